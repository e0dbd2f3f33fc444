"""Invariances: the same thing said in other words, another spelling or another order."""

import unicodedata

from .cases import Behaviour, Case, Family, S, accepted, fill, rewrite
from .frames import COUNTRIES, COUNTS, PERSONS
from .tables import FACTS


def same(name, frames, pairs=(("", ""),), **options):
    return fill(name, Family.INVARIANCE, S, frames, pairs, **options)


def both_ways(frames):
    return [*frames, *((given, said) for said, given in frames)]


def curl(text):
    return text.replace("'", "’").replace("-", "‑").replace(" percent", "\u00a0percent").replace("fi", "ﬁ")


def widen(text):
    """Write digits in full width, as East Asian keyboards do."""
    return "".join(chr(ord(char) + 0xFEE0) if char.isdigit() and char.isascii() else char for char in text)


def space(text):
    return "  " + text.replace(" ", " \n ", 2).replace(" in ", "\t in  ") + "\n"


def decompose(text):
    return unicodedata.normalize("NFD", text.replace("e", "é", 1))


def hide(text):
    """Put soft hyphens and zero-width characters into words, as copied web pages have them."""
    return text.replace("tion", "\u00adtion").replace("the ", "the \u200b").replace("er", "e\u200dr", 1)


# A word and a mistyped copy: letters exchanged, dropped, doubled, replaced. None is another word.
_TYPOS = (
    ("the {plant} in {city} was founded by {x} brothers", "brothers", "borthers"),
    ("the {building} in {city} has {x} windows", "windows", "windwos"),
    ("the {body} of {city} approved {x} permits", "permits", "permmits"),
    ("{country} exported {x} tonnes of {crop}", "exported", "exprted"),
    ("the festival in {city} attracted {x} musicians", "musicians", "muscians"),
    ("the orchestra of {city} ordered {x} violins", "orchestra", "orchstra"),
    ("the expedition from {city} collected {x} beetles", "expedition", "expedetion"),
    ("the hospital in {city} trained {x} nurses", "hospital", "hosptial"),
    ("the museum of {city} bought {x} engravings", "engravings", "engravngs"),
    ("the harbour of {city} repaired {x} fishing vessels", "vessels", "vesels"),
)

_VOICE = (
    ("{country} built the {building} in {city}", "the {building} in {city} was built by {country}"),
    ("{person} designed the {building} of {city}", "the {building} of {city} was designed by {person}"),
    ("the {body} rejected {plan}", "{plan} was rejected by the {body}"),
    ("{person} discovered the manuscript in {city}", "the manuscript was discovered in {city} by {person}"),
    ("the storm destroyed the {plant} near {city}", "the {plant} near {city} was destroyed by the storm"),
    ("{country} defeated {country2} in the final", "{country2} was defeated in the final by {country}"),
    ("the {body} will fund {plan}", "{plan} will be funded by the {body}"),
)

_SYNONYMS = (
    ("bought", "purchased", "the {body} {x} the {plant} in {city}"),
    ("began", "started", "work on {plan} in {city} {x} in 1994"),
    ("rose", "increased", "rents in {city} {x} by 7 percent"),
    ("fell", "dropped", "sales of {crop} in {country} {x} by 9 percent"),
    ("large", "big", "the {body} owns a {x} warehouse in {city}"),
    ("assisted", "helped", "{country} {x} the villages around {city}"),
    ("doctors", "physicians", "the hospital of {city} has 80 {x}"),
    ("film", "movie", "the {x} about {person} was shot in {city}"),
    ("car", "automobile", "the {x} museum in {city} opened in 1979"),
    ("completed", "finished", "{plan} was {x} in 2005"),
    ("attempted", "tried", "{person} {x} to cross the bay of {city}"),
    ("children", "kids", "the school in {city} teaches 300 {x}"),
    ("constructed", "built", "the {building} in {city} was {x} in 1880"),
    ("roughly", "about", "the {plant} in {city} has {x} 600 workers"),
    ("yearly", "annual", "the {x} fair in {city} draws traders from {country}"),
    ("shut down", "closed", "the {plant} in {city} {x} in 1990"),
    ("died", "passed away", "{person} {x} in {city}"),
    ("hired", "employed", "the {plant} in {city} {x} 90 apprentices"),
    ("surpassed", "exceeded", "the harvest of {crop} in {country} {x} 40,000 tonnes"),
    ("wed", "married", "{person} {x} in {city} in 1844"),
)

