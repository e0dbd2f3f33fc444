"""What must be, and what is not needed."""

import pytest
from sample_alignments import hold

from factcheck.matching.needs import compare_needs
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The oil must be heated.",
            "The oil does not need to be heated.",
            [CONFLICTS],
            id="not need to",
        ),
        pytest.param(
            "A mild fever has to be treated.",
            "A mild fever needs no treatment.",
            [CONFLICTS],
            id="needs no",
        ),
        pytest.param(
            "Visitors have to show passes.",
            "Visitors need not show passes.",
            [CONFLICTS],
            id="need not",
        ),
        pytest.param(
            "The password must contain a digit.",
            "Digits in the password are optional.",
            [CONFLICTS],
            id="optional",
        ),
        pytest.param(
            "The oil must be heated.",
            "The oil needs to be heated.",
            [],
            id="needed after all",
        ),
        pytest.param(
            "The oil is heated.",
            "The oil does not need to be heated.",
            [],
            id="what is done need not have been",
        ),
        pytest.param(
            "The house must have a roof.",
            "The house has no roof.",
            [],
            id="what is not there may be needed",
        ),
        pytest.param(
            "Visitors must show passes.",
            "Visitors do not need umbrellas, but passes.",
            [],
            id="something else is not needed",
        ),
    ],
)
def test_needs(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_needs(hold(statement, evidence))] == expected
