"""Who does what to whom: names that have changed places around a verb, and those that have not."""

import pytest
from sample_alignments import hold

from factcheck.matching.roles import compare_roles


def exchanged(statement, evidence, **around):
    """Say whether a part finds that two things have changed places."""
    return "exchanged" in [part.detail for part in compare_roles(hold(statement, evidence, **around))]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Peru attacked Chile.", "Chile attacked Peru.", id="active and active"),
        pytest.param("Peru attacked Chile.", "Peru was attacked by Chile.", id="active and passive"),
        pytest.param("Peru was attacked by Chile.", "Chile was attacked by Peru.", id="passive and passive"),
        pytest.param("From Peru oil flows to Chile.", "From Chile oil flows to Peru.", id="from and to"),
        pytest.param("Peru sells copper to Chile.", "Chile sells copper to Peru.", id="giver and receiver"),
        pytest.param("Peru sells copper to Chile.", "Peru buys copper from Chile.", id="the wrong side of a converse"),
        pytest.param("Ada Poe took over from Max Roe.", "Ada Poe was succeeded by Max Roe.", id="to take over from"),
        pytest.param(
            "Chile imports grain from Peru.",
            "The harvest was good for Peru, which imports grain from Chile.",
            id="a relative clause has its name as subject",
        ),
        pytest.param("Ada Poe taught Max Roe.", "Ada Poe studied under Max Roe.", id="a converse with a small word"),
        pytest.param("Peru received the island from Chile.", "Peru ceded the island to Chile.", id="who got it"),
    ],
)
def test_names_that_have_changed_places_conflict(statement, evidence):
    assert exchanged(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Peru attacked Chile.", "Peru attacked Chile.", id="the same"),
        pytest.param("Peru attacked Chile.", "Chile was attacked by Peru.", id="passive with the same actor"),
        pytest.param("Oil flows from Peru to Chile.", "Oil flows to Chile from Peru.", id="from and to, reordered"),
        pytest.param("Peru sells copper to Chile.", "Chile buys copper from Peru.", id="the other side of one deal"),
        pytest.param("Peru and Chile signed.", "Chile and Peru signed.", id="a list has no order"),
        pytest.param("Ada Poe took over from Max Roe.", "Max Roe was succeeded by Ada Poe.", id="to take over from"),
        pytest.param(
            "Peru imports grain from Chile.",
            "The harvest was good for Peru, which imports grain from Chile.",
            id="a relative clause with the same subject",
        ),
    ],
)
def test_names_that_keep_their_parts_do_not(statement, evidence):
    assert not exchanged(statement, evidence)


class TestPronouns:
    BEFORE = ("Peru has a large fleet.",)

    def test_whom_a_pronoun_means_may_have_changed_places(self):
        assert exchanged("Chile attacked Peru.", "It attacked Chile.", before=self.BEFORE)

    def test_or_not(self):
        assert not exchanged("Peru attacked Chile.", "It attacked Chile.", before=self.BEFORE)


@pytest.mark.parametrize(
    ("statement", "evidence", "is_exchanged"),
    [
        pytest.param("The hall is older than the inn.", "The inn is older than the hall.", True, id="than"),
        pytest.param("The hall is older than the inn.", "The hall is older than the inn.", False, id="the same"),
        pytest.param("The hall is twice as old as the inn.", "The inn is twice as old as the hall.", True, id="as"),
        pytest.param(
            "The hall is older than the inn.", "The inn is older than the mill.", False, id="a third thing is in it"
        ),
        pytest.param(
            "The hall has more than 30 windows.",
            "Windows: the hall has more than 30.",
            False,
            id="the than of a bound compares nothing",
        ),
        pytest.param(
            "The plan has larger benefits than risks for both towns.",
            "The plan has larger risks than benefits for both towns.",
            True,
            id="what follows the second side is on neither",
        ),
        pytest.param(
            "It was larger among men than among women.",
            "It was larger among women than among men, but only 71 of them were men.",
            True,
            id="a word that comes again behind",
        ),
        pytest.param(
            "The mill is as old as the inn.",
            "The inn is old, as well as the mill.",
            False,
            id="as well as compares nothing",
        ),
        pytest.param(
            "Bread is dearer in Peru than in Chile.",
            "Bread is cheaper in Chile than in Peru.",
            False,
            id="the opposite, told from the other side",
        ),
        pytest.param(
            "Tea has less caffeine than coffee.",
            "Coffee has more caffeine than tea.",
            False,
            id="less and more, told from the other side",
        ),
    ],
)
def test_the_sides_of_a_comparison(statement, evidence, is_exchanged):
    assert exchanged(statement, evidence) is is_exchanged


