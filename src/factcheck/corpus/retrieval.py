"""
Rank the passages that speak of a text: a text and an index enter, the best passages with their scores leave.

The score is the part of the text's terms, weighed by rarity, that the passage holds, with a term in the title or in
the sentences before counting for less, and length held against a passage as in BM25F (Robertson, Zaragoza and Taylor,
2004). For a text that names a day, passages of about that day are preferred. The score depends on what the corpus holds
and on nothing else.
"""

import datetime as dt
import math
import re
from collections.abc import Mapping, Sequence

import attrs

from factcheck.corpus.index import Index, Indexed
from factcheck.corpus.postings import BOOSTS
from factcheck.corpus.term_tokens import read_by_tokens
from factcheck.facts.calendar import Granularity
from factcheck.facts.dates import find_dates
from factcheck.model import Passage
from factcheck.text.tokens import tokenize


@attrs.frozen
class Hit:
    """
    A passage that speaks of a text, and how much of the text's terms it holds: 0 (none) to 1 (all).

    >>> from factcheck.model import Span
    >>> Hit(Passage(text="Oil rose.", span=Span(0, 9)), 0.5).score
    0.5
    """

    passage: Passage
    score: float


#: A query longer than this is cut to its rarest terms: no sentence has so many.
MOST_TERMS = 200
#: Of a longer text, which is no sentence either, only so many code points are looked at.
LONGEST_TEXT = 20_000
#: What a term counts that the corpus does not hold, by the one that it may be a misspelling of.
MISTYPED = 0.8
#: Candidates taken from the index for each passage that is asked for: its own ranking is rough. With half as many again
#: MAP@5 on the tweets of CheckThat! 2022 is the same to .001.
OVERFETCH, LEAST_FETCHED = 4, 40
#: A term in more than this share of the passages finds no candidates, where some rarer ones do: of a million passages the
#: first ten stay the same, and the search takes three quarters of the time.
_COMMON, _FEW, _ENOUGH = 0.05, 1000, 3
#: A text that names a day most likely means what was written about then: by how much a passage of that day is preferred,
#: and in how many days this fades. On the tweets of CheckThat! 2022, training part, MAP@5 .902 against .863 without; from
#: .2 to .5, and from 14 days to 90, it stays above .89.
_TIMELY, _MONTH = 0.3, 30
_YEAR = re.compile(r"\d{4}")
#: BM25's k1 and b at their customary values, and the terms of a typical sentence (in place of the corpus's mean, which
#: would let one long text move every score).
_SATURATION, _LENGTH, _TYPICAL = 1.2, 0.5, 15


def search_passages(index: Index, text: str, limit: int) -> tuple[Hit, ...]:
    """
    Find the passages that speak of a text, best first; equal scores by the passages' keys.

    At most ``limit``; a text without terms, or whose terms no passage holds, finds none.

    >>> from factcheck.corpus.index import MemoryIndex
    >>> from factcheck.model import Span
    >>> index = MemoryIndex(Passage(text=text, span=Span(0, len(text))) for text in ("Trade fell.", "Oil rose."))
    >>> [hit.passage.exact for hit in search_passages(index, "Did the oil price rise?", 10)]
    ['Oil rose.']
    """
    weights = weigh_terms(index, text)
    if not weights or limit < 1:
        return ()
    total = math.fsum(weights.values())
    candidates = index.find(_choose_terms(index, weights), max(OVERFETCH * limit, LEAST_FETCHED))
    days = _find_days(text)
    scored = [(_score(entry, weights) / total * _weigh_time(entry, days), entry) for entry in candidates]
    scored.sort(key=lambda one: -round(one[0], 9))
    if len(scored) > limit:
        # Of those that tie for the last places the key decides; only of what is returned the passage is read.
        least = round(scored[limit - 1][0], 9)
        scored = [one for one in scored if round(one[0], 9) >= least]
    scored.sort(key=lambda one: (-round(one[0], 9), one[1].key))
    return tuple([Hit(entry.passage, score) for score, entry in scored[:limit]])


def _find_days(text: str) -> tuple[dt.date, ...]:
    """Return the full days that a text names."""
    if not _YEAR.search(text):
        return ()
    mentions = find_dates(tokenize(text[:LONGEST_TEXT]))
    return tuple(one.low for one in mentions if one.granularity is Granularity.DAY and one.resolved and one.low)


def _weigh_time(entry: Indexed, days: Sequence[dt.date]) -> float:
    """Return what closeness in time makes of a score, for a text that names days, 1 at most."""
    if not days:
        return 1.0
    date = entry.passage.date
    close = max(math.exp(-abs((date - day).days) / _MONTH) for day in days) if date else 0.0
    return (1 + _TIMELY * close) / (1 + _TIMELY)


def _choose_terms(index: Index, weights: Mapping[str, float]) -> dict[str, float]:
    """Return the terms that candidates are found by: those that say little count, but find none by themselves."""
    counts = {term: count for term, count in index.count_all(weights).items() if count}
    rare = {term: weights[term] for term, count in counts.items() if count <= max(_FEW, _COMMON * index.size)}
    return rare if len(rare) >= _ENOUGH else {term: weights[term] for term in counts}


def weigh_terms(index: Index, text: str) -> dict[str, float]:
    """
    Return the terms of a text with their weights: how rare each is, in the corpus and in English.

    >>> from factcheck.corpus.index import MemoryIndex
    >>> index = MemoryIndex(())
    >>> sorted(weigh_terms(index, "Oil rose."))
    ['oil', 'rise']
    """
    size = index.size
    weights: dict[str, float] = {}
    # A text is asked for once, so nothing is remembered of it.
    forms = sorted(set(read_by_tokens(text[:LONGEST_TEXT])))
    counts = index.count_all(term for term, _ in forms)
    for term, form in forms:
        count = counts[term]
        meant = None if count or len(weights) > MOST_TERMS else index.find_resembling(form)
        if meant is None:
            weights[term] = _weigh(count, size)
        else:
            weights[meant] = max(weights.get(meant, 0.0), MISTYPED * _weigh(index.count_all([meant])[meant], size))
    rarest = sorted(weights, key=lambda term: (-weights[term], term))[:MOST_TERMS]
    return {term: weights[term] for term in sorted(rarest)}


def _weigh(count: int, size: int) -> float:
    """Return the inverse document frequency, as BM25 has it: above 0 even for what every passage holds."""
    return math.log(1 + (size - count + 0.5) / (count + 0.5))


def _score(entry: Indexed, weights: Mapping[str, float]) -> float:
    """Add up what each term of the text contributes."""
    counts: dict[str, float] = {}
    for terms, boost in zip(entry.fields, BOOSTS, strict=True):
        shared = [term for term in terms if term in weights] if terms else ()
        if shared:
            share = boost / (1 - _LENGTH + _LENGTH * len(terms) / _TYPICAL)
            for term in shared:
                counts[term] = counts.get(term, 0.0) + share
    return math.fsum(weights[term] * count / (_SATURATION + count) for term, count in counts.items())
