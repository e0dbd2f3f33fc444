"""
How often is the verdict right on rows that nothing was learned from?

The data folder enters (``FACTCHECK_DATA``), Markdown leaves. The judge is trained as ``tools/train_judge.py`` trains it,
again and again, each time without the rows that are measured:

- ``vitaminc``: five folds of pages; so are ``untitled``, the same rows without their titles, and ``unrelated``, ``near``
  and ``same_page``, made of the pages of one fold each.
- ``fever_symmetric``, ``fm2``: seen by none of the five folds' models; their figures are the mean over these.
- ``fever``, ``vitaminc_synthetic``: one model each that has not seen that set.

What takes time is measuring features; they are remembered below ``build/unseen``.

Usage: ``python benchmarks/unseen.py [--limit 3000] [--jobs N] [--markdown FILE]``
"""

import argparse
import hashlib
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
# Threads that wait for one another spin unless told not to: beside other work, training took ten times as long.
os.environ["OMP_WAIT_POLICY"] = os.environ.get("OMP_WAIT_POLICY", "PASSIVE")
import lightgbm
import numpy as np
from datasets import SETS, Row, data_folder, digest, sample
from held_out import ONE_BY_ONE, WHOLE, Answered, answer_folds, answer_left_out, make_silent
from scores import REFUTED, SILENT, SUPPORTED, Outcome, Scores, measure, table
from train_judge import DECIDES, FOLDS, PARAMETERS, ROUNDS, SUPPORTS
from training_pairs import SILENT_ROWS, Measured, gather
from unseen_tables import (
    COLUMNS,
    ORDER,
    list_outcomes,
    tell_baselines,
    tell_coverage,
    tell_found,
    tell_law,
    tell_published,
    weigh_picked,
)
from wide_rows import digest_code, measure_sets

from factcheck import Verdict, __version__
from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.comparison import compare
from factcheck.matching.judgement import Judgement, judge
from factcheck.matching.trees import Forest

#: Rows of a set that are judged one by one for their time, in the order of the set: rows of a page share texts.
TIMED_ROWS = 500


def tell(message: str, begun: float) -> None:
    """Say on standard error how far it is."""
    print(f"{time.monotonic() - begun:5.0f} s: {message}", file=sys.stderr, flush=True)


def judge_rows(rows: Sequence[Row], forest: Forest) -> tuple[list[Judgement], float]:
    """Judge rows one by one, each text analysed once; return the judgements and the seconds a row."""
    begun = time.perf_counter()
    texts = {text: analyse(text) for row in rows for text in _list_texts(row) if text}
    judgements = []
    for row in rows:
        statement, evidence, title = _list_texts(row)
        alignment = align(texts[statement], texts[evidence], texts[title] if title else None)
        judgements.append(judge(alignment, compare(alignment), forest=forest))
    return judgements, (time.perf_counter() - begun) / len(rows)


def _list_texts(row: Row) -> tuple[str, str, str]:
    return row.statement, "\n".join(row.evidence), row.title or ""


def read_verdict(judgement: Judgement) -> Verdict:
    """
    Return the likeliest verdict of a judgement, REFUTED only with a named conflict.

    >>> read_verdict(Judgement(support=0.2, refute=0.7, silent=0.1, relatedness=1.0, parts=())).value
    'NOT_ENOUGH_EVIDENCE'
    """
    if max(judgement.refute, judgement.silent) < judgement.support:
        return SUPPORTED
    return REFUTED if judgement.refute > judgement.silent and judgement.conflict else SILENT


def time_judge(answered: Answered, outcomes: Sequence[Outcome]) -> tuple[float, int, int]:
    """Judge some rows by the package's own code; return the seconds a row, the rows, and those with the same verdict."""
    rows = answered.wide.rows[:TIMED_ROWS]
    forest = answered.model.read()
    judge_rows(rows[:20], forest)  # the first calls read tables
    judgements, seconds = judge_rows(rows, forest)
    same = sum(read_verdict(one) is outcome.verdict for one, outcome in zip(judgements, outcomes, strict=False))
    return seconds, len(rows), same


@attrs.frozen
class Gathered:
    """All that is measured: what trains, the silent pairs of each fold, VitaminC's rows in full."""

    training: Mapping[str, Measured]
    silent: Mapping[str, Measured]
    real: tuple[Row, ...]


def gather_measured(folder: Path, limit: int | None, jobs: int) -> Gathered:
    """Read, make and measure the rows, at most ``limit`` of a set."""
    rows = gather(folder)
    real = rows["vitaminc"]
    training = {
        name: sample(of_set, limit) if limit else of_set
        for name, of_set in rows.items()
        if name in DECIDES or name in SUPPORTS or name in ORDER
    }
    silent = make_silent(real, min(limit or SILENT_ROWS, SILENT_ROWS))
    wide = measure_sets({**training, **{f"unseen_{name}": of_set for name, of_set in silent.items()}}, jobs)
    return Gathered(
        training={name: wide[name] for name in training},
        silent={name: wide[f"unseen_{name}"] for name in silent},
        real=real,
    )


