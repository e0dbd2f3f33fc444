"""Whether all, both, most or only are told of."""

import pytest
from sample_alignments import hold

from factcheck.matching.wholes import (
    compare_majorities,
    compare_wholes,
    lacks_the_share,
    restricts_another,
    tells_of_one,
    tells_of_some,
)


@pytest.mark.parametrize(
    ("statement", "evidence", "lacks"),
    [
        pytest.param("Most of the geese were grey.", "Grey geese were seen.", True, id="no share at all"),
        pytest.param("Most of the geese were grey.", "The geese were mainly grey.", False, id="in another word"),
        pytest.param("Most of the geese were grey.", "70% of the geese were grey.", False, id="a share"),
        pytest.param("Most of the geese were grey.", "Of 52 geese 47 were grey.", False, id="two figures"),
        pytest.param("The geese were grey.", "Grey geese were seen.", False, id="no share is claimed"),
    ],
)
def test_shares(statement, evidence, lacks):
    assert lacks_the_share(hold(statement, evidence)) is lacks


@pytest.mark.parametrize(
    ("statement", "evidence", "some"),
    [
        pytest.param(
            "All 31 guests were badly hurt.", "31 guests were hurt, nine of them badly.", True, id="nine of them"
        ),
        pytest.param("All nine towns met it.", "Six of the nine towns met it.", True, id="six of the nine"),
        pytest.param("All six towns met it.", "Six of the nine towns met it.", False, id="another whole"),
        pytest.param("All 31 guests were hurt.", "31 guests were hurt.", False, id="no part is told"),
        pytest.param("31 guests were hurt.", "31 guests were hurt, nine of them badly.", False, id="not said of all"),
    ],
)
def test_parts(statement, evidence, some):
    assert tells_of_some(hold(statement, evidence)) is some


@pytest.mark.parametrize(
    ("statement", "parts"),
    [
        pytest.param("Nine judges voted for it.", ["part"], id="the whole alone"),
        pytest.param("There were nine judges, of whom seven voted for it.", [], id="the part as well"),
        pytest.param("Of the nine judges seven voted for it.", [], id="the whole first"),
    ],
)
def test_a_whole_beside_so_many_of_it(statement, parts):
    found = compare_wholes(hold(statement, "Seven of the nine judges voted for it."))

    assert [part.detail for part in found] == parts


@pytest.mark.parametrize(
    ("statement", "evidence", "another"),
    [
        pytest.param("It takes only grain.", "It is closed to grain and takes only timber.", True, id="another thing"),
        pytest.param("It is used solely for grain.", "Only grain is shipped there.", False, id="the same thing"),
        pytest.param("It takes grain.", "It takes only timber, and grain.", False, id="only is not said"),
        pytest.param("It takes only grain.", "It takes grain.", False, id="only is not there"),
    ],
)
def test_what_only_tells_of(statement, evidence, another):
    assert restricts_another(hold(statement, evidence)) is another


@pytest.mark.parametrize(
    ("statement", "evidence", "one"),
    [
        pytest.param("Both piers broke.", "The eastern pier broke.", True, id="one of them"),
        pytest.param("Both piers broke.", "The eastern and the western pier broke.", False, id="one and the other"),
        pytest.param("Both piers broke.", "The two piers broke.", False, id="two"),
        pytest.param("Both piers broke.", "The piers broke.", False, id="more than one"),
        pytest.param("The pier broke.", "The eastern pier broke.", False, id="both is not said"),
    ],
)
def test_both(statement, evidence, one):
    assert tells_of_one(hold(statement, evidence)) is one


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Nine towns met the target.", "Seven of the nine towns met the target.", True, id="x of the y"),
        pytest.param("Seven towns met the target.", "Seven of the nine towns met the target.", False, id="so many"),
        pytest.param("Fifty patients died.", "It had 50 patients, five of whom died.", True, id="of whom"),
        pytest.param("It had 50 patients.", "It had 50 patients, five of whom died.", False, id="told of all"),
        pytest.param("The show had nine years.", "It led in eight of its nine years.", False, id="governed"),
        pytest.param("All of the books survived.", "Most of the books survived.", True, id="most for all"),
        pytest.param("All books survived.", "Some books survived.", False, id="some leave it open"),
        pytest.param("All of the books survived.", "All of the books survived, some of them damp.", False, id="all"),
        pytest.param(
            "Both ports have a crane.", "Of the ports, of which only Poe Bay has a crane.", True, id="only one"
        ),
        pytest.param("Nine towns met.", "Nine towns met; seven of the nine stayed.", False, id="both"),
    ],
)
def test_parts_of_a_number(statement, evidence, conflicts):
    assert bool(compare_wholes(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "relations"),
    [
        pytest.param(
            "Most carrots are imported.", "Some 30 percent of carrots are imported.", ["conflicts"], id="a minority"
        ),
        pytest.param(
            "Most carrots are imported.", "Some 70 percent of carrots are imported.", ["agrees"], id="a majority"
        ),
        pytest.param("Most carrots are imported.", "A third of carrots are imported.", ["conflicts"], id="a fraction"),
        pytest.param("Most carrots are imported.", "Half of all carrots are imported.", [], id="a half is neither"),
        pytest.param(
            "Most carrots are imported.", "Some 30 percent of onions are imported.", [], id="of another thing"
        ),
        pytest.param("The most useful carrot is red.", "30 percent of carrots are red.", [], id="a superlative"),
    ],
)
def test_majorities(statement, evidence, relations):
    assert [part.relation.value for part in compare_majorities(hold(statement, evidence))] == relations
