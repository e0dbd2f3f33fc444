"""
Read what multiplies a number: scale words in full and short ("million", "bn", "crore", "k", "m").

Tokens and a number enter, a factor and the end of its words leave.
"""

from collections.abc import Sequence

from factcheck.facts.numbers import SCALES, Number, NumberForm
from factcheck.facts.units import Dimension, read_unit
from factcheck.text.tokens import Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHORT_SCALES = {"bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12}
# As other languages have them: a milliard is a billion.
_SHORT_SCALES |= {"mio": 1e6, "mrd": 1e9, "milliard": 1e9, "milliards": 1e9}
_SHORT_SCALES |= {"thou": 1e3}
# Who is counted by millions and never measured in metres: "1.2 m inhabitants".
_COUNTED = _words(
    """
    people inhabitants residents visitors tourists users customers viewers subscribers members voters workers passengers copies
    children women men jobs refugees students pupils households tonnes barrels
    """
)
_SCALE_LETTERS = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "MM": 1e6, "b": 1e9, "B": 1e9, "t": 1e12, "T": 1e12}
# Plurals that come after metres and not after millions.
_RACES = _words("hurdles finals races sprints heats relays metres meters records events across")


def read_scale(tokens: Sequence[Token], number: Number, *, money: bool) -> tuple[float, int]:
    """
    By what do the scale words and letters after a number multiply, and where do they end?

    ``money`` says that a currency stands before, which makes an "m" millions. 1 and the number's end without any.

    >>> from factcheck.facts.numbers import read_number
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("400,000 million").tokens
    >>> read_scale(tokens, read_number(tokens, 0), money=False)
    (1000000.0, 2)
    """
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
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    owns = at + 2 < len(tokens) and tokens[at + 2].lower == "'s"  # "the 100 m **men's** final"
    if not touching and after in _COUNTED and not owns and tokens[at].text in {"m", "k"}:
        return _SCALE_LETTERS[tokens[at].text]
    if len(word) > 2 or not (touching or money):
        return None
    return _scale_letter(tokens, at, money=money, value=value)


def _scale_letter(tokens: Sequence[Token], at: int, *, money: bool, value: float) -> float | None:
    """Read k, m, b and t, which scale money, and others only where no unit can be meant: "5m people", not "5m tall"."""
    text = tokens[at].text
    if text in {"t", "T"} and not money:
        return None
    if text == "K" and value in {4, 8} and not money:
        # Screens are 4K and 8K.
        return None
    if text == "m" and not money and not _is_million(tokens, at + 1):
        return None
    return _SCALE_LETTERS.get(text)


def _is_million(tokens: Sequence[Token], after: int) -> bool:
    """Say whether an "m" means millions by what follows: money, or a plural that metres do not go before."""
    unit = read_unit(tokens, after)
    if unit or after >= len(tokens):
        return unit is not None and unit[0].dimension is Dimension.MONEY
    word = tokens[after].lower
    plural = word in {"people", "children", "men", "women"} or (word[-1] == "s" and len(word) > 3)
    return plural and word not in _RACES
