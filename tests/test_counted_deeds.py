"""One deed counted by a verb in the one text and by a noun in the other."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.counted_deeds import compare_counted_deeds


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("62 people have recovered.", "There were 63 recoveries.", True, id="a verb and its noun"),
        pytest.param("There were 63 recoveries.", "62 people have recovered.", True, id="the other way round"),
        pytest.param("The storm claimed 50 lives.", "In the storm 35 people died.", True, id="lives and the dead"),
        pytest.param("The storm claimed 50 lives.", "The storm caused 35 deaths.", True, id="two nouns for one deed"),
        pytest.param("There were 9 positive tests.", "There were 8 cases.", True, id="an adjective tells the deed"),
        pytest.param("It infected 40 people.", "There were 38 cases.", True, id="the verb stands before"),
        pytest.param("She scored 12 times.", "She has 14 goals.", True, id="how often"),
        pytest.param("The crew saved 200 lives.", "There were 150 deaths.", False, id="lives that were not lost"),
        pytest.param(
            "It has 40 positive reviews.", "There were 63 infections.", False, id="what is positive is no test"
        ),
        pytest.param("40 people died on the bridges.", "It has 12 bridges.", False, id="a noun is no deed"),
        pytest.param("62 people have recovered.", "There were 63 deaths.", False, id="another deed"),
        pytest.param("62 people met, and one recovered.", "63 recoveries", False, id="in another clause"),
        pytest.param("62 ships sailed.", "There were 63 recoveries.", False, id="no deed of the table"),
        pytest.param("It sold 62 ships to the navy.", "It sold 40 mills.", False, id="things have names of their own"),
        pytest.param("62 % of people recovered.", "There were 63 recoveries.", False, id="a share counts nothing"),
    ],
)
def test_a_deed_is_counted_by_verb_or_noun(statement, evidence, expected):
    one, other = analyse(statement), analyse(evidence)

    assert compare_counted_deeds(one, one.quantities[0], other, other.quantities[0]).are_one is expected


def test_a_word_far_behind_is_of_another():
    one = analyse("62 people of the old town on the west bank of the long river near Lima recovered.")
    other = analyse("There were 63 recoveries.")

    assert not compare_counted_deeds(one, one.quantities[0], other, other.quantities[0]).are_one
