"""
Pair the reasons of a statement with those of a passage: "closed **owing to** the rain", "the rain **led to** the closure".

Two analyses and the pairs found so far enter; the pairs of reasons leave, with how the two stand to one another.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.discourse import Discourse, read_discourse
from factcheck.matching.condition_pairs import CONDITIONS, is_opposed, list_opposed, match_conditions
from factcheck.matching.pairs import How, Pair

# Kinds of reasons of which one alone can be: who sails because of a storm does not sail despite it.
_EXCLUDE = frozenset(
    frozenset(pair.split()) for pair in ("cause concession", "lack plenty", "help hindrance", "lack concession")
)
# So much of the words of each side a passage has to hold, of its weight.
_HELD = 0.5


class Standing(Enum):
    """
    How a reason of a statement stands to one of a passage.

    >>> Standing.SAME.value
    'same'
    """

    SAME = "same"
    #: "**Because of** the storm", "**despite** the storm"; or the passage denies it.
    OPPOSED = "opposed"
    #: The passage has the reason for something else, and for this another.
    CROSSED = "crossed"
    #: What is the reason in the one is the effect in the other.
    TURNED = "turned"


@attrs.frozen
class DiscoursePair:
    """
    A reason of a statement with one of a passage.

    >>> DiscoursePair(said=None, found=None, standing=Standing.SAME).standing.name
    'SAME'
    """

    said: Discourse
    found: Discourse
    standing: Standing


def pair_discourse(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words by which a reason is told, where the passage tells it by others: "**on account of**", "because of".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("It closed on account of the rain."), analyse("It closed because of the rain.")
    >>> align(said, found).pairs[3].how.name
    'SYNONYM'
    """
    for pair in match_discourse(statement, evidence, pairs):
        if pair.standing is not Standing.SAME or pair.said.cue.words == pair.found.cue.words:
            continue
        if pair.said.kind in CONDITIONS:
            # "Unless it is rough", "if it is calm": what are opposites elsewhere tell one condition from two sides.
            turned = list_opposed(pairs, pair.said, pair.found)
            pairs.update((at, Pair(at, pairs[at].evidence, How.CONVERSE)) for at in turned)
        cue, its = pair.said.cue, pair.found.cue
        for at in range(cue.first, cue.last):
            if statement.weights[at] and (at not in pairs or pairs[at].how > How.SYNONYM):
                pairs[at] = Pair(at, its.first, How.SYNONYM)


