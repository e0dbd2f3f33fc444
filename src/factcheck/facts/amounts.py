"""
Read amounts: a number with its scale, currency and unit, still without hedge.

Tokens enter, :class:`Amount` records leave, in order and without overlap.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum

import attrs

from factcheck.facts.glued_figures import is_glued
from factcheck.facts.hedges import read_hedge_before
from factcheck.facts.noun_phrases import STOPS
from factcheck.facts.numbers import NUMBER_WORDS, Number, NumberForm, read_number
from factcheck.facts.scales import read_scale
from factcheck.facts.stretches import STRETCH_NOUNS, read_stretch
from factcheck.facts.unit_table import DEGREE, PERCENT
from factcheck.facts.units import SHARE, TIMES, YEAR, Dimension, Unit, read_currency_before, read_unit
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    """
    An amount at the tokens ``[first, last)``.

    >>> Amount(first=0, last=1, value=30.0, step=1.0, form=NumberForm.CARDINAL, digits=True).shape.name
    'SINGLE'
    """

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


_BEGINNINGS = NUMBER_WORDS | STRETCH_NOUNS


def read_amounts(tokens: Sequence[Token], taken: AbstractSet[int] = frozenset()) -> list[Amount]:
    """
    Which amounts do the tokens hold, in order?

    >>> from factcheck.text.tokens import tokenize
    >>> [(found.value, found.unit.base) for found in read_amounts(tokenize("US$68bn, down 28 percent").tokens)]
    [(68000000000.0, 'USD'), (28.0, '%')]
    """
    found: list[Amount] = []
    after = 0
    number = TokenKind.NUMBER
    for at in [at for at, token in enumerate(tokens) if token.kind is number or token.lower in _BEGINNINGS]:
        if at < after or at in taken:
            continue
        amount = _read_amount(tokens, at, after)
        if amount is None or any(index in taken for index in range(amount.first, amount.last)):
            continue
        after = amount.last
        found.append(amount)
    return found


def _read_amount(tokens: Sequence[Token], at: int, after: int) -> Amount | None:
    """Read the amount whose number begins at ``at``; ``after`` is where the one before it ended."""
    if tokens[at].lower in STRETCH_NOUNS:
        stretch = read_stretch(tokens, at)
        return _amount(stretch[0], unit=stretch[1]) if stretch and stretch[0].first >= after else None
    label = _read_label(tokens, at, after)
    if label is _Label.NAME:
        return None
    number = read_number(tokens, at)
    if number is None or number.first < after or is_glued(tokens, number):
        return None
    if label is not None and number.form is NumberForm.CARDINAL:
        first = number.first - 1
        noun = () if label is _Label.PLACE else (tokens[first].stem,)
        return _amount(number, first=first, form=NumberForm.ORDINAL, nouns=noun)
    if number.form is NumberForm.MULTIPLE:
        return _read_multiple(tokens, number)
    if number.form is NumberForm.FRACTION and (_is_compared(tokens, number) or _is_of_a_size(tokens, number)):
        return _amount(number, form=NumberForm.MULTIPLE, unit=TIMES)
    if number.form is NumberForm.ORDINAL:
        return _amount(number)
    return _read_measured(tokens, number, after)


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


_JOINTS = _words("to and or of a than over under about least most")
_PARTS = _words("season episode chapter round phase stage level day week part volume grade lap")
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


_MULTIPLIED = _words(
    "as the that its their his her what more less larger bigger greater higher smaller longer faster older "
    "heavier taller wider stronger richer likelier bigger lower fewer those this"
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


_LONGEST_COMPARISON = 4


def _is_compared(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether a part multiplies: "half as many", "a third as large as"; not "half as part of", "by half as soon as"."""
    first, last = number.first, number.last
    if last + 1 >= len(tokens) or tokens[last].lower != "as" or (first and tokens[first - 1].lower == "by"):
        return False
    word = tokens[last + 1].lower
    ahead = tokens[last + 2 : last + 2 + _LONGEST_COMPARISON]
    closed = any(token.lower == "as" for token in ahead) and tokens[last + 1].kind is TokenKind.WORD
    return word in {"many", "much"} or (closed and word not in STOPS and word not in {"soon", "well"})


# What one thing has as much of as another: "a quarter the **size** of"; "half the population" is a part of it.
_DIMENSIONS = frozenset("size height length width depth weight thickness age speed price cost".split())


