"""Directional changes: another date, name, role, direction or rank of the same event."""

import datetime

from .cases import NOT_S, Family, R, fill
from .frames import CITIES, COUNTRIES, PERSONS, WHENS


def refuted(name, frames, pairs=(("", ""),), **options):
    return fill(name, Family.CHANGE, R, frames, pairs, **options)


def unsupported(name, frames, pairs=(("", ""),), **options):
    """Where a reader may also say that the source leaves it open."""
    return fill(name, Family.CHANGE, NOT_S, frames, pairs, **options)


_BESIDE = (
    "{x} crossed the bay of {city} in 1902", "{x} sold the {plant} in {city}", "{x} opened the trade fair in {city} in 1866", "{x} chaired the congress on {crop} in {city}",
    "the gold medal in {city} was won by {x}",
)  # fmt: skip

_EXCHANGED = (
    ("{country} sold ten locomotives to {country2}", "{country2} sold ten locomotives to {country}"),
    ("{country} defeated {country2} in the final", "{country2} defeated {country} in the final"),
    ("{country} lent {country2} 40 million euros", "{country2} lent {country} 40 million euros"),
    ("{person} taught {person2} in {city}", "{person2} taught {person} in {city}"),
    ("{country} attacked {country2} in 1802", "{country2} attacked {country} in 1802"),
    ("{person} sued {person2} over the manuscript", "{person2} sued {person} over the manuscript"),
    ("{country} imports {crop} from {country2}", "{country2} imports {crop} from {country}"),
)

_EXCHANGED_PASSIVE = (
    ("{country} was defeated by {country2} in the final", "{country2} was defeated by {country} in the final"),
    ("{country} was attacked by {country2} in 1802", "{country2} was attacked by {country} in 1802"),
    ("{person} was taught by {person2} in {city}", "{person2} was taught by {person} in {city}"),
    ("{country} defeated {country2} in the final", "{country} was defeated by {country2} in the final"),
    ("{country} was invaded by {country2}", "{country} invaded {country2}"),
    ("{person} was painted by {person2} in {city}", "{person} painted {person2} in {city}"),
)

_EXCHANGED_COMPARISONS = (
    ("the {plant} is larger than the {building} in {city}", "the {building} in {city} is larger than the {plant}"),
    ("{country} produces more {crop} than {country2}", "{country2} produces more {crop} than {country}"),
    ("{city} is older than {city2}", "{city2} is older than {city}"),
    ("rents in {city} are higher than in {city2}", "rents in {city2} are higher than in {city}"),
    (
        "the port of {city} is twice as large as the port of {city2}",
        "the port of {city2} is twice as large as the port of {city}",
    ),
    ("{country} has fewer lighthouses than {country2}", "{country2} has fewer lighthouses than {country}"),
)

_DENIED = (
    ("the {body} of {city} {x} {plan}", "did not approve", "approved"),
    ("{person} {x} the congress in {city}", "did not attend", "attended"),
    ("{country} {x} the treaty of {city}", "has not signed", "has signed"),
    ("the {plant} in {city} {x} damaged by the storm", "was not", "was"),
    ("the {building} in {city} {x} open to visitors", "is not", "is"),
    ("{plan} {x} paid for by {country}", "will not be", "will be"),
    ("{country} {x} grow {crop}", "does not", "does"),
)

_CLAIMED = (
    ("it is not true that {x}", "{x}"),
    ("it is not the case that {x}", "{x}"),
    ("it is a myth that {x}", "{x}"),
    ("it is false that {x}", "{x}"),
    ("claims that {x} are untrue", "{x}"),
    ("the report that {x} is false", "{x}"),
)
_CLAIMS = (
    "the {body} of {city} approved {plan}",
    "{person} attended the congress in {city}",
    "{country} has signed the treaty of {city}",
    "the {plant} in {city} was damaged by the storm",
    "{country} exports {crop} to {country2}",
)
_JOINED = (
    (
        "trade between {country} and {country2} {x} 68 million dollars",
        ("did not amount to", "amounted to"),
        ("never totalled", "totalled"),
    ),
    ("the strike in {city} {x} three weeks", ("did not last", "lasted"), ("never lasted", "lasted")),
    ("the {plant} in {city} {x} 12 million euros", ("is not worth", "is worth"), ("was not worth", "was worth")),
    (
        "{crop} {x} 30 percent of the exports of {country}",
        ("does not account for", "accounts for"),
        ("does not make up", "makes up"),
    ),
    (
        "the repair of the {building} in {city} {x} eleven months",
        ("did not take", "took"),
        ("has not taken", "has taken"),
    ),
)

_NEVER = (
    ("{person} never visited {city}", "{person} visited {city} in 1851"),
    ("no ship left the port of {city} during the strike", "three ships left the port of {city} during the strike"),
    ("{country} never exported {crop}", "{country} exported {crop}"),
    (
        "nobody was hurt in the fire at the {plant} in {city}",
        "nine people were hurt in the fire at the {plant} in {city}",
    ),
    ("the {building} of {city} was never finished", "the {building} of {city} was finished in 1890"),
    ("{city} has no airport", "{city} has an airport"),
)

