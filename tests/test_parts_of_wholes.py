"""What is told of a part is not told of the whole."""

import pytest
from sample_alignments import hold

from factcheck.matching.parts_of_wholes import tells_of_a_part


@pytest.mark.parametrize(
    ("statement", "evidence", "is_part"),
    [
        pytest.param(
            "The fire damaged the whole mill.", "The fire damaged the east wing of the mill.", True, id="a wing"
        ),
        pytest.param(
            "They mapped the complete coast.", "They mapped the eastern coast.", True, id="narrowed by a word"
        ),
        pytest.param("The fire damaged the whole mill.", "The fire damaged the entire mill.", False, id="the whole"),
        pytest.param("The fire damaged the whole mill.", "The fire damaged the mill.", False, id="nothing of parts"),
        pytest.param(
            "They will complete the coast road.", "They will build part of the coast road.", False, id="a deed"
        ),
    ],
)
def test_parts_of_wholes(statement: str, evidence: str, is_part: bool) -> None:
    assert tells_of_a_part(hold(statement, evidence)) is is_part
