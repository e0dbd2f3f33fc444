"""
Judge one statement against several passages, and settle on a verdict.

A statement's analysis and passages enter, an :class:`Outcome` leaves. Each passage is judged by itself; the best
support and the best refutation then stand against each other.
"""

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis, analyse
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment, align
from factcheck.matching.comparison import compare
from factcheck.matching.judgement import Judgement, Use, judge
from factcheck.matching.ratings import apply_rating, is_doubted
from factcheck.matching.reservations import SURE_CONFLICT, tells_of_another
from factcheck.model import Kind, Passage, Relation, Span, Verdict

# Two sources disagree when both speak of the statement: their relatedness may differ by this much at most, else the
# one that speaks more closely of it decides.
CONFLICT_MARGIN = 0.2
# What counts as support or refutation when sources are held against each other: more likely than not.
_LIKELY = 0.5
# A passage joins others for what it adds: the weight of one ordinary word or one figure at least.
_LEAST_ADDED = 0.9
# A found passage that holds less of the statement than this is not compared at all: of 3,365 such pairs of the labelled
# sets the judge called none supported or refuted.
_LEAST_COVERED = 0.2
# To judge takes twice as long as to align: of the passages that a search found so many are judged, those that cover most,
# and any that cover nearly as much as the first, for sources may disagree. With three instead of five the statements about
# the development article still have the same verdicts.
_MOST_JUDGED = 5
_NEARLY_AS_MUCH = 0.1
# It must itself say half of the statement and not speak against it; and where any passage refutes the statement more
# likely than not, no reading together outvotes it.
_LEAST_SHARED = 0.6
# Texts that the caller picked are about the statement: a third of it is enough to add the rest.
_LEAST_SHARED_OF_PICKED = 0.3
# The next sentence goes on about the same.
_LEAST_SHARED_OF_NEIGHBOUR = 0.3
# A passage that bears the statement out by itself needs no other.
_ENOUGH_ALONE = 0.6
_MOST_DOUBT = 0.1
_MOST_DOUBT_OF_ANY = 0.5
# Facts that are spread over more passages than this are put together by a reader, not by a check.
_MOST_JOINED = 3
# Passages are read again for the next statement: about what a long document and its neighbours need.
_REMEMBERED_PASSAGES = 4096


