"""Capitals that act as their countries' governments do, and those that are places."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.capitals import acts_as_government, tie_in_texts
from factcheck.matching.names import NameDetail


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        pytest.param("Moscow warned them.", True, id="it does something"),
        pytest.param("Moscow and Beijing have agreed.", True, id="with another"),
        pytest.param("It was signed by Moscow.", True, id="something is done by it"),
        pytest.param("Moscow needs investment.", True, id="it needs something"),
        pytest.param("Relations between Moscow and Beijing have improved.", True, id="between two"),
        pytest.param("They imposed sanctions on Moscow.", True, id="something is imposed on it"),
        pytest.param("Moscow-Beijing ties are strong.", True, id="before what two have"),
        pytest.param("The line between Moscow and Beijing was closed.", False, id="a way between two towns"),
        pytest.param("Moscow and Beijing are large.", False, id="what two towns are"),
        pytest.param("The talks in Moscow ended.", False, id="where talks are held"),
        pytest.param("It lies in Moscow.", False, id="a place"),
        pytest.param("The line from Moscow was closed.", False, id="where something begins"),
        pytest.param("The Moscow parade ended.", False, id="before a noun"),
        pytest.param("Moscow has 12 million people.", False, id="what a town has"),
        pytest.param("Moscow was hit by a storm.", False, id="what befalls a town"),
        pytest.param("The road runs by Moscow.", False, id="a way by it"),
        pytest.param("He played for Moscow.", False, id="a club"),
    ],
)
def test_a_capital_acts_or_is_a_place(text, acts):
    read = analyse(text)
    assert acts_as_government(read, read.names[0]) is acts


def test_only_a_capital_that_acts_stands_for_its_country():
    country = analyse("Russia warned them.")
    ties = [
        tie_in_texts(read, read.names[0], country, country.names[0])
        for read in map(analyse, ["Moscow warned them.", "It lies in Moscow.", "Beijing warned them."])
    ]
    assert ties == [NameDetail.GOVERNMENT, NameDetail.METONYM, NameDetail.DIFFERENT]
    said = analyse("Russia warned them.")
    other = analyse("Moscow warned them.")
    assert tie_in_texts(said, said.names[0], other, other.names[0]) is NameDetail.GOVERNMENT
