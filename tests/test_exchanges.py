"""Two figures that stand in each other's place."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.exchanges import compare_exchanges


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The harbour has 40 berths and the marina has 90.",
            "There are 90 berths in the harbour and 40 in the marina.",
            ["40"],
            id="exchanged",
        ),
        pytest.param(
            "The harbour has 90 berths and the marina has 40.",
            "There are 90 berths in the harbour and 40 in the marina.",
            [],
            id="each in its place",
        ),
        pytest.param(
            "The mill opened in 1920 and closed in 1950.",
            "The mill closed in 1920, having opened in 1950.",
            ["1920"],
            id="two years",
        ),
        pytest.param(
            "The harbour has more than 40 berths and the marina more than 90.",
            "There are 90 berths in the harbour and 40 in the marina.",
            [],
            id="bounds may be met by both",
        ),
        pytest.param(
            "The harbour has 40 berths and earns 90 %.",
            "It earns 90 % with the harbour of 40 berths.",
            [],
            id="two units",
        ),
        pytest.param(
            "It moved from Lima to Quito.", "It moved from Quito to Lima.", ["Lima"], id="a way told backwards"
        ),
        pytest.param("It moved from Lima to Quito.", "It moved to Quito from Lima.", [], id="the same way"),
        pytest.param(
            "She beat Ada Poe in the quarter-final and Max Roe in the semi-final.",
            "She beat Max Roe in the quarter-final and Ada Poe in the semi-final.",
            ["Ada"],
            id="two names",
        ),
        pytest.param(
            "Teachers were the main source, ahead of the radio.",
            "The radio was the main source, ahead of teachers.",
            ["radio"],
            id="ahead of",
        ),
        pytest.param(
            "The radio was the main source, ahead of teachers.",
            "Ahead of teachers, the radio was the main source.",
            [],
            id="ahead of, told first",
        ),
        pytest.param(
            "Her father drove a bus and her mother played the organ.",
            "Her father played the organ, and her mother drove a bus.",
            ["father"],
            id="two opposites",
        ),
        pytest.param(
            "Her mother played the organ and her father drove a bus.",
            "Her father drove a bus, and her mother played the organ.",
            [],
            id="each as before, told the other way round",
        ),
        pytest.param(
            "Peru and Chile warned of weapons made by Roe and Poe.",
            "Of weapons made by Roe and Poe warned Chile and Peru.",
            [],
            id="two of a list have their place together",
        ),
        pytest.param("Sales rose from 41 to 49.", "Sales were 41, down from 49.", ["41"], id="a change told backwards"),
        pytest.param(
            "It rose from 45% to 47%.",
            "It was 45% of all, compared with 47% a year earlier.",
            ["45%"],
            id="compared with",
        ),
        pytest.param("It fell from 49 to 41.", "Sales were 41, down from 49.", [], id="the same change"),
        pytest.param(
            "It rose from 41 to 49.", "Sales were 41, compared with 49 in Lima.", [], id="two places, no times"
        ),
        pytest.param(
            "It moved from Lima to Quito.",
            "Having come from Quito to Lima, it moved back from Lima to Quito.",
            [],
            id="there and back",
        ),
        pytest.param(
            "The border stretches from Chile to Peru.", "It stretches from Peru to Chile.", [], id="no way has two ends"
        ),
        pytest.param(
            "The gym lies below the hall.",
            "The hall lies above the bar and below the gym.",
            ["hall"],
            id="what lies below",
        ),
        pytest.param("She came from Lima to study in Quito.", "She went from Quito to Lima.", [], id="to, and a verb"),
        pytest.param(
            "They traded salt for iron.", "They traded iron for the salt of the coast.", ["iron"], id="for what"
        ),
        pytest.param("They sold salt for money.", "They sold salt for money and iron.", [], id="no exchange"),
        pytest.param(
            "The regiment marched from Lima to Quito.",
            "It marched from Quito to Lima, a distance of 62 miles.",
            ["Lima"],
            id="a way and its length",
        ),
        pytest.param(
            "It closed in May and opened in July.", "It opened in May and closed on 4 July.", ["May"], id="a day"
        ),
        pytest.param("It fell to 6 %.", "It fell from 6 % to 4 %.", ["6 %"], id="one end that is the other"),
        pytest.param("It fell to 4 %.", "It fell from 6 % to 4 %.", [], id="its own end"),
        pytest.param("It rose from 4 % to 6 %.", "It fell from 6 % to 4 %.", ["4 %"], id="a change told backwards"),
        pytest.param("The harbour has 40 berths.", "There are 40 berths.", [], id="one figure"),
        pytest.param(
            "It went from coal to gas.", "It went from gas to coal.", ["coal"], id="a way between common nouns"
        ),
        pytest.param(
            "The road from the mill to the port is shut.",
            "The road from the port to the mill is shut.",
            [],
            id="a road has no direction",
        ),
        pytest.param("It went from coal to gas.", "It went from coal to gas.", [], id="the same way"),
        pytest.param(
            "Peru imports oil and gas from Chile.",
            "Peru imports natural gas and oil from Chile.",
            [],
            id="a list in another order",
        ),
    ],
)
def test_exchanges(statement, evidence, expected):
    alignment = hold(statement, evidence)

    assert [words_of(alignment.statement, part.statement) for part in compare_exchanges(alignment)] == expected


def test_a_text_made_to_be_endless_is_compared_in_bounded_time():
    many = " ".join(f"{number} berths" for number in range(3000))

    assert compare_exchanges(hold(many, many)) == ()
