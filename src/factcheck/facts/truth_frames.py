"""
Find sentences about whether a sentence is true: "it is **not true that** the mill closed", "the claim that it closed **is false**".

Tokens enter, :class:`TruthFrame` records leave. What such a frame says of the clause inside it is a denial, or nothing at all.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.counterfactives import find_affirmed, find_false_report
from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form
from factcheck.text.tokens import Token, TokenKind

_TRUE = frozenset("true correct accurate right".split())
_FALSE = frozenset("false untrue incorrect inaccurate wrong".split())
_TRUE_OR_FALSE = _TRUE | _FALSE
_TRUE_NOUNS = frozenset("case fact truth".split())
_FALSE_NOUNS = frozenset("myth lie falsehood fallacy fabrication hoax misconception rumour rumor".split())
_FALSE_OR_FALSE_NOUNS = _FALSE | _FALSE_NOUNS
_JUDGING = _TRUE | _FALSE | _TRUE_NOUNS | _FALSE_NOUNS
_CLAIMS = frozenset(
    """
    claim claims report reports rumour rumours rumor rumors idea notion allegation allegations suggestion suggestions belief
    assertion assertions statement story stories theory
    """.split()
)
_CLAIMS_OR_IT = _CLAIMS | {"it"}
_BEING = frozenset("is are was were 's".split())
_NOT = frozenset({"not", "n't"})
_ARTICLES = frozenset({"a", "an", "the"})
# "It is **simply** not **entirely** true that".
_STRESSES = frozenset(
    "simply just quite entirely completely totally wholly plainly also popular common widespread persistent old".split()
)
_NOT_OR_STRESSES = _NOT | _STRESSES
_NOT_OR_ARTICLES_OR_STRESSES = _NOT | _ARTICLES | _STRESSES
# "It is simply not entirely the case that".
_FRAME_WITHIN = 8
# A clause without an end is none.
_CLAUSE_WITHIN = 60
_ENDS = frozenset(". ; : ! ?".split())
# Before the deed of a clause: "had **sold**", "is a **spy**".
_HELPERS = frozenset(
    "is are was were be been has have had will would can could may might must shall should do does did not n't never".split()
)


@attrs.frozen
class TruthFrame:
    """
    A sentence around a clause, as token indices, and whether it denies the clause.

    >>> from factcheck.text.tokens import tokenize
    >>> [frame] = find_truth_frames(tokenize("It is not true that the mill closed.").tokens)
    >>> frame.denies, frame.cue, frame.deed
    (True, 2, 7)
    """

    #: The tokens that say no more than whether the clause is true.
    places: frozenset[int]
    denies: bool
    #: The word that denies, or that affirms.
    cue: int
    #: The word of the clause that is denied with it: its deed, or what follows "is".
    deed: int | None
    #: The end of the clause.
    last: int


def find_truth_frames(tokens: Sequence[Token]) -> tuple[TruthFrame, ...]:
    """
    Find the sentences about whether a clause is true, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> [frame] = find_truth_frames(tokenize("Claims that the mill closed are false.").tokens)
    >>> sorted(frame.places), frame.deed
    ([0, 1, 5, 6], 4)
    """
    found = []
    for at, token in enumerate(tokens):
        if at and token.lower == "that":
            frame = _read_before(tokens, at) or _read_around(tokens, at) or _read_report(tokens, at)
            if frame is not None:
                found.append(frame)
    return tuple(found)


def _read_before(tokens: Sequence[Token], that: int) -> TruthFrame | None:
    """Read "it is not true that", whose clause follows."""
    judged = that - 1
    if tokens[judged].lower not in _JUDGING:
        return None
    first = next(
        (at for at in range(judged, max(-1, judged - _FRAME_WITHIN), -1) if tokens[at].lower in _CLAIMS_OR_IT),
        None,
    )
    if first is None:
        return None
    between = [token.lower for token in tokens[first + 1 : judged]]
    if not between or between[0] not in _BEING or not set(between[1:]) <= _NOT_OR_ARTICLES_OR_STRESSES:
        return None
    return _make(tokens, range(first, that + 1), judged, that + 1, _find_end(tokens, that))


def _read_report(tokens: Sequence[Token], that: int) -> TruthFrame | None:
    """Read "it was wrongly reported that" and "there is no doubt that", whose clause follows."""
    first = find_affirmed(tokens, that)
    denies = first is None
    if first is None:
        first = find_false_report(tokens, that)
    if first is None:
        return None
    last = _find_end(tokens, that)
    deed = _find_deed(tokens, that + 1, last)
    return TruthFrame(frozenset(range(first, that + 1)), denies=denies, cue=first, deed=deed, last=last)


def _read_around(tokens: Sequence[Token], that: int) -> TruthFrame | None:
    """Read "the claim that … is not true", whose clause stands inside."""
    if tokens[that - 1].lower not in _CLAIMS:
        return None
    end = _find_end(tokens, that)
    judged = end - 1
    if judged <= that + 1 or tokens[judged].lower not in _TRUE_OR_FALSE:
        return None
    being = judged - 1
    while being > that and tokens[being].lower in _NOT_OR_STRESSES:
        being -= 1
    if tokens[being].lower not in _BEING:
        return None
    opening = that - 2 if that > 1 and tokens[that - 2].lower in _ARTICLES else that - 1
    return _make(tokens, [*range(opening, that + 1), *range(being, end)], judged, that + 1, being)


def _find_end(tokens: Sequence[Token], that: int) -> int:
    end = min(len(tokens), that + _CLAUSE_WITHIN)
    return next((at for at in range(that, end) if tokens[at].text in _ENDS), end)


def _make(tokens: Sequence[Token], places: Sequence[int], judged: int, first: int, last: int) -> TruthFrame:
    denying = next((at for at in places if tokens[at].lower in _NOT), None)
    is_false = tokens[judged].lower in _FALSE_OR_FALSE_NOUNS
    return TruthFrame(
        places=frozenset(places),
        denies=is_false != (denying is not None),
        cue=judged if denying is None else denying,
        deed=_find_deed(tokens, first, last),
        last=last,
    )


def _find_deed(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Return the deed of a clause, or its first word of content behind "is"; else the first word in -s."""
    content = [
        at
        for at in range(first, last)
        if tokens[at].kind is not TokenKind.MARK and tokens[at].lower not in FUNCTION_WORDS
    ]
    helped = next((at for at in range(first, last) if tokens[at].lower in _HELPERS), last)
    for at in content:
        if at > helped or (has_deed_form(tokens[at].lower) and not tokens[at].text[:1].isupper()):
            return at
    # "It is false that Acme **owns** the mill": by its place, behind the name.
    return next((at for at in content if tokens[at].lower.endswith("s") and not tokens[at].text[:1].isupper()), None)
