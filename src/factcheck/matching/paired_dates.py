"""
Hold the statement's dates against the passage's.

An alignment enters, compared parts leave. A date is paired with the one that stands among the same words.
"""

import math

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.calendar import Granularity
from factcheck.facts.dates import DateMention, DateRelation, resolve_offset
from factcheck.facts.hedges import BOUNDS
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.counts import ends_a_state
from factcheck.matching.dated_figures import has_its_figure
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.matching.figure_pairs import (
    AGREEMENT_BONUS,
    Candidate,
    describe_lent,
    describe_missing,
    describe_pair,
    is_lent,
    may_agree,
    quote_both,
    share_out,
    tell_relation,
)
from factcheck.matching.placements import stands_behind_its_verb
from factcheck.model import Kind, Relation

# Two texts that name the same day or month by chance are rarer still.
_DAY_BONUS = 0.5
# "Won in 1966, having been shortlisted **in 1961**": what agrees and stands behind the statement's own verb. What does not
# agree has no such right, but beside a bound: of 38 labelled dates that would have conflicted so 24 are supported.
_DEED_BONUS = 0.5
# "From 48 million in 2021 to 54 million in 2022": of two figures that have a date each that of the statement's date is meant,
# be the other ever so equal.
_OWN_DATE_BONUS = 1.0
# The bound of a time is given near it: "before 2014" is held against 2015, not against 1980. Of VitaminC's statements with one 1,254 stand to
# the passage as their label says with this, 150 the other way round; 1,238 and 165 without. With .8 two more do, and "founded after
# 1900" is held against "whose owner was born in 1899", not against "was founded in 1950".
_DATE_BOUND_BONUS, _DATE_BOUND_DECAY = 0.6, 0.3
_DAYS_IN_YEAR = 365.25
_FINE = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.SEASON, Granularity.QUARTER})
_DATE_BOUNDS = frozenset(
    {DateRelation.BEFORE, DateRelation.AFTER, DateRelation.BY, DateRelation.SINCE, DateRelation.UNTIL}
)


def compare_all_dates(alignment: Alignment) -> list[Compared]:
    """
    Compare each date of the statement with the passage's of the same event.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The hall opened before 2014."), analyse("Planned in 1980, the hall opened in 2015."))
    >>> [(part.relation.value, part.message) for part in compare_all_dates(alignment)]
    [('conflicts', 'the statement says “before 2014”, the evidence “2015”')]
    """
    lent: list[Compared] = []
    dates: list[DateMention] = []
    asked: list[list[Candidate]] = []
    for date in alignment.statement.dates:
        if _is_bounded_lapse(alignment.statement, date):
            continue  # "less than ten years later" is compared as a length of time
        candidates = [
            _weigh_date(alignment, date, other, place) for place, other in enumerate(alignment.evidence.dates)
        ]
        if date.relation is DateRelation.IN and not may_agree(candidates) and is_lent(alignment, date):
            lent.append(describe_lent(alignment, Kind.DATE, date))
        else:
            dates.append(date)
            asked.append(candidates)
    return lent + [
        _describe_date(alignment, date, best, candidates)
        for date, candidates, best in zip(dates, asked, share_out(asked), strict=True)
    ]


def _is_bounded_lapse(statement: Analysis, date: DateMention) -> bool:
    """Say whether a lapse from a day that is not known has a bound: "**more than** ten years later"."""
    return (date.offset is not None and not date.resolved) and any(
        one.hedge in BOUNDS and date.first <= one.last - 1 < date.last for one in statement.quantities
    )


def _weigh_date(alignment: Alignment, date: DateMention, other: DateMention, place: int) -> Candidate:
    if date.relation is DateRelation.OFFSET and not date.resolved:
        return _weigh_offset(alignment, date, place)
    match = compare_dates(date, other)
    if match.relation is Relation.AGREES and _is_other_bound(alignment, date, other):
        match = attrs.evolve(match, relation=Relation.CONFLICTS, detail=DateDetail.BOUND_BROKEN)
    sure = alignment.nearness(date.first, other.first)
    if match.relation is Relation.CONFLICTS and (match.distance or 0.0) > 0 and ends_a_state(alignment, date, other):
        match = attrs.evolve(match, relation=Relation.MISSING, detail=DateDetail.OVERLAP)
    bonus = 0.0
    if match.relation is Relation.AGREES or date.relation in _DATE_BOUNDS:
        bonus = _DEED_BONUS * stands_behind_its_verb(alignment, date, other)
    if match.relation is Relation.AGREES:
        is_fine = date.granularity in _FINE and other.granularity in _FINE
        bonus += _DAY_BONUS if is_fine and match.detail is DateDetail.EQUAL else AGREEMENT_BONUS
        bonus += _OWN_DATE_BONUS * has_its_figure(alignment, date, other)
    years = match.distance / _DAYS_IN_YEAR if match.distance is not None else None
    if years is not None and date.relation in _DATE_BOUNDS:
        bonus += _DATE_BOUND_BONUS * math.exp(-_DATE_BOUND_DECAY * abs(years))
    return Candidate(place, match.relation, str(match.detail), sure + bonus, sure, years)


def _is_other_bound(alignment: Alignment, date: DateMention, other: DateMention) -> bool:
    """Say whether both deny something up to a day, and another one: "not **before 2047**" does not follow from "not **before 2027**"."""
    if date.relation is not other.relation or date.relation not in _DATE_BOUNDS or date.named == other.named:
        return False
    return bool(alignment.statement.negations) and bool(alignment.evidence.negations)


def _weigh_offset(alignment: Alignment, date: DateMention, place: int) -> Candidate:
    """Weigh "15 years later" by counting it from each other date of the passage."""
    other = alignment.evidence.dates[place]
    sure = alignment.nearness(date.first, other.first)
    if other.relation is DateRelation.OFFSET and not other.resolved:
        # "six months earlier" beside "nine months earlier".
        match = compare_dates(date, other)
        bonus = AGREEMENT_BONUS if match.relation is Relation.AGREES else 0.0
        return Candidate(place, match.relation, str(match.detail), sure + bonus, sure)
    counted = [resolve_offset(date, anchor) for anchor in alignment.evidence.dates if anchor is not other]
    matches = [compare_dates(one, other) for one in counted if one.resolved]
    best = min(matches, key=lambda match: _PREFERENCE[match.relation], default=None)
    if best is None:
        return Candidate(place, Relation.MISSING, "unresolved", sure, sure)
    bonus = AGREEMENT_BONUS if best.relation is Relation.AGREES else 0.0
    return Candidate(place, best.relation, str(best.detail), sure + bonus, sure)


_PREFERENCE = {Relation.AGREES: 0, Relation.MISSING: 1, Relation.CONFLICTS: 2}


def _describe_date(
    alignment: Alignment, date: DateMention, best: Candidate | None, candidates: list[Candidate]
) -> Compared:
    if best is None:
        return describe_missing(alignment, Kind.DATE, date, "date")
    other = alignment.evidence.dates[best.place]
    said, found = quote_both(alignment, date, other)
    message = (
        f"both say “{said}”; the statement, of no date, is read as of the source's day"
        if best.detail == DateDetail.REPEATED
        else tell_relation(best.relation, said, found)
    )
    return describe_pair(
        Kind.DATE, (date, other), best, candidates, is_bound=date.relation in _DATE_BOUNDS, message=message
    )
