"""Two things whose relation the passage tells the other way round."""

import pytest
from sample_alignments import hold

from factcheck.matching.relations import compare_relations


@pytest.mark.parametrize(
    ("statement", "evidence", "exchanged"),
    [
        pytest.param("Acme is a subsidiary of Bolt.", "Bolt is a subsidiary of Acme.", True, id="names"),
        pytest.param(
            "Acme is a subsidiary of Bolt.", "Acme is a wholly owned subsidiary of Bolt.", False, id="as it is"
        ),
        pytest.param("The lake is part of the park.", "The park is part of the lake.", True, id="common nouns"),
        pytest.param("Peru is a neighbour of Chile.", "Chile is a neighbour of Peru.", False, id="mutual"),
        pytest.param("Acme is a subsidiary of Bolt.", "Bolt is a client of Acme.", False, id="another relation"),
        pytest.param("Free Acme is an edition of Acme.", "Free Acme is an edition of Acme.", False, id="names alike"),
        pytest.param("", "Bolt is a subsidiary of Acme.", False, id="nothing"),
    ],
)
def test_relations(statement, evidence, exchanged):
    assert bool(compare_relations(hold(statement, evidence))) is exchanged


@pytest.mark.parametrize(
    ("statement", "evidence", "relations"),
    [
        pytest.param("Max Poe is the father of Ada Roe.", "Ada Roe is the daughter of Max Poe.", ["agrees"], id="kin"),
        pytest.param(
            "Ada Roe is the mother of Max Poe, a jockey.",
            "Max Poe is the son of Ada Roe.",
            ["agrees"],
            id="with a trade",
        ),
        pytest.param(
            "Max Poe was the teacher of Ada Roe.", "Max Poe was the pupil of Ada Roe.", ["conflicts"], id="turned"
        ),
        pytest.param(
            "Max Poe was a pupil of Ada Roe.",
            "Max Poe was a chemist. His pupil Ada Roe won it.",
            ["conflicts"],
            id="his pupil",
        ),
        pytest.param(
            "Ada Roe was a pupil of Max Poe.", "Max Poe was a chemist. His pupil Ada Roe won it.", [], id="as it was"
        ),
    ],
)
def test_converse_relations(statement, evidence, relations):
    assert [part.relation.value for part in compare_relations(hold(statement, evidence))] == relations
