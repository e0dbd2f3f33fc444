"""
Read the dates that a text writes out: days, months, years, decades, centuries, and spans of them in one form.

Tokens and a place enter; a :class:`DateExpression` leaves where a date stands there, None where none does. Each reader
looks at a fixed number of tokens around its place. Bounds ("before 2010"), parts ("early 2015") and dates that count
from another day ("last year") are read elsewhere.
"""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.facts.calendar import (
    NOMINAL_YEAR,
    Granularity,
    Offset,
    Period,
    make_century,
    make_day,
    make_month,
    make_year,
)
from factcheck.facts.year_context import is_year
from factcheck.text.tokens import Token, TokenKind


class DateExpression(NamedTuple):
    """A date as written at the tokens ``[first, last)``, without bounds."""

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
    relative: bool = False
    #: What a relative date counts from the reference, or from another date of the text where ``anaphoric``.
    offset: Offset | None = None
    anaphoric: bool = False
    #: The word, if any, that makes the expression itself a bound: "more than" in "more than two years ago".
    hedge: str | None = None


_NAMES = "january february march april may june july august september october november december".split()
MONTHS = {
    **{name: number for number, name in enumerate(_NAMES, 1)},
    **{name[:3]: number for number, name in enumerate(_NAMES, 1)},
    "sept": 9,
}
WEEKDAYS = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
# Months that are also verbs or given names: alone they are dates only after a preposition.
_WEAK_MONTHS = frozenset({"may", "march", "april", "june", "august", *(name[:3] for name in _NAMES), "sept"}) - {"may"} | {
    "may"
}
_BEFORE_MONTHS = frozenset(
    "in of since until till during before after by between from to and or through mid early late last next this".split()
)
# No modal or verb follows these: "in may" is the month even in small letters.
_BEFORE_SMALL = frozenset("in since until till during before after by between early late mid".split())
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_JOINS = frozenset({"-", "to", "through", "until", "till", "/"})
_SPLIT_NOUNS = frozenset("season seasons academic school campaign term fiscal financial year edition".split())
_ERAS_BEFORE = frozenset({"bc", "bce", "b.c.", "b.c.e."})
_ERAS_AFTER = frozenset({"ad", "ce", "a.d.", "c.e."})
CENTURY_WORDS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
DECADE_WORDS = {
    word: 1920 + 10 * number
    for number, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}
# In "her twenties" and "in his 30s" it is the age.
_OWNERS = frozenset({"his", "her", "their", "my", "your", "our", "its"})


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


def _is_dash(tokens: Sequence[Token], at: int) -> bool:
    return lower_at(tokens, at) == "-" and touches(tokens, at) and touches(tokens, at + 1)


def _digits(tokens: Sequence[Token], at: int, shortest: int, longest: int) -> int | None:
    """Return the number at a place if it is written with so many digits."""
    if not 0 <= at < len(tokens) or tokens[at].kind is not TokenKind.NUMBER:
        return None
    text = tokens[at].text
    return int(text) if shortest <= len(text) <= longest and text.isdecimal() else None


def _read_day(tokens: Sequence[Token], at: int) -> int | None:
    day = _digits(tokens, at, 1, 2)
    return day if day is not None and 1 <= day <= 31 else None


def read_year(tokens: Sequence[Token], at: int) -> int | None:
    """
    Return the year that four digits at a place write, 1000 to 2100, or None; the words around are not asked.

    >>> from factcheck.text.tokens import tokenize
    >>> read_year(tokenize("in 2014").tokens, 1), read_year(tokenize("in 9999").tokens, 1)
    (2014, None)
    """
    year = _digits(tokens, at, 4, 4)
    return year if year is not None and 1000 <= year <= 2100 else None


# --- What begins with digits.


