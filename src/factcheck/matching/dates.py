"""
Compare a date of the statement with a date of the evidence.

Two :class:`~factcheck.facts.dates.DateMention` enter, a :class:`DateMatch` leaves: do they agree, exclude each other, or
does the evidence leave the statement's date open? Whether both date the same event is for the caller to say.

The statement's bounds are taken at their word ("before 2010" excludes 2010). The evidence's are read as people mean
them: "since 2013" gives the year it began.
"""

import datetime
from enum import StrEnum

import attrs

from factcheck.facts.calendar import NOMINAL_YEAR, Granularity, Offset, Period, place_near, set_year, shift_period
from factcheck.facts.dates import DateMention, DateRelation, resolve_year
from factcheck.model import Relation


class DateDetail(StrEnum):
    """
    The shade of a comparison of dates.

    >>> DateDetail("bound-kept").name
    'BOUND_KEPT'
    """

    #: The same days.
    EQUAL = "equal"
    #: The evidence is finer and lies inside: "in 2014" / "May 2014".
    INSIDE = "inside"
    #: The evidence is too coarse to tell: "in May 2009" / "in 2009".
    COARSER = "coarser"
    #: They share days, and neither holds the other.
    OVERLAP = "overlap"
    #: One names a day within a stretch that the other says: "in 2015" / "since 2013".
    DURING = "during"
    #: They share no day.
    OUTSIDE = "outside"
    #: The evidence lies within the statement's bound: "before 2010" / "in 2009".
    BOUND_KEPT = "bound-kept"
    BOUND_BROKEN = "bound-broken"
    #: A date that counts from a day nobody gave.
    UNRESOLVED = "unresolved"
    #: The evidence's own words, of which the statement does not say from what day they count: "last year" / "last year".
    REPEATED = "repeated"
    #: The same but for a year that one side does not say: "June 25" / "June 25, 2016".
    YEAR_FILLED = "year-filled"


@attrs.frozen
class DateMatch:
    """
    How the evidence's date relates to the statement's.

    >>> DateMatch(Relation.MISSING, DateDetail.UNRESOLVED).distance is None
    True
    """

    relation: Relation
    detail: DateDetail
    #: Days between the two named dates: 0 where they share a day, negative where the evidence is earlier, None unknown.
    distance: float | None = None


# How one period lies to another.
_POINTS = frozenset({DateRelation.IN, DateRelation.AS_OF, DateRelation.ABOUT, DateRelation.OFFSET})
_LIMITS = frozenset({DateRelation.BEFORE, DateRelation.AFTER, DateRelation.BY})
_STRETCHES = frozenset({DateRelation.SINCE, DateRelation.UNTIL, DateRelation.FROM_TO})

# Bounds that evidence gives as people do who mean the date itself. In 15 pairs of VitaminC the evidence has "by" and the
# statement "before" or "after"; 14 are labelled as if the evidence had said "in".
_NAMED_POINTS = frozenset({DateRelation.SINCE, DateRelation.UNTIL, DateRelation.ABOUT, DateRelation.BY})

_Outcome = tuple[Relation, DateDetail]
_EQUAL = (Relation.AGREES, DateDetail.EQUAL)
_INSIDE = (Relation.AGREES, DateDetail.INSIDE)
_REPEATED = (Relation.AGREES, DateDetail.REPEATED)
_KEPT = (Relation.AGREES, DateDetail.BOUND_KEPT)
_COARSER = (Relation.MISSING, DateDetail.COARSER)
_OVERLAP = (Relation.MISSING, DateDetail.OVERLAP)
_DURING = (Relation.MISSING, DateDetail.DURING)
_UNRESOLVED = (Relation.MISSING, DateDetail.UNRESOLVED)
_OUTSIDE = (Relation.CONFLICTS, DateDetail.OUTSIDE)
_BROKEN = (Relation.CONFLICTS, DateDetail.BOUND_BROKEN)
_PREFERENCE = (Relation.AGREES, Relation.MISSING, Relation.CONFLICTS)


def compare_dates(statement: DateMention, evidence: DateMention) -> DateMatch:
    """
    Does the evidence's date bear out the statement's, exclude it, or leave it open?

    Both are taken to date the same event. Of two readings ("05/06/2016") the one that agrees best counts.

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> def compare(*texts):
    ...     match = compare_dates(*(find_dates(tokenize(text))[0] for text in texts))
    ...     return match.relation.value, match.detail.value
    >>> compare("in 2014", "in May 2014"), compare("in May 2009", "in 2009"), compare("in 1991", "in 2001")
    (('agrees', 'inside'), ('missing', 'coarser'), ('conflicts', 'outside'))
    """
    if statement.named is None or evidence.named is None:
        return _compare_unplaced(statement, evidence)
    if _lacks_year(statement) or _lacks_year(evidence):
        return _compare_filled(statement, evidence)
    if statement.year_inferred != evidence.year_inferred:
        return _compare_inferred(statement, evidence)
    return _compare_readings(statement, evidence)


