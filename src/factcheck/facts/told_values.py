"""
A value that a text tells in words or in figures, of one sort: an age, a growth, a run of years, one way of a route.

Readers of one sort each make them (:mod:`factcheck.facts.ages` and its like); two of one sort can be held against each other, however
they are told.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.numbers import NUMBER_WORDS, Number, NumberForm, read_number
from factcheck.text.tokens import Token, TokenKind


@attrs.frozen
class ToldValue:
    """
    A value at the tokens ``[first, last)``: the least and the most that the words allow, both included.

    >>> ToldValue("age", 0, 2, 40.0, 49.0).holds(ToldValue("age", 3, 4, 46.0, 46.0))
    True
    """

    sort: str
    first: int
    last: int
    low: float
    high: float
    #: The tokens of the figure or the date that it is told by, where they stand apart: "**founded** … in **1914**".
    beside: tuple[int, int] | None = None
    #: Whether it is told as such: two plain ones are compared elsewhere.
    is_plain: bool = False
    #: Whether it is summed up from parts, of which two sums say nothing.
    is_sum: bool = False
    #: By which part of itself another may be off and be the same: twice a month is every two weeks.
    slack: float = 0.0

    @property
    def places(self) -> frozenset[int]:
        """The tokens that tell it."""
        return frozenset(range(self.first, self.last)) | frozenset(range(*self.beside or (0, 0)))

    def holds(self, other: "ToldValue") -> bool:
        """Say whether whatever the other allows is so by this one too."""
        return self.low * (1 - self.slack) <= other.low and other.high <= self.high * (1 + self.slack)

    def meets(self, other: "ToldValue") -> bool:
        """Say whether the two allow a value in common."""
        return self.low * (1 - self.slack) <= other.high and other.low <= self.high * (1 + self.slack)


def read_plain(tokens: Sequence[Token], at: int, form: NumberForm = NumberForm.CARDINAL) -> Number | None:
    """
    Return the number of a form that begins at a place; None beyond the text, and for another word.

    >>> from factcheck.text.tokens import tokenize
    >>> read_plain(tokenize("forty-six mills").tokens, 0).value, read_plain(tokenize("mills").tokens, 0)
    (46.0, None)
    """
    if not 0 <= at < len(tokens) or not (tokens[at].kind is TokenKind.NUMBER or tokens[at].lower in NUMBER_WORDS):
        return None
    number = read_number(tokens, at)
    return number if number is not None and number.form is form and number.first == at else None


def word_at(tokens: Sequence[Token], at: int) -> str:
    """
    Return the word at a place in lower case; nothing beyond the text.

    >>> from factcheck.text.tokens import tokenize
    >>> word_at(tokenize("Old mills").tokens, 0), word_at((), 3)
    ('old', '')
    """
    return tokens[at].lower if 0 <= at < len(tokens) else ""
