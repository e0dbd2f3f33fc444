"""
Text with marks enters, lines that fit a terminal leave.

A terminal counts cells: a Chinese character takes two, an accent none. It also obeys what it prints, so control codes
and direction overrides of a hostile text are shown as signs instead.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from factcheck.model import Span


class Mark(Enum):
    """
    Why a part of a printed text stands out.

    >>> [mark.value for mark in Mark]
    ['^', '~']
    """

    #: The part that draft and source disagree on.
    CONFLICT = "^"
    #: The part that the source leaves open.
    MISSING = "~"


class Glyph(NamedTuple):
    """
    What stands in one place of a terminal: a letter with its accents, or a blank.

    >>> Glyph("界", 2, None).width
    2
    """

    text: str
    width: int
    mark: Mark | None


#: So many accents on one letter are language; more are an attack on the lines above.
_MOST_ACCENTS = 8
#: Blanks that hold their neighbours together.
_HARD_BLANKS = "\u00a0\u2007\u202f"
#: Direction marks, overrides and isolates: they can make a quotation read as what it does not say.
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Marks that may not start a line in Chinese and Japanese.
_CLOSING = frozenset("、。，．！？：；）」』】〉》”’％")
#: Marks that may not end one.
_OPENING = frozenset("（「『【〈《“‘")


def make_visible(text: str) -> str:
    r"""
    Show what a terminal would obey: control codes as their pictures, direction overrides by their numbers.

    >>> make_visible("a\x1b[31mb")
    'a␛[31mb'
    >>> make_visible("a\u202eb")
    'a<U+202E>b'
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char.isprintable() or char in "\u200c\u200d" or char in _HARD_BLANKS:
        return char
    code, category = ord(char), unicodedata.category(char)
    if code < 0x20:
        return chr(0x2400 + code)  # U+2400 to U+241F picture U+0000 to U+001F
    if code == 0x7F:
        return "␡"
    if category == "Cs":
        return "\ufffd"
    if char in _DIRECTIONS or category in {"Cc", "Zl", "Zp"}:
        return f"<U+{code:04X}>"
    return " " if category == "Zs" else "" if category == "Cf" else char


def count_cells(text: str) -> int:
    """
    Count the cells that a text takes on a terminal.

    >>> count_cells("世界"), count_cells("e\u0301"), count_cells("")
    (4, 1, 0)
    """
    return sum(map(_width, text))


def _width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"} or "\u1160" <= char <= "\u11ff":
        return 0  # accents, joiners, and the vowels and finals of spelled-out Korean syllables
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def set_glyphs(text: str, marks: Iterable[tuple[Span, Mark]] = ()) -> list[Glyph]:
    r"""
    Lay out a text as glyphs: marks attached, every run of blanks one blank, and nothing a terminal obeys.

    Where marks overlap, the first one holds.

    >>> [glyph.text for glyph in set_glyphs("a \n b")]
    ['a', ' ', 'b']
    """
    marked = _marked(text, marks)
    glyphs: list[Glyph] = []
    accents = 0
    for char, mark in zip(text, marked, strict=True):
        if char.isspace() and char not in _HARD_BLANKS:
            if glyphs and glyphs[-1].text != " ":
                glyphs.append(Glyph(" ", 1, mark))
            continue
        for shown in _visible(char):
            width = _width(shown)
            if width or not glyphs or glyphs[-1].text == " ":
                glyphs.append(Glyph(shown if width else f"◌{shown}", max(width, 1), mark))
                accents = 0
            elif accents < _MOST_ACCENTS:
                glyphs[-1] = glyphs[-1]._replace(text=glyphs[-1].text + shown)
                accents += 1
    while glyphs and glyphs[-1].text == " ":
        glyphs.pop()
    return glyphs


def _marked(text: str, marks: Iterable[tuple[Span, Mark]]) -> list[Mark | None]:
    marked: list[Mark | None] = [None] * len(text)
    for span, mark in marks:
        for place in range(span.start, min(span.end, len(text))):
            marked[place] = marked[place] or mark
    return marked


def wrap_glyphs(glyphs: Sequence[Glyph], width: int) -> list[list[Glyph]]:
    """
    Break glyphs into lines of at most ``width`` cells, at blanks and between Chinese or Japanese characters.

    A marked part of up to two thirds of a line stays in one piece. Only a word longer than a line is cut.

    >>> ["".join(glyph.text for glyph in line) for line in wrap_glyphs(set_glyphs("one two three"), 8)]
    ['one two', 'three']
    >>> wrap_glyphs([], 8)
    []
    """
    lines: list[list[Glyph]] = []
    line: list[Glyph] = []
    used = 0
    for piece in _pieces(glyphs, width):
        size = sum(glyph.width for glyph in piece)
        if line and used + size - (piece[-1].text == " ") > width:
            lines.append(line)
            line, used = [], 0
        for glyph in piece:
            if used + glyph.width > width and glyph.text != " ":
                lines.append(line)
                line, used = [], 0
            line.append(glyph)
            used += glyph.width
    lines.append(line)
    return [trimmed for trimmed in map(_trim, lines) if trimmed]


def _trim(line: list[Glyph]) -> list[Glyph]:
    end = len(line)
    while end and line[end - 1].text == " ":
        end -= 1
    return line[:end]


def _pieces(glyphs: Sequence[Glyph], width: int) -> Iterator[Sequence[Glyph]]:
    """Yield what no line break may divide, each with the blank after it."""
    held = _held(glyphs, 2 * width // 3)
    start = 0
    for place in range(1, len(glyphs)):
        before, after = glyphs[place - 1], glyphs[place]
        if place in held:
            continue
        wide = (before.width == 2 or after.width == 2) and not (after.text in _CLOSING or before.text in _OPENING)
        if before.text == " " or (wide and after.text != " "):
            yield glyphs[start:place]
            start = place
    if start < len(glyphs):
        yield glyphs[start:]


def _held(glyphs: Sequence[Glyph], most: int) -> set[int]:
    """The places inside marked parts of at most ``most`` cells, where no line may end: "US$400 billion"."""
    held: set[int] = set()
    start = 0
    for place in range(1, len(glyphs) + 1):
        if place < len(glyphs) and glyphs[place].mark is glyphs[start].mark:
            continue
        if glyphs[start].mark is not None and sum(glyph.width for glyph in glyphs[start:place]) <= most:
            held.update(range(start + 1, place))
        start = place
    return held
