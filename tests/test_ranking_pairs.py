"""The words by which two texts compare alike."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.ranking_pairs import pair_rankings


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Poe's rent was higher than Roe's.", "Poe's rent exceeded Roe's.", [("higher", "exceeded")], id="a verb"
        ),
        pytest.param(
            "Poe sold more than Roe.", "Poe outsold Roe.", [("sold", "outsold")], id="a deed and how much of it"
        ),
        pytest.param("Poe's rent was lower than Roe's.", "Poe's rent exceeded Roe's.", [], id="not the same"),
        pytest.param("Poe is older than Roe.", "Poe is taller than Roe.", [], id="on another scale"),
        pytest.param("Poe is older than Roe.", "Poe is older than Coe.", [], id="of another"),
    ],
)
def test_pairs(statement, evidence, expected):
    said, found = analyse(statement), analyse(evidence)
    pairs = {}
    pair_rankings(said, found, pairs)
    assert [(said.tokens[at].text, found.tokens[pair.evidence].text) for at, pair in pairs.items()] == expected
