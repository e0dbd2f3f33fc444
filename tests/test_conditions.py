"""What follows from which of two conditions."""

import pytest
from sample_alignments import hold

from factcheck.matching.conditions import compare_conditionals
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The lamp turns red when the battery is full.",
            "The lamp turns green when the battery is full and red when it is low.",
            [CONFLICTS],
            id="the other's colour",
        ),
        pytest.param(
            "The lamp turns red when the battery is low.",
            "The lamp turns green when the battery is full and red when it is low.",
            [],
            id="its own",
        ),
        pytest.param(
            "Tickets are refunded if the concert is postponed.",
            "If the concert is cancelled, tickets are refunded; if it is postponed, they remain valid.",
            [CONFLICTS],
            id="conditions before what follows",
        ),
        pytest.param(
            "Tickets remain valid if the concert is postponed.",
            "If the concert is cancelled, tickets are refunded; if it is postponed, they remain valid.",
            [],
            id="its own, told the other way round",
        ),
        pytest.param(
            "The lamp turns red when the battery is low.",
            "The lamp turns red when the battery is low.",
            [],
            id="a single condition",
        ),
        pytest.param(
            "Tickets are refunded if the show is postponed.",
            "Tickets are refunded only if the show is cancelled; if it is postponed they remain valid.",
            [CONFLICTS],
            id="only under another condition",
        ),
        pytest.param(
            "Tickets are refunded if the show is cancelled.",
            "Tickets are refunded only if the show is cancelled; if it is postponed they remain valid.",
            [],
            id="under the only condition",
        ),
        pytest.param(
            "The shop opens if it rains.",
            "The shop opens only if the owner is there, and it rains a lot.",
            [Relation.MISSING],
            id="another condition alone",
        ),
    ],
)
def test_conditions(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_conditionals(hold(statement, evidence))] == expected
