"""Whether a thing changed at all."""

import pytest
from sample_alignments import hold

from factcheck.matching.constancy import compare_constancy
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The price did not change.",
            "The price rose by 12 percent.",
            [CONFLICTS],
            id="a denied change",
        ),
        pytest.param(
            "There was no change in the price.",
            "The price fell.",
            [CONFLICTS],
            id="a denied noun of change",
        ),
        pytest.param(
            "The price changed.",
            "The price remained the same.",
            [CONFLICTS],
            id="a change of what stayed",
        ),
        pytest.param(
            "The price changed.",
            "The price rose.",
            [],
            id="a rise is a change",
        ),
        pytest.param(
            "The price did not change.",
            "The price stayed the same, and sales rose.",
            [],
            id="another thing rose",
        ),
        pytest.param(
            "The mill changed hands.",
            "The mill stayed the same.",
            [],
            id="something else was changed",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_constancy(statement, evidence, expected):
    assert [part.relation for part in compare_constancy(hold(statement, evidence))] == expected
