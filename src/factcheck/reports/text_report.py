"""
A Report enters, a text to be read in a terminal leaves: each statement with its verdict, the parts that decided it, the
quotation and the citation, in the order of the draft; the counts stand at the end.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.model import Claim, Evidence, Relation, Report, Result, Stance, Status, Unchecked, Verdict
from factcheck.reports.marking import mark_evidence, mark_statement
from factcheck.reports.page import Page

if TYPE_CHECKING:
    from factcheck.corpus import Hit

#: Sign, words and colour. The words alone say it: neither sign nor colour is needed to read the report.
_FACES = {
    Verdict.REFUTED: ("✗", "REFUTED", "red"),
    Verdict.CONFLICTING_EVIDENCE: ("≠", "CONFLICTING EVIDENCE", "magenta"),
    Verdict.NOT_ENOUGH_EVIDENCE: ("?", "NOT ENOUGH EVIDENCE", "yellow"),
    Verdict.SUPPORTED: ("✓", "SUPPORTED", "green"),
}
_STANCES = {Stance.SUPPORTS: "supported by", Stance.REFUTES: "refuted by", Stance.SILENT: "nearest passage"}
#: The stances worth quoting for a verdict, in the order they are read.
_QUOTED = {
    Verdict.SUPPORTED: (Stance.SUPPORTS,),
    Verdict.REFUTED: (Stance.REFUTES,),
    Verdict.CONFLICTING_EVIDENCE: (Stance.SUPPORTS, Stance.REFUTES),
    Verdict.NOT_ENOUGH_EVIDENCE: (Stance.REFUTES, Stance.SUPPORTS, Stance.SILENT),
}
#: One quotation of each stance convinces; the others are counted, and are all in the JSON report.
_QUOTES = 1
_NARROWEST = 30


def render_text(
    report: Report,
    width: int = 80,
    color: bool = False,
    list_unchecked: bool = False,
    corpus: str | None = None,
) -> str:
    """
    Write a report for a person at a terminal of ``width`` cells, with a final newline.

    ``corpus`` says in words which corpus was used. No line is wider than the page. Nothing of the draft or the sources reaches the terminal as a control code.

    >>> from factcheck.model import Signature
    >>> report = Report(signature=Signature(version="0.1.0", corpus="sha256:00", judge="rules-1"))
    >>> print(render_text(report, width=40, corpus="corpus"))
    ────────────────────────────────────────
    0 statements, 0 checked
    No statement could be checked.
    Corpus: corpus
    """
    page = Page(width=max(_NARROWEST, width), color=color)
    lines: list[str] = []
    for path, (results, unchecked) in _by_draft(report).items():
        lines += _draft(page, path, results, [*filter(_is_alarming, unchecked)] if not list_unchecked else unchecked)
    return "\n".join([*lines, *_summary(page, report, list_unchecked, corpus)]) + "\n"


def render_result_text(result: Result, width: int = 80, color: bool = False) -> str:
    """
    Write one result as ``verify`` gives it, with a final newline.

    >>> from factcheck.model import Span, Statement
    >>> statement = Statement(text="Rome is old.", exact="Rome is old.", span=Span(0, 12))
    >>> result = Result(statement=statement, verdict=Verdict.NOT_ENOUGH_EVIDENCE, confidence=0.9)
    >>> print(render_result_text(result))
    ? NOT ENOUGH EVIDENCE  90%
      Rome is old.
    """
    return "\n".join(_result(Page(width=max(_NARROWEST, width), color=color), result, located=False)) + "\n"


def render_passages_text(
    hits: "Sequence[Hit]", citations: Sequence[str] = (), width: int = 80, color: bool = False
) -> str:
    """
    Write what a search found, best first, each passage with its citation where there is one.

    >>> render_passages_text([])
    ''
    """
    page = Page(width=max(_NARROWEST, width), color=color)
    lines: list[str] = []
    for number, hit in enumerate(hits):
        passage = hit.passage
        name = (passage.source and passage.source.key) or "passage"
        if passage.claim:
            name = f"{name}, {passage.claim.id}"
        elif passage.document:
            name = passage.document.name
        lines += [""] if number else []
        lines += page.ends(f"{number + 1}. {name}", f"score {hit.score:.2f}", ("bold",), ("dim",))
        quotes = ("", "") if passage.claim else ("“", "”")
        lines += page.write_marked(passage.exact, (), margin="  │ ", quotes=quotes)
        lines += _rating(page, passage.claim)
        if number < len(citations):
            lines += page.write(f"— {citations[number]}", margin="  │ ", hang="  ", styles=("dim",))
    return "\n".join(lines) + "\n" if lines else ""


def _by_draft(report: Report) -> dict[str | None, tuple[list[Result], list[Unchecked]]]:
    """The results and the unchecked stretches of each draft, in the order of the drafts."""
    drafts: dict[str | None, tuple[list[Result], list[Unchecked]]] = {draft.path: ([], []) for draft in report.drafts}
    for result in report.results:
        drafts.setdefault(result.statement.draft, ([], []))[0].append(result)
    for entry in report.unchecked:
        drafts.setdefault(entry.statement.draft, ([], []))[1].append(entry)
    return drafts


def _is_alarming(entry: Unchecked) -> bool:
    """Whether a reader must see the entry unasked: something was to be checked and was not."""
    return entry.status is Status.COULD_NOT_CHECK


def _draft(page: Page, path: str | None, results: Sequence[Result], unchecked: Sequence[Unchecked]) -> list[str]:
    name = path or "the given text"
    lines = [*page.ends(name, f"{_count(len(results), 'statement')} checked", ("bold",), ("dim",)), page.rule("═"), ""]
    for result in results:
        lines += [*_result(page, result, located=True), ""]
    for entry in unchecked:
        lines += [*_unchecked(page, entry), ""]
    return lines


def _result(page: Page, result: Result, *, located: bool) -> Iterator[str]:
    sign, words, colour = _FACES[result.verdict]
    statement = result.statement
    where = f"{statement.draft or ''}:{statement.line}:{statement.column}".lstrip(":") if located else ""
    yield from page.ends(f"{sign} {words}  {_percent(result.confidence)}", where, ("bold", colour), ("dim",))
    yield from page.write_marked(statement.exact, mark_statement(result), margin="  ")
    if why := _why(result):
        yield from page.write(f"→ {why}", margin="  ", hang="  ")
    yield from _quotations(page, result)


def _why(result: Result) -> str:
    """The explanation; for want of one, what the first finding that matters says."""
    telling = (finding.message for finding in result.findings if finding.relation is not Relation.AGREES)
    return result.explanation or next(telling, "")


def _quotations(page: Page, result: Result) -> Iterator[str]:
    open_question = result.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    labelled = result.verdict in {Verdict.NOT_ENOUGH_EVIDENCE, Verdict.CONFLICTING_EVIDENCE}
    left = len(result.evidence)
    for stance in _QUOTED[result.verdict]:
        indexes = [index for index, evidence in enumerate(result.evidence) if evidence.stance is stance][:_QUOTES]
        for index in indexes:
            label = _STANCES[Stance.SILENT if open_question else stance] if labelled else ""
            yield from _quotation(page, result, index, label)
            left -= 1
        if open_question and indexes:
            break
    if 0 < left < len(result.evidence):
        yield from page.write(f"{_count(left, 'more passage')} in the JSON report", margin="  ", styles=("dim",))


def _quotation(page: Page, result: Result, index: int, label: str) -> Iterator[str]:
    evidence = result.evidence[index]
    yield ""
    if label:
        yield from page.write(f"{label}:", margin="  ", styles=("dim",))
    yield from page.write_marked(
        evidence.quote,
        mark_evidence(result, index),
        margin="  │ ",
        quotes=("“", "”") if _is_verbatim(evidence) else ("", ""),
        marked=("bold", "green" if result.verdict is Verdict.REFUTED else "magenta", "underline"),
    )
    yield from _rating(page, evidence.claim)
    if evidence.citation:
        yield from page.write(f"— {evidence.citation}", margin="  │ ", hang="  ", styles=("dim",))


def _rating(page: Page, claim: Claim | None) -> Iterator[str]:
    """How a fact-check rates the claim: who reads a claim that was rated false must not take it for the source's word."""
    if claim is not None and claim.rated:
        yield from page.write(f"rated {claim.rated}", margin="  │ ", hang="  ", styles=("bold",))


