"""
Hold which of two times had more against a passage that tells which way it went between them: "**lower** in 2020 than in 2010" beside
"**fell** between 2010 and 2020".

An alignment and compared parts enter, parts leave.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.matching.alignment import Alignment
from factcheck.matching.changes import DOWN, UP, read_way
from factcheck.matching.compared import Compared
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation

_MORE = frozenset("more higher greater larger".split())
_LESS = frozenset("less fewer lower smaller".split())
_COMPARATIVES = _MORE | _LESS
# "**Between** 2010 and 2020", "**from** 2010 to 2020": one stretch with two ends.
_OPENING = frozenset("between from".split())


def settle_compared_times(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a comparison of two times held against the change between them.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Emissions fell by 12 percent between 2010 and 2020.")
    >>> said = "Emissions were lower in 2020 than in 2010.", "Emissions were lower in 2010 than in 2020."
    >>> [[part.relation.value for part in settle_compared_times(align(analyse(one), found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "than" not in statement.lowers or _OPENING.isdisjoint(evidence.lowers) or statement.negations:
        return parts
    said, told = _read_said(statement), _read_told(evidence)
    if said is None or told is None or any(pair.how is How.CONVERSE for pair in alignment.pairs.values()):
        return parts  # "**imports** were lower" beside "**exports** fell"
    place, one, other = said
    if any(at != place and statement.tokens[at].lower != "than" for at in _list_open(alignment)):
        return parts
    stretch, way = told
    same = [[date.low == stretch.low, date.high == stretch.high] for date in (one, other)]
    if same not in ([[True, False], [False, True]], [[False, True], [True, False]]):
        return parts
    is_later = same == [[False, True], [True, False]]
    is_so = (statement.tokens[place].lower in _MORE) is ((way == UP) is is_later)
    words = evidence.span(stretch.first, stretch.last).of(evidence.text.text)
    return [
        *(_settle_date(part) for part in parts if part.kind is not Kind.POLARITY or part.statement[0] != place),
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            statement=(place, place + 1),
            evidence=(stretch.first, stretch.last),
            detail="direction",
            message=f"the evidence tells which way it went in “{words}”",
        ),
    ]


def _settle_date(part: Compared) -> Compared:
    """Read a date of the statement as told by the ends of the stretch."""
    if part.kind is not Kind.DATE or part.relation is Relation.AGREES:
        return part
    return attrs.evolve(part, relation=Relation.AGREES, detail="inside", message="it is an end of the stretch")


def _list_open(alignment: Alignment) -> list[int]:
    dated = {at for date in alignment.statement.dates for at in range(date.first, date.last)}
    return [at for at in alignment.lacks if at not in dated]


def _read_said(statement: Analysis) -> tuple[int, DateMention, DateMention] | None:
    """Return the comparative of a statement and its two dates, one before "than" and one behind it."""
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _COMPARATIVES]
    if len(places) != 1 or len(statement.dates) != 2:
        return None
    than = next(at for at, token in enumerate(statement.tokens) if token.lower == "than")
    one, other = statement.dates
    return (places[0], one, other) if places[0] < than and one.first < than < other.last else None


def _read_told(evidence: Analysis) -> tuple[DateMention, int] | None:
    """Return the only stretch of time over which something rose or fell, and which way it went."""
    ways = {way for at in range(len(evidence.tokens)) if (way := read_way(evidence, at)) in {UP, DOWN}}
    if len(ways) != 1 or len(evidence.dates) != 1:
        return None
    stretch = evidence.dates[0]
    opens = {token.lower for token in evidence.tokens[max(0, stretch.first - 1) : stretch.first + 1]} & _OPENING
    is_long = stretch.low is not None and stretch.high is not None and stretch.low.year < stretch.high.year
    return (stretch, ways.pop()) if opens and is_long else None
