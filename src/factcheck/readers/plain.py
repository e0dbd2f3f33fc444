"""
Find the parts of a plain text: paragraphs, list items and headings. A string enters, blocks over it leave.

Plain text marks nothing, so a heading is known by its shape alone and, when in doubt, is a paragraph: a heading is not
checked, and a statement that nobody checks is the worse mistake.
"""

import re
from collections.abc import Iterator

from factcheck.model import Block, BlockKind, Span
from factcheck.text.verbs import has_finite_verb

_BLANK_LINES = re.compile(r"(?:(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*){2,}|[\f\v\u2029]\s*")
_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"[^\S\r\n]*(?:[-*+•·‣▪●–—]|(?P<number>\(?\d{1,3}[.)]|\(?[a-z]\)))[^\S\r\n]+(?=\S)")
# Nobody wraps lines later than this: a longer line is a paragraph of its own, and so are its neighbours.
_LONGEST_WRAPPED = 120
# Newspaper headlines run to about a dozen words.
_LONGEST_HEADING = 100
_MOST_HEADING_WORDS = 14
_NO_HEADING_END = tuple('.!?:;,…。！？।؟"”’»)|=&-–—')
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BYLINE = re.compile(r"(?i)by\s")


def find_blocks(text: str) -> tuple[Block, ...]:
    r"""
    Return the parts of ``text`` in order: blank lines part them, and the marker of a list item is no part of it.

    >>> text = "The Port of Rotterdam\n\nIt is large. It grew.\n\n- It has cranes."
    >>> [(block.kind.value, block.span.of(text)) for block in find_blocks(text)]
    [('heading', 'The Port of Rotterdam'), ('paragraph', 'It is large. It grew.'), ('list-item', 'It has cranes.')]
    """
    blocks: list[Block] = []
    start = 0
    for match in _BLANK_LINES.finditer(text):
        blocks.extend(_split_group(text, start, match.start()))
        start = match.end()
    blocks.extend(_split_group(text, start, len(text)))
    # A heading heads something: the last block is none.
    if blocks and blocks[-1].kind is BlockKind.HEADING:
        blocks[-1] = Block(BlockKind.PARAGRAPH, blocks[-1].span)
    return tuple(blocks)


def _split_group(text: str, start: int, end: int) -> Iterator[Block]:
    """Yield the blocks among the lines between two blank lines."""
    lines = [match.span() for match in _LINE.finditer(text, start, end)]
    bullets = [_BULLET.match(text, first, last) for first, last in lines]
    # One number before a dot may begin a sentence ("10. is the day"); two numbered lines are a list.
    if sum(bullet is not None and bullet["number"] is not None for bullet in bullets) == 1:
        bullets = [bullet if bullet is not None and bullet["number"] is None else None for bullet in bullets]
    unwrapped = any(last - first > _LONGEST_WRAPPED for first, last in lines)
    kind, begun, done = BlockKind.PARAGRAPH, start, start
    for (first, last), bullet in zip(lines, bullets, strict=True):
        if bullet is not None or unwrapped:
            yield from _make_block(text, kind, begun, done)
            kind = BlockKind.LIST_ITEM if bullet is not None else BlockKind.PARAGRAPH
            begun = bullet.end() if bullet is not None else first
        done = last
    yield from _make_block(text, kind, begun, done)


def _make_block(text: str, kind: BlockKind, start: int, end: int) -> Iterator[Block]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    if kind is BlockKind.PARAGRAPH and end - start <= _LONGEST_HEADING and _looks_like_heading(text[start:end]):
        yield Block(BlockKind.HEADING, Span(start, end))
    else:
        yield Block(kind, Span(start, end))


def _looks_like_heading(line: str) -> bool:
    """Say whether a short line that stands alone reads as a heading: in title case, or without a verb."""
    if "\n" in line or "\r" in line or line.endswith(_NO_HEADING_END) or _BYLINE.match(line):
        return False
    words = _WORD.findall(line)
    if not 0 < len(words) <= _MOST_HEADING_WORDS or line[0].islower():
        return False
    long = [word for word in words[1:] if len(word) > 3]  # "of", "and" and "the" stay small in titles
    titled = len(long) > 1 and all(word[0].isupper() for word in long)
    return titled or not has_finite_verb(line)
