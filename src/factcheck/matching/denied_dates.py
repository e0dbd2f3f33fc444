"""
Let a denial stand beside what the passage tells of another time: "not collected in **January**" beside "between **April and November**".

An alignment and compared parts enter, parts leave. What is denied of one time and affirmed of another excludes nothing.
"""

from collections.abc import Sequence

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_ELSEWHEN = "elsewhen"


def settle_denied_dates(alignment: Alignment, parts: Sequence[Compared]) -> list[Compared]:
    """
    Return the parts, with a denial and its date no longer in conflict where the passage affirms it of another date.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.dates import compare_dates
    >>> from factcheck.matching.denials import compare_denials
    >>> from factcheck.matching.figures import compare_figures
    >>> alignment = align(analyse("Waste is not collected in January."), analyse("Waste is collected from April to June."))
    >>> parts = [*compare_figures(alignment), *compare_denials(alignment)]
    >>> [part.relation.value for part in parts], [part.relation.value for part in settle_denied_dates(alignment, parts)]
    (['conflicts', 'conflicts'], ['missing', 'missing'])
    """
    denied = [part for part in parts if _is_denied(alignment, part)]
    dated = [part for part in parts if part.kind is Kind.DATE and part.relation is Relation.CONFLICTS]
    if len(denied) != 1 or len(dated) != 1 or len(alignment.statement.dates) != 1:
        return list(parts)
    return [
        attrs.evolve(
            part,
            relation=Relation.MISSING,
            detail=_ELSEWHEN,
            message="the statement denies it of one time, the evidence affirms it of another",
        )
        if part in (denied[0], dated[0])
        else part
        for part in parts
    ]


def _is_denied(alignment: Alignment, part: Compared) -> bool:
    """Say whether a part is a word that the statement denies and the passage affirms."""
    is_conflict = part.kind is Kind.POLARITY and part.detail == "negation" and part.relation is Relation.CONFLICTS
    return is_conflict and part.statement[0] in alignment.statement.negated
