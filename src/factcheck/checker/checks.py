"""
Check drafts and statements against a corpus or given texts: the wiring of one check. It decides nothing.

A draft enters, a :class:`~factcheck.model.Report` leaves. ``check`` reads and cuts the draft, searches the corpus for
each statement, has the passages judged, and quotes; ``verify`` does the last two steps with texts from the caller.
"""

import datetime
import hashlib
import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from factcheck._version import __version__
from factcheck.checker.answers import Answers, Failure, make_result
from factcheck.checker.arguments import (
    read_evidence,
    require_corpus,
    require_day,
    require_draft,
    require_precision,
    require_statement,
    require_statements,
)
from factcheck.checker.workers import answer_all
from factcheck.corpus import Corpus, load_corpus
from factcheck.facts.analysis import analyse
from factcheck.matching.combination import combine, weigh
from factcheck.matching.judgement import name_judge
from factcheck.model import Draft, Passage, Report, Result, Signature, Span, Statement, Status, Unchecked, Verdict
from factcheck.readers import read_draft, read_text
from factcheck.statements import find_statements
from factcheck.text.folding import fold_plain
from factcheck.text.sentences import split_sentences

#: The precision that ``check`` asks of SUPPORTED and REFUTED unless told otherwise: below it, it abstains.
#: At even odds an answer is likelier right than wrong. Of the 64 statements about the development article 64 are right
#: at .5, 61 at .55 and at .6.
DEFAULT_PRECISION = 0.5
# A given text of up to this many sentences is one passage; a longer one is cut into its sentences.
_SENTENCES_IN_ONE_PASSAGE = 3

#: Called with how many statements are done and how many there are.
Progress = Callable[[int, int], None]


def check(
    draft: str | Path,
    corpus: Corpus | None = None,
    *,
    as_of: datetime.date | None = None,
    precision: float = DEFAULT_PRECISION,
    jobs: int = 1,
) -> Report:
    """
    Say of each statement of a draft what the corpus says of it.

    Args:
        draft: A ``str`` is the text itself, a ``Path`` the file that holds it.
        corpus: From :func:`load_corpus`; None is the corpus that the package ships.
        as_of: The draft's date, from which "last year" in it counts; None leaves relative dates unresolved.
        precision: SUPPORTED and REFUTED are said only at this probability or above, 0 to 1.
        jobs: How many processes share the work of a long draft; the answer is the same for any number. As always
            with processes, a script that asks for several does so under ``if __name__ == "__main__":``.

    Raises:
        DraftError: The draft is missing, unreadable, empty or no text.
        TypeError: An argument is of another type; the message says what to pass instead.

    >>> report = check("China is the world's third-largest economy.")
    >>> [result.verdict.value for result in report]
    ['REFUTED']
    """
    require_draft(draft)
    require_day("as_of", as_of)
    require_precision(precision)
    if corpus is not None:
        require_corpus(corpus)
    if isinstance(draft, str):
        _warn_of_path(draft)
        read = read_text(draft)
    else:
        read = read_draft(draft)
    return check_drafts(
        [read], corpus if corpus is not None else load_corpus(), as_of=as_of, precision=precision, jobs=jobs
    )


def _warn_of_path(draft: str) -> None:
    # A path that holds a line break or is longer than any file system takes is no path.
    if len(draft) < 256 and "\n" not in draft and "\0" not in draft and os.path.isfile(draft):  # noqa: PTH113
        warnings.warn(f"the text {draft!r} is checked, not the file of that name: pass a Path", stacklevel=3)


