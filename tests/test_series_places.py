"""Which of its series a thing is."""

import pytest
from sample_alignments import hold

from factcheck.matching.series_places import compare_series_places
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Annex was her debut novel.",
            "Annex is her fourth novel, nine years after her debut.",
            [CONFLICTS],
            id="debut",
        ),
        pytest.param("Annex is her second film.", "Annex was the director's third film.", [CONFLICTS], id="ordinals"),
        pytest.param("Annex is her third film.", "Annex was the director's third film.", [], id="the same"),
        pytest.param("Annex is her third film.", "Annex was the director's fourth play.", [], id="of another kind"),
        pytest.param("Annex is her third film.", "Tern was the director's fourth film.", [], id="of another"),
        pytest.param("Annex is not her third film.", "Annex was her fourth film.", [], id="denied"),
        pytest.param(
            "It was the first summit between the two.",
            "It was the latest of ten summits between the two.",
            [CONFLICTS],
            id="the latest of several",
        ),
        pytest.param("It was the first summit.", "It was the latest of the summits.", [], id="of how many is not said"),
        pytest.param("", "", [], id="nothing"),
        pytest.param("It is.", "It is the first.", [], id="no noun"),
    ],
)
def test_series_places(statement, evidence, expected):
    assert [part.relation for part in compare_series_places(hold(statement, evidence))] == expected
