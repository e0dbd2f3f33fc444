"""Which figure and which name of a passage belong together."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.matching.figures import compare_figures
from factcheck.matching.placed_figures import find_own_name
from factcheck.model import Relation

PLACES = "It killed 47 people in Marenga and 12 in Tolo."
MARKS = "It scored 87/100 for PC and 81/100 for Xbox."


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Fewer than 20 people died in Tolo.", PLACES, Relation.AGREES, id="the second place"),
        pytest.param("More than 20 people died in Tolo.", PLACES, Relation.CONFLICTS, id="not the first one's figure"),
        pytest.param("More than 20 people died in Marenga.", PLACES, Relation.AGREES, id="the first place"),
        pytest.param("The Xbox version scored above 85.", MARKS, Relation.CONFLICTS, id="of versions"),
    ],
)
def test_a_figure_is_of_its_name(statement, evidence, relation):
    [part, *_] = compare_figures(hold(statement, evidence))
    assert part.relation is relation


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("It had 54 boats in Lima.", "Lima", id="behind what is counted"),
        pytest.param("It had 54 in Lima.", "Lima", id="behind the figure"),
        pytest.param("It had 54 boats on the river near Lima.", None, id="too far"),
        pytest.param("It had 54 boats Lima wanted.", None, id="no small word between"),
        pytest.param("In Lima it had 54 boats.", None, id="before the figure"),
    ],
)
def test_a_name_stands_right_behind_its_figure(text, name):
    analysis = analyse(text)
    own = find_own_name(analysis, analysis.quantities[0])
    assert (own.text if own else None) == name
