"""Which of two events a date is of."""

import pytest
from sample_alignments import hold

from factcheck.matching.dated_predicates import settle_dated_predicates
from factcheck.matching.figures import compare_figures
from factcheck.model import Relation

PACT = "The two signed the old pact of friendship in 1996, and the pact was made a full union in 2011."


@pytest.mark.parametrize(
    ("statement", "relations"),
    [
        pytest.param("In 2011 the old pact of friendship became a full union.", [Relation.AGREES], id="its own clause"),
        pytest.param("In 2003 the old pact of friendship became a full union.", [Relation.CONFLICTS], id="neither"),
        pytest.param("In 2011 the old pact of friendship became a loose club.", [Relation.CONFLICTS], id="another outcome"),
    ],
)  # fmt: skip
def test_dated_predicates(statement: str, relations: list[Relation]) -> None:
    alignment = hold(statement, PACT)
    parts = settle_dated_predicates(alignment, [*compare_figures(alignment)])
    assert [part.relation for part in parts] == relations


def test_a_passage_with_one_date_is_left_as_it_is():
    alignment = hold("It opened in 2011.", "It opened in 1996.")
    parts = [*compare_figures(alignment)]
    assert settle_dated_predicates(alignment, parts) == parts
