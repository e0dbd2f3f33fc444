"""
Reckon with stretches of the calendar: years, months, decades, parts of them, and shifts by years, months or days.

Numbers and dates enter, a :class:`Period` leaves. Both ends of a period belong to it. Years run from 1 to 9999, as in
``datetime``; what would lie outside is None, never an error.
"""

import calendar
import datetime
import math
from enum import IntEnum
from typing import NamedTuple

import attrs

#: A leap year: where a month or day is named without a year, it stands in this one, so that February 29 has a place.
NOMINAL_YEAR = 2000


class Granularity(IntEnum):
    """
    How fine a date is named, finer first.

    >>> Granularity.DAY < Granularity.MONTH < Granularity.CENTURY
    True
    """

    DAY = 0
    #: A day named by its weekday alone.
    WEEKDAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    SEASON = 5
    HALF = 6
    YEAR = 7
    #: A year that need not run from January to December: fiscal, academic, sporting ("FY2015", "2014-15").
    FISCAL_YEAR = 8
    DECADE = 9
    CENTURY = 10


class Period(NamedTuple):
    """
    A stretch of days, both ends included.

    >>> Period(datetime.date(2016, 6, 25), datetime.date(2016, 6, 28)).high.day
    28
    """

    low: datetime.date
    high: datetime.date

    def holds(self, other: "Period") -> bool:
        """
        Say whether the other period lies wholly inside this one; a period holds itself.

        >>> make_year(2014).holds(make_month(2014, 5))
        True
        """
        return self.low <= other.low and other.high <= self.high

    def meets(self, other: "Period") -> bool:
        """
        Say whether the two share a day.

        >>> make_year(2014).meets(make_year(2015))
        False
        """
        return self.low <= other.high and other.low <= self.high


@attrs.frozen(kw_only=True)
class Offset:
    """
    A distance on the calendar; negative is earlier.

    >>> Offset(years=15)
    Offset(years=15, months=0, days=0)
    """

    years: int = 0
    months: int = 0
    days: int = 0


#: The part of a period that a word names, in fractions of it. Early, mid and late overlap on purpose: of a year they
#: are January to May, April to September and August to December, since people draw those lines apart from thirds.
EARLY = (0.0, 0.41)
MIDDLE = (0.25, 0.75)
LATE = (0.59, 1.0)

# First month, first day, last month, last day. Both the meteorological and the astronomical season fit inside.
_SEASONS = {
    "spring": (3, 1, 6, 20),
    "summer": (6, 1, 9, 22),
    "autumn": (9, 1, 12, 20),
    "fall": (9, 1, 12, 20),
}


def make_day(year: int, month: int, day: int) -> Period | None:
    """
    Return the period of one day, or None where the calendar has no such day.

    >>> make_day(2016, 2, 30) is None
    True
    """
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return None
    return Period(date, date)


def make_month(year: int, month: int) -> Period:
    """
    Return the period of a month; ``year`` is 1 to 9999, ``month`` 1 to 12.

    >>> make_month(2016, 2).high
    datetime.date(2016, 2, 29)
    """
    last = calendar.monthrange(year, month)[1]
    return Period(datetime.date(year, month, 1), datetime.date(year, month, last))


def make_year(year: int, length: int = 1) -> Period:
    """
    Return the period of ``length`` years from ``year`` on; what lies outside 1 to 9999 is cut off.

    >>> make_year(1990, 10).high
    datetime.date(1999, 12, 31)
    """
    first = min(max(year, 1), 9999)
    last = min(max(year + length - 1, first), 9999)
    return Period(datetime.date(first, 1, 1), datetime.date(last, 12, 31))


def make_century(number: int) -> Period:
    """
    Return the period of the century with this number, 1 to 99.

    Usage wavers over the year that ends in 00, so it belongs to both centuries.

    >>> make_century(19) == Period(datetime.date(1800, 1, 1), datetime.date(1900, 12, 31))
    True
    """
    return make_year(number * 100 - 100, 101)


def make_season(name: str, year: int) -> tuple[Period, Period | None]:
    """
    Return the period of a season of a year, and a second reading or None.

    The winter of a year may begin in its December or end in its first months.

    >>> make_season("summer", 1998)[0].low
    datetime.date(1998, 6, 1)
    >>> [period.low.year for period in make_season("winter", 1998)]
    [1998, 1997]
    """
    year = min(max(year, 2), 9998)
    if name == "winter":
        return (
            Period(datetime.date(year, 12, 1), datetime.date(year + 1, 3, 20)),
            Period(datetime.date(year - 1, 12, 1), datetime.date(year, 3, 20)),
        )
    month, day, last_month, last_day = _SEASONS[name]
    return Period(datetime.date(year, month, day), datetime.date(year, last_month, last_day)), None


