"""
Pair the words of a value with those that tell one of the same sort: "at the **age** of 17" beside "as a **teenager**".

Two analyses and their pairs enter, pairs are added. Each text tells one value of the sort, or none is held against the other.
"""

from collections.abc import Callable
from functools import lru_cache

from factcheck.facts.ages import AGE_WORDS, find_ages
from factcheck.facts.analysis import Analysis
from factcheck.facts.anniversaries import ANNIVERSARY_WORDS, DATED, find_founding_years
from factcheck.facts.frequencies import AT_LEAST, FREQUENCY, FREQUENCY_WORDS, find_frequencies
from factcheck.facts.growths import GROWTH_WORDS, find_growths
from factcheck.facts.kind_sums import PART_WORDS, find_kind_sums
from factcheck.facts.runs import RUN_WORDS, find_runs
from factcheck.facts.small_counts import COUNT_WORDS, find_small_counts
from factcheck.facts.told_measures import MEASURE_WORDS, find_measures
from factcheck.facts.told_values import ToldValue
from factcheck.matching.pairs import How, Pair
from factcheck.text.memory import TEXTS_REMEMBERED

_Reader = Callable[[Analysis], tuple[ToldValue, ...]]
# Each reader with the words of which at least one of the two texts has one: two plain figures are compared elsewhere.
_READERS: tuple[tuple[frozenset[str], _Reader], ...] = (
    (AGE_WORDS, lambda text: find_ages(text.tokens)),
    (ANNIVERSARY_WORDS, lambda text: find_founding_years(text.tokens, text.dates)),
    (PART_WORDS, lambda text: find_kind_sums(text.tokens)),
    (FREQUENCY_WORDS, lambda text: find_frequencies(text.tokens)),
    (GROWTH_WORDS, lambda text: find_growths(text.tokens)),
    (RUN_WORDS, lambda text: find_runs(text.tokens)),
    (COUNT_WORDS, lambda text: find_small_counts(text.tokens)),
    (MEASURE_WORDS, lambda text: find_measures(text.tokens, text.quantities)),
)


def pair_values(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair the words of a value with those that tell one of the same sort in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {1: Pair(1, 1, How.SAME)}
    >>> pair_values(analyse("She left at the age of 17."), analyse("She left as a teenager."), pairs)
    >>> pairs[4].evidence
    4
    """
    for said, found in match_values(statement, evidence):
        if not said.holds(found) and _lacks_more(statement, said, pairs):
            continue  # another value refutes only what the passage tells all else of
        weighty = [at for at in range(found.first, found.last) if evidence.weights[at]]
        partner = weighty[-1] if weighty else found.last - 1
        for place in said.places:
            if statement.weights[place] and (place not in pairs or pairs[place].how is How.OPPOSITE):
                pairs[place] = Pair(place, partner, How.TIED)


#: Words that say next to nothing beside a value.
LIGHT = frozenset("still already yet just only when while was were is at of old years year age aged time then".split())


def _lacks_more(statement: Analysis, said: ToldValue, pairs: dict[int, Pair]) -> bool:
    own = said.places
    return any(
        weight and at not in pairs and at not in own and statement.spelt[at] not in LIGHT
        for at, weight in enumerate(statement.weights)
    )


def match_values(statement: Analysis, evidence: Analysis) -> list[tuple[ToldValue, ToldValue]]:
    """
    Return by sort the only value of a statement and the only one of the passage, where they are told in other words.

    >>> from factcheck.facts.analysis import analyse
    >>> [(one.low, other.low) for one, other in match_values(analyse("He left at 46."), analyse("A man aged 46 left."))]
    []
    """
    matched: list[tuple[ToldValue, ToldValue]] = []
    for at, (words, _) in enumerate(_READERS):
        if statement.lowers.isdisjoint(words) and evidence.lowers.isdisjoint(words):
            continue
        ours = _read(statement, at)
        theirs = _read(evidence, at) if ours else {}
        matched.extend((said, theirs[sort]) for sort, said in ours.items() if sort in theirs)
    return [
        (said, found)
        for said, found in matched
        if _tell_each_other(said, found)
        and not _is_oftener(statement, said, found)
        and _list_words(statement, said) != _list_words(evidence, found)
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


@lru_cache(maxsize=2 * TEXTS_REMEMBERED)
def _read(text: Analysis, reader: int) -> dict[str, ToldValue]:
    """Return the values of a text that a reader finds, by sort, those of which it tells one alone."""
    found: dict[str, ToldValue] = {}
    twice: set[str] = set()
    for value in _READERS[reader][1](text):
        if value.sort in found:
            twice.add(value.sort)
        found[value.sort] = value
    return {sort: value for sort, value in found.items() if sort not in twice}
