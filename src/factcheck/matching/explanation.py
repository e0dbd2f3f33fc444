"""
Say why: turn an outcome into quoted evidence, findings with exact spans, and one sentence.

A statement and an :class:`~factcheck.matching.combination.Outcome` enter; evidence, findings and an explanation leave.
"""

from factcheck.matching.combination import Judged, Outcome
from factcheck.matching.compared import Compared
from factcheck.model import Evidence, Finding, Relation, Span, Stance, Statement, Verdict

# Below this share of the statement a passage is about something else and would only distract a reader.
_WORTH_SHOWING = 0.4


def quote_evidence(outcome: Outcome) -> tuple[Evidence, ...]:
    """
    Quote the passages that decide, the decisive one first; for NOT_ENOUGH_EVIDENCE the nearest, if it is near.

    A claim whose source's text is in the corpus is quoted from that text.
    """
    if outcome.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        return tuple(_quote(one, Stance.SILENT) for one in outcome.decisive if _is_near(one))
    if outcome.verdict is Verdict.CONFLICTING_EVIDENCE:
        supporting, refuting = outcome.decisive
        return (_quote(supporting, Stance.SUPPORTS), _quote(refuting, Stance.REFUTES))
    stance = Stance.SUPPORTS if outcome.verdict is Verdict.SUPPORTED else Stance.REFUTES
    return tuple(_quote(one, stance) for one in outcome.decisive)


def _is_near(one: Judged) -> bool:
    return one.judgement.relatedness >= _WORTH_SHOWING


def _quote(one: Judged, stance: Stance) -> Evidence:
    passage, judgement = one.passage, one.judgement
    score = {
        Stance.SUPPORTS: judgement.support,
        Stance.REFUTES: judgement.refute,
        Stance.SILENT: judgement.silent,
    }[stance]
    text, span = passage.text, passage.span
    if _is_quoted_from_document(one):
        text, span = _document_place(one)
    return Evidence(
        quote=span.of(text),
        start=span.start,
        end=span.end,
        text=text,
        source=passage.source,
        claim=passage.claim,
        document=passage.document,
        stance=stance,
        score=score,
    )


def _is_quoted_from_document(one: Judged) -> bool:
    passage = one.passage
    return passage.claim is not None and passage.claim.quoted is not None and passage.document is not None


def _document_place(one: Judged) -> tuple[str, Span]:
    document, claim = one.passage.document, one.passage.claim
    assert document is not None
    assert claim is not None
    assert claim.quoted is not None
    return document.text, claim.quoted


def report_findings(statement: Statement, outcome: Outcome, evidence: tuple[Evidence, ...]) -> tuple[Finding, ...]:
    """Return every compared part as a finding, with its spans in the draft and in the evidence."""
    shown = outcome.decisive if evidence else ()
    return tuple(
        _report(statement, one, part, index) for index, one in enumerate(shown) for part in one.judgement.parts
    )


def _report(statement: Statement, one: Judged, part: Compared, index: int) -> Finding:
    said = statement.locate(one.alignment.statement.span(*part.statement)) if part.statement[1] else None
    found = None
    if part.evidence is not None:
        if _is_quoted_from_document(one):
            found = _document_place(one)[1]
        else:
            found = one.alignment.evidence.span(*part.evidence).shift(one.passage.span.start)
    return Finding(
        kind=part.kind,
        relation=part.relation,
        message=part.message,
        detail=part.detail,
        statement=said,
        evidence=found,
        index=index if found is not None else None,
    )


def explain(outcome: Outcome) -> str:
    """Say in one sentence what decides the verdict."""
    if not outcome.decisive:
        return "No passage of the sources speaks of this."
    parts = [part for one in outcome.decisive for part in one.judgement.parts]
    conflicts = sorted(
        (part for part in parts if part.relation is Relation.CONFLICTS), key=lambda part: -part.sure
    )
    gaps = [part for part in parts if part.relation is Relation.MISSING]
    if outcome.verdict is Verdict.SUPPORTED:
        return "The source says so."
    if outcome.verdict is Verdict.REFUTED:
        return _sentence(conflicts[0].message)
    if outcome.verdict is Verdict.CONFLICTING_EVIDENCE:
        return f"The sources disagree: {conflicts[0].message}." if conflicts else "The sources disagree."
    if not _is_near(outcome.decisive[0]):
        return "No passage of the sources speaks of this."
    reasons = conflicts or gaps
    if not reasons:
        return "The nearest passage leaves it open."
    return f"The nearest passage leaves it open: {reasons[0].message}."


def _sentence(message: str) -> str:
    return message[0].upper() + message[1:] + "."
