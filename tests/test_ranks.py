"""Superlatives and ordinals of rank."""

import pytest

from factcheck.facts.ranks import find_ranks
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the largest port", [(1, "larg", False)], id="a plain superlative is first"),
        pytest.param("the second largest port", [(2, "larg", False)], id="ordinal in words"),
        pytest.param("the 2nd-largest port", [(2, "larg", False)], id="ordinal in figures, hyphen"),
        pytest.param("one of the oldest towns", [(1, "old", True)], id="one of several"),
        pytest.param("the biggest dam", [(1, "big", False)], id="a doubled consonant"),
        pytest.param("the earliest map", [(1, "earli", False)], id="y became i"),
        pytest.param("the most popular song", [(1, "most popular", False)], id="with most"),
        pytest.param("most people agree", [], id="most without an article counts, it does not rank"),
        pytest.param("the tallest but one", [(2, "tall", False)], id="but one"),
        pytest.param("the next-to-tallest mill", [(2, "tall", False)], id="next to"),
        pytest.param("the last ruler", [(-1, "order", False)], id="the last is counted from the end"),
        pytest.param(
            "the ninth and final film", [(9, "order", False), (-1, "order", False)], id="counted, and the last"
        ),
        pytest.param("the sixth-most populous state", [(6, "most popul", False)], id="most behind an ordinal"),
        pytest.param("the fourteenth largest port", [(14, "larg", False)], id="an ordinal beyond twelve"),
        pytest.param("its opening weekend", [(1, "order", False)], id="opening a stretch of time"),
        pytest.param("its opening hours", [], id="opening hours are no rank"),
        pytest.param("her first visit", [(1, "order", False)], id="a bare ordinal"),
        pytest.param("the forest of Budapest", [], id="-est is not always a superlative"),
        pytest.param("belongs to the three biggest firms", [(1, "big", True)], id="belongs to the biggest"),
        pytest.param(
            "one of five cities with the highest rates", [(1, "high", True)], id="one of those with the highest"
        ),
    ],
)
def test_ranks_are_read(text, expected):
    assert [(rank.ordinal, rank.pole, rank.one_of) for rank in find_ranks(tokenize(text).tokens)] == expected


@pytest.mark.parametrize(
    ("text", "limited"),
    [
        pytest.param("the largest outbreak in the region since 2003", True, id="since a year"),
        pytest.param("the worst drought in ten years", True, id="in so many years"),
        pytest.param("the largest outbreak the region has known", False, id="of all time"),
        pytest.param("the largest port in Peru", False, id="in a place"),
        pytest.param("the largest port, open since 2003", False, id="since when something else holds"),
    ],
)
def test_a_rank_may_hold_for_a_stretch_of_time(text, limited):
    assert find_ranks(tokenize(text).tokens)[0].limited is limited


def test_a_long_run_of_digits_is_no_rank():
    assert find_ranks(tokenize("9" * 5000 + "th").tokens) == ()
