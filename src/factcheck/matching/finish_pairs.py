"""
Hold the place that one took against the passage, whatever the words: "finished **third**" beside "took **bronze**", "**won**", "a **medal**".

Two analyses and the pairs of their words enter; how the two stand to one another leaves, and pairs are added where they are the same.
"""

from collections.abc import Mapping

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.capitals import tie_in_texts
from factcheck.matching.dates import compare_dates
from factcheck.matching.finishes import Finish, read_finishes
from factcheck.matching.listings import find_shared_out
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How, Pair
from factcheck.matching.quantities import do_agree
from factcheck.model import Relation

# What says no more than the place does: "won **the race**", "took the silver **medal**", "finished second **overall**".
_IDLE = frozenset(
    "race contest competition event medal medals place overall eventual title titles championship crown final up".split()
)
_OF_A_PART = frozenset("round stage heat leg lap half-time halftime initially preliminary qualifying practice".split())


@attrs.frozen(eq=False)
class FinishPair:
    """
    A place of the statement beside one of the passage, and how the two stand.

    >>> FinishPair(said=None, found=None, relation=Relation.AGREES).relation.value
    'agrees'
    """

    said: Finish
    found: Finish
    relation: Relation


def match_finishes(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> FinishPair | None:
    """
    Return the place of the statement with the passage's for the same one in the same contest; None without.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe took silver in the slalom.")
    >>> for said in ("Ada Poe came second in the slalom.", "Ada Poe won the slalom.", "Ada Poe won a medal in the slalom."):
    ...     alignment = align(analyse(said), found)
    ...     print(match_finishes(alignment.statement, found, alignment.pairs).relation.value)
    agrees
    conflicts
    agrees
    """
    ours = read_finishes(statement)
    theirs = read_finishes(evidence) if ours else ()
    if len(ours) != 1 or not theirs or find_shared_out(evidence) or find_shared_out(statement):
        return None  # there the places of the members tell who took which
    if not _is_of_one_time(statement, evidence, ours[0]):
        return None
    said = ours[0]
    told = [one for one in theirs if _is_of_one(statement, evidence, pairs, said, one)]
    if len(theirs) > 1:
        told = [one for one in told if _is_nearest(statement, evidence, pairs, said, one)]
    if (
        not told
        or _lacks_more(statement, pairs, said)
        or any(_says_alike(statement, evidence, said, one) for one in told)
    ):
        return None
    if not _OF_A_PART.isdisjoint(evidence.lowers - statement.lowers):
        # Who came second "in the first **round**" may have come anywhere in the end.
        return FinishPair(said, told[0], Relation.MISSING)
    relations = [_relate(statement, evidence, said, one) for one in told]
    for wanted in (Relation.AGREES, Relation.MISSING, Relation.CONFLICTS):
        if wanted in relations:
            return FinishPair(said, told[relations.index(wanted)], wanted)
    return None


def _relate(statement: Analysis, evidence: Analysis, said: Finish, found: Finish) -> Relation:
    ours, theirs = _is_denied(statement, said), _is_denied(evidence, found)
    if theirs:
        # "Did not win" leaves every other place open.
        if ours:
            return Relation.AGREES if found.places >= said.places else Relation.MISSING
        return Relation.CONFLICTS if said.places <= found.places else Relation.MISSING
    if said.places >= found.places:
        relation = Relation.AGREES
    elif said.places.isdisjoint(found.places) and not _is_told_elsewhere(evidence, said, found):
        relation = Relation.CONFLICTS
    else:
        relation = Relation.MISSING
    if not ours:
        return relation
    return {Relation.AGREES: Relation.CONFLICTS, Relation.CONFLICTS: Relation.AGREES}.get(relation, relation)


def _is_told_elsewhere(evidence: Analysis, said: Finish, found: Finish) -> bool:
    """Say whether the passage has the statement's number in another place: "starting **43rd** and finishing 40th"."""
    return len(said.places) == 1 and any(
        one.kind is QuantityKind.ORDINAL and one.value in said.places and not found.first <= one.first < found.last
        for one in evidence.quantities
    )


def _is_denied(text: Analysis, finish: Finish) -> bool:
    return any(
        one.governed is not None and (finish.first <= one.governed < finish.last or one.cue + 1 == finish.first)
        for one in text.negations
    )


def _is_of_one_time(statement: Analysis, evidence: Analysis, said: Finish) -> bool:
    """Say whether the passage has the dates and the figures of the statement, the place aside: "in **1998**", "the **400 metres**"."""
    dated = all(
        any(compare_dates(one, its).relation is Relation.AGREES for its in evidence.dates) for one in statement.dates
    )
    return dated and all(
        said.first <= one.first < said.last or any(do_agree(one, its) for its in evidence.quantities)
        for one in statement.quantities
    )


def _is_of_one(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Finish, found: Finish) -> bool:
    """Say whether two places are one's."""
    if said.owner is None or found.owner is None:
        return False
    ours, theirs = _find_name(statement, said.owner), _find_name(evidence, found.owner)
    if ours is not None and theirs is not None:
        return tie_in_texts(statement, ours, evidence, theirs) not in NOT_SAME
    pair = pairs.get(said.owner)
    is_paired = pair is not None and pair.evidence == found.owner and pair.how is not How.OPPOSITE
    return is_paired or statement.roots[said.owner] == evidence.roots[found.owner]


def _find_name(text: Analysis, place: int) -> Name | None:
    return next((one for one in text.names if one.first <= place < one.last), None)


def _is_nearest(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Finish, found: Finish
) -> bool:
    """Say whether what the statement tells behind its place stands behind the passage's, before the next."""
    behind = [pairs[at].evidence for at in range(said.last, len(statement.tokens)) if at in pairs]
    for date in statement.dates:
        behind += [one.first for one in evidence.dates if compare_dates(date, one).relation is Relation.AGREES][:1]
    finishes = read_finishes(evidence)
    following = [one for one in finishes if one.first >= found.last]
    # "Won a gold **and a bronze** medal in rowing": what is told behind the last is told of both.
    apart = [one for one in following if any(evidence.weights[at] for at in range(found.last, one.first))]
    stop = min((one.first for one in apart), default=len(evidence.tokens))
    start = max((one.last for one in finishes if one.last <= found.first), default=0)
    return all(start <= at < stop for at in behind)


def _says_alike(statement: Analysis, evidence: Analysis, said: Finish, found: Finish) -> bool:
    """Say whether both tell a place by one word, which needs no reading: what else differs is for others to weigh."""
    ours, theirs = (
        {text.roots[at] for at in range(one.first, one.last) if text.weights[at]}
        for text, one in ((statement, said), (evidence, found))
    )
    return said.places == found.places and (ours == theirs or is_unreal(evidence))


def is_unreal(evidence: Analysis) -> bool:
    """
    Say whether a passage reports, asks for or supposes what it tells: "recommended that it **win** the cup".

    >>> from factcheck.facts.analysis import analyse
    >>> is_unreal(analyse("Ada may win the cup.")), is_unreal(analyse("Ada won the cup."))
    (True, False)
    """
    return bool(evidence.attributions or evidence.modalities)


def _lacks_more(statement: Analysis, pairs: Mapping[int, Pair], said: Finish) -> bool:
    """Say whether the passage lacks more of the statement than the words for the place: then it may be another contest."""
    return any(
        weight
        and (at not in pairs or pairs[at].how is How.OPPOSITE)
        and not said.first <= at < said.last
        and statement.tokens[at].lower not in _IDLE
        and at not in statement.named
        for at, weight in enumerate(statement.weights)
    ) or any(at not in pairs and not said.first <= at < said.last for at in statement.named if statement.weights[at])


def pair_finishes(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words by which a place is told, where the passage tells the same by others.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Poe was runner-up in the slalom."), analyse("Poe took silver in the slalom.")
    >>> align(said, found).pairs[2].how.name
    'SYNONYM'
    """
    match = match_finishes(statement, evidence, pairs)
    if match is None or match.relation is not Relation.AGREES:
        return
    for at, weight in enumerate(statement.weights):
        told = match.said.first <= at < match.said.last or (statement.tokens[at].lower in _IDLE and at not in pairs)
        if weight and told and (at not in pairs or pairs[at].how > How.SYNONYM):
            pairs[at] = Pair(at, match.found.first, How.SYNONYM)
