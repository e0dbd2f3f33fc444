"""Which of two is the greater, in whatever words."""

import pytest
from sample_alignments import hold

from factcheck.matching.compared_rankings import compare_rankings
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The mill is shorter than the inn.", "The mill is taller than the inn.", [CONFLICTS], id="an opposite"
        ),
        pytest.param(
            "The mill is shorter than the inn.",
            "The inn is taller than the mill.",
            [AGREES],
            id="an opposite and the sides exchanged",
        ),
        pytest.param(
            "The mill is less dense than the inn.", "The inn is denser than the mill.", [AGREES], id="less than"
        ),
        pytest.param("The mill is taller than the inn.", "The mill is wider than the inn.", [], id="on another scale"),
        pytest.param(
            "Poe is brighter than Roe.", "Poe is lighter than Roe.", [AGREES], id="one of the scales of a word"
        ),
        pytest.param(
            "Poe is heavier than Roe.", "Poe is lighter than Roe.", [CONFLICTS], id="another scale of the same word"
        ),
        pytest.param(
            "The mill is farther south than the inn.",
            "The inn is farther north than the mill.",
            [],
            id="ways are no scale of far",
        ),
        pytest.param("Poe is older than Roe.", "Roe is not as old as Poe.", [AGREES], id="not as"),
        pytest.param("Poe is older than Roe.", "Poe is as old as Roe.", [CONFLICTS], id="as old as"),
        pytest.param("Poe is as old as Roe.", "Poe is older than Roe.", [], id="as old as may be told of the older"),
        pytest.param("Roe is as old as Poe.", "Poe is as old as Roe.", [AGREES], id="equal either way"),
        pytest.param("Poe is no taller than Roe.", "Poe is shorter than Roe.", [AGREES], id="no taller"),
        pytest.param("Poe is no taller than Roe.", "Roe is no taller than Poe.", [], id="both may be equal"),
        pytest.param("Poe is taller than Roe.", "Poe is half as tall as Roe.", [CONFLICTS], id="half as"),
        pytest.param("Poe is taller than Roe.", "Poe is nowhere near as tall as Roe.", [CONFLICTS], id="nowhere near"),
        pytest.param("Poe's rent was higher than Roe's.", "Poe's rent exceeded Roe's.", [AGREES], id="a verb"),
        pytest.param(
            "Roe's rent was higher than Poe's rent.", "Poe's rent exceeded Roe's rent.", [CONFLICTS], id="turned round"
        ),
        pytest.param(
            "Poe's rent was higher than Roe's rent.",
            "Poe's rent was exceeded by Roe's rent.",
            [CONFLICTS],
            id="a passive",
        ),
        pytest.param("Poe sold less than Roe.", "Poe outsold Roe.", [CONFLICTS], id="a verb made of the deed"),
        pytest.param("Poe wrote less than Roe.", "Poe outsold Roe.", [], id="a verb made of another deed"),
        pytest.param("Poe passed Roe.", "Roe passed Poe.", [], id="a loose verb beside itself"),
        pytest.param(
            "Poe's rent was equal to Roe's.", "Roe's rent was on a par with Poe's.", [AGREES], id="equal, by a phrase"
        ),
        pytest.param(
            "The mill is the same height as the inn.", "The inn is taller than the mill.", [CONFLICTS], id="same"
        ),
        pytest.param("Poe outlived Roe.", "Poe died before Roe.", [CONFLICTS], id="a life"),
        pytest.param(
            "Cats are rarer than dogs in Ulm.", "Cats are more common than dogs in Ems.", [], id="at another place"
        ),
        pytest.param(
            "There are more men than women.", "There are three women for every man.", [CONFLICTS], id="for every"
        ),
        pytest.param("Poe is taller than Roe.", "Poe is taller than Coe.", [], id="beside another"),
    ],
)
def test_rankings(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_rankings(hold(statement, evidence))] == expected
