"""
Find what a sentence denies: the cues of negation and the words they govern.

Tokens enter, :class:`Negation` records leave. A cue governs the first content word after it ("did *not* quickly
**fall**"); implicit negatives deny what follows them as "not" does ("*failed to* **sign**", "*yet to* **open**"). Which
words are cues, and where, :mod:`factcheck.facts.denial_cues` tells.
Negations inside a hedge ("no more than 10") belong to the quantity and are passed in as ``taken``.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

import attrs

from factcheck.facts.denial_cues import PLAIN_DENIALS, REACH, is_at_no_time, is_forbidden_deed, may_deny, read_cue
from factcheck.facts.denying_phrases import end_carrying_phrase, end_denying_phrase
from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form, is_adverb, read_undone
from factcheck.facts.states import STATES, is_state
from factcheck.facts.truth_frames import TruthFrame
from factcheck.text.memory import Memory
from factcheck.text.tokens import Token, TokenKind

_CLAUSE_ENDS = frozenset(". ; : ! ? , ( ) but although though while whereas because since which who".split())
# "None of the oil leaked" denies that it leaked.
_OF_ALL = frozenset({"none", "neither"})
_THEM = frozenset("them whom these those which".split())
_PASSIVE = frozenset("is are was were be been being".split())
# "Compulsory **redundancies** have also been ruled out".
_BEFORE_PASSIVE = 4


_NOBODY = frozenset({"nobody", "none", "nothing"})
# Between a deed and its "nobody" stands a preposition at most: "spoke **to** nobody".
_BEFORE_NOBODY = 2


@attrs.frozen
class Negation:
    """
    A cue of negation and what it governs, as token indices.

    >>> Negation(cue=3, governed=4, last=7).governed
    4
    """

    cue: int
    #: The first content word after the cue; None where the clause ends before one ("I think not.").
    governed: int | None
    #: The end of the cue's scope.
    last: int


def find_negations(
    tokens: tuple[Token, ...], taken: AbstractSet[int] = frozenset(), frames: Sequence[TruthFrame] = ()
) -> tuple[Negation, ...]:
    """
    Find the negations of a text, in order; an empty text has none.

    ``taken`` are tokens that are no cues, ``frames`` the sentences about whether a clause is true.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("The council did not approve the plan.").tokens
    >>> [tokens[negation.governed].text for negation in find_negations(tokens)]
    ['approve']
    """
    found = [Negation(frame.cue, frame.deed, frame.last) for frame in frames if frame.denies]
    framed: frozenset[int] = frozenset().union(*(frame.places for frame in frames))
    for index in [index for index, token in enumerate(tokens) if _MAY_BE_CUE[token.lower]]:
        first = read_cue(tokens, index)
        if first is not None and index not in taken and index not in framed:
            last = _find_scope_end(tokens, first)
            found.append(Negation(index, _find_denied(tokens, index, first, last), last))
        elif index not in taken and read_undone(tokens[index].lower) is not None and _tells_of_subject(tokens, index):
            found.append(Negation(index, index, index + 1))  # "**undamaged**" denies that it was damaged
    vain = _find_vain(tokens)
    return tuple(sorted([*found, *vain], key=attrgetter("cue")) if frames or vain else found)


# Most words deny nothing, and each is asked in every sentence.
_MAY_BE_CUE: Memory[str, bool] = Memory(lambda lower: may_deny(lower) or read_undone(lower) is not None, room=30_000)


_BEING = frozenset("is are was were be been being remain remains remained left stay stayed stays became become".split())


def _tells_of_subject(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "-less" is told of a subject: "they **are childless**"; of what is sold the "seedless grapes" tell nothing."""
    if not tokens[index].lower.endswith("less"):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    ends = after is None or after.text in {".", ";", "!", "?"}
    return ends and any(token.lower in _BEING for token in tokens[max(0, index - 2) : index])


_TRYING = frozenset("tried tries trying attempted attempts attempting sought seeks".split())
# "**Tried to** finish it **but failed**", "attempted to land **without success**", "**in vain**".
_IN_VAIN = (("but", "failed"), ("and", "failed"), ("without", "success"), ("in", "vain"))
# From an attempt to what tells that it failed.
_VAIN_WITHIN = 16


