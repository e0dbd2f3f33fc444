"""Conflicts that are none once the parts are read together."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.model import Relation


def list_settled(statement, evidence):
    parts = compare(hold(statement, evidence))
    return [part.detail for part in parts if part.relation is Relation.MISSING and part.evidence is not None]


def has_conflict(statement, evidence):
    return any(part.relation is Relation.CONFLICTS for part in compare(hold(statement, evidence)))


@pytest.mark.parametrize(
    ("statement", "evidence", "reason"),
    [
        pytest.param("They sold 20 fewer boats than planned.", "They sold 80 boats.", "difference", id="a difference"),
        pytest.param("The line earns $30 million a year.", "The line earned $400 million.", "rate", id="a rate"),
        pytest.param(
            "Files above 40 MB sent by guests overnight are rejected.",
            "A file may have at most 40 MB.",
            "limit",
            id="beyond a limit, with more told",
        ),
        pytest.param(
            "The pump stops when it exceeds 60 °C.", "The pump must not exceed 50 °C.", "condition", id="when"
        ),
        pytest.param("Had it sold 90 boats, it would have paid.", "It sold 80 boats.", "condition", id="inverted"),
        pytest.param("Once enabled, it runs at night.", "It is not enabled and runs at night.", "condition", id="once"),
    ],
)
def test_what_is_left_open(statement, evidence, reason):
    assert reason in list_settled(statement, evidence)
    assert not has_conflict(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "They sold 20 fewer boats than planned.", "They sold 30 fewer boats than planned.", id="both differ"
        ),
        pytest.param(
            "They sold 20 boats, more than 5 of them red.", "They sold 80 boats.", id="the next figure's bound"
        ),
        pytest.param("The line earns $30 million a year.", "Its annual revenue is $400 million.", id="both are rates"),
        pytest.param("A file may have 50 MB.", "A file may have at most 40 MB.", id="nothing is refused"),
        pytest.param(
            "When it opened in 1990 it had 60 rooms.", "It had 50 rooms when it opened in 1990.", id="when it was"
        ),
        pytest.param("It once had 60 rooms.", "It once had 50 rooms.", id="once of the past"),
    ],
)
def test_what_conflicts(statement, evidence):
    assert has_conflict(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Poe lost to Roe.", "Roe won against Poe.", False, id="who lost, who won"),
        pytest.param("Poe won against Roe.", "Roe lost to Poe.", False, id="who won, who lost"),
        pytest.param("Poe lost to Roe.", "Poe won against Roe.", True, id="not told from the other side"),
        pytest.param("Lyon is south of Paris.", "Paris is north of Lyon.", False, id="where two places lie"),
        pytest.param("Arlo is downstream of Brin.", "Brin is upstream of Arlo.", False, id="along a river"),
        pytest.param("Lyon is south of Paris.", "Lyon is north of Paris.", True, id="the other direction"),
        pytest.param(
            "Iron is lighter than lead.", "Lead is heavier than iron.", False, id="two things that are compared"
        ),
        pytest.param(
            "The mill is west of the inn.", "The inn lies east of the mill.", False, id="where two things lie"
        ),
        pytest.param("The mill is east of the inn.", "The inn lies east of the mill.", True, id="the same direction"),
        pytest.param(
            "Peru has a smaller fleet than Chile.", "Chile has a larger fleet than Peru.", False, id="what two have"
        ),
        pytest.param("Tea is less popular than milk.", "Milk is more popular than tea.", False, id="more and less"),
        pytest.param("Rye costs less than oats.", "Rye is cheaper than oats.", False, id="costs less is cheaper"),
        pytest.param("She did not vote for the bill.", "She voted against the bill.", False, id="a denied opposite"),
        pytest.param("She voted for it.", "She did not vote against it.", False, id="an opposite that is denied"),
        pytest.param(
            "Neither the clerk nor the judge accepted it.", "The clerk and the judge refused it.", False, id="of both"
        ),
        pytest.param(
            "The club did not win.", "The club would have gone up had it won.", False, id="an inverted condition"
        ),
        pytest.param("The hill did not slide.", "They expected the hill to slide.", False, id="only expected"),
        pytest.param("The inn does not serve tea.", "The mill serves tea; the inn does not.", False, id="in short"),
        pytest.param("Parking costs nothing.", "Parking is free.", False, id="for nothing"),
        pytest.param("After 1986 no more carts were made.", "It stopped making carts.", False, id="what was stopped"),
        pytest.param("The door does not open without a key.", "The door opens without a key.", True, id="two denials"),
        pytest.param("A key must have at least 8 signs.", "A key must have at least 12 signs.", True, id="a rule"),
        pytest.param(
            "A key must have at least 8 signs.", "A key must have at least eight signs.", False, id="one rule"
        ),
        pytest.param("At least 8 came.", "At least 12 came.", False, id="no rule"),
        pytest.param("It returns up to 500 rows.", "It returns at most 100 rows.", True, id="a limit"),
        pytest.param("The firm sold 300 cars.", "The firm bought 300 cars.", True, id="a converse of the same"),
        pytest.param("She did not vote for the bill.", "She voted for the bill.", True, id="a denial alone"),
        pytest.param("Peru won the final.", "Chile lost to Peru in the final.", False, id="who won, of the loser"),
        pytest.param("Peru lost to Chile.", "Chile won the final against Peru.", False, id="who lost, of the winner"),
    ],
)
def test_what_is_told_from_the_other_side_is_no_conflict(statement, evidence, conflicts):
    found = {part.relation for part in compare(hold(statement, evidence))}
    assert (Relation.CONFLICTS in found) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("A third of the staff were women.", "Two thirds of the staff were men.", False, id="the rest"),
        pytest.param("Half of the staff were women.", "Two thirds of the staff were men.", True, id="not the rest"),
        pytest.param("Poe is the younger of two.", "Poe is older than her sister.", True, id="the other of two"),
    ],
)
def test_what_is_told_of_the_rest(statement, evidence, conflicts):
    assert has_conflict(statement, evidence) is conflicts


@pytest.mark.parametrize(
    ("evidence", "relation"),
    [("At least 20 people came.", "missing"), ("About 20 people came.", "missing"), ("Twenty people came.", "agrees")],
)
def test_exactly_so_many_need_an_exact_figure(evidence, relation):
    parts = compare(hold("Exactly twenty people came.", evidence))
    assert [part.relation.value for part in parts if part.kind.value == "quantity"] == [relation]


def test_a_limit_of_another_thing_is_none_of_this():
    found = "Members can borrow up to six books and two films."
    for said, expected in (("up to six films", ["conflicts"]), ("up to six books", ["agrees"])):
        parts = compare(hold(f"Members can borrow {said}.", found))
        assert [part.relation.value for part in parts if part.kind.value == "quantity"] == expected
