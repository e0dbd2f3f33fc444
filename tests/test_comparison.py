"""All parts of a statement against one passage: in order, every gap named once, replaced words told."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sample_alignments import hold, words_of

from factcheck.matching.compared import Compared
from factcheck.matching.comparison import compare, find_word_rival
from factcheck.model import Kind, Relation

WORDS = "The Peru Lima ship bought sold rose fell not 12 30% in 1909 , . “ ” said that all largest than".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


def gaps_of(statement, evidence, **around):
    alignment = hold(statement, evidence, **around)
    return [words_of(alignment.statement, part.statement) for part in compare(alignment) if part.kind is Kind.CONTENT]


@pytest.mark.parametrize(
    ("statement", "evidence", "gaps"),
    [
        pytest.param("The bridge is long.", "The bridge is long.", [], id="nothing is missing"),
        pytest.param("The wooden bridge is long.", "The bridge is long.", ["wooden"], id="a modifier"),
        pytest.param(
            "The bridge carries wooden railings.",
            "The bridge is long.",
            ["carries wooden railings"],
            id="one run, one gap",
        ),
        pytest.param("The bridge of Lima is long.", "The bridge is long.", [], id="a name is told as a name"),
        pytest.param("The bridge is 90 m long.", "The bridge is long.", [], id="a figure is told as a figure"),
    ],
)
def test_words_that_nothing_else_has_named_are_gaps(statement, evidence, gaps):
    assert gaps_of(statement, evidence) == gaps


def test_what_the_title_says_is_no_gap():
    assert gaps_of("The wooden bridge is long.", "The bridge is long.", context="Wooden bridges") == []


def test_common_words_that_only_the_sentences_before_have_are_gaps():
    before = ["A wooden house burned."]
    assert gaps_of("The wooden bridge is long.", "The bridge is long.", before=before) == ["wooden"]


class TestReplacedWords:
    def test_a_word_in_the_place_of_another_is_told(self):
        alignment = hold("The bridge carries wooden railings.", "The bridge carries iron railings.")
        [part] = compare(alignment)
        assert (part.detail, words_of(alignment.evidence, part.evidence)) == ("replaced", "iron")
        assert "“iron”" in part.message

    def test_a_word_elsewhere_is_only_another_word(self):
        [part] = [
            part
            for part in compare(
                hold("She wrote a wooden novel.", "She wrote a novel, as her daughter did from then on.")
            )
            if part.kind is Kind.CONTENT
        ]
        assert (part.detail, part.evidence) == (None, None)

    @pytest.mark.parametrize(
        ("statement", "evidence", "place", "rival"),
        [
            pytest.param("a long novel", "a long poem", 2, "poem", id="an unpaired word"),
            pytest.param("a long novel", "a long", 2, None, id="no word is left"),
            pytest.param("a long novel", "a long Verona", 2, None, id="a name is no rival of a common word"),
            pytest.param("", "a long poem", None, None, id="nothing said"),
        ],
    )
    def test_the_rival_is_a_word_that_says_nothing_else(self, statement, evidence, place, rival):
        alignment = hold(statement, evidence)
        if place is None:
            assert compare(alignment) == ()
            return
        at, sure = find_word_rival(alignment, place)
        assert (alignment.evidence.tokens[at].text if at is not None else None) == rival
        assert (sure > 0) is (rival is not None)


def test_messages_are_one_line_whatever_they_quote():
    part = Compared(kind=Kind.CONTENT, relation=Relation.MISSING, statement=(0, 1), message="the “old\n  pier”")
    assert part.message == "the “old pier”"


@given(TEXTS, TEXTS)
@example("all Peru", "30% Peru")  # a conflict without the figure that it is with
def test_parts_lie_in_their_texts_in_the_order_of_the_statement(statement, evidence):
    alignment = hold(statement, evidence)
    parts = compare(alignment)
    assert [part.statement for part in parts] == sorted(part.statement for part in parts)
    for part in parts:
        assert 0 <= part.statement[0] < part.statement[1] <= len(alignment.statement.tokens)
        if part.evidence is not None:
            assert 0 <= part.evidence[0] < part.evidence[1] <= len(alignment.evidence.tokens)
        assert 0.0 <= part.sure <= 1.0
        assert part.message
        assert part.evidence is not None or part.relation is not Relation.CONFLICTS


@given(TEXTS)
def test_what_repeats_the_source_lacks_no_word(text):
    assert gaps_of(text, text) == []


def test_an_order_told_from_two_sides_is_the_same():
    parts = compare(hold("The bridge opened before the tunnel.", "The tunnel opened after the bridge."))

    assert [part for part in parts if part.detail == "sequence" and part.relation is Relation.CONFLICTS] == []
