"""
Share statements among processes: statements enter, their answers leave in the same order, the same for any number.

A worker reads the corpus from its folder once and sends back which claim or document it quotes and where, never the
texts, which this process has. What no worker answers, for whatever reason, this process answers itself.
"""

# ruff: noqa: PLC0415 - processes are imported when there are any

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import attrs

from factcheck.checker.answers import Answers, Failure
from factcheck.corpus import Corpus, load_corpus
from factcheck.model import Evidence, Finding, Result, Span, Stance, Statement, Verdict
from factcheck.processes import start_pool, without_interrupts

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

# To start a worker takes about as long as to answer this many statements: when so many are done, more may well follow.
_PAYS_AFTER = 50
# What a worker gets at once: so many statements, or characters. Enough that sending costs little, little enough that
# an interrupted run ends at once and progress is seen.
_MOST_IN_CHUNK = 32
_LONGEST_CHUNK = 8_000
# Chunks under way for each worker: one worked on, one waiting, one read.
_AHEAD = 3


def answer_all(answers: Answers, statements: Iterable[Statement], jobs: int = 1) -> Iterator[Result | Failure]:
    """
    Answer statements in their order, with at most ``jobs`` processes where the corpus has a folder to read it from.

    Takes from ``statements`` only what is worked on; an endless iterable is answered as it comes.

    >>> list(answer_all(Answers(load_corpus(), 0.6), []))
    []
    """
    rest = iter(statements)
    folder = answers.corpus.folder
    for statement in rest:
        yield answers.try_to_find(statement)
        if jobs > 1 and folder is not None and answers.worked >= _PAYS_AFTER:
            yield from _share(answers, rest, jobs, folder.resolve())


def _share(answers: Answers, statements: Iterator[Statement], jobs: int, folder: Path) -> Iterator[Result | Failure]:
    task = _Task(folder, _describe(answers.corpus), answers.precision)
    catalogue = _Catalogue(answers.corpus)
    under_way: deque[tuple[Sequence[Statement], Future[_Replies] | None]] = deque()
    pool = start_pool(jobs)
    try:
        for chunk in _cut(statements):
            under_way.append((chunk, _submit(pool, task, chunk)))
            if len(under_way) >= _AHEAD * jobs:
                yield from _collect(answers, catalogue, *under_way.popleft())
        while under_way:
            yield from _collect(answers, catalogue, *under_way.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _cut(statements: Iterator[Statement]) -> Iterator[Sequence[Statement]]:
    chunk: list[Statement] = []
    size = 0
    for statement in statements:
        chunk.append(statement)
        size += len(statement.text)
        if len(chunk) == _MOST_IN_CHUNK or size >= _LONGEST_CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _submit(pool: "ProcessPoolExecutor", task: "_Task", chunk: Sequence[Statement]) -> "Future[_Replies] | None":
    from concurrent.futures import BrokenExecutor

    try:
        with without_interrupts():
            return pool.submit(_answer_chunk, task, chunk)
    except BrokenExecutor:
        return None


def _collect(
    answers: Answers, catalogue: "_Catalogue", chunk: Sequence[Statement], future: "Future[_Replies] | None"
) -> Iterator[Result | Failure]:
    replies: _Replies = [None] * len(chunk)
    if future is not None:
        # A worker was killed, or the folder is gone: this process answers.
        with suppress(Exception):
            replies = future.result()
    for statement, reply in zip(chunk, replies, strict=True):
        yield answers.try_to_find(statement) if reply is None else catalogue.restore(statement, reply)


# What crosses from one process to the other.


@attrs.frozen
class _Task:
    folder: Path
    #: What the corpus holds, for a folder may have changed since it was loaded.
    description: tuple[object, ...]
    precision: float


@attrs.frozen(kw_only=True)
class _Quotation:
    """A piece of evidence without its texts."""

    source: str
    claim: str | None
    in_document: bool
    start: int
    end: int
    stance: Stance
    score: float
    citation: str | None


@attrs.frozen(kw_only=True)
class _Reply:
    """A result without its statement and without texts."""

    verdict: Verdict
    confidence: float
    probabilities: tuple[tuple[Verdict, float], ...]
    findings: tuple[Finding, ...]
    quotations: tuple[_Quotation, ...]
    explanation: str


# One for each statement; None where the worker could not answer.
_Replies: TypeAlias = list[_Reply | None]


def _describe(corpus: Corpus) -> tuple[object, ...]:
    return (corpus.digest, len(corpus.sources), len(corpus.claims), len(corpus.documents))


@cache
def _open(folder: Path, precision: float) -> Answers:
    return Answers(load_corpus(folder), precision)


def _answer_chunk(task: _Task, chunk: Sequence[Statement]) -> _Replies:
    answers = _open(task.folder, task.precision)
    if _describe(answers.corpus) != task.description:
        return [None] * len(chunk)
    found = (answers.try_to_find(statement) for statement in chunk)
    return [None if isinstance(one, Failure) else _reduce(one) for one in found]


def _reduce(result: Result) -> _Reply:
    return _Reply(
        verdict=result.verdict,
        confidence=result.confidence,
        probabilities=tuple(result.probabilities.items()),
        findings=result.findings,
        quotations=tuple(
            _Quotation(
                source=one.source.key if one.source else "",
                claim=one.claim.id if one.claim else None,
                in_document=one.document is not None,
                start=one.start,
                end=one.end,
                stance=one.stance,
                score=one.score,
                citation=one.citation,
            )
            for one in result.evidence
        ),
        explanation=result.explanation,
    )


class _Catalogue:
    """The sources, claims and documents of a corpus by their names."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def restore(self, statement: Statement, reply: _Reply) -> Result:
        """Make of a worker's reply the result that this process would have made."""
        return Result(
            statement=statement,
            verdict=reply.verdict,
            confidence=reply.confidence,
            probabilities=dict(reply.probabilities),
            findings=reply.findings,
            evidence=tuple(self._quote(one) for one in reply.quotations),
            explanation=reply.explanation,
        )

    def _quote(self, one: _Quotation) -> Evidence:
        claim = self._corpus.find_claim(one.source, one.claim) if one.claim is not None else None
        document = self._corpus.find_document(one.source) if one.in_document else None
        text = document.text if document is not None else claim.text if claim is not None else ""
        return Evidence(
            quote=Span(one.start, one.end).of(text),
            start=one.start,
            end=one.end,
            text=text,
            source=self._corpus.find_source(one.source),
            claim=claim,
            document=document,
            stance=one.stance,
            score=one.score,
            citation=one.citation,
        )
