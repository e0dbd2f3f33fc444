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
            "She was 27 when she was elected.",
            "Born in 1950, she was elected in 1977.",
            [AGREES],
            id="the age at another deed",
        ),
        pytest.param(
            "She was 35 when she was elected.", "Born in 1950, she was elected in 1977.", [CONFLICTS], id="another age"
        ),
        pytest.param(
            "Poe was under twenty when she won the prize.",
            "Poe, born in 1950, won the prize in 1972.",
            [CONFLICTS],
            id="a bound",
        ),
        pytest.param(
            "Poe was over ninety when he died.",
            "Poe (3 May 1899 – 17 August 1991) was an engineer.",
            [AGREES],
            id="a life in brackets",
        ),
        pytest.param(
            "Poe died at the age of 50.", "Poe (1899–1991) was an engineer.", [CONFLICTS], id="a life in years"
        ),
        pytest.param("Poe died in 1899.", "Poe (1899–1991) was an engineer.", [CONFLICTS], id="the day of birth"),
        pytest.param("Poe was born in 1899.", "Poe (1899–1991) was an engineer.", [AGREES], id="born then"),
        pytest.param(
            "Ada Roe died in 1991.",
            "Ada Roe was the wife of Poe (1899–1991).",
            [AGREES],
            id="the life of another, left to the dates alone",
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
