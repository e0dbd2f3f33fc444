"""Folding makes one of all the ways to type the same words, and every folded stretch knows where it came from."""

import itertools
import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.text.folding import fold, fold_digest, fold_plain

PIECES = [
    *("``", "''", "'", "’", "‘", "“", "”", "«", "—", " — ", "–", "-", "-LRB-", "-RSB-", "  ", " ", "\n", "\r\n", "\t"),
    *(
        "\u00a0",
        "\u200b",
        "\ufeff",
        "é",
        "e\u0301",
        "\u0301",
        "a",
        "B",
        "ﬁ",
        "½",
        "²",
        "①",
        "１",
        "\x1f",
        "ß",
        "…",
        ".",
    ),
    *("`", "¨", "\u2028", "\u3000", "日", "한", "ǆ", "′", "︱", "U.S.", "1,234.5", "\U0001f600", "\ud800"),
]
TEXTS = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))

# Signs that are not seen may stand between two that make one when they touch; folding once does not look across them.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
HALF_CURLY = re.compile("['`＇][‘’‚‛ʼ′´＇]|[‘’‚‛ʼ′´]＇|['＇]`|`'")

SAME = [
    pytest.param("“Yes”", '"Yes"', id="curly double quotes are straight ones"),
    pytest.param("Xi’s", "Xi's", id="a curly apostrophe is a straight one"),
    pytest.param("`` Yes ''", '" Yes "', id="tokenised corpora write quotes as two single ones"),
    pytest.param("-LRB- a -RRB-", "( a )", id="and brackets as names"),
    pytest.param("24–30", "24-30", id="an en dash joins as a hyphen does"),
    pytest.param("rose—then fell", "rose - then fell", id="an em dash parts words"),
    pytest.param("24\u00a0km", "24 km", id="a blank is a blank, breaking or not"),
    pytest.param("a \r\n b", "a b", id="a line wrap is one blank"),
    pytest.param("ﬁve", "five", id="a ligature is its letters"),
    pytest.param("cafe\u0301", "café", id="accents are composed"),
    pytest.param("１２", "12", id="full-width digits are digits"),
    pytest.param("soft\u00adly", "softly", id="a soft hyphen is not read"),
    pytest.param("wait…", "wait...", id="an ellipsis is three dots"),
]
KEPT = [
    pytest.param("10²", id="a superscript is no digit: ten squared is not 102"),
    pytest.param("2½", id="a fraction is no pair of digits"),
    pytest.param("Trade fell 28%.", id="plain text stays"),
    pytest.param("US", id="letters keep their case"),
    pytest.param("a¨b", id="an accent that stands alone does not part a word"),
]


@pytest.mark.parametrize(("text", "folded"), SAME)
def test_ways_to_type_the_same_words_fold_to_one(text, folded):
    assert fold(text).text == folded


@pytest.mark.parametrize("text", KEPT)
def test_what_can_change_the_sense_stays(text):
    assert fold(text).text == text


def test_quotes_beside_one_another_fold_once():
    for characters in itertools.product("'‘’`\"“a\u0300 ", repeat=4):
        once = fold("".join(characters)).text
        assert fold(once).text == once


@given(TEXTS)
def test_folding_twice_changes_nothing(text):
    assume(not UNSEEN.search(text) and not HALF_CURLY.search(text))
    once = fold(text).text

    assert fold(once).text == once


@given(TEXTS, st.data())
def test_every_folded_stretch_comes_from_a_stretch_that_folds_to_it(text, data):
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    # A sign and the mark on it are one character: "''" folds to a double quote, and not where the second bears an accent.
    assume(not unicodedata.combining(folded.text[end : end + 1] or " "))
    stretch = folded.text[start:end]

    span = folded.original(start, end)

    assert 0 <= span.start <= span.end <= len(text)
    # Blanks that touch a changed sign may belong to it.
    assert stretch.strip() in fold(span.of(text)).text


@given(TEXTS)
def test_the_way_back_never_crosses(text):
    folded = fold(text)
    spans = [folded.original(at, at + 1) for at in range(len(folded.text))]

    assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(spans))


def test_an_empty_stretch_maps_to_an_empty_one():
    assert fold("a “b”").original(2, 2) == Span(2, 2)


def test_an_empty_text_folds_to_itself():
    assert fold("").text == ""
    assert fold_plain("") == ""


@given(st.text(alphabet=st.characters(max_codepoint=127)))  # elsewhere capitals are not one to one: "ß" and "SS"
def test_the_digest_does_not_see_case_or_outer_blanks(text):
    assert fold_digest(f"  {text.upper()}\n") == fold_digest(text)


def test_the_digest_of_rule_one_is_frozen():
    # Corpora carry these digests: a change here breaks every anchor in the world.
    assert (
        fold_digest("The “Tower” is 90 m—or 295 ft—high.")
        == "fold1-sha256:811877d2f09c320a285f7c9df5be0a19b1d9544ceda2da4cc8aeb54545eb9d75"
    )


@pytest.mark.parametrize("piece", [" ", "—", "’", "e\u0301", "-LRB", " \n", "`", "\u200b"])
def test_a_long_run_of_one_thing_folds_in_linear_time(piece):
    # A hundred thousand pieces; a quadratic rule would take minutes.
    text = piece * 100_000

    assert len(fold(text).text) <= 3 * len(text)
