"""Which words of a passage say what the words of a statement say, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.analysis import analyse
from factcheck.matching.pairing import find_words, pair_words
from factcheck.matching.pairs import How

TEXTS = st.lists(
    st.sampled_from("The Peru Lima ship ships bought sold rose fell not 12 in 1909 , . ( oil of".split()), max_size=12
).map(" ".join)


def pairs_of(statement, evidence):
    """Return (the statement's word, the passage's word, why) for each pair, in the statement's order."""
    said, found = analyse(statement), analyse(evidence)
    pairs = sorted(pair_words(said, found).items())
    return [(said.tokens[place].text, found.tokens[pair.evidence].text, pair.how) for place, pair in pairs]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("bridge", "a bridge", ("bridge", "bridge", How.SAME), id="the same word"),
        pytest.param("Bridge", "a bridge", ("Bridge", "bridge", How.SAME), id="capitals of a heading say nothing"),
        pytest.param("bridges", "a bridge", ("bridges", "bridge", How.FORM), id="plural: one root"),
        pytest.param("they wrote", "they write", ("wrote", "write", How.FORM), id="irregular verb: one root"),
        pytest.param("the firm", "the company", ("firm", "company", How.SYNONYM), id="synonyms share a group"),
        pytest.param(
            "the harbour", "the harbor", ("harbour", "harbor", How.SYNONYM), id="british spelling, by the table"
        ),
        pytest.param("a cathedral", "a cathedrel", ("cathedral", "cathedrel", How.SPELLING), id="one letter wrong"),
        pytest.param("a cathedral", "a catehdral", ("cathedral", "catehdral", How.SPELLING), id="two exchanged"),
        pytest.param(
            "electrification",
            "electricity",
            ("electrification", "electricity", How.RELATED),
            id="derived: one beginning",
        ),
        pytest.param("prices rose", "prices fell", ("rose", "fell", How.OPPOSITE), id="opposites are kept apart"),
        pytest.param("they buy", "they sell", ("buy", "sell", How.CONVERSE), id="two sides of one deal"),
        pytest.param("in Russia", "the Russian navy", ("Russia", "Russian", How.NAME), id="demonym of the country"),
    ],
)
def test_words_pair_for_a_reason(statement, evidence, expected):
    assert expected in pairs_of(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("the port", "the mine", id="nothing in common"),
        pytest.param("the of and", "the of and", id="grammar is no content"),
        pytest.param("in 1990", "in 1990", id="figures are compared, not paired"),
        pytest.param("cars", "care", id="short words are too alike to be typos"),
        pytest.param("", "a bridge", id="an empty statement"),
        pytest.param("a bridge", "", id="an empty passage"),
    ],
)
def test_nothing_pairs_without_a_reason(statement, evidence):
    assert pairs_of(statement, evidence) == []


def test_an_identical_word_is_better_than_a_synonym():
    assert ("company", "company", How.SAME) in pairs_of("the company", "the firm, a company")


def test_a_word_that_stands_twice_pairs_where_its_neighbours_do():
    said, found = analyse("the old tower"), analyse("A tower stood there before the old tower burned.")
    [_, tower] = [pair.evidence for _, pair in sorted(pair_words(said, found).items())]
    assert tower == 7


def test_two_equal_words_take_two_partners():
    said, found = analyse("ships met ships"), analyse("ships met ships")
    assert len({pair.evidence for pair in pair_words(said, found).values()}) == 3


def test_an_acronym_pairs_with_its_long_form_by_the_form_alone():
    found = pairs_of("WFF grew.", "The World Food Fund grew.")
    assert [how for _, _, how in found] == [How.NAME, How.SAME]


def test_grammar_that_takes_sides_is_opposed_only_where_the_passage_lacks_it():
    assert ("before", "after", How.OPPOSITE) in pairs_of("before the war", "after the war")
    both = pairs_of("before the war", "before and after the war")
    assert How.OPPOSITE not in [how for _, _, how in both]


def test_words_that_have_a_partner_are_not_opposed():
    found = pairs_of("Exports rose.", "Exports rose and imports fell.")
    assert [how for _, _, how in found] == [How.SAME, How.SAME]


