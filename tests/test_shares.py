"""Shares in words and figures, of a whole that the one text may count and the other not."""

import pytest
from sample_alignments import hold

from factcheck.facts.share_words import find_share_words
from factcheck.matching.comparison import compare
from factcheck.matching.shares import compare_shares
from factcheck.model import Kind, Relation
from factcheck.text.tokens import tokenize

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param("Nearly all boats left.", [(0.8, 1.0)], id="nearly all"),
        pytest.param("The lion's share of it went to Poe.", [(0.5001, 1.0)], id="the lion's share"),
        pytest.param("A small minority stayed.", [(0.0, 0.4)], id="the longest phrase wins"),
        pytest.param("The few boats left.", [], id="the few are these"),
        pytest.param("Not all boats left.", [(0.0, 0.9999)], id="not all"),
        pytest.param("At most ten boats left.", [], id="at most is a bound"),
        pytest.param("Boats left.", [], id="no words of a share"),
        pytest.param("", [], id="an empty text"),
    ],
)
def test_words_name_ranges_of_shares(text, claims):
    assert [words.claims for words in find_share_words(tokenize(text).tokens)] == claims


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Most of the 90 crews left.", "Of the 90 crews, 60 left.", [AGREES], id="the whole told before"),
        pytest.param("Most of the 90 crews left.", "Of the 90 crews, 30 left.", [CONFLICTS], id="less than half of it"),
        pytest.param("A majority of the crews left.", "60 of the 90 crews left.", [AGREES], id="a majority"),
        pytest.param("The bulk of the crews left.", "2 of the 90 crews left.", [CONFLICTS], id="the bulk"),
        pytest.param(
            "Nearly all of the crews left.", "60 of the 90 crews left.", [CONFLICTS], id="nearly all are more"
        ),
        pytest.param("Nearly all of the crews left.", "88 of the 90 crews left.", [AGREES], id="nearly all"),
        pytest.param("Hardly any of the crews left.", "2 of the 90 crews left.", [AGREES], id="hardly any are some"),
        pytest.param("Only a handful of the crews left.", "60 of the 90 crews left.", [CONFLICTS], id="a handful"),
        pytest.param("A minority of the crews left.", "30 of the 90 crews left.", [AGREES], id="a minority"),
        pytest.param("At least one of the crews left.", "Of the 90 crews, 60 left.", [AGREES], id="at least one"),
        pytest.param("Dozens of the crews left.", "60 of the 90 crews left.", [AGREES], id="dozens"),
        pytest.param("Dozens of the crews left.", "None of the 90 crews left.", [CONFLICTS], id="dozens are not none"),
        pytest.param("Half of the crews left.", "Of the 90 crews, 45 left.", [AGREES], id="half"),
        pytest.param("Half of the crews left.", "Of the 90 crews, 60 left.", [CONFLICTS], id="two thirds are not half"),
        pytest.param(
            "All of the crews left.", "Almost all of the crews left.", [CONFLICTS], id="almost all leave some"
        ),
        pytest.param("Almost all of the crews left.", "All of the crews left.", [], id="all is no lie, nor told"),
        pytest.param(
            "Most of the crews left.", "Fewer than half of the crews left.", [CONFLICTS], id="fewer than half"
        ),
        pytest.param("None of the crews left.", "Most of the crews left.", [CONFLICTS], id="none and most"),
        pytest.param("Several crews left.", "A lone crew left.", [CONFLICTS], id="several are no single one"),
        pytest.param("Dozens of crews left.", "Hundreds of crews left.", [AGREES], id="hundreds are dozens"),
        pytest.param("Hundreds of crews left.", "Dozens of crews left.", [], id="dozens may be hundreds or not"),
        pytest.param("Most of the crews left.", "30 of the 90 boats left.", [], id="of another noun"),
        pytest.param("Most of the crews left.", "30 of the 90 crews left early.", [], id="of a part of the deed"),
        pytest.param("Most of the crews left.", "30 of the 90 crews did not leave.", [], id="of its denial"),
        pytest.param("30 crews left.", "60 crews left.", [], id="two plain figures are compared elsewhere"),
        pytest.param("Nobody left.", "Hardly anyone left.", [], id="hardly anyone may be nobody"),
        pytest.param("500 crews left.", "No fewer than 500 crews left.", [], id="a bound has its own words"),
    ],
)
def test_shares_are_held_against_counts_and_each_other(statement, evidence, expected):
    assert [part.relation for part in compare_shares(hold(statement, evidence))] == expected


def test_a_share_that_is_compared_is_not_compared_again():
    parts = compare(hold("Most of the 90 crews voted for it.", "Of the 90 crews, 60 voted for it."))

    # That both count 90 crews is told besides.
    assert {part.detail for part in parts if part.kind is Kind.QUANTITY} == {"share", "equal"}


def test_a_whole_is_no_vote():
    parts = compare(hold("Most of the 90 crews voted for it.", "Of the 90 crews, 60 voted for it."))

    assert not any(part.relation is CONFLICTS for part in parts)
