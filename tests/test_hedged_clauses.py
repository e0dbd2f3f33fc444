"""Hedges at the edges of a clause."""

import pytest

from factcheck import Verdict, verify
from factcheck.facts.hedged_clauses import HEDGING_ADVERBS, find_clause_before, opens_clause
from factcheck.text.tokens import tokenize


def closing(text):
    """Return the words that a hedge at the end of a text takes out of fact."""
    tokens = tokenize(text).tokens
    found = [one for at in range(len(tokens)) if (one := find_clause_before(tokens, at)) is not None]
    return [" ".join(token.text for token in tokens[slice(*one)]) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ship sank, apparently.", ["The ship sank"], id="an adverb"),
        pytest.param("It rained. The ship sank, or so it seems.", ["The ship sank"], id="one sentence alone"),
        pytest.param("The ship sank, rumour has it", ["The ship sank"], id="no full stop"),
        pytest.param("The ship, it seems, sank.", [], id="within a clause"),
        pytest.param("The ship sank, it seems to him.", [], id="more follows"),
        pytest.param("The ship sank apparently.", [], id="no comma"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_clause_before(text, expected):
    assert closing(text) == expected


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        pytest.param("Apparently, it sank.", 0, True, id="at the beginning"),
        pytest.param("It rained. Presumably, it sank.", 3, True, id="in a later sentence"),
        pytest.param("It, apparently, sank.", 2, False, id="within a clause"),
        pytest.param("Apparently it sank.", 0, False, id="no comma"),
    ],
)
def test_opens_clause(text, place, expected):
    assert opens_clause(tokenize(text).tokens, place) is expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Seemingly, Ada Moor sold the vineyard.", id="before"),
        pytest.param("Ada Moor seemingly sold the vineyard.", id="within"),
        pytest.param("Ada Moor sold the vineyard, it appears.", id="behind"),
        pytest.param("In all likelihood, Ada Moor sold the vineyard.", id="a phrase before"),
    ],
)
def test_verdicts(text):
    assert verify("Ada Moor sold the vineyard.", text).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_who_did_it_apparently_leaves_the_deed():
    assert verify("Ada Moor was killed.", "Ada Moor was killed, apparently by thieves.").verdict is Verdict.SUPPORTED
    assert "apparently" in HEDGING_ADVERBS
