"""
Find what a sentence says of time: days to centuries, bounds, ranges, parts, and dates that count from another day.

A tokenised text enters, and the day that its relative dates count from; :class:`DateMention` records leave, in order,
never overlapping. ``date_forms`` reads written dates, ``relative_dates`` those that count from another day, ``calendar``
reckons; here they are found, joined to ranges, cut to parts ("early 2015") and bound ("before 2010").
"""

import datetime
from collections.abc import Iterable, Sequence
from enum import StrEnum

import attrs

from factcheck.facts.calendar import (
    EARLY,
    LATE,
    MIDDLE,
    Granularity,
    Offset,
    Period,
    find_unit,
    make_season,
    place_near,
    set_year,
    shift_date,
    shift_period,
    take_part,
    widen,
)
from factcheck.facts.date_forms import (
    CENTURY_WORDS,
    DECADE_WORDS,
    MONTHS,
    WEEKDAYS,
    DateExpression,
    lower_at,
    read_century,
    read_decade_word,
    read_figures,
    read_fiscal,
    read_month,
)
from factcheck.facts.relative_dates import read_day_word, read_distance, read_pointer, read_weekday
from factcheck.text.tokens import Token, TokenizedText, TokenKind


class DateRelation(StrEnum):
    """
    How what is said lies to the date that is named.

    >>> DateRelation("as-of") is DateRelation.AS_OF
    True
    """

    #: Within it: "in 2014", "on June 25".
    IN = "in"
    #: Strictly before its first day.
    BEFORE = "before"
    #: Strictly after its last day.
    AFTER = "after"
    #: Not after its last day: "by 2020", "no later than".
    BY = "by"
    #: From it on: "since 2013", "2013 or later".
    SINCE = "since"
    #: Up to it: "until 2013".
    UNTIL = "until"
    #: As it stood then: "as of October 2018".
    AS_OF = "as-of"
    #: From one end to the other: "2014-16", "from May to June 2015".
    FROM_TO = "from-to"
    #: Some time between two ends: "between 2010 and 2012".
    BETWEEN = "between"
    ABOUT = "about"
    #: A distance from another date of the text: "15 years later", "the previous year".
    OFFSET = "offset"


@attrs.frozen(kw_only=True)
class DateMention:
    """
    A date as a text has it: where it stands, which days it admits, and what was said of it.

    >>> from factcheck.text.tokens import tokenize
    >>> mention, = find_dates(tokenize("It opened before June 2010."))
    >>> mention.relation.value, mention.low, mention.high
    ('before', None, datetime.date(2010, 5, 31))
    """

    #: Token indices, half-open, with the words of the bound.
    first: int
    last: int
    #: The first and the last day that the mention admits; None for an open end, both None where it is unresolved.
    low: datetime.date | None = None
    high: datetime.date | None = None
    granularity: Granularity
    relation: DateRelation = DateRelation.IN
    #: The period that is named, without its bound: 2010 of "before 2010". In the leap year 2000 where no year is known;
    #: None where only a reference date could tell, and for years before Christ.
    named: Period | None = None
    #: A second reading of the named period: "05/06/2016" is in May or June.
    other: Period | None = None
    #: Negative before Christ; of a decade or century the first year.
    year: int | None = None
    month: int | None = None
    day: int | None = None
    #: Monday is 0.
    weekday: int | None = None
    #: The year was not said but taken as the nearest to the reference date.
    year_inferred: bool = False
    #: ``low`` and ``high`` are days of a known year.
    resolved: bool = False
    #: It counts from another day.
    relative: bool = False
    #: How far it counts: years=-1 for "last year", years=15 for "15 years later".
    offset: Offset | None = None


