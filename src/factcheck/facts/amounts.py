"""
Read amounts: a number with its scale, currency and unit, and two numbers that make a range, a score or a share.

Tokens enter, :class:`Amount` records leave, in order and without overlap, still without hedges.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum

import attrs

from factcheck.facts.numbers import NUMBER_WORDS, SCALES, Number, NumberForm, read_number
from factcheck.facts.units import NAMES, SHARE, TIMES, YEAR, Dimension, Unit, read_currency_before, read_unit
from factcheck.text.tokens import Token, TokenKind


class Shape(IntEnum):
    """
    How many numbers an amount is made of, and what they say together.

    >>> Shape.SINGLE.name
    'SINGLE'
    """

    SINGLE = 0
    RANGE = 1
    #: "3-1".
    SCORE = 2
    #: "15 out of 28".
    RATIO = 3


@attrs.frozen(kw_only=True)
class Amount:
    """An amount at the tokens ``[first, last)``."""

    first: int
    last: int
    value: float
    step: float
    form: NumberForm
    digits: bool
    unit: Unit | None = None
    #: What the scale words and letters multiplied by: 1e9 for "$400bn".
    scale: float = 1.0
    shape: Shape = Shape.SINGLE
    pair: tuple[float, float] | None = None
    #: What is counted where it does not follow: ("time",) for "twice", ("season",) for "season 3".
    nouns: tuple[str, ...] = ()


def read_amounts(tokens: Sequence[Token], taken: AbstractSet[int] = frozenset()) -> list[Amount]:
    """
    Which amounts do the tokens hold, in order?

    >>> from factcheck.text.tokens import tokenize
    >>> [(found.value, found.pair) for found in read_amounts(tokenize("10 to 20 million people, 15 out of 28 states").tokens)]
    [(15000000.0, (10000000.0, 20000000.0)), (0.5357142857142857, (15.0, 28.0))]
    """
    found: list[Amount] = []
    after = 0
    for at, token in enumerate(tokens):
        if (token.kind is not TokenKind.NUMBER and token.lower not in NUMBER_WORDS) or at < after or at in taken:
            continue
        amount = _read_amount(tokens, at, after)
        if amount is None or any(index in taken for index in range(amount.first, amount.last)):
            continue
        after = amount.last
        found.append(amount)
    return (
        _join_amounts(tokens, found) if len(found) > 1 else [amount for amount in found if amount.last > amount.first]
    )


def _read_amount(tokens: Sequence[Token], at: int, after: int) -> Amount | None:
    """Read the amount whose number begins at ``at``; ``after`` is where the one before it ended."""
    label = _read_label(tokens, at, after)
    if label is _Label.NAME:
        return None
    number = read_number(tokens, at)
    if number is None or number.first < after or _is_glued(tokens, number):
        return None
    if label is not None and number.form is NumberForm.CARDINAL:
        first = number.first - 1
        noun = () if label is _Label.PLACE else (tokens[first].stem,)
        return _amount(number, first=first, form=NumberForm.ORDINAL, nouns=noun)
    if number.form is NumberForm.MULTIPLE:
        return _read_multiple(tokens, number)
    if number.form is NumberForm.ORDINAL:
        return _amount(number)
    return _read_measured(tokens, number)


def _amount(number: Number, **changes: object) -> Amount:
    fields: dict[str, object] = {
        "first": number.first,
        "last": number.last,
        "value": number.value,
        "step": number.step,
        "form": number.form,
        "digits": number.digits,
        "unit": SHARE if number.form is NumberForm.FRACTION else TIMES if number.form is NumberForm.MULTIPLE else None,
    }
    return Amount(**(fields | changes))  # type: ignore[arg-type]


class _Label(IntEnum):
    NAME = 0
    PLACE = 1
    PART = 2


_JOINTS = frozenset({"to", "and", "or", "of", "a", "than", "over", "under", "about", "least", "most"})
_PARTS = frozenset(["season", "episode", "chapter", "round", "phase", "stage", "level", "day", "week", "part", "volume", "grade", "series"])
_PART_BLOCKERS = frozenset({"each", "every", "per", "a", "this", "last", "next"})


def _read_label(tokens: Sequence[Token], at: int, after: int) -> _Label | None:
    """Say whether the number is a label: of a name (COVID-19), of a place ("No. 5"), of a part ("season 3")."""
    if not at:
        return None
    before = tokens[at - 1]
    if before.text == "-" and at > 1 and after < at:
        stem = tokens[at - 2]
        glued = before.start == stem.end and tokens[at].start == before.end
        if (
            glued
            and stem.kind in {TokenKind.WORD, TokenKind.IDENTIFIER}
            and stem.lower not in _JOINTS
            and stem.lower not in NUMBER_WORDS
        ):
            return _Label.NAME
    if before.lower in {"no.", "number", "#", "nos.", "№"}:
        return _Label.PLACE
    if (
        before.kind is TokenKind.WORD
        and before.lower in _PARTS
        and (at < 2 or tokens[at - 2].lower not in _PART_BLOCKERS)
    ):
        return _Label.PART
    return None


_GLUED = frozenset({"x", "fold", "bn", "bln", "mn", "mln", "tn", "trn", "mil", "b", "m", "k", "t", "mm"})


def _is_glued(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether digits are part of a longer sign: 3D, the 1990s, 4:30."""
    last = number.last
    if (
        number.digits
        and number.form is NumberForm.CARDINAL
        and (_is_slashed(tokens, number) or _is_clock_end(tokens, number.first))
    ):
        return True
    if not number.digits or last >= len(tokens) or tokens[last].start != tokens[last - 1].end:
        return False
    after = tokens[last]
    if after.text == ":" and last + 1 < len(tokens) and tokens[last + 1].kind is TokenKind.NUMBER:
        return True
    if after.kind not in {TokenKind.WORD, TokenKind.IDENTIFIER} or number.form is not NumberForm.CARDINAL:
        return False
    word = after.lower
    return word not in _GLUED and word not in SCALES and read_unit(tokens, last) is None


