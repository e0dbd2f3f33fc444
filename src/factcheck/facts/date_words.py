"""
Read the dates that a word announces: "25 June 2016", "May", "the 19th century", "the eighties", "FY2015".

Tokens and the place of the word enter; a :class:`~factcheck.facts.date_forms.DateExpression` leaves, or None. Each
reader looks at a fixed number of tokens to both sides of its place, never before ``floor``, where the last date ended.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.facts.calendar import NOMINAL_YEAR, Granularity, Period, make_century, make_day, make_month, make_year
from factcheck.facts.date_codes import widen_year
from factcheck.facts.date_figures import make_decade
from factcheck.facts.date_forms import (
    ERAS_AFTER,
    ERAS_BEFORE,
    JOINS,
    MONTHS,
    ORDINAL_ENDS,
    OWNERS,
    DateExpression,
    lower_at,
    read_day,
    read_digits_at,
    read_year,
    skip_ordinal_end,
    touches,
)
from factcheck.facts.year_context import is_year
from factcheck.text.tokens import Token, TokenKind

# Months that are also given names: without figures and without a preposition they need small words around them.
_NAMELIKE = frozenset({"april", "june", "august", "march"})
# Short forms, too often names and parts of names to be read alone; "sun" and "sat" are not read at all.
_SHORT = frozenset(name for name in MONTHS if len(name) <= 4) - {"may", "june", "july"}
_BEFORE_MONTHS = frozenset(
    "in of since until till during before after by between from to or through mid early late last next this".split()
)
# No modal and no verb follows these: "in may" is the month even in small letters.
_BEFORE_SMALL = frozenset("in since until till during before after by between early late mid".split())
# Nor does a person's name stand after these: "in April Jones said", but "by April Jones".
_BEFORE_ALL = frozenset("in since until till during early late mid last next this".split())
# With a day these are dates in small letters only after such a word: "may 25 people" is none.
_VERBLIKE = frozenset({"may", "march", "mar", "jan", "dec", "sep", "oct"})
_BEFORE_DAYS = frozenset({"on", "of", "by", "since", "until", "before", "after"})
_BEFORE_DAYS_OR_THE = _BEFORE_DAYS | {"the"}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
#: "eighties" and its like, with the first year of the decade.
DECADE_WORDS = {
    word: 1920 + 10 * number
    for number, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}
DECADE_WORDS |= dict.fromkeys(("noughties", "aughts"), 2000)
# Centuries in the manner of the Continent: "the **XXth** century", "the **XIX** century".
_ROMAN_NUMBERS = {
    sign: number
    for number, sign in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
    )
}
_ROMAN = re.compile(rf"({'|'.join(sorted(_ROMAN_NUMBERS, key=len, reverse=True))})(?:st|nd|rd|th)?")
_DAY_AND_YEAR = re.compile(r"(\d{1,2}),(\d{4})\Z")


class _Days(NamedTuple):
    """The day, or the first and last day, of a month, and the place of the figures' outer end."""

    day: int | None
    final: int | None
    edge: int