_ALIASES = (
    ("the United States", "the U.S."), ("the USA", "the United States"), ("the UK", "the United Kingdom"),
    ("Britain", "the United Kingdom"), ("Russia", "the Russian Federation"), ("China", "the People's Republic of China"),
    ("the UAE", "the United Arab Emirates"), ("the Czech Republic", "Czechia"), ("Holland", "the Netherlands"),
    ("Turkey", "Türkiye"), ("South Korea", "the Republic of Korea"), ("Iran", "the Islamic Republic of Iran"),
)  # fmt: skip

_DEMONYMS = (
    ("the French government", "the government of France", "signed the treaty on {crop} in 1962"),
    ("Chinese exports of {crop}", "exports of {crop} from China", "rose by 8 percent in 2007"),
    ("the Polish parliament", "Poland's parliament", "approved {plan}"),
    ("the Spanish navy", "the navy of Spain", "bought three tugs in {city}"),
    ("the Egyptian economy", "Egypt's economy", "shrank by 2 percent in 1991"),
    ("Brazilian farmers", "farmers in Brazil", "planted less {crop} in 2010"),
    ("the Vietnamese capital", "the capital of Vietnam", "has 40 bridges"),
    ("the Canadian press", "Canada's press", "praised the {building} of {city}"),
)

_ACRONYMS = (
    ("the WHO", "the World Health Organization"), ("NATO", "the North Atlantic Treaty Organization"), ("the EU", "the European Union"),
    ("the UN", "the United Nations"), ("the IMF", "the International Monetary Fund"), ("the WTO", "the World Trade Organization"),
    ("the CSB", "the Coastal Survey Bureau"), ("the NRHA", "the Northern River Harbour Authority"), ("the ISO", "the International Organization for Standardization"),
)  # fmt: skip

_SPELLINGS = (
    ("harbour", "harbor", "the {x} of {city} was dredged in 1969"),
    ("theatre", "theater", "the {x} in {city} seats 700 people"),
    ("organised", "organized", "{country} {x} the congress in {city}"),
    ("labour", "labor", "the {x} office of {city} has 60 desks"),
    ("centre", "center", "the sports {x} in {city} closed in 2003"),
    ("travellers", "travelers", "{x} from {country} stayed in {city} in 1988"),
    ("defence", "defense", "the {x} ministry of {country} moved to {city}"),
    ("programme", "program", "the exchange {x} between {city} and {city2} began in 1970"),
    ("coloured", "colored", "{x} glass from {country} decorates the {building} of {city}"),
    ("catalogue", "catalog", "the {x} of the museum in {city} lists 900 coins"),
)

_CONTRACTIONS = (
    ("did not", "didn't"), ("was not", "wasn't"), ("has not", "hasn't"), ("will not", "won't"), ("could not", "couldn't"), ("does not", "doesn't"),
)  # fmt: skip
_DENIALS = {
    "did not": "the {body} of {city} {x} approve {plan}", "was not": "{plan} {x} approved by the {body} of {city}",
    "has not": "the {body} of {city} {x} approved {plan}", "will not": "the {body} of {city} {x} support {plan}",
    "could not": "the {body} of {city} {x} pay for {plan}", "does not": "the {body} of {city} {x} support {plan}",
}  # fmt: skip

_CONVERSES = (
    ("{country} sold ten locomotives to {country2}", "{country2} bought ten locomotives from {country}"),
    ("{country} exports {crop} to {country2}", "{country2} imports {crop} from {country}"),
    ("the {plant} is larger than the {building} in {city}", "the {building} in {city} is smaller than the {plant}"),
    ("{city} lies north of {city2}", "{city2} lies south of {city}"),
    ("{country} lent {country2} 40 million euros", "{country2} borrowed 40 million euros from {country}"),
    ("{person} taught {person2} in {city}", "{person2} was a pupil of {person} in {city}"),
    ("{country} beat {country2} in the final", "{country2} lost to {country} in the final"),
)

_NOUNS = (
    ("the {body} approved {plan}", "the approval of {plan} by the {body} was published"),
    ("the {building} of {city} was restored in 1985", "the restoration of the {building} of {city} took place in 1985"),
    ("the {plant} in {city} was closed in 1990", "the closure of the {plant} in {city} came in 1990"),
    ("{country} invaded {country2} in 1802", "the invasion of {country2} by {country} began in 1802"),
    ("{person} arrived in {city} in 1851", "the arrival of {person} in {city} was in 1851"),
    ("the {plant} in {city} was sold in 2004", "the sale of the {plant} in {city} was in 2004"),
)

