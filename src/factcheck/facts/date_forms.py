"""
What the readers of dates share: the expression that they return, the names of months and days, and looks at tokens.

Tokens and a place enter, the small answers leave that every reader asks for: the word there, a day, a year.
"""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.facts.calendar import Granularity, Offset, Period
from factcheck.text.tokens import Token, TokenKind


class DateExpression(NamedTuple):
    """
    A date as written at the tokens ``[first, last)``, without bounds.

    >>> DateExpression(0, 1, Granularity.YEAR, None, -44).relative
    False
    """

    first: int
    last: int
    granularity: Granularity
    #: What is named, in the nominal year where none is said; None where only a reference date can tell.
    named: Period | None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    #: Monday is 0.
    weekday: int | None = None
    #: A second reading, as of "05/06/2016".
    other: Period | None = None
    #: Names two ends: "2014-16".
    spans: bool = False
    #: Counts from another day.
    relative: bool = False
    #: How far it counts, from the day of the text, or from another date of the text where ``anaphoric``.
    offset: Offset | None = None
    anaphoric: bool = False
    #: "more", "least", "less" or "about", where the expression itself is hedged: "more than two years ago".
    hedge: str | None = None
    #: The fractions of "the first half of last year", cut or, where nothing is named yet, still to be cut.
    part: tuple[float, float] | None = None


_NAMES = "january february march april may june july august september october november december".split()
MONTHS = {
    **{name: number for number, name in enumerate(_NAMES, 1)},
    **{name[:3]: number for number, name in enumerate(_NAMES, 1)},
    "sept": 9,
}
WEEKDAYS = {
    name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
#: What joins the ends of a range.
JOINS = frozenset({"-", "to", "through", "until", "till", "/"})
#: In "her twenties", "his last year" and "your 30s" it is an age, or one year of several.
OWNERS = frozenset({"his", "her", "their", "my", "your", "our", "its"})
ERAS_BEFORE = frozenset({"bc", "bce", "b.c.", "b.c.e."})
ERAS_AFTER = frozenset({"ad", "ce", "a.d.", "c.e."})


def lower_at(tokens: Sequence[Token], at: int) -> str:
    """
    Return the folded token at a place, or "" outside the text.

    >>> lower_at((), 3)
    ''
    """
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def touches(tokens: Sequence[Token], at: int) -> bool:
    """
    Say whether no blank parts the token from the one before it.

    >>> touches((), 0)
    False
    """
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end


def skip_ordinal_end(tokens: Sequence[Token], at: int) -> int:
    """
    Return the place after the "th" of "25th" where it stands at ``at``, else ``at``.

    >>> from factcheck.text.tokens import tokenize
    >>> skip_ordinal_end(tokenize("25th of").tokens, 1)
    2
    """
    return at + 1 if lower_at(tokens, at) in ORDINAL_ENDS and touches(tokens, at) else at


def read_digits_at(tokens: Sequence[Token], at: int, shortest: int, longest: int) -> int | None:
    """
    Return the whole number at a place if it is written with so many digits, else None.

    >>> from factcheck.text.tokens import tokenize
    >>> read_digits_at(tokenize("25 June").tokens, 0, 1, 2), read_digits_at(tokenize("250").tokens, 0, 1, 2)
    (25, None)
    """
    if not 0 <= at < len(tokens) or tokens[at].kind is not TokenKind.NUMBER:
        return None
    text = tokens[at].text
    return int(text) if shortest <= len(text) <= longest and text.isdecimal() else None


def read_day(tokens: Sequence[Token], at: int) -> int | None:
    """
    Return the day of a month that digits at a place write, 1 to 31, or None.

    >>> from factcheck.text.tokens import tokenize
    >>> read_day(tokenize("25 June").tokens, 0), read_day(tokenize("32 June").tokens, 0)
    (25, None)
    """
    day = read_digits_at(tokens, at, 1, 2)
    return day if day is not None and 1 <= day <= 31 else None


def read_year(tokens: Sequence[Token], at: int) -> int | None:
    """
    Return the year that four digits at a place write, 1000 to 2100, or None; the words around are not asked.

    >>> from factcheck.text.tokens import tokenize
    >>> read_year(tokenize("in 2014").tokens, 1), read_year(tokenize("in 9999").tokens, 1)
    (2014, None)
    """
    year = read_digits_at(tokens, at, 4, 4)
    return year if year is not None and 1000 <= year <= 2100 else None


def on_day(date: datetime.date) -> Period:
    """
    Return the period of one day.

    >>> on_day(datetime.date(2016, 6, 25)).high
    datetime.date(2016, 6, 25)
    """
    return Period(date, date)
