"""
Find where a document says what a claim card repeats: a text and anchors enter, spans leave.

An anchor holds offsets and the digest of the folded stretch, never its words. In a copy that is laid out differently
(wrapped lines, curly quotes, a header) the offsets miss, so stretches of about that length are digested until one
fits: first near where the others moved to, then from every sentence start.
"""

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

import attrs

from factcheck.model import Anchor, Span
from factcheck.text.folding import Folded, fold, fold_digest

#: How much shorter a folded stretch may be than the stretch it was made of: a text wrapped at 40 with an indentation
#: of 4 loses a tenth.
SHORTER = 0.15
#: How much longer: an ellipsis becomes three dots, an em dash gets air around it.
LONGER = 0.05
#: Digests tried near the expected place, for one anchor: some 5,000 words around it, a tenth of a second. One of a
#: long stretch counts for more, by its length.
NEAR = 50_000
#: Digests tried in one document for all its anchors together: one to two seconds.
MOST = 700_000
_LONG = 500
# "Sino-" at the end of a line and "Russian" on the next are one word.
_WRAPPED_HYPHEN = re.compile(r"(?<=\w[-‐‑])[^\S\r\n]*[\r\n]\s*(?=\w)")
# Scripts without blanks between words have stops inside what looks like one.
_INNER_STOP = re.compile("(?<=[^\\x00-\\x7f])[。､、,!?;:][」』”’\"')]*")


def find_anchors(text: str, anchors: Iterable[Anchor]) -> dict[Anchor, Span | None]:
    r"""
    Find the stretch of ``text`` that each anchor means, or None where the text has none.

    The answer for an anchor whose offsets fit is those offsets. The time is bounded, whatever the text.

    >>> said = Anchor(6, 20, fold_digest("It is 90 m high"))
    >>> copy = "A HEADER.\n\nIt is\n90 m  high."
    >>> find_anchors(copy, [said])[said].of(copy)
    'It is\n90 m  high'
    """
    ordered = sorted(set(anchors), key=lambda anchor: (anchor.start, anchor.end, anchor.digest))
    found = {anchor: anchor.span if _fits(text, anchor.span, anchor.digest) else None for anchor in ordered}
    if None in found.values():
        search = _Search.over(text)
        # The way back asks again for what came before the first that was found, now that it is known how far they moved.
        for anchor in (*ordered, *reversed(ordered)):
            found[anchor] = found[anchor] or search.find(text, anchor)
            if (span := found[anchor]) is not None:
                search.moved = span.start - anchor.start
    return found


def _fits(text: str, span: Span, digest: str) -> bool:
    if span.end > len(text):
        return False
    stretch = span.of(text)
    return fold_digest(stretch) == digest or fold_digest(_WRAPPED_HYPHEN.sub("", stretch)) == digest


@attrs.define
class _Search:
    """The folded text, with the places where a stretch may begin and end."""

    #: Case folded, words joined with one space.
    plain: str
    folded: Folded
    #: Offsets in ``plain`` and, one to one, in the folded text.
    starts: list[int]
    starts_folded: list[int]
    ends: list[int]
    ends_folded: list[int]
    #: Which starts follow the end of a sentence.
    openings: list[int]
    #: How far the last anchor that was found has moved.
    moved: int = 0
    tries: int = 0
    #: Anchors for which every sentence start was tried.
    missed: set[Anchor] = attrs.field(factory=set)

    @classmethod
    def over(cls, text: str) -> "_Search":
        folded = fold(text)
        search = cls("", folded, [], [], [], [], [])
        words, size, opening = [], 0, True
        for begin, end in _split(folded.text):
            written = folded.text[begin:end]
            word = written.casefold()
            # A dash or a bullet: no stretch begins or ends there.
            if any(map(str.isalnum, written)):
                if opening:
                    search.openings.append(len(search.starts))
                search._add_places(word, written, size, begin)
            wrapped = word[-1] == "-" and _WRAPPED_HYPHEN.match(text, folded.original(begin, end).end)
            words.append(word if wrapped else word + " ")
            size += len(words[-1])
            opening = not word.rstrip("\"')]")[-1:].isalnum() and word[-1] != ","
        search.plain = "".join(words)
        return search

    def _add_places(self, word: str, written: str, at: int, begin: int) -> None:
        """Add where a stretch may begin and end in one word: with its marks and without ("(Beijing)", "said.")."""
        lead = _count_marks(written)
        tail = _count_marks(written[::-1])
        starts = {0, lead}
        ends = {len(written) - cut for cut in range(min(tail, 4) + 1)}
        for match in _INNER_STOP.finditer(written):
            ends |= {match.start(), match.end()}
            starts.add(match.end())
        # Case folding may lengthen letters ("ß"), but not the marks at both ends.
        grown = len(word) - len(written)
        for offset in sorted(starts):
            self.starts.append(at + offset)
            self.starts_folded.append(begin + offset)
        for offset in sorted(ends):
            self.ends.append(at + offset + grown)
            self.ends_folded.append(begin + offset)

    def find(self, text: str, anchor: Anchor) -> Span | None:
        """Return the stretch with the anchor's digest that is nearest to where it should be."""
        budget = min(self.tries + NEAR, MOST)
        for start in self._near(anchor.start + self.moved):
            if self.tries >= budget:
                break
            if (span := self._try(text, start, anchor)) is not None:
                return span
        for start in self.openings if anchor not in self.missed else ():
            if self.tries >= MOST:
                break
            if (span := self._try(text, start, anchor)) is not None:
                return span
        self.missed.add(anchor)
        return None

    def _near(self, expected: int) -> Iterator[int]:
        """Yield the indices of the starts, nearest to the expected offset first."""
        after = bisect_left(self.starts_folded, expected)
        before = after - 1
        while before >= 0 or after < len(self.starts):
            left = expected - self.starts_folded[before] if before >= 0 else None
            right = self.starts_folded[after] - expected if after < len(self.starts) else None
            if right is not None and (left is None or right <= left):
                yield after
                after += 1
            else:
                yield before
                before -= 1

    def _try(self, text: str, index: int, anchor: Anchor) -> Span | None:
        """Digest the stretches from one start whose length is about the anchor's."""
        start, length = self.starts[index], anchor.end - anchor.start
        first = bisect_left(self.ends, start + int(length * (1 - SHORTER)) - 2)
        last = bisect_right(self.ends, start + int(length * (1 + LONGER)) + 4)
        wanted = anchor.digest.rpartition(":")[2]
        for end in range(first, last):
            if self.tries > MOST:
                break
            self.tries += 1 + length // _LONG
            if self.ends[end] <= start:
                continue
            stretch = self.plain[start : self.ends[end]]
            if hashlib.sha256(stretch.encode()).hexdigest() == wanted:
                span = self.folded.original(self.starts_folded[index], self.ends_folded[end])
                if _fits(text, span, anchor.digest):
                    return span
        return None


def _split(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of a folded text begin and end."""
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield at, at + len(word)
        at += len(word)


def _count_marks(word: str) -> int:
    return next((at for at, char in enumerate(word) if char.isalnum()), len(word))
