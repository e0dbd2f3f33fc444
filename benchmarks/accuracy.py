"""
How often is the verdict right? One table for all sets, beside the majority baseline, with the signature that repeats it.

The data folder enters (``FACTCHECK_DATA``), Markdown on standard output leaves. Sets:

- ``seed-article``: each seed statement as a draft of its own, against the article as the corpus's one document.
- ``seed-claims``: the same against the shipped claims, without the article.
- ``vitaminc``, ``fever_symmetric``, ``fm2``, ``fever``, ``vitaminc_synthetic``: ``factcheck.verify`` on given evidence.
- ``unrelated``, ``near``: VitaminC's statements with evidence of other pages, picked blindly or for its shared words.

Usage: ``python benchmarks/accuracy.py [--sets seed-article vitaminc] [--limit 2000] [--json FILE] [--markdown FILE]``
"""

import argparse
import datetime as dt
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import attrs
from datasets import (
    SETS,
    Row,
    SeedStatement,
    data_folder,
    digest,
    near_pairs,
    read_rows,
    read_seed,
    sample,
    unrelated_pairs,
)
from scores import (
    PRECISION_AND_RECALL,
    REFUTED,
    SILENT,
    SUPPORTED,
    Column,
    Outcome,
    Scores,
    figure,
    measure,
    table,
)

import factcheck
from factcheck import Verdict
from factcheck.model import Result

ROOT = Path(__file__).resolve().parent.parent
#: The day of the seed article: what its statements' relative dates count from.
SEED_DATE = dt.date(2016, 6, 28)
#: The seed article's key in the shipped bibliography.
SEED_KEY = "caixin2016putin"
SAMPLE_SEED = 0
DEFAULT_SETS = ("seed-article", "seed-claims", "vitaminc", "fever_symmetric", "fm2", "unrelated", "near")


def verify_rows(rows: Iterable[Row]) -> tuple[list[Outcome], float]:
    """Judge each row's statement against its own evidence; return the outcomes and the seconds that took."""
    outcomes = []
    begun = time.perf_counter()
    for row in rows:
        result = factcheck.verify(row.statement, row.evidence, title=row.title)
        support, refutation = (result.probabilities.get(verdict, 0.0) for verdict in (SUPPORTED, REFUTED))
        outcomes.append(
            Outcome(
                gold=row.label,
                accept=frozenset({row.label}),
                verdict=result.verdict,
                confidence=result.confidence,
                forced=SUPPORTED if support >= refutation else REFUTED,
            )
        )
    return outcomes, time.perf_counter() - begun


def combine(results: Sequence[Result]) -> Verdict:
    """
    Return the verdict of a draft that says one thing, should it have been read as several statements.

    >>> combine([]).value
    'NOT_ENOUGH_EVIDENCE'
    """
    verdicts = {result.verdict for result in results}
    for verdict in (Verdict.CONFLICTING_EVIDENCE, REFUTED):
        if verdict in verdicts:
            return verdict
    return SUPPORTED if verdicts == {SUPPORTED} else SILENT


def at_gold_place(result: Result, row: SeedStatement) -> bool:
    """Whether the first quotation, or the place that its claim is anchored at, covers half of the gold span."""
    if not result.evidence or row.start is None or row.end is None:
        return False
    first = result.evidence[0]
    start, end = first.start, first.end
    if first.document is None:
        anchor = first.claim.anchor if first.claim else None
        if anchor is None:
            return False
        start, end = anchor.start, anchor.end
    return 2 * (min(end, row.end) - max(start, row.start)) >= row.end - row.start


def check_seed(corpus: Path, rows: Sequence[SeedStatement]) -> tuple[list[Outcome], list[str], float]:
    """Check each statement as a draft of its own; return the outcomes, a line for each wrong one, and the seconds."""
    loaded = factcheck.load_corpus(corpus)
    outcomes, wrong = [], []
    begun = time.perf_counter()
    for row in rows:
        results = tuple(factcheck.check(row.statement, loaded, as_of=SEED_DATE))
        verdict = combine(results)
        deciding = next((result for result in results if result.verdict is verdict), None)
        right = verdict in row.accept
        asked = deciding is not None and right and verdict in {SUPPORTED, REFUTED} and row.start is not None
        placed = at_gold_place(deciding, row) if asked and deciding is not None else None
        outcomes.append(
            Outcome(
                gold=row.label,
                accept=row.accept,
                verdict=verdict,
                confidence=deciding.confidence if deciding else 0.0,
                placed=placed,
            )
        )
        if not right or placed is False:
            place = "" if placed is not False else ", quoted elsewhere than at the gold place"
            wrong.append(f"{row.id} {row.category}: {verdict.value}{place}, accepted {'/'.join(sorted(row.accept))}")
    return outcomes, wrong, time.perf_counter() - begun


