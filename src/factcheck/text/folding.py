"""
Fold typography away so that texts compare, and keep the way back to the original.

A text enters, a :class:`Folded` leaves: the folded text and the map from its offsets to the original's. Folding makes
one of all the ways to type the same words: curly and straight quotes, dashes, ligatures, full-width forms, no-break
and zero-width spaces, line wraps, composed and decomposed accents. It never touches what can change the sense.

Rule 1 is frozen: digests of anchors in corpora depend on it.
"""

import hashlib
import re
import unicodedata
from bisect import bisect_right

import attrs

from factcheck.model import Span

_APOSTROPHES = "'‘’‚‛ʼ′`´"
# What one character becomes.
_SINGLE = {
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys("“”„‟″«»〝〞", '"'),
    **dict.fromkeys("‐‑‒–−﹣", "-"),
    # Not seen, not read: soft hyphen, zero-width characters, word joiner, byte order mark, bidirectional marks.
    **dict.fromkeys(
        "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""
    ),
}

# Everything that may have to change: what the Penn Treebank wrote for quotes and brackets, runs of blanks, and any
# character outside ASCII with the marks that combine with it.
# The two patterns differ in the marks alone, which are rare and cost a look at every letter.
_MARKS = re.compile("[\u0300-\u036f]")
_CHANGING_BARE = r"""
    ['`‘’‚‛ʼ′´]{2}               # a double quote, as tokenised corpora write it: two single ones
    | -[LR][RSC]B-               # a bracket, likewise
    | \s*[—―︱﹘]\s*               # an em dash separates words, so it keeps air around it; other dashes join
    | [\s\x00-\x1f]{2,} | [\x00-\x1f]   # blanks that are not one plain space
    | `                          # a lone opening quote
    | [^\x00-\x7f]
    """
_CHANGING = re.compile(_CHANGING_BARE, re.VERBOSE)
# The second of two quotes keeps the mark that combines with it, or what is folded would fold once more.
_CHANGING_MARKED = re.compile(
    _CHANGING_BARE.replace("{2}", r"{2}(?![\u0300-\u036f])", 1) + r"[\u0300-\u036f]* | [A-Za-z][\u0300-\u036f]+",
    re.VERBOSE,
)
_BRACKETS = {
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
}


@attrs.frozen
class Folded:
    """
    A folded text and the way back.

    ``cuts`` and ``origins`` describe the segments: segment i starts at ``cuts[i]`` of the folded text and at
    ``origins[i]`` of the original, and runs alike code point for code point where ``alike[i]``. Where it does not, the
    whole segment stands for the whole original stretch.

    >>> folded = fold("“ﬁne”  art")
    >>> folded.text
    '"fine" art'
    >>> folded.original(1, 5)
    Span(start=1, end=4)
    """

    text: str
    cuts: tuple[int, ...] = attrs.field(default=(), repr=False)
    origins: tuple[int, ...] = attrs.field(default=(), repr=False)
    alike: tuple[bool, ...] = attrs.field(default=(), repr=False)
    length: int = attrs.field(default=0, repr=False)

    def original(self, start: int, end: int) -> Span:
        """
        Map a stretch of the folded text to the original.

        A stretch that begins or ends inside a changed segment takes the whole of it. An empty stretch maps to an
        empty one.
        """
        if not self.cuts:
            return Span(start, end)
        first = self._begin(start)
        return Span(first, max(first, self._finish(end - 1))) if end > start else Span(first, first)

    def _begin(self, offset: int) -> int:
        if offset >= len(self.text):
            return self.length
        segment = bisect_right(self.cuts, offset) - 1
        return self.origins[segment] + (offset - self.cuts[segment] if self.alike[segment] else 0)

    def _finish(self, offset: int) -> int:
        """Return the original end of the folded character at ``offset``."""
        segment = bisect_right(self.cuts, offset) - 1
        if self.alike[segment]:
            return self.origins[segment] + offset - self.cuts[segment] + 1
        return self.origins[segment + 1] if segment + 1 < len(self.origins) else self.length


def fold(text: str) -> Folded:
    r"""
    Fold the typography of ``text``; letters keep their case.

    An empty text gives an empty one. Takes time and memory in proportion to the text.

    >>> fold("Xi’s “visit” — 24\u00a0hours").text
    'Xi\'s "visit" - 24 hours'
    >>> fold("plain text") == Folded("plain text", length=10)
    True
    """
    if _is_plain(text):
        return Folded(text, length=len(text))
    pattern = _CHANGING if text.isascii() or _MARKS.search(text) is None else _CHANGING_MARKED
    if pattern.search(text) is None:
        return Folded(text, length=len(text))
    return _fold_pieces(text, pattern)


def _is_plain(text: str) -> bool:
    """Say at a glance that nothing has to change; False leaves it to the pattern, which takes ten times as long."""
    return (
        text.isascii()
        and text.isprintable()
        and "  " not in text
        and "`" not in text
        and "''" not in text
        and "B-" not in text
    )


def _fold_pieces(text: str, pattern: re.Pattern[str]) -> Folded:
    pieces: list[str] = []
    cuts: list[int] = []
    origins: list[int] = []
    alike: list[bool] = []
    size = 0
    done = 0
    for match in pattern.finditer(text):
        piece = match.group()
        new = _fold_piece(piece)
        if new.startswith(" ") and match.start() == done and pieces and pieces[-1].endswith(" "):
            new = new[1:]
        if new == piece:
            continue
        if match.start() > done:
            pieces.append(text[done : match.start()])
            cuts.append(size)
            origins.append(done)
            alike.append(True)
            size += match.start() - done
        pieces.append(new)
        cuts.append(size)
        origins.append(match.start())
        alike.append(False)
        size += len(new)
        done = match.end()
    if done < len(text):
        pieces.append(text[done:])
        cuts.append(size)
        origins.append(done)
        alike.append(True)
    return Folded("".join(pieces), tuple(cuts), tuple(origins), tuple(alike), len(text))


def _fold_piece(piece: str) -> str:
    if piece.strip() in {"—", "―", "︱", "﹘"}:
        return " - "
    if piece[0] <= " " or piece[0].isspace():
        return " "
    if len(piece) > 1 and piece[0] in _APOSTROPHES and piece[-1] in _APOSTROPHES:
        return '"'
    return _BRACKETS.get(piece) or _fold_character(piece)


def _fold_character(piece: str) -> str:
    """Fold one character and the marks that combine with it."""
    single = _SINGLE.get(piece[0])
    if single is not None:
        return single + "".join([_SINGLE.get(char, char) for char in piece[1:]])
    # Superscripts, circled digits and fractions say more than the digit in them: "10²" is not 102, "2½" not 21/2.
    if unicodedata.category(piece[0]) == "No":
        return piece
    folded = unicodedata.normalize("NFKC", piece)
    # An accent that stands alone would become a blank and a mark, and the blank would part words.
    return piece if folded[0] == " " else "".join([_SINGLE.get(char, char) for char in folded])


def fold_digest(text: str) -> str:
    """
    Digest a stretch of text, folded by rule 1: :func:`fold`, case folded, blanks as one space and none at the ends.

    >>> fold_digest("The  “Tower”") == fold_digest('the "tower" ')
    True
    >>> fold_digest("a")[:19]
    'fold1-sha256:ca9781'
    """
    return "fold1-sha256:" + hashlib.sha256(fold_plain(text).encode()).hexdigest()


def fold_plain(text: str) -> str:
    """
    Return the text folded by rule 1, without the way back.

    >>> fold_plain(" The  “Tower” ")
    'the "tower"'
    """
    return " ".join(fold(text).text.casefold().split())
