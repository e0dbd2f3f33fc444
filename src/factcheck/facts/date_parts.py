"""
Cut a date to the part that the words before it name: "early 2015", "the first half of 2016", "Q3 2015", "summer 1998".

Tokens and a date as written enter; the date of the part leaves, with the words of the part taken in, or the date as it
was. A weekday before a day is taken in as well: "Tuesday, June 28, 2016".
"""

from collections.abc import Sequence

from factcheck.facts.calendar import EARLY, LATE, MIDDLE, Granularity, make_season, take_part
from factcheck.facts.date_forms import ORDINAL_ENDS, SEASONS, WEEKDAYS, DateExpression, lower_at, on_day
from factcheck.text.tokens import Token

# A part as fractions of the whole, or the name of a season.
_Part = tuple[float, float] | str

_PARTS = {"early": EARLY, "mid": MIDDLE, "late": LATE}
_PARTS_OF = {"beginning": EARLY, "start": EARLY, "outset": EARLY, "middle": MIDDLE, "end": LATE, "close": LATE}
_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1, "latter": -1}
_RANKS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_PIECES = {"half": 2, "quarter": 4, "decade": 10}
_DECADES = 10
_CODES = {
    **{f"q{number}": (number / 4 - 0.25, number / 4) for number in range(1, 5)},
    "h1": (0.0, 0.5),
    "h2": (0.5, 1.0),
}
_YEARS = frozenset({Granularity.YEAR, Granularity.FISCAL_YEAR})


_FISCAL = (["fiscal", "year"], ["financial", "year"])
# By their last word, the words that only lead to a date, nearest last: "in the course of 1982", "some time in 1982".
_LEADS = {
    "of": (("the", "decade", "of"), ("the", "course", "of"), ("the", "year", "of"), ("the", "month", "of")),
    "in": (("some", "time", "in"), ("sometime", "in"), ("at", "some", "point", "in")),
    "during": (("some", "time", "during"), ("sometime", "during"), ("at", "some", "point", "during")),
    "year": (("the", "calendar", "year"), ("calendar", "year"), ("the", "year")),
}
# Two leads may follow each other: "some time in the year 1982".
_MOST_LEADS = 3


