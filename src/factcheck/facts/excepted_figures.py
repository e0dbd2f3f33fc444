"""
Read figures that a text tells by what is left out: "**all but two of the ten** houses" are eight, "**three short of** fifty" is 47.

Tokens and amounts enter, the amounts leave with what they come to. Without the whole ("all but two houses") nothing is known of how
many there are, and the amount counts what is left out.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.amounts import Amount, Shape
from factcheck.facts.noun_phrases import read_nouns
from factcheck.facts.numbers import NumberForm
from factcheck.facts.unit_table import Dimension, Unit
from factcheck.facts.units import SHARE
from factcheck.text.tokens import Token

#: The unit of what is left out of a whole that the text does not count.
LEFT_OUT = Unit(Dimension.MEASURE, "left out", 1.0)
_EXCEPTING = frozenset("but except bar barring excepting save excluding minus".split())
# "All **of them** but two", "every **one** but two".
_ALL = frozenset("all every each everyone everybody everything any both".split())
# From "all" to "but": "**all** of its old towers **but** two", "every one of the 12 jurors but one".
_WITHIN = 6
_OF_THEM = (("of", "them"), ("of", "those"), ("of", "these"), ("of", "which"), ("of", "whom"))
_SHORT_OF = ("short", "of")
_ARTICLES = frozenset("the a an".split())
_ENDS = frozenset(". ; : ? !".split())
_CUES = _EXCEPTING | {"short"}


def take_exceptions(tokens: Sequence[Token], amounts: list[Amount]) -> list[Amount]:
    """
    Return the amounts of a text in order, with those told by what is left out as what they come to.

    >>> from factcheck.facts.amount_pairs import join_amounts
    >>> from factcheck.facts.amounts import read_amounts
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("All but two of the ten houses were sold, three short of fifty.").tokens
    >>> [found.pair or found.value for found in take_exceptions(tokens, join_amounts(tokens, read_amounts(tokens)))]
    [(8.0, 10.0), 47.0]
    """
    if not any(token.lower in _CUES for token in tokens):
        return amounts
    found: list[Amount] = []
    for amount in amounts:
        before = found[-1] if found else None
        if before is not None and (short := _read_short(tokens, before, amount)) is not None:
            found[-1] = short
        elif (opening := _find_opening(tokens, amount)) is None:
            found.append(amount)
        elif before is not None and opening < before.first and _is_whole(before, amount):
            found[-1] = _leave(before, before.first, before.value, amount.value)  # "all 12 jurors but one"
        else:
            found.append(_take_out(tokens, amount, _skip_noun(tokens, opening, amount.first), before))
    return found


def _find_opening(tokens: Sequence[Token], amount: Amount) -> int | None:
    """Return the "all" of which an amount is left out: "**all** but two", "**every** one of its towers except two"."""
    at = amount.first - 1
    if at > 0 and tokens[at].lower == "for" and tokens[at - 1].lower in {"save", "except", "but"}:
        at -= 1
    is_count = amount.form is NumberForm.CARDINAL and (amount.shape is Shape.RATIO or _is_plain(amount))
    if at < 1 or not is_count or tokens[at].lower not in _EXCEPTING:
        return None
    for place in range(at - 1, max(-1, at - 1 - _WITHIN), -1):
        if tokens[place].lower in _ALL:
            return place
        if tokens[place].text in _ENDS or tokens[place].text == ",":
            return None
    return None


def _is_whole(whole: Amount, part: Amount) -> bool:
    return _is_plain(whole) and _is_plain(part) and whole.value > part.value


def _is_plain(amount: Amount) -> bool:
    return amount.form is NumberForm.CARDINAL and amount.unit is None and amount.shape is Shape.SINGLE


def _skip_noun(tokens: Sequence[Token], opening: int, first: int) -> int:
    """Return where the figure of an exception begins: "**all** but two", but "all old ships **but** two", whose noun is no figure."""
    excepting = first - 1 - (tokens[first - 1].lower == "for")
    return opening if opening == excepting - 1 else excepting


def _take_out(tokens: Sequence[Token], amount: Amount, opening: int, before: Amount | None) -> Amount:
    """Take an amount out of its whole: that of "two **of the ten**", or one that the text has counted before."""
    if amount.pair is not None:
        return _leave(amount, opening, amount.pair[1], amount.pair[0])
    nouns = read_nouns(tokens, amount.last)[0]
    behind = tuple(token.lower for token in tokens[amount.last : amount.last + 2])
    is_bare = behind in _OF_THEM or behind[:1] in {(",",), (".",)} or not nouns
    if before is not None and _is_whole(before, amount) and (is_bare or nouns == read_nouns(tokens, before.last)[0]):
        return _leave(amount, opening, before.value, amount.value)  # "it has ten towers, **all but two of them** old"
    return attrs.evolve(amount, first=opening, unit=LEFT_OUT)


def _leave(amount: Amount, first: int, whole: float, part: float) -> Amount:
    """Make the share that is left: eight of ten."""
    left = whole - part
    step = min(0.01, 1 / whole)
    return attrs.evolve(
        amount, first=first, value=left / whole, step=step, unit=SHARE, shape=Shape.RATIO, pair=(left, whole)
    )


def _read_short(tokens: Sequence[Token], part: Amount, whole: Amount) -> Amount | None:
    """Read "two votes **short of a hundred**" as 98 votes, the noun left outside."""
    at = whole.first - (1 if whole.first and tokens[whole.first - 1].lower in _ARTICLES else 0)
    nouns, end = read_nouns(tokens, part.last)
    start = end if tokens[end : end + 1] and tokens[end].lower == "short" else part.last
    if at - start != len(_SHORT_OF) or tuple(token.lower for token in tokens[start:at]) != _SHORT_OF:
        return None
    is_count = part.form is whole.form is NumberForm.CARDINAL and part.shape is whole.shape is Shape.SINGLE
    if not is_count or part.value >= whole.value or (part.unit is not None and part.unit != whole.unit):
        return None
    first = part.first if start == part.last else start
    return attrs.evolve(whole, first=first, value=whole.value - part.value, step=part.step, nouns=nouns or whole.nouns)
