"""What a sentence plans, supposes, asks or expects rather than asserts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.modality import find_modalities
from factcheck.text.tokens import tokenize


def read(text):
    """Return (cue, the words it takes out of fact, the governed word) for each modality."""
    tokens = tokenize(text).tokens
    return [
        (
            tokens[one.cue].text,
            " ".join(token.text for token in tokens[one.first : one.last]),
            tokens[one.governed].text if one.governed is not None else None,
        )
        for one in find_modalities(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The town may sell it.", ("may", "sell it", "sell"), id="a modal"),
        pytest.param("The town won't sell it.", ("wo", "n't sell it", "sell"), id="a contraction"),
        pytest.param("The town plans to sell it.", ("plans", "sell it", "sell"), id="an intention with to"),
        pytest.param("The town will probably sell it.", ("will", "probably sell it", "sell"), id="past an adverb"),
        pytest.param("Perhaps the town sold it.", ("Perhaps", "the town sold it", "town"), id="perhaps"),
        pytest.param("They fear that it sank.", ("fear", "that it sank", "sank"), id="a fear that"),
        pytest.param("It is to be restored.", ("to", "be restored", "restored"), id="is to be"),
        pytest.param("It might rain; they left.", ("might", "rain", "rain"), id="up to the end of the clause"),
        pytest.param("The town signed a deal to build it.", ("deal", "build it", "build"), id="a noun of intention"),
        pytest.param("The hall is due to open.", ("due", "open", "open"), id="is due to"),
        pytest.param("It sails if it rains: a rule.", ("if", "it rains", "rains"), id="a condition"),
        pytest.param(
            "It stopped short of saying that it leaked.", ("short", "it leaked", "leaked"), id="what was not said"
        ),
        pytest.param("It is scheduled for removal.", ("scheduled", "removal", "removal"), id="appointed for"),
        pytest.param(
            "It is likely, if not proven, that it leaked.", ("likely", "it leaked", "leaked"), id="likely that"
        ),
        pytest.param("They have permission to drill.", ("permission", "drill", "drill"), id="what makes it possible"),
        pytest.param("He was accused of stealing it.", ("accused", "stealing it", "stealing"), id="accused of"),
        pytest.param("They set out to climb it.", ("out", "climb it", "climb"), id="set out to"),
        pytest.param("Rumour has it that it sank.", ("Rumour", "it sank", "sank"), id="rumour has it"),
        pytest.param("They expected sales to grow.", ("expected", "grow", "grow"), id="what is expected of something"),
        pytest.param("It announced that it would close.", ("would", "close", "close"), id="announced that it would"),
    ],
)
def test_what_is_not_asserted_is_found(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("The town sold it.", id="a plain fact"),
        pytest.param("It opened in May 1931.", id="May is a month"),
        pytest.param("May 2014 was wet.", id="also at the beginning"),
        pytest.param("She read the will aloud.", id="a will on paper"),
        pytest.param("The plans were drawn by a mason.", id="plans on paper"),
        pytest.param("The ferry can carry cars.", id="can says that something holds"),
        pytest.param("The ferry must stop here.", id="so does must"),
        pytest.param("They want bread.", id="wanting a thing"),
    ],
)
def test_what_is_asserted_is_not(text):
    assert read(text) == []


@given(
    st.lists(st.sampled_from("May may will plans to if . ; is fear that be 2014 the it \n".split(" "))).map(" ".join)
)
def test_stretches_lie_after_their_cue_and_within_the_text(text):
    tokens = tokenize(text).tokens
    for one in find_modalities(tokens):
        assert 0 <= one.cue < one.first
        assert one.last <= len(tokens)
        assert one.governed is None or one.first <= one.governed < one.last


def test_a_long_clause_is_taken_out_only_near_the_cue():
    [one] = find_modalities(tokenize("It may " + "sail " * 1000).tokens)
    assert one.last - one.first <= 10


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She fell on 3 May and died.", id="May behind a number is a month"),
        pytest.param("They met in May when it rained.", id="and behind in"),
        pytest.param("They doubt it due to frequent gales.", id="due to gives a cause"),
        pytest.param("The closure is due to the rain.", id="so does is due to, before an article"),
        pytest.param("It could no longer bear the weight.", id="what could not be is a fact"),
    ],
)
def test_what_only_looks_like_a_plan_is_none(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        pytest.param("It is a bridge, with completion expected in 2012.", "completion", id="a noun before expected"),
        pytest.param("Completion of the bridge is due in 2012.", "Completion", id="of something"),
        pytest.param("They announced a bill to abolish it.", "abolish", id="a bill"),
        pytest.param("The pass had been due to reopen.", "reopen", id="had been due"),
        pytest.param("It was originally due to reopen.", "reopen", id="an adverb before due"),
        pytest.param("He meant to enclose it.", "enclose", id="meant"),
    ],
)
def test_deeds_that_are_only_appointed(text, deed):
    tokens = tokenize(text).tokens
    assert deed in [tokens[one.governed].text for one in find_modalities(tokens) if one.governed is not None]
