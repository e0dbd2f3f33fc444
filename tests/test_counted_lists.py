"""Names that are listed, and how many they are."""

import pytest
from sample_alignments import hold

from factcheck.matching.counted_lists import settle_counted_lists
from factcheck.model import Relation

PACT = "The pact was signed by Norway, Peru and Chile."


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Three countries signed the pact.", PACT, Relation.AGREES, id="as many"),
        pytest.param("Four countries signed the pact.", PACT, Relation.CONFLICTS, id="more"),
        pytest.param("Three firms signed the pact.", PACT, None, id="names of another kind"),
        pytest.param("Three countries broke the pact.", PACT, None, id="another deed"),
        pytest.param(
            "Four countries signed the pact.",
            "The pact was signed by countries including Norway, Peru and Chile.",
            None,
            id="an open list",
        ),
        pytest.param(
            "Four countries signed the pact.",
            "Norway, Peru and Chile signed the pact of 4 states.",
            None,
            id="the passage counts itself",
        ),
        pytest.param(
            "Three countries signed the pact.",
            "The pact was signed by Norway, Peru and Chile, and later by Spain.",
            None,
            id="another besides the list",
        ),
        pytest.param("At least two countries signed the pact.", PACT, None, id="a bound is left to others"),
    ],
)
def test_counts_listed_names(statement: str, evidence: str, relation: Relation | None) -> None:
    parts = settle_counted_lists(hold(statement, evidence), [])
    assert [part.relation for part in parts] == ([relation] if relation else [])
