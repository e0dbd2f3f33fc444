"""What a passage that a search found leaves open, though it has nearly all words of the statement."""

import pytest
from sample_alignments import hold

from factcheck.matching.doubts import leaves_open, tells_an_order, tells_of_another


@pytest.mark.parametrize(
    ("statement", "evidence", "context"),
    [
        pytest.param("Peru sells more tin than Chile.", "Chile sells more tin.", "Peru", id="it tells of another"),
        pytest.param(
            "Acme paid 9 million for Bolt.", "Corix was bought by Acme for 9 million.", "Bolt", id="done to another"
        ),
        pytest.param(
            "The north wing opened before the south wing.",
            "The north wing and the south wing are open.",
            None,
            id="no order is told",
        ),
        pytest.param(
            "Ada Poe said that wages would rise sharply in the mill.",
            "Ada Poe said the roof was new.",
            None,
            id="what is said is not there",
        ),
        pytest.param(
            "The mill exports 40 % of its steel.",
            "Steel makes up 40 % of the mill's exports.",
            None,
            id="another whole",
        ),
        pytest.param(
            "A union spokesman said that the mine would close.",
            "“The mine will close,” said the firm's head.",
            None,
            id="another says it",
        ),
        pytest.param(
            "The bell was cast in Lima and then polished in Quito.",
            "The bell was cast in Quito and polished in Lima.",
            None,
            id="two deeds have changed places",
        ),
        pytest.param(
            "Lima has never won the cup.", "Lima did not enter the cup in 1938.", None, id="never, and once not"
        ),
    ],
)
def test_what_is_left_open(statement, evidence, context):
    assert leaves_open(hold(statement, evidence, context=context))


@pytest.mark.parametrize(
    ("statement", "evidence", "context"),
    [
        pytest.param("Peru sells more tin than Chile.", "Peru sells more tin than Chile.", None, id="the same"),
        pytest.param(
            "Acme paid 9 million for Bolt.",
            "It was bought by Acme for 9 million.",
            "Bolt",
            id="a pronoun for the title",
        ),
        pytest.param(
            "Acme's profit fell at Bolt.",
            "Robert Poe said that profit fell.",
            "Acme and Bolt",
            id="a person tells of a firm",
        ),
        pytest.param(
            "The north wing opened before the south wing.",
            "The north wing opened in 1910, the south wing in 1920.",
            None,
            id="two dates tell the order",
        ),
        pytest.param("The mill opened before 1920.", "The mill opened in 1910.", None, id="before a date"),
        pytest.param(
            "Ada Poe said that wages would rise.", "Wages will rise, Ada Poe said.", None, id="what is said is there"
        ),
        pytest.param(
            "The mill exports 40 % of its steel.", "The mill sells 40 % of its steel abroad.", None, id="the same whole"
        ),
        pytest.param(
            "The union's head said that the mine would close.",
            "“The mine will close,” said the head of the union.",
            None,
            id="the same one says it",
        ),
        pytest.param(
            "The bell was cast in Lima and then polished in Quito.",
            "Having been cast in Lima, the bell was polished in Quito.",
            None,
            id="two deeds in their places",
        ),
        pytest.param("Lima has never won the cup.", "Lima never won the cup.", None, id="never, and never"),
        pytest.param("", "", None, id="nothing"),
    ],
)
def test_what_is_not(statement, evidence, context):
    assert not leaves_open(hold(statement, evidence, context=context))


def test_a_passage_of_another_needs_two_names():
    assert not tells_of_another(hold("Peru sells tin.", "Chile sells tin."))


def test_an_order_needs_two_deeds():
    assert tells_an_order(hold("It opened after the inn closed.", "").statement)
    assert not tells_an_order(hold("It opened after 1920.", "").statement)
