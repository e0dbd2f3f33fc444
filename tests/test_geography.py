"""What the table of places, organisations and events knows, and that it is in order."""

import subprocess
import sys

import pytest

from factcheck.facts import geography
from factcheck.facts.geography import (
    Case,
    Role,
    Tie,
    find_referent,
    first_words,
    fold_name,
    lies_within,
    look_up,
    look_up_prefix,
    match_tokens,
    relate,
)
from factcheck.text.tokens import tokenize

TERMS = {
    "country": ("Russia", "russia"),
    "adjective": ("russian", "russia"),
    "people": ("Russians", "russia"),
    "prefix": ("sino", "china"),
    "prefix with capital": ("Anglo", "united kingdom"),
    "dotted": ("U.S.", "united states"),
    "dotted, lower case": ("u.s.", "united states"),
    "acronym": ("USA", "united states"),
    "long form": ("People's Republic of China", "china"),
    "curly apostrophe": ("People’s Republic of China", "china"),
    "old name": ("Burma", "myanmar"),
    "new name": ("Türkiye", "turkey"),
    "colonial name": ("British Honduras", "belize"),
    "letters that spell another language": ("International Organization for Standardization", "iso"),
    "acronym that is no word in lower case": ("ISO", "iso"),
    "name in two languages": ("Médecins Sans Frontières", "msf"),
    "slash": ("Joint United Nations Programme on HIV / AIDS", "unaids"),
    "accents": ("São Paulo", "sao paulo"),
    "without accents": ("Sao Paulo", "sao paulo"),
    "two spellings of a city": ("St. Petersburg", "saint petersburg"),
    "hyphen": ("Guinea-Bissau", "guinea bissau"),
    "former union stands apart": ("Soviet", "soviet union"),
    "organisation": ("World Health Organisation", "who"),
    "adjective that is a word": ("Polish", "poland"),
    "that word": ("polish", None),
    "pronoun": ("us", None),
    "bird": ("turkey", None),
    "question word": ("who", None),
    "prefix that is a given name": ("Franco", None),
    "prefix that is a currency": ("euro", None),
    "any word": ("bread", None),
    "nothing": ("", None),
    "a very long word": ("x" * 100_000, None),
}


@pytest.mark.parametrize(("word", "term"), TERMS.values(), ids=TERMS)
def test_all_names_of_a_referent_fold_to_one_term(word, term):
    expected = {"who": find_referent("organisation:who").term}.get(term, term)
    assert fold_name(word) == expected


TIES = {
    "same": ("country:cn", "country:cn", Tie.SAME),
    "capital": ("city:beijing", "country:cn", Tie.CAPITAL),
    "part": ("country:gb-sct", "country:gb", Tie.PART),
    "part of a part": ("city:kazan", "country:ru", Tie.PART),
    "one meaning of an ambiguous name": ("country:kr", "region:korea", Tie.PART),
    "successor": ("country:ru", "country:su", Tie.PART),
    "a country on its continent": ("country:be", "region:europe", Tie.PART),
    "a city on a continent": ("city:brussels", "region:europe", Tie.PART),
    "a country of two": ("country:tr", "region:asia", Tie.PART),
    "a country of another continent": ("country:br", "region:europe", None),
    "neighbours": ("country:fr", "country:de", None),
    "two halves": ("country:kr", "country:kp", None),
    "another country's capital": ("city:paris", "country:de", None),
    "city in another country": ("city:kazan", "country:cn", None),
    "unknown": ("country:nowhere", "country:de", None),
}


@pytest.mark.parametrize(("first", "second", "tie"), TIES.values(), ids=TIES)
def test_referents_are_related_both_ways(first, second, tie):
    assert relate(first, second) == tie
    assert relate(second, first) == tie


MATCHES = {
    "longest wins": ("United States of America today", 4, "country:us"),
    "hyphen between words": ("Guinea-Bissau today", 3, "country:gw"),
    "hyphen before more": ("China-Russia", 1, "country:cn"),
    "one letter stops": ("U.K today", 3, "country:gb"),
    "several words and a comma": ("Washington, D.C. today", 3, "city:washington"),
    "apostrophe": ("People's Republic of China", 5, "country:cn"),
}


