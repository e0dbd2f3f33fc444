"""Reasons that the passage denies or gives for something else, and what is no conflict where it tells the same."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.discourse_relations import compare_discourse, tells_the_same_reason
from factcheck.model import Relation

TWO = "The frost caused the collapse of the kiln, and the storm caused the loss of the roof."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The kiln collapsed because of the storm.", TWO, ["reason"], id="crossed"),
        pytest.param("The kiln collapsed because of the frost.", TWO, [], id="the same"),
        pytest.param(
            "The boat sailed because of the storm.", "The boat sailed despite the storm.", ["contrast"], id="opposed"
        ),
    ],
)
def test_reasons(statement, evidence, expected):
    assert [part.detail for part in compare_discourse(hold(statement, evidence))] == expected


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The collapse of the kiln was caused by the frost.", TWO, id="the clause of another reason"),
        pytest.param(
            "The kiln went out for want of wood.", "The kiln went out because there was too little wood.", id="a lack"
        ),
        pytest.param("The kiln cracked because the clay was wet.", "The clay was wet, so the kiln cracked.", id="so"),
    ],
)
def test_the_same_reason_in_other_words_conflicts_with_nothing(statement, evidence):
    assert all(part.relation is Relation.AGREES for part in compare(hold(statement, evidence)))


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It sank because the hull leaked.", "The hull leaked, so it sank.", True, id="the same cause"),
        pytest.param("It sank because the hull leaked.", "The hull leaked; it sank.", False, id="no cause"),
        pytest.param("It sailed despite the leak.", "It sailed in spite of the leak.", False, id="in spite of"),
    ],
)
def test_tells_the_same_reason(statement, evidence, expected):
    assert tells_the_same_reason(hold(statement, evidence)) is expected
