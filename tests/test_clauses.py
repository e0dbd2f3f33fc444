"""What stands around a verb, read from texts of a few words."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.clauses import (
    find_governor,
    find_head,
    find_object,
    find_subject,
    is_bare_verb,
    is_deed,
    is_passive,
    is_verb,
    read_role,
)


def place_of(read, word):
    """Return the place of a word."""
    return next(index for index, token in enumerate(read.tokens) if token.text == word)


@pytest.mark.parametrize(
    ("text", "governor"),
    [
        pytest.param("It sails for Lima.", "for", id="right before"),
        pytest.param("It sails for the old Lima.", "for", id="past an article and an adjective"),
        pytest.param("It plans to defeat Lima.", None, id="an infinitive"),
        pytest.param("It sails to distant Lima.", None, id="a word that could be a verb"),
        pytest.param("It sails to the Lima.", "to", id="an article is no verb"),
        pytest.param("In May 2014 Lima grew.", None, id="the preposition of a date"),
        pytest.param("Lima grew.", None, id="none"),
    ],
)
def test_a_name_has_a_governor_or_none(text, governor):
    read = analyse(text)
    assert find_governor(read, read.names[0]) == governor


@pytest.mark.parametrize(
    ("text", "word", "passive"),
    [
        pytest.param("The hall was built.", "built", True, id="was"),
        pytest.param("The hall is now built.", "built", True, id="with an adverb"),
        pytest.param("The hall built by Moss stands.", "built", True, id="by"),
        pytest.param("The hall, built in 1910, stands.", "built", True, id="behind a comma"),
        pytest.param("Chile, its neighbour, built it.", "built", False, id="behind an apposition"),
        pytest.param("They are to build it.", "build", False, id="is to"),
        pytest.param("They built it.", "built", False, id="active"),
    ],
)
def test_a_verb_is_passive_or_not(text, word, passive):
    read = analyse(text)
    assert is_passive(read, place_of(read, word)) is passive


@pytest.mark.parametrize(
    ("text", "word", "subjects"),
    [
        pytest.param("Peru warned them.", "warned", ["Peru"], id="one"),
        pytest.param(
            "Peru and Chile have firmly warned them.", "warned", ["Peru", "Chile"], id="a list, and an adverb"
        ),
        pytest.param("The navy of Peru warned them.", "warned", [], id="governed by a preposition"),
        pytest.param("The navy warned Peru.", "warned", [], id="no name"),
    ],
)
def test_the_subject_stands_before_its_verb(text, word, subjects):
    read = analyse(text)
    assert [name.text for name in find_subject(read, place_of(read, word))] == subjects


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        pytest.param("It backs Peru.", "backs", "Peru", id="right behind"),
        pytest.param("It offers support for Peru.", "support", "Peru", id="behind a noun and its preposition"),
        pytest.param("It backs Peru and Chile.", "backs", None, id="the first of a list"),
        pytest.param("It backs Peruvian farmers.", "backs", None, id="before another noun"),
        pytest.param("The deal Peru signed is old.", "deal", None, id="the subject of a clause of its own"),
        pytest.param("It backs them.", "backs", None, id="no name"),
    ],
)
def test_the_object_stands_behind_its_verb(text, word, found):
    read = analyse(text)
    name = find_object(read, place_of(read, word))
    assert (name.text if name else None) == found


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        pytest.param("The adults eat nectar.", True, id="a plural"),
        pytest.param("People need water.", True, id="a plural without an ending"),
        pytest.param("The adults themselves live there.", True, id="a word between"),
        pytest.param("The need grew.", False, id="a noun"),
        pytest.param("His class play was long.", False, id="behind a singular"),
        pytest.param("Live music.", False, id="the first word"),
    ],
)
def test_habits_of_many_are_deeds(text, is_told):
    read = analyse(text)
    assert any(is_bare_verb(read, place) for place in range(len(read.tokens))) is is_told


def test_deeds_and_verbs_are_told_by_their_form():
    read = analyse("The needs of Peru grew; it attacked, to win the war that Chile needs the most.")
    assert [is_deed(read, place_of(read, word)) for word in ("needs", "grew", "attacked", "win", "war")] == [
        False,
        True,
        True,
        True,
        False,
    ]
    assert [is_verb(read, index) for index, token in enumerate(read.tokens) if token.text == "needs"] == [False, True]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param("Peru attacked Chile.", ["subject", "object"], id="active"),
        pytest.param("Peru was attacked by Chile.", ["object", "subject"], id="passive"),
        pytest.param("They fled as Peru attacked Chile.", ["subject", "object"], id="behind a conjunction"),
        pytest.param("It attacked with Peru.", ["with"], id="a side"),
    ],
)
def test_a_name_plays_a_part(text, roles):
    read = analyse(text)
    assert [read_role(read, name, place_of(read, "attacked")) for name in read.names] == roles


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        pytest.param("The trade between Peru and Chile fell.", ["trade", "trade"], id="of two names"),
        pytest.param("Peru's overseas trade fell.", ["trade"], id="its owner"),
        pytest.param("Peru's trade grew.", ["trade"], id="no verb is owned"),
        pytest.param("Peru fell.", [None], id="none"),
    ],
)
def test_a_name_belongs_to_a_noun(text, heads):
    read = analyse(text)
    found = [find_head(read, name) for name in read.names]

    assert [None if at is None else read.tokens[at].lower for at in found] == heads
