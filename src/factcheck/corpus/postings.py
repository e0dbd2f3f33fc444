"""
Keep which passage holds which terms, by tantivy, in memory or in a folder: terms enter with numbers, numbers come back.

It only proposes, and what it proposes must not depend on how it came about, or a corpus that grew would answer otherwise
than the same corpus read at once. tantivy's own scores do: they count what was removed, and of passages that score the
same it returns those that happen to lie in front. So what a term contributes to a passage is measured when the passage is
added, in a few levels, and indexed with the term, as in impact-ordered indexes (Anh and Moffat, "Pruned query evaluation
using pre-computed impacts", 2006). A search adds up whole numbers, which no order of adding changes, and a digest of the
passage's key breaks ties.
"""

import hashlib
import math
import os
import shutil
import tempfile
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from factcheck.text.memory import Memory

#: The fields of a passage, and how much a term in each counts against one in its own words. A title or heading says what
#: the passage is about (0.8 against 0.5: MAP@5 .925 against .917 on the tweets of CheckThat! 2022, development part);
#: the sentences before it say what its pronouns mean, and are passages themselves, so must not win over them.
FIELDS = ("words", "about", "before")
BOOSTS = (1.0, 0.8, 0.25)
#: What a writer gathers before it writes a segment: the least that tantivy takes, and enough for a million passages.
SMALL_HEAP, LARGE_HEAP = 15_000_000, 150_000_000
#: Levels of what a term contributes; finer ones cost a look-up each for every term of a query.
LEVELS = 5
#: A term that stands once in a passage of fifteen terms is at level 4 of these eight; above 5 of 8 only repetition leads.
_SCALE, _SATURATION, _TYPICAL = 8, 1.2, 15
#: Candidates hold one of the rarest terms of the query, as many terms as stand in so many passages between them. The
#: others only add to the score, and of those only the rarer ones, while all together stand in no more passages than
#: WEIGHED or are no more than FEW. On a million passages a search of everything has the same best twelve in 95 of 100
#: places, and the same recall of the one that is looked for; with 150,000 it is 96, and takes half as long again.
BUDGET, WEIGHED, FEW = 20_000, 50_000, 4
#: The best score that a query can give: the weights are scaled to it and rounded. With the tie it fits into the 24 bits
#: that single precision has.
_BEST = 4_000
#: tantivy multiplies a score by log2(2 + tie): by 1 to 1 + 2 ** -13, so that a tie weighs less than one of 4,000.
_TIE = 2**-13 * 2 * math.log(2)
# Fetched beyond the limit, to see where a group of passages that score the same ends: of 150 searches of a million
# passages, 140 see it; for the others the tie is looked at too, which takes half as long again.
_FEW_MORE = 60
# A short word has some dozens of neighbours in a large vocabulary, few words have more.
_FIRST_NEIGHBOURS = 200


def measure_terms(fields: Sequence[Sequence[str]], boosts: Sequence[float] = BOOSTS) -> dict[str, int]:
    """
    Return the terms of a passage, each with the level of what it contributes: 1 to :data:`LEVELS`.

    More often is higher, in a long field lower, and as much as the field's boost says.

    >>> measure_terms([["oil", "rise"], ["oil"]], [1.0, 0.8])
    {'oil': 5, 'rise': 5}
    >>> measure_terms([["oil"] + ["word"] * 30], [1.0])["oil"]
    3
    """
    counts: dict[str, float] = {}
    for terms, boost in zip(fields, boosts, strict=True):
        if terms:
            share = boost / (0.5 + 0.5 * len(terms) / _TYPICAL)
            for term in terms:
                counts[term] = counts.get(term, 0.0) + share
    return {term: _LEVEL_OF[count] for term, count in counts.items()}


def _measure_level(count: float) -> int:
    return min(LEVELS, max(1, round(_SCALE * count / (_SATURATION + count))))


# Counts are sums of a few shares: passages of the same length have the same ones.
_LEVEL_OF = Memory(_measure_level, room=10_000)


def write_levels(levels: Mapping[str, int]) -> str:
    """
    Write measured terms as the text that is indexed.

    >>> write_levels({"oil": 3, "=28": 1})
    'oil3 =281'
    """
    return " ".join([f"{term}{level}" for term, level in levels.items()])


def draw_tie(key: Iterable[object]) -> float:
    """
    Return what puts a passage before or after others that score the same: 0 to 1, by a digest of its key.

    >>> round(draw_tie(("doe", "", "height", 0, 9)), 3)
    0.472
    """
    digest = hashlib.blake2b("\0".join(map(str, key)).encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "big") / 2**32


class PostingsError(Exception):
    """
    The files of an index of terms cannot be read or written; the message is tantivy's.

    >>> str(PostingsError("no such file"))
    'no such file'
    """


