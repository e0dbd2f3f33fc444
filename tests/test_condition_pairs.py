"""How two conditions of one thing stand to one another."""

import pytest
from sample_alignments import hold

from factcheck.matching.discourse_pairs import match_discourse


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The lift runs only if the door is shut.",
            "The lift runs unless the door is open.",
            ["same"],
            id="without the one, with its opposite",
        ),
        pytest.param(
            "The lift runs only if the door is shut.",
            "The lift runs unless the door is shut.",
            ["opposed"],
            id="without it, with it",
        ),
        pytest.param(
            "The lift stops only if the load is not zero.",
            "The lift stops only when it has a non-zero load.",
            ["same"],
            id="denied by a prefix",
        ),
        pytest.param(
            "The lift runs provided that the door is shut.",
            "The lift runs regardless of whether the door is shut.",
            ["opposed"],
            id="it makes no difference",
        ),
        pytest.param(
            "The lift runs if the door is shut.",
            "The lift runs regardless of whether the door is shut.",
            [],
            id="what is so in any case is so in this one",
        ),
        pytest.param(
            "The lift runs only if the door is shut.",
            "The lift runs if the door is shut.",
            [],
            id="the passage says less",
        ),
        pytest.param(
            "The lift runs only if the door is shut.", "The lift stops unless the bell rings.", [], id="something else"
        ),
    ],
)
def test_conditions(statement, evidence, expected):
    alignment = hold(statement, evidence)

    found = match_discourse(alignment.statement, alignment.evidence, alignment.pairs)

    assert [pair.standing.value for pair in found] == expected
