"""Where two things lie to one another."""

import pytest
from sample_alignments import hold

from factcheck.matching.positions import settle_positions
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The chapel is above the village.",
            "The village lies below the chapel.",
            [AGREES],
            id="told from the other side",
        ),
        pytest.param(
            "The village is above the chapel.", "The village lies below the chapel.", [CONFLICTS], id="the opposite"
        ),
        pytest.param(
            "The mill lies upstream of the bridge.", "The bridge is downstream of the mill.", [AGREES], id="with of"
        ),
        pytest.param(
            "The safe is inside the vault.", "The safe stands outside the vault.", [CONFLICTS], id="inside and outside"
        ),
        pytest.param(
            "The vault is inside the safe.",
            "The safe stands outside the vault.",
            [],
            id="of these the other side tells nothing",
        ),
        pytest.param("The chapel is above the village.", "The inn lies below the church.", [], id="other things"),
    ],
)
def test_positions(statement: str, evidence: str, expected: list[Relation]) -> None:
    alignment = hold(statement, evidence)
    parts = settle_positions(alignment, [])
    assert [part.relation for part in parts] == expected