def _lacks_year(date: DateMention) -> bool:
    return date.named is not None and not date.resolved


def _compare_unplaced(statement: DateMention, evidence: DateMention) -> DateMatch:
    """Compare where a date has no place on the calendar: relative without a reference, or before Christ."""
    years = (statement.year, evidence.year)
    if any(year is not None and year < 0 for year in years):
        return _compare_eras(statement, evidence)
    weekdays = _find_weekday(statement), _find_weekday(evidence)
    if None not in weekdays and not evidence.relative:  # "on a Friday" beside "on Sunday 12 May"
        return DateMatch(*(_INSIDE if weekdays[0] == weekdays[1] else _OUTSIDE))
    if not (statement.relative and evidence.relative) or statement.named:
        return DateMatch(*_UNRESOLVED)
    if _words(statement) == _words(evidence):
        # A draft of no date that repeats a dated source's "last year" is read as of the source's day.
        return DateMatch(*(_REPEATED if evidence.named else _EQUAL), 0.0)
    if statement.relation is evidence.relation is DateRelation.OFFSET and statement.granularity is evidence.granularity:
        return DateMatch(*_OUTSIDE, _length(evidence.offset) - _length(statement.offset))
    if statement.weekday is not None and evidence.weekday is not None and statement.weekday != evidence.weekday:
        return DateMatch(*_OUTSIDE)
    return DateMatch(*_UNRESOLVED)


def _find_weekday(date: DateMention) -> int | None:
    """Return the day of the week that a date says or, of one day of a known year, has."""
    if date.weekday is not None or date.relation is not DateRelation.IN:
        return date.weekday if date.relation is DateRelation.IN else None
    is_day = date.granularity is Granularity.DAY and date.resolved and not date.year_inferred
    return date.named.low.weekday() if is_day and date.named is not None else None


def _words(date: DateMention) -> tuple[object, ...]:
    """Return what an unresolved date says, so that "last year" is the same as "last year"."""
    return (date.relation, date.granularity, date.offset, date.month, date.day, date.weekday, date.part)


def _length(offset: Offset | None) -> float:
    return offset.years * 365.25 + offset.months * 30.44 + offset.days if offset else 0.0


def _compare_eras(statement: DateMention, evidence: DateMention) -> DateMatch:
    """Compare by the year alone where one lies before Christ."""
    if statement.year is None or evidence.year is None:
        return DateMatch(*_UNRESOLVED)
    distance = (evidence.year - statement.year) * 365.25
    points = statement.relation in _POINTS and evidence.relation in _POINTS
    if (statement.granularity, statement.part) == (evidence.granularity, evidence.part) and (
        points or statement.relation is evidence.relation
    ):
        return DateMatch(*(_OUTSIDE if distance else _EQUAL), distance)
    return DateMatch(*_UNRESOLVED, distance)


def _compare_filled(statement: DateMention, evidence: DateMention) -> DateMatch:
    """Lend the year that one side says to the side that does not; where neither does, compare within one year."""
    if not (_lacks_year(statement) and _lacks_year(evidence)):
        lacking, other = (statement, evidence) if _lacks_year(statement) else (evidence, statement)
        assert lacking.named is not None
        assert other.named is not None
        if other.month is None and not other.relative and (other.named.high - other.named.low).days > 300:
            return DateMatch(*_UNRESOLVED)  # "June 25" / "2016" share nothing that could be compared
        placed = place_near(lacking.named, other.named.low)
        if placed is None:
            return DateMatch(*_UNRESOLVED)
        filled = resolve_year(lacking, placed.high.year)
        match = _compare_readings(filled, other) if lacking is statement else _compare_readings(other, filled)
        if match.detail in {DateDetail.EQUAL, DateDetail.INSIDE}:
            return attrs.evolve(match, detail=DateDetail.YEAR_FILLED)
        return match
    one, other = resolve_year(statement, NOMINAL_YEAR), resolve_year(evidence, NOMINAL_YEAR)
    matches = [_compare_readings(one, other)]
    if _spans_new_year(one) or _spans_new_year(other):  # "from November to April" holds December, and January
        matches.append(_compare_readings(resolve_year(statement, NOMINAL_YEAR - 1), other))
        matches.append(_compare_readings(one, resolve_year(evidence, NOMINAL_YEAR - 1)))
    return min(matches, key=_rate)


def _spans_new_year(date: DateMention) -> bool:
    return date.named is not None and date.named.low.year < date.named.high.year


