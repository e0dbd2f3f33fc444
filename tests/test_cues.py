"""The small words that decide how much a statement claims."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.cues import measure_cues

WORDS = (
    "The mill Oslo closed because of all some most plans to said no not largest one mixed good bad . , whole".split()
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
NAMES = list(measure_cues(hold("", "")))
CUES = [name for name in NAMES if name.endswith(("_lacking", "_added", "_denied"))]
POLES = [name for name in NAMES if name.startswith("poles_")]
SENSES = [name for name in NAMES if name.startswith("senses_")]


def measure(statement, evidence, names):
    """Return those of some numbers that are not 0."""
    values = measure_cues(hold(statement, evidence))
    return {name: value for name in names if (value := values[name])}


@pytest.mark.parametrize(
    ("statement", "evidence", "cues"),
    [
        pytest.param("It closed because of the tax.", "It closed after the tax.", {"cause_lacking": 1}, id="only an order"),
        pytest.param("It closed after the tax.", "It closed because of the tax.", {"cause_added": 1}, id="more than an order"),
        pytest.param("It closed because of the tax.", "It closed due to the tax.", {}, id="the same cause in other words"),
        pytest.param("It closed because of the tax.", "The tax caused it to close.", {}, id="a verb of causing"),
        pytest.param(
            "It closed because of the tax.", "It did not close because of the tax.", {"cause_denied": 1},
            id="a cause that is denied",
        ),
        pytest.param(
            "It closed because of the tax.", "It did not rain. It closed because of the tax.", {},
            id="a denial too far before the cause",
        ),
        pytest.param(
            "Frost made tea dear.", "Tea became very dear in the year of the frost.", {"cause_lacking": 1},
            id="it became so, and nothing says by what",
        ),
        pytest.param("Frost made tea dear.", "The frost made tea dear.", {}, id="the same making"),
        pytest.param(
            "Tea was made dear by frost.", "Tea became very dear in the year of the frost.", {"cause_lacking": 1},
            id="made so by something that is named",
        ),
        pytest.param("Poe was made a knight.", "Poe became a knight.", {}, id="to be made something is to become it"),
        pytest.param("The firm made tea.", "The firm became rich. It sold tea.", {}, id="what is made is not what became"),
        pytest.param("The town builds a bridge.", "The town hopes to build a bridge.", {"plan_added": 1}, id="only a hope"),
        pytest.param("The town plans a bridge.", "The town has a bridge.", {"plan_lacking": 1}, id="a plan that is not said"),
        pytest.param("The town plans a bridge.", "The town has no plans for a bridge.", {"plan_denied": 1}, id="no plans"),
        pytest.param("The whole harbour froze.", "The harbour froze.", {"whole_lacking": 1}, id="the whole of it"),
        pytest.param("The harbour froze.", "The whole harbour froze.", {"whole_added": 1}, id="more than was said"),
        pytest.param("All mills closed.", "Some mills closed.", {"whole_lacking": 1, "partial_added": 1}, id="some are not all"),
        pytest.param("Most mills closed.", "The mills closed.", {"partial_lacking": 1}, id="most, of what is said of all"),
        pytest.param("It closed.", "The mayor said it closed.", {"report_added": 1}, id="only reported"),
        pytest.param("The mayor said it closed.", "The mayor believed it closed.", {}, id="reported in both"),
        pytest.param("It closed.", "It closed.", {}, id="no cue at all"),
        pytest.param("It closed.", "The wholesome plantains partied.", {}, id="words that only look like cues"),
        pytest.param("", "", {}, id="nothing"),
    ],
)  # fmt: skip
def test_a_cue_that_one_text_alone_has_is_told(statement, evidence, cues):
    assert measure(statement, evidence, CUES) == cues


@pytest.mark.parametrize(
    ("statement", "evidence", "poles"),
    [
        pytest.param("It is the largest mill.", "It is the largest mill.", {"poles_alike": 1}, id="the same"),
        pytest.param(
            "It is the largest mill.", "It is one of the largest mills.", {"poles_among": 1}, id="one of several"
        ),
        pytest.param(
            "It is one of the largest mills.", "It is one of the largest mills.", {"poles_alike": 1}, id="both open"
        ),
        pytest.param("It is the largest mill.", "It is a large mill.", {"poles_plain": 1}, id="only the plain word"),
        pytest.param("It is the largest mill.", "It is the oldest mill.", {"poles_other": 1}, id="another superlative"),
        pytest.param("It is the largest mill.", "It is a mill.", {}, id="none there"),
        pytest.param("It is a mill.", "It is the largest mill.", {}, id="none here"),
    ],
)
def test_superlatives_are_held_against_each_other(statement, evidence, poles):
    assert measure(statement, evidence, POLES) == poles


@pytest.mark.parametrize(
    ("said", "found", "senses"),
    [
        pytest.param("positive", "good", {"senses_same": 1}, id="the same side in another word"),
        pytest.param("positive", "negative", {"senses_other": 1}, id="the other side"),
        pytest.param("positive", "mixed", {"senses_other": 1}, id="a third side"),
        pytest.param("positive", "mixed to positive", {"senses_both": 1}, id="both"),
        pytest.param(
            "mixed to positive", "positive", {"senses_same": 1, "senses_narrowed": 1}, id="only one of two sides",
        ),
        pytest.param("positive", "long", {}, id="no side"),
    ],
)  # fmt: skip
def test_sides_of_a_sense_are_held_against_each_other(said, found, senses):
    assert measure(f"The film got {said} reviews.", f"The film got {found} reviews.", SENSES) == senses


@pytest.mark.parametrize(
    ("evidence", "first", "last"),
    [
        pytest.param("The old wooden mill burned on the hill.", 1, 1, id="all of it"),
        pytest.param("The old wooden mill.", 1, 0, id="its beginning"),
        pytest.param("Something burned on the hill.", 0, 1, id="its end"),
        pytest.param("Rain fell.", 0, 0, id="nothing"),
        pytest.param("", 0, 0, id="no passage"),
    ],
)
def test_beginning_and_end_are_covered_apart(evidence, first, last):
    thirds = ("covered_first_third", "covered_last_third")
    values = measure_cues(hold("The old wooden mill burned on the hill.", evidence))
    assert [values[name] for name in thirds] == [first, last]


def test_a_statement_without_content_lacks_nothing():
    values = measure_cues(hold("", "Rain fell."))
    assert (values["covered_first_third"], values["covered_last_third"]) == (1, 1)


@given(TEXTS, TEXTS)
def test_every_text_has_the_same_finite_numbers(statement, evidence):
    values = measure_cues(hold(statement, evidence)).items()
    assert [name for name, _ in values] == NAMES
    assert [name for name, value in values if not math.isfinite(value) or value < 0] == []


@given(TEXTS)
def test_a_text_lacks_no_cue_of_its_own(text):
    values = measure_cues(hold(text, text))
    lacking = [name for name in NAMES if name.endswith(("_lacking", "_added"))]
    assert [name for name in (*lacking, "poles_other", "senses_other", "senses_narrowed") if values[name]] == []


def test_a_long_passage_is_measured_in_bounded_work():
    evidence = "Some say the whole mill closed because of a good plan, not a bad one. " * 400
    values = measure_cues(hold("The mill closed.", evidence))
    assert len(hold("", evidence).evidence.tokens) > 5000
    assert all(math.isfinite(value) for value in values.values())
