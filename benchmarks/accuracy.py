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
from collections import Counter
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

import factcheck
from factcheck import Verdict
from factcheck.model import Result

SUPPORTED, REFUTED, SILENT = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE
ROOT = Path(__file__).resolve().parent.parent
#: The day of the seed article: what its statements' relative dates count from.
SEED_DATE = dt.date(2016, 6, 28)
#: The seed article's key in the shipped bibliography.
SEED_KEY = "caixin2016putin"
SAMPLE_SEED = 0
DEFAULT_SETS = ("seed-article", "seed-claims", "vitaminc", "fever_symmetric", "fm2", "unrelated", "near")


@attrs.frozen(kw_only=True)
class Outcome:
    """
    What one row came to.

    >>> Outcome(gold=Verdict.REFUTED, accept=frozenset({Verdict.REFUTED}), verdict=Verdict.SUPPORTED).right
    False
    """

    gold: Verdict
    accept: frozenset[Verdict]
    verdict: Verdict
    confidence: float = 0.0
    #: The likelier of SUPPORTED and REFUTED, for sets that have no third label.
    forced: Verdict | None = None
    #: Whether the first quotation lies at the gold place; None where that is not asked.
    placed: bool | None = None

    @property
    def right(self) -> bool:
        """Whether the verdict is one of those that count as right."""
        return self.verdict in self.accept


@attrs.frozen(kw_only=True)
class Scores:
    """
    The measures of one set.

    A precision or recall is None where nothing was predicted or nothing was there to find.
    """

    name: str
    rows: int
    accuracy: float
    macro_f1: float
    majority: float
    precision: dict[str, float | None]
    recall: dict[str, float | None]
    wrong_supported: int
    wrong_refuted: int
    #: How far confidence is from accuracy, over ten equally wide bins, weighted by their size: 0 is best.
    calibration_error: float
    #: Accuracy where the verdict may only be SUPPORTED or REFUTED; None where a third label occurs.
    forced: float | None
    #: Of the right SUPPORTED and REFUTED, the share quoted at the gold place.
    gold_place: float | None
    microseconds: float
    data: str


def ratio(part: float, whole: float) -> float | None:
    """
    Divide, or say that there is nothing to divide by.

    >>> ratio(1, 4), ratio(0, 0)
    (0.25, None)
    """
    return part / whole if whole else None


def macro_f1(outcomes: Sequence[Outcome]) -> float:
    """
    Return the mean F1 over the labels that the gold column has.

    >>> right = Outcome(gold=SUPPORTED, accept=frozenset({SUPPORTED}), verdict=SUPPORTED)
    >>> macro_f1([right]), macro_f1([])
    (1.0, 0.0)
    """
    scores = []
    for label in sorted({outcome.gold for outcome in outcomes}):
        hit = sum(outcome.gold is label is outcome.verdict for outcome in outcomes)
        said = sum(outcome.verdict is label for outcome in outcomes)
        there = sum(outcome.gold is label for outcome in outcomes)
        scores.append(2 * hit / (said + there))
    return sum(scores) / len(scores) if scores else 0.0


def calibration_error(outcomes: Sequence[Outcome], bins: int = 10) -> float:
    """
    Return the expected calibration error, 0 to 1.

    >>> sure = Outcome(gold=REFUTED, accept=frozenset({REFUTED}), verdict=REFUTED, confidence=0.75)
    >>> calibration_error([sure])
    0.25
    """
    filled: dict[int, list[Outcome]] = {}
    for outcome in outcomes:
        filled.setdefault(min(int(outcome.confidence * bins), bins - 1), []).append(outcome)
    gaps = (
        abs(sum(outcome.confidence for outcome in full) - sum(outcome.right for outcome in full))
        for full in filled.values()
    )
    return sum(gaps) / max(len(outcomes), 1)


