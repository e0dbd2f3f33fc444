"""Figures that the passage gives as what it was before."""

import pytest
from sample_alignments import hold

from factcheck.matching.earlier_figures import compare_earlier_figures

NOW = "There are cameras on 1,150 km of road, compared with 700 km in 2021."


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("There are cameras on 700 km of road.", NOW, True, id="the figure of then"),
        pytest.param("There are cameras on 1,150 km of road.", NOW, False, id="the figure of now"),
        pytest.param("In 2021 there were cameras on 700 km of road.", NOW, False, id="with its date"),
        pytest.param("There are cameras on 800 km of road.", NOW, False, id="another figure"),
        pytest.param("The rate was 6 %.", "The rate is 5 %, down from 6 %.", True, id="down from"),
        pytest.param("The rate fell from 6 %.", "The rate is 5 %, down from 6 %.", False, id="told as what it was"),
        pytest.param("The rate is 6 %.", "The rate is 5 %, compared with 6 % in Peru.", False, id="of another"),
        pytest.param("", NOW, False, id="nothing"),
    ],
)
def test_figures_of_then(statement, evidence, conflicts):
    assert bool(compare_earlier_figures(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("The fee is 5 euros.", "The fee was raised from 5 to 7 euros.", True, id="before a rise"),
        pytest.param("The fee is 7 euros.", "The fee was raised from 5 to 7 euros.", False, id="after it"),
        pytest.param("The fee was 7 euros before.", "The fee was raised from 5 to 7 euros.", True, id="told of then"),
        pytest.param(
            "The fee was 5 euros before.", "The fee was raised from 5 to 7 euros.", False, id="rightly told of then"
        ),
        pytest.param("The trip takes 5 hours.", "The trip takes from 5 to 7 hours.", False, id="no change"),
    ],
)
def test_figures_of_a_change(statement, evidence, conflicts):
    found = compare_earlier_figures(hold(statement, evidence))
    assert bool(found) is conflicts
    assert all(part.evidence[0] < part.evidence[1] for part in found)
