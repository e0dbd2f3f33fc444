"""
How does a corpus grow? Making, opening, searching and updating an index at several sizes, and checking against it.

Corpora of distinct passages are made from the texts of FACTCHECK_DATA (``generated.py``); at every size the same is measured:
seconds to make the index, megabytes on disk, milliseconds to open it with nothing changed, memory while serving, the time
of a search (half, 95 and 99 in a hundred are quicker), the share of spoiled statements (two words changed, three mistyped)
whose passage is among the first ten, over all and over the real texts alone, the seconds to add one document, and statements
a second from end to end with one process and with two. Beside it, in the same run: tantivy alone with English stems, bm25s
where it is installed, and rapidfuzz over all passages.

Usage: ``python benchmarks/scale.py [--sizes 10000 100000 1000000] [--markdown FILE]``; reads FACTCHECK_DATA.
"""

import argparse
import json
import os
import platform
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from datasets import data_folder
from generated import SEED, make_passages, make_queries, read_sentences, write_corpus
from rapidfuzz import fuzz, process
from scores import tabulate

from factcheck import check_many, load_corpus
from factcheck.corpus import index_corpus

SIZES = (10_000, 100_000, 1_000_000)
_QUERIES, _STATEMENTS, _RECALLED = 300, 1000, 10
# Brute force takes seconds a query at the largest size.
_FUZZY_QUERIES = 5
# What each row of the table says, and how it is written.
ROWS = {
    "made": ("index made, s", "{:.1f}"),
    "made_memory": ("memory of its largest process, MB", "{:.0f}"),
    "disk": ("index on disk, MB", "{:.0f}"),
    "open": ("open, nothing changed, ms", "{:.0f}"),
    "memory": ("memory while serving, MB", "{:.0f}"),
    "p50": ("search p50, ms", "{:.2f}"),
    "p95": ("search p95, ms", "{:.2f}"),
    "p99": ("search p99, ms", "{:.2f}"),
    "recall": ("recall@10 of spoiled statements", "{:.3f}"),
    "recall_real": ("the same, real passages", "{:.3f}"),
    "add": ("add one document, s", "{:.2f}"),
    "alone": ("1,000 statements, 1 process, s", "{:.1f}"),
    "alone_rate": ("statements a second, 1 process", "{:.0f}"),
    "two": ("1,000 statements, 2 processes, s", "{:.1f}"),
    "two_rate": ("statements a second, 2 processes", "{:.0f}"),
    "two_memory": ("memory of the largest process, MB", "{:.0f}"),
    "tantivy_made": ("tantivy alone: made, s", "{:.1f}"),
    "tantivy_p50": ("tantivy alone: search p50, ms", "{:.2f}"),
    "tantivy_recall": ("tantivy alone: recall@10", "{:.3f}"),
    "bm25s_made": ("bm25s: made, s", "{:.1f}"),
    "bm25s_p50": ("bm25s: search p50, ms", "{:.2f}"),
    "bm25s_recall": ("bm25s: recall@10", "{:.3f}"),
    "fuzzy_p50": ("rapidfuzz over all: p50, ms", "{:.0f}"),
    "fuzzy_ratio": ("the same, in searches of the index", "{:,.0f}"),
}


def measure(folder: Path, passages: Sequence[str], real: int) -> dict[str, float]:
    """Measure all of one corpus, each part in a process of its own; ``real`` passages at the beginning are no variations."""
    queries = make_queries(passages, _QUERIES)
    real_queries = make_queries(passages[:real], _QUERIES, SEED + 1)
    figures = run("make", folder)
    figures |= run("serve", folder, queries, real_queries)
    figures |= run("add", folder)
    chance = random.Random(SEED)
    statements = [text for text, _ in make_queries(passages, _STATEMENTS, chance.randrange(10**6))]
    for jobs, name in ((1, "alone"), (2, "two")):
        figures |= {
            name if key == "seconds" else f"{name}_{key}": value
            for key, value in run("check", folder, statements, jobs).items()
        }
    figures |= run("tantivy", folder, passages, queries)
    figures |= run("bm25s", folder, passages, queries)
    figures["fuzzy_p50"] = (
        statistics.median(time_brute_force(passages, text) for text, _ in queries[:_FUZZY_QUERIES]) * 1e3
    )
    figures["fuzzy_ratio"] = figures["fuzzy_p50"] / figures["p50"]
    return figures


