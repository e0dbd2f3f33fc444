"""
Read and evaluate a small model of decision trees, kept as plain JSON.

A file enters, a :class:`Forest` leaves; features enter it, log-odds leave. There is no machine-learning library at
run time: a tree is nested tuples, and the sums of the leaves are log-odds.

Where many rows are asked for, no tree is walked: hundreds of them, split by split, would take most of a verdict's time.
Each leaf of the forest has a bit, and each feature knows, for each stretch between two of its thresholds, which leaves it leaves open. What all
features leave open is one leaf of each tree, found by as many operations on long integers as there are features.
"""

import json
import math
import struct
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial, reduce
from importlib import resources
from itertools import accumulate
from operator import getitem, itemgetter, or_
from types import MappingProxyType
from typing import Any, NamedTuple

import attrs

from factcheck.text.memory import Memory

# A split: feature, threshold, the branch at or below it, the branch above; or a leaf's value.
type_node = tuple[int, float, Any, Any] | float


class Calibration(NamedTuple):
    """
    What brings the judge's log-odds of saying anything to the rate at which it is right, for one use of it.

    >>> Calibration(slope=0.5, shift=-1.0).correct(4.0)
    1.0
    >>> Calibration(slope=0.5, shift=-1.0, bend=0.25).correct(-4.0)
    -7.0
    """

    slope: float = 1.0
    shift: float = 0.0
    #: The forest's share in the mean with the rules' view, 0 to 1.
    trust: float = 1.0
    #: How much steeper far from even odds: there two views that agree are surer than their mean.
    bend: float = 0.0

    def correct(self, odds: float) -> float:
        """Return the log-odds that are to be believed."""
        return (self.slope + self.bend * abs(odds)) * odds + self.shift


@attrs.frozen(kw_only=True)
class Forest:
    """
    Boosted trees that answer two questions, each with log-odds: do they :attr:`speak`, and do they :attr:`support`?

    >>> forest = Forest(name="demo", features=("length",), base=(0.0, 0.0), trees=(((0, 3.5, 1.0, -1.0),), ()))
    >>> forest.weigh((2.0,)), forest.weigh((4.0,))
    ((1.0, 0.0), (-1.0, 0.0))
    """

    #: Names the model in reports.
    name: str
    #: What the features are called, in order; a model fits only the code that measures just these.
    features: tuple[str, ...]
    #: What each question starts from, as log-odds.
    base: tuple[float, float]
    #: For each question its trees: whether the passage decides the statement, and if it does, whether it supports it.
    trees: tuple[tuple[type_node, ...], tuple[type_node, ...]] = attrs.field(repr=False)
    #: By the name of a use, how the judge calibrates its answers there.
    uses: Mapping[str, Calibration] = attrs.field(factory=dict, hash=False)

    _leaves: "_Leaves" = attrs.field(
        default=attrs.Factory(lambda self: _Leaves(self.trees), takes_self=True), init=False, repr=False, eq=False
    )

    def weigh(self, values: Sequence[float]) -> tuple[float, float]:
        """Return the two log-odds of one row of features, none of them NaN."""
        found = self._leaves.find(values)
        first = len(self.trees[0])
        return self.base[0] + sum(found[:first]), self.base[1] + sum(found[first:])


# Many features are flags and small counts, and have the same few values time and again: those are looked up several at
# a time. On the labelled sets nine of ten such groups have been met before.
_FEW_THRESHOLDS = 16
_GROUP = 6
# LightGBM writes 0 as 1e-35.
_CRUMB = 1e-9
# Sets of leaves kept for a group, of a kilobyte each.
_REMEMBERED = 500


class _Asked(NamedTuple):
    """A feature that is asked for: its thresholds in order, and the leaves it leaves open below, between and above."""

    feature: int
    thresholds: list[float]
    stretches: list[int]


def _is_coarse(asked: _Asked) -> bool:
    """Say whether a feature counts: its thresholds, few of them, lie at 0 or between whole numbers."""
    counts = all(abs(2 * threshold - round(2 * threshold)) < _CRUMB for threshold in asked.thresholds)
    return counts and len(asked.thresholds) <= _FEW_THRESHOLDS


def _intersect(group: Sequence[_Asked], values: float | tuple[float, ...]) -> int:
    """Return the leaves that the features of a group leave open; itemgetter gives a single value bare."""
    found = -1
    for each, value in zip(group, values if isinstance(values, tuple) else (values,), strict=True):
        found &= each.stretches[bisect_left(each.thresholds, value)]
    return found


# How an unsigned integer of so many bits is read.
_FORMATS = {8: "B", 16: "H", 32: "I", 64: "Q"}


# To lay out the bits takes as long as to walk the trees so many times: a short draft never asks so often.
_PAYS = 400


class _Leaves:
    """The leaves of a forest: found by walking its trees at first, and by their bits where many are asked for."""

    def __init__(self, trees: Sequence[Sequence[type_node]]) -> None:
        self.nodes = [tree for of_class in trees for tree in of_class]
        most = max(map(_count_leaves, self.nodes), default=1)
        if most > max(_FORMATS):
            message = f"a tree has {most} leaves, more than {max(_FORMATS)}"
            raise ValueError(message)
        self.bits: _Bits | None = None
        self.asked = 0

    def find(self, values: Sequence[float]) -> tuple[float, ...]:
        """Return the value of the leaf that each tree comes to."""
        if self.bits is None:
            self.asked += 1
            if self.asked <= _PAYS:
                return tuple(_walk(node, values) for node in self.nodes)
            self.bits = _Bits(self.nodes)
        return self.bits.find(values)


