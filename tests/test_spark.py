"""The same answers from a Spark cluster as from one process: a local cluster with executors of their own is started."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import check_many, load_corpus
from factcheck.corpus import index_corpus

SENTENCES = (
    "The harbour of Lima was built in 1912.",
    "Exports of copper rose 12% in 2015.",
    "The old bridge burned down in May 1987.",
    "Fishermen from Peru caught 400 tonnes of herring.",
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
)
ADDED = ("verdict", "confidence", "explanation", "quote", "start", "end", "source", "citation", "reason")

# Executors of a local cluster are processes of their own, which Spark starts with its own launcher: so the session too runs
# in a process of its own, and tells what it saw.
PROGRAM = """
import json, os, sys
from pyspark.sql import SparkSession
import factcheck.spark
corpus, statements, case = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3]
spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").config("spark.python.worker.reuse", "true")
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2").config("spark.sql.shuffle.partitions", "2")
    .config("spark.executorEnv.PYTHONPATH", os.environ["PYTHONPATH"]).getOrCreate()
)
rows = [(number, text) for number, text in enumerate(statements)]
frame = spark.createDataFrame(rows, "number bigint, statement string").repartition(2, "number")
told = {}
if case == "answers":
    checked = factcheck.spark.check(frame, corpus)
    told["columns"] = checked.columns
    told["rows"] = [row.asDict() for row in checked.orderBy("number").collect()]

    def probe(batches):
        import os
        import pyarrow as pa
        from factcheck.spark import _open
        for batch in batches:
            for _ in range(batch.num_rows):
                _open(corpus, 0.5)
        info = _open.cache_info()
        yield pa.RecordBatch.from_pydict({"process": [os.getpid()], "parent": [os.getppid()], "opened": [info.misses]})

    seen = frame.mapInArrow(probe, "process bigint, parent bigint, opened bigint").collect()
    told["probes"] = [row.asDict() for row in seen]
    told["driver"] = os.getpid()
else:
    told["rows"] = [row.asDict() for row in factcheck.spark.check(frame, corpus + "/none").collect()]
    from pyspark.sql.functions import lit
    for name, wrong in {
        "missing": lambda: factcheck.spark.check(frame, corpus, "text"),
        "number": lambda: factcheck.spark.check(frame, corpus, "number"),
        "taken": lambda: factcheck.spark.check(frame.withColumn("Verdict", lit("x")), corpus),
    }.items():
        try:
            wrong()
        except ValueError as error:
            told[name] = str(error)
print("TOLD " + json.dumps(told))
spark.stop()
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    pytest.importorskip("pyspark", reason="the spark extra is not installed")
    pytest.importorskip("pyarrow", reason="the spark extra is not installed")
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("Spark needs Java, and there is none")
    folder = tmp_path_factory.mktemp("spark") / "corpus"
    (folder / "claims").mkdir(parents=True)
    (folder / "bibliography.json").write_text(json.dumps([{"id": "a", "type": "book", "title": "On harbours"}]))
    lines = [json.dumps({"id": f"c{at}", "text": text}) for at, text in enumerate(SENTENCES)]
    (folder / "claims" / "a.jsonl").write_text("\n".join(lines))
    index_corpus(folder)
    return folder


def run(corpus, case):
    source = str(Path(__file__).parent.parent / "src")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([source, os.environ.get("PYTHONPATH", "")]),
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_LOCAL_IP": "127.0.0.1",
    }
    command = [sys.executable, "-W", "ignore", "-c", PROGRAM, str(corpus), json.dumps(STATEMENTS), case]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=corpus.parent)
    told = [line for line in done.stdout.splitlines() if line.startswith("TOLD ")]
    assert told, done.stderr[-3000:]
    return json.loads(told[0].removeprefix("TOLD "))


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
def test_a_cluster_says_what_one_process_says_row_for_row(corpus):
    told = run(corpus, "answers")
    local = load_corpus(corpus)
    assert told["columns"] == ["number", "statement", *ADDED]
    expected = [{"number": number, "statement": text} | expect(text, local) for number, text in enumerate(STATEMENTS)]
    assert told["rows"] == expected
    assert {row["verdict"] for row in told["rows"]} == {"SUPPORTED", "REFUTED", "NOT_ENOUGH_EVIDENCE", None}
    processes = {probe["process"] for probe in told["probes"]}
    assert len({probe["parent"] for probe in told["probes"]}) == 2  # two executors
    assert told["driver"] not in processes
    assert all(probe["opened"] == 1 for probe in told["probes"])


@pytest.mark.slow
def test_what_is_wrong_is_said_in_rows_or_at_once(corpus):
    told = run(corpus, "faults")
    assert len(told["rows"]) == len(STATEMENTS)
    assert all(row["verdict"] is None for row in told["rows"])
    reasons = {row["reason"] for row in told["rows"] if row["statement"] and row["statement"].strip()}
    assert len(reasons) == 1
    assert reasons.pop().startswith("the corpus cannot be opened on this machine: ")
    assert (
        told["missing"] == "there is no column 'text', only number, statement; name the one that holds the statements"
    )
    assert told["number"] == "the column 'number' holds bigint, not string; cast it"
    assert told["taken"] == "the result's columns verdict are there already; rename them first"


def test_without_the_extra_one_line_says_what_to_install():
    program = "import sys; sys.modules['pyarrow'] = None; import factcheck; import factcheck.spark"
    source = str(Path(__file__).parent.parent / "src")
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": source},
        check=False,
    )
    assert done.returncode == 1
    assert (
        done.stderr.splitlines()[-1]
        == "ImportError: factcheck.spark needs pyarrow: pip install 'factcheck-lint[spark]'"
    )
