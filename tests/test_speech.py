"""Quoted words and who says what: verbatim, altered, only reported."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.speech import compare_speech
from factcheck.model import Kind, Relation

SOURCE = "The warden said: “The western gate stays shut until the river falls.”"


def quotations_of(statement, evidence):
    return [
        (part.relation, part.detail)
        for part in compare_speech(hold(statement, evidence))
        if part.kind is Kind.QUOTATION
    ]


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param("“The western gate stays shut until the river falls.”", id="all of it"),
        pytest.param('"The western gate stays shut until the river falls."', id="straight marks"),
        pytest.param("“the western gate stays shut”", id="a part, with a small letter"),
        pytest.param("“stays shut until the river falls,”", id="the quoting writer's comma"),
        pytest.param("“The western gate ... until the river falls”", id="an omission of dots"),
        pytest.param("“The western gate […] until the river falls”", id="an omission in brackets"),
        pytest.param("“The western gate… until the river falls”", id="an ellipsis sign"),
        pytest.param("“The  western gate\nstays shut”", id="another line break"),
    ],
)
def test_words_that_stand_in_the_source_are_verbatim(quoted):
    assert quotations_of(f"The warden said {quoted} to them.", SOURCE) == [(Relation.AGREES, "verbatim")]


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        pytest.param(
            "“The eastern gate stays shut until the river falls.”", (Relation.CONFLICTS, "altered"), id="a word changed"
        ),
        pytest.param(
            "“The western gate stays open until the river falls.”", (Relation.CONFLICTS, "altered"), id="sense reversed"
        ),
        pytest.param("“I have never liked boats at all.”", (Relation.MISSING, "not found"), id="another quotation"),
        pytest.param(
            "“until the river falls ... The western gate stays”", (Relation.MISSING, "not found"), id="out of order"
        ),
    ],
)
def test_words_that_do_not_stand_there_are_told_apart(quoted, expected):
    assert quotations_of(f"The warden said {quoted} to them.", SOURCE) == [expected]


def test_an_altered_quotation_points_at_the_sources_own():
    alignment = hold("He said “The eastern gate stays shut until the river falls.”", SOURCE)
    [part] = compare_speech(alignment)
    assert "western gate" in words_of(alignment.evidence, part.evidence)
    assert 0.5 <= part.sure < 1.0


def test_a_source_without_quotations_has_none_altered():
    assert quotations_of("He said “The eastern gate stays shut.”", "The gate is shut.") == [
        (Relation.MISSING, "not found")
    ]


def test_words_in_quotation_marks_may_stand_in_the_sources_running_text():
    assert quotations_of("They call it “the western gate”.", "The western gate is shut.") == [
        (Relation.AGREES, "verbatim")
    ]


def is_only_reported(statement, evidence):
    return [part.detail for part in compare_speech(hold(statement, evidence))] == ["reported"]


@pytest.mark.parametrize(
    "evidence",
    [
        pytest.param("The pilot said that the engine failed.", id="said that"),
        pytest.param("The pilot claimed the engine failed.", id="claimed"),
        pytest.param("The engine failed, the pilot said.", id="trailing"),
        pytest.param("According to the pilot, the engine failed.", id="according to"),
    ],
)
def test_what_is_only_reported_leaves_the_fact_open(evidence):
    assert is_only_reported("The engine failed.", evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The engine failed.", "The engine failed.", id="the source's own voice"),
        pytest.param(
            "The pilot said that the engine failed.", "The pilot said that the engine failed.", id="both report"
        ),
        pytest.param(
            "The channel is half as deep.",
            "Critics argue that the port is lost, since the channel is half as deep.",
            id="background is the writer's own",
        ),
        pytest.param(
            "Peru is the largest producer of copper.",
            "Analysts said that talks with Peru, the largest producer of copper, would go on.",
            id="an apposition is the writer's own",
        ),
        pytest.param("", "The pilot said that the engine failed.", id="nothing is said"),
    ],
)
def test_what_the_source_says_itself_is_not_only_reported(statement, evidence):
    assert compare_speech(hold(statement, evidence)) == ()


def test_the_reporting_verb_is_where_it_shows():
    alignment = hold("The engine failed.", "The pilot claimed that the engine failed.")
    [part] = compare_speech(alignment)
    assert words_of(alignment.evidence, part.evidence) == "claimed"
    assert words_of(alignment.statement, part.statement) == "The engine failed."


@pytest.mark.parametrize(
    ("statement", "is_open"),
    [
        pytest.param("Experts in Lima see the deal as a success.", False, id="who says so holds it"),
        pytest.param("The deal is a success.", True, id="nobody is named"),
        pytest.param("Unions see the deal as a success.", True, id="another holds it"),
    ],
)
def test_who_is_reported_to_say_so_may_be_said_to_hold_it(statement, is_open):
    assert is_only_reported(statement, "The deal is a success, according to experts in Lima.") is is_open
