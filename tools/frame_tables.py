"""
The words and the sentences with gaps from which ``frames`` makes labelled pairs: tables only.

Gaps: {a} and {b} are two sides from one table of names, {t} a town, {x} a figure, {m} a modifier with its blank. None of
the sentences is from a data set or from the tests.
"""

NAMES = {
    "person": (
        "Amina Haddad", "Tomas Lindqvist", "Beatriz Moura", "Kwame Boateng", "Ingrid Solberg", "Rafael Ortega", "Leila Rahimi", "Pavel Novotny",
        "Harriet Colby", "Sunil Mehta", "Greta Hofmann", "Mateo Rossi", "Naomi Fisher", "Olufemi Ade", "Yuki Tanabe", "Oscar Brandt",
    ),
    "company": (
        "Halden Systems", "Orvane", "Brightwater Foods", "Castell Pharma", "Norrland Steel", "Tessaro", "Quillon Media", "Bluecrest Energy",
        "Velmar Airlines", "Ostrava Motors", "Kestrel Bank", "Delphine Labs", "Arden Telecom", "Sunridge Mining",
    ),
    "country": (
        "Slovenia", "Uruguay", "Ghana", "Latvia", "Malaysia", "Tunisia", "Ecuador", "Iceland", "Nepal", "Zambia", "Jordan", "Bulgaria",
        "Paraguay", "Estonia", "Senegal", "Denmark",
    ),
    "club": (
        "Tampere Rovers", "Graz United", "Mendoza City", "Aarhus Athletic", "Lviv Wanderers", "Split Rangers", "Puebla Falcons", "Daejeon Tigers",
        "Perth Sharks", "Salem Hawks", "Leeds Albion", "Oviedo Lions",
    ),
    "town": (
        "Tampere", "Graz", "Mendoza", "Aarhus", "Lviv", "Split", "Puebla", "Daejeon", "Perth", "Salem", "Leeds", "Oviedo", "Ravenna", "Basel",
        "Durban", "Winnipeg", "Tromso", "Lyon",
    ),
    "program": (
        "Larkspur", "Pinecone", "Hydrant", "Quarry", "Moonbeam", "Tinker", "Sparrow", "Cobalt", "Lantern", "Mosaic", "Ferret", "Juniper",
    ),
    "drug": (
        "veloprine", "tamoxal", "cardazine", "lumirex", "ostavine", "pralidol", "nervatan", "sulfomide", "bexatrol", "dorzapine", "mirafene",
    ),
    "lake": (
        "Lake Orsa", "Lake Vidra", "Lake Tamsin", "Lake Kallo", "Lake Brenna", "Lake Morwen", "Lake Isker", "Lake Pahoa", "Lake Suldal",
    ),
    "peak": ("Mount Arvel", "Mount Tirza", "Mount Kessel", "Mount Dorran", "Mount Halvik", "Mount Sabine", "Mount Oreto", "Mount Yarrow"),
}  # fmt: skip
PRONOUNS = {
    "company": ("It", "The company"), "club": ("It", "The club", "The side"), "country": ("It", "The country"), "person": ("The veteran",),
    "program": ("It", "The program"), "lake": ("It", "The lake"), "peak": ("It", "The mountain"), "drug": ("It", "The drug"), "town": ("It", "The town"),
}  # fmt: skip

