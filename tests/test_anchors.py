"""A claim's stretch is found at its offsets, or wherever a copy that is laid out differently has it."""

import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.corpus.anchors import find_anchors
from factcheck.model import Anchor
from factcheck.text.folding import fold_digest

TEXT = (
    "The Port's Year\n\n"
    'The port\'s director said: "We moved 2.5 million boxes." Trade rose 7 percent - the most since 1998...\n\n'
    "(Rotterdam) - Two cranes were built. The older one stands idle, which costs the port 3 million euros a year. "
    "It will be sold."
)
SAID = [
    "The port's director said:",
    '"We moved 2.5 million boxes."',
    "We moved 2.5 million boxes",
    "Trade rose 7 percent - the most since 1998...",
    "Two cranes were built. The older one stands idle",
    "(Rotterdam) - Two cranes were built.",
    "which costs the port 3 million euros a year.",
    "It will be sold.",
]


def anchor(words):
    """Anchor a stretch of TEXT."""
    start = TEXT.index(words)
    return Anchor(start, start + len(words), fold_digest(words))


COPIES = [
    ("as it was", TEXT),
    ("a header above", "Home > News > Ports\nShare this article\n\n" + TEXT),
    ("a byte order mark", "\ufeff" + TEXT),
    ("lines ended as on Windows", TEXT.replace("\n", "\r\n")),
    ("wrapped", "\n\n".join(textwrap.fill(block, 30) for block in TEXT.split("\n\n"))),
    ("indented", textwrap.indent("\n".join(textwrap.wrap(TEXT, 40)), "    ")),
    ("curly quotes", TEXT.replace("'", "’").replace(' "', " “").replace('."', ".”")),
    ("a long dash and an ellipsis", TEXT.replace(" - ", " — ").replace("...", "…")),
    ("no-break spaces", TEXT.replace("2.5 m", "2.5\u00a0m")),
    ("all on one line", " ".join(TEXT.split())),
    ("deep inside a longer text", "This is about other matters entirely. " * 8000 + TEXT),
]


@pytest.mark.parametrize("copy", [case[1] for case in COPIES], ids=[case[0] for case in COPIES])
@pytest.mark.parametrize("words", SAID)
def test_a_stretch_is_found_however_the_copy_is_laid_out(copy, words):
    sought = anchor(words)

    # Inside a sentence of a long text, a stretch is found by where the others have moved.
    span = find_anchors(copy, [anchor(other) for other in SAID])[sought]

    assert span is not None
    assert fold_digest(span.of(copy)) == sought.digest


def test_offsets_that_fit_are_kept_where_the_words_stand_twice():
    text = "It rose. It fell. It rose."
    first, last = (Anchor(start, start + 8, fold_digest("It rose.")) for start in (0, 18))

    found = find_anchors(text, [last, first])

    assert (found[first], found[last]) == (first.span, last.span)


def test_words_that_stand_twice_are_found_nearest_to_where_the_others_moved():
    text = "It rose in May. It fell. It rose in May. It stopped."
    anchors = [Anchor(start, start + len(words), fold_digest(words)) for start, words in
               ((0, "It rose in May."), (16, "It fell."), (25, "It rose in May."))]  # fmt: skip
    copy = "HEAD LINE. " + text

    found = find_anchors(copy, anchors)

    assert [span.start for span in found.values()] == [11, 27, 36]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The tower is 80 m high.", "The tower is 90 m high."),
        ("The tower is 90 m hig", "The tower is 90 m high."),
        ("The tow er is 90 m high.", "The tower is 90 m high."),
        ("", "The tower is 90 m high."),
        ("-", "The tower is 90 m high."),
    ],
    ids=["another number", "cut off", "another word", "empty", "no word"],
)
def test_a_stretch_that_the_text_does_not_have_is_not_found(text, words):
    sought = Anchor(0, len(words), fold_digest(words))

    assert find_anchors(text, [sought]) == {sought: None}


def test_a_script_without_blanks_is_cut_at_its_stops():
    text = "昨日,港口关闭了。今天它重新开放。明天会有风。"
    sought = Anchor(0, 8, fold_digest("今天它重新开放。"))

    assert find_anchors(text, [sought])[sought].of(text) == "今天它重新开放。"


@given(
    st.lists(
        st.sampled_from(["tower", "90 m", "high.", "—", "“", "”", "\n", "…", "ß", "é", "e\u0301", "İ"]), max_size=12
    )
)
@settings(max_examples=200, deadline=None)
def test_what_is_found_has_the_digest(pieces):
    words = " ".join(pieces)
    copy = "Some header. " + words.replace(" ", "\n  ") + " Some end."
    sought = Anchor(0, max(1, len(words)), fold_digest(words))

    span = find_anchors(copy, [sought])[sought]

    assert span is None or fold_digest(span.of(copy)) == sought.digest


@pytest.mark.parametrize(
    "text",
    ["x" * 1_000_000, ". " * 500_000, "." * 1_000_000, "a " * 200_000, "。" * 300_000, '"a' * 300_000],
    ids=["one word", "stops", "one run of stops", "short words", "stops without blanks", "quotes"],
)
def test_no_text_makes_the_search_endless(text):
    anchors = [Anchor(at, at + length, "fold1-sha256:" + "0" * 64) for at in range(20) for length in (100, 10_000)]
    start = time.monotonic()

    assert set(find_anchors(text, anchors).values()) == {None}
    assert time.monotonic() - start < 20
