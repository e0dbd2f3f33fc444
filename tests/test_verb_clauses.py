"""Which of two opposite verbs tells of a thing."""

import pytest
from sample_alignments import hold

from factcheck.matching.verb_clauses import compare_verb_clauses


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Sales fell in Asia.", "Sales rose in Asia but fell in Peru.", True, id="the other verb"),
        pytest.param("Sales fell in Peru.", "Sales rose in Asia but fell in Peru.", False, id="its own"),
        pytest.param("It raises costs.", "It lowers costs but raises the risk.", True, id="in the present"),
        pytest.param("Forty opposed the plan.", "Sixty backed the plan and forty opposed it.", False, id="a pronoun"),
        pytest.param("It has 50 wins in the cup.", "It has 50 wins and 62 losses in the cup.", False, id="a list"),
        pytest.param("Sales did not fall in Asia.", "Sales rose in Asia but fell in Peru.", False, id="denied"),
        pytest.param("Sales fell.", "Sales rose in Asia but fell in Peru.", False, id="of nothing"),
        pytest.param("", "", False, id="nothing"),
    ],
)
def test_verbs_and_things(statement, evidence, conflicts):
    assert bool(compare_verb_clauses(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("evidence", "relation"),
    [
        pytest.param("It adds a lamp and removes a fan.", "conflicts", id="the verb tells of another thing"),
        pytest.param("It adds a lamp in May and removes the same in June.", "missing", id="the verb tells of none"),
    ],
)
def test_a_verb_that_tells_of_nothing_else_leaves_it_open(evidence, relation):
    [part] = compare_verb_clauses(hold("It removes a lamp.", evidence))

    assert part.relation.value == relation


def test_an_endless_text_is_read_in_bounds():
    text = "Sales rose in Asia but fell in Peru, " * 2000
    # What stands there time and again is told by either verb.
    assert compare_verb_clauses(hold("Sales fell in Asia.", text)) == ()
