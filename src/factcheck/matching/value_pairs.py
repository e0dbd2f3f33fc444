"""
Pair the words of a value with those that tell one of the same sort: "at the **age** of 17" beside "as a **teenager**".

Two analyses and their pairs enter, pairs are added. Each text tells one value of the sort, or none is held against the other.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from factcheck.facts.ages import find_ages
from factcheck.facts.analysis import Analysis
from factcheck.facts.anniversaries import DATED, find_founding_years
from factcheck.facts.frequencies import AT_LEAST, FREQUENCY, find_frequencies
from factcheck.facts.growths import find_growths
from factcheck.facts.kind_sums import find_kind_sums
from factcheck.facts.runs import find_runs
from factcheck.facts.small_counts import find_small_counts
from factcheck.facts.told_measures import find_measures
from factcheck.facts.told_values import ToldValue
from factcheck.matching.pairs import How, Pair
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import Token

_READERS: tuple[Callable[[Sequence[Token]], tuple[ToldValue, ...]], ...] = (
    find_ages,
    find_kind_sums,
    find_frequencies,
    find_growths,
    find_runs,
    find_small_counts,
)


def pair_values(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair the words of a value with those that tell one of the same sort in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {}
    >>> pair_values(analyse("She left at the age of 17."), analyse("She left as a teenager."), pairs)
    >>> [(place, pair.evidence) for place, pair in pairs.items()]
    [(4, 4)]
    """
    for said, found in match_values(statement, evidence):
        weighty = [at for at in range(found.first, found.last) if evidence.weights[at]]
        partner = weighty[-1] if weighty else found.last - 1
        for place in said.places:
            if statement.weights[place] and (place not in pairs or pairs[place].how is How.OPPOSITE):
                pairs[place] = Pair(place, partner, How.TIED)


def match_values(statement: Analysis, evidence: Analysis) -> list[tuple[ToldValue, ToldValue]]:
    """
    Return by sort the only value of a statement and the only one of the passage, where they are told in other words.

    >>> from factcheck.facts.analysis import analyse
    >>> [(one.low, other.low) for one, other in match_values(analyse("He left at 46."), analyse("A man aged 46 left."))]
    []
    """
    ours = _read(statement)
    theirs = _read(evidence) if ours else {}
    return [
        (said, theirs[sort])
        for sort, said in ours.items()
        if sort in theirs
        and _tell_each_other(said, theirs[sort])
        and not _is_oftener(statement, said, theirs[sort])
        and _list_words(statement, said) != _list_words(evidence, theirs[sort])
    ]


def _tell_each_other(said: ToldValue, found: ToldValue) -> bool:
    """
    Say whether one value is told in words that the other lacks, and says no more than it.

    Plain ones are compared elsewhere; that the school was founded in 1914 does not tell that anybody **celebrated** its centenary,
    though another year excludes it.
    """
    if said.is_sum and found.is_sum:
        return False
    if said.sort not in DATED and not said.is_sum:
        return not (said.is_plain and found.is_plain)
    return not found.is_plain or not (said.is_plain or said.holds(found))


def _is_oftener(statement: Analysis, said: ToldValue, found: ToldValue) -> bool:
    """Say whether the passage tells more than what the statement tells at the least: "every week" beside "twice a week"."""
    is_least = said.sort == FREQUENCY and not said.beside and statement.spelt[said.first] in AT_LEAST
    return is_least and found.low > said.high


def _list_words(text: Analysis, value: ToldValue) -> tuple[str, ...]:
    return tuple([text.spelt[at] for at in sorted(value.places)])


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read(text: Analysis) -> dict[str, ToldValue]:
    """Return the values of a text by sort, those of which it tells one alone."""
    found: dict[str, ToldValue] = {}
    twice: set[str] = set()
    for value in _list_values(text):
        if value.sort in found:
            twice.add(value.sort)
        found[value.sort] = value
    return {sort: value for sort, value in found.items() if sort not in twice}


def _list_values(text: Analysis) -> Iterator[ToldValue]:
    for reader in _READERS:
        yield from reader(text.tokens)
    yield from find_founding_years(text.tokens, text.dates)
    yield from find_measures(text.tokens, text.quantities)
