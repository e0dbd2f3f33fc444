"""What the statement says in place of what the passage has."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.contrasts import compare_contrasts, compare_denied_causes


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("They grew rye, not oats.", "They grew oats.", ["rye, not oats"], id="behind a comma"),
        pytest.param("They grew rye and not oats.", "They grew oats.", ["rye and not oats"], id="behind and"),
        pytest.param("They grew oats, not rye.", "They grew oats.", [], id="the passage lacks what is denied"),
        pytest.param("They grew rye, not oats.", "They grew rye and oats.", [], id="the passage has both"),
        pytest.param("They grew rye, not oats.", "They grew rye, not oats.", [], id="the passage denies it too"),
        pytest.param("They did not grow oats.", "They grew oats.", [], id="a deed is denied, nothing put in its place"),
        pytest.param("Not oats.", "They grew oats.", [], id="nothing before it"),
        pytest.param("", "They grew oats.", [], id="nothing"),
    ],
)
def test_contrasts(statement, evidence, expected):
    alignment = hold(statement, evidence)

    assert [words_of(alignment.statement, part.statement) for part in compare_contrasts(alignment)] == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param(
            "He left because of a scandal.", "He left because of illness, not because of a scandal.", True, id="denied"
        ),
        pytest.param(
            "He left because of illness.", "He left because of illness, not because of a scandal.", False, id="given"
        ),
        pytest.param(
            "He left after a scandal.", "He left, but not because of the scandal.", False, id="no cause claimed"
        ),
    ],
)
def test_denied_causes(statement, evidence, conflicts):
    assert bool(compare_denied_causes(hold(statement, evidence))) is conflicts