# The part of a period that the words before "of" or before the date itself name.
_PARTS = {"early": EARLY, "mid": MIDDLE, "late": LATE, "earlier": None, "later": None}
_PARTS_OF = {
    "beginning": EARLY,
    "start": EARLY,
    "outset": EARLY,
    "middle": MIDDLE,
    "end": LATE,
    "close": LATE,
    "early": EARLY,
    "late": LATE,
}
_RANKS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1, "latter": -1}
_CODES = {
    **{f"q{number}": (number / 4 - 0.25, number / 4) for number in range(1, 5)},
    "h1": (0.0, 0.5),
    "h2": (0.5, 1.0),
}
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_PLAIN_BOUNDS = {
    "before": DateRelation.BEFORE,
    "preceding": DateRelation.BEFORE,
    "pre": DateRelation.BEFORE,
    "after": DateRelation.AFTER,
    "following": DateRelation.AFTER,
    "post": DateRelation.AFTER,
    "by": DateRelation.BY,
    "since": DateRelation.SINCE,
    "until": DateRelation.UNTIL,
    "till": DateRelation.UNTIL,
    "til": DateRelation.UNTIL,
    "through": DateRelation.UNTIL,
    "about": DateRelation.ABOUT,
    "around": DateRelation.ABOUT,
    "circa": DateRelation.ABOUT,
    "approximately": DateRelation.ABOUT,
    "roughly": DateRelation.ABOUT,
    "c": DateRelation.ABOUT,
    "ca": DateRelation.ABOUT,
    "starting": DateRelation.SINCE,
    "beginning": DateRelation.SINCE,
    "effective": DateRelation.SINCE,
}
# Two or three words, the last of them first.
_LONG_BOUNDS = (
    (("than", "later", "no"), DateRelation.BY),
    (("than", "later", "not"), DateRelation.BY),
    (("than", "earlier", "no"), DateRelation.SINCE),
    (("than", "earlier", "not"), DateRelation.SINCE),
    (("than", "later"), DateRelation.AFTER),
    (("than", "earlier"), DateRelation.BEFORE),
    (("to", "prior"), DateRelation.BEFORE),
    (("of", "ahead"), DateRelation.BEFORE),
    (("of", "as"), DateRelation.AS_OF),
    (("at", "as"), DateRelation.AS_OF),
    (("on", "as"), DateRelation.AS_OF),
    (("from", "as"), DateRelation.SINCE),
    (("to", "up"), DateRelation.UNTIL),
    (("until", "up"), DateRelation.UNTIL),
    (("before", "or", "on"), DateRelation.BY),
    (("after", "or", "on"), DateRelation.SINCE),
    (("until", "not"), DateRelation.IN),
    (("in", "starting"), DateRelation.SINCE),
    (("on", "starting"), DateRelation.SINCE),
    (("from", "starting"), DateRelation.SINCE),
    (("in", "beginning"), DateRelation.SINCE),
    (("on", "beginning"), DateRelation.SINCE),
)
_AFTERTHOUGHTS = {
    "or": {"later": DateRelation.SINCE, "after": DateRelation.SINCE, "earlier": DateRelation.BY, "before": DateRelation.BY},
    "and": {"later": DateRelation.SINCE, "after": DateRelation.SINCE, "onwards": DateRelation.SINCE},
}
_POINTERS = frozenset("last this current next coming previous preceding prior same that following".split())
_DISTANCES = frozenset("ago later earlier before prior previously after afterwards afterward thereafter".split())
# Every word that may be, or end, a date: most sentences hold none of them and no figures, and are done at once.
_WORDS: dict[str, int] = {
    **dict.fromkeys(MONTHS, 1),
    **dict.fromkeys(WEEKDAYS, 2),
    **dict.fromkeys(("century", "centuries"), 3),
    **dict.fromkeys(DECADE_WORDS, 4),
    **dict.fromkeys(("yesterday", "tomorrow"), 5),
    **dict.fromkeys(_POINTERS, 6),
    **dict.fromkeys(_DISTANCES - _POINTERS, 7),
}
_BOTH = _DISTANCES & _POINTERS


def find_dates(tokens: TokenizedText, reference: datetime.date | None = None) -> tuple[DateMention, ...]:
    """
    Which dates does a text mention, in order?

    ``reference`` is the day that "last year" and "on Tuesday" count from; without it such dates stay unresolved, and
    "June 25" gets no year. An empty text has no dates. Takes time in proportion to the text.

    >>> from factcheck.text.tokens import tokenize
    >>> [mention.low for mention in find_dates(tokenize("In 1996, and 15 years later."))]
    [datetime.date(1996, 1, 1), datetime.date(2011, 1, 1)]
    >>> find_dates(tokenize("Over 2000 people may march."))
    ()
    """
    expressions = _find_expressions(tokens.tokens, reference)
    if not expressions:
        return ()
    return _relate(tokens.tokens, expressions, reference)


