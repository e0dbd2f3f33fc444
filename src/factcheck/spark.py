"""
Check the statements of a Spark DataFrame against a corpus: a column of statements enters, columns of verdicts leave.

Each Python worker of the cluster opens the corpus by its path once, so that path must be readable on every machine (a shared
file system, or a copy at the same place). An index made by ``factcheck index`` makes opening it quick and keeps it out of
memory.
"""

import datetime as dt
import socket
import uuid
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.checker import make_statement
from factcheck.checker.answers import Answers, Failure
from factcheck.checker.arguments import require_day, require_precision
from factcheck.checker.checks import DEFAULT_PRECISION
from factcheck.corpus import load_corpus
from factcheck.errors import CorpusError, FactcheckError
from factcheck.model import Result

try:
    import pyarrow as pa
    from pyspark.sql.types import DoubleType, LongType, StringType, StructField, StructType
except ImportError as error:  # one line that says what to do, instead of the name of a module
    message = f"factcheck.spark needs {(error.name or '').partition('.')[0]}: pip install 'factcheck-lint[spark]'"
    raise ImportError(message) from None

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["COLUMNS", "check"]

#: The columns that are added, with their types: what was found, the passage that decides, quoted to the character, and
#: ``reason`` where there is no verdict.
COLUMNS = {
    "verdict": "string",
    "confidence": "double",
    "explanation": "string",
    "quote": "string",
    "start": "bigint",
    "end": "bigint",
    "source": "string",
    "citation": "string",
    "reason": "string",
}

# How many rows are answered before they are handed over: a batch of Spark's holds 10,000, of which show() wants 20.
_ROWS = 100


def check(
    statements: "DataFrame",
    corpus_path: str | Path,
    column: str = "statement",
    *,
    as_of: dt.date | None = None,
    precision: float = DEFAULT_PRECISION,
) -> "DataFrame":
    """
    Say of each statement of a column what the corpus says of it: the rows as they were, with the columns of ``COLUMNS``.

    The answers are those of ``factcheck.check_many``. A row whose statement is null, empty, no text, or fails has a
    null verdict and a ``reason``; it does not end the job. So has every row that met a machine where the corpus cannot be
    opened. A frame without rows gives one without rows.

    Nothing is checked until the result is used, and all is checked again at each use: write the result down, or cache it.
    A worker opens the corpus at the first row that it gets; when the corpus has changed, call this again.

    Args:
        statements: Any DataFrame with a column of strings; its other columns are kept.
        corpus_path: The corpus folder, as every machine of the cluster sees it.
        column: The column that holds the statements.
        as_of: What relative dates in the statements count from.
        precision: SUPPORTED and REFUTED are said only at this probability or above, 0 to 1.

    Raises:
        ValueError: There is no such column, it holds no strings, the names of the new columns are taken, or the path
            is an address, or the precision is no probability.
        TypeError: ``as_of`` is no day, or the precision no number.

    >>> check.__name__, list(COLUMNS)[:3]  # a session takes seconds to start; the how-to starts one
    ('check', ['verdict', 'confidence', 'explanation'])
    """
    require_day("as_of", as_of)
    require_precision(precision)
    place = _find_column(statements, column)
    path = _read_path(corpus_path)
    kinds = {"string": StringType(), "double": DoubleType(), "bigint": LongType()}
    added = [StructField(name, kinds[kind]) for name, kind in COLUMNS.items()]
    schema = StructType([*statements.schema.fields, *added])
    # A worker outlives a job: what it opened for another call may be a corpus as it was before a change.
    call = uuid.uuid4().hex

    def answer(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for start in range(0, batch.num_rows, _ROWS):
                yield _answer_batch(batch.slice(start, _ROWS), place, _open(path, precision, call), as_of)

    # Spark finds the columns that it hands over by their names, and stumbles over "a.b" and over two of one name.
    numbered = statements.toDF(*(f"c{number}" for number in range(len(statements.columns))))
    return numbered.mapInArrow(answer, schema)


def _find_column(statements: "DataFrame", column: str) -> int:
    names = statements.columns
    if column not in names:
        problem = f"there is no column {column!r}, only {', '.join(names)}; name the one that holds the statements"
        raise ValueError(problem)
    if names.count(column) > 1:
        problem = f"there are {names.count(column)} columns {column!r}; rename all but the one with the statements"
        raise ValueError(problem)
    place: int = names.index(column)
    kind = statements.schema.fields[place].dataType
    if not isinstance(kind, StringType):
        problem = f"the column {column!r} holds {kind.simpleString()}, not string; cast it"
        raise ValueError(problem)  # noqa: TRY004 - of one kind with the other columns' faults
    taken = sorted({name.lower() for name in names} & COLUMNS.keys())
    if taken:
        problem = f"the result's columns {', '.join(taken)} are there already; rename them first"
        raise ValueError(problem)
    return place


def _read_path(given: str | Path) -> str:
    """Return the path as every machine may open it, whatever folder its worker runs in."""
    if "://" in str(given):
        problem = f"{given} is an address, not a folder; copy the corpus to where every machine sees it as a folder"
        raise ValueError(problem)
    return str(Path(given).absolute())


# Only the last call's: a corpus without an index is held in memory.
@lru_cache(maxsize=1)
def _open(path: str, precision: float, call: str) -> Answers | str:  # noqa: ARG001 - part of what is remembered by
    """Open the corpus once in each process for each call; why it cannot be opened is remembered too."""
    try:
        return Answers(load_corpus(path), precision)
    except (FactcheckError, OSError) as error:
        return f"the corpus cannot be opened on {socket.gethostname()}: {_sum_up(error)}"


def _sum_up(error: Exception) -> str:
    """Say the first of many faults: a corpus may have thousands, and every row is told."""
    if isinstance(error, CorpusError) and len(error.faults) > 1:
        return f"{error.faults[0]} (and {len(error.faults) - 1} more; 'factcheck corpus check' lists them)"
    return str(error)


def _answer_batch(batch: pa.RecordBatch, place: int, answers: Answers | str, as_of: dt.date | None) -> pa.RecordBatch:
    # As bytes, for Spark's strings may hold what is no text.
    rows = [_answer(data, answers, as_of) for data in batch.column(place).cast(pa.large_binary()).to_pylist()]
    kinds = {"string": pa.string(), "double": pa.float64(), "bigint": pa.int64()}
    added = [pa.array([row.get(name) for row in rows], kinds[kind]) for name, kind in COLUMNS.items()]
    return pa.RecordBatch.from_arrays([*batch.columns, *added], names=[*batch.schema.names, *COLUMNS])


def _answer(data: bytes | None, answers: Answers | str, as_of: dt.date | None) -> dict[str, Any]:
    """Return the added columns of one row."""
    try:
        text = (data or b"").decode("utf-8")
    except UnicodeDecodeError as error:
        return {"reason": f"the statement is no UTF-8 text (byte {error.start}); decode it with its own encoding"}
    if not text.strip():
        return {"reason": "there is no statement"}
    if isinstance(answers, str):
        return {"reason": answers}
    answer = answers.try_to_find(make_statement(text, as_of))
    return {"reason": answer.reason} if isinstance(answer, Failure) else _describe(answer)


def _describe(result: Result) -> dict[str, Any]:
    described: dict[str, Any] = {
        "verdict": result.verdict.value,
        "confidence": result.confidence,
        "explanation": result.explanation,
    }
    if result.evidence:
        first = result.evidence[0]
        described |= {
            "quote": first.quote,
            "start": first.start,
            "end": first.end,
            "source": first.source.key if first.source else None,
            "citation": first.citation,
        }
    return described
