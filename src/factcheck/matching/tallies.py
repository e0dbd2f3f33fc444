"""
Count how the compared parts of a statement stand to the passage, by their kinds.

Compared parts enter, named numbers leave: features of the judge (see :mod:`factcheck.matching.features`).
"""

import math
from collections.abc import Mapping, Sequence

from factcheck.facts.hedges import Hedge
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# Log ratios and years beyond this are all the same: far.
_FAR = 6.0
#: A feature that has nothing to measure; every real value is 0 or more, signed ones are shifted.
NOTHING = -1.0


def count_figures(parts: Sequence[Compared]) -> dict[str, float]:
    """
    Count quantities, or dates, by how they stand to the passage's, under what follows the name of their kind.

    >>> part = Compared(kind=Kind.DATE, relation=Relation.MISSING, statement=(0, 1), message="no date")
    >>> counted = count_figures([part])
    >>> counted["_missing"], counted["_conflict_sure"]
    (1, -1.0)
    """
    agreeing = [part for part in parts if part.relation is Relation.AGREES]
    conflicting = [part for part in parts if part.relation is Relation.CONFLICTS]
    missing = [part for part in parts if part.relation is Relation.MISSING]
    margins = [(part.agreeing or 0.0) - (part.conflicting or 0.0) for part in parts if part.evidence is not None]
    return {
        "": len(parts),
        "_agreeing": len(agreeing),
        "_conflicting": len(conflicting),
        "_missing": len(missing),
        "_bound_agreeing": sum([part.is_bound for part in agreeing]),
        "_bound_conflicting": sum([part.is_bound for part in conflicting]),
        "_conflict_sure": max([part.sure for part in conflicting], default=NOTHING),
        "_agreement_sure": min([part.sure for part in agreeing], default=NOTHING),
        "_any_agreeing": max([part.agreeing for part in parts if part.agreeing is not None], default=NOTHING),
        "_any_conflicting": max([part.conflicting for part in parts if part.conflicting is not None], default=NOTHING),
        "_margin": min(margins, default=_FAR),
        "_absent": sum([part.evidence is None for part in missing]),
        "_coarser": sum([part.detail == "coarser" for part in missing]),
        "_conflict_distance": _scale(min([abs(part.distance or 0) for part in conflicting], default=None)),
        "_conflict_same_unit": sum([part.same_unit for part in conflicting]),
        "_agreement_same_unit": sum([part.same_unit for part in agreeing]),
    }


def _scale(distance: float | None) -> float:
    return NOTHING if distance is None else min(_FAR, math.log1p(distance))


#: Most statements have no date, and many no quantity.
NO_FIGURES = count_figures(())


def describe_figures(alignment: Alignment, parts: tuple[Compared, ...]) -> dict[str, float]:
    """
    Count by what the figures agree or conflict, of which kinds they are, and what figures the passage has at all.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It is 90 m long."), analyse("It is 80 m long and 90 m wide."))
    >>> described = describe_figures(alignment, ())
    >>> described["evidence_quantities"], described["figures_found_anywhere"]
    (2, 1)
    """
    statement, evidence = alignment.statement, alignment.evidence
    signed = [part.distance for part in parts if part.is_bound and part.distance is not None]
    details = [part.detail for part in parts if part.kind is Kind.QUANTITY or part.kind is Kind.DATE]
    kinds = [quantity.kind.value for quantity in statement.quantities]
    found = [quantity.value for quantity in evidence.quantities]
    return {
        "bound_distance": max(-_FAR, min(_FAR, signed[0])) if signed else -_FAR - 1,
        "detail_equal": details.count("equal"),
        "detail_rounded": details.count("rounded"),
        "detail_within": details.count("within"),
        "detail_bound": details.count("bound"),
        "detail_outside": details.count("outside"),
        "detail_different": details.count("different"),
        "detail_other-unit": details.count("other-unit"),
        "detail_converted": details.count("converted"),
        "detail_bound-kept": details.count("bound-kept"),
        "detail_bound-broken": details.count("bound-broken"),
        "statement_count": kinds.count("count"),
        "statement_ordinal": kinds.count("ordinal"),
        "statement_percent": kinds.count("percent"),
        "statement_money": kinds.count("money"),
        "statement_duration": kinds.count("duration"),
        "statement_measure": kinds.count("measure"),
        "evidence_quantities": len(found),
        "evidence_dates": len(evidence.dates),
        "figures_found_anywhere": sum([quantity.value in found for quantity in statement.quantities]),
        "evidence_bounds": sum([quantity.hedge not in _NO_BOUNDS for quantity in evidence.quantities]),
    }


