"""A deed that is told of another party."""

import pytest
from sample_alignments import hold

from factcheck.matching.other_parties import compare_other_parties
from factcheck.model import Relation

CONFLICTS = Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Nearly all the passengers were rescued by the coastguard.",
            "Nearly all the passengers were rescued by boats; the coastguard arrived late.",
            [CONFLICTS],
            id="behind by",
        ),
        pytest.param(
            "The grant was awarded to the school.",
            "The grant, for which the school had applied twice, was awarded to a museum.",
            [CONFLICTS],
            id="to whom",
        ),
        pytest.param(
            "The report blames the pilot.",
            "The report clears the pilot and blames the airline.",
            [CONFLICTS],
            id="whom the other deed is done to",
        ),
        pytest.param(
            "The defence asked for a pardon.",
            "The prosecutor, Ada Poe, asked for a pardon; the defence asked for time.",
            [CONFLICTS],
            id="one of two like deeds",
        ),
        pytest.param(
            "The defence asked for time.",
            "The prosecutor, Ada Poe, asked for a pardon; the defence asked for time.",
            [],
            id="the other of two like deeds",
        ),
        pytest.param(
            "Ada Poe and Max Roe won the cup.",
            "Ada Poe, Max Roe and Eli Vance won the cup.",
            [],
            id="a list of names",
        ),
        pytest.param(
            "The eels killed the diver.",
            "The eels came near, and the fish killed the diver.",
            [],
            id="the same again by another word",
        ),
        pytest.param(
            "Poe met Roe.",
            "Vance met Roe, and Poe stayed at home.",
            [],
            id="a mutual deed",
        ),
        pytest.param(
            "The jawbone was unearthed in the Koru Valley.",
            "The jawbone was unearthed in the Lemu Gorge, some 90 kilometres north of the Koru Valley.",
            [CONFLICTS],
            id="another place, and how far that is",
        ),
        pytest.param(
            "The jawbone was unearthed in Kenya.",
            "The jawbone was unearthed in the Lemu Gorge in Kenya.",
            [],
            id="around",
        ),
        pytest.param(
            "The summit was held in Peru.",
            "The summit was held in Lima because Peru chaired the group.",
            [],
            id="a city of the country",
        ),
        pytest.param(
            "The fund paid for the entire trip.",
            "The entire trip was paid for by the ministry, after the fund had refused.",
            [CONFLICTS],
            id="in a clause behind after",
        ),
        pytest.param(
            "The mayor did not open the hall.",
            "The bishop opened the hall, and the mayor spoke.",
            [],
            id="a denied deed",
        ),
    ],
)
def test_other_parties(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_other_parties(hold(statement, evidence))] == expected
