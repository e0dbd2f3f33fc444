"""Of whom a place of a text is told."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.bearers import are_borne_by_one, find_bearer


def find(text, word):
    analysis = analyse(text)
    at = next(place for place, token in enumerate(analysis.tokens) if token.lower == word)
    return analysis, find_bearer(analysis, at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ada Poe lives in Lima.", "Poe", id="a name"),
        pytest.param("Ada Poe, a tall painter, now lives in Lima.", "Poe", id="past an apposition"),
        pytest.param("Ada Poe, who still lives in Lima, paints.", "Poe", id="past a relative"),
        pytest.param("Ada Poe (a painter) lives in Lima.", "Poe", id="past brackets"),
        pytest.param("Ada Poe is a painter who lives in Lima.", "Poe", id="past what she is"),
        pytest.param("Ada Poe's brother lives in Lima.", "brother", id="her brother"),
        pytest.param("The brother of Ada Poe lives in Lima.", "brother", id="the brother of her"),
        pytest.param("The old mill lives in memory.", "mill", id="a noun"),
        pytest.param("The cup of 2007 lives in memory.", "cup", id="past a year"),
        pytest.param("She lives in Lima.", None, id="a pronoun"),
        pytest.param("lives in Lima", None, id="nobody"),
        pytest.param("Poe is " + "a man who is " * 2000 + "a man who lives in Lima.", None, id="without an end"),
    ],
)
def test_the_bearer_is_found(text, expected):
    analysis, bearer = find(text, "lives")

    assert (analysis.tokens[bearer.place].text if bearer.place is not None else None) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Ada Poe lives here.", "Poe lives there.", True, id="one name"),
        pytest.param("Ada Poe lives here.", "Ada Poe came. She lives there.", True, id="a pronoun"),
        pytest.param("Ada Poe lives here.", "Ada Poe has a sister. She lives there.", False, id="whose she?"),
        pytest.param("Ada Poe lives here.", "Ada Poe's brother lives there.", False, id="her brother"),
        pytest.param("Ada Poe lives here.", "Max Roe lives there.", False, id="another name"),
        pytest.param("The album lives on.", "The single lives on.", False, id="another thing"),
        pytest.param("The old album lives on.", "The new album lives on.", False, id="another album"),
        pytest.param("The album lives on.", "The album lives on.", True, id="one thing"),
        pytest.param("Ada Poe lives here.", "Ada Poe met Max Roe. He lives there.", False, id="another he"),
        pytest.param("Ada Poe lives here.", "Ada Poe paints and lives there.", True, id="the subject of two verbs"),
        pytest.param("Ada Poe lives here.", "Ada Poe paints. Max Roe sings and lives there.", False, id="of another"),
    ],
)
def test_two_bearers_are_one(statement, evidence, expected):
    (said, ours), (found, theirs) = find(statement, "lives"), find(evidence, "lives")

    assert are_borne_by_one(align(said, found), ours, theirs) is expected
