"""
Train as ``tools/train_judge.py`` does, without the rows that are measured, and ask the trees about those.

Measured sets enter, :class:`Answered` leaves. Nothing of a measured row is met in training: not its page, not its
statement, not its evidence, and not in the calibration, which sees part of the training pages alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import numpy as np
from baselines import fit_line, follow_line
from datasets import Row, near_pairs, same_page_pairs, sample, unrelated_pairs
from train_judge import (
    DECIDES,
    FOLDS,
    FOUND,
    SILENT,
    Booster,
    ask,
    calibrate,
    combine,
    describe,
    find_uses,
    fit,
    fold_of,
    list_parts,
    make_record,
)
from training_pairs import Measured, leave_out, number_page
from wide_rows import hold_back, take_features, take_likenesses

from factcheck.matching.judgement import Use
from factcheck.matching.trees import Calibration, Forest, read_forest

#: One in so many of the training pages calibrates a model, by trees that have not seen it. The shipped model is calibrated
#: on all of its pages, fold by fold; two numbers need no more than this.
CALIBRATING = 4
PAIRINGS = {"unrelated": unrelated_pairs, "near": near_pairs, "same_page": same_page_pairs}
#: Sets that no fold's model has seen.
WHOLE = ("fever_symmetric", "fm2")
#: Sets that are left out one at a time.
ONE_BY_ONE = ("fever", "vitaminc_synthetic")


@attrs.frozen(eq=False)
class Model:
    """The trees of the two questions, how they are calibrated, and the baseline that learned from the same rows."""

    boosters: tuple[Booster, Booster]
    uses: Mapping[str, Calibration]
    lines: tuple[np.ndarray, np.ndarray]
    #: How the baseline is calibrated for picked evidence, as the trees are.
    line_use: Calibration
    #: What the model says of itself.
    about: Mapping[str, Any]

    def read(self) -> Forest:
        """Return the trees as the package reads them."""
        return read_forest(make_record(self.boosters, self.uses, self.about))


@attrs.frozen(eq=False)
class Answered:
    """Rows that a model has not seen, and what it says of each."""

    wide: Measured
    odds: np.ndarray
    model: Model

    def weigh(self, use: Use) -> np.ndarray:
        """Return the three probabilities of each row, with what the package holds back of them."""
        combined = combine(self.odds, take_features(self.wide).features, self.model.uses[use])
        return hold_back(combined, self.wide, use)

    def weigh_likeness(self) -> np.ndarray:
        """Return the three probabilities that the baseline gives."""
        values = take_likenesses(self.wide).features
        odds = np.stack([follow_line(line, values) for line in self.model.lines], axis=1)
        return combine(odds, values, self.model.line_use)


def learn(wide: Mapping[str, Measured]) -> Model:
    """Train and calibrate on what is there."""
    data = {name: take_features(one) for name, one in wide.items()}
    likenesses = {name: take_likenesses(one) for name, one in wide.items()}
    decides, supports = map(fit_line, list_parts(likenesses))
    picked = _calibrate_picked(follow_line(decides, likenesses["vitaminc"].features), likenesses["vitaminc"])
    return Model(fit(data), find_inner_uses(data), (decides, supports), picked, describe(data))


def find_inner_uses(data: Mapping[str, Measured]) -> dict[str, Calibration]:
    """Calibrate on part of the training pages; without silent pairs there is no use but that of picked evidence."""
    calibrating = {name: fold_of(data[name].pages, CALIBRATING) == 0 for name in data if name in DECIDES}
    inner = {name: one.choose(~calibrating[name]) if name in calibrating else one for name, one in data.items()}
    boosters = fit(inner)
    asked = {name: data[name].choose(held) for name, held in calibrating.items()}
    odds = {name: ask(boosters, one.features) for name, one in asked.items()}
    if all(name in data for name in FOUND):
        return find_uses(asked, odds)
    return {"picked": _calibrate_picked(odds["vitaminc"][:, 0], asked["vitaminc"])}


def _calibrate_picked(odds: np.ndarray, real: Measured) -> Calibration:
    return calibrate(odds, (real.labels != SILENT).astype(float), np.ones(len(odds)), 1.0)


def answer(model: Model, wide: Measured) -> Answered:
    """Ask a model about rows."""
    return Answered(wide, ask(model.boosters, take_features(wide).features), model)


def make_silent(real: Sequence[Row], most: int) -> dict[str, tuple[Row, ...]]:
    """Pair statements with other passages of the pages of their own fold, so that a fold's model has seen neither."""
    folds = fold_of(np.array([number_page(row) for row in real]))
    made: dict[str, tuple[Row, ...]] = {}
    for name, pair in PAIRINGS.items():
        of_folds = (pair([row for row, its in zip(real, folds, strict=True) if its == fold]) for fold in range(FOLDS))
        made[name] = tuple(row for rows in of_folds for row in sample(rows, most // FOLDS))
    return made


def answer_folds(
    training: Mapping[str, Measured], measured: Mapping[str, Measured], real: Sequence[Row]
) -> Iterator[tuple[str, Answered]]:
    """
    Leave out one fold of pages after another, and yield what its model says of every set in ``measured``.

    Sets of pages are asked about the fold's own pages, :data:`WHOLE` ones in full; ``real`` are all rows of VitaminC.
    """
    pages = {row.id: number_page(row) for row in real}
    folds = fold_of(np.array([number_page(row) for row in real]))
    for fold in range(FOLDS):
        unseen = [row for row, its in zip(real, folds, strict=True) if its == fold]
        unseen += [row for name in WHOLE if name in measured for row in measured[name].rows]
        seen = {
            name: leave_out(one.choose(_is_elsewhere(one, pages, fold)), unseen)
            for name, one in training.items()
            if name not in WHOLE
        }
        model = learn(seen)
        for name, one in measured.items():
            yield name, answer(model, one if name in WHOLE else one.choose(fold_of(one.pages) == fold))


def _is_elsewhere(one: Measured, pages: Mapping[str, int], fold: int) -> np.ndarray:
    """Tell which rows have neither their evidence nor, where they are made of two rows, their statement in a fold."""
    statements = np.array(
        [pages.get(row.id.split("/")[0], page) for row, page in zip(one.rows, one.pages, strict=True)]
    )
    elsewhere: np.ndarray = (fold_of(one.pages) != fold) & (fold_of(statements) != fold)
    return elsewhere


def answer_left_out(training: Mapping[str, Measured], name: str) -> Answered:
    """Train on all sets but one, and ask about that."""
    left = training[name]
    return answer(learn({other: leave_out(one, left.rows) for other, one in training.items() if other != name}), left)
