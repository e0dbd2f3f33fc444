"""
Hold the votes for and against in a statement against those of the passage: "passed by 23 votes to 14", "14 members voted against".

An alignment and compared parts enter, parts leave. Each figure is compared with the one for its side, wherever that stands.
"""

from enum import Enum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import are_opposed, find_senses
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation


class _Side(Enum):
    """What was voted."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"


_SIDES = {
    "favour": _Side.FOR,
    "favor": _Side.FOR,
    "against": _Side.AGAINST,
    "opposed": _Side.AGAINST,
    "abstained": _Side.NEITHER,
    "abstaining": _Side.NEITHER,
    "abstentions": _Side.NEITHER,
    "abstention": _Side.NEITHER,
}
_VOTING = frozenset("vote votes voted voting ballot".split())
_VOTING_OR_BEING = _VOTING | {"were", "was"}
# "187 **of the members present voted** against".
_SIDE_WITHIN = 6
_ENDS = frozenset(". ; : , ( )".split())
# The name of the sense in which "approve" and "reject" are opposites.
_STANCE = "stance"
_REJECTING = frozenset(
    "rejected rejects reject defeated failed lost dismissed threw turned vetoed refused declined fell".split()
)
# "Voted late on Monday **12 to 9**".
_VOTED_WITHIN = 8


@attrs.frozen
class _Votes:
    """How many votes one side had, and where a text says so, half-open."""

    value: float
    first: int
    last: int


def settle_votes(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with votes compared by what was voted.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> said = analyse("In the vote 14 members were for it and 23 against.")
    >>> alignment = align(said, analyse("Of the members 23 were in favour, 14 voted against."))
    >>> [part.relation.value for part in settle_votes(alignment, list(compare_figures(alignment)))]
    ['conflicts', 'conflicts']
    """
    if _VOTING.isdisjoint(alignment.statement.lowers) and _VOTING.isdisjoint(alignment.evidence.lowers):
        return parts
    said, found = _read_votes(alignment.statement), _read_votes(alignment.evidence)
    if not said or not found:
        return parts
    settled = [_settle(alignment, part, said, found) for part in parts]
    figures = [part for part in settled if part.detail == "votes" and part.kind is Kind.QUANTITY]
    if not figures or any(part.relation is not Relation.AGREES for part in figures):
        return settled
    return [_settle_stance(part) for part in settled]


def _settle_stance(part: Compared) -> Compared:
    """Read what some voted as so where their votes are: "four voted **for** it" beside "**rejected** by 9 votes to 4"."""
    if part.kind is not Kind.POLARITY or part.detail != _STANCE or part.relation is not Relation.CONFLICTS:
        return part
    return attrs.evolve(part, relation=Relation.AGREES, detail="votes", message="the votes of this side are the same")


def _settle(alignment: Alignment, part: Compared, said: dict[_Side, _Votes], found: dict[_Side, _Votes]) -> Compared:
    if part.kind is not Kind.QUANTITY:
        return part
    sides = [side for side, votes in said.items() if (votes.first, votes.last) == part.statement]
    held = [side for side in sides if side in found]
    if not held or len(held) < len(sides):
        return part
    wrong = next((side for side in held if said[side].value != found[side].value), None)
    votes = found[held[0] if wrong is None else wrong]
    place = (votes.first, votes.last)
    agrees = wrong is None
    return attrs.evolve(
        part,
        relation=Relation.AGREES if agrees else Relation.CONFLICTS,
        evidence=place,
        detail="votes",
        distance=0.0 if agrees else part.distance,
        agreeing=part.sure if agrees else None,
        conflicting=None if agrees else part.sure,
        message="the votes are the same" if agrees else tell_difference(alignment, part.statement, place),
    )


def _read_votes(analysis: Analysis) -> dict[_Side, _Votes]:
    """Return the votes of a text by side; of a side that is told of twice neither can be held against anything."""
    votes: dict[_Side, list[_Votes]] = {}
    for one in analysis.quantities:
        for side, value in _read_sides(analysis, one):
            votes.setdefault(side, []).append(_Votes(value, one.first, one.last))
    return {side: told[0] for side, told in votes.items() if len(told) == 1}


