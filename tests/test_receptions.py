"""How a work was received: what texts tell of it, and how two receptions stand to each other."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.facts.receptions import find_receptions
from factcheck.matching.alignment import align
from factcheck.matching.comparison import compare
from factcheck.matching.receptions import settle_receptions
from factcheck.model import Kind, Relation
from factcheck.text.tokens import tokenize


def read(text):
    return [
        (one.scale.value, one.lowest.name, one.highest.name) + (("denied",) if one.is_denied else ())
        for one in find_receptions(tokenize(text).tokens)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It received generally positive reviews.", [("critics", "GOOD", "GOOD")], id="before the noun"),
        pytest.param("Reviews of the play were mostly mixed.", [("critics", "MIXED", "MIXED")], id="behind a verb"),
        pytest.param("The play met with a mixed-to-negative response.", [("critics", "BAD", "MIXED")], id="a span"),
        pytest.param("It had either bleak or diverse reviews.", [("critics", "BAD", "MIXED")], id="one of two"),
        pytest.param("The opera met with universal acclaim.", [("critics", "ACCLAIMED", "ACCLAIMED")], id="acclaim"),
        pytest.param("It was well received in Lima.", [("critics", "GOOD", "GOOD")], id="an adverb"),
        pytest.param("It was poorly reviewed.", [("critics", "BAD", "BAD")], id="another verb"),
        pytest.param("Critics panned it.", [("critics", "BAD", "BAD")], id="the verb is the grade"),
        pytest.param("The reviews were not positive.", [("critics", "GOOD", "GOOD", "denied")], id="denied behind"),
        pytest.param("It got no good reviews.", [("critics", "GOOD", "GOOD", "denied")], id="denied before"),
        pytest.param("It was a box office bomb.", [("takings", "BAD", "BAD")], id="takings"),
        pytest.param("The musical became a flop.", [("takings", "BAD", "BAD")], id="a flop needs no box office"),
        pytest.param(
            "It was a hit and got bad reviews.", [("takings", "GOOD", "GOOD"), ("critics", "BAD", "BAD")], id="both"
        ),
        pytest.param("It was no commercial success.", [("takings", "BAD", "BAD")], id="takings denied"),
        pytest.param("It did poorly at the box office.", [("takings", "BAD", "BAD")], id="an adverb of takings"),
        pytest.param("It bombed at the box office.", [("takings", "BAD", "BAD")], id="a verb of takings"),
        pytest.param("They did well at the office.", [], id="another office"),
        pytest.param("A bomb hit the theatre.", [], id="a real bomb"),
        pytest.param("A car hit the wall.", [], id="a blow"),
        pytest.param("He was a hit man.", [], id="another noun"),
        pytest.param("It received well over 50 reviews.", [], id="well over"),
        pytest.param("The reviews were well written.", [], id="well written"),
        pytest.param("It got less favourable reviews.", [], id="less than before"),
        pytest.param("Its reviews were not universally good.", [], id="not all of them"),
        pytest.param("Critics say that it is slated for May.", [], id="slated for"),
        pytest.param("54 per cent of critics gave it good reviews.", [], id="per cent"),
        pytest.param(
            "It did not do well at the box office.", [("takings", "BAD", "BAD")], id="takings of a verb denied"
        ),
        pytest.param("Its reviews were good, not bad.", [("critics", "GOOD", "GOOD")], id="what is denied behind"),
        pytest.param("The operation was a success.", [], id="nothing was sold"),
        pytest.param("Patients had a poor response to the drug.", [], id="no work"),
        pytest.param("It got a bad review from one paper.", [], id="one review"),
        pytest.param("It was not only well received.", [("critics", "GOOD", "GOOD")], id="more than that"),
        pytest.param("Audiences loved it.", [("public", "GOOD", "GOOD")], id="the public"),
        pytest.param("54 % of critics gave it positive reviews.", [], id="a share of the critics"),
        pytest.param("Some critics gave it positive reviews.", [], id="some of the critics"),
        pytest.param("He hated the opera.", [], id="nobody who judges"),
        pytest.param("The critics met for a review of the year.", [], id="no grade"),
        pytest.param("The reviews came late. The soup was bad.", [], id="another sentence"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_receptions_are_read(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It got diverse reviews.", "Its reviews were mixed.", Relation.AGREES, id="two words for mixed"),
        pytest.param("It got favourable reviews.", "It met with acclaim.", Relation.AGREES, id="acclaim is favourable"),
        pytest.param("It met with acclaim.", "It got good reviews.", Relation.MISSING, id="good is less than acclaim"),
        pytest.param("It got good reviews.", "It got mixed reviews.", Relation.CONFLICTS, id="mixed is not good"),
        pytest.param("Critics hated it.", "It got good reviews.", Relation.CONFLICTS, id="a verb and an adjective"),
        pytest.param("It got good reviews.", "It got mixed to good reviews.", Relation.MISSING, id="a part of a span"),
        pytest.param(
            "It got mixed to good reviews.", "It got good reviews.", Relation.CONFLICTS, id="more than there is"
        ),
        pytest.param("It got good and bad reviews.", "It got mixed reviews.", Relation.AGREES, id="what mixed means"),
        pytest.param("It got good reviews.", "Its reviews were not good.", Relation.CONFLICTS, id="denied"),
        pytest.param("It was a box office success.", "It was a box office bomb.", Relation.CONFLICTS, id="takings"),
        pytest.param("It was a success.", "It got bad reviews.", None, id="critics do not pay"),
        pytest.param("It got bad reviews.", "Its reviews were not good.", None, id="not good may be mixed"),
        pytest.param("It got good reviews.", "Some critics disliked it.", None, id="some are not all"),
        pytest.param("It was not panned.", "It met with acclaim.", Relation.AGREES, id="what is good is not bad"),
        pytest.param("The opera was panned.", "The opera's sequel was acclaimed.", Relation.MISSING, id="another work"),
        pytest.param("The score of Ur was panned.", "Ur was acclaimed.", Relation.MISSING, id="a part of the work"),
        pytest.param("The single was a hit.", "The album was a flop.", Relation.MISSING, id="another thing"),
        pytest.param("Ur was acclaimed.", "Critics panned its sequel.", Relation.MISSING, id="the object of a verb"),
        pytest.param("The opera was acclaimed.", "Critics panned it.", Relation.CONFLICTS, id="it is the object"),
        pytest.param("It got no good reviews.", "It met with acclaim.", Relation.CONFLICTS, id="acclaim is good"),
        pytest.param("Critics panned the film.", "Audiences loved the film.", None, id="those who watch do not judge"),
        pytest.param("The film was panned.", "They feared that it would get good reviews.", None, id="only feared"),
        pytest.param(
            "The film got good reviews in Peru.", "The film got bad reviews in Chile.", Relation.MISSING, id="elsewhere"
        ),
    ],
)
def test_receptions_are_compared(statement, evidence, expected):
    parts = settle_receptions(align(analyse(statement), analyse(evidence)), ())

    assert [part.relation for part in parts] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        pytest.param("The opera was a hit in Peru.", Relation.CONFLICTS, id="the hit is of another place"),
        pytest.param("The opera was a flop in Peru.", Relation.AGREES, id="the flop is of this"),
    ],
)
def test_of_several_the_one_of_the_same_clause_counts(statement, expected):
    found = analyse("The opera was declared a flop in Peru, but a hit overseas.")

    assert [part.relation for part in settle_receptions(align(analyse(statement), found), ())] == [expected]


def test_the_nearest_of_several_counts():
    said, found = (
        analyse("The game got mixed reviews."),
        analyse("One version got bad reviews, the game mixed reviews."),
    )

    assert [part.relation for part in settle_receptions(align(said, found), ())] == [Relation.AGREES]


def test_its_words_are_no_parts_of_their_own():
    parts = compare(align(analyse("The play got diverse reviews."), analyse("The play got positive reviews.")))

    assert [part.detail for part in parts if part.kind in {Kind.POLARITY, Kind.CONTENT}] == ["reception"]
