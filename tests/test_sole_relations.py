"""What one has but one of: where one lives and was born, for whom one plays, to whom one is married."""

import pytest

from factcheck import Verdict, verify
from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.comparison import compare
from factcheck.matching.sole_relations import compare_sole_relations
from factcheck.model import Kind, Relation


def list_details(statement, evidence, title=None):
    context = analyse(title) if title else None
    return [part.detail for part in compare_sole_relations(align(analyse(statement), analyse(evidence), context), ())]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Ada Poe lives in Lima.", "Ada Poe resides in Quito.", id="a home by two verbs"),
        pytest.param("Ada Poe grew up in Lima.", "Ada Poe, raised in Quito, is a painter.", id="an upbringing"),
        pytest.param(
            "Ada Poe was born in Lima.", "Ada Poe (born 3 May 1961 in Quito) is a painter.", id="a birthplace"
        ),
        pytest.param(
            "Ada Poe spent her childhood in Lima.", "Ada Poe had a rough childhood in Quito.", id="a childhood"
        ),
        pytest.param("The firm Boltex is based in Lima.", "Boltex has its headquarters in Quito.", id="a seat"),
        pytest.param("Max Roe plays for Veldt.", "Max Roe is a Peruvian striker for Norrby.", id="a player"),
        pytest.param(
            "Max Roe plays for Veldt.", "Max Roe is a striker who plays as a winger for the club Norrby.", id="a club"
        ),
        pytest.param("The Olm Cup was held in Peru.", "The Olm Cup was played in Lagos, Nigeria.", id="a venue"),
        pytest.param("Ada Poe's husband is Max Roe.", "Ada Poe is married to Jon Lee.", id="a husband"),
        pytest.param("Ada Poe's father is Max Poe.", "Ada Poe's father was Jon Lee.", id="a father"),
    ],
)
def test_one_excludes_another(statement, evidence):
    assert list_details(statement, evidence) == ["sole"]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Ada Poe lives in Lima.", "Ada Poe lived in Quito.", id="the past"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe was living in Quito.", id="a past state"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe does not reside in Quito.", id="a denial"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe lives in Peru.", id="a town in its country"),
        pytest.param("Ada Poe lives in Drayhill.", "Ada Poe lives in Kenya.", id="a town that no table has"),
        pytest.param("Ada Poe lives in Lima.", "Her brother Max Poe lives in Quito.", id="another subject"),
        pytest.param("Ada Poe lives in Lima.", "She lives in Quito.", id="who is she?"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe lives in Quito and in Lima.", id="the name is there"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe was born in Quito.", id="another relation"),
        pytest.param("Max Roe plays for Veldt.", "Max Roe is a striker for Veldt United.", id="a short name"),
        pytest.param("Max Roe plays for Veldt.", "Max Roe is a former striker for Norrby.", id="a former player"),
        pytest.param("Max Roe plays for Veldt.", "Max Roe plays for a living.", id="no name"),
        pytest.param("Ada Poe's second husband is Max Roe.", "Ada Poe is married to Jon Lee.", id="one of several"),
        pytest.param("The firm Boltex is also based in Lima.", "Boltex is based in Quito.", id="one seat more"),
        pytest.param("Ada Poe's father is Max Poe.", "Ada Poe's mother was May Lee.", id="the other parent"),
        pytest.param("Ada Poe's father is a baker.", "Ada Poe's father was Jon Lee.", id="a trade is no name"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe's brother lives in Quito.", id="her brother"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe lives in Quito until May.", id="for a time"),
        pytest.param("Ada Poe was born in Lima.", "Ada Poe may have been born in Quito.", id="a doubt"),
        pytest.param("Ada Poe was born in Lima.", "Ada Poe, born in 1950, works in Quito.", id="another preposition"),
        pytest.param("Max Roe plays for Veldt.", "Max Roe plays the piano for Norrby.", id="no game"),
        pytest.param("Ada Poe's husband is Max Roe.", "Ada Poe's husband is Peruvian.", id="a people is nobody"),
        pytest.param("Ada Poe's father is Max Poe.", "She was baptised by Father Jon Lee.", id="a priest"),
        pytest.param("The Olm Cup was held in Peru.", "The 2018 Olm Cup was held in Chile.", id="another year"),
        pytest.param("The puma lives in Peru.", "The puma lives in Bolivia.", id="a kind lives anywhere"),
        pytest.param("The river rose.", "Ada Poe lives in Quito.", id="no relation"),
    ],
)
def test_nothing_is_excluded(statement, evidence):
    assert list_details(statement, evidence) == []


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Ada Poe lives in Peru.", "Ada Poe lives in Lima.", id="a town in its land"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe lived in Quito.", id="the past"),
        pytest.param("Ada Poe was born in Lima.", "Ada Poe was thought to be born in Quito.", id="a doubt"),
    ],
)
def test_what_need_not_exclude_each_other_is_left_open(statement, evidence):
    parts = compare(align(analyse(statement), analyse(evidence)))

    assert not [part for part in parts if part.relation is Relation.CONFLICTS]


def test_the_title_says_who_she_is():
    assert list_details("Ada Poe lives in Lima.", "She resides in Quito.", title="Ada Poe") == ["sole"]


def test_places_are_told_apart_by_their_lands():
    assert list_details("Boltex is based in Drayhill, Kenya.", "Boltex is based in Norrby, Peru.") == ["sole"]


def test_the_name_conflicts_once():
    parts = compare(align(analyse("Ada Poe lives in Lima."), analyse("Ada Poe lives in Quito.")))

    assert [part.relation for part in parts if part.kind is Kind.NAME and part.statement[0] > 1] == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Ada Poe lives in Lima.", "Ada Poe's brother lives in Quito.", id="her brother"),
        pytest.param("Ada Poe lives in Lima.", "Ada Poe lived in Quito.", id="the past"),
        pytest.param("Ada Poe lives in Peru.", "Ada Poe lives in Lima.", id="a town in its land"),
    ],
)
def test_what_is_left_open_refutes_nothing(statement, evidence):
    assert verify(statement, evidence).verdict is not Verdict.REFUTED


def test_a_people_is_no_birthplace():
    found = "Ada Poe (born 3 May 1955 in Lima, Peru) is a Japanese painter."
    assert verify("Ada Poe was born in Japan.", found).verdict is Verdict.REFUTED
