"""Expressions of place that exclude what the statement says."""

import pytest
from sample_alignments import hold

from factcheck.matching.place_relations import compare_places


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The van stopped behind the barn.",
            "The van stopped in front of the barn.",
            "the statement says “behind” where the evidence says “in front of”",
            id="excluded",
        ),
        pytest.param(
            "The loft lies above the hall.",
            "The hall lies above the loft.",
            "the statement says “loft lies above the hall” where the evidence says “hall lies above the loft”",
            id="exchanged: the two in full, the expression is one",
        ),
        pytest.param(
            "The van stopped behind the barn.", "The van stopped at the back of the barn.", None, id="the same"
        ),
        pytest.param("The van stopped.", "The van stopped behind the barn.", None, id="no place claimed"),
    ],
)
def test_places(statement, evidence, expected):
    messages = [part.message for part in compare_places(hold(statement, evidence))]

    assert messages == ([expected] if expected else [])