@pytest.mark.parametrize(("text", "end", "ident"), MATCHES.values(), ids=MATCHES)
def test_the_longest_name_that_begins_at_a_token_is_matched(text, end, ident):
    match = match_tokens(tokenize(text).tokens, 0)
    assert match is not None
    assert (match[0], match[1].id) == (end, ident)


@pytest.mark.parametrize("text", ["who", "us", "turkey", "united", "south sudanish"], ids=lambda text: text)
def test_common_words_and_pieces_are_no_match(text):
    assert match_tokens(tokenize(text).tokens, 0) is None


def test_a_text_without_case_needs_no_capital_but_no_acronym_is_a_word():
    assert match_tokens(tokenize("turkey").tokens, 0, lenient=True) is not None
    assert match_tokens(tokenize("who").tokens, 0, lenient=True) is None
    assert match_tokens(tokenize("u.s. troops").tokens, 0, lenient=True) is not None


def test_capital_letters_decide_where_a_word_is_common():
    entry = look_up("Turks")
    assert entry is not None
    assert (entry.role, entry.case) == (Role.PEOPLE, Case.CAPITALISED)
    assert look_up("turks") is None


def test_prefixes_name_their_country():
    assert [look_up_prefix(word) for word in ("Sino", "Franco", "Indo", "Russo", "Anglo", "Euro")] == [
        *("country:cn", "country:fr", "country:in", "country:ru", "country:gb", "region:europe")
    ]


@pytest.mark.parametrize(
    ("ident", "currency"),
    [("country:cn", "CNY"), ("country:ru", "RUB"), ("country:us", "USD"), ("country:de", "EUR"), ("country:gb", "GBP")],
    ids=lambda value: value,
)
def test_a_country_has_its_tender(ident, currency):
    assert find_referent(ident).currency == currency


# Members of the United Nations whose names are most often mistaken, and the two observers.
@pytest.mark.parametrize(
    "name",
    [
        "Austria",
        "Australia",
        "Niger",
        "Nigeria",
        "Iran",
        "Iraq",
        "Slovakia",
        "Slovenia",
        "Latvia",
        "Lithuania",
        "Paraguay",
        "Uruguay",
        "Zambia",
        "Gambia",
        "Mali",
        "Malawi",
        "Palestine",
        "Vatican",
        "Eswatini",
        "Comoros",
        "Nauru",
        "Tuvalu",
        "Kiribati",
        "Vanuatu",
        "Bhutan",
        "Brunei",
        "Liechtenstein",
    ],
)
def test_every_country_is_its_own_referent(name):
    entry = look_up(name)
    assert entry is not None
    assert entry.id.startswith("country:")
    assert find_referent(entry.id).people


def test_every_referent_is_sound():
    seen = {entry.id for word in _all_phrases() if (entry := look_up(word.title())) or (entry := look_up(word.upper()))}
    referents = [find_referent(ident) for ident in seen]
    countries = [referent for referent in referents if referent.id.startswith("country:")]
    assert len(countries) >= 240
    for referent in referents:
        assert referent.term in (*referent.names, *referent.people)
        for up in (referent.part_of, referent.capital_of):
            assert up is None or find_referent(up)


def _all_phrases():
    from factcheck.facts import geography

    return list(geography._table().phrases)


def test_first_words_cover_all_phrases():
    assert all(phrase.split(" ")[0] in first_words() for phrase in _all_phrases())


def test_importing_reads_no_table():
    code = "import factcheck.facts.geography as g; assert g._table.cache_info().currsize == 0"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_only_the_part_lies_within():
    assert lies_within("country:gh", "region:africa")
    assert not lies_within("region:africa", "country:gh")
    assert not lies_within("country:gh", "country:gh")
    assert not lies_within("country:nowhere", "region:africa")


def test_every_country_of_a_continent_is_of_the_table():
    assert all(relate(country, country) for countries in geography._ON.values() for country in countries)
    known = {country for countries in geography._ON.values() for country in countries}
    assert all(country in geography._table().referents for country in known)
