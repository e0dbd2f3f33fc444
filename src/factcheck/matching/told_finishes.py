"""
Settle what two texts tell of one's place: "finished third" beside "took bronze" is the same, beside "won" it is not.

An alignment and compared parts enter, parts leave. What the single words for the place seem to say gives way.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, describe_telling
from factcheck.matching.finish_pairs import FinishPair, match_finishes
from factcheck.model import Kind, Relation

_DETAIL = "finish"
_BY_WORDS = frozenset({Kind.RANK, Kind.QUANTITY, Kind.POLARITY, Kind.ROLE, Kind.CONTENT})

# What the words of a contest seem to say of its sides.
_OF_SIDES = frozenset("contest outcome converse doer exchanged mirrored".split())


def settle_finishes(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with how the place that the statement tells stands to the passage's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe took silver in the slalom.")
    >>> for said in ("Ada Poe finished second in the slalom.", "Ada Poe won the slalom."):
    ...     print([part.relation.value for part in settle_finishes(align(analyse(said), found), [])])
    ['agrees']
    ['conflicts']
    """
    pair = match_finishes(alignment.statement, alignment.evidence, alignment.pairs)
    if pair is None:
        return parts
    return [*(part for part in parts if not _yields(part, pair)), _tell(alignment, pair)]


def _yields(part: Compared, pair: FinishPair) -> bool:
    """Say whether a part was found by the words for the place, or by who stands on which side of them."""
    if part.kind not in _BY_WORDS:
        return False
    overlaps = part.statement[0] < pair.said.last and pair.said.first < part.statement[1]
    if part.relation is pair.relation:
        return False
    return overlaps or (pair.relation is Relation.AGREES and part.detail in _OF_SIDES)


def _tell(alignment: Alignment, pair: FinishPair) -> Compared:
    said, found = (pair.said.first, pair.said.last), (pair.found.first, pair.found.last)
    return describe_telling(alignment, said, found, pair.relation, kind=Kind.RANK, detail=_DETAIL)
