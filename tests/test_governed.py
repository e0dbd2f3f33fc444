"""Names behind the prepositions of a deed, told as a verb or as its noun."""

import pytest
from sample_alignments import hold

from factcheck.matching.governed import compare_directions, compare_governed


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param(
            "The islands were annexed from Peru by Chile.",
            "Peru is under sanctions over its annexation of the islands from Chile.",
            True,
            id="whose loss it was",
        ),
        pytest.param(
            "The islands were annexed from Chile by Peru.",
            "Peru is under sanctions over its annexation of the islands from Chile.",
            False,
            id="the same",
        ),
        pytest.param(
            "The style owes much to Ada Poe.",
            "The style owes much to Max Roe and to Ada Poe.",
            False,
            id="one of two",
        ),
        pytest.param(
            "The mill moved from Peru.", "The mill moved from Chile.", False, id="the name is nowhere: another rule's"
        ),
    ],
)
def test_names_behind_the_same_preposition(statement, evidence, conflicts):
    assert bool(compare_governed(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Acme moved to Lima.", "Acme moved away from Lima to Quito.", True, id="where it came from"),
        pytest.param("Acme moved to Quito.", "Acme moved away from Lima to Quito.", False, id="where it went"),
        pytest.param("Acme moved from Quito.", "Acme moved from Lima to Quito.", True, id="the other end"),
        pytest.param("Acme moved to Lima.", "Acme moved to Lima.", False, id="one end alone"),
    ],
)
def test_ends_of_a_way(statement, evidence, conflicts):
    assert bool(compare_directions(hold(statement, evidence))) is conflicts
