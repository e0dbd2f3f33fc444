"""
Weigh the compared parts of one statement and one passage into probabilities.

An alignment and its parts enter, a :class:`Judgement` leaves. A small forest, learned from labelled pairs, answers two
questions of the features: does the passage decide the statement at all, and if it does, does it support it? The
product of the two answers gives three probabilities. What the rules of :mod:`factcheck.matching.rules` make of the
parts is among the features.
"""

import math
from enum import StrEnum

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.exceptions import find_excepted
from factcheck.matching.features import extract_features
from factcheck.matching.names import may_lie_in
from factcheck.matching.reservations import LIKELY_ENOUGH, SURE_OF_IT, find_reservations, hold_unlikely
from factcheck.matching.rivals import Rival
from factcheck.matching.rules import Impression, weigh_by_rules
from factcheck.matching.sole_relations import LEFT_OPEN
from factcheck.matching.told_words import pair_told_words
from factcheck.matching.trees import Calibration, Forest, load_forest
from factcheck.model import Kind, Relation

# Beyond these log-odds nothing is said more surely: labels are wrong more often than once in three thousand.
_SUREST = 8.0


#: The rules exclude nothing so surely that the forest cannot say it.
LEAST = 1e-3


class Use(StrEnum):
    """
    Where the passages come from, and so how often they are silent: the judge is calibrated for each apart.

    >>> Use.FOUND.value
    'found'
    """

    #: The caller picked the evidence, as for ``verify``.
    PICKED = "picked"
    #: A search found the passages, as for ``check``: most of them do not decide the statement.
    FOUND = "found"


@attrs.frozen(kw_only=True)
class Judgement:
    """
    How one passage stands to the statement: three probabilities that add up to 1, and why.

    >>> Judgement(support=0.7, refute=0.1, silent=0.2, relatedness=0.9, parts=()).conflict is None
    True
    """

    support: float
    refute: float
    silent: float
    #: How much of the statement, conflicting parts apart, the passage speaks of, 0 to 1.
    relatedness: float
    parts: tuple[Compared, ...]

    @property
    def conflict(self) -> Compared | None:
        """The part that conflicts most surely, without which nothing is refuted; None where none does."""
        conflicts = [part for part in self.parts if part.relation is Relation.CONFLICTS]
        return max(conflicts, key=lambda part: (part.sure, -part.statement[0]), default=None)


#: Changes whenever a weight of the rules does.
_RULES = "rules-6"


def name_judge() -> str:
    """
    Return what names the judge in a report's signature.

    >>> name_judge().endswith("rules-6")
    True
    """
    return f"{load_forest().name}+{_RULES}"


def judge(
    alignment: Alignment, parts: tuple[Compared, ...], use: Use = Use.PICKED, forest: Forest | None = None
) -> Judgement:
    """
    Weigh the parts for one ``use``, by another ``forest`` than the shipped one where it is given.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> alignment = align(analyse("Exports fell 12% in 2015."), analyse("In 2015 exports fell by 15%."))
    >>> judgement = judge(alignment, compare(alignment))
    >>> judgement.refute > judgement.support
    True
    """
    if not alignment.weighty and not parts:
        return Judgement(support=0.0, refute=0.0, silent=1.0, relatedness=0.0, parts=parts)  # nothing is asserted
    alignment = pair_told_words(alignment, parts)
    rules = weigh_by_rules(alignment, parts)
    chosen = forest if forest is not None else load_forest()
    features, rivals = extract_features(alignment, parts, rules)
    views = weigh_views(chosen.weigh(features), rules, chosen.uses[use])
    if max(views[:2]) >= LIKELY_ENOUGH:  # what is unlikely needs no reservations
        is_sure = views[0] >= SURE_OF_IT
        views = find_reservations(alignment, parts, features, rivals, is_sure=is_sure, found=use is Use.FOUND).apply(
            views
        )
    support, refute, silent = hold_unlikely(views)
    # A comparison that the passage does not make is no ground to guess: of 22 labelled pairs 13 are refuted, 9 supported.
    is_guessed = all(part.relation is not Relation.CONFLICTS and part.detail != "comparison" for part in parts)
    if is_guessed and refute > max(support, silent, LEAST_GUESSED):
        parts = _name_conflict(alignment, parts, rivals, is_sure=refute >= _SURE_GUESS)
    return Judgement(support=support, refute=refute, silent=silent, relatedness=rules.topic, parts=parts)


def weigh_views(odds: tuple[float, float], rules: Impression, calibration: Calibration) -> tuple[float, float, float]:
    """
    Return how likely a passage supports, refutes, and is silent, from the forest's two log-odds and the rules' view.

    The two views are pooled in a weighted geometric mean, by the trust in the forest; the mean's log-odds of saying
    anything are then corrected.

    >>> [round(value, 2) for value in weigh_views((0.0, 0.0), Impression(0.0, 0.0, 0.0), Calibration())]
    [0.25, 0.25, 0.5]
    """
    trust = calibration.trust
    speaking, supporting = _squash(odds[0]), _squash(odds[1])
    learned = (speaking * supporting, speaking * (1 - supporting), 1 - speaking)
    by_rules = (rules.support, rules.refute, 1 - rules.support - rules.refute)
    views = zip(learned, by_rules, strict=True)
    support, refute, silent = (one**trust * max(LEAST, other) ** (1 - trust) for one, other in views)
    decided = support + refute
    speaking = _squash(calibration.correct(math.log(decided / silent)))
    return speaking * support / decided, speaking * refute / decided, 1 - speaking


