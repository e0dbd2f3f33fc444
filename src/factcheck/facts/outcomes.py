"""
Read what an effect is on: which words name it, whether less of it is better, and which way the phrase itself goes.

Tokens of a text enter, an :class:`Outcome` leaves. "A **fall in** the **risk of** strokes" names strokes, of which less is better, and
goes down; "mortality" is the other side of "survival".
"""

from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.effect_words import WAYS, find_cues, root_of
from factcheck.facts.expressions import read_table

# Sorts of words of the phrase itself that tell which way it goes: "a **fall** in rents", "**better** sleep".
_OWN = frozenset("growth loss good harm adj.more adj.less adj.better adj.worse".split())


@attrs.frozen
class Outcome:
    """
    What an effect is on.

    >>> Outcome((3,), -1, 0, -1).amount
    -1
    """

    #: The words that name it, without those that only measure it.
    places: tuple[int, ...]
    #: Which way the phrase itself goes: "a **fall** in rents"; 0 where it tells none.
    amount: int
    #: Whether the phrase itself tells it better or worse: "**better** sleep"; 0 where it tells neither.
    worth: int
    #: 1 where more of it is better, -1 where less is.
    value: int


@cache
def _load() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str], Mapping[str, tuple[int, int]]]:
    """Return the roots of what is bad, of what only measures, of people, and by root which pair of counterparts and which side."""
    lists: dict[str, frozenset[str]] = {}
    counters: dict[str, tuple[int, int]] = {}
    for number, (title, sides) in enumerate(read_table("outcomes.txt")):
        if title == "counter":
            counters.update(
                (root_of(word), (number, sign)) for words, sign in zip(sides, (1, -1), strict=True) for word in words
            )
        else:
            lists[title] = frozenset(root_of(word) for word in sides[0])
    return lists["bad"], lists["plain"], lists["people"], lists["coming"], counters


def find_counterpart(root: str) -> tuple[int, int] | None:
    """
    Return which pair of counterparts a word is of, and which side: "survival" and "mortality"; None for most words.

    >>> one, other = (find_counterpart(root_of(word)) for word in ("survival", "mortality"))
    >>> one[0] == other[0], one[1], other[1]
    (True, 1, -1)
    """
    return _load()[4].get(root)


def read_outcome(text: Analysis, places: Sequence[int]) -> Outcome:
    """
    Read the tokens of what an effect is on.

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("It led to a fall in the risk of strokes.")
    >>> read_outcome(text, range(3, 10))
    Outcome(places=(9,), amount=-1, worth=0, value=-1)
    """
    bad, plain, people, _, _ = _load()
    amount = worth = 0
    taken: set[int] = set()
    for at in places:
        for cue in find_cues(text, at):
            if cue.sort in _OWN:
                more, better = WAYS[cue.sort]
                amount = (amount or 1) * more if more else amount
                worth = (worth or 1) * better if better else worth
                taken.update(range(cue.first, cue.last))
                break
    named = [at for at in places if at not in taken and text.weights[at] and at not in text.in_figures]
    kept = [at for at in named if text.roots[at] not in plain] or named
    kept = [at for at in kept if text.roots[at] not in people] or kept
    value = -1 if any(text.roots[at] in bad for at in kept) else 1
    return Outcome(tuple(kept), amount, worth, value)


def drop_people(text: Analysis, places: Sequence[int]) -> tuple[int, ...]:
    """
    Return the places without the words for people in general, and for what begins, where others are left: "**people** who **took** tea".

    >>> from factcheck.facts.analysis import analyse
    >>> drop_people(analyse("people who took tea"), (0, 2, 3))
    (3,)
    """
    _, _, people, coming, _ = _load()
    for general in (people, coming):
        places = [at for at in places if text.roots[at] not in general] or places
    return tuple(places)
