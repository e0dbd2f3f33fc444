"""
See what changed in a corpus folder since it was indexed: file states enter, the sources that are to be read again leave.

A file's size and time decide quickly, the digest of its bytes surely.
"""

import hashlib
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from factcheck.corpus.files import TextFile, list_files
from factcheck.corpus.reading import BIBLIOGRAPHY
from factcheck.corpus.store import FileState

# A file that changed so shortly before it was read may change again without another time, on some file systems.
_TOO_FRESH = 2_000_000_000
_BLOCK = 2**20


@attrs.frozen(kw_only=True)
class Survey:
    """
    The files of a folder as they are now, beside those of the index.

    >>> Survey(files={}, before={}).changed_keys
    frozenset()
    """

    files: Mapping[str, FileState] = attrs.field(repr=False)
    before: Mapping[str, FileState] = attrs.field(repr=False)

    @property
    def is_same(self) -> bool:
        """Whether no file has another content."""
        return self._digests(self.files) == self._digests(self.before)

    @property
    def changed_keys(self) -> frozenset[str]:
        """The sources of the files that came, went or changed; "" for the bibliography."""
        keys: set[str] = set()
        for path in self.files.keys() | self.before.keys():
            now, then = self.files.get(path), self.before.get(path)
            if now is None or then is None or now.digest != then.digest:
                keys.update(state.key for state in (now, then) if state)
        return frozenset(keys)

    @staticmethod
    def _digests(files: Mapping[str, FileState]) -> dict[str, str]:
        return {path: state.digest for path, state in files.items()}


def list_corpus_files(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """
    Yield the path, the source and the place of each file of a corpus folder; "" is the bibliography's source.

    >>> list(list_corpus_files(Path("/nowhere")))
    []
    """
    bibliography = folder / BIBLIOGRAPHY
    if bibliography.is_file():
        yield BIBLIOGRAPHY, "", bibliography
    for inside in ("claims", "documents"):
        for shown, path in list_files(folder, inside):
            yield shown, TextFile(shown, "", "").key, path


def is_untouched(folder: Path, before: Mapping[str, FileState]) -> bool:
    """
    Say whether all files have the size and the time that they had.

    >>> is_untouched(Path("/nowhere"), {})
    True
    """
    seen = 0
    for shown, _, path in list_corpus_files(folder):
        then = before.get(shown)
        if then is None or not then.changed:
            return False
        if _read_state(path) != (then.size, then.changed):
            return False
        seen += 1
    return seen == len(before)


def _read_state(path: Path) -> tuple[int, int]:
    """Return a file's size and time; what cannot be looked at, a link that leads nowhere, has neither."""
    try:
        state = path.stat()
    except (OSError, RuntimeError):
        return -1, 0
    return state.st_size, state.st_mtime_ns


def survey_folder(folder: Path, before: Mapping[str, FileState], *, rehash: bool) -> Survey:
    """
    Look at all files, and read those that may have changed; with ``rehash`` all of them.

    Raises OSError where one cannot be read.

    >>> survey_folder(Path("/nowhere"), {}, rehash=False).is_same
    True
    """
    files = {}
    for shown, key, path in list_corpus_files(folder):
        size, changed = _read_state(path)
        then = before.get(shown)
        if then and not rehash and then.changed and (size, changed) == (then.size, then.changed):
            files[shown] = then
            continue
        if time.time_ns() - changed < _TOO_FRESH:
            changed = 0
        digest = digest_file(path) if path.is_file() else ""
        files[shown] = FileState(path=shown, key=key, size=size, changed=changed, digest=digest)
    return Survey(files=files, before=before)


def digest_file(path: Path) -> str:
    """
    Return the digest of a file's bytes, as a corpus names it.

    >>> digest_file(Path("/dev/null"))[:19]
    'sha256:e3b0c44298fc'
    """
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return "sha256:" + digest.hexdigest()
