"""
Read the dates that begin with digits: "2014", "2014-16", "2016-06-25", "25/06/2016", "25.6.2016", "1990s", "44 BC".

Tokens and the place of a number enter; a :class:`~factcheck.facts.date_forms.DateExpression` leaves, or None. Each
reader looks at a fixed number of tokens around its place. What holds a month's name is read at the name.
"""

from collections.abc import Sequence

from factcheck.facts.calendar import Granularity, make_day, make_month, make_year
from factcheck.facts.date_forms import (
    ERAS_AFTER,
    ERAS_BEFORE,
    MONTHS,
    OWNERS,
    DateExpression,
    lower_at,
    read_day,
    read_digits_at,
    read_year,
    touches,
)
from factcheck.facts.year_context import is_year
from factcheck.text.tokens import Token, TokenKind

# With one of these after it, "2014-2015" is one season or school year and no stretch of two.
_SPLIT_NOUNS = frozenset("season seasons academic school campaign fiscal financial edition".split())


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
        slashed = _read_slashed(tokens, at) if after in {"/", "."} else None
        if slashed is not None:
            return slashed
        if after in {"s", "'s"} and len(text) == 2 and touches(tokens, at + 1):
            return _read_short_decade(tokens, at, floor)
    if len(text) == 4:
        return _read_four(tokens, at, floor)
    return _read_era(tokens, at, floor) if len(text) <= 3 else None


def _read_four(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    year = read_year(tokens, at)
    after = lower_at(tokens, at + 1)
    if year is None or (after in MONTHS and read_day(tokens, at + 2)):
        return None  # "2016 June 25" is read at the month
    if after in {"s", "'s"} and year % 10 == 0 and touches(tokens, at + 1) and (after == "s" or _in_decade(tokens, at)):
        return make_decade(year, at, at + 2)
    if after in {"-", "/"} and touches(tokens, at + 1) and touches(tokens, at + 2):
        found = _read_iso(tokens, at, year) or _read_split(tokens, at, year)
        if found:
            return found
    era = _read_era(tokens, at, floor)
    if era is not None:
        return era
    return DateExpression(at, at + 1, Granularity.YEAR, make_year(year), year) if is_year(tokens, at, floor) else None


def _in_decade(tokens: Sequence[Token], at: int) -> bool:
    """Tell "the 1990's" from "2000's debut": a decade follows an article, early, mid or late."""
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


def _read_short_decade(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """Read "'90s", "the 90s", "mid-'90s"; "in his 30s" is an age and "low 90s" a temperature."""
    value = int(tokens[at].text)
    marked = at > floor and lower_at(tokens, at - 1) == "'" and touches(tokens, at)
    before = at - 2 if marked else at - 1
    if lower_at(tokens, before) == "-":
        before -= 1
    word = lower_at(tokens, before)
    if value % 10 or lower_at(tokens, before - 1) in OWNERS or word in OWNERS:
        return None
    if not marked and word not in {"the", "mid", "early", "late"}:
        return None
    century = 2000 if value < 20 else 1900
    return make_decade(century + value, at - 1 if marked else at, at + 2)


def _read_iso(tokens: Sequence[Token], at: int, year: int) -> DateExpression | None:
    """Read "2016-06-25", "2016/06/25" and "2016-06"; 2014-16 is no month, and 2005-06 two years."""
    mark = tokens[at + 1].text
    month = read_digits_at(tokens, at + 2, 1, 2)
    if month is None or not 1 <= month <= 12:
        return None
    if lower_at(tokens, at + 3) == mark and touches(tokens, at + 3) and touches(tokens, at + 4):
        day = read_day(tokens, at + 4)
        period = make_day(year, month, day) if day else None
        return DateExpression(at, at + 5, Granularity.DAY, period, year, month, day) if period else None
    if mark == "-" and len(tokens[at + 2].text) == 2 and month <= year % 100:
        return DateExpression(at, at + 3, Granularity.MONTH, make_month(year, month), year, month)
    return None


def _read_split(tokens: Sequence[Token], at: int, year: int) -> DateExpression | None:
    """Read "2014-16", "2014/15", "2014-2016" and "1950-51 season"."""
    short = read_digits_at(tokens, at + 2, 2, 2)
    end = year - year % 100 + short if short is not None else read_year(tokens, at + 2)
    if short is not None and end is not None and year % 100 == 99 and short < 50:
        end += 100  # 1999-00
    if end is None or not year < end <= year + 300 or not is_year(tokens, at + 2, at + 3, joined=True):
        return None
    if end == year + 1 and (tokens[at + 1].text == "/" or short is not None or names_season(tokens, at + 3)):
        return DateExpression(at, at + 3, Granularity.FISCAL_YEAR, make_year(year, 2), year)
    return DateExpression(at, at + 3, Granularity.YEAR, make_year(year, end - year + 1), year, spans=True)


def names_season(tokens: Sequence[Token], at: int) -> bool:
    """
    Say whether "season" or its like follows at ``at`` or behind a name: "2012-2013 European football season".

    >>> from factcheck.text.tokens import tokenize
    >>> names_season(tokenize("2012-2013 football season").tokens, 3)
    True
    """
    for token in tokens[at : at + 4]:
        if token.kind is TokenKind.MARK:
            return False
        if token.lower in _SPLIT_NOUNS:
            return True
    return False


def _read_dotted(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "25.06.2016" and "2016.06.25"."""
    parts = tokens[at].text.split(".")
    if len(parts[0]) == 4 and len(parts[2]) == 2:
        parts.reverse()
    if [len(part) > 2 for part in parts] != [False, False, True] or not all(part.isdecimal() for part in parts):
        return None
    return _make_numeric(at, at + 1, int(parts[0]), int(parts[1]), int(parts[2]), american=False)


def _read_slashed(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """Read "25/06/2016", "06/25/2016" and "25. 6. 2016"."""
    mark = tokens[at + 1].text
    first, second, year = read_day(tokens, at), read_day(tokens, at + 2), read_year(tokens, at + 4)
    if first is None or second is None or year is None or lower_at(tokens, at + 3) != mark:
        return None
    return _make_numeric(at, at + 5, first, second, year, american=mark == "/")


def _make_numeric(at: int, last: int, first: int, second: int, year: int, *, american: bool) -> DateExpression | None:
    """Read the day before the month; with slashes the American order too, and both where both are dates."""
    if not 1000 <= year <= 2100:
        return None
    day_first = make_day(year, second, first)
    month_first = make_day(year, first, second) if american else None
    if day_first is None:
        found = DateExpression(at, last, Granularity.DAY, month_first, year, first, second)
        return found if month_first else None
    if month_first is None or month_first == day_first:
        return DateExpression(at, last, Granularity.DAY, day_first, year, second, first)
    # Which is the day cannot be told, so neither counts as said.
    return DateExpression(at, last, Granularity.DAY, day_first, year, other=month_first)


def _read_era(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """Read "44 BC", "AD 79" and "2000 AD". Years before Christ are negative and have no place on the calendar."""
    year = read_digits_at(tokens, at, 1, 4)
    if not year:
        return None
    if lower_at(tokens, at + 1) in ERAS_BEFORE:
        return DateExpression(at, at + 2, Granularity.YEAR, None, -year)
    if lower_at(tokens, at + 1) in ERAS_AFTER and tokens[at + 1].text.isupper():
        return DateExpression(at, at + 2, Granularity.YEAR, make_year(year), year)
    if at > floor and lower_at(tokens, at - 1) in {"ad", "a.d."} and tokens[at - 1].text.isupper():
        return DateExpression(at - 1, at + 1, Granularity.YEAR, make_year(year), year)
    return None
