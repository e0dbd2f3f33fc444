"""Open the index of a corpus folder, brought up to date where a file changed: a folder enters, a corpus leaves."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from factcheck.corpus.corpus import Corpus
from factcheck.corpus.indexing import STORE, find_current, index_corpus
from factcheck.corpus.postings import PostingsError
from factcheck.corpus.shelter import Shelter
from factcheck.corpus.store import Store, tell_broken
from factcheck.corpus.stored import StoredClaims, StoredDocuments, StoredShelf, StoredSources
from factcheck.corpus.stretches import Progress
from factcheck.corpus.survey import is_untouched, survey_folder
from factcheck.errors import IndexingError

#: Seconds to wait for another process that brings the index up to date.
PATIENCE = 60.0
# Another process may remove what this one is about to open; then there is a newer one.
_TRIES = 3


def open_indexed(
    folder: Path, notify: Callable[[str], None] | None = None, progress: Progress | None = None
) -> Corpus | None:
    """
    Return the corpus of a folder as its index has it, brought up to date; None where the folder has no index.

    ``notify`` hears of an index that had to be made from nothing.

    Raises:
        CorpusError: A file that changed has faults.
        IndexingError: The index is broken or cannot be brought up to date.

    >>> open_indexed(Path("/nowhere")) is None
    True
    """
    shelter = Shelter(folder.resolve())
    if shelter.find() is None:
        return None
    for attempt in range(_TRIES):
        # What was just brought up to date is taken as it is, also where a file is too fresh to be trusted the next time.
        corpus = _open(folder, shelter, trusted=attempt > 0)
        if corpus is not None:
            return corpus
        made = index_corpus(folder, patience=PATIENCE, progress=progress)
        if made.reason and notify is not None:
            notify(f"the index of {folder} was made anew, since {made.reason}")
    raise shelter.fail("changes all the time", "wait until the corpus folder is quiet and run again")


def _open(folder: Path, shelter: Shelter, *, trusted: bool) -> Corpus | None:
    """Open the index; None where it is to be brought up to date or made anew first."""
    current, reason = find_current(shelter)
    if current is None:
        if "broken" in reason:
            raise shelter.fail("the index is broken", "run 'factcheck index --rebuild'")
        return None
    store = None
    try:
        store = Store.read(current / STORE)
        before = store.list_files()
        if trusted or is_untouched(folder.resolve(), before):
            return _make(folder, store, current)
        survey = survey_folder(folder.resolve(), before, rehash=False)
        if survey.is_same:
            if all(state.changed for state in survey.files.values()):
                # Files that were only touched are read once, not at every opening: their new times are noted. Where that
                # cannot be written, or another one writes, nothing is lost by it.
                with contextlib.suppress(IndexingError):
                    index_corpus(folder)
            return _make(folder, store, current)
    except (sqlite3.Error, OSError, ValueError, PostingsError, IndexingError) as error:
        if not current.exists():  # a newer index has taken its place meanwhile
            return None
        if isinstance(error, IndexingError):
            raise
        raise tell_broken(shelter.folder, error) from error
    store.close()
    return None


def _make(folder: Path, store: Store, current: Path) -> Corpus:
    shelf = StoredShelf(store, current)
    shelf.index  # noqa: B018 - what is broken is to be known now
    return Corpus(
        sources=StoredSources(shelf),
        claims=StoredClaims(shelf),
        documents=StoredDocuments(shelf),
        digest=store.get("digest") or "",
        folder=folder,
        shelf=shelf,
    )
