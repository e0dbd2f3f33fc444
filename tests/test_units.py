"""The rules of reading units and currencies."""

import math

import pytest

from factcheck.facts.quantities import find_quantities
from factcheck.facts.units import read_currency_before, read_unit, same_base
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "unit", "base"),
    [
        pytest.param("770 km", "m", 770e3, id="symbol"),
        pytest.param("a 770-kilometre line", "m", 770e3, id="hyphened name"),
        pytest.param("480 miles", "m", 772485.12, id="miles"),
        pytest.param("5 nautical miles", "m", 9260, id="two words"),
        pytest.param("5 ft 11 in", "m", 1.8034, id="feet and inches"),
        pytest.param("5'11\"", "m", 1.8034, id="feet and inches by signs"),
        pytest.param("5 km²", "m2", 5e6, id="superscript"),
        pytest.param("5 sq km", "m2", 5e6, id="sq"),
        pytest.param("3 square miles", "m2", 3 * 1609.344**2, id="square miles"),
        pytest.param("2 hectares", "m2", 2e4, id="hectares"),
        pytest.param("4 cubic metres", "m3", 4, id="cubic metres"),
        pytest.param("36 km/h", "m/s", 10, id="speed by a slash"),
        pytest.param("36 kilometres per hour", "m/s", 10, id="speed in words"),
        pytest.param("2 tonnes", "kg", 2000, id="tonnes"),
        pytest.param("3 pounds", "kg", 3 * 0.45359237, id="few pounds weigh"),
        pytest.param("3 billion pounds", "GBP", 3e9, id="billions of pounds are money"),
        pytest.param("24-hour", "s", 86400, id="hours"),
        pytest.param("three decades", "s", 30 * 31557600, id="decades"),
        pytest.param("1h 30m", "s", 5400, id="minutes after hours"),
        pytest.param("2 hours and 30 minutes", "s", 9000, id="compound duration"),
        pytest.param("half an hour", "s", 1800, id="a part of a unit"),
        pytest.param("20 °C", "K", 293.15, id="Celsius"),
        pytest.param("68 degrees Fahrenheit", "K", 293.15, id="Fahrenheit"),
        pytest.param("-5°C", "K", 268.15, id="below zero"),
        pytest.param("28 percent", "%", 28, id="percent"),
        pytest.param("28 per cent", "%", 28, id="per cent"),
        pytest.param("28 percentage points", "pp", 28, id="points are no percent"),
        pytest.param("50 basis points", "pp", 0.5, id="basis points"),
        pytest.param("5 GB", "byte", 5e9, id="data"),
        pytest.param("$400bn", "$", 4e11, id="sign and short scale"),
        pytest.param("US$400 billion", "USD", 4e11, id="sign of a country"),
        pytest.param("400,000 million US dollars", "USD", 4e11, id="name of a country"),
        pytest.param("USD 5m", "USD", 5e6, id="code before"),
        pytest.param("5m USD", "USD", 5e6, id="code after"),
        pytest.param("€5m", "EUR", 5e6, id="euro sign"),
        pytest.param("200 Hong Kong dollars", "HKD", 200, id="three words"),
        pytest.param("₹500 crore", "INR", 5e9, id="crore"),
        pytest.param("Rs. 500", "rupee", 500, id="sign with a stop"),
        pytest.param("60 cents", "¢", 0.6, id="cents"),
        pytest.param("30 people", None, 30, id="people are no unit"),
    ],
)
def test_a_unit_gives_the_value_in_its_base(text, unit, base):
    (found,) = find_quantities(tokenize(text))
    assert found.unit == unit
    assert math.isclose(found.base, base, rel_tol=1e-9)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("5m people", 5e6, None, id="a plural makes millions"),
        pytest.param("5m tall", 5, "m", id="else metres"),
        pytest.param("the 100m hurdles", 100, "m", id="races are run in metres"),
        pytest.param("10k runners", 10e3, None, id="thousands"),
        pytest.param("10 won", 10, None, id="won is a verb"),
        pytest.param("10 billion won", 1e10, "KRW", id="billions of won are money"),
        pytest.param("one second", 1, "s", id="a second after a number is time"),
    ],
)
def test_ambiguous_signs_are_settled_by_their_neighbours(text, value, unit):
    (found,) = find_quantities(tokenize(text))
    assert (found.value, found.unit) == (value, unit)


def test_currencies_without_a_country_fit_any_of_their_name():
    assert same_base("$", "AUD")
    assert same_base("CNY", "¥")
    assert not same_base("USD", "AUD")
    assert not same_base(None, "$")


def test_nothing_is_read_past_the_ends():
    tokens = tokenize("5 square").tokens
    assert read_unit(tokens, 2) is None
    assert read_unit(tokens, 1) is None
    assert read_currency_before(tokens, 0) is None


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param("EUR", True, id="a currency"),
        pytest.param("$", True, id="dollars of some country"),
        pytest.param("m", False, id="a length"),
        pytest.param(None, False, id="a count"),
    ],
)
def test_a_lost_sign_is_that_of_some_currency(other, same):
    assert same_base("¤", other) is same_base(other, "¤") is same
