"""Whether a plan was kept."""

import pytest
from sample_alignments import hold

from factcheck.matching.schedules import compare_schedules
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The dam was finished on time.",
            "The dam was finished two years late.",
            [CONFLICTS],
            id="late by a length of time",
        ),
        pytest.param(
            "The dam was finished behind schedule.", "The dam was finished two years late.", [AGREES], id="both late"
        ),
        pytest.param("The dam stayed within budget.", "The dam went 20 % over budget.", [CONFLICTS], id="a budget"),
        pytest.param(
            "The dam was not finished on time.",
            "The dam was finished two years late.",
            [AGREES],
            id="a denial of on time",
        ),
        pytest.param("The dam was finished on time.", "The dam was finished in late 2010.", [], id="late in a year"),
        pytest.param("The dam was finished on time.", "The dam was finished within budget.", [], id="another plan"),
    ],
)
def test_schedules(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_schedules(hold(statement, evidence))] == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The dam was finished early.", "The dam was finished ahead of schedule.", "agrees", id="early"),
        pytest.param("The dam was finished on time.", "The dam was belatedly finished.", "conflicts", id="belatedly"),
    ],
)
def test_early_and_belatedly(statement: str, evidence: str, expected: str) -> None:
    assert [part.relation.value for part in compare_schedules(hold(statement, evidence))] == [expected]
