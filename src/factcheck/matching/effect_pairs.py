"""
Pair the effects of a statement with those of a passage: the same cause, the same outcome, and the ways that it goes by each.

Two analyses and the pairs of their words enter; pairs of effects leave, with how the two stand to one another.
"""

from collections.abc import Mapping
from enum import Enum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.effect_records import NO_WAY, Bond, Effect
from factcheck.facts.effects import read_effects
from factcheck.facts.outcomes import find_counterpart
from factcheck.matching.pairs import How, Pair

# So much of the words of each side a passage has to hold, of their weight: more than one of two, for "heart disease" is no "lung disease".
_HELD = 0.6


class EffectStanding(Enum):
    """
    How an effect of a statement stands to one of a passage.

    >>> EffectStanding.SAME.value
    'same'
    """

    SAME = "same"
    #: "Raised rents" beside "lowered rents", "had no effect on rents".
    OPPOSED = "opposed"
    #: "Caused strokes" beside "was linked to strokes".
    LOOSER = "looser"
    #: Found in animals or in cells: nothing is told of people.
    ELSEWHERE = "elsewhere"


@attrs.frozen
class EffectPair:
    """
    An effect of a statement with one of a passage.

    >>> EffectPair(said=None, found=None, standing=EffectStanding.SAME).standing.name
    'SAME'
    """

    said: Effect
    found: Effect
    standing: EffectStanding


def match_effects(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> EffectPair | None:
    """
    Return the effect of a statement with that of the passage on the same; None without one, or where the passage tells it both ways.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Green tea prevents strokes."), analyse("Green tea had no effect on the risk of strokes.")
    >>> match_effects(said, found, align(said, found).pairs).standing.value
    'opposed'
    """
    # "**Only** in women", and which of several amounts did it, is told by more than the way it goes.
    if "only" in statement.lowers or statement.quantities:
        return None
    ours = read_effects(statement)
    theirs = read_effects(evidence) if ours else ()
    for said in ours:
        if said.is_open:
            continue
        told = [
            pair
            for one in theirs
            if not one.is_open and (pair := _match(statement, evidence, pairs, said, one)) is not None
        ]
        standings = {pair.standing for pair in told}
        if standings and _is_of_animals(statement, evidence):
            return attrs.evolve(told[0], standing=EffectStanding.ELSEWHERE)
        if len(standings) == 1 and (
            told[0].standing is not EffectStanding.SAME or not _says_alike(statement, evidence, told[0])
        ):
            return told[0]
        if standings:
            return None
    return None


# What is tried out before it is given to people.
_ANIMALS = frozenset(
    """
    mouse mice murine rat rats rodent rodents zebrafish rabbit rabbits hamster hamsters ferret ferrets monkey monkeys macaque macaques
    vitro cultured tube dish petri nematode nematodes drosophila
    """.split()
)
_PEOPLE = frozenset(
    """
    people person human humans patient patients volunteer volunteers woman women man men child children adult adults participant
    participants infants babies teenagers pupils residents
    """.split()
)


def _is_of_animals(statement: Analysis, evidence: Analysis) -> bool:
    """Say whether a passage tells of animals or cells alone, and the statement of neither: "in mice", "in cultured cells"."""
    return (
        not _ANIMALS.isdisjoint(evidence.lowers)
        and _PEOPLE.isdisjoint(evidence.lowers)
        and (_ANIMALS | {"cells", "cell", "animals", "animal"}).isdisjoint(statement.lowers)
    )


def _match(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Effect, found: Effect
) -> EffectPair | None:
    sign = _hold(statement, evidence, pairs, said.outcome, found.outcome)
    if not sign or _hold(statement, evidence, pairs, said.cause, found.cause) <= 0:
        return None
    ways = frozenset(sign * way for way in found.ways)
    if ways.isdisjoint(said.ways):
        return EffectPair(said, found, EffectStanding.OPPOSED)
    # Whoever says that it did not cut deaths says, in most mouths, that it had no effect on them.
    if not (ways <= said.ways or (said.ways == NO_WAY and ways > NO_WAY)):
        return None
    is_looser = said.bond is Bond.CAUSED and found.bond >= Bond.LINKED and NO_WAY.isdisjoint(said.ways)
    return EffectPair(said, found, EffectStanding.LOOSER if is_looser else EffectStanding.SAME)


def _says_alike(statement: Analysis, evidence: Analysis, pair: EffectPair) -> bool:
    """Say whether both tell it by one word, which needs no reading: what else differs is for others to weigh."""
    ours, theirs = (
        {text.roots[at] for at in range(*one.cue)} for text, one in ((statement, pair.said), (evidence, pair.found))
    )
    return ours == theirs and pair.said.ways == pair.found.ways


def _hold(
    statement: Analysis,
    evidence: Analysis,
    pairs: Mapping[int, Pair],
    places: tuple[int, ...],
    within: tuple[int, ...],
) -> int:
    """Return 1 where a side of the passage holds most of the statement's, -1 where it names the counterpart, 0 where it does neither."""
    roots = {evidence.roots[at] for at in within}
    groups = frozenset().union(*(evidence.groups[at] for at in within)) if within else frozenset[int]()
    counterparts = dict(filter(None, (find_counterpart(evidence.roots[at]) for at in within)))
    held, sign = 0.0, 1
    for at in places:
        pair = pairs.get(at)
        counterpart = find_counterpart(statement.roots[at])
        if counterpart is not None and statement.roots[at] not in roots and counterpart[0] in counterparts:
            held += statement.weights[at]
            sign = counterpart[1] * counterparts[counterpart[0]]
        elif (
            statement.roots[at] in roots
            or not groups.isdisjoint(statement.groups[at])
            or (pair is not None and pair.how is not How.OPPOSITE and pair.evidence in within)
        ):
            held += statement.weights[at]
    return sign if held >= _HELD * sum(statement.weights[at] for at in places) else 0


def pair_effects(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words by which an effect is told, where the passage tells the same by others: "**prevents**", "guards against".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Tea staves off strokes."), analyse("Tea cuts the risk of strokes.")
    >>> align(said, found).pairs[1].how.name
    'SYNONYM'
    """
    match = match_effects(statement, evidence, pairs)
    if match is None or match.standing is not EffectStanding.SAME:
        return
    own = {*match.said.cause, *match.said.outcome}
    for at in range(*match.said.extent):
        # All that the clause says besides its two sides is which way it goes.
        if statement.weights[at] and at not in own and (at not in pairs or pairs[at].how > How.SYNONYM):
            pairs[at] = Pair(at, match.found.cue[0], How.SYNONYM)
    for at in match.said.outcome:
        if at not in pairs or pairs[at].how is How.OPPOSITE:
            pairs[at] = Pair(at, match.found.outcome[0], How.SYNONYM)
