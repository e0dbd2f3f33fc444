"""Parts of the day and hours."""

import pytest
from sample_alignments import hold

from factcheck.matching.day_parts import compare_day_parts
from factcheck.model import Relation

SEVEN = "The lecture starts at 7 p.m."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The lecture starts in the evening.", SEVEN, [AGREES], id="within"),
        pytest.param("The lecture starts in the morning.", SEVEN, [CONFLICTS], id="the other half"),
        pytest.param("The lecture starts in the afternoon.", "The lecture starts at 18:30.", [], id="nearly within"),
        pytest.param("The train stops at night.", "The train stops at 2 a.m.", [AGREES], id="past midnight"),
        pytest.param("The lecture starts in the morning.", "The lecture starts at 7.", [], id="either half"),
        pytest.param("The evening lecture starts late.", SEVEN, [], id="no time told"),
        pytest.param("The dinner starts in the morning.", SEVEN, [], id="another event"),
    ],
)
def test_holds_a_part_of_the_day_against_an_hour(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_day_parts(hold(statement, evidence))] == expected
