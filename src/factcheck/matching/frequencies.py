"""
Hold how often something is done against the passage: "**every other year**" beside "**annually**", "**twice a year**" beside
"**every six months**".

An alignment enters, compared parts leave. Each text must tell one frequency, and the passage all else that the statement tells.
"""

from collections.abc import Sequence
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.number_forms import SMALL
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# How often a year each comes round.
_UNITS = {
    "hour": 8766.0, "day": 365.25, "week": 52.18, "fortnight": 26.09, "month": 12.0, "quarter": 4.0, "year": 1.0, "decade": 0.1,
    "century": 0.01,
}  # fmt: skip
_ADVERBS = {
    "hourly": 8766.0, "daily": 365.25, "nightly": 365.25, "weekly": 52.18, "fortnightly": 26.09, "monthly": 12.0, "quarterly": 4.0,
    "annually": 1.0, "yearly": 1.0, "biennially": 0.5, "triennially": 1 / 3, "quadrennially": 0.25, "biannually": 2.0,
}  # fmt: skip
_HALF = {"semi": 2.0, "half": 2.0}
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_SKIPPING = {"other": 2.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "tenth": 10.0}
_PER = frozenset("a an per each every".split())
# "**At least** twice a year", "**more than** once a week" is another matter, and so is "**not** every day".
_BOUNDING = frozenset(
    "least most than to almost nearly not n't never about around some roughly maximum minimum".split()
)
_CLAUSE_ENDS = frozenset(". ; : ! ? , and but while".split())
# A month is no whole number of weeks: four weeks are a month to one part in ten, and every day is not every other.
_ROUNDING = 0.1
# The readings of texts are kept for the next pair, as the analyses are.
_REMEMBERED = 4096


_AT_LEAST = frozenset(("every", "each", *_ADVERBS))


@attrs.frozen
class _Frequency:
    first: int
    last: int
    a_year: float


def compare_frequencies(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the only frequency of a statement with the only one of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The fair is held every other year.")
    >>> said = "The fair is held annually.", "The fair is held every two years."
    >>> [[part.relation.value for part in compare_frequencies(align(analyse(one), found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    ours, theirs = _find_frequencies(alignment.statement), _find_frequencies(alignment.evidence)
    if len(ours) != 1 or len(theirs) != 1 or alignment.statement.negations:
        return ()
    said, found = ours[0], theirs[0]
    if any(not said.first <= at < said.last for at in alignment.lacks):
        return ()
    clause = find_clause(alignment.evidence, found.first, _CLAUSE_ENDS)
    deeds = [alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners]
    if not any(at in clause for at in deeds):
        return ()
    agrees = abs(said.a_year / found.a_year - 1) <= _ROUNDING
    # Who calls **twice a week** calls every week as well, though not once a week.
    is_least = alignment.statement.tokens[said.first].lower in _AT_LEAST
    if not agrees and is_least and found.a_year > said.a_year:
        return ()
    place, other = (said.first, said.last), (found.first, found.last)
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if agrees else Relation.CONFLICTS,
            statement=place,
            evidence=other,
            detail="schedule",
            message="both tell how often" if agrees else tell_difference(alignment, place, other),
        ),
    )


def settle_frequencies(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without the figures of a frequency that has been read as a whole: the "two" of "every **two** years".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> alignment = align(analyse("It is held every two years."), analyse("It is held every other year."))
    >>> parts = [*compare_figures(alignment), *compare_frequencies(alignment)]
    >>> len(parts), [part.detail for part in settle_frequencies(parts)]
    (2, ['schedule'])
    """
    read = [part for part in parts if part.detail == "schedule"]
    agreed = [part for part in read if part.relation is Relation.AGREES]
    others = [part for part in parts if part.detail != "schedule" and part.relation is Relation.CONFLICTS]
    return [
        part
        for part in parts
        if not (
            # "Every **two** years" beside "every **four** years" is told by the figures alone.
            any(_stands_in(one, part) for one in others)
            if part in read and part.relation is Relation.CONFLICTS
            else part not in read
            and part.relation is not Relation.AGREES
            and any(_stands_in(part, one) for one in agreed)
        )
    ]


def _stands_in(one: Compared, other: Compared) -> bool:
    return other.statement[0] <= one.statement[0] < other.statement[1]


_CUES = frozenset(("every", "each", "times", *_TIMES, *_ADVERBS))


@lru_cache(maxsize=_REMEMBERED)
def _find_frequencies(text: Analysis) -> list[_Frequency]:
    if text.lowers.isdisjoint(_CUES):
        return []
    lowers = [token.lower for token in text.tokens]
    found: list[_Frequency] = []
    for at in range(len(lowers)):
        if found and at < found[-1].last:
            continue
        one = _read_every(lowers, at) or _read_times(lowers, at) or _read_adverb(lowers, at)
        if one is not None:
            if one.first and lowers[one.first - 1] in _BOUNDING:
                return []
            found.append(one)
    return found


def _read_every(lowers: Sequence[str], at: int) -> _Frequency | None:
    """Read "**every day**", "**every other week**", "**every four years**"."""
    if lowers[at] not in {"every", "each"} or at + 1 >= len(lowers):
        return None
    following, unit = lowers[at + 1], lowers[at + 2] if at + 2 < len(lowers) else ""
    if following in _UNITS:
        return _Frequency(at, at + 2, _UNITS[following])
    if following in _SKIPPING and unit in _UNITS:
        return _Frequency(at, at + 3, _UNITS[unit] / _SKIPPING[following])
    number = int(following) if following.isdecimal() and len(following) <= _MOST_DIGITS else SMALL.get(following)
    one = _singular(unit)
    if number and one in _UNITS:
        return _Frequency(at, at + 3, _UNITS[one] / number)
    return None


_MOST_DIGITS = 3


def _singular(unit: str) -> str:
    return unit[:-3] + "y" if unit.endswith("ies") else unit.removesuffix("s")


def _read_times(lowers: Sequence[str], at: int) -> _Frequency | None:
    """Read "**twice a year**", "**three times a week**", "**twice yearly**"."""
    times, last = _TIMES.get(lowers[at]), at + 1
    if times is None and lowers[at + 1 : at + 2] == ["times"]:
        word = lowers[at]
        times = float(word) if word.isdecimal() and len(word) <= _MOST_DIGITS else SMALL.get(word)
        last = at + 2
    if not times or last >= len(lowers):
        return None
    if lowers[last] in _ADVERBS:
        return _Frequency(at, last + 1, times * _ADVERBS[lowers[last]])
    if lowers[last] in _PER and last + 1 < len(lowers):
        if lowers[last + 1] in _UNITS:
            return _Frequency(at, last + 2, times * _UNITS[lowers[last + 1]])
        every = _read_every(lowers, last)
        return _Frequency(at, every.last, times * every.a_year) if every is not None else None
    return None


def _read_adverb(lowers: Sequence[str], at: int) -> _Frequency | None:
    """Read "**annually**", "**semi-annually**", at the end of a clause or before a preposition: no "daily paper"."""
    a_year = _ADVERBS.get(lowers[at])
    if a_year is None or (at + 1 < len(lowers) and lowers[at + 1] not in _BEHIND):
        return None
    if at > 1 and lowers[at - 1] == "-" and lowers[at - 2] in _HALF:
        return _Frequency(at - 2, at + 1, a_year * _HALF[lowers[at - 2]])
    return _Frequency(at, at + 1, a_year)


_BEHIND = frozenset(". , ; : ! ? in at on to from by for since with and until between".split())
