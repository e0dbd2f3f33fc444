"""
Say which digits are no figure of their own but part of a longer sign: 3D, 9/11, 4:30.

Tokens and a number enter, yes or no leaves.
"""

from collections.abc import Sequence

from factcheck.facts.numbers import SCALES, Number, NumberForm
from factcheck.facts.units import read_unit
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Signs have fewer letters and no groups of digits: 3D, 1990s, 1080p; "88rising" is a name.
_LEAST_GLUED_NOUN = 4
_GLUED = _words("x fold bn bln mn mln tn trn mil mio mrd b m k t mm")


def is_glued(tokens: Sequence[Token], number: Number) -> bool:
    """
    Say whether digits are part of a longer sign: 3D, the 1990s, 4:30.

    >>> from factcheck.facts.numbers import read_number
    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("in 3D for 5km").tokens
    >>> is_glued(tokens, read_number(tokens, 1)), is_glued(tokens, read_number(tokens, 4))
    (True, False)
    """
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
        return not _is_result(tokens, number.first, last + 1)
    if after.kind not in {TokenKind.WORD, TokenKind.IDENTIFIER} or number.form is not NumberForm.CARDINAL:
        return False
    word = after.lower
    if len(word) >= _LEAST_GLUED_NOUN and word.isalpha() and "," in tokens[number.first].text:
        return False  # a space is missing: "62,241**fans**"
    return word not in _GLUED and word not in SCALES and read_unit(tokens, last) is None


def _is_clock_end(tokens: Sequence[Token], first: int) -> bool:
    """Say whether digits end a time of day or a proportion: the 30 of 4:30."""
    if first < 2 or tokens[first - 1].text != ":" or tokens[first - 2].kind is not TokenKind.NUMBER:
        return False
    touching = tokens[first - 2].end == tokens[first - 1].start and tokens[first - 1].end == tokens[first].start
    return touching and not _is_result(tokens, first - 2, first)


_RESULTS = _words("win won beat beats beaten defeat defeated lost lose draw drew ratio")
_RESULT_WITHIN = 8


def _is_result(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether two figures at a colon are a result: "won **3:1**"; minutes have two digits, and a verse has no winner."""
    if len(tokens[last].text) > 1 or (last + 1 < len(tokens) and tokens[last + 1].text == ":"):
        return False
    return any(token.lower in _RESULTS for token in tokens[max(0, first - _RESULT_WITHIN) : first])


def _is_slashed(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether digits stand at a slash with other digits: 9/11, 24/7."""
    first, last = number.first, number.last
    if first > 1 and tokens[first - 1].text == "/" and tokens[first - 2].kind is TokenKind.NUMBER:
        return tokens[first].start == tokens[first - 1].end
    return last + 1 < len(tokens) and tokens[last].text == "/" and tokens[last + 1].kind is TokenKind.NUMBER
