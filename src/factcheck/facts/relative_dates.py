"""
Read the dates that count from another day: "last year", "two years ago", "on Tuesday", "15 years later".

Tokens, a place and a reference date enter; a :class:`~factcheck.facts.date_forms.DateExpression` leaves. What counts
from the day of the text is resolved where the reference is given; what counts from another date of the text ("15 years
later", "the previous year") is ``anaphoric`` and leaves its offset.
"""

import datetime
from collections.abc import Sequence

from factcheck.facts.calendar import (
    NOMINAL_YEAR,
    Granularity,
    Offset,
    Period,
    find_unit,
    make_month,
    make_season,
    shift_date,
)
from factcheck.facts.date_forms import MONTHS, OWNERS, SEASONS, WEEKDAYS, DateExpression, lower_at, on_day, touches
from factcheck.text.tokens import Token, TokenKind

_UNITS = {
    "day": (Granularity.DAY, Offset(days=1)),
    "week": (Granularity.WEEK, Offset(days=7)),
    "month": (Granularity.MONTH, Offset(months=1)),
    "quarter": (Granularity.QUARTER, Offset(months=3)),
    "year": (Granularity.YEAR, Offset(years=1)),
    "decade": (Granularity.DECADE, Offset(years=10)),
    "century": (Granularity.CENTURY, Offset(years=100)),
}
_UNIT_FORMS = {**{name: name for name in _UNITS}, **{f"{name}s": name for name in _UNITS}, "centuries": "century"}
# From the day of the text, and from another date of the text.
_DEICTIC = {"last": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_ANAPHORIC = {"previous": -1, "preceding": -1, "prior": -1, "same": 0, "that": 0, "following": 1, "next": 1}
#: Words that may begin a date that counts from another day.
POINTERS = frozenset(_DEICTIC) | frozenset(_ANAPHORIC)
# "The last year of the war", "his last month": the last of several, not the one before now.
_DEFINITE = OWNERS | {"the", "a", "an", "final", "very"}
#: How many days from the day of the text.
DAY_WORDS = {"yesterday": -1, "tomorrow": 1}
_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split()
)
_COUNTS = {
    **{word: number for number, word in enumerate([*_SMALL, "eighteen", "nineteen"], 1)},
    **{
        word: 10 * number
        for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
    },
    "a": 1,
    "an": 1,
    "hundred": 100,
}
_ROUGHLY = frozenset({"about", "around", "approximately", "roughly", "some", "nearly", "almost", "circa"})
#: Words that end a distance counted on from another date.
FORWARD = frozenset({"later", "after", "afterwards", "afterward", "thereafter", "on", "hence"})
#: Words that may end one: "two years ago", "15 years later".
DISTANCES = FORWARD | {"ago", "earlier", "before", "prior", "previously"}
_AFTER_WEEKDAYS = frozenset(
    "that in at on to by for from after before as with and but or when while during of over morning evening night 's".split()
)
_WEEKDAY_BEFORE = frozenset("on last next this since until till by before after from through late early every".split())


def read_pointer(
    tokens: Sequence[Token], at: int, floor: int, reference: datetime.date | None
) -> DateExpression | None:
    """
    Which date does "last", "this", "next", "previous" … at token ``at`` begin?

    None where the word points at no date ("last night's show", "the last year of the war").

    >>> from factcheck.text.tokens import tokenize
    >>> read_pointer(tokenize("last year").tokens, 0, 0, datetime.date(2016, 6, 28)).named.low.year
    2015
    """
    word = tokens[at].lower
    noun = lower_at(tokens, at + 1)
    before = lower_at(tokens, at - 1)
    if noun in _UNITS:
        if _is_title(tokens, at) or lower_at(tokens, at + 2) == "of":
            return None
        return _point_at_unit(
            at, word, noun, reference, definite=before in _DEFINITE, article=before == "the" and at > floor
        )
    if word not in {"last", "this", "next"} or before in _DEFINITE:
        return None
    if noun in SEASONS:
        return _point_at_season(at, word, noun, reference)
    capital = at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    if noun in WEEKDAYS and not (lower_at(tokens, at + 2) == "-" and touches(tokens, at + 2)):
        return _point_at_weekday(at, at + 2, word, WEEKDAYS[noun], reference)
    if noun in MONTHS and (capital or noun not in {"may", "march", "mar", "jan", "dec"}):
        return _point_at_month(at, word, MONTHS[noun], reference)
    return None


