"""Comparisons beside multiples, ranks and equals."""

import pytest
from sample_alignments import hold

from factcheck.matching.told_comparisons import compare_told
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The bridge cost less than its budget.",
            "The bridge cost three times its budget.",
            [CONFLICTS],
            id="a multiple above one",
        ),
        pytest.param(
            "The rise was bigger than the union had asked for.",
            "The rise was half of what the union had asked for.",
            [CONFLICTS],
            id="half of it",
        ),
        pytest.param(
            "The bridge cost more than its budget.",
            "The bridge cost three times its budget.",
            [AGREES],
            id="the same way",
        ),
        pytest.param(
            "Mount Arn is higher than Mount Benn.",
            "Mount Arn is the second-highest peak after Mount Benn.",
            [CONFLICTS],
            id="who is ahead",
        ),
        pytest.param(
            "Mount Benn is higher than Mount Arn.",
            "Mount Arn is the second-highest peak after Mount Benn.",
            [AGREES],
            id="who is behind",
        ),
        pytest.param(
            "The ridge is steeper than the face.",
            "They took the ridge, not the shorter but steeper face.",
            [],
            id="a denial in the passage",
        ),
        pytest.param(
            "The ridge is steeper than the face.",
            "They took the ridge and left the steeper face.",
            [CONFLICTS],
            id="the other is called so",
        ),
        pytest.param(
            "Girls gained more than boys.",
            "Boys and girls gained equally.",
            [CONFLICTS],
            id="both alike",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_told_comparisons(statement, evidence, expected):
    assert [part.relation for part in compare_told(hold(statement, evidence))] == expected
