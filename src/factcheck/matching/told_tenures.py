"""
Hold who has an office, had it or will have it against the passage: "the **former** mayor" beside "the **incumbent** mayor".

An alignment enters, compared parts leave.
"""

from collections.abc import Iterator

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, describe_telling
from factcheck.matching.holders import find_holder
from factcheck.matching.names import NOT_SAME
from factcheck.matching.tenures import STANDING_WORDS, Tenure, read_tenures
from factcheck.model import Kind, Relation

# Of a contest there is one of these.
_ONLY = frozenset("incumbent challenger holder".split())
_WORDS = STANDING_WORDS | _ONLY


def compare_tenures(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare who has an office, had it, or will have it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe is the incumbent mayor of Ems.")
    >>> for said in ("Ada Poe is the former mayor of Ems.", "Ada Poe is the mayor of Ems."):
    ...     print([part.relation.value for part in compare_tenures(align(analyse(said), found))])
    ['conflicts']
    ['agrees']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _WORDS.isdisjoint(statement.lowers) and _WORDS.isdisjoint(evidence.lowers):
        return ()
    if statement.negations or evidence.negations or statement.dates:
        return ()
    for said in read_tenures(statement):
        for found in read_tenures(evidence):
            relation = _relate(alignment, said, found)
            if relation is not None:
                return (_describe(alignment, said.place, found.place, relation),)
    return tuple(_compare_only(alignment))


def _relate(alignment: Alignment, said: Tenure, found: Tenure) -> Relation | None:
    if alignment.tie_names(said.name, found.name) in NOT_SAME:
        return None
    statement, evidence = alignment.statement, alignment.evidence
    if statement.roots[said.office] != evidence.roots[found.office]:
        return None
    spared = range(*said.place)
    if any(at not in spared for at in alignment.lacks):
        return None
    if said.standing.excludes(found.standing):
        return Relation.CONFLICTS
    return Relation.AGREES if said.standing.is_told_by(found.standing) else None


def _compare_only(alignment: Alignment) -> Iterator[Compared]:
    """Compare who is the only one of a contest: "beat **incumbent** Roe" beside "Poe was the incumbent"."""
    statement, evidence = alignment.statement, alignment.evidence
    for word in sorted(_ONLY & statement.lowers & evidence.lowers):
        at, its = statement.spelt.index(word), evidence.spelt.index(word)
        said, found = find_holder(statement, at), find_holder(evidence, its)
        if said is None or found is None or evidence.spelt.count(word) > 1:
            continue
        if alignment.tie_names(said.name, found.name) not in NOT_SAME:
            yield _describe(alignment, (at, at + 1), (its, its + 1), Relation.AGREES)
        elif set(said.name.words).isdisjoint(found.name.words) and not alignment.lacks:
            yield _describe(alignment, (at, at + 1), (its, its + 1), Relation.CONFLICTS)


def _describe(alignment: Alignment, said: tuple[int, int], found: tuple[int, int], relation: Relation) -> Compared:
    return describe_telling(alignment, said, found, relation, kind=Kind.ROLE, detail="tenure")
