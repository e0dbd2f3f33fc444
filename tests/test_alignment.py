"""How much of a statement a passage and its context hold, and which places of the two belong together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.alignment import BEFORE_SHARE, CONTEXT_SHARE, SCORES
from factcheck.matching.pairs import How

TEXTS = st.lists(
    st.sampled_from("The Peru Lima ship ships bought sold rose fell not 12 in 1909 , . ( oil of".split()), max_size=12
).map(" ".join)


def place_of(alignment, word):
    return [token.text for token in alignment.statement.tokens].index(word)


@pytest.mark.parametrize(
    ("context", "before", "word", "earned"),
    [
        pytest.param(None, (), "tower", 1.0, id="the passage has it"),
        pytest.param(None, (), "Lima", 0.0, id="nobody has it"),
        pytest.param("Lima", (), "Lima", CONTEXT_SHARE, id="only the title has it"),
        pytest.param(None, ["Lima is old."], "Lima", CONTEXT_SHARE, id="a sentence before lends a name"),
        pytest.param(None, ["Iron is heavy."], "iron", BEFORE_SHARE, id="a sentence before hardly lends a common word"),
        pytest.param("Iron", ["Iron is heavy."], "iron", CONTEXT_SHARE, id="the title counts before the sentences"),
    ],
)
def test_what_a_word_earns_depends_on_where_it_is_found(context, before, word, earned):
    alignment = hold("The iron tower of Lima", "A tower", context, before)
    assert alignment.earned(place_of(alignment, word)) == earned


@pytest.mark.parametrize(
    ("statement", "evidence", "how"),
    [
        pytest.param("the firm", "the company", How.SYNONYM, id="a synonym"),
        pytest.param("a cathedral", "a cathedrel", How.SPELLING, id="a typo"),
    ],
)
def test_a_pair_earns_by_its_kind(statement, evidence, how):
    alignment = hold(statement, evidence)
    assert alignment.pairs[1].how is how
    assert alignment.earned(1) == SCORES[how]
    assert alignment.coverage == pytest.approx(SCORES[how])


@pytest.mark.parametrize(
    ("evidence", "earned"),
    [
        pytest.param("It fell.", 0.0, id="an opposite earns nothing"),
        pytest.param("It did not fall.", SCORES[How.OPPOSITE], id="a denied one does"),
    ],
)
def test_an_opposite_earns_where_one_is_denied(evidence, earned):
    alignment = hold("It rose.", evidence)
    assert alignment.pairs[1].how is How.OPPOSITE
    assert alignment.earned(1) == earned


def test_an_opposite_is_nobodys_partner():
    alignment = hold("Prices rose.", "Prices fell.")
    assert (alignment.partner(0), alignment.partner(1)) == (0, None)
    assert alignment.used == {0}


def test_coverage_of_a_statement_without_content_is_whole():
    assert hold("", "A tower").coverage == 1.0
    assert hold("1990", "A tower").coverage == 1.0


def test_only_the_last_sentence_before_is_the_sentence_before():
    alignment = hold("Lima and Quito grew.", "They grew.", before=["Quito is high.", "Lima is old."])
    lima, quito = place_of(alignment, "Lima"), place_of(alignment, "Quito")
    assert alignment.in_before == {lima, quito}
    assert alignment.in_sentence_before == {lima}


class TestNearness:
    def test_the_place_among_the_same_words_is_nearer(self):
        alignment = hold("The mill employs 90 people.", "The mill employs 80 people and the mine, far away, 70 women.")
        figures = [quantity.first for quantity in alignment.evidence.quantities]
        near, far = (alignment.nearness(3, place) for place in figures)
        assert near > far

    def test_without_shared_words_nothing_is_near(self):
        assert hold("The mill employs 90 people.", "Rain fell for 80 days.").nearness(3, 3) == 0.0

    def test_without_other_words_nothing_is_near(self):
        assert hold("90", "80").nearness(0, 0) == 0.0

    def test_words_of_the_part_itself_do_not_vote(self):
        alignment = hold("Ada Byron wrote.", "Ada Byron wrote.")
        alone = alignment.nearness(0, 0, 2)
        assert alone == alignment.nearness(0, 0, 2)
        assert alone != alignment.nearness(0, 0)

    def test_a_name_that_a_pronoun_stands_for_votes_for_no_place(self):
        statement, evidence = "Lima has 90 bridges.", "It has 80 bridges."
        lent = hold(statement, evidence, before=["Lima is old."])
        unknown = hold(statement, evidence)
        assert lent.nearness(2, 2) > unknown.nearness(2, 2)


@given(TEXTS, TEXTS)
def test_coverage_and_nearness_are_shares(statement, evidence):
    alignment = hold(statement, evidence)
    assert 0.0 <= alignment.coverage <= 1.0
    for index in range(len(alignment.statement.tokens)):
        assert 0.0 <= alignment.earned(index) <= 1.0
        for place in range(len(alignment.evidence.tokens)):
            assert 0.0 <= alignment.nearness(index, place) <= 1.0


@given(TEXTS)
def test_a_text_holds_itself_whole(text):
    assert hold(text, text).coverage == pytest.approx(1.0)
