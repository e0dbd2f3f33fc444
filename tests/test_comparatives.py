"""Ranks that are said by a comparison with all others."""

import pytest

from factcheck.facts.comparatives import find_comparatives
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("No ship is bigger than the Ada.", [(1, "big")], id="none is bigger: it is the biggest"),
        pytest.param("They never built a bigger ship than the Ada.", [(1, "big")], id="never one bigger"),
        pytest.param("Its fleet has never been larger.", [(1, "larg")], id="never, and the clause ends"),
        pytest.param("The Ada is older than any other ship.", [(1, "old")], id="than any other"),
        pytest.param("The Ada is older than every other ship but one.", [(2, "old")], id="but one: it is second"),
        pytest.param("The Ada is older than any other ship except the Bee.", [(2, "old")], id="except one named"),
        pytest.param("The Ada is older than any other ship, but leaks.", [(1, "old")], id="but goes on"),
        pytest.param("Nobody caught more fish than Poe.", [(1, "most fish")], id="nobody more"),
        pytest.param("Other ships are bigger than the Ada.", [(0, "big")], id="others are: it is not first"),
        pytest.param("Several others are bigger than the Ada.", [(0, "big")], id="several others are"),
        pytest.param("They built bigger ships for others than the Ada.", [], id="other owners, no other ships"),
        pytest.param("Only two ships are bigger than the Ada.", [(3, "big")], id="two are: it is third"),
        pytest.param("No ship except the Bee is bigger than the Ada.", [(2, "big")], id="one is: it is second"),
        pytest.param("No ship except the Bee and the Cat is bigger than the Ada.", [], id="how many are is open"),
        pytest.param("The Ada is not bigger than any other ship.", [], id="denied of the others says nothing"),
        pytest.param("No ship is bigger than any other.", [], id="all are alike"),
        pytest.param(
            "They never signed a deal with a firm that was larger than the Ada deal.",
            [(1, "larg")],
            id="that is larger",
        ),
        pytest.param("It has never won a bigger prize.", [(1, "big")], id="a noun behind it ends the clause"),
        pytest.param("A few ships are bigger than the Ada.", [], id="a few are some"),
        pytest.param("The Ada is bigger than the Bee.", [], id="one against one ranks nothing"),
        pytest.param("No more than ten ships came.", [], id="a hedge of a figure"),
        pytest.param("It is no longer than the Bee.", [], id="no longer compares two"),
        pytest.param("He never paid more than the fare. Others are older.", [], id="another sentence's comparison"),
        pytest.param("No number other than ten came up.", [], id="words that only end like comparatives"),
    ],
)
def test_ranks_are_read_from_comparisons_with_all_others(text, expected):
    tokens = tokenize(text).tokens
    hedged = frozenset(range(3)) if text.startswith("No more") else frozenset()

    assert [(rank.ordinal, rank.pole) for rank in find_comparatives(tokens, hedged)] == expected


@pytest.mark.parametrize(
    ("text", "one_of", "over_time", "holder"),
    [
        pytest.param("No ship is bigger than the Ada.", False, False, "the Ada .", id="behind than"),
        pytest.param(
            "Almost no ship is bigger than the Ada.", True, False, "the Ada .", id="almost: one of the biggest"
        ),
        pytest.param("Few ships are bigger than the Ada.", True, False, "the Ada .", id="few: one of the biggest"),
        pytest.param("The Ada is bigger than any other ship.", False, False, "The Ada is", id="before the comparative"),
        pytest.param("The fleet has never been bigger.", False, True, None, id="at no other time"),
        pytest.param("Debt was never higher than it was in May.", False, True, "it was in May", id="than at a time"),
        pytest.param("They never built a bigger ship than the Ada.", False, False, "the Ada .", id="than another"),
    ],
)
def test_who_is_ranked_among_whom(text, one_of, over_time, holder):
    tokens = tokenize(text).tokens
    [rank] = find_comparatives(tokens)
    words = rank.holder and " ".join(token.text for token in tokens[slice(*rank.holder)])

    assert (rank.one_of, rank.over_time, words) == (one_of, over_time, holder)


def test_an_empty_text_compares_nothing():
    assert find_comparatives(()) == ()
