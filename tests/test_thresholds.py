"""A bound of a rule, applied to a figure."""

import pytest
from sample_alignments import hold

from factcheck.matching.thresholds import compare_thresholds
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "A 20-year-old student may drive the van.",
            "Only students aged 21 or over may drive the van.",
            [CONFLICTS],
            id="outside of what is allowed alone",
        ),
        pytest.param(
            "A 20-year-old student may not drive the van.",
            "Only students aged 21 or over may drive the van.",
            [AGREES],
            id="outside, and denied",
        ),
        pytest.param(
            "A 22-year-old student may drive the van.",
            "Only students aged 21 or over may drive the van.",
            [AGREES],
            id="inside",
        ),
        pytest.param(
            "A bag of 9 kg may be taken on board.",
            "Only bags of up to 8 kg may be taken on board.",
            [CONFLICTS],
            id="a weight",
        ),
        pytest.param(
            "A bag of 9 kg may be taken on board.",
            "Bags of up to 8 kg may be taken on board.",
            [],
            id="nothing is said of what is outside",
        ),
        pytest.param(
            "A 10-year-old child may not swim here.",
            "Children under 12 may swim here.",
            [CONFLICTS],
            id="inside, and denied",
        ),
        pytest.param(
            "The default limit is 300 seconds.",
            "The limit is 30 seconds and may be raised to at most 300 seconds.",
            [],
            id="a default is no case of its bound",
        ),
    ],
)
def test_thresholds(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_thresholds(hold(statement, evidence))] == expected
