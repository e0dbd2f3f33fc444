"""Sentences with a gap {x} for one part, by the kind of the part; behaviours of all families share them."""

#: A number stands before its noun.
COUNTS = (
    "the ferry to {city} carried {x} passengers in 2011",
    "the observatory above {city} recorded {x} meteors in one night",
    "the {plant} in {city} employs {x} workers",
    "the municipal archive of {city} keeps {x} maps",
    "volunteers in {city} planted {x} trees along the canal",
    "the stadium in {city} holds {x} spectators",
    "the strike at the {city} docks involved {x} people",
    "the charity gave {x} blankets to families in {city}",
    "{x} visitors came to the {building} of {city} in 1998",
    "engineers in {country} inspected {x} bridges before the winter",
    "the storm damaged {x} roofs in {city}",
    "{country} sent {x} students to the summer school",
)
#: A large number.
LARGE = (
    "the port of {city} handled {x} tonnes of {crop} in 2006",
    "the library of {city} lends {x} books a year",
    "farmers in {country} grow {crop} on {x} small holdings",
    "the television series drew {x} viewers in {country}",
    "the census of {country} counted {x} sheep",
    "the airport of {city} served {x} travellers in 2012",
    "the petition against {plan} gathered {x} signatures",
    "the factory in {city} makes {x} bicycles a year",
)
#: A sum of money.
MONEY = (
    "the {building} in {city} cost {x} to restore",
    "the {plant} in {city} made a profit of {x} in 2013",
    "{country} lent the port {x} for new cranes",
    "the painting fetched {x} at an auction in {city}",
    "the fund spent {x} on schools in {country}",
    "the insurer paid {x} after the fire at the {plant}",
    "exports of {crop} from {country} were worth {x} in 2010",
    "the bank of {city} paid a fine of {x}",
)
#: A share of a whole.
SHARES = (
    "{crop} cover {x} of the farmland around {city}",
    "{x} of the houses in {city} have a cellar",
    "turnout at the vote in {city} was {x}",
    "the {plant} in {city} supplies {x} of the power used in the region",
    "{country} imports {x} of its grain",
    "{x} of the pupils in {city} learn a second language",
    "unemployment in {city} stood at {x} in 1994",
)
#: A change by a share.
GROWTH = (
    "exports of {crop} from {country} rose by {x} in 2009",
    "rents in {city} went up by {x} in 2015",
    "the number of nesting storks near {city} fell by {x}",
    "the price of {crop} in {country} dropped by {x} in 2002",
    "the budget of the {body} grew by {x}",
    "ticket sales of the {building} in {city} declined by {x} in 1997",
)
#: A length.
LENGTHS = (
    "the canal from {city} to the sea is {x} long",
    "the new railway in {country} runs for {x}",
    "the tunnel under the bay of {city} measures {x}",
    "the walls around the old town of {city} stretch for {x}",
    "the relay race in {city} covers {x}",
    "the pipeline across {country} is {x} long",
    "the cable car above {city} travels {x}",
)
#: A mass.
MASSES = (
    "the bell of the {building} in {city} weighs {x}",
    "divers near {city} raised an anchor of {x}",
    "the {plant} in {city} recycles {x} of glass a day",
    "the whale stranded near {city} weighed {x}",
    "the crane in the port of {city} lifts {x}",
)
#: An area.
AREAS = (
    "the botanical garden of {city} covers {x}",
    "the fire destroyed {x} of forest in {country}",
    "the vineyard near {city} takes up {x}",
    "the nature reserve in {country} protects {x} of wetland",
)
#: A stretch of time.
DURATIONS = (
    "the siege of {city} lasted {x}",
    "the restoration of the {building} in {city} took {x}",
    "the crossing from {city} to the island takes {x}",
    "the strike at the {plant} in {city} lasted {x}",
    "{person} stayed in {city} for {x}",
    "the trial in {city} went on for {x}",
    "workers at the {plant} were locked out for {x}",
)
#: A date with its preposition: "in 2009", "on 12 May 2009".
WHENS = (
    "the {building} in {city} opened {x}",
    "the {plant} in {city} closed {x}",
    "{person} arrived in {city} {x}",
    "the earthquake hit {city} {x}",
    "the last tram ran in {city} {x}",
    "fire destroyed the {building} of {city} {x}",
    "{country} and {country2} signed the fishing treaty {x}",
    "the {body} of {city} approved {plan} {x}",
    "the bridge across the bay of {city} was completed {x}",
    "the first regatta was held in {city} {x}",
)
#: A town, where only one can be meant.
CITIES = (
    "the regatta of 2007 was held in {x}",
    "{person} was born in {x}",
    "the treaty between {country} and {country2} was signed in {x}",
    "the railway museum moved from the capital to {x} in 1986",
    "the headquarters of the shipping line are in {x}",
    "the spring congress of surveyors took place in {x}",
    "the night train terminates in {x}",
    "{person} died in {x} after a short illness",
)
#: A country, where only one can be meant.
COUNTRIES = (
    "the cup final of 1994 was won by {x}",
    "the frigate was built in {x}",
    "{person} was born in {x}",
    "the largest order for trams came from {x}",
    "the conference on {crop} was hosted by {x} in 2003",
    "the aid convoy to {city} was sent by {x}",
    "the glass for the {building} in {city} came from {x}",
)
#: A person, where only one can be meant.
PERSONS = (
    "the {building} in {city} was designed by {x}",
    "the first catalogue of the museum in {city} was written by {x}",
    "the square before the {building} in {city} is named after {x}",
    "the medal of the academy in {city} went to {x} in 1858",
    "the portrait in the {building} of {city} shows {x}",
    "the academy in {city} elected {x} as its president in 1866",
)
