"""
Read one passage, or several of one source as one text, and judge them against a statement.

A statement's analysis and passages enter, a :class:`Judged` leaves.
"""

import datetime
from bisect import bisect_right
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis, analyse
from factcheck.matching.alignment import Alignment, align
from factcheck.matching.comparison import compare
from factcheck.matching.judgement import Judgement, Use, judge
from factcheck.model import Passage, Span

# A found passage that holds less of the statement than this is not compared at all: of 3,365 such pairs of the labelled
# sets the judge called none supported or refuted.
_LEAST_COVERED = 0.2
# Passages are read again for the next statement: about what a long document and its neighbours need.
_REMEMBERED_PASSAGES = 4096


@attrs.frozen(kw_only=True)
class Judged:
    """
    One passage, or several of one source read as one text, with how they stand to the statement.

    >>> from factcheck.model import Span
    >>> one = judge_passages(analyse("It rained."), (Passage(text="It rained in May.", span=Span(0, 17)),), Use.PICKED)
    >>> one.passage.exact
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

    @property
    def source(self) -> str:
        """The key of the passages' source, "" where they have none."""
        return self.passage.source.key if self.passage.source else ""

    @property
    def origin(self) -> str:
        """What tells one source from another: the source's key, or the text where the caller gave a text without one."""
        return self.source or self.passage.text

    @property
    def earliness(self) -> tuple[int, int]:
        """What breaks ties: greater for an earlier place, whatever the order of retrieval."""
        return (-self.passage.span.start, -self.passage.span.end)

    @property
    def is_sentence(self) -> bool:
        """Whether it is a sentence of a document, and no claim."""
        return self.passage.document is not None and self.passage.claim is None


def judge_passages(statement: Analysis, passages: tuple[Passage, ...], use: Use) -> Judged:
    """
    Judge a statement against passages of one source, read as one text.

    >>> judge_passages(analyse("It rained."), (Passage(text="It rained.", span=Span(0, 10)),), Use.PICKED).source
    ''
    """
    return judge_read(passages, *read_passages(statement, passages), use, 0.0)


def read_passages(statement: Analysis, passages: tuple[Passage, ...]) -> tuple[tuple[int, ...], Alignment]:
    """
    Read passages as one text: where each begins in it, and how it is aligned with the statement.

    >>> starts, alignment = read_passages(analyse("It rained."), (Passage(text="It rained.", span=Span(0, 10)),))
    >>> starts, alignment.coverage
    ((0,), 1.0)
    """
    texts = [passage.exact for passage in passages]
    starts = tuple(sum(len(text) + 1 for text in texts[:index]) for index in range(len(texts)))
    evidence = _analyse_remembered("\n".join(texts), passages[0].date)
    first = passages[0]
    context = _analyse_remembered(gather_context(first), first.date)
    before = [_analyse_remembered(span.of(first.text), first.date) for span in first.before]
    return starts, align(statement, evidence, context, before)


def judge_read(
    passages: tuple[Passage, ...], starts: tuple[int, ...], alignment: Alignment, use: Use, least: float
) -> Judged:
    """
    Judge what was read; a found passage that covers less than ``least``, or than any is worth, is silent.

    >>> one = Passage(text="It snowed.", span=Span(0, 10))
    >>> judge_read((one,), *read_passages(analyse("Exports fell."), (one,)), Use.FOUND, 0.0).judgement.silent
    1.0
    """
    if use is Use.FOUND and alignment.coverage < max(least, _LEAST_COVERED):
        judgement = Judgement(support=0.0, refute=0.0, silent=1.0, relatedness=alignment.coverage, parts=())
    else:
        judgement = judge(alignment, compare(alignment), use)
    return Judged(passages=passages, starts=starts, alignment=alignment, judgement=judgement)


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
