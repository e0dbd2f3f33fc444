"""Ratios that are told from the other side."""

import pytest
from sample_alignments import hold

from factcheck import Verdict, verify
from factcheck.matching.comparison import compare
from factcheck.model import Kind, Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "verdict"),
    [
        pytest.param(
            "The herd of goats has halved.",
            "The herd of goats has doubled.",
            Verdict.REFUTED,
            id="verbs tell a change of one thing",
        ),
        pytest.param(
            "Peru's economy is half the size of Chile's.",
            "Chile's economy is twice the size of Peru's.",
            Verdict.SUPPORTED,
            id="half, and twice from the other side",
        ),
        pytest.param(
            "Peru's economy is a third the size of Chile's.",
            "Chile's economy is twice the size of Peru's.",
            Verdict.REFUTED,
            id="a third is not half",
        ),
        pytest.param(
            "Peru's economy is twice the size of Chile's.",
            "Peru's economy is half the size of Chile's.",
            Verdict.REFUTED,
            id="the same side, turned over",
        ),
        pytest.param(
            "The north tower is half as high as the south tower.",
            "The south tower is twice as high as the north tower.",
            Verdict.SUPPORTED,
            id="things without a name",
        ),
        pytest.param(
            "The new hall is half as tall as the old one.",
            "The new hall is three times as tall as the old one.",
            Verdict.REFUTED,
            id="the same thing first, and no name",
        ),
        pytest.param(
            "Oslo is a third as large as Bergen.",
            "Bergen is four times as large as Oslo.",
            Verdict.REFUTED,
            id="a third is not a quarter",
        ),
        pytest.param(
            "Peru's economy is four times the size of Chile's.",
            "Chile's economy is four times the size of Peru's.",
            Verdict.REFUTED,
            id="sides exchanged, the ratio as it was",
        ),
    ],
)
def test_a_ratio_is_turned_over_with_its_sides(statement, evidence, verdict):
    assert verify(statement, evidence).verdict is verdict


def test_bounds_are_not_turned_over():
    said = "Peru's economy is more than a quarter the size of Chile's."
    found = "Chile's economy is more than four times the size of Peru's."
    assert [part.relation for part in compare(hold(said, found)) if part.kind is Kind.QUANTITY] == [Relation.MISSING]
