"""What sort of thing something is said to be."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.facts.sorts import are_exclusive, find_sorts, is_of_sort
from factcheck.matching.pairs import How
from factcheck.matching.sorts import compare_sorts


@pytest.mark.parametrize(
    ("words", "sorts"),
    [
        pytest.param(["american", "actress"], {"person"}, id="the last word"),
        pytest.param(["association", "football", "club"], {"organisation.club"}, id="a term of several words"),
        pytest.param(["actresses"], {"person"}, id="a plural"),
        pytest.param(["women"], {"person"}, id="an irregular plural"),
        pytest.param(["composition"], {"work"}, id="no form of another word"),
        pytest.param(["thing"], set(), id="unknown"),
        pytest.param([], set(), id="nothing"),
    ],
)
def test_sorts_of_words(words, sorts):
    assert find_sorts(words) == sorts


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("dog", "actress", True, id="far apart"),
        pytest.param("actor", "singer", False, id="of one sort"),
        pytest.param("village", "river", True, id="two below one"),
        pytest.param("place", "river", False, id="one above the other"),
        pytest.param("school", "building", False, id="may be both"),
        pytest.param("lighthouse", "tower", False, id="may be both, below"),
        pytest.param("thing", "tower", False, id="unknown"),
    ],
)
def test_sorts_that_exclude_each_other(one, other, expected):
    assert are_exclusive(find_sorts([one]), find_sorts([other])) is expected
    assert are_exclusive(find_sorts([other]), find_sorts([one])) is expected


def test_a_word_of_two_sorts_is_of_a_broader_one_only_with_both():
    assert is_of_sort(frozenset({"place.river", "place.lake"}), frozenset({"place"}))
    assert not is_of_sort(frozenset({"place.river", "person"}), frozenset({"place"}))


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        pytest.param("Lumen is a 2007 American science fiction film.", [["film"]], id="a long phrase"),
        pytest.param("Poe was an actor, writer and a singer.", [["actor", "writer", "singer"]], id="a list"),
        pytest.param("Lumen is a film directed by Poe.", [["film"]], id="a participle behind the noun"),
        pytest.param("Lumen is a painting.", [["painting"]], id="a noun that looks like a participle"),
        pytest.param("Lumen is Poe's fourth film.", [["film"]], id="an owner"),
        pytest.param("Lumen is one of the films.", [["films"]], id="one of many"),
        pytest.param("Lumen (Poe is an actor) is a film.", [["film"]], id="brackets left out"),
        pytest.param("Lumen is not a film.", [], id="denied"),
        pytest.param("Lumen is a former church.", [], id="what it was"),
        pytest.param("Poe, whose father was a monk, sang.", [], id="told of another"),
        pytest.param("Lumen is red. It was a play.", [["play"]], id="the second sentence"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_descriptions(text, phrases):
    read = analyse(text)

    assert [[read.tokens[one.last - 1].lower for one in found.phrases] for found in read.descriptions] == phrases


def test_descriptions_of_a_text_made_to_be_endless_are_bounded():
    assert len(analyse("Lumen is a film. " * 500).descriptions) == 12


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Lumen is a podcast.", "Lumen is a 1974 film.", ["podcast"], id="two works"),
        pytest.param("Rex is a dog.", "Rex is an actor and singer.", ["dog"], id="none of a list"),
        pytest.param("Arden is a river.", "Arden is a village on a river.", [], id="the passage has the word"),
        pytest.param("Poe is a writer.", "Poe is a singer.", [], id="one may be both"),
        pytest.param("Lumen is a film.", "Solis is a podcast. Lumen won a prize.", [], id="of another"),
        pytest.param("Lumen is a film.", "Lumen won a prize. It is a podcast.", ["film"], id="by a pronoun"),
        pytest.param("Arden was a hospital.", "Arden is a mosque.", [], id="a building at two times"),
        pytest.param("Lumen was a novel.", "Lumen is a song.", ["novel"], id="a work at two times"),
        pytest.param("Lumen is not a film.", "Lumen is a podcast.", [], id="denied"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_sorts_compared(statement, evidence, expected):
    alignment = hold(statement, evidence)
    found = compare_sorts(alignment)

    assert [alignment.statement.tokens[part.statement[0]].lower for part in found] == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "is_paired"),
    [
        pytest.param("Poe is a person.", "Poe was an actress.", True, id="a narrower noun"),
        pytest.param("Poe is a person.", "Roe was an actress.", False, id="of another"),
        pytest.param("Poe is a person.", "Poe is a ship.", False, id="of another sort"),
        pytest.param("Poe is a singer.", "Poe is an actress.", False, id="no word for a whole sort"),
    ],
)
def test_words_for_whole_sorts_are_paired(statement, evidence, is_paired):
    pair = hold(statement, evidence).pairs.get(3)

    assert (pair is not None and pair.how is How.NARROWER) is is_paired


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        pytest.param("Poe's film is a comedy.", "comedy", id="an owner's mark is no verb"),
        pytest.param("Lumen (2001 is odd. It is a comedy.", "comedy", id="a bracket left open ends with its sentence"),
    ],
)
def test_descriptions_behind_marks(text, noun):
    read = analyse(text)

    assert [read.tokens[one.phrases[0].last - 1].lower for one in read.descriptions] == [noun]
