"""Whether a thing is there still."""

import pytest
from sample_alignments import hold

from factcheck.matching.ended_things import compare_ended_things
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The old inn is still standing.", "The old inn was torn down.", ["conflicts"], id="torn down"),
        pytest.param("The old inn still stands.", "The old inn has since been razed.", ["conflicts"], id="razed"),
        pytest.param("The old inn still stands.", "The old inn burned down in 1950.", ["conflicts"], id="burned down"),
        pytest.param(
            "The choir still exists today.", "The choir was dissolved in 1950.", ["conflicts"], id="dissolved"
        ),
        pytest.param("The choir still exists.", "The choir folded in 1950.", ["conflicts"], id="folded"),
        pytest.param("The choir still exists.", "The choir is no more.", ["conflicts"], id="no more"),
        pytest.param("The choir no longer exists.", "The choir broke up.", ["agrees"], id="no longer, and broke up"),
        pytest.param("The choir no longer exists.", "The choir is still active.", ["conflicts"], id="still active"),
        pytest.param("The choir still exists.", "The choir lives on.", ["agrees"], id="lives on"),
        pytest.param("The choir still exists.", "The choir was nearly dissolved.", [], id="only nearly"),
        pytest.param("The choir still exists.", "The choir was dissolved and later refounded.", [], id="refounded"),
        pytest.param("The inn is open.", "The inn closed to guests in May.", [], id="closed to some"),
        pytest.param("The old inn still stands.", "The old mill was torn down.", [], id="another thing"),
        pytest.param("The old inn still stands.", "Part of the old inn was torn down.", [], id="a part"),
        pytest.param(
            "The old inn was sold.", "The old inn was torn down.", [], id="nothing is said of its being there"
        ),
        pytest.param("The law is active in Peru.", "The law was abolished.", [], id="more is said than that"),
    ],
)
def test_ended_things(statement, evidence, expected):
    assert [part.relation.value for part in compare_ended_things(hold(statement, evidence))] == expected


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The museum is open.", "The museum closed early on Monday.", id="closed for the day"),
        pytest.param("The bridge is open.", "The bridge was closed in 2010 and opened in 2012.", id="opened again"),
        pytest.param("The firm exists.", "The firm collapsed in value.", id="no end of the firm"),
        pytest.param("The church stands.", "The church tower was torn down.", id="of a part"),
    ],
)
def test_no_end(statement, evidence):
    assert compare_ended_things(hold(statement, evidence)) == ()


def test_the_longest_words_of_an_end_are_read():
    alignment = hold("The inn still stands.", "The inn closed its doors in 1950.")

    assert [part.relation for part in compare_ended_things(alignment)] == [Relation.CONFLICTS]
