"""
Hold how long something took against the two dates of the passage: from 1996 to 2011 it took 15 years.

An alignment and compared parts enter, parts leave. Only where the passage has two dates, no more, and the statement tells of the
time between.
"""

import math

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.calendar import Granularity
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# What tells of the time between two dates, right before its length or right behind it: "**took** 15 years", "15 years
# **after**"; "ago" and "old" count from elsewhere.
_BEFORE = frozenset("took take takes taken lasted lasts spanned spans within".split())
# "**Spent** a decade in prison": as "for a decade", a state.
_STAYING = frozenset("spent spend spends served serves waited stayed remained lived survived endured".split())
# With these begins what ends "**after** 15 years": "**founded** in 1949, it closed in 1989".
_BEGINNINGS = frozenset(
    "founded established launched opened formed created begun began started set inaugurated introduced married elected appointed".split()
)
_BEHIND = frozenset("after before later earlier until between".split())
_DAY = 86_400.0
# Words between a verb and its length: "took about 15 years", "took **the two countries more than** 15 years".
_WITHIN = 5
# Dates of something else tell nothing of what took so long: so much of the statement must be there. In the labelled pairs
# three conflict so, all refuted, and seven agree, six of them supported; with 0 a refuted and a silent one conflict as well.
_SPOKEN_OF = 0.75
_DAYS = {Granularity.YEAR: 365.25, Granularity.MONTH: 30.44, Granularity.DAY: 1.0}


