"""What is allowed and what is forbidden, in other words."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.permissions import settle_permissions
from factcheck.model import Relation

ILLEGAL = "It is illegal to sell alcohol to minors."
DOGS = "Dogs are not allowed to swim in the lake."
SMOKING = "The rules forbid smoking on the platform."
AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Alcohol may be sold to minors.", ILLEGAL, CONFLICTS, id="may, illegal"),
        pytest.param("Selling alcohol to minors is against the law.", ILLEGAL, AGREES, id="against the law"),
        pytest.param("It is legal to sell alcohol to minors.", ILLEGAL, CONFLICTS, id="legal, illegal"),
        pytest.param("It is not legal to sell alcohol to minors.", ILLEGAL, AGREES, id="not legal"),
        pytest.param("Alcohol must not be sold to minors.", ILLEGAL, AGREES, id="must not"),
        pytest.param("Dogs may not swim in the lake.", DOGS, AGREES, id="may not, not allowed"),
        pytest.param("Dogs are permitted to swim in the lake.", DOGS, CONFLICTS, id="permitted, not allowed"),
        pytest.param("Swimming in the lake is forbidden for dogs.", DOGS, AGREES, id="forbidden behind its deed"),
        pytest.param("Smoking is allowed on the platform.", SMOKING, CONFLICTS, id="allowed, forbid"),
        pytest.param("Alcohol was sold to minors.", ILLEGAL, None, id="what was done is no rule"),
        pytest.param("Alcohol may be bought by minors.", ILLEGAL, None, id="another deed"),
        pytest.param("It is illegal to buy alcohol for minors.", ILLEGAL, None, id="the converse deed"),
        pytest.param("Dogs may swim.", "Dogs can swim.", None, id="modals alone are compared elsewhere"),
    ],
)
def test_holds_rules_against_each_other(statement: str, evidence: str, relation: Relation | None) -> None:
    parts = settle_permissions(hold(statement, evidence), [])
    assert {part.relation for part in parts} == ({relation} if relation else set())


def test_what_else_differs_stays_in_conflict() -> None:
    parts = compare(hold("Smoking is allowed indoors.", "Smoking is allowed outdoors."))
    assert any(part.relation is Relation.CONFLICTS for part in parts)
