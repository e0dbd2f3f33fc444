"""
Say which expressions of dates that stand beside each other are one date, or share their year: "Tuesday, June 28", "May and June 2015".

Tokens and expressions enter; an expression, yes or no leaves.
"""

import datetime
from collections.abc import Sequence

from factcheck.facts.calendar import Granularity, set_year
from factcheck.facts.date_forms import DateExpression, lower_at
from factcheck.facts.relative_dates import read_pointer
from factcheck.text.tokens import Token


def names_weekday_of(tokens: Sequence[Token], weekday: DateExpression, day: DateExpression) -> bool:
    """
    Say whether the two are one date: "Tuesday, June 28", "a Tuesday in June 2016".

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> [date.weekday for date in find_dates(tokenize("on a Friday in May 2016"))]
    [4]
    """
    gap = [token.lower for token in tokens[weekday.last : day.first]]
    plain = weekday.granularity is Granularity.WEEKDAY and weekday.last - weekday.first == 1
    if plain and day.granularity in {Granularity.MONTH, Granularity.YEAR} and gap == ["in"]:
        return not day.relative and lower_at(tokens, weekday.first - 1) == "a"
    return plain and day.granularity is Granularity.DAY and gap in ([], [","], ["the"], [",", "the"])


def tells_feast_again(tokens: Sequence[Token], feast: DateExpression, day: DateExpression) -> bool:
    """
    Say whether a day only tells once more on which day a feast is: "Christmas Day, 25 December 1975".

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> [date.year for date in find_dates(tokenize("on Christmas Day, 25 December 1975"))]
    [1975]
    """
    is_same = feast.granularity is day.granularity is Granularity.DAY and (feast.month, feast.day) == (
        day.month,
        day.day,
    )
    gap = [token.lower for token in tokens[feast.last : day.first]]
    return is_same and feast.year is None and feast.month is not None and gap in ([], [","], ["("], [",", "the"])


def add_pointed_year(tokens: Sequence[Token], found: DateExpression, reference: datetime.date | None) -> DateExpression:
    """
    Join "September last year" and "25 June of this year".

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> find_dates(tokenize("in September last year"), datetime.date(2016, 6, 28))[0].low
    datetime.date(2015, 9, 1)
    """
    at = found.last + 1 if lower_at(tokens, found.last) in {"of", ","} else found.last
    pointing = lower_at(tokens, at) in {"last", "this", "next"} and lower_at(tokens, at + 1) == "year"
    pointed = read_pointer(tokens, at, found.last, reference) if pointing and found.year is None else None
    if pointed is None:
        return found
    named = set_year(found.named, pointed.named.low.year) if found.named and pointed.named else None
    return found._replace(last=pointed.last, named=named, relative=True, offset=pointed.offset)


def is_listed(tokens: Sequence[Token], one: DateExpression, other: DateExpression) -> bool:
    """
    Say whether a year said at the end of a list holds for both: "May and June 2015", "3 May and 4 June 2015".

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> [date.year for date in find_dates(tokenize("in May and June 2015"))]
    [2015, 2015]
    """
    lacking = one.year is None and other.year is not None and not one.relative and one.granularity is other.granularity
    return lacking and other.first - one.last == 1 and lower_at(tokens, one.last) in {"and", "or", "&"}
