"""
Hold a date against the clause that tells what the statement dates: "in 2011 the pact of 1996 **became a union**" beside "signed in 1996,
and **made a union in 2011**".

An alignment and compared parts enter, parts leave. A passage that tells of two events of one thing has two dates near the same words; which
is meant tell the words behind the statement's verb.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause, is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.model import Kind, Relation

_ENDS = frozenset(". ; : ! ? , and but while whereas".split())
_BEING = frozenset("is are was were became become becomes remained".split())


def settle_dated_predicates(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a date that the passage has in the clause of what is dated read as one that agrees.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> found = analyse("The countries established the strategic partnership of coordination in 1996, and it was upgraded to a comprehensive one in 2011.")
    >>> alignment = align(analyse("In 2011 the strategic partnership of coordination became a comprehensive one."), found)
    >>> parts = [*compare_figures(alignment)]
    >>> [part.relation.value for part in parts], [part.relation.value for part in settle_dated_predicates(alignment, parts)]
    (['conflicts'], ['agrees'])
    """
    if len(alignment.evidence.dates) < 2:
        return parts
    return [_settle(alignment, part) for part in parts]


def _settle(alignment: Alignment, part: Compared) -> Compared:
    date = next((one for one in alignment.statement.dates if (one.first, one.last) == part.statement), None)
    if part.kind is not Kind.DATE or part.relation is not Relation.CONFLICTS or date is None or part.evidence is None:
        return part
    told = _read_predicate(alignment)
    if not told:
        return part
    own = set(find_clause(alignment.evidence, part.evidence[0], _ENDS))
    for other in alignment.evidence.dates:
        if not _are_one_day(date, other):
            continue
        clause = find_clause(alignment.evidence, other.first, _ENDS)
        if all(at in clause for at in told) and own.isdisjoint(told):
            said = alignment.statement.span(*part.statement).of(alignment.statement.text.text)
            return attrs.evolve(
                part,
                relation=Relation.AGREES,
                evidence=(other.first, other.last),
                detail=DateDetail.EQUAL,
                agreeing=part.sure,
                conflicting=None,
                distance=0.0,
                message=f"the evidence tells it of “{said}” as well",
            )
    return part


def _are_one_day(date: DateMention, other: DateMention) -> bool:
    match = compare_dates(date, other)
    return match.relation is Relation.AGREES and match.detail == DateDetail.EQUAL


def _read_predicate(alignment: Alignment) -> list[int]:
    """Return the passage's places of the words behind the statement's verb; none where it lacks one of them."""
    statement = alignment.statement
    verb = _find_verb(statement)
    if verb is None:
        return []
    behind = [at for at, _ in alignment.weighty if at > verb and at not in statement.in_figures]
    if not behind or any(at not in alignment.partners for at in behind):
        return []
    return [alignment.partners[at] for at in behind]


def _find_verb(statement: Analysis) -> int | None:
    return next(
        (
            at
            for at, token in enumerate(statement.tokens)
            if at and (token.lower in _BEING or (statement.weights[at] and is_deed(statement, at)))
        ),
        None,
    )
