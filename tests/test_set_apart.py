"""What 'unlike' tells of the one that it sets apart."""

import pytest
from sample_alignments import hold

from factcheck.matching.set_apart import compare_set_apart
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The old model comes with a charger.",
            "Unlike the old model, the new one does not come with a charger.",
            [AGREES],
            id="affirmed of the one that is set apart",
        ),
        pytest.param(
            "The old model does not come with a charger.",
            "Unlike the old model, the new one does not come with a charger.",
            [CONFLICTS],
            id="denied of both",
        ),
        pytest.param(
            "The new one comes with a charger.",
            "Unlike the old model, the new one does not come with a charger.",
            [],
            id="told of the other, which other rooms compare",
        ),
        pytest.param(
            "Ems charges a fee.",
            "Ulm, unlike Ems, charges a fee.",
            [CONFLICTS],
            id="set apart in the middle of the sentence",
        ),
        pytest.param(
            "Ems does not charge a fee.",
            "Ulm, unlike Ems, charges a fee.",
            [AGREES],
            id="denied of the one that is set apart",
        ),
        pytest.param(
            "Ems has a port.",
            "Ulm, in contrast to Ems, charges a fee.",
            [],
            id="something else is told of it",
        ),
        pytest.param(
            "Ems charges a fee.",
            "Ems charges a fee.",
            [],
            id="nothing is set apart",
        ),
    ],
)
def test_set_apart(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_set_apart(hold(statement, evidence))] == expected