# Two sides: table, base form, past, participle, what follows the object.
DEEDS = (
    ("company", "acquire", "acquired", "acquired", ""), ("company", "outbid", "outbid", "outbid", "for the mobile licence"),
    ("company", "absorb", "absorbed", "absorbed", ""), ("company", "overtake", "overtook", "overtaken", "in market value"),
    ("company", "finance", "financed", "financed", "for a decade"), ("company", "audit", "audited", "audited", ""),
    ("company", "undercut", "undercut", "undercut", "on price"), ("company", "rescue", "rescued", "rescued", "from insolvency"),
    ("person", "succeed", "succeeded", "succeeded", "as head of the laboratory"), ("person", "nominate", "nominated", "nominated", "for the science prize"),
    ("person", "interview", "interviewed", "interviewed", "for the evening news"), ("person", "replace", "replaced", "replaced", "on the board"),
    ("person", "portray", "portrayed", "portrayed", "in the television drama"), ("person", "mentor", "mentored", "mentored", ""),
    ("person", "betray", "betrayed", "betrayed", ""), ("person", "criticise", "criticised", "criticised", "over the delayed trial"),
    ("country", "annex", "annexed", "annexed", ""), ("country", "recognise", "recognised", "recognised", ""),
    ("country", "blockade", "blockaded", "blockaded", ""), ("country", "occupy", "occupied", "occupied", "for three years"),
    ("country", "colonise", "colonised", "colonised", ""), ("country", "bombard", "bombarded", "bombarded", "from the sea"),
    ("club", "eliminate", "eliminated", "eliminated", "in the quarter-final"), ("club", "thrash", "thrashed", "thrashed", "on the opening day"),
    ("club", "relegate", "relegated", "relegated", "with a late goal"), ("club", "outplay", "outplayed", "outplayed", "in the replay"),
)  # fmt: skip
# One side and a thing: table, base form, past, participle, thing with a gap for a modifier, what follows.
WORKS = (
    ("person", "compose", "composed", "composed", "the {m}score of the ballet", ""), ("person", "isolate", "isolated", "isolated", "the {m}enzyme", "at a clinic in {t}"),
    ("person", "patent", "patented", "patented", "the {m}valve", ""), ("person", "translate", "translated", "translated", "the {m}epic", "into German"),
    ("person", "direct", "directed", "directed", "the {m}documentary about {t}", ""), ("person", "excavate", "excavated", "excavated", "the {m}tomb near {t}", ""),
    ("company", "launch", "launched", "launched", "the {m}satellite", ""), ("company", "release", "released", "released", "the {m}update", "for servers"),
    ("company", "recall", "recalled", "recalled", "the {m}vaccine", ""), ("company", "demolish", "demolished", "demolished", "the {m}terminal in {t}", ""),
    ("company", "develop", "developed", "developed", "the {m}sensor", "with engineers from {t}"), ("country", "ban", "banned", "banned", "the {m}pesticide", ""),
    ("country", "ratify", "ratified", "ratified", "the {m}convention on migratory birds", ""), ("country", "host", "hosted", "hosted", "the {m}youth tournament", ""),
    ("club", "sign", "signed", "signed", "the {m}goalkeeper", "from a team in {t}"), ("country", "withdraw", "withdrew", "withdrawn", "the {m}banknote", "from circulation"),
    ("person", "map", "mapped", "mapped", "the {m}cave under {t}", ""), ("company", "fund", "funded", "funded", "the {m}orchard project in {t}", ""),
)  # fmt: skip
MODIFIERS = (
    "lightweight", "disputed", "experimental", "portable", "revised", "underwater", "early", "costly", "improved", "neglected", "popular",
    "imported", "solar-powered", "half-finished", "handmade",
)  # fmt: skip
CLAUSES = (
    "owing to pressure from shareholders", "to the dismay of its neighbours", "with a grant from the ministry", "despite a legal challenge",
    "without telling the press", "after consulting two experts", "although money was short", "because the deadline was near",
    "in return for tax relief", "under a secret agreement", "while the rest of the world looked on", "thanks to a wealthy donor",
)  # fmt: skip
# Say nothing of what the statement says.
LEADS = (
    "After months of talks, ", "In a busy season for the region, ", "As the winter set in, ", "Following a long debate, ", "At the end of a difficult year, ",
    "To the surprise of many observers, ", "With the new rules in force, ",
)  # fmt: skip
TAILS = (
    ", a step that drew wide attention", ", as the annual record shows", ", which later became the subject of a book", ", and the local press covered it at length",
    ", while the weather stayed calm", ", to mixed reviews", ", an episode still taught in schools", ", and two museums now have displays about it",
)  # fmt: skip
BESIDES = (
    "Interest in the matter has grown since then.", "The archives hold little else on the subject.", "Several journals carried the news.",
    "Reactions were mixed at first.", "A longer account can be found in the appendix.", "The background is complicated.",
)  # fmt: skip

