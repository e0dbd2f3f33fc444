"""
Read measures told by what they are measured against: "**below freezing**", "12 km **there and back**", "6 km **each way**".

Tokens and the quantities of a text enter, values leave: temperatures in kelvins, and what one way of a route measures.
"""

import math
from collections.abc import Iterator, Sequence

from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.facts.told_values import ToldValue, word_at
from factcheck.text.tokens import Token

TEMPERATURE = "temperature"
_POINTS = {"freezing": 273.15, "boiling": 373.15}
_BELOW, _ABOVE = frozenset({"below", "under", "sub"}), frozenset({"above", "over"})
_AT = frozenset({"at", "to", "reached", "reaches", "near"})
_INFINITE, _CRUMB = 1e9, 0.01
_BOTH_WAYS = (("there", "and", "back"), ("round", "trip"), ("return", "trip"), ("return", "journey"), ("both", "ways"))
_ONE_WAY = (("each", "way"), ("one", "way"), ("in", "each", "direction"), ("every", "way"))
_MEASURED = frozenset({QuantityKind.MEASURE, QuantityKind.DURATION, QuantityKind.MONEY})
# "12 km **on foot** there and back", "a 12-km **round trip**".
_WAY_WITHIN = 3
#: Of two texts one has to have one of these.
MEASURE_WORDS = frozenset({*_POINTS, *(words[-1] for words in (*_BOTH_WAYS, *_ONE_WAY))})


def find_measures(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> tuple[ToldValue, ...]:
    """
    Return the temperatures and the routes of a text.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> said = tokenize("It fell below freezing."), tokenize("The walk is 12 km there and back.")
    >>> [[(one.sort, one.high) for one in find_measures(read.tokens, find_quantities(read))] for read in said]
    [[('temperature', 273.14)], [('one way in m', 6000.0)]]
    """
    return (*_list_points(tokens), *_list_temperatures(quantities), *_list_ways(tokens, quantities))


def _list_points(tokens: Sequence[Token]) -> Iterator[ToldValue]:
    for at, token in enumerate(tokens):
        point = _POINTS.get(token.lower)
        if point is None:
            continue
        first = at - 1 - (word_at(tokens, at - 1) in {"the", "-"})
        last = at + 1 + (word_at(tokens, at + 1) == "point")
        before = word_at(tokens, first)
        if before in _BELOW:
            yield ToldValue(TEMPERATURE, first, last, -_INFINITE, point - _CRUMB)
        elif before in _ABOVE:
            yield ToldValue(TEMPERATURE, first, last, point + _CRUMB, _INFINITE)
        elif before in _AT and last == at + 2:
            yield ToldValue(TEMPERATURE, first + 1, last, point, point)


def _list_temperatures(quantities: Sequence[Quantity]) -> Iterator[ToldValue]:
    for one in quantities:
        if one.kind is QuantityKind.TEMPERATURE:
            # A bound itself is left out: "below 0 °C".
            low = -_INFINITE if math.isinf(one.low) else one.base_low + _CRUMB * one.low_open
            high = _INFINITE if math.isinf(one.high) else one.base_high - _CRUMB * one.high_open
            yield ToldValue(TEMPERATURE, one.first, one.last, low, high, is_plain=True)


def _list_ways(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> Iterator[ToldValue]:
    """Yield what one way measures, of a route told both ways half of it: "12 km **there and back**" are 6 km each way."""
    for one in quantities:
        if one.kind not in _MEASURED:
            continue
        for at in range(one.last, min(len(tokens), one.last + _WAY_WITHIN)):
            ways = next((way for way in (*_BOTH_WAYS, *_ONE_WAY) if _stands_at(tokens, at, way)), None)
            if ways is not None:
                length = one.base / 2 if ways in _BOTH_WAYS else one.base
                yield ToldValue(f"one way in {one.unit}", one.first, at + len(ways), length, length, slack=_CRUMB)
                break


def _stands_at(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> bool:
    return all(word_at(tokens, at + step) == word for step, word in enumerate(words))
