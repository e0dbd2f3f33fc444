"""
Hold when something began or ended against the two ends of a period in the passage: "open from 9 a.m. to 5 p.m." closes at 5 p.m.

An alignment and compared parts enter, parts leave.
"""

import datetime

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.dates import DateDetail
from factcheck.model import Kind, Relation

_BEGINS = frozenset("begin begins began start starts started open opens opened opening become becomes became".split())
_ENDS = frozenset("end ends ended finish finishes finished close closes closed closing".split())
_BEGINS_OR_ENDS = _BEGINS | _ENDS
# From the verb to its date: "**became** chair of the old harbour trust **in 1918**".
_VERB_WITHIN = 9
# What stands between the two ends of a period.
_TO = frozenset("to until till - – through and".split())
_FROM = frozenset({"from", "between"})
# What a period tells of one of its ends in words that seem to differ: "closes" beside "is open".
_ORDERS = frozenset({"order", "state"})


def settle_periods(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with the date or the time of a beginning or an end held against the period of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> said, found = analyse("The war ended in 1914."), analyse("The war lasted from 1914 to 1918.")
    >>> [part.relation.value for part in compare(align(said, found)) if part.detail == "period"]
    ['conflicts']
    """
    parts = [_settle_lasting(alignment, part) for part in parts]
    lowers = alignment.statement.lowers
    if lowers.isdisjoint(_BEGINS) and lowers.isdisjoint(_ENDS):
        return parts
    found = _find_end(alignment)
    if found is None:
        return parts
    said, verb, relation, evidence = found
    settled = [
        part
        for part in parts
        if part.statement != said
        and not (part.statement[0] == verb and (part.kind is Kind.CONTENT or part.detail in _ORDERS))
    ]
    words = [
        side.span(*place).of(side.text.text)
        for side, place in ((alignment.statement, said), (alignment.evidence, evidence))
    ]
    agrees = relation is Relation.AGREES
    settled.append(
        Compared(
            kind=Kind.DATE,
            relation=relation,
            statement=(min(verb, said[0]), max(verb + 1, said[1])),
            evidence=evidence,
            detail="period",
            sure=alignment.coverage,
            message=f"“{words[0]}” is {'that' if agrees else 'the other'} end of “{words[1]}”",
        )
    )
    return settled


# "The pass **is closed** in January": a state, which lasts as long as it is told of.
_LASTING = frozenset("is are".split())


def _settle_lasting(alignment: Alignment, part: Compared) -> Compared:
    """Read a month within the months of every year for which the passage tells of a state as agreeing: "closed from June to August"."""
    if (
        part.kind is not Kind.DATE
        or part.detail != DateDetail.DURING
        or _LASTING.isdisjoint(alignment.statement.lowers)
    ):
        return part
    dates = [*alignment.statement.dates, *alignment.evidence.dates]
    if any(date.resolved for date in dates) or _LASTING.isdisjoint(alignment.evidence.lowers) or alignment.lacks:
        return part
    if not _tell_one_state(alignment):
        return part
    return attrs.evolve(part, relation=Relation.AGREES, message="it is told of all that time")


_STATES = frozenset("open closed shut available free busy flooded frozen accessible unavailable dry full empty".split())


def _tell_one_state(alignment: Alignment) -> bool:
    """Say whether both texts say that something is in one state: "**is closed**"; "is in January" happens once."""
    tokens = alignment.statement.tokens
    return any(
        tokens[at].lower in _STATES and tokens[at - 1].lower in _LASTING and at in alignment.partners
        for at in range(1, len(tokens))
    )


def _find_end(alignment: Alignment) -> tuple[tuple[int, int], int, Relation, tuple[int, int]] | None:
    """Return the date or time of a beginning or an end, its verb, and how which period of the passage has it."""
    statement = alignment.statement
    for date in statement.dates:
        verb = _find_verb(statement, date.first)
        period = _find_dates(alignment.evidence) if verb is not None else None
        if verb is None or period is None or not _is_rest_found(alignment, verb):
            continue
        ends = [_holds(date, period, day) for day in _read_days(period)]
        relation = _relate(statement, verb, ends)
        if relation is not None:
            return (date.first, date.last), verb, relation, (period.first, period.last)
    for time in statement.clock_times:
        verb = _find_verb(statement, time.first)
        times = _find_times(alignment.evidence) if verb is not None else None
        if verb is None or times is None or not _is_rest_found(alignment, verb):
            continue
        relation = _relate(statement, verb, [time.is_same(end) for end in times])
        if relation is not None:
            return (time.first, time.last), verb, relation, (times[0].first, times[1].last)
    return None


def _find_verb(statement: Analysis, place: int) -> int | None:
    """Return the beginning or the end that a date is of; None where it is denied or bounded."""
    for at in range(place, max(-1, place - _VERB_WITHIN), -1):
        if statement.tokens[at].lower in _BEGINS_OR_ENDS:
            return None if at in statement.negated else at
    return None


def _is_rest_found(alignment: Alignment, verb: int) -> bool:
    """Say whether the passage has whatever else the statement says, and not its verb with a time of its own."""
    if (
        verb in alignment.partners
        and alignment.evidence.roots[alignment.partners[verb]] == alignment.statement.roots[verb]
    ):
        lower = alignment.evidence.tokens[alignment.partners[verb]].lower
        if lower not in {"open", "closed"}:  # "is **open** from 9 to 5" tells a state
            return False
    return all(place == verb for place in alignment.lacks)


def _find_dates(evidence: Analysis) -> DateMention | None:
    """Return the only period of a text that names both of its ends; None where it has other dates as well."""
    dates = evidence.dates
    return dates[0] if len(dates) == 1 and dates[0].relation is DateRelation.FROM_TO else None


def _read_days(date: DateMention) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the first and the last day of a date, in no year where none is known."""
    if date.resolved or date.named is None:
        return date.low, date.high
    return date.named.low, date.named.high


def _holds(date: DateMention, period: DateMention, day: datetime.date | None) -> bool:
    low, high = _read_days(date)
    if day is None or low is None or high is None or date.resolved is not period.resolved:
        return False
    return low <= day <= high


def _find_times(evidence: Analysis) -> tuple[ClockTime, ClockTime] | None:
    if len(evidence.clock_times) != 2:
        return None
    first, last = evidence.clock_times
    between = [token.lower for token in evidence.tokens[first.last : last.first]]
    before = evidence.tokens[first.first - 1].lower if first.first else ""
    return (first, last) if len(between) == 1 and between[0] in _TO and before in _FROM else None


def _relate(statement: Analysis, verb: int, ends: list[bool]) -> Relation | None:
    """Return how a beginning or an end relates to the two ends of a period, either of which it may be."""
    if ends[0] == ends[1]:
        return None
    is_beginning = statement.tokens[verb].lower in _BEGINS
    return Relation.AGREES if ends[0] is is_beginning else Relation.CONFLICTS
