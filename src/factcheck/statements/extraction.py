"""
Cut a draft into statements. A draft enters; :class:`~factcheck.model.Statement` and ``Unchecked`` records leave.

Every sentence of the draft becomes one or the other, so that nothing is lost in silence.
"""

import datetime
from collections import deque
from collections.abc import Iterator

import attrs

from factcheck.model import Block, BlockKind, Draft, Span, Statement, Status, Unchecked
from factcheck.readers.places import Places
from factcheck.statements.checkability import explain_unchecked
from factcheck.text.lines import LineIndex
from factcheck.text.sentences import split_sentences

# What "it" and "the firm" mean is nearly always said within three sentences.
_MOST_BEFORE = 3
# No sentence that anyone wrote is longer (about 800 words); what is longer is data, and costs more than it can tell.
LONGEST_STATEMENT = 5000
# Whole for these, cut into sentences otherwise: a heading or a line of code has none.
_WHOLE = frozenset({BlockKind.HEADING, BlockKind.CODE})
# What gives no context to the sentences after it.
_APART = frozenset({BlockKind.CODE, BlockKind.CAPTION, BlockKind.TABLE_CELL})


def find_statements(draft: Draft, as_of: datetime.date | None = None) -> tuple[Statement | Unchecked, ...]:
    """
    Say what a draft asserts, and what in it asserts nothing and why, in the order of its text.

    ``as_of`` is the day from which "last year" in the draft counts. Takes time in proportion to the draft.

    >>> draft = Draft(text="Why? Trade fell.", plain="Why? Trade fell.")
    >>> question, statement = find_statements(draft)
    >>> question.reason, statement.text, statement.before
    ('a question', 'Trade fell.', ('Why?',))
    """
    lines, places = LineIndex(draft.text), Places(draft)
    found = []
    for span, kind, heading, before in _walk(draft):
        statement = _place(draft, span, places.find(span), lines)
        found.append(_judge(attrs.evolve(statement, heading=heading, before=before, as_of=as_of), kind))
    return tuple(sorted(found, key=_find_start))


def _walk(draft: Draft) -> Iterator[tuple[Span, BlockKind, str | None, tuple[str, ...]]]:
    """Yield each sentence of ``draft.plain`` with the kind of its block, its heading and the sentences before it."""
    heading: str | None = None
    before: deque[str] = deque(maxlen=_MOST_BEFORE)
    for block in draft.blocks or (Block(BlockKind.PARAGRAPH, Span(0, len(draft.plain))),):
        words = block.span.of(draft.plain)
        if block.kind is BlockKind.HEADING:
            heading = None
            before.clear()
        spans = (Span(0, len(words)),) if block.kind in _WHOLE else split_sentences(words)
        for span in spans:
            yield span.shift(block.span.start), block.kind, heading, tuple(before)
            if block.kind not in _APART and block.kind is not BlockKind.HEADING and len(span) <= LONGEST_STATEMENT:
                before.append(span.of(words))
        if block.kind is BlockKind.HEADING:
            heading = words


def _place(draft: Draft, span: Span, place: Span, lines: LineIndex) -> Statement:
    """Make the statement at a span of ``draft.plain`` and its place in the file."""
    offsets = None
    if draft.offsets is not None and place.of(draft.text) != span.of(draft.plain):
        offsets = (*draft.offsets[span.start : span.end], place.end)
    line, column = lines.locate(place.start)
    return Statement(
        text=span.of(draft.plain),
        exact=place.of(draft.text),
        span=place,
        line=line,
        column=column,
        draft=draft.path,
        offsets=offsets,
    )


def _judge(statement: Statement, kind: BlockKind) -> Statement | Unchecked:
    """Return the statement, or why it is not checked."""
    if len(statement.text) > LONGEST_STATEMENT:
        if kind is not BlockKind.CODE:
            reason = f"{len(statement.text)} characters without the end of a sentence"
            return Unchecked(statement=statement, status=Status.COULD_NOT_CHECK, reason=reason)
        return Unchecked(statement=statement, status=Status.NOT_CHECKABLE, reason="code")
    reason_or_none = explain_unchecked(statement.text, kind)
    if reason_or_none is None:
        return statement
    return Unchecked(statement=statement, status=Status.NOT_CHECKABLE, reason=reason_or_none)


def _find_start(found: Statement | Unchecked) -> tuple[int, int]:
    span = found.span if isinstance(found, Statement) else found.statement.span
    return span.start, span.end
