"""The memory for single words: it answers as its function does, keeps few answers, and no long word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.memory import LONGEST_REMEMBERED, Memory
from factcheck.text.tokens import tokenize


@given(st.lists(st.text(max_size=50), max_size=40), st.integers(1, 5))
def test_it_answers_as_its_function_and_keeps_its_bounds(words, room):
    memory = Memory(len, room=room)

    assert [memory[word] for word in words] == [len(word) for word in words]
    assert len(memory) <= room
    assert all(len(word) <= LONGEST_REMEMBERED for word in memory)


def test_what_is_asked_again_stays_while_what_came_once_goes():
    asked = []
    memory = Memory(lambda word: asked.append(word) or len(word), room=4)

    for word in ("tide", "a", "tide", "b", "tide", "c", "tide", "d", "tide"):
        memory[word]

    assert asked.count("tide") == 1
    assert len(memory) <= 4


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("a" * (LONGEST_REMEMBERED + 1), id="a long word"),
        pytest.param(("a" * (LONGEST_REMEMBERED + 1), "a"), id="a long word and its stem"),
    ],
)
def test_a_long_word_is_answered_and_forgotten(key):
    memory = Memory(len, room=10)

    assert memory[key] == len(key)
    assert not memory


@given(st.text(alphabet="aM.r5' \n-s$é", max_size=30))
def test_a_text_has_the_same_tokens_when_it_is_met_again(text):
    assert tokenize(text) == tokenize(text)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        pytest.param("He met Mr. Xi", ["He", "met", "Mr.", "Xi"], id="a shortened word before another"),
        pytest.param("He met Mr.", ["He", "met", "Mr", "."], id="the stop is the sentence's at the end"),
        pytest.param("He met Mr. ", ["He", "met", "Mr."], id="but not before a blank"),
        pytest.param("Mr. Xi and Mr.", ["Mr.", "Xi", "and", "Mr", "."], id="both ways in one text"),
    ],
)
def test_the_end_of_the_text_tells_the_last_stop(text, tokens):
    assert [token.text for token in tokenize(text).tokens] == tokens