def test_texts_without_names_have_no_roles():
    assert compare_roles(hold("The road is long.", "The road is short.")) == ()
    assert compare_roles(hold("", "")) == ()


def test_what_has_changed_places_is_a_stretch_whichever_name_comes_first():
    parts = compare_roles(hold("At dawn Peru attacked Chile.", "At dawn Chile attacked Peru."))
    assert [part.statement for part in parts] == [(2, 5)]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "Peru warned that ships built by Chile leak.",
            "They wrote of Peru and its ships, which Chile warned could leak.",
            id="another name stands before the same verb",
        ),
        pytest.param(
            "The treaty backs Peru in its quarrel with Chile.",
            "The treaty offers support for Chile in its quarrel with Peru.",
            id="another name stands behind it",
        ),
        pytest.param(
            "Peru agreed in May 2014 to buy copper from Chile.",
            "In May 2014 Chile agreed to buy copper from Peru.",
            id="to agree is done by both, to buy by one; a date before is no preposition",
        ),
        pytest.param(
            "Peru is to cut its duty on Chilean wheat.",
            "Peru is to buy ships, and Chile is to cut its duty on Peruvian wheat.",
            id="of a name's mentions the one nearest to the verb counts",
        ),
        pytest.param(
            "Ashby Town came from behind to defeat Port Garrow.",
            "They cheered as Port Garrow came from behind to beat Ashby Town.",
            id="an infinitive is no preposition, nor is a conjunction",
        ),
        pytest.param(
            "Chile needs Peru more than Peru needs Chile.",
            "Peru needs Chile more than vice versa.",
            id="of two directions the first is the one that is claimed",
        ),
    ],
)
def test_who_does_it_may_be_told_in_many_ways(statement, evidence):
    assert exchanged(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "Peru needs Chile more than Chile needs Peru.",
            "Peru needs Chile more than vice versa.",
            id="the same direction, spelt out",
        ),
        pytest.param("Amy Dunn met Lena Moss.", "Lena Moss met Amy Dunn.", id="what both do to one another"),
        pytest.param(
            "Dora Finch was born in Ashby.", "In Ashby Dora Finch was born to a miner.", id="a place is no party"
        ),
        pytest.param(
            "Anna Bell plays in Night Ferry.",
            "Night Ferry is a play with Anna Bell.",
            id="what is no deed has no doer",
        ),
        pytest.param(
            "The play was staged by Lantern Theatre.",
            "The play, staged by Lantern Theatre in 1990, is long.",
            id="a participle is passive without is or was",
        ),
        pytest.param(
            "The deal that Peru made with Chile is old.",
            "The oldest deal Peru made with another country was with Chile.",
            id="a name behind a noun may begin its clause",
        ),
        pytest.param("Peru needs Chile.", "Peru needs Chilean grain.", id="an adjective is no object"),
    ],
)
def test_what_only_looks_exchanged_is_not(statement, evidence):
    assert not exchanged(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "The band was formed in Ashby, Norland.",
            "The band, formed in Ashby, Norland, has five members.",
            id="a place behind a place is no object",
        ),
        pytest.param(
            "Lima is nicknamed Three Times Crowned.", "Nicknamed Three Times Crowned, Lima grew.", id="a nickname"
        ),
        pytest.param(
            "The Poe crisis hit the Arc Union.",
            "The Arc Union falls apart in crises such as the one over Poe.",
            id="a noun that both have is no deed of either",
        ),
    ],
)
def test_what_only_stands_beside_a_verb_plays_no_part(statement, evidence):
    assert not exchanged(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Poe was Roe's pupil.", "Poe was Roe's teacher.", True, id="the other side of a bond"),
        pytest.param("Poe was Roe's teacher.", "Poe was a former pupil of Roe.", True, id="behind of"),
        pytest.param("Roe was Poe's pupil.", "Poe was Roe's teacher.", False, id="told from its other side"),
    ],
)
def test_a_bond_has_two_sides(statement, evidence, conflicts):
    parts = compare_roles(hold(statement, evidence))
    assert any(part.detail == "converse" and part.relation.value == "conflicts" for part in parts) is conflicts
