"""
The units that are known, by name and symbol, with the factors to their base units.

Factors are those of the International System (BIPM, 9th edition) and, for customary units, of the international yard
and pound agreement of 1959. Start reading at :func:`factcheck.facts.units.read_unit`.
"""

from enum import StrEnum
from typing import NamedTuple


class Dimension(StrEnum):
    """
    What a unit measures, as far as quantities are told apart.

    >>> Dimension.MONEY.value
    'money'
    """

    MONEY = "money"
    SHARE = "share"
    POINTS = "points"
    DURATION = "duration"
    TEMPERATURE = "temperature"
    MEASURE = "measure"
    MULTIPLE = "multiple"


class Unit(NamedTuple):
    """
    A unit: ``base = value * factor + offset`` in the base unit ``base``.

    >>> NAMES["kilometre"].factor
    1000.0
    """

    dimension: Dimension
    #: "m", "kg", "s", "m2", "m3", "m/s", "K", "byte", "%", "pp", or a currency: "USD", "EUR", "$" (dollars unnamed).
    base: str
    factor: float = 1.0
    offset: float = 0.0


def _measures(base: str, table: dict[str, float], dimension: Dimension = Dimension.MEASURE) -> dict[str, Unit]:
    return {name: Unit(dimension, base, factor) for names, factor in table.items() for name in names.split()}


