"""
Check the statements of a Spark DataFrame against a corpus: a column of statements enters, columns of verdicts leave.

Each Python worker of the cluster opens the corpus by its path once, so that path must be readable on every machine (a shared
file system, or a copy at the same place). An index made by ``factcheck index`` makes opening it quick and keeps it out of
memory.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.checker import make_statement
from factcheck.checker.answers import Answers, Failure
from factcheck.checker.checks import DEFAULT_PRECISION
from factcheck.corpus import load_corpus
from factcheck.errors import FactcheckError
from factcheck.model import Result

try:
    import pyarrow as pa
    from pyspark.sql.types import DoubleType, LongType, StringType, StructField, StructType
except ImportError as error:  # one line that says what to do, instead of the name of a module
    message = f"factcheck.spark needs {error.name}: pip install 'factcheck-lint[spark]'"
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

    The answers are those of :func:`factcheck.check_many`. A row whose statement is null, empty, or fails has a null
    verdict and a ``reason``; it does not end the job.

    Args:
        statements: Any DataFrame with a column of strings; its other columns are kept.
        corpus_path: The corpus folder, as every machine of the cluster sees it.
        column: The column that holds the statements.
        as_of: What relative dates in the statements count from.
        precision: SUPPORTED and REFUTED are said only at this probability or above, 0 to 1.

    Raises:
        ValueError: There is no such column, it holds no strings, or the names of the new columns are taken.
    """
    _check_columns(statements, column)
    kinds = {"string": StringType(), "double": DoubleType(), "bigint": LongType()}
    added = [StructField(name, kinds[kind]) for name, kind in COLUMNS.items()]
    schema = StructType([*statements.schema.fields, *added])
    path = str(Path(corpus_path).absolute()) if "://" not in str(corpus_path) else str(corpus_path)

    def answer(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield _answer_batch(batch, column, path, as_of, precision)

    return statements.mapInArrow(answer, schema)


def _check_columns(statements: "DataFrame", column: str) -> None:
    names = statements.columns
    if column not in names:
        problem = f"there is no column {column!r}, only {', '.join(names)}; name the one that holds the statements"
        raise ValueError(problem)
    kind = statements.schema[column].dataType
    if not isinstance(kind, StringType):
        problem = f"the column {column!r} holds {kind.simpleString()}, not string; cast it"
        raise ValueError(problem)  # noqa: TRY004 - of one kind with the other columns' faults
    taken = sorted({name.lower() for name in names} & COLUMNS.keys())
    if taken:
        problem = f"the result's columns {', '.join(taken)} are there already; rename them first"
        raise ValueError(problem)


@cache
def _open(path: str, precision: float) -> Answers | str:
    """Open the corpus once in each process; why it cannot be opened is remembered too."""
    try:
        return Answers(load_corpus(path), precision)
    except (FactcheckError, OSError) as error:
        return f"the corpus cannot be opened on this machine: {error}"


def _answer_batch(
    batch: pa.RecordBatch, column: str, path: str, as_of: dt.date | None, precision: float
) -> pa.RecordBatch:
    answers = _open(path, precision)
    rows = [_answer(text, answers, as_of) for text in batch.column(column).to_pylist()]
    kinds = {"string": pa.string(), "double": pa.float64(), "bigint": pa.int64()}
    added = [pa.array([row.get(name) for row in rows], kinds[kind]) for name, kind in COLUMNS.items()]
    return pa.RecordBatch.from_arrays([*batch.columns, *added], names=[*batch.schema.names, *COLUMNS])


def _answer(text: str | None, answers: Answers | str, as_of: dt.date | None) -> dict[str, Any]:
    """Return the added columns of one row."""
    if text is None or not text.strip():
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
