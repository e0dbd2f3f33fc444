"""Read drafts and documents: a path or a string enters, a draft or the blocks of a document leave."""

import re
from pathlib import Path, PurePath

import attrs

from factcheck.errors import DraftError, Fault
from factcheck.model import Block, Draft
from factcheck.readers.files import digest_bytes, read_file
from factcheck.readers.places import Places
from factcheck.readers.plain import find_blocks

_FORMATS = {".md": "markdown", ".markdown": "markdown"}
# Half a character, as a broken conversion leaves it; no encoding can write it.
_SURROGATE = re.compile("[\ud800-\udfff]")


def find_format(path: PurePath | str) -> str:
    """
    Say which format a file has, by the ending of its name: "markdown" or "text".

    >>> find_format("draft.MD"), find_format("draft.txt"), find_format("-")
    ('markdown', 'text', 'text')
    """
    return _FORMATS.get(PurePath(path).suffix.lower(), "text")


def read_draft(path: Path | str) -> Draft:
    """
    Read the draft ``path``, or standard input for "-"; the ending says the format.

    Raises DraftError, as :func:`~factcheck.readers.files.read_file` does.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder, "draft.md")
    ...     size = file.write_text("Rome is *old*.", encoding="utf-8")
    ...     read_draft(file).plain
    'Rome is old.'
    """
    text, digest = read_file(path)
    return attrs.evolve(_make_draft(text, str(path), find_format(path)), digest=digest)


def read_text(text: str, path: str | None = None, format: str = "text") -> Draft:  # noqa: A002 - the model's word
    """
    Make a draft of a string; ``format`` is "text" or "markdown".

    Raises DraftError where there is nothing to read, and ValueError for another format.

    >>> read_text("Rome is **old**.", format="markdown").offsets[8]
    10
    """
    if format not in {"text", "markdown"}:
        message = f"the format is 'text' or 'markdown', not {format!r}"
        raise ValueError(message)
    data = text.encode("utf-8", "surrogatepass")
    if not text.strip("\ufeff \t\r\n\f\v") or text.isspace():
        problem = "the text holds nothing but blanks" if text else "the text is empty"
        raise DraftError(Fault(path or "text", None, problem, "give a statement"))
    return attrs.evolve(_make_draft(text, path, format), digest=digest_bytes(data))


def _make_draft(text: str, path: str | None, kind: str) -> Draft:
    masked = _mask(text)
    if kind == "markdown":
        from factcheck.readers.markdown import parse_markdown  # noqa: PLC0415 - plain text needs no parser

        parsed = parse_markdown(masked)
        return Draft(
            text=text,
            plain=parsed.plain,
            path=path,
            format=kind,
            offsets=None if parsed.plain == masked else parsed.offsets,
            blocks=parsed.blocks,
            marked=parsed.marked,
        )
    return Draft(text=text, plain=masked, path=path, format=kind, blocks=find_blocks(masked))


def _mask(text: str) -> str:
    """Put a blank for a byte order mark and the replacement character for half characters; the length stays."""
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def read_document_blocks(text: str, format: str = "text") -> tuple[Block, ...]:  # noqa: A002 - the model's word
    r"""
    Return the parts of a document's text; their spans are offsets in ``text`` itself, markup and all.

    In order and apart from one another. Headings come as blocks of their own. An empty text has none.

    >>> text = "# Rome\n\nIt is *old*."
    >>> [(block.kind.value, block.span.of(text)) for block in read_document_blocks(text, "markdown")]
    [('heading', 'Rome'), ('paragraph', 'It is *old*.')]
    >>> [block.span.of("[Rome](a.md) is *old*") for block in read_document_blocks("[Rome](a.md) is *old*", "markdown")]
    ['[Rome](a.md) is *old*']
    """
    draft = _make_draft(text, None, format)
    if draft.offsets is None:
        return draft.blocks
    blocks: list[Block] = []
    places = Places(draft)
    for block in draft.blocks:
        span = places.find(block.span)
        if not blocks or span.start >= blocks[-1].span.end:  # a picture's caption inside a paragraph is not apart
            blocks.append(attrs.evolve(block, span=span))
    return tuple(blocks)
