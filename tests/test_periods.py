"""When something began or ended, held against a period."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("The war ended in 1914.", "The war lasted from 1914 to 1918.", CONFLICTS, id="the other end"),
        pytest.param("The war ended in 1918.", "The war lasted from 1914 to 1918.", AGREES, id="its end"),
        pytest.param("The war began in 1914.", "The war lasted from 1914 to 1918.", AGREES, id="its beginning"),
        pytest.param("The war began in 1916.", "The war lasted from 1914 to 1918.", None, id="within"),
        pytest.param("The shop opens at 5 p.m.", "The shop is open from 9 a.m. to 5 p.m.", CONFLICTS, id="a time"),
        pytest.param("The shop closes at 5 p.m.", "The shop is open from 9 a.m. to 5 p.m.", AGREES, id="its closing"),
        pytest.param("The fair starts on 9 May.", "The fair runs from 3 to 9 May.", CONFLICTS, id="without a year"),
        pytest.param("She became mayor in 1989.", "She was mayor from 1989 to 1993.", AGREES, id="an office"),
        pytest.param("She became judge in 1993.", "She was mayor from 1989 to 1993.", None, id="another office"),
        pytest.param("The war did not end in 1914.", "The war lasted from 1914 to 1918.", None, id="denied"),
        pytest.param(
            "The mill opened in 1918.",
            "The war lasted from 1914 to 1918, when the mill opened.",
            None,
            id="its own verb",
        ),
    ],
)
def test_periods(statement, evidence, relation):
    found = [part.relation for part in compare(hold(statement, evidence)) if part.detail == "period"]
    assert found == ([relation] if relation else [])


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Poe became chair of the old harbour trust in 2019.",
            "Poe was chair of the old harbour trust from 2008 to 2019.",
            ["conflicts"],
            id="far from its verb",
        ),
        pytest.param(
            "The pass is closed in January.", "The pass is closed from November to April.", ["agrees"], id="new year"
        ),
        pytest.param("The pool is open in July.", "The pool is open from June to August.", ["agrees"], id="a state"),
        pytest.param(
            "The pass is closed in July.", "The pass is closed from November to April.", ["conflicts"], id="outside"
        ),
        pytest.param("It was sold in July.", "It was open from June to August.", ["missing"], id="a deed happens once"),
    ],
)
def test_months_of_every_year(statement, evidence, expected):
    assert [part.relation.value for part in compare(hold(statement, evidence)) if part.kind.value == "date"] == expected
