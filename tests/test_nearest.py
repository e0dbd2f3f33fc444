"""The passage's figure that is nearest in size to one of the statement, whatever it counts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.nearest import measure_nearest

WORDS = "The Oslo ships sank 12 30% 1,420 0 -5 km m third more than at least nearly in 1909 after May , . and".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
NAMES = list(measure_nearest(hold("", "")))
NOTHING = 9.5


def measure(statement, evidence):
    return measure_nearest(hold(statement, evidence))


@pytest.mark.parametrize(
    ("statement", "evidence", "agreeing", "conflicting"),
    [
        pytest.param("30 ships sank.", "30 ships sank.", 1, 0, id="the same"),
        pytest.param("30 ships sank.", "29 ships sank.", 0, 1, id="one less"),
        pytest.param("30 ships sank.", "The ships sank.", 0, 0, id="no figure there"),
        pytest.param("Ships sank.", "30 ships sank.", 0, 0, id="no figure here"),
        pytest.param("The line is 90 km long.", "The line is 90,000 m long.", 1, 0, id="another unit of the same size"),
        pytest.param("At least 30 ships sank.", "30 ships sank.", 1, 0, id="at least takes the figure in"),
        pytest.param("More than 30 ships sank.", "30 ships sank.", 0, 1, id="more than leaves it out"),
        pytest.param("More than 30 ships sank.", "31 ships sank.", 1, 0, id="more than: more"),
        pytest.param("More than 30 ships sank.", "29 ships sank.", 0, 1, id="more than: less"),
        pytest.param("Up to 30 ships sank.", "30 ships sank.", 1, 0, id="up to takes the figure in"),
        pytest.param("Fewer than 30 ships sank.", "30 ships sank.", 0, 1, id="fewer than leaves it out"),
        pytest.param("Fewer than 30 ships sank.", "29 ships sank.", 1, 0, id="fewer than: fewer"),
        pytest.param("Nearly 30 ships sank.", "29 ships sank.", 1, 0, id="nearly: a little less"),
        pytest.param("Nearly 30 ships sank.", "31 ships sank.", 0, 1, id="nearly: not more"),
        pytest.param("It has 30 ships and 12 mills.", "It has 12 mills and 31 ships.", 1, 1, id="each by itself"),
        pytest.param("It fell by 30 percent.", "It fell by 12 percent, or 30 ships.", 0, 1, id="the same unit goes before"),
        pytest.param("It fell by 30 percent.", "It lost 30 ships.", 1, 0, id="without the same unit, the nearest of all"),
        pytest.param("More than 1,420 fell ill.", "There were 1,405 cases and 156 deaths.", 0, 1, id="the near one is meant"),
    ],
)  # fmt: skip
def test_the_nearest_figure_bears_the_statement_out_or_not(statement, evidence, agreeing, conflicting):
    values = measure(statement, evidence)
    assert (values["nearest_agreeing"], values["nearest_conflicting"]) == (agreeing, conflicting)


@pytest.mark.parametrize(
    ("statement", "evidence", "name", "value"),
    [
        pytest.param("30 ships sank.", "60 ships sank.", "distance", math.log(2), id="twice as many"),
        pytest.param("30 ships sank.", "15 ships sank.", "distance", -math.log(2), id="half as many"),
        pytest.param("30 ships sank.", "15 ships and 60 boats and 31 rafts sank.", "distance", math.log(31 / 30), id="nearest of three"),
        pytest.param("30 ships sank.", "31 ships and 60 rafts sank.", "second_distance", math.log(2), id="the second nearest"),
        pytest.param("30 ships sank.", "31 ships sank.", "second_distance", NOTHING, id="no second"),
        pytest.param("30 ships sank.", "12 percent sank.", "unit_distance", NOTHING, id="none of the same unit"),
        pytest.param("30 ships sank.", "30 percent sank.", "same_unit", 0, id="another unit"),
        pytest.param("30 ships sank.", "31 ships sank.", "same_noun", 1, id="the same noun"),
        pytest.param("30 ships sank.", "31 cows fled.", "same_noun", 0, id="another noun"),
        pytest.param("30 ships sank.", "31 cows fled, and 90 ships sank.", "likely_distance", math.log(3), id="the noun tells which is meant"),
        pytest.param("30 ships sank.", "30 ships sank.", "hedge", 0, id="exact"),
        pytest.param("At least 30 ships sank.", "30 ships sank.", "hedge", 2, id="the statement's hedge"),
        pytest.param("30 ships sank.", "More than 20 ships sank.", "found_hedge", 1, id="the passage's hedge"),
        pytest.param("0 ships sank.", "12 ships sank.", "distance", 9, id="from nothing to something is far"),
        pytest.param("12 ships sank.", "0 ships sank.", "distance", -9, id="and back"),
        pytest.param("2 ships sank.", "9 billion ships sank.", "distance", 9, id="beyond a bound all is far"),
        pytest.param("Ships sank.", "30 ships sank.", "distance", -NOTHING, id="the statement has none"),
        pytest.param("30 ships sank.", "Ships sank.", "distance", NOTHING, id="the passage has none"),
    ],
)  # fmt: skip
def test_the_first_figure_is_described(statement, evidence, name, value):
    assert measure(statement, evidence)[f"figure_1_{name}"] == pytest.approx(value)


def test_two_figures_are_told_apart_and_a_third_is_only_counted():
    values = measure("It has 30 ships, 12 mills and 5 inns.", "It has 31 ships, 12 mills and 5 inns.")
    assert values["figure_1_distance"] == pytest.approx(math.log(31 / 30))
    assert values["figure_2_distance"] == 0
    assert values["nearest_agreeing"] == 2
    assert not [name for name in values if name.startswith("figure_3")]


@pytest.mark.parametrize(
    ("statement", "evidence", "relation", "distance", "years"),
    [
        pytest.param("It opened in 1909.", "It opened in 1909.", "agrees", 0, 1, id="the same year"),
        pytest.param("It opened in 1909.", "It opened in 1912.", "conflicts", math.log1p(3), 0, id="three years later"),
        pytest.param("It opened in 1909.", "It opened in 1871.", "conflicts", -math.log1p(38), 0, id="38 years earlier"),
        pytest.param("It opened in 1909.", "Begun in 1871, it opened in 1912.", "conflicts", math.log1p(3), 0, id="the nearer of two"),
        pytest.param("It opened after 1909.", "It opened in 1912.", "agrees", math.log1p(3), 0, id="after takes later years in"),
        pytest.param("It opened in 1909.", "It opened.", None, NOTHING, 0, id="no date there"),
        pytest.param("It opened.", "It opened in 1909.", None, NOTHING, -1, id="no date here"),
    ],
)  # fmt: skip
def test_the_nearest_date_is_described(statement, evidence, relation, distance, years):
    values = measure(statement, evidence)
    assert [one for one in ("agrees", "conflicts", "missing") if values[f"nearest_date_{one}"]] == (
        [relation] if relation else []
    )
    assert values["first_date_distance"] == pytest.approx(distance, abs=0.01)
    assert values["years_found"] == years


@given(TEXTS, TEXTS)
def test_every_text_has_the_same_finite_numbers(statement, evidence):
    values = measure_nearest(hold(statement, evidence)).items()
    assert [name for name, _ in values] == NAMES
    assert [name for name, value in values if not -NOTHING <= value <= 2 * NOTHING] == []


def test_a_long_passage_is_measured_in_bounded_work():
    evidence = " ".join(f"In {1500 + year} the town sold {12 + year} barrels of its grain." for year in range(460))
    values = measure("In 1530 the town sold 30 barrels.", evidence)
    assert len(hold("", evidence).evidence.tokens) > 5000
    assert (values["nearest_agreeing"], values["nearest_date_agrees"]) == (1, 1)
    assert all(math.isfinite(value) for value in values.values())
