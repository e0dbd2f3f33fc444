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


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The tower is taller than the church.",
            "The tower is not as tall as the church.",
            ["conflicts"],
            id="not as tall",
        ),
        pytest.param(
            "The church is taller than the tower.",
            "The tower is not as tall as the church.",
            ["agrees"],
            id="the other",
        ),
        pytest.param(
            "The tower is older than the church.", "The tower is not as tall as the church.", [], id="another measure"
        ),
        pytest.param(
            "Sales were higher in 2020 than in 2021.",
            "Sales rose from 2020 to 2021.",
            ["conflicts"],
            id="before a rise",
        ),
        pytest.param(
            "Sales were higher in 2021 than in 2020.", "Sales rose from 2020 to 2021.", ["agrees"], id="after a rise"
        ),
        pytest.param(
            "Sales were lower in 2020 than in 2021.", "Sales fell from 2020 to 2021.", ["conflicts"], id="a fall"
        ),
        pytest.param("Than in.", "It is the same in Ems as in Lima.", [], id="nothing but grammar"),
        pytest.param("Sales were higher in 2019 than in 2021.", "Sales rose from 2020 to 2021.", [], id="another year"),
    ],
)
def test_comparisons_told_by_likeness_or_change(statement, evidence, expected):
    assert [part.relation.value for part in compare_told(hold(statement, evidence))] == expected
