"""Near misses: what nearly happened did not."""

import pytest

from factcheck import Verdict, verify
from factcheck.facts.near_misses import is_near_miss
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        pytest.param("The wall nearly collapsed.", 2, True, id="a regular past"),
        pytest.param("The wall almost fell.", 2, True, id="an irregular past"),
        pytest.param("The wall was nearly destroyed.", 3, True, id="a passive"),
        pytest.param("Sales nearly doubled.", 1, False, id="a degree"),
        pytest.param("The hall was nearly filled.", 3, False, id="a state"),
        pytest.param("He not nearly fell.", 2, False, id="denied itself"),
        pytest.param("Nearly 30 came.", 0, False, id="a figure"),
        pytest.param("It is almost round.", 2, False, id="no deed"),
        pytest.param("It rained almost", 2, False, id="the last word"),
        pytest.param("The wall fell.", 2, False, id="no nearly"),
    ],
)
def test_near_misses(text, place, expected):
    assert is_near_miss(tokenize(text).tokens, place) is expected


@pytest.mark.parametrize(
    "missed",
    [
        pytest.param("came close to selling", id="came close"),
        pytest.param("came perilously close to selling", id="how close"),
        pytest.param("came within an inch of selling", id="an inch"),
        pytest.param("narrowly missed selling", id="narrowly missed"),
        pytest.param("tried in vain to sell", id="in vain"),
        pytest.param("made an unsuccessful attempt to sell", id="an attempt without success"),
        pytest.param("never got round to selling", id="never came to it"),
    ],
)
def test_verdicts(missed):
    assert verify("Ada Moor sold the vineyard.", f"Ada Moor {missed} the vineyard.").verdict is Verdict.REFUTED


@pytest.mark.parametrize("nearly", ["nearly", "almost", "very nearly"])
def test_what_is_nearly_done_is_not_said_to_be(nearly):
    found = verify("Ada Moor sold the vineyard.", f"Ada Moor {nearly} sold the vineyard.")

    assert found.verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_of_several_attempts_one_may_succeed():
    assert (
        verify("They tried to sell it.", "They made three failed attempts to sell it.").verdict is not Verdict.REFUTED
    )


@pytest.mark.parametrize(
    "done",
    [
        pytest.param("did not hesitate to sell", id="no hesitation"),
        pytest.param("did not fail to sell", id="no failure"),
    ],
)
def test_a_denial_undone_is_none(done):
    assert verify("Ada Moor sold the vineyard.", f"Ada Moor {done} the vineyard.").verdict is Verdict.SUPPORTED


def test_close_to_a_place_is_no_near_miss():
    assert verify("The road runs to Lima.", "The road comes close to Lima.").verdict is not Verdict.REFUTED
