"""By how much something grew, beside the two figures that the passage gives."""

import pytest
from sample_alignments import hold

from factcheck.matching.multiples import compare_multiples, compare_points
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS
GROWN = "The staff grew from 160 to 640 people."


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("The staff quadrupled.", GROWN, AGREES, id="four times"),
        pytest.param("The staff doubled.", GROWN, CONFLICTS, id="not twice"),
        pytest.param("The staff nearly quadrupled.", "The staff grew from 160 to 560.", None, id="between the two"),
        pytest.param(
            "Profit halved.", "Profit fell from 170 million to 85 million pounds.", AGREES, id="a unit told once"
        ),
        pytest.param("It doubled.", "In 2016 it had 50 members; today it has 100.", AGREES, id="by a date and today"),
        pytest.param("It doubled.", "It had 50 members in 2016 and 200 in 2020.", CONFLICTS, id="by two dates"),
        pytest.param("It doubled.", "It has 50 members and 200 guests.", None, id="two things, no before and after"),
        pytest.param("The staff did not double.", GROWN, None, id="denied"),
        pytest.param("", GROWN, None, id="nothing"),
    ],
)
def test_multiples(statement, evidence, relation):
    parts = compare_multiples(hold(statement, evidence))
    assert [part.relation for part in parts] == ([relation] if relation is not None else [])


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("It rose by 10 percentage points.", "It rose from 40 % to 50 %.", AGREES, id="the difference"),
        pytest.param("It rose by 25 percentage points.", "It rose from 40 % to 50 %.", CONFLICTS, id="the ratio"),
        pytest.param(
            "It rose by 10 percentage points.", "It rose from 40 to 50 percent.", AGREES, id="a sign told once"
        ),
        pytest.param("It rose by 10 percentage points.", "It rose to 50 percent.", None, id="one share alone"),
        pytest.param(
            "It rose by 10 percentage points.",
            "It rose by 10 percentage points, from 40 % to 50 %.",
            None,
            id="told outright",
        ),
    ],
)
def test_percentage_points(statement, evidence, relation):
    parts = compare_points(hold(statement, evidence))
    assert [part.relation for part in parts] == ([relation] if relation is not None else [])