def _find_vain(tokens: tuple[Token, ...]) -> list[Negation]:
    """Return the denials of what was tried in vain: who "**tried to finish** it but failed" did not finish it."""
    found = []
    for at in range(len(tokens) - 3):
        if tokens[at].lower not in _TRYING or tokens[at + 1].lower != "to":
            continue
        for place in range(at + 3, min(len(tokens) - 1, at + _VAIN_WITHIN)):
            if tokens[place].text in {".", ";"}:
                break
            if (tokens[place].lower, tokens[place + 1].lower) in _IN_VAIN:
                found.append(Negation(place + 1, at + 2, place + 2))
                break
    return found


def find_plain_denials(tokens: Sequence[Token], negations: Sequence[Negation]) -> list[int]:
    """
    Return the places of the words that say no more than "not" does: "**failed** to sign", "was not **able to** sign".

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("They failed to sign it.").tokens
    >>> find_plain_denials(tokens, find_negations(tokens))
    [1]
    >>> tokens = tokenize("They steered clear of signing it.").tokens
    >>> find_plain_denials(tokens, find_negations(tokens))
    [1, 2, 3]
    """
    places: list[int] = []
    for one in negations:
        if one.governed is None:
            continue
        last = end_denying_phrase(tokens, one.cue) or end_carrying_phrase(tokens, one.cue + 1)
        if last is not None:
            places.extend(range(one.cue, last))
        elif tokens[one.cue].lower in PLAIN_DENIALS:
            places.append(one.cue)
    return places


def _find_scope_end(tokens: tuple[Token, ...], start: int) -> int:
    for index in range(start, min(len(tokens), start + REACH)):
        if tokens[index].lower in _CLAUSE_ENDS:
            return index
    return min(len(tokens), start + REACH)


_LEADING = frozenset("was were is are be been being has have had will then later also therefore soon".split())


def _find_ruled_out(tokens: tuple[Token, ...], index: int, last: int) -> int | None:
    """Return what "**was ruled** out"; None in "tore a muscle **and** was ruled out", where who was is named before."""
    at = index - 1
    while at > 0 and tokens[at].lower in _LEADING:
        at -= 1
    if tokens[at].lower in {"and", "but", ","}:
        return None
    if index + 2 < len(tokens) and tokens[index + 2].lower in {"of", "for"}:
        return _find_content(tokens, range(index + 3, min(index + 5, last)), last)  # "was ruled out **of the final**"
    return _find_content(tokens, range(index - 2, max(-1, index - 1 - _BEFORE_PASSIVE), -1), last)


def _find_denied(tokens: tuple[Token, ...], index: int, first: int, last: int) -> int | None:
    """Return the word that a cue denies: the first of its scope, or the deed of whom there is none."""
    lower = tokens[index].lower
    if is_forbidden_deed(tokens, index):
        return index - 2
    if lower == "ruled" and index and tokens[index - 1].lower in _PASSIVE:
        return _find_ruled_out(tokens, index, last)
    deed = _find_deed_of_all(tokens, index, first, last)
    if deed is not None:
        return deed
    if lower == "nor" and any(
        tokens[at].lower == "neither" and _find_deed_of_neither(tokens, at + 1) is not None
        for at in range(max(0, index - _NOR_WITHIN), index)
    ):
        return None  # the deed of both is denied once
    found = _find_content(tokens, range(first, last), last)
    is_nobody = lower in _NOBODY or (lower == "no" and first < len(tokens) and tokens[first].lower == "one")
    if found is None and is_nobody:
        # "Killed **nobody**", "there is nobody": the deed before is denied.
        return _find_content(tokens, range(index - 1, max(-1, index - 1 - _BEFORE_NOBODY), -1), index)
    if first < last and tokens[first].lower in STATES and is_state(tokens, first):
        return first  # "is not **over**", "is not **on** by default"
    return found


def _find_deed_of_all(tokens: tuple[Token, ...], index: int, first: int, last: int) -> int | None:
    """Return the deed that a cue denies of all of some, or of all there is: "none of the oil **leaked**", "**invest** nothing"."""
    lower = tokens[index].lower
    if lower in _OF_ALL and first < len(tokens) and tokens[first].lower == "of":
        denied = _find_denied_of_all(tokens, first, last)
        if denied is not None:
            return denied
    if lower == "not":
        return _find_deed_of_none(tokens, first, last)
    if is_at_no_time(tokens, index):
        # "At no time had the minister been **informed**".
        return next((at for at in range(first, last) if _is_told_deed(tokens, at)), None)
    if lower == "neither":
        return _find_deed_of_neither(tokens, first)
    return _find_deed_right_before(tokens, index) if lower in _NOBODY else None


