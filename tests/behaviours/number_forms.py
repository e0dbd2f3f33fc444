"""Invariances: the same figure, written in another way, is the same figure."""

from .cases import Family, S, fill
from .frames import AREAS, COUNTS, DURATIONS, GROWTH, LARGE, LENGTHS, MASSES, MONEY, SHARES


def same(name, frames, pairs):
    both_ways = [*pairs, *((given, said) for said, given in pairs)]
    return fill(name, Family.INVARIANCE, S, frames, both_ways)


def entailed(name, frames, pairs):
    """The statement says less than the evidence: only this way round."""
    return fill(name, Family.INVARIANCE, S, frames, pairs)


BEHAVIOURS = (
    same(
        "digits may be grouped or not",
        LARGE,
        [("12,400", "12400"), ("8,150", "8150"), ("1,250,000", "1250000"), ("36,700", "36\u00a0700"),
         ("5,480,000", "5\u202f480\u202f000"), ("91,300", "91'300"), ("47,250", "47 250")],
    ),
    same(
        "small numbers may be words or digits",
        COUNTS,
        [("twelve", "12"), ("seven", "7"), ("twenty-six", "26"), ("ninety", "90"), ("forty-one", "41"),
         ("nineteen", "19"), ("thirty five", "35")],
    ),
    same(
        "large numbers may be words or digits",
        COUNTS,
        [("two hundred", "200"), ("three thousand", "3,000"), ("four hundred and fifty", "450"),
         ("one thousand two hundred", "1,200"), ("six hundred twenty-five", "625"), ("fifteen thousand", "15,000")],
    ),
    same(
        "scale words may be written out as digits",
        LARGE,
        [("3 million", "3,000,000"), ("1.2 million", "1,200,000"), ("450 thousand", "450,000"),
         ("2.75 million", "2,750,000"), ("half a million", "500,000"), ("6.4 million", "6,400,000")],
    ),
    same(
        "scale words may be shortened",
        MONEY,
        [("$2.5bn", "$2.5 billion"), ("€40m", "€40 million"), ("£750k", "£750,000"), ("$3tn", "$3 trillion"),
         ("€1.8 bn", "€1.8 billion"), ("£12mn", "£12 million")],
    ),
    same(
        "lakh and crore are scale words",
        LARGE,
        [("3 crore", "30 million"), ("5 lakh", "500,000"), ("1.2 crore", "12 million"), ("20 lakh", "2 million")],
    ),
    same(
        "percent has many spellings",
        (*SHARES, *GROWTH),
        [("15%", "15 percent"), ("15 per cent", "15%"), ("8 percent", "eight percent"), ("62 pct", "62%"),
         ("4.5 %", "4.5 percent"), ("thirty per cent", "30%")],
    ),
    same(
        "simple fractions are percentages",
        SHARES,
        [("a quarter", "25%"), ("half", "50 percent"), ("three quarters", "75%"), ("a fifth", "20 percent"),
         ("one tenth", "10%"), ("two fifths", "40%")],
    ),
    same(
        "fractions may be words or figures",
        SHARES,
        [("two thirds", "two-thirds"), ("three-quarters", "3/4"), ("one third", "a third"), ("2/3", "two thirds"),
         ("one quarter", "a quarter")],
    ),
    same(
        "currencies may be signs, codes or names",
        MONEY,
        [("$400 million", "US$400 million"), ("400 million dollars", "$400 million"), ("USD 35 million", "$35 million"),
         ("€60 million", "60 million euros"), ("EUR 18 million", "€18 million"), ("£7 million", "7 million pounds"),
         ("¥900 million", "900 million yen"), ("GBP 5 million", "£5 million"), ("70 million US dollars", "US$70 million")],
    ),
    same(
        "lengths may change the metric unit",
        LENGTHS,
        [("2.4 kilometres", "2,400 metres"), ("1.5 km", "1500 m"), ("800 m", "0.8 km"), ("3 kilometres", "3,000 m")],
    ),
    entailed(
        "a length in miles or feet is about the metric one",
        LENGTHS,
        [("about 480 miles", "770 km"), ("about 50 kilometres", "31 miles"), ("roughly 100 feet", "30 metres"),
         ("about 160 km", "100 miles"), ("around 12 miles", "19 kilometres")],
    ),
    same(
        "units may be names or symbols",
        LENGTHS,
        [("42 km", "42 kilometres"), ("42 kilometers", "42 km"), ("650 m", "650 metres"), ("17 miles", "17 mi"),
         ("900 meters", "900 metres")],
    ),
    same(
        "masses may change the metric unit",
        MASSES,
        [("2 tonnes", "2,000 kg"), ("1.5 tons", "1,500 kilograms"), ("750 kg", "750 kilos"), ("3.2 t", "3,200 kilograms"),
         ("4 tonnes", "4 metric tons")],
    ),
    same(
        "areas may change the metric unit",
        AREAS,
        [("150 hectares", "1.5 square kilometres"), ("3 sq km", "300 hectares"), ("12 km²", "12 square kilometres"),
         ("40 ha", "40 hectares"), ("2 square kilometers", "200 ha")],
    ),
    same(
        "stretches of time may change the unit",
        DURATIONS,
        [("two years", "24 months"), ("90 minutes", "1.5 hours"), ("three weeks", "21 days"), ("a decade", "ten years"),
         ("48 hours", "two days"), ("half a year", "six months"), ("two centuries", "200 years")],
    ),
    entailed(
        "temperatures may be in Celsius or Fahrenheit",
        ("the water in the harbour of {city} had {x}", "the cellar of the {building} in {city} is kept at {x}",
         "the ice store of {city} was kept at {x}", "the hall of the {plant} in {city} was heated to {x}", "the kiln in {city} is cooled to {x}"),
        [("68 °F", "20 °C"), ("20 degrees Celsius", "68 degrees Fahrenheit"), ("about 104°F", "40°C"),
         ("32 degrees Celsius", "32 °C"), ("-4 °F", "-20 °C")],
    ),
    entailed(
        "a rounded figure is borne out by the exact one",
        COUNTS,
        [("about 12,000", "12,140"), ("some 500", "497"), ("nearly 800", "792"), ("almost 2,000", "1,978"),
         ("around 300", "304"), ("roughly 60", "61"), ("approximately 7,000", "6,950")],
    ),
    entailed(
        "a lower bound is borne out by a figure above it",
        COUNTS,
        [("more than 30", "42"), ("at least 200", "260"), ("over 1,000", "1,340"), ("no fewer than 15", "18"),
         ("upwards of 70", "76"), ("more than three hundred", "340")],
    ),
    entailed(
        "an upper bound is borne out by a figure below it",
        COUNTS,
        [("fewer than 50", "42"), ("at most 300", "260"), ("under 1,500", "1,340"), ("no more than 20", "18"),
         ("less than 80", "76"), ("fewer than four hundred", "340")],
    ),
    same(
        "a bound has many wordings",
        COUNTS,
        [("at least 30", "30 or more"), ("no fewer than 45", "at least 45"), ("more than 60", "over 60"),
         ("up to 90", "at most 90"), ("fewer than 25", "under 25"), ("not less than 70", "70 or more")],
    ),
    entailed(
        "a share beyond a fraction is more than the fraction",
        SHARES,
        [("more than a quarter", "28 percent"), ("over half", "57%"), ("more than two thirds", "71 percent"),
         ("less than a third", "29%"), ("under half", "44 percent"), ("more than a fifth", "22.5%")],
    ),
    entailed(
        "a figure within a range bears out the range",
        COUNTS,
        [("between 40 and 60", "52"), ("from 100 to 150", "120"), ("10 to 20", "14"), ("between 2,000 and 3,000", "2,450"),
         ("30-50", "38")],
    ),
    same(
        "multiples may be words",
        ("the new {building} in {city} is {x} as tall as the old one", "the harvest of {crop} in {country} was {x} as large as in 1990",
         "the fare to {city} is {x} as high as the fare to {city2}", "the {plant} in {city} employs {x} as many people as the one in {city2}",
         "the island of the treaty is {x} as wide as the bay of {city}"),
        [("three times", "3 times"), ("twice", "two times"), ("four times", "4 times"), ("ten times", "10 times")],
    ),
    entailed(
        "a little over a figure is borne out by one just above it",
        COUNTS,
        [("just over 30", "31"), ("slightly more than 400", "412"), ("a little over 1,500", "1,530"), ("just over 250", "256")],
    ),
    entailed(
        "half of a sum is worked out",
        (("the fund paid {x} for the new {building} in {city}", "the new {building} in {city} cost {x}, half of it paid by the fund"),
         ("{country} gave {x} for the {plant} in {city}", "the {plant} in {city} cost {x}, half of it given by {country}"),
         ("the {body} of {city} owes {x} to {country}", "the {body} of {city} owes {x}, half of it to {country}"),
         ("{x} of the loan of {country} went to {city}", "half of the loan of {x} of {country} went to {city}")),
        [("$4.5 million", "$9 million"), ("€150,000", "€300,000"), ("£1.2 billion", "£2.4 billion"), ("35 million dollars", "70 million dollars")],
    ),
)  # fmt: skip
