"""Which names a text holds, where they begin and end, and what they name."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.names import NameKind, find_names, resolve_names, spells_acronym, taken_tokens
from factcheck.text.tokens import tokenize


def texts(text, taken=frozenset()):
    return [name.text for name in find_names(tokenize(text), taken)]


FOUND = {
    # Where names end.
    "two countries joined by and": ("Trade between China and Russia grew.", ["China", "Russia"]),
    "and inside a ministry": ("The Ministry of Industry and Trade replied.", ["Ministry of Industry and Trade"]),
    "and inside a commission": (
        "He chairs the Securities and Exchange Commission.",
        ["Securities and Exchange Commission"],
    ),
    "a list inside a treaty": (
        "They signed the Treaty of Amity, Commerce and Navigation.",
        ["Treaty of Amity, Commerce and Navigation"],
    ),
    "a head goes on over of": ("She works for the Bank of China.", ["Bank of China"]),
    "a person does not": ("They met Xi Jinping of China.", ["Xi Jinping", "China"]),
    "ampersand": ("It was bought by Johnson & Johnson.", ["Johnson & Johnson"]),
    "particles": ("They honoured Ludwig van Beethoven there.", ["Ludwig van Beethoven"]),
    "initials": ("They read J. K. Rowling and George W. Bush.", ["J. K. Rowling", "George W. Bush"]),
    "epithet": ("They feared Ivan the Terrible.", ["Ivan the Terrible"]),
    "the after a name opens another": ("It gave Obama the Nobel Prize.", ["Obama", "Nobel Prize"]),
    "junior": ("They heard Martin Luther King, Jr. speak.", ["Martin Luther King, Jr."]),
    "possessive ends a name": ("It broke Putin's Kremlin ties.", ["Putin", "Kremlin"]),
    "possessive inside a name": ("The People's Bank of China acted.", ["People's Bank of China"]),
    "a list with a hyphen inside": (
        "They broke the Treaty on Good-will, Amity and Navigation.",
        ["Treaty on Good-will, Amity and Navigation"],
    ),
    "two bodies joined by and": (
        "The United States and European Union agreed.",
        ["United States", "European Union"],
    ),
    "two countries before a treaty": (
        "The China-Russia Treaty on Good-will, Amity and Trade holds.",
        ["China", "Russia", "Treaty on Good-will, Amity and Trade"],
    ),
    "a city and its country without a comma": ("They met in Kazan Russia.", ["Kazan", "Russia"]),
    # Hyphens.
    "two countries": ("The China-Russia border is long.", ["China", "Russia"]),
    "prefix and adjective": ("A Sino-Russian pact followed.", ["Sino", "Russian"]),
    "double given name": ("They saw Jean-Claude Juncker.", ["Jean-Claude Juncker"]),
    "given name of syllables": ("They saw Ban Ki-moon.", ["Ban Ki-moon"]),
    "adjective of a place": ("A Moscow-based firm paid.", ["Moscow"]),
    "a country with a hyphen": ("He flew to Guinea-Bissau.", ["Guinea-Bissau"]),
    "lower prefix": ("The anti-Trump vote fell.", ["Trump"]),
    # Titles.
    "title apart": ("He told President Xi so.", ["Xi"]),
    "people, title, person": ("Then Chinese President Xi Jinping left.", ["Chinese", "Xi Jinping"]),
    "firm, title, person": ("Then Microsoft CEO Satya Nadella left.", ["Microsoft", "Satya Nadella"]),
    "title of an office alone": ("He told the Prime Minister of India so.", ["India"]),
    "office, country, person": ("He told Prime Minister of India Narendra Modi so.", ["India", "Narendra Modi"]),
    "a dual title belongs to a firm": ("He drives for General Motors.", ["General Motors"]),
    "a noble title over of": ("He read the Lady of Shalott.", ["Lady of Shalott"]),
    "a king of a country": ("He met the King of Spain.", ["Spain"]),
    "a dual title and a country": ("He played Captain America once.", ["Captain America"]),
    # Sentence starts.
    "common word": ("Prices fell. Revenues rose.", []),
    "adverb before a name": ("However Putin declined.", ["Putin"]),
    "adjective": ("Bilateral talks failed.", []),
    "uncommon word": ("Gazprom declined.", ["Gazprom"]),
    "a place of the table": ("Moscow declined.", ["Moscow"]),
    "seen inside a sentence": ("He praised Apple. Apple grew.", ["Apple", "Apple"]),
    "starter that opens a title": ("No Way Out is an album.", ["No Way Out"]),
    "article": ("The Kremlin declined.", ["Kremlin"]),
    "months and days": ("On Monday in June it rained.", []),
    "a month that is a surname": ("They saw Theresa May leave.", ["Theresa May"]),
    "the pronoun": ("Then Putin and I left.", ["Putin"]),
    # Identifiers.
    "hyphen and number": ("The cases of COVID-19 rose.", ["COVID-19"]),
    "letters and digits": ("It sold an A330 to the G20.", ["A330", "G20"]),
    "aircraft": ("He flew a Boeing 747 home.", ["Boeing 747"]),
    "aircraft with a variant": ("He flew a Boeing 747-400 home.", ["Boeing 747-400"]),
    "members of a list that counts": ("Lima has 12 mills, Quito 9 and Arica 7.", ["Lima", "Quito", "Arica"]),
    "mission before a plural": ("The Apollo 11 astronauts landed.", ["Apollo 11"]),
    "number of a sequel": ("Later Toy Story 3 was shown.", ["Toy Story 3"]),
    "roman numeral": ("They crowned Elizabeth II there.", ["Elizabeth II"]),
    "words for a war": ("It ended World War Two.", ["World War Two"]),
    # Numbers beside names that are no part of them.
    "a percentage": ("It gave Gazprom 28 percent of it.", ["Gazprom"]),
    "a count": ("It cost Disney 5 years of work.", ["Disney"]),
    "a day": ("They flew in June 25 times.", []),
    "a score": ("Then Arsenal 3-1 was final.", ["Arsenal"]),
    "a large number": ("He sold Toyota 10000 cars.", ["Toyota"]),
    "a place and a count": ("They counted in Texas 11 cases was it.", ["Texas"]),
    "a year": ("They spoke at Davos 2016 about it.", ["Davos"]),
    "a currency in words": ("It costs five US dollars or Russian roubles.", []),
    "a currency": ("It costs US$400 now.", []),
    # Quoted titles.
    "title in quotes": ('He wrote "Gone with the Wind" early.', ["Gone with the Wind"]),
    "title in old quotes": ("He wrote ``Gone with the Wind'' early.", ["Gone with the Wind"]),
    "title in single quotes": ("He wrote 'Gone with the Wind' early.", ["Gone with the Wind"]),
    "possessives are no quotes": ("After Pizarro 's 134 , Weber 's 133 count.", ["Pizarro", "Weber"]),
    "a saint's city": ("He left Saint Louis early.", ["Saint Louis"]),
    "speech in quotes": ('He said, "Yes", and left.', []),
    "no title in quotes": ('It got "mixed or average reviews" there.', []),
    "a country before its agency": (
        "He left the US Food and Drug Administration early.",
        ["US", "Food and Drug Administration"],
    ),
    # Case.
    "all lower": ("russia and china sign a deal in moscow", ["russia", "china", "moscow"]),
    "all upper": ("RUSSIA SIGNS A DEAL", ["RUSSIA"]),
    "headline": (
        "Russia Signs Another Gas Deal With China After Long Talks",
        ["Russia", "China"],
    ),
    "lower identifier": ("a boeing 747 and an a330 landed", ["boeing 747", "a330"]),
    "the pronoun us is no country": ("He told us about the US.", ["US"]),
    "the bird is no country": ("They ate turkey in Turkey.", ["Turkey"]),
    "who is no organisation": ("He asked who leads the WHO.", ["WHO"]),
    "an unambiguous name in lower case": ("They went to russia today.", ["russia"]),
    "times of day": ("It opens at 8 AM GMT.", []),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_a_name_is_the_longest_run_that_belongs_together(text, expected):
    assert texts(text) == expected


KINDS = {
    "country": ("They left China.", NameKind.PLACE, "country:cn"),
    "dotted country": ("They left the U.S. early.", NameKind.PLACE, "country:us"),
    "country with one stop": ("They left the U.K early.", NameKind.PLACE, "country:gb"),
    "people": ("They met Russians.", NameKind.NATIONALITY, "country:ru"),
    "prefix": ("They met Anglo-Saxon kings.", NameKind.NATIONALITY, "country:gb"),
    "organisation": ("They left NATO.", NameKind.ORGANISATION, "organisation:nato"),
    "event": ("They saw World War II.", NameKind.IDENTIFIER, "event:world-war-2"),
    "city": ("They left St. Petersburg early.", NameKind.PLACE, "city:saint-petersburg"),
    "shape of a firm": ("They left Fantasy Records.", NameKind.ORGANISATION, None),
    "shape of a place": ("They left Selkirk Mountains.", NameKind.PLACE, None),
    "given name": ("They met Angela Merkel.", NameKind.PERSON, None),
    "titled": ("They met Senator Hatch.", NameKind.PERSON, None),
    "model": ("They met Airbus A380.", NameKind.IDENTIFIER, None),
    "a prize is no academy": ("They won Academy Awards.", NameKind.OTHER, None),
    "person or place": ("They met George Roy Hill.", NameKind.OTHER, None),
    "nothing known": ("They met Zubrowka.", NameKind.OTHER, None),
}


@pytest.mark.parametrize(("text", "kind", "canonical"), KINDS.values(), ids=KINDS)
def test_kinds_are_claimed_only_where_tables_or_shape_tell(text, kind, canonical):
    name = find_names(tokenize(text))[0]
    assert (name.kind, name.canonical) == (kind, canonical)


def test_titles_and_possessives_stand_beside_the_words():
    prime, xi = find_names(tokenize("He quoted Prime Minister Li Keqiang's reply to President Xi."))
    assert (prime.words, prime.title, prime.possessive) == (("li", "keqiang"), ("prime", "minister"), True)
    assert (xi.words, xi.title, xi.possessive) == (("xi",), ("president",), False)


def test_words_leave_out_marks_and_articles():
    names = find_names(tokenize("He left the Bank of China and J. K. Rowling's Jean-Claude."))
    assert [name.words for name in names] == [("bank", "china"), ("j", "k", "rowling"), ("jean", "claude")]


def test_claimed_tokens_are_no_names():
    assert texts("They met April March yesterday", frozenset([2, 3])) == []


def test_numbers_inside_names_are_taken():
    tokens = tokenize("World War Two and COVID-19 hit 12 Boeing 747 crews of One Direction in Chicago")
    taken = taken_tokens(find_names(tokens), tokens)
    assert {tokens.tokens[index].text for index in taken} == {
        *("World", "War", "Two", "COVID", "-", "19", "Boeing", "747", "One"),
    }


RESOLVED = {
    "surname": ("They met Vladimir Putin. Putin left.", ("vladimir", "putin")),
    "given name of a person": ("They met Angela Merkel. Angela left.", ("angela", "merkel")),
    "acronym": ("They met the World Food Fund. The WFF left.", ("world", "food", "fund")),
    "a person is no country": ("They met Michael Jordan. Jordan left.", ("michael", "jordan")),
    "two may be meant": ("They met Bill Clinton and Hillary Clinton. Clinton left.", ("clinton",)),
    "nothing before it": ("They met Merkel. Putin left.", ("putin",)),
}


@pytest.mark.parametrize(("text", "full"), RESOLVED.values(), ids=RESOLVED)
def test_a_short_name_takes_the_words_of_the_one_longer_name_before(text, full):
    assert resolve_names(find_names(tokenize(text)))[-1].full == full


def test_names_are_resolved_from_a_context():
    context = find_names(tokenize("Vladimir Putin"))
    names = find_names(tokenize("They met Putin."))
    assert [name.full for name in resolve_names(names, context)] == [("vladimir", "putin")]


@pytest.mark.parametrize(
    ("acronym", "name", "expected"),
    [
        ("SCO", "Shanghai Cooperation Organization", True),
        ("DOJ", "Department of Justice", True),
        ("IMF", "World Bank", False),
    ],
    ids=["big words", "with small words", "another name"],
)
def test_initials_spell_acronyms(acronym, name, expected):
    assert spells_acronym(acronym, name) is expected


# Words, marks and numbers that the rules look at, in any order.
_PIECES = st.lists(
    st.sampled_from(
        [
            "China",
            "Sino",
            "U.S.",
            "US",
            "WHO",
            "President",
            "Prime",
            "Minister",
            "of",
            "the",
            "and",
            "for",
            "-",
            ",",
            ".",
            '"',
            "'",
            "'s",
            "&",
            "Boeing",
            "747",
            "28",
            "%",
            "percent",
            "Treaty",
            "Bank",
            "Xi",
            "Jinping",
            "J",
            "St.",
            "Ki",
            "moon",
            "May",
            "June",
            "I",
            "II",
            "COVID",
            "19",
            "A330",
            "lower",
            "one",
            "The",
            "However",
            "$",
            ":",
            "(",
        ]
    ),
    max_size=30,
)


@given(_PIECES, st.sampled_from(["", " "]))
def test_names_are_in_order_without_overlap_and_quote_the_text(pieces, glue):
    tokens = tokenize((glue or " ").join(pieces) if glue else "".join(pieces))
    done = 0
    for name in find_names(tokens):
        assert done <= name.first < name.last <= len(tokens.tokens)
        assert name.words
        assert name.text == tokens.folded.text[tokens.tokens[name.first].start : tokens.tokens[name.last - 1].end]
        done = name.last


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text):
    tokens = tokenize(text)
    names = find_names(tokens)
    assert len(resolve_names(names)) == len(names)
    assert taken_tokens(names, tokens) <= set(range(len(tokens.tokens)))


@pytest.mark.parametrize(
    "piece",
    ["President ", "Treaty of A, B, ", '"Foo ', "A. ", "New ", "Sino-", "of ", "X & ", "Boeing 7"],
    ids=["titles", "lists", "quotes", "initials", "first words of the table", "prefixes", "connectors", "&", "numbers"],
)
def test_hostile_repetition_takes_linear_time(piece):
    def measure(count):
        tokens = tokenize(piece * count)
        start = time.perf_counter()
        resolve_names(find_names(tokens))
        return time.perf_counter() - start

    measure(10)
    short = min(measure(1000) for _ in range(2))
    # Eight times the text may take eight times as long; a square would take 64.
    assert measure(8000) < 40 * short + 0.05
