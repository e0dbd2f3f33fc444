"""
Settle what two texts tell of the how-manieth time it was: "had directed before" beside "her directorial debut" is not so.

An alignment and compared parts enter, parts leave. What the single words of the turn seem to say gives way.
"""

from collections.abc import Iterator

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, describe_telling
from factcheck.matching.turn_pairs import TurnPair, match_turns
from factcheck.matching.turns import read_turns
from factcheck.model import Kind, Relation

_DETAIL = "turn"
_BY_WORDS = frozenset({Kind.RANK, Kind.QUANTITY, Kind.POLARITY, Kind.CONTENT})


def settle_turns(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with how the turn that the statement tells stands to the passage's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It was her directorial debut.")
    >>> for said in ("It was the first film she directed.", "She had directed several films before."):
    ...     print([part.relation.value for part in settle_turns(align(analyse(said), found), [])])
    ['agrees']
    ['conflicts']
    """
    pair = match_turns(alignment.statement, alignment.evidence, alignment.pairs)
    if pair is None:
        return [*parts, *_find_untold(alignment)]
    return [*(part for part in parts if not _yields(part, pair)), _tell(alignment, pair)]


# What tells an order of times, by which the passage may say it all the same.
_EARLIER = frozenset(
    """
    before previously previous earlier prior already former formerly after until first second third again then later since once another
    returned more ever never last
    """.split()
)


def _find_untold(alignment: Alignment) -> Iterator[Compared]:
    """Find an earlier time that the statement tells of, where the passage tells of one time alone: "**had won** the cup **before**"."""
    if "before" not in alignment.statement.lowers or not _EARLIER.isdisjoint(alignment.evidence.lowers):
        return
    for turn in read_turns(alignment.statement):
        if "before" in alignment.statement.spelt[turn.first : turn.last]:
            yield Compared(
                kind=Kind.RANK,
                relation=Relation.MISSING,
                statement=(turn.first, turn.last),
                detail=_DETAIL,
                message="the evidence tells of no earlier time",
            )


def _yields(part: Compared, pair: TurnPair) -> bool:
    if part.kind not in _BY_WORDS or part.relation is pair.relation or part.detail == "series":
        return False
    return part.statement[0] < pair.said.last and pair.said.first < part.statement[1]


def _tell(alignment: Alignment, pair: TurnPair) -> Compared:
    said, found = (pair.said.first, pair.said.last), (pair.found.first, pair.found.last)
    return describe_telling(alignment, said, found, pair.relation, kind=Kind.RANK, detail=_DETAIL)
