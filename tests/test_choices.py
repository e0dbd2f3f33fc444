"""What was chosen, and over what."""

import pytest
from sample_alignments import hold

from factcheck.matching.choices import compare_choices
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The firm chose Lima for its new plant.",
            "The firm chose Quito over Lima for its new plant.",
            [CONFLICTS],
            id="the option that was left",
        ),
        pytest.param(
            "The firm chose Quito for its new plant.",
            "The firm chose Quito over Lima for its new plant.",
            [],
            id="the option that was taken",
        ),
        pytest.param(
            "The firm preferred Lima to Quito.",
            "The firm chose Quito over Lima for its new plant.",
            [CONFLICTS],
            id="the two turned round",
        ),
        pytest.param(
            "The firm preferred Quito to Lima.",
            "The firm chose Quito over Lima for its new plant.",
            [],
            id="the same in other words",
        ),
        pytest.param(
            "The firm rejected Lima for its plant.",
            "The firm chose Quito over Lima for its new plant.",
            [],
            id="said to be left",
        ),
    ],
)
def test_choices(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_choices(hold(statement, evidence))] == expected
