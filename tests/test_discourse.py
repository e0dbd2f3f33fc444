"""Why something is so, in spite of what, what for and by what, read from a text."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.facts.discourse import read_discourse


def read(text):
    analysis = analyse(text)
    return [
        (one.kind, *(" ".join(analysis.tokens[at].lower for at in part) for part in (one.ground, one.matter)))
        for one in read_discourse(analysis)
        if not one.is_maybe
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The kiln cracked because of the frost.", [("cause", "frost", "kiln cracked")], id="behind"),
        pytest.param("The frost led to the crack.", [("cause", "frost", "crack")], id="ahead"),
        pytest.param("Owing to the frost, the kiln cracked.", [("cause", "frost", "kiln cracked")], id="in front"),
        pytest.param("The cause of the crack was the frost.", [("cause", "frost", "crack")], id="named"),
        pytest.param(
            "It was because of the frost that the kiln cracked.", [("cause", "frost", "kiln cracked")], id="set apart"
        ),
        pytest.param(
            "The frost was hard; therefore, the kiln cracked.",
            [("cause", "frost hard", "kiln cracked")],
            id="two clauses",
        ),
        pytest.param(
            "The kiln cracked because of the frost, and the roof leaked because of the storm.",
            [("cause", "frost", "kiln cracked"), ("cause", "storm", "roof leaked")],
            id="each has its own",
        ),
        pytest.param(
            "The kiln cracked despite the warm night.", [("concession", "warm night", "kiln cracked")], id="in spite of"
        ),
        pytest.param(
            "The kiln went out for lack of wood.", [("lack", "wood", "kiln went")], id="for lack of something"
        ),
        pytest.param(
            "They built a kiln in order to fire bricks.", [("purpose", "fire bricks", "built kiln")], id="what for"
        ),
        pytest.param("They fired bricks by means of a kiln.", [("means", "kiln", "fired bricks")], id="by what"),
        pytest.param("The kiln cracked after the frost.", [], id="the order is no cause"),
        pytest.param("Because.", [], id="no reason, nothing to be the reason of"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_reads(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The kiln cracked since the clay was wet.", ["since"], id="before a clause"),
        pytest.param("The kiln cracked since May.", [], id="before a day"),
        pytest.param("She served as mayor.", [], id="before an office"),
    ],
)
def test_words_of_other_senses_tell_a_cause_only_before_a_clause(text, expected):
    assert [one.cue.words for one in read_discourse(analyse(text)) if one.is_maybe] == expected


def test_what_is_denied_is_told_of_the_clause_before():
    found = read_discourse(analyse("The kiln cracked because of the frost, not because of the clay."))

    assert [(one.is_denied, one.matter) for one in found] == [(False, (1, 2)), (True, (1, 2))]
