"""Dates that are written short or spoken."""

import datetime

import pytest

from factcheck.facts.clock_times import find_clock_times
from factcheck.facts.dates import find_dates
from factcheck.text.tokens import tokenize


def days(text):
    return [(found.low, found.high) for found in find_dates(tokenize(text))]


def span(first, last):
    return [(datetime.date(*first), datetime.date(*last))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("signed on 25-12-2014", span((2014, 12, 25), (2014, 12, 25)), id="day, month, year by dashes"),
        pytest.param("signed on 25/12/14", span((2014, 12, 25), (2014, 12, 25)), id="a short year by slashes"),
        pytest.param("signed in 09/2014", span((2014, 9, 1), (2014, 9, 30)), id="month and year"),
        pytest.param("signed in 3Q 2014", span((2014, 7, 1), (2014, 9, 30)), id="quarter before the year"),
        pytest.param("signed in 3Q14", span((2014, 7, 1), (2014, 9, 30)), id="quarter glued to the year"),
        pytest.param("signed in 2014 Q3", span((2014, 7, 1), (2014, 9, 30)), id="quarter behind the year"),
        pytest.param("signed in 1H 2014", span((2014, 1, 1), (2014, 6, 30)), id="half of a year"),
        pytest.param("signed in '98", span((1998, 1, 1), (1998, 12, 31)), id="a year without its century"),
        pytest.param("signed in '14", span((2014, 1, 1), (2014, 12, 31)), id="of this century"),
        pytest.param("signed in Sept '14", span((2014, 9, 1), (2014, 9, 30)), id="behind a month"),
        pytest.param("in nineteen ninety-eight", span((1998, 1, 1), (1998, 12, 31)), id="a spoken year"),
        pytest.param("in twenty fourteen", span((2014, 1, 1), (2014, 12, 31)), id="a spoken year of this century"),
        pytest.param("on the fourth of July 2015", span((2015, 7, 4), (2015, 7, 4)), id="the day in words"),
        pytest.param("on the twenty-first of June 2015", span((2015, 6, 21), (2015, 6, 21)), id="two words"),
        pytest.param("on July the 4th, 2015", span((2015, 7, 4), (2015, 7, 4)), id="an article between"),
        pytest.param("on July fourth, 2015", span((2015, 7, 4), (2015, 7, 4)), id="the day in words behind"),
        pytest.param("on 4-Jul-2015", span((2015, 7, 4), (2015, 7, 4)), id="a short month between dashes"),
        pytest.param("on 25. December 2014", span((2014, 12, 25), (2014, 12, 25)), id="a stop behind the day"),
        pytest.param("in the XXth century", span((1900, 1, 1), (2000, 12, 31)), id="a century in Roman figures"),
        pytest.param("in the 20th c. it fell", span((1900, 1, 1), (2000, 12, 31)), id="a century cut short"),
        pytest.param("in the noughties", span((2000, 1, 1), (2009, 12, 31)), id="the first decade"),
        pytest.param("in the decade of the 1990s", span((1990, 1, 1), (1999, 12, 31)), id="words that only lead to it"),
        pytest.param("the vote was 25-12", [], id="a result"),
        pytest.param("he is 6'11 tall", [], id="a height"),
        pytest.param("in twenty fifty euro notes", [], id="so many notes"),
        pytest.param("nineteen ninety-eight-seat boats", [], id="so many boats"),
        pytest.param("a first of its kind", [], id="a rank"),
        pytest.param("vitamin 20 c", [], id="a letter"),
    ],
)
def test_short_and_spoken_dates(text, expected):
    assert days(text) == expected


def test_either_order_may_be_meant():
    (found,) = find_dates(tokenize("signed on 05-06-2014"))

    assert (found.named.low, found.other.low) == (datetime.date(2014, 6, 5), datetime.date(2014, 5, 6))


def test_years_before_christ_may_be_grouped():
    (found,) = find_dates(tokenize("built in 2,000 BC"))

    assert found.year == -2000


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        pytest.param("left at 14h30", [870], id="an h between"),
        pytest.param("left at 1430 hours", [870], id="four digits and hours"),
        pytest.param("left at 14:30 hrs", [870], id="hours behind"),
        pytest.param("left at 14:30:00", [870], id="whole seconds"),
        pytest.param("left at 12 noon", [720], id="noon with its figure"),
        pytest.param("left at nine in the evening", [1260], id="the part of the day tells the half"),
        pytest.param("left at 9 at night", [1260], id="at night"),
        pytest.param("flew 1430 hours", [], id="so many hours"),
        pytest.param("finished in 2:30:00", [], id="a length of time"),
        pytest.param("nine in ten left", [], id="a share"),
    ],
)
def test_times_of_day(text, minutes):
    assert [time.minute for time in find_clock_times(tokenize(text).tokens)] == minutes
