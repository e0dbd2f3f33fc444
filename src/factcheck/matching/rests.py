"""
Hold how many did something against how many did not: "four of the 30 villages were **not** flooded", "**26** villages were flooded".

Compared parts enter and leave. One of the two texts denies the deed, and one of them tells the whole; what is left of it follows.
"""

import attrs

from factcheck.facts.excepted_figures import LEFT_OUT
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_DETAIL = "rest"


def settle_rests(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a number of those that did not held against that of those that did.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> from factcheck.matching.denials import compare_denials
    >>> alignment = align(analyse("Two of the ten mills were not sold."), analyse("Eight of the ten mills were sold."))
    >>> parts = [*compare_figures(alignment), *compare_denials(alignment)]
    >>> [part.relation.value for part in parts], [part.relation.value for part in settle_rests(alignment, parts)]
    (['conflicts', 'conflicts'], ['agrees', 'agrees'])
    """
    denials = [part for part in parts if part.detail == "negation" and part.relation is Relation.CONFLICTS]
    said, found = _find_figure(alignment.statement.quantities), _find_figure(alignment.evidence.quantities)
    if len(denials) != 1 or said is None or found is None:
        return parts
    is_rest = _are_parts_of_one(said, found)
    if is_rest is None:
        return parts
    place, other = (said.first, said.last), (found.first, found.last)
    figure = Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_rest else Relation.CONFLICTS,
        statement=place,
        evidence=other,
        detail=_DETAIL,
        same_unit=True,
        message="it is told of the rest" if is_rest else tell_difference(alignment, place, other),
    )
    kept = [part for part in parts if part not in denials and (part.kind, part.statement) != (Kind.QUANTITY, place)]
    if not is_rest:
        return [*kept, figure]
    return [*kept, figure, attrs.evolve(denials[0], relation=Relation.AGREES, detail=_DETAIL, message=figure.message)]


def _find_figure(quantities: tuple[Quantity, ...]) -> Quantity | None:
    """Return the only figure of a text, if it counts some of a whole."""
    if len(quantities) != 1 or quantities[0].hedge is not Hedge.EXACT:
        return None
    one = quantities[0]
    counts = one.kind in {QuantityKind.COUNT, QuantityKind.RATIO} or one.unit == LEFT_OUT.base
    return one if counts and (one.pair is not None or one.value > 1) else None


def _are_parts_of_one(said: Quantity, found: Quantity) -> bool | None:
    """Say whether two figures come to one whole together; None where neither text tells the whole, or they tell two."""
    if LEFT_OUT.base in {said.unit, found.unit}:
        if said.unit == found.unit or said.kind is QuantityKind.RATIO or found.kind is QuantityKind.RATIO:
            return None
        return said.value == found.value  # "all but two were sold", "two were not sold"
    if said.pair is not None and found.pair is not None:
        return said.pair[0] + found.pair[0] == said.pair[1] if said.pair[1] == found.pair[1] else None
    part, whole = said.pair or found.pair or (0.0, 0.0)
    count = found.value if said.pair is not None else said.value
    # The same number, told of the deed and of its denial, is another's; all of them are told of by the denial itself.
    return None if not whole or (count in {part, whole} and 2 * part != whole) else part + count == whole
