"""
Say which numbers of a text count nothing: those of names, of idioms, and those that stand for a noun or deny one.

Tokens and an amount enter, yes or no leaves.
"""

from collections.abc import Sequence

from factcheck.facts.amounts import Amount, Shape
from factcheck.facts.denial_cues import read_cue
from factcheck.facts.hedges import read_hedge_before
from factcheck.facts.noun_phrases import read_nouns
from factcheck.facts.number_forms import SMALL
from factcheck.facts.numbers import NumberForm
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def counts_nothing(tokens: Sequence[Token], amount: Amount) -> bool:
    """
    Say whether a number counts nothing: "Windows **10**", "a good **one**", "her **first** name", "**zero** cases".

    >>> from factcheck.facts.amounts import read_amounts
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("Her first name is Ada, and she has 3 cats.").tokens
    >>> [counts_nothing(tokens, amount) for amount in read_amounts(tokens)]
    [True, False]
    """
    return (
        _is_title(tokens, amount)
        or _stands_for_noun(tokens, amount)
        or _is_idiom(tokens, amount)
        or _is_none(tokens, amount)
    )


def _is_title(tokens: Sequence[Token], amount: Amount) -> bool:
    """Say whether a bare number ends a name, as in "Windows 10": a capital before it, nothing counted after it."""
    first, last = amount.first, amount.last
    bare = amount.digits and amount.unit is None and amount.shape is Shape.SINGLE and amount.form is NumberForm.CARDINAL
    if not bare or first < 1 or amount.value >= _LARGEST_IN_NAMES:
        return False
    before = tokens[first - 1]
    if before.text == "." and first > 1:
        before = tokens[first - 2]
        return before.lower in {"vol", "pt", "ch", "art", "sec"}
    named = before.text[0].isupper() and before.kind is TokenKind.WORD and before.lower not in _FUNCTION_WORDS
    if named and _is_listed(tokens, first, last):
        return False
    return named and first > 1 and not read_nouns(tokens, last)[0] and read_hedge_before(tokens, first) is None


_LISTS = _words(", ; and")
# So far before it stands the number that the list begins with, or the member before.
_LISTED_WITHIN = 6


def _is_listed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether a name and its number are a member of a list that counts: "Lima has 12 mills, **Quito 9** and Arica 7"."""
    following = tokens[last].lower if last < len(tokens) else "."
    if first < 3 or tokens[first - 2].lower not in _LISTS or following not in {*_LISTS, "."}:
        return False
    return any(
        token.kind is TokenKind.NUMBER or token.lower in SMALL
        for token in tokens[max(0, first - 2 - _LISTED_WITHIN) : first - 2]
    )


def _stands_for_noun(tokens: Sequence[Token], amount: Amount) -> bool:
    """Say whether "one" counts nothing: "a comprehensive **one**", "that **one**"."""
    first = amount.first
    if amount.last != first + 1 or tokens[first].lower != "one" or not first or amount.unit is not None:
        return False
    before = tokens[first - 1]
    if before.lower in _POINTING:
        return True
    described = first > 1 and tokens[first - 2].lower in _ARTICLES and before.kind is TokenKind.WORD
    return described and before.lower not in _FUNCTION_WORDS and before.lower not in _COUNTING


def _is_none(tokens: Sequence[Token], amount: Amount) -> bool:
    """Say whether a zero denies: "**zero** cases" are no cases."""
    return amount.value == 0 and amount.last == amount.first + 1 and read_cue(tokens, amount.first) is not None


# Of a person's names, and of what is no place in an order: "her **first** name", "**first** hand experience".
_IDIOMS = {"first": _words("name names aid hand"), "second": _words("hand nature"), "third": _words("party parties")}


def _is_idiom(tokens: Sequence[Token], amount: Amount) -> bool:
    """Say whether an ordinal ranks nothing: "her **first name**"."""
    at = amount.last + (amount.last < len(tokens) and tokens[amount.last].text == "-")
    following = _IDIOMS.get(tokens[amount.last - 1].lower)
    return following is not None and at < len(tokens) and tokens[at].lower in following


_POINTING = _words("this that each every another any which the")
_ARTICLES = _words("a an the this that his her its their another")
# "The only one", "the last one hundred": these go with a number.
_COUNTING = _words("only last next first past")

# Model and part numbers are short; a name before 12,000 is the subject of a count.
_LARGEST_IN_NAMES = 1000
_FUNCTION_WORDS = _words(
    "the a an in on at by of to and or but for with from about over under only some all he she it they"
)