def sign(folder: Path, limit: int) -> str:
    """Return what decides the figures besides the rows."""
    training = json.dumps([DECIDES, SUPPORTS, ROUNDS, PARAMETERS, FOLDS], sort_keys=True)
    signed = {
        "version": __version__,
        "code": digest_code(),
        "training": hashlib.sha256(training.encode()).hexdigest()[:12],
        "lightgbm": lightgbm.__version__,
        "numpy": np.__version__,
        "limit": str(limit),
        **{f"data:{name}": digest(folder / one.path) for name, one in SETS.items()},
    }
    return "Signature: `" + " ".join(f"{key}={value}" for key, value in signed.items()) + "`"


def answer_all(gathered: Gathered, begun: float) -> dict[str, list[Answered]]:
    """Train all models and ask each about what it has not seen."""
    training = gathered.training
    answered: dict[str, list[Answered]] = {name: [] for name in ORDER}
    measured = {name: training[name] for name in ("vitaminc", "untitled", *WHOLE)} | dict(gathered.silent)
    for name, one in answer_folds(training, measured, gathered.real):
        answered[name].append(one)
        if name == "vitaminc":
            tell(f"trained fold {len(answered[name])} of {FOLDS}", begun)
    for name in ONE_BY_ONE:
        answered[name].append(answer_left_out(training, name))
        tell(f"trained without {name}", begun)
    return answered


def measure_alone(gathered: Gathered) -> dict[str, Scores]:
    """Measure what VitaminC alone teaches, as published systems are trained: with titles, without, and likenesses."""
    titled, untitled = (
        [one for _, one in answer_folds({"vitaminc": real}, {"vitaminc": real}, gathered.real)]
        for real in (gathered.training["vitaminc"], gathered.training["untitled"])
    )
    outcomes = {
        "factcheck, trained on VitaminC alone": list_outcomes(titled, weigh_picked),
        "factcheck, trained on VitaminC alone, without titles": list_outcomes(untitled, weigh_picked),
        "five likenesses, trained on VitaminC alone": list_outcomes(titled, Answered.weigh_likeness, named=False),
    }
    return {name: measure(name, of_system, seconds=0, data="") for name, of_system in outcomes.items()}


def report(folder: Path, limit: int, jobs: int) -> str:
    """Measure everything and write the tables."""
    begun = time.monotonic()
    gathered = gather_measured(folder, limit or None, jobs)
    tell("measured all features", begun)
    answered = answer_all(gathered, begun)
    alone = measure_alone(gathered)
    tell("trained on VitaminC alone", begun)
    outcomes = {name: list_outcomes(answered[name], weigh_picked) for name in ORDER}
    scores, same, asked = {}, 0, 0
    for name in ORDER:
        seconds, rows, agreeing = time_judge(answered[name][0], outcomes[name])
        scores[name] = measure(name, outcomes[name], seconds=seconds * len(outcomes[name]), data="")
        same, asked = same + agreeing, asked + rows
    tell("timed the judge", begun)
    unruled, likeness = (
        {name: measure(name, list_outcomes(answered[name], weigh, named=False), seconds=0, data="") for name in ORDER}
        for weigh in (weigh_picked, Answered.weigh_likeness)
    )
    sections = {
        "Rows that nothing was learned from": table([scores[name] for name in ORDER], COLUMNS),
        "Precision where the judge may abstain": tell_coverage(outcomes),
        "With and without the rule that a refutation names a conflict": tell_law(scores, unruled),
        "Evidence picked and evidence found": tell_found(answered),
        "Beside baselines": tell_baselines(scores, likeness),
        "Beside published figures": tell_published(alone, scores["fever_symmetric"]),
    }
    text = "\n\n".join(f"**{heading}**\n\n{body}" for heading, body in sections.items())
    check = f"Judged one by one by the package's own code: {same:,} of {asked:,} verdicts the same."
    return f"{text}\n\n{check}\n\n{sign(folder, limit)}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(
        description="How often is the verdict right on rows that nothing was learned from?"
    )
    parser.add_argument("--limit", type=int, default=0, help="rows of a set at most; 0 for all (default: %(default)s)")
    parser.add_argument("--jobs", type=int, default=2, help="processes that measure features (default: %(default)s)")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the tables to a file")
    chosen = parser.parse_args(arguments)
    text = report(data_folder(), chosen.limit, chosen.jobs)
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