PLANS = (
    "{a} plans to {v}", "{a} intends to {v}", "{a} hopes to {v}", "{a} promised to {v}", "{a} is to {v}", "{a} is preparing to {v}", "{a} wants to {v}",
    "{a} expects to {v} soon", "{a} announced plans to {v}", "{a} was considering whether to {v}", "{a} is scheduled to {v} next year", "{a} has pledged to {v}",
    "{a} aims to {v}", "{a} will {v}",
)  # fmt: skip
NO_PLANS = (
    "{a} has no plans to {v}",
    "{a} does not intend to {v}",
    "{a} ruled out that it would {v}",
    "{a} has decided not to {v}",
)
CONDITIONS = (
    "{a} would {v} if the terms were better", "{a} could {v} unless the regulator objects", "{a} would {v} should talks break down",
    "{a} might {v} if funds allow", "{a} would only {v} on certain terms", "If it had the means, {a} would {v}", "{a} could {v} within two years",
    "{a} would {v} under the proposed deal", "{a} may {v}", "Had the vote gone the other way, {a} would have {p}", "{a} would have {p} without the crisis",
    "{a} might have {p} but for the delay",
)  # fmt: skip
REPORTS = (
    "An analyst said that {f}", "According to a former employee, {f}", "A rival newspaper claimed that {f}", "Two witnesses told the inquiry that {f}",
    "In a blog post, a commentator asserted that {f}", "Opponents maintain that {f}", "A lawyer for the family alleged that {f}", "It is widely believed that {f}",
)  # fmt: skip
UNREAL = (
    "It is not known whether {f}", "It is conceivable that {f}", "There is speculation that {f}", "Historians disagree on whether {f}",
    "It would be premature to say that {f}", "An inquiry is to establish whether {f}", "There were fears that {f}", "No one could confirm that {f}",
)  # fmt: skip
DENIALS = (
    "{a} did not {v}", "{a} never {d}", "{a} refused to {v}", "{a} failed to {v}", "{a} has yet to {v}", "{a} declined to {v}", "{a} was unable to {v}",
    "{a} has not {p}", "{a} was not allowed to {v}", "It is not true that {a} {d}", "{a} no longer wished to {v}", "{a} decided not to {v}",
)  # fmt: skip

# What the two sides of a converse are called: table, one way, the other way.
CONVERSES = (
    ("company", "{a} supplied engines to {b}", "{b} received engines from {a}"), ("company", "{a} leased two tankers to {b}", "{b} leased two tankers from {a}"),
    ("company", "{a} is the parent company of {b}", "{b} is a subsidiary of {a}"), ("country", "{a} ceded the island to {b}", "{b} obtained the island from {a}"),
    ("country", "{a} owes 3 billion dollars to {b}", "{b} is owed 3 billion dollars by {a}"), ("person", "{a} was the mother of {b}", "{b} was the child of {a}"),
    ("person", "{a} employed {b} as a draughtsman", "{b} worked for {a} as a draughtsman"), ("person", "{a} preceded {b} as editor", "{b} followed {a} as editor"),
    ("club", "{a} transferred the striker to {b}", "{b} signed the striker from {a}"), ("club", "{a} came third, just ahead of {b}", "{b} finished just behind {a}, which came third"),
    ("program", "{a} imports the parser from {b}", "{b} provides the parser to {a}"), ("program", "{a} was forked from {b}", "{b} is the project from which {a} was forked"),
    ("town", "{a} lies upstream of {b}", "{b} lies downstream of {a}"), ("town", "{a} lies to the west of {b}", "{b} lies to the east of {a}"),
    ("person", "{a} bequeathed the farm to {b}", "{b} inherited the farm from {a}"), ("company", "{a} licensed the patent to {b}", "{b} licensed the patent from {a}"),
)  # fmt: skip
# Table, comparison, its mirror, one that says something else.
COMPARISONS = (
    ("peak", "{a} is taller than {b}", "{b} is shorter than {a}", "{a} was climbed before {b}"), ("lake", "{a} is deeper than {b}", "{b} is shallower than {a}", "{a} is closer to the sea than {b}"),
    ("program", "{a} is faster than {b}", "{b} is slower than {a}", "{a} is easier to install than {b}"), ("program", "{a} uses more memory than {b}", "{b} uses less memory than {a}", "{a} has more users than {b}"),
    ("drug", "{a} is cheaper than {b}", "{b} is more expensive than {a}", "{a} is safer than {b}"), ("drug", "{a} acts more quickly than {b}", "{b} acts more slowly than {a}", "{a} costs more than {b}"),
    ("town", "{a} is wealthier than {b}", "{b} is poorer than {a}", "{a} is quieter than {b}"), ("town", "{a} is warmer than {b}", "{b} is colder than {a}", "{a} is drier than {b}"),
    ("company", "{a} employs more engineers than {b}", "{b} employs fewer engineers than {a}", "{a} spends more on advertising than {b}"), ("company", "{a} is heavier in debt than {b}", "{b} is less in debt than {a}", "{a} pays better than {b}"),
    ("club", "{a} scored more goals than {b}", "{b} scored fewer goals than {a}", "{a} sold more tickets than {b}"), ("club", "{a} ranks above {b}", "{b} ranks below {a}", "{a} trains harder than {b}"),
    ("person", "{a} ran faster than {b}", "{b} ran more slowly than {a}", "{a} jumped further than {b}"), ("person", "{a} earned more than {b}", "{b} earned less than {a}", "{a} wrote more than {b}"),
    ("country", "{a} is more populous than {b}", "{b} is less populous than {a}", "{a} is more mountainous than {b}"), ("country", "{a} emits more carbon dioxide than {b}", "{b} emits less carbon dioxide than {a}", "{a} has more forests than {b}"),
    ("lake", "{a} is three times as wide as {b}", "{b} is a third as wide as {a}", "{a} is far saltier than {b}"),
)  # fmt: skip

