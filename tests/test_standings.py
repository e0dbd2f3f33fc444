"""What somebody may or is to do, and what another than the one named did."""

import pytest
from sample_alignments import hold

from factcheck.matching.standings import is_of_a_namesake, is_of_a_relative, is_only_open


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The firm drilled for oil.", "The firm got permission to drill for oil.", True, id="permission"),
        pytest.param("Poe voted in May.", "Poe had the right to vote in May.", True, id="a right"),
        pytest.param("The firm drilled for oil.", "The firm began to drill for oil.", False, id="begun"),
        pytest.param("Poe was allowed to vote.", "Poe was allowed to vote.", False, id="told as it is"),
        pytest.param("A jail was built.", "The mayor promised that a jail would be built.", True, id="promised"),
        pytest.param("The firm will sell the mill.", "The firm might sell the mill.", True, id="will and might"),
        pytest.param("The firm may sell the mill.", "The firm might sell the mill.", False, id="may and might"),
        pytest.param("", "The firm might sell the mill.", False, id="nothing"),
    ],
)
def test_what_is_only_open(statement, evidence, expected):
    assert is_only_open(hold(statement, evidence)) is expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Ada Poe played chess.", "Ada Poe's cousin Max Roe played chess.", True, id="a cousin"),
        pytest.param("Acme pays a bonus.", "Bolt, a rival of Acme, pays a bonus.", True, id="a rival"),
        pytest.param("Ada Poe played chess.", "Ada Poe played chess with her cousin.", False, id="herself"),
        pytest.param(
            "Ada Poe's cousin played chess.", "Ada Poe's cousin played chess.", False, id="the cousin in both"
        ),
        pytest.param(
            "Ada Poe died in 1992.", "She died in 1992. Ada Poe's niece acts.", False, id="in another sentence"
        ),
    ],
)
def test_whose_deed_it_was(statement, evidence, expected):
    assert is_of_a_relative(hold(statement, evidence)) is expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The novelist Poe studied law.",
            "Poe, a banker unrelated to the novelist, studied law.",
            True,
            id="unrelated",
        ),
        pytest.param(
            "The novelist Poe studied law.",
            "Poe, not to be confused with the novelist, studied law.",
            True,
            id="confused",
        ),
        pytest.param("The novelist Poe studied law.", "Poe studied law.", False, id="one Poe"),
        pytest.param(
            "Acme and Bolt merged.", "Acme and Bolt, two unrelated firms, merged.", False, id="of no one name"
        ),
        pytest.param("The pump failed.", "The pump failed, unrelated to the storm.", False, id="nobody is named"),
    ],
)
def test_two_of_one_name(statement, evidence, expected):
    assert is_of_a_namesake(hold(statement, evidence)) is expected
