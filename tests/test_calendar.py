"""Periods of the calendar: how long they are, how they are cut, moved and placed."""

import datetime
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.calendar import (
    EARLY,
    LATE,
    MIDDLE,
    NOMINAL_YEAR,
    Granularity,
    Offset,
    Period,
    find_unit,
    make_century,
    make_day,
    make_month,
    make_season,
    make_year,
    place_near,
    set_year,
    shift_date,
    shift_period,
    take_part,
    widen,
)

DATES = st.dates()
YEARS = st.integers(min_value=-20_000, max_value=20_000)


def days(text: str) -> Period:
    """Write a period as "2016-01-01 2016-06-30"."""
    low, high = text.split()
    return Period(date.fromisoformat(low), date.fromisoformat(high))


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        pytest.param(make_month(2016, 2), "2016-02-01 2016-02-29", id="a leap February"),
        pytest.param(make_month(1900, 2), "1900-02-01 1900-02-28", id="1900 was no leap year"),
        pytest.param(make_year(1990, 10), "1990-01-01 1999-12-31", id="a decade"),
        pytest.param(make_year(-40), "0001-01-01 0001-12-31", id="the calendar has no year below 1"),
        pytest.param(make_year(12_000), "9999-01-01 9999-12-31", id="nor above 9999"),
        pytest.param(make_century(1), "0001-01-01 0100-12-31", id="the first century"),
        pytest.param(make_century(20), "1900-01-01 2000-12-31", id="2000 belongs to both centuries"),
        pytest.param(make_season("fall", 1998)[0], "1998-09-01 1998-12-20", id="fall"),
        pytest.param(make_season("winter", 1998)[0], "1998-12-01 1999-03-20", id="a winter that begins in its year"),
    ],
)
def test_a_period_has_its_first_and_last_day(period, expected):
    assert period == days(expected)


@pytest.mark.parametrize("parts", [(2015, 2, 29), (2016, 13, 1), (0, 1, 1), (2016, 4, 31)])
def test_what_is_no_day_is_none(parts):
    assert make_day(*parts) is None


@pytest.mark.parametrize(
    ("period", "part", "expected"),
    [
        pytest.param(make_year(2016), (0.0, 0.25), "2016-01-01 2016-03-31", id="first quarter, whole months"),
        pytest.param(make_year(2016), (0.75, 1.0), "2016-10-01 2016-12-31", id="last quarter"),
        pytest.param(make_year(2016), (0.5, 1.0), "2016-07-01 2016-12-31", id="second half"),
        pytest.param(make_year(2016), EARLY, "2016-01-01 2016-05-31", id="early: to May"),
        pytest.param(make_year(2016), MIDDLE, "2016-04-01 2016-09-30", id="mid: April to September"),
        pytest.param(make_year(2016), LATE, "2016-08-01 2016-12-31", id="late: from August"),
        pytest.param(make_year(1990, 10), EARLY, "1990-01-01 1994-12-31", id="the early nineties, in years"),
        pytest.param(make_year(1990, 10), LATE, "1995-01-01 1999-12-31", id="the late nineties"),
        pytest.param(make_month(2016, 6), EARLY, "2016-06-01 2016-06-13", id="early June, in days"),
        pytest.param(make_month(2016, 6), LATE, "2016-06-18 2016-06-30", id="late June"),
    ],
)
def test_a_part_is_cut_in_the_unit_below(period, part, expected):
    assert take_part(period, *part) == days(expected)


@given(DATES, DATES, st.floats(0, 1), st.floats(0, 1))
def test_a_part_lies_inside_the_whole_but_for_the_month_it_begins_in(one, other, start, end):
    whole = Period(min(one, other), max(one, other))
    start, end = min(start, end), max(start, end)

    part = take_part(whole, start, end)

    assert part.low <= part.high
    assert make_year(whole.low.year, whole.high.year - whole.low.year + 1).holds(part)


