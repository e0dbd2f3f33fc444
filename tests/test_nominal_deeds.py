"""Deeds that nouns tell."""

import pytest
from sample_alignments import hold

from factcheck.matching.nominal_deeds import compare_nominal_deeds
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The feast marks Peru's victory over Chile.",
            "The feast marks Chile's victory over Peru.",
            [CONFLICTS],
            id="the sides exchanged",
        ),
        pytest.param(
            "The feast marks Peru's victory over Chile.",
            "The feast marks the crushing victory of Peru over Chile.",
            [],
            id="the same in another form",
        ),
        pytest.param(
            "The invasion of Peru by Chile failed.",
            "Peru's invasion of Chile failed.",
            [CONFLICTS],
            id="who did it behind by",
        ),
        pytest.param(
            "The town mourned the dog's attack on the boy.",
            "The town talked of the boy's attack on the dog.",
            [CONFLICTS],
            id="common nouns",
        ),
        pytest.param(
            "It has three members of Rage Against the Machine.",
            "Rage Against the Machine has lost three members of it.",
            [],
            id="a preposition inside a name",
        ),
        pytest.param(
            "They marked Peru's meeting with Chile.",
            "They marked Chile's meeting with Peru.",
            [],
            id="what two do to one another",
        ),
        pytest.param(
            "The film shows Peru's defeat against Chile.",
            "The film shows Chile's defeat of Peru.",
            [],
            id="a defeat befalls whose it is",
        ),
        pytest.param(
            "Peru launched an attack on Chile.", "Chile launched an attack on Peru.", [CONFLICTS], id="a light verb"
        ),
    ],
)
def test_nominal_deeds(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_nominal_deeds(hold(statement, evidence))] == expected
