"""
Compare a quantity of the statement with one of the evidence.

Two :class:`~factcheck.facts.quantities.Quantity` enter, a :class:`QuantityMatch` leaves. The statement's words are
taken at their interval; the evidence's hedge is a tolerant point, since people write "over 23 million" where they
mean about that. Which quantities belong together is the caller's question.
"""

import math
from enum import StrEnum

import attrs

from factcheck.facts.hedges import BOUNDS, LOWER_BOUNDS, UPPER_BOUNDS, Hedge
from factcheck.facts.quantities import Quantity, QuantityKind, round_step
from factcheck.facts.unit_table import Dimension
from factcheck.facts.units import NAMES
from factcheck.matching.comparability import are_equal, comparable
from factcheck.model import Relation


class QuantityDetail(StrEnum):
    """
    The shade of a quantity's relation.

    >>> QuantityDetail.OTHER_UNIT.value
    'other-unit'
    """

    EQUAL = "equal"
    #: Equal after converting units.
    CONVERTED = "converted"
    #: Apart by no more than the statement's rounding explains.
    ROUNDED = "rounded"
    #: The evidence's value lies inside what the statement asserts …
    WITHIN = "within"
    #: … or outside of it.
    OUTSIDE = "outside"
    #: The evidence fits but says less than the statement.
    COARSER = "coarser"
    #: The statement's bound is the evidence's value itself, or beyond the evidence's bound on the same side.
    BOUND = "bound"
    #: Bounds to opposite sides that exclude each other.
    DIRECTION = "direction"
    OTHER_UNIT = "other-unit"
    #: Of another stretch of the world: no guess says that the two exclude each other.
    ELSEWHERE = "elsewhere"
    DIFFERENT = "different"


@attrs.frozen(kw_only=True)
class QuantityMatch:
    """
    How the evidence's quantity relates to the statement's.

    >>> QuantityMatch(relation=Relation.AGREES, detail=QuantityDetail.EQUAL, distance=0.0).detail.value
    'equal'
    """

    relation: Relation
    detail: QuantityDetail
    #: ln(evidence / statement) in base units: 0 where equal, above 0 where the evidence's is larger; -20 to 20.
    distance: float


# What conversion leaves at the end of a range, as a share.
_CRUMB = 1e-9
# How far from a rounded value rounding may reach, as a share of it: 2 million may stand for 2.1, hardly for 2.4.
_ROUNDING_REACH = 0.05
_FARTHEST = 20.0
# Twice as much: a bound is given near the figure. No pair of VitaminC conflicts beyond half as much again.
_NEAR_BOUND = 0.75


# How long each takes of which a rate is told: "125 litres a **day**". A quarter is a length only there.
_SECONDS = {name: unit.factor for name, unit in NAMES.items() if unit.dimension is Dimension.DURATION}
_SECONDS["quarter"] = 3 * _SECONDS["month"]


def compare_quantities(statement: Quantity, evidence: Quantity) -> QuantityMatch:
    """
    Does the evidence's quantity bear out the statement's, exclude it, or leave it open?

    Nouns are not looked at. A bare number in one text can be a number with a unit in the other: equal ones agree,
    others are ``missing``.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = lambda text: find_quantities(tokenize(text))[0]
    >>> compare_quantities(read("more than 30 deals"), read("31 deals")).detail.value
    'within'
    >>> compare_quantities(read("770 km"), read("about 480 miles")).relation.value
    'agrees'
    >>> compare_quantities(read("500 ships"), read("400 ships")).relation.value
    'conflicts'
    """
    kinds = {statement.kind, evidence.kind}
    if statement.per != evidence.per and statement.per in _SECONDS and evidence.per in _SECONDS:
        # "125 litres a day" is not "125 litres a year"; "10 a day" is "70 a week".
        statement, evidence = (
            attrs.evolve(each, factor=each.factor / _SECONDS[each.per or ""], per=None)
            for each in (statement, evidence)
        )
    if not comparable(statement, evidence):
        distance = _distance(statement.value, evidence.value)
        return QuantityMatch(relation=Relation.MISSING, detail=QuantityDetail.OTHER_UNIT, distance=distance)
    if QuantityKind.SCORE in kinds:
        return _compare_scores(statement, evidence)
    if kinds == {QuantityKind.COUNT, QuantityKind.RATIO}:
        return _compare_part(statement, evidence)
    if QuantityKind.COUNT in kinds and len(kinds) == 2:
        # Both say the same figure, one without its unit: take the unit as said.
        statement, evidence = (attrs.evolve(each, factor=1.0, offset=0.0) for each in (statement, evidence))
    distance = _distance(statement.base, evidence.base)
    if statement.hedge is Hedge.EXACT:
        relation, detail = _compare_exact(statement, evidence)
    elif statement.hedge in {Hedge.ABOUT, Hedge.NEARLY, Hedge.RANGE, Hedge.VAGUE}:
        relation, detail = _compare_interval(statement, evidence)
    else:
        relation, detail = _compare_bound(statement, evidence)
    return QuantityMatch(relation=relation, detail=detail, distance=distance)


