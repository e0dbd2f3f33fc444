"""
Hold what came before what, or what led to what, against the passage: "the mill opened before the inn" beside "after the inn
opened, the mill did".

An alignment enters, compared parts leave.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.calendar import Period
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.order_cues import find_order_cues, find_together
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

_CUES = frozenset({"before", "after"})
# A cause comes first, and stands behind "because", or before "as a result": what led to what is an order too.
_CAUSES = frozenset("because due result caused led".split())
_STOPS = frozenset(". ; ! ?".split())
# In a text made to be endless only the first are read.
_MOST_ORDERS = 4
# Of the weight that both orders tell of, the share that must stand on the other side.
_CROSSED_SHARE = 0.7
# Each side of an order must have a word of its own in the passage; the commonest nouns weigh so little: "election".
_LEAST_WEIGHT = 0.7


@attrs.frozen
class _Order:
    """The words that tell of what came first, and of what came then; where the cue stands."""

    first: frozenset[int]
    then: frozenset[int]
    cue: int
    #: Whether the one led to the other; what only came later did not.
    is_cause: bool = False
    #: Where the cue ends, of more than one word.
    last: int = 0


def compare_orders(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare what came before what, where both texts say it with "before", "after" or "and then".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("She became a clerk after having worked as a painter.")
    >>> found = analyse("Before becoming a painter, she worked as a clerk.")
    >>> [(part.relation.value, part.detail) for part in compare_orders(align(said, found))]
    [('conflicts', 'order')]
    """
    orders = _find_orders(alignment.statement)
    if len(orders) != 1:
        return ()
    told = [order for order in _find_orders(alignment.evidence) if order.is_cause is orders[0].is_cause]
    if not told and not orders[0].is_cause:
        return _compare_together(alignment, orders[0]) or _compare_dated(alignment, orders[0])
    return tuple([part for found in told for part in _compare(alignment, orders[0], found)][:1])


def _compare_together(alignment: Alignment, said: _Order) -> tuple[Compared, ...]:
    """Compare an order with what the passage tells to have been at one time: "opened **simultaneously**"."""
    place = find_together(alignment.evidence)
    if place is None or alignment.lacks:
        return ()
    tokens = alignment.evidence.tokens
    begin = next((at + 1 for at in range(place[0], -1, -1) if tokens[at].text in _STOPS), 0)
    last = next((at for at in range(place[0], len(tokens)) if tokens[at].text in _STOPS), len(tokens))
    sentence = frozenset(range(begin, last))
    if min(_weigh(alignment, side, sentence) for side in (said.first, said.then)) < _LEAST_WEIGHT:
        return ()
    return (_tell(alignment, said, place, Relation.CONFLICTS, _DATED),)


def _compare_dated(alignment: Alignment, said: _Order) -> tuple[Compared, ...]:
    """Compare an order with the dates of its two sides: "the mill opened in 1910, the inn in 1920"."""
    if len(alignment.evidence.dates) < 2:
        return ()
    sides = [_find_anchor(alignment, own, other) for own, other in ((said.first, said.then), (said.then, said.first))]
    dates = [_find_date(alignment.evidence, at) if at is not None else None for at in sides]
    first, then = dates
    if first is None or then is None or first.first == then.first:
        return ()
    periods = _read_period(first, then), _read_period(then, first)
    if periods[0] is None or periods[1] is None:
        return ()
    if periods[0].high < periods[1].low:
        relation = Relation.AGREES
    elif periods[1].high < periods[0].low:
        relation = Relation.CONFLICTS
    else:
        return ()
    place = (min(first.first, then.first), max(first.last, then.last))
    return (_tell(alignment, said, place, relation, _DATED),)


def _read_period(date: DateMention, other: DateMention) -> Period | None:
    """Return the days of a date; of two days in no year those of one year, as "3 May" and "11 May" of one passage are."""
    if date.low is not None and date.high is not None:
        return Period(date.low, date.high)
    if date.month is None or other.month is None or date.year is not None or other.year is not None or date.relative:
        return None
    return date.named if abs(date.month - other.month) < _SAME_SEASON else None


# Days so many months apart, or more, may be of two years: "28 December" and "4 January".
_SAME_SEASON = 4
# How surely two dates tell an order: one of them may be that of a neighbour.
_DATED = 0.6
# A date stands so near to what it dates.
_DATED_WITHIN = 12


