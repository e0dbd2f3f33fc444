"""
Part a text into the clauses that each tell of an effect, and take off who found it: "**the study found no evidence that** tea helps".

An analysis enters, clauses leave: where each begins once its frame is read, and whether the frame denies it or leaves it open.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import stem_word

_ENDS = frozenset(". ; : ! ?".split())
_PARTING = frozenset("but while whereas although though yet".split())
# "The trial showed **that**", "no evidence **that**", "tested **whether**".
_OPENERS = frozenset("that whether if".split())
_OPEN = frozenset({"whether", "if"})
_TELLING = frozenset(
    find_root(word, stem_word(word))
    for word in """
    find show report conclude suggest evidence proof prove sign indication demonstrate establish confirm say claim believe observe see
    note discover reveal determine test know examine study ask unclear unknown investigate assess clear argue estimate warn learn doubt
    consensus finding data idea notion belief theory hypothesis agree indicate
    """.split()
)
# From the word that tells to "that": "showed **for the first time** that".
_TOLD_WITHIN = 4
# "**A large trial of two thousand nurses in three towns found** that".
_FRAME_WITHIN = 16
_DENYING = frozenset("no not n't never little without nothing cannot false untrue wrong doubt lack".split())
# "Fail to show that": the words of a frame that deny it by their root.
_FAILING = frozenset(find_root(word, stem_word(word)) for word in "fail debunk refute disprove".split())
# "The panel **said that** there was **no evidence that**".
_MOST_FRAMES = 2
# A clause in front of another, up to its comma: "**after the levy**, rents rose".
_FRONT_WITHIN = 12
_AFTER = frozenset("after following since once".split())
_BECAUSE = frozenset("thanks due owing because".split())
_WITH = frozenset("with under amid among".split())
_PLACING = frozenset(
    "in during among of over for at on by within throughout between across when as while compared".split()
)

_FRONTING = _AFTER | _BECAUSE | _WITH | _PLACING


@attrs.frozen
class Clause:
    """
    A clause by its tokens, half-open, once its frame is taken off.

    >>> Clause(first=5, last=9).is_denied
    False
    """

    first: int
    last: int
    #: "There is **no evidence that** …".
    is_denied: bool = False
    #: "Nobody knows **whether** …".
    is_open: bool = False
    #: The words of what a clause begins with as its reason: "**after the levy**, rents rose"; and by which word.
    fronted: tuple[int, ...] = ()
    opener: str = ""


def list_clauses(text: Analysis) -> Iterator[Clause]:
    """
    Yield the clauses of a text in order.

    >>> from factcheck.facts.analysis import analyse
    >>> [clause] = list_clauses(analyse("There is no evidence that tea helps"))
    >>> clause.first, clause.is_denied
    (5, True)
    """
    first = 0
    for at, token in enumerate(text.tokens):
        if token.lower in _ENDS or token.lower in _PARTING:
            if at > first:
                yield _read_frame(text, first, at)
            first = at + 1
    if first < len(text.tokens):
        yield _read_frame(text, first, len(text.tokens))


def _read_frame(text: Analysis, first: int, last: int) -> Clause:
    denied = is_open = False
    tokens = text.tokens
    for _ in range(_MOST_FRAMES):
        opener = _find_opener(text, first, last)
        if opener is None:
            break
        frame = range(first, opener)
        denied |= any(tokens[at].lower in _DENYING or text.roots[at] in _FAILING for at in frame)
        is_open |= tokens[opener].lower in _OPEN
        first = opener + 1
    if tokens[first : first + 2] and [token.lower for token in tokens[first : first + 2]] == ["according", "to"]:
        first = _skip_comma(text, first, last)
    if is_open:
        denied = False  # "it is **not** known **whether**" denies nothing
    return _read_front(text, Clause(first, last, denied, is_open))


def _find_opener(text: Analysis, first: int, last: int) -> int | None:
    for at in range(first + 1, min(last, first + _FRAME_WITHIN)):
        if text.tokens[at].lower in _OPENERS:
            told = range(max(first, at - _TOLD_WITHIN), at)
            return at if any(text.roots[place] in _TELLING for place in told) else None
    return None


def _skip_comma(text: Analysis, first: int, last: int) -> int:
    for at in range(first, min(last, first + _FRONT_WITHIN)):
        if text.tokens[at].lower == ",":
            return at + 1
    return first


def _read_front(text: Analysis, clause: Clause) -> Clause:
    """Take off what a clause begins with up to its comma: its reason, or only where and when it is so."""
    if clause.first >= clause.last:
        return clause
    opener = text.tokens[clause.first].lower
    if opener not in _FRONTING:
        return clause
    behind = _skip_comma(text, clause.first, clause.last)
    if behind == clause.first:
        return clause
    if opener in _PLACING:
        return attrs.evolve(clause, first=behind)
    fronted = tuple([at for at in range(clause.first, behind) if text.weights[at]])
    return attrs.evolve(clause, first=behind, fronted=fronted, opener=opener)
