"""
Find the life that stands in brackets behind a name: "Poe **(3 May 1850 – 9 June 1920)** was a poet", "Poe (1850–1920)".

The tokens, the dates and the named places of a text enter, one :class:`Life` or nothing leaves.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.calendar import Granularity, Period, make_year
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.text.tokens import Token

# A life is told where its person is named first; "Poe" and the bracket stand before its days.
_FIRST_DATES, _NAME_AND_BRACKET = 3, 2
# Whoever has a life in brackets died no child: shorter stretches are reigns and seasons.
_SHORTEST_LIFE = 15
_TOLD = frozenset({"born", "died"})


@attrs.frozen
class Life:
    """
    When somebody was born and died, each day as near as it is known, and where the text says it.

    >>> Life(make_year(1850), make_year(1920), whose=0, birth=2, death=2, last=5).died.low.year
    1920
    """

    born: Period
    died: Period
    #: The last token of whose life it is.
    whose: int
    #: The first tokens of the two days, the same where one stretch names both.
    birth: int
    death: int
    last: int


def find_life(tokens: Sequence[Token], dates: Sequence[DateMention], named: AbstractSet[int]) -> Life | None:
    """
    Return the first life of a text; None where none stands in brackets behind a name.

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("Poe (3 May 1850 – 9 June 1920) was a poet.")
    >>> life = find_life(read.tokens, find_dates(read), {0})
    >>> life.born.high.year, life.died.low.day
    (1850, 9)
    """
    if any(token.lower in _TOLD for token in tokens):
        return None  # what the text tells in words it tells itself
    for at, born in enumerate(dates[:_FIRST_DATES]):
        if (
            born.first < _NAME_AND_BRACKET
            or tokens[born.first - 1].text != "("
            or born.first - _NAME_AND_BRACKET not in named
        ):
            continue
        if born.low is None or born.high is None:
            continue
        if born.relation is DateRelation.FROM_TO:
            first, last = Period(born.low, born.low), Period(born.high, born.high)
            if born.granularity is not Granularity.DAY:
                first, last = make_year(born.low.year), make_year(born.high.year)
            if last.low.year - first.low.year < _SHORTEST_LIFE:
                return None  # a reign, a series
            return Life(first, last, born.first - _NAME_AND_BRACKET, born.first, born.first, born.last)
        died = dates[at + 1] if at + 1 < len(dates) else None
        if died is None or died.low is None or died.high is None:
            return None
        if [token.text for token in tokens[born.last : died.first]] == ["-"]:
            born_in, died_in = Period(born.low, born.high), Period(died.low, died.high)
            return Life(born_in, died_in, born.first - _NAME_AND_BRACKET, born.first, died.first, died.last)
    return None