# Kind of figure, sentence; the same without the figure where "{x} " cannot simply be left out.
COUNTED = (
    "the trial at the clinic in {t} enrolled {x} patients", "{a} hired {x} programmers in its last fiscal year", "the patch of {a} closes {x} security holes",
    "rescuers near {t} pulled {x} skiers from the snow", "the choir of {t} has {x} singers", "police in {t} seized {x} forged passports", "the {t} marathon drew {x} runners",
    "{a} filed {x} patents abroad", "the court in {t} heard {x} witnesses", "botanists found {x} rare orchids on the slopes above {t}", "the aquarium in {t} shows {x} species of fish",
    "{a} operates {x} warehouses across the continent", "a heatwave in {t} sent {x} pensioners to hospital", "surgeons in {t} performed {x} transplants that year",
    "the dig at {t} uncovered {x} graves", "{a} shut {x} branches in rural areas",
)  # fmt: skip
SUMS = (
    "{a} invested {x} in a data centre near {t}", "{a} posted a quarterly loss of {x}", "the jury in {t} awarded the widow {x}", "the film about {t} grossed {x}",
    "the striker's move to {t} cost {x}", "{a} set aside {x} for lawsuits", "the university of {t} received {x} from an heir", "thieves in {t} stole jewels worth {x}",
    "the state spent {x} on the dam above {t}", "{a} borrowed {x} from a syndicate of lenders", "the tender of {a} was for {x}", "the hospital in {t} owed its suppliers {x}",
)  # fmt: skip
SHARES = (
    "{x} of the patients in {t} recovered within a week", "the new drug was effective in {x} of cases", "{a} holds {x} of the market for bicycles", "glaciers cover {x} of the island near {t}",
    "{x} of households in {t} have fibre internet", "{a} owns {x} of the shares in the airline", "women make up {x} of the staff of {a}", "{x} of the crew came from {t}",
    "the tests of {a} cover {x} of the code", "wolves killed {x} of the flock near {t}", "humidity in {t} reached {x}", "{x} of graduates in {t} found work at once",
)  # fmt: skip
GROWN = (
    "revenue of {a} jumped by {x} in the third quarter", "the crime rate in {t} sank by {x}", "the share price of {a} slid by {x} on Friday", "infant mortality around {t} was cut by {x}",
    "the support for {a} among voters slipped by {x}", "the interest rate in {t} moved up by {x}", "the vacancy rate in {t} swelled by {x}", "the profit margin of {a} widened by {x}",
    "literacy in {t} advanced by {x} within a decade", "the tax on fuel went higher by {x} in {t}", "enrolment at the school in {t} contracted by {x}", "the infection rate in {t} eased by {x} in March",
)  # fmt: skip
MEASURED = (
    ("length", "the hiking trail above {t} stretches over {x}"), ("length", "the fibre cable of {a} runs {x} under the sea"), ("length", "the river flows {x} before it reaches {t}"), ("length", "the runway in {t} is {x} long"),
    ("length", "the probe of {a} flew past the moon at a distance of {x}"), ("length", "the dam near {t} is {x} wide"), ("length", "the metro of {t} has {x} of track"),
    ("mass", "the meteorite found near {t} has a mass of {x}"), ("mass", "the satellite of {a} weighs {x}"), ("mass", "customs in {t} confiscated {x} of ivory"), ("mass", "the statue in {t} is made of {x} of bronze"),
    ("duration", "the surgery in {t} lasted {x}"), ("duration", "the outage at {a} went on for {x}"), ("duration", "the director of {a} served {x} in prison"), ("duration", "the eruption near {t} continued for {x}"),
    ("area", "the wildfire near {t} burned {x} of pine"), ("area", "the solar park of {a} spreads over {x}"), ("area", "the national park beside {t} has an area of {x}"),
)  # fmt: skip
DATED = (
    "the cathedral of {t} was consecrated {x}", "{a} went public {x}", "the first version of {a} appeared {x}", "the dam above {t} burst {x}", "the strike at {a} ended {x}", "the curfew in {t} was lifted {x}",
    "the vaccine was licensed {x}", "the archive in {t} was looted {x}", "the comet was first sighted from {t} {x}", "{a} moved its seat to {t} {x}", "the last veteran of the regiment died {x}", "slavery was abolished in {t} {x}",
    "the volcano near {t} last erupted {x}", "the court in {t} acquitted the banker {x}",
)  # fmt: skip
VAGUE_COUNTS = ("several", "many", "numerous", "a number of", "dozens of", "some", "additional", "")
VAGUE_SUMS = (
    "a considerable sum",
    "an undisclosed amount",
    "several millions",
    "more than expected",
    "a lot of money",
    "a fortune",
)
VAGUE_DATES = ("", "some years later", "at a later date", "eventually", "not long afterwards", "one spring morning")

