"""Whether a found passage has the statement's verbs, and of whom it tells them."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.matching.predicates import exchanges_objects, find_verbs, is_told_of_another, lacks_a_verb


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        pytest.param("The court has not yet approved the dam.", ["approved"], id="behind an auxiliary and an adverb"),
        pytest.param("Poe was being watched.", ["watched"], id="auxiliaries in a row"),
        pytest.param("The guild sold a mill that it had built.", ["sold", "built"], id="irregular forms"),
        pytest.param("They agreed to widen the lane.", ["agreed"], id="what is only wanted is no deed"),
        pytest.param("The agreement of the decision makers", [], id="nouns of deeds"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_verbs(text, verbs):
    read = analyse(text)

    assert [read.tokens[at].text for at in find_verbs(read)] == verbs


@pytest.mark.parametrize(
    ("statement", "evidence", "lacks"),
    [
        pytest.param("The court approved the dam.", "The court was asked about the dam.", True, id="another deed"),
        pytest.param("The court approved the dam.", "The court gave the dam its approval.", False, id="as a noun"),
        pytest.param("The guild purchased a mill.", "The guild bought a mill.", False, id="a word for the same"),
        pytest.param("The guild sold a mill.", "The guild bought a mill.", False, id="its opposite is compared apart"),
        pytest.param("Poe came fifth in Lima.", "In Lima Poe was fifth.", False, id="a verb that says little"),
        pytest.param("The fort is old.", "An old fort.", False, id="no verb of its own"),
    ],
)
def test_lacking_verbs(statement, evidence, lacks):
    assert lacks_a_verb(hold(statement, evidence)) is lacks


def test_a_participle_that_the_context_has_is_not_missed():
    said, found = "The treaties signed included one on fish.", "It included one on fish."

    assert lacks_a_verb(hold(said, found))
    assert not lacks_a_verb(hold(said, found, context="Treaties signed in Lima"))


@pytest.mark.parametrize(
    ("statement", "evidence", "told"),
    [
        pytest.param(
            "It is the largest deal Peru has ever signed.",
            "Peru agreed to the largest deal Chile has ever signed.",
            True,
            id="another subject",
        ),
        pytest.param(
            "It is the largest deal Peru has ever signed.",
            "It is the largest deal that Peru signed.",
            False,
            id="the same",
        ),
        pytest.param("Peru was attacked.", "Chile attacked Peru.", False, id="a passive has no subject to compare"),
    ],
)
def test_verbs_of_another(statement, evidence, told):
    assert is_told_of_another(hold(statement, evidence)) is told


@pytest.mark.parametrize(
    ("statement", "evidence", "exchanged"),
    [
        pytest.param(
            "The tenants were told to pay the builder.",
            "She told the builder to pay the tenants.",
            True,
            id="exchanged",
        ),
        pytest.param(
            "The builder was told to pay the tenants.", "She told the builder to pay the tenants.", False, id="the same"
        ),
        pytest.param("They fed the geese.", "They fed the geese and the tenants.", False, id="one of two"),
    ],
)
def test_objects(statement, evidence, exchanged):
    assert exchanges_objects(hold(statement, evidence)) is exchanged
