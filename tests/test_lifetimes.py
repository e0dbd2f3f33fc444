"""Ages by the days of birth and death."""

import pytest
from sample_alignments import hold

from factcheck.matching.figures import compare_figures
from factcheck.matching.lifetimes import settle_lifetimes
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Poe died at the age of 70.",
            "Poe was born on 3 January 1850 and died on 10 June 1920.",
            [AGREES],
            id="the birthday is over",
        ),
        pytest.param(
            "Poe died at the age of 70.",
            "Poe was born on 3 July 1850 and died on 10 June 1920.",
            [CONFLICTS],
            id="the birthday was to come",
        ),
        pytest.param(
            "Poe was 69 years old when he died.",
            "Poe was born in 1850 and died in 1920.",
            [AGREES],
            id="by the years alone it may be one less",
        ),
        pytest.param(
            "Poe died at the age of 60.", "Poe was born in 1850 and died in 1920.", [CONFLICTS], id="ten years off"
        ),
        pytest.param(
            "Poe lived in 70 houses.", "Poe was born in 1850 and died in 1920.", [Relation.MISSING], id="no age"
        ),
    ],
)
def test_lifetimes(statement: str, evidence: str, expected: list[Relation]) -> None:
    alignment = hold(statement, evidence)
    parts = settle_lifetimes(alignment, [*compare_figures(alignment)])
    assert [part.relation for part in parts] == expected
