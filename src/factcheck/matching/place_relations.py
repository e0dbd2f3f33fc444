"""
Hold where something is, or goes, against the passage: "stands **in front of** the chapel" beside "stands **behind** the chapel".

An alignment enters, compared parts leave.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.place_pairs import Placed, match_places
from factcheck.model import Kind, Relation


def compare_places(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find an expression of place that the passage excludes by another, of the same thing and place.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The cat went out of the barn."), analyse("The cat went into the barn.")
    >>> [part.message for part in compare_places(align(said, found))]
    ['the statement says “out of” where the evidence says “into”']
    >>> compare_places(align(said, analyse("The cat went into the house, and its kitten out of the barn.")))
    ()
    """
    parts = []
    for pair in match_places(alignment.statement, alignment.evidence, alignment.pairs):
        said, found = pair.said.expression, pair.found.expression
        if not pair.is_opposed:
            continue
        place, evidence = (said.first, said.last), (found.first, found.last)
        if said.words == found.words:  # "the mill **above** the inn", "the inn **above** the mill"
            place, evidence = _span(pair.said), _span(pair.found)
        parts.append(
            Compared(
                kind=Kind.POLARITY,
                relation=Relation.CONFLICTS,
                statement=place,
                evidence=evidence,
                detail="place",
                sure=alignment.coverage,
                message=tell_difference(alignment, place, evidence),
            )
        )
    return tuple(parts)


def _span(placed: Placed) -> tuple[int, int]:
    """Return from where to where a thing and its place stand."""
    return placed.before[-1], placed.object[-1] + 1
