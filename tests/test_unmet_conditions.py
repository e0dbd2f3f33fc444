"""What would have been, had it not been otherwise."""

import pytest
from sample_alignments import hold

from factcheck.matching.unmet_conditions import settle_unmet_conditions
from factcheck.model import Relation

RAIN = "Had it not rained, the match would have been played."
DAM = "If the dam had been built, the village would have been flooded."
LATE = "The ferry would not have sunk if the captain had waited."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It rained.", RAIN, [AGREES], id="a denied condition is so"),
        pytest.param("It did not rain.", RAIN, [CONFLICTS], id="and its denial is not"),
        pytest.param("The match was not played.", RAIN, [AGREES], id="what would have been is not so"),
        pytest.param("The match was played.", RAIN, [CONFLICTS], id="and was not"),
        pytest.param("The dam was not built.", DAM, [AGREES], id="with if"),
        pytest.param("The village was flooded.", DAM, [CONFLICTS], id="with if, what would have come of it"),
        pytest.param("The ferry sank.", LATE, [AGREES], id="the condition behind"),
        pytest.param("The captain waited.", LATE, [CONFLICTS], id="the condition behind is not so"),
        pytest.param("The village would have been flooded.", DAM, [], id="a statement of what would have been"),
        pytest.param("The match was played.", "If it does not rain, the match will be played.", [], id="an open one"),
        pytest.param("The mayor resigned.", RAIN, [], id="another deed"),
    ],
)
def test_takes_the_contrary(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in settle_unmet_conditions(hold(statement, evidence), [])] == expected