def _rate(match: DateMatch) -> tuple[int, float]:
    """Rate how well two dates agree, the best first."""
    return _PREFERENCE.index(match.relation), abs(match.distance or 0.0)


def _compare_inferred(statement: DateMention, evidence: DateMention) -> DateMatch:
    """Compare where one year was only inferred: that a guess differs is no conflict if month and day agree."""
    match = _compare_readings(statement, evidence)
    if match.relation is not Relation.CONFLICTS:
        return match
    inferred, other = (statement, evidence) if statement.year_inferred else (evidence, statement)
    assert inferred.named is not None
    assert other.named is not None
    placed = set_year(inferred.named, other.named.high.year)
    moved = resolve_year(inferred, placed.high.year) if placed else inferred
    again = _compare_readings(moved, other) if inferred is statement else _compare_readings(other, moved)
    return match if again.relation is Relation.CONFLICTS else DateMatch(*_UNRESOLVED, match.distance)


def _compare_readings(statement: DateMention, evidence: DateMention) -> DateMatch:
    """Compare every reading with every other and keep what agrees best."""
    if _are_one_century(statement, evidence):
        return DateMatch(*_EQUAL, 0.0)
    matches = [
        DateMatch(*_compare_placed(one, other), _measure(one.named, other.named))
        for one in _read(statement)
        for other in _read(evidence)
    ]
    return min(matches, key=_rate)


# Shorter ones end in the year that they name.
_LONG_DAYS = 20 * 365


def _are_one_century(one: DateMention, other: DateMention) -> bool:
    """Say whether two stretches are one century, or one part of it, which ends with 1599 or with 1600: "the 1500s", "the 16th century"."""
    if one.relation is not DateRelation.IN or other.relation is not DateRelation.IN or not (one.named and other.named):
        return False
    is_long = min((each.named.high - each.named.low).days for each in (one, other) if each.named) >= _LONG_DAYS
    near = abs(one.named.low.year - other.named.low.year) <= 1 and abs(one.named.high.year - other.named.high.year) <= 1
    return is_long and near


def _read(date: DateMention) -> tuple[DateMention, ...]:
    if date.other is None:
        return (date,)
    assert date.named is not None
    # The bounds move with the named period.
    return date, attrs.evolve(
        date,
        named=date.other,
        low=None if date.low is None else _move(date.low, date.named, date.other),
        high=None if date.high is None else _move(date.high, date.named, date.other),
    )


def _move(day: datetime.date, origin: Period, target: Period) -> datetime.date:
    """Move an edge of one reading to the other, at the same distance from its nearer end."""
    if abs((day - origin.low).days) <= abs((day - origin.high).days):
        return target.low + (day - origin.low)
    return target.high + (day - origin.high)


def _measure(one: Period | None, other: Period | None) -> float | None:
    if one is None or other is None:
        return None
    if one.meets(other):
        return 0.0
    return float((other.low - one.high).days if other.low > one.high else (other.high - one.low).days)


def _admitted(date: DateMention) -> Period:
    """Return the days that a mention admits, open ends at the calendar's."""
    return Period(date.low or datetime.date.min, date.high or datetime.date.max)


def _compare_placed(statement: DateMention, evidence: DateMention) -> _Outcome:
    if statement.relation is evidence.relation and statement.named == evidence.named:
        return _EQUAL
    if Granularity.FISCAL_YEAR in {statement.granularity, evidence.granularity}:
        fiscal = _compare_fiscal(statement, evidence)
        if fiscal is not None:
            return fiscal
    if statement.relation in _POINTS:
        return _compare_point(statement, evidence)
    if statement.relation is DateRelation.SINCE or statement.relation is DateRelation.UNTIL:
        return _compare_edge(statement, evidence)
    if statement.relation is DateRelation.FROM_TO:
        return _compare_range(statement, evidence)
    return _compare_limit(statement, evidence)


def _compare_fiscal(statement: DateMention, evidence: DateMention) -> _Outcome | None:
    """
    Compare years that need not begin in January; None where the days decide.

    2018/19 and 2017/18 share the year 2018 and exclude each other. A single day may fall into a fiscal year that
    begins or ends up to a year from the one it is named for.
    """
    if statement.relation not in _POINTS or evidence.relation not in _POINTS:
        return None
    one, other = statement.named, evidence.named
    assert one is not None
    assert other is not None
    if statement.granularity is evidence.granularity:
        return _EQUAL if one.high.year == other.high.year or one == other else _OUTSIDE
    if one.meets(other):
        return None
    fiscal, plain = (one, other) if statement.granularity is Granularity.FISCAL_YEAR else (other, one)
    near = shift_period(fiscal, Offset(years=-1)) or fiscal
    far = shift_period(fiscal, Offset(years=1)) or fiscal
    finer = min(statement.granularity, evidence.granularity) < Granularity.YEAR and fiscal.high.year == fiscal.low.year
    return _OVERLAP if finer and Period(near.low, far.high).meets(plain) else None


