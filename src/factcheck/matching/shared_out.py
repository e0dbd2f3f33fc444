"""
Hold which member of a list goes with which against the passage: "Kell and Moss scored 12 and 9 points **respectively**", "Kell scored 9".

An alignment enters, compared parts leave. Every word of the statement stands in such a passage, and only the places of the members tell
what goes with what.
"""

from collections.abc import Iterator, Sequence

import attrs

from factcheck.facts.dates import DateMention
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared
from factcheck.matching.held_members import are_same_values, find_found, find_said, list_values
from factcheck.matching.listings import Listing, Member, find_marks, find_shared_out
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
    return part.kind in _OF_PLACES and (agrees or part.detail == "negation")


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
    """Yield what the statement gives to whom: by its own lists, or by what stands beside what."""
    whole = range(len(alignment.statement.tokens))
    owners, things = (
        [
            (number, said)
            for number, member in enumerate(listing.members)
            if (said := find_said(alignment, member, listing, whole)) is not None
        ]
        for listing in (first, other)
    )
    shared = [(_number(one), _number(mine)) for one, *rest in ours for mine in rest]
    for (at, owner), (its, thing) in _pair_off(owners, things):
        if shared and len(owners) > 1:
            continue
        yield _Held(owner, thing, other.members[at], agrees=at == its)
    for places in shared:
        by_number = [{_find_number(places, said): (at, said) for at, said in named} for named in (owners, things)]
        for number, (at, owner) in by_number[0].items():
            if number is not None and number in by_number[1]:
                its, thing = by_number[1][number]
                yield _Held(owner, thing, other.members[at], agrees=at == its)


def _number(listing: Listing) -> dict[int, int]:
    """Return the number of the member by the tokens of each."""
    return {at: number for number, one in enumerate(listing.members) for at in range(one.first, one.last)}


def _find_number(numbered: Sequence[dict[int, int]], said: Member) -> int | None:
    return next((numbers[said.last - 1] for numbers in numbered if said.last - 1 in numbers), None)


_Numbered = tuple[int, Member]


def _pair_off(owners: Sequence[_Numbered], things: Sequence[_Numbered]) -> Iterator[tuple[_Numbered, _Numbered]]:
    """Yield who stands beside what, where the two take turns: "**Kell** scored **9** points and **Moss 12**"."""
    if len(owners) != len(things):
        return
    turns = sorted(
        [(one[1].first, True, one) for one in owners] + [(one[1].first, False, one) for one in things],
        key=lambda turn: turn[:2],
    )
    couples = list(zip(turns[::2], turns[1::2], strict=True))
    if all(one[1] is couples[0][0][1] and other[1] is not one[1] for one, other in couples):
        for one, other in couples:
            yield (one[2], other[2]) if one[1] else (other[2], one[2])


def _is_shared_once(alignment: Alignment, first: Listing, other: Listing, held: _Held) -> bool:
    """Say whether no other sentence of the passage names the owner with the thing: "Kell had 9 **in the second half**"."""
    if held.agrees:
        return True
    evidence = alignment.evidence
    inside = range(
        min(first.members[0].first, other.members[0].first), max(first.members[-1].last, other.members[-1].last)
    )
    clause = find_clause(evidence, inside.start, _SENTENCE_ENDS)
    outside = [one for one in list_values(evidence) if one.first not in clause and one.first not in inside]
    return not all(
        any(are_same_values(alignment, said.value, one) for one in outside)
        for said in (held.owner, held.thing)
        if said.value is not None
    ) or (held.owner.value is None and held.thing.value is None)


def _hold_told(alignment: Alignment, group: Sequence[Listing]) -> Iterator[_Held]:
    """Hold the lists that the statement shares out against a passage that tells of each member apart."""
    first, *others = group
    whole = range(len(alignment.evidence.tokens))
    for other in others:
        owners, things = (
            [
                (number, found)
                for number, member in enumerate(listing.members)
                if (found := find_found(alignment, member, whole)) is not None
            ]
            for listing in (first, other)
        )
        if len(owners) == len(first.members):
            for (at, _), (its, thing) in _pair_off(owners, things):
                yield _Held(first.members[at], other.members[at], thing, agrees=at == its)


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
