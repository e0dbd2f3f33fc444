"""
Take back the denial or the opposite in a clause of the statement that agrees by a rule which reads both together.

Compared parts enter and leave. "Closed on Sundays" agrees with "open from Monday to Saturday", so "closed" beside "open" is no conflict there;
what another clause of the statement denies stands.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

#: Rules that have weighed "not" and opposites before they say that a clause agrees.
_WEIGHED = frozenset({"weekly", "threshold", "spared", "unlike"})
_ENDS = frozenset(". ; : , ! ? and but while whereas although though".split())


def settle_agreements(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without what a rule has weighed already: a denial, an opposite, and the figure or the day that it read.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> from factcheck.matching.weekly import compare_weekly
    >>> said, found = analyse("The shop is closed on Sundays."), analyse("The shop is open from Monday to Saturday.")
    >>> alignment = align(said, found)
    >>> parts = [*compare_polarities(alignment), *compare_weekly(alignment)]
    >>> [part.detail for part in parts], [part.detail for part in settle_agreements(alignment, parts)]
    (['order', 'weekly', 'weekly'], ['weekly', 'weekly'])
    """
    weighed = [part for part in parts if part.detail in _WEIGHED]
    if not weighed:
        return parts
    clauses = [
        find_clause(alignment.statement, part.statement[0], _ENDS)
        for part in weighed
        if part.relation is Relation.AGREES
    ]
    return [
        part
        for part in parts
        if part in weighed
        or not (
            (_is_denial(part) and any(part.statement[0] in clause for clause in clauses)) or _is_read(part, weighed)
        )
    ]


def _is_denial(part: Compared) -> bool:
    return part.kind is Kind.POLARITY and part.relation is Relation.CONFLICTS


def _is_read(part: Compared, weighed: list[Compared]) -> bool:
    """Say whether a rule has read the figure or the day of a part: "Mondays" is no name that the passage lacks."""
    return part.kind in {Kind.QUANTITY, Kind.NAME} and any(part.statement == one.statement for one in weighed)
