"""What the passage tells of another alone."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.told_alone import compare_only


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Quito has a port.", "Of Lima and Quito only Lima has a port.", ["Quito"], id="another alone"),
        pytest.param("Lima has a port.", "Of Lima and Quito only Lima has a port.", [], id="it alone"),
        pytest.param(
            "Quito is uninhabited.", "Of Lima and Quito only Lima is uninhabited.", ["Quito"], id="a word denies"
        ),
        pytest.param("Quito has a port.", "Lima and Quito have only a port.", [], id="only a port"),
        pytest.param(
            "It is open on Mondays.",
            "It is open on Sundays only; on Mondays it is cleaned.",
            ["Mondays"],
            id="only, behind",
        ),
        pytest.param("Quito has a port.", "Only Lima, Quito and Arica have a port.", [], id="one of a list"),
        pytest.param("Quito has no port.", "Of Lima and Quito only Lima has a port.", [], id="denied of it"),
        pytest.param("Quito burned.", "Of Lima and Quito only Lima has a port.", [], id="something else is told"),
    ],
)
def test_what_is_told_of_one_alone(statement, evidence, expected):
    alignment = hold(statement, evidence)

    assert [words_of(alignment.statement, part.statement) for part in compare_only(alignment)] == expected
