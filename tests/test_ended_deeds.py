"""Deeds that ended."""

import pytest
from sample_alignments import hold

from factcheck.matching.ended_deeds import compare_ended_deeds
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It supports Ada.", "Support for Ada was dropped in May.", [CONFLICTS], id="a deed of now"),
        pytest.param("It no longer supports Ada.", "Support for Ada was dropped.", [AGREES], id="no longer"),
        pytest.param("Support for Ada continues.", "Support for Ada was removed.", [CONFLICTS], id="goes on"),
        pytest.param("Support for Ada began in May.", "Support for Ada was removed.", [], id="when it began"),
        pytest.param("It supported Ada.", "Support for Ada was removed.", [], id="a deed of then"),
        pytest.param("It supports Ada.", "Support for Ada was not removed.", [], id="denied"),
        pytest.param("The airline cancelled nine flights.", "Nine flights were cancelled.", [], id="the deed itself"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_ended_deeds(statement, evidence, expected):
    assert [part.relation for part in compare_ended_deeds(hold(statement, evidence))] == expected
