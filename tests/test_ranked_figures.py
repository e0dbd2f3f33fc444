"""Which of two is the greater, by one figure of each."""

import pytest
from sample_alignments import hold

from factcheck.matching.ranked_figures import compare_ranked_figures
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS
TOWERS = "The Poe Tower is 30 metres tall and the Roe Tower is 60 metres tall."
BOATS = "Poe sold 30 boats and Roe sold 60 boats."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The Poe Tower is shorter than the Roe Tower.", TOWERS, [AGREES], id="the word of little"),
        pytest.param("The Poe Tower is as tall as the Roe Tower.", TOWERS, [CONFLICTS], id="as tall as"),
        pytest.param("The Roe Tower is as tall as the Poe Tower.", TOWERS, [], id="told of the taller"),
        pytest.param("The Poe Tower is half as tall as the Roe Tower.", TOWERS, [AGREES], id="half"),
        pytest.param("The Roe Tower is three times as tall as the Poe Tower.", TOWERS, [CONFLICTS], id="times"),
        pytest.param("The Roe Tower is 30 metres taller than the Poe Tower.", TOWERS, [AGREES], id="by how much"),
        pytest.param("The Roe Tower is 10 metres taller than the Poe Tower.", TOWERS, [CONFLICTS], id="by another"),
        pytest.param("The Poe Tower is twice the height of the Roe Tower.", TOWERS, [CONFLICTS], id="the height of"),
        pytest.param("The Roe Tower is heavier than the Poe Tower.", TOWERS, [], id="metres are no weight"),
        pytest.param(
            "The Poe Tower is twice as short as the Roe Tower.", TOWERS, [AGREES], id="times a word of little"
        ),
        pytest.param("The Poe Tower is as short as the Roe Tower.", TOWERS, [], id="as short as, told of the shorter"),
        pytest.param(
            "The Roe Tower is as short as the Poe Tower.", TOWERS, [CONFLICTS], id="as short as, of the taller"
        ),
        pytest.param("Poe sold 0 times as many boats as Roe.", BOATS, [], id="no factor at all"),
        pytest.param("Poe sold more boats than Roe.", BOATS, [CONFLICTS], id="counts"),
        pytest.param("Poe sold more cars than Roe.", BOATS, [], id="of others"),
        pytest.param("Poe outsold Roe.", BOATS, [CONFLICTS], id="a verb made of the deed"),
        pytest.param(
            "Roe sold almost as many boats as Poe.", "Poe sold 60 boats and Roe sold 58 boats.", [AGREES], id="almost"
        ),
        pytest.param(
            "Poe sold almost as many boats as Roe.",
            "Poe sold 3 boats and Roe sold 60 boats.",
            [CONFLICTS],
            id="far off",
        ),
        pytest.param(
            "Poe spent more on roofs than on doors.",
            "Poe spent 90 euros, 20 euros on roofs and 30 euros on doors.",
            [],
            id="one party",
        ),
        pytest.param("Poe sold more boats than Coe.", BOATS, [], id="a third party"),
    ],
)
def test_figures(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_ranked_figures(hold(statement, evidence))] == expected
