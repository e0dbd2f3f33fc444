"""
Hold each figure of a statement against the passage's figure that is nearest in size, whatever it counts.

An alignment enters, named numbers leave. Who gets a fact slightly wrong gives a figure near the true one, so of several
figures in a passage the nearest is mostly the one that is meant: "more than 1,420 people tested positive" beside "1,405
confirmed cases, 156 recoveries". The comparison of :mod:`factcheck.matching.figures` pairs by the words around instead;
the judge reads both.
"""

import math
from collections.abc import Sequence
from itertools import chain

import attrs

from factcheck.facts.dates import DateMention, DateRelation
from factcheck.facts.hedges import LOWER_BOUNDS, UPPER_BOUNDS, Hedge
from factcheck.facts.quantities import Quantity
from factcheck.facts.units import same_base
from factcheck.matching.alignment import Alignment
from factcheck.matching.dates import compare_dates
from factcheck.matching.derivations import derive_figure
from factcheck.model import Relation

# Logarithms of ratios beyond this are all the same: another thing. "Nothing to compare" stands right beyond it.
_FAR = 9.0
_NOTHING = 9.5
# How many of a statement's figures are told apart; a sentence rarely has more.
_TOLD = 2
# Equal after conversion and rounding.
_EQUAL = 0.005
# What makes two figures likely to count the same, beside the words around: a noun, and a unit, in common.
_NOUN_BONUS = 0.3
_UNIT_BONUS = 0.1
_DOWN = UPPER_BOUNDS | {Hedge.NEARLY}
_HEDGES = {
    Hedge.AT_MOST: -2.0,
    Hedge.LESS_THAN: -1.0,
    Hedge.EXACT: 0.0,
    Hedge.MORE_THAN: 1.0,
    Hedge.AT_LEAST: 2.0,
    Hedge.ABOUT: 3.0,
    Hedge.NEARLY: 4.0,
    Hedge.RANGE: 5.0,
    Hedge.VAGUE: 6.0,
}


@attrs.frozen
class _Near:
    """One figure of the passage as seen from one of the statement."""

    #: ln(passage / statement).
    distance: float
    same_unit: bool
    same_noun: bool
    #: How well the words around fit, 0 to 1.
    nearness: float
    hedge: Hedge

    @property
    def likeness(self) -> float:
        """How likely the two count the same, by the words."""
        return self.nearness + _NOUN_BONUS * self.same_noun + _UNIT_BONUS * self.same_unit


def measure_nearest(alignment: Alignment) -> dict[str, float]:
    """
    Return how the nearest figures and dates stand to the statement's, by name.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("There were 1,405 cases, 156 recoveries and 4 deaths.")
    >>> values = measure_nearest(align(analyse("More than 1,420 people fell ill."), found))
    >>> values["nearest_agreeing"], values["nearest_conflicting"]
    (0, 1)
    """
    quantities = alignment.statement.quantities
    if not quantities:
        return {**_NO_QUANTITIES, **_measure_dates(alignment)}
    lists = [_list_near(alignment, quantity) for quantity in quantities]
    fits = [_fits(quantity, _prefer(near).distance) for quantity, near in zip(quantities, lists, strict=True) if near]
    told = [_describe(quantity, near) for quantity, near in zip(quantities[:_TOLD], lists, strict=False)]
    told += [_NO_FIGURE] * (_TOLD - len(told))
    return {
        "nearest_agreeing": sum(fits),
        "nearest_conflicting": len(fits) - sum(fits),
        **dict(zip(_FIGURE_NAMES, chain.from_iterable(told), strict=True)),
        **_measure_dates(alignment),
    }


def _list_near(alignment: Alignment, quantity: Quantity) -> list[_Near]:
    """Return the passage's figures, and what two of them come to if that is the quantity, the nearest in size first."""
    found = [
        _Near(
            _measure_distance(quantity, other),
            _is_one_unit(quantity, other),
            not set(quantity.nouns).isdisjoint(other.nouns),
            alignment.nearness(quantity.first, other.first),
            other.hedge,
        )
        for other in alignment.evidence.quantities
    ]
    if all(near.distance for near in found):
        source = derive_figure(alignment, quantity)
        if source is not None:
            nearness = alignment.nearness(quantity.first, source.first)
            same_noun = not set(quantity.nouns).isdisjoint(source.nouns)
            found.append(_Near(0.0, same_unit=True, same_noun=same_noun, nearness=nearness, hedge=source.hedge))
    return sorted(found, key=lambda near: abs(near.distance))


