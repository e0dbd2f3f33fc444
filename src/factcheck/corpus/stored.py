"""
Look a corpus up in its store instead of holding it in memory: sequences of sources, claims, documents and passages that
read what they are asked for, and an index over them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import TypeVar, overload

from factcheck.corpus.index import SHORTEST_TYPO, Indexed, is_near
from factcheck.corpus.passages import read_claim_passage
from factcheck.corpus.portions import read_place
from factcheck.corpus.postings import Postings, PostingsError, Spellings
from factcheck.corpus.store import Row, Store, read_claim, read_document, read_source, tell_broken
from factcheck.model import Claim, Document, Passage, Source

Item = TypeVar("Item")
# Kept at hand: as many sources as a page of results has, and few documents, which may be long.
_SOURCES, _DOCUMENTS = 1000, 16
_FIND_PASSAGES = "SELECT number, source, claim, record, words, about, before FROM passages WHERE number IN ({})"
_COUNT_TERMS = "SELECT term, count FROM terms WHERE term IN ({})"
# Counts that are kept: of the words of a long draft.
_MOST_COUNTED = 10_000
# The field of a claim's record that ties it to a document.
_QUOTED = '"quoted":'
_FIND_TERMS = "SELECT form, term FROM forms WHERE form IN ({}) ORDER BY form, count, term DESC"
# SQLite takes no more than so many values in one question.
_MOST_VALUES = 500


class StoredShelf:
    """
    The sources, claims and documents of a store, by their names and numbers; with the index's ``folder`` its index too.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     store = Store.create(Path(name, "store.db"))
    ...     with store.write():
    ...         store.tell("INSERT INTO sources VALUES (?, ?, ?)", [(1, "doe", '{"id":"doe"}')])
    ...     found = StoredShelf(store).find_source("doe").key
    ...     store.close()
    >>> found
    'doe'
    """

    def __init__(self, store: Store, folder: Path | None = None) -> None:
        self.store = store
        self._folder = folder
        self.read_source = lru_cache(_SOURCES)(self._read_source)
        self.read_document = lru_cache(_DOCUMENTS)(self._read_document)

    def _read_source(self, number: int) -> Source:
        ((key, item),) = self.store.ask("SELECT key, item FROM sources WHERE number = ?", (number,))
        return read_source(key, item)

    def _read_document(self, number: int) -> Document | None:
        rows = self.store.ask("SELECT path, title, date, text FROM documents WHERE source = ?", (number,))
        return read_document(rows[0], self.read_source(number)) if rows else None

    def _find_number(self, key: str) -> int:
        rows = self.store.ask("SELECT number FROM sources WHERE key = ?", (key,))
        if not rows:
            raise KeyError(key)
        return int(rows[0][0])

    def find_source(self, key: str) -> Source:
        """Return the source of a key; raises KeyError."""
        return self.read_source(self._find_number(key))

    def find_claim(self, key: str, ident: str) -> Claim:
        """Return a claim by its source's key and its id; raises KeyError."""
        number = self._find_number(key)
        rows = self.store.ask("SELECT record FROM passages WHERE source = ? AND claim = ?", (number, ident))
        if not rows:
            raise KeyError(ident)
        return read_claim(rows[0][0], self.read_source(number))

    def find_document(self, key: str) -> Document:
        """Return the document of a source; raises KeyError."""
        document = self.read_document(self._find_number(key))
        if document is None:
            raise KeyError(key)
        return document

    @cached_property
    def index(self) -> "DiskIndex":
        """What finds passages."""
        assert self._folder is not None
        return DiskIndex(self, self._folder, self.store.get("generation") or "1")

    @property
    def passages(self) -> "StoredPassages":
        """Every passage."""
        return StoredPassages(self)

    def read_passage(self, source: int, claim: str | None, record: str) -> Passage:
        """Make the passage of a row; raises IndexingError where the row makes no sense."""
        try:
            if claim is None:
                document = self.read_document(source)
                assert document is not None
                return read_place(record, document)
            return read_claim_passage(read_claim(record, self.read_source(source)), self.read_document(source))
        except (ValueError, TypeError, LookupError, AssertionError) as error:
            if self._folder is None:
                raise
            raise tell_broken(self._folder.parent, error) from error


class StoredSequence(Sequence[Item]):
    """
    Rows of a store in their order, each read when it is asked for.

    >>> store = Store.create(Path(":memory:"))
    >>> tuple(StoredSources(StoredShelf(store)))
    ()
    """

    #: What to read, in which order.
    question = ""
    total = ""

    def __init__(self, shelf: StoredShelf) -> None:
        self._shelf = shelf

    @cached_property
    def _length(self) -> int:
        return int(self._shelf.store.ask(self.total)[0][0])

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            message = f"index {index} of {len(self)}"
            raise IndexError(message)
        return self._make(self._shelf.store.ask(f"{self.question} LIMIT 1 OFFSET ?", (at,))[0])

    def __iter__(self) -> Iterator[Item]:
        return map(self._make, self._shelf.store.walk(self.question))

    def _make(self, row: Row) -> Item:
        raise NotImplementedError


class StoredSources(StoredSequence[Source]):
    """
    The sources, sorted by key.

    >>> store = Store.create(Path(":memory:"))
    >>> len(StoredSources(StoredShelf(store)))
    0
    """

    question = "SELECT number FROM sources ORDER BY key"
    total = "SELECT count(*) FROM sources"

    def _make(self, row: Row) -> Source:
        return self._shelf.read_source(row[0])


