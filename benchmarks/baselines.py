"""
What is the judge to be compared with? The likeness of two strings under a logistic regression.

Two texts enter, five scores leave; answers enter with them, weights leave. The scores ask nothing of meaning: how far a
verdict gets without comparing what is said.
"""

from collections.abc import Callable, Sequence

import numpy as np
from rapidfuzz import fuzz

LIKENESSES: tuple[Callable[[str, str], float], ...] = (
    fuzz.ratio,
    fuzz.partial_ratio,
    fuzz.token_sort_ratio,
    fuzz.token_set_ratio,
    fuzz.WRatio,
)
# So little that it decides nothing but where the answers are told apart without an error.
_RIDGE = 1e-3


def measure_likeness(statement: str, evidence: str) -> tuple[float, ...]:
    """
    Return the five likenesses of two texts, each 0 to 1.

    >>> measure_likeness("It rose.", "It rose.")
    (1.0, 1.0, 1.0, 1.0, 1.0)
    """
    return tuple(score(statement, evidence) / 100 for score in LIKENESSES)


def fit_line(parts: Sequence[tuple[np.ndarray, np.ndarray, float]]) -> np.ndarray:
    """
    Return the weights of a logistic regression, the constant last, by Newton.

    A part is values, answers and the weight of a row.

    >>> line = fit_line([(np.array([[0.0], [1.0], [0.0], [1.0]]), np.array([0, 1, 1, 1]), 1.0)])
    >>> bool(line[0] > 0)
    True
    """
    values = np.vstack([_add_constant(part[0]) for part in parts])
    answers = np.concatenate([part[1] for part in parts]).astype(float)
    weights = np.concatenate([np.full(len(part[1]), part[2]) for part in parts])
    line = np.zeros(values.shape[1])
    for _ in range(25):
        expected = 1 / (1 + np.exp(-values @ line))
        slope = values.T @ (weights * (answers - expected)) - _RIDGE * line
        curve = (values * (weights * expected * (1 - expected))[:, None]).T @ values + _RIDGE * np.eye(len(line))
        line = line + np.linalg.solve(curve, slope)
    return line


def follow_line(line: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return the log-odds of each row of values."""
    odds: np.ndarray = _add_constant(values) @ line
    return odds


def _add_constant(values: np.ndarray) -> np.ndarray:
    return np.hstack([values, np.ones((len(values), 1))])
