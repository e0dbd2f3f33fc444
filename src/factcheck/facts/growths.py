"""
Read by what something grew or shrank, in words and in figures: "**doubled**", "**rose by 100 %**", "**cut** infections **by half**".

Tokens enter, growths leave: what came after as a multiple of what was before.
"""

from collections.abc import Sequence

from factcheck.facts.number_forms import MULTIPLE_WORDS, NumberForm
from factcheck.facts.numbers import NUMBER_WORDS, Number, read_number
from factcheck.facts.told_values import ToldValue, word_at
from factcheck.text.tokens import Token, TokenKind

GROWTH = "growth"


def _forms(verbs: str, factor: float) -> dict[str, float]:
    stems = [verb.removesuffix("e") for verb in verbs.split()]
    return {stem + ending: factor for stem in stems for ending in ("es", "ed")}


_MULTIPLYING = (
    _forms("double", 2.0)
    | _forms("triple treble", 3.0)
    | _forms("quadruple", 4.0)
    | _forms("quintuple", 5.0)
    | _forms("sextuple", 6.0)
    | _forms("halve", 0.5)
)
# Only what happened or happens: "expected **to double**", "**a rise**" tell nothing that was so.
_UP = frozenset(
    """
    rose rises risen increased increases grew grows grown climbed climbs jumped jumps surged surges soared expanded expands raised
    raises boosted boosts lifted swelled swollen multiplied gained
    """.split()
)
_DOWN = frozenset(
    """
    fell falls fallen dropped drops declined declines decreased decreases shrank shrinks shrunk cut cuts reduced reduces slashed
    slashes lowered lowers dipped plunged plummeted contracted trimmed slumped
    """.split()
)
# "Cut **infections in the wards by** half": so far behind its verb stands the amount.
_AMOUNT_WITHIN = 7
_ENDS = frozenset(". ; : , ! ? and but while to from".split())
_BOUNDING = frozenset("almost nearly about around roughly over than least most some up approximately under".split())
_PERCENT = frozenset({"%", "percent"})
_PERCENT_WORDS = _PERCENT | {"cent"}
#: Of two texts both have to have one of these.
GROWTH_WORDS = frozenset({*_MULTIPLYING, *_UP, *_DOWN})
# A third is 33 percent.
_SLACK = 0.01
_WHOLE = 100.0


def find_growths(tokens: Sequence[Token]) -> tuple[ToldValue, ...]:
    """
    Return the growths that a text tells; of those that are hedged ("**almost** doubled") none.

    >>> from factcheck.text.tokens import tokenize
    >>> said = "Sales doubled.", "Sales rose by 100 percent.", "It cut sales by a third.", "Sales almost doubled."
    >>> [[round(one.low, 2) for one in find_growths(tokenize(each).tokens)] for each in said]
    [[2.0], [2.0], [0.67], []]
    """
    found = []
    for at in [at for at, token in enumerate(tokens) if token.lower in GROWTH_WORDS]:
        if word_at(tokens, at - 1) in _BOUNDING:
            continue
        if (factor := _MULTIPLYING.get(tokens[at].lower)) is not None:
            found.append(ToldValue(GROWTH, at, at + 1, factor, factor, slack=_SLACK))
        elif (amount := _find_amount(tokens, at)) is not None:
            first, last, factor = amount
            is_plain = not _PERCENT_WORDS.isdisjoint(token.lower for token in tokens[first:last])
            found.append(ToldValue(GROWTH, at, at + 1, factor, factor, (first, last), is_plain=is_plain, slack=_SLACK))
    return tuple(found)


def _find_amount(tokens: Sequence[Token], verb: int) -> tuple[int, int, float] | None:
    """Return where the amount behind a verb stands, and the growth that it makes."""
    is_up = tokens[verb].lower in _UP
    for at in range(verb + 1, min(len(tokens), verb + 1 + _AMOUNT_WITHIN)):
        if tokens[at].lower in _ENDS:
            return None
        if not (
            tokens[at].kind is TokenKind.NUMBER or tokens[at].lower in NUMBER_WORDS or tokens[at].lower == "factor"
        ):
            continue
        read = _read_amount(tokens, at, is_up=is_up)
        if read is None or word_at(tokens, read[0] - 1) in _BOUNDING:
            return None
        return read if read[2] > 0 else None
    return None


def _read_amount(tokens: Sequence[Token], at: int, *, is_up: bool) -> tuple[int, int, float] | None:
    """Read "by **half**", "**100 percent**", "**threefold**", "by a **factor of four**"."""
    if tokens[at].lower == "factor" and word_at(tokens, at + 1) == "of":
        number = _read_at(tokens, at + 2)
        if number is None or number.value <= 0:
            return None
        return at - 1, number.last, number.value if is_up else 1 / number.value
    number = _read_at(tokens, at)
    if number is None:
        return None
    if number.form is NumberForm.MULTIPLE and tokens[at].lower.endswith("fold") and tokens[at].lower in MULTIPLE_WORDS:
        return at, number.last, number.value if is_up else 1 / number.value
    per_cent = word_at(tokens, number.last) == "per" and word_at(tokens, number.last + 1) == "cent"
    if word_at(tokens, number.last) in _PERCENT or per_cent:
        share, last = number.value / _WHOLE, number.last + 1 + per_cent
    elif number.form is NumberForm.FRACTION and word_at(tokens, number.first - 1) == "by":
        share, last = number.value, number.last
    else:
        return None
    if word_at(tokens, last) in {"point", "points", "of"}:
        return None
    return number.first, last, 1 + share if is_up else 1 - share


def _read_at(tokens: Sequence[Token], at: int) -> Number | None:
    return (
        read_number(tokens, at)
        if at < len(tokens) and (tokens[at].kind is TokenKind.NUMBER or tokens[at].lower in NUMBER_WORDS)
        else None
    )