@pytest.mark.parametrize(
    ("day", "offset", "expected"),
    [
        pytest.param("2016-02-29", Offset(years=1), "2017-02-28", id="no leap day in the next year"),
        pytest.param("2016-01-31", Offset(months=1), "2016-02-29", id="the month's last day"),
        pytest.param("2016-01-15", Offset(months=-13), "2014-12-15", id="months run over years"),
        pytest.param("2016-03-01", Offset(days=-1), "2016-02-29", id="days"),
    ],
)
def test_a_date_moves_by_the_calendar(day, offset, expected):
    assert shift_date(date.fromisoformat(day), offset) == date.fromisoformat(expected)


@given(DATES, st.builds(Offset, years=YEARS, months=YEARS, days=st.integers(-10_000_000, 10_000_000)))
def test_a_date_that_leaves_the_calendar_is_none_and_never_an_error(day, offset):
    moved = shift_date(day, offset)

    assert moved is None or isinstance(moved, datetime.date)


def test_a_whole_month_stays_whole():
    assert shift_period(make_month(2015, 1), Offset(months=1)) == make_month(2015, 2)
    assert shift_period(make_month(2015, 2), Offset(months=1)) == make_month(2015, 3)
    assert set_year(make_month(NOMINAL_YEAR, 2), 2015) == make_month(2015, 2)


@given(DATES, st.sampled_from(Granularity))
def test_a_unit_holds_its_day(day, granularity):
    assert find_unit(day, granularity).holds(Period(day, day))


def test_a_week_runs_from_monday_to_sunday():
    assert find_unit(date(2016, 6, 28), Granularity.WEEK) == days("2016-06-27 2016-07-03")


@pytest.mark.parametrize(
    ("period", "reference", "expected"),
    [
        pytest.param(make_day(2000, 6, 25), "2016-06-28", "2016-06-25 2016-06-25", id="three days ago"),
        pytest.param(make_day(2000, 12, 30), "2016-01-05", "2015-12-30 2015-12-30", id="over New Year, back"),
        pytest.param(make_day(2000, 1, 5), "2016-12-28", "2017-01-05 2017-01-05", id="over New Year, ahead"),
        pytest.param(make_month(2000, 1), "2016-07-10", "2016-01-01 2016-01-31", id="rather past than to come"),
        pytest.param(make_month(2000, 6), "2016-06-28", "2016-06-01 2016-06-30", id="the month that it is"),
        pytest.param(make_day(2000, 2, 29), "2015-03-01", "2015-02-28 2015-02-28", id="a leap day in another year"),
    ],
)
def test_a_date_without_year_is_placed_near_the_reference(period, reference, expected):
    assert place_near(period, date.fromisoformat(reference)) == days(expected)


@given(DATES, DATES)
def test_a_placed_date_is_at_most_a_year_away(day, reference):
    placed = place_near(Period(day, day), reference)

    assert placed is not None
    assert abs((placed.low - reference).days) <= 366


@pytest.mark.parametrize(
    ("period", "granularity", "expected"),
    [
        pytest.param(make_year(1900), Granularity.YEAR, "1890-01-01 1910-12-31", id="a round hundred"),
        pytest.param(make_year(1950), Granularity.YEAR, "1945-01-01 1955-12-31", id="a round ten"),
        pytest.param(make_year(1953), Granularity.YEAR, "1951-01-01 1955-12-31", id="no round year"),
        pytest.param(make_month(2016, 6), Granularity.MONTH, "2016-05-01 2016-07-30", id="a month"),
        pytest.param(make_day(2016, 6, 25), Granularity.DAY, "2016-06-22 2016-06-28", id="a day"),
    ],
)
def test_about_is_as_wide_as_the_date_is_round(period, granularity, expected):
    assert widen(period, granularity) == days(expected)


@given(DATES, st.sampled_from(Granularity))
def test_widening_keeps_what_was_there(day, granularity):
    unit = find_unit(day, granularity)

    assert widen(unit, granularity).holds(unit)
