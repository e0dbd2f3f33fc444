"""Fact-checks as they are published become rated claims of a corpus, and nothing else in it changes."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import CorpusError, Verdict, check, load_corpus
from factcheck.cli import main
from factcheck.corpus import import_reviews, read_reviews
from factcheck.corpus.importing import name_source

CLAIM = "The lake of Arlo dried up in 2019."
MARKUP = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://desk.example/lake",
    "datePublished": "2020-02-03T10:00:00Z",
    "claimReviewed": CLAIM,
    "headline": "Did the lake dry up?",
    "author": {"@type": "Organization", "name": "Fact Desk", "url": "https://desk.example/"},
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A blog"}, "datePublished": "2020-01-30"},
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": "1",
        "bestRating": "5",
        "worstRating": "1",
        "alternateName": "False",
    },
}
ANSWER = {
    "claims": [
        {
            "text": CLAIM,
            "claimant": "A blog",
            "claimDate": "2020-01-30T00:00:00Z",
            "claimReview": [
                {
                    "publisher": {"name": "Fact Desk", "site": "desk.example"},
                    "url": "https://desk.example/lake",
                    "title": "Did the lake dry up?",
                    "reviewDate": "2020-02-03T00:00:00Z",
                    "textualRating": "False",
                    "languageCode": "en",
                }
            ],
        }
    ],
    "nextPageToken": "x",
}
PAGE = f'<html><head><script type="application/ld+json">{json.dumps(MARKUP)}</script></head><p>Hm.</p></html>'
FORMS = {
    "markup alone": json.dumps(MARKUP),
    "a list": json.dumps([MARKUP]),
    "a graph": json.dumps({"@graph": [{"@type": "WebPage"}, MARKUP]}),
    "a type among others": json.dumps({**MARKUP, "@type": ["ClaimReview", "Review"]}),
    "a feed": json.dumps({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [MARKUP]}]}),
    "lines": json.dumps(MARKUP) + "\n" + json.dumps({**MARKUP, "url": "https://desk.example/lake"}) + "\n",
    "a saved page": PAGE,
    "the API's answer": json.dumps(ANSWER),
    "with a byte order mark": "\ufeff" + json.dumps(MARKUP),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_claim(form, tmp_path):
    reviews, faults = read_reviews(FORMS[form].encode(), "feed.json")
    assert faults == []
    import_reviews(reviews, tmp_path)
    (claim,) = load_corpus(tmp_path).claims
    assert (claim.text, claim.rating.value, claim.rating_text, claim.said_by) == (CLAIM, "false", "False", "A blog")
    assert (claim.url, claim.title, str(claim.reviewed)) == (
        "https://desk.example/lake",
        "Did the lake dry up?",
        "2020-02-03",
    )
    assert claim.source.key == "desk.example"
    assert str(claim.date) == "2020-01-30"
    (result,) = check("Arlo's lake dried up in 2019.", load_corpus(tmp_path))
    assert result.verdict is Verdict.REFUTED
    assert (
        result.evidence[0].citation == "“Did the lake dry up?”, Fact Desk, 3 February 2020, https://desk.example/lake"
    )


FAULTS = [
    (
        '{"@type": "ClaimReview", "url": "https://d.example"}',
        "fact-check 1: says not what claim was checked",
        "no claim",
    ),
    ('{"@type": "ClaimReview", "claimReviewed": "It rained."}', "fact-check 1: has no address", "no address"),
    (
        '{"@type": "ClaimReview", "claimReviewed": "A.", "url": "javascript:x"}',
        "has no address",
        "no address of the web",
    ),
    ('{"claims": [{"text": "A.", "claimReview": [3]}]}', "holds what is no review", "a number"),
    ('{"@type": "ClaimReview"', "is not JSON", "cut off"),
    ('{"a": NaN}', "is not JSON", "not a number"),
    ("[]", "holds no fact-checks", "nothing in it"),
    ("", "holds no fact-checks", "empty"),
    ("[" * 100_000, "is not JSON", "endlessly deep"),
]


@pytest.mark.parametrize(("text", "told"), [case[:2] for case in FAULTS], ids=[case[2] for case in FAULTS])
def test_what_cannot_be_read_is_said(text, told):
    reviews, faults = read_reviews(text.encode(), "feed.json")
    assert reviews == []
    assert told in str(faults[0])
    assert str(faults[0]).startswith("feed.json")


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(max_size=10)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from([*MARKUP, "claims", "claimReview", "text", "@graph", "name", "publisher"]),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(JSON, st.sampled_from([None, "ClaimReview"]))
def test_any_json_is_read_without_an_error(tmp_path_factory, value, kind):
    if kind and isinstance(value, dict):
        value = {**value, "@type": kind, "claimReviewed": "It rained.", "url": "https://d.example/a"}
    reviews, _ = read_reviews(json.dumps(value).encode(), "feed.json")
    if reviews:
        folder = tmp_path_factory.mktemp("corpus")
        import_reviews(reviews, folder)
        load_corpus(folder)


class TestImport:
    @pytest.fixture
    def reviews(self):
        return read_reviews(json.dumps(MARKUP).encode(), "feed.json")[0]

    def test_again_it_changes_nothing(self, tmp_path, reviews):
        import_reviews(reviews, tmp_path)
        before = {path: path.read_bytes() for path in tmp_path.rglob("*.json*")}
        again = import_reviews(reviews, tmp_path)
        assert (again.added, again.changed, again.unchanged, again.written) == (0, 0, 1, ())
        assert {path: path.read_bytes() for path in tmp_path.rglob("*.json*")} == before

    def test_a_rating_that_changed_is_written_anew(self, tmp_path, reviews):
        import_reviews(reviews, tmp_path)
        changed = json.loads(json.dumps(MARKUP))
        changed["reviewRating"]["alternateName"] = "Mostly true"
        made = import_reviews(read_reviews(json.dumps(changed).encode(), "x")[0], tmp_path)
        assert (made.added, made.changed) == (0, 1)
        assert load_corpus(tmp_path).claims[0].rating.value == "mostly-true"

    def test_what_a_person_wrote_stays(self, tmp_path, reviews):
        item = {"id": "mine", "type": "book", "note": "kept", "title": "Mine"}
        (tmp_path / "claims").mkdir()
        (tmp_path / "documents").mkdir()
        (tmp_path / "documents" / "mine.txt").write_text("It rained.")
        (tmp_path / "bibliography.json").write_text(json.dumps([item]))
        line = '{"id":   "own", "text": "Written by hand."}'
        (tmp_path / "claims" / "desk.example.jsonl").write_text(line + "\n")
        import_reviews(reviews, tmp_path)
        assert json.loads((tmp_path / "bibliography.json").read_text())[0] == item
        assert (tmp_path / "claims" / "desk.example.jsonl").read_text().startswith(line + "\n{")
        assert len(load_corpus(tmp_path).claims) == 2

    def test_what_a_person_added_or_corrected_stays(self, tmp_path, reviews):
        import_reviews(reviews, tmp_path)
        path = tmp_path / "claims" / "desk.example.jsonl"
        record = json.loads(path.read_text())
        path.write_text(json.dumps({**record, "rating": "mixed", "context": "the lake"}) + "\n")
        assert import_reviews(reviews, tmp_path).unchanged == 1
        claim = load_corpus(tmp_path).claims[0]
        assert (claim.rating.value, claim.context) == ("mixed", "the lake")

    def test_a_bibliography_keeps_its_text(self, tmp_path, reviews):
        text = '[ {"id":"mine",  "type":"book"}\n\n]\n'
        (tmp_path / "bibliography.json").write_text(text)
        import_reviews(reviews, tmp_path)
        assert (tmp_path / "bibliography.json").read_text().startswith(text[:31])
        assert [source.key for source in load_corpus(tmp_path).sources] == ["desk.example", "mine"]

    def test_a_hostile_page_is_read_in_little_time(self):
        begun = time.monotonic()
        read_reviews(b"<html>" + b"<!--<script " * 200_000, "page.html")
        assert time.monotonic() - begun < 5

    def test_markup_in_a_text_is_taken_out(self):
        marked = {**MARKUP, "claimReviewed": "<p>The lake of Arlo &amp; its fish <b>died</b>.</p>"}
        assert read_reviews(json.dumps(marked).encode(), "x")[0][0].claim == "The lake of Arlo & its fish died ."

    def test_documents_without_a_bibliography_stay_sources(self, tmp_path, reviews):
        (tmp_path / "documents").mkdir()
        (tmp_path / "documents" / "mine.txt").write_text("It rained.")
        import_reviews(reviews, tmp_path)
        assert [source.key for source in load_corpus(tmp_path).sources] == ["desk.example", "mine"]

    def test_a_broken_bibliography_is_not_touched(self, tmp_path, reviews):
        (tmp_path / "bibliography.json").write_text("[")
        with pytest.raises(CorpusError, match=r"bibliography\.json"):
            import_reviews(reviews, tmp_path)
        assert (tmp_path / "bibliography.json").read_text() == "["
        assert not (tmp_path / "claims").exists()

    @pytest.mark.parametrize("key", ["../x", "", ".hidden", "a/b", "x" * 200])
    def test_a_key_is_no_path(self, tmp_path, reviews, key):
        with pytest.raises(CorpusError, match="cannot name a source"):
            import_reviews(reviews, tmp_path, key)

    def test_a_link_out_of_the_folder_is_not_followed(self, tmp_path, reviews):
        folder = tmp_path / "corpus"
        (folder / "claims").mkdir(parents=True)
        outside = tmp_path / "outside.jsonl"
        outside.write_text('{"id": "a", "text": "It is."}\n')
        (folder / "claims" / "desk.example.jsonl").symlink_to(outside)
        with pytest.raises(CorpusError, match="leads out of the corpus folder"):
            import_reviews(reviews, folder)
        assert outside.read_text() == '{"id": "a", "text": "It is."}\n'

    @pytest.mark.parametrize("site", ["https://[", "..", "https://../..", "//", None])
    def test_a_hostile_site_names_no_path(self, site):
        (review,) = read_reviews(json.dumps({**MARKUP, "author": {"name": "D", "url": site}}).encode(), "x")[0]
        assert "/" not in name_source(review)
        assert not name_source(review).startswith(".")


class TestCommand:
    def run(self, capsys, *arguments):
        with pytest.raises(SystemExit) as ended:
            main(["corpus", "import", *map(str, arguments)])
        return ended.value.code, capsys.readouterr()

    def test_says_what_it_did(self, tmp_path, capsys):
        (tmp_path / "feed.json").write_text(json.dumps(MARKUP))
        status, told = self.run(capsys, tmp_path / "feed.json", "--corpus", tmp_path / "corpus")
        assert status == 0
        assert told.out == f"{tmp_path / 'corpus'}: 1 added, 0 changed, 0 unchanged\n"

    def test_skips_what_cannot_be_read(self, tmp_path, capsys):
        (tmp_path / "feed.json").write_text(json.dumps([MARKUP, {"@type": "ClaimReview"}]))
        status, told = self.run(capsys, tmp_path / "feed.json", "--corpus", tmp_path / "corpus")
        assert status == 1
        assert "1 added" in told.out
        assert "fact-check 2: says not what claim was checked" in told.err

    @pytest.mark.parametrize("content", [None, b"\xff", b"[]"])
    def test_nothing_to_import_is_an_error(self, tmp_path, capsys, content):
        if content is not None:
            (tmp_path / "feed.json").write_bytes(content)
        status, told = self.run(capsys, tmp_path / "feed.json", "--corpus", tmp_path / "corpus")
        assert status == 2
        assert told.err.splitlines()[-1] == "factcheck: no fact-check could be imported; nothing was written"
        assert not (tmp_path / "corpus").exists()
