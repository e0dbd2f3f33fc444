"""
Give a count the noun that it leaves out: "cats have 18 toes and dogs **16**", "the first volume and **the second**".

An analysis enters, its quantities leave.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.text.tokens import TokenKind

_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.ORDINAL})
# What stands behind a count that leaves out its noun: the end of its clause, or what goes on about it.
_BEHIND = frozenset("and but while in to from at on for by".split())
_JOINTS = frozenset(", ; and but while whereas".split())
_WITHIN = 14


def complete_counts(analysis: Analysis) -> tuple[Quantity, ...]:
    """
    Return the quantities of a text, those without a noun with that of the one before in the sentence.

    >>> from factcheck.facts.analysis import analyse
    >>> [one.nouns for one in complete_counts(analyse("Cats have 18 toes and dogs have 16."))]
    [('toe',), ('toe',)]
    >>> [one.nouns for one in complete_counts(analyse("Cats have 18 toes. There are 16."))]
    [('toe',), ()]
    """
    quantities = analysis.quantities
    if all(one.nouns for one in quantities) or not any(one.nouns for one in quantities):
        return quantities
    completed = list(quantities)
    for place, one in enumerate(quantities):
        # "The first edition has 300 pages, **the second 420**": every other one is of a kind.
        before = next((other for other in completed[max(0, place - 2) : place][::-1] if other.kind is one.kind), None)
        if before is not None and _leaves_out(analysis, before, one):
            completed[place] = attrs.evolve(one, nouns=before.nouns)
    return tuple(completed)


def _leaves_out(analysis: Analysis, before: Quantity, one: Quantity) -> bool:
    if one.nouns or one.kind is not before.kind or one.kind not in _COUNTED or one.last - one.first > 1:
        return False
    between = [token.lower for token in analysis.tokens[before.last : one.first]]
    if len(between) > _WITHIN or "." in between or _JOINTS.isdisjoint(between):
        return False
    behind = analysis.tokens[one.last] if one.last < len(analysis.tokens) else None
    if one.kind is QuantityKind.ORDINAL and behind is not None and behind.kind is TokenKind.NUMBER:
        return True
    return behind is None or behind.kind is TokenKind.MARK or behind.lower in _BEHIND
