"""
Find the passages that share terms with a text, quickly: passages enter once, then terms enter and candidates leave.

The index only proposes; :mod:`factcheck.corpus.retrieval` ranks, by counts that do not depend on how the index came
about. So an index on disk, or one grown by updates, can take this one's place and give the same answers.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import Protocol

from factcheck.corpus.postings import Postings, draw_tie, measure_terms, write_levels
from factcheck.corpus.terms import read_forms
from factcheck.model import Passage
from factcheck.text.fuzzy import edits

#: Words of less letters have too many neighbours to be guessed.
SHORTEST_TYPO = 5


class Indexed:
    """
    A passage with the terms of its fields; from a store it is read when it is first asked for.

    >>> from factcheck.model import Span
    >>> passage = Passage(text="It fell.", span=Span(0, 8), title="Trade")
    >>> Indexed.of(passage).fields
    (('fall',), ('trade',), ())
    """

    def __init__(
        self, read: Callable[[], Passage], fields: Sequence[Sequence[str]], key: tuple[object, ...] | None = None
    ) -> None:
        self._read = read
        self._key = key
        #: The terms of each of :data:`factcheck.corpus.postings.FIELDS`.
        self.fields = fields

    @property
    def key(self) -> tuple[object, ...]:
        """What ranks it among others that score the same; mostly known before the passage is read."""
        return self._key if self._key is not None else (*self.passage.key, self.passage.text)

    @cached_property
    def passage(self) -> Passage:
        """The passage."""
        return self._read()

    @classmethod
    def of(cls, passage: Passage, forms: dict[str, str] | None = None) -> "Indexed":
        """Read the terms of a passage, and add the words that they were read from to ``forms``."""
        about = (passage.title, passage.heading, passage.context, passage.claim.said_by if passage.claim else None)
        before = [span.of(passage.text) for span in passage.before]
        fields = [_read_field((passage.exact,)), _read_field(about), _read_field(before)]
        if forms is not None:
            # The first reading of a word counts, so the last is noted first.
            for field in reversed(fields):
                forms.update([(form, term) for term, form in reversed(field)])
            forms.pop("", None)
        return cls(lambda: passage, tuple([tuple([term for term, _ in field]) for field in fields]))


def _read_field(texts: Iterable[str | None]) -> Sequence[tuple[str, str]]:
    read = [_read_text(text) for text in texts if text]
    return read[0] if len(read) == 1 else list(chain.from_iterable(read))


@lru_cache(maxsize=64)
def _read_text(text: str) -> tuple[tuple[str, str], ...]:
    """Read a sentence once, which is a passage, then stands before two others; and a title once for all its passages."""
    return tuple(read_forms(text))


class Index(Protocol):
    """
    What a search asks of an index, in memory or on disk.

    >>> index: Index = MemoryIndex(())
    >>> index.size, index.count_all(["oil"])
    (0, {'oil': 0})
    """

    @property
    def size(self) -> int:
        """How many passages it holds."""

    def count_all(self, terms: Iterable[str]) -> dict[str, int]:
        """Return for each term in how many passages it stands, in any field; 0 for one that none holds."""

    def find(self, weights: Mapping[str, float], limit: int) -> Sequence[Indexed]:
        """Return at most ``limit`` candidates that hold any of the terms, roughly the best for these weights first."""

    def find_resembling(self, word: str) -> str | None:
        """Return the term of the word that a mistyped one most likely means, or None."""


class MemoryIndex:
    """
    An index in memory, by tantivy, for as many passages as fit there. The passages' order matters only to speed.

    >>> from factcheck.model import Span
    >>> index = MemoryIndex(Passage(text=text, span=Span(0, len(text))) for text in ("Trade fell.", "Oil rose."))
    >>> [entry.passage.exact for entry in index.find({"oil": 1.0}, 5)]
    ['Oil rose.']
    """

    def __init__(self, passages: Iterable[Passage]) -> None:
        self.entries: list[Indexed] = []
        spelt: Counter[tuple[str, str]] = Counter()
        for passage in sorted(passages, key=_key):
            forms: dict[str, str] = {}
            self.entries.append(Indexed.of(passage, forms))
            spelt.update(forms.items())
        #: The words of the passages, and the terms that they mostly stand for.
        self.forms = {form: term for (form, term), _ in sorted(spelt.items(), key=_rank_reading)}
        #: In how many passages each term stands, in any field.
        self.counts: Counter[str] = Counter(
            term for entry in self.entries for term in {term for field in entry.fields for term in field}
        )
        self._postings = Postings()
        with self._postings.write() as writer:
            for number, entry in enumerate(self.entries):
                writer.add(number, 0, write_levels(measure_terms(entry.fields)), draw_tie(entry.passage.key))

    @property
    def size(self) -> int:
        """How many passages it holds."""
        return len(self.entries)

    def count_all(self, terms: Iterable[str]) -> dict[str, int]:
        """Return for each term in how many passages it stands, in any field; 0 for one that none holds."""
        return {term: self.counts.get(term, 0) for term in terms}

    def find_resembling(self, word: str) -> str | None:
        """
        Return the term of the word that a mistyped one most likely means, or None: one edit away, the commonest.

        A word that the passages hold is not mistyped. Words of less than five letters have too many neighbours to be
        guessed, and numbers are never.
        """
        if len(word) < SHORTEST_TYPO or not word.isalpha() or word in self.forms:
            return None
        near = {
            self.forms[other]
            for size in (len(word) - 1, len(word), len(word) + 1)
            for edge in ((size, word[0], ""), (size, "", word[-1]))
            for other in self._by_edges.get(edge, ())
            if is_near(word, other)
        }
        return min(near, key=lambda term: (-self.counts[term], term), default=None)

    @cached_property
    def _by_edges(self) -> dict[tuple[int, str, str], list[str]]:
        """The words by length and first letter, and by length and last: one edit leaves one of the two."""
        table: dict[tuple[int, str, str], list[str]] = {}
        for word in self.forms:
            if len(word) >= SHORTEST_TYPO - 1 and word.isalpha():
                table.setdefault((len(word), word[0], ""), []).append(word)
                table.setdefault((len(word), "", word[-1]), []).append(word)
        return table

    def find(self, weights: Mapping[str, float], limit: int) -> list[Indexed]:
        """Return at most ``limit`` candidates that hold any of the terms, roughly the best for these weights first."""
        return [self.entries[number] for number in self._postings.find(weights, self.counts, limit)]


def is_near(word: str, other: str) -> bool:
    """
    Say whether a word may be another one mistyped: one edit away, and no number.

    >>> is_near("harbuor", "harbour"), is_near("arbor", "harbour"), is_near("tides", "tide")
    (True, False, True)
    """
    return len(other) >= SHORTEST_TYPO - 1 and other.isalpha() and edits(word, other, 1) <= 1


def _rank_reading(reading: tuple[tuple[str, str], int]) -> tuple[str, int, list[int]]:
    """Sort the readings of a form so that the commonest comes last, of equals the first in the alphabet."""
    (form, term), count = reading
    return form, count, [-ord(char) for char in term]


def _key(passage: Passage) -> tuple[str, str, str, int, int, str]:
    return (*passage.key, passage.text)