def time_brute_force(passages: Sequence[str], text: str) -> float:
    """Return the seconds that rapidfuzz takes to compare a text with every passage."""
    begun = time.perf_counter()
    process.extract(text, passages, scorer=fuzz.token_set_ratio, limit=_RECALLED)
    return time.perf_counter() - begun


def run(part: str, folder: Path, *arguments: Any) -> dict[str, float]:  # noqa: ANN401 - JSON
    """Measure one part in a fresh process, so that none has the memory or the caches of another."""
    with tempfile.TemporaryDirectory() as name:
        given = Path(name, "given.json")
        given.write_text(json.dumps(arguments), encoding="utf-8")
        command = [sys.executable, __file__, "--part", part, str(folder), str(given)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def part_make(folder: Path) -> dict[str, float]:
    """Make the index from nothing."""
    made = index_corpus(folder, rebuild=True, jobs=2)
    size = sum(path.stat().st_size for path in (folder / ".factcheck").rglob("*") if path.is_file())
    return {"made": made.seconds, "made_memory": read_memory(), "disk": size / 1e6}


def part_serve(folder: Path, queries: Sequence[Sequence[str]], real: Sequence[Sequence[str]]) -> dict[str, float]:
    """Open it and search."""
    load_corpus(folder).search("warm up")
    opened = []
    for _ in range(5):
        begun = time.perf_counter()
        corpus = load_corpus(folder)
        opened.append(time.perf_counter() - begun)

    def search(text: str) -> Sequence[str]:
        return [hit.passage.exact for hit in corpus.search(text, _RECALLED)]

    return {
        **time_searches(search, queries),
        "recall_real": count_recalled(search, real),
        "open": min(opened) * 1e3,
        "memory": read_memory(),
    }


def part_add(folder: Path) -> dict[str, float]:
    """Add a document, then take it out again."""
    path = folder / "documents" / "added.txt"
    bibliography = folder / "bibliography.json"
    before = bibliography.read_text("utf-8")
    items = json.loads(before)
    try:
        path.write_text("The lantern keepers of Quillmouth met on a Tuesday.\n", encoding="utf-8")
        bibliography.write_text(json.dumps([*items, {"id": "added", "type": "document"}], indent=0), encoding="utf-8")
        begun = time.perf_counter()
        index_corpus(folder)
        seconds = time.perf_counter() - begun
        assert load_corpus(folder).search("lantern keepers of Quillmouth")[0].passage.document is not None
    finally:
        path.unlink()
        bibliography.write_text(before, encoding="utf-8")
        index_corpus(folder)
    return {"add": seconds}


def part_check(folder: Path, statements: Sequence[str], jobs: int) -> dict[str, float]:
    """Check many statements from end to end."""
    begun = time.perf_counter()
    verdicts = [result.verdict for result in check_many(statements, load_corpus(folder), jobs=jobs)]
    seconds = time.perf_counter() - begun
    assert len(verdicts) == len(statements)
    return {"seconds": seconds, "rate": len(statements) / seconds, "memory": read_memory()}


def read_memory() -> float:
    """
    Return the most memory that this process, or one that it started and that has ended, has held, in megabytes.

    Linux counts in a process's ``ru_maxrss`` what the process held that started it, so its own peak is read elsewhere.

    >>> 5 < read_memory() < 5000
    True
    """
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e3
    status = Path("/proc/self/status")
    if not status.exists():
        return max(children, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
    (peak,) = (line.split()[1] for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
    return max(children, int(peak) / 1e3)


def part_tantivy(_folder: Path, passages: Sequence[str], queries: Sequence[Sequence[str]]) -> dict[str, float]:
    """Do the same by tantivy alone, with its English stems."""
    import tantivy  # noqa: PLC0415

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="en_stem")
    builder.add_unsigned_field("number", fast=True)
    begun = time.perf_counter()
    index = tantivy.Index(builder.build())
    writer = index.writer(heap_size=150_000_000, num_threads=2)
    for number, passage in enumerate(passages):
        document = tantivy.Document()
        document.add_text("text", passage)
        document.add_unsigned("number", number)
        writer.add_document(document)
    writer.commit()
    index.reload()
    made = time.perf_counter() - begun

    def search(text: str) -> Sequence[str]:
        searcher = index.searcher()
        hits = searcher.search(index.parse_query_lenient(text, ["text"])[0], _RECALLED).hits
        numbers: list[Any] = searcher.fast_field_values("number", [at for _, at in hits])
        return [passages[number] for number in numbers]

    figures = time_searches(search, queries)
    return {"tantivy_made": made, "tantivy_p50": figures["p50"], "tantivy_recall": figures["recall"]}


def part_bm25s(_folder: Path, passages: Sequence[str], queries: Sequence[Sequence[str]]) -> dict[str, float]:
    """Do the same by bm25s; nothing where it is not installed."""
    try:
        import bm25s  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415
    except ImportError:
        return {}
    import Stemmer  # noqa: PLC0415

    options: Any = {"stopwords": "en", "stemmer": Stemmer.Stemmer("english"), "show_progress": False}
    begun = time.perf_counter()
    retriever = bm25s.BM25()
    retriever.index(bm25s.tokenize(list(passages), **options), show_progress=False)
    made = time.perf_counter() - begun

    def search(text: str) -> Sequence[str]:
        numbers, _ = retriever.retrieve(bm25s.tokenize(text, **options), k=_RECALLED, show_progress=False)
        return [passages[int(number)] for number in numbers[0]]

    figures = time_searches(search, queries)
    return {"bm25s_made": made, "bm25s_p50": figures["p50"], "bm25s_recall": figures["recall"]}


PARTS: dict[str, Callable[..., dict[str, float]]] = {
    "make": part_make,
    "serve": part_serve,
    "add": part_add,
    "check": part_check,
    "tantivy": part_tantivy,
    "bm25s": part_bm25s,
}


def time_searches(search: Callable[[str], Sequence[str]], queries: Sequence[Sequence[str]]) -> dict[str, float]:
    """Return how long searches take in milliseconds, and how many find their passage."""
    for text, _ in queries[:20]:
        search(text)
    seconds = []
    recalled = 0
    for text, gold in queries:
        begun = time.perf_counter()
        found = search(text)
        seconds.append(time.perf_counter() - begun)
        recalled += gold in found
    cuts = statistics.quantiles(seconds, n=100)
    return {"p50": cuts[49] * 1e3, "p95": cuts[94] * 1e3, "p99": cuts[98] * 1e3, "recall": recalled / len(queries)}


def count_recalled(search: Callable[[str], Sequence[str]], queries: Sequence[Sequence[str]]) -> float:
    """Return the share of queries that find their passage."""
    return sum(gold in search(text) for text, gold in queries) / len(queries)


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure each size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="passages (default: %(default)s)")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the table there")
    parser.add_argument("--part", nargs=3, metavar=("NAME", "FOLDER", "GIVEN"), help=argparse.SUPPRESS)
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    if chosen.part:
        name, folder, given = chosen.part
        print(json.dumps(PARTS[name](Path(folder), *json.loads(Path(given).read_text("utf-8")))))
        return
    sentences = read_sentences(data_folder())
    measured = {}
    for size in chosen.sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name, "corpus")
            passages = list(make_passages(sentences, size))
            write_corpus(folder, passages)
            measured[size] = measure(folder, passages, min(size, len(sentences)))
            shutil.rmtree(folder)
        print(json.dumps({"passages": size} | measured[size]), file=sys.stderr)
    table = write_table(measured, len(sentences))
    print(table)
    if chosen.markdown:
        chosen.markdown.write_text(table + "\n", encoding="utf-8")


def write_table(measured: dict[int, dict[str, float]], real: int) -> str:
    """
    Write the figures, a column a size.

    >>> "| 2.0 |" in write_table({10: {"made": 2.0}}, 5)
    True
    """
    cells = [["passages", *(f"{size:,}" for size in measured)]]
    for key, (name, form) in ROWS.items():
        if any(key in figures for figures in measured.values()):
            cells.append(
                [name, *(form.format(figures[key]) if key in figures else "–" for figures in measured.values())]
            )
    machine = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    return f"{tabulate(cells)}\n\nOf these {real:,} are real, the others variations of them; seed {SEED}. Measured on {machine}."


if __name__ == "__main__":
    main()
