"""Which of two is the greater."""

import pytest
from sample_alignments import hold

from factcheck.matching.exceeding import compare_exceeding
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Exports exceed imports.",
            "The country imports more than it exports.",
            [CONFLICTS],
            id="a verb beside more than",
        ),
        pytest.param(
            "Imports exceed exports.", "The country imports more than it exports.", [AGREES], id="the same order"
        ),
        pytest.param(
            "Trade with the north exceeds trade with the south.",
            "It trades more with the south than with the north.",
            [CONFLICTS],
            id="what both have in common tells nothing",
        ),
        pytest.param(
            "There are more men than women.", "Women outnumber men.", [CONFLICTS], id="the verb in the passage"
        ),
        pytest.param("There are fewer men than women.", "Women outnumber men.", [AGREES], id="fewer"),
        pytest.param("Women do not outnumber men.", "There are more men than women.", [], id="denied"),
        pytest.param("Cats outnumber dogs.", "There are more men than women.", [], id="others are compared"),
    ],
)
def test_exceeding(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_exceeding(hold(statement, evidence))] == expected
