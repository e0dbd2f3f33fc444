"""What must and what may be done, and conditions set and lifted."""

import pytest
from sample_alignments import hold

from factcheck.matching.obligations import compare_obligations

LOANS = "Books may be renewed twice, unless another member has reserved them."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Staff must work from home.", "Staff may work from home.", ["obligation"], id="must and may"),
        pytest.param(
            "Staff have to work from home.", "Staff can work from home.", ["obligation"], id="have to and can"
        ),
        pytest.param("Staff may work from home.", "Staff must work from home.", [], id="what must be done may be"),
        pytest.param("Staff must work from home.", "Staff must work from home.", [], id="both must"),
        pytest.param(
            "Books may be renewed even when another member has reserved them.", LOANS, ["condition"], id="even when"
        ),
        pytest.param(
            "Books may be renewed unless another member has reserved them.", LOANS, [], id="the same condition"
        ),
        pytest.param("Books may be renewed even when it rains.", LOANS, [], id="another condition"),
        pytest.param("", LOANS, [], id="nothing"),
    ],
)
def test_duties_and_conditions(statement, evidence, expected):
    assert [part.detail for part in compare_obligations(hold(statement, evidence))] == expected
