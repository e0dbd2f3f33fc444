"""What a passage excepts from what it says."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.comparison import compare
from factcheck.matching.denials import compare_denials
from factcheck.matching.exceptions import compare_exceptions
from factcheck.model import Kind, Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Lima has signed it.", "All towns except Lima have signed it.", ["Lima"], id="except"),
        pytest.param("Lima has signed it.", "Apart from Lima all towns have signed it.", [], id="apart from may add"),
        pytest.param("Lima has a port.", "All fish except Lima, which has a port.", [], id="told of the excepted"),
        pytest.param(
            "Lima has signed it.", "All towns have signed it except Lima, which was late.", ["Lima"], id="told besides"
        ),
        pytest.param("Lima has signed it.", "They signed, except Lima.", [], id="of whom it is excepted is unsaid"),
        pytest.param("Lima has signed it.", "All towns have signed it, but not Lima.", ["Lima"], id="but not"),
        pytest.param("Lima has not signed it.", "All towns except Lima have signed it.", [], id="denied of it"),
        pytest.param("Only Lima is missing.", "All towns except Lima are there.", [], id="set apart on both sides"),
        pytest.param("Lima stayed out of it.", "All towns except Lima joined it.", [], id="it did the opposite"),
        pytest.param("Quito has signed it.", "All towns except Lima have signed it.", [], id="another is excepted"),
        pytest.param("Only Lima has signed it.", "All towns except Lima have signed it.", ["Lima"], id="only it"),
        pytest.param("It opens in May.", "It always opens except in May.", ["May"], id="a date"),
        pytest.param("It opens after 2001.", "It always opens except in 2004.", [], id="more than the date"),
        pytest.param(
            "It is free on Sundays.", "It is free except on Sundays.", ["Sundays"], id="by the week, of no quantifier"
        ),
        pytest.param("Lima has signed it.", "All towns have signed it.", [], id="none is excepted"),
    ],
)
def test_exceptions(statement, evidence, expected):
    alignment = hold(statement, evidence)

    assert [words_of(alignment.statement, part.statement) for part in compare_exceptions(alignment)] == expected


def test_what_is_denied_of_the_excepted_is_no_conflict():
    parts = compare_denials(
        hold("Lima is the only town that has not signed it.", "All towns except Lima have signed it.")
    )

    assert [part for part in parts if part.relation is Relation.CONFLICTS] == []


@pytest.mark.parametrize(
    ("statement", "evidence", "relations"),
    [
        pytest.param("It is closed in May.", "It is always open except in May.", {"agrees"}, id="the opposite"),
        pytest.param("It is closed in June.", "It is always open except in May.", {"conflicts"}, id="of another"),
        pytest.param("It is closed in May.", "It is always open in May.", {"conflicts"}, id="nothing is excepted"),
    ],
)
def test_the_opposite_is_told_of_what_is_excepted(statement, evidence, relations):
    parts = compare(hold(statement, evidence))

    assert {part.relation.value for part in parts if part.kind is Kind.POLARITY} == relations


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Lima signed it.", "Everyone signed it apart from Lima.", True, id="apart from, behind"),
        pytest.param(
            "It applies to gift cards.", "It applies to all goods except gift cards.", True, id="common words"
        ),
        pytest.param("It applies to cards.", "It applies to all goods except gift cards.", False, id="some of them"),
        pytest.param("Lima has the only farm.", "There is no other farm apart from Lima.", False, id="no other"),
    ],
)
def test_more_exceptions(statement, evidence, conflicts):
    assert bool(compare_exceptions(hold(statement, evidence))) is conflicts
