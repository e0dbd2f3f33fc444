"""
Read the words that are a figure and what it counts in one: "a **trio**" has three members, "a **hat-trick**" is three goals.

Tokens enter, :class:`WordFigure` records leave.
"""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.text.tokens import Token


class WordFigure(NamedTuple):
    """
    A figure told by a word at the tokens ``[first, last)``.

    >>> WordFigure(0, 1, 3.0, ("goal",), ranks=False).value
    3.0
    """

    first: int
    last: int
    value: float
    nouns: tuple[str, ...]
    #: Whether it is a place in an order: the **centenary** is the 100th anniversary.
    ranks: bool


# How many play together; a pair and a couple are of other things as well.
_ENSEMBLES = dict(zip("duo trio quartet quintet sextet septet octet".split(), range(2, 9), strict=True))
_MEMBERS = ("musician", "member", "person", "peopl")
_ANNIVERSARIES = {
    **dict.fromkeys(("centenary", "centennial"), 100),
    **dict.fromkeys(("bicentenary", "bicentennial"), 200),
    **dict.fromkeys(("tercentenary", "tricentennial"), 300),
    **dict.fromkeys(("quatercentenary", "quadricentennial"), 400),
    **dict.fromkeys(("quincentenary", "quincentennial"), 500),
    **dict.fromkeys(("sesquicentennial", "sesquicentenary"), 150),
    "millenary": 1000,
}
#: The words of anniversaries.
ANNIVERSARY_FIGURES = frozenset(_ANNIVERSARIES)
_JUBILEES = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
_ANNIVERSARY, _GOAL = ("anniversari",), ("goal",)
# "**Scored** a brace": without one of these a brace holds teeth and a hat-trick may be of wickets.
_SCORING = frozenset("score scores scored scoring net nets netted netting".split())
_SCORED_WITHIN = 4


def find_word_figures(tokens: Sequence[Token]) -> tuple[WordFigure, ...]:
    """
    Return the words of a text that are figures, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> [(found.value, found.nouns) for found in find_word_figures(tokenize("Poe scored a hat-trick.").tokens)]
    [(3.0, ('goal',))]
    >>> find_word_figures(tokenize("She wears a brace and wrote a piano trio by night.").tokens)
    ()
    """
    read = (_read(tokens, at) for at, token in enumerate(tokens) if token.lower in _WORDS)
    return tuple([found for found in read if found is not None])


_WORDS = frozenset({*_ENSEMBLES, *_ANNIVERSARIES, "jubilee", "hat", "brace"})


def _read(tokens: Sequence[Token], at: int) -> WordFigure | None:
    word = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word in _ENSEMBLES:
        # "A piano trio **by** Poe" is a piece of music.
        piece = following in {"by", "for", "no.", "in"}
        return None if piece else WordFigure(at, at + 1, float(_ENSEMBLES[word]), _MEMBERS, ranks=False)
    if word in _ANNIVERSARIES:
        return WordFigure(at, at + 1, float(_ANNIVERSARIES[word]), _ANNIVERSARY, ranks=True)
    if word == "jubilee":
        number = _JUBILEES.get(tokens[at - 1].lower) if at else None
        return WordFigure(at - 1, at + 1, float(number), _ANNIVERSARY, ranks=True) if number else None
    return _read_goals(tokens, at, word)


def _read_goals(tokens: Sequence[Token], at: int, word: str) -> WordFigure | None:
    """Read "a hat-trick" and "a brace" where goals are scored; an article before is taken in."""
    last = at + 1
    if word == "hat":
        last = at + 3 if last < len(tokens) and tokens[last].text == "-" else at + 2
        if last > len(tokens) or tokens[last - 1].lower != "trick":
            return None
    before = [token.lower for token in tokens[max(0, at - _SCORED_WITHIN) : at]]
    if before[-1:] != ["a"] or _SCORING.isdisjoint(before):
        return None
    return WordFigure(at - 1, last, 2.0 if word == "brace" else 3.0, _GOAL, ranks=False)
