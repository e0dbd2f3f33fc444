"""A draw beside a win."""

import pytest
from sample_alignments import hold

from factcheck.matching.draws import compare_draws
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The match between Ems and Ulm ended in a draw.",
            "Ems defeated Ulm 2-0.",
            [CONFLICTS],
            id="a win in the passage",
        ),
        pytest.param("Ems beat Ulm in May.", "Ems drew with Ulm in May.", [CONFLICTS], id="a draw in the passage"),
        pytest.param("Ems drew with Ulm.", "The match between Ems and Ulm ended in a draw.", [], id="a draw in both"),
        pytest.param("Ems beat Ulm.", "Bonn drew with Ulm.", [], id="another contest"),
        pytest.param("Ems beat Ulm.", "The draw for the cup paired Ems with Ulm.", [], id="lots are drawn"),
    ],
)
def test_draws(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_draws(hold(statement, evidence))] == expected
