"""For ever, and for so long."""

import pytest
from sample_alignments import hold

from factcheck.matching.endless import compare_endless

DAYS = "Backups are kept for 30 days."


@pytest.mark.parametrize(
    ("statement", "evidence", "count"),
    [
        pytest.param("Backups are kept for ever.", DAYS, 1, id="in two words"),
        pytest.param("Backups are kept indefinitely.", DAYS, 1, id="in one word"),
        pytest.param("Backups are kept for 30 days.", DAYS, 0, id="the length itself"),
        pytest.param("Backups are not kept for ever.", DAYS, 0, id="denied"),
        pytest.param("Backups are kept for ever.", "Backups are kept for at least 30 days.", 0, id="at least so long"),
        pytest.param("Logs are kept for ever.", DAYS, 0, id="another thing"),
        pytest.param("Backups are kept for ever.", "Backups are kept in a vault.", 0, id="no length"),
    ],
)
def test_holds_for_ever_against_a_length(statement: str, evidence: str, count: int) -> None:
    assert len(compare_endless(hold(statement, evidence))) == count
