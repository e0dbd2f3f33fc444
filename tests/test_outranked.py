"""How many are ahead of a thing, beside the rank that the passage gives it."""

import pytest
from sample_alignments import hold

from factcheck.matching.outranked import compare_outranked
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS
RANKED = "Peru is the sixth-most populous country."


def relations(statement, evidence, **around):
    return [part.relation for part in compare_outranked(hold(statement, evidence, **around))]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Five countries are more populous than Peru.", RANKED, [AGREES], id="one less than the rank"),
        pytest.param("Six countries are more populous than Peru.", RANKED, [CONFLICTS], id="the rank itself"),
        pytest.param("More than 3 countries are more populous than Peru.", RANKED, [AGREES], id="within a bound"),
        pytest.param("Fewer than 5 countries are more populous than Peru.", RANKED, [CONFLICTS], id="at a bound"),
        pytest.param("Five countries are richer than Peru.", RANKED, [], id="another measure"),
        pytest.param("Five countries are more populous than Chile.", RANKED, [], id="another thing"),
        pytest.param("It has more than five ports.", RANKED, [], id="a bound is no comparison"),
        pytest.param("Five countries are not more populous than Peru.", RANKED, [], id="denied"),
        pytest.param(
            "Two ports are larger than Arlo.",
            "Arlo is the third-largest port and the largest town of the coast.",
            [AGREES],
            id="of two ranks that among what is counted",
        ),
        pytest.param(
            "Two things are larger than Arlo.",
            "Arlo is the third-largest port and the largest town of the coast.",
            [],
            id="of two ranks neither",
        ),
        pytest.param(
            "Three players are taller than Roe.", "Roe beat the second-tallest player.", [], id="another's rank"
        ),
        pytest.param(
            "Five countries are larger than Peru.",
            "Chile, which borders Peru, is the second-largest country.",
            [],
            id="the rank of a neighbour",
        ),
        pytest.param(
            "Ten countries are larger than Peru.",
            "Peru is the fourth-largest country in South America.",
            [],
            id="a rank in a smaller circle",
        ),
        pytest.param(
            "About six countries are more populous than Peru.", RANKED, [], id="about so many may be one less"
        ),
        pytest.param("Two ports are larger than Arlo.", "Arlo is one of the largest ports.", [], id="no place is told"),
    ],
)
def test_what_has_a_rank_has_one_less_ahead(statement, evidence, expected):
    assert relations(statement, evidence) == expected


def test_the_title_may_name_what_is_ranked():
    assert relations("Five countries are larger than Peru.", "It is the sixth-largest country.", context="Peru") == [
        AGREES
    ]
