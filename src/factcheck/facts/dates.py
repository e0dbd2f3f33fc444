"""
Find what a sentence says of time: days to centuries, bounds, ranges, parts, and dates that count from another day.

A tokenised text enters, and the day that its relative dates count from; :class:`DateMention` records leave, in order,
never overlapping. ``date_figures`` and ``date_words`` read written dates, ``relative_dates`` those that count from
another day, ``date_parts`` and ``date_bounds`` the words around them, ``calendar`` reckons; here they come together.
"""

import datetime
from collections.abc import Iterable, Sequence

import attrs

from factcheck.facts.calendar import (
    Granularity,
    Offset,
    Period,
    find_unit,
    place_near,
    set_year,
    shift_date,
    shift_period,
    widen,
)
from factcheck.facts.date_bounds import (
    DateRelation,
    find_afterthought,
    find_bound,
    find_range_words,
    join_dates,
    lend_year,
)
from factcheck.facts.date_codes import SPOKEN_CENTURIES, read_code, read_spoken_year
from factcheck.facts.date_figures import read_figures
from factcheck.facts.date_forms import MONTHS, WEEKDAYS, DateExpression, lower_at
from factcheck.facts.date_neighbours import add_pointed_year, is_listed, names_weekday_of, tells_feast_again
from factcheck.facts.date_parts import take_lead, take_parts
from factcheck.facts.date_words import DECADE_WORDS, read_century, read_decade_word, read_fiscal, read_month
from factcheck.facts.feast_days import FEAST_WORDS, read_feast
from factcheck.facts.relative_dates import (
    DAY_WORDS,
    DISTANCES,
    FORWARD,
    POINTERS,
    find_distance_before,
    find_hedge,
    read_day_word,
    read_distance,
    read_pointer,
    read_weekday,
)
from factcheck.text.tokens import Token, TokenizedText, TokenKind

__all__ = [
    "DateMention",
    "DateRelation",
    "find_dates",
    "resolve_offset",
    "resolve_year",
    "taken_tokens",
]


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
    #: Of "last summer" the month in which it begins.
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
    #: The part that was named, in fractions of the whole: (0.0, 0.5) for "the first half of last year".
    part: tuple[float, float] | None = None


# Every word that may be, or end, a date: a sentence that holds none of them and no figures is done at once.
_MONTH, _WEEKDAY, _CENTURY, _DECADE, _DAY, _POINTER, _DISTANCE, _SPOKEN, _FEAST = range(9)
_READERS: dict[str, int] = {
    **dict.fromkeys(FEAST_WORDS, _FEAST),
    **dict.fromkeys(SPOKEN_CENTURIES, _SPOKEN),
    **dict.fromkeys(DISTANCES, _DISTANCE),
    **dict.fromkeys(POINTERS, _POINTER),
    **dict.fromkeys(MONTHS, _MONTH),
    **dict.fromkeys(WEEKDAYS, _WEEKDAY),
    **dict.fromkeys(("century", "centuries", "c", "cent"), _CENTURY),
    **dict.fromkeys(DECADE_WORDS, _DECADE),
    **dict.fromkeys(DAY_WORDS, _DAY),
}


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
    return _relate(tokens.tokens, expressions, reference) if expressions else ()


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
    floor = 0
    readers, number, identifier = _READERS, TokenKind.NUMBER, TokenKind.IDENTIFIER
    # Most tokens are no part of a date, and pass this list alone.
    places = [
        at
        for at, token in enumerate(tokens)
        if token.lower in readers or token.kind is number or token.kind is identifier
    ]
    for at in places:
        token = tokens[at]
        expression: DateExpression | None = None
        if at < floor:
            continue
        if token.kind is number:
            expression = read_code(tokens, at, floor) or read_figures(tokens, at, floor)
        elif token.lower in readers:
            expression = _read_word(tokens, at, floor, reference)
        elif token.lower.startswith("fy"):
            expression = read_fiscal(tokens, at)
        if expression is not None:
            expression = take_parts(tokens, take_lead(tokens, expression, floor), floor)
            if found and names_weekday_of(tokens, found[-1], expression):
                weekday = found.pop()
                expression = expression._replace(first=weekday.first, weekday=weekday.weekday)
            if found and tells_feast_again(tokens, found[-1], expression):
                expression = expression._replace(first=found.pop().first)
            found.append(expression)
            floor = expression.last
    return found


