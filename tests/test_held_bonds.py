"""What one is to another, held against a passage that tells it from either side."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.comparison import compare
from factcheck.matching.held_bonds import hold_bonds
from factcheck.model import Relation


def hold(statement: str, evidence: str) -> set[bool]:
    return {held.agrees for held in hold_bonds(analyse(statement), analyse(evidence))}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ada Quill employs Max Tarn.", "Max Tarn works for Ada Quill.", id="verbs"),
        pytest.param("Ada Quill employs Max Tarn.", "Max Tarn is employed by Ada Quill.", id="the passive"),
        pytest.param("Ada Quill is the employer of Max Tarn.", "Max Tarn is an employee of Ada Quill.", id="nouns"),
        pytest.param("Ada Quill taught Max Tarn.", "Max Tarn studied the lute under Ada Quill.", id="a verb parted"),
        pytest.param("Ada Quill was Max Tarn's teacher.", "Max Tarn was a pupil of Ada Quill.", id="an owner"),
        pytest.param("Ada Quill preceded Max Tarn as mayor.", "Max Tarn took over from Ada Quill.", id="an office"),
        pytest.param("The Arl flows into the Brem.", "The Arl is a tributary of the Brem.", id="rivers"),
        pytest.param("Quessmill owns Tarnworks.", "Tarnworks belongs to Quessmill.", id="firms"),
        pytest.param(
            "Quessmill is the parent company of Tarnworks.",
            "Tarnworks is a subsidiary of Quessmill.",
            id="a noun of two words",
        ),
        pytest.param("Ada Quill is the mother of Max Tarn.", "Max Tarn is Ada Quill's son.", id="kin"),
        pytest.param("Ada Quill had Max Tarn as a squire.", "Max Tarn was the squire of Ada Quill.", id="to have as"),
        pytest.param(
            "Ada Quill, the owner of Tarnworks, sang.", "Tarnworks is owned by Ada Quill.", id="an apposition"
        ),
        pytest.param("The boss of Max Tarn is Ada Quill.", "Max Tarn works for Ada Quill.", id="the noun first"),
    ],
)
def test_a_bond_told_from_its_other_side_is_the_same(one, other):
    assert hold(one, other) == {True}
    assert hold(other, one) == {True}


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Max Tarn employs Ada Quill.", "Max Tarn works for Ada Quill.", id="verbs"),
        pytest.param("Max Tarn is the teacher of Ada Quill.", "Max Tarn is a pupil of Ada Quill.", id="nouns"),
        pytest.param("The Brem flows into the Arl.", "The Arl is a tributary of the Brem.", id="rivers"),
        pytest.param("Max Tarn is Ada Quill's mother.", "Ada Quill is the mother of Max Tarn.", id="an owner"),
        pytest.param(
            "Ada Quill is the aunt of Max Tarn.", "Ada Quill is the mother of Max Tarn.", id="kin in two ways"
        ),
        pytest.param("Ada Quill is the sister of Max Tarn.", "Ada Quill is the brother of Max Tarn.", id="both sexes"),
        pytest.param(
            "Ada Quill is the younger sister of Bea Tarn.",
            "Ada Quill is the older sister of Bea Tarn.",
            id="the longer form",
        ),
    ],
)
def test_a_bond_turned_round_is_another(statement, evidence):
    assert hold(statement, evidence) == {False}


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Ada Quill is a teammate of Max Tarn.", "Max Tarn is a teammate of Ada Quill.", {True}, id="alike"
        ),
        pytest.param(
            "Ada Quill is married to Max Tarn.", "Max Tarn is the husband of Ada Quill.", {True}, id="married"
        ),
        pytest.param(
            "Ada Quill is the sister of Bea Tarn.", "Bea Tarn is the sister of Ada Quill.", {True}, id="two sisters"
        ),
        pytest.param(
            "Ada Quill is the sister of Max Tarn.", "Max Tarn is the brother of Ada Quill.", {True}, id="siblings"
        ),
        pytest.param("Ada Quill employs Max Tarn.", "Max Tarn works for Bea Roe.", set(), id="another two"),
        pytest.param("Ada Quill employs Max Tarn.", "Max Tarn does not work for Ada Quill.", set(), id="denied"),
        pytest.param("Ada Quill was a success of Max Tarn.", "Max Tarn succeeded Ada Quill.", set(), id="no successor"),
        pytest.param(
            "Her mother is Chilean.", "Chilean is the mother of all words.", set(), id="an adjective is nobody"
        ),
    ],
)
def test_what_is_the_same_either_way_and_what_is_not_told(statement, evidence, expected):
    assert hold(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Max Tarn was the landlord of Ada Quill.", "Ada Quill was the tenant of Max Tarn.", [], id="no opposites"
        ),
        pytest.param(
            "Max Tarn was the tenant of Ada Quill.",
            "Ada Quill was the tenant of Max Tarn.",
            ["bond"],
            id="turned round",
        ),
    ],
)
def test_the_bond_settles_what_its_words_seem_to_say(statement, evidence, expected):
    parts = compare(align(analyse(statement), analyse(evidence)))
    assert [part.detail for part in parts if part.relation is Relation.CONFLICTS] == expected