_ORDERS = (
    ("in 2009 the {building} of {city} was rebuilt", "the {building} of {city} was rebuilt in 2009"),
    ("after the flood, the {plant} in {city} closed", "the {plant} in {city} closed after the flood"),
    (
        "because of the frost, farmers in {country} lost their {crop}",
        "farmers in {country} lost their {crop} because of the frost",
    ),
    ("in {city}, {person} met the {body}", "{person} met the {body} in {city}"),
    ("with 40 votes to 12, the {body} approved {plan}", "the {body} approved {plan} with 40 votes to 12"),
    ("when the bridge fell, {city} lost its only road", "{city} lost its only road when the bridge fell"),
)

_LONGER = (
    (
        "the {building} in {city} was restored in 1985",
        "the {building} in {city}, once used as a stable, was restored in 1985 with money from {country}",
    ),
    (
        "{person} lived in {city}",
        "{person}, who loved the sea, lived in {city} until the war and wrote letters every day",
    ),
    (
        "the {plant} in {city} has 300 workers",
        "the {plant} in {city}, the oldest in {country}, has 300 workers and two chimneys",
    ),
    ("{country} exports {crop}", "{country} exports {crop}, timber and stone, mostly by sea"),
    (
        "the {body} of {city} approved {plan}",
        "after a debate of nine hours, the {body} of {city} approved {plan} and adjourned",
    ),
    (
        "the earthquake hit {city} in 1906",
        "the earthquake, which was felt even in {country}, hit {city} in 1906 and broke the water mains",
    ),
)

_AMONG = (
    "the inspectors wrote a long report. {x}. Nobody had expected the rain.",
    "there was a parade in {city2}. The band played marches. {x}. In the evening came fireworks.",
    "{x}. The newspapers of {country2} took little notice. A second survey is due.",
    "prices differ from street to street. Most shops close at noon. The beach is clean. {x}. The ferry has a bar.",
)

_PRONOUNS = (
    ("the bridge of {city} was completed in 1931", "it was completed in 1931 after many delays"),
    ("the bridge of {city} is 410 metres long", "the bridge is 410 metres long and carries two tracks"),
    ("the bridge of {city} was designed in {country}", "it was designed in {country}"),
    ("the bridge of {city} cost 12 million euros", "it cost 12 million euros, twice the estimate"),
    ("the bridge of {city} has six arches", "the structure has six arches"),
    ("the bridge of {city} was closed in 1978", "in 1978 it was closed for repairs"),
)

