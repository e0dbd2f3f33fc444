"""What a passage only plans, beside a statement of fact."""

import pytest
from sample_alignments import hold

from factcheck.matching.modalities import compare_modalities


@pytest.mark.parametrize(
    ("statement", "evidence", "is_open"),
    [
        pytest.param("The firm built the dam.", "The firm plans to build the dam.", True, id="a plan"),
        pytest.param("The dam to be built is long.", "They made a deal to build the long dam.", False, id="still to be built"),
        pytest.param("They fear attempts to meddle.", "They fear that some attempt to meddle.", False, id="an attempt in both"),
        pytest.param("The firm built the dam under a contract.", "The firm won a contract to build the dam.", True, id="a contract fulfilled"),
        pytest.param("The firm managed to build the dam.", "The firm planned to build the dam.", True, id="managed to"),
        pytest.param("The firm paid it.", "The firm offered to pay, and paid it.", False, id="and did so"),
    ],
)  # fmt: skip
def test_modalities(statement: str, evidence: str, is_open: bool) -> None:
    assert bool(compare_modalities(hold(statement, evidence))) is is_open
