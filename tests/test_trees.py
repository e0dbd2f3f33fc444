"""The small model of decision trees: read strictly, evaluated as the obvious evaluation does, shipped to fit the code."""

import json
import math
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.features import FEATURES
from factcheck.matching.trees import load_forest, read_forest

FORMAT = "factcheck-judge/1"
WIDTH = 4
NUMBERS = st.floats(-20, 20)
TREES = st.recursive(
    NUMBERS, lambda inner: st.tuples(st.integers(0, WIDTH - 1), NUMBERS, inner, inner).map(list), max_leaves=8
)
FORESTS = st.lists(st.lists(TREES, max_size=3), min_size=3, max_size=3)


def record_of(trees, **fields):
    names = [f"feature {index}" for index in range(WIDTH)]
    return {"format": FORMAT, "name": "sample", "features": names, "base": [0.5, 0, -1], "trees": trees, **fields}


def evaluate_slowly(record, values):
    def walk(node):
        if not isinstance(node, list):
            return node
        feature, threshold, below, above = node
        return walk(below) if values[feature] <= threshold else walk(above)

    odds = [base + math.fsum(map(walk, trees)) for base, trees in zip(record["base"], record["trees"], strict=True)]
    return [1 / math.fsum(math.exp(other - one) for other in odds) for one in odds]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("factcheck-judge/2", id="a later format"),
        pytest.param("factcheck-judge", id="no version"),
        pytest.param("", id="empty"),
        pytest.param(None, id="null"),
        pytest.param(1, id="a number"),
    ],
)
def test_another_format_is_rejected_by_its_name(form):
    with pytest.raises(ValueError, match="factcheck-judge/1"):
        read_forest(record_of([[], [], []], format=form))


def test_a_record_without_a_format_is_rejected():
    with pytest.raises(ValueError, match="None"):
        read_forest({"name": "sample"})


@pytest.mark.parametrize(
    ("value", "branch"),
    [
        pytest.param(3.4, 2.0, id="below the threshold"),
        pytest.param(3.5, 2.0, id="at it: still the lower branch"),
        pytest.param(3.6, -2.0, id="above it"),
    ],
)
def test_a_split_sends_its_threshold_down(value, branch):
    forest = read_forest(record_of([[[0, 3.5, 2.0, -2.0]], [], []], base=[0, 0, 0]))
    support, refute, _ = forest.predict((value, 0, 0, 0))
    assert support / refute == pytest.approx(math.exp(branch))


def test_a_forest_without_trees_gives_what_it_starts_from():
    assert read_forest(record_of([[], [], []], base=[0, 0, 0])).predict((0,) * WIDTH) == pytest.approx((1 / 3,) * 3)


@given(FORESTS, st.lists(NUMBERS, min_size=WIDTH, max_size=WIDTH))
def test_prediction_equals_the_obvious_evaluation(trees, values):
    record = record_of(trees)
    found = read_forest(record).predict(values)
    assert found == pytest.approx(evaluate_slowly(record, values), abs=1e-9)
    assert sum(found) == pytest.approx(1.0)


def test_large_odds_do_not_overflow():
    forest = read_forest(record_of([[1e6], [-1e6], [0.0]]))
    assert forest.predict((0,) * WIDTH) == pytest.approx((1.0, 0.0, 0.0))


def test_a_tree_of_more_leaves_than_an_integer_has_bits_is_rejected():
    tree = 0.0
    for number in range(64):
        tree = [0, float(number), tree, 1.0]
    with pytest.raises(ValueError, match="65 leaves"):
        read_forest(record_of([[tree], [], []]))


@given(FORESTS, st.lists(st.lists(NUMBERS, min_size=WIDTH, max_size=WIDTH), max_size=5))
def test_earlier_predictions_do_not_change_later_ones(trees, rows):
    forest = read_forest(record_of(trees))
    found = [forest.predict(values) for values in rows]
    assert [read_forest(record_of(trees)).predict(values) for values in rows] == found


def test_a_forest_is_a_value():
    record = record_of([[[0, 3.5, 2.0, [1, 0.0, 1.0, -1.0]]], [], []])
    assert read_forest(record) == read_forest(json.loads(json.dumps(record)))
    assert hash(read_forest(record))


class TestShippedModel:
    FILE = resources.files("factcheck.matching").joinpath("judge.json")

    def test_its_features_are_those_that_the_code_measures(self):
        assert load_forest().features == FEATURES

    def test_it_is_small(self):
        assert len(self.FILE.read_bytes()) <= 400_000

    def test_its_splits_ask_for_features_that_exist(self):
        def splits(node):
            if isinstance(node, tuple):
                yield node[0]
                yield from splits(node[2])
                yield from splits(node[3])

        asked = {feature for trees in load_forest().trees for tree in trees for feature in splits(tree)}
        assert asked <= set(range(len(FEATURES)))

    def test_it_says_what_it_was_trained_on(self):
        record = json.loads(self.FILE.read_text(encoding="utf-8"))
        assert record["name"] == f"trees-{len(FEATURES)}-{len(record['trees'][0])}"
        assert all(of_set["rows"] > 0 and 0 < of_set["weight"] <= 1 for of_set in record["data"].values())

    def test_every_class_has_as_many_trees(self):
        assert len({len(trees) for trees in load_forest().trees}) == 1
