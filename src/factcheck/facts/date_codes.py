"""
Read the dates that are written short or spoken: "25-12-2014", "25/12/14", "09/2014", "3Q 2014", "'98", "nineteen ninety-eight".

Tokens and the place where one begins enter; a :class:`~factcheck.facts.date_forms.DateExpression` leaves, or None. Each reader
looks at a fixed number of tokens around its place.
"""

import re
from collections.abc import Sequence

from factcheck.facts.calendar import Granularity, make_day, make_month, make_year, take_part
from factcheck.facts.date_forms import (
    ERAS_BEFORE,
    DateExpression,
    lower_at,
    read_day,
    read_digits_at,
    read_year,
    touches,
)
from factcheck.facts.number_forms import SMALL
from factcheck.text.tokens import Token, TokenKind

# Before these two digits are years that are yet to come: '29 is 2029 and '31 is 1931.
_NEXT_CENTURY = 30
# "**In** '98", "the summer **of** '98": elsewhere two digits behind an apostrophe may be a height or a part of a quotation.
_BEFORE_SHORT = frozenset(
    "in of since until till by from before after during early late mid spring summer autumn fall winter".split()
)
_QUARTERS, _HALVES = 4, 2
_CODE = re.compile(r"([qh])(\d\d)?")
_CODE_AFTER = re.compile(r"([qh])([1-4])")
_GROUPED = re.compile(r"\d{1,2},\d{3}")
#: The words at which a year is spoken: "**nineteen** ninety-eight".
SPOKEN_CENTURIES = frozenset("sixteen seventeen eighteen nineteen twenty".split())
_BEFORE_SPOKEN = frozenset("in since until till by from before after during year of early late circa".split())


def widen_year(digits: int) -> int:
    """
    Return the year that two digits stand for.

    >>> widen_year(98), widen_year(14)
    (1998, 2014)
    """
    return digits + (2000 if digits < _NEXT_CENTURY else 1900)


