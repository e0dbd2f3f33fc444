"""Of where in the world a figure is told, and which two of them are of one stretch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.facts.scopes import Scope, lie_apart
from factcheck.matching.figures import compare_figures
from factcheck.model import Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING
WORLD, ABROAD, HOME, PLACE = Scope.WORLD, Scope.ABROAD, Scope.HOME, Scope.PLACE
TAKINGS = "It took $5m in Peru, and $4m in other territories, for a worldwide total of $9m."


def scopes_of(text):
    read = analyse(text)
    return [read.scopes.get(one.first) for one in read.quantities]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        pytest.param("It took $5m worldwide.", [WORLD], id="behind the figure"),
        pytest.param("Worldwide, it took $5m.", [WORLD], id="before it, past a comma"),
        pytest.param("It took $5m across the globe.", [WORLD], id="in three words"),
        pytest.param("It took $5m outside Peru.", [ABROAD], id="outside a place"),
        pytest.param("It took $5m outside of the country.", [ABROAD], id="outside the country"),
        pytest.param("It took $5m in countries other than Peru.", [ABROAD], id="other than a place"),
        pytest.param("It took $5m in other markets.", [ABROAD], id="other markets lie abroad"),
        pytest.param("It took $5m from other sales.", [None], id="other sales need not"),
        pytest.param("It took $5m in Peru.", [PLACE], id="a place that the table has"),
        pytest.param("It took $5m domestically and $4m overseas.", [HOME, ABROAD], id="two in a row"),
        pytest.param(
            "Its domestic net is $5m and in the overseas market it took $4m.", [HOME, ABROAD], id="before each"
        ),
        pytest.param(
            "It took $5m in Peru and worldwide sales reached $9m.", [PLACE, WORLD], id="what describes the next"
        ),
        pytest.param(TAKINGS, [PLACE, ABROAD, WORLD], id="a whole and its parts"),
        pytest.param("It played an international match before 500 fans.", [None], id="a match has no scope"),
        pytest.param("It took $5m. Worldwide, others took more.", [None], id="another sentence"),
        pytest.param("It took 5% worldwide.", [None], id="a share is not compared so"),
    ],
)
def test_a_figure_is_told_of_somewhere(text, scopes):
    assert scopes_of(text) == scopes


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("It took less than $8m worldwide.", TAKINGS, CONFLICTS, id="the whole, not a part within"),
        pytest.param("It took more than $8m worldwide.", TAKINGS, AGREES, id="the whole is more"),
        pytest.param("It took more than $4.5m abroad.", TAKINGS, CONFLICTS, id="abroad, not at home"),
        pytest.param("It took $9m worldwide.", "It took $9m in Peru.", MISSING, id="one place is not the world"),
        pytest.param("It took more than $4m worldwide.", "It took $5m in Peru.", AGREES, id="more there, more in all"),
        pytest.param("It took less than $7m worldwide.", "It took $5m in Peru.", MISSING, id="elsewhere it took more"),
        pytest.param("It took less than $4m worldwide.", "It took $5m in Peru.", CONFLICTS, id="one place has more"),
        pytest.param("It took less than $7m in Peru.", "It took $5m worldwide.", AGREES, id="less in all, less there"),
        pytest.param("It took more than $7m in Peru.", "It took $5m worldwide.", CONFLICTS, id="no part is larger"),
        pytest.param("It took $5m abroad.", "It took $5m at home.", MISSING, id="home and abroad lie apart"),
        pytest.param("It took $5m abroad.", "It took $5m in Peru.", AGREES, id="a place may lie abroad"),
        pytest.param("It took $5m worldwide.", "It took $5m.", AGREES, id="nothing is told of where"),
    ],
)
def test_figures_of_one_stretch_are_compared(statement, evidence, relation):
    [part] = compare_figures(hold(statement, evidence))
    assert part.relation is relation


def test_a_whole_that_is_told_is_no_sum_of_parts():
    found = "It took $5m in Peru, and $3m in other territories, for a worldwide total of $9m."
    [part] = compare_figures(hold("It took $8m worldwide.", found))
    assert (part.relation, part.message) == (CONFLICTS, "the statement says “$8m”, the evidence “$9m”")


@given(st.sampled_from([None, *Scope]), st.sampled_from([None, *Scope]))
def test_lying_apart_is_the_same_from_both_sides(one, other):
    assert lie_apart(one, other) is lie_apart(other, one)
    assert not lie_apart(one, one)
