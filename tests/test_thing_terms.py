"""On what terms a thing is had: supported, free, on, or not."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.matching.terms import compare_terms, find_terms

FILES = "The tool reads CSV files; XML files are not supported."
SWITCH = "Telemetry is off by default, and can be turned on in the settings."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Lunch is free.", [("price", True)], id="free"),
        pytest.param("Parking costs nothing.", [("price", True)], id="for nothing"),
        pytest.param("No late fees are charged.", [("price", True), ("price", True)], id="no fees"),
        pytest.param("Guests pay 5 euros.", [("price", False)], id="paid"),
        pytest.param("Dogs are not admitted.", [("provision", False)], id="denied"),
        pytest.param("Trucks are banned.", [("provision", False)], id="forbidden"),
        pytest.param("It is turned off by default.", [("switch", False)], id="off"),
        pytest.param("The board rejected the offer.", [], id="an offer is a thing"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_terms_are_read(text, expected):
    assert [(term.matter.value, term.granted) for term in find_terms(analyse(text))] == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("XML files can be read by the tool.", FILES, True, id="not supported"),
        pytest.param("CSV files can be read by the tool.", FILES, False, id="another is not supported"),
        pytest.param("Telemetry is on by default.", SWITCH, True, id="on by default"),
        pytest.param("Telemetry is off by default.", SWITCH, False, id="off by default"),
        pytest.param("Telemetry can be turned on.", SWITCH, False, id="may be changed"),
        pytest.param("Children pay 6 euros.", "Adults pay 12 euros; children enter free of charge.", True, id="free"),
        pytest.param("Adults pay 12 euros.", "Adults pay 12 euros; children enter free of charge.", False, id="paid"),
        pytest.param("The bus is free.", "Take the bus, which costs 2 euros.", True, id="what a relative clause says"),
        pytest.param("Fines are paid by the firm.", "Fares and fines are not reimbursed.", False, id="other terms"),
        pytest.param("Fines are reimbursed.", "Fares and fines are not reimbursed.", True, id="one of a list"),
        pytest.param(
            "Travel is allowed only for goods.",
            "Travel is prohibited, unless for goods.",
            False,
            id="with an exception",
        ),
        pytest.param(
            "Dogs are allowed in the park.", "Dogs are not allowed in the park on Sundays.", False, id="only so far"
        ),
        pytest.param("", FILES, False, id="nothing"),
    ],
)
def test_terms_are_compared(statement, evidence, conflicts):
    assert bool(compare_terms(hold(statement, evidence))) is conflicts
