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
