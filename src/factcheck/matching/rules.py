"""
Weigh the compared parts of one statement and one passage by rules of thumb.

An alignment and its parts enter, an :class:`Impression` leaves. The judge takes it as one view beside what it has
learned from labelled pairs; where data are too few to learn from (roles, quotations, reported speech) the rules lead.
"""

import math
from bisect import bisect_left

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# Coverage at which a statement without any other gap is as likely supported as not, and how steep the odds are: the
# best of a grid on the development part of VitaminC.
_EVEN_COVERAGE = 0.74
_COVERAGE_STEEPNESS = 10.0
# What a part that the evidence leaves open takes from the log-odds of support.
_MISSING_COST = {
    Kind.QUANTITY: 5.0,
    Kind.DATE: 5.0,
    Kind.NAME: 4.0,
    Kind.RANK: 4.0,
    Kind.POLARITY: 5.0,
    Kind.ROLE: 5.0,
    Kind.QUOTATION: 5.0,
    Kind.ATTRIBUTION: 5.0,
    Kind.CONTENT: 1.8,
}
# A word that stands where the statement's own should ("gas" for "oil") says that the fact is another one.
_REPLACED_COST = 3.0
# A name that only the context has, where nothing in the passage points back to it.
_APART_COST = 1.5
# How sure a conflict of each kind makes a refutation where the rest of the statement is covered.
_CONFLICT_STRENGTH = {
    Kind.QUANTITY: 0.92,
    Kind.DATE: 0.88,
    Kind.NAME: 0.8,
    Kind.ROLE: 0.9,
    Kind.POLARITY: 0.92,
    Kind.CONTENT: 0.8,
    Kind.RANK: 0.9,
    Kind.QUOTATION: 0.92,
}
# What one sure conflict takes from the log-odds of support.
_CONFLICT_COST = 6.0
# A refutation needs the passage to speak of the same thing: coverage of the other words, even odds and steepness.
_EVEN_TOPIC = 0.55
_TOPIC_STEEPNESS = 12.0
# What a figure counts for the topic, beside 1 for an ordinary word.
_FIGURE_WEIGHT = {Kind.QUANTITY: 1.0, Kind.DATE: 1.0}
# A word found only in the context says less of what this sentence is about.
_CONTEXT_TOPIC = 0.6
# What tells one event from another, and what each further difference leaves of a refutation.
_IDENTITY = frozenset({Kind.NAME, Kind.QUANTITY, Kind.DATE})
_OTHER_THING = 0.3
_OTHER_EVENT = 0.3
# A conflict is believed in full from this nearness on: the same words stand around both values.
_SURE_NEARNESS = 0.38


# A statement made to be endless has more conflicts than a sentence, and each asks for the whole of it.
_MOST_CONFLICTS = 40


@attrs.frozen
class Impression:
    """
    What the rules make of one passage: how likely it supports, refutes, and is on the subject, 0 to 1 each.

    >>> Impression(0.9, 0.0, 1.0).refute
    0.0
    """

    support: float
    refute: float
    topic: float


def weigh_by_rules(alignment: Alignment, parts: tuple[Compared, ...]) -> Impression:
    """
    Weigh the parts by hand-set rules.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> alignment = align(analyse("Exports fell 12% in 2015."), analyse("In 2015 exports fell by 15%."))
    >>> impression = weigh_by_rules(alignment, compare(alignment))
    >>> impression.refute > impression.support
    True
    """
    if not alignment.weighty and not any(part.kind in _IDENTITY for part in parts):
        return Impression(0.0, 0.0, 0.0)  # nothing is said that anything could bear out
    conflicts = [part for part in parts if part.relation is Relation.CONFLICTS][:_MOST_CONFLICTS]
    topics = _measure_topics(alignment, parts, conflicts)
    beliefs = [_weigh_conflict(parts, part, topic) for part, topic in zip(conflicts, topics, strict=True)]
    refute = max(beliefs, default=0.0)
    support = _sigmoid(_sum_support(alignment, parts)) * (1 - refute)
    return Impression(support, refute, max(topics, default=alignment.coverage))


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-max(value, -_FARTHEST)))


# A sum of a hundred conflicts is no surer than this, and math.exp has an end.
_FARTHEST = 500.0


def _measure_topics(alignment: Alignment, parts: tuple[Compared, ...], conflicts: list[Compared]) -> list[float]:
    """
    Return for each conflict which share of the statement the passage speaks of, leaving out what conflicts, 0 to 1.

    Two figures or names that differ at once make it likelier that the passage speaks of another event, so the other
    parts count: those that agree for the topic, those that do not against it.
    """
    if not conflicts:
        return []
    places = [index for index, _ in alignment.weighty]
    weights = [weight for _, weight in alignment.weighty]
    found = [weight * _find_share(alignment, index) for index, weight in alignment.weighty]
    figures = [part for part in parts if part.kind in _FIGURE_WEIGHT]
    topics = []
    for conflict in conflicts:
        first, last = (bisect_left(places, place) for place in conflict.statement)
        total, earned = (sum(shares[:first]) + sum(shares[last:]) for shares in (weights, found))
        for part in figures:
            if part is not conflict:
                total += _FIGURE_WEIGHT[part.kind]
                earned += _FIGURE_WEIGHT[part.kind] * (part.relation is Relation.AGREES)
        # Who did what is exchanged, but everything is there. "There was a fire" has nothing but what conflicts: that is
        # spoken of.
        topics.append(earned / total if total and conflict.kind is not Kind.ROLE else alignment.coverage)
    return topics


def _find_share(alignment: Alignment, index: int) -> float:
    """Return which share of a word's weight the passage speaks of."""
    share = alignment.earned(index)
    return share if index in alignment.partners else share * _CONTEXT_TOPIC


def _weigh_conflict(parts: tuple[Compared, ...], part: Compared, topic: float) -> float:
    believed = min(1.0, part.sure / _SURE_NEARNESS)
    believed *= _OTHER_EVENT ** _count_other_differences(parts, part)
    if any(other.detail == "replaced" for other in parts):
        believed *= _OTHER_THING  # "the flood killed 90" is silent on how many the earthquake killed
    return _CONFLICT_STRENGTH[part.kind] * believed * _sigmoid(_TOPIC_STEEPNESS * (topic - _EVEN_TOPIC))


def _count_other_differences(parts: tuple[Compared, ...], conflict: Compared) -> int:
    """
    Count what else differs, where a name does: another name and another year make another event.

    "Peru and Chile signed a treaty in 1929" is not refuted by what Peru and Brazil signed in 1909.
    """
    conflicts = [part for part in parts if part.relation is Relation.CONFLICTS and part.kind in _IDENTITY]
    if not any(part.kind is Kind.NAME for part in conflicts):
        return 0
    missing = [part for part in parts if part.relation is Relation.MISSING and part.kind in _IDENTITY]
    return len(missing) + len([part for part in conflicts if part is not conflict])


def _sum_support(alignment: Alignment, parts: tuple[Compared, ...]) -> float:
    odds = _COVERAGE_STEEPNESS * (alignment.coverage - _EVEN_COVERAGE)
    for part in parts:
        if part.relation is Relation.MISSING:
            odds -= _REPLACED_COST if part.detail == "replaced" else _MISSING_COST[part.kind]
        elif part.relation is Relation.CONFLICTS:
            odds -= _CONFLICT_COST * min(1.0, part.sure / _SURE_NEARNESS)
    if any(part.detail == "apart" for part in parts):
        odds -= _APART_COST
    return odds
