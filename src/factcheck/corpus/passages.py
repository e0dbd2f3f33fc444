"""
Cut a corpus into passages, what a statement is compared with: documents and claims enter, passages leave.

A document's sentences are passages, each with its title, heading, neighbours and date; so is each claim's text.
"""

from collections.abc import Iterator

from factcheck.model import BlockKind, Claim, Document, Passage, Span
from factcheck.readers import read_document_blocks
from factcheck.text.sentences import split_sentences

#: How many sentences before and after explain what "it" and "the two" mean.
BEFORE, AFTER = 2, 1


def read_claim_passage(claim: Claim, document: Document | None = None) -> Passage:
    """
    Make the passage of a claim: its text, which its title, context and date explain.

    ``document`` is its source's; a claim whose place in it is known (``quoted``) is quoted from there.

    >>> from factcheck.model import Source
    >>> claim = Claim(id="height", text="It is 90 m high.", source=Source("doe"), context="the tower")
    >>> read_claim_passage(claim).context
    'the tower'
    """
    return Passage(
        text=claim.text,
        span=Span(0, len(claim.text)),
        source=claim.source,
        document=document if claim.quoted else None,
        claim=claim,
        title=claim.title or claim.source.title,
        context=claim.context,
        date=claim.date or claim.source.issued,
    )


def read_document_passages(document: Document) -> Iterator[Passage]:
    """
    Yield the sentences of a document, in order. Headings are no passages: they explain the sentences under them.

    >>> from factcheck.model import Source
    >>> document = Document(source=Source("doe"), text="The tower stands. It is 90 m high.")
    >>> [(passage.exact, len(passage.before)) for passage in read_document_passages(document)]
    [('The tower stands.', 0), ('It is 90 m high.', 1)]
    """
    for heading, sentences in _read_sections(document):
        for at, span in enumerate(sentences):
            yield Passage(
                text=document.text,
                span=span,
                source=document.source,
                document=document,
                title=document.title,
                heading=heading,
                before=tuple(sentences[max(0, at - BEFORE) : at]),
                after=tuple(sentences[at + 1 : at + 1 + AFTER]),
                date=document.date,
            )


def _read_sections(document: Document) -> Iterator[tuple[str | None, list[Span]]]:
    """Yield the sentences under each heading."""
    heading: str | None = None
    sentences: list[Span] = []
    form = "markdown" if document.path and document.path.endswith(".md") else "text"
    for block in read_document_blocks(document.text, form):
        if block.kind is BlockKind.HEADING:
            if sentences:
                yield heading, sentences
            heading, sentences = " ".join(block.span.of(document.text).strip(" #\n\r\t").split()) or None, []
        elif block.kind is not BlockKind.CODE:
            stretch = block.span.of(document.text)
            sentences.extend(span.shift(block.span.start) for span in split_sentences(stretch))
    if sentences:
        yield heading, sentences
