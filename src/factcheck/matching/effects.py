"""
Hold what does what to what against the passage: "the levy **raised** rents" beside "the levy **had no effect on** rents".

An alignment enters, compared parts leave.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.effect_pairs import EffectPair, EffectStanding, match_effects
from factcheck.model import Kind, Relation

_DETAIL = "effect"
# That the passage only tells of two things that go together is counted as the lack of a cause.
_RELATIONS = {
    EffectStanding.SAME: (Relation.AGREES, _DETAIL),
    EffectStanding.OPPOSED: (Relation.CONFLICTS, _DETAIL),
    EffectStanding.LOOSER: (Relation.MISSING, "cause"),
    EffectStanding.ELSEWHERE: (Relation.MISSING, "elsewhere"),
}


def compare_effects(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find an effect that the passage tells the same way, another way, or less closely tied to its cause.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The levy pushed up rents.")
    >>> others = "The levy brought rents down.", "Rents rose because of the levy."
    >>> [compare_effects(align(said, analyse(found)))[0].relation.value for found in others]
    ['conflicts', 'agrees']
    """
    pair = match_effects(alignment.statement, alignment.evidence, alignment.pairs)
    return () if pair is None else (_tell(alignment, pair),)


def _tell(alignment: Alignment, pair: EffectPair) -> Compared:
    relation, detail = _RELATIONS[pair.standing]
    agrees = relation is Relation.AGREES
    return Compared(
        kind=Kind.POLARITY,
        relation=relation,
        statement=pair.said.cue,
        evidence=pair.found.cue,
        detail=detail,
        message="the evidence tells the same effect"
        if agrees
        else tell_difference(alignment, pair.said.cue, pair.found.cue),
    )


_TOLD = frozenset({Kind.POLARITY, Kind.CONTENT, Kind.ROLE})
# What is told of how many, of when and of which there are, an effect says nothing of.
_OTHERS = frozenset("every only order sequence amount bill".split())


def settle_effects(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with the effect that both tell, and without what its single words seem to say: "did not **cut**", "left **unchanged**".

    It comes behind all that settles conflicts: that a denial and an opposite come to the same is worked out in the ways of an effect.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> said, found = analyse("The levy cut unemployment."), analyse("The levy raised employment.")
    >>> alignment = align(said, found)
    >>> [part.detail for part in settle_effects(alignment, list(compare_polarities(alignment)))]
    ['effect']
    """
    pair = match_effects(alignment.statement, alignment.evidence, alignment.pairs)
    if pair is None or (pair.standing is EffectStanding.LOOSER and any(part.detail == "cause" for part in parts)):
        return parts
    ours, theirs = range(*pair.said.extent), range(*pair.found.extent)
    kept = [
        part
        for part in parts
        if part.kind not in _TOLD
        or _bears_out(part, pair.standing)
        or part.detail in _OTHERS
        # "The ribbon was cut by **Poe**", "Roe, a cousin of Poe, cut it": who did it is no cause.
        or (part.kind is Kind.ROLE and part.statement[0] in alignment.statement.named)
        or part.statement[0] not in ours
        or (part.evidence is not None and part.evidence[0] not in theirs)
    ]
    return [*kept, _tell(alignment, pair)]


def _bears_out(part: Compared, standing: EffectStanding) -> bool:
    """Say whether a part stands beside the whole effect: one that agrees where it is the same, one that conflicts where it is not."""
    if standing is EffectStanding.LOOSER:
        return True
    if standing is EffectStanding.ELSEWHERE:
        return False
    if part.kind is not Kind.POLARITY:
        return standing is EffectStanding.OPPOSED or part.relation is Relation.AGREES
    return part.relation is (Relation.AGREES if standing is EffectStanding.SAME else Relation.CONFLICTS)