# A subject with several facts: a first gap {s} is the subject, {x} a figure.
TOPICS = (
    ("the {t} botanical institute", "{s} employs {x} gardeners", "{s} was established under an old charter", "{s} publishes a quarterly bulletin", "{s} has a rooftop café", "{s} keeps its seeds in {x} drawers"),
    ("{a}", "{s} makes pumps for ships", "{s} has its headquarters in {t}", "{s} pays its interns nothing", "{s} runs {x} canteens", "{s} sponsors a rowing team"),
    ("the {t} half-marathon", "{s} starts at dawn", "{s} has {x} volunteers", "{s} leads through two forests", "{s} awards no prize money", "{s} is broadcast live"),
    ("the old observatory tram in {t}", "{s} carries {x} riders a day", "{s} climbs a steep hill", "{s} has red carriages", "{s} stops at the fish market", "{s} is driven by cable"),
    ("the parser of {a}", "{s} is written in Rust", "{s} handles {x} file formats", "{s} reads nested comments", "{s} has no external dependencies", "{s} reports {x} kinds of error"),
    ("the white-necked heron", "{s} nests in reeds", "{s} lays {x} eggs", "{s} feeds on frogs", "{s} migrates at night", "{s} lives for {x} years"),
    ("the asthma drug tested in {t}", "{s} is inhaled twice a day", "{s} causes headaches", "{s} was given to {x} volunteers", "{s} is stored in a refrigerator", "{s} costs {x} dollars a dose"),
    ("the monastery above {t}", "{s} has {x} cells", "{s} brews dark ale", "{s} owns a Gothic altar", "{s} shelters hikers in storms", "{s} lost its roof in a gale"),
    ("the central bank of {t}", "{s} has {x} directors", "{s} keeps gold in vaults", "{s} sets the rate on deposits", "{s} prints no coins", "{s} supervises insurers"),
    ("the violinist {p}", "{s} recorded {x} albums", "{s} studied in {t}", "{s} plays a Venetian instrument", "{s} collects antique clocks", "{s} speaks Catalan"),
    ("the copper mine outside {t}", "{s} reaches a depth of {x} metres", "{s} pollutes a stream", "{s} uses electric trucks", "{s} employs a geologist", "{s} has been on fire"),
    ("the treaty of {t}", "{s} has {x} articles", "{s} forbids whaling", "{s} was drafted in French", "{s} created a joint court", "{s} lapsed without notice"),
    ("the senator {p}", "{s} chairs the budget panel", "{s} trained as a dentist", "{s} has {x} grandchildren", "{s} voted for the road bill", "{s} owns a vineyard"),
)  # fmt: skip
# Different things of one place, or events of one sort.
PLACES = (
    ("{n} has {x} beds", ("the clinic in {t}", "the youth hostel in {t}", "the prison in {t}", "the barracks in {t}")), ("{n} trains {x} apprentices", ("the foundry in {t}", "the shipping office in {t}", "the bakery in {t}", "the press in {t}")),
    ("{n} drew {x} guests", ("the jazz festival in {t}", "the book fair in {t}", "the chess open in {t}", "the circus in {t}")), ("{n} is {x} metres deep", ("the quarry at {t}", "the well at {t}", "the dock at {t}", "the moat at {t}")),
    ("{n} runs {x} times a week", ("the bus from {t}", "the cargo plane from {t}", "the night coach from {t}", "the post boat from {t}")), ("{n} has {x} seats", ("the cinema in {t}", "the chapel in {t}", "the courtroom in {t}", "the arena in {t}")),
    ("{n} was renovated", ("the spa in {t}", "the post office in {t}", "the casino in {t}", "the viaduct in {t}")), ("{n} attracts tourists", ("the castle of {t}", "the zoo of {t}", "the cemetery of {t}", "the gorge of {t}")),
)  # fmt: skip
EVENTS = (
    ("{n} went up in 2013", ("shipments of pumps from {t}", "deliveries of lamps to {t}", "bookings of rooms in {t}", "arrests of smugglers in {t}")),
    ("{n} killed {x} people", ("the landslide near {t}", "the train derailment near {t}", "the avalanche near {t}", "the explosion near {t}")), ("{n} injured {x} residents", ("the tornado in {t}", "the gas leak in {t}", "the riot in {t}", "the hailstorm in {t}")),
    ("{n} cost {x} jobs", ("the merger of {a}", "the relocation of {a}", "the bankruptcy of {a}", "the automation of {a}")), ("{n} lasted {x} days", ("the hunger strike in {t}", "the carnival in {t}", "the power cut in {t}", "the trial in {t}")),
    ("{n} infected {x} children", ("the measles outbreak in {t}", "the cholera epidemic in {t}", "the influenza wave in {t}", "the mumps outbreak in {t}")), ("{n} brought in {x} dollars", ("the concert in {t}", "the lottery in {t}", "the gala in {t}", "the auction in {t}")),
)  # fmt: skip
# Predicate with a figure; a group, its wider or narrower ones, others.
GROUPS = (
    ("{g} in {t} earn {x} dollars a week on average", ("nurses", "hospital staff", "surgeons")), ("{g} in {t} sleep {x} hours a day", ("toddlers", "children", "teenagers")), ("{g} of {a} own {x} percent of the shares", ("the founders", "the employees", "the directors")),
    ("the unemployment rate among {g} in {t} is {x} percent", ("young men", "young people", "migrants")), ("sales of {g} in {t} reached {x} units", ("electric cars", "vehicles", "lorries")), ("{g} around {t} cover {x} hectares", ("birch woods", "forests", "meadows")),
    ("output of {g} in {t} went up in the spring", ("white paint", "paint", "varnish")), ("deaths from {g} in {t} went down last year", ("lung cancer", "cancer", "heart disease")), ("{g} make up {x} percent of the pupils in {t}", ("girls from abroad", "girls", "boys")),
    ("{g} at {a} get {x} days of leave", ("senior engineers", "engineers", "cleaners")), ("the price of {g} in {t} is {x} dollars a kilo", ("smoked salmon", "fish", "beef")), ("{g} in {t} pay {x} dollars in rent", ("students", "tenants", "pensioners")),
    ("the number of {g} at {t} was {x}", ("domestic passengers", "passengers", "pilots")), ("the population of {g} is {x}", ("the old quarter of {t}", "{t}", "the district around {t}")),
    ("in {g} the observatory at {t} counted {x} storms", ("2016", "2019", "1988")), ("{g} had {x} visitors", ("the upper gallery in {t}", "the gallery in {t}", "the lower gallery in {t}")),
)  # fmt: skip
# What happened, as a clause; the supposed cause as a clause and as a noun; what happened as a noun.
CAUSES = (
    ("{a} cut its dividend", "the euro fell", "the fall of the euro", "the cut in the dividend of {a}"), ("the festival in {t} was cancelled", "a singer fell ill", "the illness of a singer", "the cancellation of the festival in {t}"),
    ("salmon vanished from the river at {t}", "a weir was built", "the new weir", "the disappearance of the salmon at {t}"), ("the server of {a} crashed", "the certificate expired", "the expired certificate", "the crash of the server of {a}"),
    ("wages in {t} stagnated", "immigration increased", "immigration", "the stagnation of wages in {t}"), ("patients in {t} lost weight", "they took the new tablets", "the new tablets", "the weight loss of patients in {t}"),
    ("the senator from {t} resigned", "his memoirs appeared", "the publication of his memoirs", "the resignation of the senator from {t}"), ("bread grew dear in {t}", "the border was shut", "the shutting of the border", "the dearness of bread in {t}"),
    ("the team from {t} was relegated", "its coach was sacked", "the sacking of the coach", "the relegation of the team from {t}"), ("birds abandoned the marsh near {t}", "wind turbines went up", "the wind turbines", "the flight of birds from the marsh near {t}"),
    ("{a} went bankrupt", "a scandal broke", "the scandal", "the bankruptcy of {a}"), ("tourism in {t} collapsed", "the airline withdrew", "the withdrawal of the airline", "the collapse of tourism in {t}"),
    ("the chapel in {t} caught fire", "lightning struck nearby", "the lightning", "the fire in the chapel in {t}"), ("asthma became common in {t}", "the motorway opened", "the motorway", "the spread of asthma in {t}"),
)  # fmt: skip
CAUSE_SAID = (
    "{e} because {c}",
    "{e} as a result of {n}",
    "{N} caused {f}",
    "{N} led to {f}",
    "{e} due to {n}",
    "{N} was the reason for {f}",
)
CAUSE_OPEN = (
    "{C}, and {e}", "{E} in the same year as {c}", "{E} after {c}", "{C}. {E}.", "{F} came shortly after {n}", "{N} was followed by {f}", "{E}; in those months {c}", "{E} at about the time when {c}",
    "{N} and {f} fell in the same decade", "{E}", "{C}, and in a later year {e}",
)  # fmt: skip
CAUSE_DENIED = ("{E}, but not because {c}", "{N} had nothing to do with {f}", "{F} was not caused by {n}")

