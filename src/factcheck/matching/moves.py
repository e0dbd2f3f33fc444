"""
Find what the statement tells of now as it was before a move: "the fair is in **May**" beside "moved **from May** to June".

An alignment enters, compared parts leave. What was moved from one day or place to another is there no more.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation

_MOVED = frozenset(
    """
    moved move moves shifted shifts postponed postpones rescheduled reschedules delayed deferred transferred transfers relocated
    relocates switched pushed brought put changed
    """.split()
)
# "Moved **the market from** May **to** June": so far from one another these stand.
_FROM_WITHIN, _TO_WITHIN = 10, 7
_TO = frozenset("to until till into".split())
_ENDS = frozenset(". ; : ! ?".split())
# The statement tells of now, or of what is to come …
_NOW = frozenset("is are will now takes stands lies".split())
# … and not of then.
_THEN = frozenset(
    "was were had from originally initially first formerly previously until before once planned scheduled due moved".split()
)


def compare_moves(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a date or a name from which the passage says that something was moved.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The kite fair has been moved from 6 March to 14 March.")
    >>> [part.detail for part in compare_moves(align(analyse("The kite fair is now on 6 March."), found))]
    ['moved']
    >>> compare_moves(align(analyse("The kite fair is now on 14 March."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_MOVED) or "from" not in evidence.lowers:
        return ()
    if statement.negations or statement.lowers.isdisjoint(_NOW) or not statement.lowers.isdisjoint(_THEN):
        return ()
    way = _find_way(evidence)
    if way is None:
        return ()
    start, end = way
    if not _is_what_moved(alignment, start):
        return ()
    for said in _list_same(alignment, start, is_start=True):
        if not _list_same(alignment, end, is_start=False) and _is_place_of(statement, said):
            return (_describe(alignment, said, start),)
    return ()


# "Is **in** Lima", "is **on** 6 March": "the mayor of Lima" has not moved.
_PLACING = frozenset("in at on now".split())


def _is_place_of(statement: Analysis, said: tuple[int, int]) -> bool:
    ahead = statement.tokens[max(0, said[0] - 1)].lower
    return ahead in _PLACING or statement.tokens[said[0]].lower in _PLACING


def _is_what_moved(alignment: Alignment, start: range) -> bool:
    """Say whether the passage names the statement's subject in the sentence of the way, before where it starts."""
    first = find_clause(alignment.evidence, start.start - 1, _ENDS).start
    subject = alignment.partners.get(alignment.weighty[0][0]) if alignment.weighty else None
    return subject is not None and first <= subject < start.start


def _find_way(evidence: Analysis) -> tuple[range, range] | None:
    """Return what stands behind "from" and behind "to", of the first way behind a verb of moving."""
    lowers = [token.lower for token in evidence.tokens]
    for verb, lower in enumerate(lowers):
        if lower not in _MOVED:
            continue
        start = _find_next(lowers, verb, frozenset({"from"}), _FROM_WITHIN)
        end = _find_next(lowers, start, _TO, _TO_WITHIN) if start is not None else None
        if start is not None and end is not None:
            return range(start + 1, end), range(end + 1, min(len(lowers), end + 1 + _TO_WITHIN))
    return None


def _find_next(lowers: list[str], first: int, words: frozenset[str], within: int) -> int | None:
    for at in range(first + 1, min(len(lowers), first + 1 + within)):
        if lowers[at] in _ENDS:
            return None
        if lowers[at] in words:
            return at
    return None


def _list_same(alignment: Alignment, places: range, *, is_start: bool) -> list[tuple[int, int]]:
    """Return the statement's dates and names that the passage has in a stretch of it."""
    statement, evidence = alignment.statement, alignment.evidence
    dates = [
        (one.first, one.last)
        for one in statement.dates
        for other in evidence.dates
        if (other.first in places and compare_dates(one, other).relation is Relation.AGREES)
        or (other.first <= places.start < other.last and _is_end(one, other, is_start=is_start))
    ]
    names = [
        (one.first, one.last)
        for one in statement.names
        for other in evidence.names
        if other.first in places and alignment.tie_names(one, other) not in NOT_SAME
    ]
    return [*dates, *names]


def _is_end(one: DateMention, way: DateMention, *, is_start: bool) -> bool:
    """Say whether a date is where "from 6 March to 14 March" starts, or where it ends."""
    if way.relation is not DateRelation.FROM_TO or one.named is None or way.named is None:
        return False
    return one.named.low == way.named.low if is_start else one.named.high == way.named.high


def _describe(alignment: Alignment, said: tuple[int, int], start: range) -> Compared:
    words = alignment.statement.span(*said).of(alignment.statement.text.text)
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=(start.start, start.stop),
        detail="moved",
        message=f"the evidence says that it was moved from “{words}”",
    )
