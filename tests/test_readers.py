"""Readers keep every code point's way back to the file, and say where a bad file is bad."""

import hashlib
import io
import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import DraftError
from factcheck.model import BlockKind
from factcheck.readers import decode_text, find_format, read_document_blocks, read_draft, read_file, read_text


def parts(text, kind="markdown"):
    draft = read_text(text, format=kind)
    return [(block.kind.value, block.span.of(draft.plain)) for block in draft.blocks]


BAD_FILES = [
    pytest.param(b"", "the file is empty", id="nothing at all"),
    pytest.param(b" \r\n\t\n", "the file holds nothing but blanks", id="nothing but blanks"),
    pytest.param("\ufeff \n".encode(), "the file holds nothing but blanks", id="nothing but a byte order mark"),
    pytest.param(b"ok\nab \xe9", "byte 6 (line 2, column 4) is not UTF-8", id="Latin-1"),
    pytest.param("é\n€".encode() + b"\xff", "byte 6 (line 2, column 2) is not UTF-8", id="columns count code points"),
    pytest.param(b"ab\xe2\x82", "byte 2 (line 1, column 3) is not UTF-8", id="cut off inside a character"),
    pytest.param(b"a\r\nb\x00c", "byte 4 (line 2, column 2) is NUL, which no text has", id="a NUL byte"),
    pytest.param(b"a\x00\xff", "byte 1 (line 1, column 2) is NUL, which no text has", id="the first fault is told"),
    pytest.param("Rome".encode("utf-16"), "the file begins as UTF-16, not UTF-8", id="UTF-16"),
]


@pytest.mark.parametrize(("data", "problem"), BAD_FILES)
def test_a_file_that_is_no_text_says_where(tmp_path, data, problem):
    path = tmp_path / "draft.txt"
    path.write_bytes(data)

    with pytest.raises(DraftError) as caught:
        read_draft(path)

    assert caught.value.fault.path == str(path)
    assert caught.value.fault.problem == problem
    assert caught.value.fault.remedy


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DraftError, match="there is no such file"):
        read_file(tmp_path / "none.md")


