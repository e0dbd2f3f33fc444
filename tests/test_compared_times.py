"""Which of two times had more."""

import pytest
from sample_alignments import hold

from factcheck.matching.compared_times import settle_compared_times
from factcheck.model import Relation

FELL = "Emissions fell by 12 percent between 2010 and 2020."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Emissions were lower in 2020 than in 2010.", FELL, [AGREES], id="the later, lower"),
        pytest.param("Emissions were higher in 2010 than in 2020.", FELL, [AGREES], id="the earlier, higher"),
        pytest.param("Emissions were higher in 2020 than in 2010.", FELL, [CONFLICTS], id="the later, higher"),
        pytest.param("Emissions were lower in 2020 than in 2005.", FELL, [], id="another time"),
        pytest.param(
            "Imports were lower in 2020 than in 2010.", "Exports fell between 2010 and 2020.", [], id="its converse"
        ),
        pytest.param("Imports were lower in 2020 than in 2010.", FELL, [], id="another thing"),
        pytest.param("Emissions were lower in 2020 than in 2010.", "Emissions fell in 2020.", [], id="no stretch"),
    ],
)
def test_holds_two_times_against_a_change(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in settle_compared_times(hold(statement, evidence), [])] == expected
