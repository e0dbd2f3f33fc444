"""A comparison as seen from the other side."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.rankings import read_rankings
from factcheck.matching.turned_rankings import list_roots, turn_ways


@pytest.mark.parametrize(
    ("said", "found", "expected"),
    [
        pytest.param("Poe is taller than Roe.", "Roe is shorter than Poe.", [1], id="both turned"),
        pytest.param("Poe is taller than Roe.", "Roe is taller than Poe.", [-1], id="the sides turned"),
        pytest.param("Poe is taller than Roe.", "Poe is as tall as Roe.", [0], id="equal"),
        pytest.param("Poe is taller than Roe.", "Roe is not taller than Poe.", [0, 1], id="denied"),
        pytest.param(
            "The rent of Poe is lower than the rent of Roe.",
            "The rent of Roe is higher than the rent of Poe.",
            [1],
            id="what both have in common",
        ),
    ],
)
def test_turned(said, found, expected):
    assert sorted(_turn(said, found)) == expected


@pytest.mark.parametrize(
    "found",
    [
        pytest.param("Roe is older than Poe.", id="on another scale"),
        pytest.param("Roe is taller than Coe.", id="of another"),
    ],
)
def test_of_others(found):
    assert _turn("Poe is taller than Roe.", found) is None


def _turn(said, found):
    sides = []
    rankings = []
    for text in (analyse(said), analyse(found)):
        [one] = read_rankings(text)
        rankings.append(one)
        sides.append((list_roots(text, one.left), list_roots(text, one.right)))
    return turn_ways(*rankings, *sides)