def test_a_folder_is_no_draft(tmp_path):
    with pytest.raises(DraftError, match="this is a folder"):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text("Rome is old.", encoding="utf-8")
    path.chmod(0)

    with pytest.raises(DraftError, match="may not be read"):
        read_file(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_path_that_no_system_takes_is_an_error_of_the_draft(name):
    with pytest.raises(DraftError):
        read_file(name)


def test_a_file_is_read_code_point_for_code_point(tmp_path):
    path = tmp_path / "draft.txt"
    data = "\ufeffone\r\ntwo\rthré€\n".encode()
    path.write_bytes(data)

    draft = read_draft(path)

    assert draft.text == "\ufeffone\r\ntwo\rthré€\n"
    assert draft.digest == "sha256:" + hashlib.sha256(data).hexdigest()
    assert (draft.path, draft.format) == (str(path), "text")
    assert draft.plain[1:] == draft.text[1:]
    assert draft.plain[0] == " "  # the byte order mark is no text


def test_a_hyphen_reads_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Rome is ölder.".encode())))

    draft = read_draft("-")

    assert (draft.path, draft.text) == ("-", "Rome is ölder.")


def test_collecting_faults_stops_at_none():
    assert decode_text(b"Rome is old.", "a.txt") == "Rome is old."


@pytest.mark.parametrize("text", ["", " \n", "\ufeff"])
def test_an_empty_string_is_no_draft(text):
    with pytest.raises(DraftError):
        read_text(text)


def test_an_unknown_format_is_refused():
    with pytest.raises(ValueError, match="html"):
        read_text("x", format="html")


@pytest.mark.parametrize(
    ("name", "kind"), [("a.md", "markdown"), ("a.b.Markdown", "markdown"), ("a.txt", "text"), ("a", "text")]
)
def test_the_ending_says_the_format(name, kind):
    assert find_format(name) == kind


PLAIN = [
    pytest.param("Rome is old", [("paragraph", "Rome is old")], id="the only line heads nothing"),
    pytest.param(
        "The Port of Ghent\n\nIt grew.", [("heading", "The Port of Ghent"), ("paragraph", "It grew.")], id="title case"
    ),
    pytest.param(
        "History of the place\n\nIt grew.",
        [("heading", "History of the place"), ("paragraph", "It grew.")],
        id="no verb",
    ),
    pytest.param(
        "Trade fell last year\n\nIt grew.",
        [("paragraph", "Trade fell last year"), ("paragraph", "It grew.")],
        id="a verb",
    ),
    pytest.param(
        "By Jane Doe\n\nIt grew.",
        [("paragraph", "By Jane Doe"), ("paragraph", "It grew.")],
        id="a byline heads nothing",
    ),
    pytest.param("One line.\nThe next.", [("paragraph", "One line.\nThe next.")], id="wrapped lines are one paragraph"),
    pytest.param(
        "Long " * 30 + "line.\nThe next.",
        [("paragraph", "Long " * 30 + "line."), ("paragraph", "The next.")],
        id="lines that nobody wrapped are paragraphs",
    ),
    pytest.param(
        "Two:\n- one\n  more\n* two",
        [("paragraph", "Two:"), ("list-item", "one\n  more"), ("list-item", "two")],
        id="a list without its bullets",
    ),
    pytest.param("1. one\r\n2) two", [("list-item", "one"), ("list-item", "two")], id="a numbered list"),
    pytest.param("7. is the day", [("paragraph", "7. is the day")], id="one number is no list"),
]


@pytest.mark.parametrize(("text", "blocks"), PLAIN)
def test_plain_text_is_parted_by_its_shape(text, blocks):
    assert parts(text, "text") == blocks


MARKDOWN = [
    pytest.param("# One *two*", [("heading", "One two")], id="a heading"),
    pytest.param("One\n===\ntwo", [("heading", "One"), ("paragraph", "two")], id="an underlined heading"),
    pytest.param("**a** _b_ ~~c~~ `d`", [("paragraph", "a b c d")], id="emphasis and code keep their words"),
    pytest.param("``a `b` c``", [("paragraph", "a `b` c")], id="ticks inside code"),
    pytest.param('[a](http://x.org "t") <http://y.org>', [("paragraph", "a http://y.org")], id="a link is its words"),
    pytest.param("one\ntwo", [("paragraph", "one two")], id="a wrapped line"),
    pytest.param("one  \ntwo", [("paragraph", "one\ntwo")], id="a hard break"),
    pytest.param("- a\n- b\n\n  c", [("list-item", "a"), ("list-item", "b"), ("list-item", "c")], id="a list"),
    pytest.param("- [x] done", [("list-item", "done")], id="a task"),
    pytest.param("> a\n> b", [("quote", "a b")], id="a block quotation"),
    pytest.param("|a|b|\n|-|-|\n|c\\|d|e|", [("table-cell", c) for c in ("a", "b", "c|d", "e")], id="a table"),
    pytest.param("```py\nx = 1\ny\n```", [("code", "x = 1\ny")], id="a fenced block"),
    pytest.param("![alt *t*](i.png)", [("caption", "alt t")], id="a picture"),
    pytest.param("a ![p](i) b.", [("paragraph", "a  b."), ("caption", "p")], id="a picture inside a sentence"),
    pytest.param("A &amp; B &eacute; &#8364;", [("paragraph", "A & B é €")], id="entities"),
    pytest.param("a <b>c</b><!-- d -->", [("paragraph", "a c")], id="tags and comments inside a line"),
    pytest.param("<p>a &lt; <i>b</i>\n</p>", [("paragraph", "a < b")], id="a block of HTML"),
    pytest.param("<!-- a\n\nb -->\n\nc", [("paragraph", "c")], id="a comment over lines"),
    pytest.param("<script>\nx()\n</script>\n\nc", [("paragraph", "c")], id="a script"),
    pytest.param("---\ntitle: x\n---\n\nc", [("paragraph", "c")], id="front matter"),
    pytest.param("a[^1].\n\n[^1]: note", [("paragraph", "a."), ("paragraph", "note")], id="a footnote"),
    pytest.param("\ufeff# One", [("heading", "One")], id="a byte order mark hides no heading"),
    pytest.param("# One\r\n\r\ntwo\r\nthree", [("heading", "One"), ("paragraph", "two three")], id="carriage returns"),
    pytest.param("# One\r\rtwo", [("heading", "One"), ("paragraph", "two")], id="carriage returns alone"),
]


@pytest.mark.parametrize(("text", "blocks"), MARKDOWN)
def test_markdown_says_its_words(text, blocks):
    assert parts(text) == blocks


def test_a_heading_knows_its_level():
    assert [block.level for block in read_text("## a\n\nb", format="markdown").blocks] == [2, None]


def test_markdown_without_markup_needs_no_map():
    assert read_text("Rome is old.", format="markdown").offsets is None


# No entities, escapes or line breaks: what is left must be found in the file sign for sign.
WORDS = st.lists(
    st.sampled_from(
        [*"ab é€\U0001f600", "**", "*c*", "`d`", "[e](f)", "<b>", "# ", "- ", "> ", "\n\n", "~~g~~", "| h |", "\ufeff"]
    ),
    min_size=1,
    max_size=20,
).map("".join)


@given(WORDS)
def test_each_letter_of_the_plain_text_is_where_the_map_says(text):
    if not text.strip("\ufeff \n"):
        return
    draft = read_text(text, format="markdown")
    offsets = draft.offsets if draft.offsets is not None else tuple(range(len(draft.text) + 1))

    assert len(offsets) == len(draft.plain) + 1
    assert offsets[-1] == len(text)
    for index, char in enumerate(draft.plain):
        if not char.isspace():
            assert text[offsets[index]] == char


ANY = st.one_of(st.text(), st.text(alphabet="ab*_`[]()<>!&;#-=|~>\\\r\n\t :1.é\ud800\ufeff\0"), WORDS)


@given(ANY, st.sampled_from(["text", "markdown"]))
def test_any_text_has_blocks_in_order_and_a_map_of_the_right_length(text, kind):
    if not text.strip("\ufeff \t\r\n\f\v") or text.isspace():
        return
    draft = read_text(text, format=kind)

    assert draft.text == text
    if draft.offsets is None:
        assert len(draft.plain) == len(text)
    else:
        assert len(draft.offsets) == len(draft.plain) + 1
        assert all(0 <= offset <= len(text) for offset in draft.offsets)
    done = 0
    for block in draft.blocks:
        assert done <= block.span.start < block.span.end <= len(draft.plain)
        assert block.span.of(draft.plain).strip() == block.span.of(draft.plain)
        done = block.span.end
    draft.plain.encode()  # no half characters


@given(ANY, st.sampled_from(["text", "markdown"]))
def test_blocks_of_a_document_are_apart_and_in_its_own_text(text, kind):
    done = 0
    for block in read_document_blocks(text, kind):
        assert done <= block.span.start < block.span.end <= len(text)
        done = block.span.end


def test_blocks_of_a_document_keep_the_markup_inside():
    text = "# Rome\n\nIt is *very* old."
    heading, paragraph = read_document_blocks(text, "markdown")

    assert (heading.kind, heading.level) == (BlockKind.HEADING, 1)
    assert paragraph.span.of(text) == "It is *very* old."


@pytest.mark.parametrize(
    "piece", ["> ", "*a ", "[", "[a](", "![", "`", "<", "<!--", "- ", "&amp;", "é ", "~", "| a |\n|-|\n"]
)
def test_hostile_markdown_takes_linear_time(piece):
    # Each is deep or unclosed nesting; a reader that looks back for every mark would take minutes.
    draft = read_text(piece * 20_000 + "x", format="markdown")

    assert len(draft.text) > 20_000
