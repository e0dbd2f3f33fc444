"""Figures whose unit stands at another member of their list."""

import pytest

from factcheck.facts.analysis import analyse


@pytest.mark.parametrize(
    ("text", "units"),
    [
        pytest.param("Women earned 14 euros and men 17.", ["EUR", "EUR"], id="money"),
        pytest.param("Coal gave 40 percent, gas 35 and wind 15.", ["%", "%", "%"], id="three"),
        pytest.param("Ada is 40 years old and Max is 35.", ["s", "s"], id="ages"),
        pytest.param(
            "It made 30 million dollars, compared with 22 million in 2018.", ["$", "$"], id="what it was before"
        ),
        pytest.param(
            "It weighs 40 kg, and 25 were sold.", ["kg", None], id="a number that goes on counts something else"
        ),
        pytest.param("It rose 4 percent to 35.", ["%", None], id="where it rose to"),
        pytest.param("It weighs 40 kg. It sold 25.", ["kg", None], id="two sentences"),
        pytest.param("For those who slept 8 hours, the rate was 1.2.", ["s", None], id="a phrase before its clause"),
        pytest.param("The risk rose 38% (ratio 1.38, of 2).", ["%", None, None], id="in brackets"),
        pytest.param("It grew from 2 to 4 million euros.", ["EUR", "EUR"], id="the first end of a way"),
        pytest.param("It fell from 4 in May to 3 kg.", [None, "kg"], id="a way with more between its ends"),
        pytest.param("They have 18 cows and 16 pigs.", [None, None], id="counts"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_units(text, units):
    assert [one.unit for one in analyse(text).quantities] == units


def test_what_a_unit_is_of_is_carried_too():
    read = analyse("Version 2 needs 4 GB of memory, version 3 needs 8 GB.")
    assert [one.nouns for one in read.quantities if one.unit == "byte"] == [("memori",), ("memori",)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("It grew from 2 to 4 million euros.", [2e6, 4e6], id="the scale is lent"),
        pytest.param("Shares grew from $2 to $4 million.", [2e6, 4e6], id="to a sum with its sign"),
        pytest.param("It grew from 900,000 to 1.2 million euros.", [9e5, 1.2e6], id="thousands are written out"),
        pytest.param("Sales fell from 90 to 60 units.", [90, 60], id="no scale"),
    ],
)
def test_scales(text, values):
    assert [one.value for one in analyse(text).quantities] == values
