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
from factcheck.matching.compared import Compared
from factcheck.matching.features import FEATURES, extract_features
from factcheck.matching.rivals import Rival
from factcheck.matching.rules import Impression, weigh_by_rules
from factcheck.matching.trees import Forest, load_forest
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
_RULES = "rules-3"


def name_judge() -> str:
    """
    Return what names the judge in a report's signature.

    >>> name_judge().endswith("rules-3")
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
    rules = weigh_by_rules(alignment, parts)
    chosen = forest if forest is not None else load_forest()
    features, rivals = extract_features(alignment, parts, rules)
    support, refute, silent = weigh_views(chosen.weigh(features), rules, chosen.uses[use])
    if _counts_another_thing(alignment, parts, features, rivals):
        refute, silent = refute * _OTHER_THING, silent + refute * (1 - _OTHER_THING)
    if _says_more(features):
        support, silent = support * _OTHER_LINK, silent + support * (1 - _OTHER_LINK)
    if refute > max(support, silent) and all(part.relation is not Relation.CONFLICTS for part in parts):
        parts = _name_conflict(alignment, parts, rivals)
    return Judgement(support=support, refute=refute, silent=silent, relatedness=rules.topic, parts=parts)


def weigh_views(
    odds: tuple[float, float], rules: Impression, calibration: tuple[float, float, float]
) -> tuple[float, float, float]:
    """
    Return how likely a passage supports, refutes, and is silent, from the forest's two log-odds and the rules' view.

    ``calibration`` is a slope, a shift, and the trust in the forest, 0 to 1: its share in the weighted geometric mean of
    the two views. Slope and shift then bring the mean's log-odds of saying anything to the rate at which it is right.

    >>> [round(value, 2) for value in weigh_views((0.0, 0.0), Impression(0.0, 0.0, 0.0), (1.0, 0.0, 1.0))]
    [0.25, 0.25, 0.5]
    """
    slope, shift, trust = calibration
    speaking, supporting = _squash(odds[0]), _squash(odds[1])
    learned = (speaking * supporting, speaking * (1 - supporting), 1 - speaking)
    by_rules = (rules.support, rules.refute, 1 - rules.support - rules.refute)
    views = zip(learned, by_rules, strict=True)
    support, refute, silent = (one**trust * max(LEAST, other) ** (1 - trust) for one, other in views)
    decided = support + refute
    speaking = _squash(slope * math.log(decided / silent) + shift)
    return speaking * support / decided, speaking * refute / decided, 1 - speaking


# "Women in Lima live to 81" beside "people in Lima live to 78": nearly one sentence, and the word that differs is whom
# the figure counts. The forest has seen too few to tell it from a slip: of 26 of VitaminC that it refutes for their figure
# 19 are refuted and 7 silent, of those made for the purpose none is refuted.
_OTHER_THING = 0.3
_NEARLY_ONE = 0.65
_CLEAR_RIVAL = 0.8
_IN_ORDER, _WORDS_IN_ORDER = FEATURES.index("in_order"), FEATURES.index("words_in_order")


# "The tax led to the strike" beside "there was a tax and a strike", "all fishermen own a boat" beside "many fishermen own
# a boat": all is there but one small word. Where less of the statement is covered, the passage may say it in other words.
# Of 21 of VitaminC that this holds back 19 are supported; of 31 made for the purpose none is.
_OTHER_LINK = 0.3
_MOSTLY_COVERED = 0.75
_MOSTLY_USED = 0.6
_CAUSE_LACKING, _COVERED = FEATURES.index("cause_lacking"), FEATURES.index("coverage_in_passage")
_EVERY_LACKING, _ONLY_LACKING = FEATURES.index("lacks_every"), FEATURES.index("lacks_only")
_USED = FEATURES.index("evidence_used")


def _says_more(features: tuple[float, ...]) -> bool:
    """Say whether a statement claims a cause, all, or only, and the passage says the rest of it without that."""
    if features[_CAUSE_LACKING] and features[_COVERED] >= _MOSTLY_COVERED:
        return True
    lacking = features[_EVERY_LACKING] + features[_ONLY_LACKING]
    return lacking > 0 and features[_USED] >= _MOSTLY_USED and features[_WORDS_IN_ORDER] >= _MOSTLY_USED


def _counts_another_thing(
    alignment: Alignment, parts: tuple[Compared, ...], features: tuple[float, ...], rivals: tuple[Rival, ...]
) -> bool:
    """Say whether only figures conflict, and in a sentence nearly the same another word stands for what they count."""
    conflicts = {part.kind for part in parts if part.relation is Relation.CONFLICTS}
    if not conflicts or not conflicts <= {Kind.QUANTITY, Kind.DATE}:
        return False
    if features[_IN_ORDER] < 1 or features[_WORDS_IN_ORDER] < _NEARLY_ONE:
        return False
    named = alignment.statement.named
    return any(rival.score >= _CLEAR_RIVAL and rival.same_class and rival.statement[0] not in named for rival in rivals)


def _squash(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-_SUREST, min(_SUREST, odds))))


# Other figures that leave a part open in themselves: where the judge is sure of a refutation, they are why.
_FIGURES = frozenset({Kind.QUANTITY, Kind.DATE, Kind.RANK})
# Below this score another word of the passage stands in no place of its own: it has a neighbour or a governor in
# common with the gap, or is of its class, but no two of these.
_LEAST_RIVAL = 0.5


def _name_conflict(
    alignment: Alignment, parts: tuple[Compared, ...], rivals: tuple[Rival, ...]
) -> tuple[Compared, ...]:
    """
    Name what conflicts where the forest is sure of it and no comparison by itself was.

    "The band plays **punk**" beside "the band plays **rock**": the word is missing, and another stands in its place.
    """
    rival = max(rivals, key=lambda one: (one.score, -one.statement[0]), default=None)
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
        attrs.evolve(part, relation=Relation.CONFLICTS, message=_tell(alignment, part.statement, part.evidence))
        if part is surest and part.evidence is not None
        else part
        for part in parts
    )


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
        message=_tell(alignment, statement, evidence),
    )
    kept = [part for part in parts if part not in same[:1]]
    return tuple(sorted([*kept, conflict], key=lambda part: (part.statement, part.kind.value, part.relation.value)))


def _overlap(part: Compared, place: tuple[int, int]) -> bool:
    return part.statement[0] < place[1] and place[0] < part.statement[1]


def _tell(alignment: Alignment, statement: tuple[int, int], evidence: tuple[int, int]) -> str:
    said = alignment.statement.span(*statement).of(alignment.statement.text.text)
    found = alignment.evidence.span(*evidence).of(alignment.evidence.text.text)
    return f"the statement says “{said}” where the evidence says “{found}”"
