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
    pytest.param("Dr. Voss of the U.S. Army saw St. John and Gen. Kim.", id="titles before a name"),
    pytest.param("On Sun. July 5 No. 5 was sold, and No. 7 on Jan. 5.", id="days, months and numbers before a number"),
    pytest.param("See Art. IV, Fig. A and vol. 2 (ed. Lee).", id="parts of a work"),
    pytest.param("Smith & Co. said it bought the co. at 5 p.m. on Friday.", id="also before a small letter"),
    pytest.param("It opened at 5 p.m. Monday, at 6 p.m. EST or at 7 p.m. London time.", id="hours of a day or a zone"),
    pytest.param("In Salem, Mass. Renner met Smith & Co. Senior Lee.", id="a town's state and a firm's kind"),
    pytest.param("Lt. Col. Lee, Education Sec. Voss and Det. Kim came.", id="ranks and offices"),
    pytest.param("It rose at 5 a.m. (6 a.m. in summer).", id="before a bracket"),
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
    pytest.param("The bus came at 5 p.m.", " ", "Renner paid.", id="an hour before a name"),
    pytest.param("It ran 6 ft.", " ", "Renner paid for it.", id="a measure before a name"),
    pytest.param("It sells eggs, milk, etc.", " ", "Renner paid.", id="and so on"),
    pytest.param("He lives in LA.", " ", "Renner stayed.", id="a name in capitals that is an abbreviation too"),
    pytest.param("They met at Smith & Co.", " ", "The mayor paid.", id="a firm at the end"),
    pytest.param("它很大。", "", "它很小！", id="the full stop of Chinese"),
    pytest.param("هل هو كبير؟", " ", "نعم هو كبير.", id="the question mark of Arabic"),
    pytest.param("यह बड़ा है।", " ", "हाँ यह है।", id="the danda"),
    pytest.param("He said, “I am. You are.”", " ", "She came.", id="after a quotation"),
    pytest.param("Ozuna 's album `` Odisea '' sold .", " ", "It was new .", id="tokenised text"),
]

# Words that a list learned from scanned papers takes for abbreviations; the last of them are abbreviations in places.
NO_ABBREVIATIONS = """
    scandal rest west chest cent bus all black book bold chase cliff coal faded famous fish found hand home knees life
    loot luck lock mankind money parade penny plate poje port pub run sane season shade sleep stock story talent tasks
    thanks tit trench wall wheat wings works wrath yard
    sun art fig no sat mar dec wed fed ed co col gen gov rep sen rev hon pop mass miss ill ore wash app lit inc corp ltd
    est min max vol dept apt ref
""".split()


@pytest.mark.parametrize("word", NO_ABBREVIATIONS)
@pytest.mark.parametrize("after", ["Kallas left.", "The council left.", "“It is so,” she said."])
def test_a_common_word_ends_a_sentence(word, after):
    assert cut(f"The mayor liked the {word}. {after}") == [f"The mayor liked the {word}.", after]


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
