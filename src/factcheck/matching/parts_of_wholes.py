"""
Say whether a passage tells of a part what the statement tells of the whole: "the **whole** museum burned" beside "the **east wing of the**
museum burned".

An alignment enters, yes or no leaves. The rest is left open.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment

_WHOLE = frozenset("whole entire complete full".split())
_ARTICLES = frozenset("the a an its his her their".split())
_PARTS = frozenset(
    """
    part parts half section sections side wing wings floor roof corner portion stretch area district quarter end bit edge top bottom
    """.split()
)
# "The whole **of the old** museum", "the east wing **of the old** museum".
_NOUN_WITHIN = 4


def tells_of_a_part(alignment: Alignment) -> bool:
    """
    Say whether what is told of the whole is in the passage told of a part.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The fire damaged the whole museum.")
    >>> found = analyse("The fire damaged the east wing of the museum."), analyse("The fire damaged the museum.")
    >>> [tells_of_a_part(align(said, one)) for one in found]
    [True, False]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_WHOLE) or not evidence.lowers.isdisjoint(_WHOLE):
        return False
    for at, token in enumerate(statement.tokens):
        noun = _find_noun(statement, at) if token.lower in _WHOLE and _is_told_of_a_thing(statement, at) else None
        partner = alignment.partners.get(noun) if noun is not None else None
        if partner is not None and (_is_of_a_part(evidence, partner) or _is_narrowed(alignment, partner)):
            return True
    return False


def _is_told_of_a_thing(statement: Analysis, at: int) -> bool:
    """Say whether a word stands behind an article: "**the complete** coast"; "to complete it" is a deed."""
    return at > 0 and statement.tokens[at - 1].lower in _ARTICLES


def _find_noun(statement: Analysis, at: int) -> int | None:
    ahead = range(at + 1, min(len(statement.tokens), at + 1 + _NOUN_WITHIN))
    return next((place for place in ahead if statement.weights[place]), None)


def _is_of_a_part(evidence: Analysis, noun: int) -> bool:
    before = [token.lower for token in evidence.tokens[max(0, noun - _NOUN_WITHIN) : noun]]
    return any(one in _PARTS and other == "of" for one, other in pairwise(before))


def _is_narrowed(alignment: Alignment, noun: int) -> bool:
    """Say whether a word right before a noun tells which part: "the **eastern** coast"."""
    evidence = alignment.evidence
    return noun > 0 and bool(evidence.weights[noun - 1]) and noun - 1 not in alignment.used | evidence.named
