"""The verbs that tell on which side of a figure something is."""

import math

import pytest

from factcheck.facts.analysis import analyse
from factcheck.facts.hedges import Hedge

INF = math.inf


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        pytest.param("Sales passed the 500 mark.", Hedge.AT_LEAST, 500, INF, id="a mark that is passed"),
        pytest.param("Sales broke through the 500 barrier.", Hedge.AT_LEAST, 500, INF, id="through a barrier"),
        pytest.param("Sales crossed 500 in May.", Hedge.AT_LEAST, 500, INF, id="a bare figure that is crossed"),
        pytest.param("Sales climbed past 500.", Hedge.AT_LEAST, 500, INF, id="past at the end"),
        pytest.param("Sales missed the 500 mark.", Hedge.LESS_THAN, -INF, 500, id="a mark that is missed"),
        pytest.param("Sales fell short of 500.", Hedge.LESS_THAN, -INF, 500, id="short of"),
        pytest.param("Sales did not reach 500.", Hedge.LESS_THAN, -INF, 500, id="a denied reaching"),
        pytest.param("Sales never reached the 500 mark.", Hedge.LESS_THAN, -INF, 500, id="never at a mark"),
        pytest.param("Sales failed to reach 500.", Hedge.LESS_THAN, -INF, 500, id="failed to reach"),
        pytest.param("Sales never fell below 500.", Hedge.AT_LEAST, 500, INF, id="a denied fall below"),
        pytest.param("Sales did not rise above 500.", Hedge.AT_MOST, -INF, 500, id="a denied rise above"),
        pytest.param("They crossed 500 rivers.", Hedge.EXACT, 500, 500, id="what is counted is crossed one by one"),
        pytest.param("They missed 500 games.", Hedge.EXACT, 500, 500, id="games are missed, not a mark"),
        pytest.param("Sales reached 500.", Hedge.EXACT, 500, 500, id="reached is the figure itself"),
        pytest.param("The hall has 500 seats or fewer.", Hedge.AT_MOST, -INF, 500, id="a bound behind the noun"),
        pytest.param(
            "It has 500 seats, give or take a few, in all.", Hedge.ABOUT, 450, 550, id="a hedge between commas"
        ),
        pytest.param("It has 500 seats, more or less worn.", Hedge.EXACT, 500, 500, id="a degree is no hedge"),
        pytest.param("It has 500 seats, if not more.", Hedge.AT_LEAST, 500, INF, id="if not more"),
        pytest.param("It has at the very least 500 seats.", Hedge.AT_LEAST, 500, INF, id="at the very least"),
        pytest.param("It has 500-ish seats.", Hedge.ABOUT, 450, 550, id="the ending -ish"),
        pytest.param("It has something like 500 seats.", Hedge.ABOUT, 450, 550, id="something like"),
        pytest.param("It has anywhere from 400 to 600 seats.", Hedge.RANGE, 400, 600, id="anywhere from"),
        pytest.param("It has no more and no less than 500 seats.", Hedge.EXACT, 500, 500, id="neither more nor less"),
    ],
)
def test_a_verb_or_a_hedge_sets_the_bounds(text, hedge, low, high):
    (found,) = analyse(text).quantities

    assert (found.hedge, found.low, found.high) == (hedge, low, high)


def test_the_words_of_a_bound_deny_nothing():
    assert analyse("Sales never fell below 500.").negations == ()


def test_the_words_of_a_bound_behind_a_noun_weigh_nothing():
    found = analyse("The hall has 500 seats or fewer in Porto.")

    assert not any(found.weights[5:7])


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        pytest.param("Sales failed to exceed 500.", Hedge.AT_MOST, id="may be the figure itself"),
        pytest.param("Sales did not pass the 500 mark.", Hedge.AT_MOST, id="so may what did not pass it"),
        pytest.param("Sales did not reach 500.", Hedge.LESS_THAN, id="what did not reach it may not"),
        pytest.param("Poe did not meet 12 ministers.", Hedge.EXACT, id="no level, but what is counted"),
    ],
)
def test_denied_crossings(text, hedge):
    assert [one.hedge for one in analyse(text).quantities] == [hedge]
