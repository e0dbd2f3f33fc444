"""How a reason of a statement stands to those of a passage."""

import pytest
from sample_alignments import hold

from factcheck.matching.discourse_pairs import match_discourse

TWO = "The kiln cracked because of the frost, and the roof leaked because of the storm."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The frost caused the kiln to crack.", TWO, ["same"], id="the same, told by a verb"),
        pytest.param("The storm caused the kiln to crack.", TWO, ["crossed"], id="the reason of something else"),
        pytest.param(
            "The kiln cracked since the clay was wet.",
            "The kiln cracked because the clay was wet.",
            ["same"],
            id="a word of two senses, the other text being sure",
        ),
        pytest.param(
            "The kiln cracked because of the clay.",
            "The kiln cracked because of the frost, not because of the clay.",
            ["opposed"],
            id="denied",
        ),
        pytest.param(
            "The boat sailed despite the storm.", "The boat sailed because of the storm.", ["opposed"], id="in spite of"
        ),
        pytest.param(
            "The kiln went out for lack of wood.",
            "The kiln went out because there was too much wood.",
            ["opposed"],
            id="too little, too much",
        ),
        pytest.param("The fire led to the flood.", "The flood led to the fire.", ["turned"], id="the other way round"),
        pytest.param("Debt leads to illness.", "Illness leads to debt.", [], id="each may lead to the other"),
        pytest.param(
            "They dug a ditch in order to keep sheep.",
            "They dug a ditch in order to drain fields, and built a wall in order to keep sheep.",
            ["crossed"],
            id="what for",
        ),
        pytest.param(
            "The kiln cracked because of the frost.", "The kiln cracked in the frost.", [], id="no reason given"
        ),
        pytest.param(
            "The kiln cracked because of the frost.",
            "The kiln cracked because of the clay.",
            [],
            id="another reason: there may be two",
        ),
        pytest.param("The kiln cracked.", TWO, [], id="no reason claimed"),
    ],
)
def test_matches(statement, evidence, expected):
    alignment = hold(statement, evidence)

    found = match_discourse(alignment.statement, alignment.evidence, alignment.pairs)

    assert [pair.standing.value for pair in found] == expected
