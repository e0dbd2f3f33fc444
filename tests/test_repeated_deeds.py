"""What the passage denies by a verb that it has affirmed of something else."""

import pytest
from sample_alignments import hold

from factcheck.matching.repeated_deeds import compare_repeated_deeds

PASSAGE = "Adults may take it with food, but should never take it with wine."


@pytest.mark.parametrize(
    ("statement", "evidence", "is_denied"),
    [
        pytest.param("Adults may take it with wine.", PASSAGE, True, id="what is denied"),
        pytest.param("Adults may take it with food.", PASSAGE, False, id="what is affirmed"),
        pytest.param("Adults should never take it with wine.", PASSAGE, False, id="the statement denies it too"),
        pytest.param(
            "They kept cows.", "They kept sheep and did not keep cows.", False, id="paired with the denied one"
        ),
        pytest.param("They kept cows.", "They did not keep cows.", False, id="once: that is a plain denial"),
        pytest.param("They kept.", "They kept sheep and did not keep cows.", False, id="of nothing"),
        pytest.param("", PASSAGE, False, id="nothing"),
    ],
)
def test_a_verb_that_stands_twice(statement, evidence, is_denied):
    assert bool(compare_repeated_deeds(hold(statement, evidence))) is is_denied
