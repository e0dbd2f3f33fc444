"""How many of a whole are told of."""

import pytest
from sample_alignments import hold

from factcheck.matching.quantifiers import compare_quantifiers
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Most guests left.",
            "Few guests left; most slept.",
            [CONFLICTS],
            id="few of the same, most of another deed",
        ),
        pytest.param(
            "All members voted for it.",
            "Most members voted for it.",
            [CONFLICTS],
            id="most leaves some out",
        ),
        pytest.param(
            "Most members voted for it.",
            "All members voted for it.",
            [],
            id="what all did, most did",
        ),
        pytest.param(
            "Few patients dropped out.",
            "Some 80 percent of the patients dropped out.",
            [CONFLICTS],
            id="a share in figures",
        ),
        pytest.param(
            "Few patients dropped out.",
            "Only 8 percent of the patients dropped out.",
            [],
            id="a small share",
        ),
        pytest.param(
            "Both drivers were hurt.",
            "One of the two drivers was hurt.",
            [CONFLICTS],
            id="so many of so many",
        ),
        pytest.param(
            "No judge dissented.",
            "Two of the five judges dissented.",
            [CONFLICTS],
            id="none of those of whom two did",
        ),
        pytest.param(
            "Most guests left.",
            "Few guests left early.",
            [],
            id="told of something else",
        ),
        pytest.param(
            "Most guests left.",
            "Nearly all guests left.",
            [],
            id="another quantifier than it seems",
        ),
    ],
)
def test_quantifiers(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_quantifiers(hold(statement, evidence))] == expected
