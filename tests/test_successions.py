"""Who came after whom."""

import pytest
from sample_alignments import hold

from factcheck.matching.successions import compare_successions
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Ada Poe replaced Max Roe.", "Max Roe was replaced by Ada Poe.", [AGREES], id="passive"),
        pytest.param("Ada Poe replaced Max Roe.", "Max Roe replaced Ada Poe.", [CONFLICTS], id="exchanged"),
        pytest.param(
            "Ada Poe replaced Max Roe.", "Ada Poe was replaced by Max Roe.", [CONFLICTS], id="passive exchanged"
        ),
        pytest.param(
            "Max Roe took over the mill from Ada Poe.",
            "Ada Poe was sworn in on Monday, replacing Max Roe.",
            [CONFLICTS],
            id="another verb, and a participle",
        ),
        pytest.param(
            "Max Roe came in as the replacement for Ada Poe.",
            "Ada Poe was the first to do so when she succeeded Max Roe.",
            [CONFLICTS],
            id="a noun and a pronoun",
        ),
        pytest.param(
            "Max Roe is the successor to Ada Poe.", "Ada Poe gave way to Max Roe.", [AGREES], id="gave way to"
        ),
        pytest.param(
            "Max Roe's successor was Ada Poe.", "Max Roe succeeded Ada Poe.", [CONFLICTS], id="whose successor"
        ),
        pytest.param(
            "Max Roe's predecessor was Ada Poe.", "Max Roe succeeded Ada Poe.", [AGREES], id="whose predecessor"
        ),
        pytest.param(
            "Ada Poe was the predecessor of Max Roe.", "Ada Poe handed over to Max Roe.", [AGREES], id="before"
        ),
        pytest.param(
            "Ada Poe was succeeded as mayor by Max Roe.",
            "Max Roe was succeeded by Ada Poe.",
            [CONFLICTS],
            id="an office between",
        ),
        pytest.param(
            "Ada Poe will hand over the mill to Max Roe.",
            "Max Roe, who is 60, will hand over to Ada Poe.",
            [CONFLICTS],
            id="what is handed over between",
        ),
        pytest.param("Ada Poe replaced Max Roe.", "Ada Poe replaced Tom Coe.", [], id="another one went"),
        pytest.param("Ada Poe replaced the roof.", "The roof was replaced by Ada Poe.", [], id="a thing"),
        pytest.param("Ada Poe met Max Roe.", "Max Roe replaced Ada Poe.", [], id="the statement tells of none"),
    ],
)
def test_successions(statement, evidence, expected):
    assert [part.relation for part in compare_successions(hold(statement, evidence))] == expected