def _read_word(tokens: Sequence[Token], at: int, floor: int, reference: datetime.date | None) -> DateExpression | None:
    reader = _READERS[tokens[at].lower]
    found = read_feast(tokens, at, floor) if tokens[at].lower in FEAST_WORDS else None
    if found is not None or reader == _FEAST:
        return add_pointed_year(tokens, found, reference) if found else None
    if reader == _MONTH:
        found = read_month(tokens, at, floor)
        found = add_pointed_year(tokens, found, reference) if found else None
    elif reader == _WEEKDAY:
        found = read_weekday(tokens, at, reference)
    elif reader == _CENTURY:
        found = read_century(tokens, at, floor)
    elif reader == _DECADE:
        found = read_decade_word(tokens, at)
    elif reader == _SPOKEN:
        found = read_spoken_year(tokens, at)
    elif reader == _DAY:
        found = read_day_word(tokens, at, reference)
    else:
        found = read_pointer(tokens, at, floor, reference) if reader == _POINTER else None
        if found is None and tokens[at].lower in DISTANCES:
            found = read_distance(tokens, at, floor, reference)
    return found


def _relate(
    tokens: Sequence[Token], expressions: Sequence[DateExpression], reference: datetime.date | None
) -> tuple[DateMention, ...]:
    """Join expressions to ranges, bind them, and resolve what the reference or an earlier date can resolve."""
    mentions: list[DateMention] = []
    anchor: DateMention | None = None
    floor = at = 0
    while at < len(expressions):
        expression = expressions[at]
        following = expressions[at + 1] if at + 1 < len(expressions) else None
        joined = join_dates(tokens, expression, following, floor) if following else None
        if joined is None and following is not None and is_listed(tokens, expression, following):
            expression = lend_year(expression, following)
        mention = _resolve(_bind(tokens, joined or expression, floor), reference, anchor)
        mentions.append(mention)
        if (mention.resolved and mention.relation is not DateRelation.FROM_TO) or _is_of_no_year(mention):
            anchor = mention
        floor = mention.last
        at += 2 if joined else 1
    return _count_from_reference(tokens, mentions, reference)


def _is_of_no_year(mention: DateMention) -> bool:
    """Say whether a mention is of a month or a day whose year is not said: "in **October** … three months later"."""
    is_plain = mention.relation is DateRelation.IN and not mention.relative and not mention.resolved
    return is_plain and mention.named is not None and mention.month is not None


# A step back or on; what came "15 years later", or "a year later", followed an event that the text does not date.
_STEPS = (Offset(years=1), Offset(months=1), Offset(months=3), Offset(days=7), Offset(days=1))
_ONE_STEP = frozenset(_STEPS) | {Offset(years=-step.years, months=-step.months, days=-step.days) for step in _STEPS}


def _count_from_reference(
    tokens: Sequence[Token], mentions: list[DateMention], reference: datetime.date | None
) -> tuple[DateMention, ...]:
    """Count "the previous year" and "a year earlier" from the day of the text where it holds no other date."""
    if reference is None or len(mentions) != 1 or mentions[0].resolved or mentions[0].offset not in _ONE_STEP:
        return tuple(mentions)
    mention, day = mentions[0], Period(reference, reference)
    if mention.relation is not DateRelation.OFFSET or tokens[mention.last - 1].lower in FORWARD:
        return tuple(mentions)
    today = DateMention(first=0, last=0, granularity=Granularity.DAY, named=day, resolved=True)
    return (resolve_offset(mention, today),)