_IMPLICIT = (
    ("{country} agreed to sign the treaty of {city}", "{country} refused to sign the treaty of {city}"),
    ("the {body} managed to stop {plan}", "the {body} failed to stop {plan}"),
    ("{person} admitted selling the manuscript in {city}", "{person} denied selling the manuscript in {city}"),
    ("the {plant} in {city} kept its chimney", "the {plant} in {city} lost its chimney"),
    ("the {body} of {city} allowed {plan}", "the {body} of {city} prohibited {plan}"),
    ("{country} has joined the pact of {city}", "{country} has yet to join the pact of {city}"),
    ("{person} accepted the chair in {city}", "{person} declined the chair in {city}"),
)

_DIRECTIONS = (
    ("rose", "fell"), ("increased", "decreased"), ("grew", "shrank"), ("climbed", "dropped"), ("went up", "went down"), ("improved", "worsened"),
)  # fmt: skip
_MOVING = (
    "rents in {city} {x} in 2011", "exports of {crop} from {country} {x} sharply", "the number of tourists in {city} {x} by 9 percent",
    "the price of {crop} {x} after the frost", "the income of the {body} {x}", "the level of the lake near {city} {x}",
)  # fmt: skip

_STANCES = (
    ("supported", "opposed"), ("approved", "rejected"), ("welcomed", "condemned"), ("praised", "criticised"), ("voted for", "voted against"),
    ("defended", "attacked"),
)  # fmt: skip
_VIEWS = (
    "the {body} of {city} {x} {plan}",
    "{person} {x} {plan}",
    "{country} {x} the treaty of {city}",
    "most members of the {body} {x} {plan}",
)

_OUTCOMES = (
    ("{country} won the final in {city}", "{country} lost the final in {city}"),
    ("the rescue of the crew off {city} succeeded", "the rescue of the crew off {city} failed"),
    ("{person} passed the examination in {city}", "{person} failed the examination in {city}"),
    (
        "the court in {city} convicted the owner of the {plant}",
        "the court in {city} acquitted the owner of the {plant}",
    ),
    ("the {plant} in {city} made a profit", "the {plant} in {city} made a loss"),
    ("the crew of the tug from {city} survived", "the crew of the tug from {city} died"),
)

_STATES = (
    ("the {building} in {city} opened in 1998", "the {building} in {city} closed in 1998"),
    ("the bridge to {city} was built in 1944", "the bridge to {city} was destroyed in 1944"),
    ("{country} entered the pact in 1962", "{country} left the pact in 1962"),
    ("the {plant} in {city} hired 300 workers", "the {plant} in {city} dismissed 300 workers"),
    ("{person} arrived in {city} in May", "{person} left {city} in May"),
    ("the {plant} in {city} expanded in 1990", "the {plant} in {city} shrank in 1990"),
    ("the {body} raised the fee", "the {body} lowered the fee"),
)

_ORDERS = (
    ("the {plant} closed before the flood in {city}", "the {plant} closed after the flood in {city}"),
    ("the first tram in {city} ran in 1901", "the last tram in {city} ran in 1901"),
    ("{person} came to {city} before the war", "{person} came to {city} after the war"),
    ("{city} lies north of {city2}", "{city} lies south of {city2}"),
    ("{person} is younger than {person2}", "{person} is older than {person2}"),
    ("the east wing of the {building} in {city} burned down", "the west wing of the {building} in {city} burned down"),
)