def _is_told_deed(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].lower not in FUNCTION_WORDS and has_deed_form(tokens[at].lower)


_BEFORE_A_DEED = frozenset(
    "to will would can could may might shall should must did does do has have had and but then".split()
)


_SINGLE = (("a", "single"), ("one", "single"), ("a", "soul"), ("one", "of"))


def _find_deed_of_none(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """Return the deed that "**not a single** member" did: it is denied of all of them, as by "no member"."""
    if tuple(token.lower for token in tokens[first : first + 2]) not in _SINGLE:
        return None
    return next((at for at in range(first + 2, last) if has_deed_form(tokens[at].lower)), None)


# Deeds that are mostly told in their bare form: "users **pay** nothing".
_COSTING = frozenset("pay cost charge say know own earn".split())


def _find_deed_right_before(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return the deed whose object a "nothing" is: "would **invest** nothing at the plant", "**cost** nothing to build"."""
    if not index or tokens[index - 1].lower in FUNCTION_WORDS or tokens[index - 1].kind is not TokenKind.WORD:
        return None
    lower, before = tokens[index - 1].lower, tokens[index - 2].lower if index > 1 else ""
    is_deed = has_deed_form(lower) or lower.endswith("ing") or before in _BEFORE_A_DEED or lower in _COSTING
    return index - 1 if is_deed or (lower.endswith("s") and not lower.endswith("ss")) else None


def _find_denied_of_all(tokens: tuple[Token, ...], of: int, last: int) -> int | None:
    """Return the deed of whom there is none, "none of the oil **leaked**", or how nobody did it, "none of them **seriously**"."""
    manner = of + 2
    if manner < len(tokens) and tokens[of + 1].lower in _THEM and is_adverb(tokens[manner].lower):
        return manner
    return next(
        (
            at
            for at in range(of + 1, last)
            if tokens[at].lower not in FUNCTION_WORDS and (has_deed_form(tokens[at].lower) or _goes_on(tokens, at))
        ),
        None,
    )


# "Neither the mayor, Ada Poe, nor the treasurer, Max Roe, **attended**": so far off stands the other, and what both did not do.
_NOR_WITHIN = 14
_NOR_DEED_WITHIN = 10


def _find_deed_of_neither(tokens: tuple[Token, ...], first: int) -> int | None:
    """Return the deed behind the second of two of whom neither did it; None for "neither sank **nor** burned"."""
    nor = next((at for at in range(first, min(len(tokens), first + _NOR_WITHIN)) if tokens[at].lower == "nor"), None)
    if nor is not None and (deed := _find_deed_before(tokens, first - 1)) is not None:
        return deed
    if nor is None or any(has_deed_form(tokens[at].lower) for at in range(first, nor)):
        return None
    for at in range(nor + 1, min(len(tokens), nor + 1 + _NOR_DEED_WITHIN)):
        if tokens[at].text in {".", ";", ":"}:
            return None
        if has_deed_form(tokens[at].lower) and tokens[at].lower not in FUNCTION_WORDS:
            return at
    return None


_BEFORE_OBJECT = frozenset("for in at to of with from on by into as".split())


def _find_deed_before(tokens: tuple[Token, ...], neither: int) -> int | None:
    """Return the verb of which neither of two is the object: "**qualified** for neither the cup nor the shield"."""
    at = neither - 1
    if at > 0 and tokens[at].lower in _BEFORE_OBJECT:
        at -= 1
    is_deed = at >= 0 and tokens[at].lower not in FUNCTION_WORDS and has_deed_form(tokens[at].lower)
    return at if is_deed else None


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether a word is the "working" of "was still working"."""
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    return tokens[at].lower.endswith("ing") and not _PASSIVE.isdisjoint(before)


# "Not in **May**": a month and a man that are small words as well, but for their capital.
_NAMES = frozenset({"May", "Will"})


def _find_content(tokens: tuple[Token, ...], places: Iterable[int], last: int) -> int | None:
    """Return the first content word of some places in a scope that ends at ``last``."""
    for index in places:
        token = tokens[index]
        if token.lower == "longer" and tokens[index - 1].lower == "no":
            continue  # "no longer bears" denies that it bears
        if index + 1 < last and tokens[index + 1].lower == "'s":
            continue  # "lacks the mayor's consent" denies the consent
        is_small = token.lower in FUNCTION_WORDS and not (index and token.text in _NAMES)
        if token.kind is not TokenKind.MARK and not is_small and not is_adverb(token.lower):
            return index
    return None
