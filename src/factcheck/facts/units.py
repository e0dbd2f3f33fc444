"""
Read units: lengths, masses, times, temperatures, data, shares and currencies, by name, symbol and code.

The tokens after a number (for currencies also before it) enter, a :class:`~factcheck.facts.unit_table.Unit` leaves:
the base unit in which values compare, and the factor to it.
"""

from collections.abc import Sequence

from factcheck.facts.currencies import read_currency_after, read_currency_before, same_base
from factcheck.facts.unit_table import (
    CELSIUS,
    DEGREE,
    FAHRENHEIT,
    KELVIN,
    LENGTHS,
    MARK,
    NAMES,
    PAIRS,
    PERCENT,
    SHARE,
    SYMBOLS,
    TIMES,
    YEAR,
    Dimension,
    Unit,
)
from factcheck.text.tokens import Token

__all__ = [
    "MARK",
    "NAMES",
    "PERCENT",
    "SHARE",
    "TIMES",
    "YEAR",
    "Dimension",
    "Unit",
    "read_currency_before",
    "read_unit",
    "same_base",
]


_DEGREE_LETTERS = {
    "c": CELSIUS,
    "celsius": CELSIUS,
    "centigrade": CELSIUS,
    "f": FAHRENHEIT,
    "fahrenheit": FAHRENHEIT,
    "kelvin": KELVIN,
}
_PER_TIME = {"hour": 3600.0, "h": 3600.0, "hr": 3600.0, "second": 1.0, "s": 1.0, "sec": 1.0, "minute": 60.0}


def read_unit(tokens: Sequence[Token], at: int, *, large: bool = False) -> tuple[Unit, int] | None:
    """
    Which unit begins at token ``at``, right after a number, and where does it end?

    A hyphen before it is passed ("770-kilometer"). ``large`` says that a scale word stood before, which makes pounds
    and won money. None where no unit begins or the tokens end.

    >>> from factcheck.text.tokens import tokenize
    >>> read_unit(tokenize("square miles of land").tokens, 0)[0].factor
    2589988.110336
    >>> read_unit(tokenize("people").tokens, 0) is None
    True
    """
    if at < len(tokens) and tokens[at].text == "-" and at and tokens[at].start == tokens[at - 1].end:
        at += 1
    if at >= len(tokens):
        return None
    word = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    pair = _read_pair(tokens, at) or _read_by_context(tokens, at)
    if pair is not None:
        return pair
    if word in {"°", "º", "degree", "degrees"}:
        return _read_degrees(tokens, at, following)
    if word in {"square", "sq", "cubic", "cu"}:
        return _read_power(tokens, at, 3 if word[0] == "c" else 2)
    money = read_currency_after(tokens, at, large=large)
    if money is not None:
        return money
    unit = SYMBOLS.get(tokens[at].text) or NAMES.get(word)
    if unit is None or (word in {"s", "h"} and tokens[at].start == tokens[at - 1].end and word == "s"):
        return None
    return _read_speed(tokens, at + 1, unit) if unit.base == "m" else (unit, at + 1)


def _read_pair(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """Read two words that are one unit, joined by a hyphen or not: "per cent", "kilowatt-hours"."""
    joint = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text == "-" else at + 1
    found = PAIRS.get((tokens[at].lower, tokens[joint].lower)) if joint < len(tokens) else None
    return (found, joint + 1) if found else None


# What is warm or cold: without one of these "60C" may be a bus and "350 K" money.
_HEATED = frozenset(
    """
    temperature temperatures heat heats heated heating cool cools cooled cooling warm warms warmed warmer hot hottest cold coldest
    boil boils boiled boiling freeze freezes froze frozen freezing melt melts melted melting oven bake baked degree degrees weather
    summer winter thermometer celsius fahrenheit kelvin
    """.split()
)
_HEATED_WITHIN = 15
_LETTERS = {"C": CELSIUS, "F": FAHRENHEIT, "K": KELVIN}
# "7 in **long**": without one of these, "in" is a preposition.
_STRETCHED = frozenset("long wide high deep tall thick across square diameter".split())
_INCH, _STONE = LENGTHS["inch"], Unit(Dimension.MEASURE, "kg", 6.35029318)
# "**Weighs** 12 stone"; twelve stone walls weigh nothing.
_WEIGHED = frozenset("weigh weighs weighed weighing weight lost gained".split())


def _read_by_context(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """Read what is a unit only where the words around say so: "heated to 60C", "7 in long", "weighs 12 stone"."""
    token, touching = tokens[at], bool(at) and tokens[at].start == tokens[at - 1].end
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "in" and (touching or (following is not None and following.lower in _STRETCHED)):
        return _INCH, at + 1
    if token.text in {"st", "stone"} and not touching and _speaks_of(tokens, at, _WEIGHED):
        return _STONE, at + 1
    degree = token.lower in {"deg", "degs"} or (token.lower == "o" and touching)
    if degree and following is not None and following.text in {"C", "F"}:
        return _LETTERS[following.text], at + 2
    if token.text in _LETTERS and not (touching and token.text == "K") and _speaks_of(tokens, at, _HEATED):
        return _LETTERS[token.text], at + 1
    return None


def _speaks_of(tokens: Sequence[Token], at: int, words: frozenset[str]) -> bool:
    near = tokens[max(0, at - _HEATED_WITHIN) : at + _HEATED_WITHIN]
    return any(token.lower in words for token in near)


def _read_degrees(tokens: Sequence[Token], at: int, following: str) -> tuple[Unit, int]:
    joint = at + 2 if following == "-" else at + 1
    letter = tokens[joint].lower if joint < len(tokens) else ""
    unit = _DEGREE_LETTERS.get(letter)
    return (unit, joint + 1) if unit else (DEGREE, at + 1)


def _read_power(tokens: Sequence[Token], at: int, power: int) -> tuple[Unit, int] | None:
    """Read "square miles", "sq. km", "cubic-metre"."""
    at += 1
    if at < len(tokens) and tokens[at].text in {".", "-"}:
        at += 1
    if at >= len(tokens):
        return None
    length = LENGTHS.get(tokens[at].lower) or SYMBOLS.get(tokens[at].text)
    if length is None or length.base != "m":
        return None
    return Unit(Dimension.MEASURE, f"m{power}", length.factor**power), at + 1


def _read_speed(tokens: Sequence[Token], at: int, unit: Unit) -> tuple[Unit, int]:
    """Make a length a speed where "per hour" or "/h" follows, a volume or area where "²" or "³" does."""
    joint = tokens[at].lower if at < len(tokens) else ""
    if joint in {"per", "/", "an", "a"} and at + 1 < len(tokens) and tokens[at + 1].lower in _PER_TIME:
        return Unit(Dimension.MEASURE, "m/s", unit.factor / _PER_TIME[tokens[at + 1].lower]), at + 2
    raised = joint == "^" and at + 1 < len(tokens) and tokens[at + 1].text in {"2", "3"}
    if joint in {"²", "³"} or raised:
        power = 2 if (tokens[at + 1].text == "2" if raised else joint == "²") else 3
        return Unit(Dimension.MEASURE, f"m{power}", unit.factor**power), at + 2 if raised else at + 1
    return unit, at