def _walk(node: Any, values: Sequence[float]) -> float:  # noqa: ANN401 - a node is a tuple of nodes
    while type(node) is tuple:
        feature, threshold, below, above = node
        node = below if values[feature] <= threshold else above
    return node  # type: ignore[no-any-return]


class _Bits:
    """The leaves of a forest: a bit for each, those of one tree in an integer of their own inside a long one."""

    def __init__(self, nodes: Sequence[type_node]) -> None:
        sizes = [_count_leaves(node) for node in nodes]
        self.bits = next(bits for bits in _FORMATS if bits >= max(sizes, default=1))
        #: For each tree its leaves by the number of the bit, from 1; at 0 stands none.
        self.values: list[list[float]] = [[math.nan] for _ in nodes]
        self.layout = struct.Struct(f"<{len(nodes)}{_FORMATS[self.bits]}")
        splits: dict[int, dict[float, list[tuple[int, int]]]] = {}
        for number, node in enumerate(nodes):
            for feature, threshold, below, above in _number_leaves(node, self.values[number]):
                sides = (below << number * self.bits, above << number * self.bits)
                splits.setdefault(feature, {}).setdefault(threshold, []).append(sides)
        self.all = sum(((1 << size) - 1) << number * self.bits for number, size in enumerate(sizes))
        asked = [_Asked(feature, *_find_open(splits[feature], self.all)) for feature in sorted(splits)]
        self.fine = [each for each in asked if not _is_coarse(each)]
        coarse = [each for each in asked if _is_coarse(each)]
        #: Neighbours among the coarse features, and what they leave open together by the values that they have had.
        self.groups = [
            (itemgetter(*(each.feature for each in group)), Memory(partial(_intersect, group), room=_REMEMBERED))
            for group in (coarse[at : at + _GROUP] for at in range(0, len(coarse), _GROUP))
        ]

    def find(self, values: Sequence[float]) -> tuple[float, ...]:
        """Return the value of the leaf that each tree comes to."""
        left = self.all
        for feature, thresholds, stretches in self.fine:
            left &= stretches[bisect_left(thresholds, values[feature])]
        for choose, left_open in self.groups:
            left &= left_open[choose(values)]
        bits = self.layout.unpack(left.to_bytes(self.layout.size, "little"))
        return tuple(map(getitem, self.values, map(int.bit_length, bits)))


def _count_leaves(node: Any) -> int:  # noqa: ANN401 - a node is a tuple of nodes
    return _count_leaves(node[2]) + _count_leaves(node[3]) if type(node) is tuple else 1


def _number_leaves(node: Any, leaves: list[float]) -> Iterator[tuple[int, float, int, int]]:  # noqa: ANN401
    """Give each leaf below a node its bit, and yield each split with the bits of its two branches."""
    first = len(leaves) - 1
    if type(node) is not tuple:
        leaves.append(node)
        return
    feature, threshold, below, above = node
    yield from _number_leaves(below, leaves)
    middle = len(leaves) - 1
    yield from _number_leaves(above, leaves)
    yield feature, threshold, (1 << middle) - (1 << first), (1 << len(leaves) - 1) - (1 << middle)


def _find_open(splits: Mapping[float, list[tuple[int, int]]], whole: int) -> tuple[list[float], list[int]]:
    """Return the thresholds of one feature, and which leaves it leaves open below, between and above them."""
    thresholds = sorted(splits)
    # A value at or below a threshold closes the branch above it, any other value the branch below.
    below = [reduce(or_, (sides[0] for sides in splits[threshold])) for threshold in thresholds]
    above = [reduce(or_, (sides[1] for sides in splits[threshold])) for threshold in thresholds]
    passed = accumulate(below, or_, initial=0)
    ahead = [*accumulate(reversed(above), or_, initial=0)]
    return thresholds, [whole & ~(one | other) for one, other in zip(passed, reversed(ahead), strict=True)]


def read_forest(record: Mapping[str, Any]) -> Forest:
    """
    Read a model from its JSON record; lists become tuples.

    Raises:
        ValueError: The record is of another format.

    >>> read_forest({"format": "factcheck-judge/3", "name": "demo", "features": [], "base": [0, 0], "trees": [[], []]}).name
    'demo'
    """
    if record.get("format") != "factcheck-judge/3":
        message = f"not a model of format factcheck-judge/3: {record.get('format')!r}"
        raise ValueError(message)
    first, second = (float(value) for value in record["base"])
    decides, supports = (tuple(_freeze(tree) for tree in trees) for trees in record["trees"])
    return Forest(
        name=record["name"],
        features=tuple(record["features"]),
        base=(first, second),
        trees=(decides, supports),
        uses=MappingProxyType(
            {
                use: Calibration(float(slope), float(shift), float(trust), float(bend))
                for use, (slope, shift, trust, bend) in record.get("uses", {}).items()
            }
        ),
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

    >>> sorted(load_forest().uses)
    ['found', 'picked']
    """
    text = resources.files("factcheck.matching").joinpath("judge.json").read_text("utf-8")
    return read_forest(json.loads(text))
