"""Sentences about whether a sentence is true."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.facts.truth_frames import find_truth_frames
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "denies", "deed"),
    [
        pytest.param("It is not true that the mill closed.", True, "closed", id="not true"),
        pytest.param("It is simply not the case that the mill closed.", True, "closed", id="not the case"),
        pytest.param("It's a myth that the mill is haunted.", True, "haunted", id="a myth"),
        pytest.param("It is false that Arlo owns the mill.", True, "owns", id="false, a deed by its place"),
        pytest.param("It is true that the mill closed.", False, "closed", id="true"),
        pytest.param("It is not false that the mill closed.", False, "closed", id="not false"),
        pytest.param("The claim that the mill closed is false.", True, "closed", id="around the clause"),
        pytest.param("Reports that the mill had closed are not true.", True, "closed", id="around, not true"),
        pytest.param("It is right that it burns.", False, "burns", id="the last word of all"),
    ],
)
def test_what_a_frame_says(text, denies, deed):
    tokens = tokenize(text).tokens
    [frame] = find_truth_frames(tokens)

    assert (frame.denies, frame.deed is not None and tokens[frame.deed].text) == (denies, deed)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The true reason is that the mill closed.", id="a reason"),
        pytest.param("He found it true that day.", id="a day"),
        pytest.param("The claim that the mill closed was published.", id="nothing is said of its truth"),
        pytest.param("It was so wrong in his view that he left.", id="so wrong that"),
        pytest.param("that", id="one word"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_frames(text):
    assert find_truth_frames(tokenize(text).tokens) == ()


def test_two_denials_are_none():
    read = analyse("It is not true that the mill did not close.")

    assert len(read.negations) == 2
    assert read.negated == frozenset()


def test_what_is_called_false_is_no_report():
    read = analyse("The claim that the mill closed is false.")

    assert (read.attributions, read.modalities) == ((), ())
    assert [token.lower for token, weight in zip(read.tokens, read.weights, strict=True) if weight] == [
        "mill",
        "closed",
    ]
