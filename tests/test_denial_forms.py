"""A denial and what is affirmed may be one thing said in two forms, or two things."""

import pytest
from sample_alignments import hold

from factcheck.matching.denials import compare_denials
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("It has not erupted since 1888.", "Its last eruption was in 1888.", id="not since: the last"),
        pytest.param("It last erupted in 1888.", "It has not erupted since 1888.", id="the last: not since"),
        pytest.param("No woman led it before Poe.", "Poe was the first woman to lead it.", id="none before: the first"),
        pytest.param("There will be no further issue after May.", "May saw its last issue.", id="no further: the last"),
        pytest.param("She no longer teaches.", "She taught law in 1990.", id="no longer, of what was once"),
        pytest.param("It once employed 400 people.", "It no longer employs 400 people.", id="once, and no longer"),
        pytest.param("Lima is not the oldest port.", "Quito is the oldest port.", id="another has the rank"),
        pytest.param(
            "The army retook the dam.",
            "The army has yet to retake the bridge, a few miles below the dam.",
            id="another object is denied",
        ),
        pytest.param("The troops had gone by noon.", "No troops were seen at noon.", id="gone: none is there"),
        pytest.param("Homes were left without power.", "The power cut hit homes.", id="without: the lack of it"),
        pytest.param("Turn it only once it fits.", "Do not turn it until it fits.", id="only once: not until"),
        pytest.param("It will reopen in May.", "It has not yet reopened.", id="to come: not yet"),
        pytest.param(
            "A paper reported that it had sold the mill, which it denies.",
            "It denied a report in a paper that it had sold the mill.",
            id="both tell that it is denied",
        ),
    ],
)
def test_what_goes_together(statement, evidence):
    assert [part for part in compare_denials(hold(statement, evidence)) if part.relation is Relation.CONFLICTS] == []


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("It has not erupted since 1888.", "It erupted in 1902.", id="not since, and it did"),
        pytest.param("No woman led it before Poe.", "A woman led it in 1920.", id="none before, and one did"),
        pytest.param("She no longer teaches.", "She still teaches law.", id="no longer, and she does"),
        pytest.param("Lima is not the oldest port.", "Lima is the oldest port.", id="it has the rank"),
        pytest.param("The army took the dam.", "The army has yet to take the dam.", id="the same object"),
    ],
)
def test_what_does_not(statement, evidence):
    parts = [part.detail for part in compare_denials(hold(statement, evidence)) if part.relation is Relation.CONFLICTS]

    assert parts == ["negation"]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The days must be used in May.", "Unused days must be taken in May.", id="unused so far"),
        pytest.param("It should not be dried in the sun.", "Dry it away from the sun.", id="away from"),
        pytest.param("Homes were left without power.", "Homes lost power.", id="lost"),
        pytest.param("Fares are reimbursed.", "Fines are not reimbursed, while fares are.", id="affirmed in short"),
        pytest.param(
            "It cannot be renewed if it is reserved.", "It can be renewed unless it is reserved.", id="unless"
        ),
        pytest.param("It had never lost before 1974.", "It lost in 1974 for the first time.", id="the first time"),
        pytest.param("It is the only farm in Lima.", "There is no other farm in Lima.", id="no other"),
    ],
)
def test_more_that_come_to_the_same(statement, evidence):
    assert all(part.relation is not Relation.CONFLICTS for part in compare_denials(hold(statement, evidence)))


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Poe visited Ems.", "Poe wrote about Ems, yet never visited the town.", id="the town is it"),
        pytest.param("The water is polluted.", "The water is unpolluted.", id="an adjective with un-"),
        pytest.param(
            "Poe paid a dividend for last year.",
            "After a second year of losses Poe paid no dividend for last year.",
            id="a last year is no last dividend",
        ),
        pytest.param("Fines are reimbursed.", "Fines are not reimbursed, while fares are.", id="denied in short"),
    ],
)
def test_more_that_conflict(statement, evidence):
    assert any(part.relation is Relation.CONFLICTS for part in compare_denials(hold(statement, evidence)))
