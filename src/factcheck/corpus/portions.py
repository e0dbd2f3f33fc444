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
from factcheck.corpus.files import decode
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
    What is to be read: a document with the claims of its source, or a stretch of a claims file.

    >>> Portion(key="doe", item='{"id":"doe"}', path="claims/doe.jsonl", data=b'{"id":"a","text":"It is."}').first_line
    1
    """

    #: The source, and its item as JSON.
    key: str
    item: str
    #: A claims file and some of its bytes, from the beginning of a line to the end of one; None with a document.
    path: str | None = None
    data: bytes = attrs.field(default=b"", repr=False)
    first_line: int = 1
    #: The source's document as the store has it.
    document: Row | None = attrs.field(default=None, repr=False)
    #: With a document, all claims files of the source and their bytes: their anchors are looked for together, for where
    #: one is found says where the others may be.
    files: tuple[tuple[str, bytes], ...] = attrs.field(default=(), repr=False)

    @property
    def size(self) -> int:
        """How much there is to read, about in bytes."""
        whole = len(self.document[3]) if self.document else 0
        return whole + len(self.data) + sum(len(data) for _, data in self.files)


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
    if portion.document is not None:
        return _read_whole(portion, source, read_document(portion.document, source))
    assert portion.path is not None
    claims, faults = _read_stretch(portion.path, portion.data, portion.first_line, source)
    return _gather([_make_entry(claim, line, path, None) for claim, line, path in claims], faults)


def _read_whole(portion: Portion, source: Source, document: Document) -> Rows:
    """Read a document and the claims of its source, which are quoted from it."""
    entries: list[_Entry] = [(None, None, None, write_place(one), one) for one in read_document_passages(document)]
    claims: list[tuple[Claim, int, str]] = []
    faults: list[Fault] = []
    for path, data in portion.files:
        read, found = _read_stretch(path, data, 1, source)
        claims.extend(read)
        faults.extend(found)
    spans = find_anchors(document.text, [claim.anchor for claim, _, _ in claims if claim.anchor])
    for claim, line, path in claims:
        span = spans[claim.anchor] if claim.anchor else None
        if claim.anchor and span is None:
            faults.append(describe_drift(claim.anchor, document, line, path, claim.id))
        entries.append(_make_entry(attrs.evolve(claim, quoted=span) if span else claim, line, path, document))
    return _gather(entries, faults)


def _read_stretch(
    path: str, data: bytes, first_line: int, source: Source
) -> tuple[list[tuple[Claim, int, str]], list[Fault]]:
    """Read the claims of a stretch, each with its line in the file."""
    file = decode(data, path)
    if isinstance(file, Fault):
        return [], [_move(file, first_line)]
    cards = read_claims(file, source)
    claims = [(claim, line + first_line - 1, path) for claim, line in cards.claims]
    return claims, [_move(one, first_line) for one in cards.faults]


def _make_entry(claim: Claim, line: int, path: str, document: Document | None) -> "_Entry":
    return claim.id, line, path, write_claim(claim), read_claim_passage(claim, document)


def _move(fault: Fault, first_line: int) -> Fault:
    return fault if fault.line is None else attrs.evolve(fault, line=fault.line + first_line - 1)


_Entry: TypeAlias = tuple[str | None, int | None, str | None, str, Passage]


def _gather(entries: Sequence[_Entry], faults: Sequence[Fault]) -> Rows:
    terms: list[str] = []
    forms: list[tuple[str, str]] = []
    passages, proposed = [], []
    for claim, line, path, record, passage in entries:
        fields = list_terms(passage, terms, forms)
        proposed.append((write_levels(measure_terms(fields)), draw_tie(passage.key)))
        passages.append((claim, line, path, record, *(" ".join(field) for field in fields)))
    return Rows(
        faults=tuple(faults),
        passages=tuple(passages),
        proposed=tuple(proposed),
        terms=dict(Counter(terms)),
        forms=dict(Counter(forms)),
    )


def list_terms(passage: Passage, terms: list[str], forms: list[tuple[str, str]]) -> Sequence[Sequence[str]]:
    """
    Return the terms of a passage's fields, and add each of them once to a list, and with each word that it was read from.

    >>> terms, forms = [], []
    >>> list_terms(Passage(text="Oil rose.", span=Span(0, 9)), terms, forms)
    (('oil', 'rise'), (), ())
    >>> sorted(terms), sorted(forms)
    (['oil', 'rise'], [('oil', 'oil'), ('rose', 'rise')])
    """
    spelt: dict[str, str] = {}
    fields = Indexed.of(passage, spelt).fields
    terms.extend(set().union(*fields))
    forms.extend(spelt.items())
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
