"""
Hold the how-manieth time it was against the passage: "her **third** film as director" beside "her directorial **debut**".

Two analyses and the pairs of their words enter; how the two stand leaves, and pairs are added where they are the same.
"""

from collections.abc import Mapping

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.capitals import tie_in_texts
from factcheck.matching.dates import compare_dates
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How, Pair
from factcheck.matching.turns import TURNING, Turn, read_turns
from factcheck.model import Relation

# What tells no more than that it was done: "**made** her debut", "**had** directed", "the first time **ever**", "in her **career**".
_IDLE = frozenset(
    """
    made make makes making had has have time times ever career work works film films outing appearance attempt effort release appeared
    several many other others never before previously already earlier first done did new any been yet
    """.split()
)
# "Directorial" and "director" share so much.
_STEM = 5
# "Two years **after** the band's debut": what this is told of is another.
_APART = frozenset("after before following since than from until unlike besides followed".split())
_APART_WITHIN = 4
_DEBUTS = frozenset("debut debuts début débuts debuted".split())
# "**Ran** her first marathon" beside "made her marathon debut".
_DEED_WITHIN = 3


@attrs.frozen(eq=False)
class TurnPair:
    """
    A turn of the statement beside one of the passage, and how the two stand.

    >>> TurnPair(said=None, found=None, relation=Relation.AGREES).relation.value
    'agrees'
    """

    said: Turn
    found: Turn
    relation: Relation


def match_turns(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> TurnPair | None:
    """
    Return the turn of the statement with the passage's of the same thing; None without, or where both tell it by an ordinal.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It was her directorial debut.")
    >>> for said in ("It was the first film she directed.", "It was her third film as director."):
    ...     alignment = align(analyse(said), found)
    ...     print(match_turns(alignment.statement, found, alignment.pairs).relation.value)
    agrees
    conflicts
    """
    if TURNING.isdisjoint(statement.lowers) and TURNING.isdisjoint(evidence.lowers):
        return None
    ours = read_turns(statement)
    theirs = read_turns(evidence) if len(ours) == 1 else ()
    if not theirs or not _is_of_one_matter(statement, evidence, pairs, ours[0]):
        return None
    said = ours[0]
    told = [
        one
        for one in theirs
        if (said.is_worded or one.is_worded) and _is_of_one_thing(statement, evidence, pairs, said, one)
    ]
    if any(_says_alike(statement, evidence, said, one) for one in theirs):
        return None
    alike = [
        one
        for one in told
        if one.thing is not None
        and said.thing is not None
        and _are_one_thing(statement, evidence, pairs, said.thing, one.thing)
    ]
    told = alike or told
    relations = [_relate(statement, evidence, said, one) for one in told]
    if Relation.AGREES in relations:
        return TurnPair(said, told[relations.index(Relation.AGREES)], Relation.AGREES)
    return TurnPair(said, told[0], relations[0]) if len(told) == 1 and (alike or len(theirs) == 1) else None


def _says_alike(statement: Analysis, evidence: Analysis, said: Turn, found: Turn) -> bool:
    """Say whether both tell a turn by the same words, which needs no reading."""
    ours, theirs = (text.spelt[one.first : one.last] for text, one in ((statement, said), (evidence, found)))
    return ours == theirs or (said.numbers == found.numbers and bool(evidence.attributions or evidence.modalities))


def _relate(statement: Analysis, evidence: Analysis, said: Turn, found: Turn) -> Relation:
    if (min(said.numbers) < 0) is not (min(found.numbers) < 0):
        # The third may be the last, the first of several is not.
        relation = Relation.CONFLICTS if {1} in (said.numbers, found.numbers) else Relation.MISSING
    elif said.numbers >= found.numbers:
        relation = Relation.AGREES
    else:
        relation = Relation.CONFLICTS if said.numbers.isdisjoint(found.numbers) else Relation.MISSING
    is_turned = _is_denied(statement, said) is not _is_denied(evidence, found)
    if not is_turned:
        return relation
    return {Relation.AGREES: Relation.CONFLICTS, Relation.CONFLICTS: Relation.AGREES}.get(relation, relation)


def _is_denied(text: Analysis, turn: Turn) -> bool:
    """Say whether a turn is denied from outside: "it was **not** her debut"; "had never acted before" is read with its "never"."""
    return any(
        one.cue < turn.first <= one.cue + 3 or one.governed == turn.last - 1
        for one in text.negations
        if not turn.first <= one.cue < turn.last
    )


def _is_of_one_matter(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Turn) -> bool:
    """Say whether the passage has all of the statement but the words of the turn: its names, its dates, its deed."""
    dated = all(
        any(compare_dates(one, its).relation is Relation.AGREES for its in evidence.dates) for one in statement.dates
    )
    if not dated or not all(
        any(tie_in_texts(statement, name, evidence, its) not in NOT_SAME for its in evidence.names)
        for name in statement.names
    ):
        return False
    deed = _find_deed(evidence, said)
    return all(
        at in pairs
        or at in deed
        or said.first <= at < said.last
        or statement.tokens[at].lower in _IDLE
        or at in statement.named
        for at, weight in enumerate(statement.weights)
        if weight
    )


def _is_narrower(evidence: Analysis, found: Turn) -> bool:
    """Say whether a word before a debut narrows it: "his **major-label** debut album", "her **English** debut"."""
    before = found.first - 1
    return (
        found.is_worded
        and before >= 0
        and bool(evidence.weights[before])
        and before not in evidence.named
        and evidence.spelt[found.first] in _DEBUTS
    )


def _find_deed(evidence: Analysis, said: Turn) -> range:
    """Return the places of the verb right before a turn, which a debut tells by itself."""
    return range(max(0, said.first - _DEED_WITHIN), said.first) if not _DEBUTS.isdisjoint(evidence.lowers) else range(0)


def _is_of_one_thing(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Turn, found: Turn
) -> bool:
    """Say whether two turns are of one thing, or one is of what the other tells elsewhere: "**directed** before", "**directorial** debut"."""
    if not _APART.isdisjoint(evidence.spelt[max(0, found.first - _APART_WITHIN) : found.first]):
        return False
    if _is_narrower(evidence, found):
        return False
    if found.thing is None or said.thing is None:
        return _is_told(statement, evidence, pairs, found)
    if _are_one_thing(statement, evidence, pairs, said.thing, found.thing):
        return True
    # A "debut **album**" is no debut novel; a "**directorial** debut" is of whatever was directed.
    return not (found.is_worded and found.thing > found.first) and _is_told(statement, evidence, pairs, found)


def _are_one_thing(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], place: int, other: int) -> bool:
    pair = pairs.get(place)
    is_paired = pair is not None and pair.evidence == other and pair.how <= How.SYNONYM
    return is_paired or statement.roots[place] == evidence.roots[other]


