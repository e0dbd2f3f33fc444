"""Abstentions: the source is silent, too coarse, about something else, or only reports that someone said so."""

from .cases import NOT_S, Family, N, fill
from .frames import CITIES, COUNTS, LENGTHS, MONEY, WHENS


def silent(name, frames, pairs=(("", ""),), **options):
    return fill(name, Family.ABSTENTION, N, frames, pairs, **options)


_PLAIN = (
    "the {body} of {city} sold the {plant}", "the {plant} in {city} poisoned the river", "{country} built a second airport near {city}",
    "{person} lost the manuscript in {city}", "the bridge to {city} is unsafe", "the {building} of {city} has 90 rooms",
    "farmers in {country} burned their {crop}",
)  # fmt: skip

_UNRELATED = (
    ("the {plant} in {city} employs 300 workers", "a comet was seen over the southern sea in the winter of 1811"),
    ("{person} was born in {city}", "the sonata has three movements and a short coda"),
    ("exports of {crop} from {country} rose by 9 percent", "the novel tells of two sisters who inherit a mill"),
    ("the {building} of {city} opened in 1998", "penguins breed in large colonies on the ice"),
    ("the {body} approved {plan}", "the recipe needs flour, butter and a pinch of salt"),
    ("{country} won the cup final in 1994", "basalt is a dark volcanic rock with fine grains"),
)

_SAME_PLACE = (
    ("the {plant} in {city} employs 300 workers", "the tram line in {city} has 22 stops"),
    ("the {building} of {city} was restored in 1985", "the harbour of {city} was dredged in 1969"),
    ("{country} exports {crop}", "{country} has a long coast with many bays"),
    ("{person} was born in {city}", "the regatta in {city} attracts crews from abroad"),
    ("the {body} of {city} approved {plan}", "the beaches of {city} are busy in August"),
    ("rents in {city} rose by 7 percent", "the zoo in {city} bought two elephants"),
)

_SAME_SUBJECT = (
    ("the {plant} in {city} employs 300 workers", "the {plant} in {city} was founded in 1888"),
    ("the {building} of {city} has 90 rooms", "the {building} of {city} was painted yellow"),
    ("{person} was born in {city}", "{person} wrote letters about the weather"),
    ("the bridge of {city} is 410 metres long", "the bridge of {city} was completed in 1931"),
    ("the {body} of {city} approved {plan}", "the {body} of {city} meets on Mondays"),
    ("the canal near {city} is 12 kilometres long", "the canal near {city} freezes in cold winters"),
    ("{country} exports {crop} to {country2}", "{country} has grown {crop} since the middle ages"),
)

_OTHER_EVENT = (
    ("the earthquake in {city} killed 40 people", "the flood in {city} killed 90 people"),
    ("the {plant} in {city} employs 300 workers", "the {plant} in {city2} employs 800 workers"),
    ("exports of {crop} from {country} rose in 2009", "imports of machines to {country} rose in 2009"),
    ("the east bridge of {city} opened in 1931", "the airport of {city} opened in 1968"),
    (
        "{country} and {country2} signed a fishing treaty in 1962",
        "{country} signed a tax treaty with another neighbour in 1975",
    ),
    ("the congress on {crop} in {city} had 70 guests", "the dog show in {city} had 400 guests"),
)

_REPORTED = (
    "the mayor said that {0}", "according to a columnist, {0}", "an opponent of the {body} claimed that {0}", "“{0},” said a shopkeeper",
    "critics allege that {0}", "a spokesman for the union told reporters that {0}",
)  # fmt: skip

_UNREAL = (
    "it is possible that {0}", "if the rumours are true, {0}", "nobody knows whether {0}", "it has been suggested that {0}",
    "the commission will examine whether {0}", "it remains unclear whether {0}", "many people fear that {0}",
)  # fmt: skip

_PLANNED = (
    ("{country} built a second airport near {city}", "{country} plans to build a second airport near {city}"),
    ("the {body} sold the {plant} in {city}", "the {body} intends to sell the {plant} in {city}"),
    ("{person} moved to {city}", "{person} wanted to move to {city}"),
    ("the {building} of {city} was restored", "the {building} of {city} is to be restored"),
    ("the {body} of {city} paid for {plan}", "the {body} of {city} promised to pay for {plan}"),
    ("{country} reduced its debts", "{country} hopes to reduce its debts"),
)

