"""What does what to what, however a text puts it: read from one text, and held against another."""

import sys

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.facts.effects import read_effects
from factcheck.facts.expressions import read_table
from factcheck.matching.comparison import compare
from factcheck.matching.effects import compare_effects
from factcheck.model import Relation

UP, DOWN, NONE = frozenset({1}), frozenset({-1}), frozenset({0})


def read(text):
    analysis = analyse(text)
    return [
        (
            *(" ".join(analysis.tokens[at].lower for at in part) for part in (effect.cause, effect.outcome)),
            sorted(effect.ways),
        )
        for effect in read_effects(analysis)[:1]
    ]


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        pytest.param("The toll pushed up rents.", [1], id="a verb and its particle"),
        pytest.param("The toll drove rents down.", [-1], id="the object inside"),
        pytest.param("Rents were raised by the toll.", [1], id="the passive"),
        pytest.param("Rents fell because of the toll.", [-1], id="what turns by itself"),
        pytest.param("After the toll, rents went up.", [1], id="the reason in front"),
        pytest.param("The toll led to a fall in rents.", [-1], id="a link and a noun"),
        pytest.param("The toll was linked to higher rents.", [1], id="a link and an adjective"),
        pytest.param("The toll made rents rise.", [1], id="made to turn"),
        pytest.param("The toll left rents unchanged.", [0], id="left as it was"),
        pytest.param("The toll had no effect on rents.", [0], id="no effect"),
        pytest.param("The study found no link between the toll and rents.", [0], id="no link, by a study"),
        pytest.param("Rents were unaffected by the toll.", [0], id="unaffected"),
        pytest.param("The toll did not lower rents.", [0, 1], id="a way denied"),
        pytest.param("There is no evidence that the toll lowers rents.", [0, 1], id="denied by the frame"),
        pytest.param("The toll did not raise or lower rents.", [0], id="both ways denied"),
        pytest.param("Rents were lower with the toll.", [-1], id="an adjective alone"),
    ],
)
def test_the_way_of_an_effect(text, ways):
    assert read(text) == [("toll", "rents", ways)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Tea staved off migraines.", ("tea", "migraines", [-1]), id="kept away"),
        pytest.param("Tea was a risk factor for migraines.", ("tea", "migraines", [1]), id="a risk"),
        pytest.param("Tea was good for memory.", ("tea", "memory", [1]), id="good for what is good"),
        pytest.param("Tea worked against migraines.", ("tea", "migraines", [-1]), id="of use against what is bad"),
        pytest.param("Tea was no better than placebo for migraines.", ("tea", "migraines", [0, 1]), id="as placebo"),
        pytest.param("People who drank tea were less likely to faint.", ("drank tea", "faint", [-1]), id="people"),
        pytest.param("Tea slowed the decline in memory.", ("tea", "memory", [1]), id="less of a fall"),
        pytest.param("Not sleeping raised the risk of migraines.", ("sleeping", "migraines", [1]), id="a denied cause"),
    ],
)
def test_the_worth_of_an_outcome(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Oslo lies in Norway.", id="no word of effect"),
        pytest.param("A higher price was asked.", id="an adjective of a noun"),
        pytest.param("It grew.", id="no cause"),
    ],
)
def test_what_tells_of_no_effect(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Tea prevents migraines.", "Tea cuts the risk of migraines.", "agrees", id="the same"),
        pytest.param("Tea prevents migraines.", "Tea had no effect on migraines.", "conflicts", id="none for a way"),
        pytest.param("Tea did not affect sleep.", "Tea worsened sleep.", "conflicts", id="a way for none"),
        pytest.param("The toll cut unemployment.", "The toll improved employment.", "agrees", id="counterparts"),
        pytest.param("The toll raised mortality.", "The toll improved survival.", "conflicts", id="counterparts apart"),
        pytest.param("The toll did not cut rents.", "The toll raised rents.", "agrees", id="more than is denied"),
        pytest.param("Tea caused migraines.", "Tea was linked to migraines.", "missing", id="only a link"),
        pytest.param("Tea eases migraines.", "Tea eased migraines in mice.", "missing", id="in animals"),
        pytest.param("Tea eases migraines in mice.", "Tea relieved migraines in mice.", "agrees", id="of animals both"),
    ],
)
def test_two_effects(statement, evidence, relation):
    assert [part.relation.value for part in compare_effects(hold(statement, evidence))] == [relation]


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Tea raised blood pressure.", "Tea lowered blood sugar.", id="another outcome"),
        pytest.param("Tea raised blood pressure.", "Coffee lowered blood pressure.", id="another cause"),
        pytest.param("Tea eases migraines.", "It is not known whether tea eases migraines.", id="left open"),
        pytest.param("Tea eased pain.", "Tea eased pain in boys, but tea worsened pain in girls.", id="told both ways"),
    ],
)
def test_what_is_no_pair(statement, evidence):
    assert compare_effects(hold(statement, evidence)) == ()


def test_the_same_effect_leaves_no_conflict_of_its_words():
    parts = compare(hold("The toll reduced deaths.", "The toll boosted survival."))
    assert all(part.relation is not Relation.CONFLICTS for part in parts)


def test_a_denial_and_a_way_do_not_come_to_the_same():
    parts = compare(hold("The toll did not change rents.", "The toll brought about an increase in rents."))
    assert any(part.relation is Relation.CONFLICTS for part in parts)


@pytest.mark.parametrize("behind", ["", ".", " to", " of", " as", " up", " the"])
def test_a_text_that_ends_in_the_middle_of_an_effect_is_read(behind):
    expressions = [one.replace("_", " ") for _, sides in read_table("effects.txt") for side in sides for one in side]
    texts = [f"The toll {one}{behind}" for one in expressions] + [
        f"The toll did not {one}{behind}" for one in expressions
    ]
    assert len([read_effects(analyse(text)) for text in texts]) == 2 * len(expressions)


@pytest.mark.parametrize(
    "piece",
    [
        "no evidence of rise in ",
        "lead to ",
        "the toll raise ",
        "better than ",
        "after ",
        "rents if because of ",
        "unaffected by ",
    ],
)
def test_an_endless_clause_takes_linear_time(piece):
    def count(times):
        """Return how many calls it takes: unlike seconds, the same on every machine."""
        calls = 0

        def tell(frame, event, argument):
            nonlocal calls
            calls += 1

        text = analyse(piece * times)
        sys.setprofile(tell)
        try:
            read_effects.__wrapped__(text)
        finally:
            sys.setprofile(None)
        return calls

    count(10)  # loads the tables
    # Four times the text may take four times as many; a square would take sixteen times.
    assert count(1600) < 6 * count(400)