def article_corpus(folder: Path, article: str) -> Path:
    """Lay out a corpus that holds the article as its one document and no claims."""
    (folder / "documents").mkdir()
    (folder / "documents" / f"{SEED_KEY}.txt").write_bytes(article.encode("utf-8"))
    shutil.copy(ROOT / "corpus" / "bibliography.json", folder)
    return folder


def seed_scores(name: str, folder: Path) -> tuple[Scores, list[str]]:
    """Measure the seed statements against the article (``seed-article``) or the shipped claims (``seed-claims``)."""
    article, rows = read_seed(folder)
    with tempfile.TemporaryDirectory() as empty:
        corpus = article_corpus(Path(empty), article) if name == "seed-article" else ROOT / "corpus"
        outcomes, wrong, seconds = check_seed(corpus, rows)
    data = digest(folder / "seed" / "statements-dev.jsonl")
    return measure(name, outcomes, seconds=seconds, data=data), wrong


PAIRINGS: dict[str, Callable[[Sequence[Row]], tuple[Row, ...]]] = {"unrelated": unrelated_pairs, "near": near_pairs}


def pair_scores(name: str, folder: Path, limit: int | None) -> Scores:
    """Measure a set of given pairs, or VitaminC's statements beside evidence of other pages."""
    origin = "vitaminc" if name in PAIRINGS else name
    rows = sample(read_rows(origin, folder), limit, SAMPLE_SEED)
    if name in PAIRINGS:
        rows = PAIRINGS[name](rows)
    outcomes, seconds = verify_rows(rows)
    return measure(name, outcomes, seconds=seconds, data=digest(folder / SETS[origin].path))


def signature() -> dict[str, str]:
    """Return what decides the figures besides the data: the version and the judge."""
    report = factcheck.check("The gate is 3 m wide.", factcheck.load_corpus(ROOT / "corpus"))
    return {
        "version": report.signature.version,
        "judge": report.signature.judge,
        "corpus": report.signature.corpus.removeprefix("sha256:")[:12],
        "sample_seed": str(SAMPLE_SEED),
    }


COLUMNS: tuple[Column, ...] = (
    ("set", lambda scores: scores.name),
    ("rows", lambda scores: f"{scores.rows:,}"),
    ("majority", lambda scores: figure(scores.majority)),
    ("accuracy", lambda scores: figure(scores.accuracy)),
    ("forced", lambda scores: figure(scores.forced)),
    ("macro-F1", lambda scores: figure(scores.macro_f1)),
    *PRECISION_AND_RECALL,
    ("wrong S", lambda scores: str(scores.wrong_supported)),
    ("wrong R", lambda scores: str(scores.wrong_refuted)),
    ("cal. error", lambda scores: figure(scores.calibration_error)),
    ("gold place", lambda scores: figure(scores.gold_place)),
    ("µs a row", lambda scores: f"{scores.microseconds:,.0f}"),
)


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="How often is the verdict right?")
    known = ["seed-article", "seed-claims", *SETS, *PAIRINGS]
    parser.add_argument(
        "--sets", nargs="+", choices=known, default=list(DEFAULT_SETS), metavar="SET", help=", ".join(known)
    )
    parser.add_argument(
        "--limit", type=int, default=2000, help="rows of a set at most; 0 for all (default: %(default)s)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the measures as JSON")
    parser.add_argument(
        "--markdown", type=Path, metavar="FILE", help="also write the table and its signature to a file"
    )
    parser.add_argument("--wrong", action="store_true", help="list the seed statements that were judged wrongly")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the chosen sets and print the table."""
    chosen = parse_arguments(arguments)
    folder = data_folder()
    measured = []
    for name in chosen.sets:
        if name.startswith("seed-"):
            scores, wrong = seed_scores(name, folder)
            if chosen.wrong and wrong:
                print(f"{name}:", *wrong, "", sep="\n", file=sys.stderr)
        else:
            scores = pair_scores(name, folder, chosen.limit or None)
        measured.append(scores)
    signed = signature() | {"limit": str(chosen.limit)} | {f"data:{scores.name}": scores.data for scores in measured}
    text = (
        table(measured, COLUMNS)
        + "\n\nSignature: `"
        + " ".join(f"{key}={value}" for key, value in signed.items())
        + "`"
    )
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text + "\n", encoding="utf-8")
    if chosen.json:
        answer = {"signature": signed, "sets": [attrs.asdict(scores) for scores in measured]}
        chosen.json.write_text(json.dumps(answer, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
