"""Tokens cover the text, stand where they say, and cut words the way the later rooms expect."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.tokens import TokenKind, stem_word, tokenize

TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                *"aB1.,'’&-—$%½²_ \n",
                "U.S.",
                "Mr. ",
                "n't",
                "n’t",
                "'s",
                "cannot",
                "``",
                "''",
                "ﬁ",
                "e\u0301",
                "日本",
                "1,2.3",
                "A330",
            ]
        ),
        max_size=12,
    ).map("".join),
)

CUTS = [
    pytest.param("770-kilometer", ["770", "-", "kilometer"], id="a figure stands apart from its unit"),
    pytest.param("$400bn", ["$", "400", "bn"], id="so does a sign or an abbreviation glued to it"),
    pytest.param("US$400", ["US", "$", "400"], id="and a country's dollar"),
    pytest.param("2nd", ["2", "nd"], id="an ordinal is figure and ending"),
    pytest.param("1990s", ["1990", "s"], id="so is a decade"),
    pytest.param("28%", ["28", "%"], id="percent is a mark of its own"),
    pytest.param("\u00e2\u201a\u00ac14m", ["€", "14", "m"], id="a euro in the wrong encoding"),
    pytest.param("\u00c2£14m", ["£", "14", "m"], id="so is a pound"),
    pytest.param("7\ufffd0", ["7", "-", "0"], id="a character lost between digits is a dash"),
    pytest.param("7\u00ef\u00bf\u00bd0", ["7", "-", "0"], id="so it is where it was lost twice"),
    pytest.param("\ufffd86", ["¤", "86"], id="before a figure it is the sign of some currency"),
    pytest.param("Ada\ufffds", ["Ada", "'s"], id="before an s it is an apostrophe"),
    pytest.param("Mar\ufffda", ["Marøa"], id="between letters it keeps the word whole"),
    pytest.param("Low\ufffdHigh", ["Low", "-", "High"], id="before a capital it is a dash"),
    pytest.param("the U.S. economy", ["the", "U.S.", "economy"], id="initials keep their dots"),
    pytest.param("Russia's", ["Russia", "'s"], id="a possessive is apart"),
    pytest.param("Russia ’s", ["Russia", "'s"], id="also in tokenised text"),
    pytest.param("doesn’t", ["does", "n't"], id="a negation is apart"),
    pytest.param("cannot", ["can", "not"], id="also where it is glued"),
    pytest.param("O'Brien", ["O'Brien"], id="an apostrophe inside a name stays"),
    pytest.param("AT&T", ["AT&T"], id="so does an ampersand"),
    pytest.param("1,234.5.", ["1,234.5", "."], id="the last dot ends the sentence, not the number"),
    pytest.param("A330", ["A330"], id="letters with digits are one identifier"),
    pytest.param("2½", ["2", "½"], id="a fraction is no digit"),
    pytest.param("日本", ["日", "本"], id="a script without blanks is cut by sign"),
    pytest.param("", [], id="an empty text has no tokens"),
]


@pytest.mark.parametrize(("text", "words"), CUTS)
def test_texts_are_cut_as_the_later_rooms_expect(text, words):
    assert [token.text for token in tokenize(text).tokens] == words


@given(TEXTS)
def test_tokens_stand_in_order_and_cover_all_but_blanks(text):
    tokenized = tokenize(text)
    folded = tokenized.folded.text
    done = 0
    for token in tokenized.tokens:
        assert folded[done : token.start].strip() == ""
        assert folded[token.start : token.end] == token.text != ""
        done = token.end
    assert folded[done:].strip() == ""


@given(TEXTS)
def test_the_span_of_all_tokens_lies_in_the_text(text):
    tokenized = tokenize(text)
    for index in range(len(tokenized.tokens)):
        span = tokenized.span(index, index + 1)

        assert 0 <= span.start <= span.end <= len(text)


@pytest.mark.parametrize(
    ("word", "kind"),
    [("28", TokenKind.NUMBER), ("A330", TokenKind.IDENTIFIER), ("trade", TokenKind.WORD), ("%", TokenKind.MARK)],
)
def test_each_token_knows_its_kind(word, kind):
    assert tokenize(word).tokens[0].kind is kind


def test_accents_and_case_are_folded_in_the_lower_form_alone():
    token = tokenize("ÉLITE").tokens[0]

    assert (token.text, token.lower) == ("ÉLITE", "elite")


def test_a_token_touches_the_one_before_or_not():
    tokenized = tokenize("$5 bn")

    assert [tokenized.adjacent(index) for index in range(3)] == [False, True, False]


def test_forms_of_a_word_share_a_stem():
    assert stem_word("Railways") == stem_word("railway")
