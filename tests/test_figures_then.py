"""A figure of now and what it was then."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.matching.figures_then import read_two_times, settle_figures_then
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS
DOWN = "Turnout was 61%, down from 68% in 2015."
TWICE = "The mill employs 300 people, twice as many as a year ago."


@pytest.mark.parametrize(
    ("text", "was"),
    [
        pytest.param(DOWN, 68.0, id="told itself"),
        pytest.param("The bank raised its key rate by half a point to 2.5%.", None, id="half a what"),
        pytest.param("The bank cut its key rate by half a percentage point to 2.5%.", 3.0, id="by points, down"),
        pytest.param("Sales rose by a quarter to 50 million euros.", 40e6, id="by a share, up"),
        pytest.param("Profit fell 20% to $8 million.", 10e6, id="by a share without by"),
        pytest.param("Membership grew by 40 to 240.", 200.0, id="by a count"),
        pytest.param("The fleet has 40 ships, half the number in 1990.", 80.0, id="half"),
        pytest.param("The town has 9,000 residents, 500 more than in 2011.", 8500.0, id="so many more"),
        pytest.param("The school has 400 pupils, a third fewer than ten years ago.", 600.0, id="a third fewer"),
        pytest.param("The class has 30 pupils, 20 of them girls.", None, id="a part is of no other time"),
        pytest.param("The staff rose from 200 in May to 250 in June.", None, id="from is no change"),
        pytest.param("It costs 20 euros, half the price of the other.", None, id="another thing, no other time"),
    ],
)
def test_reads_what_a_figure_was(text: str, was: float | None) -> None:
    two = read_two_times(analyse(text))
    assert (None if two is None else pytest.approx(two.was)) == was


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Turnout in 2015 was 68%.", DOWN, [AGREES], id="the figure of then"),
        pytest.param("Turnout in 2015 was 61%.", DOWN, [CONFLICTS], id="the figure of now for then"),
        pytest.param("Turnout was higher in 2015.", DOWN, [AGREES], id="which was higher"),
        pytest.param("Turnout was lower in 2015.", DOWN, [CONFLICTS], id="which was lower"),
        pytest.param("Turnout in 2011 was 61%.", DOWN, [], id="of another year nothing is told"),
        pytest.param("A year ago the mill employed 150 people.", TWICE, [AGREES], id="worked out"),
        pytest.param("A year ago the mill employed 600 people.", TWICE, [CONFLICTS], id="worked out the wrong way"),
        pytest.param("The mill employs 150 people.", TWICE, [CONFLICTS], id="then for now"),
        pytest.param("The mill employs 300 people.", TWICE, [], id="now is compared elsewhere"),
        pytest.param("The quarry employs 150 people.", TWICE, [], id="another thing"),
    ],
)
def test_holds_a_figure_against_its_time(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in settle_figures_then(hold(statement, evidence), [])] == expected
