"""
Read a portion of a corpus into rows of an index: a document or some lines of claims enter, rows and counts leave.

A portion is read by itself, in whatever process, and says all that the index needs of it.
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

import attrs

from factcheck.corpus.anchors import find_anchors
from factcheck.corpus.claims import read_claims
from factcheck.corpus.files import TextFile, decode
from factcheck.corpus.index import Indexed
from factcheck.corpus.passages import read_claim_passage, read_document_passages
from factcheck.corpus.postings import draw_tie, measure_terms, write_levels
from factcheck.corpus.reading import describe_drift
from factcheck.corpus.store import Row, read_document, read_source, write_claim
from factcheck.errors import Fault
from factcheck.model import Claim, Document, Passage, Source, Span


@attrs.frozen(kw_only=True)
class Portion:
    """
    What is to be read: a document as a row of the store, or a stretch of a claims file.

    >>> Portion(key="doe", item='{"id":"doe"}', path="claims/doe.jsonl", data=b'{"id":"a","text":"It is."}').first_line
    1
    """

    #: The source, and its item as JSON.
    key: str
    item: str
    #: The claims file and some of its bytes, from the beginning of a line to the end of one; None for a document.
    path: str | None = None
    data: bytes = attrs.field(default=b"", repr=False)
    first_line: int = 1
    #: The source's document as the store has it, which is read, or from which the claims are quoted.
    document: Row | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Rows:
    """
    What was read.

    >>> Rows().passages
    ()
    """

    faults: tuple[Fault, ...] = ()
    #: The rows of the store's passages, from the claim on.
    passages: tuple[Row, ...] = attrs.field(default=(), repr=False)
    #: Levels and tie of each passage, as the postings take them.
    proposed: tuple[tuple[str, float], ...] = attrs.field(default=(), repr=False)
    #: In how many passages each term stands.
    terms: dict[str, int] = attrs.field(factory=dict, repr=False)
    #: In how many passages each word stands for each term.
    forms: dict[tuple[str, str], int] = attrs.field(factory=dict, repr=False)


def read_portion(portion: Portion) -> Rows:
    """
    Read one portion.

    >>> portion = Portion(key="doe", item='{"id":"doe"}', path="claims/doe.jsonl", data=b'{"id":"a","text":"Oil rose."}')
    >>> rows = read_portion(portion)
    >>> rows.passages[0][0], sorted(rows.terms)
    ('a', ['oil', 'rise'])
    """
    source = read_source(portion.key, portion.item)
    document = read_document(portion.document, source) if portion.document else None
    if portion.path is None:
        assert document is not None
        entries = [(None, None, None, write_place(one), one) for one in read_document_passages(document)]
        return _gather(entries, [])
    file = decode(portion.data, portion.path)
    if isinstance(file, Fault):
        return Rows(faults=(_move(file, portion.first_line),))
    claims, faults = _read_claims(file, source, portion.first_line, document)
    return _gather(
        [
            (claim.id, line, portion.path, write_claim(claim), read_claim_passage(claim, document))
            for claim, line in claims
        ],
        faults,
    )


def _read_claims(
    file: TextFile, source: Source, first_line: int, document: Document | None
) -> tuple[list[tuple[Claim, int]], list[Fault]]:
    """Read the claims of a stretch, each with its line in the file, and quote them from the document."""
    read, found = read_claims(file, source)
    faults = [_move(fault, first_line) for fault in found]
    claims = [(claim, line + first_line - 1) for claim, line in read]
    if document is None:
        return claims, faults
    spans = find_anchors(document.text, [claim.anchor for claim, _ in claims if claim.anchor])
    quoted = []
    for claim, line in claims:
        span = spans[claim.anchor] if claim.anchor else None
        if claim.anchor and span is None:
            faults.append(describe_drift(claim.anchor, document, line, file.path, claim.id))
        quoted.append((attrs.evolve(claim, quoted=span) if span else claim, line))
    return quoted, faults


def _move(fault: Fault, first_line: int) -> Fault:
    return fault if fault.line is None else attrs.evolve(fault, line=fault.line + first_line - 1)


_Entry: TypeAlias = tuple[str | None, int | None, str | None, str, Passage]


def _gather(entries: Sequence[_Entry], faults: Sequence[Fault]) -> Rows:
    terms: Counter[str] = Counter()
    forms: Counter[tuple[str, str]] = Counter()
    passages, proposed = [], []
    for claim, line, path, record, passage in entries:
        fields = count_terms(passage, terms, forms)
        proposed.append((write_levels(measure_terms(fields)), draw_tie(passage.key)))
        passages.append((claim, line, path, record, *(" ".join(field) for field in fields)))
    return Rows(
        faults=tuple(faults), passages=tuple(passages), proposed=tuple(proposed), terms=dict(terms), forms=dict(forms)
    )


def count_terms(passage: Passage, terms: Counter[str], forms: Counter[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """
    Return the terms of a passage's fields, and count them and the words that they were read from.

    >>> terms, forms = Counter(), Counter()
    >>> count_terms(Passage(text="Oil rose.", span=Span(0, 9)), terms, forms)
    (('oil', 'rise'), (), ())
    >>> forms
    Counter({('oil', 'oil'): 1, ('rose', 'rise'): 1})
    """
    spelt: dict[str, str] = {}
    fields = Indexed.of(passage, spelt).fields
    terms.update({term for field in fields for term in field})
    forms.update(spelt.items())
    return fields


def write_place(passage: Passage) -> str:
    """
    Write where in its document a passage stands, as JSON.

    >>> write_place(Passage(text="It is.", span=Span(0, 6), heading="Towers"))
    '[0,6,"Towers",[],[]]'
    """
    before, after = ([[span.start, span.end] for span in spans] for spans in (passage.before, passage.after))
    place = [passage.span.start, passage.span.end, passage.heading, before, after]
    return json.dumps(place, ensure_ascii=False, separators=(",", ":"))


def read_place(place: str, document: Document) -> Passage:
    """
    Make the passage that :func:`write_place` wrote the place of.

    >>> read_place('[0,6,null,[],[]]', Document(source=Source("doe"), text="It is. So.")).exact
    'It is.'
    """
    start, end, heading, before, after = json.loads(place)
    return Passage(
        text=document.text,
        span=Span(start, end),
        source=document.source,
        document=document,
        title=document.title,
        heading=heading,
        before=tuple(Span(*span) for span in before),
        after=tuple(Span(*span) for span in after),
        date=document.date,
    )
