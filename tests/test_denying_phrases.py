"""Phrases that deny, and those that carry a denial to its deed."""

import pytest
from sample_alignments import hold

from factcheck import Verdict, verify
from factcheck.facts.analysis import analyse
from factcheck.facts.denying_phrases import end_carrying_phrase, end_denying_phrase
from factcheck.matching.comparison import compare
from factcheck.model import Relation
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    "denial",
    [
        pytest.param("was incapable of writing", id="an adjective"),
        pytest.param("stayed away from writing", id="a verb with two particles"),
        pytest.param("steered clear of writing", id="an idiom"),
        pytest.param("refrained from writing", id="a verb that always denies"),
        pytest.param("refused ever to write", id="an adverb before to"),
        pytest.param("is still avoiding writing", id="a verb in -ing"),
        pytest.param("never managed to write", id="carried by managed"),
        pytest.param("was not able to write", id="carried by able"),
        pytest.param("took no part in writing", id="carried by part in"),
        pytest.param("did not get round to writing", id="carried by an idiom"),
        pytest.param("failed in an attempt to write", id="an attempt that failed"),
        pytest.param("lost the chance to write", id="a chance lost"),
        pytest.param("passed up the opportunity to write", id="a chance passed up"),
        pytest.param("refused several offers to write", id="offers refused"),
        pytest.param("declined an invitation to write", id="an invitation declined"),
        pytest.param("rejected writing", id="a deed rejected"),
        pytest.param("died before writing", id="death before the deed"),
        pytest.param("pretended to write", id="a pretence"),
        pytest.param("was dissuaded from writing", id="a passive with from"),
    ],
)
def test_denials_in_other_words(denial):
    told = "Max Roe wrote the letters to the paper."
    denied = f"Max Roe {denial} the letters to the paper."

    assert verify(told, denied).verdict is Verdict.REFUTED
    assert verify(denied, told).verdict is Verdict.REFUTED


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("She stayed away in May.", "stayed", id="no object"),
        pytest.param("The plan fell short of the target.", "fell", id="short of a figure"),
        pytest.param("He pulled out of the drive.", "pulled", id="out of a place"),
        pytest.param("They kept goats from Spain.", "kept", id="from a place"),
        pytest.param("She failed in the exam.", "failed", id="in a thing"),
        pytest.param("He missed out on the prize.", "missed", id="a prize may be a nomination"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_no_denials(text, word):
    tokens = tokenize(text).tokens
    place = next((at for at, token in enumerate(tokens) if token.lower == word), 0)

    assert end_denying_phrase(tokens, place) is None


def test_what_carries_a_denial_alone_denies_nothing():
    tokens = tokenize("She was able to write.").tokens

    assert end_denying_phrase(tokens, 2) is None
    assert end_carrying_phrase(tokens, 2) == 4
    assert not analyse("She was able to write.").negated


def test_a_denial_weighs_nothing_beside_another():
    parts = compare(hold("Poe was not able to write it.", "Poe never managed to write it."))

    assert [part for part in parts if part.relation is not Relation.AGREES] == []
