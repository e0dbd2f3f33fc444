"""
Say which figures are told of one stretch of the world: "$5m at home", "$8m worldwide".

An alignment and a figure of each side enter, yes or no leaves.
"""

from factcheck.facts.hedges import LOWER_BOUNDS, UPPER_BOUNDS
from factcheck.facts.quantities import Quantity
from factcheck.facts.scopes import Scope, lie_apart
from factcheck.matching.alignment import Alignment
from factcheck.model import Relation


def has_its_scope(alignment: Alignment, quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether both figures are told of the whole world, both of abroad, or both of home.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It made $5m at home and $3m abroad, for a worldwide total of $8m.")
    >>> alignment = align(analyse("It made less than $7m globally."), found)
    >>> [has_its_scope(alignment, alignment.statement.quantities[0], one) for one in found.quantities]
    [False, False, True]
    """
    said, told = _read_scopes(alignment, quantity, other)
    # Two places need not be one.
    return said is not None and said is told and said is not Scope.PLACE


def is_left_open(alignment: Alignment, quantity: Quantity, other: Quantity, relation: Relation) -> bool:
    """
    Say whether the figures are of stretches of the world that lie apart, so that the one settles nothing of the other.

    What was more in one country was more in the world, and what was less in the world was less in each.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It made $5m domestically.")
    >>> alignment = align(analyse("It made less than $7m worldwide."), found)
    >>> is_left_open(alignment, alignment.statement.quantities[0], found.quantities[0], Relation.AGREES)
    True
    """
    said, told = _read_scopes(alignment, quantity, other)
    if not lie_apart(said, told):
        return False
    agrees = relation is Relation.AGREES
    if said is Scope.WORLD:
        return quantity.hedge not in (LOWER_BOUNDS if agrees else UPPER_BOUNDS)
    if told is Scope.WORLD:
        return quantity.hedge not in (UPPER_BOUNDS if agrees else LOWER_BOUNDS)
    return True


def _read_scopes(alignment: Alignment, quantity: Quantity, other: Quantity) -> tuple[Scope | None, Scope | None]:
    said = alignment.statement.scopes.get(quantity.first)
    # Most statements tell no scope, and the passage's need not be read for them.
    return said, alignment.evidence.scopes.get(other.first) if said is not None else None