def _find_anchor(alignment: Alignment, own: frozenset[int], other: frozenset[int]) -> int | None:
    """Return the partner of the deed, else of the heaviest word, that one side of an order has and the other has not."""
    roots, weights = alignment.statement.roots, alignment.statement.weights
    others = {roots[at] for at in other}
    places = [at for at in own if weights[at] and at in alignment.partners and roots[at] not in others]
    deeds, its = ({roots[at] for at in side if is_deed(alignment.statement, at)} for side in (own, other))
    if deeds and its and deeds != its:
        # "The museum **reopened** before it **burned**": of the museum both sides tell; of "opened" in "the inn opened before the
        # mill opened" too.
        places = [at for at in places if is_deed(alignment.statement, at)]
    return alignment.partners[max(places, key=lambda at: (weights[at], -at))] if places else None


def _find_date(analysis: Analysis, at: int) -> DateMention | None:
    """Return the date that dates a word: the next one of its clause, else the one before."""
    plain = [
        date
        for date in analysis.dates
        if date.relation is DateRelation.IN or (date.relation is DateRelation.OFFSET and date.resolved)
    ]
    end = next((place for place in range(at, len(analysis.tokens)) if analysis.tokens[place].text in _STOPS), None)
    ahead = [date for date in plain if at < date.first < (at + _DATED_WITHIN if end is None else end)]
    if ahead:
        return ahead[0]
    behind = [date for date in plain if at - _DATED_WITHIN < date.last <= at]
    return behind[-1] if behind else None


def _compare(alignment: Alignment, said: _Order, found: _Order) -> tuple[Compared, ...]:
    held = _weigh(alignment, said.first, found.first), _weigh(alignment, said.then, found.then)
    kept = sum(held)
    crossed = _weigh(alignment, said.first, found.then), _weigh(alignment, said.then, found.first)
    # The deed may be said once for both: "the inn opened after the mill".
    if min(held) >= _LEAST_WEIGHT and not min(crossed):
        return (_describe(alignment, said, found, Relation.AGREES, 1.0),)
    if min(crossed) < _LEAST_WEIGHT or (min(held) and sum(crossed) < _CROSSED_SHARE * (sum(crossed) + kept)):
        return ()
    return (_describe(alignment, said, found, Relation.CONFLICTS, sum(crossed) / (sum(crossed) + kept)),)


def _describe(alignment: Alignment, said: _Order, found: _Order, relation: Relation, sure: float) -> Compared:
    return _tell(alignment, said, (found.cue, found.cue + 1), relation, sure)


def _tell(alignment: Alignment, said: _Order, place: tuple[int, int], relation: Relation, sure: float) -> Compared:
    word = alignment.statement.tokens[said.cue].text
    agrees = relation is Relation.AGREES
    return Compared(
        kind=Kind.ROLE,
        relation=relation,
        statement=(said.cue, said.cue + 1),
        evidence=place,
        detail="order",
        sure=sure,
        message=(
            "both tell the same order"
            if agrees
            else f"what the statement tells “{word}” came the other way round in the evidence"
        ),
    )


def _weigh(alignment: Alignment, places: frozenset[int], others: frozenset[int]) -> float:
    """Return what the words of one side weigh that have a partner on a side; "case" in "lower case before upper case" tells none."""
    roots = alignment.statement.roots
    return sum(
        [
            alignment.statement.weights[at]
            for at in places
            if alignment.partners.get(at) in others and roots.count(roots[at]) == 1
        ]
    )


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _find_orders(analysis: Analysis) -> tuple[_Order, ...]:
    """Return the two sides of each cue of an order of a text, those of dates apart."""
    told = [
        _Order(frozenset(cue.earlier), frozenset(cue.later), cue.first, last=cue.last)
        for cue in find_order_cues(analysis)[:_MOST_ORDERS]
        if cue.last not in analysis.in_figures
    ]
    if analysis.lowers.isdisjoint(_ORDERING):
        return tuple(told)
    taken = {at for order in told for at in range(order.cue, order.last)}
    tokens, figures = analysis.tokens, analysis.in_figures
    cues = [
        at
        for at, token in enumerate(tokens[:-1])
        if at not in taken
        and _is_cue(analysis, at, token.lower)
        and (at + 1 not in figures or _dates_an_event(analysis, at))
    ]
    found = [order for cue in cues[:_MOST_ORDERS] if (order := _read_order(analysis, cue)) is not None]
    return tuple(_read_steps(analysis) or [*told, *found])


_THEN = frozenset("then afterwards afterward later subsequently".split())
_ORDERING = _CUES | _CAUSES | _THEN | {"than"}