def _is_of_a_size(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether a part multiplies what another measures: "a quarter (of) the size of Chile"; not "half the cost is tax"."""
    at = number.last
    at += at < len(tokens) and tokens[at].lower == "of"
    ahead = [token.lower for token in tokens[at : at + 3]]
    return len(ahead) == 3 and ahead[0] == "the" and ahead[1] in _DIMENSIONS and ahead[2] in {"of", "that"}


def _read_measured(tokens: Sequence[Token], number: Number, after: int) -> Amount:
    """Read scale and unit around a cardinal, a fraction or a vague number; a sign before ``after`` is taken."""
    if _is_share_of(tokens, number):
        number = number._replace(form=NumberForm.FRACTION)
    before = read_currency_before(tokens, number.first)
    if before and before[1] < after:
        before = None
    scale, last = read_scale(tokens, number, money=before is not None)
    large = scale > 1 or number.value >= 1e6
    unit, last = _read_unit_after(tokens, number, last, large=large, money=before is not None)
    first, value = number.first, number.value
    if before:
        first, unit = before[1], unit or before[0]
    elif first > after and _is_minus(tokens, first - 1) and (number.digits or tokens[first - 1].lower == "minus"):
        first, value = first - 1, -value
    elif unit is not None and (unit.dimension is Dimension.TEMPERATURE or unit.base == DEGREE.base):
        value, unit, last = _read_below_zero(tokens, last, value, unit)
    form = number.form
    shape, pair = Shape.SINGLE, None
    if unit is not None and form is NumberForm.FRACTION:
        form = NumberForm.CARDINAL
    elif form is NumberForm.FRACTION:
        unit = SHARE
        if number.last - number.first == 3 and tokens[number.first + 1].text == "/":
            # "6.7/10" is 6.7 out of 10.
            under = float(tokens[number.last - 1].text)
            shape, pair = Shape.RATIO, (round(value * under, 6), under)
    return Amount(
        first=first,
        last=last,
        value=value * scale,
        step=number.step * scale,
        form=form,
        digits=number.digits,
        unit=unit,
        scale=scale,
        shape=shape,
        pair=pair,
    )


def _read_below_zero(tokens: Sequence[Token], at: int, value: float, unit: Unit) -> tuple[float, Unit, int]:
    """Read "5 degrees **below zero Celsius**"."""
    if [token.lower for token in tokens[at : at + 2]] != ["below", "zero"]:
        return value, unit, at
    named = read_unit(tokens, at + 2) if unit.base == DEGREE.base else None
    if named is not None and named[0].dimension is Dimension.TEMPERATURE:
        return -value, named[0], named[1]
    return -value, unit, at + 2


def _read_unit_after(
    tokens: Sequence[Token], number: Number, at: int, *, large: bool, money: bool
) -> tuple[Unit | None, int]:
    """Return the unit after a number and its end; where a currency stood before, only one that names it again."""
    found = read_unit(tokens, at, large=large)
    if money:
        # "$5m USD" says twice which.
        again = found is not None and found[0].dimension is Dimension.MONEY and found[0].factor == 1
        return found if found and again else (None, at)
    if found is None and number.form is NumberForm.FRACTION:
        found = _read_unit_of(tokens, at)
    if found and not _is_rank_word(tokens, at):
        return found
    if number.form is NumberForm.CARDINAL:
        multiple = _read_times(tokens, at) if at < len(tokens) else None
        if multiple:
            return TIMES, multiple
        if _is_age(tokens, number.first):
            return YEAR, at
    return None, at


def _is_minus(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the hyphen is a sign: it touches the number and nothing before it; or the word "minus" stands there."""
    if tokens[at].lower == "minus":
        return at == 0 or tokens[at - 1].kind is not TokenKind.NUMBER
    if tokens[at].text not in {"-", "−"}:
        return False
    return tokens[at + 1].start == tokens[at].end and (at == 0 or tokens[at - 1].end < tokens[at].start)


def _is_rank_word(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "second" after a number is a rank: "two second places"."""
    return tokens[at].lower == "second" and at + 1 < len(tokens) and tokens[at + 1].lower in {"place", "places", "half"}


def _is_share_of(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether a decimal is a part of a whole: "**0.75 of the** voters"."""
    behind = [token.lower for token in tokens[number.last : number.last + 2]]
    return number.digits and 0 < number.value < 1 and number.form is NumberForm.CARDINAL and behind == ["of", "the"]


def _read_unit_of(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """Read the unit of "half an hour", "a quarter of a mile", "half of one percent"."""
    if [token.lower for token in tokens[at : at + 2]] == ["of", "one"]:
        found = read_unit(tokens, at + 2)
        return found if found and found[0] == PERCENT else None
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


_AGE = _words("age ages")
_PRONOUNS = _words("he she they i we")


def _is_age(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a bare number is an age: "aged 30", "at the age of 30", "was under 30 when she left", "At 30, she left"."""
    before, earlier = _look_before(tokens, first)
    if before == "of":
        return earlier in _AGE
    hedge = read_hedge_before(tokens, first)
    before, earlier = _look_before(tokens, hedge[1] if hedge else first)
    after = tokens[first + 1].lower if first + 1 < len(tokens) else ""
    if before in {"is", "was", "were"}:
        return after == "when"
    if before == "between":
        return earlier == "aged"
    if before == "at":
        return earlier in {"died", "dies", "married", "retired"} or (first == 1 and _opens_with_age(tokens, first + 1))
    return before == "aged" or before in _AGE


def _look_before(tokens: Sequence[Token], at: int) -> tuple[str, str]:
    """Return the word before a place and the one before that, in lower case."""
    return tokens[at - 1].lower if at > 0 else "", tokens[at - 2].lower if at > 1 else ""


def _opens_with_age(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a person follows an opening "At 23": "At 23, **Ada** left", "At 23 **she** left"; "At 10 Low Street" does not."""
    apart = at < len(tokens) and tokens[at].text == ","
    at += apart
    if at >= len(tokens):
        return False
    if tokens[at].lower in _PRONOUNS:
        return True
    # "At 23 **Ada left**", not "at 10 Low Street".
    goes_on = at + 1 < len(tokens) and tokens[at + 1].text.isalpha() and tokens[at + 1].text.islower()
    return tokens[at].text[0].isupper() and (apart or goes_on)
