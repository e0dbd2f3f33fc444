"""
Say whether a passage tells less than the statement: a coarser figure, a hope for a deed, some for most, another condition.

An alignment and compared parts enter, yes or no leaves. None of these excludes the statement, and none bears it out.
"""

from factcheck.facts.hedges import BOUNDS, Hedge
from factcheck.facts.modality import HOPES
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.quantities import QuantityDetail
from factcheck.model import Kind, Relation


def says_less(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether some part of the statement is told more weakly by the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> alignment = align(analyse("The visit lasted 185 minutes."), analyse("The visit lasted about three hours."))
    >>> says_less(alignment, compare(alignment))
    True
    """
    return (
        _is_finer(alignment, parts)
        or _is_only_hoped_for(alignment, parts)
        or _is_only_nominated(alignment)
        # "Most guests" beside "some guests".
        or any(part.detail == "most" or _is_of_another_condition(part) for part in parts)
    )


_WON = frozenset("won win wins winner".split())
_NOMINATED = frozenset(
    "nominated nominee nominees nomination nominations shortlisted shortlist finalist finalists longlisted".split()
)


def _is_only_nominated(alignment: Alignment) -> bool:
    """Say whether a statement tells of a win, and the passage of a nomination alone: "**won** the prize", "a **nominee** for the prize"."""
    statement, evidence = alignment.statement.lowers, alignment.evidence.lowers
    return not _WON.isdisjoint(statement) and _WON.isdisjoint(evidence) and not _NOMINATED.isdisjoint(evidence)


def _is_finer(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether a figure of the statement is more exact than the passage's: "185 minutes" beside "about three hours".

    Of 20 such pairs of VitaminC 3 are supported, of 25 others 1.
    """
    exact = {(one.first, one.last) for one in alignment.statement.quantities if one.hedge is Hedge.EXACT}
    coarse = {(one.first, one.last) for one in alignment.evidence.quantities if one.hedge not in BOUNDS}
    return any(
        part.kind is Kind.QUANTITY
        and part.detail == QuantityDetail.COARSER
        and part.relation is Relation.MISSING
        and part.statement in exact
        and part.evidence in coarse
        for part in parts
    )


def _is_of_another_condition(part: Compared) -> bool:
    """Say whether a part is told under a condition that the passage does not name: "if it rains" beside "only if it snows"."""
    return part.detail == "conditional" and part.relation is Relation.MISSING


def _is_only_hoped_for(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """Say whether a statement tells as done what the passage only hopes for, or lays to somebody's charge: "is alleged to have **sold** it"."""
    if alignment.statement.negations:
        return False  # "did **not** erupt" beside "was expected to erupt"
    hopes = {one.cue for one in alignment.evidence.modalities if one.is_hope}
    return any(
        part.detail == "modality"
        and part.evidence is not None
        and part.evidence[0] in hopes
        and alignment.statement.lowers.isdisjoint(HOPES)
        for part in parts
    )