def _compare_point(statement: DateMention, evidence: DateMention) -> _Outcome:
    """Compare "in 2014" and its like."""
    one, other = _admitted(statement), evidence.named
    assert other is not None
    assert statement.named is not None
    admitted = _admitted(evidence)
    if evidence.relation in _LIMITS:
        if not one.meets(admitted):
            return _OUTSIDE
        by = evidence.relation is DateRelation.BY and one.holds(other)
        return (_EQUAL if one == other else _INSIDE) if by else _COARSER
    if evidence.relation in _STRETCHES:
        if evidence.relation is not DateRelation.FROM_TO and statement.named.holds(other):
            return _EQUAL if statement.named == other else _INSIDE
        # "In June 2016" / "from 2010 to June 2016": what began or ended then.
        ends = (Period(other.low, other.low), Period(other.high, other.high))
        if evidence.relation is DateRelation.FROM_TO and any(statement.named.holds(end) for end in ends):
            return _INSIDE
        if not one.meets(admitted):
            return _OUTSIDE
        return _DURING if admitted.holds(one) else _OVERLAP
    if statement.named == other:
        return _EQUAL
    if one.holds(other):
        return _INSIDE
    if admitted.holds(one):
        return _COARSER
    return _OVERLAP if one.meets(admitted) and not _are_neighbours(statement, evidence) else _OUTSIDE


def _are_neighbours(statement: DateMention, evidence: DateMention) -> bool:
    """Say whether two centuries share but the year between them, which usage gives to both: the 19th is not the 20th."""
    one, other = statement.named, evidence.named
    if one is None or other is None or not statement.granularity is evidence.granularity is Granularity.CENTURY:
        return False
    return one.high.year == other.low.year or other.high.year == one.low.year


def _compare_limit(statement: DateMention, evidence: DateMention) -> _Outcome:
    """Compare "before", "after", "by" and "between": an interval that the evidence keeps or breaks."""
    one = _admitted(statement)
    other = _admitted(evidence)
    if evidence.relation in _NAMED_POINTS:
        assert evidence.named is not None
        other = evidence.named
    if one.holds(other):
        return _INSIDE if statement.relation is DateRelation.BETWEEN else _KEPT
    if not one.meets(other):
        return _BROKEN
    return _COARSER


def _compare_edge(statement: DateMention, evidence: DateMention) -> _Outcome:
    """Compare "since 2013" by where it begins, and "until 2013" by where it ends."""
    one, other = statement.named, evidence.named
    assert one is not None
    assert other is not None
    since = statement.relation is DateRelation.SINCE
    if evidence.relation in _LIMITS:
        return _COARSER if one.meets(_admitted(evidence)) else _BROKEN
    if evidence.relation is DateRelation.FROM_TO:
        other = Period(other.low, other.low) if since else Period(other.high, other.high)
        if statement.granularity > evidence.granularity or one.holds(other):
            return _KEPT if one.holds(other) else _BROKEN
    if one.holds(other):
        return _KEPT
    if other.holds(one):
        return _COARSER
    if one.meets(other):
        return _OVERLAP
    beyond = other.low > one.high if since else other.high < one.low
    if beyond and evidence.relation is not statement.relation and evidence.relation is not DateRelation.FROM_TO:
        return _DURING
    return _BROKEN


def _compare_range(statement: DateMention, evidence: DateMention) -> _Outcome:
    """Compare "from 2010 to 2014": both ends count where the evidence says both."""
    one, other = _admitted(statement), _admitted(evidence)
    if one == other:
        return _EQUAL
    if not one.meets(other):
        return _OUTSIDE
    if evidence.relation not in {DateRelation.FROM_TO, DateRelation.BETWEEN}:
        return _DURING if one.holds(other) else _COARSER if other.holds(one) else _OVERLAP
    if _same_ends(one, other, statement.granularity):
        return _INSIDE
    if _same_ends(other, one, evidence.granularity):
        return _COARSER
    return _OUTSIDE


def _same_ends(coarse: Period, fine: Period, granularity: Granularity) -> bool:
    """Say whether the fine range begins in the coarse one's first unit and ends in its last."""
    if granularity < Granularity.MONTH or not coarse.holds(fine):
        return False
    parts = 2 if granularity < Granularity.YEAR else 1
    return (coarse.low.timetuple()[:parts], coarse.high.timetuple()[:parts]) == (
        fine.low.timetuple()[:parts],
        fine.high.timetuple()[:parts],
    )
