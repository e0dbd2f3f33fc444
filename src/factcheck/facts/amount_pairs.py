"""
Join amounts that speak together: ranges, scores, shares of a whole, and compound measures.

The amounts of a text enter in order, the same leave with "10 to 20", "3-1", "15 out of 28" and "5 ft 11 in" as one.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.amounts import Amount, Shape
from factcheck.facts.numbers import NumberForm
from factcheck.facts.units import NAMES, SHARE, Dimension
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def join_amounts(tokens: Sequence[Token], amounts: list[Amount]) -> list[Amount]:
    """
    Which amounts speak together? The same amounts in order, joined where they do.

    >>> from factcheck.facts.amounts import read_amounts
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("10 to 20 million people in 15 out of 28 states").tokens
    >>> [found.pair for found in join_amounts(tokens, read_amounts(tokens))]
    [(10000000.0, 20000000.0), (15.0, 28.0)]
    """
    joined: list[Amount] = []
    for amount in amounts:
        if joined:
            both = _join(tokens, joined[-1], amount)
            if both is not None:
                joined[-1] = both
                continue
        joined.append(amount)
    return joined


# "140 of its more than 2,900".
_FARTHEST = 4


def _join(tokens: Sequence[Token], one: Amount, two: Amount) -> Amount | None:
    """Join two amounts to a range, a score, a share or a compound measure, if the words between say so."""
    gap = two.first - one.last
    if gap > _FARTHEST or one.shape is not Shape.SINGLE:
        return None
    compound = _join_compound(tokens, one, two, gap)
    if compound is not None:
        return compound
    if one.form is not NumberForm.CARDINAL or two.form is not NumberForm.CARDINAL or not gap:
        return None
    word = tokens[one.last].lower
    if _counts_votes(tokens, one, two):
        return _score(one, two)
    if word in {"of", "out", "in"}:
        return _join_ratio(tokens, one, two, gap)
    if gap > 1:
        return None
    if word == "-":
        return _join_hyphen(tokens, one, two)
    if word == ":":
        touching = (
            tokens[one.last].start == tokens[one.last - 1].end and tokens[two.first].start == tokens[one.last].end
        )
        return _score(one, two) if touching and one.digits and two.digits else None
    return _join_words(tokens, one, two, word) if word in {"to", "and", "or"} else None


_SCORED = _words("vote votes goal goals point points set sets game games seat seats")


def _counts_votes(tokens: Sequence[Token], one: Amount, two: Amount) -> bool:
    """Say whether two figures are a result told in words: "23 **votes to** 14"."""
    between = [token.lower for token in tokens[one.last : two.first]]
    return len(between) == 2 and between[0] in _SCORED and between[1] == "to"


_RATIO_GAPS = frozenset(
    {
        "of",
        "out of",
        "of the",
        "in",
        "in every",
        "out of the",
        "out of every",
        "of its",
        "of their",
        "in each",
        "of every",
    }
)
_HEDGES = frozenset("roughly about around some nearly almost approximately over more than least at".split())
_ROUND_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000})


def _join_ratio(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    words = [token.lower for token in tokens[one.last : one.last + gap]]
    while words and words[-1] in _HEDGES:  # "140 of its roughly 2,900 employees"
        words.pop()
    if words[0] == "of" and words[-1] == "'s":
        words = ["of"]  # "six of the province's nine"
    between = " ".join(words)
    if between not in _RATIO_GAPS or one.unit or two.unit or not 0 <= one.value <= two.value or not two.value:
        return None
    if between[:2] == "in" and (one.value == two.value or two.value not in _ROUND_WHOLES):
        return None
    share = one.value / two.value
    # "15 out of 28" is exact, but whoever gives it in percent rounds to a whole one; so is "one in five".
    step = min(0.01, one.step / two.value)
    return attrs.evolve(
        one, last=two.last, value=share, step=step, unit=SHARE, shape=Shape.RATIO, pair=(one.value, two.value)
    )


_RESULTS = _words(
    "win won beat defeat lost lose loss victori draw drew score tie lead led vote record match game set final"
)


def _join_hyphen(tokens: Sequence[Token], one: Amount, two: Amount) -> Amount | None:
    """Read "10-20" as a range, "3-1" as a score: a score falls, stands level, or is told by a word of winning."""
    mark = tokens[one.last]
    touching = mark.start == tokens[one.last - 1].end
    if touching != (tokens[two.first].start == mark.end) or one.digits != two.digits:
        return None
    bare = one.unit is None and two.unit is None and one.scale == two.scale == 1 and one.value % 1 == 0 == two.value % 1
    if bare and one.digits and max(one.value, two.value) < 200:
        near = (*tokens[max(0, one.first - 8) : one.first], *tokens[two.last : two.last + 4])
        if one.value >= two.value or (any(token.stem in _RESULTS for token in near) and two.value - one.value < 60):
            return _score(one, two)
    return _range(one, two)


def _score(one: Amount, two: Amount) -> Amount:
    return attrs.evolve(one, last=two.last, shape=Shape.SCORE, pair=(one.value, two.value))


#: What tells that a figure changed, by its stem.
CHANGES = _words(
    "rise rose risen increas grow grew grown climb jump soar surg gain rais fall fell fallen drop declin "
    "decreas shrink shrank cut reduc lower slip plung plummet tumbl expand chang went go move shift drop up "
    "down doubl improv extend upgrad boost slash narrow widen trim slow acceler"
)


def _join_words(tokens: Sequence[Token], one: Amount, two: Amount, word: str) -> Amount | None:
    """Read "between 10 and 20", "from 10 to 20", "10 to 20"; "rose from 10 to 20" are two points."""
    before = [token.lower for token in tokens[max(0, one.first - 3) : one.first]]
    if word == "and":
        opening = _find_between(tokens, one.first)
        return _range(one, two, extend=one.first - opening) if opening is not None else None
    if word == "or":
        return _range(one, two) if one.digits == two.digits and two.value <= 3 * one.value else None
    near = tokens[max(0, one.first - 6) : one.first]
    if any(token.stem in CHANGES for token in near):
        return None
    joined = _range(one, two, extend=1 if before[-1:] == ["from"] else 0)
    if joined is None and one.unit is None and two.unit is None and one.value < 200:
        return _score(one, two) if before[-1:] != ["from"] else None
    return joined


_OF_AGE = _words("the ages of")


def _find_between(tokens: Sequence[Token], first: int) -> int | None:
    """Return where the "between" of a range stands: "**between** 10 and 20", "**between** the ages of 10 and 20"."""
    at = first
    while at > max(0, first - len(_OF_AGE)) and tokens[at - 1].lower in _OF_AGE:
        at -= 1
    return next((place for place in (at - 1, at - 2) if place >= 0 and tokens[place].lower == "between"), None)


def _range(one: Amount, two: Amount, *, extend: int = 0) -> Amount | None:
    """Make a range of two rising amounts; each lends the other its scale and unit: "10 to 20 million", "$10 to 20"."""
    low, step = one.value, one.step
    if two.scale > 1 and one.scale == 1 and low < two.value / two.scale:
        low, step = low * two.scale, step * two.scale
    unit = one.unit or two.unit
    if one.unit and two.unit and one.unit != two.unit and one.unit.base != two.unit.base:
        return None
    # The unit of "aged 18 to 70" is not written, so that it is that of both.
    is_written = one.last - one.first > 1
    if one.unit and not two.unit and is_written and one.unit.dimension not in {Dimension.MONEY, Dimension.SHARE}:
        return None
    if one.unit and two.unit and one.unit.factor != two.unit.factor:
        low, unit = (low * one.unit.factor + one.unit.offset - two.unit.offset) / two.unit.factor, two.unit
    if low >= two.value:
        return None
    return attrs.evolve(
        one,
        first=one.first - extend,
        last=two.last,
        value=(low + two.value) / 2,
        step=min(step, two.step),
        unit=unit,
        scale=two.scale,
        shape=Shape.RANGE,
        pair=(low, two.value),
    )


_AND = frozenset({"and"})
_HUNDRED = 100


def _join_money(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    """Join "1 dollar and 50 cents" and "one dollar fifty", "£2 and 50p"."""
    if one.unit is None or one.value % 1 or not 0 < two.value < _HUNDRED or two.value % 1 or one.scale != 1:
        return None
    hundredth = two.unit is not None and two.unit.factor == 1 / _HUNDRED and two.unit.base in {"¢", one.unit.base}
    # The coin is named before: "$5 50 times" are two.
    spoken = two.unit is None and not gap and tokens[one.last - 1].kind is TokenKind.WORD and one.digits is two.digits
    if not (hundredth or spoken):
        return None
    return attrs.evolve(one, last=two.last, value=one.value + two.value / _HUNDRED, step=1 / _HUNDRED)


_NO_JOINTS: frozenset[str] = frozenset()
# What may stand between the parts of a compound; "20 square miles, 30 acres" are two measures.
_JOINED_BY = {
    "s": frozenset({"and", ","}),
    "m": frozenset({"and", ","}),
    "kg": frozenset({"and"}),
}
_FOOT = NAMES["foot"]
_INCH = NAMES["inch"]


# A step that was worked out, 1/3600 of an hour, is not quite that of a second.
_NEARLY = 0.999


def _join_compound(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    """Join "5 ft 11 in", "1h 30m", "2 hours and 30 minutes", "5 dollars and 20 cents"."""
    if gap > 1 or two.form is not NumberForm.CARDINAL:
        return None
    if one.unit is None:
        return _join_feet(tokens, one, two, gap)
    joints = _JOINED_BY.get(one.unit.base, _NO_JOINTS)
    if gap == 1 and tokens[one.last].lower not in (_AND if one.unit.dimension is Dimension.MONEY else joints):
        return None
    unit, last = two.unit, two.last
    if one.unit.dimension is Dimension.MONEY and one.unit.factor == 1:
        return _join_money(tokens, one, two, gap)
    if one.unit == _FOOT and unit is None and last < len(tokens) and tokens[last].lower in {"in", '"', "in."}:
        unit, last = _INCH, last + 1
    if one.unit == NAMES["hour"] and tokens[last - 1].text == "m":
        unit = NAMES["minute"]
    if (
        unit is None
        or unit.base not in _JOINED_BY
        or unit.base != one.unit.base
        or unit.factor >= one.unit.factor
        or unit.offset
    ):
        return None
    ratio = unit.factor / one.unit.factor
    # Units go down: "2 hours and 10 seconds, 38 seconds ahead" are two.
    if two.value * ratio >= 1 or ratio >= one.step * _NEARLY:
        return None
    return attrs.evolve(one, last=last, value=one.value + two.value * ratio, step=two.step * ratio)


def _join_feet(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    r"""Read 5'11\" as feet and inches."""
    closed = two.last < len(tokens) and tokens[two.last].lower in {'"', "tall"}
    if gap != 1 or tokens[one.last].text != "'" or not closed or two.unit or not 0 <= two.value < 12:
        return None
    if tokens[one.last].start != tokens[one.last - 1].end or tokens[two.first].start != tokens[one.last].end:
        return None
    last = two.last + 1 if tokens[two.last].text == '"' else two.last
    return attrs.evolve(one, last=last, value=one.value + two.value / 12, step=two.step / 12, unit=_FOOT)
