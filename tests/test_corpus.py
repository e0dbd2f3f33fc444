"""A corpus folder is loaded whole: sources, claims, documents, passages, and a digest of what was read."""

import datetime as dt
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.corpus import find_corpus_folder, folders, inspect_corpus, load_corpus, shipped_folder
from factcheck.corpus.bibliography import read_bibliography
from factcheck.corpus.datelines import find_dateline
from factcheck.corpus.records import read_json_lines, read_yaml
from factcheck.errors import CorpusError
from factcheck.model import Rating
from factcheck.text.folding import fold_digest

TOWER = "On Towers\n\nThe tower is 90 m high. It has two lifts.\n\nThe lifts were built in 1989.\n"
BIBLIOGRAPHY = [
    {"id": "doe", "type": "book", "title": "On Towers", "issued": {"date-parts": [[2020, 3, 9]]}},
    {"id": "roe", "type": "webpage", "title": "On Bridges"},
]
CLAIMS = f"""
- id: height
  text: The tower is 90 m high.
  locator: p. 3
  title: The tower's height
  context: the tower of the port
  rating: true
  said_by: the port
  date: 2019-01-02
  valid_from: 2018-01-01
  valid_until: '2019-12-31'
  tags: [tower, height]
  anchor: {{start: 11, end: 34, text: {fold_digest("The tower is 90 m high.")}}}
- id: lifts
  text: "The tower has two lifts."
"""


def write(folder, files):
    """Write a corpus folder from a mapping of paths to texts or bytes."""
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


@pytest.fixture
def folder(tmp_path):
    return write(
        tmp_path / "corpus",
        {
            "bibliography.json": json.dumps(BIBLIOGRAPHY),
            "claims/doe.yaml": CLAIMS,
            "claims/roe.jsonl": '{"id": "length", "text": "The bridge is 300 m long.", "rating": "mostly-false"}\n',
            "documents/doe.txt": TOWER,
            "README.md": "What this folder is.",
            "claims/.hidden": "x",
            "claims/doe.yaml~": "x",
        },
    )


def test_a_claim_has_every_key_of_its_card(folder):
    claim, bare, other = load_corpus(folder).claims

    assert (claim.id, claim.text, claim.locator) == ("height", "The tower is 90 m high.", "p. 3")
    assert (claim.title, claim.context, claim.said_by) == ("The tower's height", "the tower of the port", "the port")
    assert (claim.rating, claim.tags) == (Rating.TRUE, ("tower", "height"))
    assert claim.date == dt.date(2019, 1, 2)
    assert (claim.valid_from, claim.valid_until) == (dt.date(2018, 1, 1), dt.date(2019, 12, 31))
    assert claim.anchor is not None
    assert claim.quoted == claim.anchor.span
    assert (bare.id, bare.source.title, bare.anchor) == ("lifts", "On Towers", None)
    assert (other.source.key, other.rating) == ("roe", Rating.MOSTLY_FALSE)


@pytest.mark.parametrize(
    ("written", "rating"),
    [("true", Rating.TRUE), ("false", Rating.FALSE), ("'false'", Rating.FALSE), ("mixed", Rating.MIXED)],
    ids=["a truth value is its rating", "the other", "in quotes", "a word"],
)
def test_ratings_are_read_as_written(tmp_path, written, rating):
    files = {
        "bibliography.json": json.dumps(BIBLIOGRAPHY),
        "claims/doe.yaml": f"- id: a\n  text: It is.\n  rating: {written}\n",
    }

    assert load_corpus(write(tmp_path, files)).claims[0].rating is rating


def test_sources_are_those_of_the_bibliography_sorted(folder):
    assert [source.key for source in load_corpus(folder).sources] == ["doe", "roe"]


def test_a_document_is_its_file_code_point_for_code_point(tmp_path):
    text = "\ufeffThe tower is 90 m high.\r\nIt has two lifts.\r\r\n\u2028"
    corpus = load_corpus(write(tmp_path, {"documents/doe.txt": text}))

    assert corpus.documents[0].text == text
    assert [passage.exact for passage in corpus.passages] == ["The tower is 90 m high.", "It has two lifts."]


def test_documents_alone_are_a_corpus_and_their_own_sources(tmp_path):
    corpus = load_corpus(write(tmp_path, {"documents/doe.txt": "Jun 28, 2016 06:25 PM\n\n" + TOWER}))

    assert dict(corpus.sources[0].item) == {"id": "doe", "type": "document"}
    assert corpus.documents[0].date == dt.date(2016, 6, 28)


