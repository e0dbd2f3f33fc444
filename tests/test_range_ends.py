"""Ranges and the bounds of a statement."""

import pytest
from sample_alignments import hold

from factcheck.matching.figures import compare_figures
from factcheck.matching.range_ends import settle_range_ends
from factcheck.model import Relation

EGGS = "The bird lays two to four eggs."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        pytest.param("The bird lays up to ten eggs.", CONFLICTS, id="up to more than the end"),
        pytest.param("The bird lays up to four eggs.", AGREES, id="up to the end"),
        pytest.param("The bird lays at most ten eggs.", AGREES, id="at most is a bound alone"),
        pytest.param("The bird never lays more than four eggs.", AGREES, id="never more than the end"),
        pytest.param("The bird never lays more than three eggs.", CONFLICTS, id="never more than less"),
        pytest.param("The bird never lays fewer than two eggs.", AGREES, id="never fewer"),
    ],
)
def test_holds_a_bound_against_a_range(statement: str, expected: Relation) -> None:
    alignment = hold(statement, EGGS)
    assert [part.relation for part in settle_range_ends(alignment, list(compare_figures(alignment)))] == [expected]
