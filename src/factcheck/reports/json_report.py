"""
A Report enters, JSON of the format ``factcheck-report/1`` leaves (``report.schema.json`` beside this file says all).

The same report gives the same bytes: keys come in a fixed order and numbers are rounded to four digits.
"""

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from factcheck.model import Claim, Evidence, Finding, Report, Result, Signature, Span, Statement, Unchecked, Verdict

if TYPE_CHECKING:
    from factcheck.corpus import Hit

#: So many code points of context go with a quotation: enough to find it again where the text has it twice.
_CONTEXT = 32
#: The code points that no encoding can write; JSON has an escape for them.
_SURROGATE = re.compile("[\ud800-\udfff]")


def render_json(report: Report) -> str:
    """
    Write everything that a report holds, for programs: JSON of the format ``factcheck-report/1``, with a final newline.

    Half surrogates are escaped, so that the text can always be encoded as UTF-8.

    >>> report = Report(signature=Signature(version="0.1.0", corpus="sha256:00", judge="rules-1"))
    >>> json.loads(render_json(report))["summary"]["statements"]
    0
    """
    return "".join(write_json(report))


def write_json(report: Report) -> Iterator[str]:
    """
    Yield what :func:`render_json` returns piece by piece: a report on a book takes hundreds of megabytes at once.

    >>> report = Report(signature=Signature(version="0.1.0", corpus="sha256:00", judge="rules-1"))
    >>> "".join(write_json(report)) == render_json(report)
    True
    """
    texts = {draft.path: draft.text for draft in report.drafts}
    head = {
        "format": "factcheck-report/1",
        "signature": _signature(report.signature),
        "drafts": [
            {"path": draft.path, "sha256": draft.digest.removeprefix("sha256:") or None} for draft in report.drafts
        ],
        "summary": report.summary,
    }
    yield _write(head).removesuffix("\n}\n")
    yield from _write_list("results", (_result(result, texts.get(result.statement.draft)) for result in report.results))
    yield from _write_list("unchecked", (_unchecked(entry) for entry in report.unchecked))
    if report.unread:
        yield from _write_list("unread", ({"draft": entry.draft, "reason": entry.reason} for entry in report.unread))
    yield "\n}\n"