def check_drafts(
    drafts: Sequence[Draft],
    corpus: Corpus,
    *,
    as_of: datetime.date | None = None,
    precision: float = DEFAULT_PRECISION,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Report:
    """
    Check drafts that have been read, one report for all; ``progress`` hears of each statement done.

    A statement on which the check itself fails is listed as one that could not be checked; the others are checked.

    >>> from factcheck.readers import read_text
    >>> check_drafts([read_text("Is it so?")], load_corpus()).summary["not_checkable"]
    1
    """
    found = [one for draft in drafts for one in find_statements(draft, as_of)]
    statements = [one for one in found if isinstance(one, Statement)]
    results: list[Result] = []
    failures: dict[int, Unchecked] = {}
    for done, answer in enumerate(answer_all(Answers(corpus, precision), statements, jobs), start=1):
        if isinstance(answer, Failure):
            failed = Unchecked(statement=answer.statement, status=Status.COULD_NOT_CHECK, reason=answer.reason)
            failures[id(answer.statement)] = failed
        else:
            results.append(answer)
        if progress is not None:
            progress(done, len(statements))
    unchecked = (failures.get(id(one)) if isinstance(one, Statement) else one for one in found)
    return Report(
        signature=sign(corpus.digest, as_of, {"precision": precision}),
        drafts=tuple(drafts),
        results=_name_results(results),
        unchecked=tuple(one for one in unchecked if one is not None),
    )


def check_many(
    statements: Iterable[str | Statement],
    corpus: Corpus,
    *,
    as_of: datetime.date | None = None,
    precision: float = DEFAULT_PRECISION,
    jobs: int = 1,
) -> Iterator[Result]:
    """
    Check statements one by one against a corpus: an iterator of results, in the order of the statements.

    Each is taken as it is, whether it asserts something or not. The statements may be without end: with one job each
    is taken when its result is asked for, with more some hundreds are taken ahead.

    A statement that cannot be answered for an error of factcheck itself does not end the run: its result is
    NOT_ENOUGH_EVIDENCE with confidence 0, no probabilities and the error for explanation, and a RuntimeWarning tells.

    >>> results = check_many(["China has the world's second-largest economy."], load_corpus())
    >>> [result.verdict.value for result in results]
    ['SUPPORTED']
    """
    require_statements(statements)
    require_corpus(corpus)
    require_day("as_of", as_of)
    require_precision(precision)
    return _answer_many(statements, corpus, as_of, precision, jobs)


def _answer_many(
    statements: Iterable[str | Statement], corpus: Corpus, as_of: datetime.date | None, precision: float, jobs: int
) -> Iterator[Result]:
    for answer in answer_all(Answers(corpus, precision), _make_statements(statements, as_of), jobs):
        yield _report_failure(answer) if isinstance(answer, Failure) else answer


def _make_statements(statements: Iterable[str | Statement], as_of: datetime.date | None) -> Iterator[Statement]:
    for one in statements:
        require_statement(one)
        yield make_statement(one, as_of) if isinstance(one, str) else one


def _report_failure(failure: Failure) -> Result:
    """Return what stands in the place of an answer that could not be found, so that results and statements go in step."""
    warnings.warn(f"“{failure.statement.text[:80]}”: {failure.reason}", RuntimeWarning, stacklevel=3)
    return Result(
        statement=failure.statement,
        verdict=Verdict.NOT_ENOUGH_EVIDENCE,
        confidence=0.0,
        explanation=f"This statement could not be checked: {failure.reason}.",
    )


def verify(
    statement: str,
    evidence: str | Sequence[str],
    *,
    title: str | None = None,
    date: datetime.date | None = None,
    as_of: datetime.date | None = None,
) -> Result:
    """
    Say what the given text, or texts, say of a statement: the most probable verdict.

    Args:
        statement: One sentence.
        evidence: The text to hold it against; several texts are several passages.
        title: What the texts are about, as the title of their page: what "he" or "the film" in them may mean.
        date: The texts' date, from which "last year" in them counts.
        as_of: The statement's date, likewise.

    Without any evidence the answer is NOT_ENOUGH_EVIDENCE. Several texts count as sources of their own: where one plainly
    supports and another plainly refutes, the answer is CONFLICTING_EVIDENCE.

    >>> result = verify("The bridge is 90 m long.", "Built in 1931, the bridge is 80 m long.")
    >>> result.verdict.value, result.evidence[0].quote
    ('REFUTED', 'Built in 1931, the bridge is 80 m long.')
    """
    if not isinstance(statement, str):
        message = f"the statement is a str, not {type(statement).__name__}"
        raise TypeError(message)
    texts = read_evidence(evidence)
    require_day("date", date)
    require_day("as_of", as_of)
    made = make_statement(statement, as_of)
    passages = [passage for text in texts for passage in _cut_text(text, title, date)]
    outcome = combine(weigh(analyse(made.text, as_of), passages))
    return make_result(made, outcome)


def _cut_text(text: str, title: str | None, date: datetime.date | None) -> list[Passage]:
    """Cut a given text into passages."""
    spans = split_sentences(text)
    if not spans:
        return []
    if len(spans) <= _SENTENCES_IN_ONE_PASSAGE:
        spans = (Span(spans[0].start, spans[-1].end),)
    return [
        Passage(
            text=text,
            span=span,
            title=title,
            before=tuple(spans[max(0, place - 2) : place]),
            date=date,
        )
        for place, span in enumerate(spans)
    ]


def make_statement(text: str, as_of: datetime.date | None = None) -> Statement:
    """
    Take a text as one statement, whatever it is.

    >>> make_statement("Rome is old.").span
    Span(start=0, end=12)
    """
    return Statement(text=text, exact=text, span=Span(0, len(text)), as_of=as_of)


def sign(corpus: str, as_of: datetime.date | None, options: dict[str, object]) -> Signature:
    """
    Write down what reproduces a report.

    >>> sign("sha256:00", None, {}).corpus
    'sha256:00'
    """
    return Signature(version=__version__, corpus=corpus, judge=name_judge(), as_of=as_of, options=options)


def _name_results(results: Sequence[Result]) -> tuple[Result, ...]:
    """Give each result its fingerprint: the draft's path, the folded statement, and which of its like it is."""
    seen: dict[tuple[str, str], int] = {}
    named = []
    for result in results:
        key = (result.statement.draft or "", fold_plain(result.statement.text))
        seen[key] = seen.get(key, 0) + 1
        digest = hashlib.sha256("\0".join((*key, str(seen[key]))).encode("utf-8", "surrogatepass"))
        named.append(attrs.evolve(result, id=digest.hexdigest()[:16]))
    return tuple(named)
