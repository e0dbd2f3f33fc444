"""
Find two things whose relation the passage tells the other way round: "Acme is a subsidiary of Bolt", "Bolt is one of Acme".

An alignment enters, compared parts leave. Between "is" and "of" stands what the one is to the other.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import MUTUAL
from factcheck.matching.compared import Compared
from factcheck.matching.phrases import are_one, find_before, find_behind, find_name
from factcheck.model import Kind, Relation

_BEING = frozenset("is are was were remains remained became becomes".split())
# "Is **a wholly owned subsidiary of**": so far behind "is" stands "of".
_OF_WITHIN = 6
# A text made to be endless has more relations than a sentence.
_MOST_RELATIONS = 6


@attrs.frozen
class _Told:
    """The last words of two things, and the noun between "is" and "of" that says what the first is to the second."""

    one: int
    noun: int
    other: int


def compare_relations(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a relation whose sides have changed places.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Acme is a subsidiary of Bolt."), analyse("Bolt is a subsidiary of Acme.")
    >>> [part.detail for part in compare_relations(align(said, found))]
    ['exchanged']
    >>> compare_relations(align(said, said))
    ()
    """
    if "of" not in alignment.statement.lowers:
        return ()
    said_relations = _read_relations(alignment.statement)
    if not said_relations:
        return ()
    owned = _find_owned(alignment, said_relations[0])
    if owned is not None:
        return (owned,)
    told = _read_relations(alignment.evidence) if "of" in alignment.evidence.lowers else []
    held = (_hold(alignment, said, found) for said in said_relations for found in told)
    first = next((part for part in held if part is not None), None)
    return (first,) if first is not None else ()


def _hold(alignment: Alignment, said: _Told, found: _Told) -> Compared | None:
    """Hold one relation against another of the same noun, or of its converse."""
    straight = are_one(alignment, said.one, found.one)
    crossed = are_one(alignment, said.one, found.other) and are_one(alignment, said.other, found.one)
    if _are_converse(alignment, said.noun, found.noun):
        if straight and are_one(alignment, said.other, found.other):
            return _describe(alignment, said, found)
        return _describe_mirrored(said, found) if crossed else None
    is_one = alignment.statement.roots[said.noun] == alignment.evidence.roots[found.noun]
    return _describe(alignment, said, found) if is_one and crossed and not straight else None


# What the one is to the other, and the other to the one: nobody is both to another.
_CONVERSES = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("teacher tutor mentor", "pupil student apprentice disciple"),
        ("parent father mother", "child son daughter"),
        ("grandfather grandmother", "grandson granddaughter grandchild"),
        ("uncle aunt", "nephew niece"),
        ("employer boss", "employee"),
        ("landlord landlady", "tenant lodger"),
        ("predecessor", "successor"),
        ("wife", "husband"),
        ("ancestor forefather", "descendant"),
    )
)


def _are_converse(alignment: Alignment, noun: int, other: int) -> bool:
    pair = alignment.statement.tokens[noun].lower, alignment.evidence.tokens[other].lower
    return any((pair[0] in one and pair[1] in its) or (pair[0] in its and pair[1] in one) for one, its in _CONVERSES)


_OWNERS = frozenset("his her its their".split())


def _find_owned(alignment: Alignment, said: _Told) -> Compared | None:
    """Find the second of two called by the noun of the first: "Poe was a pupil of Roe" beside "**his pupil Roe**" of Poe's life."""
    statement, evidence = alignment.statement, alignment.evidence
    for at in range(len(evidence.tokens) - 2):
        if evidence.tokens[at].lower not in _OWNERS or evidence.roots[at + 1] != statement.roots[said.noun]:
            continue
        name = next((one for one in evidence.names if one.first == at + 2), None)
        if name is not None and are_one(alignment, said.other, name.last - 1):
            return _describe(alignment, said, _Told(name.last - 1, at + 1, name.last - 1))
    return None


def _read_relations(analysis: Analysis) -> list[_Told]:
    told: list[_Told] = []
    for verb, token in enumerate(analysis.tokens):
        if token.lower not in _BEING or len(told) == _MOST_RELATIONS:
            continue
        ahead = range(verb + 2, min(len(analysis.tokens), verb + 2 + _OF_WITHIN))
        of = next((at for at in ahead if analysis.tokens[at].lower == "of"), None)
        if of is None or not analysis.weights[of - 1] or analysis.roots[of - 1] in MUTUAL:
            continue
        one, other = find_before(analysis, verb), find_behind(analysis, of + 1)
        if other is None and (name := find_name(analysis, of + 1)) is not None:
            other = name.last - 1  # "the mother of **Max Poe**, a jockey"
        if one is not None and other is not None:
            told.append(_Told(one, of - 1, other))
    return told


def _describe_mirrored(said: _Told, found: _Told) -> Compared:
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.AGREES,
        statement=(min(said.one, said.noun), said.other + 1),
        evidence=(min(found.one, found.noun), found.other + 1),
        detail="relation",
        message="the same, told from the other side",
    )


def _describe(alignment: Alignment, said: _Told, found: _Told) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    noun = statement.tokens[said.noun].text
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(said.one, said.other + 1),
        evidence=(found.one, found.other + 1),
        detail="exchanged",
        message=f"the statement says “{noun}” of “{statement.tokens[said.one].text}”, the evidence of “{evidence.tokens[found.one].text}”",
    )
