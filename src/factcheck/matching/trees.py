"""
Read and evaluate a small model of decision trees, kept as plain JSON.

A file enters, a :class:`Forest` leaves; features enter it, probabilities leave. There is no machine-learning library at
run time: a tree is nested tuples, walked by comparisons, and the sums of the leaves go through a softmax.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

import attrs

# A split: feature, threshold, the branch at or below it, the branch above; or a leaf's value.
type_node = tuple[int, float, Any, Any] | float


@attrs.frozen(kw_only=True)
class Forest:
    """
    Boosted trees for three classes, in the order SUPPORTED, REFUTED, NOT_ENOUGH_EVIDENCE.

    >>> forest = Forest(name="demo", features=("length",), base=(0.0, 0.0, 0.0), trees=(((0, 3.5, 1.0, -1.0),), (), ()))
    >>> [round(value, 2) for value in forest.predict((2.0,))]
    [0.58, 0.21, 0.21]
    """

    #: Names the model in reports.
    name: str
    #: What the features are called, in order; a model fits only the code that measures just these.
    features: tuple[str, ...]
    #: What each class starts from, as log-odds.
    base: tuple[float, float, float]
    #: For each class its trees.
    trees: tuple[tuple[type_node, ...], ...] = attrs.field(repr=False)

    def predict(self, values: Sequence[float]) -> tuple[float, float, float]:
        """Return the three probabilities of one row of features; they add up to 1."""
        sums = [
            start + sum(_walk(tree, values) for tree in trees)
            for start, trees in zip(self.base, self.trees, strict=True)
        ]
        top = max(sums)
        support, refute, silent = (math.exp(value - top) for value in sums)
        total = support + refute + silent
        return support / total, refute / total, silent / total


def _walk(node: Any, values: Sequence[float]) -> float:  # noqa: ANN401 - a node is a tuple of nodes
    while type(node) is tuple:
        feature, threshold, below, above = node
        node = below if values[feature] <= threshold else above
    return node  # type: ignore[no-any-return]


def read_forest(record: Mapping[str, Any]) -> Forest:
    """
    Read a model from its JSON record; lists become tuples.

    Raises:
        ValueError: The record is of another format.

    >>> read_forest({"format": "factcheck-judge/1", "name": "demo", "features": [], "base": [0, 0, 0], "trees": [[], [], []]}).name
    'demo'
    """
    if record.get("format") != "factcheck-judge/1":
        message = f"not a model of format factcheck-judge/1: {record.get('format')!r}"
        raise ValueError(message)
    first, second, third = (float(value) for value in record["base"])
    return Forest(
        name=record["name"],
        features=tuple(record["features"]),
        base=(first, second, third),
        trees=tuple(tuple(_freeze(tree) for tree in trees) for trees in record["trees"]),
    )


def _freeze(node: Any) -> type_node:  # noqa: ANN401 - JSON
    if isinstance(node, list):
        feature, threshold, below, above = node
        return (int(feature), float(threshold), _freeze(below), _freeze(above))
    return float(node)


@cache
def load_forest() -> Forest:
    """
    Return the model that the package ships.

    >>> len(load_forest().trees)
    3
    """
    text = resources.files("factcheck.matching").joinpath("judge.json").read_text("utf-8")
    return read_forest(json.loads(text))
