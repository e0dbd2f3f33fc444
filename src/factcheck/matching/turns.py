"""
Read the how-manieth time it was, told in words: "her directorial **debut**", "**for the second time**", "had **never** done it **before**".

An analysis enters, :class:`Turn` records leave. A turn is a set of numbers: what was done "again" was done for the second time or a later one.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.quantities import QuantityKind
from factcheck.text.memory import TEXTS_REMEMBERED

# Nobody does a thing so often that it is counted with an ordinal.
_MOST = 100
_FIRST, _SECOND = frozenset({1}), frozenset({2})
_LATER = frozenset(range(2, _MOST))

#: Counted from the end: "her **last** concert", "the **penultimate** stage". Such a one may be any but the first.
LAST, PENULTIMATE = frozenset({-1}), frozenset({-2})
_LASTS = frozenset("last final farewell swansong".split())
# "Her directorial **debut**", "the **maiden** voyage", "the **inaugural** edition"; what is a thing by itself is one too: "a **rookie**".
_FIRSTS = frozenset(
    """
    debut debuts début débuts debuted maiden inaugural first-time newcomer newcomers rookie rookies novice novices debutant debutante
    debutants debutantes first-ever first-born
    """.split()
)
_SECONDS = frozenset({"sophomore"})
_LATERS = frozenset("again sequel sequels follow-up returnee re-elected reelected".split())
# "The **first film** she directed": up to its noun.
_NOUN_WITHIN = 3
_OWNING = frozenset("the a an his her its their our my 's".split())
_JOINED = (
    ("first", "-", "time"),
    ("first", "-", "ever"),
    ("first", "ever"),
    ("follow", "-", "up"),
    ("re", "-", "elected"),
)
_JOINED_NUMBERS = (_FIRST, _FIRST, _FIRST, _LATER, _LATER)
_ONCE_MORE = (("once", "more"), ("once", "again"), ("yet", "again"), ("one", "more", "time"))
#: One of these is in any text that tells of a turn so, a bare ordinal aside.
TURNING = (
    _FIRSTS
    | _SECONDS
    | _LATERS
    | frozenset("time before previously already first-time more re follow ever once".split())
)
_HAD = frozenset("had has have 'd".split())
_BEFORE = frozenset("before previously already earlier".split())
_ALONE_BEHIND = frozenset(". , ; ! ? ) and but".split())
_ENDS = frozenset(". ; : ! ? and but".split())
_CLAUSE_WITHIN = 14
# "**No** debut had won it."
_NONE = frozenset("no any every each few many most some".split())
_NEVER = frozenset("never not n't".split())
_MOST_TURNS = 8


@attrs.frozen(eq=False)
class Turn:
    """
    Where a text tells a how-manieth time, half-open; which numbers it may be; what was done or is, None where that stands elsewhere.

    >>> Turn(first=2, last=4, numbers=frozenset({1}), thing=2, is_worded=True).numbers
    frozenset({1})
    """

    first: int
    last: int
    numbers: frozenset[int]
    thing: int | None
    #: Whether it is told by a word of its own, and no bare ordinal.
    is_worded: bool


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_turns(text: Analysis) -> tuple[Turn, ...]:
    """
    Return the turns that a text tells, in order.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("It was her directorial debut; she had never acted before, and her third film came later.")
    >>> [(min(one.numbers), one.is_worded) for one in read_turns(read)]
    [(1, True), (1, True), (3, False)]
    """
    return tuple(islice(_iterate(text), _MOST_TURNS))


def _iterate(text: Analysis) -> Iterator[Turn]:
    done = 0
    ordinals = {one.first: one for one in text.quantities if one.kind is QuantityKind.ORDINAL}
    for at, lower in enumerate(text.spelt):
        if at < done or at in text.named:
            continue
        turn = _read_joined(text, at) or _read_word(text, at) or (_read_before(text, at) if lower in _HAD else None)
        if turn is None and at in ordinals and 1 <= ordinals[at].value < _MOST:
            turn = _read_ordinal(text, at, ordinals[at].last, int(ordinals[at].value))
        if turn is not None:
            yield turn
            done = turn.last


def _read_joined(text: Analysis, at: int) -> Turn | None:
    for words, numbers in zip(_JOINED, _JOINED_NUMBERS, strict=True):
        if text.spelt[at : at + len(words)] == words and text.spelt[at - 1 : at] != ("the",) * (words[-1] == "time"):
            last = at + len(words)
            noun = _find_noun(text, last)
            return Turn(at, noun + 1 if noun is not None else last, numbers, noun, is_worded=True)
    for words in _ONCE_MORE:
        if text.spelt[at : at + len(words)] == words:
            return Turn(at, at + len(words), _LATER, None, is_worded=True)
    return None


def _read_word(text: Analysis, at: int) -> Turn | None:
    lower = text.spelt[at]
    if at and text.spelt[at - 1] in _NONE:
        return None
    if lower in _FIRSTS:
        numbers = _FIRST
    elif lower in _SECONDS:
        numbers = _SECOND
    elif lower in _LATERS:
        numbers = _LATER
    elif lower in _LASTS or lower == "penultimate":
        return _read_last(text, at)
    else:
        return None
    noun = _find_noun(text, at + 1)
    if noun is not None:
        return Turn(at, noun + 1, numbers, noun, is_worded=True)
    before = at - 1 if at and text.weights[at - 1] and lower.startswith(("debut", "début")) else None
    return Turn(at if before is None else before, at + 1, numbers, before, is_worded=True)


def _read_last(text: Analysis, at: int) -> Turn | None:
    noun = _find_noun(text, at + 1)
    if noun is None or not at or text.spelt[at - 1] not in _OWNING or text.spelt[noun] in _TIMES:
        return None
    return Turn(at, noun + 1, PENULTIMATE if text.spelt[at] == "penultimate" else LAST, noun, is_worded=True)


# "The **last year**" is the one before this.
_TIMES = frozenset(
    "year years week weeks month months night day days decade decades season century time minute hour hours".split()
)


def _read_before(text: Analysis, at: int) -> Turn | None:
    """Read "**had directed several films before**", which it was not the first time; and "**had never acted before**", when it was."""
    end = next(
        (place for place in range(at + 1, min(len(text.tokens), at + _CLAUSE_WITHIN)) if text.spelt[place] in _ENDS),
        min(len(text.tokens), at + _CLAUSE_WITHIN),
    )
    is_denied = not _NEVER.isdisjoint(text.spelt[at + 1 : end])
    places = [
        place
        for place in range(at + 1, end)
        if text.spelt[place] in _BEFORE and (is_denied or _stands_alone(text, place))
    ]
    if not places or not any(text.weights[place] for place in range(at + 1, end) if place not in places):
        return None
    return Turn(at, end, _FIRST if is_denied else _LATER, None, is_worded=True)


def _stands_alone(text: Analysis, at: int) -> bool:
    """Say whether "before" ends its clause, or stands before a verb: "had **already** directed"; not "before **1990**"."""
    after = text.spelt[at + 1] if at + 1 < len(text.tokens) else "."
    if text.spelt[at - 1] == "than":
        return False  # "fewer **than before**"
    if text.spelt[at] in {"before", "earlier"}:
        return after in _ALONE_BEHIND
    return True


def _read_ordinal(text: Analysis, at: int, last: int, number: int) -> Turn | None:
    """Read "for the **second time**", "her **third film**"."""
    if not at or text.spelt[at - 1] not in _OWNING:
        return None
    if text.spelt[last : last + 1] == ("time",):
        first = at - 2 if text.spelt[at - 2 : at] == ("for", "the") else at
        return Turn(first, last + 1, frozenset({number}), None, is_worded=True)
    noun = _find_noun(text, last)
    return Turn(at, noun + 1, frozenset({number}), noun, is_worded=False) if noun is not None else None


def _find_noun(text: Analysis, first: int) -> int | None:
    """Return the last of the common words right behind a place: "studio **album**"."""
    noun = None
    for at in range(first, min(len(text.tokens), first + _NOUN_WITHIN)):
        if not text.weights[at] or at in text.in_figures or at in text.named or is_adverb(text.spelt[at]):
            break
        noun = at
    return noun
