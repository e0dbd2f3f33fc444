"""
Read ratios that are told from the other side: "a quarter the size of Chile" and "four times the size of Peru".

Compared parts enter and leave. Exchanged sides are no conflict where the ratio is turned over with them; the figure then decides.
"""

import attrs

from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.differences import tells_times_over
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation

# "A third the size" is told of three times, and of 2.9 or 3.1 times as well: set by hand, one part in twenty.
_ROUNDING = 0.05
# What a bound comes to when it is turned over is left open: "more than a quarter", "more than four times".
_POINTS = frozenset({Hedge.EXACT, Hedge.ABOUT})


def settle_reciprocals(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with the sides of a turned ratio no longer in conflict, and its figure compared with what it comes to.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> said = analyse("Peru's economy is a quarter the size of Chile's.")
    >>> found = analyse("Chile's economy is four times the size of Peru's.")
    >>> [part.detail for part in compare(align(said, found)) if part.kind is Kind.QUANTITY]
    ['reciprocal']
    """
    said, found = _find_multiple(alignment.statement.quantities), _find_multiple(alignment.evidence.quantities)
    if said is None or found is None or (said.value < 1) == (found.value < 1):
        return parts
    if tells_times_over(alignment.statement, said) and tells_times_over(alignment.evidence, found):
        return parts
    is_exchanged = any(_has_exchanged(part) for part in parts)
    if not is_exchanged and _keep_their_sides(alignment):
        return parts  # "Peru is half as rich as Chile", "Peru is twice as rich as Chile"
    is_told = is_exchanged and {said.hedge, found.hedge} <= _POINTS
    product = said.value * found.value
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="mirrored", message="the same, told from the other side")
        if _has_exchanged(part)
        else _compare_product(part, found, product, is_told=is_told)
        if part.kind is Kind.QUANTITY and part.statement == (said.first, said.last)
        else part
        for part in parts
    ]


def _find_multiple(quantities: tuple[Quantity, ...]) -> Quantity | None:
    """Return the one multiple of a text, None where it has none or several."""
    multiples = [one for one in quantities if one.kind is QuantityKind.MULTIPLE and one.value > 0]
    return multiples[0] if len(multiples) == 1 else None


def _has_exchanged(part: Compared) -> bool:
    return part.kind is Kind.ROLE and part.detail == "exchanged" and part.relation is Relation.CONFLICTS


def _keep_their_sides(alignment: Alignment) -> bool:
    """Say whether the passage has two names of the statement in its order, or without two begins with the same word."""
    found = [partner.first for name in alignment.statement.names if (partner := find_partner(alignment, name))]
    if len(alignment.statement.names) < 2:
        first = next((at for at, weight in enumerate(alignment.evidence.weights) if weight), None)
        return bool(alignment.weighty) and alignment.partners.get(alignment.weighty[0][0], -1) == first
    return len(found) > 1 and found == sorted(found)


def _compare_product(part: Compared, found: Quantity, product: float, *, is_told: bool) -> Compared:
    """Compare a ratio with the passage's turned over; where the sides are not told to be exchanged, or of a bound, it is left open."""
    place = (found.first, found.last)
    if not is_told:
        return attrs.evolve(part, relation=Relation.MISSING, detail="reciprocal")
    if abs(product - 1) > _ROUNDING:
        return attrs.evolve(
            part,
            relation=Relation.CONFLICTS,
            evidence=place,
            detail="different",
            sure=1.0,
            message="told from the other side, the ratio is another",
        )
    return attrs.evolve(
        part,
        relation=Relation.AGREES,
        evidence=place,
        detail="reciprocal",
        agreeing=part.sure,
        conflicting=None,
        distance=0.0,
        message="the same ratio, told from the other side",
    )