# Many, and one of them: plural noun, predicate of many, singular noun, predicate of one.
QUANTIFIED = (
    ("dentists in {t}", "work on Saturdays", "dentist in {t}", "works on Saturdays"), ("branches of {a}", "accept cheques", "branch of {a}", "accepts cheques"), ("cyclists in {t}", "wear a helmet", "cyclist in {t}", "wears a helmet"),
    ("modules of {a}", "have unit tests", "module of {a}", "has unit tests"), ("lakes near {t}", "contain trout", "lake near {t}", "contains trout"), ("patients in {t}", "responded to the therapy", "patient in {t}", "responded to the therapy"),
    ("judges in {t}", "own shares", "judge in {t}", "owns shares"), ("flights of {a}", "were delayed", "flight of {a}", "was delayed"), ("temples around {t}", "face east", "temple around {t}", "faces east"),
    ("investors in {a}", "lost money", "investor in {a}", "lost money"), ("teachers in {t}", "joined the walkout", "teacher in {t}", "joined the walkout"), ("wells around {t}", "ran dry", "well around {t}", "ran dry"),
    ("players from {t}", "were vaccinated", "player from {t}", "was vaccinated"), ("engines of {a}", "run on ethanol", "engine of {a}", "runs on ethanol"),
)  # fmt: skip
HABITS = (
    ("the lift in {t}", "stops on the third floor"), ("{a}", "publishes its accounts in English"), ("the river at {t}", "freezes in January"), ("the ferry captain of {t}", "carries a knife"), ("{a}", "answers complaints in writing"),
    ("the drug", "causes nausea"), ("the compiler of {a}", "rejects unused variables"), ("the abbot of {t}", "dines alone"),
)  # fmt: skip
# Adjective in the superlative, its opposite, the sentence.
RANKED = (
    ("deepest", "shallowest", "the quarry at {t} is the {r} in the province"), ("busiest", "quietest", "the airport of {t} is the {r} in the region"), ("cheapest", "most expensive", "{a} sells the {r} phone on the market"),
    ("fastest", "slowest", "the express to {t} is the {r} train in service"), ("richest", "poorest", "{t} is the {r} district of the republic"), ("longest", "shortest", "the tunnel under {t} is the {r} in the Alps"),
    ("heaviest", "lightest", "the gong of {t} is the {r} ever cast"), ("strongest", "weakest", "{a} has the {r} balance sheet of its industry"), ("widest", "narrowest", "the boulevard in {t} is the {r} avenue in the city"),
    ("hottest", "coldest", "{t} is the {r} place on the peninsula"), ("most popular", "least popular", "{a} makes the {r} editor among programmers"), ("brightest", "faintest", "the nebula seen from {t} is the {r} object in the constellation"),
    ("safest", "most dangerous", "the road to {t} is the {r} in the valley"),
)  # fmt: skip
# What a thing is that has the quality, with no word on rank, and another word for the superlative.
POSITIVES = {
    "deepest": "deep", "busiest": "busy", "cheapest": "cheap", "fastest": "fast", "richest": "rich", "longest": "long", "heaviest": "heavy",
    "strongest": "strong", "widest": "wide", "hottest": "hot", "most popular": "popular", "brightest": "bright", "safest": "safe",
}  # fmt: skip
SAME_RANKS = {
    "cheapest": "least expensive", "fastest": "quickest", "richest": "wealthiest", "heaviest": "weightiest", "widest": "broadest",
    "hottest": "warmest", "most popular": "best-loved", "busiest": "most frequented", "safest": "most secure",
}  # fmt: skip
# One word, its synonym, its opposite, the sentence.
TURNS = (
    ("gained ground", "advanced", "lost ground", "shares of {a} {w} on Tuesday"), ("strengthened", "firmed", "weakened", "the currency {w} against the dollar after the vote in {t}"), ("sped up", "accelerated", "slowed down", "the spread of the virus in {t} {w} in autumn"),
    ("doubled", "increased twofold", "halved", "the membership of the club in {t} {w} within a year"), ("expanded", "widened", "contracted", "the deficit of {a} {w} last year"), ("promoted", "elevated", "demoted", "the navy {w} the officer from {t}"),
    ("upheld", "confirmed", "overturned", "the appeals judge in {t} {w} the verdict"), ("endorsed", "backed", "denounced", "the guild in {t} {w} the reform"), ("tightened", "stiffened", "relaxed", "the regulator in {t} {w} the rules on lending"),
    ("recovered", "got better", "deteriorated", "the health of the archbishop of {t} {w}"), ("enabled", "switched on", "disabled", "the new release of {a} {w} telemetry by default"), ("added", "introduced", "removed", "{a} {w} the dark theme in version 4"),
    ("hot", "very warm", "cold", "the summer in {t} was unusually {w}"), ("guilty", "culpable", "innocent", "the jury in {t} found the chemist {w}"), ("scrapped", "abandoned", "kept", "{a} {w} the loyalty scheme"),
    ("vacant", "empty", "occupied", "the villa in {t} has been {w} for years"), ("wealthy", "rich", "poor", "the founder of {a} came from a {w} family"), ("fixed", "repaired", "broke", "a technician from {t} {w} the turbine"),
    ("compulsory", "mandatory", "optional", "vaccination is {w} for pupils in {t}"), ("safe", "harmless", "toxic", "the coating used by {a} is {w} for infants"), ("captured", "seized", "released", "rebels {w} the envoy near {t}"),
    ("obtained", "got", "lost", "{a} {w} its licence in the spring"), ("before", "ahead of", "after", "{a} changed its logo {w} the merger"), ("shallow", "not deep", "deep", "the bay at {t} is {w}"),
)  # fmt: skip