def do_agree(statement: Quantity, evidence: Quantity) -> bool:
    """
    Does the evidence's quantity bear out the statement's, where the two can be compared at all?

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = lambda text: find_quantities(tokenize(text))[0]
    >>> do_agree(read("more than 30 deals"), read("31 deals")), do_agree(read("30 km"), read("30 kg"))
    (True, False)
    """
    return comparable(statement, evidence) and compare_quantities(statement, evidence).relation is Relation.AGREES


_Answer = tuple[Relation, QuantityDetail]


def _distance(statement: float, evidence: float) -> float:
    if statement == evidence:
        return 0.0
    if statement <= 0 or evidence <= 0:
        return math.copysign(_FARTHEST, evidence - statement)
    return max(-_FARTHEST, min(_FARTHEST, math.log(evidence) - math.log(statement)))


def _converts(one: Quantity, other: Quantity) -> bool:
    return one.factor != other.factor or one.offset != other.offset


def _compare_scores(statement: Quantity, evidence: Quantity) -> QuantityMatch:
    """Compare results, told from either side: who won 3-1 was told of as beaten 1-3."""
    one, other = statement.pair or (0.0, 0.0), evidence.pair or (0.0, 0.0)
    equal = one in {other, other[::-1]}
    return QuantityMatch(
        relation=Relation.AGREES if equal else Relation.CONFLICTS,
        detail=QuantityDetail.EQUAL if equal else QuantityDetail.DIFFERENT,
        distance=0.0 if equal else _distance(sum(one), sum(other)),
    )


def _compare_part(statement: Quantity, evidence: Quantity) -> QuantityMatch:
    """
    Compare a count with a share by the numbers that the share names.

    "15 members" agrees with "15 out of 28 members", and so does "28 members". A bare 15 is held against 15 as a number
    ("a score of 15"); a count of something that is neither part nor whole says nothing of the share.
    """
    share, count = (evidence, statement) if statement.kind is QuantityKind.COUNT else (statement, evidence)
    part, whole = share.pair or (share.value, 1.0)
    if statement.hedge in BOUNDS and share is evidence and count.nouns:
        # "More than 900 tests" is so, be they all that were made or a part of them; "more than 5,000" is left open.
        answers = [compare_quantities(count, _part_of(share, number)) for number in (part, whole)]
        if answers[0].relation is answers[1].relation:
            return answers[0]
    elif not count.nouns or are_equal(count.value, part):
        plain = _part_of(share, part)
        return compare_quantities(count, plain) if share is evidence else compare_quantities(plain, count)
    # "Fewer than 28" is no 28; "at least 28" is left open beside "15 out of 28".
    agrees = share is evidence and are_equal(count.value, whole) and statement.hedge not in BOUNDS
    return QuantityMatch(
        relation=Relation.AGREES if agrees else Relation.MISSING,
        detail=QuantityDetail.EQUAL if agrees else QuantityDetail.OTHER_UNIT,
        distance=0.0 if agrees else _distance(count.value, part) * (1 if share is evidence else -1),
    )