def test_the_bibliography_dates_a_document_before_its_dateline_does(folder):
    (folder / "documents/doe.txt").write_text("1 May 2001\n\n" + TOWER)

    assert load_corpus(folder).documents[0].date == dt.date(2020, 3, 9)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The Tower\nMay 3, 2021\n\nIt is high.", dt.date(2021, 5, 3)),
        ("Updated on 3 May 2021 at 10:30 am GMT", None),
        ("Published on 3 May 2021 at 10:30 am GMT", dt.date(2021, 5, 3)),
        ("2021-05-03", dt.date(2021, 5, 3)),
        ("ARLO, Monday May 3rd 2021\n\nIt is high.", dt.date(2021, 5, 3)),
        ("Built: May 3rd 2021\n\nIt is high.", None),
        ("The tower was opened on May 3, 2021.", None),
        ("May 2021\n\nIt is high.", None),
        ("May 3\n\nIt is high.", None),
        ("05/06/2021\n\nIt is high.", None),
        ("3 May 2020 - 4 May 2021", None),
        ("\n" * 5000 + "May 3, 2021", None),
        ("It is high.\n" * 20 + "May 3, 2021", None),
        ("", None),
        ("x" * 1_000_000, None),
    ],
    ids=[
        "alone on its line",
        "of another event than the issue",
        "with the hour",
        "in figures",
        "behind the town in capitals",
        "behind another word",
        "inside a sentence",
        "no day",
        "no year",
        "two readings",
        "two days",
        "far below",
        "below the first lines",
        "empty",
        "one long line",
    ],
)
def test_a_dateline_is_a_day_that_stands_alone_near_the_top(text, date):
    assert find_dateline(text) == date


def test_passages_are_claims_and_sentences_with_what_explains_them(folder):
    passages = load_corpus(folder).passages

    assert [(passage.source.key, passage.exact) for passage in passages] == [
        ("doe", "The tower is 90 m high."),
        ("doe", "The tower has two lifts."),
        ("roe", "The bridge is 300 m long."),
        ("doe", "The tower is 90 m high."),
        ("doe", "It has two lifts."),
        ("doe", "The lifts were built in 1989."),
    ]
    claim, bare, last = passages[0], passages[1], passages[5]
    assert (claim.title, claim.context, claim.date) == (
        "The tower's height",
        "the tower of the port",
        dt.date(2019, 1, 2),
    )
    assert (bare.title, bare.date) == ("On Towers", dt.date(2020, 3, 9))
    assert (last.title, last.heading, last.date) == ("On Towers", "On Towers", dt.date(2020, 3, 9))
    assert [span.of(TOWER) for span in last.before] == ["The tower is 90 m high.", "It has two lifts."]
    assert [span.of(TOWER) for span in passages[4].after] == ["The lifts were built in 1989."]


def test_neighbours_end_at_a_heading_and_code_is_no_passage(tmp_path):
    text = "# Towers\n\nThe tower is high.\n\n## Lifts\n\nIt has two. They are *slow*.\n\n```\nlifts = 2\n```\n"
    passages = load_corpus(write(tmp_path, {"documents/doe.md": text})).passages

    assert [(passage.heading, passage.exact, len(passage.before)) for passage in passages] == [
        ("Towers", "The tower is high.", 0),
        ("Lifts", "It has two.", 0),
        ("Lifts", "They are *slow*.", 1),
    ]


def test_the_answer_is_the_same_for_every_order_of_files(folder, monkeypatch):
    forwards = load_corpus(folder)
    monkeypatch.setattr(os, "listdir", lambda place, real=os.listdir: sorted(real(place), reverse=True))
    backwards = load_corpus(folder)

    assert backwards.digest == forwards.digest
    assert backwards.claims == forwards.claims
    assert [hit.passage.key for hit in backwards.search("the tower's lifts")] == [
        hit.passage.key for hit in forwards.search("the tower's lifts")
    ]


def test_the_digest_changes_with_every_file_and_with_nothing_else(folder, tmp_path):
    digest = load_corpus(folder).digest
    (folder / "notes.txt").write_text("no part of the corpus")

    assert digest.startswith("sha256:")
    assert load_corpus(folder).digest == digest
    for path, more in (("bibliography.json", " "), ("claims/doe.yaml", "\n"), ("documents/doe.txt", "\n")):
        before = load_corpus(folder).digest
        with (folder / path).open("a") as stream:
            stream.write(more)
        assert load_corpus(folder).digest != before


