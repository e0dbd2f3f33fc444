"""Quoted speech."""

import pytest

from factcheck.facts.quotations import find_quotations
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('He called it "a small and quiet place".', ["a small and quiet place"], id="straight marks"),
        pytest.param("He called it “a small and quiet place”.", ["a small and quiet place"], id="curly marks"),
        pytest.param("He called it «a small and quiet place».", ["a small and quiet place"], id="guillemets"),
        pytest.param('The "Iron Gate" is closed.', [], id="a name in quotation marks is no quotation"),
        pytest.param('He said "we will go', [], id="a mark without its partner opens none"),
        pytest.param(
            '"One two three," he said, "four five six."', ["One two three ,", "four five six ."], id="two parts"
        ),
    ],
)
def test_quotations_are_found(text, expected):
    tokens = tokenize(text).tokens
    found = [" ".join(token.text for token in tokens[one.first : one.last]) for one in find_quotations(tokens)]

    assert found == expected
