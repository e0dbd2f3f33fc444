"""The fixed expressions of a table, found in a text."""

import pytest

from factcheck.facts.expressions import find_expressions, index_expressions, read_table
from factcheck.text.tokens import tokenize

INDEX = index_expressions(["out_of", "out", "in_front_of", "offshore"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It came out of the bay.", ["out_of"], id="the longest at a place"),
        pytest.param("It came out.", ["out"], id="the shorter where the longer is not there"),
        pytest.param("In front of it, offshore", ["in_front_of", "offshore"], id="several, whatever the case"),
        pytest.param("In front, out", ["out"], id="half an expression is none"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_finds_expressions(text, expected):
    assert [one.words for one in find_expressions(tokenize(text).tokens, INDEX)] == expected


@pytest.mark.parametrize("name", ["places.txt", "discourse.txt"])
def test_tables_name_each_line_once(name):
    titles = [title for title, _ in read_table(name)]

    assert len(titles) == len(set(titles))


@pytest.mark.parametrize(
    ("title", "sides"), read_table("places.txt"), ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_expression_of_place_excludes_itself(title, sides):
    words = [one for side in sides for one in side]

    assert len(words) == len(set(words))
    assert title.partition(".")[0] in {"of", "by"}
