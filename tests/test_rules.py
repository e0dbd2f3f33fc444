"""What the rules of thumb make of the parts: what bears a statement out, what refutes it, and how surely."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.rules import weigh_by_rules
from factcheck.model import Relation

WORDS = "The Peru Lima ship bought sold rose fell not 12 30% in 1909 , . “ ” said that all largest than".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)

DAM = "The dam of Asturias is 90 m high and holds two lakes."


def weigh(statement, evidence, **around):
    alignment = hold(statement, evidence, **around)
    return weigh_by_rules(alignment, compare(alignment))


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The dam of Asturias is 90 m high.", DAM, id="a part of what the source says"),
        pytest.param("The dam of Asturias is more than 80 m high.", DAM, id="a bound that the figure is within"),
        pytest.param("The Asturias dam has a height of 90 metres.", DAM, id="other words"),
    ],
)
def test_what_the_source_says_is_supported(statement, evidence):
    impression = weigh(statement, evidence)
    assert impression.support > 0.5
    assert impression.refute == 0.0


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The dam of Asturias is 70 m high.", DAM, id="another figure"),
        pytest.param("The dam of Asturias is not 90 m high.", DAM, id="a denied figure"),
        pytest.param("The dam in Cantabria is 90 m high.", "The dam in Asturias is 90 m high.", id="another region"),
        pytest.param("The dam was opened in 1931.", "The dam was opened in 1913.", id="another year"),
        pytest.param("It is the oldest dam of Asturias.", "It is the newest dam of Asturias.", id="another rank"),
        pytest.param("Peru attacked Chile.", "Chile attacked Peru.", id="exchanged parts"),
        pytest.param("Prices of copper rose.", "Prices of copper fell.", id="an opposite"),
    ],
)
def test_a_conflict_on_the_same_subject_refutes(statement, evidence):
    impression = weigh(statement, evidence)
    assert impression.refute > 0.5 > impression.support


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The dam of Asturias was opened in 1931.", DAM, id="a date that the source lacks"),
        pytest.param("The dam of Asturias cost 90 million euros.", "The dam of Asturias is large.", id="a sum"),
        pytest.param(
            "The dam of Asturias leaked.", "Engineers claimed that the dam of Asturias leaked.", id="a report"
        ),
        pytest.param("The dam of Asturias was repaired.", "The dam of Asturias is to be repaired.", id="a plan"),
        pytest.param("All dams of Asturias leak.", "Some dams of Asturias leak.", id="all for some"),
        pytest.param("The dam has 90 steps.", "The opera lasts 70 minutes.", id="another subject"),
        pytest.param("", DAM, id="nothing is said"),
    ],
)
def test_what_is_left_open_is_neither(statement, evidence):
    impression = weigh(statement, evidence)
    assert impression.support < 0.5
    assert impression.refute < 0.5


def test_another_figure_for_another_thing_refutes_less():
    same = weigh("The flood killed 70 people.", "The flood killed 90 people.")
    other = weigh("The epidemic killed 70 people.", "The flood killed 90 people.")
    assert other.refute < same.refute / 2


def test_another_name_and_another_year_are_another_event():
    one = weigh("Peru and Chile signed a treaty in 1929.", "Peru and Brazil signed a treaty in 1929.")
    both = weigh("Peru and Chile signed a treaty in 1929.", "Peru and Brazil signed a treaty in 1909.")
    assert both.refute < one.refute


def test_a_name_that_nothing_points_back_to_counts_for_less():
    statement, before = "Trade with Peru fell in May.", ["Trade with Peru is small."]
    pointed = weigh(statement, "It fell in May, as trade did.", before=before)
    apart = weigh(statement, "Rain and trade fell in May.", before=[*before, "Rain is rare."])
    assert apart.support < pointed.support


def test_without_a_conflict_nothing_is_refuted_and_the_topic_is_the_coverage():
    alignment = hold("The old dam of Asturias leaks.", DAM)
    impression = weigh_by_rules(alignment, compare(alignment))
    assert impression.refute == 0.0
    assert impression.topic == alignment.coverage


@pytest.mark.parametrize("sure", [0.0, 0.1, 0.2, 0.3])
def test_a_surer_conflict_refutes_more_and_supports_less(sure):
    alignment = hold("The dam is 90 m high.", "The dam is 80 m high.")
    parts = compare(alignment)

    def refuted_at(value):
        changed = tuple(
            attrs.evolve(part, sure=value) if part.relation is Relation.CONFLICTS else part for part in parts
        )
        return weigh_by_rules(alignment, changed)

    less, more = refuted_at(sure), refuted_at(sure + 0.08)
    assert more.refute > less.refute
    assert more.support < less.support


@given(TEXTS, TEXTS)
def test_impressions_are_shares(statement, evidence):
    impression = weigh(statement, evidence)
    assert 0.0 <= impression.support <= 1.0
    assert 0.0 <= impression.refute <= 1.0
    assert 0.0 <= impression.topic <= 1.0 + 1e-9
    assert impression.support + impression.refute <= 1.0


@given(TEXTS, TEXTS)
def test_nothing_is_refuted_without_a_conflict(statement, evidence):
    alignment = hold(statement, evidence)
    parts = tuple(part for part in compare(alignment) if part.relation is not Relation.CONFLICTS)
    assert weigh_by_rules(alignment, parts).refute == 0.0


def test_a_text_of_many_conflicts_has_an_impression():
    impression = weigh("prices rose, " * 150, "prices did not rise, " * 150)
    assert impression.support == pytest.approx(0.0, abs=1e-9)
