"""
Hold why something is so, what for and by what against the passage: "closed because of the **rain**" beside "closed because of the **fire**".

An alignment enters, compared parts leave.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.condition_pairs import CONDITIONS
from factcheck.matching.discourse_pairs import DiscoursePair, Standing, match_discourse
from factcheck.model import Kind, Relation

_CONDITIONS_OR_CONCESSION = CONDITIONS | {"concession"}


def compare_discourse(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a reason that the passage denies, or gives for something else, and for this another.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The mill closed because of the fire, and the inn closed because of the rain.")
    >>> said = analyse("The rain led to the closure of the mill.")
    >>> [part.message for part in compare_discourse(align(said, found))]
    ['the statement says “rain” where the evidence says “fire”']
    >>> compare_discourse(align(analyse("The fire led to the closure of the mill."), found))
    ()
    """
    parts = []
    for pair in match_discourse(alignment.statement, alignment.evidence, alignment.pairs):
        said, found = pair.said, pair.found
        if pair.standing is Standing.SAME:
            continue
        if pair.standing is Standing.OPPOSED:
            place, evidence = (said.cue.first, said.cue.last), (found.cue.first, found.cue.last)
        else:
            place, evidence = (said.ground[0], said.ground[-1] + 1), (found.ground[0], found.ground[-1] + 1)
        parts.append(
            Compared(
                # No polarity: that "not because of the storm" is denied too must not make the two agree.
                kind=Kind.ROLE,
                relation=Relation.CONFLICTS,
                statement=place,
                evidence=evidence,
                detail="contrast" if pair.standing is Standing.OPPOSED else "reason",
                sure=alignment.coverage,
                message=tell_difference(alignment, place, evidence),
            )
        )
    return tuple(parts)


def tells_the_same_reason(alignment: Alignment) -> bool:
    """
    Say whether the passage tells the reason of a statement, by whatever words; "despite" tells none.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("It sank because the hull leaked."), analyse("The hull leaked, so it sank.")
    >>> tells_the_same_reason(align(said, found))
    True
    """
    return any(pair.said.kind not in _CONDITIONS_OR_CONCESSION for pair in _list_same(alignment))


def settle_discourse(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without what is none where the passage tells the same reason: by other words, or beside that of something else.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("It sank because the hull leaked."), analyse("It sank inasmuch as the hull leaked."))
    >>> parts = list(compare_polarities(alignment))
    >>> [part.detail for part in parts], settle_discourse(alignment, parts)
    (['cause'], [])
    """
    for pair in _list_same(alignment):
        parts = [part for part in parts if not _is_of_cue(part, pair) and not _is_of_another(part, pair)]
    return parts


def _list_same(alignment: Alignment) -> list[DiscoursePair]:
    found = match_discourse(alignment.statement, alignment.evidence, alignment.pairs)
    return [pair for pair in found if pair.standing is Standing.SAME]


def _is_of_cue(part: Compared, pair: DiscoursePair) -> bool:
    """Say whether a part takes what only tells that there is a reason for more: "a **lack** of water" denies none of its own."""
    if part.relation is Relation.AGREES or pair.said.cue.words == pair.found.cue.words:
        return False
    if pair.said.kind == "lack" and part.detail == "negation" and part.statement[0] in pair.said.ground:
        return True
    if pair.said.kind in CONDITIONS and (part.kind in {Kind.POLARITY, Kind.CONTENT} or part.detail == "converse"):
        # "Unless it is **rough**" is "if it is **calm**", "provided that" is "**only** if".
        return pair.said.cue.first <= part.statement[0] < pair.said.cue.last or part.statement[0] in pair.said.ground
    if part.kind is Kind.POLARITY and (
        part.detail == "negation" or (part.relation is Relation.MISSING and part.detail != "cause")
    ):
        return False  # "was **not** caused by", "**may** be caused by"
    if part.kind not in {Kind.POLARITY, Kind.CONTENT, Kind.ROLE}:
        return False
    cues = (part.statement, pair.said.cue), (part.evidence, pair.found.cue)
    return any(place is not None and cue.first <= place[0] and place[1] <= cue.last for place, cue in cues)


def _is_of_another(part: Compared, pair: DiscoursePair) -> bool:
    """Say whether a part exchanges a word of the reason for one of another's: "the **river** with a rope, the **ditch** with a pole"."""
    if part.kind is not Kind.ROLE or part.relation is not Relation.CONFLICTS or part.evidence is None:
        return False
    ours, theirs = (frozenset((*one.ground, *one.matter)) for one in (pair.said, pair.found))
    return not ours.isdisjoint(range(*part.statement)) and theirs.isdisjoint(range(*part.evidence))
