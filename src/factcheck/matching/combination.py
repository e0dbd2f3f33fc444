"""
Judge one statement against several passages, and settle on a verdict.

A statement's analysis and passages enter, an :class:`Outcome` leaves. Each passage is judged by itself; the best
support and the best refutation then stand against each other.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.closest_sentence import heed_closest_sentence
from factcheck.matching.joining import FIGURES, LEAST_SHARED, PLAIN, join_against, join_passages
from factcheck.matching.judged import Judged, judge_read, read_passages
from factcheck.matching.judgement import Judgement, Use, judge
from factcheck.matching.ratings import apply_rating, is_doubted
from factcheck.model import Kind, Passage, Relation, Verdict

# Two sources disagree when both speak of the statement: their relatedness may differ by this much at most, else the
# one that speaks more closely of it decides.
CONFLICT_MARGIN = 0.2
# What counts as support or refutation when sources are held against each other: more likely than not.
_LIKELY = 0.5
# To judge takes twice as long as to align: of the passages that a search found so many are judged, those that cover most,
# and any that cover nearly as much as the first, for sources may disagree. With three instead of five the statements about
# the development article still have the same verdicts.
_MOST_JUDGED = 5
_NEARLY_AS_MUCH = 0.1


@attrs.frozen(kw_only=True)
class Outcome:
    """
    The verdict on a statement and the passages that decide it, the decisive ones first.

    >>> combine(()).decisive
    ()
    """

    verdict: Verdict
    confidence: float
    probabilities: tuple[tuple[Verdict, float], ...]
    decisive: tuple[Judged, ...]


def weigh(statement: Analysis, passages: Sequence[Passage], use: Use = Use.PICKED) -> tuple[Judged, ...]:
    """
    Judge the statement against each passage by itself, in the passages' order, and against those that complete
    one another, last. ``use`` goes to the judge: whether the caller picked the passages or a search found them.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.model import Span
    >>> passage = Passage(text="Exports fell by 15%.", span=Span(0, 20))
    >>> [judged] = weigh(analyse("Exports fell by 15%."), [passage])
    >>> judged.judgement.support > 0.9
    True
    """
    read = [read_passages(statement, (passage,)) for passage in passages]
    least = _find_least_cover([alignment for _, alignment in read]) if use is Use.FOUND else 0.0
    single = _drop_answered(
        tuple(judge_read((passage,), *one, use, least) for passage, one in zip(passages, read, strict=True)),
        use,
    )
    if use is Use.PICKED:  # a search finds sentences
        single = tuple(heed_closest_sentence(statement, one, use) for one in single)
    joined = join_passages(statement, single, use)
    if joined is None and use is Use.FOUND:
        joined = join_against(statement, single, use)
    rated = tuple(
        attrs.evolve(one, judgement=apply_rating(one.passage, one.alignment, one.judgement, use)) for one in single
    )
    return (*rated, joined) if joined is not None else rated


def _drop_answered(single: tuple[Judged, ...], use: Use) -> tuple[Judged, ...]:
    """
    Take back a conflict of figures where another passage of the same source, as near, gives the statement's figure.

    Two figures of one source count two things: "trade fell by 28 percent" does not refute "trade is 2 percent of the
    total" where the source says that as well.
    """
    answered: dict[tuple[str, Kind, tuple[int, int]], float] = {}
    for one in single:
        if one.alignment.coverage < LEAST_SHARED or is_doubted(one.passage):
            continue
        for part in one.judgement.parts:
            if part.relation is Relation.AGREES:
                key = (one.origin, part.kind, part.statement)
                answered[key] = max(part.sure, answered.get(key, 0.0))
    return tuple(_drop_conflicts(one, answered, use) for one in single)


# The figure is there, and of more than the statement tells it of, or of another thing.
_STANDING = frozenset({"part", "exchanged"})


def _drop_conflicts(one: Judged, answered: dict[tuple[str, Kind, tuple[int, int]], float], use: Use) -> Judged:
    origin = one.origin
    parts = tuple(
        attrs.evolve(part, relation=Relation.MISSING, detail="elsewhere")
        if part.kind in FIGURES
        and part.relation is Relation.CONFLICTS
        and part.detail not in _STANDING
        and answered.get((origin, part.kind, part.statement), 0.0) >= part.sure
        else part
        for part in one.judgement.parts
    )
    if parts == one.judgement.parts:
        return one
    return attrs.evolve(one, judgement=judge(one.alignment, parts, use))


def _find_least_cover(alignments: Sequence[Alignment]) -> float:
    """Return what the last of the found passages that are judged covers: those that cover most of the statement."""
    covers = sorted((alignment.coverage for alignment in alignments), reverse=True)
    return min(covers[_MOST_JUDGED - 1], covers[0] - _NEARLY_AS_MUCH) if len(covers) > _MOST_JUDGED else 0.0


def combine(judged: Sequence[Judged], threshold: float = 0.0) -> Outcome:
    """
    Settle on a verdict. Below ``threshold`` (a probability) the answer is NOT_ENOUGH_EVIDENCE.

    Without passages the answer is NOT_ENOUGH_EVIDENCE, with confidence 1.

    >>> combine(()).verdict.value, combine(()).confidence
    ('NOT_ENOUGH_EVIDENCE', 1.0)
    """
    if not judged:
        return _settle(Verdict.NOT_ENOUGH_EVIDENCE, (0.0, 0.0, 1.0), ())
    supporting = max(judged, key=lambda one: (one.judgement.support, one.judgement.relatedness, one.earliness))
    refuting = max(judged, key=lambda one: (one.judgement.refute, one.judgement.relatedness, one.earliness))
    for one, other in _list_pairs(judged, supporting, refuting):
        if _disagree(one, other):
            return _settle_conflict(one, other)
    if _prefer_support(supporting, refuting):
        best, probability, verdict = supporting, supporting.judgement.support, Verdict.SUPPORTED
    else:
        best, probability, verdict = refuting, refuting.judgement.refute, Verdict.REFUTED
    is_named = verdict is Verdict.SUPPORTED or best.judgement.conflict is not None  # law 2: no refutation without
    if probability < threshold or probability <= best.judgement.silent or not is_named:
        nearest = max(judged, key=lambda one: (one.judgement.relatedness, one.earliness))
        return _settle(Verdict.NOT_ENOUGH_EVIDENCE, _read(best.judgement), (nearest,))
    return _settle(verdict, _read(best.judgement), (best,))


def _list_pairs(judged: Sequence[Judged], supporting: Judged, refuting: Judged) -> list[tuple[Judged, Judged]]:
    """
    Pair the best support with the best refutation; and each with the best of another source against it.

    A source that says both things in two places must not hide that another source says but one.
    """
    refutations = [one for one in judged if one.origin != supporting.origin]
    supports = [one for one in judged if one.origin != refuting.origin]
    pairs = [(supporting, refuting)]
    if refutations:
        pairs.append((supporting, max(refutations, key=lambda one: (one.judgement.refute, one.earliness))))
    if supports:
        pairs.append((max(supports, key=lambda one: (one.judgement.support, one.earliness)), refuting))
    return pairs


def _read(judgement: Judgement) -> tuple[float, float, float]:
    return judgement.support, judgement.refute, judgement.silent


def _disagree(supporting: Judged, refuting: Judged) -> bool:
    """Say whether two sources of their own, both on the subject, say opposite things."""
    return (
        supporting.judgement.support > _LIKELY
        and refuting.judgement.refute > (_LIKELY if refuting.source else PLAIN)
        and refuting.judgement.conflict is not None
        and (supporting.origin != refuting.origin or _is_by_rating(refuting))
        and abs(supporting.judgement.relatedness - refuting.judgement.relatedness) <= CONFLICT_MARGIN
    )


def _is_by_rating(refuting: Judged) -> bool:
    """Say whether a fact-check refutes: it may call a claim false that the same desk called true another time."""
    conflict = refuting.judgement.conflict
    return conflict is not None and conflict.kind is Kind.RATING


def _prefer_support(supporting: Judged, refuting: Judged) -> bool:
    """
    Let the passage that speaks more closely of the statement decide.

    But who did what to whom shows only where both use the same verb; one passage of a source that has the sides exchanged
    counts for more than another that names both: "Peru is the seller and Chile the buyer" bears nothing out.
    """
    support, refute = supporting.judgement, refuting.judgement
    conflict = refute.conflict
    if conflict is not None and conflict.kind is Kind.ROLE and refute.refute > max(refute.support, refute.silent):
        return False
    if support.support <= support.silent and refute.refute > refute.silent:
        return False  # what is held back is nearly as likely as silence, and is not said
    return support.support * support.relatedness >= refute.refute * refute.relatedness


def _settle(verdict: Verdict, read: tuple[float, float, float], decisive: tuple[Judged, ...]) -> Outcome:
    order = (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE)
    probabilities = tuple(zip(order, read, strict=True))
    return Outcome(
        verdict=verdict, confidence=dict(probabilities)[verdict], probabilities=probabilities, decisive=decisive
    )


def _settle_conflict(supporting: Judged, refuting: Judged) -> Outcome:
    support, refute = supporting.judgement.support, refuting.judgement.refute
    silent = (supporting.judgement.silent + refuting.judgement.silent) / 2
    total = support + refute + silent
    order = (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE)
    return Outcome(
        verdict=Verdict.CONFLICTING_EVIDENCE,
        confidence=min(support, refute),
        probabilities=tuple(zip(order, (support / total, refute / total, silent / total), strict=True)),
        decisive=(supporting, refuting),
    )
