"""
Load a corpus folder: a path enters; a :class:`Corpus` leaves, or every fault of the folder at once.

Start reading at :func:`load_corpus`.
"""

import warnings
from pathlib import Path

from factcheck.corpus.corpus import Corpus
from factcheck.corpus.folders import shipped_folder
from factcheck.corpus.reading import FolderReader, Inspection
from factcheck.corpus.shelter import INDEX
from factcheck.errors import CorpusError, Fault


def load_corpus(path: str | Path | None = None) -> Corpus:
    """
    Load a corpus folder, by default the one that comes with factcheck.

    A folder that was indexed (``factcheck index``) is not read: its index is brought up to date where a file changed, and
    opened. Any other is read into memory.

    Raises CorpusError with every fault of the folder at once, sorted by file and line, and IndexingError where an index
    is broken or cannot be brought up to date. Nothing is loaded in part.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     Path(name, "documents").mkdir()
    ...     _ = Path(name, "documents", "doe.txt").write_text("The tower is 90 m high.")
    ...     corpus = load_corpus(name)
    >>> [source.key for source in corpus.sources], corpus.search("towers")[0].passage.exact
    (['doe'], 'The tower is 90 m high.')
    """
    folder = shipped_folder() if path is None else Path(path)
    if (folder / INDEX).is_dir():
        from factcheck.corpus.opening import open_indexed  # noqa: PLC0415 - a small corpus needs none of it

        indexed = open_indexed(folder, lambda message: warnings.warn(message, stacklevel=4))
        if indexed is not None:
            return indexed
    inspection = inspect_corpus(folder)
    if inspection.corpus is None:
        raise CorpusError(inspection.faults)
    return inspection.corpus


def check_corpus(path: str | Path | None = None) -> tuple[Fault, ...]:
    """
    Return every fault of a corpus folder, sorted by file and line; none where it can be loaded.

    >>> for fault in check_corpus("/nowhere/to/be/found"): print(fault)
    /nowhere/to/be/found: there is no such folder; name a folder with bibliography.json, claims and documents
    """
    return inspect_corpus(path).faults


def inspect_corpus(path: str | Path | None = None) -> Inspection:
    """
    Read a whole corpus folder and say what it holds and what is wrong with it.

    >>> inspect_corpus("/nowhere/to/be/found").corpus is None
    True
    """
    folder = shipped_folder() if path is None else Path(path)
    fault = _find_no_folder(folder)
    return Inspection(faults=(fault,)) if fault else FolderReader(folder).load()


def _find_no_folder(folder: Path) -> Fault | None:
    remedy = "name a folder with bibliography.json, claims and documents"
    try:
        if not folder.exists():
            return Fault(str(folder), None, "there is no such folder", remedy)
        if not folder.is_dir():
            return Fault(str(folder), None, "is no folder", remedy)
        next(folder.iterdir(), None)
    except (OSError, ValueError, RuntimeError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        return Fault(str(folder), None, f"cannot be read ({reason})", remedy)
    return None