def take_lead(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateExpression:
    """
    Which words before the date only lead to it? The date with "the course of" or "some time in" taken in.

    A preposition before them stays outside, as it does before a bare date. Looks not before ``floor``.

    >>> from factcheck.facts.date_figures import read_figures
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("in the course of 1982").tokens
    >>> take_lead(tokens, read_figures(tokens, 4, 0), 0).first
    1
    """
    if expression.granularity <= Granularity.WEEKDAY:
        return expression
    for _ in range(_MOST_LEADS):
        article = expression.first - 1 if lower_at(tokens, expression.first - 1) == "the" else expression.first
        begin = _find_lead(tokens, expression.first, floor)
        begin = _find_lead(tokens, article, floor) if begin is None and article < expression.first else begin
        if begin is None:
            break
        expression = expression._replace(first=begin)
    return expression


def _find_lead(tokens: Sequence[Token], at: int, floor: int) -> int | None:
    """Find where a lead that ends before ``at`` begins."""
    for words in _LEADS.get(lower_at(tokens, at - 1), ()):
        begin = at - len(words)
        if begin >= floor and all(tokens[begin + step].lower == word for step, word in enumerate(words)):
            return begin
    return None


def take_parts(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateExpression:
    """
    Which part of the date do the words before it name? Looks not before ``floor``, where the last date ended.

    >>> from factcheck.facts.date_figures import read_figures
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("the third quarter of 2015").tokens
    >>> take_parts(tokens, read_figures(tokens, 4, 0), 0).named.low
    datetime.date(2015, 7, 1)
    """
    if expression.first <= floor or (expression.spans and expression.granularity > Granularity.WEEKDAY):
        return expression
    if expression.granularity <= Granularity.WEEKDAY:
        return _take_weekday(tokens, expression, floor)
    fiscal = _find_fiscal(tokens, expression, floor)
    if fiscal is not None:
        return expression._replace(first=fiscal[0], last=fiscal[1], granularity=Granularity.FISCAL_YEAR)
    edge = _find_edge_day(tokens, expression, floor)
    if edge is not None:
        return edge
    found = _find_part(tokens, expression, floor)
    return _cut(expression, *found) if found else expression


def _find_fiscal(tokens: Sequence[Token], expression: DateExpression, floor: int) -> tuple[int, int] | None:
    """Find where a year with "fiscal" or "financial year" beside it begins and ends."""
    before = expression.first - 1
    if expression.granularity is not Granularity.YEAR:
        return None
    if tokens[before].lower in {"fiscal", "fy"}:
        return before, expression.last
    if [lower_at(tokens, expression.last + step) for step in (0, 1)] in _FISCAL:
        return expression.first, expression.last + 2  # "the 2019 fiscal year"
    named = tokens[before].lower == "year" and lower_at(tokens, before - 1) in {"fiscal", "financial"}
    return (before - 1, expression.last) if named and before > floor else None


def _find_edge_day(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateExpression | None:
    """Read "**the last day of** May 2014"; None for what is no such day."""
    at = expression.first - 3
    words = [token.lower for token in tokens[max(0, at) : expression.first]]
    if expression.granularity is not Granularity.MONTH or at < floor or words[1:] != ["day", "of"]:
        return None
    if expression.named is None or words[0] not in {"first", "last", "final"}:
        return None
    day = expression.named.low if words[0] == "first" else expression.named.high
    return expression._replace(first=at, granularity=Granularity.DAY, named=on_day(day), day=day.day)


def _find_part(tokens: Sequence[Token], expression: DateExpression, floor: int) -> tuple[_Part, int] | None:
    """Find a part and where its words begin: "mid-", "early", "the end of", "Q3", "summer"."""
    at = expression.first - 1
    if tokens[at].lower == "the" and lower_at(tokens, at - 1) in {"of", "in"}:
        at -= 1
    word = tokens[at].lower if at >= floor else ""
    if word == "-" or word in {"of", "in", ","}:
        at -= 1
        if at < floor:
            return None
        before = tokens[at].lower
        if word == "-" or (word == "in" and before != "mid"):
            return (_PARTS[before], at) if before in _PARTS else None
        if word == "of" and before in _PARTS_OF:
            return None if _is_edge(tokens, at) else (_PARTS_OF[before], at)
    elif word in _PARTS:
        return _PARTS[word], at
    return _find_named_part(tokens, at, floor, expression) if at >= floor else None


def _is_edge(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a bound stands before "the end" at ``at``: "before the end of 2015" speaks of its last day."""
    before = lower_at(tokens, at - 2) if lower_at(tokens, at - 1) == "the" else lower_at(tokens, at - 1)
    return before in ({"by", "before"} if tokens[at].lower in {"end", "close"} else {"after", "before"})


def _find_named_part(
    tokens: Sequence[Token], at: int, floor: int, expression: DateExpression
) -> tuple[_Part, int] | None:
    """Find "Q3", "summer", "third quarter", "first half" or "latter part" that ends at ``at``."""
    word = tokens[at].lower
    yearly = expression.granularity in _YEARS
    if yearly and (word in _CODES or word in SEASONS):
        return _CODES.get(word, word), at
    before = lower_at(tokens, at - 1)
    if word == "part" and before in _PARTS and at > floor:
        return _PARTS[before], at - 1
    pieces = 2 if word == "part" and before == "latter" else _PIECES.get(word)
    first = at - 2 if before in ORDINAL_ENDS else at - 1
    rank = _RANKS.get("".join(token.lower for token in tokens[max(first, 0) : at]))
    # "In the third quarter of May" is no quarter of a year, and "the fourth half" is none at all.
    if pieces is None or rank is None or first < floor or rank > pieces:
        return None
    secular = expression.granularity is Granularity.CENTURY
    if (pieces == 4 and not (yearly or secular)) or (pieces == _DECADES and not secular):
        return None  # "the first decade of 1990" is none either
    rank = pieces if rank < 0 else rank
    return ((rank - 1) / pieces, rank / pieces), first


def _cut(expression: DateExpression, part: _Part, first: int) -> DateExpression:
    if isinstance(part, str):
        year = expression.year or (expression.named.low.year if expression.named else None)
        if year is None or year < 1:
            return expression
        season, other = make_season(part, year)
        return expression._replace(first=first, granularity=Granularity.SEASON, named=season, other=other, spans=False)
    granularity = expression.granularity
    if granularity in _YEARS:
        granularity = Granularity.QUARTER if part[1] - part[0] == 0.25 else Granularity.HALF
    return expression._replace(
        first=first,
        granularity=granularity,
        named=take_part(expression.named, *part) if expression.named else None,
        other=take_part(expression.other, *part) if expression.other else None,
        part=part,
    )


def _take_weekday(tokens: Sequence[Token], expression: DateExpression, floor: int) -> DateExpression:
    before = expression.first - 1
    while before >= floor and tokens[before].lower in {"the", ",", "."}:
        before -= 1
    if expression.granularity is Granularity.WEEKDAY or before < max(floor, expression.first - 3):
        return expression
    word = tokens[before].lower
    weekday = WEEKDAYS.get(word)
    if weekday is None and tokens[before].text[0].isupper() and 3 <= len(word) <= 5:  # Tue, Tues, Thurs
        weekday = next((number for name, number in WEEKDAYS.items() if name.startswith(word)), None)
    return expression if weekday is None else expression._replace(first=before, weekday=weekday)