def read_month(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """
    Which date holds the month's name at token ``at``?

    "May" and "March" are months only where the words around say so.

    >>> from factcheck.text.tokens import tokenize
    >>> read_month(tokenize("on the 25th of June, 2016").tokens, 5, 0).named.low
    datetime.date(2016, 6, 25)
    >>> read_month(tokenize("It may 2 things").tokens, 1, 0) is None
    True
    """
    month = MONTHS[tokens[at].lower]
    last = at + 1
    if lower_at(tokens, last) == "." and len(tokens[at].text) <= 4:
        last += 1 if last + 1 < len(tokens) and tokens[last + 1].kind is TokenKind.NUMBER else 0
    glued = _read_day_and_year(tokens, last)
    if glued is not None:
        return _make_month((at, last + 1), glued[1], month, _Days(glued[0], None, last))
    days = _find_days_before(tokens, at, floor)
    first = days.edge
    if days.day is None:
        days = _find_days_after(tokens, last)
        last = days.edge
    year, last = _find_year_after(tokens, last, floor)
    if year is None and first == at and at > floor:
        year = read_year(tokens, at - 1)  # 2016 June 25
        first -= 1 if year is not None else 0
    if year is None and not (_stands_alone(tokens, at) if days.day is None else _is_sure(tokens, at, first, last)):
        return None
    return _make_month((first, last), year, month, days)


def _make_month(place: tuple[int, int], year: int | None, month: int, days: _Days) -> DateExpression | None:
    first, last = place
    nominal = year or NOMINAL_YEAR
    if days.day is None:
        return DateExpression(first, last, Granularity.MONTH, make_month(nominal, month), year, month)
    begin = make_day(nominal, month, days.day)
    end = make_day(nominal, month, days.final) if days.final else begin
    if begin is None or end is None:
        return None
    named = Period(begin.low, end.high)
    spans = days.final is not None
    return DateExpression(first, last, Granularity.DAY, named, year, month, days.day, spans=spans)


def _read_day_and_year(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read "24,2019", which has lost its blank."""
    if at >= len(tokens) or tokens[at].kind is not TokenKind.NUMBER or len(tokens[at].text) > 7:
        return None
    match = _DAY_AND_YEAR.match(tokens[at].text)
    day, year = (int(match[1]), int(match[2])) if match else (0, 0)
    return (day, year) if 1 <= day <= 31 and 1000 <= year <= 2100 else None


def _find_days_before(tokens: Sequence[Token], at: int, floor: int) -> _Days:
    """Find the day of "25 June", "25th of June", and the days of "23 to 26 September"."""
    before = at - 1
    of = lower_at(tokens, before) == "of"
    spoken = _read_day_word(tokens, before) if of else None
    if spoken is not None and spoken[1] >= floor and lower_at(tokens, spoken[1] - 1) in {"the", "on"}:
        return _Days(spoken[0], None, spoken[1])
    if (
        lower_at(tokens, before) == "."
        and touches(tokens, before)
        and lower_at(tokens, before - 2) in _BEFORE_DAYS_OR_THE
    ):
        before -= 1  # "on 25. December"
    if of or (lower_at(tokens, before) == "-" and touches(tokens, at)):
        before -= 1
    ordinal = lower_at(tokens, before) in ORDINAL_ENDS and touches(tokens, before)
    before -= 1 if ordinal else 0
    day = read_day(tokens, before) if before >= floor and (ordinal or not of) else None  # "2 of June" is no day
    if day is None:
        return _Days(None, None, at)
    first_day, edge = _find_first_day(tokens, before, floor, day)
    return _Days(day, None, before) if first_day is None else _Days(first_day, day, edge)


def _read_day_word(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return the day that an ordinal in words ending before ``at`` says, and where it begins: "**twenty-first** of June"."""
    day, first = _ORDINALS.get(lower_at(tokens, at - 1)), at - 1
    tens = {"twenty": 20, "thirty": 30}.get(lower_at(tokens, at - 3), 0) if lower_at(tokens, at - 2) == "-" else 0
    if lower_at(tokens, at - 1) == "thirtieth":
        day = 30
    if day is not None and tens and day < 10:
        day, first = day + tens, at - 3
    return (day, first) if day is not None and day <= 31 else None


def _find_first_day(tokens: Sequence[Token], at: int, floor: int, day: int) -> tuple[int | None, int]:
    """Find the first of two days before the last one at ``at``."""
    before = at - 1
    if lower_at(tokens, before) == "the":
        before -= 1
    join = lower_at(tokens, before)
    before -= 2 if lower_at(tokens, before - 1) in ORDINAL_ENDS else 1
    listed = join in {"and", "&"} and lower_at(tokens, before - 1) in {"on", "of", "the", "between", "from", "for"}
    if join not in JOINS and not listed:
        return None, at
    first = read_day(tokens, before) if before >= floor else None
    return (first, before) if first is not None and first < day else (None, at)


def _find_days_after(tokens: Sequence[Token], at: int) -> _Days:
    """Find the day of "June 25" or the days of "June 25-27" and "June 25 and 26, 2016", and where they end."""
    article = lower_at(tokens, at) == "the"
    for size in (1, 3):  # "July **fourth**, 2015", "July the **twenty-first**"
        end = at + article + size
        spoken = _read_day_word(tokens, end)
        closed = end >= len(tokens) or tokens[end].kind is not TokenKind.WORD
        if spoken is not None and spoken[1] == at + article and (article or closed):
            return _Days(spoken[0], None, end)
    if article and lower_at(tokens, at + 2) in ORDINAL_ENDS:
        at += 1
    day = read_day(tokens, at)
    if day is None:
        return _Days(None, None, at)
    last = skip_ordinal_end(tokens, at + 1)
    join = lower_at(tokens, last)
    if join not in JOINS and join not in {"and", "&"}:
        return _Days(day, None, last)
    final = read_day(tokens, last + 1)
    edge = skip_ordinal_end(tokens, last + 2)
    # "14 March - 3 April" and "March 14 and 3 April" name another month behind; "June 3 and 12 boats" counts.
    after = tokens[edge] if edge < len(tokens) else None
    open_list = after is not None and (after.lower in MONTHS or (join not in JOINS and after.kind is TokenKind.WORD))
    if final is None or final <= day or (open_list and edge == last + 2):
        return _Days(day, None, last)
    return _Days(day, final, edge)


def _find_year_after(tokens: Sequence[Token], at: int, floor: int) -> tuple[int | None, int]:
    """Find the year of "June 25, 2016", "June , 2014" and "June of 2016", and where it ends."""
    place = at + 1 if lower_at(tokens, at) in {",", "of", "in"} else at
    if lower_at(tokens, at) in {"'", "-"} and touches(tokens, at + 1):
        dashed = lower_at(tokens, at) == "-"
        if dashed and not (touches(tokens, at) and lower_at(tokens, at - 2) == "-"):
            return None, at
        # "Sept '14", "4-Jul-15", "4-Jul-2015"
        short, full = read_digits_at(tokens, at + 1, 2, 2), read_year(tokens, at + 1) if dashed else None
        year = full or (widen_year(short) if short is not None else None)
        return (year, at + 2) if year else (None, at)
    year = read_year(tokens, place)
    if year is None or not is_year(tokens, place, floor, joined=True):
        return None, at
    return year, place + 1


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a month's name without figures is a month."""
    word, capital = tokens[at].lower, tokens[at].text[0].isupper()
    before = lower_at(tokens, at - 1)
    if before == "-" and touches(tokens, at):
        before = lower_at(tokens, at - 2)  # mid-March
    if capital and lower_at(tokens, at + 1) in {"and", "or", "&", "-", "to"} and lower_at(tokens, at + 2) in MONTHS:
        return True  # May and June
    if word in _SHORT:
        return capital and before in _BEFORE_SMALL
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    named = after is not None and after.kind is TokenKind.WORD and after.text.istitle()
    if before in (_BEFORE_MONTHS if capital else _BEFORE_SMALL):
        return not named or before in _BEFORE_ALL or (word not in _NAMELIKE and word != "may")
    if word == "may" or not capital:
        return word not in _NAMELIKE and word != "may"
    # "their April dates", "ended August with", but "June Jones" and "Fredric March".
    small = at > 0 and tokens[at - 1].kind is TokenKind.WORD and tokens[at - 1].text.islower()
    return not named and (small or word not in _NAMELIKE)


# Behind a day of May, where the text has no capitals.
_BEHIND_MAY = frozenset(", . ; : ) and or to - – at in until the".split()) | {""}


def _is_sure(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """Say whether a day and a month without a year are a date: "may 25 people" in small letters is not."""
    if tokens[at].text == "may" and first < at and lower_at(tokens, at + 1) not in _BEHIND_MAY:
        # "Students under 18 **may** drive", "those aged 16 **may** enter"; "on 3 may the council met" is a date.
        return lower_at(tokens, first - 1) in _BEFORE_DAYS
    if tokens[at].text[0].isupper() or tokens[at].lower not in _VERBLIKE or first < at:
        return True
    return lower_at(tokens, first - 1) in _BEFORE_DAYS or lower_at(tokens, last - 1) in ORDINAL_ENDS


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
    if number is None or _is_titled(tokens, at):
        return None
    if tokens[at].lower in {"c", "cent"} and lower_at(tokens, at + 1) != ".":
        return None  # the vitamin, the coin
    after = lower_at(tokens, at + 1)
    if after in ERAS_BEFORE:
        return DateExpression(first, at + 2, Granularity.CENTURY, None, -100 * number)
    last = at + 2 if after in ERAS_AFTER else at + 1
    period = make_century(number)
    join = first - 1
    while join > first - 3 and lower_at(tokens, join) in {"the", "early", "mid", "late"}:
        join -= 1
    if lower_at(tokens, join) in {"and", "or", "-", "to"}:
        other, edge = _read_ordinal(tokens, join - 1, floor)
        if other is not None and other < number:
            named = Period(make_century(other).low, period.high)
            return DateExpression(edge, last, Granularity.CENTURY, named, 100 * other - 100, spans=True)
    if (
        [lower_at(tokens, first - step) for step in (3, 2, 1)] == ["turn", "of", "the"]
        and first - 3 >= floor
        and number > 1
    ):
        begun = 100 * number - 100
        around = Period(make_year(begun - _AROUND_TURN).low, make_year(begun + _AROUND_TURN).high)
        return DateExpression(first - 3, last, Granularity.DECADE, around, begun)
    return DateExpression(first, last, Granularity.CENTURY, period, 100 * number - 100)


# "At the **turn of the** 20th century": in the years before 1900 or in those after.
_AROUND_TURN = 10


def _is_titled(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a capital and a name behind it make the word part of a name: "20th Century Pictures"."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].text[0].isupper() and not tokens[at].text.isupper() and after.istitle()


def _read_ordinal(tokens: Sequence[Token], at: int, floor: int) -> tuple[int | None, int]:
    """Read "19th" or "nineteenth" that ends at a place, 1 to 30, and say where it begins."""
    if at < floor:
        return None, at
    word = tokens[at].lower
    if word in ORDINAL_ENDS and touches(tokens, at):
        number = read_digits_at(tokens, at - 1, 1, 2)
        return (number, at - 1) if number and number <= 30 and at > floor else (None, at)
    roman = _ROMAN.fullmatch(tokens[at].text)
    if roman is not None:
        return _ROMAN_NUMBERS[roman[1]], at
    if word == "first" and lower_at(tokens, at - 1) == "-" and lower_at(tokens, at - 2) == "twenty" and at - 2 >= floor:
        return 21, at - 2
    return _ORDINALS.get(word), at


def read_decade_word(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """
    Which decade does "eighties" at token ``at`` name? None for an age ("her eighties").

    >>> from factcheck.text.tokens import tokenize
    >>> read_decade_word(tokenize("the late eighties").tokens, 2).year
    1980
    """
    before = {lower_at(tokens, at - step) for step in (1, 2, 3)}
    if before & OWNERS or not before & {"the", "nineteen"}:
        return None
    joint = at - 1 if lower_at(tokens, at - 1) == "-" else at
    first = joint - 1 if lower_at(tokens, joint - 1) == "nineteen" else at
    return make_decade(DECADE_WORDS[tokens[at].lower], first, at + 1)


def read_fiscal(tokens: Sequence[Token], at: int) -> DateExpression | None:
    """
    Which fiscal year does "FY2015" or "FY15" at token ``at`` name?

    >>> from factcheck.text.tokens import tokenize
    >>> read_fiscal(tokenize("FY15").tokens, 0).year
    2015
    """
    digits = tokens[at].lower[2:]
    if len(digits) not in {2, 4} or not digits.isdecimal():
        return None
    year = int(digits)
    if len(digits) == 2:
        year += 2000 if year < 60 else 1900
    if not 1000 <= year <= 2100:
        return None
    return DateExpression(at, at + 1, Granularity.FISCAL_YEAR, make_year(year), year)
