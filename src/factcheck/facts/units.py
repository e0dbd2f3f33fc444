"""
Know units: lengths, masses, times, temperatures, data, shares and currencies, by name, symbol and code.

The tokens after a number (for currencies also before it) enter, a :class:`Unit` leaves: the base unit in which values
compare, and the factor to it. Factors are those of the International System (BIPM, 9th edition) and, for customary
units, of the international yard and pound agreement; currencies are ISO 4217 codes and are never converted.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from factcheck.text.tokens import Token


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
    """A unit: ``base = value * factor + offset`` in the base unit ``base``."""

    dimension: Dimension
    #: "m", "kg", "s", "m2", "m3", "m/s", "K", "byte", "%", "pp", or a currency: "USD", "EUR", "$" (dollars unnamed).
    base: str
    factor: float = 1.0
    offset: float = 0.0


def _measures(base: str, table: dict[str, float], dimension: Dimension = Dimension.MEASURE) -> dict[str, Unit]:
    return {name: Unit(dimension, base, factor) for names, factor in table.items() for name in names.split()}


_LENGTHS = _measures(
    "m",
    {
        "nanometer nanometers nanometre nanometres": 1e-9,
        "micrometer micrometers micron microns": 1e-6,
        "millimeter millimeters millimetre millimetres": 1e-3,
        "centimeter centimeters centimetre centimetres": 1e-2,
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
        "litre litres liter liters": 1e-3,
        # United States measures, since imperial ones are named as such.
        "gallon gallons": 3.785411784e-3,
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
        "week weeks": 604800.0,
        "fortnight fortnights": 1209600.0,
        # A twelfth of the Julian year, so that twelve months are a year.
        "month months": 2629800.0,
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
            "horsepower": 745.69987158227022,
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
    **_measures("m/s", {"knot knots": 0.5144444444444445}),
}
_KELVIN = Unit(Dimension.TEMPERATURE, "K")
_CELSIUS = Unit(Dimension.TEMPERATURE, "K", 1.0, 273.15)
_FAHRENHEIT = Unit(Dimension.TEMPERATURE, "K", 5 / 9, 273.15 - 32 * 5 / 9)
_DEGREE = Unit(Dimension.MEASURE, "degree")
PERCENT = Unit(Dimension.SHARE, "%")
#: A bare part of a whole ("a quarter" is .25), on the scale of percent.
SHARE = Unit(Dimension.SHARE, "%", 100.0)
_POINT = Unit(Dimension.POINTS, "pp")
_BASIS_POINT = Unit(Dimension.POINTS, "pp", 0.01)
TIMES = Unit(Dimension.MULTIPLE, "times")
YEAR = _TIMES["year"]

#: Units by name, case folded.
NAMES: dict[str, Unit] = {
    **_LENGTHS,
    **_MASSES,
    **_VOLUMES,
    **_AREAS,
    **_TIMES,
    **_OTHERS,
    **dict.fromkeys(("percent", "pct", "per-cent"), PERCENT),
    "kelvin": _KELVIN,
    "celsius": _CELSIUS,
    "fahrenheit": _FAHRENHEIT,
    **dict.fromkeys(("bps", "bp"), _BASIS_POINT),
    **dict.fromkeys(("pp", "ppt", "ppts"), _POINT),
    **dict.fromkeys(("fold",), TIMES),
    "mph": Unit(Dimension.MEASURE, "m/s", 0.44704),
    **dict.fromkeys(("kph", "kmh"), Unit(Dimension.MEASURE, "m/s", 1 / 3.6)),
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
            "m": 1.0,
            "km Km KM": 1e3,
            "ft": 0.3048,
            "yd yds": 0.9144,
            "mi": 1609.344,
        },
    ),
    **_measures("kg", {"mg": 1e-6, "g": 1e-3, "kg Kg KG": 1.0, "t": 1e3, "oz": 0.028349523125, "lb": 0.45359237}),
    **_measures("m3", {"ml mL": 1e-6, "cl cL": 1e-5, "l L": 1e-3, "m³": 1.0, "km³": 1e9, "cm³ cc": 1e-6}),
    **_measures("m2", {"m²": 1.0, "km²": 1e6, "cm²": 1e-4, "ha": 1e4, "ft²": 0.09290304, "mi²": 2589988.110336}),
    **_measures("s", {"ms": 1e-3, "s": 1.0, "h": 3600.0}, Dimension.DURATION),
    **_measures("byte", {"kB KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "PB": 1e15}),
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
    **_measures("Pa", {"Pa": 1.0, "hPa mbar": 100.0, "kPa": 1e3, "MPa": 1e6, "psi": 6894.757293168}),
    "%": PERCENT,
    "‰": Unit(Dimension.SHARE, "%", 0.1),
}
# Two words that are one unit.
_PAIRS: dict[tuple[str, str], Unit] = {
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
    **{("light", word): _LENGTHS["lightyear"] for word in ("year", "years")},
    **{("imperial", word): Unit(Dimension.MEASURE, "m3", 4.54609e-3) for word in ("gallon", "gallons")},
    **{("calendar", word): _TIMES[word] for word in ("day", "days", "month", "months", "year", "years")},
}
_DEGREE_LETTERS = {
    "c": _CELSIUS,
    "celsius": _CELSIUS,
    "centigrade": _CELSIUS,
    "f": _FAHRENHEIT,
    "fahrenheit": _FAHRENHEIT,
    "kelvin": _KELVIN,
}
_PER_TIME = {"hour": 3600.0, "h": 3600.0, "hr": 3600.0, "second": 1.0, "s": 1.0, "sec": 1.0, "minute": 60.0}

_CODES = frozenset(
    ["USD", "EUR", "GBP", "JPY", "CNY", "RUB", "INR", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "CHF", "SEK", "NOK", "DKK", "ISK", "KRW", "BRL", "MXN", "ZAR", "TRY", "ILS", "PHP", "THB", "NGN", "UAH", "VND", "IDR", "MYR", "SAR", "AED", "QAR", "KWD", "EGP", "PKR", "BDT", "LKR", "NPR", "ARS", "CLP", "COP", "PEN", "PLN", "CZK", "HUF", "RON", "BGN", "KES", "GHS", "IRR", "IQD", "KZT"]
)
#: What can stand right before the digits, case kept.
_SIGNS = {
    "$": "$",
    "€": "EUR",
    "£": "GBP",
    "¥": "¥",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₱": "PHP",
    "฿": "THB",
    "₦": "NGN",
    "₴": "UAH",
    "₫": "VND",
    "RMB": "CNY",
    "Rs": "rupee",
    "RM": "MYR",
    "kr": "krone",
}
_DOLLAR_PREFIXES = {
    "US": "USD",
    "U.S.": "USD",
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "CDN": "CAD",
    "HK": "HKD",
    "NZ": "NZD",
    "S": "SGD",
    "SG": "SGD",
    "NT": "TWD",
    "R": "BRL",
    "MX": "MXN",
    "Mex": "MXN",
}
_CURRENCY_NAMES = {
    **dict.fromkeys(("dollar", "dollars", "bucks"), "$"),
    **dict.fromkeys(("euro", "euros"), "EUR"),
    **dict.fromkeys(("yuan", "renminbi", "rmb"), "CNY"),
    "yen": "JPY",
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles"), "RUB"),
    **dict.fromkeys(("rupee", "rupees"), "rupee"),
    **dict.fromkeys(("franc", "francs"), "franc"),
    **dict.fromkeys(("krona", "kronor", "krone", "kroner", "kronur"), "krone"),
    **dict.fromkeys(("peso", "pesos"), "peso"),
    "rand": "ZAR",
    **dict.fromkeys(("lira", "liras"), "TRY"),
    **dict.fromkeys(("shekel", "shekels"), "ILS"),
    **dict.fromkeys(("riyal", "riyals"), "SAR"),
    **dict.fromkeys(("dirham", "dirhams"), "AED"),
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "naira": "NGN",
    **dict.fromkeys(("zloty", "zlotys"), "PLN"),
    **dict.fromkeys(("forint", "forints"), "HUF"),
    "hryvnia": "UAH",
    "tenge": "KZT",
    "reais": "BRL",
}
# "Canadian dollars", "Swiss francs": the country settles which.
_NATIONS = {
    **{
        (nation, "$"): code
        for nation, code in (
            ("us", "USD"),
            ("u.s.", "USD"),
            ("american", "USD"),
            ("canadian", "CAD"),
            ("australian", "AUD"),
            ("kong", "HKD"),
            ("singapore", "SGD"),
            ("zealand", "NZD"),
            ("taiwan", "TWD"),
        )
    },
    ("swiss", "franc"): "CHF",
    ("indian", "rupee"): "INR",
    ("pakistani", "rupee"): "PKR",
    ("swedish", "krone"): "SEK",
    ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK",
    ("icelandic", "krone"): "ISK",
    ("mexican", "peso"): "MXN",
    ("philippine", "peso"): "PHP",
    ("argentine", "peso"): "ARS",
    ("chilean", "peso"): "CLP",
    ("colombian", "peso"): "COP",
    ("chinese", "CNY"): "CNY",
    ("japanese", "JPY"): "JPY",
    ("russian", "RUB"): "RUB",
    ("turkish", "TRY"): "TRY",
    ("korean", "KRW"): "KRW",
}
# Currencies named without a country stand for any of these.
_FAMILIES = {
    "$": frozenset({"$", "USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"}),
    "¥": frozenset({"¥", "JPY", "CNY"}),
    "rupee": frozenset({"rupee", "INR", "PKR", "LKR", "NPR"}),
    "franc": frozenset({"franc", "CHF"}),
    "krone": frozenset({"krone", "SEK", "NOK", "DKK", "ISK"}),
    "peso": frozenset({"peso", "MXN", "PHP", "ARS", "CLP", "COP"}),
}


def same_base(one: str | None, other: str | None) -> bool:
    """
    Do values in these base units compare without conversion by rate?

    >>> same_base("$", "USD"), same_base("EUR", "USD"), same_base("m", "m")
    (True, False, True)
    """
    if one == other:
        return True
    return other in _FAMILIES.get(one or "", ()) or one in _FAMILIES.get(other or "", ())


def _money(code: str, factor: float = 1.0) -> Unit:
    return Unit(Dimension.MONEY, code, factor)


def read_currency_before(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """
    Which currency stands just before token ``at``, and at which token does it begin?

    >>> from factcheck.text.tokens import tokenize
    >>> read_currency_before(tokenize("US$ 400").tokens, 2)
    (Unit(dimension=<Dimension.MONEY: 'money'>, base='USD', factor=1.0, offset=0.0), 0)
    """
    if not at:
        return None
    first = at - 1
    if tokens[first].text == "." and first and tokens[first - 1].text == "Rs":
        first -= 1
    text = tokens[first].text
    sign = _SIGNS.get(text)
    if (
        sign == "$"
        and first
        and tokens[first - 1].text in _DOLLAR_PREFIXES
        and tokens[first - 1].end == tokens[first].start
    ):
        return _money(_DOLLAR_PREFIXES[tokens[first - 1].text]), first - 1
    if sign is not None:
        return _money(sign), first
    return (_money(text), first) if text in _CODES else None


def read_unit(tokens: Sequence[Token], at: int, *, large: bool = False) -> tuple[Unit, int] | None:
    """
    Which unit begins at token ``at``, right after a number, and where does it end?

    A hyphen before it is passed ("770-kilometer"). ``large`` says that a scale word stood before, which makes pounds
    and won money. None where no unit begins or the tokens end.

    >>> from factcheck.text.tokens import tokenize
    >>> read_unit(tokenize("square miles of land").tokens, 0)[0].factor
    2589988.110336
    >>> read_unit(tokenize("people").tokens, 0) is None
    True
    """
    if at < len(tokens) and tokens[at].text == "-" and at and tokens[at].start == tokens[at - 1].end:
        at += 1
    if at >= len(tokens):
        return None
    word = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    pair = _PAIRS.get((word, following))
    if pair is not None:
        return pair, at + 2
    if word in {"°", "º", "degree", "degrees"}:
        return _read_degrees(tokens, at, following)
    if word in {"square", "sq", "cubic", "cu"}:
        return _read_power(tokens, at, 3 if word[0] == "c" else 2)
    money = _read_currency_after(tokens, at, large=large)
    if money is not None:
        return money
    unit = SYMBOLS.get(tokens[at].text) or NAMES.get(word)
    if unit is None or (word in {"s", "h"} and tokens[at].start == tokens[at - 1].end and word == "s"):
        return None
    return _read_speed(tokens, at + 1, unit) if unit.base == "m" else (unit, at + 1)


def _read_degrees(tokens: Sequence[Token], at: int, following: str) -> tuple[Unit, int]:
    joint = at + 2 if following == "-" else at + 1
    letter = tokens[joint].lower if joint < len(tokens) else ""
    unit = _DEGREE_LETTERS.get(letter)
    return (unit, joint + 1) if unit else (_DEGREE, at + 1)


def _read_power(tokens: Sequence[Token], at: int, power: int) -> tuple[Unit, int] | None:
    """Read "square miles", "sq. km", "cubic-metre"."""
    at += 1
    if at < len(tokens) and tokens[at].text in {".", "-"}:
        at += 1
    if at >= len(tokens):
        return None
    length = _LENGTHS.get(tokens[at].lower) or SYMBOLS.get(tokens[at].text)
    if length is None or length.base != "m":
        return None
    return Unit(Dimension.MEASURE, f"m{power}", length.factor**power), at + 1


def _read_speed(tokens: Sequence[Token], at: int, unit: Unit) -> tuple[Unit, int]:
    """Make a length a speed where "per hour" or "/h" follows, a volume or area where "²" or "³" does."""
    joint = tokens[at].lower if at < len(tokens) else ""
    if joint in {"per", "/", "an", "a"} and at + 1 < len(tokens) and tokens[at + 1].lower in _PER_TIME:
        return Unit(Dimension.MEASURE, "m/s", unit.factor / _PER_TIME[tokens[at + 1].lower]), at + 2
    if joint in {"²", "³"}:
        power = 2 if joint == "²" else 3
        return Unit(Dimension.MEASURE, f"m{power}", unit.factor**power), at + 1
    return unit, at


def _read_currency_after(tokens: Sequence[Token], at: int, *, large: bool) -> tuple[Unit, int] | None:
    """Read "US dollars", "USD", "€", "euros", "pounds sterling", "cents"."""
    token = tokens[at]
    if token.text in _CODES:
        return _money(token.text), at + 1
    if token.text in {"€", "$", "£", "¥", "₽", "₹"}:
        # A sign that touches digits is theirs: "$10m-$20m".
        taken = at + 1 < len(tokens) and tokens[at + 1].start == token.end and tokens[at + 1].text[0].isdecimal()
        return None if taken else (_money(_SIGNS[token.text]), at + 1)
    word = token.lower
    if word in {"hong", "new", "south"}:
        at += 1
        word = tokens[at].lower if at < len(tokens) else ""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    named = _CURRENCY_NAMES.get(following)
    if named is None and following == "won" and word == "korean":
        named = "KRW"
    nation = _NATIONS.get((word, named)) if named else None
    if nation:
        return _money(nation), at + 2
    if word == "$" and token.text != "$":
        return None
    code = _CURRENCY_NAMES.get(word)
    if code:
        return _money(code), at + 1
    if word in {"pound", "pounds"} and (large or following == "sterling"):
        return _money("GBP"), at + (2 if following == "sterling" else 1)
    if word == "won" and large:
        return _money("KRW"), at + 1
    return (_money("$", 0.01), at + 1) if word in {"cent", "cents"} else None
