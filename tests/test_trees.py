"""The small model of decision trees: read strictly, evaluated as the obvious evaluation does, shipped to fit the code."""

import json
import math
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching import trees
from factcheck.matching.features import FEATURES
from factcheck.matching.judgement import Use
from factcheck.matching.trees import Calibration, load_forest, read_forest

FORMAT = "factcheck-judge/3"
WIDTH = 4
NUMBERS = st.floats(-20, 20)
TREES = st.recursive(
    NUMBERS, lambda inner: st.tuples(st.integers(0, WIDTH - 1), NUMBERS, inner, inner).map(list), max_leaves=8
)
# The trees of the two questions; one may have more than the other.
FORESTS = st.lists(st.lists(TREES, max_size=3), min_size=2, max_size=2)
ROWS = st.lists(NUMBERS, min_size=WIDTH, max_size=WIDTH)


@pytest.fixture(autouse=True, params=[0, 400], ids=["by bits", "walked"])
def pays(request, monkeypatch):
    """Ask for every row by bits at once, or by walking: the answers are the same."""
    monkeypatch.setattr(trees, "_PAYS", request.param)


def record_of(trees, **fields):
    names = [f"feature {index}" for index in range(WIDTH)]
    return {"format": FORMAT, "name": "sample", "features": names, "base": [0.5, -1], "trees": trees, **fields}


def evaluate_slowly(record, values):
    def walk(node):
        if not isinstance(node, list):
            return node
        feature, threshold, below, above = node
        return walk(below) if values[feature] <= threshold else walk(above)

    return [base + math.fsum(map(walk, trees)) for base, trees in zip(record["base"], record["trees"], strict=True)]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("factcheck-judge/1", id="an earlier format"),
        pytest.param("factcheck-judge/4", id="a later format"),
        pytest.param("factcheck-judge", id="no version"),
        pytest.param("", id="empty"),
        pytest.param(None, id="null"),
        pytest.param(2, id="a number"),
    ],
)
def test_another_format_is_rejected_by_its_name(form):
    with pytest.raises(ValueError, match="factcheck-judge/3"):
        read_forest(record_of([[], []], format=form))


def test_a_record_without_a_format_is_rejected():
    with pytest.raises(ValueError, match="None"):
        read_forest({"name": "sample"})


@pytest.mark.parametrize(
    "trees",
    [
        pytest.param([], id="no question"),
        pytest.param([[]], id="one question"),
        pytest.param([[], [], []], id="three, as an earlier format had"),
    ],
)
def test_a_record_answers_two_questions(trees):
    with pytest.raises(ValueError, match="unpack"):
        read_forest(record_of(trees))


@pytest.mark.parametrize(
    ("value", "branch"),
    [
        pytest.param(3.4, 2.0, id="below the threshold"),
        pytest.param(3.5, 2.0, id="at it: still the lower branch"),
        pytest.param(3.6, -2.0, id="above it"),
    ],
)
def test_a_split_sends_its_threshold_down(value, branch):
    split = [0, 3.5, 2.0, -2.0]
    assert read_forest(record_of([[split], []], base=[0, 0])).weigh((value, 0, 0, 0)) == (branch, 0)
    assert read_forest(record_of([[], [split]], base=[0, 0])).weigh((value, 0, 0, 0)) == (0, branch)


def test_a_forest_without_trees_gives_what_it_starts_from():
    assert read_forest(record_of([[], []])).weigh((0,) * WIDTH) == (0.5, -1.0)


@given(FORESTS, ROWS)
def test_weighing_equals_the_obvious_evaluation(trees, values):
    record = record_of(trees)
    assert read_forest(record).weigh(values) == pytest.approx(evaluate_slowly(record, values), abs=1e-9)


@given(FORESTS, ROWS)
def test_the_two_questions_do_not_touch_each_other(trees, values):
    decides, supports = trees
    speaking, supporting = read_forest(record_of(trees)).weigh(values)
    assert read_forest(record_of([decides, []])).weigh(values) == (speaking, -1.0)
    assert read_forest(record_of([[], supports])).weigh(values) == (0.5, supporting)


