"""Versions, and with which something works."""

import pytest
from sample_alignments import hold

from factcheck.matching.version_limits import settle_version_limits
from factcheck.model import Relation

LATER = "The library requires Python 3.10 or later."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("The library runs on Python 3.11.", LATER, AGREES, id="later"),
        pytest.param("The library runs on Python 3.9.", LATER, CONFLICTS, id="3.9 is earlier than 3.10"),
        pytest.param("The library does not run on Python 3.9.", LATER, AGREES, id="earlier, denied"),
        pytest.param("The library does not run on Python 3.12.", LATER, CONFLICTS, id="later, denied"),
        pytest.param("The library was written in Python 3.9.", LATER, None, id="no word of what it works with"),
        pytest.param("The library requires Python 3.9 or later.", LATER, None, id="a limit of its own"),
        pytest.param("The library runs on Python 3.11.", "The library requires Python 3.10.", None, id="no limit"),
    ],
)
def test_holds_a_version_against_a_limit(statement: str, evidence: str, relation: Relation | None) -> None:
    parts = settle_version_limits(hold(statement, evidence), [])
    assert {part.relation for part in parts} == ({relation} if relation else set())
