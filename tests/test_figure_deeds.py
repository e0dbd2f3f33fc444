"""The deed that a figure goes with."""

import pytest
from sample_alignments import hold

from factcheck.matching.figure_deeds import compare_figure_deeds
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Some 40 members represent towns and 80 are chosen from lists.",
            "Of 120 members 80 represent towns and 40 are chosen from lists.",
            [CONFLICTS],
            id="two subjects",
        ),
        pytest.param(
            "It had planned 35 shops but opened 50.",
            "It opened 35 shops, down from the 50 it had planned.",
            [CONFLICTS],
            id="two objects",
        ),
        pytest.param(
            "It had planned 50 shops but opened 35.",
            "It opened 35 shops, down from the 50 it had planned.",
            [],
            id="as the passage has it",
        ),
        pytest.param(
            "It made 180 million dollars from books and 264 million from toys.",
            "It made 264 million dollars from books and 180 million from toys.",
            [CONFLICTS],
            id="what stands behind a preposition",
        ),
        pytest.param(
            "It sold 40 boats.",
            "It built 40 boats and sold 30.",
            [],
            id="one figure alone",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_figure_deeds(statement, evidence, expected):
    assert [part.relation for part in compare_figure_deeds(hold(statement, evidence))] == expected
