"""
Read how many of a thing came one after another: "**three years in a row**", "its **third consecutive year**", "**back-to-back titles**".

Tokens enter, runs leave, each of its own thing.
"""

from collections.abc import Sequence

from factcheck.facts.number_forms import NumberForm
from factcheck.facts.told_values import ToldValue, read_plain, word_at
from factcheck.text.tokens import Token, TokenKind

_BEFORE_NOUN = frozenset({"consecutive", "successive", "straight", "running"})
_BEHIND_NOUN = (
    ("in", "a", "row"), ("in", "succession"), ("running",), ("on", "the", "trot"), ("on", "the", "bounce"), ("back", "-", "to", "-", "back"),
    ("consecutively",), ("successively",), ("one", "after", "another"),
)  # fmt: skip
_BACK_TO_BACK = ("back", "-", "to", "-", "back")
#: Of two texts both have to have one of these.
RUN_WORDS = frozenset(
    {*_BEFORE_NOUN, "row", "succession", "trot", "bounce", "back", "consecutively", "successively", "another"}
)
# "Three **league** titles in a row": so many words may stand between the number and its noun.
_NOUN_WITHIN = 3


def find_runs(tokens: Sequence[Token]) -> tuple[ToldValue, ...]:
    """
    Return the runs that a text tells, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> said = "It won for the third consecutive year.", "It won three years in a row.", "It won back-to-back titles."
    >>> [[(one.sort, one.low) for one in find_runs(tokenize(each).tokens)] for each in said]
    [[('run of year', 3.0)], [('run of year', 3.0)], [('run of titl', 2.0)]]
    """
    if not any(token.lower in RUN_WORDS for token in tokens):
        return ()
    found: list[ToldValue] = []
    for at in range(len(tokens)):
        if found and at < found[-1].last:
            continue
        run = _read_pair(tokens, at) or _read_run(tokens, at)
        if run is not None:
            found.append(run)
    return tuple(found)


def _read_pair(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "**back-to-back titles**"."""
    last = at + len(_BACK_TO_BACK)
    if tuple(token.lower for token in tokens[at:last]) != _BACK_TO_BACK or not _is_noun(tokens, last):
        return None
    return ToldValue(f"run of {tokens[last].stem}", at, last + 1, 2.0, 2.0)


def _read_run(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "**third straight win**", "**three seasons in a row**"."""
    number = read_plain(tokens, at, NumberForm.ORDINAL) or read_plain(tokens, at)
    if number is None or number.value < 2 or not number.value.is_integer():
        return None
    place = number.last
    if word_at(tokens, place) in _BEFORE_NOUN and _is_noun(tokens, place + 1):
        noun = _find_head(tokens, place + 1)
        return ToldValue(f"run of {tokens[noun].stem}", at, noun + 1, number.value, number.value)
    for noun in range(place, min(len(tokens), place + _NOUN_WITHIN)):
        if not _is_noun(tokens, noun):
            return None
        for words in _BEHIND_NOUN:
            last = noun + 1 + len(words)
            if tuple(token.lower for token in tokens[noun + 1 : last]) == words:
                return ToldValue(f"run of {tokens[noun].stem}", at, last, number.value, number.value)
    return None


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind is TokenKind.WORD


def _find_head(tokens: Sequence[Token], first: int) -> int:
    """Return the plural that a phrase begun at a place ends with: "three straight **league titles**"; its first word without one."""
    ahead = range(first, min(len(tokens), first + _NOUN_WITHIN))
    return next((at for at in ahead if _is_noun(tokens, at) and tokens[at].lower.endswith("s")), first)
