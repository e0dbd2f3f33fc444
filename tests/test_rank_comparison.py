"""Ranks held against ranks: another place, another measure, another holder."""

import pytest
from sample_alignments import hold

from factcheck.matching.ranks import compare_ranks
from factcheck.model import Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("It is the largest land.", "It is the largest land.", AGREES, id="the same"),
        pytest.param("It is the largest land.", "It is the biggest land.", AGREES, id="a synonym"),
        pytest.param("It is the largest land.", "It is the second largest land.", CONFLICTS, id="another place"),
        pytest.param("It is not the largest land.", "It is the second largest land.", AGREES, id="denied, and another"),
        pytest.param("It is not the largest land.", "It is not the second largest land.", CONFLICTS, id="both denied"),
        pytest.param("It is the largest land.", "It is the smallest land.", CONFLICTS, id="the other end"),
        pytest.param(
            "She is the eldest child.", "She is the youngest child.", CONFLICTS, id="the other end, irregular"
        ),
        pytest.param("It is the largest land.", "It is one of the largest lands.", MISSING, id="one of several"),
        pytest.param(
            "It is one of the largest lands.", "It is the largest land.", AGREES, id="the first is among them"
        ),
        pytest.param("It is the largest land.", "It is the oldest land.", MISSING, id="a rank in something else"),
        pytest.param("It is the largest land.", "It is a large land.", MISSING, id="no rank"),
        pytest.param("No land is larger than Chile.", "Chile is the largest land.", AGREES, id="by comparison"),
        pytest.param("No land is larger than Chile.", "Peru is the largest land.", CONFLICTS, id="another has it"),
        pytest.param("Chile is the largest land.", "No land is larger than Peru.", CONFLICTS, id="so it has here"),
        pytest.param("Chile is the largest land.", "Other lands are larger than Chile.", CONFLICTS, id="it is not"),
        pytest.param("Chile is the largest land.", "Other lands are larger than Peru.", MISSING, id="another is not"),
        pytest.param("Chile is the second-largest land.", "Only one land is larger than Chile.", AGREES, id="but one"),
        pytest.param(
            "The land has never been larger.", "It is the largest land.", MISSING, id="other lands, other times"
        ),
        pytest.param("The land has never been larger.", "It is the largest ever.", AGREES, id="of all times"),
        pytest.param(
            "No land is older than Chile.", "Peru is the newest land.", MISSING, id="the other end is another's"
        ),
        pytest.param(
            "The hall is the oldest house.", "The inn is older than the hall.", CONFLICTS, id="another is before it"
        ),
        pytest.param(
            "The hall is the oldest house.", "The hall is older than the inn.", MISSING, id="it is before another"
        ),
        pytest.param("The hall is the oldest house.", "The inn is not older than the hall.", MISSING, id="denied"),
        pytest.param("It is one of the largest lands.", "It is the third largest land.", AGREES, id="third among them"),
        pytest.param(
            "Norway has the longest coast.",
            "Norway met Peru, home to the longest coast.",
            CONFLICTS,
            id="another's home",
        ),
        pytest.param(
            "Norway has the longest coast.",
            "Norway met Peru, which has the longest coast.",
            CONFLICTS,
            id="which has it",
        ),
        pytest.param(
            "Norway has the largest economy.", "Norway met Peru, the largest economy.", CONFLICTS, id="who is it has it"
        ),
        pytest.param(
            "Peru has the longest coast.", "Norway met Peru, home to the longest coast.", AGREES, id="its own home"
        ),
        pytest.param(
            "Norway has one of the longest coasts.",
            "Peru has one of the longest coasts.",
            MISSING,
            id="two may be among them",
        ),
        pytest.param(
            "Norway has the longest coast.",
            "Norway met Lima, home to the longest coast.",
            AGREES,
            id="a land is no city",
        ),
        pytest.param(
            "Chile was the second winner.", "The first winner was Peru.", MISSING, id="another has the first place"
        ),
        pytest.param(
            "Chile was the second winner.", "Peru was the first winner.", MISSING, id="another has another place"
        ),
        pytest.param("It is the 2nd largest land.", "It is the second-largest land.", AGREES, id="figure or word"),
    ],
)
def test_ranks(statement, evidence, relation):
    assert [part.relation for part in compare_ranks(hold(statement, evidence))] == [relation]


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param(
            "It is the leading seller.", "It is the second-largest seller.", CONFLICTS, id="the first is no second"
        ),
        pytest.param("It is the leading seller.", "It is the second-largest town.", MISSING, id="of another thing"),
        pytest.param("It is the most useful tool.", "It is the least useful tool.", CONFLICTS, id="most and least"),
        pytest.param("It is the cheapest tool.", "It is the most expensive tool.", CONFLICTS, id="told with most"),
        pytest.param(
            "Peru was the first land to ban it.",
            "Peru banned it after Chile became the first land to do so.",
            CONFLICTS,
            id="another was first",
        ),
        pytest.param(
            "Peru was the first land to ban it.", "Peru became the first land to ban it.", AGREES, id="it was first"
        ),
    ],
)
def test_ranks_told_in_other_words(statement, evidence, relation):
    assert compare_ranks(hold(statement, evidence))[0].relation is relation


def test_a_rank_that_is_denied_agrees_with_another_and_says_so():
    [part] = compare_ranks(hold("It is not the largest land.", "It is the second largest land."))
    assert part.message == "the denied “largest” leaves room for “second largest”"


def test_what_is_counted_may_be_the_last_as_well():
    parts = compare_ranks(hold("It is the ninth and final film.", "It is the ninth film."))
    assert [part.relation for part in parts] == [AGREES, MISSING]


def test_the_first_of_two_that_are_compared_is_no_conflict():
    assert not [
        part
        for part in compare_ranks(hold("The second hall cost more than the first.", "The first hall cost 9 million."))
        if part.relation is CONFLICTS
    ]


def test_a_bound_of_ranks_is_compared_as_a_figure():
    assert compare_ranks(hold("It ranks above the 41st largest land.", "It is the 40th largest land.")) == ()