def _is_title(tokens: Sequence[Token], at: int) -> bool:
    """Tell "Last Week Tonight", a name, from "Last week" and from a text in capitals."""
    pointer, noun = tokens[at].text, tokens[at + 1].text
    return pointer[0].isupper() and noun[0].isupper() and not noun.isupper()


def _point_at_unit(
    at: int, word: str, noun: str, reference: datetime.date | None, *, definite: bool, article: bool
) -> DateExpression | None:
    granularity, unit = _UNITS[noun]
    if word in _DEICTIC and not definite and not (noun == "day" and word != "next"):
        step = _DEICTIC[word]
        if noun in {"decade", "century", "day"} and step:
            return None  # "last decade" is the past ten years or the one before: left open
        named = _find_shifted(reference, granularity, _times(unit, step))
        return _relative(at, at + 2, granularity, named, _times(unit, step))
    if word in _ANAPHORIC and (article or word == "that"):
        if word == "that" and noun not in {"year", "month"}:
            return None
        step = _ANAPHORIC[word]
        first = at - 1 if article else at
        return _relative(first, at + 2, granularity, None, _times(unit, step), anaphoric=True)
    return None


def _point_at_season(at: int, word: str, noun: str, reference: datetime.date | None) -> DateExpression:
    """Resolve "last summer": the latest that is over; "next summer": the first that has not begun."""
    named = None
    step = _DEICTIC[word]
    if reference is not None:
        year = reference.year + step
        current = make_season(noun, reference.year)[0]
        if (step < 0 and current.high < reference) or (step > 0 and current.low > reference):
            year = reference.year
        named = make_season(noun, year)[0]
    expression = _relative(at, at + 2, Granularity.SEASON, named, Offset(years=step))
    return expression._replace(month=make_season(noun, NOMINAL_YEAR)[0].low.month)


def _point_at_weekday(
    first: int, last: int, word: str, weekday: int, reference: datetime.date | None
) -> DateExpression:
    """Resolve "on", "last", "this" or "next" Tuesday: the latest by now, the one before today, or the one to come."""
    named = None
    if reference is not None:
        back = (reference.weekday() - weekday) % 7
        days = -back
        if word == "last":
            days = -(back or 7)
        elif word == "next" or (word == "this" and back):
            days = 7 - back
        date = shift_date(reference, Offset(days=days))
        named = on_day(date) if date else None
    expression = _relative(first, last, Granularity.WEEKDAY, named, Offset(days=_DEICTIC.get(word, 0)))
    return expression._replace(weekday=weekday)


def _point_at_month(at: int, word: str, month: int, reference: datetime.date | None) -> DateExpression:
    named = None
    if reference is not None:
        year = reference.year
        if word == "last" and month >= reference.month:
            year -= 1
        elif word == "next" and month <= reference.month:
            year += 1
        named = make_month(min(max(year, 1), 9999), month)
    expression = _relative(at, at + 2, Granularity.MONTH, named, Offset(years=_DEICTIC[word]))
    return expression._replace(month=month)


