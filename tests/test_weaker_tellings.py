"""What a passage tells more weakly than the statement."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.weaker_tellings import says_less


@pytest.mark.parametrize(
    ("statement", "evidence", "is_less"),
    [
        pytest.param("The visit lasted 185 minutes.", "The visit lasted about three hours.", True, id="a finer figure"),
        pytest.param("The visit lasted 180 minutes.", "The visit lasted three hours.", False, id="the same figure"),
        pytest.param("The keeper sold it.", "The keeper is alleged to have sold it.", True, id="alleged"),
        pytest.param("The keeper did not sell it.", "The keeper was expected to sell it.", False, id="denied by the statement"),
        pytest.param("The mill is set to open in May.", "The mill is expected to open in May.", False, id="a plan in both"),
        pytest.param("Most guests left.", "Some guests left.", True, id="some for most"),
        pytest.param("Most guests left.", "Most of the guests left.", False, id="most in both"),
        pytest.param("It opens if it rains.", "It opens only if the owner is there.", True, id="another condition"),
        pytest.param("It opens if it rains.", "It opens only if it rains.", False, id="the same condition"),
    ],
)  # fmt: skip
def test_weaker_tellings(statement: str, evidence: str, is_less: bool) -> None:
    alignment = hold(statement, evidence)
    assert says_less(alignment, compare(alignment)) is is_less
