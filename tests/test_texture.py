"""How much of a statement's wording a passage keeps together."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.texture import measure_texture

WORDS = "The old pier mill burned flooded Oslo not 12 in 1909 , . and while by again largest".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
NAMES = list(measure_texture(hold("", "")))
SHARES = [name for name in NAMES if name.endswith(("kept", "share", "in_order")) or name.startswith("covered_")]


def measure(statement, evidence):
    return measure_texture(hold(statement, evidence))


LONG_AGO = "It stood in fine weather for many happy years. "


@pytest.mark.parametrize(
    ("statement", "evidence", "name", "value"),
    [
        pytest.param("The old pier burned.", "The old pier burned.", "word_triples_kept", 1, id="the same text"),
        pytest.param("The old pier burned.", "Rain fell.", "words_kept", 0, id="nothing in common"),
        pytest.param("The old pier burned.", "Burned was the old pier.", "words_kept", 1, id="all words, turned"),
        pytest.param("The old pier burned.", "Burned was the old pier.", "word_pairs_kept", 2 / 3, id="one pair torn"),
        pytest.param("The old pier burned.", "Burned was the old pier.", "words_in_order", 3 / 4, id="one out of order"),
        pytest.param("The old pier burned.", "The old, old pier, it is said, burned.", "words_in_order", 1, id="in order, apart"),
        pytest.param("The old pier burned.", "The old pier, it is said, burned.", "longest_run", 3, id="a run of three"),
        pytest.param("The old pier burned.", "The old pier, it is said, burned.", "longest_run_share", 3 / 4, id="of four"),
        pytest.param("The pier burned.", "The piers had burned.", "words_kept", 1, id="forms count as the word"),
        pytest.param("The pier burned.", "The pier burned.", "covered_within_10", 1, id="in one phrase"),
        pytest.param("The pier burned.", f"The pier was old. {LONG_AGO * 5}It burned.", "sentences_touched", 2, id="two sentences"),
        pytest.param("The pier burned.", "The pier, which was old, burned.", "sentences_touched", 1, id="one sentence"),
        pytest.param("The pier burned.", "The pier, which was old, burned.", "clauses_touched", 2, id="two clauses"),
        pytest.param("The pier burned.", "The pier burned, and rain fell.", "clauses_touched", 1, id="one clause of two"),
        pytest.param("The pier burned.", "The pier burned.", "weight_between", 0, id="nothing between"),
        pytest.param("The pier burned.", "The pier burned.", "weight_before", 0, id="nothing before"),
        pytest.param("The pier burned.", "Rain fell. The pier burned.", "grammar_missing", 0, id="no word of grammar lacks"),
        pytest.param("The pier of the town burned.", "Pier burned.", "grammar_missing", 3, id="the, of, the"),
        pytest.param("The pier of the town burned.", "Pier burned.", "grammar", 3, id="three words of grammar"),
        pytest.param("", "The pier burned.", "longest_run_share", 0, id="no statement"),
        pytest.param("The pier burned.", "", "covered_by_sentence", 0, id="no passage"),
    ],
)  # fmt: skip
def test_a_number_measures_what_it_says(statement, evidence, name, value):
    assert measure(statement, evidence)[name] == pytest.approx(value)


@pytest.mark.parametrize(
    ("name", "more", "less"),
    [
        pytest.param(
            "covered_within_10", "The pier, it is said, burned.", f"The pier was old. {LONG_AGO * 5}It burned.",
            id="nearer together",
        ),
        pytest.param("covered_by_sentence", "The pier burned.", "The pier was old. It burned.", id="in one sentence"),
        pytest.param("covered_by_clause", "The pier burned.", "The pier, as all know, burned.", id="in one clause"),
        pytest.param("weight_between", "The pier, the pride of Oslo, burned.", "The pier, then, burned.", id="more between"),
        pytest.param("weight_before", "The wooden pier burned.", "The pier burned.", id="a modifier before"),
        pytest.param("weight_after", "The pier burned in Oslo.", "The pier burned.", id="a place after"),
    ],
)  # fmt: skip
def test_one_passage_has_more_than_another(name, more, less):
    assert measure("The pier burned.", more)[name] > measure("The pier burned.", less)[name]


def test_a_wider_window_holds_no_less():
    values = measure(
        "The pier burned in Oslo.", "The pier, as the papers of the time have it, burned one night in Oslo."
    )
    assert 0 < values["covered_within_10"] <= values["covered_within_20"] <= values["covered_within_40"] <= 1


@given(TEXTS, TEXTS)
def test_every_text_has_the_same_finite_numbers(statement, evidence):
    values = measure_texture(hold(statement, evidence)).items()
    assert [name for name, _ in values] == NAMES
    assert [name for name, value in values if not math.isfinite(value) or value < 0] == []


@given(TEXTS, TEXTS)
def test_shares_are_shares(statement, evidence):
    values = measure(statement, evidence)
    assert [name for name in SHARES if not -1e-9 <= values[name] <= 1 + 1e-9] == []


def test_a_long_passage_is_measured_in_bounded_work():
    values = measure("The old pier of Oslo burned.", "The baker of Oslo sold the old pier, and rain fell. " * 500)
    assert len(values) == len(NAMES)
    assert all(math.isfinite(value) for value in values.values())


def test_runs_are_sought_in_the_first_words_alone():
    far = "Rain fell. " * 400
    assert measure("The old pier burned.", f"{far}The old pier burned.")["words_kept"] == 0
