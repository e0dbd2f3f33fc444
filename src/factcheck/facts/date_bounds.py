"""
Find the words that bind a date: "before", "no later than", "since", "as of", "or later", and that join two to a range.

Tokens and places enter; a :class:`DateRelation` and the place where its words begin or end leave.
"""

from collections.abc import Sequence
from enum import StrEnum

from factcheck.facts.calendar import Granularity, Period, set_year
from factcheck.facts.date_figures import names_season
from factcheck.facts.date_forms import DateExpression, lower_at
from factcheck.facts.denial_limits import is_done_then
from factcheck.text.tokens import Token


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
    #: Near it: "about 1950".
    ABOUT = "about"
    #: A distance from another date of the text: "15 years later", "the previous year".
    OFFSET = "offset"


_BOUNDS = {
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
# By their last word, then the words before it, nearest first; longer ones before shorter.
_LONG_BOUNDS: dict[str, tuple[tuple[tuple[str, ...], DateRelation], ...]] = {
    "than": (
        (("later", "no"), DateRelation.BY),
        (("later", "not"), DateRelation.BY),
        (("earlier", "no"), DateRelation.SINCE),
        (("earlier", "not"), DateRelation.SINCE),
        (("sooner", "no"), DateRelation.SINCE),
        (("sooner", "not"), DateRelation.SINCE),
        (("later",), DateRelation.AFTER),
        (("earlier",), DateRelation.BEFORE),
    ),
    "to": (
        (("prior",), DateRelation.BEFORE),
        (("previous",), DateRelation.BEFORE),
        (("subsequent",), DateRelation.AFTER),
        (("up", "leading"), DateRelation.BEFORE),
        (("up",), DateRelation.UNTIL),
        (("back",), DateRelation.SINCE),
    ),
    "of": ((("ahead",), DateRelation.BEFORE), (("as",), DateRelation.AS_OF)),
    "at": ((("as",), DateRelation.AS_OF),),
    "from": ((("as",), DateRelation.SINCE), (("starting",), DateRelation.SINCE)),
    "until": ((("up",), DateRelation.UNTIL), (("not",), DateRelation.IN)),
    "before": ((("or", "on"), DateRelation.BY), (("not",), DateRelation.SINCE)),
    "after": ((("or", "on"), DateRelation.SINCE),),
    "in": ((("starting",), DateRelation.SINCE), (("beginning",), DateRelation.SINCE)),
    "on": (
        (("starting",), DateRelation.SINCE),
        (("beginning",), DateRelation.SINCE),
        (("as",), DateRelation.AS_OF),
    ),
}
_AFTERTHOUGHTS = {
    ("or", "later"): DateRelation.SINCE,
    ("or", "after"): DateRelation.SINCE,
    ("or", "earlier"): DateRelation.BY,
    ("or", "before"): DateRelation.BY,
    ("and", "later"): DateRelation.SINCE,
    ("and", "after"): DateRelation.SINCE,
    ("and", "onwards"): DateRelation.SINCE,
    ("-", "present"): DateRelation.SINCE,
    ("-", "today"): DateRelation.SINCE,
    ("to", "present"): DateRelation.SINCE,
    ("to", "date"): DateRelation.SINCE,
}
# What may stand between a bound and its date: "by the end of the year 2000", "before the month of May".
_STARTS = frozenset({"beginning", "start", "outset"})
_ENDS = frozenset({"end", "close"})
_FILLERS = frozenset({"the", "year", "month"}) | _STARTS | _ENDS
_WAITING = frozenset("wait waits waited waiting".split())
_JOINS = frozenset({"-", "to", "through", "until", "till"})


def find_bound(tokens: Sequence[Token], first: int, floor: int) -> tuple[DateRelation | None, int]:
    """
    Which bound stands before the date that begins at ``first``, and where does it begin?

    None and ``first`` where there is none. Looks not before ``floor``.

    >>> from factcheck.text.tokens import tokenize
    >>> find_bound(tokenize("opened no later than 2010").tokens, 4, 0)
    (<DateRelation.BY: 'by'>, 1)
    """
    at = first - 1
    while at >= max(floor, first - 4) and _fills(tokens, at):
        at -= 1
    if at > floor and tokens[at].lower == "least" and tokens[at - 1].lower == "at":
        at -= 2  # since at least 2010
    fillers = {token.lower for token in tokens[at + 1 : first]}
    if at < floor:
        return None, first
    word = tokens[at].lower
    for words, relation in _LONG_BOUNDS.get(word, ()):
        begin = at - len(words)
        if begin >= floor and all(tokens[at - step].lower == known for step, known in enumerate(words, 1)):
            return relation, begin
    found = _BOUNDS.get(word)
    if word == "c" and lower_at(tokens, at - 1) == "°":
        return None, first  # "35 °C last July"
    if found is DateRelation.BEFORE and fillers & _ENDS:
        found = DateRelation.BY  # before the end of 2015
    elif found is DateRelation.AFTER and fillers & _STARTS:
        found = DateRelation.SINCE  # after the start of 2015
    elif found is DateRelation.UNTIL and (
        is_done_then(tokens, at)
        or (
            lower_at(tokens, at - 1) in _WAITING
            and "when" in {lower_at(tokens, one) for one in range(first, first + 6)}
        )
    ):
        found = DateRelation.IN  # not released until 1958, had to wait until 1958
    return (None, first) if found is None else (found, at)


def _fills(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower
    if word == "of":
        return lower_at(tokens, at - 1) in _FILLERS
    if word in {"-", "."}:
        return lower_at(tokens, at - 1) in {"pre", "post", "c", "ca"}
    # "Beginning in May" is a bound itself, "the beginning of May" is not.
    return word in _FILLERS and (word not in _STARTS or lower_at(tokens, at + 1) == "of")


def find_afterthought(tokens: Sequence[Token], last: int) -> tuple[DateRelation | None, int]:
    """
    Which bound stands behind the date that ends at ``last``, and where does it end?

    >>> from factcheck.text.tokens import tokenize
    >>> find_afterthought(tokenize("2010 or later").tokens, 1)
    (<DateRelation.SINCE: 'since'>, 3)
    """
    word = lower_at(tokens, last)
    if word in {"onwards", "onward"}:
        return DateRelation.SINCE, last + 1
    found = _AFTERTHOUGHTS.get((word, lower_at(tokens, last + 1)))
    if found is not None:
        return found, last + 2
    if word == "at" and lower_at(tokens, last + 1) == "the":
        end = {"latest": DateRelation.BY, "earliest": DateRelation.SINCE}.get(lower_at(tokens, last + 2))
        return end, last + 3 if end else last
    return None, last


def find_range_words(tokens: Sequence[Token], first: int, floor: int) -> tuple[bool, int]:
    """
    Does "between" stand before a range, and where do the words of the range begin, "from" included?

    >>> from factcheck.text.tokens import tokenize
    >>> find_range_words(tokenize("between 2010 and 2012").tokens, 1, 0)
    (True, 0)
    """
    at = first - 2 if lower_at(tokens, first - 1) == "the" else first - 1
    word = lower_at(tokens, at) if at >= floor else ""
    return word == "between", at if word in {"between", "from"} else first


# "From 2010 **until his sudden death in** 2015".
_LONGEST_GAP = 7
_WHOSE = frozenset("his her its their the".split())


def _ends_with_event(gap: Sequence[str]) -> bool:
    """Say whether what stands between two dates is "until" and the event that the second one is of."""
    if len(gap) < 4 or gap[0] not in {"until", "till"}:
        return False
    return gap[1] in _WHOSE and gap[-1] in {"in", "on"} and all(word.isalpha() for word in gap)


def join_dates(
    tokens: Sequence[Token], begin: DateExpression, end: DateExpression, floor: int
) -> DateExpression | None:
    """
    Which range do two dates with a joining word between them make? None where they stand apart.

    A year that only the end says holds for both: "12 March to 14 April 2020".

    >>> from factcheck.facts.date_figures import read_figures
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("from 2010 to 2012").tokens
    >>> join_dates(tokens, read_figures(tokens, 1, 0), read_figures(tokens, 3, 2), 0).named.high.year
    2012
    """
    if begin.relative or end.relative or begin.spans or end.spans:
        return None
    lowers = [token.lower for token in tokens[begin.last : min(end.first, begin.last + _LONGEST_GAP)]]
    until = _ends_with_event(lowers) and lower_at(tokens, begin.first - 1) == "from"
    if end.first - begin.last > (_LONGEST_GAP - 1 if until else 3):
        return None
    gap = ["until"] if until else [lower for lower in lowers if lower not in {"the", ",", "up"}]
    gap = ["-"] if gap == ["-", "-"] else gap
    if len(gap) != 1 or not _joins(tokens, gap[0], begin, end, floor):
        return None
    if begin.named is None or end.named is None or (begin.year is not None and end.year is None):
        return None
    low = lend_year(begin, end).named if begin.year is None and end.year is not None else begin.named
    if low is not None and end.year is not None and begin.year is None and low.low > end.named.high:
        low = set_year(low, end.year - 1)  # December to February 2015
    if low is not None and low.low > end.named.high and begin.year is end.year is None:
        turned = set_year(end.named, end.named.high.year + 1)  # "from November to April"
        end = end._replace(named=turned) if turned is not None and begin.granularity is end.granularity else end
    if low is None or end.named is None or low.low > end.named.high:
        return None
    year = low.low.year if end.year is not None else None
    named = Period(low.low, max(low.high, end.named.high))
    if begin.granularity is end.granularity is Granularity.YEAR and year is not None:
        split = end.year == year + 1 and tokens[begin.last].text == "-" and names_season(tokens, end.last)
        if split:  # the 1976 - 1977 season
            return begin._replace(last=end.last, granularity=Granularity.FISCAL_YEAR, named=named)
    return begin._replace(last=end.last, named=named, year=year, spans=True, other=None)


def _joins(tokens: Sequence[Token], join: str, begin: DateExpression, end: DateExpression, floor: int) -> bool:
    between, opening = find_range_words(tokens, begin.first, floor)
    if join == "and":
        return between
    if join in {"until", "till"}:
        return opening < begin.first
    # "(26 November 1927 - 19 September 2001)" behind a name are two dates, of birth and of death.
    lived = begin.granularity is end.granularity is Granularity.DAY and begin.year is not None
    return join in _JOINS and not (join == "-" and lived and begin.year != end.year)


def lend_year(lacking: DateExpression, other: DateExpression) -> DateExpression:
    """
    Return a date without a year as if it had said the other's: "May and June 2015".

    >>> from factcheck.facts.calendar import make_month
    >>> may = DateExpression(0, 1, Granularity.MONTH, make_month(2000, 5), None, 5)
    >>> lend_year(may, DateExpression(2, 4, Granularity.MONTH, make_month(2015, 6), 2015, 6)).named.low
    datetime.date(2015, 5, 1)
    """
    if lacking.named is None or other.year is None or other.year < 1:
        return lacking
    named = set_year(lacking.named, other.year)
    return lacking._replace(named=named, year=other.year) if named else lacking
