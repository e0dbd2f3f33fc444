"""
Find the sides of a cue of effect in its clause: what stands before it, what behind it, the reason that closes the clause, and what denies it.

A text, a clause and places enter, stretches of places leave.
"""

from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.effect_clauses import Clause
from factcheck.facts.lexicon import is_adverb

# Where the phrase of an outcome ends: "cut deaths **among** smokers **compared** with".
_STOPS = frozenset(
    """
    , ( compared than among amongst for by during within after before because when relative versus vs following once since over due owing
    thanks with without through until under despite regardless across who which that where as at while from between were was is are did
    """.split()
)
# What brings in the reason at the end of a clause, the longest first.
_REASONS = (
    ("as", "a", "result", "of"),
    ("on", "account", "of"),
    ("because", "of"),
    ("due", "to"),
    ("thanks", "to"),
    ("owing", "to"),
)
_THEN = frozenset("after following once since".split())
_BESIDE = frozenset("with among amongst under in for from by when of between".split())
_CLOSERS = frozenset(", ( compared than relative versus vs without".split())
#: The two sides of an effect stand so near its cue: of a clause made to be endless the rest is not read.
REACH = 24
# "With and without".
_BOTH = 3
#: Denials of a deed or a thing.
DENIALS = frozenset("no not n't never neither nor cannot hardly scarcely barely nothing none little negligible".split())
# "Did **not**, as had been feared, much raise".
_DENIED_WITHIN = 6
_UNDOING = frozenset("failed fail fails failing unable".split())
_HEDGES = frozenset("may might could would possibly perhaps potentially".split())
# These deny the verb they lean on alone.
_LEANING = frozenset("not n't".split())
_AUXILIARIES = frozenset(
    "do does did is are was were be been has have had can could will would may might must should ca wo".split()
)


@attrs.frozen
class Reason:
    """
    The reason that closes a clause: its words, and how it is told.

    >>> Reason((4,), "because", 3).opener
    'because'
    """

    places: tuple[int, ...]
    #: "because", "then" or "beside".
    opener: str
    first: int


def list_before(text: Analysis, start: int, end: int) -> tuple[int, ...]:
    """
    Return the weighty places of a stretch, adverbs left out.

    >>> from factcheck.facts.analysis import analyse
    >>> list_before(analyse("The new levy quickly raised rents"), 0, 4)
    (1, 2)
    """
    return tuple([at for at in range(start, end) if text.weights[at] and not is_adverb(text.tokens[at].lower)])


def find_end(text: Analysis, clause: Clause, first: int) -> int:
    """
    Return where the phrase that begins at a place ends: at a comma, "among", "compared with", or another deed.

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("It cut early deaths among smokers")
    >>> find_end(text, Clause(0, 6), 2)
    4
    """
    last = min(clause.last, first + REACH)
    for at in range(first, last):
        if text.tokens[at].lower in _STOPS:
            return at
    return last


def find_reason(text: Analysis, clause: Clause, first: int) -> Reason | None:
    """
    Return the reason behind a place: "rose **because of the levy**", "rose **after the levy**", "is rare **among smokers**".

    >>> from factcheck.facts.analysis import analyse
    >>> find_reason(analyse("Rents rose because of the levy"), Clause(0, 6), 2)
    Reason(places=(5,), opener='because', first=2)
    """
    lowers = [token.lower for token in text.tokens[first : min(clause.last, first + REACH)]]
    for at in range(len(lowers)):
        for words in _REASONS:
            if tuple(lowers[at : at + len(words)]) == words:
                return _make(text, clause, first + at, len(words), "because")
        if lowers[at] in _THEN:
            return _make(text, clause, first + at, 1, "then")
    for at, lower in enumerate(lowers):
        if lower in _BESIDE:
            # "**With and without** the levy".
            length = _BOTH if lowers[at : at + _BOTH] in (["with", "and", "without"], ["with", "or", "without"]) else 1
            return _make(text, clause, first + at, length, "beside")
        if lower in _CLOSERS:
            break
    return None


def _make(text: Analysis, clause: Clause, first: int, length: int, opener: str) -> Reason | None:
    end = min(clause.last, first + REACH)
    last = next((at for at in range(first + length, end) if text.tokens[at].lower in _CLOSERS), end)
    places = list_before(text, first + length, last)
    return Reason(places, opener, first) if places else None


def is_denied(text: Analysis, start: int, at: int) -> bool:
    """
    Say whether a denial stands before a place: "did **not** raise", "**no** significant rise", "**failed to** raise".

    >>> from factcheck.facts.analysis import analyse
    >>> [is_denied(analyse(said), 0, 4) for said in ("It did not much raise", "It did then much raise")]
    [True, False]
    """
    tokens = text.tokens
    for place in range(at - 1, max(start, at - _DENIED_WITHIN) - 1, -1):
        lower = tokens[place].lower
        if lower == ",":
            return False
        if lower in _UNDOING:
            return True
        if lower in DENIALS:
            if lower in _LEANING and (place == 0 or tokens[place - 1].lower not in _AUXILIARIES):
                return False  # "**not sleeping** raised the risk"
            return tokens[place + 1].lower not in {"only", "just", "merely", "doubt"}
    return False


def is_hedged(text: Analysis, start: int, at: int) -> bool:
    """
    Say whether a text leaves open what stands at a place: "**may** raise".

    >>> from factcheck.facts.analysis import analyse
    >>> is_hedged(analyse("It may raise rents"), 0, 2)
    True
    """
    return any(token.lower in _HEDGES for token in text.tokens[max(start, at - _DENIED_WITHIN) : at])


def has_any(text: Analysis, first: int, last: int, words: AbstractSet[str]) -> bool:
    """
    Say whether one of the words stands in a stretch.

    >>> from factcheck.facts.analysis import analyse
    >>> has_any(analyse("It was raised"), 0, 2, {"was"})
    True
    """
    return any(token.lower in words for token in text.tokens[max(0, first) : last])
