"""What is only alleged, foretold, asked for, or was so long ago."""

import pytest
from sample_alignments import hold

from factcheck.matching.hearsay import is_only_alleged, only_asks, speaks_of_then


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The spray cures colds.", "The firm claims that the spray cures colds.", True, id="claims that"),
        pytest.param("The spray cures colds.", "A trial showed that the spray cures colds.", False, id="a finding"),
        pytest.param(
            "The firm claims that the spray cures colds.",
            "The firm claims that the spray cures colds.",
            False,
            id="told as a claim",
        ),
        pytest.param(
            "Poe stole the crown.", "Police are questioning Poe about the theft of the crown.", True, id="questioned"
        ),
        pytest.param("Poe was convicted of theft in Lima.", "Poe was charged with theft in Lima.", True, id="charged"),
        pytest.param("Prices fell to 3 %.", "The bank forecast that prices would fall to 3 %.", True, id="foretold"),
        pytest.param("Prices fall in winter.", "He predicted that prices fall in winter.", False, id="a rule"),
        pytest.param("", "The firm claims that it rains.", False, id="nothing"),
    ],
)
def test_what_is_only_alleged(statement, evidence, expected):
    assert is_only_alleged(hold(statement, evidence)) is expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Lima still has a mill.", "In 1907 Lima had a mill.", True, id="long ago"),
        pytest.param("Lima had a mill.", "In 1907 Lima had a mill.", False, id="told of then"),
        pytest.param("Lima still has a mill.", "Lima has had a mill since 1907.", False, id="up to now"),
        pytest.param("Lima still had a mill in 1907.", "In 1907 Lima had a mill.", False, id="still at that time"),
    ],
)
def test_what_was_so_then(statement, evidence, expected):
    assert speaks_of_then(hold(statement, evidence)) is expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Poe became mayor of Lima.", "Poe ran for mayor of Lima.", True, id="ran for it"),
        pytest.param("Poe got the job.", "Poe was interviewed for the job.", True, id="interviewed for it"),
        pytest.param("Poe became mayor.", "Poe ran for mayor and was elected.", False, id="and got it"),
        pytest.param("Poe ran for mayor.", "Poe ran for mayor.", False, id="told as it is"),
    ],
)
def test_what_was_only_asked_for(statement, evidence, expected):
    assert only_asks(hold(statement, evidence)) is expected