LENGTHS = _measures(
    "m",
    {
        "nanometer nanometers nanometre nanometres": 1e-9,
        "micrometer micrometers micrometre micrometres micron microns": 1e-6,
        "millimeter millimeters millimetre millimetres": 1e-3,
        "centimeter centimeters centimetre centimetres": 1e-2,
        "decimeter decimeters decimetre decimetres": 1e-1,
        "meter meters metre metres": 1.0,
        "kilometer kilometers kilometre kilometres kms": 1e3,
        "inch inches": 0.0254,
        "foot feet": 0.3048,
        "yard yards": 0.9144,
        "mile miles": 1609.344,
        "furlong furlongs": 201.168,
        "fathom fathoms": 1.8288,
        "lightyear lightyears": 9.4607304725808e15,
        "parsec parsecs": 3.0856775814913673e16,
    },
)
_MASSES = _measures(
    "kg",
    {
        "milligram milligrams": 1e-6,
        "gram grams gramme grammes": 1e-3,
        "kilogram kilograms kilogramme kilogrammes kilo kilos kgs": 1.0,
        # The press writes ton and tonne alike, and short and long tons are named as such.
        "ton tons tonne tonnes": 1e3,
        "ounce ounces": 0.028349523125,
        "pound pounds lbs": 0.45359237,
        "carat carats": 2e-4,
    },
)
_VOLUMES = _measures(
    "m3",
    {
        "millilitre millilitres milliliter milliliters": 1e-6,
        "centilitre centilitres centiliter centiliters": 1e-5,
        "litre litres liter liters ltr ltrs": 1e-3,
        "hectolitre hectolitres hectoliter hectoliters": 0.1,
        # United States measures, since imperial ones are named as such.
        "gallon gallons gal gals": 3.785411784e-3,
        "pint pints": 4.73176473e-4,
        "barrel barrels bbl": 0.158987294928,
    },
)
_AREAS = _measures("m2", {"acre acres": 4046.8564224, "hectare hectares": 1e4})
_TIMES = _measures(
    "s",
    {
        "millisecond milliseconds": 1e-3,
        "second seconds secs sec": 1.0,
        "minute minutes mins min": 60.0,
        "hour hours hrs hr": 3600.0,
        "day days": 86400.0,
        "night nights": 86400.0,
        "week weeks wk wks": 604800.0,
        "fortnight fortnights": 1209600.0,
        # A twelfth of the Julian year, so that twelve months are a year.
        "month months mos mths": 2629800.0,
        "year years yr yrs": 31557600.0,
        "decade decades": 315576000.0,
        "century centuries": 3155760000.0,
        "millennium millennia millenniums": 31557600000.0,
    },
    Dimension.DURATION,
)
_OTHERS = {
    **_measures(
        "byte",
        {
            "byte bytes": 1.0,
            "kilobyte kilobytes": 1e3,
            "megabyte megabytes": 1e6,
            "gigabyte gigabytes": 1e9,
            "terabyte terabytes": 1e12,
            "petabyte petabytes": 1e15,
        },
    ),
    **_measures(
        "W",
        {
            "watt watts": 1.0,
            "kilowatt kilowatts": 1e3,
            "megawatt megawatts": 1e6,
            "gigawatt gigawatts": 1e9,
            "terawatt terawatts": 1e12,
            "horsepower bhp": 745.69987158227022,
        },
    ),
    **_measures(
        "J",
        {
            "joule joules": 1.0,
            "kilojoule kilojoules": 1e3,
            "calorie calories": 4.184,
            "kilocalorie kilocalories": 4184.0,
        },
    ),
    **_measures("Hz", {"hertz": 1.0, "kilohertz": 1e3, "megahertz": 1e6, "gigahertz": 1e9}),
    **_measures("V", {"volt volts": 1.0, "kilovolt kilovolts": 1e3}),
    **_measures("A", {"amp amps ampere amperes": 1.0, "milliamp milliamps milliampere milliamperes": 1e-3}),
    **_measures("N", {"newton newtons": 1.0, "kilonewton kilonewtons": 1e3}),
    **_measures("Pa", {"pascal pascals": 1.0, "hectopascal hectopascals": 100.0, "kilopascal kilopascals": 1e3}),
    **_measures("Pa", {"megapascal megapascals": 1e6, "millibar millibars": 100.0}),
    **_measures("dB", {"decibel decibels": 1.0}),
    **_measures("m/s", {"knot knots": 0.5144444444444445}),
}
KELVIN = Unit(Dimension.TEMPERATURE, "K")
CELSIUS = Unit(Dimension.TEMPERATURE, "K", 1.0, 273.15)
FAHRENHEIT = Unit(Dimension.TEMPERATURE, "K", 5 / 9, 273.15 - 32 * 5 / 9)
DEGREE = Unit(Dimension.MEASURE, "degree")
PERCENT = Unit(Dimension.SHARE, "%")
#: A bare part of a whole ("a quarter" is .25), on the scale of percent.
SHARE = Unit(Dimension.SHARE, "%", 100.0)
#: What a critic gives: 6.7 out of 10, on the scale of percent, but no share of anything.
MARK = Unit(Dimension.SHARE, "mark", 100.0)
_POINT = Unit(Dimension.POINTS, "pp")
_BASIS_POINT = Unit(Dimension.POINTS, "pp", 0.01)
TIMES = Unit(Dimension.MULTIPLE, "times")
YEAR = _TIMES["year"]
#: Units by name, case folded.
NAMES: dict[str, Unit] = {
    **LENGTHS,
    **_MASSES,
    **_VOLUMES,
    **_AREAS,
    **_TIMES,
    **_OTHERS,
    **dict.fromkeys(("percent", "pct", "per-cent", "p.c."), PERCENT),
    "kelvin": KELVIN,
    "celsius": CELSIUS,
    "fahrenheit": FAHRENHEIT,
    **dict.fromkeys(("bps", "bp"), _BASIS_POINT),
    **dict.fromkeys(("pp", "ppt", "ppts"), _POINT),
    **dict.fromkeys(("fold",), TIMES),
    **dict.fromkeys(("mph", "m.p.h."), Unit(Dimension.MEASURE, "m/s", 0.44704)),
    **dict.fromkeys(("kph", "kmh", "k.p.h."), Unit(Dimension.MEASURE, "m/s", 1 / 3.6)),
}
#: Symbols, in which case counts: Mm is no mm.
SYMBOLS: dict[str, Unit] = {
    **_measures(
        "m",
        {
            "nm": 1e-9,
            "µm μm": 1e-6,
            "mm": 1e-3,
            "cm": 1e-2,
            "dm": 0.1,
            "m": 1.0,
            "km Km KM": 1e3,
            "ft": 0.3048,
            "yd yds": 0.9144,
            "mi": 1609.344,
            "nmi NM": 1852.0,
        },
    ),
    **_measures("kg", {"mg": 1e-6, "g gr": 1e-3, "kg Kg KG": 1.0, "t": 1e3, "oz": 0.028349523125, "lb": 0.45359237}),
    **_measures("m3", {"ml mL": 1e-6, "cl cL": 1e-5, "l L": 1e-3, "hl hL": 0.1, "cc": 1e-6}),
    **_measures("m3", {"m³ m3 cbm": 1.0, "km³ km3": 1e9, "cm³ cm3": 1e-6, "ft³ ft3 cuft": 0.028316846592}),
    **_measures("m2", {"m² m2 sqm": 1.0, "km² km2 sqkm": 1e6, "cm² cm2": 1e-4, "ha": 1e4, "ac": 4046.8564224}),
    **_measures("m2", {"ft² ft2 sqft": 0.09290304, "mi² mi2 sqmi": 2589988.110336}),
    **_measures("m/s", {"kn kts": 0.5144444444444445}),
    **_measures("s", {"ms": 1e-3, "s": 1.0, "h": 3600.0}, Dimension.DURATION),
    **_measures("byte", {"kB KB kb": 1e3, "MB mb": 1e6, "GB gb": 1e9, "TB tb": 1e12, "PB": 1e15}),
    **_measures("W", {"W": 1.0, "kW KW": 1e3, "MW": 1e6, "GW": 1e9, "TW": 1e12, "hp": 745.69987158227022}),
    **_measures(
        "J",
        {
            "J": 1.0,
            "kJ": 1e3,
            "MJ": 1e6,
            "kcal": 4184.0,
            "Wh": 3600.0,
            "kWh KWh": 3.6e6,
            "MWh": 3.6e9,
            "GWh": 3.6e12,
            "TWh": 3.6e15,
        },
    ),
    **_measures("Hz", {"Hz": 1.0, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9}),
    **_measures("V", {"V": 1.0, "kV": 1e3}),
    **_measures("A", {"mA": 1e-3}),
    **_measures("N", {"kN": 1e3, "MN": 1e6}),
    **_measures("dB", {"dB": 1.0}),
    **_measures("Pa", {"Pa": 1.0, "hPa mbar": 100.0, "kPa": 1e3, "MPa": 1e6, "psi": 6894.757293168}),
    "%": PERCENT,
    # "75 **pc** of them" is of the British and the Indian press; a computer has capitals.
    "pc": PERCENT,
    "‰": Unit(Dimension.SHARE, "%", 0.1),
}
# Two words that are one unit.
PAIRS: dict[tuple[str, str], Unit] = {
    ("per", "cent"): PERCENT,
    ("basis", "point"): _BASIS_POINT,
    ("basis", "points"): _BASIS_POINT,
    **{(share, points): _POINT for share in ("percentage", "percent", "%") for points in ("point", "points")},
    **{
        (kind, word): Unit(Dimension.MEASURE, "kg", factor)
        for kind, factor in (("metric", 1e3), ("short", 907.18474), ("long", 1016.0469088))
        for word in ("ton", "tons", "tonne", "tonnes")
    },
    ("nautical", "mile"): Unit(Dimension.MEASURE, "m", 1852.0),
    ("nautical", "miles"): Unit(Dimension.MEASURE, "m", 1852.0),
    ("brake", "horsepower"): NAMES["horsepower"],
    **{
        (f"{size}watt", hours): Unit(Dimension.MEASURE, "J", 3600.0 * factor)
        for size, factor in (("", 1.0), ("kilo", 1e3), ("mega", 1e6), ("giga", 1e9), ("tera", 1e12))
        for hours in ("hour", "hours")
    },
    **{("light", word): LENGTHS["lightyear"] for word in ("year", "years")},
    **{("imperial", word): Unit(Dimension.MEASURE, "m3", 4.54609e-3) for word in ("gallon", "gallons")},
    **{("calendar", word): _TIMES[word] for word in ("day", "days", "month", "months", "year", "years")},
}
