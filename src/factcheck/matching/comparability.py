"""
Say which quantities can be held against one another at all: those that count in one dimension.

Two :class:`~factcheck.facts.quantities.Quantity` enter, yes or no leaves.
"""

from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.facts.units import same_base

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.RATIO})
# Conversion and written halves leave crumbs: 480 miles are 772.5 km, a third is 33.333 percent.
_CRUMB = 1e-9
_POINTS = ("point",)


def are_equal(one: float, other: float) -> bool:
    """
    Are two values the same but for the crumbs of a conversion? 999,999,999 and a billion are not.

    >>> are_equal(33.333333333333336, 100 / 3), are_equal(999_999_999, 1e9)
    (True, False)
    """
    return abs(one - other) < _CRUMB * max(abs(one), abs(other), 1e-30)


def comparable(one: Quantity, other: Quantity) -> bool:
    """
    Do the two quantities count in the same dimension, so that a difference means something?

    Percent, fractions and shares compare with each other, and with marks, since "57 out of 100" is told as 57 %; percent and
    percentage points do not, nor do two currencies; a share compares with a count through the number that it names. A bare
    number, one without unit and noun, compares with the same number of a unit, and with no other.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> a, b, c = find_quantities(tokenize("a quarter; 25 percent; 25 percentage points"))
    >>> comparable(a, b), comparable(b, c)
    (True, False)
    """
    kinds = {one.kind, other.kind}
    if kinds <= _SHARES or len(kinds) == 1:
        return same_base(one.unit, other.unit) or tells_marks(one, other)
    if kinds == {QuantityKind.COUNT, QuantityKind.RATIO}:
        return _name_one_number(one, other)
    if kinds == {QuantityKind.COUNT, QuantityKind.MULTIPLE}:
        count = one if one.kind is QuantityKind.COUNT else other
        return count.nouns == ("time",)
    if kinds == {QuantityKind.COUNT, QuantityKind.SCORE}:
        # "10-20" may be read as either.
        return one.pair is not None and other.pair is not None
    return _is_same_figure(one, other)


_MARKED = frozenset({"%", "mark"})


def tells_marks(one: Quantity, other: Quantity) -> bool:
    """
    Is one a percentage and the other marks out of five, ten or a hundred?

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> a, b, c = find_quantities(tokenize("rated 57 %; rated 57/100; rated 5.7/10"))
    >>> tells_marks(a, b), tells_marks(b, c)
    (True, False)
    """
    return {one.unit, other.unit} == _MARKED and QuantityKind.FRACTION not in {one.kind, other.kind}


def _name_one_number(one: Quantity, other: Quantity) -> bool:
    """Say whether a count may be one of a share's numbers: "15 ships" beside "15 out of 28"; not "70" beside "one in three"."""
    share, count = (one, other) if one.kind is QuantityKind.RATIO else (other, one)
    return count.value >= 1 and share.pair is not None and (min(share.pair) > 1 or count.value in share.pair)


def _is_same_figure(one: Quantity, other: Quantity) -> bool:
    """Say whether one is a bare number and the other the same number with a unit: "400 billion", "$400 billion"."""
    bare = any(each.kind is QuantityKind.COUNT and not each.nouns for each in (one, other))
    return bare and QuantityKind.ORDINAL not in {one.kind, other.kind} and are_equal(one.value, other.value)


def same_unit(one: Quantity, other: Quantity) -> bool:
    """
    Do the two quantities count the same: one base unit, or for counts and ranks a noun in common?

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> a, b, c = find_quantities(tokenize("30 trade agreements, 20 agreements, 10 ships"))
    >>> same_unit(a, b), same_unit(a, c)
    (True, False)
    """
    if not comparable(one, other):
        return False
    if one.kind in {QuantityKind.COUNT, QuantityKind.ORDINAL} or QuantityKind.COUNT in {one.kind, other.kind}:
        return not set(one.nouns).isdisjoint(other.nouns)
    return True


def differ_in_unit(one: Quantity, other: Quantity) -> bool:
    """
    Are the two one number in two units of which nothing is the same amount: 40 euros and 40 yen, 5 percent and 5 points?

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> a, b, c = find_quantities(tokenize("40 euros; 40 yen; 30 yen"))
    >>> differ_in_unit(a, b), differ_in_unit(a, c)
    (True, False)
    """
    if not one.value or not are_equal(one.value, other.value):
        return False
    kinds = {one.kind, other.kind}
    if kinds == {QuantityKind.MONEY}:
        return not same_base(one.unit, other.unit)
    if kinds == {QuantityKind.PERCENT, QuantityKind.COUNT}:
        counted = one if one.kind is QuantityKind.COUNT else other
        return counted.nouns[-1:] == _POINTS  # "up by 8 points", "up by 8 percent"
    return kinds == {QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT}
