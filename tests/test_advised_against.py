"""What was advised, and what was advised against."""

import pytest
from sample_alignments import hold

from factcheck.matching.advised_against import compare_advised_against
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The panel recommended approval.",
            "The panel recommended against approval.",
            [CONFLICTS],
            id="the passage against it",
        ),
        pytest.param(
            "The senator voted against the bill.",
            "The senator voted for the bill.",
            [CONFLICTS],
            id="the statement against it",
        ),
        pytest.param(
            "The panel recommended approval.",
            "The panel recommended approval.",
            [],
            id="neither against it",
        ),
        pytest.param(
            "The panel recommended approval.",
            "The panel recommended approval, and Poe voted against the dam.",
            [],
            id="against something else",
        ),
    ],
)
def test_advised_against(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_advised_against(hold(statement, evidence))] == expected
