"""
A Spark session on a local cluster, whose executors are processes of their own: what ``test_spark.py`` asks of it.

Run with the paths of a corpus and of a file with statements; writes what it saw as one line of JSON. A session is started
once for all tests, since that takes most of the time, and in a process of its own, since Spark starts processes and never
ends its Java machine.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

#: A statement on which the matching is made to fail.
FAILING = "The failing statement of 1999."
#: A claim that is added between two checks, and what is checked against it.
LATER = "The lighthouse of Callao was lit in 1888."
#: Bytes that Spark takes for a string and that are no text, in hexadecimal digits.
NO_TEXT = "54FF"


def start():
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.executorEnv.PYTHONPATH": os.environ["PYTHONPATH"],
        "spark.python.worker.reuse": "true",
        # Nothing starts before both executors are there, so that both get something to do.
        "spark.scheduler.minRegisteredResourcesRatio": "1.0",
        "spark.scheduler.maxRegisteredResourcesWaitingTime": "120s",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "2",
    }
    builder = SparkSession.builder.master("local-cluster[2,1,1024]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def watch(frame_class):
    """Have every worker say which process it is, and how often it opened a corpus, beside what it answers."""
    from pyspark.sql.types import LongType, StructField, StructType

    of_spark = frame_class.mapInArrow
    seen = ("process", "parent", "executor", "opened")

    def map_and_tell(self, function, schema):
        def tell(batches):
            import pyarrow as pa

            from factcheck.checker import answers
            from factcheck.spark import _open

            analyse = answers.analyse

            def analyse_or_fail(text, *rest):
                if text == FAILING:
                    raise ZeroDivisionError("made to fail")
                return analyse(text, *rest)

            answers.analyse = analyse_or_fail
            try:
                parent = os.getppid()
                executor = int(subprocess.check_output(["ps", "-o", "ppid=", "-p", str(parent)]))
                for batch in function(batches):
                    told = (os.getpid(), parent, executor, _open.cache_info().misses)
                    more = [pa.array([value] * batch.num_rows, pa.int64()) for value in told]
                    names = [*batch.schema.names, *seen]
                    yield pa.RecordBatch.from_arrays([*batch.columns, *more], names=names)
            finally:
                answers.analyse = analyse

        return of_spark(self, tell, StructType([*schema.fields, *(StructField(name, LongType()) for name in seen)]))

    frame_class.mapInArrow = map_and_tell
    return of_spark


def refuse(wrong):
    try:
        wrong()
    except ValueError as error:
        return str(error)
    return "taken"


def main(corpus, statements):
    from pyspark.sql.functions import col, lit

    import factcheck.spark

    session = start()
    check = factcheck.spark.check
    rows = list(enumerate(json.loads(Path(statements).read_text("utf-8"))))
    plain = session.createDataFrame(rows, "number bigint, statement string").repartition(6, "number")
    told = {"driver": os.getpid(), "gateway": session.sparkContext._gateway.proc.pid, "spark": session.version}

    def collect(frame, *columns):
        return [row.asDict() for row in frame.orderBy("number").select("number", *columns).collect()]

    of_spark = watch(type(plain))
    checked = check(plain, corpus)
    told["columns"] = checked.columns[:-4]
    told["answers"] = collect(checked, "statement", *factcheck.spark.COLUMNS)
    told["workers"] = collect(checked, "process", "parent", "executor", "opened")
    odd = session.sql(f"SELECT 0L number, CAST(unhex('{NO_TEXT}') AS string) statement")
    failing = session.createDataFrame([(1, FAILING), (2, rows[0][1])], "number bigint, statement string")
    told["failing"] = collect(check(odd.union(failing), corpus), "verdict", "reason")
    type(plain).mapInArrow = of_spark

    dotted = plain.withColumnRenamed("statement", "a.b").withColumn("`", lit(1))
    told["dotted"] = check(dotted, corpus, "a.b").where("verdict = 'SUPPORTED'").count()
    twice = check(plain.select("number", "statement", col("number").cast("string").alias("number")), corpus)
    told["twice"] = [[*list(row)[:3], row["verdict"]] for row in twice.limit(2).collect()]
    told["missing"] = collect(check(plain, corpus + "/none"), "verdict", "reason")
    told["refused"] = {
        "missing": refuse(lambda: check(plain, corpus, "text")),
        "number": refuse(lambda: check(plain, corpus, "number")),
        "taken": refuse(lambda: check(plain.withColumn("Verdict", lit("x")), corpus)),
        "twice": refuse(lambda: check(plain.select("statement", "statement"), corpus)),
        "address": refuse(lambda: check(plain, "hdfs://machine/corpus")),
    }

    later = session.createDataFrame([(0, LATER), (1, LATER)], "number bigint, statement string").repartition(2)
    told["before"] = collect(check(later, corpus), "verdict")
    with Path(corpus, "claims", "a.jsonl").open("a", encoding="utf-8") as claims:
        claims.write("\n" + json.dumps({"id": "later", "text": LATER}))
    told["after"] = collect(check(later, corpus), "verdict")
    sys.stdout.write("TOLD " + json.dumps(told) + "\n")
    session.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
