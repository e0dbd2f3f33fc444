"""
Judge one statement against several passages, and settle on a verdict.

A statement's analysis and passages enter, an :class:`Outcome` leaves. Each passage is judged by itself; the best
support and the best refutation then stand against each other.
"""

import datetime
from collections.abc import Iterable, Sequence
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis, analyse
from factcheck.matching.alignment import Alignment, align
from factcheck.matching.comparison import compare
from factcheck.matching.judgement import Judgement, judge
from factcheck.model import Passage, Verdict

# Two sources disagree when both speak of the statement: their relatedness may differ by this much at most, else the
# one that speaks more closely of it decides.
CONFLICT_MARGIN = 0.2
# What counts as support or refutation when sources are held against each other: more likely than not.
_LIKELY = 0.5
# Passages are read again for the next statement: about what a long document and its neighbours need.
_REMEMBERED_PASSAGES = 4096


@attrs.frozen(kw_only=True)
class Judged:
    """A passage with how it stands to the statement."""

    passage: Passage
    alignment: Alignment
    judgement: Judgement


@attrs.frozen(kw_only=True)
class Outcome:
    """The verdict on a statement and the passages that decide it, the decisive ones first."""

    verdict: Verdict
    confidence: float
    probabilities: tuple[tuple[Verdict, float], ...]
    decisive: tuple[Judged, ...]


def weigh(statement: Analysis, passages: Iterable[Passage]) -> tuple[Judged, ...]:
    """
    Judge the statement against each passage by itself, in the passages' order.

    >>> from factcheck.model import Span
    >>> passage = Passage(text="Exports fell by 15%.", span=Span(0, 20))
    >>> [judged] = weigh(analyse("Exports fell by 15%."), [passage])
    >>> judged.judgement.support > 0.9
    True
    """
    return tuple(_judge_passage(statement, passage) for passage in passages)


def _judge_passage(statement: Analysis, passage: Passage) -> Judged:
    evidence = _analyse_remembered(passage.exact, passage.date)
    context = _analyse_remembered(gather_context(passage), passage.date)
    alignment = align(statement, evidence, context)
    return Judged(passage=passage, alignment=alignment, judgement=judge(alignment, compare(alignment)))


@lru_cache(maxsize=_REMEMBERED_PASSAGES)
def _analyse_remembered(text: str, date: datetime.date | None) -> Analysis:
    return analyse(text, date)


def gather_context(passage: Passage) -> str:
    """
    Return the words that say what a passage is about: its title, heading, context and the sentences before.

    >>> from factcheck.model import Span
    >>> gather_context(Passage(text="It rose. It fell.", span=Span(9, 17), title="Exports", before=(Span(0, 8),)))
    'Exports\\nIt rose.'
    """
    parts = [passage.title, passage.heading, passage.context, *(span.of(passage.text) for span in passage.before)]
    return "\n".join(part for part in parts if part)


def combine(judged: Sequence[Judged], threshold: float = 0.0) -> Outcome:
    """
    Settle on a verdict. Below ``threshold`` (a probability) the answer is NOT_ENOUGH_EVIDENCE.

    Without passages the answer is NOT_ENOUGH_EVIDENCE, with confidence 1.
    """
    if not judged:
        return _settle(Verdict.NOT_ENOUGH_EVIDENCE, (0.0, 0.0, 1.0), ())
    supporting = max(judged, key=lambda one: (one.judgement.support, one.judgement.relatedness, _reverse(one)))
    refuting = max(judged, key=lambda one: (one.judgement.refute, one.judgement.relatedness, _reverse(one)))
    if _disagree(supporting, refuting):
        return _settle_conflict(supporting, refuting)
    if _prefer_support(supporting, refuting):
        best, probability, verdict = supporting, supporting.judgement.support, Verdict.SUPPORTED
    else:
        best, probability, verdict = refuting, refuting.judgement.refute, Verdict.REFUTED
    if probability < threshold or probability <= best.judgement.silent:
        nearest = max(judged, key=lambda one: (one.judgement.relatedness, _reverse(one)))
        return _settle(Verdict.NOT_ENOUGH_EVIDENCE, _read(best.judgement), (nearest,))
    return _settle(verdict, _read(best.judgement), (best,))


def _reverse(one: Judged) -> tuple[int, ...]:
    """Break ties by the passage's place: earlier first, whatever the order of retrieval."""
    return (-one.passage.span.start, -one.passage.span.end)


def _read(judgement: Judgement) -> tuple[float, float, float]:
    return judgement.support, judgement.refute, judgement.silent


def _source_of(one: Judged) -> object:
    return one.passage.source.key if one.passage.source else one.passage.text


def _disagree(supporting: Judged, refuting: Judged) -> bool:
    """Say whether two sources of their own, both on the subject, say opposite things."""
    return (
        supporting.judgement.support > _LIKELY
        and refuting.judgement.refute > _LIKELY
        and _source_of(supporting) != _source_of(refuting)
        and abs(supporting.judgement.relatedness - refuting.judgement.relatedness) <= CONFLICT_MARGIN
    )


def _prefer_support(supporting: Judged, refuting: Judged) -> bool:
    """Let the passage that speaks more closely of the statement decide."""
    support, refute = supporting.judgement, refuting.judgement
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