class TestFindWords:
    def test_it_finds_what_the_context_has(self):
        said = analyse("The tower of Lima burned.")
        found = find_words(said, analyse("Lima, towers"), frozenset())
        assert [said.tokens[place].text for place in sorted(found)] == ["tower", "Lima"]

    def test_it_leaves_out_what_is_already_found(self):
        said = analyse("The tower burned.")
        assert find_words(said, analyse("tower"), frozenset({1})) == frozenset()


@pytest.mark.parametrize(
    ("statement", "evidence", "how"),
    [
        pytest.param("It is its sole port.", "It is its only port.", "SYNONYM", id="a word of grammar"),
        pytest.param(
            "It is its sole port.",
            "Only they, who live in the town, know its port.",
            None,
            id="a word of grammar elsewhere",
        ),
        pytest.param("The deal is worth $3m.", "They signed a deal worth $3m.", "SAME", id="what joins a figure"),
    ],
)
def test_small_words_pair_where_they_say_the_same(statement, evidence, how):
    pairs = pair_words(analyse(statement), analyse(evidence))

    assert (pairs[3].how.name if 3 in pairs else None) == how


@given(TEXTS, TEXTS)
def test_pairs_point_at_content_words_and_at_tokens_that_exist(statement, evidence):
    said, found = analyse(statement), analyse(evidence)
    for place, pair in pair_words(said, found).items():
        assert pair.statement == place
        assert said.weights[place] or pair.how is How.OPPOSITE
        assert 0 <= pair.evidence < len(found.tokens)


@given(TEXTS)
def test_a_text_pairs_all_its_content_with_itself(text):
    said = analyse(text)
    pairs = pair_words(said, analyse(text))
    assert {place for place, weight in enumerate(said.weights) if weight} <= pairs.keys()
    assert How.OPPOSITE not in {pair.how for pair in pairs.values()}


@pytest.mark.parametrize(
    ("statement", "evidence", "opposed"),
    [
        pytest.param("Few members sail.", "Many members sail.", True, id="few and many"),
        pytest.param("It lies one place behind Arlo.", "It lies one place above Arlo.", True, id="behind and above"),
        pytest.param("A few members sail.", "Many members sail.", False, id="a few are some"),
        pytest.param(
            "More women than men sail.", "Fewer men than women sail.", False, id="one comparison, turned round"
        ),
        pytest.param("It has more than 40 sails.", "It has fewer than 30 sails.", False, id="a figure has its own"),
        pytest.param(
            "Few members sail.", "Many of the old boats that its members sail leak.", False, id="in another place"
        ),
        pytest.param(
            "Arlo is its sole port.",
            "Of many shared wharfs Arlo is its only port.",
            False,
            id="a word of grammar says it",
        ),
        pytest.param("Arlo is its sole port.", "Arlo is its shared port.", True, id="no word of grammar says it"),
    ],
)
def test_small_words_are_opposed_in_the_same_place(statement, evidence, opposed):
    assert (How.OPPOSITE in [how for *_, how in pairs_of(statement, evidence)]) is opposed


@pytest.mark.parametrize(
    ("statement", "evidence", "paired"),
    [
        pytest.param("It was filmed in Lima.", "It is a 1951 film set in Lima.", False, id="a film, and to film"),
        pytest.param("It was filmed in Lima.", "They filmed it in Lima.", True, id="the verb"),
        pytest.param("The film is long.", "It is a long film.", True, id="the noun"),
    ],
)
def test_a_verb_is_no_thing_of_another_sense(statement, evidence, paired):
    said, found = analyse(statement), analyse(evidence)
    place = next(at for at, token in enumerate(said.tokens) if token.lower.startswith("film"))
    assert (place in pair_words(said, found)) is paired


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "The deed signed by the clerk was valid.",
            "The deed signed by the clerk was void.",
            id="a looser tie elsewhere",
        ),
        pytest.param("He left after his visit.", "Ahead of his visit he left.", id="before its object"),
        pytest.param(
            "It was built under budget.", "It was built at 3 million over its first budget.", id="sides of a budget"
        ),
    ],
)
def test_opposites_in_the_very_place(statement, evidence):
    assert How.OPPOSITE in [pair.how for pair in pair_words(analyse(statement), analyse(evidence)).values()]


def test_the_inner_words_of_a_phrase_have_the_partner_of_its_first():
    assert ("life", "died", How.SYNONYM) in pairs_of("He lost his life there.", "He died there.")