def _read_sides(analysis: Analysis, one: Quantity) -> list[tuple[_Side, float]]:
    if one.kind is QuantityKind.SCORE and one.pair is not None:
        ahead = {token.lower for token in analysis.tokens[max(0, one.first - _VOTED_WITHIN) : one.last]}
        if _VOTING.isdisjoint(ahead):
            return []
        # The larger side is told first: "**rejected** by 9 votes to 4" has 9 against.
        sides = (_Side.FOR, _Side.AGAINST) if ahead.isdisjoint(_REJECTING) else (_Side.AGAINST, _Side.FOR)
        return list(zip(sides, one.pair, strict=True))
    counts = one.kind is QuantityKind.COUNT and one.hedge is Hedge.EXACT and not _is_whole(analysis, one)
    side = _find_side(analysis, one) if counts else None
    return [(side, one.value)] if side is not None else []


# "Most **of the** 100 members voted for it": these are all who might.
_OF_ALL = frozenset("the its their all".split())


def _is_whole(analysis: Analysis, one: Quantity) -> bool:
    """Say whether a figure counts a whole of which some voted: "most **of the 100** members"."""
    before = [token.lower for token in analysis.tokens[max(0, one.first - 2) : one.first]]
    return before[-1:] == ["of"] or (before[:1] == ["of"] and before[-1] in _OF_ALL)


def _find_side(analysis: Analysis, one: Quantity) -> _Side | None:
    """Return what was voted by those whom a figure counts, by the first word behind it that tells."""
    for at in range(one.last, min(len(analysis.tokens), one.last + _SIDE_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in _SIDES:
            return _SIDES[lower]
        if lower == "for" and analysis.tokens[at - 1].lower in _VOTING_OR_BEING:
            return _Side.FOR
        if lower in _ENDS or at in analysis.in_figures:
            return None
    return None


# "Voted **by 86 percent to** accept it".
_TO_WITHIN = 7
_VOTED = frozenset("vote votes voted voting".split())
_PLAIN = frozenset({"for", "against"})


def compare_ballots(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a vote against what the passage has them vote to accept: "voted **against** it" beside "voted **to approve** it".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("They voted against the plan."), analyse("They voted to approve the plan.")
    >>> [part.message for part in compare_ballots(align(said, found))]
    ['the statement says “against”, the evidence “approve”']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _VOTED.isdisjoint(statement.lowers) or _VOTED.isdisjoint(evidence.lowers):
        return ()
    said, found = _find_ballot(statement), _find_ballot(evidence)
    if said is None or found is None or _is_for(statement, said) is _is_for(evidence, found):
        return ()
    if _PLAIN.isdisjoint({statement.tokens[said].lower, evidence.tokens[found].lower}) or statement.negations:
        return ()  # two verbs are opposites by themselves
    words = statement.tokens[said].text, evidence.tokens[found].text
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS,
            statement=(said, said + 1),
            evidence=(found, found + 1),
            detail="stance",
            sure=alignment.coverage,
            message=f"the statement says “{words[0]}”, the evidence “{words[1]}”",
        ),
    )


def _find_ballot(analysis: Analysis) -> int | None:
    """Return the word that tells what was voted in the only vote of a text: "against", "approve"."""
    votes = [at for at, token in enumerate(analysis.tokens) if token.lower in _VOTED]
    if len(votes) != 1:
        return None
    for at in range(votes[0] + 1, min(len(analysis.tokens) - 1, votes[0] + 1 + _TO_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in _PLAIN:
            return at
        if lower == "to" and at not in analysis.in_figures and _takes_stance(analysis, at + 1):
            return at + 1
        if lower in _ENDS:
            return None
    return None


def _takes_stance(analysis: Analysis, at: int) -> bool:
    return any(sense.name == _STANCE for sense in analysis.senses[at])


def _is_for(analysis: Analysis, at: int) -> bool:
    lower = analysis.tokens[at].lower
    return lower == "for" or (lower != "against" and are_opposed(analysis.senses[at], find_senses("reject")) == _STANCE)
