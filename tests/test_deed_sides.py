"""The two sides of a deed that stand far from it."""

import pytest
from sample_alignments import hold

from factcheck.matching.deed_sides import compare_deed_sides
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Ada Poe beat Max Roe.",
            "Max Roe's two teams beat a club led by Ada Poe.",
            [CONFLICTS],
            id="each stands on the wrong side",
        ),
        pytest.param(
            "Ada Poe beat Max Roe.",
            "Ada Poe's two teams beat a club led by Max Roe.",
            [],
            id="each stands on its own side",
        ),
        pytest.param(
            "The meeting was chaired by Ada Poe.",
            "The meeting that Ada Poe had called was chaired by Max Roe.",
            [CONFLICTS],
            id="another agent",
        ),
        pytest.param(
            "The meeting was chaired by Ada Poe.",
            "The meeting was chaired by Ada Poe and Max Roe.",
            [],
            id="one of two agents",
        ),
        pytest.param(
            "Ada Poe signed with Max Roe.",
            "Max Roe announced the signing of Ada Poe.",
            [],
            id="a noun of the deed has no sides",
        ),
        pytest.param(
            "Ada Poe played Max Roe.",
            "Max Roe played Ada Poe.",
            [],
            id="what two do to one another",
        ),
        pytest.param(
            "Ada Poe did not beat Max Roe.",
            "Max Roe's team beat a club led by Ada Poe.",
            [],
            id="denied",
        ),
        pytest.param(
            "Ada Poe overtook Max Roe.",
            "Max Roe's share rose, overtaking Ada Poe.",
            [CONFLICTS],
            id="the doer is what the deed is done to",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_deed_sides(statement, evidence, expected):
    assert [part.relation for part in compare_deed_sides(hold(statement, evidence))] == expected