def take_part(period: Period, start: float, end: float) -> Period:
    """
    Return the part of a period between two fractions of it, 0 to 1, in whole months, days or years as it is long.

    >>> take_part(make_year(2016), 0.5, 0.75) == Period(datetime.date(2016, 7, 1), datetime.date(2016, 9, 30))
    True
    """
    years = period.high.year - period.low.year + 1
    if years >= 10:  # decades and centuries are cut into years: the early 1990s end with 1994
        first, last = _slice(years, start, end)
        return make_year(period.low.year + first, last - first)
    months = (years - 1) * 12 + period.high.month - period.low.month + 1
    if months < 3:  # too short to cut into months
        first, last = _slice((period.high - period.low).days + 1, start, end)
        return Period(
            period.low + datetime.timedelta(days=first),
            period.low + datetime.timedelta(days=last - 1),
        )
    first, last = _slice(months, start, end)
    first += period.low.year * 12 + period.low.month - 1
    last += period.low.year * 12 + period.low.month - 2
    return Period(make_month(first // 12, first % 12 + 1).low, make_month(last // 12, last % 12 + 1).high)


def _slice(size: int, start: float, end: float) -> tuple[int, int]:
    """Return the half-open run of whole units between two fractions of ``size`` units, at least one."""
    first = min(int(size * start), size - 1)
    return first, max(math.ceil(size * end), first + 1)


def shift_date(date: datetime.date, offset: Offset) -> datetime.date | None:
    """
    Return the date moved by an offset, or None where it leaves the calendar; a day that the month lacks is its last.

    >>> shift_date(datetime.date(2016, 2, 29), Offset(years=-1))
    datetime.date(2015, 2, 28)
    >>> shift_date(datetime.date(2016, 2, 29), Offset(years=9000)) is None
    True
    """
    months = (date.year + offset.years) * 12 + date.month - 1 + offset.months
    year, month = months // 12, months % 12 + 1
    if not 1 <= year <= 9999:
        return None
    day = min(date.day, calendar.monthrange(year, month)[1])
    try:
        return datetime.date(year, month, day) + datetime.timedelta(days=offset.days)
    except OverflowError:
        return None


def shift_period(period: Period, offset: Offset) -> Period | None:
    """
    Return the period moved by an offset; the end of a month stays the end of a month. None outside the calendar.

    >>> shift_period(make_month(2016, 2), Offset(months=1)) == make_month(2016, 3)
    True
    """
    low, high = shift_date(period.low, offset), shift_date(period.high, offset)
    if low is None or high is None:
        return None
    if not offset.days and period.high.day == calendar.monthrange(period.high.year, period.high.month)[1]:
        # A whole February stays whole as March; but the single day February 29 is no month.
        high = make_month(high.year, high.month).high if period.low.day == 1 else high
    return Period(low, high)


def find_unit(date: datetime.date, granularity: Granularity) -> Period:
    """
    Return the day, week (from Monday), month, quarter, year, decade or century that holds a date.

    >>> find_unit(datetime.date(2016, 6, 28), Granularity.QUARTER).low
    datetime.date(2016, 4, 1)
    >>> find_unit(datetime.date(2016, 6, 28), Granularity.WEEK).low
    datetime.date(2016, 6, 27)
    """
    if granularity is Granularity.WEEK:
        monday = date.toordinal() - date.weekday()
        last = datetime.date.max.toordinal()
        return Period(datetime.date.fromordinal(max(monday, 1)), datetime.date.fromordinal(min(monday + 6, last)))
    if granularity is Granularity.MONTH:
        return make_month(date.year, date.month)
    if granularity is Granularity.QUARTER:
        quarter = (date.month - 1) // 3
        return take_part(make_year(date.year), quarter / 4, quarter / 4 + 0.25)
    if granularity is Granularity.DECADE:
        return make_year(date.year - date.year % 10, 10)
    if granularity is Granularity.CENTURY:
        return make_century((date.year - 1) // 100 + 1)
    return make_year(date.year) if granularity >= Granularity.YEAR else Period(date, date)


def set_year(period: Period, year: int) -> Period | None:
    """
    Return the period moved so that it ends in ``year``; February 29 becomes the 28th where the year has none.

    >>> set_year(make_month(NOMINAL_YEAR, 2), 2015) == make_month(2015, 2)
    True
    """
    return shift_period(period, Offset(years=year - period.high.year))


def place_near(period: Period, reference: datetime.date) -> Period | None:
    """
    Return the period moved by whole years to where it is nearest to a date.

    A text speaks more of what has been than of what will be, so a day ahead counts half as far again.

    >>> place_near(make_month(NOMINAL_YEAR, 12), datetime.date(2016, 1, 20)).low
    datetime.date(2015, 12, 1)
    """
    moved = [set_year(period, reference.year + step) for step in (0, -1, 1) if 1 <= reference.year + step <= 9999]
    return min(
        (candidate for candidate in moved if candidate is not None),
        key=lambda candidate: (
            max((reference - candidate.high).days, (candidate.low - reference).days * 1.5, 0),
            -candidate.low.toordinal(),
        ),
        default=None,
    )


def widen(period: Period, granularity: Granularity) -> Period:
    """
    Return the period as wide as "about" makes it: rounder years stand for more of them.

    About 1850 is five years to either side, about 1900 ten, about 1853 two; a month is one month, a day three days.

    >>> widen(make_year(1950), Granularity.YEAR).low.year
    1945
    """
    if granularity <= Granularity.WEEKDAY:
        offset = Offset(days=3)
    elif granularity <= Granularity.QUARTER:
        offset = Offset(months=1)
    elif granularity is Granularity.YEAR:
        year = period.low.year
        offset = Offset(years=10 if year % 100 == 0 else 5 if year % 10 == 0 else 2)
    else:
        offset = Offset(years=1) if granularity < Granularity.DECADE else Offset(years=5)
    back = Offset(years=-offset.years, months=-offset.months, days=-offset.days)
    return Period(
        shift_date(period.low, back) or datetime.date.min,
        shift_date(period.high, offset) or datetime.date.max,
    )
