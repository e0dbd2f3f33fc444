"""
Keep which passage holds which terms, by tantivy, in memory or in a folder: terms enter with numbers, numbers come back.

It only proposes: which passages hold the most of what is asked for, whatever their length.
"""

import os
import shutil
import tempfile
import weakref
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

#: The fields of a passage, and how much a term in each counts against one in its own words. A title or heading says what
#: the passage is about (0.8 against 0.5: MAP@5 .925 against .917 on the tweets of CheckThat! 2022, development part);
#: the sentences before it say what its pronouns mean, and are passages themselves, so must not win over them.
FIELDS = ("words", "about", "before")
BOOSTS = (1.0, 0.8, 0.25)
#: What a writer gathers before it writes a segment: the least that tantivy takes, and enough for a million passages.
SMALL_HEAP, LARGE_HEAP = 15_000_000, 150_000_000
# Words one edit from another that are looked at: a short word has some dozens of neighbours in a large vocabulary.
_MOST_NEIGHBOURS = 200


class Postings:
    """
    Passages by the terms of their fields. Each has a number, and belongs to a source, which has one too.

    >>> postings = Postings()
    >>> with postings.write() as writer:
    ...     writer.add(7, 1, (("oil", "fall"), (), ()))
    >>> postings.find({"oil": 1.0}, 5)
    [7]
    """

    def __init__(self, folder: Path | None = None) -> None:
        import tantivy  # noqa: PLC0415 - reading a corpus, without a search, does not need it

        builder = tantivy.SchemaBuilder()
        for field in FIELDS:
            builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
        builder.add_unsigned_field("number", fast=True)
        builder.add_text_field("source", tokenizer_name="raw", index_option="basic")
        self._tantivy: Any = tantivy
        self._schema = builder.build()
        self._index = _open(self, tantivy, self._schema, folder)

    def write(self, heap: int = SMALL_HEAP) -> "PostingsWriter":
        """Begin to add and remove; nothing is found differently until the ``with`` block ends without an error."""
        return PostingsWriter(self._tantivy, self._index, heap)

    def find(self, weights: Mapping[str, float], limit: int) -> list[int]:
        """
        Return at most about ``limit`` numbers of passages that hold any of the terms, those with the most weight first.

        Each term counts as it is weighed, not as tantivy would: that counts passages that were removed too, so an index
        that grew would rank otherwise than one made at once, or find nothing at all. Where more hold as much as the last,
        none of these is returned, for which ones were is chance.
        """
        query = self._tantivy.Query
        clauses = [
            (
                self._tantivy.Occur.Should,
                query.const_score_query(query.term_query(self._schema, field, term), weight * boost),
            )
            for term, weight in weights.items()
            for field, boost in zip(FIELDS, BOOSTS, strict=True)
        ]
        if not clauses:
            return []
        searcher = self._index.searcher()
        hits = searcher.search(query.boolean_query(clauses), limit, count=False).hits
        if len(hits) == limit and hits[0][0] > hits[-1][0]:
            hits = [hit for hit in hits if hit[0] > hits[-1][0]]
        numbers: list[Any] = searcher.fast_field_values("number", [address for _, address in hits])
        return numbers


class PostingsWriter:
    """Adds and removes passages; a ``with`` block that ends with an error changes nothing."""

    def __init__(self, tantivy: Any, index: Any, heap: int) -> None:  # noqa: ANN401 - tantivy has no types
        self._tantivy = tantivy
        self._index = index
        self._writer = index.writer(heap_size=heap, num_threads=1)

    def add(self, number: int, source: int, fields: Sequence[Iterable[str] | str]) -> None:
        """Add a passage with the terms of each of :data:`FIELDS`, apart or joined by blanks."""
        document = self._tantivy.Document()
        for name, terms in zip(FIELDS, fields, strict=True):
            document.add_text(name, terms if isinstance(terms, str) else " ".join(terms))
        document.add_unsigned("number", number)
        document.add_text("source", str(source))
        self._writer.add_document(document)

    def remove(self, source: int) -> None:
        """Remove all passages of a source that were added before."""
        self._writer.delete_documents_by_term("source", str(source))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._writer.rollback()
        else:
            self._writer.commit()
            self._writer.wait_merging_threads()
            self._index.reload()


class Spellings:
    """
    The words of a vocabulary by how they are spelt, in a folder.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     spellings = Spellings(Path(name))
    ...     spellings.add(["harbour", "barbour", "arbour", "wall"])
    ...     sorted(spellings.find_near("harbuor"))
    ['harbour']
    """

    def __init__(self, folder: Path) -> None:
        import tantivy  # noqa: PLC0415

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("form", stored=True, tokenizer_name="raw", index_option="basic")
        self._tantivy: Any = tantivy
        self._schema = builder.build()
        self._index = _open(self, tantivy, self._schema, folder)

    def add(self, forms: Iterable[str], heap: int = SMALL_HEAP) -> None:
        """Add words; one that is there already may be added again."""
        writer = self._index.writer(heap_size=heap, num_threads=1)
        for form in forms:
            document = self._tantivy.Document()
            document.add_text("form", form)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def find_near(self, word: str) -> set[str]:
        """Return the words at most one edit away: a letter more, less or other, or two exchanged."""
        searcher = self._index.searcher()
        query = self._tantivy.Query.fuzzy_term_query(self._schema, "form", word, 1, True, False)
        hits = searcher.search(query, _MOST_NEIGHBOURS, count=False).hits
        return {searcher.doc(address)["form"][0] for _, address in hits}


def _open(owner: object, tantivy: Any, schema: Any, folder: Path | None) -> Any:  # noqa: ANN401 - tantivy has no types
    """Open an index for its owner, or make one where the folder is empty."""
    if folder is None:
        return tantivy.Index(schema)
    if os.access(folder, os.W_OK):
        return tantivy.Index(schema, path=str(folder))
    # Even to read, tantivy makes a file for a lock: so it gets a folder of links where nothing may be written.
    links = Path(tempfile.mkdtemp(prefix="factcheck-"))
    try:
        for entry in folder.resolve().iterdir():
            if not entry.name.endswith(".lock"):
                (links / entry.name).symlink_to(entry)
        index = tantivy.Index(schema, path=str(links))
        index.searcher()
    except BaseException:
        shutil.rmtree(links, ignore_errors=True)
        raise
    weakref.finalize(owner, shutil.rmtree, links, ignore_errors=True)
    return index


#: What tantivy writes once and never changes can be shared between two folders; these two it rewrites.
_REWRITTEN = ("meta.json", ".managed.json")


def share_folder(folder: Path, copy: Path) -> None:
    """
    Make a copy of an index's folder that can be written to while the other is read: by links, where they can be made.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     first = Path(name, "first"); first.mkdir()
    ...     Spellings(first).add(["oil"])
    ...     share_folder(first, Path(name, "second"))
    ...     Spellings(Path(name, "second")).find_near("oil")
    {'oil'}
    """
    copy.mkdir()
    for entry in sorted(folder.iterdir()):
        if entry.name.endswith(".lock"):
            continue
        if entry.name in _REWRITTEN:
            shutil.copyfile(entry, copy / entry.name)
            continue
        try:
            os.link(entry, copy / entry.name)
        except OSError:  # another file system, or one without links
            shutil.copyfile(entry, copy / entry.name)
