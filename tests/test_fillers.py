"""Frames whose fillings have changed places."""

import pytest
from sample_alignments import hold

from factcheck.matching.fillers import compare_fillers
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "It is fed by a single river but drained by nine streams.",
            "It is fed by nine streams but drained by a single river.",
            [CONFLICTS],
            id="behind two verbs",
        ),
        pytest.param(
            "It is drained by a single river but fed by nine streams.",
            "It is fed by nine streams but drained by a single river.",
            [],
            id="the frames have moved with their fillings",
        ),
        pytest.param(
            "The line will replace gas with oil.",
            "The line will replace oil with gas.",
            [CONFLICTS],
            id="around one small word",
        ),
        pytest.param(
            "Use only powder cleaner, as liquid can block it.",
            "Use only liquid cleaner, as powder can block it.",
            [CONFLICTS],
            id="before two words",
        ),
        pytest.param(
            "It was signed by Peru and Chile.",
            "It was signed by Chile and Peru.",
            [],
            id="a list in another order",
        ),
        pytest.param(
            "She was born in May in Ems.",
            "She was born in Ems in May.",
            [],
            id="when and where in another order",
        ),
        pytest.param(
            "Arlo lies east of Benn.",
            "Benn lies west of Arlo.",
            [],
            id="told from the other side",
        ),
        pytest.param(
            "The York Times moved to York City.",
            "The York City paper moved to the York Times.",
            [],
            id="words of a name are no fillings",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_fillers(statement, evidence, expected):
    assert [part.relation for part in compare_fillers(hold(statement, evidence))] == expected
