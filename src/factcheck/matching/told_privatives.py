"""
Say of a state that one text tells in a word whether the other tells the same at length, or the contrary: "**childless**", "had two sons".

An alignment and compared parts enter, parts leave. The comparison of the single words, which hears a denial in "had **no** children" and
none in "childless", gives way.
"""

from factcheck.facts.privatives import Sort
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, describe_telling
from factcheck.matching.pairs import How
from factcheck.matching.privative_pairs import UNANIMOUS, StatePair, is_of_kin, list_alike, match_states
from factcheck.model import Kind, Relation

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
    statement, evidence = alignment.statement, alignment.evidence
    match = match_states(statement, evidence, alignment.pairs)
    if match is None:
        return _settle_others(alignment, parts, list_alike(statement, evidence))
    if not match.agrees and not _excludes(alignment, match):
        return parts
    return [part for part in parts if not _yields(alignment, part, match)] + [_tell(alignment, match)]


def _settle_others(alignment: Alignment, parts: list[Compared], alike: tuple[StatePair, ...]) -> list[Compared]:
    """Return the parts without denials heard in what both tell alike of two, and with whose it is in the passage."""
    if not alike:
        return parts
    kept = [part for part in parts if not _is_heard(part, alike)]
    of_kin = next((pair for pair in alike if is_of_kin(alignment.evidence, pair.found, alignment.used)), None)
    if of_kin is None:
        return kept
    kept = [part for part in kept if part.detail != "negation" or not _overlap(part.statement, of_kin.said.cue)]
    return [
        *kept,
        Compared(
            kind=Kind.ROLE,
            relation=Relation.MISSING,
            statement=of_kin.said.cue,
            evidence=of_kin.found.cue,
            detail="elsewhere",
            message="the evidence says it of another",
        ),
    ]


def _is_heard(part: Compared, alike: tuple[StatePair, ...]) -> bool:
    """Say whether a part is a denial heard in words that both tell the same state, of whomever: "childless", "had **no** children"."""
    return (
        part.detail == "negation"
        and part.relation is Relation.CONFLICTS
        and any(
            _overlap(part.statement, pair.said.cue)
            and part.evidence is not None
            and _overlap(part.evidence, pair.found.cue)
            for pair in alike
        )
    )


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _excludes(alignment: Alignment, match: StatePair) -> bool:
    """Say whether the passage has all that the statement says besides, and nowhere what it says of the state itself."""
    cue = _find_place(alignment, match)
    statement = alignment.statement
    lacking = [at for at in alignment.lacks if at not in cue and at not in alignment.lent]
    if match.said.name == UNANIMOUS:
        lacking = [at for at in lacking if statement.tokens[at].lower not in _VOTED]
    if any(statement.weights[at] > _LIGHT for at in lacking):
        return False
    if not statement.lowers.isdisjoint(_EARLIER):
        return False  # "a loss, against a profit **a year earlier**"
    own = [at for at in range(match.said.first, match.said.last) if statement.weights[at]]
    return not any(
        at in alignment.pairs
        and alignment.pairs[at].how <= How.FORM
        and alignment.pairs[at].evidence not in range(*match.found.cue)
        for at in own
    )


# That it was voted on follows from who was against it.
_VOTED = frozenset(
    "carried passed approved adopted accepted agreed decided decision vote voted endorsed backed".split()
)
_EARLIER = frozenset("earlier previous".split())


def _find_place(alignment: Alignment, match: StatePair) -> range:
    """Return the statement's words for the state; who does what is against it is no matter: "**some members** opposed it"."""
    first, last = match.said.cue
    is_breach = match.said.sort is Sort.DEED and not match.said.holds
    is_of_others = all(at not in alignment.partners for at, _ in alignment.weighty if at < first)
    if is_breach and (is_of_others or match.said.name == UNANIMOUS):
        first = 0
    if match.said.sort is Sort.WORD and last in alignment.lacks:
        last += 1  # "is a landlocked **country**"
    return range(first, last)


def _yields(alignment: Alignment, part: Compared, match: StatePair) -> bool:
    """Say whether a part was found by the single words of the state."""
    if part.kind is Kind.QUANTITY:
        # "Had **two** sisters" beside "an only child": how many is no matter.
        return not match.agrees and part.statement[0] in _find_place(alignment, match)
    if part.kind not in {Kind.POLARITY, Kind.CONTENT, Kind.ROLE}:
        return False
    inside = _overlap(part.statement, match.said.cue) or (
        part.evidence is not None and _overlap(part.evidence, match.found.cue)
    )
    return inside and (part.relation is not (Relation.AGREES if match.agrees else Relation.CONFLICTS))


def _tell(alignment: Alignment, match: StatePair) -> Compared:
    relation = Relation.AGREES if match.agrees else Relation.CONFLICTS
    return describe_telling(alignment, match.said.cue, match.found.cue, relation, kind=Kind.POLARITY, detail="state")