@contextmanager
def _telling() -> Iterator[None]:
    """Tell what goes wrong in tantivy, which raises ValueError for nearly all, and panics where a file holds nonsense."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise PostingsError(str(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise PostingsError(str(error)) from error


class Postings:
    """
    Passages by the terms of their fields. Each has a number, and belongs to a source, which has one too.

    >>> postings = Postings()
    >>> with postings.write() as writer:
    ...     writer.add(7, 1, "oil4 fall4", 0.5)
    >>> postings.find({"oil": 1.0}, {"oil": 1}, 5)
    [7]
    """

    def __init__(self, folder: Path | None = None) -> None:
        import tantivy  # noqa: PLC0415 - reading a corpus, without a search, does not need it

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("terms", tokenizer_name="whitespace", index_option="basic")
        builder.add_unsigned_field("number", fast=True)
        builder.add_float_field("tie", fast=True)
        builder.add_text_field("source", tokenizer_name="raw", index_option="basic")
        self._tantivy: Any = tantivy
        self._schema = builder.build()
        self._index = _open(self, tantivy, self._schema, folder)

    def write(self, heap: int = SMALL_HEAP) -> "PostingsWriter":
        """Begin to add and remove; nothing is found differently until the ``with`` block ends without an error."""
        return PostingsWriter(self._tantivy, self._index, heap)

    def find(self, weights: Mapping[str, float], counts: Mapping[str, int], limit: int) -> list[int]:
        """
        Return the numbers of the ``limit`` passages to which the terms contribute most, best first.

        ``counts`` says in how many passages each term stands. Passages that score the same, ties and all, come and go
        together, so there may be a few more.
        """
        query = self._ask(weights, counts)
        if query is None or limit < 1:
            return []
        with _telling():
            return self._fetch(query, limit)

    def _fetch(self, query: Any, limit: int) -> list[int]:  # noqa: ANN401 - tantivy has no types
        searcher = self._index.searcher()
        fetched, tie = limit + _FEW_MORE, None
        while True:
            hits = searcher.search(query, fetched, count=False, weight_by_field=tie).hits
            end = limit
            while end < len(hits) and hits[end][0] == hits[end - 1][0]:
                end += 1
            if end < len(hits) or len(hits) < fetched:
                return list(searcher.fast_field_values("number", [address for _, address in hits[:end]]))
            fetched, tie = (fetched if tie is None else 2 * fetched), "tie"

    def _ask(self, weights: Mapping[str, float], counts: Mapping[str, int]) -> Any:  # noqa: ANN401 - tantivy has no types
        known = sorted((term for term in weights if counts[term]), key=lambda term: (counts[term], term))
        if not known:
            return None
        unit = _BEST / (LEVELS * math.fsum(weights[term] for term in known))
        rare, looked_at = _split(known, counts)
        clauses = [self._clauses(term, max(1, round(weights[term] * unit))) for term in known[:looked_at]]
        query, occur = self._tantivy.Query, self._tantivy.Occur
        must = query.boolean_query([clause for some in clauses[:rare] for clause in some])
        rest = [clause for some in clauses[rare:] for clause in some]
        return query.boolean_query([(occur.Must, must), (occur.Should, query.boolean_query(rest))]) if rest else must

    def _clauses(self, term: str, weight: int) -> list[tuple[Any, Any]]:
        query, should = self._tantivy.Query, self._tantivy.Occur.Should
        return [
            (should, query.const_score_query(query.term_query(self._schema, "terms", f"{term}{level}"), weight * level))
            for level in range(1, LEVELS + 1)
        ]


def _split(terms: Sequence[str], counts: Mapping[str, int]) -> tuple[int, int]:
    """Return how many of the terms, rarest first, a candidate must hold one of, and how many are looked at."""
    rare = looked_at = together = 0
    for term in terms:
        together += counts[term]
        if together > WEIGHED and looked_at >= FEW:
            break
        looked_at += 1
        if together <= BUDGET:
            rare = looked_at
    return max(rare, 1), looked_at


class PostingsWriter:
    """
    Adds and removes passages; a ``with`` block that ends with an error changes nothing.

    >>> with Postings().write() as writer:
    ...     writer.remove(1)
    """

    def __init__(self, tantivy: Any, index: Any, heap: int) -> None:  # noqa: ANN401 - tantivy has no types
        self._tantivy = tantivy
        self._index = index
        self._writer = index.writer(heap_size=heap, num_threads=1)

    def add(self, number: int, source: int, levels: str, tie: float) -> None:
        """Add a passage: its levels as :func:`write_levels` writes them, and what :func:`draw_tie` drew for it."""
        document = self._tantivy.Document()
        document.add_text("terms", levels)
        document.add_unsigned("number", number)
        document.add_float("tie", tie * _TIE)
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
        with _telling():
            searcher = self._index.searcher()
            query = self._tantivy.Query.fuzzy_term_query(self._schema, "form", word, 1, True, False)
            # All of them, or it would be chance which: a word may be there more than once, and a few hundred have many.
            found = searcher.search(query, _FIRST_NEIGHBOURS)
            hits = found.hits if found.count <= _FIRST_NEIGHBOURS else searcher.search(query, found.count).hits
            return {searcher.doc(address)["form"][0] for _, address in hits}


def _open(owner: object, tantivy: Any, schema: Any, folder: Path | None) -> Any:  # noqa: ANN401 - tantivy has no types
    """Open an index for its owner, or make one where the folder is empty."""
    with _telling():
        return _open_folder(owner, tantivy, schema, folder)


def _open_folder(owner: object, tantivy: Any, schema: Any, folder: Path | None) -> Any:  # noqa: ANN401
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
