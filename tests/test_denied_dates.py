"""What is denied of one time and told of another."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.model import Kind, Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "is_open"),
    [
        pytest.param(
            "Waste is not collected in January.", "Waste is collected from April to June.", True, id="two times"
        ),
        pytest.param("Waste is not collected in May.", "Waste is collected from April to June.", False, id="one time"),
        pytest.param("Waste is not collected.", "Waste is collected from April to June.", False, id="no time"),
        pytest.param("Waste is collected in January.", "Waste is collected from April to June.", False, id="no denial"),
    ],
)
def test_a_denial_of_another_time_is_no_conflict(statement, evidence, is_open):
    parts = [part for part in compare(hold(statement, evidence)) if part.kind in {Kind.POLARITY, Kind.DATE}]

    assert any(part.relation is Relation.CONFLICTS for part in parts) is not is_open
