"""Lines end with a line feed, a carriage return or both, and everything counts from 1."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.lines import LineIndex

PLACES = [
    pytest.param("", 0, (1, 1), id="an empty text has one place"),
    pytest.param("ab", 2, (1, 3), id="the end is a place"),
    pytest.param("a\nb", 1, (1, 2), id="the line feed is on the line that it ends"),
    pytest.param("a\nb", 2, (2, 1), id="a line feed ends a line"),
    pytest.param("a\r\nb", 2, (1, 3), id="both ends of a pair are on the line that they end"),
    pytest.param("a\r\nb", 3, (2, 1), id="the pair ends one line"),
    pytest.param("a\rb", 2, (2, 1), id="a carriage return ends a line"),
    pytest.param("a\n\nb", 3, (3, 1), id="an empty line counts"),
    pytest.param("é\U0001f600b", 2, (1, 3), id="columns count code points"),
    pytest.param("\ufeffab", 2, (1, 2), id="a byte order mark is no column"),
    pytest.param("\ufeffab", 0, (1, 1), id="but has a place"),
    pytest.param("\ufeffa\nb", 3, (2, 1), id="only on the first line"),
    pytest.param("a\u2028b", 2, (1, 3), id="no other sign ends a line, as in editors"),
]


@pytest.mark.parametrize(("text", "offset", "place"), PLACES)
def test_an_offset_has_a_line_and_a_column(text, offset, place):
    assert LineIndex(text).locate(offset) == place


@pytest.mark.parametrize("offset", [-1, 3])
def test_an_offset_outside_the_text_is_an_error(offset):
    with pytest.raises(ValueError, match="outside"):
        LineIndex("ab").locate(offset)


@given(st.text(alphabet="a\r\n"))
def test_places_agree_with_counting_along(text):
    index, line, column = LineIndex(text), 1, 1
    for offset, char in enumerate(text):
        assert index.locate(offset) == (line, column)
        ends = char == "\n" or (char == "\r" and text[offset + 1 : offset + 2] != "\n")
        line, column = (line + 1, 1) if ends else (line, column + 1)
