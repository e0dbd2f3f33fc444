"""Forms of the same value: figures, units and money that two texts write each in its way."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.facts.quantities import QuantityKind


def read(text):
    return [(round(found.base, 6), found.unit) for found in analyse(text).quantities]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("It has 1.2e6 trees.", 1.2e6, id="an exponent"),
        pytest.param("It has 1.2 x 10^6 trees.", 1.2e6, id="a power of ten"),
        pytest.param("It has 1.2 × 10⁶ trees.", 1.2e6, id="a raised power"),
        pytest.param("It has 1.2 m inhabitants.", 1.2e6, id="m of people"),
        pytest.param("It has 1.2mio trees.", 1.2e6, id="million cut short"),
        pytest.param("It has one point two million trees.", 1.2e6, id="a decimal in words"),
        pytest.param("It has a quarter million trees.", 2.5e5, id="a quarter million"),
        pytest.param("It has three-quarters of a million trees.", 7.5e5, id="three quarters of a million"),
        pytest.param("It has one-and-a-half million trees.", 1.5e6, id="hyphens all through"),
        pytest.param("It has two million, four hundred thousand trees.", 2.4e6, id="a comma inside"),
        pytest.param("It has a dozen and a half trees.", 18, id="a dozen and a half"),
        pytest.param("It has a baker's dozen trees.", 13, id="a baker's dozen"),
        pytest.param("It has a score of trees.", 20, id="a score"),
        pytest.param("It has threescore trees.", 60, id="threescore"),
        pytest.param("It has a cool million trees.", 1e6, id="a cool million"),
        pytest.param("It has two million and 3 trees.", 2e6, id="no comma, another number"),
    ],
)
def test_numbers(text, value):
    assert read(text)[0] == (value, None)


def test_a_result_is_no_score():
    assert read("It has a score of 15.") == [(15.0, None)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("It covers 5 km2.", 5e6, "m2", id="square without its sign"),
        pytest.param("It covers 5 km^2.", 5e6, "m2", id="a caret"),
        pytest.param("It covers 300 sqm.", 300, "m2", id="sqm"),
        pytest.param("It holds 5 m3.", 5, "m3", id="cubic without its sign"),
        pytest.param("It stores 5 kilowatt-hours.", 1.8e7, "J", id="energy by its name"),
        pytest.param("It stores 5 kWh.", 1.8e7, "J", id="energy by its sign"),
        pytest.param("It bears 5 kilopascals.", 5000, "Pa", id="pressure"),
        pytest.param("It went 60 m.p.h. on a track.", 26.8224, "m/s", id="stops between"),
        pytest.param("It was heated to 60C in a tank.", 333.15, "K", id="a letter where it is warm"),
        pytest.param("It was heated to 60º C in a tank.", 333.15, "K", id="the wrong sign"),
        pytest.param("It fell to −5 °C at dawn.", 268.15, "K", id="the true minus"),
        pytest.param("It fell to minus five degrees Celsius.", 268.15, "K", id="minus in words"),
        pytest.param("It fell to 5 °C below zero.", 268.15, "K", id="below zero"),
        pytest.param("It is 7 in long.", 0.1778, "m", id="in before long"),
        pytest.param("It is 3ft 6in long.", 1.0668, "m", id="no blanks"),
        pytest.param("It is a foot long.", 0.3048, "m", id="an article counts"),
        pytest.param("It is a mile and a half long.", 2414.016, "m", id="and a half"),
        pytest.param("It weighs a tonne.", 1000, "kg", id="an article behind weighs"),
        pytest.param("She weighs 12 stone.", 76.203518, "kg", id="stone"),
        pytest.param("It took a minute and a half.", 90, "s", id="a minute and a half"),
        pytest.param("75 pc of them left.", 75, "%", id="pc"),
        pytest.param("0.75 of the voters left.", 75, "%", id="a decimal of the whole"),
        pytest.param("Half of one percent of them left.", 0.5, "%", id="half of one percent"),
        pytest.param("They paid GBP5m for it.", 5e6, "GBP", id="a code close to its figure"),
        pytest.param("They paid $US5 million for it.", 5e6, "USD", id="the country behind the sign"),
        pytest.param("They paid 5 million US$ for it.", 5e6, "USD", id="the sign behind"),
        pytest.param("They paid 5 million British pounds.", 5e6, "GBP", id="British pounds"),
        pytest.param("They paid 20 quid for it.", 20, "GBP", id="quid"),
        pytest.param("They paid 50p for it.", 0.5, "GBP", id="p"),
        pytest.param("They paid two grand for it.", 2000, "¤", id="grand"),
        pytest.param("They paid 1 dollar and 50 cents for it.", 1.5, "$", id="a coin behind"),
        pytest.param("They paid one dollar fifty for it.", 1.5, "$", id="cents left out"),
    ],
)
def test_units(text, value, unit):
    assert read(text)[0] == (value, unit)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        pytest.param("They paid for two grand pianos.", [None], id="pianos"),
        pytest.param("They paid for a 1080p screen.", [], id="lines of a screen"),
        pytest.param("They built 12 stone walls.", [None], id="walls of stone"),
        pytest.param("They took bus 60C to town.", [], id="no warmth"),
        pytest.param("They sold 7 in May.", [None], id="in is a preposition"),
        pytest.param("They have a foot injury.", [], id="a foot that is no measure"),
        pytest.param("The A330 has 2 PC sets.", [None], id="computers"),
    ],
)
def test_what_is_no_unit(text, units):
    assert [found.unit for found in analyse(text).quantities] == units


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param("It is the centenary of the town.", QuantityKind.ORDINAL, 100, id="a centenary"),
        pytest.param("It is the golden jubilee of the town.", QuantityKind.ORDINAL, 50, id="a golden jubilee"),
        pytest.param("Poe scored a hat-trick.", QuantityKind.COUNT, 3, id="a hat-trick"),
        pytest.param("Poe scored a brace.", QuantityKind.COUNT, 2, id="a brace of goals"),
        pytest.param("The band is a trio.", QuantityKind.COUNT, 3, id="a trio"),
    ],
)
def test_words_that_are_figures(text, kind, value):
    (found,) = analyse(text).quantities

    assert (found.kind, found.value) == (kind, value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Poe wears a brace.", id="on the teeth"),
        pytest.param("Poe wrote a piano trio by night.", id="a piece of music"),
        pytest.param("Poe took a hat and did a trick.", id="a hat and a trick"),
    ],
)
def test_words_that_are_none(text):
    assert analyse(text).quantities == ()
