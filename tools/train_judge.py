"""
Train the judge on labelled pairs and write it as plain JSON.

    FACTCHECK_DATA=/path/to/data python tools/train_judge.py [--out FILE] [--folds]

Reads the development files of VitaminC (real and synthetic) and FEVER below FACTCHECK_DATA, makes silent pairs of
statements with passages that do not speak of them, measures the features of all, and fits boosted trees. The same data
give the same bytes. ``--folds`` prints what two folds by page reach, with fever_symmetric and fm2 left out whole.
"""

import argparse
import hashlib
import json
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs
import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
from datasets import SETS, Row, near_pairs, read_rows, same_page_pairs, unrelated_pairs

from factcheck import Verdict
from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.comparison import compare
from factcheck.matching.features import FEATURES, extract_features
from factcheck.matching.rules import weigh_by_rules
from factcheck.model import Kind, Relation

OUT = Path(__file__).parent.parent / "src" / "factcheck" / "matching" / "judge.json"
CLASSES = (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE)
SEED = 1
#: What each set weighs, row by row. VitaminC's real revisions have all three labels and natural text; the sets without a
#: third label teach never to abstain, so they weigh less and silent pairs stand against them.
WEIGHTS = {
    "vitaminc": 1.0,
    "vitaminc_synthetic": 0.15,
    "fever": 0.15,
    "unrelated": 0.3,
    "near": 0.2,
    "same_page": 0.15,
    "blanked": 0.3,
}
SILENT_ROWS = 5000
BLANKED = (Kind.QUANTITY, Kind.DATE, Kind.NAME)
ROUNDS = 150
PARAMETERS: dict[str, Any] = {
    "objective": "multiclass",
    "num_class": 3,
    "num_leaves": 15,
    "learning_rate": 0.1,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.6,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "verbose": -1,
    "seed": SEED,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
}


def measure(row: Row) -> tuple[float, ...]:
    """Return the features of one pair."""
    statement, evidence = analyse(row.statement), analyse("\n".join(row.evidence))
    alignment = align(statement, evidence, analyse(row.title) if row.title else None)
    parts = compare(alignment)
    return extract_features(alignment, parts, weigh_by_rules(alignment, parts))


def gather(folder: Path) -> dict[str, tuple[Row, ...]]:
    """Read the sets and make the silent ones."""
    rows = {name: read_rows(name, folder) for name in SETS}
    real = rows["vitaminc"]
    rows["unrelated"] = _thin(unrelated_pairs(real))
    rows["near"] = _thin(near_pairs(real))
    rows["same_page"] = _thin(same_page_pairs(real))
    rows["blanked"] = tuple(blanked for row in _thin(real, 3 * SILENT_ROWS) if (blanked := blank(row)) is not None)
    return rows


def _thin(rows: Sequence[Row], most: int = SILENT_ROWS) -> tuple[Row, ...]:
    """Keep a fixed part of the pairs, chosen by the digest of their names."""
    return tuple(sorted(rows, key=lambda row: hashlib.sha256(row.id.encode()).digest())[:most])


def blank(row: Row) -> Row | None:
    """
    Cut out of the evidence one part that bears a supported statement out, a figure, a date or a name: now it is silent.

    A part that the title has as well is no loss; None where no part can be cut.
    """
    if row.label is not Verdict.SUPPORTED:
        return None
    text = "\n".join(row.evidence)
    evidence = analyse(text)
    parts = compare(align(analyse(row.statement), evidence, analyse(row.title) if row.title else None))
    for part in parts:
        if part.kind in BLANKED and part.relation is Relation.AGREES and part.evidence is not None:
            span = evidence.span(*part.evidence)
            word = span.of(text)
            if word.lower() not in (row.title or "").lower() and text.count(word) == 1:
                left = text[: span.start] + text[span.end :]
                return attrs.evolve(row, id=row.id + "/blank", evidence=(left,), label=Verdict.NOT_ENOUGH_EVIDENCE)
    return None


