"""The sentence that a name stands in."""

import pytest
from sample_alignments import hold

from factcheck.matching.sentence_names import compare_sentence_names
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The water entered 85 houses in Ems.",
            "The wall kept Ems dry in May. In Ulm the water entered 85 houses.",
            [CONFLICTS],
            id="another town in its place",
        ),
        pytest.param(
            "The water entered 85 houses in Ulm.",
            "The wall kept Ems dry in May. In Ulm the water entered 85 houses.",
            [],
            id="its own sentence",
        ),
        pytest.param(
            "The water entered 85 houses in Ems.",
            "Ems is a town in the hills. The water entered 85 houses.",
            [],
            id="no other town",
        ),
        pytest.param(
            "The water entered 85 houses in Ems.",
            "Ems is old. The water entered 85 houses in Ems and in Ulm.",
            [],
            id="both towns",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
    ],
)
def test_sentence_names(statement, evidence, expected):
    assert [part.relation for part in compare_sentence_names(hold(statement, evidence))] == expected