@pytest.mark.parametrize(
    "leaves",
    [pytest.param(count, id=f"{count} leaves") for count in (1, 2, 8, 9, 16, 17, 32, 33, 64)],
)
def test_a_tree_may_have_as_many_leaves_as_an_integer_has_bits(leaves):
    tree = 0.0
    for number in range(leaves - 1):
        tree = [0, float(leaves - number), tree, float(number + 1)]
    record = record_of([[tree], []])
    values = [(value + 0.5, 0, 0, 0) for value in range(-1, leaves + 2)]
    forest = read_forest(record)
    assert [forest.weigh(row) for row in values] == [pytest.approx(evaluate_slowly(record, row)) for row in values]


def test_a_tree_of_more_leaves_than_an_integer_has_bits_is_rejected():
    tree = 0.0
    for number in range(64):
        tree = [0, float(number), tree, 1.0]
    with pytest.raises(ValueError, match="65 leaves"):
        read_forest(record_of([[tree], []]))


@given(FORESTS, st.lists(ROWS, max_size=5))
def test_earlier_rows_do_not_change_later_ones(trees, rows):
    forest = read_forest(record_of(trees))
    found = [forest.weigh(values) for values in rows]
    assert [read_forest(record_of(trees)).weigh(values) for values in rows] == found


def test_a_feature_with_many_thresholds_is_weighed_like_one_with_few():
    few = [[0, float(at), 1.0, -1.0] for at in range(5)]
    many = [[1, float(at), 0.5, -0.5] for at in range(40)]
    record = record_of([few, many])
    forest = read_forest(record)
    for value in (-1, 0, 4, 4.5, 20, 39, 40):
        row = (value, value, 0, 0)
        assert forest.weigh(row) == pytest.approx(evaluate_slowly(record, row))


def test_a_forest_is_a_value():
    record = record_of([[[0, 3.5, 2.0, [1, 0.0, 1.0, -1.0]]], []], uses={"picked": [1, 0, 1, 0]})
    assert read_forest(record) == read_forest(json.loads(json.dumps(record)))
    assert hash(read_forest(record)) == hash(read_forest(record))


def test_a_use_is_a_slope_a_shift_a_trust_and_a_bend():
    forest = read_forest(record_of([[], []], uses={"picked": [1, 0, 1, 0], "found": [0.9, -1, 0.7, 0.1]}))
    assert dict(forest.uses) == {"picked": Calibration(), "found": Calibration(0.9, -1.0, 0.7, 0.1)}
    assert dict(read_forest(record_of([[], []])).uses) == {}


def test_a_use_with_a_number_too_few_is_rejected():
    with pytest.raises(ValueError, match="unpack"):
        read_forest(record_of([[], []], uses={"picked": [1, 0]}))


class TestShippedModel:
    FILE = resources.files("factcheck.matching").joinpath("judge.json")

    def read(self):
        return json.loads(self.FILE.read_text(encoding="utf-8"))

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

    def test_it_is_named_by_its_features_and_its_rounds(self):
        record = self.read()
        assert record["name"] == f"trees-{len(FEATURES)}-{len(record['trees'][0])}"

    def test_it_says_what_it_was_trained_on(self):
        data = self.read()["data"]
        assert data
        for of_set in data.values():
            assert of_set["rows"] > 0
            assert 0 <= of_set["decides"] <= 1
            assert 0 <= of_set["supports"] <= 1
            assert of_set["decides"] or of_set["supports"]

    def test_both_questions_have_as_many_trees(self):
        decides, supports = load_forest().trees
        assert len(decides) == len(supports) > 0

    def test_it_is_calibrated_for_every_use(self):
        uses = load_forest().uses
        assert set(uses) == {use.value for use in Use}
        for use in uses.values():
            assert use.slope > 0 or use.bend > 0
            assert min(use.slope, use.bend) >= 0
            assert math.isfinite(use.shift)
            assert 0 < use.trust <= 1