def _bind(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateMention:
    """Look for the words of a bound around an expression and make the mention."""
    first, last = expression.first, expression.last
    relation: DateRelation | None
    if expression.anaphoric:
        relation = DateRelation.OFFSET
    elif expression.hedge is not None:
        relation = _HEDGED[expression.hedge]
    elif expression.spans:
        between, first = find_range_words(tokens, first, floor)
        relation = DateRelation.BETWEEN if between else DateRelation.FROM_TO
    else:
        relation, first = find_bound(tokens, first, floor)
        if relation in {DateRelation.BEFORE, DateRelation.AFTER}:
            expression, relation, first = _shift(tokens, expression, relation, (first, floor))
        elif relation is None:
            relation, last = find_afterthought(tokens, last)
            first -= 1 if relation is not None and first > floor and lower_at(tokens, first - 1) == "from" else 0
    known = expression.named is not None and (expression.year is not None or expression.relative)
    relation = relation or DateRelation.IN
    low, high = _bound(expression.named, relation, expression.granularity) if known else (None, None)
    return DateMention(
        first=first,
        last=last,
        low=low,
        high=high,
        resolved=known,
        granularity=expression.granularity,
        relation=relation,
        named=expression.named,
        other=expression.other,
        year=expression.year,
        month=expression.month,
        day=expression.day,
        weekday=expression.weekday,
        relative=expression.relative,
        offset=expression.offset,
        part=expression.part,
    )


# "**More than** two years ago", "**less than** two years ago".
_HEDGED = {
    "about": DateRelation.ABOUT,
    "more": DateRelation.BEFORE,
    "least": DateRelation.BY,
    "less": DateRelation.SINCE,
}
_TURNED = {DateRelation.BEFORE: DateRelation.AFTER, DateRelation.BY: DateRelation.SINCE}


def _shift(
    tokens: Sequence[Token], expression: DateExpression, relation: DateRelation, place: tuple[int, int]
) -> tuple[DateExpression, DateRelation, int]:
    """Read "the day before March 6" and "two years after 2010" as the day and the year that they are."""
    distance = find_distance_before(tokens, *place)
    if distance is None or expression.named is None:
        return expression, relation, place[0]
    first, unit, offset, backward = distance
    if relation is DateRelation.BEFORE:
        offset = backward
    moved = shift_period(expression.named, offset)
    if moved is None:
        return expression, relation, place[0]
    granularity = max(unit, expression.granularity)
    named = Period(find_unit(moved.low, granularity).low, find_unit(moved.high, granularity).high)
    year = named.high.year if expression.year is not None else None
    placed = expression._replace(granularity=granularity, named=named, other=None, year=year, month=None, day=None)
    hedge, first = find_hedge(tokens, first)
    if hedge is None:
        return placed, DateRelation.IN, first
    is_after = relation is DateRelation.AFTER
    if hedge == "less":  # "less than three years **after** 2010" is from 2010 to 2013
        ends = (expression.named, named) if is_after else (named, expression.named)
        return placed._replace(named=Period(ends[0].low, ends[1].high)), DateRelation.BETWEEN, first
    return placed, _TURNED.get(_HEDGED[hedge], _HEDGED[hedge]) if is_after else _HEDGED[hedge], first


def _open(mention: DateMention) -> DateMention:
    """Fill in ``low`` and ``high`` from the named period and the bound."""
    low, high = _bound(mention.named, mention.relation, mention.granularity)
    return attrs.evolve(mention, low=low, high=high, resolved=True)


def _bound(
    named: Period | None, relation: DateRelation, granularity: Granularity
) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the first and the last day that a period and its bound admit, None for an open end."""
    assert named is not None
    if relation is DateRelation.IN:
        return named.low, named.high
    if relation is DateRelation.BEFORE:
        return None, shift_date(named.low, Offset(days=-1)) or datetime.date.min
    if relation is DateRelation.AFTER:
        return shift_date(named.high, Offset(days=1)) or datetime.date.max, None
    if relation in {DateRelation.BY, DateRelation.UNTIL}:
        return None, named.high
    if relation is DateRelation.SINCE:
        return named.low, None
    if relation is DateRelation.ABOUT:
        return widen(named, granularity)
    return named.low, named.high


def _resolve(mention: DateMention, reference: datetime.date | None, anchor: DateMention | None) -> DateMention:
    """Fill a year from the reference, and count an offset from the nearest date before."""
    if mention.resolved:
        return mention
    if mention.relation is DateRelation.OFFSET:
        return resolve_offset(mention, anchor) if anchor is not None else mention
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
    if mention.offset is None or anchor.named is None:
        return mention
    if not anchor.resolved:
        return _count_without_year(mention, anchor)
    moved = shift_period(anchor.named, mention.offset)
    if moved is None:
        return mention
    unit = mention.granularity
    named = Period(find_unit(moved.low, unit).low, find_unit(moved.high, unit).high)
    granularity = max(unit, anchor.granularity)
    return _open(attrs.evolve(mention, named=named, granularity=granularity))


def _count_without_year(mention: DateMention, anchor: DateMention) -> DateMention:
    """Count an offset of days or months from a month of no year: three months after October is January."""
    offset = mention.offset
    if offset is None or offset.years or not _is_of_no_year(anchor) or anchor.named is None:
        return mention
    moved = shift_period(anchor.named, offset)
    if moved is None:
        return mention
    granularity = max(mention.granularity, anchor.granularity)
    if granularity > Granularity.MONTH:
        return mention
    named = Period(find_unit(moved.low, granularity).low, find_unit(moved.high, granularity).high)
    day = named.low.day if granularity is Granularity.DAY else None
    return attrs.evolve(mention, named=named, granularity=granularity, month=named.low.month, day=day)
