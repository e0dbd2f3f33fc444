"""
Read the units that a list or a way leaves out: "coal supplied 40 percent, gas **35** and wind **15**", "from **2** to 4 million euros".

Tokens and their quantities enter, the quantities leave, those without a unit with that of the list's first, or of the way's
end. Only a number that ends its member of the list is one: "40 kg, and 25 **were** sold" counts something else. What a bare count leaves out, its
noun, is lent where two texts are compared, in ``factcheck.matching.ellipses``: a unit makes another figure of a number, a noun
does not.
"""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.numbers import SCALES
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.text.tokens import Token, TokenKind

# What parts the members of a list, and a figure from what it is compared with.
_PARTS = frozenset(", ; and but while whereas than with".split())
# What may follow the last word of a member.
_FOLLOWS = frozenset(", ; . and or in at on for".split())
# "Rose 4 percent to **35**", "between 3 and **5**": ends of a way, or of a range.
_BEFORE = frozenset("to from between by of no number age aged at until".split())
_VERBS = frozenset("is are was were be has have had".split())
_UNLISTED = frozenset({QuantityKind.ORDINAL, QuantityKind.MULTIPLE, QuantityKind.SCORE, QuantityKind.RATIO})
_ENDS = frozenset(". ; : ! ? ( )".split())
# Between two members stand a few words: "40 percent of the power in the north, gas 35".
_WITHIN = 14
# … and what is numbered itself may have a figure: "version 2 needs 4 GB of memory, version 3 needs **8 GB**".
_NEAREST = 2


def carry_units(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """
    Return the quantities in their order, with the units that their list has named before.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> text = tokenize("Women earned 14 euros an hour and men 17.")
    >>> [one.unit for one in carry_units(text.tokens, find_quantities(text))]
    ['EUR', 'EUR']
    >>> text = tokenize("It grew from 2 to 4 million euros.")
    >>> [(one.value, one.unit) for one in carry_units(text.tokens, find_quantities(text))]
    [(2000000.0, 'EUR'), (4000000.0, 'EUR')]
    >>> carry_units((), ())
    ()
    """
    carried: list[Quantity] = []
    for one in _lend_back(tokens, quantities):
        first = next((other for other in carried[: -1 - _NEAREST : -1] if _is_elided(tokens, other, one)), None)
        carried.append(one if first is None else _carry(first, one))
    return tuple(carried)


# "From **900,000** to 1.2 million": who writes out thousands has left out no "million"; nor has who writes "from 900 to 1.2 million".
_UNSCALED = 100
# The two ends of one way are of one size: with "million" lent to 50, "from 50 to 1.2 million" would fall to a fortieth.
# By judgement: few figures that are told as a way change twentyfold.
_SHORT = 20


def _lend_back(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities, the bare first end of a way with what is told of its second: "from **90** to 60 units"."""
    lent = list(quantities)
    for at, (one, end) in enumerate(pairwise(quantities)):
        if _is_first_end(tokens, one, end):
            lent[at] = _lend(tokens, one, end)
    return lent


def _is_first_end(tokens: Sequence[Token], one: Quantity, end: Quantity) -> bool:
    """Say whether "from" and "to" join two figures, of which the first is a bare number or a bare sum: "from $2 to $4 million"."""
    is_bare = one.kind is QuantityKind.COUNT and one.unit is None and not one.nouns
    # "From **$2** to $4 million"; "700 **euros**" lack nothing.
    is_sum = one.kind is end.kind is QuantityKind.MONEY and one.unit == end.unit
    is_sum = is_sum and tokens[one.last - 1].kind is TokenKind.NUMBER
    if not (is_bare or is_sum) or one.hedge is not Hedge.EXACT or end.kind in _UNLISTED:
        return False
    if not one.first or tokens[one.first - 1].lower != "from" or _find_scale(tokens, one) > 1:
        return False
    return [token.lower for token in tokens[one.last : end.first]] == ["to"]


def _lend(tokens: Sequence[Token], one: Quantity, end: Quantity) -> Quantity:
    lent = attrs.evolve(
        one, kind=end.kind, unit=end.unit, factor=end.factor, offset=end.offset, per=end.per, nouns=end.nouns
    )
    scale = _find_scale(tokens, end)
    if scale == 1 or one.value >= _UNSCALED or not _is_written_short(one, end, scale):
        return lent
    return attrs.evolve(
        lent, value=one.value * scale, low=one.low * scale, high=one.high * scale, step=one.step * scale
    )


def _is_written_short(one: Quantity, end: Quantity, scale: float) -> bool:
    """Say whether a first end may have left out the scale of the second: both are of one size then."""
    return max(one.value * scale, end.value) <= _SHORT * min(one.value * scale, end.value)


def _find_scale(tokens: Sequence[Token], one: Quantity) -> float:
    return next((SCALES[token.lower] for token in tokens[one.first : one.last] if token.lower in SCALES), 1.0)


def _is_elided(tokens: Sequence[Token], first: Quantity, one: Quantity) -> bool:
    """Say whether a number goes on with a list, and leaves out its unit, or what that is of."""
    if one.nouns or one.kind not in {QuantityKind.COUNT, first.kind} or first.kind in _UNLISTED:
        return False
    between = [token.lower for token in tokens[first.last : one.first]]
    if len(between) > _WITHIN or not _PARTS.intersection(between) or _ENDS.intersection(between):
        return False
    if not between or between[-1] in _BEFORE:
        return False
    if _PARTS.intersection(between) == {","} and any(word in _VERBS or has_deed_form(word) for word in between):
        return False  # "of those who slept an hour, the rate **was** 1.2" has no list
    if first.unit is None or (one.unit is not None and (one.unit != first.unit or not first.nouns)):
        return False
    following = tokens[one.last].lower if one.last < len(tokens) else "."
    return following in _FOLLOWS


def _carry(first: Quantity, one: Quantity) -> Quantity:
    if one.unit is not None:
        return attrs.evolve(one, nouns=first.nouns)
    return attrs.evolve(
        one,
        kind=first.kind,
        unit=first.unit,
        factor=first.factor,
        offset=first.offset,
        per=first.per,
    )
