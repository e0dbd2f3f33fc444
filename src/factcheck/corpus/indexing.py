"""
Make the index of a corpus folder and bring it up to date: a folder enters; what changed since is read and written.

Start reading at :func:`index_corpus`. Rows go to the store, terms to the postings; that they belong together is said by
the store in the same step that makes the rows count.
"""

import os
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from factcheck._version import __version__
from factcheck.corpus.files import show
from factcheck.corpus.portions import Rows, list_terms
from factcheck.corpus.postings import (
    LARGE_HEAP,
    SMALL_HEAP,
    Postings,
    PostingsError,
    PostingsWriter,
    Spellings,
    share_folder,
)
from factcheck.corpus.reading import FolderReader, digest_files
from factcheck.corpus.shelter import Shelter
from factcheck.corpus.store import FileState, Row, Store, write_document, write_source
from factcheck.corpus.stored import StoredShelf
from factcheck.corpus.stretches import Progress, Stretches
from factcheck.corpus.survey import Survey, survey_folder
from factcheck.corpus.terms import TERMS_VERSION
from factcheck.errors import CorpusError, Fault, IndexingError

#: An index of another kind is made anew: other tables, other terms, or passages cut by another version.
KIND = f"factcheck-index/3 terms/{TERMS_VERSION} factcheck/{__version__}"
#: The store's file in the folder of an index.
STORE = "store.db"


@attrs.frozen(kw_only=True)
class Indexing:
    """
    What making an index came to.

    >>> Indexing(passages=2, seconds=0.1).is_unchanged
    True
    """

    #: In the whole index.
    passages: int
    seconds: float
    #: Sources that came, changed and went.
    added: int = 0
    changed: int = 0
    removed: int = 0
    #: Why the index was made from nothing, "" where it was brought up to date.
    reason: str = ""

    @property
    def is_unchanged(self) -> bool:
        """Whether nothing was to be done."""
        return not (self.added or self.changed or self.removed or self.reason)


def index_corpus(
    folder: Path,
    *,
    rehash: bool = False,
    rebuild: bool = False,
    jobs: int = 1,
    patience: float = 0,
    progress: Progress | None = None,
) -> Indexing:
    """
    Make the index of a corpus folder, or bring it up to date.

    Args:
        folder: The corpus folder.
        rehash: Read every file to see whether it changed, instead of trusting its size and time.
        rebuild: Make the index from nothing, whatever is there.
        jobs: How many processes read, where there is much to read.
        patience: How many seconds to wait for another process that writes the index.
        progress: Hears how many bytes are read of how many.

    Raises:
        CorpusError: The folder has faults; the index stays as it was.
        IndexingError: The index cannot be written or read; it stays as it was.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     Path(name, "documents").mkdir()
    ...     _ = Path(name, "documents", "doe.txt").write_text("The tower is 90 m high. It leans.")
    ...     first, second = index_corpus(Path(name)), index_corpus(Path(name))
    >>> first.passages, first.added, second.is_unchanged
    (2, 1, True)
    """
    begun = time.monotonic()
    shelter = Shelter(folder.resolve())
    with shelter.lock(patience), _telling(shelter):
        current, reason = (None, "asked for") if rebuild else find_current(shelter)
        indexer = _Indexer(folder, shelter, jobs, progress)
        done = indexer.update(current, rehash=rehash) if current else indexer.build(reason)
    return attrs.evolve(done, seconds=time.monotonic() - begun)


def find_current(shelter: Shelter) -> tuple[Path | None, str]:
    """
    Return the folder of the index that counts; where there is none that can be used, None and why.

    >>> find_current(Shelter(Path("/nowhere")))
    (None, 'there was none')
    """
    try:
        folder = shelter.find()
        if folder is None:
            return None, "there was none"
        store = Store.read(folder / STORE)
        try:
            kind = store.get("kind")
        finally:
            store.close()
    except (IndexingError, sqlite3.Error, OSError):
        return None, "the old one is broken"
    if kind != KIND:
        return None, f"the old one was made by {(kind or 'something else').rpartition(' ')[2].replace('/', ' ')}"
    return folder, ""