def _part_of(share: Quantity, part: float) -> Quantity:
    """Return the part that a share names, as a count: 15 for "15 out of 28"."""
    ratio = part / share.value if share.value else 0.0
    return attrs.evolve(
        share,
        kind=QuantityKind.COUNT,
        value=part,
        low=share.low * ratio if ratio else part,
        high=share.high * ratio if ratio else part,
        step=share.step * ratio if ratio else 1.0,
        unit=None,
        factor=1.0,
        pair=None,
    )


# What is told of as "about" in another unit: half a percent is lost in converting two digits.
_CONVERTED_CLOSELY = 0.01


def _compare_exact(statement: Quantity, evidence: Quantity) -> _Answer:
    claimed, given = statement.base, evidence.base
    if evidence.hedge in {Hedge.RANGE, Hedge.VAGUE}:
        inside = evidence.base_low <= claimed <= evidence.base_high
        return (Relation.MISSING, QuantityDetail.COARSER) if inside else (Relation.CONFLICTS, QuantityDetail.OUTSIDE)
    if are_equal(claimed, given):
        detail = QuantityDetail.CONVERTED if _converts(statement, evidence) else QuantityDetail.EQUAL
        return Relation.AGREES, detail
    if statement.kind is QuantityKind.ORDINAL:
        is_open = evidence.hedge is not Hedge.EXACT and evidence.base_low <= claimed <= evidence.base_high
        # "In the 80th minute" is left open by "after the 57th minute".
        return (Relation.MISSING, QuantityDetail.COARSER) if is_open else (Relation.CONFLICTS, QuantityDetail.DIFFERENT)
    apart = abs(claimed - given)
    if apart <= _reach(statement):
        return Relation.AGREES, QuantityDetail.ROUNDED
    # "About 480 miles" are 770 km, but "about three hours" no 185 minutes.
    is_close = evidence.hedge is not Hedge.ABOUT or apart <= _CONVERTED_CLOSELY * abs(given)
    if _converts(statement, evidence) and is_close and apart <= _conversion_reach(statement, evidence):
        return Relation.AGREES, QuantityDetail.CONVERTED
    if apart <= _reach(evidence) or (
        evidence.hedge is Hedge.ABOUT and evidence.base_low <= claimed <= evidence.base_high
    ):
        return Relation.MISSING, QuantityDetail.COARSER
    # "More than 30" may be 34, hardly 300: people give a bound near the figure.
    is_bounded = evidence.hedge not in {Hedge.EXACT, Hedge.ABOUT}
    if (
        is_bounded
        and evidence.base_low <= claimed <= evidence.base_high
        and abs(_distance(claimed, given)) < _NEAR_BOUND
    ):
        return Relation.MISSING, QuantityDetail.COARSER
    return Relation.CONFLICTS, QuantityDetail.DIFFERENT


def _reach(quantity: Quantity) -> float:
    """Return how far from its value the quantity's rounding reaches, in the base unit."""
    half = quantity.base_step / 2 * (1 + _CRUMB)
    return min(half, _ROUNDING_REACH * abs(quantity.base)) if quantity.offset == 0 else half


def _conversion_reach(statement: Quantity, evidence: Quantity) -> float:
    """Return how far apart conversion leaves rounded values: half of the coarser one's last digit that is no zero."""
    steps = (round_step(one.value, one.step) * one.factor / 2 for one in (statement, evidence))
    return min(max(steps), _ROUNDING_REACH * abs(evidence.base))