def read_weekday(tokens: Sequence[Token], at: int, reference: datetime.date | None) -> DateExpression | None:
    """
    Which day does the weekday at token ``at`` name? None in names ("Black Friday", "Friday Night Lights").

    >>> from factcheck.text.tokens import tokenize
    >>> read_weekday(tokenize("on Tuesday").tokens, 1, datetime.date(2016, 7, 1)).named.low
    datetime.date(2016, 6, 28)
    """
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    word = after is not None and after.kind is TokenKind.WORD
    opens = before is not None and before.text == "On"  # "**On Thursday** Ada Poe left": a name begins what follows
    if after is not None and word and after.text[0].isupper() and not after.text.isupper() and not opens:
        return None
    if after is not None and after.text == "-" and touches(tokens, at + 1):
        return None  # a Saturday-morning show
    if before is None or before.lower in _WEEKDAY_BEFORE:
        if before is not None and before.lower in POINTERS and lower_at(tokens, at - 2) in _DEFINITE:
            return None  # the last Tuesday of the year
    elif before.lower != "a" or lower_at(tokens, at - 2) != "on":  # "was held **on a** Friday"
        # "Officials said Tuesday that", but "the Sunday games" and "wednesday" in any other place.
        said = before.kind is TokenKind.WORD and before.text.islower() and before.lower not in _DEFINITE
        ends = not word or (after is not None and after.lower in _AFTER_WEEKDAYS)
        if not (said and ends and tokens[at].text[0].isupper()):
            return None
    return _point_at_weekday(at, at + 1, "on", WEEKDAYS[tokens[at].lower], reference)


def read_day_word(tokens: Sequence[Token], at: int, reference: datetime.date | None) -> DateExpression | None:
    """
    Which day is "yesterday" or "tomorrow" at token ``at``? None for a name in capitals inside a sentence.

    >>> from factcheck.text.tokens import tokenize
    >>> read_day_word(tokenize("yesterday").tokens, 0, datetime.date(2016, 7, 1)).named.low
    datetime.date(2016, 6, 30)
    """
    if tokens[at].text[0].isupper() and at and tokens[at - 1].text not in {".", '"', "("}:
        return None
    offset = Offset(days=DAY_WORDS[tokens[at].lower])
    return _relative(at, at + 1, Granularity.DAY, _find_shifted(reference, Granularity.DAY, offset), offset)


def read_distance(
    tokens: Sequence[Token], at: int, floor: int, reference: datetime.date | None
) -> DateExpression | None:
    """
    Which date do a number, a unit and the word at token ``at`` ("ago", "later", "earlier") name?

    >>> from factcheck.text.tokens import tokenize
    >>> read_distance(tokenize("two years ago").tokens, 2, 0, datetime.date(2016, 6, 28)).named.low.year
    2014
    >>> read_distance(tokenize("15 years later").tokens, 2, 0, None).offset
    Offset(years=15, months=0, days=0)
    """
    noun = _UNIT_FORMS.get(lower_at(tokens, at - 1))
    if noun is None or at - 2 < floor:
        return None
    count, first = _read_count(tokens, at - 2, floor)
    if count is None:
        return None
    word = tokens[at].lower
    if word != "ago" and not _ends_phrase(tokens, at, word):
        return None
    granularity, unit = _UNITS[noun]
    offset = _times(unit, count if word in FORWARD else -count)
    hedge, first = find_hedge(tokens, first)
    if granularity >= Granularity.DECADE:
        granularity = Granularity.YEAR
        hedge = hedge or "about"
    if word == "ago":
        named = _find_shifted(reference, granularity, offset)
        return _relative(first, at + 1, granularity, named, offset)._replace(hedge=hedge)
    return _relative(first, at + 1, granularity, None, offset, anaphoric=True)._replace(hedge=hedge)


def find_distance_before(
    tokens: Sequence[Token], at: int, floor: int
) -> tuple[int, Granularity, Offset, Offset] | None:
    """
    Which distance stands before the "before" or "after" at token ``at``: "two years", "the day"?

    Returns where it begins, its unit, and the offset forward and backward; None where no distance stands there.

    >>> from factcheck.text.tokens import tokenize
    >>> find_distance_before(tokenize("two years after 2010").tokens, 2, 0)[2]
    Offset(years=2, months=0, days=0)
    """
    noun = _UNIT_FORMS.get(lower_at(tokens, at - 1))
    if noun is None or at - 2 < floor:
        return None
    count, first = (1, at - 2) if tokens[at - 2].lower == "the" else _read_count(tokens, at - 2, floor)
    if count is None or _tells_a_stretch(tokens, at, first):
        return None
    granularity, unit = _UNITS[noun]
    return first, granularity, _times(unit, count), _times(unit, -count)


