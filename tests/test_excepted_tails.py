"""What "but not" takes out."""

import pytest
from sample_alignments import hold

from factcheck.matching.excepted_tails import settle_excepted_tails
from factcheck.model import Relation

SMOKING = "The law bans smoking in restaurants but not in bars."
LORRIES = "The bridge was closed to lorries but not to cars."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Smoking is allowed in bars.", SMOKING, [AGREES], id="the opposite verb of the tail"),
        pytest.param("Smoking is banned in bars.", SMOKING, [CONFLICTS], id="the verb itself of the tail"),
        pytest.param("Smoking is not banned in bars.", SMOKING, [AGREES], id="the verb denied of the tail"),
        pytest.param("Smoking is banned in restaurants.", SMOKING, [], id="nothing of the tail"),
        pytest.param("The law bans smoking in restaurants and bars.", SMOKING, [], id="told of both"),
        pytest.param("The bridge was closed to cars.", LORRIES, [CONFLICTS], id="closed to"),
        pytest.param("The bridge was open to cars.", LORRIES, [AGREES], id="open to"),
        pytest.param("It sold wine.", "It sold wine but not only wine.", [], id="not only takes nothing out"),
        pytest.param("It was shut.", "It was shut down but not closed for good.", [], id="a deed of its own"),
    ],
)
def test_takes_the_tail_out(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in settle_excepted_tails(hold(statement, evidence), [])] == expected
