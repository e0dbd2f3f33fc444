"""Names of a statement that are its title's, spelt otherwise."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.matching.misspelt_names import find_misspelt
from factcheck.matching.slots import compare_slots
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("name", "title", "is_one"),
    [
        pytest.param("Olm Storry 4", "Olm Story 4", True, id="one letter too many"),
        pytest.param("Little Ceasarea", "Little Caesarea", True, id="two letters exchanged"),
        pytest.param("Olm Story4", "Olm Story 4", True, id="a blank is lost"),
        pytest.param("Olmbrook A.D", "Olmbrook A.D.", True, id="a full stop is lost"),
        pytest.param("Olmbrok Asylum", "Olmbrook Asylum (2014 film)", True, id="what is added to a title is left out"),
        pytest.param("Olm Story 4", "Olm Story 5", False, id="another number"),
        pytest.param("Brinvale II", "Brinvale III", False, id="another Roman number"),
        pytest.param("Dirk Brinvale Jr", "Dirk Brinvale", False, id="the son"),
        pytest.param("Olmo", "Olma", False, id="too short"),
        pytest.param("Brinvale Harbour", "Brinvale Hospital", False, id="another name"),
    ],
)
def test_a_slip_is_no_other_name(name, title, is_one):
    found = find_misspelt(analyse(f"They filmed {name} in May."), analyse(title), frozenset())
    assert bool(found) is is_one


def test_persons_may_have_names_alike():
    assert not find_misspelt(analyse("Anna Simmons sang."), analyse("Anne Simmons"), frozenset())


def test_a_misspelt_title_is_lent_as_the_title_is():
    [part, *_] = compare_slots(hold("Olmbrok Asylum was panned.", "The film was panned.", "Olmbrook Asylum"))
    assert (part.relation, part.detail) == (Relation.AGREES, "context")
