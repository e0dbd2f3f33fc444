"""A denial that a rule has weighed, and one of another clause."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.model import Kind, Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The station was not flooded.",
            "The river flooded the market, but the station stayed dry.",
            [],
            id="the denial is what was spared",
        ),
        pytest.param(
            "The station was not flooded, and the inn did not reopen.",
            "The river flooded the market, but the station stayed dry. The inn reopened.",
            ["reopen"],
            id="the other clause denies what the passage tells",
        ),
        pytest.param(
            "The shop is closed on Sundays.",
            "The shop is open from Monday to Saturday.",
            [],
            id="the opposite is told of the days left out",
        ),
        pytest.param(
            "A 20-year-old may not drive the van.",
            "Only those aged 21 or over may drive the van.",
            [],
            id="the rule does not hold for the figure",
        ),
        pytest.param(
            "The old model comes with a charger.",
            "Unlike the old model, the new one does not come with a charger.",
            [],
            id="the denial is told of the other",
        ),
    ],
)
def test_agreements(statement: str, evidence: str, expected: list[str]) -> None:
    alignment = hold(statement, evidence)
    denied = [
        alignment.statement.tokens[part.statement[0]].lower
        for part in compare(alignment)
        if part.kind is Kind.POLARITY and part.relation is Relation.CONFLICTS
    ]
    assert denied == expected