def _is_one_unit(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and same_base(one.unit, other.unit)


def _measure_distance(one: Quantity, other: Quantity) -> float:
    said, found = (one.base, other.base) if _is_one_unit(one, other) else (one.value, other.value)
    if said == found:
        return 0.0
    if said <= 0 or found <= 0:
        return math.copysign(_FAR, found - said)
    return max(-_FAR, min(_FAR, math.log(found) - math.log(said)))


def _prefer(near: Sequence[_Near]) -> _Near:
    """Return the nearest figure of the same unit, or where there is none the nearest of all."""
    return next((one for one in near if one.same_unit), near[0])


def _fits(quantity: Quantity, distance: float) -> bool:
    """Say whether a figure at this distance is what the statement asserts."""
    if quantity.hedge in LOWER_BOUNDS:
        return distance > 0 or (distance == 0 and quantity.hedge is Hedge.AT_LEAST)
    if quantity.hedge in _DOWN:
        return distance < 0 or (distance == 0 and quantity.hedge is not Hedge.LESS_THAN)
    return abs(distance) < _EQUAL


_NAMES = (
    "hedge",
    "found_hedge",
    "distance",
    "unit_distance",
    "same_unit",
    "same_noun",
    "nearness",
    "likeness",
    "likely_distance",
    "second_distance",
    "second_unit_distance",
)


_FIGURE_NAMES = tuple(f"figure_{number}_{name}" for number in range(1, _TOLD + 1) for name in _NAMES)
_NO_FIGURE = (-_NOTHING,) * len(_NAMES)
# What is measured where the statement has no quantity.
_NO_QUANTITIES = {"nearest_agreeing": 0.0, "nearest_conflicting": 0.0, **dict.fromkeys(_FIGURE_NAMES, -_NOTHING)}
_NONE_NEAR = (-_NOTHING, *(_NOTHING,) * (len(_NAMES) - 2))


def _describe(quantity: Quantity, near: Sequence[_Near]) -> tuple[float, ...]:
    """Return the values of ``_NAMES`` for one figure of the statement and those of the passage, nearest first."""
    hedge = _HEDGES[quantity.hedge]
    if not near:
        return hedge, *_NONE_NEAR
    of_unit = [one for one in near if one.same_unit]
    likely = max(near, key=lambda one: one.likeness)
    return (
        hedge,
        _HEDGES[near[0].hedge],
        near[0].distance,
        of_unit[0].distance if of_unit else _NOTHING,
        near[0].same_unit,
        near[0].same_noun,
        near[0].nearness,
        likely.likeness,
        likely.distance,
        near[1].distance if len(near) > 1 else _NOTHING,
        of_unit[1].distance if len(of_unit) > 1 else _NOTHING,
    )


_DATE_RELATIONS = {
    DateRelation.BEFORE: -2.0,
    DateRelation.UNTIL: -1.0,
    DateRelation.BY: -1.0,
    DateRelation.IN: 0.0,
    DateRelation.SINCE: 1.0,
    DateRelation.AFTER: 2.0,
}
_DAYS_IN_YEAR = 365.25


def _measure_dates(alignment: Alignment) -> dict[str, float]:
    """Return how the passage's nearest date in time stands to each of the statement's, and to its first."""
    dates = alignment.statement.dates
    if not dates:
        return _NO_DATES
    nearest = [_find_nearest(date, alignment.evidence.dates) for date in dates]
    relations = [near[0] for near in nearest if near is not None]
    years = [date.year for date in dates if date.year]
    found = {date.year for date in alignment.evidence.dates}
    return {
        "nearest_date_agrees": relations.count(Relation.AGREES),
        "nearest_date_conflicts": relations.count(Relation.CONFLICTS),
        "nearest_date_missing": relations.count(Relation.MISSING),
        "first_date_distance": nearest[0][1] if nearest[0] is not None else _NOTHING,
        "first_date_relation": _DATE_RELATIONS.get(dates[0].relation, 3.0),
        "years_found": sum([year in found for year in years]) / len(years) if years else -1.0,
    }


# What is measured where the statement has no date.
_NO_DATES = {
    "nearest_date_agrees": 0.0,
    "nearest_date_conflicts": 0.0,
    "nearest_date_missing": 0.0,
    "first_date_distance": _NOTHING,
    "first_date_relation": -_NOTHING,
    "years_found": -1.0,
}


def _find_nearest(date: DateMention, others: Sequence[DateMention]) -> tuple[Relation, float] | None:
    """Return how the nearest date stands to one of the statement, and how many years later it is."""
    if date.named is None:
        return None
    best: tuple[float, Relation, float] | None = None
    for other in others:
        if other.named is None:
            continue
        years = (other.named.low - date.named.low).days / _DAYS_IN_YEAR
        if best is None or abs(years) < best[0]:
            best = (abs(years), compare_dates(date, other).relation, math.copysign(math.log1p(abs(years)), years))
    return best[1:] if best is not None else None