_NO_BOUNDS = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.RANGE})


def count_names(alignment: Alignment, parts: Sequence[Compared]) -> dict[str, float]:
    """
    Count the names by how they stand to the passage's, and the passage's that nothing pairs with.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> count_names(align(analyse("Trade fell."), analyse("In Lima trade fell.")), [])["names_of_evidence_unused"]
    1
    """
    conflicting = [part.sure for part in parts if part.relation is Relation.CONFLICTS]
    missing = [part for part in parts if part.relation is Relation.MISSING]
    used = alignment.used
    return {
        "names": len(parts),
        "names_agreeing": len(parts) - len(conflicting) - len(missing),
        "names_conflicting": len(conflicting),
        "names_missing": len(missing),
        "names_conflict_sure": max(conflicting, default=NOTHING),
        "names_of_evidence_unused": sum([name.first not in used for name in alignment.evidence.names]),
        "first_name_found": _first_name_found(parts),
    }


def _first_name_found(parts: Sequence[Compared]) -> float:
    """Whether what the statement begins with, mostly its subject, is named in the passage."""
    if not parts:
        return NOTHING
    return min(parts, key=lambda part: part.statement).relation is Relation.AGREES


def count_polarities(alignment: Alignment, parts: Sequence[Compared]) -> dict[str, float]:
    """
    Count denials, and opposites, which say in which sense the two are opposed.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Trade did not fall."), analyse("Trade fell."))
    >>> count_polarities(alignment, [])["statement_denials"]
    1
    """
    denials = [part for part in parts if part.detail == "negation"]
    opposites = [part for part in parts if part.detail != "negation"]
    denied = [part.sure for part in denials if part.relation is Relation.CONFLICTS]
    opposed = [part.sure for part in opposites if part.relation is Relation.CONFLICTS]
    return {
        "denials_agreeing": sum([part.relation is Relation.AGREES for part in denials]),
        "denials_conflicting": len(denied),
        "denial_sure": max(denied, default=NOTHING),
        "opposites_conflicting": len(opposed),
        "opposites_agreeing": sum([part.relation is Relation.AGREES for part in opposites]),
        "opposite_sure": max(opposed, default=NOTHING),
        "statement_denials": len(alignment.statement.negations),
        "evidence_denials": len(alignment.evidence.negations),
    }


def count_others(of_kind: Mapping[Kind, Sequence[Compared]]) -> dict[str, float]:
    """
    Count the ranks, roles, quotations and voices by how they stand to the passage's; every kind has its list.

    >>> part = Compared(kind=Kind.RANK, relation=Relation.AGREES, statement=(0, 1), message="the same rank")
    >>> count_others({kind: [part] if kind is Kind.RANK else [] for kind in Kind})["ranks_agrees"]
    1
    """
    ranks, quotations, roles, voice = (
        [part.relation for part in of_kind[kind]] for kind in (Kind.RANK, Kind.QUOTATION, Kind.ROLE, Kind.ATTRIBUTION)
    )
    return {
        "ranks_agrees": ranks.count(Relation.AGREES),
        "ranks_conflicts": ranks.count(Relation.CONFLICTS),
        "ranks_missing": ranks.count(Relation.MISSING),
        "roles_conflicts": roles.count(Relation.CONFLICTS),
        "quotations_agrees": quotations.count(Relation.AGREES),
        "quotations_conflicts": quotations.count(Relation.CONFLICTS),
        "quotations_missing": quotations.count(Relation.MISSING),
        "voice_missing": voice.count(Relation.MISSING),
    }


def count_lacks(parts: tuple[Compared, ...]) -> dict[str, float]:
    """
    Count what the passage lacks besides figures and names: that it is a fact, that it is all, that one led to the other.

    >>> part = Compared(kind=Kind.POLARITY, relation=Relation.MISSING, statement=(0, 1), detail="only", message="not only")
    >>> count_lacks((part,))["only"]
    1
    """
    details = [part.detail for part in parts]
    return {
        "modality": details.count("modality"),
        "every": details.count("every"),
        "only": details.count("only"),
        "cause": details.count("cause"),
        "comparison": details.count("comparison"),
        "apart": details.count("apart"),
        "context": details.count("context"),
        "replaced": details.count("replaced"),
        "denies": details.count("denies"),
        "nearer": details.count("nearer"),
    }