_CLAUSES = (
    ("the {plant} in {city} closed because of the fire", "the {plant} in {city} closed"),
    ("{person} left {city} after a quarrel with the mayor", "{person} left {city}"),
    ("the {body} approved {plan} and raised the fees", "the {body} approved {plan}"),
    ("{country} exports {crop}, although the harbours are frozen", "{country} exports {crop}"),
    ("the {building} of {city} was restored with help from {country}", "the {building} of {city} was restored"),
    ("rents in {city} rose, which drove many families away", "rents in {city} rose"),
)

_MODIFIERS = (
    ("the wooden bridge of {city} has six arches", "the bridge of {city} has six arches"),
    ("the bankrupt {plant} in {city} employs 300 workers", "the {plant} in {city} employs 300 workers"),
    ("{country} exports frozen {crop} to {country2}", "{country} exports {crop} to {country2}"),
    ("the {body} of {city} secretly approved {plan}", "the {body} of {city} approved {plan}"),
    ("{person} met the exiled mayor of {city}", "{person} met the mayor of {city}"),
    ("the {building} of {city} was hastily restored in 1985", "the {building} of {city} was restored in 1985"),
    ("the {plant} in {city} employs 300 unskilled workers", "the {plant} in {city} employs 300 workers"),
)

_WIDER = (
    ("exports of {crop} from {country} rose in 2009", "exports of {crop} from the whole continent rose in 2009"),
    ("women in {city} live to 81 on average", "people in {city} live to 78 on average"),
    ("the {plant} in {city} employs 300 workers", "the {plant}s of {country} employ 9,000 workers"),
    ("in 2010 the port of {city} had 12 cranes", "in 1995 the port of {city} had 7 cranes"),
    (
        "the north tower of the {building} in {city} is 60 metres high",
        "the south tower of the {building} in {city} is 48 metres high",
    ),
    ("in May the ferry to {city} carried 900 cars", "in June the ferry to {city} carried 1,400 cars"),
)

_RANKS = (
    ("{city} has the largest port in {country}", "{city} has one of the largest ports in {country}"),
    ("the {plant} is the oldest in {country}", "the {plant} is among the oldest in {country}"),
    ("{country} is the biggest producer of {crop}", "{country} is one of the biggest producers of {crop}"),
    ("{country} is the second-largest producer of {crop}", "{country} is a large producer of {crop}"),
    ("the {building} of {city} is the tallest in {country}", "the {building} of {city} is a tall one in {country}"),
    ("the {building} is the finest in {city}", "the {building} is in {city}"),
)

_WITHOUT_FIGURE = (
    ("the ferry to {city} carried {x} passengers", "the ferry to {city} carried passengers"),
    ("the {plant} in {city} employs {x} workers", "the {plant} in {city} employs workers from {country}"),
    ("volunteers in {city} planted {x} trees", "volunteers in {city} planted trees"),
    ("the storm damaged {x} roofs in {city}", "the storm damaged many roofs in {city}"),
    ("exports of {crop} from {country} rose by {x} percent", "exports of {crop} from {country} rose"),
    ("the {building} in {city} cost {x} million euros to restore", "the {building} in {city} was costly to restore"),
)

