"""
Read a text file strictly: a path enters; its text and digest leave, or an error that says what is wrong and where.

:func:`decode_text` is the part that takes bytes; who collects faults instead of stopping at the first calls it.
"""

import codecs
import hashlib
import sys
from pathlib import Path

from factcheck.errors import DraftError, Fault
from factcheck.text.lines import LineIndex

_SAVE_AS = "save it as UTF-8 text"


def read_file(path: Path | str) -> tuple[str, str]:
    """
    Return what the draft ``path`` holds and the digest of its bytes; "-" reads standard input.

    Line ends stay as they are, and a byte order mark stays as the first code point. Raises DraftError for a file that
    is missing, a folder, unreadable, not UTF-8, holds NUL bytes, or has nothing to read.

    >>> read_file("no/such/draft.md")
    Traceback (most recent call last):
    factcheck.errors.DraftError: no/such/draft.md: there is no such file; give the path of a text file
    """
    name = str(path)
    data = _read_bytes(name)
    text = data if isinstance(data, Fault) else decode_text(data, name)
    if isinstance(text, Fault):
        raise DraftError(text)
    assert isinstance(data, bytes)
    return text, digest_bytes(data)


def digest_bytes(data: bytes) -> str:
    """
    Return the digest by which a report names a file's bytes.

    >>> digest_bytes(b"")[:14]
    'sha256:e3b0c44'
    """
    return "sha256:" + hashlib.sha256(data).hexdigest()


def decode_text(data: bytes, path: str) -> str | Fault:
    r"""
    Return the text of the file ``path`` with the bytes ``data``, or the fault that makes it no text.

    >>> decode_text(b"one\ntwo \xff", "a.txt").problem
    'byte 8 (line 2, column 5) is not UTF-8'
    >>> decode_text(b" ", "a.txt").problem
    'the file holds nothing but blanks'
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Fault(path, None, "the file begins as UTF-16, not UTF-8", _SAVE_AS)
    nul = data.find(b"\0")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if not 0 <= nul < error.start:
            return _point(path, data, error.start, "is not UTF-8", _SAVE_AS)
    if nul >= 0:
        return _point(path, data, nul, "is NUL, which no text has", "check that this is a text file, or take it out")
    if not data:
        return Fault(path, None, "the file is empty", "write a text into it")
    if not text.strip("\ufeff \t\r\n\f\v") or text.isspace():
        return Fault(path, None, "the file holds nothing but blanks", "write a text into it")
    return text


def _point(path: str, data: bytes, offset: int, problem: str, remedy: str) -> Fault:
    """Make the fault of the byte at ``offset``, which counts from 0; all before it is good."""
    before = data[:offset].decode("utf-8")
    line, column = LineIndex(before).locate(len(before))
    return Fault(path, line, f"byte {offset} (line {line}, column {column}) {problem}", remedy)


def _read_bytes(name: str) -> bytes | Fault:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except FileNotFoundError:
        problem, remedy = "there is no such file", "give the path of a text file"
    except (OSError, ValueError, AttributeError) as error:  # a NUL in the name; no standard input
        reason = getattr(error, "strerror", None) or str(error)
        denied = isinstance(error, PermissionError)
        if isinstance(error, IsADirectoryError) or (denied and Path(name).is_dir()):  # the latter is Windows's way
            problem, remedy = "this is a folder", "give the path of a file in it"
        elif denied:
            problem, remedy = "the file may not be read", "check its permissions"
        else:
            problem, remedy = f"the file could not be read ({reason})", "check the path"
    return Fault(name, None, problem, remedy)