BEHAVIOURS = (
    refuted(
        "another year",
        WHENS,
        [("in 1991", "in 2001"), ("in 1874", "in 1871"), ("in 2009", "in 2008"), ("in 1956", "in 1965"), ("in 1815", "in 1851")],
    ),
    refuted(
        "another month",
        WHENS,
        [("in May 2009", "in June 2009"), ("in March 1911", "in November 1911"), ("in July 1984", "in January 1984"), ("in Sept. 1930", "in Oct. 1930")],
    ),
    refuted(
        "another day",
        WHENS,
        [("on 12 May 2009", "on 21 May 2009"), ("on June 3, 1987", "on June 13, 1987"), ("on 1964-09-30", "on 29 September 1964"),
         ("on 7 October 1921", "on October 17, 1921")],
    ),
    refuted(
        "another decade or century",
        WHENS,
        [("in the 1980s", "in 1994"), ("in the 19th century", "in 1743"), ("in the 1950s", "in May 1962"), ("in the 18th century", "in 1822"),
         ("in the seventeenth century", "in 1590")],
    ),
    refuted(
        "a date on the other side of before or after",
        WHENS,
        [("before 1980", "in 1984"), ("after 1970", "in 1963"), ("after May 2001", "in February 2001"), ("before March 1975", "in 1976"),
         ("by 1920", "in 1928"), ("between 1960 and 1970", "in 1987")],
    ),
    refuted(
        "a relative date that counts to another year",
        WHENS,
        [("in 2014", "last year"), ("in May 2015", "last month"), ("in 2012", "two years ago"), ("in 2006", "20 years ago")],
        date=datetime.date(2016, 6, 28),
    ),
    refuted("another town", CITIES, [("Lisbon", "Porto"), ("Bergen", "Oslo"), ("Krakow", "Warsaw"), ("Ghent", "Antwerp"), ("Kazan", "Saint Petersburg")]),
    refuted("another country", COUNTRIES, [("Norway", "Sweden"), ("Japan", "China"), ("Chile", "Peru"), ("France", "the United States"), ("Kenya", "Egypt")]),
    refuted(
        "another person",
        PERSONS,
        [("Marie Curie", "Emmy Noether"), ("Charles Darwin", "Michael Faraday"), ("Louis Pasteur", "Carl Linnaeus"), ("Curie", "Darwin")],
    ),
    unsupported("another actor of an event", _BESIDE, [("Marie Curie", "Emmy Noether"), ("a Norwegian", "a Swede"), ("the water board", "the city council"), ("Johannes Kepler", "Leonhard Euler")]),
    refuted(
        "another end of a route",
        ("the railway between {city} and {x} opened in 1884", "the ferry runs from {city} to {x}", "the pipeline links {city} with {x}",
         "the road from {city} to {x} was paved in 1931", "the express from {x} to {city} takes nine hours"),
        [("Kazan", "Samara"), ("Porto", "Seville"), ("Oslo", "Stockholm"), ("Warsaw", "Prague"), ("Kyoto", "Osaka")],
    ),
    refuted(
        "another nationality",
        ("the {building} in {city} was designed by a {x} architect", "a {x} company bought the {plant} in {city}", "the {x} navy sank the tug near {city}",
         "the {x} government protested against {plan}", "a {x} crew won the regatta in {city}"),
        [("French", "Spanish"), ("German", "Polish"), ("Japanese", "Korean"), ("Turkish", "Greek"), ("Brazilian", "Mexican")],
    ),
    unsupported(
        "another thing of the same sort",
        ("the {body} of {city} put a tax on {x} in 1990", "{country} exports {x} to {country2}", "the storm off {city} sank a barge full of {x}",
         "farmers near {city} sell {x}", "the museum of {x} in {city} opened in 1981"),
        [("oil", "gas"), ("wheat", "rice"), ("silver", "copper"), ("sheep", "horses"), ("wine", "beer"), ("coal", "timber")],
    ),
    refuted("sides exchanged in the active voice", _EXCHANGED),
    refuted("sides exchanged with the passive voice", _EXCHANGED_PASSIVE),
    refuted("sides of a comparison exchanged", _EXCHANGED_COMPARISONS),
    refuted("a negation inserted", [(frame.replace("{x}", no), frame.replace("{x}", yes)) for frame, no, yes in _DENIED]),
    refuted("a negation taken out", [(frame.replace("{x}", yes), frame.replace("{x}", no)) for frame, no, yes in _DENIED]),
    refuted("never, no and nobody", _NEVER),
    refuted(
        "a sentence about its truth",
        [pair for claim in _CLAIMS for denied, plain in _CLAIMED
         for pair in ((denied.replace("{x}", claim), claim), (claim, denied.replace("{x}", claim)))],
    ),
    refuted(
        "a negation of what joins a figure",
        [pair for frame, *verbs in _JOINED for no, yes in verbs
         for pair in ((frame.replace("{x}", no), frame.replace("{x}", yes)), (frame.replace("{x}", yes), frame.replace("{x}", no)))],
    ),
    refuted("an implicit negative", [*_IMPLICIT, *((b, a) for a, b in _IMPLICIT)]),
    refuted("the other direction", _MOVING, [*_DIRECTIONS, *((b, a) for a, b in _DIRECTIONS)]),
    refuted("the other direction in another wording", _MOVING, [("rose", "dropped"), ("increased", "fell"), ("declined", "grew"), ("shrank", "went up")]),
    refuted("the other stance", _VIEWS, [*_STANCES, *((b, a) for a, b in _STANCES)]),
    refuted("the other outcome", [*_OUTCOMES, *((b, a) for a, b in _OUTCOMES)]),
    refuted("the other change of state", [*_STATES, *((b, a) for a, b in _STATES)]),
    refuted("the other order in time or space", [*_ORDERS, *((b, a) for a, b in _ORDERS)]),
    refuted(
        "another rank",
        ("{city} has the {x} port in {country}", "the {plant} is the {x} employer in {city}", "{country} is the {x} producer of {crop}",
         "the {building} of {city} is the {x} in {country}"),
        [("third-largest", "second-largest"), ("largest", "third largest"), ("second oldest", "oldest"), ("4th-largest", "fifth-largest")],
    ),
    refuted(
        "the other end of the ranking",
        ("{city} has the {x} port in {country}", "the {plant} is the {x} building in {city}", "{country} has the {x} parliament of all",
         "the {building} of {city} is the {x} in {country}"),
        [("smallest", "largest"), ("oldest", "newest"), ("largest", "smallest"), ("youngest", "oldest"), ("poorest", "richest")],
    ),
)  # fmt: skip
