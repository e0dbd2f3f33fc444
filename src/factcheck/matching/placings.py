"""
Hold the place that one took against the passage, where it tells who won or leads: "came **third**" beside "**won** the marathon".

An alignment enters, compared parts leave. Who won came first, and in no other place.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation

_WINNING = frozenset("won wins win winning lead leads led leading top tops topped topping".split())
# "Came **third**", "is **last**", "were placed **second**".
_PLACING = frozenset(
    "came come comes finish finished finishes finishing place placed rank ranked ranks is are was were lie lies sit sits stand stands".split()
)
_WINNING_OR_PLACING = _WINNING | _PLACING
_LAST = frozenset("last bottom".split())
_BETWEEN = frozenset("in at the only placed ranked still now currently".split())
_PLACED_WITHIN = 4
# Between a winner and the verb stands what tells who that is, in commas or with "of": "Poe **of Peru** won".
_SUBJECT_WITHIN = 6
# What is ahead of these is a part, which another may win: "led **at half-time**", "won **the first set**".
_OF_A_PART = frozenset(
    "first second third opening half half-time halftime early earlier initially briefly once stage heat set leg lap round".split()
)
_OF_A_PART_UNNUMBERED = _OF_A_PART - {"first", "second", "third"}


@attrs.frozen
class _Placing:
    """Whose place, where the words for it stand, and which it is: 1 for the first, None for the last."""

    name: Name
    place: tuple[int, int]
    rank: int | None


def compare_placings(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the place of one with the passage, of which one text tells that he won or leads.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe won the marathon.")
    >>> said = analyse("Ada Poe came third in the marathon."), analyse("Ada Poe came first in the marathon.")
    >>> [[part.relation.value for part in compare_placings(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or evidence.negations or not statement.names or not evidence.names:
        return ()
    if statement.lowers.isdisjoint(_WINNING) is evidence.lowers.isdisjoint(_WINNING):
        return ()  # one text tells who won, the other a place
    said = _read_placing(statement)
    found = _read_placing(evidence) if said is not None else None
    if said is None or found is None:
        return ()
    is_won = _is_won(statement, said), _is_won(evidence, found)
    if is_won[0] is is_won[1] or not _is_of_one_contest(alignment, said, found):
        return ()
    agrees = said.rank == found.rank
    return (
        Compared(
            kind=Kind.RANK,
            relation=Relation.AGREES if agrees else Relation.CONFLICTS,
            statement=said.place,
            evidence=found.place,
            detail="placed" if agrees else "opposed",
            message=tell_difference(alignment, said.place, found.place) if not agrees else "who won came first",
        ),
    )


def settle_placings(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, without what the passage lacks of a place that follows from who won.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.ranks import compare_ranks
    >>> alignment = align(analyse("Ada Poe came third in it."), analyse("Ada Poe won the race."))
    >>> [part.relation.value for part in settle_placings([*compare_ranks(alignment)])]
    ['missing']
    """
    placed = [part.statement for part in parts if part.kind is Kind.RANK and part.detail in {"placed", "opposed"}]
    return [
        part
        for part in parts
        if part.relation is not Relation.MISSING
        or part.kind not in {Kind.RANK, Kind.QUANTITY}
        or not any(first <= part.statement[0] < last for first, last in placed)
    ]


def _is_won(analysis: Analysis, placing: _Placing) -> bool:
    return analysis.tokens[placing.place[0]].lower in _WINNING


def _is_of_one_contest(alignment: Alignment, said: _Placing, found: _Placing) -> bool:
    """Say whether two places are one's, in what both texts name: nothing of the statement is missing but the place."""
    if alignment.tie_names(said.name, found.name) in NOT_SAME:
        return False
    places = range(max(0, said.place[0] - 1), said.place[1])
    told = [at for at, _ in alignment.weighty if at not in places and not said.name.first <= at < said.name.last]
    return bool(told) and all(at in alignment.partners for at in told)


def _read_placing(analysis: Analysis) -> _Placing | None:
    """Return the only place that a text tells by a name; None where it tells none, or several."""
    if not analysis.lowers.isdisjoint(_OF_A_PART_UNNUMBERED):
        return None
    found = [
        placing for name in analysis.names[:_SUBJECT_WITHIN] if (placing := _read_behind(analysis, name)) is not None
    ]
    return found[0] if len(found) == 1 else None


def _read_behind(analysis: Analysis, name: Name) -> _Placing | None:
    """Read the place behind a name: "Poe, of Peru, **won**", "Poe **is last**"."""
    tokens = analysis.tokens
    at = _find_verb(analysis, name)
    if at is None:
        return None
    if tokens[at].lower in _WINNING:
        behind = [token.lower for token in tokens[at + 1 : at + 1 + _PLACED_WITHIN]]
        is_whole = behind[:1] and behind[0] in _DETERMINERS and _OF_A_PART.isdisjoint(behind)
        return _Placing(name, (at, at + 1), 1) if is_whole else None
    place = at + 1
    while place < len(tokens) and tokens[place].lower in _BETWEEN and place < at + 1 + _PLACED_WITHIN:
        place += 1
    following = tokens[place + 1].lower if place + 1 < len(tokens) else "."
    if place >= len(tokens) or following not in _BEHIND_PLACE:
        return None  # "is the **last** queen"
    if tokens[place].lower in _LAST:
        return _Placing(name, (place, place + 1), None)
    ordinals = (one for one in analysis.quantities if one.kind is QuantityKind.ORDINAL and one.first == place)
    ordinal = next(ordinals, None)
    return _Placing(name, (ordinal.first, ordinal.last), int(ordinal.value)) if ordinal is not None else None


_DETERMINERS = frozenset("the a his her their".split())
_BEHIND_PLACE = frozenset("in of at among place . , and on with".split())


def _find_verb(analysis: Analysis, name: Name) -> int | None:
    """Return the verb that tells the place of a name; None where another name or clause stands between."""
    tokens = analysis.tokens
    if name.first and tokens[name.first - 1].lower in _OWNING:
        return None  # "Poe of **Peru** won"
    starts = {one.first for one in analysis.names}
    for at in range(name.last, min(len(tokens), name.last + _SUBJECT_WITHIN)):
        lower = tokens[at].lower
        if lower in _WINNING_OR_PLACING:
            return at
        if lower in _CLAUSE_ENDS or (at in starts and tokens[at - 1].lower not in _OWNING):
            return None  # another's deed
    return None


_OWNING = frozenset({"of", "from"})
_CLAUSE_ENDS = frozenset(". ; : and but".split())
