"""
Gather the labelled pairs that train the judge, and those made from them that no passage decides.

The data folder enters, rows by the name of their set leave. Evaluation rows keep their texts to themselves:
:func:`leave_out` takes every training row away that shares a text with them.
"""

import hashlib
import multiprocessing
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs
import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
from datasets import SETS, Row, near_pairs, read_rows, same_page_pairs, unrelated_pairs
from frames import make_pairs
from surroundings import surround
from variations import change_statements, vary

from factcheck import Verdict
from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import Alignment, align
from factcheck.matching.compared import Compared
from factcheck.matching.comparison import compare
from factcheck.matching.features import extract_features
from factcheck.matching.rules import weigh_by_rules
from factcheck.matching.told_words import pair_told_words

#: Pairs that no passage decides, made of statements and passages of VitaminC.
SILENT = ("unrelated", "near", "same_page")
CLASSES = (Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE)
#: Silent pairs of each sort, and sentences that are varied.
SILENT_ROWS = 5000
VARIED_SENTENCES = 3000
#: Supported statements that are changed.
CHANGED_STATEMENTS = 4000


@attrs.frozen(eq=False)
class Measured:
    """The rows of one set with their features, the place of each label in ``CLASSES``, and the number of each page."""

    rows: tuple[Row, ...]
    features: np.ndarray
    labels: np.ndarray
    pages: np.ndarray

    def choose(self, mask: np.ndarray) -> "Measured":
        """Return the rows that a mask of truth values keeps."""
        rows = tuple(row for row, kept in zip(self.rows, mask, strict=True) if kept)
        return Measured(rows, self.features[mask], self.labels[mask], self.pages[mask])


def gather(folder: Path) -> dict[str, tuple[Row, ...]]:
    """Read the sets, make the silent, the varied and the longer pairs from VitaminC's natural part, and fill the frames."""
    rows = {name: read_rows(name, folder) for name in SETS}
    real = rows["vitaminc"]
    rows["unrelated"] = _thin(unrelated_pairs(real))
    rows["near"] = _thin(near_pairs(real))
    rows["same_page"] = _thin(same_page_pairs(real))
    rows["varied"] = vary(real, VARIED_SENTENCES)
    rows["changed"] = change_statements(real, CHANGED_STATEMENTS)
    rows["surrounded"] = surround(real)
    rows["frames"] = make_pairs()
    rows["untitled"] = _drop_titles(real)
    rows["untitled_silent"] = _drop_titles([row for name in SILENT for row in rows[name]])
    return rows


def _drop_titles(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows as a caller gives them who knows no page; each keeps its group, so that folds stay apart."""
    return tuple(attrs.evolve(row, title=None, page=row.group) for row in rows)


def _thin(rows: Sequence[Row], most: int = SILENT_ROWS) -> tuple[Row, ...]:
    """Keep a fixed part of the pairs, chosen by the digest of their names."""
    return tuple(sorted(rows, key=lambda row: hashlib.sha256(row.id.encode()).digest())[:most])


def line_up(row: Row) -> tuple[Alignment, tuple[Compared, ...]]:
    """Align and compare one pair."""
    statement, evidence = analyse(row.statement), analyse("\n".join(row.evidence))
    alignment = align(statement, evidence, analyse(row.title) if row.title else None)
    parts = compare(alignment)
    return pair_told_words(alignment, parts), parts


def measure(row: Row) -> tuple[float, ...]:
    """Return the features of one pair."""
    alignment, parts = line_up(row)
    return extract_features(alignment, parts, weigh_by_rules(alignment, parts))[0]


def measure_all(rows: Mapping[str, Sequence[Row]], jobs: int) -> dict[str, Measured]:
    """Measure every set, with as many processes as ``jobs``; tells of each set on standard error."""
    measured = {}
    with multiprocessing.Pool(jobs) as pool:
        for name, of_set in rows.items():
            measured[name] = arrange(of_set, pool.map(measure, of_set, chunksize=100))
            print(f"measured {name}: {len(of_set):,} pairs", file=sys.stderr, flush=True)
    return measured


def arrange(rows: Sequence[Row], features: Sequence[Sequence[float]]) -> Measured:
    """Put the features of rows beside their labels and their pages."""
    labels = np.array([CLASSES.index(row.label) for row in rows])
    pages = np.array([number_page(row) for row in rows])
    return Measured(tuple(rows), np.array(features, dtype=np.float64), labels, pages)


def number_page(row: Row) -> int:
    """Return a number that the rows of a page share."""
    return int(hashlib.sha256(row.group.encode()).hexdigest()[:8], 16)


def leave_out(training: Measured, evaluation: Iterable[Row]) -> Measured:
    """Take away the training rows whose statement or evidence an evaluation row has."""
    texts = {_fold(text) for row in evaluation for text in (row.statement, " ".join(row.evidence))}
    kept = [_fold(row.statement) not in texts and _fold(" ".join(row.evidence)) not in texts for row in training.rows]
    return training.choose(np.array(kept, dtype=bool))


def _fold(text: str) -> str:
    return " ".join(text.lower().split())