def taken_tokens(dates: Iterable[DateMention]) -> frozenset[int]:
    """
    Which tokens belong to dates, and so are no quantities?

    >>> from factcheck.text.tokens import tokenize
    >>> sorted(taken_tokens(find_dates(tokenize("On 25 June 7 boats left."))))
    [1, 2]
    """
    return frozenset(index for date in dates for index in range(date.first, date.last))


def _find_expressions(tokens: Sequence[Token], reference: datetime.date | None) -> list[DateExpression]:
    found: list[DateExpression] = []
    floor = at = 0
    words, number, identifier = _WORDS, TokenKind.NUMBER, TokenKind.IDENTIFIER
    count = len(tokens)
    while at < count:
        token = tokens[at]
        if token.kind is number:
            expression = read_figures(tokens, at, floor)
        elif token.lower in words:
            expression = _read_word(tokens, at, floor, reference)
        elif token.kind is identifier and token.lower.startswith("fy"):
            expression = read_fiscal(tokens, at)
        else:
            at += 1
            continue
        if expression is None:
            at += 1
        else:
            while found and expression.first < found[-1].last:
                found.pop()
            found.append(expression)
            at = floor = expression.last
    return found


def _read_word(
    tokens: Sequence[Token], at: int, floor: int, reference: datetime.date | None
) -> DateExpression | None:
    word = tokens[at].lower
    reader = _WORDS[word]
    if reader == 1:
        found = read_month(tokens, at, floor)
        return _add_pointed_year(tokens, found, reference) if found else None
    if reader == 2:
        return read_weekday(tokens, at, reference)
    if reader == 3:
        return read_century(tokens, at, floor)
    if reader == 4:
        return read_decade_word(tokens, at, floor)
    if reader == 5:
        return read_day_word(tokens, at, reference)
    found = read_pointer(tokens, at, reference) if reader == 6 else None
    return found or (read_distance(tokens, at, floor, reference) if word in _DISTANCES else None)


def _add_pointed_year(
    tokens: Sequence[Token], found: DateExpression, reference: datetime.date | None
) -> DateExpression:
    """Join "September last year" and "25 June of this year"."""
    at = found.last + 1 if lower_at(tokens, found.last) in {"of", ","} else found.last
    if found.year is not None or lower_at(tokens, at + 1) != "year" or lower_at(tokens, at) not in {"last", "this", "next"}:
        return found
    pointed = read_pointer(tokens, at, reference)
    if pointed is None:
        return found
    named = set_year(found.named, pointed.named.low.year) if found.named and pointed.named else None
    return found._replace(last=pointed.last, named=named, relative=True, offset=pointed.offset)


# --- From expressions to mentions: parts, ranges, bounds.


def _relate(
    tokens: Sequence[Token], expressions: Sequence[DateExpression], reference: datetime.date | None
) -> tuple[DateMention, ...]:
    mentions: list[DateMention] = []
    floor = 0
    at = 0
    parted = []
    for expression in expressions:
        parted.append(_take_parts(tokens, expression, floor))
        floor = expression.last
    floor = 0
    while at < len(parted):
        expression, used = parted[at], 1
        joined = _join(tokens, expression, parted[at + 1], floor) if at + 1 < len(parted) else None
        relation = None
        if joined:
            (expression, relation), used = joined, 2
        mention = _bind(tokens, expression, relation, floor)
        mention = _resolve(mention, reference, mentions)
        mentions.append(mention)
        floor = mention.last
        at += used
    return tuple(mentions)


