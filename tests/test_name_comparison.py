"""Whether two names mean the same, and by what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.names import find_names, resolve_names
from factcheck.matching.names import NameDetail, NameRelation, compare_names, names_conflict
from factcheck.text.tokens import tokenize


def name(text):
    """Return the only name of a sentence that holds ``text``."""
    (found,) = find_names(tokenize(f"They thanked {text}."))
    return found


PAIRS = {
    "word for word": ("Gazprom", "Gazprom", NameDetail.SAME),
    "case of letters": ("COVID-19", "Covid-19", NameDetail.SAME),
    "hyphen or blank": ("Al-Qaeda", "Al Qaeda", NameDetail.SAME),
    "article": ("the Kremlin", "Kremlin", NameDetail.SAME),
    "title": ("President Xi", "Xi", NameDetail.SAME),
    "two names of a country": ("America", "the United States", NameDetail.ALIAS),
    "acronym of a country": ("the U.S.", "the United States", NameDetail.ACRONYM),
    "nickname": ("Bill Clinton", "William Clinton", NameDetail.ALIAS),
    "nickname and middle name": ("Bill Clinton", "William Jefferson Clinton", NameDetail.ALIAS),
    "two nicknames of two names": ("Bill Clinton", "Bob Clinton", NameDetail.DIFFERENT),
    "old and new name": ("Burma", "Myanmar", NameDetail.ALIAS),
    "part of a union and its name": ("Britain", "the United Kingdom", NameDetail.ALIAS),
    "two spellings of a city": ("Kiev", "Kyiv", NameDetail.ALIAS),
    "war by number and word": ("World War II", "Second World War", NameDetail.ALIAS),
    "adjective": ("China", "Chinese", NameDetail.DEMONYM),
    "people": ("Russia", "Russians", NameDetail.DEMONYM),
    "acronym of the table": ("WHO", "the World Health Organization", NameDetail.ACRONYM),
    "british spelling": ("SCO", "the Shanghai Cooperation Organisation", NameDetail.ACRONYM),
    "acronym by its letters": ("WFF", "the World Food Fund", NameDetail.ACRONYM),
    "acronym with its of": ("DOJ", "the Department of Justice", NameDetail.ACRONYM),
    "surname": ("Putin", "Vladimir Putin", NameDetail.PART),
    "family name first": ("Xi", "Xi Jinping", NameDetail.PART),
    "middle name left out": ("George Bush", "George Walker Bush", NameDetail.PART),
    "a body without its country": ("Congress", "the US Congress", NameDetail.PART),
    "a party without its kind": ("Labour", "the Labour Party", NameDetail.PART),
    "a common word is no part of a title": ("Kill", "Kill Bill Again", NameDetail.DIFFERENT),
    "initials": ("J. K. Rowling", "Joanne Kathleen Rowling", NameDetail.INITIALS),
    "initials in one": ("J.K. Rowling", "Joanne Kathleen Rowling", NameDetail.INITIALS),
    "one initial": ("George W. Bush", "George Walker Bush", NameDetail.INITIALS),
    "two letters exchanged": ("Angela Merkle", "Angela Merkel", NameDetail.TYPO),
    "a letter left out": ("Gazprm", "Gazprom", NameDetail.TYPO),
    "mistyped surname alone": ("Merkle", "Angela Merkel", NameDetail.TYPO),
    "capital": ("Moscow", "Russia", NameDetail.METONYM),
    "region": ("Scotland", "Britain", NameDetail.WITHIN),
    "ambiguous country": ("Korea", "South Korea", NameDetail.WITHIN),
    "neighbours": ("China", "India", NameDetail.DIFFERENT),
    "one letter between countries": ("Iran", "Iraq", NameDetail.DIFFERENT),
    "two letters between countries": ("Austria", "Australia", NameDetail.DIFFERENT),
    "one name inside another": ("Niger", "Nigeria", NameDetail.DIFFERENT),
    "cities": ("Kazan", "Saint Petersburg", NameDetail.DIFFERENT),
    "given names": ("Martin Weber", "Marvin Weber", NameDetail.TYPO),
    "two known given names": ("Maria Weber", "Mario Weber", NameDetail.DIFFERENT),
    "model numbers": ("Boeing 747", "Boeing 737", NameDetail.DIFFERENT),
    "roman numerals": ("Elizabeth I", "Elizabeth II", NameDetail.DIFFERENT),
    "wars": ("World War I", "World War II", NameDetail.DIFFERENT),
    "a country is no part of its newspaper": ("China", "China Daily", NameDetail.DIFFERENT),
    "a head is no part": ("Bank", "Bank of England", NameDetail.DIFFERENT),
    "short names one letter apart": ("Lee", "Lie", NameDetail.DIFFERENT),
    "other initials": ("J. K. Rowling", "Anna Maria Rowling", NameDetail.DIFFERENT),
    "nothing shared": ("Gazprom", "Merkel", NameDetail.DIFFERENT),
}


@pytest.mark.parametrize(("first", "second", "detail"), PAIRS.values(), ids=PAIRS)
def test_names_are_compared_by_all_their_forms_both_ways(first, second, detail):
    there = compare_names(name(first), name(second))
    assert there.detail == detail
    assert compare_names(name(second), name(first)) == there


CONFLICTS = {
    "countries": ("China", "India", True),
    "people and country": ("Chinese", "India", True),
    "cities": ("Kazan", "Saint Petersburg", True),
    "states": ("Texas", "Florida", True),
    "persons": ("Angela Merkel", "Vladimir Putin", True),
    "organisations": ("NATO", "the WHO", True),
    "models": ("Boeing 747", "Boeing 737", True),
    "a firm's names": ("the Bank of China", "Harvard University", True),
    "a country and its capital": ("Russia", "Moscow", False),
    "a country and its region": ("Britain", "Scotland", False),
    "a city and a country": ("Kazan", "China", False),
    "a person and a city": ("Angela Merkel", "Kazan", False),
    "relatives": ("Bill Clinton", "Hillary Clinton", True),
    "a given name and its short form": ("Bill Clinton", "William Clinton", False),
    "a surname and the full name of a relative": ("Senator Clinton", "Bill Clinton", False),
    "short and full": ("Merkel", "Angela Merkel", False),
    "not known what they are": ("Zubrowka", "Gazprom", False),
    "same": ("China", "the PRC", False),
    "different things with numbers": ("Apollo 11", "Airbus A380", False),
}


@pytest.mark.parametrize(("first", "second", "expected"), CONFLICTS.values(), ids=CONFLICTS)
def test_only_known_names_of_one_kind_exclude_each_other(first, second, expected):
    assert names_conflict(name(first), name(second)) is expected
    assert names_conflict(name(second), name(first)) is expected


def test_a_resolved_surname_is_compared_as_the_full_name():
    *_, clinton = resolve_names(find_names(tokenize("They met Hillary Clinton. Clinton left.")))
    assert compare_names(clinton, name("Bill Clinton")).relation is NameRelation.DIFFERENT
    assert compare_names(clinton, name("Hillary Clinton")).relation is NameRelation.SAME


_NAMES = st.sampled_from(
    sorted({text for first, second, _ in (*PAIRS.values(), *CONFLICTS.values()) for text in (first, second)})
)


@given(_NAMES, _NAMES)
def test_relation_detail_and_score_agree(first, second):
    one, other = name(first), name(second)
    match = compare_names(one, other)
    assert (match.detail is NameDetail.DIFFERENT) == (match.relation is NameRelation.DIFFERENT)
    assert match == compare_names(other, one)
    low, high = {
        NameRelation.SAME: (0.8, 1.0),
        NameRelation.RELATED: (0.45, 0.65),
        NameRelation.DIFFERENT: (0.0, 0.4),
    }[match.relation]
    assert low <= match.score <= high
    assert not (names_conflict(one, other) and match.relation is not NameRelation.DIFFERENT)


@given(_NAMES)
def test_a_name_is_the_same_as_itself(text):
    match = compare_names(name(text), name(text))
    assert (match.detail, match.score) == (NameDetail.SAME, 1.0)
