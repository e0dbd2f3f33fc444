"""
Answer one statement from a corpus: a statement enters; a :class:`~factcheck.model.Result` leaves, or why there is none.

Passages are searched, judged and quoted by the rooms below; the citation is added here.
"""

import datetime
from functools import lru_cache

import attrs

from factcheck.citations import cite, cite_claim
from factcheck.corpus import Corpus
from factcheck.errors import IndexingError
from factcheck.facts.analysis import analyse
from factcheck.matching.combination import Outcome, combine, weigh
from factcheck.matching.explanation import explain, quote_evidence, report_findings
from factcheck.matching.judgement import Use
from factcheck.model import Evidence, Result, Statement

# How many passages are judged for each statement: the gold sentence of the development statements is always among them.
_PASSAGES = 12
_REMEMBERED_OUTCOMES = 512


@attrs.frozen(eq=False)
class Failure:
    r"""
    A statement that could not be answered because of an error that is none of the user's.

    >>> from factcheck.model import Span
    >>> Failure(Statement(text="A.", exact="A.", span=Span(0, 2)), ValueError("no\nway")).reason
    'an internal error (ValueError: no way); please report it'
    """

    statement: Statement
    error: Exception

    @property
    def reason(self) -> str:
        """Say in one line what went wrong."""
        # The message may hold a whole text; its beginning identifies the fault.
        told = " ".join(f"{type(self.error).__name__}: {self.error}"[:200].split())
        return f"an internal error ({told}); please report it"


class Answers:
    """
    The answers of one corpus, at one precision.

    >>> from factcheck.corpus import load_corpus
    >>> from factcheck.model import Span
    >>> answers = Answers(load_corpus(), 0.6)
    >>> text = "China has the world's second-largest economy."
    >>> answers.find(Statement(text=text, exact=text, span=Span(0, len(text)))).verdict.value
    'SUPPORTED'
    """

    def __init__(self, corpus: Corpus, precision: float) -> None:
        self.corpus = corpus
        self.precision = precision
        # A draft may say the same again and again, as logs and tables do: what was found for it is remembered.
        self._find_remembered = lru_cache(maxsize=_REMEMBERED_OUTCOMES)(self._find_outcome)
        # The index is built now: a fault in it is no single statement's.
        corpus.search("")

    @property
    def worked(self) -> int:
        """How many statements had to be worked on, the repeated ones not counted."""
        return self._find_remembered.cache_info().misses

    def find(self, statement: Statement) -> Result:
        """Answer a statement; an error on the way is raised."""
        outcome, evidence = self._find_remembered(statement.text, " ".join(statement.before[-1:]), statement.as_of)
        return _put_into_words(statement, outcome, evidence)

    def try_to_find(self, statement: Statement) -> Result | Failure:
        """
        Answer a statement, or say that it could not be, so that one of thousands does not lose the others.

        An index that turns out to be broken is no single statement's fault, and is raised.
        """
        try:
            return self.find(statement)
        except IndexingError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the next statement can be answered
            return Failure(statement, error)

    def _find_outcome(
        self, text: str, before: str, as_of: datetime.date | None
    ) -> tuple[Outcome, tuple[Evidence, ...]]:
        hits = self.corpus.search(f"{text} {before}".strip(), limit=_PASSAGES)
        judged = weigh(analyse(text, as_of), [hit.passage for hit in hits], Use.FOUND)
        outcome = combine(judged, self.precision)
        return outcome, _quote(outcome)


def make_result(statement: Statement, outcome: Outcome) -> Result:
    """
    Put an outcome into words: findings, quoted and cited evidence, and one sentence.

    >>> from factcheck.model import Span
    >>> statement = Statement(text="Rome is old.", exact="Rome is old.", span=Span(0, 12))
    >>> make_result(statement, combine(())).verdict.value
    'NOT_ENOUGH_EVIDENCE'
    """
    return _put_into_words(statement, outcome, _quote(outcome))


def _put_into_words(statement: Statement, outcome: Outcome, evidence: tuple[Evidence, ...]) -> Result:
    return Result(
        statement=statement,
        verdict=outcome.verdict,
        confidence=outcome.confidence,
        probabilities=dict(outcome.probabilities),
        findings=report_findings(statement, outcome),
        evidence=evidence,
        explanation=explain(outcome),
    )


def _quote(outcome: Outcome) -> tuple[Evidence, ...]:
    return tuple(_add_citation(one) for one in quote_evidence(outcome))


def _add_citation(evidence: Evidence) -> Evidence:
    if evidence.source is None:
        return evidence
    claim = evidence.claim
    citation = cite(evidence.source) if claim is None else cite_claim(claim, evidence.source)
    return attrs.evolve(evidence, citation=citation)