def settle_intervals(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with a length of time held against the two dates that it lies between.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> said, found = analyse("It took 15 years to finish."), analyse("Begun in 1996, it was finished in 2011.")
    >>> alignment = align(said, found)
    >>> [part.relation.value for part in settle_intervals(alignment, list(compare_figures(alignment)))]
    ['agrees']
    """
    if not any(part.kind is Kind.QUANTITY and part.relation is not Relation.AGREES for part in parts):
        return parts
    interval = _find_interval(alignment.evidence)
    return [_settle(alignment, part, interval) for part in parts] if interval is not None else parts


@attrs.frozen
class _Interval:
    """The time between two dates in days: how long at least and at most, and how long by what the coarser of them counts in."""

    shortest: float
    between: float
    longest: float
    #: The days of the coarser date: 1 for a day, 365.25 for a year.
    day: float
    first: int
    last: int


def _find_interval(evidence: Analysis) -> _Interval | None:
    """Return the time between the only two dates of a text, or that its only one names: "from 1914 to 1918"; else None."""
    if len(evidence.dates) == 1:
        return _read_stretch(evidence.dates[0])
    yearless = _read_yearless(evidence)
    if yearless is not None:
        return yearless
    dates = [date for date in evidence.dates if date.resolved]
    if len(dates) != len(evidence.dates) or len(dates) != 2:
        return None
    day = max(_DAYS.get(date.granularity, math.inf) for date in dates)
    periods = [date.named if date.relation is DateRelation.UNTIL and date.named else date for date in dates]
    ends = [end for period in periods for end in (period.low, period.high) if end is not None]
    if len(ends) != 2 * len(dates) or math.isinf(day):
        return None
    relations = [date.relation for date in dates]
    if relations not in ([DateRelation.IN] * 2, [DateRelation.IN, DateRelation.UNTIL]) or ends[0] == ends[2]:
        return None
    (low, high), (later_low, later_high) = sorted([(ends[0], ends[1]), (ends[2], ends[3])])
    shortest, between, longest = (later_low - high).days, (later_low - low).days, (later_high - low).days
    return _Interval(shortest, between, longest, day, dates[0].first, dates[1].last)


def _read_yearless(evidence: Analysis) -> _Interval | None:
    """Return the time between the only two dates of a text that say no year, of which the later comes later: "on 3 May … on 30 June"."""
    if len(evidence.dates) != 2:
        return None
    first, then = evidence.dates
    for date in evidence.dates:
        is_plain = date.relation is DateRelation.IN and not date.relative and not date.resolved
        if not is_plain or date.month is None or date.granularity not in {Granularity.DAY, Granularity.MONTH}:
            return None
    if first.named is None or then.named is None or first.named.high >= then.named.low:
        return None  # "in December … in March" may be of two years
    day = max(_DAYS[date.granularity] for date in evidence.dates)
    one, other = first.named, then.named
    shortest, between, longest = (other.low - one.high).days, (other.low - one.low).days, (other.high - one.low).days
    return _Interval(shortest, between, longest, day, first.first, then.last)


def _read_stretch(date: DateMention) -> _Interval | None:
    """
    Return the time that one stretch covers; None where its ends are not known. Its year may be left out: "from 3 to 9 June".

    Who names days or months counts the last as well, "4 to 6 May" being three days; from 1914 to 1918 four years passed.
    """
    day = _DAYS.get(date.granularity, math.inf)
    if date.relation is not DateRelation.FROM_TO or date.named is None or math.isinf(day):
        return None
    longest = (date.named.high - date.named.low).days + 1.0
    if longest <= 0:
        return None
    between = longest - day if date.granularity is Granularity.YEAR else longest
    return _Interval(longest - 2 * day, between, longest, day, date.first, date.last)


def _settle(alignment: Alignment, part: Compared, interval: _Interval) -> Compared:
    if part.kind is not Kind.QUANTITY or part.relation is Relation.AGREES:
        return part
    said = next((one for one in alignment.statement.quantities if (one.first, one.last) == part.statement), None)
    if said is None or said.kind is not QuantityKind.DURATION:
        return part
    if said.factor < _DAY and interval.day >= 1:
        return part  # "the show lasted three **hours**"
    is_while = _tells_while(alignment.statement, said)
    is_after = _tells_after(alignment, said, interval)
    if not is_while and not is_after and not _tells_interval(alignment.statement, said):
        return part
    relation = _hold(said, interval)
    if relation is None or relation is part.relation:
        return part
    if is_while and relation is Relation.CONFLICTS and not _is_of_the_state(alignment, interval):
        return part  # "begun in 1990, closed in 2011": of what was open for ten years that says nothing
    if relation is Relation.CONFLICTS and _measure_spoken(alignment) < _SPOKEN_OF:
        return part
    evidence = alignment.evidence
    words = evidence.span(interval.first, interval.last).of(evidence.text.text)
    return attrs.evolve(
        part,
        relation=relation,
        evidence=(interval.first, interval.last),
        detail="interval",
        message=f"{'it follows' if relation is Relation.AGREES else 'it does not follow'} from “{words}”",
    )


def _measure_spoken(alignment: Alignment) -> float:
    """Return the share of the statement's weight, "lasted" apart, which two dates say, that the passage itself has."""
    asked = [one for one in alignment.weighty if alignment.statement.tokens[one[0]].lower not in _BEFORE]
    found = sum([weight for place, weight in asked if place in alignment.partners])
    whole = sum([weight for _, weight in asked])
    return found / whole if whole else 0.0


def _tells_interval(statement: Analysis, said: Quantity) -> bool:
    lowers = [token.lower for token in statement.tokens]
    behind = lowers[said.last] if said.last < len(lowers) else ""
    if lowers[max(0, said.first - 2) : said.first] == ["over", "in"]:
        return True  # "the war was **over in** less than a year"
    return behind in _BEHIND or not _BEFORE.isdisjoint(lowers[max(0, said.first - _WITHIN) : said.first])


def _tells_after(alignment: Alignment, said: Quantity, interval: _Interval) -> bool:
    """Say whether something ended "**after** 15 years", and the passage begins it with the one date and ends it with the other."""
    statement, evidence = alignment.statement, alignment.evidence
    if not said.first or statement.tokens[said.first - 1].lower != "after":
        return False
    reach = evidence.tokens[max(0, interval.first - _WITHIN) : interval.first]
    return not _BEGINNINGS.isdisjoint(token.lower for token in reach) and not alignment.lacks


def _tells_while(statement: Analysis, said: Quantity) -> bool:
    """Say whether a length is that of a state or a habit: "was mayor **for** twenty years", "**spent** twenty years"."""
    before = [token.lower for token in statement.tokens[max(0, said.first - 1) : said.first]]
    return before == ["for"] or statement.tokens[said.first].lower == "for" or not _STAYING.isdisjoint(before)


_ENDS = frozenset("until till to".split())


def _names_both_ends(evidence: Analysis, interval: _Interval) -> bool:
    """Say whether a text gives two dates as the ends of one stretch: "from 1987 to 2007", "played until 1936"."""
    between = evidence.tokens[interval.first : interval.last]
    return not _ENDS.isdisjoint(token.lower for token in between)


def _is_of_the_state(alignment: Alignment, interval: _Interval) -> bool:
    """Say whether a text gives two dates as the ends of what the statement tells of, all of it before the first date."""
    words = [at for at, _ in alignment.weighty if at not in alignment.statement.in_figures]
    told = all(alignment.partners.get(at, -1) < interval.last for at in words)
    return told and _names_both_ends(alignment.evidence, interval)


def _hold(said: Quantity, interval: _Interval) -> Relation | None:
    """Return whether a length of time is that between two dates; None where the dates are too coarse to tell."""
    step = said.step * said.factor / _DAY
    low, high = said.low * said.factor / _DAY - step / 2, said.high * said.factor / _DAY + step / 2
    if low <= interval.between <= high and step >= interval.day / 2:
        return Relation.AGREES
    return Relation.CONFLICTS if interval.longest < low or interval.shortest > high else None
