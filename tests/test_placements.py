"""Whether figures and ranks of a statement stand in another place of a found passage."""

import pytest
from sample_alignments import hold

from factcheck.matching.placements import gives_another_figure, lacks_the_share, limits_the_rank


@pytest.mark.parametrize(
    ("statement", "evidence", "elsewhere"),
    [
        pytest.param(
            "The mill was sold for $3m.", "Put up at $3m, the mill was sold for $2m.", True, id="behind another verb"
        ),
        pytest.param("The mill was sold for $2m.", "Put up at $3m, the mill was sold for $2m.", False, id="its own"),
        pytest.param("The mill sold for $3m.", "The mill sold for about $3m.", False, id="one figure"),
        pytest.param(
            "Unemployment dropped to 7% in June.",
            "Unemployment dropped from 8% in May to 7% in June.",
            False,
            id="both ends of a way",
        ),
        pytest.param("He raised 40 geese.", "He raised 30 euros for 40 geese.", False, id="another unit"),
    ],
)
def test_figures(statement, evidence, elsewhere):
    assert gives_another_figure(hold(statement, evidence)) is elsewhere


@pytest.mark.parametrize(
    ("statement", "evidence", "limited"),
    [
        pytest.param("They won for the first time ever.", "They won for the first time since 1998.", True, id="since"),
        pytest.param("They won, the first time since 1998.", "Their first win since 1998.", False, id="both since"),
        pytest.param(
            "They first won in 1998.", "They have played since 1990; the first win came in 1998.", False, id="far"
        ),
    ],
)
def test_ranks(statement, evidence, limited):
    assert limits_the_rank(hold(statement, evidence)) is limited


@pytest.mark.parametrize(
    ("statement", "evidence", "lacks"),
    [
        pytest.param("Most of the geese were grey.", "Grey geese were seen.", True, id="no share at all"),
        pytest.param("Most of the geese were grey.", "The geese were mainly grey.", False, id="in another word"),
        pytest.param("Most of the geese were grey.", "70% of the geese were grey.", False, id="a share"),
        pytest.param("Most of the geese were grey.", "Of 52 geese 47 were grey.", False, id="two figures"),
        pytest.param("The geese were grey.", "Grey geese were seen.", False, id="no share is claimed"),
    ],
)
def test_shares(statement, evidence, lacks):
    assert lacks_the_share(hold(statement, evidence)) is lacks