def _write_list(key: str, values: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    yield f',\n  "{key}": ['
    first = True
    for value in values:
        yield ("\n" if first else ",\n") + "    " + _write(value).rstrip("\n").replace("\n", "\n    ")
        first = False
    yield "]" if first else "\n  ]"


def _unchecked(entry: Unchecked) -> dict[str, Any]:
    return {
        "draft": entry.statement.draft,
        "statement": _statement(entry.statement),
        "status": entry.status.value,
        "reason": entry.reason,
    }


def render_result_json(result: Result, signature: Signature | None = None) -> str:
    """
    Write one result as ``verify`` gives it: JSON of the format ``factcheck-result/1``, the result as in a report.

    >>> from factcheck.model import Span, Statement
    >>> statement = Statement(text="Rome is old.", exact="Rome is old.", span=Span(0, 12))
    >>> result = Result(statement=statement, verdict=Verdict.NOT_ENOUGH_EVIDENCE, confidence=0.9)
    >>> json.loads(render_result_json(result))["result"]["verdict"]
    'NOT_ENOUGH_EVIDENCE'
    """
    return _write(
        {
            "format": "factcheck-result/1",
            "signature": _signature(signature) if signature else None,
            "result": _result(result, None),
        }
    )


def render_passages_json(query: str, hits: "Sequence[Hit]", citations: Sequence[str], corpus: str) -> str:
    """
    Write what a search found, best first: JSON of the format ``factcheck-passages/1``. ``corpus`` is its digest.

    ``citations`` go with the hits, one each.

    >>> json.loads(render_passages_json("tides", [], [], "sha256:00"))["passages"]
    []
    """
    return _write(
        {
            "format": "factcheck-passages/1",
            "query": query,
            "corpus": corpus,
            "passages": [
                {
                    "source": hit.passage.source.key if hit.passage.source else None,
                    "claim": hit.passage.claim.id if hit.passage.claim else None,
                    # A claim is shown in its own words, which stand in no document.
                    "document": hit.passage.document.name if hit.passage.document and not hit.passage.claim else None,
                    **_quote(hit.passage.text, hit.passage.span.start, hit.passage.span.end),
                    "score": _number(hit.score),
                    "citation": citation,
                    **_rating(hit.passage.claim),
                }
                for hit, citation in zip(hits, citations, strict=True)
            ],
        }
    )


def _write(value: Mapping[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False, default=_plain)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def _plain(value: object) -> Any:  # noqa: ANN401 - one of the JSON types
    """What stands for an option's value that JSON has no type for."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(map(str, value))
    return str(value)


def _number(value: float) -> float:
    """Four digits, and no negative zero."""
    return round(float(value), 4) + 0.0


def _signature(signature: Signature) -> dict[str, Any]:
    return {
        "version": signature.version,
        "corpus": signature.corpus,
        "judge": signature.judge,
        "as_of": signature.as_of.isoformat() if signature.as_of else None,
        "options": {key: signature.options[key] for key in sorted(signature.options)},
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "exact": statement.exact,
        "start": statement.span.start,
        "end": statement.span.end,
        "line": statement.line,
        "column": statement.column,
    }


def _result(result: Result, draft: str | None) -> dict[str, Any]:
    return {
        "id": result.id,
        "draft": result.statement.draft,
        "statement": _statement(result.statement),
        "verdict": result.verdict.value,
        "confidence": _number(result.confidence),
        "probabilities": {
            verdict.value: _number(result.probabilities[verdict])
            for verdict in (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE)
            if verdict in result.probabilities
        },
        "explanation": result.explanation,
        "findings": [_finding(finding, result, draft) for finding in result.findings],
        "evidence": [_evidence(evidence) for evidence in result.evidence],
    }


def _finding(finding: Finding, result: Result, draft: str | None) -> dict[str, Any]:
    ours, theirs = finding.statement, finding.evidence
    evidence = None if finding.index is None else result.evidence[finding.index]
    return {
        "kind": finding.kind.value,
        "relation": finding.relation.value,
        "detail": finding.detail,
        "statement": None if ours is None else _stretch(ours, _said(result.statement, ours, draft)),
        "evidence": None
        if theirs is None or evidence is None
        else {**_stretch(theirs, theirs.of(evidence.text)), "index": finding.index},
        "message": finding.message,
    }


def _stretch(span: Span, exact: str) -> dict[str, Any]:
    return {"exact": exact, "start": span.start, "end": span.end}


def _said(statement: Statement, span: Span, draft: str | None) -> str:
    """The words at a span of the draft; without the draft's text, from the statement's own words."""
    if draft is not None:
        return span.of(draft)
    return statement.exact[max(0, span.start - statement.span.start) : max(0, span.end - statement.span.start)]


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "source": evidence.source.key if evidence.source else None,
        "claim": evidence.claim.id if evidence.claim else None,
        "document": evidence.document.name if evidence.document else None,
        **_quote(evidence.text, evidence.start, evidence.end),
        "stance": evidence.stance.value,
        "score": _number(evidence.score),
        "citation": evidence.citation,
        **_rating(evidence.claim),
    }


def _rating(claim: Claim | None) -> dict[str, Any]:
    """How a fact-check rates the claim that is quoted; nothing for other evidence."""
    if claim is None or not claim.is_fact_checked:
        return {}
    return {"rating": {"value": claim.rating.value if claim.rating else None, "text": claim.rating_text}}


def _quote(text: str, start: int, end: int) -> dict[str, Any]:
    """The selectors of the W3C annotation model: the words, what stands around them, and where."""
    return {
        "exact": text[start:end],
        "prefix": text[_whole(text, max(0, start - _CONTEXT), -1) : start],
        "suffix": text[end : _whole(text, min(len(text), end + _CONTEXT), +1)],
        "start": start,
        "end": end,
    }


def _whole(text: str, cut: int, step: int) -> int:
    """Move a cut away from between a letter and its accents, so that no context starts with a bare accent."""
    for _ in range(_CONTEXT):
        if not (0 < cut < len(text) and unicodedata.combining(text[cut])):
            break
        cut += step
    return cut
