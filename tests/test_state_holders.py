"""A state that the passage tells of another."""

import pytest
from sample_alignments import hold

from factcheck.matching.state_holders import compare_state_holders
from factcheck.model import Relation

CONFLICTS, MISSING = Relation.CONFLICTS, Relation.MISSING


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The Sonata 2 has a removable battery.",
            "The Sonata 1 has a removable battery. The Sonata 2 is described elsewhere.",
            [MISSING],
            id="the number of a name",
        ),
        pytest.param(
            "The lava of Mount Kibo is rich in sodium.",
            "The lava of Mount Taro is rich in sodium. Mount Kibo has not been sampled yet.",
            [MISSING],
            id="a name behind of",
        ),
        pytest.param(
            "Alloy D was the hardest.",
            "Alloy B proved to be the hardest, while alloy D was the softest.",
            [CONFLICTS],
            id="what only one can be",
        ),
        pytest.param(
            "Acme is the largest firm.", "Acme sells tea. The company is the largest firm.", [], id="the same by a noun"
        ),
        pytest.param("Ada Poe is rich.", "Ada Poe and Max Roe are rich.", [], id="a list"),
        pytest.param("Ada Poe is rich.", "Max Roe is not rich. Ada Poe left.", [], id="denied of the other"),
        pytest.param("Ada Poe is rich.", "Max Roe is rich.", [], id="of whom nothing is told"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_state_holders(statement, evidence, expected):
    assert [part.relation for part in compare_state_holders(hold(statement, evidence))] == expected