BEHAVIOURS = (
    silent("evidence about something else", _UNRELATED),
    silent("evidence about the same place", _SAME_PLACE),
    silent("evidence about another side of the same thing", _SAME_SUBJECT),
    fill("evidence about another event of the sort", Family.ABSTENTION, N, _OTHER_EVENT),
    silent("a date finer than the source gives", WHENS, [("in May 2009", "in 2009"), ("on 12 May 2009", "in May 2009"), ("in 1994", "in the 1990s"),
           ("in 1843", "in the 19th century"), ("on 3 June 1987", "in 1987")]),
    silent("a figure finer than the source gives", LENGTHS, [("558.4 km", "about 560 km"), ("12.3 kilometres", "some 12 kilometres"),
           ("1,043 metres", "roughly 1,000 metres"), ("7.25 miles", "about 7 miles")]),
    silent("an exact figure where the source has a bound", COUNTS, [("34", "more than 30"), ("215", "at least 200"), ("47", "fewer than 50"),
           ("1,040", "over 1,000"), ("88", "up to 90")]),
    # People write "over 30" where they mean 30 or little more, so a reader may also see another figure.
    fill("a narrower bound than the source has", Family.ABSTENTION, NOT_S, COUNTS, [("more than 50", "more than 30"), ("fewer than 40", "fewer than 90"),
           ("at least 700", "at least 200"), ("under 1,000", "under 5,000")]),
    silent("a figure where the source has none", _WITHOUT_FIGURE, [("45", ""), ("130", ""), ("720", ""), ("1,300", "")]),
    silent("a sum where the source has none", [(frame, frame.replace("{x}", "a large sum")) for frame in MONEY],
           [("$40 million", ""), ("€310,000", ""), ("£2.7 billion", "")]),
    silent("a date where the source has none", [(frame, frame.replace(" {x}", "")) for frame in WHENS],
           [("in 1991", ""), ("in May 2009", ""), ("on 12 May 2009", ""), ("before 1930", "")]),
    silent("a town where the source has none", [(frame, frame.replace(" in {x}", "").replace(" to {x}", "")) for frame in CITIES if "are in" not in frame and "born" not in frame and "terminates" not in frame],
           [("Oslo", ""), ("Porto", ""), ("Antwerp", ""), ("Kazan", "")]),
    silent("a person where the source has none", [("the {building} in {city} was designed by {person}", "the {building} in {city} was designed by a local man"),
           ("{person} and the mayor opened the fair in {city}", "the mayor opened the fair in {city}"),
           ("{person} chaired the congress in {city}", "the congress in {city} lasted three days"),
           ("the statue in {city} shows {person}", "the statue in {city} shows a rider"),
           ("{person} owned the {plant} in {city}", "the {plant} in {city} changed hands often")]),
    silent("a modifier that the source lacks", _MODIFIERS),
    silent("a clause that the source lacks", _CLAUSES),
    silent("a wider, narrower or other group", _WIDER),
    silent("a rank that the source leaves open", _RANKS),
    silent("what someone only said", [(frame, said.replace("{0}", frame)) for frame in _PLAIN for said in _REPORTED]),
    silent("what may or may not be", [(frame, unreal.replace("{0}", frame)) for frame in _PLAIN for unreal in _UNREAL]),
    silent("what is only planned", _PLANNED),
    silent("what would happen on a condition", [
        ("{country} left the pact", "{country} would leave the pact if the fees rose"), ("the {plant} in {city} closed", "the {plant} in {city} would close without the loan"),
        ("the {body} of {city} sold the {building}", "the {body} of {city} could sell the {building} if nobody objects"),
        ("rents in {city} fell", "rents in {city} would fall if more flats were built"), ("{person} returned to {city}", "{person} would have returned to {city} but for the war")]),
    fill("all where the source says some", Family.ABSTENTION, NOT_S, [
        ("all fishermen in {city} own a boat", "many fishermen in {city} own a boat"), ("every school in {country} teaches music", "some schools in {country} teach music"),
        ("the {plant} in {city} always works at night", "the {plant} in {city} sometimes works at night"),
        ("only {country} exports {crop}", "{country} exports {crop}"), ("everyone in {city} speaks two languages", "most people in {city} speak two languages")]),
    silent("a cause where the source has only a sequence", [
        ("the {plant} in {city} closed because the tax rose", "the tax rose in 1990 and the {plant} in {city} closed in 1995"),
        ("the flood in {city} caused the epidemic", "the flood in {city} was followed by an epidemic"),
        ("{person} left {city} because of the war", "{person} left {city} in the year of the war"),
        ("the new tax led to the strike in {city}", "there was a new tax and a strike in {city}"),
        ("the frost made {crop} expensive in {country}", "{crop} became expensive in {country} in the year of the frost")]),
    silent("a title alone", [("the bridge of {city} is 410 metres long", "this page was last edited on a Sunday"),
           ("the bridge of {city} was closed in 1978", "see also the list of sources below"), ("the bridge of {city} carries two tracks", "the text has four sections and a map")],
           title="Bridge of {city}"),
)  # fmt: skip
