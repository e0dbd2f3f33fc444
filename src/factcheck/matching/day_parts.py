"""
Hold the part of the day in which something happens against the hour that the passage gives: "in the **evening**" beside "at **7 p.m.**".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# From when to when a part of the day lasts, in minutes from midnight; an evening begins in what may be called an afternoon.
_PARTS = {
    "morning": (5 * 60, 12 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (17 * 60, 24 * 60),
    "night": (20 * 60, 30 * 60),
}
_DAY = 24 * 60
# So near to its ends an hour may be counted in or out.
_OPEN_WITHIN = 60
_BEFORE = frozenset("in during the this that at by every each".split())


def compare_day_parts(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the part of the day of a statement with the only hour of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The lecture starts at 7 p.m.")
    >>> said = analyse("The lecture starts in the evening."), analyse("The lecture starts in the morning.")
    >>> [[part.relation.value for part in compare_day_parts(align(one, found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_PARTS) or not evidence.lowers.isdisjoint(_PARTS):
        return ()
    times = [one for one in evidence.clock_times if one.half_known]
    place = _find_part(statement)
    if place is None or statement.clock_times or len(times) != 1 or len(evidence.clock_times) != 1:
        return ()
    if any(at not in alignment.partners for at, _ in alignment.weighty if at != place):
        return ()
    off = _measure_off(times[0].minute, *_PARTS[statement.tokens[place].lower])
    if 0 < off < _OPEN_WITHIN:
        return ()
    places = (place, place + 1), (times[0].first, times[0].last)
    return (
        Compared(
            kind=Kind.DATE,
            relation=Relation.CONFLICTS if off else Relation.AGREES,
            statement=places[0],
            evidence=places[1],
            detail="hour",
            message=tell_difference(alignment, *places),
        ),
    )


def _find_part(statement: Analysis) -> int | None:
    """Return the only word for a part of the day, behind what tells when: "in the **evening**"; a "night watchman" is none."""
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _PARTS and at not in statement.named]
    if len(places) != 1 or not places[0] or statement.tokens[places[0] - 1].lower not in _BEFORE:
        return None
    behind = places[0] + 1
    return places[0] if behind >= len(statement.tokens) or not statement.weights[behind] else None


def _measure_off(minute: int, first: int, last: int) -> int:
    """Return by how many minutes an hour lies outside a part of the day, which may reach into the next; 0 within."""
    hours = (minute, minute + _DAY)
    return min(0 if first <= hour < last else min(abs(hour - first), abs(hour - last)) for hour in hours)