def _is_told(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], found: Turn) -> bool:
    """Say whether the one text has the thing of the other's turn, in whatever form, and both a deed in common."""
    if found.thing is not None:
        word = evidence.tokens[found.thing].lower[:_STEM]
        return any(
            token.lower[:_STEM] == word or (at in pairs and pairs[at].evidence == found.thing)
            for at, token in enumerate(statement.tokens)
            if statement.weights[at]
        )
    told = [
        at
        for at, weight in enumerate(statement.weights)
        if weight and statement.tokens[at].lower not in _IDLE and at not in statement.named
    ]
    held = [at for at in told if at in pairs and pairs[at].how is not How.OPPOSITE]
    return bool(held) and len(held) == len(told)


def pair_turns(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words by which a turn is told, where the passage tells this or another turn of the same by others.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("It was the first film she directed."), analyse("It was her directorial debut.")
    >>> align(said, found).pairs[4].how.name
    'SYNONYM'
    """
    match = match_turns(statement, evidence, pairs)
    if match is None or match.relation is Relation.MISSING:
        return
    cue, deed = range(match.found.first, match.found.last), _find_deed(evidence, match.said)
    for at, weight in enumerate(statement.weights):
        told = match.said.first <= at < match.said.last or statement.tokens[at].lower in _IDLE or at in deed
        pair = pairs.get(at)
        # "**Directed** a film" is told by "directorial": what both tell of is one deed, whichever time it was.
        if weight and (
            (told and pair is None) or (pair is not None and pair.evidence in cue and pair.how > How.SYNONYM)
        ):
            pairs[at] = Pair(at, match.found.first if pair is None else pair.evidence, How.SYNONYM)
