"""
Work out a change from the two figures of the passage: "**grew** since 1950" beside "900 people in 1950, now 310", "rose by **20 percent**"
beside "from 100 to 120".

An alignment and compared parts enter, parts leave. A course has two figures of one thing, the earlier and the later; which way it went,
by how much and by what share follows.
"""

from itertools import pairwise

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.changes import DOWN, UP, read_way
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.differences import tells_a_change, tells_times_over
from factcheck.matching.earlier_figures import find_compared
from factcheck.model import Kind, Relation

# In this order: of a passage with two courses always the same is read.
_KINDS = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT)
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_PLAIN = frozenset({Hedge.EXACT, Hedge.ABOUT})
# So far from its figure stands when that was: "900 **people in** 1950", "before **the crisis**".
_WHEN_WITHIN = 5
_NOW = frozenset("now today currently".split())
_EARLIER, _LATER = frozenset({"before", "previously"}), frozenset({"after", "afterwards"})
# What a statement may say besides what changed: "the **number** of otters", "**gained** six".
_BESIDES = frozenset("number total figure size since gained gain lost added level rate share".split())
# A share that was worked out, and perhaps rounded.
_SAME_SHARE = 0.006


@attrs.frozen
class _Course:
    """The earlier and the later of two figures."""

    before: Quantity
    after: Quantity


