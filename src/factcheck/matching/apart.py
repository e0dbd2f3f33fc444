"""
The record of whom a clause sets apart, and what the readers of such clauses share.

An analysis and places enter, yes or no, words or stretches leave.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.matching.clauses import is_deed, is_verb

_ENDS = frozenset(". ; ! ? :".split())
_AUXILIARIES = frozenset("is are was were has have had did do does will can could would may must should".split())
#: What denies the deed behind it, or says that it was not done.
FAILING = frozenset("not n't never failed fails refused declined".split())
# A text made to be endless has more clauses than a passage.
_MOST_CLAUSES = 60
# Of a clause without end only the beginning is read: no sentence is as long.
_LONGEST_CLAUSE = 200


@attrs.frozen
class Party:
    """
    Somebody or something that is named, and whether it does what is told.

    >>> Party(range(0, 1), does=True).does
    True
    """

    places: range
    does: bool = attrs.field(kw_only=True)


@attrs.frozen(kw_only=True)
class Exclusion:
    """
    Who is set apart in a clause, by tokens.

    >>> party = Party(range(0, 1), does=True)
    >>> Exclusion(parties=(party,), others=False, kind=(), deed=(2,), cue=(1, 2), clause=range(0, 3)).others
    False
    """

    parties: tuple[Party, ...]
    #: Whether all others do it; None where nothing is said of them.
    others: bool | None
    #: What those are of whom it is told: "every **town**".
    kind: tuple[int, ...]
    #: The words of some weight that tell what is done.
    deed: tuple[int, ...]
    #: The words that set apart, half-open.
    cue: tuple[int, int]
    clause: range


def list_clauses(text: Analysis) -> Iterator[range]:
    """
    Give the stretches between the marks that end sentences, and semicolons; the first of a text without end.

    >>> from factcheck.facts.analysis import analyse
    >>> list(list_clauses(analyse("It fell; it rose.")))
    [range(0, 2), range(3, 5)]
    """
    first, count = 0, 0
    for at, token in enumerate(text.tokens):
        if token.text in _ENDS:
            if at > first:
                yield range(first, min(at, first + _LONGEST_CLAUSE))
                count += 1
            first = at + 1
        if count >= _MOST_CLAUSES:
            return
    if first < len(text.tokens):
        yield range(first, min(len(text.tokens), first + _LONGEST_CLAUSE))


def reads(text: Analysis, at: int, words: tuple[str, ...]) -> bool:
    """
    Say whether words stand at a place.

    >>> from factcheck.facts.analysis import analyse
    >>> reads(analyse("All but one fell."), 1, ("but", "one"))
    True
    """
    tokens = text.tokens
    # Most places fail by their first word.
    if at >= len(tokens) or tokens[at].lower != words[0]:
        return False
    return tuple([token.lower for token in tokens[at : at + len(words)]]) == words


def lower_at(text: Analysis, at: int) -> str:
    """
    Return the word at a place, a full stop outside of the text.

    >>> from factcheck.facts.analysis import analyse
    >>> lower_at(analyse("All fell."), 0), lower_at(analyse("All fell."), -1)
    ('all', '.')
    """
    return text.tokens[at].lower if 0 <= at < len(text.tokens) else "."


def opens_verb(text: Analysis, at: int) -> bool:
    """
    Say whether a verb or its auxiliary stands at a place.

    >>> from factcheck.facts.analysis import analyse
    >>> opens_verb(analyse("Lima signed it."), 1), opens_verb(analyse("Lima signed it."), 2)
    (True, False)
    """
    if not 0 <= at < len(text.tokens) or at in text.named:
        return False
    lower = text.tokens[at].lower
    return lower in _AUXILIARIES or is_deed(text, at) or is_verb(text, at) or has_deed_form(lower)


def list_deed(text: Analysis, places: range) -> tuple[int, ...]:
    """
    Return the words of some weight that tell what is done, without what denies it.

    >>> from factcheck.facts.analysis import analyse
    >>> list_deed(analyse("Lima failed to sign."), range(1, 4))
    (3,)
    """
    return tuple([at for at in places if text.weights[at] and text.tokens[at].lower not in FAILING])


_JOINTS = frozenset("but while whereas although though because when after before until since unless if".split())


def cut_clause(text: Analysis, clause: range, begin: int) -> range:
    """
    Return a clause up to where another begins behind a place: "all but Lima signed**, while** Lima paid".

    >>> from factcheck.facts.analysis import analyse
    >>> cut_clause(analyse("All but Lima signed, while Lima paid."), range(0, 8), 3)
    range(0, 4)
    """
    for at in range(begin + 1, clause.stop - 1):
        is_and = text.tokens[at].lower == "and" and text.tokens[at - 1].text == ","
        if is_and or text.tokens[at].lower in _JOINTS:
            return range(clause.start, at - (text.tokens[at - 1].text == ","))
    return clause
