"""
Hold which member of a list goes with which against the passage: "Kell and Moss scored 12 and 9 points **respectively**", "Kell scored 9".

An alignment enters, compared parts leave. Every word of the statement stands in such a passage, and only the places of the members tell
what goes with what.
"""

from collections.abc import Iterator, Sequence

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import PARTS
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared
from factcheck.matching.held_members import are_same_values, find_found, find_said
from factcheck.matching.listings import Listing, Member, find_marks, find_shared_out, read_listings
from factcheck.matching.predicates import find_verbs
from factcheck.model import Kind, Relation

_DETAIL = "shared-out"
# Who else is named in a sentence of its own may have what another member has.
_SENTENCE_ENDS = frozenset(". ; ! ?".split())


@attrs.frozen(eq=False)
class _Held:
    """Two members of one place that belong together, or two that do not, by where the statement and the passage have them."""

    owner: Member
    thing: Member
    found: Member
    agrees: bool


def compare_shared_out(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement gives to one member of a list, and whether the passage gives it to that one.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Kell and Moss scored 12 and 9 points respectively.")
    >>> for said in ("Kell scored 9 points.", "Moss scored 9 points.", "Kell and Moss scored 9 and 12 points respectively."):
    ...     print([part.relation.value for part in compare_shared_out(align(analyse(said), found))])
    ['conflicts']
    ['agrees']
    ['conflicts', 'conflicts']
    """
    groups = find_shared_out(alignment.evidence)
    ours = find_shared_out(alignment.statement)
    if (not groups and not ours) or _tells_more(alignment):
        return ()
    held = [one for group in groups for one in _hold_group(alignment, group, ours)]
    if not groups:
        held = [one for group in ours for one in _hold_told(alignment, group)]
    return tuple(_describe(alignment, one) for one in held)


def settle_shared_out(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with what goes with what, and without what the single members seem to say of one another, where their places tell.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> said, found = analyse("Moss was born in 1961."), analyse("Kell and Moss were born in 1950 and 1961 respectively.")
    >>> alignment = align(said, found)
    >>> [part.detail for part in settle_shared_out(alignment, list(compare_figures(alignment)))]
    ['shared-out']
    """
    told = compare_shared_out(alignment)
    if not told:
        return parts
    agrees = all(part.relation is Relation.AGREES for part in told)
    return [*(part for part in parts if not _yields(part, told, agrees=agrees)), *told]


# What a word, a name or a verb in another's place seems to say.
_OF_PLACES = frozenset({Kind.ROLE, Kind.POLARITY, Kind.NAME})


def _yields(part: Compared, told: Sequence[Compared], *, agrees: bool) -> bool:
    overlaps = any(part.statement[0] < one.statement[1] and one.statement[0] < part.statement[1] for one in told)
    if part.kind in {Kind.QUANTITY, Kind.DATE, Kind.RANK}:
        return overlaps
    if part.kind is Kind.CONTENT or part.relation is Relation.AGREES:
        return False
    return part.kind in _OF_PLACES and (agrees or part.detail == "negation") and part.relation is not Relation.AGREES


def _tells_more(alignment: Alignment) -> bool:
    """Say whether the passage lacks more of the statement than a verb, and the word that shares the lists out."""
    statement = alignment.statement
    if statement.dates and not alignment.evidence.dates:
        return True  # "scored 9 **in May**" is of another time
    spared = find_marks(statement).union(find_verbs(statement))
    return any(at not in spared and at not in alignment.lent for at in alignment.lacks)


def _hold_group(alignment: Alignment, group: Sequence[Listing], ours: Sequence[Sequence[Listing]]) -> Iterator[_Held]:
    """Hold the clauses of the statement, or its own lists, against the lists that a passage shares out."""
    for first, *others in (group, *([group[1:]] if len(group) > 2 else [])):
        for other in others:
            pairs = list(_list_pairs(alignment, first, other, ours))
            if all(_is_shared_once(alignment, first, other, one) for one in pairs):
                yield from pairs


def _list_pairs(
    alignment: Alignment, first: Listing, other: Listing, ours: Sequence[Sequence[Listing]]
) -> Iterator[_Held]:
    statement = alignment.statement
    if ours:
        for one, *rest in ours:
            for mine in rest:
                for owner, thing in zip(one.members, mine.members, strict=True):
                    yield from _hold_places(
                        alignment, first, other, [range(owner.first, owner.last), range(thing.first, thing.last)]
                    )
        return
    for clause in _list_clauses(statement):
        yield from _hold_places(alignment, first, other, [clause, clause])


def _list_clauses(statement: Analysis) -> list[range]:
    """Return the clauses of the statement; one that is part of a list is not by itself."""
    inside = {at for one in read_listings(statement) for at in range(one.members[0].first, one.members[-1].last)}
    clauses: list[range] = []
    at = 0
    while at < len(statement.tokens):
        clause = find_clause(statement, at, _CLAUSE_ENDS)
        stop = clause.stop
        while stop in inside and stop < len(statement.tokens):
            stop = find_clause(statement, stop + 1, _CLAUSE_ENDS).stop
        clauses.append(range(at, stop))
        at = stop + 1
    return (
        clauses
        if len(clauses) > 1 and all(_has_verb(statement, one) for one in clauses)
        else [range(len(statement.tokens))]
    )


_CLAUSE_ENDS = PARTS - {",", "."}


def _has_verb(statement: Analysis, clause: range) -> bool:
    return any(at in clause for at in find_verbs(statement))


def _hold_places(alignment: Alignment, first: Listing, other: Listing, places: Sequence[range]) -> Iterator[_Held]:
    """Yield the one member of each of two lists that two stretches of the statement name, where they name one of each."""
    owners, things = (
        [
            (number, said, member)
            for number, member in enumerate(listing.members)
            if (said := find_said(alignment, member, listing, within)) is not None
        ]
        for listing, within in ((first, places[0]), (other, places[1]))
    )
    if len(owners) != 1 or len(things) != 1:
        if places[0] is not places[1] and not owners and not things:
            yield from (
                _hold_places(alignment, first, other, [places[1], places[0]])
                if places[0].start < places[1].start
                else ()
            )
        return
    (at, owner, _), (its, thing, _) = owners[0], things[0]
    yield _Held(owner, thing, other.members[at], agrees=at == its)


def _is_shared_once(alignment: Alignment, first: Listing, other: Listing, held: _Held) -> bool:
    """Say whether no other sentence of the passage names the owner with the thing: "Kell had 9 **in the second half**"."""
    if held.agrees:
        return True
    evidence = alignment.evidence
    inside = range(
        min(first.members[0].first, other.members[0].first), max(first.members[-1].last, other.members[-1].last)
    )
    clause = find_clause(evidence, inside.start, _SENTENCE_ENDS)
    outside = [
        one
        for one in (*evidence.quantities, *evidence.dates, *evidence.names)
        if one.first not in clause and one.first not in inside
    ]
    return not all(
        any(are_same_values(alignment, said.value, one) for one in outside)
        for said in (held.owner, held.thing)
        if said.value is not None
    ) or (held.owner.value is None and held.thing.value is None)


def _hold_told(alignment: Alignment, group: Sequence[Listing]) -> Iterator[_Held]:
    """Hold the lists that the statement shares out against the clauses in which the passage tells of each member apart."""
    first, *others = group
    for other in others:
        found = [
            (number, clause)
            for number, owner in enumerate(first.members)
            if (clause := _find_told(alignment, owner, first)) is not None
        ]
        if len(found) != len(first.members):
            continue
        for number, clause in found:
            told = [at for at, thing in enumerate(other.members) if find_found(alignment, thing, clause) is not None]
            if len(told) == 1:
                thing = find_found(alignment, other.members[told[0]], clause)
                if thing is not None:
                    yield _Held(first.members[number], other.members[number], thing, agrees=told[0] == number)


def _find_told(alignment: Alignment, owner: Member, listing: Listing) -> range | None:
    """Return the one clause of the passage that has a member of the statement's list, and no other member."""
    evidence = alignment.evidence
    clauses = [
        clause
        for clause in _list_clauses(evidence)
        if find_found(alignment, owner, clause) is not None
        and not any(one is not owner and find_found(alignment, one, clause) is not None for one in listing.members)
    ]
    return clauses[0] if len(clauses) == 1 else None


def _describe(alignment: Alignment, held: _Held) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    # "Kell did **not** score 9 points" is told where Moss did.
    is_denied = bool(statement.negations)
    agrees = held.agrees is not is_denied
    owner, thing = (statement.span(one.first, one.last).of(statement.text.text) for one in (held.owner, held.thing))
    found = evidence.span(held.found.first, held.found.last).of(evidence.text.text)
    places = (held.thing.first, held.thing.last)
    return Compared(
        kind=_find_kind(held.thing),
        relation=Relation.AGREES if agrees else Relation.CONFLICTS,
        statement=places,
        evidence=(held.found.first, held.found.last),
        detail=_DETAIL,
        same_unit=True,
        agreeing=1.0 if agrees else None,
        conflicting=None if agrees else 1.0,
        message=f"“{found}” goes with “{owner}”" if agrees else f"“{found}” goes with “{owner}”, not “{thing}”",
    )


def _find_kind(thing: Member) -> Kind:
    if isinstance(thing.value, Quantity):
        return Kind.QUANTITY
    return Kind.DATE if isinstance(thing.value, DateMention) else Kind.ROLE
