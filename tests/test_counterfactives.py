"""Reports that are called false."""

import pytest

from factcheck import Verdict, verify
from factcheck.facts.counterfactives import find_affirmed, find_false_report, read_falsely
from factcheck.text.tokens import tokenize


def that(tokens):
    """Return the place of the first "that" of a text."""
    return next(at for at, token in enumerate(tokens) if token.lower == "that")


@pytest.mark.parametrize(
    ("frame", "first"),
    [
        pytest.param("It was wrongly reported", "wrongly", id="an adverb before the verb"),
        pytest.param("They claimed falsely", "claimed", id="an adverb behind the verb"),
        pytest.param("They long believed, wrongly,", "believed", id="an adverb between commas"),
        pytest.param("They pretended", "pretended", id="a pretence"),
        pytest.param("They repeated the old myth", "myth", id="a myth"),
        pytest.param("It was a false rumour", "false", id="a false rumour"),
        pytest.param("They disproved the popular theory", "disproved", id="a theory disproved"),
        pytest.param("They made up the story", "made", id="a story made up"),
        pytest.param("There is no truth in the claim", "no", id="no truth in it"),
        pytest.param("They were tricked into believing", "tricked", id="a trick"),
        pytest.param("It is far from true", "far", id="far from true"),
        pytest.param("They reported", None, id="a report"),
        pytest.param("They told the story", None, id="a story"),
        pytest.param("It is not wrong to say", None, id="not wrong"),
        pytest.param("It is no myth", None, id="no myth"),
    ],
)
def test_false_reports(frame, first):
    tokens = tokenize(f"{frame} that it closed.").tokens
    found = find_false_report(tokens, that(tokens))

    assert (None if found is None else tokens[found].text) == first


@pytest.mark.parametrize(
    ("frame", "affirms"),
    [
        pytest.param("There is no doubt", True, id="no doubt"),
        pytest.param("Nobody denies", True, id="nobody denies"),
        pytest.param("It is no myth", True, id="no myth"),
        pytest.param("There is a doubt", False, id="a doubt"),
    ],
)
def test_affirmed(frame, affirms):
    tokens = tokenize(f"{frame} that it closed.").tokens

    assert (find_affirmed(tokens, that(tokens)) is not None) is affirms


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        pytest.param("He was wrongly said to have left.", "have", id="said to have"),
        pytest.param("He was falsely accused of stealing it.", "stealing", id="accused of"),
        pytest.param("He boasted falsely of winning it.", "winning", id="behind its verb"),
        pytest.param("He was wrongly accused of theft.", None, id="no deed"),
        pytest.param("He wrongly left it.", None, id="a deed done wrongly"),
        pytest.param("He was wrongly said", None, id="the end"),
        pytest.param("He left falsely", None, id="the last word"),
    ],
)
def test_falsely(text, denied):
    tokens = tokenize(text).tokens
    found = [first for at in range(len(tokens)) if (first := read_falsely(tokens, at)) is not None]

    assert [tokens[first].text for first in found] == ([] if denied is None else [denied])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Papers falsely reported that Ada Moor sold the vineyard.", id="papers"),
        pytest.param("It is a popular misconception that Ada Moor sold the vineyard.", id="a misconception"),
        pytest.param("Rivals debunked the myth that Ada Moor sold the vineyard.", id="debunked"),
        pytest.param("The rumour was false that Ada Moor sold the vineyard.", id="a rumour that was false"),
        pytest.param("Ada Moor is wrongly said to have sold the vineyard.", id="said to have"),
        pytest.param("Ada Moor lied about having sold the vineyard.", id="lied"),
    ],
)
def test_what_is_falsely_said_is_refuted(text):
    assert verify("Ada Moor sold the vineyard.", text).verdict is Verdict.REFUTED


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param("There is no doubt that", id="no doubt"),
        pytest.param("It is no secret that", id="no secret"),
        pytest.param("Rivals did not realise that", id="not realised"),
    ],
)
def test_what_is_vouched_for_is_supported(frame):
    assert verify("Ada Moor sold the vineyard.", f"{frame} Ada Moor sold the vineyard.").verdict is Verdict.SUPPORTED
