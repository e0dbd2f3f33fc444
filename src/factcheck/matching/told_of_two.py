"""
Hold what is told of one of two against the passage that tells it by "the former" and "the latter".

An alignment and compared parts enter, parts leave. "Harl and Vint; **the former** was built in 1950, **the latter** in 1974" has all words of
"Vint was built in 1950".
"""

from collections.abc import Iterator, Sequence

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import Anchor, read_anchors
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared
from factcheck.matching.former_and_latter import POINTING, TwoTold, find_two_told
from factcheck.matching.held_members import find_found, find_said
from factcheck.matching.holders import PREPOSITIONS
from factcheck.matching.listings import Member
from factcheck.matching.phrases import DETERMINERS
from factcheck.matching.predicates import find_verbs
from factcheck.model import Kind, Relation

_DETAIL = "told-of-two"
_PARTS = frozenset(". ; : ! ? and but while whereas".split())


@attrs.frozen(eq=False)
class _Side:
    """What the statement tells of one of the two: the number of the one, and what it tells."""

    number: int
    owner: Member
    told: list[Anchor]


def settle_told_of_two(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with what the passage tells of which of two.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("We saw Harl and Vint; the former opened in 1950, the latter in 1974.")
    >>> for said in ("Vint opened in 1950.", "Vint opened in 1974."):
    ...     print([part.relation.value for part in settle_told_of_two(align(analyse(said), found), [])])
    ['conflicts']
    ['agrees']
    """
    if POINTING.isdisjoint(alignment.evidence.lowers):
        return parts
    two = find_two_told(alignment.evidence)
    told = tuple(_hold(alignment, two)) if two is not None else ()
    if not told:
        return parts
    agrees = all(part.relation is Relation.AGREES for part in told)
    return [*(part for part in parts if not _yields(part, told, agrees=agrees)), *told]


def _yields(part: Compared, told: Sequence[Compared], *, agrees: bool) -> bool:
    """Say whether a part was found by single words that stand in the clause of the other."""
    if part.kind in {Kind.QUANTITY, Kind.DATE}:
        return any(part.statement == one.statement for one in told)
    return agrees and part.kind in {Kind.ROLE, Kind.POLARITY} and part.relation is not Relation.AGREES


def _hold(alignment: Alignment, two: TwoTold) -> Iterator[Compared]:
    elided = _find_elided(alignment, two)
    for side in _list_sides(alignment, two):
        its, others = two.told[side.number], two.told[1 - side.number]
        own, there = [], []
        for anchor in side.told:
            here, elsewhere = _find(alignment, anchor, its), _find(alignment, anchor, others)
            if elided & {one.first for one in (here, elsewhere) if one is not None}:
                continue
            if here is not None and elsewhere is None:
                own.append((anchor, here))
            elif elsewhere is not None and here is None:
                there.append((anchor, elsewhere))
        if there and not own:
            yield _describe(alignment, there[-1], Relation.CONFLICTS if its and not two.is_open else Relation.MISSING)
        elif own and not there:
            yield _describe(alignment, own[-1], Relation.MISSING if two.is_open else Relation.AGREES)


def _find_elided(alignment: Alignment, two: TwoTold) -> frozenset[int]:
    """Return the verbs of the earlier stretch that are left out in the later: "was **built** in 1950, the latter in 1974"."""
    verbs = find_verbs(alignment.evidence)
    earlier, later = sorted(two.told, key=lambda told: told.start)
    if any(at in later for at in verbs):
        return frozenset()
    # "The former **sleep** upstairs": what comes first is the verb, whatever its form.
    first = next((at for at in earlier if alignment.evidence.weights[at]), earlier.start)
    is_opened = any(
        token.lower in DETERMINERS | PREPOSITIONS for token in alignment.evidence.tokens[earlier.start : first]
    )
    return frozenset(at for at in verbs if at in earlier) | (frozenset() if is_opened else {first})


def _list_sides(alignment: Alignment, two: TwoTold) -> Iterator[_Side]:
    """Yield the stretches of the statement that tell of one of the two, with what they tell."""
    statement = alignment.statement
    whole = range(len(statement.tokens))
    named = [
        (number, said)
        for number, member in enumerate(two.owners.members)
        if (said := find_said(alignment, member, two.owners, whole)) is not None
    ]
    if not named:
        return
    anchors = read_anchors(statement)
    for number, said in named:
        places = whole if len(named) == 1 else find_clause(statement, said.first, _PARTS)
        if sum(one.first in places for _, one in named) > 1:
            return
        told = [one for one in anchors if one.first in places and not said.first <= one.first < said.last]
        yield _Side(number, said, told)


def _find(alignment: Alignment, anchor: Anchor, within: range) -> Member | None:
    """Return where a stretch of the passage has a figure, a name or a word of the statement."""
    evidence = alignment.evidence
    if anchor.value is not None:
        return find_found(alignment, Member(anchor.first, anchor.last, anchor.value), within)
    root, groups = alignment.statement.roots[anchor.first], alignment.statement.groups[anchor.first]
    place = next(
        (
            at
            for at in within
            if evidence.weights[at] and (evidence.roots[at] == root or not groups.isdisjoint(evidence.groups[at]))
        ),
        None,
    )
    if place is None and alignment.partners.get(anchor.first, -1) in within:
        place = alignment.partners[anchor.first]
    return Member(place, place + 1, None) if place is not None else None


_MESSAGES = {
    Relation.AGREES: "the evidence tells it of the same of two",
    Relation.CONFLICTS: "the evidence tells it of the other of two",
    Relation.MISSING: "the evidence does not tell it of this one of two",
}
_DENIED = {Relation.AGREES: Relation.CONFLICTS, Relation.CONFLICTS: Relation.AGREES}


def _describe(alignment: Alignment, pair: tuple[Anchor, Member], relation: Relation) -> Compared:
    anchor, found = pair
    # "Vint was **not** built in 1950" is told where Harl was.
    held = _DENIED.get(relation, relation) if alignment.statement.negations else relation
    return Compared(
        kind=Kind.ROLE,
        relation=held,
        statement=(anchor.first, anchor.last),
        evidence=(found.first, found.last),
        detail=_DETAIL,
        message=_MESSAGES[relation],
    )
