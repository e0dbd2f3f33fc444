"""
Write what unseen rows came to, as Markdown tables.

Answers, outcomes and measures enter, one table a question leaves.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from held_out import ONE_BY_ONE, PAIRINGS, WHOLE, Answered
from published import PUBLISHED
from scores import (
    PRECISION_AND_RECALL,
    REFUTED,
    SILENT,
    SUPPORTED,
    Column,
    Outcome,
    Scores,
    calibration_error,
    figure,
    precision_at,
    tabulate,
)
from train_judge import FOLDS, SILENT_SHARE
from training_pairs import CLASSES
from wide_rows import take_namable

from factcheck.matching.judgement import Use

#: Of rows ranked by how sure the judge is, the shares at which precision is told.
COVERAGES = (0.3, 0.5, 0.7, 0.9)
ORDER = ("vitaminc", "untitled", *WHOLE, *ONE_BY_ONE, *PAIRINGS)


def list_outcomes(
    answered: Sequence[Answered], weigh: Callable[[Answered], np.ndarray], *, named: bool = True, weight: float = 1.0
) -> list[Outcome]:
    """
    Give each row the likeliest verdict; where ``named``, no refutation without a conflict to name.

    Confidence is the probability of the verdict given; rows are ranked by that of the likeliest, whether or not given.
    """
    outcomes = []
    for one in answered:
        weighed = weigh(one)
        for row, probabilities, namable in zip(one.wide.rows, weighed, take_namable(one.wide, weighed), strict=True):
            likeliest = CLASSES[int(probabilities.argmax())]
            verdict = SILENT if named and likeliest is REFUTED and not namable else likeliest
            by_class = dict(zip(CLASSES, map(float, probabilities), strict=True))
            outcomes.append(
                Outcome(
                    gold=row.label,
                    accept=frozenset({row.label}),
                    verdict=verdict,
                    confidence=by_class[verdict],
                    forced=SUPPORTED if by_class[SUPPORTED] >= by_class[REFUTED] else REFUTED,
                    winning=by_class[likeliest],
                    weight=weight,
                )
            )
    return outcomes


def weigh_picked(one: Answered) -> np.ndarray:
    """Weigh as for evidence that the caller picked."""
    return one.weigh(Use.PICKED)


def weigh_found(one: Answered) -> np.ndarray:
    """Weigh as for what a search found."""
    return one.weigh(Use.FOUND)


def _count_rows(scores: Scores) -> str:
    return f"{scores.rows // FOLDS:,} × {FOLDS}" if scores.name in WHOLE else f"{scores.rows:,}"


COLUMNS: tuple[Column, ...] = (
    ("set", lambda scores: scores.name),
    ("rows", _count_rows),
    ("majority", lambda scores: figure(scores.majority)),
    ("accuracy", lambda scores: figure(scores.accuracy)),
    ("forced", lambda scores: figure(scores.forced)),
    ("macro-F1", lambda scores: figure(scores.macro_f1)),
    *PRECISION_AND_RECALL,
    ("R said S", lambda scores: figure(scores.reversed)),
    ("cal. error", lambda scores: figure(scores.calibration_error)),
    ("µs a pair", lambda scores: f"{scores.microseconds:,.0f}"),
)


def tell_law(scores: Mapping[str, Scores], unruled: Mapping[str, Scores]) -> str:
    """Write what the rule that a refutation needs a named conflict costs and saves."""
    cells = [
        ["set", "accuracy", "macro-F1", "R prec/rec", "accuracy without", "macro-F1 without", "R prec/rec without"]
    ]
    for name in ORDER:
        row = [name]
        for one in (scores[name], unruled[name]):
            refuted = f"{figure(one.precision[REFUTED.value])}/{figure(one.recall[REFUTED.value])}"
            row += [figure(one.accuracy), figure(one.macro_f1), refuted]
        cells.append(row)
    return tabulate(cells)


def tell_coverage(outcomes: Mapping[str, Sequence[Outcome]]) -> str:
    """Write the precision of SUPPORTED and REFUTED among the surest rows."""
    cells = [["set", *(f"S/R at {coverage:.0%}" for coverage in COVERAGES)]]
    for name in ("vitaminc", *WHOLE, *ONE_BY_ONE):
        precisions = (
            [figure(precision_at(outcomes[name], verdict, coverage)) for verdict in (SUPPORTED, REFUTED)]
            for coverage in COVERAGES
        )
        cells.append([name, *("/".join(pair) for pair in precisions)])
    return tabulate(cells)


def tell_found(answered: Mapping[str, Sequence[Answered]]) -> str:
    """Write how the two uses do on single sets and on a mixture whose rows are mostly silent, as searches find them."""
    real = [row for one in answered["vitaminc"] for row in one.wide.rows]
    silent = sum(len(one.wide.rows) for name in PAIRINGS for one in answered[name])
    quiet = sum(row.label is SILENT for row in real)
    added = (SILENT_SHARE / (1 - SILENT_SHARE) * (len(real) - quiet) - quiet) / silent
    heads = ("accuracy", "silent said S", "cal. error")
    cells = [["rows", *(f"{head} {use}" for head in heads for use in ("picked", "found"))]]
    mixtures = {name: {name: 1.0} for name in ("vitaminc", *PAIRINGS)}
    mixtures[f"mixture, {SILENT_SHARE:.0%} silent"] = {"vitaminc": 1.0, **dict.fromkeys(PAIRINGS, added)}
    for heading, parts in mixtures.items():
        row = [heading]
        of_uses = [
            [
                outcome
                for name, weight in parts.items()
                for outcome in list_outcomes(answered[name], weigh, weight=weight)
            ]
            for weigh in (weigh_picked, weigh_found)
        ]
        for measured in (_share_right, _share_wrongly_supported, calibration_error):
            row.extend(figure(measured(outcomes)) for outcomes in of_uses)
        cells.append(row)
    return tabulate(cells)


def _share_right(outcomes: Sequence[Outcome]) -> float:
    return sum(one.weight * one.right for one in outcomes) / sum(one.weight for one in outcomes)


def _share_wrongly_supported(outcomes: Sequence[Outcome]) -> float:
    """Return of the rows whose passage is silent the share that is said to be SUPPORTED."""
    silent = [one for one in outcomes if one.gold is SILENT]
    return sum(one.weight for one in silent if one.verdict is SUPPORTED) / sum(one.weight for one in silent)


def tell_baselines(scores: Mapping[str, Scores], likeness: Mapping[str, Scores]) -> str:
    """Write what is reached without a judge."""
    cells = [
        ["set", "always S", "majority", "likeness acc.", "likeness forced", "likeness F1", "acc.", "forced", "macro-F1"]
    ]
    for name in ORDER:
        row = [name, figure(scores[name].always_supported), figure(scores[name].majority)]
        for one in (likeness[name], scores[name]):
            row += [figure(one.accuracy), figure(one.forced), figure(one.macro_f1)]
        cells.append(row)
    return tabulate(cells)


def tell_published(alone: Mapping[str, Scores], symmetric: Scores) -> str:
    """Write our figures beside published ones."""
    cells = [["system", "set", "accuracy", "macro-F1", "rows", "source"]]
    for name, scores in alone.items():
        cells.append(
            [
                name,
                "vitaminc",
                figure(scores.accuracy),
                figure(scores.macro_f1),
                f"{scores.rows:,}, five folds of half of the test pages",
                "here",
            ]
        )
    cells.extend(
        [one.system, one.data, one.accuracy, "–", one.rows, one.source] for one in PUBLISHED if one.data == "vitaminc"
    )
    cells.append(
        [
            "factcheck, trained without fever_symmetric",
            "fever_symmetric",
            figure(symmetric.forced),
            "–",
            "development half",
            "here",
        ]
    )
    cells.extend(
        [one.system, one.data, one.accuracy, "–", one.rows, one.source] for one in PUBLISHED if one.data != "vitaminc"
    )
    return tabulate(cells)
