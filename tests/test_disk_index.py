"""An index on disk: it says what the folder says, however it came about, and touches only what changed."""

import json
import os
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import CorpusError, load_corpus
from factcheck.corpus import index_corpus, indexing, stretches, survey
from factcheck.corpus.indexing import STORE, find_current
from factcheck.corpus.shelter import INDEX, Shelter
from factcheck.corpus.store import Store
from factcheck.text.folding import fold_digest

SENTENCES = (
    "The harbour of Lima was built in 1912.",
    "Exports of copper rose 12% in 2015.",
    "The old bridge burned down in May 1987.",
    "Its owner sold the mill for $3 million.",
    "Fishermen from Peru caught 400 tonnes of herring.",
    "The museum opened on 3 June 2001.",
    "No ship has ever reached the island.",
    "漁船は港に着いた。",
)
QUERIES = (*SENTENCES, "copper exports", "a bridge that burned", "Peruvian fishermen", "the harbuor of Lima", "港", "")


def write_corpus(folder, claims, documents):
    """Write a corpus of sources named by letters: their claims, and the sentences of their documents."""
    for name in ("claims", "documents"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir(parents=True)
    keys = sorted({*claims, *documents})
    items = [{"id": key, "type": "book", "title": f"On {key}"} for key in keys]
    (folder / "bibliography.json").write_text(json.dumps(items))
    for key, texts in claims.items():
        lines = [json.dumps({"id": f"c{at}", "text": text}) for at, text in enumerate(texts)]
        (folder / "claims" / f"{key}.jsonl").write_text("\n".join(lines) + "\n")
    for key, texts in documents.items():
        (folder / "documents" / f"{key}.txt").write_text(" ".join(texts))


def read_in_memory(folder):
    """Load the folder without its index."""
    hidden = folder / INDEX
    kept = folder.parent / "kept"
    hidden.rename(kept)
    try:
        return load_corpus(folder)
    finally:
        kept.rename(hidden)


def list_hits(corpus, limit=5):
    return {query: [(hit.passage, hit.score) for hit in corpus.search(query, limit)] for query in QUERIES}


def dump(folder):
    """Return what the index counts, which may not depend on how it came about."""
    current, _ = find_current(Shelter(folder))
    store = Store.read(current / STORE)
    tables = {name: set(store.ask(f"SELECT * FROM {name}")) for name in ("terms", "forms")}
    meta = {key: value for key, value in store.ask("SELECT * FROM meta") if key != "generation"}
    passages = store.ask(
        "SELECT key, claim, record, words, about, before FROM passages JOIN sources ON source = sources.number"
    )
    store.close()
    return tables, meta, sorted(passages, key=str)


TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4)
CORPORA = st.tuples(
    st.dictionaries(st.sampled_from("abc"), TEXTS, min_size=1),
    st.dictionaries(st.sampled_from("bcd"), TEXTS),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(states=st.lists(CORPORA, min_size=1, max_size=4))
def test_an_index_that_grew_says_what_memory_and_a_fresh_index_say(tmp_path, states):
    folder = tmp_path / "corpus"
    shutil.rmtree(folder, ignore_errors=True)
    for state in states:
        write_corpus(folder, *state)
        index_corpus(folder)
    grown, memory = load_corpus(folder), read_in_memory(folder)
    assert list_hits(grown) == list_hits(memory)
    for name in ("sources", "claims", "documents"):
        assert tuple(getattr(grown, name)) == getattr(memory, name)
    assert sorted(grown.passages, key=lambda one: one.key) == sorted(memory.passages, key=lambda one: one.key)
    assert grown.digest == memory.digest
    counted = dump(folder)
    index_corpus(folder, rebuild=True)
    assert dump(folder) == counted


def test_of_many_that_score_the_same_the_same_are_found_however_they_came(tmp_path):
    folder = tmp_path / "corpus"
    cranes = [f"The crane stands in port {number % 7}." for number in range(900)]
    for claims in (
        {"a": cranes[:500]},
        {"a": cranes[:500], "b": cranes[500:]},
        {"a": cranes[100:600:2], "b": cranes[500:]},
    ):
        write_corpus(folder, claims, {})
        index_corpus(folder)
    grown, memory = load_corpus(folder), read_in_memory(folder)
    index_corpus(folder, rebuild=True)
    fresh = load_corpus(folder)
    for query in ("cranes", "crane in port 3", "port 3 and port 5", "stands"):
        for limit in (1, 10, 70):
            found = grown.search(query, limit)
            assert len(found) == limit
            assert found == memory.search(query, limit) == fresh.search(query, limit)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "corpus"
    write_corpus(folder, {"a": SENTENCES[:3], "b": SENTENCES[3:5]}, {"c": SENTENCES[5:7]})
    index_corpus(folder)
    return folder


def read_keys(monkeypatch):
    """Note which portions are read from now on."""
    read = []
    real = stretches.read_portion
    monkeypatch.setattr(stretches, "read_portion", lambda portion: read.append(portion.key) or real(portion))
    return read


class TestUpdates:
    def test_nothing_changed_and_nothing_is_read(self, folder, monkeypatch):
        read = read_keys(monkeypatch)
        assert index_corpus(folder).is_unchanged
        assert load_corpus(folder).search("copper")
        assert read == []

    def test_only_what_changed_is_read(self, folder, monkeypatch):
        read = read_keys(monkeypatch)
        (folder / "documents" / "c.txt").write_text("Snow fell on the pass.")
        made = index_corpus(folder)
        assert (made.added, made.changed, made.removed) == (0, 1, 0)
        assert read == ["c"]

    def test_a_source_that_comes_and_one_that_goes(self, folder):
        (folder / "claims" / "b.jsonl").unlink()
        (folder / "bibliography.json").write_text(json.dumps([{"id": key, "type": "book"} for key in "acd"]))
        (folder / "documents" / "d.txt").write_text("Snow fell on the pass.")
        made = index_corpus(folder)
        assert (made.added, made.removed) == (1, 1)
        corpus = load_corpus(folder)
        assert [source.key for source in corpus.sources] == ["a", "c", "d"]
        assert corpus.search("snow")[0].passage.source.key == "d"
        assert not corpus.search("mill owner")

    def test_loading_brings_it_up_to_date(self, folder):
        (folder / "documents" / "c.txt").write_text("Snow fell on the pass.")
        assert load_corpus(folder).search("snow")

    def test_a_title_that_changed_is_found(self, folder):
        items = [{"id": key, "type": "book", "title": "On whales" if key == "a" else "On towers"} for key in "abc"]
        (folder / "bibliography.json").write_text(json.dumps(items))
        assert {hit.passage.source.key for hit in load_corpus(folder).search("whales")} == {"a"}

    def test_a_change_that_size_and_time_hide_is_found_by_the_digest(self, folder):
        path = folder / "documents" / "c.txt"
        state = path.stat()
        os.utime(path, ns=(0, 10**18))
        index_corpus(folder)
        text = path.read_text()
        path.write_text(text.replace("museum", "mosque"))
        os.utime(path, ns=(0, 10**18))
        assert path.stat().st_size == state.st_size
        assert not load_corpus(folder).search("mosque")
        assert index_corpus(folder, rehash=True).changed == 1
        assert load_corpus(folder).search("mosque")

    def test_a_file_that_was_only_touched_is_read_once(self, folder, monkeypatch):
        for path in (folder / "bibliography.json", *folder.glob("*/*.*")):
            os.utime(path, ns=(0, 10**18))
        load_corpus(folder)
        monkeypatch.setattr(survey, "digest_file", lambda path: pytest.fail(f"{path} is read again"))
        assert load_corpus(folder).search("copper")

    def test_a_reader_sees_what_it_opened(self, folder):
        before = load_corpus(folder)
        expected = list_hits(before)
        (folder / "documents" / "c.txt").write_text("Snow fell on the pass.")
        index_corpus(folder)
        assert list_hits(before) == expected
        assert load_corpus(folder).search("snow")
        assert not before.search("snow")

    def test_a_reader_goes_on_when_the_corpus_is_deleted(self, folder):
        corpus = load_corpus(folder)
        expected = list_hits(corpus)
        # The search library may still be clearing its own files away: what it leaves meanwhile goes the second time.
        shutil.rmtree(folder, ignore_errors=True)
        if folder.exists():
            shutil.rmtree(folder)
        assert list_hits(corpus) == expected


class TestFaults:
    def test_faults_of_the_folder_leave_the_index_as_it_was(self, folder):
        before = dump(folder)
        (folder / "claims" / "a.jsonl").write_text('{"id": "x", "text": "It is."}\n{"id": "y", "texts": "It is."}\n')
        with pytest.raises(CorpusError, match=r"a\.jsonl:2: the key 'texts' is unknown"):
            index_corpus(folder)
        assert dump(folder) == before

    def test_an_id_that_is_there_twice(self, folder):
        (folder / "claims" / "a.jsonl").write_text('{"id": "x", "text": "It is."}\n\n{"id": "x", "text": "It was."}\n')
        with pytest.raises(CorpusError, match=r"a\.jsonl:3: the id 'x' is used twice \(first in line 1\)"):
            index_corpus(folder)

    def test_a_source_that_lost_its_item(self, folder):
        (folder / "bibliography.json").write_text(json.dumps([{"id": key, "type": "book"} for key in "ac"]))
        with pytest.raises(CorpusError, match=r"b\.jsonl: 'b' is no id in the bibliography"):
            index_corpus(folder)

    @pytest.mark.parametrize("rebuild", [False, True])
    def test_the_same_faults_as_without_an_index(self, folder, rebuild):
        (folder / "claims" / "a.jsonl").write_text('{"id": "x"}\n{"id": "x", "text": 3}\nno\n')
        (folder / "claims" / "b.jsonl").write_text('{"id": "x", "text": "It is."}\n{"id": "x", "text": "It was."}\n')
        (folder / "claims" / "z.pdf").write_text("")
        with pytest.raises(CorpusError) as indexed:
            index_corpus(folder, rebuild=rebuild)
        shutil.rmtree(folder / INDEX)
        with pytest.raises(CorpusError) as loaded:
            load_corpus(folder)
        assert list(map(str, indexed.value.faults)) == list(map(str, loaded.value.faults))


def test_lines_are_counted_across_stretches(folder, monkeypatch):
    monkeypatch.setattr(stretches, "_STRETCH", 40)
    lines = [json.dumps({"id": f"c{at}", "text": f"Ship {at} sank."}) for at in range(30)]
    lines[25] = '{"id": 3}'
    (folder / "claims" / "a.jsonl").write_text("\n".join(lines))
    with pytest.raises(CorpusError, match=r"a\.jsonl:26"):
        index_corpus(folder)
    lines[25] = ""
    (folder / "claims" / "a.jsonl").write_text("\n".join(lines))
    index_corpus(folder)
    assert load_corpus(folder).find_claim("a", "c29").text == "Ship 29 sank."


def test_several_processes_read_the_same(folder, monkeypatch):
    alone = dump(folder)
    monkeypatch.setattr(stretches, "_PAYS_FROM", 0)
    index_corpus(folder, rebuild=True, jobs=2)
    assert dump(folder) == alone


def test_an_index_of_another_version_is_made_anew_with_a_word(folder, monkeypatch):
    monkeypatch.setattr(indexing, "KIND", "factcheck-index/1 terms/1 factcheck/9.9.9")
    with pytest.warns(UserWarning, match=r"made anew, since the old one was made by factcheck "):
        corpus = load_corpus(folder)
    assert corpus.search("copper")


def test_names_that_the_corpus_does_not_hold(folder):
    corpus = load_corpus(folder)
    for find in (
        lambda: corpus.find_source("z"),
        lambda: corpus.find_claim("a", "z"),
        lambda: corpus.find_document("a"),
    ):
        with pytest.raises(KeyError):
            find()


def test_sequences_count_slice_and_end(folder):
    claims = load_corpus(folder).claims
    assert len(claims) == 5
    assert claims[-1] == tuple(claims)[4]
    assert claims[1:3] == tuple(claims)[1:3]
    with pytest.raises(IndexError):
        claims[5]


def test_anchors_are_looked_for_together_however_many_files_hold_the_claims(tmp_path, monkeypatch):
    folder = tmp_path / "corpus"
    monkeypatch.setattr(stretches, "_STRETCH", 200)
    said = [f"Crane {number} of the port is red." for number in range(30)]
    # The text has moved far, and the last sentences stand there twice: which of the two is meant, the first ones tell.
    text = " ".join(["A header that was added later."] * 40 + said[20:] + said)
    starts = [sum(len(one) + 1 for one in said[:number]) for number in range(30)]
    cards = [
        {
            "id": f"c{number}",
            "text": f"A card about crane {number}.",
            "anchor": {"start": start, "end": start + len(said[number]), "text": fold_digest(said[number])},
        }
        for number, start in enumerate(starts)
    ]
    write_corpus(folder, {}, {"a": ["x"]})
    (folder / "documents/a.txt").write_text(text)
    (folder / "claims/a.jsonl").write_text("\n".join(map(json.dumps, cards[:28])))
    (folder / "claims/a.yaml").write_text(json.dumps(cards[28:]))
    index_corpus(folder)

    stored, memory = load_corpus(folder), read_in_memory(folder)

    assert [claim.quoted for claim in stored.claims] == [claim.quoted for claim in memory.claims]
    assert tuple(stored.claims) == memory.claims
