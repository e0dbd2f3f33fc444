"""
Hear the one sentence of a passage that speaks most closely of a statement.

A judged passage enters, a :class:`~factcheck.matching.judged.Judged` leaves. In a passage of several sentences nearly every word of a
statement stands somewhere: "Lima has an airport. Its harbour closed in 1990" has all of "the airport of Lima closed in 1990". Whether
it bears the statement out is asked of the passage and of its closest sentence, and the two answers are pooled.
"""

import math

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.judged import Judged, judge_read, read_passages
from factcheck.matching.judgement import Judgement, Use
from factcheck.model import Passage, Span
from factcheck.text.sentences import split_sentences

# The sentence must hold nearly as much of the statement as the passage does; else the statement is told by several. With .2 and
# .6 207 pairs of *answers* rise from .667 to .710, 2,956 longer passages from .811 to .821, and 891 passages of VitaminC of several
# sentences fall from .866 to .863; heard twice as loud the last fall to .856.
_LEAST_SHARE_LACKING = 0.2
# A sentence that is silent more surely than this has no say.
_MOST_SILENT = 0.6
# Odds are counted so far and no farther: one answer must not drown the other.
_LEAST = 1e-4


def heed_closest_sentence(statement: Analysis, judged: Judged, use: Use) -> Judged:
    """
    Return what a passage and its closest sentence say together; ``judged`` itself where it is of one sentence, or silent.

    Whether anything is said is the passage's word; whether it supports or refutes is the mean of both, in log-odds. Where the
    sentence turns a support into a refutation it is the evidence, with the conflict that it names.

    >>> from factcheck.facts.analysis import analyse
    >>> said = analyse("Ada Poe joined the bank in 1984.")
    >>> text = "Ada Poe joined the bank in 1977. In 1984 she founded a mill."
    >>> passage = Passage(text=text, span=Span(0, len(text)))
    >>> whole = judge_read((passage,), *read_passages(said, (passage,)), Use.PICKED, 0.0)
    >>> heed_closest_sentence(said, whole, Use.PICKED).judgement.support < whole.judgement.support
    True
    """
    passage, whole = judged.passage, judged.judgement
    if len(judged.passages) > 1 or max(whole.support, whole.refute) <= whole.silent:
        return judged
    sentences = _cut(passage)
    if len(sentences) == 1:
        return judged
    read = [(one, *read_passages(statement, (one,))) for one in sentences]
    closest, starts, alignment = max(read, key=lambda one: one[2].coverage)  # of two as close the first
    if alignment.coverage < judged.alignment.coverage - _LEAST_SHARE_LACKING:
        return judged
    sentence = judge_read((closest,), starts, alignment, use, 0.0)
    if sentence.judgement.silent >= _MOST_SILENT:
        return judged
    pooled = _pool(whole, sentence.judgement)
    turns = pooled.refute > pooled.support and whole.support >= whole.refute
    chosen = sentence if turns else judged
    return attrs.evolve(chosen, judgement=attrs.evolve(pooled, parts=chosen.judgement.parts))


def _cut(passage: Passage) -> list[Passage]:
    """Return the sentences of a passage, each with the others before it."""
    start = passage.span.start
    spans = [Span(one.start + start, one.end + start) for one in split_sentences(passage.exact)]
    if len(spans) <= 1:
        return [passage]
    return [
        attrs.evolve(passage, span=span, before=(*passage.before, *spans[:place])) for place, span in enumerate(spans)
    ]


def _pool(whole: Judgement, sentence: Judgement) -> Judgement:
    odds = (_find_odds(whole) + _find_odds(sentence)) / 2
    speaking, supporting = whole.support + whole.refute, 1 / (1 + math.exp(-odds))
    return attrs.evolve(whole, support=speaking * supporting, refute=speaking * (1 - supporting))


def _find_odds(judgement: Judgement) -> float:
    return math.log(max(judgement.support, _LEAST) / max(judgement.refute, _LEAST))
