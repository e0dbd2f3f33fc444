"""Who won against whom, by whatever verb."""

import pytest
from sample_alignments import hold

from factcheck.matching.contests import compare_beaten, compare_contests
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


def test_who_finished_second_has_not_won():
    for evidence in ("Poe came second in the race.", "At the games, Poe finished second in the race."):
        [part] = compare_contests(hold("Poe won the race.", evidence))
        assert part.relation is Relation.CONFLICTS
    assert compare_contests(hold("Poe won the race.", "Roe came second in the race Poe ran.")) == ()


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param(
            "Ems won at Lund.", "Ems slumped to a 3-0 defeat at Lund.", CONFLICTS, id="a defeat that one slumps to"
        ),
        pytest.param("Ems lost at Lund.", "Ems eased to a 3-0 win at Lund.", CONFLICTS, id="a win that one eases to"),
        pytest.param(
            "Ems won at Lund.", "Ems recorded a narrow victory at Lund.", AGREES, id="a victory that one records"
        ),
        pytest.param("Poe beat Roe.", "Poe suffered a heavy defeat by Roe.", CONFLICTS, id="a defeat by somebody"),
        pytest.param(
            "Poe finished ahead of Roe.", "Roe won the race; Poe came second.", CONFLICTS, id="ahead of the winner"
        ),
        pytest.param(
            "Roe finished ahead of Poe.", "Roe won the race; Poe came second.", AGREES, id="the winner is ahead"
        ),
        pytest.param("Roe lost the race.", "Chile's Max Roe won the race.", CONFLICTS, id="somebody of somewhere"),
        pytest.param("Peru lost the final.", "Peru beat Chile in the final.", CONFLICTS, id="the winner did not lose"),
        pytest.param("Chile won the final.", "Peru beat Chile in the final.", CONFLICTS, id="the loser did not win"),
        pytest.param("Peru beat Chile.", "Chile lost 2-1 to Peru.", AGREES, id="told of the loser"),
        pytest.param("Chile lost to Peru.", "Peru won the final against Chile.", AGREES, id="told of the winner"),
        pytest.param("Chile were beaten by Peru.", "Peru beat Chile.", AGREES, id="passively told"),
        pytest.param("Peru were beaten by Chile.", "Peru beat Chile.", CONFLICTS, id="passively told, exchanged"),
        pytest.param("Poe narrowly lost to Roe.", "Roe narrowly lost to Poe.", CONFLICTS, id="the same verb"),
        pytest.param("Peru won the cup.", "Peru lost the final to Chile.", None, id="another contest"),
        pytest.param("Peru beat Bolivia.", "Peru beat Chile.", None, id="another opponent"),
        pytest.param("Peru did not lose.", "Peru beat Chile.", None, id="what is denied is no contest"),
        pytest.param(
            "Poe lost the final to Roe.",
            "Poe beat the champion before losing the final to her compatriot Ada Roe.",
            AGREES,
            id="one of two contests",
        ),
        pytest.param(
            "Poe beat Roe.",
            "Poe beat Ash before losing the final to Ada Roe.",
            CONFLICTS,
            id="the other of two contests",
        ),
        pytest.param(
            "Poe beat Roe.", "Poe won silver, finishing 0.04 seconds behind Roe.", CONFLICTS, id="behind another"
        ),
        pytest.param(
            "Roe beat Poe.", "Poe won silver, finishing 0.04 seconds behind Roe.", AGREES, id="ahead of another"
        ),
        pytest.param("Poe won the race.", "Poe won silver in the race.", CONFLICTS, id="silver is not won by winning"),
        pytest.param("Poe won a medal.", "Poe won silver.", None, id="a medal may be silver"),
        pytest.param("The firm lost its way.", "The firm found its way.", None, id="no contest"),
    ],
)
def test_contests(statement, evidence, relation):
    parts = compare_contests(hold(statement, evidence))
    assert [part.relation for part in parts] == ([relation] if relation else [])


def test_an_endless_text_is_read_in_bounds():
    text = "Ada beat Max and Max beat Roe, " * 2000
    assert [part.relation for part in compare_contests(hold("Ada lost.", text))] == [CONFLICTS]


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Roe was elected mayor.", "Poe was elected mayor, beating Roe.", True, id="the beaten one"),
        pytest.param("Roe won the race.", "Poe won the race, ahead of Roe.", True, id="the one behind"),
        pytest.param("Poe won the race.", "Poe won the race, ahead of Roe.", False, id="the winner"),
        pytest.param(
            "Poe won the race ahead of Roe.", "Poe won the race, ahead of Roe.", False, id="both, as they came in"
        ),
        pytest.param("Roe ran in the race.", "Poe won the race, ahead of Roe.", False, id="who ran"),
    ],
)
def test_who_was_beaten(statement, evidence, conflicts):
    assert bool(compare_beaten(hold(statement, evidence))) is conflicts