@contextmanager
def _telling(shelter: Shelter) -> Iterator[None]:
    """Turn what the store, the postings and the system raise into an error that says what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        full = "full" in str(error)
        remedy = "make room on the disk and run again" if full else "run 'factcheck index --rebuild'"
        raise shelter.fail(f"cannot be written ({error})", remedy) from error
    except OSError as error:
        raise shelter.fail(
            f"cannot be written ({error.strerror or error})", "make room and the folder writable, and run again"
        ) from error
    except (ValueError, PostingsError) as error:  # what tantivy raises for whatever goes wrong with its files
        raise shelter.fail(
            f"cannot be written ({error})", "make room on the disk, or run 'factcheck index --rebuild'"
        ) from error


class _Indexer:
    """Writes one index."""

    def __init__(self, folder: Path, shelter: Shelter, jobs: int, progress: Progress | None) -> None:
        self.given = folder
        self.folder = folder.resolve()
        self.shelter = shelter
        self.stretches = Stretches(self.folder, jobs, progress)

    def build(self, reason: str) -> Indexing:
        """Make an index from nothing, and let it count."""
        made = self.shelter.make()
        try:
            survey = survey_folder(self.folder, {}, rehash=True)
            store = Store.create(made / STORE)
            try:
                (made / "postings-1").mkdir()
                (made / "spellings-1").mkdir()
                with store.write():
                    done = self._write(store, made, "1", survey, LARGE_HEAP)
                    store.finish()
                    self._check_ids(store, 0)
                store.settle()
            finally:
                store.close()
            _flush(made / STORE)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        self.shelter.choose(made)
        return attrs.evolve(done, reason=reason)

    def update(self, current: Path, *, rehash: bool) -> Indexing:
        """Bring the index that counts up to date."""
        store = Store.open(current / STORE)
        generation = int(store.get("generation") or 1)
        following = str(generation + 1)
        try:
            survey = survey_folder(self.folder, store.list_files(), rehash=rehash)
            if survey.is_same:
                self._refresh(store, survey)
                return Indexing(passages=int(store.get("passages") or 0), seconds=0.0)
            for name in ("postings", "spellings"):
                shutil.rmtree(current / f"{name}-{following}", ignore_errors=True)
                share_folder(current / f"{name}-{generation}", current / f"{name}-{following}")
            with store.write():
                first = 1 + int(store.ask("SELECT coalesce(max(number), 0) FROM sources")[0][0])
                done = self._write(store, current, following, survey, SMALL_HEAP)
                self._check_ids(store, first)
        except BaseException:
            for name in ("postings", "spellings"):
                shutil.rmtree(current / f"{name}-{following}", ignore_errors=True)
            raise
        finally:
            store.close()
        for entry in current.glob("*-*"):
            if entry.is_dir() and entry.name.partition("-")[2] != following:
                shutil.rmtree(entry, ignore_errors=True)
        self.shelter.tidy(current)
        return done

    @staticmethod
    def _refresh(store: Store, survey: Survey) -> None:
        """Note the new times of files that were touched and not changed."""
        if survey.files != survey.before:
            with store.write():
                _write_files(store, survey)

    def _write(self, store: Store, folder: Path, generation: str, survey: Survey, heap: int) -> Indexing:
        """Write what changed: rows, counts, postings, spellings, and what the whole is."""
        before: dict[str, int] = dict(store.ask("SELECT key, number FROM sources"))
        reader, wanted = self._read_sources(store, survey, before)
        terms: Counter[str] = Counter()
        forms: Counter[tuple[str, str]] = Counter()
        gone = wanted & before.keys()
        number = 1 + max(
            int(store.ask(f"SELECT coalesce(max({column}), 0) FROM {table}")[0][0])  # noqa: S608 - names of ours
            for column, table in (("number", "sources"), ("source", "passages"))
        )
        first = 1 + int(store.ask("SELECT coalesce(max(number), 0) FROM passages")[0][0])
        passages = int(store.get("passages") or 0)
        claims = int(store.get("claims") or 0)
        with Postings(folder / f"postings-{generation}").write(heap) as writer:
            for key in sorted(gone):
                lost = _forget(store, before[key], terms, forms)
                passages, claims = passages - lost[0], claims - lost[1]
                writer.remove(before[key])
            numbers = {key: number + at for at, key in enumerate(sorted(wanted & reader.sources.keys()))}
            store.tell(
                "INSERT INTO sources VALUES (?, ?, ?)",
                [(numbers[key], key, write_source(reader.sources[key])) for key in sorted(numbers)],
            )
            store.tell(
                "INSERT INTO documents VALUES (?, ?, ?, ?, ?)",
                [(numbers[key], *write_document(reader.documents[key])) for key in sorted(reader.documents)],
            )
            for key, rows in self.stretches.read(reader, survey, numbers):
                terms.update(rows.terms)
                forms.update(rows.forms)
                self._add(store, writer, first, numbers[key], rows)
                first += len(rows.passages)
                passages += len(rows.passages)
                claims += sum(row[0] is not None for row in rows.passages)
            self._stop_at_faults(reader, passages)
        spellings = Spellings(folder / f"spellings-{generation}")
        fresh = {form for (form, _), count in forms.items() if count > 0}
        if before:
            fresh = {form for form in fresh if not store.ask("SELECT 1 FROM forms WHERE form = ? LIMIT 1", (form,))}
        spellings.add(sorted(form for form in fresh if len(form) > 3 and form.isalpha()), heap)
        store.count_up(terms, forms)
        _write_files(store, survey)
        whole = {"passages": passages, "claims": claims, "generation": generation, "kind": KIND}
        whole["digest"] = digest_files({path: state.digest for path, state in survey.files.items()})
        for name, value in whole.items():
            store.set(name, str(value))
        return Indexing(
            passages=passages,
            seconds=0.0,
            added=len(numbers.keys() - before.keys()),
            changed=len(numbers.keys() & before.keys()),
            removed=len(gone - numbers.keys()),
        )

    def _read_sources(
        self, store: Store, survey: Survey, before: Collection[str]
    ) -> tuple[FolderReader, frozenset[str]]:
        """Read the bibliography and the changed documents; return them with the keys of all that is to be read again."""
        changed = survey.changed_keys - {""}
        reader = FolderReader(self.given, changed)
        reader.load_bibliography()
        now = {key: write_source(source) for key, source in reader.sources.items()}
        then: dict[str, str] = dict(store.ask("SELECT key, item FROM sources"))
        filed = {state.key for state in survey.files.values()}
        # A source without an item is one that a document or claims file stands for.
        changed |= {key for key in now.keys() | then.keys() if now.get(key) != then.get(key) and key not in filed}
        changed |= {key for key in now.keys() & filed if now[key] != then.get(key)}
        if "" in survey.changed_keys:  # a file may have lost its item, or now need one
            changed |= {key for key in filed - {""} if key not in now}
        wanted = frozenset(changed)
        reader.wanted = wanted
        reader.load_documents()
        return reader, wanted & (filed | now.keys() | frozenset(before))

    @staticmethod
    def _add(store: Store, writer: PostingsWriter, first: int, source: int, rows: Rows) -> None:
        numbered = [(first + at, source, *row) for at, row in enumerate(rows.passages)]
        store.tell("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", numbered)
        for number, (levels, tie) in enumerate(rows.proposed, first):
            writer.add(number, source, levels, tie)

    def _stop_at_faults(self, reader: FolderReader, passages: int) -> None:
        reader.add_faults(self.stretches.faults)
        if not passages and not reader.faults:
            remedy = "add bibliography.json and claims/KEY.yaml, or documents/KEY.txt"
            reader.faults.append(Fault(reader.show(""), None, "the folder holds nothing to index", remedy))
        if reader.faults:
            # Rows stop at the first fault, and with them the search for ids used twice: the files are read once more,
            # all together, so that the user has every fault at once.
            faults = {*reader.faults, *FolderReader(self.given, reader.wanted).load().faults}
            raise CorpusError(tuple(sorted(faults, key=lambda fault: (fault.path, fault.line or 0, fault.problem))))

    def _check_ids(self, store: Store, first: int) -> None:
        """Find ids that a source uses for more than one claim, of the sources from number ``first``: those just read."""
        twice = store.ask(
            "SELECT source, claim, min(line) FROM passages WHERE claim IS NOT NULL AND source >= ?"
            " GROUP BY source, claim HAVING count(*) > 1 LIMIT 100",
            (first,),
        )
        faults = []
        for source, claim, _ in twice:
            (path, line), *rest = store.ask(
                "SELECT path, line FROM passages WHERE source = ? AND claim = ? ORDER BY number", (source, claim)
            )
            for other, again in rest:
                where = f"line {line}" if other == path else f"{path}:{line}"
                problem = f"the id {show(claim)} is used twice (first in {where})"
                faults.append(
                    Fault((self.given / other).as_posix(), again, problem, "give each claim an id of its own")
                )
        if faults:
            raise CorpusError(tuple(sorted(faults, key=lambda fault: (fault.path, fault.line or 0))))


def _write_files(store: Store, survey: Survey) -> None:
    """Write the states of the files that came, went or changed: there may be many that did not."""
    before, now = survey.before, survey.files
    gone = [(path,) for path, state in before.items() if now.get(path) != state]
    store.tell("DELETE FROM files WHERE path = ?", gone)
    fresh = [_write_state(state) for path, state in now.items() if before.get(path) != state]
    store.tell("INSERT INTO files VALUES (?, ?, ?, ?, ?)", fresh)


def _write_state(state: FileState) -> Row:
    return (state.path, state.key, state.size, state.changed, state.digest)


# Passages whose terms are counted at once: a source may have a million.
_COUNTED = 1000


def _forget(store: Store, source: int, terms: Counter[str], forms: Counter[tuple[str, str]]) -> tuple[int, int]:
    """Take a source out of the store and of the counts; return how many passages, and claims of them, it had."""
    shelf = StoredShelf(store)
    lost_terms: list[str] = []
    lost_forms: list[tuple[str, str]] = []
    passages = claims = 0
    for claim, record in store.walk("SELECT claim, record FROM passages WHERE source = ?", (source,)):
        list_terms(shelf.read_passage(source, claim, record), lost_terms, lost_forms)
        passages += 1
        claims += claim is not None
        if passages % _COUNTED == 0:
            terms.subtract(lost_terms)
            forms.subtract(lost_forms)
            lost_terms.clear()
            lost_forms.clear()
    terms.subtract(lost_terms)
    forms.subtract(lost_forms)
    for table, column in (("passages", "source"), ("documents", "source"), ("sources", "number")):
        store.tell(f"DELETE FROM {table} WHERE {column} = ?", [(source,)])  # noqa: S608 - names of ours
    return passages, claims


def _flush(path: Path) -> None:
    """Have a file on the disk before it is said to count."""
    with path.open("rb") as stream:
        os.fsync(stream.fileno())
