"""The words that fill the gaps of the sentences, and whole facts with a false copy of each."""

#: Gaps that a sentence and its partner share: the same word in both.
SHARED: dict[str, tuple[str, ...]] = {
    "city": (
        "Lisbon", "Bergen", "Krakow", "Valencia", "Turku", "Ghent", "Trieste", "Gdansk", "Bordeaux", "Nagoya",
        "Quito", "Halifax", "Leipzig", "Cork", "Izmir", "Mombasa",
    ),
    "country": (
        "Portugal", "Norway", "Poland", "Japan", "Kenya", "Chile", "Greece", "Vietnam", "Egypt", "Canada", "Ireland",
        "Peru", "Finland", "Morocco", "Hungary", "Thailand",
    ),
    "person": (
        "Marie Curie", "Charles Darwin", "Clara Schumann", "Johannes Kepler", "Emmy Noether", "Michael Faraday",
        "Ada Lovelace", "Louis Pasteur", "Mary Somerville", "Carl Linnaeus", "Leonhard Euler", "Sofia Kovalevskaya",
    ),
    "plant": (
        "paper mill", "shipyard", "brewery", "glass factory", "steelworks", "sawmill", "tannery", "cement works",
        "refinery", "cannery",
    ),
    "building": (
        "town hall", "opera house", "lighthouse", "covered market", "synagogue", "concert hall", "water tower",
        "observatory", "grain store", "city library",
    ),
    "crop": ("barley", "olives", "lentils", "potatoes", "apples", "tobacco", "flax", "cherries", "rice", "hops"),
    "body": (
        "city council", "port authority", "regional court", "water board", "farmers' union", "transport committee",
        "student union", "museum trust",
    ),
    "plan": (
        "the new tram line", "the harbour tunnel", "the airport extension", "the flood barrier", "the fishing quota",
        "the housing estate", "the wind farm", "the entry fee",
    ),
}  # fmt: skip

#: A true sentence, and a copy that it excludes: number, date, name, direction.
FACTS: tuple[tuple[str, str], ...] = (
    ("The ferry from Bergen carried 340 passengers in 2011.", "The ferry from Bergen carried 520 passengers in 2011."),
    ("The observatory in Quito opened in May 1873.", "The observatory in Quito opened in May 1893."),
    ("Exports of olives from Greece rose by 14 percent in 2008.", "Exports of olives from Greece fell by 14 percent in 2008."),
    ("The city council of Ghent approved the harbour tunnel.", "The city council of Ghent rejected the harbour tunnel."),
    ("The tunnel between Turku and the island is 12 kilometres long.", "The tunnel between Turku and the island is 21 kilometres long."),
    ("The shipyard in Gdansk employed 4,200 welders in 1978.", "The shipyard in Gdansk employed 2,400 welders in 1978."),
    ("The lighthouse near Cork was built in 1815.", "The lighthouse near Cork was built in 1851."),
    ("Norway sold 3 ferries to Chile in 1999.", "Norway sold 7 ferries to Chile in 1999."),
    ("The orchestra of Leipzig was founded in 1743.", "The orchestra of Leipzig was founded in 1793."),
    ("The brewery in Krakow lost 6 million euros in 2014.", "The brewery in Krakow lost 6 billion euros in 2014."),
    ("The museum in Trieste owns the second-largest collection of sea charts.", "The museum in Trieste owns the third-largest collection of sea charts."),
    ("The flood in Nagoya destroyed 1,900 houses.", "The flood in Nagoya destroyed 9,100 houses."),
    ("The price of barley in Poland dropped in 2003.", "The price of barley in Poland climbed in 2003."),
    ("The railway links Mombasa with Nairobi.", "The railway does not link Mombasa with Nairobi."),
    ("The covered market of Valencia has 290 stalls.", "The covered market of Valencia has 950 stalls."),
    ("The glacier shrank by 35 metres between 1990 and 2005.", "The glacier shrank by 53 metres between 1990 and 2005."),
    ("The farmers' union supported the fishing quota.", "The farmers' union opposed the fishing quota."),
    ("The reservoir holds 80 million cubic metres of water.", "The reservoir holds 30 million cubic metres of water."),
    ("The expedition reached the island on 4 March 1911.", "The expedition reached the island on 14 March 1911."),
    ("The library of Bordeaux lends 250,000 books a year.", "The library of Bordeaux lends 850,000 books a year."),
)  # fmt: skip