def _is_verbatim(evidence: Evidence) -> bool:
    """Whether the words are the source's own; a claim card's are those of whoever keeps the corpus."""
    return evidence.document is not None or evidence.claim is None


def _unchecked(page: Page, entry: Unchecked) -> Iterator[str]:
    statement = entry.statement
    words = "not checkable" if entry.status is Status.NOT_CHECKABLE else "COULD NOT CHECK"
    where = f"{statement.draft or ''}:{statement.line}:{statement.column}".lstrip(":")
    yield from page.ends(f"· {words}: {entry.reason}", where, ("bold",), ("dim",))
    yield from page.write_marked(statement.exact, (), margin="  ")


def _summary(page: Page, report: Report, list_unchecked: bool, corpus: str | None) -> Iterator[str]:
    counts = report.summary
    drafts = f" in {_count(len(report.drafts), 'draft')}" if len(report.drafts) > 1 else ""
    yield page.rule()
    yield from page.write(f"{_count(counts['statements'], 'statement')}{drafts}, {counts['checked']} checked")
    if counts["checked"]:
        yield from _verdicts(page, report)
    else:
        yield from page.write("No statement could be checked.", styles=("bold", "yellow"))
    if counts["could_not_check"]:
        yield from page.write(f"Could not check: {counts['could_not_check']}", styles=("bold",))
    for unread in report.unread:
        yield from page.write(f"Could not read: {unread.draft} ({unread.reason})", hang="  ", styles=("bold",))
    if counts["not_checkable"]:
        hint = "" if list_unchecked else " (list them with --list-unchecked)"
        yield from page.write(f"Not checkable: {counts['not_checkable']}{hint}")
    if not page.color and any(mark_statement(result) for result in report.results):
        yield from page.write("Marked ^^^ where draft and source disagree, ~~~ what no source says.")
    if corpus:
        yield from page.write(f"Corpus: {corpus}", hang="  ")


def _verdicts(page: Page, report: Report) -> Iterator[str]:
    """The counts of the verdicts on one line, or one line each on a narrow page."""
    parts = []
    for verdict, (sign, words, colour) in _FACES.items():
        count = report.count(verdict)
        parts.append((f"{sign} {count} {words.lower()}", ("bold", colour) if count else ("dim",)))
    together = sum(len(text) for text, _ in parts) + 3 * (len(parts) - 1) <= page.width
    painted = [page.paint(text, *styles) for text, styles in parts]
    yield from ["   ".join(painted)] if together else painted


def _percent(confidence: float) -> str:
    """Whole percent; only certainty is called 100%."""
    return ">99%" if 0.995 <= confidence < 1 else f"{confidence:.0%}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