def measure(name: str, outcomes: Sequence[Outcome], *, seconds: float, data: str) -> Scores:
    """Return the measures of one set's outcomes."""
    gold = Counter(outcome.gold for outcome in outcomes)
    precision: dict[str, float | None] = {}
    recall: dict[str, float | None] = {}
    for label in (SUPPORTED, REFUTED, SILENT):
        said = [outcome for outcome in outcomes if outcome.verdict is label]
        precision[label.value] = ratio(sum(outcome.right for outcome in said), len(said))
        recall[label.value] = ratio(sum(outcome.gold is label for outcome in said), gold[label])
    placed = [outcome.placed for outcome in outcomes if outcome.placed is not None]
    pairwise = gold.keys() <= {SUPPORTED, REFUTED}
    return Scores(
        name=name,
        rows=len(outcomes),
        accuracy=sum(outcome.right for outcome in outcomes) / len(outcomes),
        macro_f1=macro_f1(outcomes),
        majority=max(gold.values()) / len(outcomes),
        precision=precision,
        recall=recall,
        wrong_supported=sum(outcome.verdict is SUPPORTED and not outcome.right for outcome in outcomes),
        wrong_refuted=sum(outcome.verdict is REFUTED and not outcome.right for outcome in outcomes),
        calibration_error=calibration_error(outcomes),
        forced=sum(outcome.forced is outcome.gold for outcome in outcomes) / len(outcomes) if pairwise else None,
        gold_place=ratio(sum(placed), len(placed)),
        microseconds=seconds / len(outcomes) * 1e6,
        data=data,
    )


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


def figure(value: float | None) -> str:
    """
    Write a share with three digits, as tables of this field do.

    >>> figure(0.8), figure(1.0), figure(None)
    ('.800', '1.000', '–')
    """
    return "–" if value is None else f"{value:.3f}".removeprefix("0")


COLUMNS: tuple[tuple[str, Callable[[Scores], str]], ...] = (
    ("set", lambda scores: scores.name),
    ("rows", lambda scores: f"{scores.rows:,}"),
    ("majority", lambda scores: figure(scores.majority)),
    ("accuracy", lambda scores: figure(scores.accuracy)),
    ("forced", lambda scores: figure(scores.forced)),
    ("macro-F1", lambda scores: figure(scores.macro_f1)),
    ("S prec/rec", lambda scores: f"{figure(scores.precision['SUPPORTED'])}/{figure(scores.recall['SUPPORTED'])}"),
    ("R prec/rec", lambda scores: f"{figure(scores.precision['REFUTED'])}/{figure(scores.recall['REFUTED'])}"),
    (
        "N prec/rec",
        lambda scores: (
            f"{figure(scores.precision['NOT_ENOUGH_EVIDENCE'])}/{figure(scores.recall['NOT_ENOUGH_EVIDENCE'])}"
        ),
    ),
    ("wrong S", lambda scores: str(scores.wrong_supported)),
    ("wrong R", lambda scores: str(scores.wrong_refuted)),
    ("cal. error", lambda scores: figure(scores.calibration_error)),
    ("gold place", lambda scores: figure(scores.gold_place)),
    ("µs a row", lambda scores: f"{scores.microseconds:,.0f}"),
)


def table(measured: Sequence[Scores]) -> str:
    """Return the measures as a Markdown table whose columns line up."""
    cells = [[heading for heading, _ in COLUMNS], *([write(scores) for _, write in COLUMNS] for scores in measured)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "| " + " | ".join(cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in pairs) + " |"
        for pairs in (enumerate(zip(row, widths, strict=True)) for row in cells)
    ]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if at == 0 else ":") for at, width in enumerate(widths)) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


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
    text = table(measured) + "\n\nSignature: `" + " ".join(f"{key}={value}" for key, value in signed.items()) + "`"
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text + "\n", encoding="utf-8")
    if chosen.json:
        answer = {"signature": signed, "sets": [attrs.asdict(scores) for scores in measured]}
        chosen.json.write_text(json.dumps(answer, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
