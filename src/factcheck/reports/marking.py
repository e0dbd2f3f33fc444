"""A Result enters, the parts of its statement and of its evidence that decided it leave, each with its mark."""

from collections.abc import Iterator

from factcheck.model import Finding, Relation, Result, Span, Stance, Verdict
from factcheck.reports.cells import Mark

_MARKS = {Relation.CONFLICTS: Mark.CONFLICT, Relation.MISSING: Mark.MISSING}
#: Where something conflicts, that is what the reader must see; what is missing besides would blur it.
_SHOWN = {
    Verdict.SUPPORTED: (),
    Verdict.REFUTED: (Relation.CONFLICTS,),
    Verdict.CONFLICTING_EVIDENCE: (Relation.CONFLICTS,),
    Verdict.NOT_ENOUGH_EVIDENCE: (Relation.CONFLICTS, Relation.MISSING),
}


def mark_statement(result: Result) -> list[tuple[Span, Mark]]:
    """
    Find the parts of ``result.statement.exact`` that conflict with the evidence or are not in it.

    >>> from factcheck.model import Kind, Statement
    >>> wrong = Finding(kind=Kind.NAME, relation=Relation.CONFLICTS, message="Rome, not Oslo", statement=Span(40, 44))
    >>> statement = Statement(text="Oslo is old.", exact="Oslo is old.", span=Span(40, 52))
    >>> mark_statement(Result(statement=statement, verdict=Verdict.REFUTED, confidence=0.9, findings=(wrong,)))
    [(Span(start=0, end=4), <Mark.CONFLICT: '^'>)]
    """
    base, size = result.statement.span.start, len(result.statement.exact)
    return [
        (Span(max(0, span.start - base), min(size, span.end - base)), _MARKS[finding.relation])
        for finding in _deciding(result)
        if (span := finding.statement) and base <= span.end and span.start < base + size
    ]


def mark_evidence(result: Result, index: int) -> list[tuple[Span, Mark]]:
    """
    Find the parts of ``result.evidence[index].quote`` that the statement conflicts with.

    Where sources disagree, the supporting one is marked where it confirms what the other denies. A mark on all of the
    quotation would point at nothing and is left out.

    >>> from factcheck.model import Evidence, Statement
    >>> statement = Statement(text="Oslo is old.", exact="Oslo is old.", span=Span(0, 12))
    >>> evidence = Evidence(quote="Oslo is old.", start=0, end=12, text="Oslo is old.", stance=Stance.SUPPORTS)
    >>> mark_evidence(Result(statement=statement, verdict=Verdict.SUPPORTED, confidence=1, evidence=(evidence,)), 0)
    []
    """
    quoted = result.evidence[index]
    return [
        (Span(max(0, span.start - quoted.start), min(len(quoted.quote), span.end - quoted.start)), mark)
        for finding, mark in _of_evidence(result, index)
        if (span := finding.evidence)
        and quoted.start <= span.end
        and span.start < quoted.end
        and not (span.start <= quoted.start and quoted.end <= span.end)
    ]


def _deciding(result: Result) -> list[Finding]:
    """The findings to mark, conflicts first: where marks overlap the first one is seen."""
    shown = _SHOWN[result.verdict]
    return sorted((finding for finding in result.findings if finding.relation in shown), key=_order)


def _order(finding: Finding) -> int:
    return list(_MARKS).index(finding.relation)


def _of_evidence(result: Result, index: int) -> Iterator[tuple[Finding, Mark]]:
    deciding = _deciding(result)
    yield from ((finding, _MARKS[finding.relation]) for finding in deciding if finding.index == index)
    if result.verdict is Verdict.CONFLICTING_EVIDENCE and result.evidence[index].stance is Stance.SUPPORTS:
        disputed = [finding.statement for finding in deciding if finding.statement]
        for finding in result.findings:
            if finding.index == index and finding.relation is Relation.AGREES and finding.statement:
                ours = finding.statement
                if any(ours.start < other.end and other.start < ours.end for other in disputed):
                    yield finding, Mark.CONFLICT
