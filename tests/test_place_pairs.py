"""Which expressions of place of a statement and a passage are held together."""

import pytest
from sample_alignments import hold

from factcheck.matching.place_pairs import match_places


def match(statement, evidence):
    alignment = hold(statement, evidence)
    return [
        (pair.said.expression.words, pair.found.expression.words, pair.is_opposed)
        for pair in match_places(alignment.statement, alignment.evidence, alignment.pairs)
    ]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The wreck lies beneath the pier.",
            "The wreck lies under the pier.",
            [("beneath", "under", False)],
            id="same",
        ),
        pytest.param(
            "The pump is inside the shed.",
            "The pump stands outside the shed.",
            [("inside", "outside", True)],
            id="verbs of rest say no more than that it is there",
        ),
        pytest.param(
            "The hens walked towards the gate.",
            "The hens walked slowly away from the old gate.",
            [("towards", "away_from", True)],
            id="a verb of motion, an adverb between",
        ),
        pytest.param(
            "The plant lies offshore.", "The plant lies inland.", [("offshore", "inland", True)], id="without a noun"
        ),
        pytest.param(
            "The mill stands above the weir.",
            "The weir lies below the mill.",
            [("above", "below", False)],
            id="told from the other side",
        ),
        pytest.param(
            "The cellar lies underneath the shop.",
            "The shop lies underneath the cellar.",
            [("underneath", "underneath", True)],
            id="the two have changed places",
        ),
        pytest.param(
            "The shop stands near the cellar.",
            "The cellar stands near the shop.",
            [],
            id="what is near another has it near as well",
        ),
        pytest.param("The hens sat on the gate.", "The hens walked under the gate.", [], id="another verb"),
        pytest.param("The hens sat on the gate.", "The hens sat under the cart.", [], id="another place"),
        pytest.param("The hens sat on the gate.", "The geese sat under the gate.", [], id="another thing"),
        pytest.param("It was done within ten days.", "It was done beyond ten days.", [], id="a time is no place"),
        pytest.param(
            "Sales made 3 million inside Peru.", "Sales made 2 million outside Peru.", [], id="told of a figure"
        ),
        pytest.param(
            "Offshore wells are old.",
            "Inland wells are old.",
            [],
            id="an adjective says which wells, not where they are",
        ),
        pytest.param("The pump is not inside the shed.", "The pump is outside the shed.", [], id="denied on one side"),
        pytest.param(
            "The pump is inside the shed.", "The pump is outside.", [], id="with a noun on one side, alone on the other"
        ),
        pytest.param("", "The pump is outside the shed.", [], id="nothing"),
    ],
)
def test_matches(statement, evidence, expected):
    assert match(statement, evidence) == expected


def test_the_same_expression_outdoes_what_excludes_it():
    evidence = "The pump is inside the shed. The pump is outside the shed in summer."

    assert match("The pump is inside the shed.", evidence) == [("inside", "inside", False)]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Water flows into the tank.", "Water flows out of the tank.", id="what goes on may do both"),
        pytest.param("The team played in the hall.", "The team also played outside the hall.", id="also"),
        pytest.param(
            "The cat sat under the table.", "The cat sat on the table, then under the table.", id="both are told"
        ),
    ],
)
def test_what_excludes_nothing(statement, evidence):
    alignment = hold(statement, evidence)

    assert not any(one.is_opposed for one in match_places(alignment.statement, alignment.evidence, alignment.pairs))


@pytest.mark.parametrize("verb", ["stands", "is located", "was built"])
def test_verbs_of_rest_are_one(verb):
    alignment = hold(f"The mill {verb} under the bridge.", "The mill stands on the bridge.")

    assert any(one.is_opposed for one in match_places(alignment.statement, alignment.evidence, alignment.pairs))
