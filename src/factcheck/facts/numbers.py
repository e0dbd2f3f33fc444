"""
Read numbers in digits and in words: "1,234.5", "2½", "seven hundred and fifty-three thousand", "two thirds", "70th".

Tokens enter, a :class:`Number` leaves: a bare value and how it was written, without unit, hedge or scale letter.
"""

from collections.abc import Sequence

from factcheck.facts.digits import read_digits, read_figures, read_part_sign
from factcheck.facts.number_forms import (
    MULTIPLE_WORDS,
    NUMBER_WORDS,
    SCALES,
    SMALL,
    SMALL_ORDINALS,
    VAGUE_WORDS,
    Number,
    NumberForm,
)
from factcheck.facts.number_words import CONTEXT_WORDS, read_words
from factcheck.text.tokens import Token, TokenKind

__all__ = ["CONTEXT_WORDS", "NUMBER_WORDS", "SCALES", "SMALL", "Number", "NumberForm", "read_digits", "read_number"]


def read_number(tokens: Sequence[Token], at: int) -> Number | None:
    """
    Which number begins at token ``at``?

    ``at`` must be a token of digits, one of :data:`NUMBER_WORDS`, or the point of ".5". An article before is taken in
    ("a hundred"). None where the token begins no number, as in "one of them", "the second half" and "World War Two".

    >>> from factcheck.text.tokens import tokenize
    >>> read_number(tokenize("seven hundred and fifty-three thousand").tokens, 0).value
    753000.0
    >>> read_number(tokenize("two and a half million").tokens, 0).value
    2500000.0
    >>> read_number(tokenize("one of them").tokens, 0) is None
    True
    """
    token = tokens[at]
    if token.kind is TokenKind.NUMBER:
        return read_figures(tokens, at)
    word = token.lower
    if _is_named(tokens, at):
        return None
    if len(word) == 1:
        return read_part_sign(tokens, at)
    if word in VAGUE_WORDS:
        return _read_vague(tokens, at)
    if word in MULTIPLE_WORDS:
        return Number(at, at + 1, MULTIPLE_WORDS[word], 1.0, NumberForm.MULTIPLE, digits=False)
    return read_words(tokens, at)


def _read_vague(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "dozens", "hundreds of thousands"; "scores" and "tens" only before "of", since scores are also results."""
    word, last = tokens[at].lower, at + 1
    value = VAGUE_WORDS[word]
    followed = last < len(tokens) and tokens[last].lower == "of"
    if word in {"scores", "tens"} and not followed:
        return None
    if (
        followed
        and last + 1 < len(tokens)
        and tokens[last + 1].lower in VAGUE_WORDS
        and tokens[last + 1].lower != "dozens"
    ):
        value *= VAGUE_WORDS[tokens[last + 1].lower] / 2
        last += 2
    return Number(at, last, value, value / 2, NumberForm.VAGUE, digits=False)


_SENTENCE_BREAKS = frozenset(".!?:;\"'(-[")


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a number word is part of a name by its capital: "World War Two", "First Lady", "Big Three"."""
    token = tokens[at]
    if not token.text[0].isupper():
        return False
    following = at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    if at == 0 or tokens[at - 1].text in _SENTENCE_BREAKS:
        return following and (token.lower in SMALL_ORDINALS or token.lower == "one") and len(tokens[at + 1].text) > 1
    return following or (tokens[at - 1].text[0].isupper() and tokens[at - 1].kind is TokenKind.WORD)
