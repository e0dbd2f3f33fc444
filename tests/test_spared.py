"""What came to harm, and what was spared."""

import pytest
from sample_alignments import hold

from factcheck.matching.spared import compare_spared
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The river flooded the station.",
            "The river flooded the market, but the station stayed dry.",
            [CONFLICTS],
            id="stayed dry",
        ),
        pytest.param(
            "The station was not flooded.",
            "The river flooded the market, but the station stayed dry.",
            [AGREES],
            id="a denial of harm",
        ),
        pytest.param(
            "The river flooded the market.",
            "The river flooded the market, but the station stayed dry.",
            [],
            id="what was harmed",
        ),
        pytest.param(
            "The fire destroyed the east wing.",
            "The fire destroyed the roof but left the east wing untouched.",
            [CONFLICTS],
            id="left untouched",
        ),
        pytest.param(
            "The station stayed dry.",
            "The river flooded the market, but the station stayed dry.",
            [],
            id="said to be spared in both",
        ),
    ],
)
def test_spared(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_spared(hold(statement, evidence))] == expected
