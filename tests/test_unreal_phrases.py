"""Phrases that take what follows them out of fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Verdict, verify
from factcheck.facts.unreal_phrases import Unreal, is_event, read_unreal
from factcheck.text.tokens import tokenize


def read(text):
    """Return what begins out of fact by the first phrase of a text, None without one."""
    tokens = tokenize(text).tokens
    found = (read_unreal(tokens, at) for at in range(len(tokens)))
    first = next((one for one in found if one is not None), None)
    return None if first is None else tokens[first.first].text


@pytest.mark.parametrize(
    ("text", "first"),
    [
        pytest.param("Max Roe aspires to write it.", "write", id="a verb with to"),
        pytest.param("Max Roe was eager to write it.", "write", id="an adjective with to"),
        pytest.param("Max Roe was asked to write it.", "write", id="a passive with to"),
        pytest.param("They backed calls to close the mill.", "close", id="a noun with to"),
        pytest.param("They are mulling closing it.", "closing", id="a verb with a deed in -ing"),
        pytest.param("They are on the brink of closing it.", "closing", id="an idiom with a deed in -ing"),
        pytest.param("Max Roe asked the owner to close it.", "close", id="somebody asked to"),
        pytest.param("They called for him to resign.", "resign", id="somebody called for to"),
        pytest.param("They debated plans for the quick sale of it.", "sale", id="an event told by a noun"),
        pytest.param("It seems that it closed.", "it", id="a clause"),
        pytest.param("They demanded that he resign.", "he", id="a clause of what is demanded"),
        pytest.param("He is said to have sold it.", "sold", id="said to have"),
    ],
)
def test_what_is_out_of_fact(text, first):
    assert read(text) in {first, "have"} if first == "sold" else read(text) == first


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was proposed using a model.", id="a passive, and how"),
        pytest.param("It was discussed during the war.", id="a preposition in -ing"),
        pytest.param("They answered calls to police.", id="a noun behind to"),
        pytest.param("He is bound to Lima.", id="a name behind to"),
        pytest.param("She told of how he had to go.", id="told of, not told somebody"),
        pytest.param("He sold it in order to pay her.", id="a purpose"),
        pytest.param("He told the owner. He went to sell it.", id="another sentence"),
        pytest.param("They drew plans for the mill.", id="a plan for a thing"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_stays_fact(text):
    assert read(text) is None


@pytest.mark.parametrize(
    "unreal",
    [
        pytest.param("is contemplating selling", id="contemplating"),
        pytest.param("is under pressure to sell", id="under pressure"),
        pytest.param("is reputed to have sold", id="a repute"),
        pytest.param("dreamt of selling", id="a dream"),
        pytest.param("was close to selling", id="close to"),
    ],
)
def test_verdicts(unreal):
    assert (
        verify("Ada Moor sold the vineyard.", f"Ada Moor {unreal} the vineyard.").verdict is Verdict.NOT_ENOUGH_EVIDENCE
    )
    same = f"Ada Moor {unreal} the vineyard."
    assert verify(same, f"{same} Neighbours were surprised.").verdict is Verdict.SUPPORTED


def test_what_is_nearer_to_a_deed_is_firm():
    assert read_unreal(tokenize("They sought to close it.").tokens, 1) == Unreal(3, is_firm=True, is_deed=True)
    assert not is_event("mill")


@given(st.text(alphabet="asked to sell of, .", max_size=60))
def test_any_text_is_read(text):
    tokens = tokenize(text).tokens
    for at in range(len(tokens)):
        found = read_unreal(tokens, at)
        assert found is None or at < found.first < len(tokens)
