"""One word written as two, and verbs that say next to nothing."""

import pytest
from sample_alignments import hold

from factcheck.facts.name_forms import shorten
from factcheck.matching.names import NOT_SAME


@pytest.mark.parametrize(
    ("statement", "evidence", "place"),
    [
        pytest.param("He was a life-long friend.", "He was a lifelong friend.", 3, id="a hyphen in the statement"),
        pytest.param("He was a lifelong friend.", "He was a life-long friend.", 3, id="a hyphen in the passage"),
        pytest.param("They sell healthcare.", "They sell health care.", 2, id="two words in the passage"),
        pytest.param("They sell health care.", "They sell healthcare.", 2, id="two words in the statement"),
        pytest.param("They launched an attack on Lorn.", "They attacked Lorn.", 1, id="a light verb"),
        pytest.param("They made a second big promise.", "They promised it twice.", 1, id="adjectives between"),
    ],
)
def test_paired(statement, evidence, place):
    assert place in hold(statement, evidence).partners


@pytest.mark.parametrize(
    ("statement", "evidence", "place"),
    [
        pytest.param("They went to day care.", "They left today.", 2, id="short words join by chance"),
        pytest.param("They launched a boat.", "The boat sank.", 1, id="the noun tells of no deed"),
        pytest.param("They launched the attack.", "The attack failed.", 1, id="a noun on both sides"),
        pytest.param("They launched it in an attack.", "They attacked Lorn.", 1, id="another phrase between"),
    ],
)
def test_not_paired(statement, evidence, place):
    assert place not in hold(statement, evidence).partners


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        pytest.param("Mt. Lorn", "Mount Lorn", True, id="a mountain"),
        pytest.param("St. Anne", "Saint Anne", True, id="a saint"),
        pytest.param("High St", "High Street", True, id="a street by the same letters"),
        pytest.param("Acme Inc.", "Acme Incorporated", True, id="a firm"),
        pytest.param("Mount Lorn", "Fort Lorn", False, id="another sort"),
        pytest.param("Max Roe Jr.", "Max Roe Sr.", False, id="father and son"),
    ],
)
def test_short_words_in_names(one, other, is_same):
    alignment = hold(f"They left {one} behind.", f"They saw {other} again.")
    said, found = alignment.statement.names[0], alignment.evidence.names[0]

    assert (alignment.tie_names(said, found) not in NOT_SAME) is is_same


def test_words_that_are_not_short_for_others_stay():
    assert shorten(("high", "tower")) == ("high", "tower")


@pytest.mark.parametrize(
    ("statement", "evidence", "place"),
    [
        pytest.param("Poe launched an attack.", "Poe was attacked.", 1, id="who does it and who suffers it"),
        pytest.param("Poe suffered a defeat.", "Poe defeated Roe.", 1, id="who suffers it and who does it"),
        pytest.param("Poe has a green house.", "Poe has a greenhouse.", 4, id="an adjective makes no compound"),
    ],
)
def test_not_paired_either(statement, evidence, place):
    assert place not in hold(statement, evidence).partners
