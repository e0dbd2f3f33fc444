"""
Hold the times of day and the versions of a statement against the passage's.

An alignment enters, compared parts leave: figures that are no numbers, so that none is nearly another.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from factcheck.facts.clock_times import HALF_DAY, ClockTime
from factcheck.facts.versions import Version
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_Figure = TypeVar("_Figure", ClockTime, Version)
# A figure and the tokens where it stands.
_Placed = tuple[tuple[int, int], _Figure]


def compare_clock_times(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each time of day of the statement with the passage's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The fair opens at 3:30 p.m.")
    >>> [part.relation.value for part in compare_clock_times(align(said, analyse("The fair opens at 15:30.")))]
    ['agrees']
    """
    return _compare_all(
        alignment,
        [((one.first, one.last), one) for one in alignment.statement.clock_times],
        [((one.first, one.last), one) for one in alignment.evidence.clock_times],
        lambda one, other: _relate_times(alignment, one, other),
        Kind.DATE,
    )


_BEFORE, _AFTER = frozenset({"before"}), frozenset({"after"})


def _relate_times(alignment: Alignment, one: ClockTime, other: ClockTime) -> Relation:
    """Relate two times of day; "before 9 a.m." agrees with 8:15 where the passage has no bound of its own."""
    said, found = (
        side.tokens[time.first - 1].lower if time.first else ""
        for side, time in ((alignment.statement, one), (alignment.evidence, other))
    )
    if said in _BEFORE | _AFTER and found not in _BEFORE | _AFTER:
        return _hold_bound(alignment, one, other)
    return Relation.AGREES if one.is_same(other) else Relation.CONFLICTS


# "**Shortly** before noon" is 11:40, not 9; of what lies between, "11:25", editors judge otherwise, so it is left open.
_CLOSELY = frozenset("shortly just soon right immediately".split())
_CLOSE, _NOT_FAR = 30, 90


def _hold_bound(alignment: Alignment, bound: ClockTime, time: ClockTime) -> Relation:
    """Relate a time of day to one before or after which the statement tells something; half a day is open where none is told."""
    tokens = alignment.statement.tokens
    is_before = tokens[bound.first - 1].lower in _BEFORE
    within = _CLOSE if bound.first > 1 and tokens[bound.first - 2].lower in _CLOSELY else None
    kept = {
        _lies_within(
            bound.minute + half - time.minute - other if is_before else time.minute + other - bound.minute - half,
            within,
        )
        for half in ((0,) if bound.half_known else (0, HALF_DAY))
        for other in ((0,) if time.half_known else (0, HALF_DAY))
    }
    if kept == {True, False}:
        return Relation.AGREES if within is not None else Relation.MISSING
    if kept == {False} and within is not None and _is_not_far(bound, time):
        return Relation.MISSING
    return Relation.AGREES if kept == {True} else Relation.CONFLICTS


def _is_not_far(bound: ClockTime, time: ClockTime) -> bool:
    """Say whether two times are so near that "shortly" may be meant loosely, in whichever half of the day."""
    apart = abs(bound.minute - time.minute) % HALF_DAY
    return min(apart, HALF_DAY - apart) <= _NOT_FAR


def _lies_within(minutes: int, most: int | None) -> bool:
    return minutes > 0 and (most is None or minutes <= most)


def compare_versions(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each version of the statement with the passage's; "3.8" leaves open whether "3.8.1" is meant.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("It needs version 3.8.2.")
    >>> [part.relation.value for part in compare_versions(align(said, analyse("It needs version 3.8.1.")))]
    ['conflicts']
    """
    return _compare_all(
        alignment,
        [((one.place, one.place + 1), one) for one in alignment.statement.versions],
        [((one.place, one.place + 1), one) for one in alignment.evidence.versions],
        _relate_versions,
        Kind.QUANTITY,
    )


def _relate_versions(one: Version, other: Version) -> Relation:
    if one.parts == other.parts:
        return Relation.AGREES
    shared = min(len(one.parts), len(other.parts))
    return Relation.MISSING if one.parts[:shared] == other.parts[:shared] else Relation.CONFLICTS


_PREFERENCE = (Relation.AGREES, Relation.MISSING, Relation.CONFLICTS)


def _compare_all(
    alignment: Alignment,
    said: Sequence[_Placed[_Figure]],
    found: Sequence[_Placed[_Figure]],
    relate: Callable[[_Figure, _Figure], Relation],
    kind: Kind,
) -> tuple[Compared, ...]:
    """Hold each figure against the one that agrees, else against the one that stands nearest to its place."""
    taken = {place for place, other in found if any(relate(one, other) is Relation.AGREES for _, one in said)}
    parts = []
    for place, one in said:
        weighed = [
            (_PREFERENCE.index(relation), -alignment.nearness(place[0], other_place[0], place[1]), other_place)
            for other_place, other in found
            # One that agrees with another of the statement's figures is that one's.
            if (relation := relate(one, other)) is Relation.AGREES or other_place not in taken
        ]
        best = min(weighed, default=None)
        parts.append(_describe(alignment, kind, place, best))
    return tuple(parts)


def _describe(
    alignment: Alignment, kind: Kind, place: tuple[int, int], best: tuple[int, float, tuple[int, int]] | None
) -> Compared:
    said = alignment.statement.span(*place).of(alignment.statement.text.text)
    if best is None:
        message = f"the evidence gives nothing for “{said}”"
        return Compared(kind=kind, relation=Relation.MISSING, statement=place, message=message)
    relation, evidence = _PREFERENCE[best[0]], best[2]
    found = alignment.evidence.span(*evidence).of(alignment.evidence.text.text)
    agrees = relation is Relation.AGREES
    return Compared(
        kind=kind,
        relation=relation,
        statement=place,
        evidence=evidence,
        detail="equal" if agrees else "different",
        sure=-best[1],
        message=f"“{said}” agrees with “{found}”" if agrees else f"the statement says “{said}”, the evidence “{found}”",
    )
