"""
Read what a Markdown text says: the text enters; its words without markup, the map back and the blocks leave.

The grammar is CommonMark with GitHub's tables, footnotes, struck-through text and task lists, parsed by pyromark.
Kept: the words of paragraphs, headings, lists, tables, quotations and links, code, and what pictures are said to show.
Dropped: marks of emphasis, addresses of links, HTML tags and comments, footnote numbers, front matter.
"""

import html
import re
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
import pyromark

from factcheck.model import Block, BlockKind, Marked, Span

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_GFM
    | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
)
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Superscript", "Subscript", "Link", "Image"})
_KINDS = {
    "Heading": BlockKind.HEADING,
    "Item": BlockKind.LIST_ITEM,
    "BlockQuote": BlockKind.QUOTE,
    "TableCell": BlockKind.TABLE_CELL,
    "CodeBlock": BlockKind.CODE,
}
_BREAKING_TAG = re.compile(r"(?i)</?(?:br|p|div|li|td|th|tr|h[1-6])\b")
_HTML_PIECE = re.compile(
    r"""
      (?P<hidden> <!--.*?(?:-->|\Z) | <(?P<name>script|style)\b.*?(?:</(?P=name)\s*>|\Z) | <[^<>]*> )
    | (?P<entity> &\#?\w{1,32}; )
    | (?P<text> [^<&]+ | [<&] )
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_LONE_RETURN = re.compile(r"\r(?!\n)")
_CONTINUATION = bytes(range(0x80, 0xC0))
_STRIDE = 1024


@attrs.frozen
class Parsed:
    """
    What a Markdown text says.

    >>> parse_markdown("# Rome").blocks[0].level
    1
    """

    plain: str
    #: The offset in the text of each code point of ``plain``, and of the end.
    offsets: tuple[int, ...]
    blocks: tuple[Block, ...]
    #: What stands between marks.
    marked: tuple[Marked, ...]


def parse_markdown(text: str) -> Parsed:
    """
    Return what ``text`` says, with the way back.

    What a picture inside a paragraph shows comes after the paragraph, so that no sentence is cut in two. Takes time
    in proportion to the text.

    >>> parsed = parse_markdown("A *fine* &amp; old [town](http://example.org).")
    >>> parsed.plain
    'A fine & old town.'
    >>> parsed.offsets[2], parsed.offsets[-1]
    (3, 46)
    >>> parsed.blocks[0].kind.value, len(parsed.marked)
    ('paragraph', 2)
    """
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    text = _LONE_RETURN.sub("\n", text)  # a line end of CommonMark that the parser does not know
    reader = _Reader(text)
    # A leading blank (a masked byte order mark) may not push front matter or a heading off its column.
    skipped = 1 if text[:1] == " " and text[1:2] != " " else 0
    reader.read(pyromark.events_with_range(text[skipped:], options=_OPTIONS), skipped)
    return reader.finish()


class _Bytes:
    """Offsets in UTF-8 bytes, turned into code points."""

    def __init__(self, text: str, skipped: int) -> None:
        self._skipped = skipped
        self._data = b"" if text.isascii() else text[skipped:].encode()
        self._counts = [0]
        for start in range(0, len(self._data), _STRIDE):
            chunk = self._data[start : start + _STRIDE]
            self._counts.append(self._counts[-1] + len(chunk.translate(None, _CONTINUATION)))

    def locate(self, offset: int) -> int:
        """Return the code point that begins at byte ``offset``."""
        if not self._data:
            return offset + self._skipped
        stride = offset // _STRIDE
        rest = self._data[stride * _STRIDE : offset]
        return self._skipped + self._counts[stride] + len(rest.translate(None, _CONTINUATION))


class _Reader:
    """Gathers the blocks while the parser's events pass."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain: list[str] = []
        self._offsets = array("L")
        self._blocks: list[Block] = []
        self._stack: list[tuple[str, int | None]] = []
        self._words: list[str] = []
        self._places = array("L")
        self._captions: list[tuple[list[str], array[int]]] = []
        self._html: list[tuple[int, int]] = []
        self._images = 0
        self._size = 0
        # Where the stretches that are open begin among the words at hand; and those that are closed, with their places.
        self._open: list[int] = []
        self._closed: list[tuple[int, int, Span]] = []
        self._marked: list[Marked] = []

    def read(self, events: Iterable[tuple[Any, Any]], skipped: int) -> None:
        places = _Bytes(self._text, skipped)
        for event, where in events:
            if isinstance(event, str):
                if event != "Rule":
                    self._add(" " if event == "SoftBreak" else "\n", [places.locate(where["start"])])
                continue
            ((name, value),) = event.items()
            if name == "Start":
                self._start(value)
            elif name == "End":
                self._end(value, Span(places.locate(where["start"]), places.locate(where["end"])))
            elif name in {"Text", "Code"} and not self._hidden():
                start, end = places.locate(where["start"]), places.locate(where["end"])
                self._add(value, _align(value, self._text, start, end))
                if name == "Code" and not self._images:
                    self._closed.append((len(self._places) - len(value), len(self._places), Span(start, end)))
            elif name == "Html":
                self._html.append((places.locate(where["start"]), places.locate(where["end"])))
            elif name == "InlineHtml":
                self._add_html([(places.locate(where["start"]), places.locate(where["end"]))])

    def finish(self) -> Parsed:
        self._flush()
        offsets = (*self._offsets, len(self._text))
        return Parsed("".join(self._plain), offsets, tuple(self._blocks), tuple(self._marked))

    def _start(self, tag: str | dict[str, Any]) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name == "Image":
            if not self._images:
                self._captions.append(([], array("L")))
            self._images += 1
        elif name in _INLINE:
            self._open.append(len(self._places))
        else:
            self._flush()
            level = int(tag["Heading"]["level"][1]) if isinstance(tag, dict) and name == "Heading" else None
            self._stack.append((name, level))

    def _end(self, tag: str | dict[str, Any], where: Span) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name == "Image":
            self._images -= 1
        elif name in _INLINE:
            first = self._open.pop()
            if not self._images:
                self._closed.append((first, len(self._places), where))
        else:
            if self._html:
                self._add_html(self._html)
                self._html = []
            self._flush()
            self._stack.pop()

    def _hidden(self) -> bool:
        return bool(self._stack) and self._stack[-1][0] == "MetadataBlock"

    def _add(self, words: str, places: Iterable[int]) -> None:
        target = self._captions[-1] if self._images else (self._words, self._places)
        target[0].append(words)
        target[1].extend(places)

    def _add_html(self, parts: list[tuple[int, int]]) -> None:
        """Keep the words between the tags; a block of HTML comes line by line, and a comment may run over lines."""
        raw = "".join(self._text[start:end] for start, end in parts)
        places = [place for start, end in parts for place in range(start, end)]
        for match in _HTML_PIECE.finditer(raw):
            first, last = match.span()
            if match["text"] is not None:
                self._add(match.group(), places[first:last])
            elif match["entity"] is not None:
                words = html.unescape(match.group())
                self._add(words, [places[first]] * len(words))
            elif _BREAKING_TAG.match(match.group()):
                self._add("\n", [places[first]])

    def _flush(self) -> None:
        """End the block at hand, and its captions."""
        if not (self._words or self._captions):
            return
        kind, level = self._find_kind()
        self._write(kind, level, "".join(self._words), self._places, self._closed)
        for words, places in self._captions:
            self._write(BlockKind.CAPTION, None, "".join(words), places)
        self._words, self._places, self._captions, self._closed = [], array("L"), [], []

    def _find_kind(self) -> tuple[BlockKind, int | None]:
        """Return the kind of the innermost part that has one."""
        for name, level in reversed(self._stack):
            if name in _KINDS:
                return _KINDS[name], level
        return BlockKind.PARAGRAPH, None

    def _write(
        self,
        kind: BlockKind,
        level: int | None,
        words: str,
        places: "array[int]",
        closed: Sequence[tuple[int, int, Span]] = (),
    ) -> None:
        left = len(words) - len(words.lstrip())
        right = len(words.rstrip())
        if left >= right:
            return
        if self._plain:
            # A blank line parts the blocks; it stands where the block before it ends.
            self._plain.append("\n\n")
            self._offsets.extend([self._offsets[-1]] * 2)
            self._size += 2
        self._plain.append(words[left:right])
        self._offsets.extend(places[left:right])
        self._blocks.append(Block(kind, Span(self._size, self._size + right - left), level))
        moved = self._size - left
        self._marked.extend(
            Marked(Span(max(first, left) + moved, min(last, right) + moved), where)
            for first, last, where in closed
            if max(first, left) < min(last, right)
        )
        self._size += right - left


def _align(words: str, text: str, start: int, end: int) -> Sequence[int]:
    """Return where in ``text[start:end]`` each code point of ``words`` stands; of an entity, where it begins."""
    if end - start == len(words):
        return range(start, end)
    raw = text[start:end]
    inner = raw.strip("`")
    lead = len(raw) - len(raw.lstrip("`"))
    if len(inner) - len(words) == 2 and inner[0].isspace():  # the blank inside the ticks of "`` a` ``"
        inner, lead = inner[1:-1], lead + 1
    if len(inner) == len(words):
        return range(start + lead, start + lead + len(words))
    places = []
    at = start
    for char in words:
        found = text.find(char, at, end)
        at = found if found >= 0 else at
        places.append(at)
        at = min(at + (found >= 0), end - 1)
    return places
