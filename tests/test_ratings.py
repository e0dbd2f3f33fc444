"""What fact-checks say of claims: their words and scales, and what a rated claim does to a statement that repeats it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Verdict, check
from factcheck.corpus import Corpus
from factcheck.corpus.rating_words import read_rating
from factcheck.model import Claim, Kind, Rating, Relation, Source
from factcheck.reports import render_json, render_text

WORDS = [
    ("True", "true", "the plain word"),
    ("TRUE!", "true", "case and marks do not count"),
    ("Mostly True", "mostly-true", "of five steps"),
    ("Half True", "mixed", "of five steps"),
    ("Mostly False", "mostly-false", "of five steps"),
    ("Pants on Fire", "false", "below false"),
    ("Four Pinocchios", "false", "the most of four"),
    ("Not true", "false", "a denial of the word"),
    ("Missing Context", "mostly-false", "what is left out misleads"),
    ("Miscaptioned", "mostly-false", "a true picture of something else"),
    ("Altered photo", "false", "made up"),
    ("False. The mayor said no such thing.", "false", "a sentence follows"),
    ("Falso", "false", "Spanish, Portuguese and Italian"),
    ("Engañoso", "mostly-false", "Spanish"),
    ("Plutôt vrai", "mostly-true", "French"),
    ("Größtenteils falsch", "mostly-false", "German"),
    ("Fuorviante", "mostly-false", "Italian"),
    ("Not quite right", "mixed", "something is true of it"),
    ("Satire", None, "no verdict on truth"),
    ("Unproven", None, "nobody knows"),
    ("Not false at all, says the desk", None, "words that no table has"),
    ("", None, "nothing"),
    ("x" * 10_000, None, "endless"),
]


@pytest.mark.parametrize(
    ("words", "rating"), [case[:2] for case in WORDS], ids=[case[2] + ": " + case[0][:20] for case in WORDS]
)
def test_words_are_read(words, rating):
    found = read_rating(words)
    assert (found.value if found else None) == rating


VALUES = [
    ((5, 5, 1), "true", "the best"),
    ((1, 5, 1), "false", "the worst"),
    ((3, 5, 1), "mixed", "the middle"),
    (("2", "5", "1"), "mostly-false", "figures as text"),
    (("4/5", None, None), "mostly-true", "a value with its best"),
    ((-1, 5, 1), None, "below the worst: unset"),
    ((1, 1, 1), None, "no scale"),
    ((3, None, 1), None, "no best"),
    ((float("nan"), 5, 1), None, "no number"),
    ((True, 5, 1), None, "a truth value"),
    ((1, 1, 5), "true", "a scale that runs down"),
    (([3], {"a": 1}, None), None, "no number at all"),
]


@pytest.mark.parametrize(("scale", "rating"), [case[:2] for case in VALUES], ids=[case[2] for case in VALUES])
def test_values_count_where_there_are_no_words(scale, rating):
    found = read_rating(None, *scale)
    assert (found.value if found else None) == rating


def test_words_win_over_values():
    assert read_rating("False", 5, 5, 1) is Rating.FALSE
    assert read_rating("Satire", 1, 5, 1) is None


@given(
    st.one_of(st.none(), st.text(max_size=40)),
    *[st.one_of(st.none(), st.text(max_size=5), st.floats(), st.integers())] * 3,
)
def test_anything_is_read(words, value, best, worst):
    assert read_rating(words, value, best, worst) in {None, *Rating}


CLAIM = "The mayor of Arlo sold the town hall for $3 million."


def corpus_of(*claims):
    desk = Source("desk", {"id": "desk", "type": "webpage", "title": "Fact Desk"})
    paper = Source("paper", {"id": "paper", "type": "article", "title": "The Paper"})
    made = [
        Claim(
            id=f"c{at}",
            text=text,
            source=desk if rating or words else paper,
            rating=rating and Rating(rating),
            rating_text=words,
            title="Was the town hall sold?" if rating or words else None,
            url="https://desk.example/hall" if rating or words else None,
        )
        for at, (text, rating, words) in enumerate(claims)
    ]
    return Corpus(sources=(desk, paper), claims=tuple(made))


def judge(statement, *claims):
    (result,) = check(statement, corpus_of(*claims))
    return result


class TestVerdicts:
    def test_who_repeats_a_claim_rated_false_is_refuted_with_the_fact_check_cited(self):
        result = judge(CLAIM, (CLAIM, "false", "Pants on Fire"))
        assert result.verdict is Verdict.REFUTED
        assert result.explanation == "The same claim was rated “Pants on Fire” (false)."
        assert result.evidence[0].citation == "“Was the town hall sold?”, Fact Desk, https://desk.example/hall"
        conflicts = [finding for finding in result.findings if finding.relation is Relation.CONFLICTS]
        assert [finding.kind for finding in conflicts] == [Kind.RATING]

    def test_in_other_words_too(self):
        result = judge("Arlo's mayor sold the town hall for three million dollars.", (CLAIM, "false", "False"))
        assert result.verdict is Verdict.REFUTED

    @pytest.mark.parametrize(
        ("rating", "verdict"),
        [
            ("true", Verdict.SUPPORTED),
            ("mostly-true", Verdict.SUPPORTED),
            ("mixed", Verdict.NOT_ENOUGH_EVIDENCE),
            ("mostly-false", Verdict.REFUTED),
            (None, Verdict.SUPPORTED),
        ],
    )
    def test_each_rating(self, rating, verdict):
        assert judge(CLAIM, (CLAIM, rating, None)).verdict is verdict

    def test_mostly_true_is_less_sure_than_true(self):
        sure, less = (judge(CLAIM, (CLAIM, rating, None)).confidence for rating in ("true", "mostly-true"))
        assert less < sure

    @pytest.mark.parametrize("words", ["Satire", "Wobbly", "Unproven"])
    def test_words_that_are_not_understood_decide_nothing(self, words):
        result = judge(CLAIM, (CLAIM, None, words))
        assert result.verdict is Verdict.NOT_ENOUGH_EVIDENCE
        assert f"was rated “{words}”, which does not say whether it is true" in result.explanation

    def test_nor_does_a_fact_check_without_any_rating(self):
        desk = Source("desk")
        claim = Claim(id="a", text=CLAIM, source=desk, url="https://desk.example/hall")
        (result,) = check(CLAIM, Corpus(sources=(desk,), claims=(claim,)))
        assert result.verdict is Verdict.NOT_ENOUGH_EVIDENCE
        assert "was fact-checked, with no rating that can be read" in result.explanation

    def test_a_source_of_its_own_counts_beside_words_that_are_not_understood(self):
        assert judge(CLAIM, (CLAIM, None, "Satire"), (CLAIM, None, None)).verdict is Verdict.SUPPORTED

    def test_such_a_claim_completes_nothing(self):
        result = judge(
            "The mayor of Arlo sold the town hall to a bank in May 1998.",
            ("The mayor of Arlo sold the town hall to a bank.", None, None),
            ("The mayor of Arlo sold the town hall in May 1998.", None, "Satire"),
        )
        assert result.verdict is not Verdict.SUPPORTED

    @pytest.mark.parametrize(
        ("rating", "words", "shown"),
        [
            ("false", "Pants on Fire", "rated “Pants on Fire” (false)"),
            ("false", "False", "rated “false”"),
            (None, "Satire", "rated “Satire”"),
        ],
    )
    @pytest.mark.parametrize("statement", [CLAIM, "The mayor of Quill sold the town hall for $3 million."])
    def test_the_reports_show_the_rating(self, statement, rating, words, shown):
        report = check(statement, corpus_of((CLAIM, rating, words)))
        assert f"│ {shown}\n" in render_text(report)
        (evidence,) = json.loads(render_json(report))["results"][0]["evidence"]
        assert evidence["rating"] == {"value": rating, "text": words}

    def test_the_reports_show_no_rating_where_there_is_none(self):
        report = check(CLAIM, corpus_of((CLAIM, None, None)))
        assert "rated" not in render_text(report)
        assert "rating" not in json.loads(render_json(report))["results"][0]["evidence"][0]

    def test_mixed_says_so(self):
        assert "a claim about this was rated “mixed”" in judge(CLAIM, (CLAIM, "mixed", None)).explanation

    @pytest.mark.parametrize(
        "statement",
        [
            "The mayor of Arlo did not sell the town hall for $3 million.",
            "The mayor of Arlo sold the town hall for $9 million.",
            "The mayor of Quill sold the town hall for $3 million.",
            "The mayor of Arlo painted the school.",
        ],
    )
    def test_who_says_something_else_is_not_borne_out_by_a_false_claim(self, statement):
        assert judge(statement, (CLAIM, "false", "False")).verdict is Verdict.NOT_ENOUGH_EVIDENCE

    def test_a_source_that_says_so_and_a_fact_check_disagree(self):
        result = judge(CLAIM, (CLAIM, "false", "False"), (CLAIM, None, None))
        assert result.verdict is Verdict.CONFLICTING_EVIDENCE

    def test_who_says_less_than_a_false_claim_does_not_repeat_it(self):
        claim = "A video shows a shark swimming through Arlo, which was flooded in 2019."
        assert judge("Arlo was flooded in 2019.", (claim, "false", "False")).verdict is not Verdict.REFUTED

    def test_one_desk_that_called_it_both_is_a_conflict(self):
        result = judge(CLAIM, (CLAIM, "false", "False"), (CLAIM, "true", "True"))
        assert result.verdict is Verdict.CONFLICTING_EVIDENCE

    def test_a_doubted_claim_completes_nothing(self):
        result = judge(
            "The mayor of Arlo sold the town hall to a bank in May 1998.",
            ("The mayor of Arlo sold the town hall to a bank.", None, None),
            ("The mayor of Arlo sold the town hall in May 1998.", "false", "False"),
        )
        assert result.verdict is not Verdict.SUPPORTED