def test_the_folder_beside_the_draft_comes_first_then_the_current_then_the_shipped(tmp_path, monkeypatch):
    (tmp_path / "drafts").mkdir()
    monkeypatch.chdir(tmp_path)
    draft = tmp_path / "drafts/draft.md"

    assert find_corpus_folder([draft])[0] == shipped_folder()
    (tmp_path / "corpus").mkdir()
    assert find_corpus_folder([draft])[0] == Path("corpus")
    assert find_corpus_folder([])[0] == Path("corpus")
    (tmp_path / "drafts/corpus").mkdir()
    assert find_corpus_folder([draft])[0] == tmp_path / "drafts/corpus"


def test_a_wheel_reads_the_corpus_inside_the_package(tmp_path, monkeypatch):
    package = tmp_path / "site-packages/factcheck"
    (package / "_shipped").mkdir(parents=True)
    monkeypatch.setattr(folders, "_PACKAGE", package)

    assert shipped_folder() == package / "_shipped"


def test_a_package_without_its_corpus_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path / "factcheck")

    with pytest.raises(CorpusError, match="the corpus that comes with factcheck is missing"):
        load_corpus()


def test_the_shipped_corpus_has_no_fault():
    assert inspect_corpus().faults == ()


def test_keys_compare_composed(tmp_path):
    files = {
        "bibliography.json": json.dumps([{"id": "mu\u0308ller", "type": "book"}]),
        "claims/m\u00fcller.yaml": "- id: a\n  text: It is.\n",
    }

    assert len(load_corpus(write(tmp_path, files)).claims) == 1


def test_a_bibliography_is_read_as_zotero_and_pandoc_write_it():
    item = {
        "id": "http://zotero.org/users/1/items/ABC",
        "type": "article-journal",
        "citation-key": "doe2020",
        "author": [{"family": "Doe", "given": "J.", "non-dropping-particle": "van"}, {"literal": "The Port"}],
        "accessed": {"date-parts": [["2020", 3, "9"]]},
        "issued": {"date-parts": [[2019], [2020]], "season": "1", "circa": True},
        "original-date": {"raw": "1890?"},
        "event-date": {"date-parts": [[-44, 2, 29]]},
        "container-title": "Towers",
        "volume": 3,
        "custom": {"any": ["thing"]},
        "categories": ["tall"],
    }
    for text in (json.dumps([item]), "\ufeff" + json.dumps([item], indent="\t") + "\r\n", "[ ]"):
        sources, faults = read_bibliography(text, "bibliography.json")

        assert faults == []
        assert [dict(source.item) for source in sources.values()] == ([item] if "zotero" in text else [])


def test_a_number_is_an_id():
    sources, faults = read_bibliography('[{"id": 12, "type": "book"}]', "bibliography.json")

    assert (list(sources), faults) == (["12"], [])


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("'12'", "12"),
        ("-3", -3),
        ("3.9", 3.9),
        ("1e3", 1e3),
        ("NO", "NO"),
        ("yes", "yes"),
        ("~", None),
        ("True", True),
        ("2016-06-28", "2016-06-28"),
        ("0x1F", "0x1F"),
        ("12:30", "12:30"),
        ("|\n    a\n    b\n", "a\nb\n"),
    ],
    ids=[
        "integer",
        "text in quotes",
        "below zero",
        "fraction",
        "power",
        "the country is no truth value",
        "nor is the word",
        "nothing",
        "truth",
        "a day is text",
        "no other bases",
        "no sixties",
        "block",
    ],
)
def test_plain_words_mean_what_yaml_1_2_says(written, value):
    records, faults = read_yaml(f"- id: {written}", "x.yaml")

    assert faults == []
    assert records[0].plain() == {"id": value}


_PIECES = st.sampled_from(
    ["- ", "a: ", "{", "}", "[", "]", "? ", ": ", "\n", "  ", "'", '"', "|", "> ", "%YAML 1.1", "---", "...", "\t",
     "#x", "&a", "*a", "!t", "~", "\\x", "\u2028", "\x85", "\x07", "1", "1e9", ",", "<<", "=", "\r", "@", "`", "nul"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=20).map("".join))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_file_holds_is_read_or_is_a_fault(text):
    for read in (read_yaml, read_json_lines):
        records, faults = read(text, "x")
        assert records or faults
    sources, faults = read_bibliography("[" + text, "x")
    assert faults or not sources
