"""Read the date that a text carries on its first lines: a text enters, a day or None leaves."""

import datetime as dt
import re

from factcheck.facts.calendar import Granularity
from factcheck.facts.dates import DateMention, DateRelation, find_dates
from factcheck.text.tokens import Token, TokenKind, tokenize

#: A dateline stands among the first lines, under a title and an author's name, and holds little beside the date.
LINES, LONGEST = 12, 80
#: Of the text, what holds those lines; a text may be one line of many megabytes.
_HEAD = 4000
_FIRST_LINES = re.compile(r"[^\r\n]+")
#: Words of a town's name.
_LONGEST_TOWN = 3
#: What may stand beside the date.
_BESIDE = frozenset(
    [
        "published",
        "posted",
        "issued",
        "released",
        "written",
        "dated",
        "date",
        "first",
        "on",
        "at",
        "of",
        "the",
        "am",
        "pm",
        "a.m.",
        "p.m.",
        "gmt",
        "utc",
        "est",
        "edt",
        "cst",
        "cdt",
        "pst",
        "pdt",
        "bst",
        "cet",
        "cest",
        "time",
        "local",
        "print",
        "online",
        "edition",
    ]
)


def find_dateline(text: str) -> dt.date | None:
    r"""
    Return the day that stands alone on one of the first lines of a text, or None.

    A day inside a sentence is no dateline, nor is one without a year or one that two countries read differently.

    >>> find_dateline("On Towers\nPublished: 9 March 2020, 18:25\n\nThe tower stands.")
    datetime.date(2020, 3, 9)
    >>> find_dateline("The tower was opened on 9 March 2020.") is None
    True
    """
    lines = [match.group() for match in _FIRST_LINES.finditer(text[:_HEAD]) if match.group().strip()]
    for line in lines[:LINES]:
        if len(line) <= LONGEST and (day := _read_line(line)) is not None:
            return day
    return None


def _read_line(line: str) -> dt.date | None:
    tokenized = tokenize(line)
    dated = [mention for mention in find_dates(tokenized, None) if _is_day(mention)]
    if len(dated) != 1:
        return None
    mention = dated[0]
    beside = (*tokenized.tokens[: mention.first], *tokenized.tokens[mention.last :])
    if not all(_may_stand_beside(token) for token in beside[mention.first :]):
        return None
    before = beside[: mention.first]
    return mention.low if _is_town(before) or all(_may_stand_beside(token) for token in before) else None


def _is_town(before: tuple[Token, ...]) -> bool:
    """Say whether the place where a text was written stands before its date, in capitals: "LIMA, October 12th 2018"."""
    words = [token for token in before if token.kind is not TokenKind.MARK]
    return 0 < len(words) <= _LONGEST_TOWN and all(word.text.isupper() and len(word.text) > 1 for word in words)


def _is_day(mention: DateMention) -> bool:
    exact = mention.granularity is Granularity.DAY and mention.relation is DateRelation.IN
    return exact and mention.resolved and mention.other is None and not mention.relative and mention.low == mention.high


def _may_stand_beside(token: Token) -> bool:
    return token.kind in {TokenKind.NUMBER, TokenKind.MARK} or token.lower in _BESIDE
