"""
Read the files of a corpus folder, safely: a folder enters, texts and faults leave.

Nothing here knows what the files mean. Text is strict UTF-8, as written: no newline is translated, and a byte order
mark stays a code point.
"""

import hashlib
import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import attrs

from factcheck.errors import Fault
from factcheck.text.fuzzy import similarity

#: More than any book; a larger file is most likely not a text.
LARGEST_FILE = 64 * 2**20
#: Some 3,500 claims, for which the strict reader of hand-written YAML takes three to four seconds.
LARGEST_YAML = 2**20
#: Machine-written claims, some millions.
LARGEST_LINES = 2**30


@attrs.frozen
class TextFile:
    """
    A file of the corpus, as read.

    >>> TextFile("documents/doe2020.txt", "The tower is high.", "sha256:00").key
    'doe2020'
    """

    #: Relative to the corpus folder, with forward slashes.
    path: str
    text: str = attrs.field(repr=False)
    #: Of the file's bytes.
    digest: str

    @property
    def key(self) -> str:
        """The key of the source that the file belongs to: its name without the ending."""
        return unicodedata.normalize("NFC", self.path.rpartition("/")[2].rpartition(".")[0])

    @property
    def ending(self) -> str:
        """The file's ending, with its dot."""
        return "." + self.path.rpartition(".")[2]


def list_files(folder: Path, inside: str) -> Iterator[tuple[str, Path]]:
    """
    Yield what the sub-folder ``inside`` of the corpus holds, sorted by name, with its path relative to the corpus.

    Hidden files and editors' copies (``a.yaml~``) are no part of a corpus. A missing sub-folder holds nothing; one
    that cannot be listed raises OSError.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     _ = Path(name, "documents").mkdir(), Path(name, "documents", "b.txt").touch(), Path(name, ".x").touch()
    ...     [path for path, _ in list_files(Path(name), "documents")]
    ['documents/b.txt']
    """
    place = folder / inside
    if not place.is_dir():
        return
    for name in sorted(os.listdir(place)):  # noqa: PTH208 - names alone, sorted as strings on every system
        if not name.startswith(".") and not name.endswith("~"):
            yield f"{inside}/{name}", place / name


def read_file(folder: Path, path: Path, shown: str, limit: int = LARGEST_FILE) -> TextFile | Fault:
    r"""
    Read one file of the corpus as text, or say why it cannot be read.

    ``folder`` is the resolved corpus folder: a link that leads out of it is a fault. ``shown`` names the file in
    faults and reports. At most ``limit`` bytes are read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     folder = Path(name).resolve()
    ...     _ = (folder / "a.txt").write_bytes(b"fine\nna\xefve")
    ...     print(read_file(folder, folder / "a.txt", "a.txt"))
    a.txt:2: byte 3 of the line is not valid UTF-8; save the file as UTF-8
    """
    shown = os.fsencode(shown).decode("utf-8", "replace")
    try:
        fault = find_misplacement(folder, path, shown, limit)
        if fault:
            return fault
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links, before Python 3.13
        reason = getattr(error, "strerror", None) or "a loop of links"
        return Fault(shown, None, f"cannot be read ({reason})", "make it a readable file or take it away")
    if len(data) > limit:
        return _too_large(shown, limit)
    return decode(data, shown)


def find_misplacement(folder: Path, path: Path, shown: str, limit: int) -> Fault | None:
    """
    Say why a path is no file of the corpus, or one too large; None where it is one. Raises OSError where it is nothing.

    >>> find_misplacement(Path(__file__).resolve().parent, Path(__file__), "files.py", 10**6) is None
    True
    """
    if not path.resolve(strict=True).is_relative_to(folder):
        return Fault(shown, None, "is a link that leads out of the corpus folder", "copy the file itself there")
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        kind = "a folder" if stat.S_ISDIR(state.st_mode) else "no regular file"
        return Fault(shown, None, f"is {kind}", "move it out of the corpus folder")
    return _too_large(shown, limit) if state.st_size > limit else None


def _too_large(shown: str, limit: int) -> Fault:
    return Fault(
        shown, None, f"is larger than {limit // 2**20} MB", "split it, or for claims use one line each in KEY.jsonl"
    )


def decode(data: bytes, shown: str) -> TextFile | Fault:
    r"""
    Read bytes as UTF-8 text, or say where they are none.

    >>> print(decode(b"a\0", "a.txt"))
    a.txt:1: holds a NUL byte, so it is no text; save it as plain UTF-8 text
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = data.count(b"\n", 0, error.start) + 1, error.start - data.rfind(b"\n", 0, error.start)
        return Fault(shown, line, f"byte {column} of the line is not valid UTF-8", "save the file as UTF-8")
    nul = data.find(b"\0")
    if nul >= 0:
        line = data.count(b"\n", 0, nul) + 1
        return Fault(shown, line, "holds a NUL byte, so it is no text", "save it as plain UTF-8 text")
    return TextFile(shown, text, "sha256:" + hashlib.sha256(data).hexdigest())


def is_encodable(text: str) -> bool:
    r"""
    Tell whether a text can be written out: the escapes of JSON and YAML can make half a character, which cannot.

    >>> is_encodable("\U0001f600"), is_encodable("\ud83d")
    (True, False)
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def suggest(word: str, known: "tuple[str, ...] | frozenset[str]") -> str:
    """
    Say which of the known words the writer may have meant, as a remedy.

    >>> suggest("locater", ("locator", "text"))
    "did you mean 'locator'?"
    >>> suggest("zebra", ("locator", "text"))
    'remove it; known are locator, text'
    """
    word = word[:100].casefold()
    # At .6 "txt" still finds "text" (.86) and "locater" finds "locator" (.86); "zebra" finds nothing.
    best = max(sorted(known), key=lambda candidate: similarity(word, candidate.casefold()), default=None)
    if best is not None and similarity(word, best.casefold()) >= 0.6:
        return f"did you mean {best!r}?"
    return "remove it" + ("; known are " + ", ".join(sorted(known)) if len(known) <= 16 else "")


def show(value: object) -> str:
    """
    Write a value for a message: shortened, in quotes, control characters escaped.

    >>> show("a" * 100)
    "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'"
    """
    if isinstance(value, str):
        return repr(value if len(value) <= 40 else value[:40] + "…")
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None:
        return "nothing"
    return str(value).lower() if isinstance(value, bool) else str(value)