@attrs.frozen(kw_only=True)
class Judged:
    """
    One passage, or several of one source read as one text, with how they stand to the statement.

    >>> from factcheck.model import Span
    >>> [judged] = weigh(analyse("It rained."), [Passage(text="It rained in May.", span=Span(0, 17))])
    >>> judged.passage.exact
    'It rained in May.'
    """

    passages: tuple[Passage, ...]
    #: Where each passage begins in the text that was read.
    starts: tuple[int, ...]
    alignment: Alignment
    judgement: Judgement

    @property
    def passage(self) -> Passage:
        """The first passage, which speaks most closely of the statement."""
        return self.passages[0]

    def locate(self, first: int, last: int) -> tuple[int, Span]:
        """
        Return which passage holds the tokens ``[first, last)``, and where in that passage's text.

        A stretch that runs over several passages is cut at the end of its first.
        """
        span = self.alignment.evidence.span(first, last)
        index = bisect_right(self.starts, span.start) - 1
        passage = self.passages[index]
        moved = span.shift(passage.span.start - self.starts[index])
        return index, Span(moved.start, min(moved.end, passage.span.end))


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

    >>> from factcheck.model import Span
    >>> passage = Passage(text="Exports fell by 15%.", span=Span(0, 20))
    >>> [judged] = weigh(analyse("Exports fell by 15%."), [passage])
    >>> judged.judgement.support > 0.9
    True
    """
    read = [_read_passages(statement, (passage,)) for passage in passages]
    least = _find_least_cover([alignment for _, alignment in read]) if use is Use.FOUND else 0.0
    single = _drop_answered(
        tuple(_judge_read((passage,), *one, use, least) for passage, one in zip(passages, read, strict=True)),
        use,
    )
    joined = _join(statement, single, use)
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
    answered: dict[tuple[object, Kind, tuple[int, int]], float] = {}
    for one in single:
        if one.alignment.coverage < _LEAST_SHARED or is_doubted(one.passage):
            continue
        for part in one.judgement.parts:
            if part.relation is Relation.AGREES:
                key = (_source_of(one), part.kind, part.statement)
                answered[key] = max(part.sure, answered.get(key, 0.0))
    return tuple(_drop_conflicts(one, answered, use) for one in single)


def _drop_conflicts(one: Judged, answered: dict[tuple[object, Kind, tuple[int, int]], float], use: Use) -> Judged:
    source = _source_of(one)
    parts = tuple(
        attrs.evolve(part, relation=Relation.MISSING, detail="elsewhere")
        if part.kind in _FIGURES
        and part.relation is Relation.CONFLICTS
        and answered.get((source, part.kind, part.statement), 0.0) >= part.sure
        else part
        for part in one.judgement.parts
    )
    if parts == one.judgement.parts:
        return one
    return attrs.evolve(one, judgement=judge(one.alignment, parts, use))


_FIGURES = frozenset({Kind.QUANTITY, Kind.DATE})


def _judge_passages(statement: Analysis, passages: tuple[Passage, ...], use: Use) -> Judged:
    return _judge_read(passages, *_read_passages(statement, passages), use, 0.0)


def _read_passages(statement: Analysis, passages: tuple[Passage, ...]) -> tuple[tuple[int, ...], Alignment]:
    """Read passages as one text: where each begins in it, and how it is aligned with the statement."""
    texts = [passage.exact for passage in passages]
    starts = tuple(sum(len(text) + 1 for text in texts[:index]) for index in range(len(texts)))
    evidence = _analyse_remembered("\n".join(texts), passages[0].date)
    first = passages[0]
    context = _analyse_remembered(gather_context(first), first.date)
    before = [_analyse_remembered(span.of(first.text), first.date) for span in first.before]
    return starts, align(statement, evidence, context, before)


def _judge_read(
    passages: tuple[Passage, ...], starts: tuple[int, ...], alignment: Alignment, use: Use, least: float
) -> Judged:
    """Judge what was read; a found passage that covers less than ``least``, or than any is worth, is silent."""
    if use is Use.FOUND and alignment.coverage < max(least, _LEAST_COVERED):
        judgement = Judgement(support=0.0, refute=0.0, silent=1.0, relatedness=alignment.coverage, parts=())
    else:
        judgement = judge(alignment, compare(alignment), use)
    return Judged(passages=passages, starts=starts, alignment=alignment, judgement=judgement)


def _find_least_cover(alignments: Sequence[Alignment]) -> float:
    """Return what the last of the found passages that are judged covers: those that cover most of the statement."""
    covers = sorted((alignment.coverage for alignment in alignments), reverse=True)
    return min(covers[_MOST_JUDGED - 1], covers[0] - _NEARLY_AS_MUCH) if len(covers) > _MOST_JUDGED else 0.0


def _join(statement: Analysis, single: Sequence[Judged], use: Use) -> Judged | None:
    """
    Read together the passages of one source that each say a part of the statement; None where one says it all.

    The passage that covers most comes first; another joins it only for what it adds.
    """
    single = [one for one in single if not is_doubted(one.passage)]
    if any(_speaks_against(one) for one in single if _is_sentence(one)):
        single = [one for one in single if not _is_sentence(one)]
    if not single or max(one.judgement.refute for one in single) > _MOST_DOUBT_OF_ANY:
        return None
    if max(one.judgement.support for one in single) > _ENOUGH_ALONE:
        return None
    best = max(single, key=lambda one: (one.alignment.coverage, _reverse(one)))
    if _is_sentence(best) and tells_of_another(best.alignment):
        return None
    chosen = [best]
    held = _find_held(best)
    partners = [one for one in single if _may_complete(one, best, use)]
    for one in sorted(partners, key=lambda one: (-one.alignment.coverage, one.passage.key)):
        added = _find_held(one) - held
        same_source = _source_of(one) == _source_of(best) and one.passage.date == best.passage.date
        if same_source and sum(_weigh_place(statement, place) for place in added) >= _LEAST_ADDED:
            chosen.append(one)
            held |= added
        if len(chosen) == _MOST_JOINED:
            break
    if len(chosen) == 1:
        return None
    joined = _judge_passages(statement, tuple(one.passage for one in chosen), use)
    # Two sentences of a text that leave a word open would need a third, and so lend one another what neither says.
    if _is_sentence(best) and (_has_gaps(joined) or _ranks(statement) or _borrows_a_figure(best, joined)):
        return None
    return joined


def _borrows_a_figure(best: Judged, joined: Judged) -> bool:
    """Say whether sentences support a figure that the first has otherwise: "completed in 2013", and "closed in 2009"."""
    return joined.judgement.support > joined.judgement.refute and any(
        part.kind in _FIGURES and part.relation is Relation.CONFLICTS for part in best.judgement.parts
    )


def _may_complete(one: Judged, best: Judged, use: Use) -> bool:
    """
    Say whether a passage speaks of the same thing as the statement and not against it.

    In a long text every name stands somewhere: a passage that is about something else would lend it to any statement. So
    a sentence of a document completes only its neighbours; cards, and texts picked by the caller, may complete one another.
    """
    if any(part.detail == "modality" for part in one.judgement.parts):
        return False  # what is only planned completes no fact: "China wants to import oil"
    sentences = [_is_sentence(each) for each in (one, best)]
    if all(sentences):
        near = one.passage.span in (*best.passage.before, *best.passage.after)
        return near and one.alignment.coverage >= _LEAST_SHARED_OF_NEIGHBOUR and one.judgement.refute <= _MOST_DOUBT
    if any(sentences):
        return False
    if use is Use.PICKED:
        return one.alignment.coverage >= _LEAST_SHARED_OF_PICKED and one.judgement.refute <= _MOST_DOUBT_OF_ANY
    return one.alignment.coverage >= _LEAST_SHARED and one.judgement.refute <= _MOST_DOUBT


def _speaks_against(one: Judged) -> bool:
    """Say whether a passage that shares most of the statement opposes or denies a part of it, or only plans it."""
    return one.alignment.coverage >= _LEAST_SHARED and any(
        part.kind is not Kind.DATE and part.sure >= SURE_CONFLICT
        if part.relation is Relation.CONFLICTS
        else part.detail in {"denies", "modality"}
        for part in one.judgement.parts
    )


def _ranks(statement: Analysis) -> bool:
    """Say whether a statement ranks something: "the first" of one sentence is not that of the next."""
    return bool(statement.ranks) or any(one.kind is QuantityKind.ORDINAL for one in statement.quantities)


def _has_gaps(one: Judged) -> bool:
    return any(not one.alignment.earned(place) for place, _ in one.alignment.weighty)


def _is_sentence(one: Judged) -> bool:
    return one.passage.document is not None and one.passage.claim is None


def _find_held(one: Judged) -> frozenset[int]:
    """Return the statement's tokens that a passage itself says: words with a partner, figures that agree."""
    words = {place for place, _ in one.alignment.weighty if one.alignment.partner(place) is not None}
    figures = {
        part.statement[0]
        for part in one.judgement.parts
        if part.kind in {Kind.QUANTITY, Kind.DATE} and part.relation is Relation.AGREES
    }
    return frozenset(words | figures)