def _is_clock_end(tokens: Sequence[Token], first: int) -> bool:
    """Say whether digits end a time of day or a proportion: the 30 of 4:30."""
    if first < 2 or tokens[first - 1].text != ":" or tokens[first - 2].kind is not TokenKind.NUMBER:
        return False
    return tokens[first - 2].end == tokens[first - 1].start and tokens[first - 1].end == tokens[first].start


def _is_slashed(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether digits stand at a slash with other digits: 9/11, 24/7."""
    first, last = number.first, number.last
    if first > 1 and tokens[first - 1].text == "/" and tokens[first - 2].kind is TokenKind.NUMBER:
        return tokens[first].start == tokens[first - 1].end
    return last + 1 < len(tokens) and tokens[last].text == "/" and tokens[last + 1].kind is TokenKind.NUMBER


_MULTIPLIED = frozenset(
    ["as", "the", "that", "its", "their", "his", "her", "what", "more", "less", "larger", "bigger", "greater", "higher", "smaller", "longer", "faster", "older", "heavier", "taller", "wider", "stronger", "richer", "likelier", "bigger", "lower", "fewer", "those", "this"]
)


def _read_multiple(tokens: Sequence[Token], number: Number) -> Amount | None:
    """Read "twice the size" as a multiple, "won twice" as a count of times; "double album" is neither."""
    word = tokens[number.first].lower
    following = tokens[number.last].lower if number.last < len(tokens) else ""
    if word in {"double", "triple", "treble", "quadruple", "doubles", "triples"} and following not in _MULTIPLIED:
        return None
    if word in {"twice", "thrice"} and following not in _MULTIPLIED:
        return _amount(number, form=NumberForm.CARDINAL, unit=None, nouns=("time",))
    return _amount(number)


def _read_measured(tokens: Sequence[Token], number: Number) -> Amount:
    """Read scale and unit around a cardinal, a fraction or a vague number."""
    first, last, value, step = number.first, number.last, number.value, number.step
    before = read_currency_before(tokens, first)
    scale, last = _read_scale(tokens, number, money=before is not None)
    unit: Unit | None = None
    form = number.form
    found = read_unit(tokens, last, large=scale > 1 or value >= 1e6)
    if found is None and form is NumberForm.FRACTION:
        found = _read_unit_of(tokens, last)
    if before:
        unit, first = before
        if found and found[0].dimension is Dimension.MONEY and found[0].factor == 1:
            # "$5m USD" says twice which.
            unit, last = found
    elif found and not _is_rank_word(tokens, last):
        unit, last = found
    elif last < len(tokens) and form is NumberForm.CARDINAL:
        multiple = _read_times(tokens, last)
        if multiple:
            unit, last = TIMES, multiple
        elif _is_age(tokens, first):
            unit = YEAR
    if unit is None and form is NumberForm.FRACTION:
        unit = SHARE
    elif unit is not None and form is NumberForm.FRACTION:
        form = NumberForm.CARDINAL
    if number.digits and first and tokens[first - 1].text in {"-", "−"} and _is_minus(tokens, first - 1):
        first, value = first - 1, -value
    return Amount(
        first=first,
        last=last,
        value=value * scale,
        step=step * scale,
        form=form,
        digits=number.digits,
        unit=unit,
        scale=scale,
    )


def _is_minus(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the hyphen is a sign: it touches the number and nothing before it."""
    return tokens[at + 1].start == tokens[at].end and (at == 0 or tokens[at - 1].end < tokens[at].start)


def _is_rank_word(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "second" after a number is a rank: "two second places"."""
    return tokens[at].lower == "second" and at + 1 < len(tokens) and tokens[at + 1].lower in {"place", "places", "half"}


def _read_unit_of(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """Read the unit of "half an hour", "a quarter of a mile"."""
    if (at < len(tokens) and tokens[at].lower == "of") or (at < len(tokens) and tokens[at].text == "-"):
        at += 1
    if at < len(tokens) and tokens[at].lower in {"a", "an"}:
        at += 1
        if at < len(tokens) and tokens[at].text == "-":
            at += 1
        found = read_unit(tokens, at)
        return found if found and found[0].dimension is not Dimension.MONEY else None
    return None


def _read_times(tokens: Sequence[Token], at: int) -> int | None:
    """Return the end of "times the", "x", "fold"; "times" alone counts occasions and stays a noun."""
    word = tokens[at].lower
    if word == "times" and at + 1 < len(tokens) and tokens[at + 1].lower in _MULTIPLIED:
        return at + 1
    if word in {"x", "×"} and tokens[at].start == tokens[at - 1].end:
        follows = at + 1 < len(tokens) and tokens[at + 1].kind is TokenKind.NUMBER
        return None if follows else at + 1
    return None


def _is_age(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a bare number is an age: "aged 30", "at the age of 30"."""
    before = tokens[first - 1].lower if first else ""
    if before in {"of", "age"} and first > 1:
        return before == "age" or tokens[first - 2].lower == "age"
    return before == "aged"


_SHORT_SCALES = {"bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12}
# Plurals that come after metres and not after millions.
_RACES = frozenset(["hurdles", "finals", "races", "sprints", "heats", "relays", "metres", "meters", "records", "events"])


def _read_scale(tokens: Sequence[Token], number: Number, *, money: bool) -> tuple[float, int]:
    """Return what the scale words and letters after a number multiply by, and where they end."""
    scale, last = 1.0, number.last
    if number.form is not NumberForm.CARDINAL:
        return scale, last
    for _ in range(2):
        at = last
        if at + 1 < len(tokens) and tokens[at].text == "-" and tokens[at].start == tokens[at - 1].end:
            at += 1
        if at >= len(tokens):
            break
        factor = _scale_of(tokens, at, money=money, touching=tokens[at].start == tokens[at - 1].end, value=number.value)
        if factor is None:
            break
        scale, last = scale * factor, at + 1
    return scale, last


def _scale_of(tokens: Sequence[Token], at: int, *, money: bool, touching: bool, value: float) -> float | None:
    word = tokens[at].lower
    factor = SCALES.get(word) or _SHORT_SCALES.get(word)
    if factor is not None:
        return factor
    if word in {"hundred", "hundreds"}:
        return 100.0
    if word == "dozen":
        return 12.0
    if word[-1:] == "s" and word[:-1] in SCALES:
        return SCALES[word[:-1]]
    if len(word) > 2 or not (touching or money):
        return None
    return _scale_letter(tokens, at, money=money, value=value)


def _scale_letter(tokens: Sequence[Token], at: int, *, money: bool, value: float) -> float | None:
    """Read k, m, b and t, which scale money, and others only where no unit can be meant: "5m people", not "5m tall"."""
    text = tokens[at].text
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if text in {"k", "K"}:
        # Screens are 4K and 8K.
        return None if text == "K" and value in {4, 8} and not money else 1e3
    if text in {"B", "b"}:
        return 1e9
    if text in {"T", "t"}:
        return 1e12 if money else None
    if text in {"M", "MM"}:
        return 1e6
    if text != "m":
        return None
    if money:
        return 1e6
    if following is None or following.kind is not TokenKind.WORD:
        return 1e6 if following is not None and following.text in {"€", "$", "£"} else None
    unit = read_unit(tokens, at + 1)
    if unit:
        return 1e6 if unit[0].dimension is Dimension.MONEY else None
    plural = following.lower[-1] == "s" or following.lower in {"people", "children", "men", "women"}
    return (
        1e6
        if plural and following.lower not in _RACES and following.lower not in {"is", "was", "as", "its", "across"}
        else None
    )


def _join_amounts(tokens: Sequence[Token], amounts: list[Amount]) -> list[Amount]:
    joined: list[Amount] = []
    for amount in amounts:
        if joined:
            both = _join(tokens, joined[-1], amount)
            if both is not None:
                joined[-1] = both
                continue
        joined.append(amount)
    return joined


def _join(tokens: Sequence[Token], one: Amount, two: Amount) -> Amount | None:
    """Join two amounts to a range, a score, a share or a compound measure, if the words between say so."""
    gap = two.first - one.last
    if gap > 3 or one.shape is not Shape.SINGLE:
        return None
    compound = _join_compound(tokens, one, two, gap)
    if compound is not None:
        return compound
    if one.form is not NumberForm.CARDINAL or two.form is not NumberForm.CARDINAL or not gap:
        return None
    word = tokens[one.last].lower
    if word in {"of", "out", "in"}:
        return _join_ratio(tokens, one, two, gap)
    if gap > 1:
        return None
    if word == "-":
        return _join_hyphen(tokens, one, two)
    return _join_words(tokens, one, two, word) if word in {"to", "and", "or"} else None


_RATIO_GAPS = frozenset(
    {"of", "out of", "of the", "in", "in every", "out of the", "out of every", "of its", "of their", "in each"}
)
_ROUND_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000})


def _join_ratio(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    between = " ".join(token.lower for token in tokens[one.last : one.last + gap])
    if between not in _RATIO_GAPS or one.unit or two.unit or not 0 <= one.value <= two.value or not two.value:
        return None
    if between[:2] == "in" and (one.value == two.value or two.value not in _ROUND_WHOLES):
        return None
    share = one.value / two.value
    step = 0.005 if two.value <= 10 else share * 1e-3
    return attrs.evolve(
        one, last=two.last, value=share, step=step, unit=SHARE, shape=Shape.RATIO, pair=(one.value, two.value)
    )


_RESULTS = frozenset(
    ["win", "won", "beat", "defeat", "lost", "lose", "loss", "victori", "draw", "drew", "score", "tie", "lead", "led", "vote", "record", "match", "game", "set", "final"]
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


_CHANGES = frozenset(
    ["rise", "rose", "risen", "increas", "grow", "grew", "grown", "climb", "jump", "soar", "surg", "gain", "rais", "fall", "fell", "fallen", "drop", "declin", "decreas", "shrink", "shrank", "cut", "reduc", "lower", "slip", "plung", "plummet", "tumbl", "expand", "chang", "went", "go", "move", "shift", "drop", "up", "down", "doubl", "improv", "extend", "upgrad", "boost", "slash", "narrow", "widen", "trim", "slow", "acceler"]
)


def _join_words(tokens: Sequence[Token], one: Amount, two: Amount, word: str) -> Amount | None:
    """Read "between 10 and 20", "from 10 to 20", "10 to 20"; "rose from 10 to 20" are two points."""
    before = [token.lower for token in tokens[max(0, one.first - 3) : one.first]]
    if word == "and":
        return (
            _range(one, two, extend="between" in before[-2:] and len(before) - before.index("between"))
            if "between" in before[-2:]
            else None
        )
    if word == "or":
        return _range(one, two) if one.digits == two.digits and two.value <= 3 * one.value else None
    near = tokens[max(0, one.first - 6) : one.first]
    if any(token.stem in _CHANGES for token in near):
        return None
    joined = _range(one, two, extend=1 if before[-1:] == ["from"] else 0)
    if joined is None and one.unit is None and two.unit is None and one.value < 200:
        return _score(one, two) if before[-1:] != ["from"] else None
    return joined


def _range(one: Amount, two: Amount, *, extend: int = 0) -> Amount | None:
    """Make a range of two rising amounts; each lends the other its scale and unit: "10 to 20 million", "$10 to 20"."""
    low, step = one.value, one.step
    if two.scale > 1 and one.scale == 1 and low < two.value / two.scale:
        low, step = low * two.scale, step * two.scale
    unit = one.unit or two.unit
    if one.unit and two.unit and one.unit != two.unit and one.unit.base != two.unit.base:
        return None
    if one.unit and not two.unit and one.unit.dimension not in {Dimension.MONEY, Dimension.SHARE}:
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


_NO_JOINTS: frozenset[str] = frozenset()
# What may stand between the parts of a compound; "20 square miles, 30 acres" are two measures.
_JOINED_BY = {
    "s": frozenset({"and", ","}),
    "m": frozenset({"and", ","}),
    "kg": frozenset({"and"}),
    "$": frozenset({"and"}),
}
_FOOT = NAMES["foot"]
_INCH = NAMES["inch"]


def _join_compound(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    """Join "5 ft 11 in", "1h 30m", "2 hours and 30 minutes", "5 dollars and 20 cents"."""
    if gap > 1 or two.form is not NumberForm.CARDINAL:
        return None
    if one.unit is None:
        return _join_feet(tokens, one, two, gap)
    joints = _JOINED_BY.get(one.unit.base, _NO_JOINTS)
    if gap == 1 and tokens[one.last].lower not in joints:
        return None
    unit, last = two.unit, two.last
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
    if two.value * ratio >= 1:
        return None
    return attrs.evolve(one, last=last, value=one.value + two.value * ratio, step=two.step * ratio)


def _join_feet(tokens: Sequence[Token], one: Amount, two: Amount, gap: int) -> Amount | None:
    """Read 5'11\" as feet and inches."""
    closed = two.last < len(tokens) and tokens[two.last].text == '"'
    if gap != 1 or tokens[one.last].text != "'" or not closed or two.unit or not 0 <= two.value < 12:
        return None
    if tokens[one.last].start != tokens[one.last - 1].end or tokens[two.first].start != tokens[one.last].end:
        return None
    return attrs.evolve(one, last=two.last + 1, value=one.value + two.value / 12, step=two.step / 12, unit=_FOOT)
