"""By how much two things differ, and which is more."""

import pytest
from sample_alignments import hold

from factcheck.matching.differences import compare_differences


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("It cost $5m less than planned.", "It cost $5m more than planned.", 1, id="less and more"),
        pytest.param(
            "They sold 7 % fewer boats than in May.", "They sold 7 % more than in May.", 1, id="a noun between"
        ),
        pytest.param("It cost $5m less than planned.", "It cost $5m less than planned.", 0, id="the same"),
        pytest.param("It cost $5m less than planned.", "It cost $8m more than planned.", 0, id="another figure"),
        pytest.param("It cost less than $5m.", "It cost more than $5m.", 0, id="bounds are no differences"),
        pytest.param("It cost $5m.", "It cost $5m more than planned.", 0, id="no difference is claimed"),
    ],
)
def test_differences(statement, evidence, conflicts):
    assert len(compare_differences(hold(statement, evidence))) == conflicts