BEHAVIOURS = (
    rewrite("curly quotes, hard hyphens and ligatures change nothing", FACTS, curl),
    rewrite("full-width digits change nothing", FACTS, widen),
    rewrite("upper case changes nothing", FACTS, str.upper),
    rewrite("lower case changes nothing", FACTS, str.lower),
    rewrite("blanks, tabs and line breaks change nothing", FACTS, space),
    rewrite("decomposed letters and lost accents change nothing", FACTS, decompose),
    rewrite("soft hyphens and zero-width characters change nothing", FACTS, hide),
    rewrite("a missing full stop changes nothing", FACTS, lambda text: text.rstrip(".")),
    Behaviour(
        "one typo in a long word changes nothing",
        Family.INVARIANCE,
        tuple(
            Case(statement=case.statement.replace(word, typo), evidence=case.evidence, accept=accepted(S))
            for frame, word, typo in _TYPOS
            for case in fill(f"typo in {word}", Family.INVARIANCE, S, [frame], [("45", "45"), ("130", "130")]).cases[:4]
        ),
    ),
    same("active and passive voice say the same", both_ways(_VOICE)),
    same(
        "a synonym says the same",
        both_ways([(frame.replace("{x}", one), frame.replace("{x}", other)) for one, other, frame in _SYNONYMS]),
    ),
    same("parts of a sentence may come in another order", both_ways(_ORDERS)),
    same("a country may have another name", COUNTRIES, [*_ALIASES, *((b, a) for a, b in _ALIASES)]),
    same(
        "a demonym is its country",
        both_ways([(f"{one} {rest}", f"{other} {rest}") for one, other, rest in _DEMONYMS]),
    ),
    same(
        "a surname stands for the full name",
        PERSONS,
        [("Curie", "Marie Curie"), ("Darwin", "Charles Darwin"), ("Kepler", "Johannes Kepler"), ("Noether", "Emmy Noether"),
         ("Faraday", "Michael Faraday"), ("Linnaeus", "Carl Linnaeus"), ("Pasteur", "Louis Pasteur")],
    ),
    same(
        "an initial stands for the first name",
        PERSONS,
        [("M. Curie", "Marie Curie"), ("C. Darwin", "Charles Darwin"), ("J. S. Bach", "Johann Sebastian Bach"), ("E. Noether", "Emmy Noether"),
         ("L. Euler", "Leonhard Euler"), ("A. von Humboldt", "Alexander von Humboldt")],
    ),
    same(
        "an acronym is its long form",
        ("the report on {crop} was written by {x}", "{x} sent inspectors to {city}", "{x} paid for {plan}", "{country} joined {x} in 1974",
         "the archive of {x} is in {city}"),
        [*_ACRONYMS, *((b, a) for a, b in _ACRONYMS)],
    ),
    same(
        "a title before a name changes nothing",
        PERSONS,
        [("Professor Emmy Noether", "Emmy Noether"), ("Dr Louis Pasteur", "Louis Pasteur"), ("Sir Michael Faraday", "Michael Faraday"),
         ("Mr Charles Darwin", "Charles Darwin"), ("Emmy Noether", "Prof. Emmy Noether"), ("Marie Curie", "Madame Marie Curie")],
    ),
    same(
        "British and American spelling are one",
        both_ways([(frame.replace("{x}", one), frame.replace("{x}", other)) for one, other, frame in _SPELLINGS]),
    ),
    same(
        "a contraction is its long form",
        both_ways([(_DENIALS[one].replace("{x}", one), _DENIALS[one].replace("{x}", other)) for one, other in _CONTRACTIONS]),
    ),
    same("a converse verb with exchanged sides says the same", both_ways(_CONVERSES)),
    same("a noun may stand for its verb", _NOUNS),
    same(
        "a level may be reached in many words",
        ("unemployment in {country} {x} 4.2 percent in 2019", "the price of {crop} {x} 40 dollars a tonne in May",
         "the population of {city} {x} 37,000 in 1950"),
        [("fell to", "declined to"), ("declined to", "dropped to"), ("fell to", "decreased to"), ("was down to", "fell to"),
         ("rose to", "climbed to"), ("increased to", "grew to"), ("slid to", "fell to"), ("fell to", "slipped to")],
    ),
    same(
        "how long it went on may be told by a verb or before the noun",
        both_ways([
            ("the strike in {city} lasted three weeks", "there was a three-week strike in {city}"),
            ("the trial of {person} took eleven days", "the eleven-day trial of {person} ended"),
            ("the visit to {city} lasted one day", "it was a 24-hour visit to {city}"),
            ("the repair of the {building} in {city} took two years", "the repair of the {building} in {city} lasted two years"),
        ]),
    ),
    same("what the source says besides changes nothing", _LONGER),
    same(
        "sentences around the evidence change nothing",
        [(f"{frame}.", around.replace("{x}", frame[0].upper() + frame[1:]))
         for frame, around in zip(COUNTS, _AMONG * 3, strict=True) if not frame.startswith("{")],
        [(number, number) for number in ("45", "1,300", "86", "720")],
    ),
    same("the title says what a pronoun means", _PRONOUNS, title="Bridge of {city}"),
    same(
        "a rank may be words or figures",
        ("{city} has the {x} port in {country}", "the {plant} is the {x} employer in {city}", "{country} is the {x} producer of {crop}",
         "the {building} of {city} is the {x} in {country}"),
        [("second-largest", "2nd largest"), ("third largest", "third-largest"), ("3rd-oldest", "third oldest"), ("biggest", "largest"),
         ("fourth-biggest", "4th-largest"), ("5th oldest", "fifth-oldest")],
    ),
    same(
        "two denials are an affirmation",
        [("at least 10 ships call at {city} each week", "not fewer than 10 ships call at {city} each week"),
         ("the harvest of {crop} was not below 500 tonnes", "the harvest of {crop} was 500 tonnes or more"),
         ("the price of {crop} in {city} did not exceed 40 euros", "the price of {crop} in {city} was at most 40 euros"),
         ("the {plant} in {city} has no fewer than 90 workers", "the {plant} in {city} has at least 90 workers")],
    ),
    same(
        "a capital stands for a government that acts or has ties",
        ("{x} has rejected the plan of the {body}", "the treaty was signed by {x} in 1996", "talks between {x} and Oslo ended in 2009",
         "relations between {x} and Lima have improved since 1997", "{x} vowed to import more {crop}"),
        [("Moscow", "Russia"), ("Beijing", "China"), ("Tokyo", "Japan"), ("Berlin", "Germany"), ("Ankara", "Turkey")],
    ),
)  # fmt: skip