def settle_courses(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a change that the figures of the passage tell.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The village had 900 people in 1950; it now has 310.")
    >>> said = analyse("The village has grown."), analyse("The village has shrunk.")
    >>> [[part.relation.value for part in settle_courses(align(one, found), [])] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement = alignment.statement
    if statement.negations or not 1 <= len(alignment.evidence.quantities) <= _MOST_FIGURES:
        return parts
    ways = [(at, way) for at, _ in alignment.weighty if (way := read_way(statement, at)) is not None]
    changed = next((one for one in statement.quantities if _is_a_change(statement, one)), None)
    if len(ways) != 1 and changed is None:
        return parts
    course = _find_course(alignment.evidence)
    if course is None or course.before.base == course.after.base or not _tells_the_same(alignment, ways):
        return parts
    if not _is_of_the_subject(alignment, course) or not _is_of_its_time(alignment):
        return parts
    if ways and not _tells_the_way(alignment, ways[0][0]):
        parts = _settle_way(parts, alignment, ways[0], course)
    return _settle_amount(parts, changed, course) if changed is not None else parts


_GAINING = frozenset("gained gains gain lost loses lose added adds shed sheds".split())


def _is_a_change(statement: Analysis, one: Quantity) -> bool:
    """Say whether a figure is by how much something changed: "rose **by 20 percent**", "gained **six** seats"."""
    before = statement.tokens[one.first - 1].lower if one.first else ""
    if one.kind is QuantityKind.MULTIPLE:
        return tells_times_over(statement, one)
    return before in _GAINING or tells_a_change(statement, one)


# A text with more figures tells of more than a change.
_MOST_FIGURES = 4


def _tells_the_same(alignment: Alignment, ways: list[tuple[int, int]]) -> bool:
    told = {at for at, _ in ways}
    tokens = alignment.statement.tokens
    return all(at in told or tokens[at].lower in _BESIDES for at in alignment.lacks)


def _tells_the_way(alignment: Alignment, place: int) -> bool:
    """Say whether the passage has a word for which way it went: "wheat fell from 9 to 8; barley exports **rose**"."""
    partner = alignment.partners.get(place)
    return partner is not None and read_way(alignment.evidence, partner) is not None


# "Has **gone** from 20 to 55"; "tickets **cost** from 20 to 40 euros" are no change.
_GOING = frozenset(
    "gone went goes going moved moves changed changes raised lifted lowered taken brought grew came".split()
)
_HOLDING = frozenset("has had have is was were are there now today currently number counts counted".split())
_HOLDING_OR_GOING = _HOLDING | _GOING
_VERBS = frozenset("has had have is was were are and".split())
_PARTS = frozenset(". ; : , but while whereas unlike".split())
_VERBS_OR_PARTS = _VERBS | _PARTS
# "The river's otters have gone **from 20**".
_CHANGE_WITHIN = 6


def _is_of_the_subject(alignment: Alignment, course: _Course) -> bool:
    """Say whether the two figures are of what the statement speaks of: no other thing stands between it and them, or between the two."""
    evidence = alignment.evidence
    # "The **number** of otters" is told of otters.
    place = next((alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners), None)
    first, second = sorted((course.before, course.after), key=lambda one: one.first)
    if place is None:
        return False
    reach = range(min(place, first.first), second.last)
    nouns = {*first.nouns, *second.nouns}
    between = {token.lower for token in evidence.tokens[first.last : second.first]}
    # "14 seats **in the old assembly** to 20", but "900 members and **its rival had** 310".
    loose = between.isdisjoint(_VERBS_OR_PARTS)
    for at in reach:
        if loose and first.last <= at < second.first:
            continue
        lower = evidence.tokens[at].lower
        if at < first.first and lower in _PARTS:
            return False
        is_known = at in alignment.used or evidence.tokens[at].stem in nouns or lower in _HOLDING_OR_GOING
        # "600 before **the crisis** and 300 after it": what parts the two times.
        is_known |= any(token.lower in _EARLIER | _LATER for token in evidence.tokens[max(0, at - 3) : at])
        if evidence.weights[at] and at not in evidence.in_figures and not is_known and read_way(evidence, at) is None:
            return False
    return True


def _is_of_its_time(alignment: Alignment) -> bool:
    """Say whether the passage has each date of the statement."""
    dates = alignment.evidence.dates
    return all(
        any(compare_dates(date, other).relation is Relation.AGREES for other in dates)
        for date in alignment.statement.dates
    )


def _is_a_way(evidence: Analysis, first: int) -> bool:
    """Say whether a verb of change stands before "from": "has **gone** from 20", not "range from 20", "cost from 20"."""
    before = range(max(0, first - _CHANGE_WITHIN), first)
    return any(evidence.tokens[at].lower in _GOING or read_way(evidence, at) is not None for at in before)


def _find_course(evidence: Analysis) -> _Course | None:
    """Return the only two figures of one thing that a text gives for two times."""
    compared = find_compared(evidence)
    if compared is not None:
        return _Course(*compared)  # "61 %, **down from** 68 % in 2015"
    spans = [one for one in evidence.quantities if one.hedge is Hedge.RANGE and one.pair is not None]
    if (
        len(spans) == 1
        and _is_a_way(evidence, spans[0].first)
        and "from" in {evidence.tokens[at].lower for at in (spans[0].first, spans[0].first - 1)}
    ):
        # "Raised **from 100 to 120 euros**".
        low, high = spans[0].pair or (0.0, 0.0)
        return _Course(attrs.evolve(spans[0], value=low), attrs.evolve(spans[0], value=high))
    for bare, whole in pairwise(evidence.quantities):
        is_bare = not bare.nouns and bare.kind is QuantityKind.COUNT is not whole.kind and whole.kind in _KINDS
        if (
            is_bare
            and _is_a_way(evidence, bare.first)
            and _stands_behind(evidence, bare, "from")
            and _stands_behind(evidence, whole, "to")
        ):
            # "Raised from 100 to 120 **euros**".
            return _Course(attrs.evolve(whole, first=bare.first, last=bare.last, value=bare.value), whole)
    for kind in _KINDS:
        figures = [one for one in evidence.quantities if one.kind is kind and one.hedge in _PLAIN]
        if len(figures) != 2:
            continue
        first, second = figures
        if not comparable(first, second) or (second.nouns and first.nouns[-1:] != second.nouns[-1:]):
            continue
        if _stands_behind(evidence, first, "from"):
            is_way = _is_a_way(evidence, first.first) and _stands_behind(evidence, second, "to")
            return _Course(first, second) if is_way else None
        times = _read_time(evidence, first), _read_time(evidence, second)
        if times[0] is None or times[1] is None or times[0][0] != times[1][0] or times[0] == times[1]:
            continue
        return _Course(first, second) if times[0] < times[1] else _Course(second, first)
    return None


def _stands_behind(evidence: Analysis, one: Quantity, word: str) -> bool:
    return one.first > 0 and evidence.tokens[one.first - 1].lower == word


# By what a time is told, and which: a year and "before the flood" have no order. Now is behind all years.
_YEAR, _EVENT = "year", "event"
_BEFORE, _AFTER, _TODAY = (_EVENT, 0), (_EVENT, 1), (_YEAR, 10_000)


def _read_time(evidence: Analysis, one: Quantity) -> tuple[str, int] | None:
    """Return when a figure was so: the year of its date, now, or before and after one event."""
    tokens = evidence.tokens
    around = range(max(0, one.first - _WHEN_WITHIN), min(len(tokens), one.last + _WHEN_WITHIN))
    date = _find_date(evidence, one)
    if date is not None:
        return (_YEAR, date.low.year) if date.low is not None else None
    behind = {tokens[at].lower for at in around if at >= one.last}
    if not behind.isdisjoint(_EARLIER | _LATER):
        return _BEFORE if not behind.isdisjoint(_EARLIER) else _AFTER
    return _TODAY if not _NOW.isdisjoint(tokens[at].lower for at in around) else None


def _find_date(evidence: Analysis, one: Quantity) -> DateMention | None:
    return next((date for date in evidence.dates if 0 <= date.first - one.last < _WHEN_WITHIN), None)


def _settle_way(parts: list[Compared], alignment: Alignment, said: tuple[int, int], course: _Course) -> list[Compared]:
    place, way = said
    is_so = way == (UP if course.after.base > course.before.base else DOWN)
    found = _read_place(course)
    figures = alignment.evidence.span(*found).of(alignment.evidence.text.text)
    kept = [part for part in parts if part.kind is not Kind.CONTENT or part.statement != (place, place + 1)]
    return [
        *kept,
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            statement=(place, place + 1),
            evidence=found,
            detail="direction",
            message=f"the evidence says “{figures}”",
        ),
    ]


def _settle_amount(parts: list[Compared], said: Quantity, course: _Course) -> list[Compared]:
    """Hold a difference, or a share of the earlier figure, against what the two figures come to."""
    is_so = _comes_to(said, course)
    if is_so is None:
        return parts
    place = (said.first, said.last)
    return [
        attrs.evolve(
            part,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            evidence=_read_place(course),
            detail="derived" if is_so else "different",
            agreeing=part.sure if is_so else None,
            conflicting=None if is_so else part.sure,
            distance=0.0,
            message=f"the two figures of the evidence {'come' if is_so else 'do not come'} to it",
        )
        if part.kind is Kind.QUANTITY and part.statement == place and part.relation is not Relation.AGREES
        else part
        for part in parts
    ]


def _comes_to(said: Quantity, course: _Course) -> bool | None:
    """Say whether two figures come to a change; None where it is of another kind."""
    change = abs(course.after.base - course.before.base)
    if said.kind is QuantityKind.MULTIPLE:
        return _comes_to_multiple(said, course)
    if said.kind in _SHARES and course.before.base and course.before.kind is not QuantityKind.PERCENT:
        share = said.value / 100 if said.kind is QuantityKind.PERCENT else said.value
        return abs(change / course.before.base - share) <= _SAME_SHARE if said.hedge in _PLAIN else None
    if not comparable(said, course.before) or said.hedge not in _PLAIN:
        return None
    return True if abs(said.base - change) <= said.base_step / 2 else None


def _comes_to_multiple(said: Quantity, course: _Course) -> bool | None:
    """Say whether a figure grew or shrank to so many times what it was: "rose **fivefold**", "has **halved**"."""
    if not course.before.base or said.hedge not in _PLAIN:
        return None
    times = course.after.base / course.before.base
    return abs(times / said.value - 1) <= _SAME_TIMES if said.value > 0 else None


# "Doubled" is said of what grew by 90 to 110 percent.
_SAME_TIMES = 0.1


def _read_place(course: _Course) -> tuple[int, int]:
    places = (course.before.first, course.before.last), (course.after.first, course.after.last)
    return min(places)[0], max(places)[1]
