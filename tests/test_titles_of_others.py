"""What stands before the name of another."""

import pytest
from sample_alignments import hold

from factcheck.matching.titles_of_others import is_title_of_another


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Lena Brask is a singer.", "Lena Brask is the mother of the singer Ove Brask.", True, id="the son's"
        ),
        pytest.param(
            "Ove Brask is a singer.", "Lena Brask is the mother of the singer Ove Brask.", False, id="his own"
        ),
        pytest.param("Lena Brask is a singer.", "The singer Lena Brask has a son.", False, id="her own"),
        pytest.param(
            "Lena Brask is a singer.", "Lena Brask, a singer, is the mother of the singer Ove.", False, id="told twice"
        ),
        pytest.param("Lena Brask sings.", "Lena Brask met the singer Ove Brask.", False, id="not what she is"),
    ],
)
def test_tells_whose_title_it_is(statement: str, evidence: str, expected: bool) -> None:
    assert is_title_of_another(hold(statement, evidence)) is expected
