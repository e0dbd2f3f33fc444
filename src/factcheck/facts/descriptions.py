"""
Read what a text says something is: "Lumen **is a 1974 film** by Ada Poe", "Max Roe **was an actor and a singer**".

Tokens and the names among them enter, :class:`Description` records leave.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate

import attrs

from factcheck.facts.noun_phrases import STOPS
from factcheck.facts.sorts import find_sorts
from factcheck.text.tokens import Token, TokenKind

_IS = frozenset("is are remains 's".split())
_LINKS = _IS | frozenset("was were remained became".split())
_OPENINGS = frozenset("a an the".split())
# "Is **also** a film", "is **primarily** a dancer".
_ADVERBS = frozenset(
    "also still now primarily mainly mostly currently actually really just merely simply exclusively solely only basically essentially".split()
)
# "**One of the** films"
_AMONG = ("one", "of", "the")
# What comes after one of these is told of another, or under a condition.
_TURNS = frozenset("who whose whom which that where when while because if although though as but whereas".split())
_JOINS = frozenset("and or , /".split())
_SENTENCE_ENDS = frozenset(". ; ! ?".split())
# What is not so any more: "a **former** church".
_ONCE = frozenset("former ex onetime erstwhile sometime would-be".split())
# "A 2007 American science fiction action comedy film" has nine words; a longer phrase is a list.
_LONGEST_PHRASE = 10
_MOST_PHRASES = 6
_PREPOSITIONS = frozenset(
    "behind beside besides beyond before upon toward towards throughout along aboard amid alongside".split()
)
_ENDS = STOPS | _PREPOSITIONS
# A text made to be endless has more descriptions than a passage.
_MOST_DESCRIPTIONS = 12
_PARTICIPLES = ("ed", "ing")


@attrs.frozen
class NounPhrase:
    """
    Tokens ``[first, last)`` behind their article, the last of which is the noun, and the sorts of thing it may name.

    >>> NounPhrase(3, 5, frozenset({"work.film"})).last
    5
    """

    first: int
    last: int
    sorts: frozenset[str]


@attrs.frozen
class Description:
    """
    The tokens ``[first, last)`` that tell of what it is, whether it is so now, and the noun phrases behind "is".

    >>> Description(0, 1, True, (NounPhrase(3, 4, frozenset({"work.film"})),)).phrases[0].last
    4
    """

    first: int
    last: int
    is_now: bool
    phrases: tuple[NounPhrase, ...]


def find_descriptions(tokens: Sequence[Token], named: AbstractSet[int]) -> tuple[Description, ...]:
    """
    Find what a text says things are, in order, the first dozen; ``named`` are the tokens of its names.

    What is denied is no description, and what is told behind "who" or "when" is told of another.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("Lumen (2001) is an odd film. It was not a book.").tokens
    >>> [(one.first, one.last, one.phrases) for one in find_descriptions(tokens, {0})]
    [(0, 4, (NounPhrase(first=6, last=8, sorts=frozenset({'work.film'})),))]
    >>> find_descriptions((), frozenset())
    ()
    """
    found: list[Description] = []
    bracketed = _find_bracketed(tokens)
    first, is_turned = 0, False
    for at, token in enumerate(tokens):
        if at in bracketed:
            continue
        if token.text in _SENTENCE_ENDS:
            first, is_turned = at + 1, False
        elif token.lower in _TURNS:
            is_turned = True
        elif token.lower in _LINKS and at > first:
            phrases = () if is_turned else _read_phrases(tokens, at + 1, named)
            if phrases:
                found.append(Description(first, at, token.lower in _IS, phrases))
            if len(found) == _MOST_DESCRIPTIONS:
                break
            # What follows hangs on this clause; "Poe**'s** film is" has its verb yet to come.
            is_turned = is_turned or bool(phrases) or token.lower != "'s"
    return tuple(found)


def _find_bracketed(tokens: Sequence[Token]) -> frozenset[int]:
    """Find what stands in brackets, "Poe **(1809; Boston)** is": a bracket left open holds nothing."""
    opened: list[int] = []
    steps = [0] * len(tokens)
    for at, token in enumerate(tokens):
        if token.text == "(":
            opened.append(at)
        elif token.text == ")" and opened:
            steps[opened.pop()] += 1
            steps[at] -= 1
    # One pass for brackets in brackets too: a text of "((((" and "))))" costs no more than another.
    depths = accumulate(steps)
    return frozenset(at for at, depth in enumerate(depths) if depth > 0 or steps[at] < 0)


def _read_phrases(tokens: Sequence[Token], at: int, named: AbstractSet[int]) -> tuple[NounPhrase, ...]:
    """Read "an actor, writer and **the** mayor" behind "is": nothing without an article."""
    while at < len(tokens) and tokens[at].lower in _ADVERBS:
        at += 1
    opens = _find_opening(tokens, at, named)
    phrases: list[NounPhrase] = []
    while opens is not None and len(phrases) < _MOST_PHRASES:
        last = _find_end(tokens, opens, named)
        words = [token.lower for token in tokens[opens:last] if token.kind is TokenKind.WORD]
        if last == opens or not _ONCE.isdisjoint(words):
            break
        phrases.append(NounPhrase(opens, last, find_sorts(words)))
        opens = _find_next(tokens, last)
    return tuple(phrases)


def _find_opening(tokens: Sequence[Token], at: int, named: AbstractSet[int]) -> int | None:
    """Return where a phrase begins: behind an article, "one of the" or an owner, "is **Poe's** fourth film"."""
    if at >= len(tokens):
        return None
    if tuple(token.lower for token in tokens[at : at + 3]) == _AMONG:
        return at + 3
    if tokens[at].lower in _OPENINGS:
        return at + 1
    while at < len(tokens) and at in named:
        at += 1
    return at + 1 if at < len(tokens) and tokens[at].lower == "'s" and at - 1 in named else None


def _find_end(tokens: Sequence[Token], first: int, named: AbstractSet[int]) -> int:
    """Return where a noun phrase ends: before grammar, a mark, or a participle behind its noun, "film **starring** Poe"."""
    for at in range(first, min(len(tokens), first + _LONGEST_PHRASE)):
        token = tokens[at]
        if token.lower in _ENDS or (token.kind is TokenKind.MARK and token.text not in {"-", '"'}):
            return at
        is_behind = at > first and token.lower.endswith(_PARTICIPLES) and at not in named and tokens[at - 1].text != "-"
        if is_behind and (at + 1 == len(tokens) or at + 1 in named or tokens[at + 1].lower in _ENDS):
            # "A film **directed** by Poe", but "a **painting**".
            return at if token.lower.endswith("ed") or at + 1 in named else at + 1
    return min(len(tokens), first + _LONGEST_PHRASE)


def _find_next(tokens: Sequence[Token], last: int) -> int | None:
    """Return where the next phrase of a list begins."""
    at = last
    while at < len(tokens) and at - last < 2 and tokens[at].lower in _JOINS:
        at += 1
    if at == last or at >= len(tokens):
        return None
    return at + 1 if tokens[at].lower in _OPENINGS else at
