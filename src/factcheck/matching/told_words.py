"""
Give words a partner that a comparison has told in others: "turnout **fell**" beside "turnout was 61 %, **down** from 68 %".

An alignment and compared parts enter, an alignment leaves. Without this a word that was worked out to be so would still be a gap.
"""

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.pairs import How, Pair
from factcheck.model import Kind, Relation

# Names and dates have their partners by themselves; a figure has none where it was worked out.
_TELLING = frozenset({Kind.POLARITY, Kind.ROLE, Kind.RANK})
# Worked out from two figures, from a limit, from the days of a schedule, from the hours of a day.
_WORKED_OUT = frozenset({"derived", "threshold", "weekly", "worked-out", "hour"})


def pair_told_words(alignment: Alignment, parts: tuple[Compared, ...]) -> Alignment:
    """
    Return the alignment with a partner for each word that some part tells in other words.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Turnout fell."), analyse("Turnout was 61 %, down from 68 %."))
    >>> part = Compared(kind=Kind.POLARITY, relation=Relation.AGREES, statement=(1, 2), evidence=(4, 7), message="")
    >>> pair_told_words(alignment, (part,)).lacks
    ()
    """
    if not alignment.lacks:
        return alignment
    lacks = frozenset(alignment.lacks)
    told = {
        place: _find_place(alignment, part.evidence)
        for part in parts
        if part.relation is Relation.AGREES and part.evidence is not None and _tells_words(part)
        for place in range(*part.statement)
        if place in lacks and place not in alignment.in_context
    }
    if not told:
        return alignment
    return attrs.evolve(
        alignment,
        pairs=alignment.pairs | {place: Pair(place, other, How.TIED) for place, other in told.items()},
        partners=alignment.partners | told,
        used=alignment.used | frozenset(told.values()),
    )


def _tells_words(part: Compared) -> bool:
    return part.kind in _TELLING or part.detail in _WORKED_OUT


def _find_place(alignment: Alignment, place: tuple[int, int]) -> int:
    """Return the first word of some weight that the passage has in a stretch, else the first of all."""
    return next((at for at in range(*place) if alignment.evidence.weights[at]), place[0])
