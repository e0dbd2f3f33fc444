"""What is told of all or none, and of nearly all."""

import pytest
from sample_alignments import hold

from factcheck.matching.almost_all import compare_almost_all


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("All ships sank.", "All but one of the ships sank.", ["conflicts"], id="all but one"),
        pytest.param("All ships sank.", "All old ships but one sank.", ["conflicts"], id="behind the noun"),
        pytest.param("Every ship sank.", "Almost every ship sank.", ["conflicts"], id="almost every"),
        pytest.param("All ships sank.", "All but a handful of the ships sank.", ["conflicts"], id="a handful"),
        pytest.param("All ships sank.", "With two exceptions, all ships sank.", ["conflicts"], id="exceptions"),
        pytest.param("All ships sank.", "Most but not all of the ships sank.", ["conflicts"], id="most but not all"),
        pytest.param("None of the ships sank.", "All but one of the ships sank.", ["conflicts"], id="none"),
        pytest.param("Almost all ships sank.", "All but one of the ships sank.", [], id="nearly all in both"),
        pytest.param("Most ships sank.", "All but one of the ships sank.", [], id="most"),
        pytest.param("All ships burned.", "All but one of the ships sank.", [], id="another deed"),
        pytest.param("All ships sank.", "All ships but the old tug sank.", [], id="the one is named"),
        pytest.param("All ships sank.", "All ships sank.", [], id="all in both"),
    ],
)
def test_almost_all(statement, evidence, expected):
    assert [part.relation.value for part in compare_almost_all(hold(statement, evidence))] == expected


def test_nearly_all_behind_the_last_clause_that_is_read_is_left_alone():
    evidence = "On that day " + "and then the crane lifted stone " * 50 + "all but one of the ships sank."

    assert compare_almost_all(hold("All ships sank.", evidence)) == ()
