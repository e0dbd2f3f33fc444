"""Two views weighed into one: probabilities, how far the forest may move the rules, what neither may do."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.features import extract_features
from factcheck.matching.judgement import TRUST_IN_FOUND, TRUST_IN_PICKED, judge, name_judge
from factcheck.matching.rules import weigh_by_rules
from factcheck.matching.trees import load_forest
from factcheck.model import Relation

WORDS = "The Peru Lima ship bought sold rose fell not 12 30% in 1909 , . “ ” said that all largest than".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
TRUSTS = st.floats(0, 1)


def weigh(statement, evidence, trust=TRUST_IN_PICKED):
    alignment = hold(statement, evidence)
    return judge(alignment, compare(alignment), trust)


def read(judgement):
    return judgement.support, judgement.refute, judgement.silent


@given(TEXTS, TEXTS, TRUSTS)
def test_the_three_probabilities_add_to_one(statement, evidence, trust):
    found = read(weigh(statement, evidence, trust))
    assert all(0.0 <= value <= 1.0 for value in found)
    assert sum(found) == pytest.approx(1.0)


@given(TEXTS, TEXTS, TRUSTS)
def test_nothing_is_refuted_without_a_conflict_however_far_the_forest_is_trusted(statement, evidence, trust):
    alignment = hold(statement, evidence)
    parts = tuple(part for part in compare(alignment) if part.relation is not Relation.CONFLICTS)
    assert judge(alignment, parts, trust).refute == 0.0


@given(TEXTS, TEXTS)
def test_without_trust_the_rules_speak(statement, evidence):
    alignment = hold(statement, evidence)
    parts = compare(alignment)
    rules = weigh_by_rules(alignment, parts)
    expected = (rules.support, rules.refute, 1 - rules.support - rules.refute)
    assert read(judge(alignment, parts, 0.0)) == pytest.approx(expected, abs=1e-5)


@given(TEXTS, TEXTS)
def test_with_full_trust_the_forest_speaks_of_what_the_rules_leave_possible(statement, evidence):
    alignment = hold(statement, evidence)
    parts = compare(alignment)
    rules = weigh_by_rules(alignment, parts)
    support, refute, silent = load_forest().predict(extract_features(alignment, parts, rules))
    if not rules.refute:
        support, refute, silent = support / (support + silent), 0.0, silent / (support + silent)
    assert read(judge(alignment, parts, 1.0)) == pytest.approx((support, refute, silent), abs=1e-5)


def test_the_rules_have_the_larger_share_at_both_operating_points():
    assert 0 < TRUST_IN_PICKED <= TRUST_IN_FOUND < 0.5


def test_the_mean_is_geometric():
    alignment = hold("The ship is 90 m long.", "The ship is 80 m long.")
    parts = compare(alignment)
    rules, forest = (judge(alignment, parts, trust) for trust in (0.0, 1.0))
    half = judge(alignment, parts, 0.5)
    assert half.support / half.refute == pytest.approx(
        ((rules.support / rules.refute) * (forest.support / forest.refute)) ** 0.5, rel=1e-3
    )


@pytest.mark.parametrize("trust", [TRUST_IN_PICKED, TRUST_IN_FOUND])
@pytest.mark.parametrize(
    ("statement", "evidence", "most"),
    [
        pytest.param("The ship is 90 m long.", "The ship is 90 m long.", "support", id="the same"),
        pytest.param("The ship is 90 m long.", "The ship is 80 m long.", "refute", id="another figure"),
        pytest.param("The ship is 90 m long.", "Rain fell over Lima.", "silent", id="another subject"),
        pytest.param("The ship sank.", "The captain claimed that the ship sank.", "silent", id="only reported"),
        pytest.param("The ship was sold.", "The ship is to be sold.", "silent", id="only planned"),
    ],
)
def test_clear_cases_are_clear_at_both_operating_points(statement, evidence, most, trust):
    judgement = weigh(statement, evidence, trust)
    assert getattr(judgement, most) > 0.5


def test_the_parts_are_kept_and_the_topic_is_that_of_the_rules():
    alignment = hold("The ship is 90 m long.", "The ship is 80 m long.")
    parts = compare(alignment)
    judgement = judge(alignment, parts)
    assert judgement.parts is parts
    assert judgement.relatedness == weigh_by_rules(alignment, parts).topic


def test_taking_a_conflict_back_takes_the_refutation_back():
    alignment = hold("The ship is 90 m long.", "The ship is 80 m long.")
    open_parts = tuple(attrs.evolve(part, relation=Relation.MISSING) for part in compare(alignment))
    assert judge(alignment, open_parts).refute == 0.0


def test_the_judge_is_named_by_its_model_and_its_rules():
    model, _, rules = name_judge().partition("+")
    assert model == load_forest().name
    assert rules.startswith("rules-")
