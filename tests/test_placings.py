"""The place of one who won, or did not."""

import pytest
from sample_alignments import hold

from factcheck.matching.placings import compare_placings
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Ada Poe came third in the race.",
            "Ada Poe of Peru won the race.",
            [CONFLICTS],
            id="third, and won",
        ),
        pytest.param(
            "Ada Poe came first in the race.",
            "Ada Poe won the race.",
            [AGREES],
            id="first, and won",
        ),
        pytest.param(
            "Ada Poe leads the league.",
            "Ada Poe is last in the league.",
            [CONFLICTS],
            id="leads, and is last",
        ),
        pytest.param(
            "Ada Poe came third in the race.",
            "Max Roe won the race ahead of Ada Poe.",
            [],
            id="another won",
        ),
        pytest.param(
            "Ada Poe came third in the race.",
            "Ada Poe won the first stage.",
            [],
            id="a part was won",
        ),
        pytest.param(
            "Ada Poe came third in 2010.",
            "Ada Poe won the race in 2012.",
            [],
            id="another year",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_placings(statement, evidence, expected):
    assert [part.relation for part in compare_placings(hold(statement, evidence))] == expected
