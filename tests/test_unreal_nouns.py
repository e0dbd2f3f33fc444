"""Adjectives that take their noun out of fact."""

import pytest

from factcheck import Verdict, verify
from factcheck.facts.unreal_nouns import find_unreal_noun
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Poe is the alleged thief.", ["thief"], id="told to be one"),
        pytest.param("Poe is a self-styled prophet.", ["prophet"], id="a word with a hyphen"),
        pytest.param("They debated the planned sale of it.", ["sale"], id="an event"),
        pytest.param("The alleged victim went home.", [], id="no more than a name for somebody"),
        pytest.param("It is an upcoming coloring book.", [], id="a book that is to come"),
        pytest.param("It was proposed following a vote.", [], id="a participle"),
        pytest.param("It was planned", [], id="the end"),
        pytest.param("", [], id="nothing"),
        pytest.param("It is a planned town.", [], id="a planned town is a town"),
    ],
)
def test_unreal_nouns(text, expected):
    tokens = tokenize(text).tokens
    found = [noun for at in range(len(tokens)) if (noun := find_unreal_noun(tokens, at)) is not None]

    assert [tokens[noun].lower for noun in found] == expected


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        pytest.param("Ada Moor is the owner of the mill.", "Ada Moor is the alleged owner of the mill.", id="a person"),
        pytest.param("The mill was sold.", "Unions debated the planned sale of the mill.", id="an event"),
    ],
)
def test_verdicts(statement, passage):
    assert verify(statement, passage).verdict is Verdict.NOT_ENOUGH_EVIDENCE
