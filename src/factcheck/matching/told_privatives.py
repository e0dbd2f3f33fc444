"""
Say of a state that one text tells in a word whether the other tells the same at length, or the contrary: "**childless**", "had two sons".

An alignment and compared parts enter, parts leave. The comparison of the single words, which hears a denial in "had **no** children" and
none in "childless", gives way.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.privatives import Sort
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.privative_pairs import StatePair, match_states
from factcheck.model import Kind, Relation

# A passage that tells of a part says nothing of all.
_PARTLY = frozenset(
    "some half most many several few part parts partly mostly sometimes often other others another occasionally again".split()
)
# What is light may be lacking: adverbs and words of little matter.
_LIGHT = 0.6


def settle_privatives(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with what both texts say of one state, and without what its single words seem to say.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Poe died childless.")
    >>> for said in ("Poe had no children.", "Poe had two sons.", "Poe had two mills."):
    ...     print([part.relation.value for part in settle_privatives(align(analyse(said), found), [])])
    ['agrees']
    ['conflicts']
    []
    """
    match = match_states(alignment.statement, alignment.evidence, alignment.pairs)
    if match is None or (not match.agrees and not _excludes(alignment, match)):
        return parts
    return [part for part in parts if not _yields(part, match)] + [_tell(alignment, match)]


def _excludes(alignment: Alignment, match: StatePair) -> bool:
    """Say whether the passage has all that the statement says besides, and tells of no part."""
    cue = _find_place(match)
    statement = alignment.statement
    if any(at not in cue and at not in alignment.lent and statement.weights[at] > _LIGHT for at in alignment.lacks):
        return False
    return match.said.name == _UNANIMOUS or (_is_of_all(statement) and _is_of_all(alignment.evidence))


_UNANIMOUS = "unanimous"


def _find_place(match: StatePair) -> range:
    """Return the statement's words for the state; who breaks unanimity is no matter: "**some members** opposed it"."""
    is_breach = match.said.name == _UNANIMOUS and match.said.sort is Sort.DEED
    return range(0 if is_breach else match.said.cue[0], match.said.cue[1])


def _is_of_all(text: Analysis) -> bool:
    return text.lowers.isdisjoint(_PARTLY)


def _yields(part: Compared, match: StatePair) -> bool:
    """Say whether a part was found by the single words of the state."""
    if part.kind is Kind.QUANTITY:
        # "Had **two** sisters" beside "an only child": how many is no matter.
        return not match.agrees and part.statement[0] in _find_place(match)
    if part.kind not in {Kind.POLARITY, Kind.CONTENT, Kind.ROLE}:
        return False
    inside = part.statement[0] in range(*match.said.cue) or (
        part.evidence is not None and part.evidence[0] in range(*match.found.cue)
    )
    return inside and (part.relation is not (Relation.AGREES if match.agrees else Relation.CONFLICTS))


def _tell(alignment: Alignment, match: StatePair) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.AGREES if match.agrees else Relation.CONFLICTS,
        statement=match.said.cue,
        evidence=match.found.cue,
        detail="state",
        message="the evidence tells the same state"
        if match.agrees
        else tell_difference(alignment, match.said.cue, match.found.cue),
    )
