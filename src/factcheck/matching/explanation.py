"""
Say why: turn an outcome into quoted evidence, findings with exact spans, and one sentence.

A statement and an :class:`~factcheck.matching.combination.Outcome` enter; evidence, findings and an explanation leave.
"""

from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.combination import Outcome
from factcheck.matching.compared import Compared
from factcheck.matching.comparison import compare
from factcheck.matching.judged import Judged
from factcheck.model import Evidence, Finding, Kind, Passage, Relation, Span, Stance, Statement, Verdict

# Below this share of the statement a passage is about something else and would only distract a reader.
_WORTH_SHOWING = 0.4


def quote_evidence(outcome: Outcome) -> tuple[Evidence, ...]:
    """
    Quote the passages that decide, the decisive one first; for NOT_ENOUGH_EVIDENCE the nearest, if it is near.

    A claim whose source's text is in the corpus is quoted from that text.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.combination import combine, weigh
    >>> from factcheck.model import Passage, Span
    >>> passage = Passage(text="The pier is 80 m long.", span=Span(0, 22))
    >>> outcome = combine(weigh(analyse("The pier is 90 m long."), [passage]))
    >>> [(evidence.quote, evidence.stance.value) for evidence in quote_evidence(outcome)]
    [('The pier is 80 m long.', 'REFUTES')]
    """
    return tuple(_quote(one, passage, stance) for one, stance in _list_shown(outcome) for passage in one.passages)


def _list_shown(outcome: Outcome) -> tuple[tuple[Judged, Stance], ...]:
    if outcome.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        return tuple((one, Stance.SILENT) for one in outcome.decisive if _is_near(one))
    if outcome.verdict is Verdict.CONFLICTING_EVIDENCE:
        supporting, refuting = outcome.decisive
        return ((supporting, Stance.SUPPORTS), (refuting, Stance.REFUTES))
    stance = Stance.SUPPORTS if outcome.verdict is Verdict.SUPPORTED else Stance.REFUTES
    return tuple((one, stance) for one in outcome.decisive)


def _is_near(one: Judged) -> bool:
    return one.judgement.relatedness >= _WORTH_SHOWING


def _quote(one: Judged, passage: Passage, stance: Stance) -> Evidence:
    judgement = one.judgement
    score = {
        Stance.SUPPORTS: judgement.support,
        Stance.REFUTES: judgement.refute,
        Stance.SILENT: judgement.silent,
    }[stance]
    text, span = _find_place(passage)
    return Evidence(
        quote=span.of(text),
        start=span.start,
        end=span.end,
        text=text,
        source=passage.source,
        claim=passage.claim,
        document=passage.document if passage.document is not None and passage.document.text is text else None,
        stance=stance,
        score=score,
    )


def _find_place(passage: Passage) -> tuple[str, Span]:
    """Return the text and the stretch to quote: the document's where a claim is anchored in one."""
    if passage.claim is not None and passage.claim.quoted is not None and passage.document is not None:
        return passage.document.text, passage.claim.quoted
    return passage.text, passage.span


def report_findings(statement: Statement, outcome: Outcome) -> tuple[Finding, ...]:
    """
    Return every compared part as a finding, with its spans in the draft and in the evidence that is quoted.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.combination import combine, weigh
    >>> from factcheck.model import Passage, Span
    >>> passage = Passage(text="The pier is 80 m long.", span=Span(0, 22))
    >>> outcome = combine(weigh(analyse("The pier is 90 m long."), [passage]))
    >>> statement = Statement(text="The pier is 90 m long.", exact="The pier is 90 m long.", span=Span(0, 22))
    >>> [finding.statement.of(statement.text) for finding in report_findings(statement, outcome)]
    ['90 m']
    """
    findings: list[Finding] = []
    offset = 0
    for one, _ in _list_shown(outcome):
        findings.extend(_report(statement, one, part, offset) for part in one.judgement.parts)
        offset += len(one.passages)
    return tuple(findings)


def _report(statement: Statement, one: Judged, part: Compared, offset: int) -> Finding:
    said = statement.locate(one.alignment.statement.span(*part.statement)) if part.statement[1] else None
    found = index = None
    if part.evidence is not None:
        place, found = one.locate(*part.evidence)
        index = offset + place
        if _is_quoted_elsewhere(one.passages[place]):
            found = _find_in_quotation(one, one.passages[place], part)
    return Finding(
        kind=part.kind,
        relation=part.relation,
        message=part.message,
        detail=part.detail,
        statement=said,
        evidence=found,
        index=index,
    )


def _is_quoted_elsewhere(passage: Passage) -> bool:
    return _find_place(passage)[0] is not passage.text


def _find_in_quotation(one: Judged, passage: Passage, part: Compared) -> Span:
    """
    Find in the source's own words what a finding about a claim's words points at; all of them where it is not there.

    The card may say "28 percent" where the source says "more than a quarter": then the whole quotation is the place.
    """
    text, span = _find_place(passage)
    evidence = analyse(span.of(text), passage.date)
    parts = compare(align(one.alignment.statement, evidence))
    same = [
        other.evidence
        for other in parts
        if other.evidence is not None and (other.kind, other.statement) == (part.kind, part.statement)
    ]
    return evidence.span(*same[0]).shift(span.start) if same else span


def explain(outcome: Outcome) -> str:
    """
    Say in one sentence what decides the verdict.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.combination import combine, weigh
    >>> from factcheck.model import Passage, Span
    >>> passage = Passage(text="The pier is 80 m long.", span=Span(0, 22))
    >>> outcome = combine(weigh(analyse("The pier is 90 m long."), [passage]))
    >>> explain(outcome)
    'The statement says “90 m”, the evidence “80 m”.'
    """
    if not outcome.decisive:
        return "No passage of the sources speaks of this."
    parts = [part for one in outcome.decisive for part in one.judgement.parts]
    conflicts = sorted((part for part in parts if part.relation is Relation.CONFLICTS), key=lambda part: -part.sure)
    gaps = [part for part in parts if part.relation is Relation.MISSING]
    if outcome.verdict is Verdict.SUPPORTED:
        return _explain_support(parts)
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


# What a reader wants to see agree first.
_TELLING = (Kind.QUOTATION, Kind.QUANTITY, Kind.DATE, Kind.RANK, Kind.POLARITY)
# More than two agreements are read in the findings.
_MOST_TOLD = 2


def _explain_support(parts: list[Compared]) -> str:
    told = [
        part.message for kind in _TELLING for part in parts if part.kind is kind and part.relation is Relation.AGREES
    ]
    if not told:
        return "The source says so."
    return f"The source says so: {' and '.join(dict.fromkeys(told[:_MOST_TOLD]))}."


def _sentence(message: str) -> str:
    return message[0].upper() + message[1:] + "."