def read_figures(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """
    Which date begins with the digits at token ``at``? ``floor`` is where the last date ended.

    >>> from factcheck.text.tokens import tokenize
    >>> read_figures(tokenize("2016-06-25").tokens, 0, 0).named.low
    datetime.date(2016, 6, 25)
    """
    text = tokens[at].text
    if not text.isdecimal():
        return _read_dotted(tokens, at) if text.count(".") == 2 and len(text) <= 10 else None
    if len(text) <= 2:
        after = lower_at(tokens, at + 1)
        if after in {"/", "."}:
            return _read_slashed(tokens, at)
        if after in {"s", "'s"} and len(text) == 2 and touches(tokens, at + 1):
            return _read_short_decade(tokens, at)
    if len(text) == 4:
        return _read_four(tokens, at, floor)
    return _read_era(tokens, at) if len(text) <= 3 else None


def _read_four(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    year = read_year(tokens, at)
    if year is None:
        return None
    after = lower_at(tokens, at + 1)
    if after in {"s", "'s"} and year % 10 == 0 and touches(tokens, at + 1) and (after == "s" or _in_decade(tokens, at)):
        return make_decade(year, at, at + 2)
    if after in {"-", "/"} and touches(tokens, at + 1) and touches(tokens, at + 2):
        found = _read_iso(tokens, at, year) or _read_split(tokens, at, year)
        if found:
            return found
    if after in _ERAS_BEFORE or after in _ERAS_AFTER:
        return _read_era(tokens, at)
    if after == "," and lower_at(tokens, at - 1) in _ERAS_BEFORE:
        return None
    return DateExpression(at, at + 1, Granularity.YEAR, make_year(year), year) if is_year(tokens, at, floor) else None


def _in_decade(tokens: Sequence[Token], at: int) -> bool:
    """Tell "the 1990's" from "2000's New Tattoo": a decade follows an article, early, mid or late."""
    return lower_at(tokens, at - 1) in {"the", "early", "mid", "late", "-"}


def make_decade(year: int, first: int, last: int) -> DateExpression:
    """
    Return the expression for "1990s"; "1800s" may mean the decade or the century, "2000s" is the decade.

    >>> make_decade(1990, 0, 2).named.high.year
    1999
    """
    if year % 100 or year == 2000:
        return DateExpression(first, last, Granularity.DECADE, make_year(year, 10), year)
    return DateExpression(first, last, Granularity.CENTURY, make_year(year, 100), year, other=make_year(year, 10))


def _read_short_decade(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "'90s", "the 90s", "mid-'90s"; "in his 30s" is an age and "low 90s" a temperature."""
    value = int(tokens[at].text)
    marked = lower_at(tokens, at - 1) == "'" and touches(tokens, at)
    before = at - 2 if marked else at - 1
    if lower_at(tokens, before) == "-":
        before -= 1
    word = lower_at(tokens, before)
    if value % 10 or lower_at(tokens, before - 1) in _OWNERS or word in _OWNERS:
        return None
    if not marked and word not in {"the", "mid", "early", "late"}:
        return None
    century = 2000 if value < 20 else 1900
    return make_decade(century + value, at - 1 if marked else at, at + 2)


def _read_iso(tokens: Sequence[Token], at: int, year: int) -> DateExpression | None:
    """Read "2016-06-25", "2016/06/25" and "2016-06"; 2014-16 is no month, and 2005-06 two years."""
    mark = tokens[at + 1].text
    month = _digits(tokens, at + 2, 1, 2)
    if month is None or not 1 <= month <= 12:
        return None
    if lower_at(tokens, at + 3) == mark and touches(tokens, at + 3) and touches(tokens, at + 4):
        day = _read_day(tokens, at + 4)
        period = make_day(year, month, day) if day else None
        return DateExpression(at, at + 5, Granularity.DAY, period, year, month, day) if period else None
    if mark == "-" and len(tokens[at + 2].text) == 2 and month <= year % 100:
        return DateExpression(at, at + 3, Granularity.MONTH, make_month(year, month), year, month)
    return None


def _read_split(tokens: Sequence[Token], at: int, year: int) -> DateExpression | None:
    """Read "2014-16", "2014/15", "2014-2016", "1950-51 season" and "1998-present"."""
    slash = tokens[at + 1].text == "/"
    short = _digits(tokens, at + 2, 2, 2)
    end = year - year % 100 + short if short is not None else read_year(tokens, at + 2)
    if short is not None and end is not None and year % 100 == 99:  # 1999-00
        end += 100 if short < 50 else 0
    if end is None or not year < end <= year + 300 or not is_year(tokens, at + 2, at + 3, joined=True):
        return None
    if end == year + 1 and (slash or short is not None or lower_at(tokens, at + 3) in _SPLIT_NOUNS):
        return DateExpression(at, at + 3, Granularity.FISCAL_YEAR, make_year(year, 2), year)
    return DateExpression(at, at + 3, Granularity.YEAR, make_year(year, end - year + 1), year, spans=True)


def _read_dotted(tokens: Sequence[Token], at: int) -> DateExpression | None:
    parts = tokens[at].text.split(".")
    if [len(part) for part in parts[1:]] == [2, 2] and len(parts[0]) == 4:
        parts.reverse()
    if len(parts[2]) != 4 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    return _make_numeric(at, at + 1, int(parts[0]), int(parts[1]), int(parts[2]), other=False)


def _read_slashed(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "25/06/2016", "06/25/2016" and "25. 6. 2016"."""
    mark = tokens[at + 1].text
    first, second, year = _read_day(tokens, at), _read_day(tokens, at + 2), read_year(tokens, at + 4)
    if first is None or second is None or year is None or lower_at(tokens, at + 3) != mark:
        return None
    return _make_numeric(at, at + 5, first, second, year, other=mark == "/")


def _make_numeric(at: int, last: int, first: int, second: int, year: int, *, other: bool) -> DateExpression | None:
    """Read day before month; with slashes the American order too, and both where both are dates."""
    if not 1000 <= year <= 2100:
        return None
    european = make_day(year, second, first)
    american = make_day(year, first, second) if other else None
    if european is None and american is not None:
        return DateExpression(at, last, Granularity.DAY, american, year, first, second)
    if european is None:
        return None
    if american is None or american == european:
        return DateExpression(at, last, Granularity.DAY, european, year, second, first)
    # Which is the day cannot be told: neither part is said.
    return DateExpression(at, last, Granularity.DAY, european, year, other=american)


def _read_era(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "44 BC", "AD 79" and "2000 AD". Years before Christ are negative and have no place on the calendar."""
    year = _digits(tokens, at, 1, 4)
    if not year:
        return None
    after, before = lower_at(tokens, at + 1), tokens[at - 1] if at else None
    if after in _ERAS_BEFORE:
        return DateExpression(at, at + 2, Granularity.YEAR, None, -year)
    if after in _ERAS_AFTER and tokens[at + 1].text.isupper():
        return DateExpression(at, at + 2, Granularity.YEAR, make_year(year), year)
    if before is not None and before.lower in {"ad", "a.d."} and before.text.isupper():
        return DateExpression(at - 1, at + 1, Granularity.YEAR, make_year(year), year)
    return None


# --- What a word announces.


def read_month(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """
    Which date holds the month's name at token ``at``? Looks to both sides of it, not before ``floor``.

    "May" and "March" are months only where the words around say so.

    >>> from factcheck.text.tokens import tokenize
    >>> read_month(tokenize("on the 25th of June, 2016").tokens, 5, 0).named.low
    datetime.date(2016, 6, 25)
    >>> read_month(tokenize("It may 2 things").tokens, 1, 0) is None
    True
    """
    month = MONTHS[tokens[at].lower]
    first, day = _find_day_before(tokens, at, floor)
    last = at + 1
    if lower_at(tokens, last) == "." and len(tokens[at].text) <= 4 and last + 1 < len(tokens):
        last += 1 if tokens[last + 1].kind is TokenKind.NUMBER else 0
    day_last = None
    if day is None:
        day, day_last, last = _find_day_after(tokens, last)
    year, last = _find_year_after(tokens, last, floor)
    if year is None and first > floor and read_year(tokens, first - 1) and (day is None or first == at):
        first -= 1  # 2016 June 25
        year = read_year(tokens, first)
    if day is None and year is None and not _stands_alone(tokens, at):
        return None
    if day is not None and year is None and not _is_sure(tokens, at, first, last):
        return None
    return _make_month(tokens, floor, (first, last), (year, month, day), day_last)


def _make_month(
    tokens: Sequence[Token],
    floor: int,
    place: tuple[int, int],
    parts: tuple[int | None, int, int | None],
    day_last: int | None,
) -> DateExpression | None:
    first, last = place
    year, month, day = parts
    nominal = year or NOMINAL_YEAR
    if day is None:
        return DateExpression(first, last, Granularity.MONTH, make_month(nominal, month), year, month)
    period = make_day(nominal, month, day)
    if period is None:
        return None
    if day_last is None:
        first_day, first = _find_first_day(tokens, first, floor, day)
        begin = make_day(nominal, month, first_day) if first_day else None
        if begin:
            return DateExpression(
                first, last, Granularity.DAY, Period(begin.low, period.high), year, month, first_day, spans=True
            )
        return DateExpression(first, last, Granularity.DAY, period, year, month, day)
    end = make_day(nominal, month, day_last)
    if end is None:
        return None
    return DateExpression(first, last, Granularity.DAY, Period(period.low, end.high), year, month, day, spans=True)


def _find_day_before(tokens: Sequence[Token], at: int, floor: int) -> tuple[int, int | None]:
    """Find the day of "25 June", "25th June" and "25th of June"."""
    before = at - 1
    if lower_at(tokens, before) == "of" or (lower_at(tokens, before) == "-" and touches(tokens, at)):
        before -= 1
    if lower_at(tokens, before) in _ORDINAL_ENDS and touches(tokens, before):
        before -= 1
    elif before < at - 1 and lower_at(tokens, at - 1) == "of":
        return at, None  # "2 of June" is no day
    day = _read_day(tokens, before) if before >= floor else None
    return (at, None) if day is None else (before, day)


def _find_first_day(tokens: Sequence[Token], at: int, floor: int, day: int) -> tuple[int | None, int]:
    """Find the first day of "23 to 26 September" and "17-24 April", before the last day at ``at``."""
    before = at - 1
    if lower_at(tokens, before) == "the":
        before -= 1
    if lower_at(tokens, before) not in _JOINS and not (
        lower_at(tokens, before) == "and" and "between" in {lower_at(tokens, before - 2), lower_at(tokens, before - 3)}
    ):
        return None, at
    before -= 2 if lower_at(tokens, before - 1) in _ORDINAL_ENDS else 1
    first = _read_day(tokens, before) if before >= floor else None
    return (first, before) if first is not None and first < day else (None, at)


def _find_day_after(tokens: Sequence[Token], at: int) -> tuple[int | None, int | None, int]:
    """Find the day of "June 25" or the days of "June 25-27", and where they end."""
    day = _read_day(tokens, at)
    if day is None:
        return None, None, at
    last = at + 1
    if lower_at(tokens, last) in _ORDINAL_ENDS and touches(tokens, last):
        last += 1
    if lower_at(tokens, last) in _JOINS:
        final = _read_day(tokens, last + 1)
        ends = last + 2
        if lower_at(tokens, ends) in _ORDINAL_ENDS and touches(tokens, ends):
            ends += 1
        # "June 3 to 12 countries" would be read amiss, "14 March - 3 April" not: a month follows.
        if final is not None and final > day and lower_at(tokens, ends) not in MONTHS:
            return day, final, ends
    return day, None, last


def _find_year_after(tokens: Sequence[Token], at: int, floor: int) -> tuple[int | None, int]:
    """Find the year of "June 25, 2016", "June , 2014" and "June of 2016", and where it ends."""
    place = at + 1 if lower_at(tokens, at) in {",", "of", "in"} else at
    year = read_year(tokens, place)
    if year is None or not is_year(tokens, place, floor, joined=True):
        return None, at
    if place > at and lower_at(tokens, at) == "in" and lower_at(tokens, at - 1) in _JOINS:
        return None, at
    return year, place + 1


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a month's name without figures is a month."""
    word, before = tokens[at].lower, lower_at(tokens, at - 1)
    if word == "sun" or (len(word) <= 4 and word in _WEAK_MONTHS and word not in {"may", "june", "july"}):
        # Jan, Mar, Sep alone are too often names and parts of names; "in Sep." reads as one.
        return before in _BEFORE_SMALL and tokens[at].text[0].isupper()
    if not tokens[at].text[0].isupper():
        return before in _BEFORE_SMALL or (word not in _WEAK_MONTHS and before != "")
    if before in _BEFORE_MONTHS:
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    named = after is not None and after.kind is TokenKind.WORD and after.text[0].isupper()
    return word not in _WEAK_MONTHS and not named


def _is_sure(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """Say whether a day and a month without year are a date: "may 25 people" in small letters is not."""
    if tokens[at].text[0].isupper() or tokens[at].lower not in {"may", "march", "mar", "jan", "dec", "sep", "oct"}:
        return True
    return first < at or lower_at(tokens, first - 1) in {"on", "of", "by", "since", "until", "before", "after"} or (
        lower_at(tokens, last - 1) in _ORDINAL_ENDS
    )


def read_century(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """
    Which centuries end with the word "century" at token ``at``?

    >>> from factcheck.text.tokens import tokenize
    >>> read_century(tokenize("the 19th century").tokens, 3, 0).named.low.year
    1800
    """
    before = at - 1
    if lower_at(tokens, before) == "-":
        before -= 1
    number, first = _read_ordinal(tokens, before, floor)
    if number is None:
        return None
    after = lower_at(tokens, at + 1)
    if after in _ERAS_BEFORE:
        return DateExpression(first, at + 2, Granularity.CENTURY, None, -100 * number)
    last = at + 2 if after in _ERAS_AFTER else at + 1
    period = make_century(number)
    join = first - 1
    if lower_at(tokens, join) == "the":
        join -= 1
    if lower_at(tokens, join) in {"and", "or", "-", "to"}:
        other, other_first = _read_ordinal(tokens, join - 1, floor)
        if other is not None and other < number:
            period = Period(make_century(other).low, period.high)
            return DateExpression(other_first, last, Granularity.CENTURY, period, 100 * other - 100, spans=True)
    return DateExpression(first, last, Granularity.CENTURY, period, 100 * number - 100)


def _read_ordinal(tokens: Sequence[Token], at: int, floor: int) -> tuple[int | None, int]:
    """Read "19th" or "nineteenth" that ends at a place, 1 to 30, and say where it begins."""
    if at < floor:
        return None, at
    word = tokens[at].lower
    if word in _ORDINAL_ENDS and touches(tokens, at):
        number = _digits(tokens, at - 1, 1, 2)
        return (number, at - 1) if number and number <= 30 and at > floor else (None, at)
    number = CENTURY_WORDS.get(word)
    if number == 1 and lower_at(tokens, at - 1) == "-" and lower_at(tokens, at - 2) == "twenty":
        return 21, at - 2
    return number, at


def read_decade_word(tokens: Sequence[Token], at: int, _floor: int) -> DateExpression | None:
    """
    Which decade does "the eighties" at token ``at`` name? None for an age ("her eighties").

    >>> from factcheck.text.tokens import tokenize
    >>> read_decade_word(tokenize("the late eighties").tokens, 2, 0).year
    1980
    """
    before = {lower_at(tokens, at - 1), lower_at(tokens, at - 2), lower_at(tokens, at - 3)}
    if before & _OWNERS or not before & {"the", "nineteen"}:
        return None
    return make_decade(DECADE_WORDS[tokens[at].lower], at, at + 1)


def read_fiscal(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """
    Which fiscal year does "FY2015" or "FY15" at token ``at`` name?

    >>> from factcheck.text.tokens import tokenize
    >>> read_fiscal(tokenize("FY15").tokens, 0).year
    2015
    """
    digits = tokens[at].lower[2:]
    if not digits.isdecimal() or len(digits) not in {2, 4}:
        return None
    year = int(digits) if len(digits) == 4 else 2000 + int(digits) if int(digits) < 60 else 1900 + int(digits)
    if not 1000 <= year <= 2100:
        return None
    return DateExpression(at, at + 1, Granularity.FISCAL_YEAR, make_year(year), year)


def on_day(date: datetime.date) -> Period:
    """
    Return the period of one day.

    >>> on_day(datetime.date(2016, 6, 25)).high
    datetime.date(2016, 6, 25)
    """
    return Period(date, date)