def _tells_a_stretch(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Say whether no distance is told but a stretch, "in **the years** before 2010", "**the decade** after", or a part: "**half a** century"."""
    noun = tokens[at - 1].lower
    is_long = noun.endswith("s") or noun in {"decade", "century"}
    return (tokens[first].lower == "the" and is_long) or lower_at(tokens, first - 1) == "half"


def _ends_phrase(tokens: Sequence[Token], at: int, word: str) -> bool:
    """Say if a date ends here: "two years before" only does at the end of a clause, "two years later" anywhere."""
    if word in {"later", "earlier", "afterwards", "afterward", "thereafter", "previously"}:
        return lower_at(tokens, at + 1) != "than"
    return at + 1 >= len(tokens) or (tokens[at + 1].kind is TokenKind.MARK and tokens[at + 1].text in ".,;:)")


def _read_count(tokens: Sequence[Token], at: int, floor: int) -> tuple[int | None, int]:
    """Read the whole number that ends at a place: "15", "a", "two", "twenty-five"."""
    token = tokens[at]
    if token.kind is TokenKind.NUMBER:
        whole = token.text.isdecimal() and len(token.text) <= 4
        return (int(token.text), at) if whole else (None, at)
    count = _COUNTS.get(token.lower)
    if count is None:
        return None, at
    if count == 100:
        before = _COUNTS.get(lower_at(tokens, at - 1), 1) if at > floor else 1
        return count * before, at - 1 if at > floor and lower_at(tokens, at - 1) in _COUNTS else at
    if count < 10 and lower_at(tokens, at - 1) == "-" and touches(tokens, at) and at - 2 >= floor:
        tens = _COUNTS.get(lower_at(tokens, at - 2), 0)
        return (tens + count, at - 2) if 20 <= tens < 100 else (count, at)
    return count, at


def find_hedge(tokens: Sequence[Token], first: int) -> tuple[str | None, int]:
    """
    Return "more", "least", "less" or "about" for the words before a distance, and where they begin: "more than", "at least", "nearly".

    >>> from factcheck.text.tokens import tokenize
    >>> find_hedge(tokenize("less than two years ago").tokens, 2), find_hedge(tokenize("two years ago").tokens, 0)
    (('less', 0), (None, 0))
    """
    word, before = lower_at(tokens, first - 1), lower_at(tokens, first - 2)
    if word in _ROUGHLY:
        return "about", first - 1
    if word in _MORE_OR_LESS:
        return _MORE_OR_LESS[word], first - 1
    if word == "than" and before in {"more", "less", "fewer"} and not _tells_how_much_more(tokens, first - 2):
        return "more" if before == "more" else "less", first - 2
    return ("least", first - 2) if word == "least" and before == "at" else (None, first)


_SHARES = frozenset("half third quarter fifth sixth tenth % percent cent times far much many slightly even".split())


def _tells_how_much_more(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "more" compares figures, and bounds no distance: "**a third fewer** than ten years ago"."""
    return at > 0 and (tokens[at - 1].kind is TokenKind.NUMBER or tokens[at - 1].lower in _SHARES)


_MORE_OR_LESS = {"over": "more", "under": "less", "within": "less"}


def _times(unit: Offset, count: int) -> Offset:
    return Offset(years=unit.years * count, months=unit.months * count, days=unit.days * count)


def _find_shifted(reference: datetime.date | None, granularity: Granularity, offset: Offset) -> Period | None:
    """Return the day, month, year … that lies an offset away from the reference."""
    moved = shift_date(reference, offset) if reference is not None else None
    return find_unit(moved, granularity) if moved is not None else None


def _relative(
    first: int, last: int, granularity: Granularity, named: Period | None, offset: Offset, *, anaphoric: bool = False
) -> DateExpression:
    return DateExpression(first, last, granularity, named, relative=True, offset=offset, anaphoric=anaphoric)