def _compare_interval(statement: Quantity, evidence: Quantity) -> _Answer:
    """Compare "about x", "nearly x", "x to y" and "dozens"."""
    low, high = statement.base_low, statement.base_high
    if evidence.hedge in {Hedge.RANGE, Hedge.VAGUE}:
        first, last = evidence.base_low, evidence.base_high
        if are_equal(low, first) and are_equal(high, last):
            return Relation.AGREES, QuantityDetail.EQUAL
        if last < low or first > high:
            return Relation.CONFLICTS, QuantityDetail.OUTSIDE
        if statement.hedge is evidence.hedge is Hedge.RANGE and are_equal(low, first) != are_equal(high, last):
            return Relation.CONFLICTS, QuantityDetail.DIFFERENT  # "aged 6 to 16" beside "aged 6 to 12"
        inside = low <= first and last <= high and statement.hedge is not evidence.hedge  # "5 to 18" is not "6 to 15"
        return (Relation.AGREES, QuantityDetail.WITHIN) if inside else (Relation.MISSING, QuantityDetail.COARSER)
    given = evidence.base
    if statement.hedge in {Hedge.ABOUT, Hedge.NEARLY} and are_equal(statement.base, given):
        return Relation.AGREES, QuantityDetail.CONVERTED if _converts(statement, evidence) else QuantityDetail.EQUAL
    crumb = _CRUMB * abs(given) + (_reach(evidence) if _converts(statement, evidence) else 0.0)
    if low - crumb <= given <= high + crumb:
        return Relation.AGREES, QuantityDetail.WITHIN
    if abs(statement.base - given) <= _reach(statement):
        return Relation.AGREES, QuantityDetail.ROUNDED
    return Relation.CONFLICTS, QuantityDetail.OUTSIDE


def _compare_bound(statement: Quantity, evidence: Quantity) -> _Answer:
    """Compare "more than x", "at least x", "less than x" and "at most x"."""
    if statement.kind is evidence.kind is QuantityKind.ORDINAL and statement.hedge is evidence.hedge:
        # "After the 2nd lap" beside "after the 3rd lap": two points, no bounds.
        equal = are_equal(statement.base, evidence.base)
        return (Relation.AGREES, QuantityDetail.EQUAL) if equal else (Relation.CONFLICTS, QuantityDetail.DIFFERENT)
    up = statement.hedge in LOWER_BOUNDS
    bound, given = statement.base, evidence.base
    if evidence.hedge in {Hedge.RANGE, Hedge.VAGUE}:
        return _bound_against_range(statement, evidence, up=up)
    against = evidence.hedge in (UPPER_BOUNDS | {Hedge.NEARLY} if up else LOWER_BOUNDS)
    if are_equal(bound, given):
        strict = statement.hedge in {Hedge.MORE_THAN, Hedge.LESS_THAN}
        alike = evidence.hedge in LOWER_BOUNDS if up else evidence.hedge in UPPER_BOUNDS | {Hedge.NEARLY}
        if alike:
            return Relation.AGREES, QuantityDetail.EQUAL
        # "No more than 5" beside "at least 5": by logic 5 is both, in use the two exclude each other.
        if against:
            return Relation.CONFLICTS, QuantityDetail.DIRECTION
        return (Relation.CONFLICTS, QuantityDetail.BOUND) if strict else (Relation.AGREES, QuantityDetail.EQUAL)
    if (given > bound) == up:
        if up and given > statement.base_high:
            return Relation.CONFLICTS, QuantityDetail.OUTSIDE  # "just over 4 months" beside 14
        return Relation.AGREES, QuantityDetail.WITHIN
    if against:
        return Relation.CONFLICTS, QuantityDetail.DIRECTION
    alike = evidence.hedge in (LOWER_BOUNDS if up else UPPER_BOUNDS)
    # "more than 40" where the source has "over 30": by logic open, in use refuted (77 of 100 in the findings' table).
    return Relation.CONFLICTS, QuantityDetail.BOUND if alike else QuantityDetail.OUTSIDE


def _bound_against_range(statement: Quantity, evidence: Quantity, *, up: bool) -> _Answer:
    bound = statement.base
    low, high = evidence.base_low, evidence.base_high
    strict = statement.hedge in {Hedge.MORE_THAN, Hedge.LESS_THAN}
    near, far = (low, high) if up else (high, low)
    if up and near > statement.base_high:
        return Relation.CONFLICTS, QuantityDetail.OUTSIDE
    if ((near > bound) == up and near != bound) or (near == bound and not strict):
        return Relation.AGREES, QuantityDetail.WITHIN
    if (far < bound) == up or far == bound:
        return Relation.CONFLICTS, QuantityDetail.OUTSIDE
    return Relation.MISSING, QuantityDetail.COARSER