def _squash(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-_SUREST, min(_SUREST, odds))))


# Other figures that leave a part open in themselves: where the judge is sure of a refutation, they are why.
_FIGURES = frozenset({Kind.QUANTITY, Kind.DATE, Kind.RANK})
#: What conflicts is guessed where a refutation is likelier than not, as support is said. Of pairs between .42 and .51 of which a
#: guess would refute, 143 are refuted and 136 are not (two folds of VitaminC with and without titles, and plain pairs); of those
#: between .51 and .6 138 and 70.
LEAST_GUESSED = 0.5
# A town may lie in the land that the passage names, and is refuted all the same where the judge is so sure: of 78 labelled pairs
# that would be refuted with nothing else to name 74 are.
_SURE_GUESS = 0.7
# Below this score another word of the passage stands in no place of its own: it has a neighbour or a governor in
# common with the gap, or is of its class, but no two of these.
_LEAST_RIVAL = 0.5


def _name_conflict(
    alignment: Alignment, parts: tuple[Compared, ...], rivals: tuple[Rival, ...], *, is_sure: bool
) -> tuple[Compared, ...]:
    """
    Name what conflicts where the forest is sure of it and no comparison by itself was.

    "The band plays **punk**" beside "the band plays **rock**": the word is missing, and another stands in its place.
    """
    excepted = find_excepted(alignment.evidence)  # "open daily except **Mondays**" has Mondays in no other day's place
    left_open = [part.statement for part in parts if part.detail == LEFT_OPEN]
    held = [
        one
        for one in rivals
        if one.evidence is None
        or not (
            one.evidence[0] in excepted
            or (_may_be_there(alignment, one) and not is_sure)
            or _is_added(alignment, one)
            or any(first <= one.statement[0] < last for first, last in left_open)
        )
    ]
    rival = max(held, key=lambda one: (one.score, -one.statement[0]), default=None)
    if rival is not None and rival.evidence is not None and rival.score >= _LEAST_RIVAL:
        return _replace_part(alignment, parts, rival.statement, rival.evidence)
    open_figures = [
        part
        for part in parts
        if part.kind in _FIGURES
        and part.relation is Relation.MISSING
        and part.evidence is not None
        and part.detail != "elsewhere"  # the source gives the figure in another place
    ]
    if not open_figures:
        return parts
    surest = max(open_figures, key=lambda part: (part.sure, -part.statement[0]))
    return tuple(
        attrs.evolve(
            part, relation=Relation.CONFLICTS, message=tell_difference(alignment, part.statement, part.evidence)
        )
        if part is surest and part.evidence is not None
        else part
        for part in parts
    )


def _may_be_there(alignment: Alignment, rival: Rival) -> bool:
    """Say whether a place of the statement may lie where the passage has it: "born in **Drayhill**", "born in **Kenya**"."""
    said = next((one for one in alignment.statement.names if one.first <= rival.statement[0] < one.last), None)
    at = rival.evidence[0] if rival.evidence is not None else -1
    found = next((one for one in alignment.evidence.names if one.first <= at < one.last), None)
    return said is not None and found is not None and may_lie_in(said, found)


def _is_added(alignment: Alignment, rival: Rival) -> bool:
    """Say whether a word only goes on a list that the passage has begun: "Greek **and Hebrew**" beside "Greek"."""
    at = rival.statement[0]
    joins = at > 1 and alignment.statement.tokens[at - 1].lower == "and"
    return joins and at - 2 in alignment.partners


def _replace_part(
    alignment: Alignment, parts: tuple[Compared, ...], statement: tuple[int, int], evidence: tuple[int, int]
) -> tuple[Compared, ...]:
    """Let one conflict stand for what was said of its place before."""
    same = [
        part
        for part in parts
        if part.kind in {Kind.NAME, Kind.CONTENT} and part.relation is Relation.MISSING and _overlap(part, statement)
    ]
    named = any(part.kind is Kind.NAME for part in same)
    conflict = Compared(
        kind=Kind.NAME if named else Kind.CONTENT,
        relation=Relation.CONFLICTS,
        statement=same[0].statement if same else statement,
        evidence=evidence,
        detail="replaced",
        sure=_LEAST_RIVAL,
        message=tell_difference(alignment, statement, evidence),
    )
    kept = [part for part in parts if part not in same[:1]]
    return tuple(sorted([*kept, conflict], key=lambda part: (part.statement, part.kind.value, part.relation.value)))


def _overlap(part: Compared, place: tuple[int, int]) -> bool:
    return part.statement[0] < place[1] and place[0] < part.statement[1]