def _read_steps(analysis: Analysis) -> list[_Order]:
    """Read "**first** the power is switched on; **then** the cables are connected", "was a judge **first** and a minister **afterwards**"."""
    tokens = analysis.tokens
    first = next((at for at, token in enumerate(tokens) if token.lower == "first" and _is_step(analysis, at)), None)
    then = next(
        (at for at, token in enumerate(tokens) if token.lower in _THEN and first is not None and at > first), None
    )
    if first is None or then is None:
        return []
    parts = [at for at in range(first + 1, then) if tokens[at].text in _STEPS or tokens[at].lower == "and"]
    if not parts:
        return []
    last = next((at for at in range(then, len(tokens)) if tokens[at].text in _STOPS), len(tokens))
    begin = next((at + 1 for at in range(first, -1, -1) if tokens[at].text in _STOPS), 0)
    return [_Order(frozenset(range(begin, parts[-1])), frozenset(range(parts[-1] + 1, last)), then)]


_STEPS = frozenset({".", ";", ","})


def _is_step(analysis: Analysis, at: int) -> bool:
    """Say whether "first" tells when, at the beginning or the end of its clause: "**first** the power", "a judge **first** and"."""
    tokens = analysis.tokens
    after = tokens[at + 1].lower if at + 1 < len(tokens) else "."
    opens = at == 0 or tokens[at - 1].text in _STEPS
    return (opens and after in {",", "the", "you", "it", "a"}) or after in {";", "and", ",", "."}


def _is_cue(analysis: Analysis, at: int, lower: str) -> bool:
    """Say whether a word parts what came first and then: "before", "after", the "than" of "a week later than"."""
    if lower in _CUES:
        return at not in analysis.in_figures or _dates_an_event(analysis, at)
    if lower in _CAUSES:
        return _puts_cause_first(analysis, at) is not None
    if lower in {"then", "later"}:
        return at > 0 and analysis.tokens[at - 1].lower in _JOINTS and analysis.tokens[at + 1].lower != "than"
    return lower == "than" and _find_compared(analysis, at) is not None


# "Was approved **earlier in Canada than** in Britain".
_COMPARED_WITHIN = 4


def _find_compared(analysis: Analysis, than: int) -> str | None:
    """Return the "earlier", "sooner" or "later" of a "than"; between the two stands at most where or for whom it was so."""
    for at in range(than - 1, max(-1, than - 1 - _COMPARED_WITHIN), -1):
        lower = analysis.tokens[at].lower
        if lower in _COMPARED:
            return lower
        if lower in _STOPS or lower == "," or (at not in analysis.named and is_deed(analysis, at)):
            return None
    return None


def _dates_an_event(analysis: Analysis, at: int) -> bool:
    """Say whether the date that a cue begins, or is in, is that of an event: "two days before **Tuesday's landslide**"."""
    tokens = analysis.tokens
    date = next((date for date in analysis.dates if date.first <= at < date.last), None)
    return date is not None and date.last < len(tokens) and tokens[date.last].lower == "'s"


def _puts_cause_first(analysis: Analysis, at: int) -> bool | None:
    """Say whether a word of cause stands behind the cause ("**led** to", "as a **result**") or before it; None where it is none."""
    tokens = analysis.tokens
    lower, after = tokens[at].lower, tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if lower == "because":
        return False
    if lower == "result":
        is_cause = at > 1 and tokens[at - 1].lower == "a" and tokens[at - 2].lower == "as"
        return after != "of" if is_cause else None
    if lower == "caused":
        return after != "by"
    return {"due": False, "led": True}[lower] if after == "to" else None


# "Fill the tank, **and then** empty the tray".
_JOINTS = frozenset({"and", ",", "only"})
_COMPARED = frozenset("earlier sooner later".split())


def _read_order(analysis: Analysis, cue: int) -> _Order | None:
    tokens = analysis.tokens
    begin = next((at + 1 for at in range(cue - 1, -1, -1) if tokens[at].text in _STOPS), 0)
    # "After Poe **and before** Roe": the second order is read by itself.
    ends = (at for at in range(cue + 1, len(tokens)) if tokens[at].text in _STOPS or tokens[at].lower in _CUES)
    end = next(ends, len(tokens))
    inside = range(cue + 1, end)
    if cue == begin:
        # "Before the inn opened, the mill did."
        comma = next((at for at in inside if tokens[at].text == ","), None)
        if comma is None:
            return None
        inside, main = range(cue + 1, comma), range(comma + 1, end)
    else:
        main = range(begin, cue)
    beside, told = frozenset(inside), frozenset(main)
    is_before = tokens[cue].lower in {"before", "then", "later"}
    if tokens[cue].lower == "than":
        is_before = _find_compared(analysis, cue) in {"earlier", "sooner"}
    is_cause = tokens[cue].lower in _CAUSES
    if is_cause:
        is_before = bool(_puts_cause_first(analysis, cue))
    return _Order(told, beside, cue, is_cause) if is_before else _Order(beside, told, cue, is_cause)
