"""The same answers from a Spark cluster as from one process: a local cluster with executors of their own is started."""

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from spark_session import FAILING, LATER

from factcheck import check_many, load_corpus
from factcheck.corpus import index_corpus

HERE = Path(__file__).parent
SENTENCES = (
    "The harbour of Lima was built in 1912.",
    "Exports of copper rose 12% in 2015.",
    "The old bridge burned down in May 1987.",
    "Fishermen from Peru caught 400 tonnes of herring.",
    "The failing statement of 1998 is quoted often.",
)
STATEMENTS = (
    "The harbour of Lima was built in 1912.",
    "Lima's harbour was built in 1921.",
    "Copper exports fell 12% in 2015.",
    None,
    "The bridge burned in 1987.",
    "",
    "   ",
    "A whale sang.",
    "x" * 30_000,
    "Peruvian fishermen caught 400 tonnes of herring.",
    "Kupferexporte? \x00 \U0001f6a2 “Lima”",
)
ADDED = ("verdict", "confidence", "explanation", "quote", "start", "end", "source", "citation", "reason")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("spark") / "corpus"
    (folder / "claims").mkdir(parents=True)
    (folder / "bibliography.json").write_text(json.dumps([{"id": "a", "type": "book", "title": "On harbours"}]))
    lines = [json.dumps({"id": f"c{at}", "text": text}) for at, text in enumerate(SENTENCES)]
    (folder / "claims" / "a.jsonl").write_text("\n".join(lines))
    index_corpus(folder)
    return folder


@pytest.fixture(scope="module")
def expected(corpus):
    """Return what this process says, taken before the session changes the corpus."""
    local = load_corpus(corpus)
    return [{"number": number, "statement": text} | expect(text, local) for number, text in enumerate(STATEMENTS)]


@pytest.fixture(scope="module")
def told(corpus, expected):
    """Run the session once for all tests, and return what it saw."""
    for library in ("pyspark", "pyarrow", "pandas"):
        if find_spec(library) is None:
            pytest.skip(f"the extra called spark is not installed: there is no {library}")
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("Spark needs Java, and there is none")
    statements = corpus.parent / "statements.json"
    statements.write_text(json.dumps(STATEMENTS), encoding="utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(HERE.parent / "src"), os.environ.get("PYTHONPATH", "")]),
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_LOCAL_IP": "127.0.0.1",
    }
    command = [sys.executable, "-W", "ignore", str(HERE / "spark_session.py"), str(corpus), str(statements)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=corpus.parent)
    lines = [line for line in done.stdout.splitlines() if line.startswith("TOLD ")]
    assert lines, done.stderr[-3000:]
    return json.loads(lines[0].removeprefix("TOLD "))


def expect(text, corpus):
    if text is None or not text.strip():
        return dict.fromkeys(ADDED) | {"reason": "there is no statement"}
    (result,) = check_many([text], corpus)
    first = result.evidence[0] if result.evidence else None
    return {
        "verdict": result.verdict.value,
        "confidence": result.confidence,
        "explanation": result.explanation,
        "quote": first and first.quote,
        "start": first and first.start,
        "end": first and first.end,
        "source": first and first.source.key,
        "citation": first and first.citation,
        "reason": None,
    }


@pytest.mark.slow
def test_a_cluster_says_what_one_process_says_row_for_row(told, expected):
    assert told["columns"] == ["number", "statement", *ADDED]
    assert told["answers"] == expected
    assert {row["verdict"] for row in expected} == {"SUPPORTED", "REFUTED", "NOT_ENOUGH_EVIDENCE", None}


@pytest.mark.slow
def test_two_executors_work_and_each_process_opens_the_corpus_once(told):
    workers = told["workers"]

    # Six partitions, batches of two rows: many more tasks and batches than processes.
    assert len({worker["executor"] for worker in workers}) == 2
    assert {told["driver"], told["gateway"]}.isdisjoint({worker["executor"] for worker in workers})
    assert told["driver"] not in {worker["process"] for worker in workers}
    assert len(workers) > len({worker["process"] for worker in workers})
    assert {worker["opened"] for worker in workers} == {1}


@pytest.mark.slow
def test_a_failing_statement_is_a_row_with_its_reason(told):
    assert told["failing"] == [
        {
            "number": 0,
            "verdict": None,
            "reason": "the statement is no UTF-8 text (byte 1); decode it with its own encoding",
        },
        {
            "number": 1,
            "verdict": None,
            "reason": "an internal error (ZeroDivisionError: made to fail); please report it",
        },
        {"number": 2, "verdict": "SUPPORTED", "reason": None},
    ]


def test_the_failing_statement_fails_only_because_it_is_made_to(corpus):
    (result,) = check_many([FAILING], load_corpus(corpus))

    assert result.verdict in {"REFUTED", "NOT_ENOUGH_EVIDENCE"}


@pytest.mark.slow
def test_a_corpus_that_is_not_there_is_a_reason_in_each_row(told):
    assert [row["number"] for row in told["missing"]] == list(range(len(STATEMENTS)))
    assert {row["verdict"] for row in told["missing"]} == {None}
    stated = [row["reason"] for row, text in zip(told["missing"], STATEMENTS, strict=True) if text and text.strip()]
    (reason,) = set(stated)
    assert reason.startswith("the corpus cannot be opened on ")
    assert "/none: there is no such folder; " in reason


@pytest.mark.slow
def test_columns_may_have_any_names(told, expected):
    assert told["dotted"] == sum(row["verdict"] == "SUPPORTED" for row in expected)
    verdicts = {row["number"]: row["verdict"] for row in expected}
    assert told["twice"] == [
        [number, STATEMENTS[number], str(number), verdicts[number]] for number, *_ in told["twice"]
    ]
    assert len(told["twice"]) == 2


@pytest.mark.slow
def test_what_cannot_be_is_said_at_once(told):
    assert told["refused"] == {
        "missing": "there is no column 'text', only number, statement; name the one that holds the statements",
        "number": "the column 'number' holds bigint, not string; cast it",
        "taken": "the result's columns verdict are there already; rename them first",
        "twice": "there are 2 columns 'statement'; rename all but the one with the statements",
        "address": "hdfs://machine/corpus is an address, not a folder; "
        "copy the corpus to where every machine sees it as a folder",
    }


@pytest.mark.slow
def test_a_worker_that_lives_on_sees_a_corpus_that_has_changed(told):
    assert [row["verdict"] for row in told["before"]] == ["NOT_ENOUGH_EVIDENCE"] * 2, LATER
    assert [row["verdict"] for row in told["after"]] == ["SUPPORTED"] * 2, LATER


@pytest.mark.parametrize("missing", ["pyarrow", "pyspark"])
def test_without_the_extra_one_line_says_what_to_install(missing):
    # Where the other library is missing too, it is named as well as this one.
    program = (
        f"import sys; sys.modules.update(dict.fromkeys({[missing]!r}))\nimport factcheck\nimport factcheck.spark\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src")}
    command = [sys.executable, "-c", program]

    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)

    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    named = missing if find_spec("pyarrow") else "pyarrow"
    assert last == f"ImportError: factcheck.spark needs {named}: pip install 'factcheck-lint[spark]'"
    assert "During handling" not in done.stderr
