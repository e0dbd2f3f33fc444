"""The numbers that the judge reads: named, finite, in one order, whatever the texts."""

import math
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.features import FEATURES, _measure_groups, extract_features
from factcheck.matching.rivals import find_rivals
from factcheck.matching.rules import weigh_by_rules

WORDS = "The Peru Lima ship bought sold rose fell not 12 30% in 1909 , . “ ” said that all largest than may".split()
TEXTS = st.one_of(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), st.text(max_size=40))


def measure(statement, evidence, **around):
    alignment = hold(statement, evidence, **around)
    parts = compare(alignment)
    features, _ = extract_features(alignment, parts, weigh_by_rules(alignment, parts))
    return dict(zip(FEATURES, features, strict=True))


def test_names_are_unique_and_plain():
    assert len(set(FEATURES)) == len(FEATURES)
    assert [name for name in FEATURES if not name.replace("_", "").replace("-", "").isalnum()] == []


@pytest.mark.parametrize(
    ("statement", "evidence", "name", "value"),
    [
        pytest.param("It is 90 m long.", "It is 80 m long.", "quantities_conflicting", 1, id="a figure conflicts"),
        pytest.param("It is 90 m long.", "It is 90 m long.", "quantities_agreeing", 1, id="a figure agrees"),
        pytest.param("It is 90 m long.", "It is long.", "quantities_absent", 1, id="the passage has no figure"),
        pytest.param("It fell in 1909.", "It fell in 1929.", "dates_conflicting", 1, id="a date conflicts"),
        pytest.param("Lima grew.", "Lima grew.", "names_agreeing", 1, id="a name agrees"),
        pytest.param("Lima grew.", "It grew.", "names_missing", 1, id="a name is missing"),
        pytest.param("Lima grew.", "Lima grew.", "first_name_found", 1, id="the subject is named"),
        pytest.param("It grew.", "It grew.", "first_name_found", -1, id="no name: nothing to measure"),
        pytest.param("Trade fell.", "Trade did not fall.", "denials_conflicting", 1, id="a denial"),
        pytest.param("Trade rose.", "Trade fell.", "opposites_conflicting", 1, id="an opposite"),
        pytest.param("Trade rose.", "Trade fell.", "covered_by_opposite", 0.5, id="half of the words are opposed"),
        pytest.param("All trade fell.", "Trade fell.", "lacks_every", 1, id="all is not borne out"),
        pytest.param("Trade fell.", "Trade may fall.", "lacks_modality", 1, id="only possible"),
        pytest.param("Peru hit Chile.", "Chile hit Peru.", "roles_conflicts", 1, id="exchanged parts"),
        pytest.param("The wooden ship", "The ship", "gaps", 1, id="a gap"),
        pytest.param("The ship", "The ship", "gap_rival", -1, id="no gap, no rival"),
        pytest.param("Lima grew.", "Lima grew.", "alike_as_text", 1, id="the same text"),
        pytest.param("Lima grew.", "Lima grew.", "in_order", 1, id="the same order"),
    ],
)
def test_a_feature_measures_what_it_says(statement, evidence, name, value):
    assert measure(statement, evidence)[name] == pytest.approx(value, abs=0.1)


def test_what_the_context_covers_is_told_apart():
    values = measure("The wooden ship of Lima", "The wooden ship", context="Lima")
    assert values["covered_by_context"] > 0
    assert values["coverage_in_passage"] < values["coverage"]


def test_a_passage_without_a_title_is_told_from_one_whose_title_lends_nothing():
    assert measure("Lima has a port.", "It has a port.")["has_context"] == 0
    assert measure("Lima has a port.", "It has a port.", context="Quito")["has_context"] == 1


@given(TEXTS, TEXTS, st.none() | TEXTS)
def test_every_text_has_finite_features(statement, evidence, context):
    values = measure(statement, evidence, context=context)
    assert [name for name, value in values.items() if not math.isfinite(value)] == []


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("Trade fell.", "Trade fell.", id="no figure, no name, no gap"),
        pytest.param("It is 90 m long.", "It is long.", id="a quantity, none in the passage"),
        pytest.param("It is 90 m long and 3 m wide.", "It is 80 m long and 3 m wide.", id="two quantities"),
        pytest.param("It fell in 1909.", "It fell in 1929.", id="a date"),
        pytest.param("The band plays punk in Lima.", "The band plays rock in Quito.", id="gaps with rivals"),
    ],
)
def test_every_text_has_the_same_features_in_the_same_order(statement, evidence):
    alignment = hold(statement, evidence)
    parts = compare(alignment)
    groups = _measure_groups(alignment, parts, weigh_by_rules(alignment, parts), find_rivals(alignment))
    assert tuple(prefix + name for prefix, values in groups for name in values) == FEATURES


@given(TEXTS, TEXTS)
def test_the_same_texts_have_the_same_features(statement, evidence):
    assert measure(statement, evidence) == measure(statement, evidence)


def test_the_documentation_explains_every_feature_once():
    page = Path(__file__).parent.parent / "docs" / "explanation" / "features.md"
    cells = re.findall(r"^\| (`.+?) \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    explained = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    assert sorted(explained) == sorted(FEATURES)
