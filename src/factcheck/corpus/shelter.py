"""
Look after the folder in which a corpus keeps its index: which index counts, who may write, what may be thrown away.

``.factcheck/CURRENT`` names the folder of the index that counts; it is replaced in one step. So whoever is stopped,
whenever, leaves an index that counts or none, and at most a folder that nobody reads, which the next writer removes.
"""

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import Fault, IndexingError

#: Hidden, and so no part of the corpus.
INDEX = ".factcheck"
_CURRENT, _LOCK = "CURRENT", "lock"
_PREFIX = "index-"
_PACE = 0.05


class Shelter:
    """
    The folder of a corpus's index.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     shelter = Shelter(Path(name))
    ...     before = shelter.find()
    ...     with shelter.lock(0):
    ...         made = shelter.make()
    ...         shelter.choose(made)
    ...     before, shelter.find() == made
    (None, True)
    """

    def __init__(self, corpus: Path) -> None:
        self.folder = corpus / INDEX

    def find(self) -> Path | None:
        """Return the folder of the index that counts, or None where there is none."""
        try:
            name = (self.folder / _CURRENT).read_text("utf-8").strip()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise self.fail(f"cannot be read ({error})", "remove the folder and run 'factcheck index'") from None
        # A name and no path: what it leads to lies in this folder.
        if not name.startswith(_PREFIX) or not name[len(_PREFIX) :].isalnum():
            raise self.fail("CURRENT names no index", "remove the folder and run 'factcheck index'")
        return self.folder / name

    def make(self) -> Path:
        """Make an empty folder for a new index."""
        folder = self.folder / f"{_PREFIX}{os.urandom(8).hex()}"
        folder.mkdir()
        return folder

    def choose(self, folder: Path) -> None:
        """Let another index count, and remove what does not."""
        draft = self.folder / f"{_CURRENT}.new"
        with draft.open("w", encoding="utf-8") as stream:
            stream.write(folder.name + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(self.folder / _CURRENT)
        self.tidy(folder)

    def tidy(self, current: Path | None) -> None:
        """Remove the folders of indexes that do not count; who reads one still can, where the system allows it."""
        for entry in self.folder.glob(f"{_PREFIX}*"):
            if entry != current:
                shutil.rmtree(entry, ignore_errors=True)

    @contextlib.contextmanager
    def lock(self, patience: float) -> Iterator[None]:
        """
        Be the only one who writes; wait at most ``patience`` seconds for another to end.

        Raises:
            IndexingError: Another one writes, or nothing can be written there.
        """
        try:
            self.folder.mkdir(exist_ok=True)
            ignore = self.folder / ".gitignore"
            if not ignore.exists():
                ignore.write_text("*\n", encoding="utf-8")
            stream = (self.folder / _LOCK).open("a+", encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            raise self.fail(f"cannot be written ({reason})", "make the corpus folder writable or copy it") from None
        with stream:
            end = time.monotonic() + patience
            while not _try_to_lock(stream.fileno()):
                if time.monotonic() >= end:
                    raise self.fail("another process is writing the index", "wait until it has ended and run again")
                time.sleep(_PACE)
            yield

    def fail(self, problem: str, remedy: str) -> IndexingError:
        """Return the error that says what is wrong with the index."""
        return IndexingError(Fault(self.folder.as_posix(), None, problem, remedy))


def _try_to_lock(number: int) -> bool:
    """Lock an open file for this process, which ends with the process however that ends; False where another has it."""
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        import msvcrt  # noqa: PLC0415

        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
