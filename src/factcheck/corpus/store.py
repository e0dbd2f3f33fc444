"""
Keep a corpus in one SQLite file: what was read from a folder enters, and is looked up without reading the folder again.

The file is the truth of an index; what tantivy holds only finds numbers in it. A reader sees it as it was when it was
opened, whatever is written meanwhile.
"""

import datetime as dt
import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from factcheck.errors import Fault, IndexingError
from factcheck.model import Anchor, Claim, Document, Rating, Source, Span

Row: TypeAlias = tuple[Any, ...]

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (path TEXT PRIMARY KEY, key TEXT NOT NULL, size INTEGER NOT NULL, changed INTEGER NOT NULL,
    digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, item TEXT NOT NULL);
CREATE TABLE documents (source INTEGER PRIMARY KEY, path TEXT, title TEXT, date TEXT, text TEXT NOT NULL);
CREATE TABLE passages (number INTEGER PRIMARY KEY, source INTEGER NOT NULL, claim TEXT, line INTEGER, path TEXT,
    record TEXT NOT NULL, words TEXT NOT NULL, about TEXT NOT NULL, before TEXT NOT NULL);
CREATE TABLE terms (term TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE forms (form TEXT NOT NULL, term TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (form, term)) WITHOUT ROWID;
"""
# Made after the first filling: a tree that grows row by row takes twice the time.
_LOOKUPS = "CREATE INDEX IF NOT EXISTS claims ON passages (source, claim)"
#: In kilobytes: what a reader keeps of the file in memory, and how much of it is mapped there.
_CACHE, _MAPPED = 16_000, 2**26


@attrs.frozen(kw_only=True)
class FileState:
    """
    A file of the folder as it was read: enough to see that it changed.

    >>> FileState(path="claims/a.yaml", key="a", size=3, changed=0, digest="sha256:00").key
    'a'
    """

    path: str
    #: Of the source that it belongs to; "" for the bibliography.
    key: str
    size: int
    #: Its time of change in nanoseconds; 0 where a later change in the same instant could not be told.
    changed: int
    digest: str


def tell_broken(folder: Path, error: Exception) -> IndexingError:
    """
    Say that the index in a folder is broken.

    >>> print(tell_broken(Path(".factcheck"), ValueError("no sense")))
    .factcheck: the index is broken (no sense); run 'factcheck index --rebuild'
    """
    told = " ".join(str(error).split())[:200]
    return IndexingError(
        Fault(folder.as_posix(), None, f"the index is broken ({told})", "run 'factcheck index --rebuild'")
    )


class Store:
    """
    One SQLite file, open. Reading, it shows one state until it is closed; writing, what is written in one ``with`` block
    of :meth:`write` is there as a whole or not at all.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     store = Store.create(Path(name, "store.db"))
    ...     with store.write():
    ...         store.set("colour", "green")
    ...     store.close()
    ...     reader = Store.read(Path(name, "store.db"))
    ...     found = reader.get("colour"), reader.get("size")
    ...     reader.close()
    >>> found
    ('green', None)
    """

    def __init__(self, connection: sqlite3.Connection, index: Path | None = None) -> None:
        self._connection = connection
        #: Whose reader must be told when the file turns out to be broken.
        self._index = index
        self._lock = threading.RLock()

    @classmethod
    def create(cls, path: Path) -> "Store":
        """Make a new file, which nobody reads before it is complete: so nothing is written twice for safety's sake."""
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-64000")
        connection.executescript(_TABLES)
        return cls(connection)

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open a file to change it, while others may read it."""
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=30)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA cache_size=-{_CACHE}")
        return cls(connection)

    @classmethod
    def read(cls, path: Path) -> "Store":
        """Open a file to read it, also where nothing may be written beside it."""
        name = path.absolute().as_uri()
        connection = None
        for how in ("mode=ro", "mode=ro&immutable=1"):
            try:
                connection = sqlite3.connect(f"{name}?{how}", uri=True, isolation_level=None, check_same_thread=False)
                connection.execute("BEGIN")
                connection.execute("SELECT count(*) FROM meta").fetchone()
            except sqlite3.OperationalError:
                if connection is not None:
                    connection.close()
                # Beside a file that was written to, SQLite wants a file of its own; where none may be made, all is quiet.
                if how != "mode=ro" or path.with_name(path.name + "-wal").exists():
                    raise
            else:
                break
        assert connection is not None
        connection.execute(f"PRAGMA cache_size=-{_CACHE}")
        connection.execute(f"PRAGMA mmap_size={_MAPPED}")
        return cls(connection, path.parent.parent)

    def close(self) -> None:
        """Close the file; what was not committed is gone."""
        self._connection.close()

    @contextmanager
    def write(self) -> Iterator[None]:
        """Write all that the block writes, or nothing."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def ask(self, question: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return the rows that answer a question in SQL."""
        try:
            with self._lock:
                return self._connection.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise self._tell_broken(error) from error

    def walk(self, question: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield the rows one by one, some thousand at a time."""
        try:
            cursor = self._connection.cursor()
            with self._lock:
                cursor.execute(question, values)
            while True:
                with self._lock:
                    rows = cursor.fetchmany(1000)
                if not rows:
                    return
                yield from rows
        except sqlite3.Error as error:
            raise self._tell_broken(error) from error

    def _tell_broken(self, error: sqlite3.Error) -> Exception:
        """Return what to raise: whoever writes knows what to do with the error itself."""
        return error if self._index is None else tell_broken(self._index, error)

    def tell(self, command: str, rows: Iterable[Row]) -> None:
        """Write rows."""
        self._connection.executemany(command, rows)

    def get(self, key: str) -> str | None:
        """Return a fact about the whole, None where it was never set."""
        rows = self.ask("SELECT value FROM meta WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else None

    def set(self, key: str, value: str) -> None:
        """Note a fact about the whole."""
        self.tell("INSERT OR REPLACE INTO meta VALUES (?, ?)", [(key, value)])

    def finish(self) -> None:
        """Make what a new file is looked up by."""
        self._connection.execute(_LOOKUPS)

    def settle(self) -> None:
        """Let a new file, once written, be changed while others read it; that cannot be said while somebody reads."""
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("PRAGMA journal_mode=WAL")

    def count_up(self, terms: Mapping[str, int], forms: Mapping[tuple[str, str], int]) -> None:
        """Add to the counts of terms and forms; what falls to 0 is forgotten."""
        changed = ((term, count) for term, count in terms.items() if count)
        self.tell(
            "INSERT INTO terms VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET count = count + excluded.count", changed
        )
        spelt = ((form, term, count) for (form, term), count in forms.items() if count)
        self.tell(
            "INSERT INTO forms VALUES (?, ?, ?) ON CONFLICT (form, term) DO UPDATE SET count = count + excluded.count",
            spelt,
        )
        gone = [(term,) for term, count in terms.items() if count < 0]
        self.tell("DELETE FROM terms WHERE term = ? AND count <= 0", gone)
        self.tell(
            "DELETE FROM forms WHERE form = ? AND term = ? AND count <= 0",
            [pair for pair, count in forms.items() if count < 0],
        )

    def list_files(self) -> dict[str, FileState]:
        """Return the files as they were read, by their paths."""
        rows = self.ask("SELECT path, key, size, changed, digest FROM files")
        return {
            path: FileState(path=path, key=key, size=size, changed=changed, digest=digest)
            for path, key, size, changed, digest in rows
        }


# How claims, documents and the places of passages are written.


def write_claim(claim: Claim) -> str:
    """
    Write a claim as JSON, without its source.

    >>> write_claim(Claim(id="height", text="It is 90 m high.", source=Source("doe")))
    '{"id":"height","text":"It is 90 m high."}'
    """
    record: dict[str, Any] = {}
    for field, value in zip(_CLAIM_FIELDS, _get_fields(claim), strict=True):
        if value is None or value == ():
            continue
        record[field] = _write_value(value)
    return _ENCODER.encode(record)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _write_value(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Anchor):
        return [value.start, value.end, value.digest]
    return [value.start, value.end] if isinstance(value, Span) else value


_CLAIM_FIELDS = tuple(field.name for field in attrs.fields(Claim) if field.name != "source")
_get_fields = attrgetter(*_CLAIM_FIELDS)
_READERS: dict[str, Any] = {
    "rating": Rating,
    "date": dt.date.fromisoformat,
    "reviewed": dt.date.fromisoformat,
    "valid_from": dt.date.fromisoformat,
    "valid_until": dt.date.fromisoformat,
    "tags": tuple,
    "anchor": lambda value: Anchor(*value),
    "quoted": lambda value: Span(*value),
}


def read_claim(record: str, source: Source) -> Claim:
    """
    Read what :func:`write_claim` wrote.

    >>> claim = Claim(id="a", text="It is.", source=Source("doe"), date=dt.date(2020, 1, 2), tags=("x",))
    >>> read_claim(write_claim(claim), Source("doe")) == claim
    True
    """
    fields = json.loads(record)
    for field, read in _READERS.items():
        if field in fields:
            fields[field] = read(fields[field])
    return Claim(source=source, **fields)


def write_source(source: Source) -> str:
    """
    Write a source's item as JSON, the same for the same item.

    >>> write_source(Source("doe", {"type": "book", "id": "doe"}))
    '{"id":"doe","type":"book"}'
    """
    return json.dumps(_thaw(source.item), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _thaw(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, Mapping):
        return {key: _thaw(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_thaw(inner) for inner in value]
    return value


def read_source(key: str, item: str) -> Source:
    """
    Read what :func:`write_source` wrote.

    >>> read_source("doe", '{"id":"doe"}').key
    'doe'
    """
    return Source(key, json.loads(item))


def write_document(document: Document) -> Row:
    """
    Return a document as a row: path, title, date, text.

    >>> write_document(Document(source=Source("doe"), text="It is."))
    (None, None, None, 'It is.')
    """
    return (document.path, document.title, document.date.isoformat() if document.date else None, document.text)


def read_document(row: Row, source: Source) -> Document:
    """
    Make a document of its row: path, title, date, text.

    >>> read_document(("documents/doe.txt", None, None, "It is."), Source("doe")).name
    'documents/doe.txt'
    """
    path, title, date, text = row
    return Document(
        source=source, text=text, title=title, date=dt.date.fromisoformat(date) if date else None, path=path
    )