_OF_SOURCES = "FROM passages JOIN sources ON sources.number = source"


class StoredClaims(StoredSequence[Claim]):
    """
    The claims, sorted by source and id.

    >>> store = Store.create(Path(":memory:"))
    >>> store.set("claims", "0")
    >>> len(StoredClaims(StoredShelf(store)))
    0
    """

    question = f"SELECT source, record {_OF_SOURCES} WHERE claim IS NOT NULL ORDER BY key, claim"
    total = "SELECT value FROM meta WHERE key = 'claims'"

    def _make(self, row: Row) -> Claim:
        return read_claim(row[1], self._shelf.read_source(row[0]))


class StoredDocuments(StoredSequence[Document]):
    """
    The documents, sorted by source.

    >>> store = Store.create(Path(":memory:"))
    >>> len(StoredDocuments(StoredShelf(store)))
    0
    """

    question = "SELECT source FROM documents JOIN sources ON number = source ORDER BY key"
    total = "SELECT count(*) FROM documents"

    def _make(self, row: Row) -> Document:
        document = self._shelf.read_document(row[0])
        assert document is not None
        return document


class StoredPassages(StoredSequence[Passage]):
    """
    Every stretch that can serve as evidence: the claims, then the documents' sentences.

    >>> store = Store.create(Path(":memory:"))
    >>> store.set("passages", "0")
    >>> len(StoredPassages(StoredShelf(store)))
    0
    """

    question = f"SELECT source, claim, record {_OF_SOURCES} ORDER BY claim IS NULL, key, claim, passages.number"
    total = "SELECT value FROM meta WHERE key = 'passages'"

    def _make(self, row: Row) -> Passage:
        return self._shelf.read_passage(*row)


class DiskIndex:
    """
    The index over a store: tantivy proposes numbers, the store says what they are. Open, it shows one state.

    ``generation`` names what tantivy holds that belongs to the store's state.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     for part in ("postings-1", "spellings-1"):
    ...         Path(name, part).mkdir()
    ...     index = DiskIndex(StoredShelf(Store.create(Path(":memory:"))), Path(name), "1")
    ...     index.size, index.count_all(["oil"])
    (0, {'oil': 0})
    """

    def __init__(self, shelf: StoredShelf, folder: Path, generation: str) -> None:
        self._shelf = shelf
        self._shelter = folder.parent
        self._postings = Postings(folder / f"postings-{generation}")
        self._spellings = Spellings(folder / f"spellings-{generation}")
        self._counted: dict[str, int] = {}

    @cached_property
    def size(self) -> int:
        """How many passages it holds."""
        return int(self._shelf.store.get("passages") or 0)

    def count_all(self, terms: Iterable[str]) -> dict[str, int]:
        """Return for each term in how many passages it stands, in any field; 0 for one that none holds."""
        counts = {term: self._counted.get(term) for term in terms}
        asked = [term for term, count in counts.items() if count is None]
        fresh = dict.fromkeys(asked, 0)
        for first in range(0, len(asked), _MOST_VALUES):
            some = asked[first : first + _MOST_VALUES]
            fresh |= self._shelf.store.ask(_COUNT_TERMS.format(",".join("?" * len(some))), some)
        if len(self._counted) + len(fresh) > _MOST_COUNTED:
            self._counted.clear()
        self._counted |= fresh
        return {term: fresh[term] if count is None else count for term, count in counts.items()}

    def find(self, weights: Mapping[str, float], limit: int) -> list[Indexed]:
        """Return at most ``limit`` candidates that hold any of the terms, roughly the best for these weights first."""
        counts = self.count_all(weights)
        try:
            numbers = self._postings.find(weights, counts, limit)
        except PostingsError as error:
            raise tell_broken(self._shelter, error) from error
        found: dict[int, Indexed] = {}
        for first in range(0, len(numbers), _MOST_VALUES):
            some = numbers[first : first + _MOST_VALUES]
            marks = ",".join("?" * len(some))
            for number, source, claim, record, *fields in self._shelf.store.ask(_FIND_PASSAGES.format(marks), some):
                found[number] = Indexed(
                    partial(self._shelf.read_passage, source, claim, record),
                    [field.split() for field in fields],
                    self._read_key(source, claim, record),
                )
        return [found[number] for number in numbers if number in found]

    def _read_key(self, source: int, claim: str | None, record: str) -> tuple[object, ...] | None:
        """Return the key of a claim that no document has: its id is the only one of its source. None for others."""
        if claim is None or _QUOTED in record:
            return None
        return (self._shelf.read_source(source).key, "", claim)

    def find_resembling(self, word: str) -> str | None:
        """Return the term of the word that a mistyped one most likely means, or None: one edit away, the commonest."""
        if len(word) < SHORTEST_TYPO or not word.isalpha() or self._find_terms([word]):
            return None
        try:
            near = [other for other in self._spellings.find_near(word) if is_near(word, other)]
        except PostingsError as error:
            raise tell_broken(self._shelter, error) from error
        terms = self._find_terms(near).values() if near else ()
        counts = self.count_all(terms)
        return min(terms, key=lambda term: (-counts[term], term), default=None)

    def _find_terms(self, forms: Sequence[str]) -> dict[str, str]:
        """Return the term that each word stands for mostly."""
        some = forms[:_MOST_VALUES]
        marks = ",".join("?" * len(some))
        return dict(self._shelf.store.ask(_FIND_TERMS.format(marks), some))