def read_code(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """
    Which date in figures that are no plain year or day begins at token ``at``? ``floor`` is where the last date ended.

    >>> from factcheck.text.tokens import tokenize
    >>> read_code(tokenize("25-12-2014").tokens, 0, 0).named.low
    datetime.date(2014, 12, 25)
    >>> read_code(tokenize("3Q 2014").tokens, 0, 0).named.low
    datetime.date(2014, 7, 1)
    """
    text = tokens[at].text
    if _GROUPED.fullmatch(text):
        before_christ = lower_at(tokens, at + 1) in ERAS_BEFORE
        return (
            DateExpression(at, at + 2, Granularity.YEAR, None, -int(text.replace(",", ""))) if before_christ else None
        )
    if not text.isdecimal():
        return None
    if len(text) == 4:
        return _read_year_and_piece(tokens, at)
    if len(text) > 2:
        return None
    return (
        _read_parted(tokens, at)
        or _read_month_and_year(tokens, at)
        or _read_piece(tokens, at)
        or _read_short(tokens, at, floor)
    )


def _read_parted(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "25-12-2014" and "25/12/14", the day first where both orders are dates and neither then counts as said."""
    mark = lower_at(tokens, at + 1)
    if (
        mark not in {"-", "/"}
        or lower_at(tokens, at + 3) != mark
        or not all(touches(tokens, at + step) for step in range(1, 5))
    ):
        return None
    first, second, short = read_day(tokens, at), read_day(tokens, at + 2), read_digits_at(tokens, at + 4, 2, 2)
    year = read_year(tokens, at + 4) if short is None else widen_year(short)
    if (
        first is None
        or second is None
        or year is None
        or (short is not None and mark == "-")
        or (short is None and mark == "/")
    ):
        return None
    day_first, month_first = make_day(year, second, first), make_day(year, first, second)
    if day_first is None or month_first is None or day_first == month_first:
        found = day_first or month_first
        if found is None:
            return None
        return DateExpression(at, at + 5, Granularity.DAY, found, year, found.low.month, found.low.day)
    return DateExpression(at, at + 5, Granularity.DAY, day_first, year, other=month_first)


def _read_month_and_year(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "09/2014"; "1/2000" may be a part."""
    month, year = read_digits_at(tokens, at, 2, 2), read_year(tokens, at + 2)
    if lower_at(tokens, at + 1) != "/" or month is None or year is None or not 1 <= month <= 12:
        return None
    if at and lower_at(tokens, at - 1) == "/" and touches(tokens, at):
        return None  # the rest of a day that there is not: "31/**02/2014**"
    if not (touches(tokens, at + 1) and touches(tokens, at + 2)):
        return None
    return DateExpression(at, at + 3, Granularity.MONTH, make_month(year, month), year, month)


def _read_piece(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "3Q 2014", "3Q14" and "1H 2014"."""
    match = _CODE.fullmatch(lower_at(tokens, at + 1))
    if match is None or not touches(tokens, at + 1):
        return None
    year = widen_year(int(match[2])) if match[2] else read_year(tokens, at + 2)
    return _make_piece(at, at + 2 if match[2] else at + 3, year, match[1], int(tokens[at].text)) if year else None


def _read_year_and_piece(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "2014 Q3" and "2014-Q3"."""
    year = read_year(tokens, at)
    place = at + 2 if lower_at(tokens, at + 1) in {"-", ","} else at + 1
    match = _CODE_AFTER.fullmatch(lower_at(tokens, place))
    return _make_piece(at, place + 1, year, match[1], int(match[2])) if year and match else None


def _make_piece(first: int, last: int, year: int, letter: str, number: int) -> DateExpression | None:
    pieces = _QUARTERS if letter == "q" else _HALVES
    if not 1 <= number <= pieces:
        return None
    part = ((number - 1) / pieces, number / pieces)
    granularity = Granularity.QUARTER if letter == "q" else Granularity.HALF
    return DateExpression(first, last, granularity, take_part(make_year(year), *part), year, part=part)


def _read_short(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """Read "in '98"."""
    if len(tokens[at].text) != 2 or at - 1 < floor or lower_at(tokens, at - 1) != "'" or not touches(tokens, at):
        return None
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    glued = (
        behind is not None
        and touches(tokens, at + 1)
        and (behind.kind is not TokenKind.MARK or behind.text in {"-", "'"})
    )
    if glued or touches(tokens, at - 1) or lower_at(tokens, at - 2) not in _BEFORE_SHORT:
        return None
    year = widen_year(int(tokens[at].text))
    return DateExpression(at - 1, at + 1, Granularity.YEAR, make_year(year), year)


def read_spoken_year(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """
    Which year do the words at ``at``, the first one of :data:`SPOKEN_CENTURIES`, say? None where they count.

    >>> from factcheck.text.tokens import tokenize
    >>> read_spoken_year(tokenize("in nineteen ninety-eight").tokens, 1).year
    1998
    >>> read_spoken_year(tokenize("in twenty fourteen").tokens, 1).year
    2014
    """
    century, place = SMALL[tokens[at].lower], at + 1
    if lower_at(tokens, at - 1) not in _BEFORE_SPOKEN:
        return None
    value = SMALL.get(lower_at(tokens, place), 0.0)
    if not 10 <= value < 100:
        return None
    ones = SMALL.get(lower_at(tokens, place + 2), 0.0) if lower_at(tokens, place + 1) == "-" else 0.0
    if value % 10 == 0 and value >= 20 and 0 < ones < 10:
        value, place = value + ones, place + 2
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    # "In twenty fourteen**-year-olds**", "of twenty fifty **euro** notes".
    if behind is not None and (behind.text == "-" or behind.lower in SMALL or behind.lower in _COUNTED_BEHIND):
        return None
    year = int(century * 100 + value)
    return DateExpression(at, place + 1, Granularity.YEAR, make_year(year), year)


_COUNTED_BEHIND = frozenset(
    "percent per people euro euros dollar dollars pound pounds hundred thousand million billion".split()
)
