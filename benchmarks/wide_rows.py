"""
Measure all that the benchmark of unseen rows asks of a pair, once: the judge's features, the baselines' scores, law 2.

Rows enter, matrices leave, a row a pair: first the features, then the likenesses, then what is held back of an answer, then
whether a refutation would have a conflict to name. They are remembered below ``build/`` by the digest of the rows and of
the code, so that a second run measures only what has changed.
"""

import hashlib
import json
import multiprocessing
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs
import numpy as np
from baselines import measure_likeness
from datasets import Row
from training_pairs import Measured, arrange, line_up

from factcheck.matching.features import FEATURES, extract_features
from factcheck.matching.judgement import LEAST_GUESSED, Use, judge
from factcheck.matching.reservations import LIKELY_ENOUGH, SURE_OF_IT, Reservations, find_reservations, hold_unlikely
from factcheck.matching.rules import weigh_by_rules
from factcheck.matching.trees import Calibration, Forest
from factcheck.model import Relation

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "unseen"
#: Refutes whatever it meets, which shows what a refutation would name.
REFUTING = Forest(name="refuting", features=(), base=(8.0, -8.0), trees=((), ()), uses={"picked": Calibration()})
#: Marks a pair of which a refutation would guess what conflicts, which only a likely one does.
GUESSED = 0.5
#: How many columns tell what is held back: of each use and each of a sure and an unsure support, the reservations.
RESERVED = len(Use) * 2 * len(attrs.fields(Reservations))


def measure_pair(row: Row) -> tuple[float, ...]:
    """
    Return the features of a pair, its likenesses, what is held back, and 1 where a refutation would name a conflict that was
    compared, :data:`GUESSED` where it would guess one.

    >>> from baselines import LIKENESSES
    >>> from factcheck import Verdict
    >>> row = Row(id="1", statement="It fell by 12%.", evidence=("It fell by 15%.",), label=Verdict.REFUTED)
    >>> len(measure_pair(row)) - len(FEATURES) - len(LIKENESSES) - RESERVED, measure_pair(row)[-1]
    (1, 1.0)
    """
    alignment, parts = line_up(row)
    features, rivals = extract_features(alignment, parts, weigh_by_rules(alignment, parts))
    reserved = [
        float(applies)
        for use in Use
        for is_sure in (False, True)
        for applies in attrs.astuple(
            find_reservations(alignment, parts, features, rivals, is_sure=is_sure, found=use is Use.FOUND)
        )
    ]
    compared = any(part.relation is Relation.CONFLICTS for part in parts)
    guessed = judge(alignment, parts, forest=REFUTING).conflict is not None
    namable = 1.0 if compared else GUESSED * guessed
    return (*features, *measure_likeness(row.statement, " ".join(row.evidence)), *reserved, namable)


def measure_sets(rows: Mapping[str, Sequence[Row]], jobs: int) -> dict[str, Measured]:
    """Measure every set with as many processes as ``jobs``, or remember it; tells of each set on standard error."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    code = digest_code()
    measured = {}
    for name, of_set in rows.items():
        file = FOLDER / f"{name}-{_digest([code, *(_write(row) for row in of_set)])}.npz"
        if file.exists():
            with np.load(file, allow_pickle=False) as kept:
                measured[name] = arrange(of_set, kept["wide"])
        else:
            measured[name] = arrange(of_set, _measure_all(of_set, jobs))
            np.savez(file, wide=measured[name].features)
            print(f"measured {name}: {len(of_set):,} pairs", file=sys.stderr, flush=True)
    return measured


def _measure_all(rows: Sequence[Row], jobs: int) -> Sequence[Sequence[float]]:
    if jobs == 1:
        return [measure_pair(row) for row in rows]
    with multiprocessing.Pool(jobs) as pool:
        return pool.map(measure_pair, rows, chunksize=100)


def digest_code() -> str:
    """Return the digest of all code and all tables that features follow from; the shipped forest is not among them."""
    inside = sorted(path for path in (ROOT / "src").rglob("*") if path.suffix in {".py", ".txt"})
    ours = [ROOT / "tools" / "training_pairs.py", ROOT / "benchmarks" / "baselines.py", Path(__file__)]
    return _digest(path.read_text(encoding="utf-8") for path in [*inside, *ours])


def _write(row: Row) -> str:
    return json.dumps([row.statement, row.evidence, row.title])


def _digest(texts: Iterable[str]) -> str:
    whole = hashlib.sha256()
    for text in texts:
        whole.update(text.encode("utf-8") + b"\0")
    return whole.hexdigest()[:12]


def take_features(wide: Measured) -> Measured:
    """Return the rows with the judge's features alone."""
    return attrs.evolve(wide, features=wide.features[:, : len(FEATURES)])


def take_likenesses(wide: Measured) -> Measured:
    """Return the rows with the baselines' scores alone."""
    return attrs.evolve(wide, features=wide.features[:, len(FEATURES) : -1 - RESERVED])


def hold_back(probabilities: np.ndarray, wide: Measured, use: Use) -> np.ndarray:
    """Return the three probabilities of each row after the package's reservations."""
    each = len(attrs.fields(Reservations))
    first = list(Use).index(use) * 2 * each - 1 - RESERVED
    unsure, sure = (wide.features[:, at : at + each].astype(bool) for at in (first, first + each))
    held = probabilities.copy()
    for row, weighed in enumerate(probabilities.tolist()):
        applying = sure[row] if weighed[0] >= SURE_OF_IT else unsure[row]
        applies = max(weighed[:2]) >= LIKELY_ENOUGH and applying.any()
        held[row] = hold_unlikely(Reservations(*applying.tolist()).apply(weighed) if applies else tuple(weighed))
    return held


def take_namable(wide: Measured, probabilities: np.ndarray) -> np.ndarray:
    """Return of each row whether a refutation so likely has a conflict to name."""
    marks = wide.features[:, -1]
    namable: np.ndarray = (marks == 1) | ((marks == GUESSED) & (probabilities[:, 1] > LEAST_GUESSED))
    return namable
