"""What is told of one alone, and of another as well."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.told_alone import compare_not_only, compare_only, compare_universals


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


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("She speaks only German.", "She speaks German and Polish.", True, id="another behind it"),
        pytest.param(
            "It is open only on Sundays.", "It is open on Saturdays and Sundays.", True, id="another before it"
        ),
        pytest.param("It flowers only in April.", "It flowers in April and again in July.", True, id="and again"),
        pytest.param("Poe was the only survivor.", "Poe and four sailors survived.", True, id="the subject and others"),
        pytest.param("It is open to members only.", "It is open to members and guests.", True, id="only at the end"),
        pytest.param("She speaks only German.", "She speaks German.", False, id="nothing of others"),
        pytest.param("She speaks only German.", "She speaks German and lives in Lima.", False, id="and another deed"),
        pytest.param("She speaks only German.", "She speaks only German and Polish.", False, id="only in both"),
        pytest.param("It has only 4 lifts.", "It has 4 lifts and 8 stairs.", False, id="a number alone"),
        pytest.param(
            "He lived only in Germany.", "He lived in Bonn, Germany, where he died.", False, id="a town and its land"
        ),
    ],
)
def test_what_is_not_told_of_one_alone(statement, evidence, conflicts):
    assert bool(compare_not_only(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param(
            "The bug affects all versions.", "The bug affects only versions before 2.4.", True, id="some alone"
        ),
        pytest.param("The bug affects all versions.", "The bug affects all versions.", False, id="all"),
        pytest.param("The bug affects only versions before 2.4.", "The bug affects all versions.", False, id="turned"),
        pytest.param(
            "The bug affects all versions.", "The bug affects not only versions of Ems.", False, id="not only"
        ),
    ],
)
def test_what_is_told_of_all(statement, evidence, conflicts):
    assert bool(compare_universals(hold(statement, evidence))) is conflicts
