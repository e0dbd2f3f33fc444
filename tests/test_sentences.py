"""Sentences end where a reader ends them, and their offsets are exact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.sentences import LONGEST_QUOTATION, split_sentences


def cut(text):
    return [span.of(text) for span in split_sentences(text)]


# Each row: the sentences, in order; the text is what stands between.
WHOLE = [
    pytest.param("Mr. Smith of the U.S. Senate met Gov. Brown.", id="abbreviations do not end a sentence"),
    pytest.param("Trade in China-U.S. goods rose.", id="initials go on before a small letter"),
    pytest.param("It grew by 3.5 percent to $5.5 bn.", id="a decimal point is no full stop"),
    pytest.param("The bridge opened on 25. 6. 2016 in Ghent.", id="a date with dots stays whole"),
    pytest.param("See www.example.org/a.Html for v2.0.As is.", id="addresses and versions stay whole"),
    pytest.param("Booking.Com is a site.", id="a name of a site stays whole"),
    pytest.param("Yahoo! bought it.", id="an exclamation mark in a name goes on before a small letter"),
    pytest.param('He said, "I am here. You are not. Is it so?"', id="a quotation stays whole"),
    pytest.param("“It rose. It fell,” she said.", id="also before its speaker"),
    pytest.param("She called it ‘odd. Very odd.’ in a letter.", id="also in single marks"),
    pytest.param("He said : `` No . Never . ''", id="also tokenised"),
    pytest.param("a line\nwrapped in two.", id="a single line break is a blank"),
    pytest.param("a line\r\nwrapped in two.", id="also with a carriage return"),
    pytest.param("Trade fell", id="no stop is needed at the end"),
    pytest.param("He paused ...", id="marks alone belong to the sentence before"),
]
PARTS = [
    pytest.param("Trade fell.", " ", "It rose.", id="a full stop and a capital"),
    pytest.param("Trade fell", "\n\n", "It rose.", id="a blank line"),
    pytest.param("Trade fell", "\r\n \r\n", "It rose.", id="a blank line with carriage returns and blanks"),
    pytest.param("Three things:", "\n", "- the first", id="a list line"),
    pytest.param("- the first", "\n", "2. the second", id="a numbered line"),
    pytest.param("It doubled.1", " ", "It fell.", id="the mark of a footnote stays with its sentence"),
    pytest.param("It doubled.[1]", " ", "It fell.", id="so does one in brackets"),
    pytest.param("It doubled. [1][2]", " ", "It fell.", id="also after a blank"),
    pytest.param("It doubled.¹", " ", "It fell.", id="also a raised one"),
    pytest.param("It began in 2020.", "", "As of now it is open.", id="glued after a year"),
    pytest.param("The ship sank.", "", "She was old.", id="glued after a word"),
    pytest.param("它很大。", "", "它很小！", id="the full stop of Chinese"),
    pytest.param("هل هو كبير؟", " ", "نعم هو كبير.", id="the question mark of Arabic"),
    pytest.param("यह बड़ा है।", " ", "हाँ यह है।", id="the danda"),
    pytest.param("He said, “I am. You are.”", " ", "She came.", id="after a quotation"),
    pytest.param("Ozuna 's album `` Odisea '' sold .", " ", "It was new .", id="tokenised text"),
]


@pytest.mark.parametrize("text", WHOLE)
def test_one_sentence_stays_whole(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(("first", "between", "second"), PARTS)
def test_two_sentences_are_parted(first, between, second):
    assert cut(first + between + second) == [first, second]


def test_a_long_quotation_is_cut_like_any_text():
    speech = "It was a long way down. " * (LONGEST_QUOTATION // 20)

    assert len(cut(f"He said: “{speech}”")) > 10


def test_a_quotation_that_nobody_closes_holds_nothing_together():
    assert cut('He said "it is. Then he left.') == ['He said "it is.', "Then he left."]


@pytest.mark.parametrize("text", ["", " \n\n ", "\ufeff", "* * *", "...\n\n---"])
def test_what_has_no_letter_or_digit_is_no_sentence(text):
    assert cut(text) == []


def test_a_byte_order_mark_is_no_part_of_a_sentence():
    assert cut("\ufeffRome is old.") == ["Rome is old."]


PIECES = [
    *"aB1 .!?\n\"'[]()-",
    "。",
    "“",
    "”",
    "``",
    "''",
    "[1]",
    ". ",
    "\r\n",
    "2020.As ",
    "25. 6. 2016",
    "It fell. ",
    "\ufeff",
]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=25).map("".join)))
def test_sentences_are_in_order_trimmed_and_lose_no_word(text):
    done = 0
    for span in split_sentences(text):
        sentence = span.of(text)
        assert not any(char.isalnum() for char in text[done : span.start])
        assert sentence == sentence.strip() != ""
        assert any(char.isalnum() for char in sentence)
        done = span.end
    assert not any(char.isalnum() for char in text[done:])


@pytest.mark.parametrize(
    "piece", ["a", "?!", ".”", "。", ". ", "1. ", "ab.Cd ", "“", "[1]", "25. 6. ", "\n- ", "It fell. ", "A.", ". [1] "]
)
def test_a_long_text_of_one_line_takes_linear_time(piece):
    # Fifty thousand characters; Punkt alone takes seconds for "?!" and minutes at five times the length.
    text = (piece * 50_000)[:50_000]

    assert all(span.end <= len(text) for span in split_sentences(text))


def test_windows_change_nothing():
    # The text is longer than a window; every sentence is the same.
    text = "The harbour of Ghent is old. " * 4000

    assert {span.of(text) for span in split_sentences(text)} == {"The harbour of Ghent is old."}
