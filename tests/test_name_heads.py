"""What a name hangs on."""

import pytest
from sample_alignments import hold

from factcheck.matching.name_heads import compare_name_heads
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "It links the port of Arlo with the mines at Benn.",
            "It links the port of Benn with the mines at Arlo.",
            [CONFLICTS],
            id="two names of two heads",
        ),
        pytest.param(
            "The river rises in Lake Ulm and ends in the Ems Hills.",
            "The river rises in the Ems Hills and empties into Lake Ulm.",
            [CONFLICTS],
            id="the head of one is told otherwise",
        ),
        pytest.param(
            "It links the port of Arlo with the mines at Benn.",
            "The mines at Benn are linked with the port of Arlo.",
            [],
            id="another order",
        ),
        pytest.param(
            "The port of Arlo and Benn is old.",
            "The port of Benn is old, and so is the one of Arlo.",
            [],
            id="a list",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_name_heads(statement, evidence, expected):
    assert [part.relation for part in compare_name_heads(hold(statement, evidence))] == expected
