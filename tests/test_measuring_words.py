"""Words that only join a thing to its figure."""

import pytest

from factcheck.facts.measuring_words import find_measuring_words, find_rate_words
from factcheck.facts.quantities import find_quantities
from factcheck.text.tokens import tokenize


def list_words(text):
    read = tokenize(text)
    return [read.tokens[at].lower for at in find_measuring_words(read.tokens, find_quantities(read))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Trade stood at $68 billion.", ["stood"], id="stood at"),
        pytest.param("Trade stood at nearly $68 billion.", ["stood"], id="a hedge between"),
        pytest.param("Sales amounted to 12 percent of the whole.", ["amounted"], id="amounted to"),
        pytest.param("A deal worth 400 million dollars.", ["worth"], id="worth"),
        pytest.param("The firm is worth 3 million dollars.", [], id="what it is worth is said of it"),
        pytest.param("Trade reached $68 billion.", [], id="a rise"),
        pytest.param("He came to 12 meetings.", [], id="where one came"),
        pytest.param("Trade stood still; it was $68 billion.", [], id="stood without its at"),
        pytest.param("It stands at least 40 m away.", [], id="at of a hedge"),
        pytest.param("Trade was good.", [], id="no figure"),
        pytest.param("The visit lasted three days.", ["lasted"], id="how long it went on"),
        pytest.param("He took a four-year break.", [], id="a break of a length is taken"),
        pytest.param("They wanted it to equal 12 percent.", ["equal"], id="the base form"),
    ],
)
def test_what_joins_a_figure(text, words):
    assert list_words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It carries 90,000 people a day.", ["day"], id="a day"),
        pytest.param("It uses 125 litres of water per year.", ["year"], id="behind what it counts"),
        pytest.param("It costs $5 monthly.", ["monthly"], id="in one word"),
        pytest.param("It lasted 5 days.", [], id="no rate"),
    ],
)
def test_per_what_a_figure_is(text, words):
    read = tokenize(text)

    assert [read.tokens[at].lower for at in find_rate_words(read.tokens, find_quantities(read))] == words