def _weigh_place(statement: Analysis, place: int) -> float:
    return statement.weights[place] or 1.0  # a figure weighs what an ordinary word does


@lru_cache(maxsize=_REMEMBERED_PASSAGES)
def _analyse_remembered(text: str, date: datetime.date | None) -> Analysis:
    return analyse(text, date)


def gather_context(passage: Passage) -> str:
    r"""
    Return the words that say what a passage is about: its title, heading and context.

    >>> from factcheck.model import Span
    >>> gather_context(Passage(text="It fell.", span=Span(0, 8), title="Exports", heading="In May"))
    'Exports\nIn May'
    """
    return "\n".join(part for part in (passage.title, passage.heading, passage.context) if part)


def combine(judged: Sequence[Judged], threshold: float = 0.0) -> Outcome:
    """
    Settle on a verdict. Below ``threshold`` (a probability) the answer is NOT_ENOUGH_EVIDENCE.

    Without passages the answer is NOT_ENOUGH_EVIDENCE, with confidence 1.

    >>> combine(()).verdict.value, combine(()).confidence
    ('NOT_ENOUGH_EVIDENCE', 1.0)
    """
    if not judged:
        return _settle(Verdict.NOT_ENOUGH_EVIDENCE, (0.0, 0.0, 1.0), ())
    supporting = max(judged, key=lambda one: (one.judgement.support, one.judgement.relatedness, _reverse(one)))
    refuting = max(judged, key=lambda one: (one.judgement.refute, one.judgement.relatedness, _reverse(one)))
    for one, other in _list_pairs(judged, supporting, refuting):
        if _disagree(one, other):
            return _settle_conflict(one, other)
    if _prefer_support(supporting, refuting):
        best, probability, verdict = supporting, supporting.judgement.support, Verdict.SUPPORTED
    else:
        best, probability, verdict = refuting, refuting.judgement.refute, Verdict.REFUTED
    is_named = verdict is Verdict.SUPPORTED or best.judgement.conflict is not None  # law 2: no refutation without
    if probability < threshold or probability <= best.judgement.silent or not is_named:
        nearest = max(judged, key=lambda one: (one.judgement.relatedness, _reverse(one)))
        return _settle(Verdict.NOT_ENOUGH_EVIDENCE, _read(best.judgement), (nearest,))
    return _settle(verdict, _read(best.judgement), (best,))


def _list_pairs(judged: Sequence[Judged], supporting: Judged, refuting: Judged) -> list[tuple[Judged, Judged]]:
    """
    Pair the best support with the best refutation; and each with the best of another source against it.

    A source that says both things in two places must not hide that another source says but one.
    """
    refutations = [one for one in judged if _source_of(one) != _source_of(supporting)]
    supports = [one for one in judged if _source_of(one) != _source_of(refuting)]
    pairs = [(supporting, refuting)]
    if refutations:
        pairs.append((supporting, max(refutations, key=lambda one: (one.judgement.refute, _reverse(one)))))
    if supports:
        pairs.append((max(supports, key=lambda one: (one.judgement.support, _reverse(one))), refuting))
    return pairs


def _reverse(one: Judged) -> tuple[int, ...]:
    """Break ties by the passage's place: earlier first, whatever the order of retrieval."""
    return (-one.passage.span.start, -one.passage.span.end)


def _read(judgement: Judgement) -> tuple[float, float, float]:
    return judgement.support, judgement.refute, judgement.silent


def _source_of(one: Judged) -> object:
    return one.passage.source.key if one.passage.source else ""


def _disagree(supporting: Judged, refuting: Judged) -> bool:
    """Say whether two sources of their own, both on the subject, say opposite things."""
    return (
        supporting.judgement.support > _LIKELY
        and refuting.judgement.refute > _LIKELY
        and (_source_of(supporting) != _source_of(refuting) or _is_by_rating(refuting))
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
