"""In which phase a statement and a passage tell one deed."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.told_phases import settle_phases
from factcheck.model import Kind

STOPPED = "Ada Poe has stopped teaching Latin."
NO_LONGER = "Ada Poe no longer teaches Latin."
WENT_ON = "Ada Poe did not stop teaching Latin."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Ada Poe still teaches Latin.", STOPPED, ["conflicts"], id="still, but it ended"),
        pytest.param("Ada Poe teaches Latin.", STOPPED, ["conflicts"], id="today, but it ended"),
        pytest.param("Ada Poe no longer teaches Latin.", STOPPED, ["agrees"], id="no longer, and it ended"),
        pytest.param("Ada Poe taught Latin.", STOPPED, ["agrees"], id="what ended was"),
        pytest.param("Ada Poe never taught Latin.", STOPPED, ["conflicts"], id="never, but it ended"),
        pytest.param("Ada Poe taught Latin.", NO_LONGER, ["agrees"], id="what is no longer was"),
        pytest.param("Ada Poe never taught Latin.", NO_LONGER, ["conflicts"], id="never, but no longer"),
        pytest.param("Ada Poe stopped teaching Latin.", NO_LONGER, ["agrees"], id="ended, and no longer"),
        pytest.param("Ada Poe stopped teaching Latin.", WENT_ON, ["conflicts"], id="ended, but went on"),
        pytest.param("Ada Poe taught Latin.", WENT_ON, ["agrees"], id="what went on was"),
        pytest.param("Ada Poe still teaches Latin.", WENT_ON, [], id="went on then, of today nothing"),
        pytest.param("Ada Poe is still mayor.", "Ada Poe resigned as mayor.", ["conflicts"], id="still, but resigned"),
        pytest.param("Ada Poe is no longer mayor.", "Ada Poe is a former mayor.", ["agrees"], id="former"),
        pytest.param("Ada Poe is a boxer.", "Ada Poe is a former boxer.", [], id="of what kind of person she is"),
        pytest.param(
            "Ada Poe still teaches Latin.",
            "Ada Poe teaches Latin, while Max Roe no longer teaches Latin.",
            [],
            id="of another",
        ),
        pytest.param("Ada Poe was mayor.", "Ada Poe resigned as mayor.", ["agrees"], id="who resigned was"),
        pytest.param("Ada Poe still teaches Greek.", STOPPED, [], id="another object"),
        pytest.param("Max Roe still teaches Latin.", STOPPED, [], id="another subject"),
        pytest.param("Ada Poe still taught Latin in 1990.", STOPPED, ["agrees"], id="what ended was, whenever"),
        pytest.param("Ada Poe stopped teaching Latin in 1990.", NO_LONGER, [], id="when it ended is another matter"),
        pytest.param(
            "Ada Poe still teaches Latin.", "Ada Poe stopped teaching Latin and resumed in May.", [], id="again"
        ),
        pytest.param("Ada Poe still teaches Latin.", "Ada Poe taught Latin.", [], id="no phase in the passage"),
    ],
)
def test_phases(statement, evidence, expected):
    assert [part.relation.value for part in settle_phases(hold(statement, evidence), [])] == expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        pytest.param("Ada Poe taught Latin.", ["agrees"], id="no longer denies no past"),
        pytest.param("Ada Poe never taught Latin.", ["conflicts"], id="both deny, and yet"),
    ],
)
def test_the_comparison_of_single_words_gives_way(statement, expected):
    parts = compare(hold(statement, NO_LONGER))

    assert [part.relation.value for part in parts if part.kind is Kind.POLARITY] == expected


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The line flies to Ulm.", "The line no longer flies to Ems. It flies to Ulm daily.", id="told once more"),
        pytest.param("Poe works for Acme.", "Poe, who no longer works for Ulmco, works for Acme.", id="of another employer"),
        pytest.param("Poe drinks tea.", "Poe quit drinking coffee and drinks tea.", id="another object"),
    ],
)  # fmt: skip
def test_what_ended_for_another_object_ended_not_here(statement, evidence):
    assert settle_phases(hold(statement, evidence), []) == []
