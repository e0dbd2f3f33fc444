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
        pytest.param("Men are outnumbered by women.", "Women outnumber men.", [AGREES], id="a passive"),
        pytest.param(
            "Women are outnumbered by men.", "Women outnumber men.", [CONFLICTS], id="a passive, the other way"
        ),
        pytest.param(
            "Girls outnumber boys at the art school.",
            "Boys outnumber girls at the sports school.",
            [],
            id="at another place",
        ),
        pytest.param(
            "Parser B is faster than parser A.",
            "Parser A proved faster than parser B.",
            [CONFLICTS],
            id="letters for names",
        ),
        pytest.param(
            "Parser A is faster than parser B.",
            "Parser A proved faster than parser B.",
            [AGREES],
            id="letters for names, the same",
        ),
    ],
)
def test_exceeding(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_exceeding(hold(statement, evidence))] == expected
