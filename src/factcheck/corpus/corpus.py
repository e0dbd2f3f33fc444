"""The corpus as a whole: sources, claims and documents enter; passages, a digest and a search leave."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Protocol

import attrs

from factcheck.corpus.index import Index, MemoryIndex
from factcheck.corpus.passages import read_claim_passage, read_document_passages
from factcheck.corpus.retrieval import Hit, search_passages
from factcheck.model import Claim, Document, Passage, Source


class Shelf(Protocol):
    """
    Where a corpus that is not held in memory is looked up.

    >>> Corpus().shelf is None
    True
    """

    @property
    def passages(self) -> Sequence[Passage]:
        """Every passage."""

    @property
    def index(self) -> Index:
        """What finds them."""

    def find_source(self, key: str) -> Source:
        """Return the source of a key; raises KeyError."""

    def find_claim(self, key: str, ident: str) -> Claim:
        """Return a claim by its source's key and its id; raises KeyError."""

    def find_document(self, key: str) -> Document:
        """Return the document of a source; raises KeyError."""


@attrs.frozen(kw_only=True, eq=False)
class Corpus:
    """
    What statements are checked against: sources, the claims that they make, and the documents that the user has.

    >>> doe = Source("doe", {"id": "doe", "type": "book", "title": "On Towers"})
    >>> corpus = Corpus(sources=(doe,), claims=(Claim(id="height", text="The tower is 90 m high.", source=doe),))
    >>> corpus.search("How high is the tower?")[0].passage.claim.id
    'height'
    >>> corpus.find_claim("doe", "height") is corpus.claims[0]
    True
    """

    #: Sorted by key; so are the claims (by source and id) and the documents (by source). Of an indexed corpus each is
    #: read when it is asked for.
    sources: Sequence[Source] = ()
    claims: Sequence[Claim] = attrs.field(default=(), repr=False)
    documents: Sequence[Document] = attrs.field(default=(), repr=False)
    #: Of the contents of every file: ``sha256:`` and hexadecimal digits. The same for every order of files.
    digest: str = ""
    #: Where it was loaded from.
    folder: Path | None = None
    #: Where an indexed corpus is looked up; None for one in memory.
    shelf: Shelf | None = attrs.field(default=None, repr=False)

    @cached_property
    def passages(self) -> Sequence[Passage]:
        """Every stretch that can serve as evidence: the claims, then the documents' sentences. Made at the first use."""
        if self.shelf is not None:
            return self.shelf.passages
        of_source = {document.source.key: document for document in self.documents}
        claims = (read_claim_passage(claim, of_source.get(claim.source.key)) for claim in self.claims)
        sentences = (passage for document in self.documents for passage in read_document_passages(document))
        return (*claims, *sentences)

    @cached_property
    def _index(self) -> Index:
        return MemoryIndex(self.passages) if self.shelf is None else self.shelf.index

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """
        Find the passages that speak of ``text``, best first; at most ``limit``, none for a text without words.

        The order is the same on every run and for any order of the corpus's files.
        """
        return search_passages(self._index, text, limit)

    def find_source(self, key: str) -> Source:
        """Return the source of a key; raises KeyError."""
        return self._names[0][key] if self.shelf is None else self.shelf.find_source(key)

    def find_claim(self, key: str, ident: str) -> Claim:
        """Return a claim by its source's key and its id; raises KeyError."""
        return self._names[1][key, ident] if self.shelf is None else self.shelf.find_claim(key, ident)

    def find_document(self, key: str) -> Document:
        """Return the document of a source; raises KeyError."""
        return self._names[2][key] if self.shelf is None else self.shelf.find_document(key)

    @cached_property
    def _names(self) -> tuple[dict[str, Source], dict[tuple[str, str], Claim], dict[str, Document]]:
        return (
            {source.key: source for source in self.sources},
            {(claim.source.key, claim.id): claim for claim in self.claims},
            {document.source.key: document for document in self.documents},
        )
