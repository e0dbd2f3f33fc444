"""
Read a date that a text counts from another as the date of its event: "in 1995, **ten years after it opened**" tells of 1985.

Compared parts enter and leave. What the passage counts bears out a date of the statement or excludes it, where the words beside that
date are those of the event; what the statement counts is held against the only date of the passage.
"""

import attrs

from factcheck.facts.counted_dates import CountedDate
from factcheck.facts.dates import DateMention
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.dates import compare_dates
from factcheck.model import Kind, Relation

_DETAIL = "counted"
# From a date to the deed that it dates: "**opened** in May 1985", "**reached** the cape in 1614".
_DEED_WITHIN = 6


def settle_counted(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with dates and distances read as the dates that they come to.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> found = analyse("In 1995, ten years after it opened, the mill was sold.")
    >>> alignment = align(analyse("The mill opened in 1985."), found)
    >>> parts = [*compare_figures(alignment)]
    >>> [part.relation.value for part in parts], [part.relation.value for part in settle_counted(alignment, parts)]
    (['conflicts'], ['agrees'])
    """
    if alignment.evidence.counted_dates:
        parts = [_settle_date(alignment, part) for part in parts]
    if alignment.statement.counted_dates and len(alignment.evidence.dates) == 1:
        parts = _settle_distances(alignment, parts, alignment.evidence.dates[0])
    return parts


def _settle_date(alignment: Alignment, part: Compared) -> Compared:
    """Hold a date of the statement against what the passage counts for the same event."""
    date = next((one for one in alignment.statement.dates if (one.first, one.last) == part.statement), None)
    if part.kind is not Kind.DATE or date is None or part.evidence is None:
        return part
    for counted in alignment.evidence.counted_dates:
        if not _is_told_of(alignment, date, counted):
            continue
        match = compare_dates(date, counted.date)
        if match.relation is Relation.MISSING or match.relation is part.relation:
            continue
        place = min(counted.date.first, counted.anchor.first), counted.event.stop
        found = alignment.evidence.span(*place).of(alignment.evidence.text.text)
        said = alignment.statement.span(*part.statement).of(alignment.statement.text.text)
        agrees = match.relation is Relation.AGREES
        return attrs.evolve(
            part,
            relation=match.relation,
            evidence=place,
            detail=_DETAIL,
            agreeing=part.sure if agrees else None,
            conflicting=None if agrees else part.sure,
            distance=0.0 if agrees else part.distance,
            message=f"“{said}” follows from “{found}”" if agrees else tell_difference(alignment, part.statement, place),
        )
    return part


def _is_told_of(alignment: Alignment, date: DateMention, counted: CountedDate) -> bool:
    """Say whether the word that a date of the statement stands next to is one of the event, or who does it where no deed is told."""
    evidence = alignment.evidence
    unknown = [at for at in counted.event if evidence.weights[at] and at not in alignment.used]
    if not any(is_deed(evidence, at) or is_verb(evidence, at) for at in counted.event):
        # "The queen died in 1431, nine years **before her husband**".
        doer = next((at for at, _ in alignment.weighty), None)
        partner = alignment.partners.get(doer) if doer is not None else None
        is_known = partner in counted.event and all(at < (partner or 0) for at in unknown)
        return not alignment.lacks and is_known
    if unknown:
        return False  # "twenty years after **his wife** was born"
    before = range(date.first - 1, max(-1, date.first - 1 - _DEED_WITHIN), -1)
    deed = next((at for at in before if alignment.statement.weights[at]), None)
    return deed is not None and alignment.partners.get(deed) in counted.event


def _settle_distances(alignment: Alignment, parts: list[Compared], found: DateMention) -> list[Compared]:
    """Hold what the statement counts against the only date of the passage, which then tells nothing of what it is counted from."""
    for counted in alignment.statement.counted_dates:
        if counted.event.stop > counted.date.first or _are_near(counted.anchor, found):
            continue
        match = compare_dates(counted.date, found)
        told = [at for at, _ in alignment.weighty if at in counted.event]
        if match.relation is Relation.MISSING or not told or any(at not in alignment.partners for at in told):
            continue
        place, anchor = (counted.date.first, counted.date.last), counted.anchor
        parts = [part for part in parts if part.kind is not Kind.QUANTITY or part.statement != place]
        parts = [_leave_open(part) if part.statement == (anchor.first, anchor.last) else part for part in parts]
        evidence = found.first, found.last
        said, day = (
            text.span(*at).of(text.text.text)
            for text, at in ((alignment.statement, place), (alignment.evidence, evidence))
        )
        agrees = match.relation is Relation.AGREES
        parts.append(
            Compared(
                kind=Kind.DATE,
                relation=match.relation,
                statement=place,
                evidence=evidence,
                detail=_DETAIL,
                message=f"“{said}” from there comes to “{day}”"
                if agrees
                else tell_difference(alignment, place, evidence),
            )
        )
    return parts


def _are_near(anchor: DateMention, found: DateMention) -> bool:
    """Say whether the passage's date may be that of what the statement counts from: "its founding **in 1998**"."""
    return compare_dates(anchor, found).relation is not Relation.CONFLICTS


def _leave_open(part: Compared) -> Compared:
    if part.kind is not Kind.DATE or part.relation is not Relation.CONFLICTS:
        return part
    return attrs.evolve(part, relation=Relation.MISSING, detail="elsewhere", conflicting=None)
