"""
Read phrases that take what follows them out of fact: "is **considering** selling it", "**asked** Poe **to** sell it", "**plans for** a sale".

Tokens and the place of a word enter, :class:`Unreal` leaves. The phrases are a table beside this module.
"""

from collections.abc import Sequence
from functools import cache
from importlib import resources

import attrs

from factcheck.facts.denying_phrases import Phrases, find_phrase_end, is_bare_verb, read_phrases
from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form
from factcheck.text.tokens import Token, TokenKind

_BEING = frozenset("is are was were be been being".split())
_DETERMINERS = frozenset("the a an its his her their this that these those our my your".split())
_BEING_OR_DETERMINERS = _BEING | _DETERMINERS
_PERSONS = frozenset("him her them me us you it everyone everybody someone all both".split())
_FUNCTION_WORDS_BUT_DETERMINERS_BUT_PERSONS = FUNCTION_WORDS - _DETERMINERS - _PERSONS
_STOPS = frozenset(". ; : ! ? , ( ) that who which but and".split())
# "Asked **the two former owners of the mill** to sell it".
_WHOM_WITHIN = 8
# "A plan for **the quick sale**".
_EVENT_WITHIN = 3
_EVENT_ENDINGS = ("tion", "sion", "ment", "ance", "ing")
_EVENTS = frozenset(
    """
    launch start release visit trial vote merger sale arrival departure closure removal attack strike war purchase takeover
    withdrawal approval arrest murder theft fraud collapse defeat return reform
    """.split()
)


@attrs.frozen
class Unreal:
    """
    Where what is no fact begins, and whether it is nearer to a deed, as what is tried or asked for is.

    >>> Unreal(4).is_firm
    False
    """

    first: int
    is_firm: bool = False
    #: A deed in its own words, "to sell", "selling", and no clause.
    is_deed: bool = False
    #: An event told by a noun, which alone is no fact: "plans for a **sale**".
    is_event: bool = False


@attrs.frozen
class _Table:
    plain: Phrases
    firm: Phrases
    whom: Phrases
    event: Phrases


def opens_unreal(lower: str) -> bool:
    """
    Say whether a phrase that takes what follows out of fact may begin with a word.

    >>> opens_unreal("considering"), opens_unreal("sold")
    (True, False)
    """
    table = _load()
    return lower in table.plain or lower in table.firm or lower in table.whom or lower in table.event


def read_unreal(tokens: Sequence[Token], index: int) -> Unreal | None:
    """
    Return what a phrase that begins at a place takes out of fact; None where none begins.

    >>> from factcheck.text.tokens import tokenize
    >>> read_unreal(tokenize("They are considering selling it.").tokens, 2)
    Unreal(first=3, is_firm=False, is_deed=True, is_event=False)
    >>> read_unreal(tokenize("It was considered during the war.").tokens, 2) is None
    True
    """
    table, lower = _load(), tokens[index].lower
    for phrases, is_firm in ((table.plain, False), (table.firm, True)):
        first = find_phrase_end(phrases, tokens, index) if lower in phrases else None
        if first is not None and not _tells_how(tokens, index, first):
            return Unreal(first, is_firm, _is_deed(tokens, first))
    first = _read_whom(tokens, index, table.whom) if lower in table.whom else None
    if first is not None:
        return Unreal(first, is_deed=_is_deed(tokens, first))
    event = _read_event(tokens, index, table.event) if lower in table.event else None
    return Unreal(event, is_event=True) if event is not None else None


# "Dreams of **becoming** a doctor": what is told is the doctor.
_BECOMING = frozenset("be being become becoming".split())


def _is_deed(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a phrase tells of one deed, "to **sell**", "of **selling**", "to have **sold**"; who would "become" one is told of as one."""
    before = tokens[first - 1].lower
    return before != "that" and tokens[first].lower not in _BECOMING and before not in {",", "like"}


def _tells_how(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Say whether a deed in -ing belongs to no verb before it: "was **proposed** using a model"."""
    return first == index + 1 and index > 0 and tokens[index - 1].lower in _BEING and tokens[index].lower.endswith("ed")


def _read_whom(tokens: Sequence[Token], index: int, phrases: Phrases) -> int | None:
    """Read "asked **the owner to** sell", "calls for **him to** resign": where the deed begins."""
    first = find_phrase_end(phrases, tokens, index)
    if first is None or (first == index + 1 and index and tokens[index - 1].lower in _BEING_OR_DETERMINERS):
        return None
    if tokens[first].lower in _FUNCTION_WORDS_BUT_DETERMINERS_BUT_PERSONS:
        return None  # "told **of** how he had to sell it"
    for at in range(first + 1, min(len(tokens) - 1, first + _WHOM_WITHIN)):
        if tokens[at].lower in _STOPS or has_deed_form(tokens[at].lower):
            return None
        if tokens[at].lower == "to":
            return at + 1 if is_bare_verb(tokens[at + 1]) else None
    return None


def _read_event(tokens: Sequence[Token], index: int, phrases: Phrases) -> int | None:
    """Read "plans for the **sale**": the event."""
    first = find_phrase_end(phrases, tokens, index)
    if first is None:
        return None
    for at in range(first, min(len(tokens), first + _EVENT_WITHIN)):
        lower = tokens[at].lower
        if tokens[at].kind is not TokenKind.WORD or (lower in FUNCTION_WORDS and lower not in _DETERMINERS):
            return None
        if is_event(lower):
            return at
    return None


def is_event(lower: str) -> bool:
    """
    Say whether a noun tells of a deed: "sale", "completion".

    >>> is_event("sale"), is_event("mill")
    (True, False)
    """
    return lower in _EVENTS or lower.endswith(_EVENT_ENDINGS)


@cache
def _load() -> _Table:
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("unreal_phrases.txt").read_text("utf-8")
    plain, _, rest = text.partition("[firm]")
    firm, _, rest = rest.partition("[whom]")
    whom, _, event = rest.partition("[event]")
    return _Table(read_phrases(plain), read_phrases(firm), read_phrases(whom, "any"), read_phrases(event, "any"))
