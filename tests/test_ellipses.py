"""Counts that leave out their noun."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.ellipses import complete_counts


@pytest.mark.parametrize(
    ("text", "completed"),
    [
        pytest.param("Cats have 18 toes and dogs have 16.", [False, True], id="at the end"),
        pytest.param("The first volume went to her, the second to him.", [False, True], id="ordinals"),
        pytest.param("It had 18 cows, 16 of them brown.", [False, False], id="a part of them"),
        pytest.param("Cats have 18 toes. Dogs have 16.", [False, False], id="two sentences"),
        pytest.param("They met 18 men at 16.", [False, False], id="no clause of its own"),
        pytest.param(
            "The first edition has 300 pages, the second 420.",
            [False, False, True, True],
            id="every other one of a kind",
        ),
        pytest.param("", [], id="nothing"),
    ],
)
def test_nouns(text, completed):
    read = analyse(text)
    assert [
        one.nouns != its.nouns for one, its in zip(complete_counts(read), read.quantities, strict=True)
    ] == completed
