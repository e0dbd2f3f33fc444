"""One reading of a text: facts do not overlap, words weigh what they say, the date resolves what is relative."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.analysis import analyse

WORDS = (
    "The Professor Emmy Noether Lima not never did fell 12 30% 1909 in May 2014 first largest . , “ ” said USA".split()
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


def weight_of(text, word):
    analysis = analyse(text)
    return {token.text: weight for token, weight in zip(analysis.tokens, analysis.weights, strict=True)}[word]


@pytest.mark.parametrize(
    ("text", "heavy", "light"),
    [
        pytest.param("They built an aqueduct.", "aqueduct", "built", id="a rare word says more"),
        pytest.param("A letter from Quito", "Quito", "letter", id="a name says more"),
        pytest.param("Trade grew moderately.", "grew", "moderately", id="an adverb of manner is often left out"),
        pytest.param("Professor Noether wrote.", "Noether", "Professor", id="a title is often left out"),
        pytest.param("A professor wrote.", "professor", "A", id="grammar says nothing"),
    ],
)
def test_words_weigh_what_they_say(text, heavy, light):
    assert weight_of(text, heavy) > weight_of(text, light)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("It fell in the autumn.", "the", id="grammar"),
        pytest.param("It fell, then rose.", ",", id="a mark"),
        pytest.param("It fell by 12 kg.", "kg", id="a unit belongs to its figure"),
        pytest.param("It fell on 3 May 1931.", "May", id="a month belongs to its date"),
        pytest.param("It spread COVID-19.", "19", id="a number that the name always has"),
    ],
)
def test_grammar_marks_and_figures_weigh_nothing(text, word):
    assert weight_of(text, word) == 0.0


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        pytest.param("Trade fell.", [], id="nothing"),
        pytest.param("Trade did not fall.", ["fall"], id="one cue"),
        pytest.param("Trade never fell.", ["fell"], id="never"),
        pytest.param("", [], id="an empty text"),
        pytest.param("They did not rule out a tax rise.", ["rule"], id="what is not denied is not denied"),
        pytest.param("It is not unpaid.", [], id="not, and un-"),
    ],
)
def test_an_odd_number_of_cues_denies(text, denied):
    analysis = analyse(text)
    assert [analysis.tokens[index].text for index in sorted(analysis.negated)] == denied


def test_relative_dates_count_from_the_date_of_the_text():
    [resolved] = analyse("It fell last year.", datetime.date(1999, 5, 1)).dates
    [unresolved] = analyse("It fell last year.").dates
    assert (resolved.resolved, unresolved.resolved) == (True, False)


@pytest.mark.parametrize(
    ("text", "field", "count"),
    [
        pytest.param("It opened in 1931.", "quantities", 0, id="a year is a date, not a quantity"),
        pytest.param("It has 1931 seats.", "quantities", 1, id="a count is a quantity"),
        pytest.param("It boils at 20 degrees Fahrenheit.", "names", 0, id="a unit names nobody"),
        pytest.param("She said “it fell in the night”.", "quotations", 1, id="a quotation"),
        pytest.param("It may fall.", "modalities", 1, id="a possibility"),
        pytest.param("It is the largest port.", "ranks", 1, id="a rank"),
        pytest.param("The mayor said that it fell.", "attributions", 1, id="reported speech"),
    ],
)
def test_each_kind_of_fact_has_its_place(text, field, count):
    assert len(getattr(analyse(text), field)) == count


def test_a_phrase_stands_in_the_groups_of_its_first_word():
    phrase, word = analyse("They set up a school."), analyse("They founded a school.")
    assert not phrase.groups[1].isdisjoint(word.groups[1])


@pytest.mark.parametrize(
    ("text", "word", "is_side"),
    [
        pytest.param("The heating is on.", "on", True, id="a state"),
        pytest.param("On 6 April it rained.", "On", False, id="before a day"),
        pytest.param("It lies on the coast.", "on", False, id="before a thing"),
        pytest.param("The heating went on the next day.", "went", False, id="another word"),
        pytest.param("They called off the strike.", "called", True, id="a phrase has its side"),
    ],
)
def test_a_small_word_has_an_opposite_where_it_tells_a_state(text, word, is_side):
    analysis = analyse(text)
    place = [token.text for token in analysis.tokens].index(word)

    assert any(sense.name == "state" for sense in analysis.senses[place]) is is_side


@given(TEXTS)
def test_records_have_one_entry_a_token_and_facts_do_not_overlap(text):
    analysis = analyse(text)
    size = len(analysis.tokens)
    assert {len(analysis.roots), len(analysis.groups), len(analysis.senses), len(analysis.weights)} == {size}
    figures = [index for one in (*analysis.quantities, *analysis.dates) for index in range(one.first, one.last)]
    assert len(figures) == len(set(figures))
    assert all(0 <= index < size for index in (*figures, *analysis.named, *analysis.negated))
    assert all(analysis.weights[index] == 0.0 for index in figures)
    assert all(0.0 <= weight <= 1.5 for weight in analysis.weights)


@given(TEXTS)
def test_one_text_is_read_one_way(text):
    assert analyse(text).weights == analyse(text).weights


@pytest.mark.parametrize(
    ("text", "is_opposed"),
    [
        pytest.param("They turned the offer down.", True, id="behind its object"),
        pytest.param("They turned it down in May.", True, id="behind a pronoun"),
        pytest.param("They turned down the offer.", True, id="side by side"),
        pytest.param("They turned the cart down the hill.", False, id="a way"),
        pytest.param("They turned, and the sun went down.", False, id="another's"),
    ],
)
def test_a_verb_and_its_particle(text, is_opposed):
    senses = analyse(text).senses[1]
    assert any(sense.name == "stance" for sense in senses) is is_opposed
