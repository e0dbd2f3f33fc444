"""A defeat beside a victory."""

import pytest
from sample_alignments import hold

from factcheck.matching.outcome_nouns import compare_outcome_nouns


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("The vote was a defeat for the party.", "The vote was a victory for the party.", True, id="lost, won"),
        pytest.param("The vote was a triumph for the party.", "The vote was a defeat for the party.", True, id="won, lost"),
        pytest.param("The vote was a triumph for the party.", "The vote was a victory for the party.", False, id="won in both"),
        pytest.param("It was a defeat by Ems.", "It was a victory over Ulm.", False, id="told with the other side"),
        pytest.param("The vote was a defeat for the party.", "The race was a victory for Poe.", False, id="another's"),
        pytest.param("The vote was no defeat for the party.", "The vote was a victory for the party.", False, id="denied"),
    ],
)  # fmt: skip
def test_outcome_nouns(statement: str, evidence: str, conflicts: bool) -> None:
    assert bool(compare_outcome_nouns(hold(statement, evidence))) is conflicts
