"""The only one of a kind, and one of several."""

import pytest
from sample_alignments import hold

from factcheck.matching.only_ones import compare_only_ones
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "She was the only woman on the board.",
            "She was one of four women on the board.",
            [CONFLICTS],
            id="one of a number",
        ),
        pytest.param(
            "It is one of several mills in the valley.",
            "It is the only mill in the valley.",
            [CONFLICTS],
            id="the other way round",
        ),
        pytest.param(
            "It is the only mill in the valley.",
            "It is the sole mill in the valley.",
            [],
            id="the same",
        ),
        pytest.param(
            "It is one of the mills in the valley.",
            "It is one of the only two mills in the valley.",
            [],
            id="one of the only two is neither",
        ),
        pytest.param(
            "Poe was the only guest at the feast.",
            "Poe was also among the guests at the feast.",
            [Relation.CONFLICTS],
            id="among",
        ),
        pytest.param(
            "It is the only mill in the valley.",
            "It is one of four inns in the valley.",
            [],
            id="of another kind",
        ),
    ],
)
def test_only_ones(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_only_ones(hold(statement, evidence))] == expected
