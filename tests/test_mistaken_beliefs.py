"""What was believed until something else was found."""

import pytest
from sample_alignments import hold

from factcheck.matching.mistaken_beliefs import settle_mistaken_beliefs
from factcheck.model import Relation

NEWT = "The newt was thought extinct until 2003."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The newt is not extinct.", NEWT, [AGREES], id="its contrary"),
        pytest.param("The newt is extinct.", NEWT, [CONFLICTS], id="the belief itself"),
        pytest.param("The newt was believed to be extinct.", NEWT, [], id="that it was believed"),
        pytest.param("The newt was extinct until 2003.", NEWT, [], id="with its end"),
        pytest.param("The newt is extinct.", "The newt is thought to be extinct.", [], id="a belief without an end"),
        pytest.param("The toad is extinct.", NEWT, [], id="another animal"),
    ],
)
def test_takes_the_contrary_of_a_belief(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in settle_mistaken_beliefs(hold(statement, evidence), [])] == expected
