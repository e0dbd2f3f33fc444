"""Votes for and against, and what was voted."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.votes import compare_ballots
from factcheck.model import Kind

PASSAGE = "The house rejected it: 187 members voted against, 142 in favour and 21 abstained."


def votes_of(statement, evidence):
    return [part.relation.value for part in compare(hold(statement, evidence)) if part.detail == "votes"]


@pytest.mark.parametrize(
    ("statement", "evidence", "relations"),
    [
        pytest.param("187 members voted against it.", PASSAGE, ["agrees"], id="one side"),
        pytest.param("142 members voted against it.", PASSAGE, ["conflicts"], id="the other side's figure"),
        pytest.param("In the vote 21 members abstained.", PASSAGE, ["agrees"], id="who did neither"),
        pytest.param("142 members were in favour and 187 voted against.", PASSAGE, ["agrees"] * 2, id="both sides"),
        pytest.param("187 members were in favour and 142 voted against.", PASSAGE, ["conflicts"] * 2, id="exchanged"),
        pytest.param("They voted 12 to 9 to close it.", "12 were in favour, 9 against.", ["agrees"], id="a result"),
        pytest.param("9 members voted against it.", "They voted 12 to 9 to close it.", ["agrees"], id="of a result"),
        pytest.param("187 members voted against it.", "The house has 187 members.", [], id="no votes are told"),
        pytest.param(
            "9 voted against it.", "9 voted against it in May and 8 voted against it in June.", [], id="two votes"
        ),
        pytest.param("", PASSAGE, [], id="nothing"),
    ],
)
def test_votes(statement, evidence, relations):
    assert votes_of(statement, evidence) == relations


@pytest.mark.parametrize(
    ("statement", "evidence", "is_wrong"),
    [
        pytest.param("They voted against it.", "They voted by 86 % to accept it.", True, id="against, to accept"),
        pytest.param("They voted to accept it.", "They voted against it.", True, id="to accept, against"),
        pytest.param("They voted for it.", "They voted to reject it.", True, id="for, to reject"),
        pytest.param("They voted against it.", "They voted to reject it.", False, id="against, to reject"),
        pytest.param("They voted against it.", "They voted to sail.", False, id="a deed that takes no side"),
        pytest.param("They did not vote against it.", "They voted to accept it.", False, id="denied"),
        pytest.param("They voted against it.", "They voted to accept it and voted to go.", False, id="two votes"),
    ],
)
def test_what_was_voted(statement, evidence, is_wrong):
    parts = compare_ballots(hold(statement, evidence))

    assert [part.kind for part in parts] == ([Kind.POLARITY] if is_wrong else [])
