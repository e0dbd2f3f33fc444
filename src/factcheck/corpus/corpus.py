"""The corpus as a whole: sources, claims and documents enter; passages, a digest and a search leave."""

from functools import cached_property
from pathlib import Path

import attrs

from factcheck.corpus.index import MemoryIndex
from factcheck.corpus.passages import read_claim_passage, read_document_passages
from factcheck.corpus.retrieval import Hit, search_passages
from factcheck.model import Claim, Document, Passage, Source


@attrs.frozen(kw_only=True, eq=False)
class Corpus:
    """
    What statements are checked against: sources, the claims that they make, and the documents that the user has.

    >>> doe = Source("doe", {"id": "doe", "type": "book", "title": "On Towers"})
    >>> corpus = Corpus(sources=(doe,), claims=(Claim(id="height", text="The tower is 90 m high.", source=doe),))
    >>> corpus.search("How high is the tower?")[0].passage.claim.id
    'height'
    """

    #: Sorted by key; so are the claims (by source and id) and the documents (by source).
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = attrs.field(default=(), repr=False)
    documents: tuple[Document, ...] = attrs.field(default=(), repr=False)
    #: Of the contents of every file: ``sha256:`` and hexadecimal digits. The same for every order of files.
    digest: str = ""
    #: Where it was loaded from.
    folder: Path | None = None

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every stretch that can serve as evidence: the claims, then the documents' sentences. Made at the first use."""
        of_source = {document.source.key: document for document in self.documents}
        claims = (read_claim_passage(claim, of_source.get(claim.source.key)) for claim in self.claims)
        sentences = (passage for document in self.documents for passage in read_document_passages(document))
        return (*claims, *sentences)

    @cached_property
    def _index(self) -> MemoryIndex:
        return MemoryIndex(self.passages)

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """
        Find the passages that speak of ``text``, best first; at most ``limit``, none for a text without words.

        The order is the same on every run and for any order of the corpus's files.
        """
        return search_passages(self._index, text, limit)
