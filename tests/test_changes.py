"""Which way a figure went."""

import pytest
from sample_alignments import hold

from factcheck.matching.changes import compare_changes
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Sales climbed 3%.", "Sales were $40m, down 3%.", id="a verb and an adverb"),
        pytest.param("Sales fell by 3%.", "Sales were $40m, up a further 3%.", id="words between"),
        pytest.param("Sales rose 3%.", "There were 3% fewer sales.", id="a comparative behind the figure"),
        pytest.param("There was a 3% rise in sales.", "Sales were down 3%.", id="a noun behind the figure"),
        pytest.param("It opened 11 months ahead of plan.", "It opened 11 months later than planned.", id="in time"),
        pytest.param("An increase of 900 boats was seen.", "The fleet was down 900.", id="a noun before the figure"),
        pytest.param("The firm made a profit of $4m.", "It had a loss of $4m.", id="what a figure is of"),
        pytest.param("Sales fell in 2021.", "Sales in 2021 were $40m, up from $30m.", id="a change without its figure"),
        pytest.param("Sales fell in May.", "Sales were up in May.", id="up alone"),
        pytest.param("Sales climbed to 3%.", "Sales were down 3%.", id="a climb, wherever to"),
        pytest.param("Sales were down in May.", "Sales rose in May.", id="down alone in the statement"),
    ],
)
def test_opposite_ways_conflict(statement, evidence):
    [part] = compare_changes(hold(statement, evidence))
    assert (part.relation, part.detail) == (Relation.CONFLICTS, "direction")


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Sales climbed 3%.", "Sales were $40m, up 3%.", id="the same way"),
        pytest.param("Sales climbed 3%.", "Sales were $40m, down 5%.", id="another figure"),
        pytest.param("Sales did not climb 3%.", "Sales were down 3%.", id="denied"),
        pytest.param("Sales climbed 3%.", "Sales were down 3% in May and up 3% in June.", id="both ways are told"),
        pytest.param(
            "It opened 11 months later.", "It opened 11 months earlier.", id="what is told from where is not known"
        ),
        pytest.param("He rose second.", "He fell second.", id="a rank goes no way"),
        pytest.param("", "", id="empty"),
        pytest.param("It made a profit of $4m.", "A loss of $9m and a profit of $4m.", id="the same head"),
        pytest.param("Costs fell in 2021.", "Sales in 2021 were $40m, up from $30m.", id="a change of another thing"),
    ],
)
def test_all_else_is_left_alone(statement, evidence):
    assert compare_changes(hold(statement, evidence)) == ()


def test_what_went_the_same_way_agrees():
    [part] = compare_changes(hold("Sales rose in 2021.", "Sales in 2021 were $40m, up from $30m."))
    assert (part.relation, part.detail) == (Relation.AGREES, "direction")