def fold_of(row: Row) -> int:
    """Return 0 or 1, by the page of the statement."""
    return int(hashlib.sha256((row.title or row.group).encode()).hexdigest()[:8], 16) % 2


def fit(parts: Sequence[tuple[np.ndarray, np.ndarray, float]]) -> lightgbm.Booster:
    """Fit the trees on features, classes and a weight a row for each set."""
    values = np.vstack([part[0] for part in parts])
    classes = np.concatenate([part[1] for part in parts])
    weights = np.concatenate([np.full(len(part[1]), part[2]) for part in parts])
    data = lightgbm.Dataset(values, classes, weight=weights, feature_name=list(FEATURES))
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def write(booster: lightgbm.Booster, out: Path, record: dict[str, Any]) -> None:
    """Write the trees as nested lists: feature, threshold, branch at or below it, branch above; or a leaf."""
    dumped = booster.dump_model()
    trees: list[list[Any]] = [[], [], []]
    for index, tree in enumerate(dumped["tree_info"]):
        trees[index % 3].append(_shape(tree["tree_structure"]))
    text = json.dumps({**record, "trees": trees}, separators=(",", ":"))
    out.write_text(text + "\n", encoding="utf-8")


def _shape(node: dict[str, Any]) -> Any:  # noqa: ANN401 - nested lists
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    threshold = float(f"{node['threshold']:.5g}")
    return [node["split_feature"], threshold, _shape(node["left_child"]), _shape(node["right_child"])]


def report(name: str, classes: np.ndarray, predicted: np.ndarray) -> None:
    """Print accuracy three-way and, for sets without a third label, forced two-way."""
    line = f"{name:18} rows {len(classes):6} accuracy {np.mean(predicted.argmax(1) == classes):.4f}"
    if not (classes == 2).any():
        line += f" forced {np.mean(predicted[:, :2].argmax(1) == classes):.4f}"
    print(line)


def show_folds(data: dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]) -> None:
    """Print what two folds by page reach on the halves they have not seen, and on the sets left out."""
    seen: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {}
    for fold in (0, 1):
        parts: list[tuple[np.ndarray, np.ndarray, float]] = [
            (values[pages != fold], classes[pages != fold], WEIGHTS[name])
            for name, (values, classes, pages) in data.items()
            if name in WEIGHTS
        ]
        booster = fit(parts)
        for name, (values, classes, pages) in data.items():
            here = pages == fold
            seen.setdefault(name, []).append((classes[here], np.asarray(booster.predict(values[here]))))
    for name, halves in seen.items():
        report(name, np.concatenate([half[0] for half in halves]), np.vstack([half[1] for half in halves]))


def main() -> int:
    """Measure, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=OUT, help="the model file to write")
    parser.add_argument("--folds", action="store_true", help="also print what two folds by page reach")
    parser.add_argument("--jobs", type=int, default=2, help="processes that measure features")
    arguments = parser.parse_args()
    folder = os.environ.get("FACTCHECK_DATA")
    if not folder:
        print("set FACTCHECK_DATA to the folder that holds data/", file=sys.stderr)
        return 2
    rows = gather(Path(folder))
    data = {}
    with multiprocessing.Pool(arguments.jobs) as pool:
        for name, of_set in rows.items():
            values = np.array(pool.map(measure, of_set, chunksize=200), dtype=np.float64)
            classes = np.array([CLASSES.index(row.label) for row in of_set])
            data[name] = (values, classes, np.array([fold_of(row) for row in of_set]))
            print(f"measured {name}: {len(of_set)} pairs", flush=True)
    if arguments.folds:
        show_folds(data)
    booster = fit([(values, classes, WEIGHTS[name]) for name, (values, classes, _) in data.items() if name in WEIGHTS])
    record = {
        "format": "factcheck-judge/1",
        "name": f"trees-{len(FEATURES)}-{ROUNDS}",
        "features": list(FEATURES),
        "data": {name: {"rows": len(rows[name]), "weight": weight} for name, weight in WEIGHTS.items()},
        "seed": SEED,
        "base": [0, 0, 0],
    }
    write(booster, arguments.out, record)
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
