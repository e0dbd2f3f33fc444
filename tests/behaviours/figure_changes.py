"""Directional changes: another figure, unit, scale or bound of the same thing is no longer what the source says."""

from .cases import NOT_S, Family, R, fill
from .frames import AREAS, COUNTS, DURATIONS, GROWTH, LARGE, LENGTHS, MASSES, MONEY, SHARES


def refuted(name, frames, pairs=(("", ""),)):
    return fill(name, Family.CHANGE, R, frames, pairs)


def unsupported(name, frames, pairs=(("", ""),)):
    """Where a reader may also say that the source leaves it open."""
    return fill(name, Family.CHANGE, NOT_S, frames, pairs)


BEHAVIOURS = (
    refuted(
        "another count",
        COUNTS,
        [("45", "61"), ("1,200", "900"), ("310", "130"), ("12", "19"), ("5,600", "8,400"), ("72", "27"), ("240", "204")],
    ),
    refuted(
        "one digit of a long figure changed",
        LARGE,
        [("12,480", "12,980"), ("1,250,000", "1,350,000"), ("87,300", "37,300"), ("640,500", "642,500"), ("9,914", "9,514")],
    ),
    refuted(
        "another number in words",
        COUNTS,
        [("twelve", "twenty"), ("six", "16"), ("forty", "fourteen"), ("three hundred", "five hundred"), ("nine", "eleven"),
         ("two thousand", "1,200")],
    ),
    refuted(
        "million for billion",
        MONEY,
        [("$400 million", "$400 billion"), ("€3 billion", "€3 million"), ("£2.5bn", "£2.5m"), ("70 million dollars", "70 billion dollars"),
         ("$1.2 trillion", "$1.2 billion"), ("€900 thousand", "€900 million")],
    ),
    refuted(
        "another sum of money",
        MONEY,
        [("$40 million", "$58 million"), ("€310,000", "€130,000"), ("£2.7 billion", "£7.2 billion"), ("80 million euros", "18 million euros"),
         ("$6,500", "$9,500")],
    ),
    unsupported(
        "another currency",
        MONEY,
        [("$40 million", "€40 million"), ("£310,000", "$310,000"), ("€2.7 billion", "2.7 billion yen"), ("80 million euros", "80 million pounds"),
         ("6,500 francs", "6,500 dollars")],
    ),
    refuted(
        "another percentage of the whole",
        SHARES,
        [("15%", "51%"), ("62 percent", "48 percent"), ("8 per cent", "18 per cent"), ("30%", "a fifth"), ("4.5%", "5.4%"), ("90%", "19%")],
    ),
    refuted(
        "another percentage of change",
        GROWTH,
        [("15%", "5%"), ("62 percent", "26 percent"), ("8 per cent", "18 per cent"), ("3%", "30%"), ("4.5%", "5.4%")],
    ),
    unsupported(
        "percentage points for percent",
        GROWTH,
        [("15 percentage points", "15 percent"), ("4 percent", "4 percentage points"), ("8 points", "8%"), ("12%", "12 percentage points"),
         ("2.5 percentage points", "2.5%")],
    ),
    refuted(
        "another fraction",
        SHARES,
        [("a third", "a quarter"), ("three quarters", "half"), ("two thirds", "one third"), ("a fifth", "half"), ("half", "30 percent"),
         ("a tenth", "40%")],
    ),
    refuted(
        "another unit of length",
        LENGTHS,
        [("12 kilometres", "12 metres"), ("800 metres", "800 km"), ("30 miles", "30 kilometres"), ("450 feet", "450 metres"),
         ("70 km", "70 miles")],
    ),
    refuted("another length", LENGTHS, [("12 km", "21 km"), ("800 metres", "300 metres"), ("4.5 miles", "6.5 miles"), ("2,400 m", "4.2 km")]),
    refuted("another mass", MASSES, [("2 tonnes", "5 tonnes"), ("750 kg", "570 kg"), ("3,000 kilograms", "30 tonnes"), ("1.5 tons", "8 tons")]),
    refuted(
        "another area",
        AREAS,
        [("150 hectares", "510 hectares"), ("3 square kilometres", "3 hectares"), ("40 acres", "400 acres"), ("12 km²", "27 km²")],
    ),
    refuted(
        "another stretch of time",
        DURATIONS,
        [("two years", "five years"), ("six weeks", "16 weeks"), ("48 hours", "24 hours"), ("three days", "three months"),
         ("ten minutes", "ten hours"), ("a month", "a year")],
    ),
    refuted(
        "a lower bound above the figure",
        COUNTS,
        [("more than 50", "42"), ("at least 300", "260"), ("over 2,000", "1,340"), ("no fewer than 25", "18"), ("upwards of 90", "76")],
    ),
    refuted(
        "an upper bound below the figure",
        COUNTS,
        [("fewer than 40", "52"), ("at most 200", "260"), ("under 1,000", "1,340"), ("no more than 15", "28"), ("less than 60", "76")],
    ),
    refuted(
        "a strict bound at the figure itself",
        COUNTS,
        [("more than 42", "42"), ("fewer than 260", "260"), ("over 1,340", "1,340"), ("under 76", "76")],
    ),
    refuted(
        "a share on the other side of a fraction",
        SHARES,
        [("more than half", "38 percent"), ("less than a quarter", "31%"), ("over two thirds", "52 percent"), ("under a third", "41%"),
         ("more than three quarters", "70%")],
    ),
    refuted(
        "an opposite bound",
        COUNTS,
        [("more than 80", "fewer than 50"), ("fewer than 30", "more than 30"), ("at most 100", "more than 200"), ("over 600", "under 400")],
    ),
    refuted(
        "a range that leaves the figure out",
        COUNTS,
        [("between 10 and 20", "42"), ("from 100 to 150", "310"), ("between 2,000 and 3,000", "1,450"), ("60-80", "38")],
    ),
    refuted(
        "an approximate figure far from the exact one",
        COUNTS,
        [("about 12,000", "19,140"), ("some 500", "297"), ("nearly 800", "1,092"), ("around 300", "604"), ("roughly 60", "91")],
    ),
    refuted(
        "another ordinal",
        ("{city} hosted the fair for the {x} time in 1987", "{person} finished in {x} place in the race at {city}",
         "it was the {x} visit of {person} to {city}", "the {building} of {city} stands on {x} Street",
         "the {x} congress on {crop} met in {city}", "{country} came in {x} place at the regatta in {city}"),
        [("third", "fourth"), ("2nd", "5th"), ("first", "ninth"), ("seventh", "second"), ("tenth", "sixth")],
    ),
    refuted(
        "another score",
        ("{country} beat {country2} {x} in the final in {city}", "the final in {city} ended {x}",
         "the match between {city} and {city2} ended {x}", "{city} won the derby {x} against {city2}", "{country} won the final {x}"),
        [("3-1", "2-1"), ("4-0", "1-0"), ("5–2", "3–2"), ("2-0", "6-0")],
    ),
    refuted(
        "another part of a total",
        ("{x} members of the {body} voted for {plan}", "{x} windows of the {building} in {city} were broken",
         "{x} ships in the port of {city} passed the test", "{x} villages near {city} have a school", "{x} samples of {crop} were spoiled"),
        [("15 of the 28", "19 of the 28"), ("3 out of 10", "7 out of 10"), ("40 of 90", "80 of 90"), ("two of the five", "four of the five")],
    ),
    refuted(
        "another multiple",
        ("the new {building} in {city} is {x} as tall as the old one", "the harvest of {crop} in {country} was {x} as large as in 1990",
         "the fare to {city} is {x} as high as the fare to {city2}", "the {plant} in {city} employs {x} as many people as the one in {city2}"),
        [("three times", "twice"), ("twice", "four times"), ("ten times", "five times"), ("half", "three times")],
    ),
    refuted(
        "another figure among figures that agree",
        ("the {plant} in {city} employs 300 workers and makes {x} barrels a day in 14 halls", "in 1990 the port had 12 cranes, 40 tugs and {x} pilots",
         "the 80 members of the {body} held {x} meetings in 2011", "in 2006 the museum of {city} showed {x} paintings in 22 rooms",
         "the train with 9 coaches and {x} seats runs 4 times a day to {city}"),
        [("45", "61"), ("1,200", "900"), ("310", "130"), ("720", "270"), ("88", "56")],
    ),
    unsupported(
        "all for some",
        [("all bridges in {city} were damaged", "some bridges in {city} were damaged"), ("every village near {city} has a school", "few villages near {city} have a school"),
         ("all members of the {body} voted for {plan}", "most members of the {body} voted for {plan}"),
         ("none of the ships left the port of {city}", "some of the ships left the port of {city}"),
         ("all farms in {country} grow {crop}", "half of the farms in {country} grow {crop}")],
    ),
    refuted(
        "the other way of the same figure",
        [
            ("sales of the {plant} in {city} rose by {x} in 2009", "sales of the {plant} in {city} were $40 million in 2009, down {x}"),
            ("sales of the {plant} in {city} fell by {x} in 2009", "sales of the {plant} in {city} were $40 million in 2009, up {x}"),
            ("the harvest of {crop} in {country} shrank by {x} in 2002", "the harvest of {crop} in {country} was {x} higher in 2002"),
            ("the fleet of {country} grew by {x} in 1997", "the fleet of {country} had 800 ships in 1997, {x} fewer than before"),
            ("the budget of the {body} of {city} was up {x} in 2015", "the budget of the {body} of {city} was down {x} in 2015"),
        ],
        [("15%", "15 percent"), ("62 percent", "62 percent"), ("8 per cent", "8%"), ("3.5%", "3.5%"), ("a fifth", "a fifth")],
    ),
    refuted(
        "far more than a little over",
        COUNTS,
        [("just over 30", "90"), ("slightly more than 400", "700"), ("a little over 1,500", "3,200"), ("just over 12", "45"),
         ("slightly over 250", "410")],
    ),
)  # fmt: skip
