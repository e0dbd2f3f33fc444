"""
Hold where one thing lies to another against the passage: "the chapel is **above** the village" beside "the village lies **below** the
chapel".

An alignment and compared parts enter, parts leave. Two opposite words with their sides exchanged tell the same.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.phrases import are_one, find_behind
from factcheck.model import Kind, Relation

_PAIRS = (
    ("above", "below"),
    ("above", "beneath"),
    ("upstream", "downstream"),
    ("inside", "outside"),
    ("left", "right"),
)
_CONVERSE = {pair for one, other in _PAIRS[:3] for pair in ((one, other), (other, one))}
_OPPOSED = _CONVERSE | {("inside", "outside"), ("outside", "inside")}
_WORDS = frozenset(word for pair in _PAIRS for word in pair)
# "Upstream **of** the bridge".
_OF = frozenset({"of", "from"})
_ENDS = frozenset(". ; : ! ? , but while whereas".split())

# The places of the word, of what lies there, and of what it is told by.
_Place = tuple[int, int, int]


def settle_positions(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with where two things lie to one another.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The village lies below the chapel.")
    >>> said = analyse("The chapel is above the village."), analyse("The village is above the chapel.")
    >>> [[part.relation.value for part in settle_positions(align(one, found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_WORDS) or evidence.lowers.isdisjoint(_WORDS) or evidence.negations:
        return parts
    said, found = _read(statement), _read(evidence)
    if said is None or found is None or statement.negations:
        return parts
    words = statement.tokens[said[0]].lower, evidence.tokens[found[0]].lower
    if words not in _OPPOSED:
        return parts
    is_turned = are_one(alignment, said[1], found[2]) and are_one(alignment, said[2], found[1])
    is_straight = are_one(alignment, said[1], found[1]) and are_one(alignment, said[2], found[2])
    if is_turned is is_straight or (is_turned and words not in _CONVERSE):
        return parts
    place, other = (said[0], said[0] + 1), (found[0], found[0] + 1)
    kept = [part for part in parts if part.statement != place and not (is_turned and part.detail == "exchanged")]
    return [
        *kept,
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if is_turned else Relation.CONFLICTS,
            statement=place,
            evidence=other,
            detail="mirrored" if is_turned else "position",
            message="the same, told from the other side" if is_turned else tell_difference(alignment, place, other),
        ),
    ]


def _read(text: Analysis) -> _Place | None:
    """Return where the only word of position of a text stands, with its two sides."""
    places = [at for at, token in enumerate(text.tokens) if token.lower in _WORDS and at not in text.in_figures]
    if len(places) != 1:
        return None
    at = places[0]
    clause = find_clause(text, at, _ENDS)
    lies = next((one for one in clause if one < at and text.weights[one]), None)
    first = at + 2 if at + 1 < len(text.tokens) and text.tokens[at + 1].lower in _OF else at + 1
    by = find_behind(text, first) if first < len(text.tokens) else None
    return (at, lies, by) if lies is not None and by is not None else None
