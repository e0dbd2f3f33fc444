"""
Hold how often something is done against the passage: "**every other year**" beside "**annually**", "**twice a year**" beside
"**every six months**".

An alignment enters, compared parts leave. Each text must tell one frequency, and the passage all else that the statement tells.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.frequencies import AT_LEAST, CUES, Frequency, list_frequencies
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_CLAUSE_ENDS = frozenset(". ; : ! ? , and but while".split())
# A month is no whole number of weeks: four weeks are a month to one part in ten, and every day is not every other.
_ROUNDING = 0.1


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
    ours, theirs = _list(alignment.statement), _list(alignment.evidence)
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
    is_least = alignment.statement.tokens[said.first].lower in AT_LEAST
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


def _list(text: Analysis) -> list[Frequency]:
    return [] if text.lowers.isdisjoint(CUES) else list_frequencies(text.spelt)
