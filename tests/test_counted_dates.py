"""Dates that are counted from others."""

import pytest
from sample_alignments import hold

from factcheck.matching.counted_dates import settle_counted
from factcheck.matching.figures import compare_figures
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The mill opened in 1985.",
            "In 1995, ten years after it opened, the mill was sold.",
            [AGREES],
            id="the event counted",
        ),
        pytest.param(
            "The mill opened in 1995.",
            "In 1995, ten years after it opened, the mill was sold.",
            [CONFLICTS],
            id="the date it is counted from",
        ),
        pytest.param(
            "The mill was sold in 1995.",
            "In 1995, ten years after it opened, the mill was sold.",
            [AGREES],
            id="the main event",
        ),
        pytest.param(
            "The mill was sold in 1985.",
            "In 1995, ten years after it opened, the mill was sold.",
            [CONFLICTS],
            id="the other event's date",
        ),
        pytest.param(
            "The king died in 1440.",
            "The queen died in 1431, nine years before the king.",
            [AGREES],
            id="who is counted without a verb",
        ),
        pytest.param(
            "The mill closed ten years after the war ended in 1945.",
            "The mill closed in 1955.",
            [Relation.MISSING, AGREES],
            id="counted by the statement",
        ),
        pytest.param(
            "The mill closed ten years after the war ended in 1945.",
            "The mill closed in 1965.",
            [Relation.MISSING, CONFLICTS],
            id="counted by the statement, another year",
        ),
        pytest.param(
            "Poe was born in 1950.",
            "Poe was married in 1970, twenty years after his wife was born.",
            [CONFLICTS],
            id="another's event",
        ),
        pytest.param(
            "The hall moved five years after it opened in 1990.",
            "The hall opened in 1990 and moved later.",
            [Relation.MISSING, AGREES],
            id="the day it is counted from",
        ),
    ],
)
def test_counted_dates(statement: str, evidence: str, expected: list[Relation]) -> None:
    alignment = hold(statement, evidence)
    parts = settle_counted(alignment, [*compare_figures(alignment)])
    assert [part.relation for part in parts] == expected
