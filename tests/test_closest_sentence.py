"""The one sentence of a passage that speaks most closely of a statement."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.closest_sentence import heed_closest_sentence
from factcheck.matching.judged import judge_read, read_passages
from factcheck.matching.judgement import Use
from factcheck.model import Passage, Span


def judge_whole(statement, text):
    said, passage = analyse(statement), Passage(text=text, span=Span(0, len(text)))
    return said, judge_read((passage,), *read_passages(said, (passage,)), Use.PICKED, 0.0)


def test_a_sentence_that_refutes_takes_away_from_a_support():
    said, whole = judge_whole(
        "Ada Poe joined the bank in 1984.", "Ada Poe joined the bank in 1977. In 1984 she founded a mill."
    )
    heard = heed_closest_sentence(said, whole, Use.PICKED)
    assert heard.judgement.support < whole.judgement.support
    assert heard.judgement.silent == whole.judgement.silent


def test_a_sentence_that_turns_the_answer_is_the_evidence():
    text = "The app syncs on Windows and macOS. The Linux client does not support selective sync yet. Files may have 25 GB."
    said, whole = judge_whole("The Linux client supports selective sync.", text)
    heard = heed_closest_sentence(said, whole, Use.PICKED)
    assert heard.judgement.refute > heard.judgement.support
    assert heard.judgement.conflict is not None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        pytest.param("Ada Poe joined the bank.", "Ada Poe joined the bank in 1977.", id="one sentence"),
        pytest.param("Tin is dear.", "Ada Poe joined the bank. She left it in 1990.", id="of something else"),
        pytest.param("", "It rained. It snowed.", id="no statement"),
    ],
)
def test_what_stays_as_it_is(statement, text):
    said, whole = judge_whole(statement, text)
    assert heed_closest_sentence(said, whole, Use.PICKED) is whole
