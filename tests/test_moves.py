"""What was moved, and from where."""

import pytest
from sample_alignments import hold

from factcheck.matching.moves import compare_moves
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The fair is now on 6 March.",
            "The fair has been moved from 6 March to 14 March.",
            [CONFLICTS],
            id="the day from which it was moved",
        ),
        pytest.param(
            "The fair is now on 14 March.",
            "The fair has been moved from 6 March to 14 March.",
            [],
            id="the day to which it was moved",
        ),
        pytest.param(
            "The fair was originally planned for 6 March.",
            "The fair has been moved from 6 March to 14 March.",
            [],
            id="told of then",
        ),
        pytest.param(
            "The head office is in Lima.",
            "The firm moved its head office from Lima to Quito.",
            [CONFLICTS],
            id="a place",
        ),
        pytest.param(
            "The launch will take place on Monday.",
            "The launch has been postponed from Monday to Thursday.",
            [CONFLICTS],
            id="a day of the week",
        ),
        pytest.param(
            "The head office is in Lima.",
            "The head office is far from Lima.",
            [],
            id="nothing was moved",
        ),
    ],
)
def test_moves(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_moves(hold(statement, evidence))] == expected