def _take_parts(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateExpression:
    """Cut "early", "the first half of", "Q3", "summer" … and take in a weekday before a day."""
    first = expression.first
    before = first - 1
    word = lower_at(tokens, before) if before >= floor else ""
    if word in {"fiscal", "fy"} and expression.granularity is Granularity.YEAR:
        return _as_fiscal(expression, before)
    if word == "year" and lower_at(tokens, before - 1) in {"fiscal", "financial"} and before > floor:
        return _as_fiscal(expression, before - 1)
    if expression.granularity <= Granularity.WEEKDAY:
        return _take_weekday(tokens, expression, floor)
    if word == "-":
        before -= 1
        word = lower_at(tokens, before)
    elif word == "the":
        word = lower_at(tokens, before - 1)
        before -= 1 if word in {"of", "in"} else 0
        word = word if word in {"of", "in"} else ""
    part: tuple[float, float] | None
    if word in {"of", "in", ","} and before > floor:
        part, first = _find_part_of(tokens, before, floor, expression)
    elif word in _PARTS and before >= floor:
        part, first = _PARTS[word], before
    else:
        part, first = _find_named_part(tokens, before, floor, expression)
    return _cut(expression, part, first, tokens)


def _find_part_of(
    tokens: Sequence[Token], at: int, floor: int, expression: DateExpression
) -> tuple[tuple[float, float] | None, int]:
    """Find what stands before "of", "in" or a comma at ``at``: "the end", "early", "Q3"."""
    word = lower_at(tokens, at - 1)
    mark = tokens[at].text
    if mark == "in":
        return (_PARTS_OF.get(word), at - 1) if word in {"early", "late"} else (None, expression.first)
    if mark != "," and word in _PARTS_OF:
        return _PARTS_OF[word], at - 1
    return _find_named_part(tokens, at - 1, floor, expression) if at - 1 >= floor else (None, expression.first)


def _find_named_part(
    tokens: Sequence[Token], at: int, floor: int, expression: DateExpression
) -> tuple[tuple[float, float] | None, int]:
    """Find "Q3", "summer", "third quarter" or "first half" that ends at ``at``."""
    nothing = (None, expression.first)
    if at < floor or at < 0:
        return nothing
    word = tokens[at].lower
    yearly = expression.granularity in {Granularity.YEAR, Granularity.FISCAL_YEAR}
    if word in _CODES and yearly:
        return _CODES[word], at
    if word in _SEASONS and yearly:
        return (-1.0, -1.0), at
    if word not in {"half", "quarter", "part"}:
        return nothing
    suffixed = lower_at(tokens, at - 1) in {"st", "nd", "rd", "th"}
    rank_word = lower_at(tokens, at - 2) + lower_at(tokens, at - 1) if suffixed else lower_at(tokens, at - 1)
    rank = _RANKS.get(rank_word)
    if rank is None:
        return {"early": EARLY, "late": LATE}.get(rank_word) if word == "part" else None, at - 1
    first = at - 2 if suffixed else at - 1
    pieces = 4 if word == "quarter" else 2
    rank = pieces if rank < 0 else rank
    if first < floor or rank > pieces or (word == "quarter" and not yearly and not expression.relative):
        return nothing
    return ((rank - 1) / pieces, rank / pieces), first


def _cut(
    expression: DateExpression, part: tuple[float, float] | None, first: int, tokens: Sequence[Token]
) -> DateExpression:
    if part is None:
        return expression
    if part[0] < 0:
        year = expression.year
        if year is None and expression.named is not None:
            year = expression.named.low.year
        if year is None or year < 1:
            return expression
        season = next(token.lower for token in tokens[first:] if token.lower in _SEASONS)
        named, other = make_season(season, year)
        return expression._replace(first=first, granularity=Granularity.SEASON, named=named, other=other)
    granularity = expression.granularity
    if granularity in {Granularity.YEAR, Granularity.FISCAL_YEAR}:
        width = part[1] - part[0]
        granularity = Granularity.QUARTER if width == 0.25 else Granularity.HALF
    named = take_part(expression.named, *part) if expression.named else None
    other = take_part(expression.other, *part) if expression.other else None
    return expression._replace(first=first, granularity=granularity, named=named, other=other)


def _as_fiscal(expression: DateExpression, first: int) -> DateExpression:
    return expression._replace(first=first, granularity=Granularity.FISCAL_YEAR)


def _take_weekday(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateExpression:
    before = expression.first - 1
    if lower_at(tokens, before) in {"the", ","}:
        before -= 1
    if lower_at(tokens, before) == "." and len(lower_at(tokens, before - 1)) == 3:
        before -= 1
    if expression.granularity is Granularity.WEEKDAY or before < floor:
        return expression
    word = tokens[before].lower
    weekday = WEEKDAYS.get(word)
    if weekday is None:
        short = [number for name, number in WEEKDAYS.items() if name[:3] == word or name[:4] == word]
        weekday = short[0] if short and tokens[before].text[0].isupper() else None
    return expression if weekday is None else expression._replace(first=before, weekday=weekday)


def _join(
    tokens: Sequence[Token], begin: DateExpression, end: DateExpression, floor: int
) -> tuple[DateExpression, DateRelation] | None:
    """Join two dates to a range: "May 2014 to June 2016", "between 2010 and 2012", "12 March-14 April 2020"."""
    gap = [token.lower for token in tokens[begin.last : end.first] if token.lower not in {"the", "early", "late"}]
    if len(gap) == 2 and gap[0] in {",", "up"}:
        del gap[0]
    opening = {lower_at(tokens, begin.first - 1), lower_at(tokens, begin.first - 2)} if begin.first > floor else set()
    if len(gap) != 1 or begin.relative or end.relative or begin.spans or end.spans:
        return None
    if gap[0] == "and":
        relation = DateRelation.BETWEEN
        if "between" not in opening:
            return None
    elif gap[0] in {"-", "to", "through", "until", "till"}:
        relation = DateRelation.BETWEEN if "between" in opening else DateRelation.FROM_TO
        if gap[0] in {"until", "till"} and "from" not in opening:
            return None
    else:
        return None
    if begin.named is None or end.named is None:
        return None
    low = begin.named
    if begin.year is None and end.year is not None:
        low = set_year(low, end.year) or low
        if low.low > end.named.high:
            low = set_year(low, end.year - 1) or low
    if (begin.year is not None and end.year is None) or low.low > end.named.high:
        return None
    year = begin.year if begin.year is not None else end.year
    named = Period(low.low, max(low.high, end.named.high))
    return begin._replace(last=end.last, named=named, year=year, spans=True, other=None), relation


def _bind(tokens: Sequence[Token], expression: DateExpression, relation: DateRelation | None, floor: int) -> DateMention:
    """Look for the words of a bound around an expression and make the mention."""
    first, last = expression.first, expression.last
    bound, begin = _find_bound(tokens, first, floor)
    if expression.anaphoric:
        bound, begin = DateRelation.OFFSET, first
    elif expression.hedge is not None:
        bound = DateRelation.ABOUT if expression.hedge == "about" else DateRelation.BEFORE
        begin = first
    elif relation is not None or expression.spans:
        bound, begin = relation or DateRelation.FROM_TO, first
        if relation is None and "between" in {lower_at(tokens, first - 1), lower_at(tokens, first - 2)}:
            bound = DateRelation.BETWEEN
        word = lower_at(tokens, first - 1)
        begin = first - 1 if word in {"between", "from"} and first > floor else first
    elif bound is None:
        bound, last = _find_afterthought(tokens, last)
        if bound is not None and lower_at(tokens, first - 1) == "from" and first > floor:
            begin = first - 1
    mention = DateMention(
        first=begin,
        last=last,
        granularity=expression.granularity,
        relation=bound or DateRelation.IN,
        named=expression.named,
        other=expression.other,
        year=expression.year,
        month=expression.month,
        day=expression.day,
        weekday=expression.weekday,
        relative=expression.relative,
        offset=expression.offset,
    )
    known = expression.named is not None and (expression.year is not None or expression.relative)
    return _open(mention) if known else mention


def _find_bound(tokens: Sequence[Token], first: int, floor: int) -> tuple[DateRelation | None, int]:
    at = first - 1
    while at >= floor and at >= first - 3 and tokens[at].lower in {"the", "year", "-", "month", "of", "end", "."}:
        # "in the year 2000", "by the end of 2015", "mid-"; but the "of" of "as of" is part of the bound.
        if tokens[at].lower == "of" and lower_at(tokens, at - 1) not in {"end", "month", "year"}:
            break
        if tokens[at].lower in {"-", "."} and lower_at(tokens, at - 1) not in {"pre", "post", "c", "ca"}:
            break
        at -= 1
    if at < floor:
        return None, first
    word = tokens[at].lower
    for words, relation in _LONG_BOUNDS:
        if word == words[0] and at - len(words) + 1 >= floor and all(
            tokens[at - step].lower == words[step] for step in range(1, len(words))
        ):
            return relation, at - len(words) + 1
    found = _PLAIN_BOUNDS.get(word)
    return (found, at) if found is not None else (None, first)


def _find_afterthought(tokens: Sequence[Token], last: int) -> tuple[DateRelation | None, int]:
    """Find "or later", "onwards" and "-present" behind a date."""
    word, after = lower_at(tokens, last), lower_at(tokens, last + 1)
    if word in _AFTERTHOUGHTS and after in _AFTERTHOUGHTS[word]:
        return _AFTERTHOUGHTS[word][after], last + 2
    if word in {"onwards", "onward"}:
        return DateRelation.SINCE, last + 1
    if word == "-" and after in {"present", "date", "today"}:
        return DateRelation.SINCE, last + 2
    if word == "to" and lower_at(tokens, last + 2) not in {"a", "the"} and after in {"present", "date"}:
        return DateRelation.SINCE, last + 2
    if word == "at" and after == "the" and lower_at(tokens, last + 2) in {"latest", "earliest"}:
        return (DateRelation.BY if lower_at(tokens, last + 2) == "latest" else DateRelation.SINCE), last + 3
    return None, last


def _open(mention: DateMention) -> DateMention:
    """Fill in ``low`` and ``high`` from the named period and the bound."""
    named = mention.named
    assert named is not None
    low: datetime.date | None = named.low
    high: datetime.date | None = named.high
    if mention.relation is DateRelation.BEFORE:
        low, high = None, shift_date(named.low, Offset(days=-1)) or datetime.date.min
    elif mention.relation is DateRelation.AFTER:
        low, high = shift_date(named.high, Offset(days=1)) or datetime.date.max, None
    elif mention.relation in {DateRelation.BY, DateRelation.UNTIL}:
        low = None
    elif mention.relation is DateRelation.SINCE:
        high = None
    elif mention.relation is DateRelation.ABOUT:
        low, high = widen(named, mention.granularity)
    return attrs.evolve(mention, low=low, high=high, resolved=True)


def _resolve(
    mention: DateMention, reference: datetime.date | None, before: Sequence[DateMention]
) -> DateMention:
    """Fill a year from the reference, and count an offset from the nearest date before."""
    if mention.resolved:
        return mention
    if mention.relation is DateRelation.OFFSET:
        anchors = [date for date in before if date.resolved and date.named and date.relation is not DateRelation.FROM_TO]
        return resolve_offset(mention, anchors[-1]) if anchors else mention
    if mention.named is None or reference is None or mention.relative:
        return mention
    placed = place_near(mention.named, reference)
    return resolve_year(mention, placed.high.year) if placed else mention


def resolve_year(mention: DateMention, year: int) -> DateMention:
    """
    Return a mention that lacks its year ("June 25") as if it had said this one, marked ``year_inferred``.

    A mention without a named month, and a year outside 1 to 9999, change nothing.

    >>> from factcheck.text.tokens import tokenize
    >>> resolve_year(find_dates(tokenize("on June 25"))[0], 2016).low
    datetime.date(2016, 6, 25)
    """
    placed = set_year(mention.named, year) if mention.named is not None else None
    if placed is None:
        return mention
    return _open(attrs.evolve(mention, named=placed, year=year, year_inferred=True))


def resolve_offset(mention: DateMention, anchor: DateMention) -> DateMention:
    """
    Return an offset ("15 years later") counted from another date; unchanged where either leaves it open.

    The unit of the offset is how fine the answer is: two years after May 3, 1996 is in 1998.

    >>> from factcheck.text.tokens import tokenize
    >>> later, = find_dates(tokenize("15 years later"))
    >>> anchor, = find_dates(tokenize("in 1996"))
    >>> resolve_offset(later, anchor).high
    datetime.date(2011, 12, 31)
    """
    if mention.offset is None or anchor.named is None or not anchor.resolved:
        return mention
    moved = shift_period(anchor.named, mention.offset)
    if moved is None:
        return mention
    unit = mention.granularity
    named = Period(find_unit(moved.low, unit).low, find_unit(moved.high, unit).high)
    granularity = max(unit, anchor.granularity)
    return _open(attrs.evolve(mention, named=named, granularity=granularity))
