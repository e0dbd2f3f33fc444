"""Either of two."""

import pytest
from sample_alignments import hold

from factcheck import Verdict, verify
from factcheck.matching.alternatives import is_one_of_two


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The pump failed.", "Either the pump or the valve failed.", True, id="one of two"),
        pytest.param("The valve failed.", "Either the pump or the valve failed.", True, id="the other"),
        pytest.param("The pump or the valve failed.", "Either the pump or the valve failed.", False, id="both named"),
        pytest.param(
            "Guests pay by card.", "Guests may pay either by card or in cash.", False, id="what may be chosen"
        ),
        pytest.param("Something failed.", "Either the pump or the valve failed.", False, id="neither named"),
        pytest.param("The pump failed.", "The pump failed, and the valve leaked.", False, id="no choice at all"),
    ],
)
def test_tells_one_of_two(statement: str, evidence: str, expected: bool) -> None:
    assert is_one_of_two(hold(statement, evidence)) is expected


def test_one_of_two_is_not_supported() -> None:
    result = verify("The pump failed.", "Either the pump or the valve failed.")
    assert result.verdict is Verdict.NOT_ENOUGH_EVIDENCE