def match_discourse(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> tuple[DiscoursePair, ...]:
    """
    Return the reason of a statement, of one alone, with that of the passage that says the most of it; none where none does.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The boat sailed despite the storm."), analyse("The boat sailed because of the storm.")
    >>> [pair.standing.value for pair in match_discourse(said, found, align(said, found).pairs)]
    ['opposed']
    """
    ours = read_discourse(statement)
    theirs = read_discourse(evidence) if ours else ()
    if not theirs:
        return ()
    sure = [one for one in ours if not one.is_maybe]
    for said in sure or ours:
        found = _match(
            statement, evidence, pairs, said, [one for one in theirs if not (said.is_maybe and one.is_maybe)]
        )
        if found is not None:
            return (found,)
    return ()


def _match(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Discourse, theirs: Iterable[Discourse]
) -> DiscoursePair | None:
    """Return what the passage has of a reason."""
    held = _Held(statement, evidence, pairs)
    opposed: DiscoursePair | None = None
    if said.kind in CONDITIONS:
        return _match_condition(held, said, theirs)
    others = [one for one in theirs if one.kind == said.kind or frozenset((one.kind, said.kind)) in _EXCLUDE]
    for one in others:
        if not held.is_most(said.ground, one.ground) or not held.is_most(said.matter, one.matter):
            continue
        if one.kind == said.kind and one.is_denied is said.is_denied:
            if not held.is_better(said, one, others):
                return DiscoursePair(said, one, Standing.SAME)
        elif one.kind != said.kind and (one.is_denied or said.is_denied or one.is_maybe or said.is_maybe):
            continue
        elif _is_untrue(statement, said) is not _is_untrue(evidence, one):
            continue  # what is **not** so because of a fault is what the fault prevents
        else:
            opposed = opposed or DiscoursePair(said, one, Standing.OPPOSED)
    if opposed is not None:
        return opposed
    given = [one for one in others if one.kind == said.kind and not one.is_denied and not one.is_maybe]
    return held.find_crossed(said, given) or held.find_turned(said, given)


def _match_condition(held: "_Held", said: Discourse, theirs: Iterable[Discourse]) -> DiscoursePair | None:
    for one in theirs:
        if (
            one.kind in CONDITIONS
            and held.is_most_or_opposed(said.ground, one.ground)
            and held.is_most(said.matter, one.matter)
        ):
            is_same = match_conditions(held.statement, held.evidence, held.pairs, said, one)
            if is_same is not None:
                return DiscoursePair(said, one, Standing.SAME if is_same else Standing.OPPOSED)
    return None


def _is_untrue(text: Analysis, one: Discourse) -> bool:
    """Say whether a text denies what it gives the reason of; that of a hindrance is denied by the hindrance alone."""
    return one.kind != "hindrance" and not text.negated.isdisjoint(one.matter)


class _Held:
    """What of the words of a statement stands in which part of a passage."""

    def __init__(self, statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> None:
        self.statement, self.evidence, self.pairs = statement, evidence, pairs

    def find(self, places: Iterable[int], within: tuple[int, ...]) -> frozenset[int]:
        """Return the places of the statement whose word the passage has in a part."""
        roots = {self.evidence.roots[at] for at in within}
        groups = frozenset().union(*(self.evidence.groups[at] for at in within)) if within else frozenset[int]()
        return frozenset(
            at
            for at in places
            if self.statement.roots[at] in roots
            or not groups.isdisjoint(self.statement.groups[at])
            or ((pair := self.pairs.get(at)) is not None and pair.how is not How.OPPOSITE and pair.evidence in within)
        )

    def is_most(self, places: tuple[int, ...], within: tuple[int, ...]) -> bool:
        weights = self.statement.weights
        held = sum(weights[at] for at in self.find(places, within))
        return held >= _HELD * sum(weights[at] for at in places)

    def is_most_or_opposed(self, places: tuple[int, ...], within: tuple[int, ...]) -> bool:
        """Say the same where an opposite counts as well: the sea is **calm**, or it is **rough**."""
        opposed = [at for at in places if at in self.pairs and is_opposed(self.pairs[at], within)]
        rest = tuple(at for at in places if at not in opposed)
        return bool(opposed or rest) and self.is_most(rest, within)

    def is_better(self, said: Discourse, one: Discourse, others: Iterable[Discourse]) -> bool:
        """Say whether another reason of the passage, or what it is the reason of, has more of the statement's: "the **mill** closed"."""
        ground, matter = self.find(said.ground, one.ground), self.find(said.matter, one.matter)
        return any(
            other is not one
            and not other.is_denied
            and (self.find(said.ground, other.ground) > ground or self.find(said.matter, other.matter) > matter)
            for other in others
        )

    def find_crossed(self, said: Discourse, others: list[Discourse]) -> DiscoursePair | None:
        """Find the reason in another place than what it is told to be the reason of."""
        for its in others:
            for other in others:
                if its is other:
                    continue
                matter, its_ground = self.find(said.matter, its.matter), self.find(said.ground, its.ground)
                others_matter = self.find(said.matter, other.matter)
                ground = self.find(said.ground, other.ground)
                if (
                    matter > others_matter
                    and ground > its_ground
                    and self.is_most(said.matter, its.matter)
                    and self.is_most(said.ground, other.ground)
                ):
                    return DiscoursePair(said, its, Standing.CROSSED)
        return None

    def find_turned(self, said: Discourse, others: list[Discourse]) -> DiscoursePair | None:
        """Find what is the reason in the statement as the effect in the passage: "poverty **leads to** crime"."""
        if said.kind != "cause" or "the" not in self.statement.lowers:
            return None  # poverty leads to crime, and crime to poverty; of **the** rain and **the** flood one led to the other
        for one in others:
            ground, matter = self.find(said.ground, one.matter), self.find(said.matter, one.ground)
            if self.find(said.ground, one.ground) or self.find(said.matter, one.matter):
                continue
            if len(ground) == len(said.ground) and len(matter) == len(said.matter):
                return DiscoursePair(said, one, Standing.TURNED)
        return None
