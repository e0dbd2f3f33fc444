"""
Measure how much of a statement's wording a passage keeps together.

An alignment enters, named numbers leave. Coverage asks which words are there; these ask whether they stand together,
in order, and in one clause.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.text.fuzzy import common_length
from factcheck.text.tokens import TokenKind

# Longer texts are read by their beginnings: a statement is one sentence, and the work stays bounded.
_MOST_WORDS = 160
# Stretches of the passage, in tokens, in which the statement's words are looked for: a phrase, a clause, a sentence.
_WINDOWS = (10, 20, 40)
_SENTENCE_MARKS = frozenset(".;!?")
_CLAUSE_MARKS = frozenset({*_SENTENCE_MARKS, ",", "and", "but", "while"})
# How many words before and after the statement's own count as beside them.
_BESIDE = 3


# Words in a row that are looked for in the passage.
_SIZES = (1, 2, 3)
# The wordings of texts are kept for the next statement or passage, as their analyses are.
_REMEMBERED = 4096


@attrs.frozen(kw_only=True, eq=False)
class _Said:
    """What a statement brings to every comparison of wordings."""

    #: The roots of its words and figures, marks left out.
    words: list[str]
    #: How many of its single words, pairs and triples of words are not the same.
    kinds: tuple[int, ...]
    #: Its words of grammar.
    grammar: list[str]


@attrs.frozen(kw_only=True, eq=False)
class _Found:
    """What a passage brings to every comparison of wordings."""

    #: The roots of its words and figures, marks left out.
    words: list[str]
    #: Where each of them stands in ``words``.
    places: dict[str, list[int]]
    #: For each token the number of its sentence and of its clause.
    sentences: list[int]
    clauses: list[int]


@lru_cache(maxsize=_REMEMBERED)
def _read_statement(analysis: Analysis) -> _Said:
    words = _list_words(analysis)
    tokens = zip(analysis.tokens, analysis.weights, strict=True)
    return _Said(
        words=words,
        kinds=tuple([len(set(zip(*(words[first:] for first in range(size)), strict=False))) for size in _SIZES]),
        grammar=[token.lower for token, weight in tokens if not weight and token.kind is TokenKind.WORD],
    )


@lru_cache(maxsize=_REMEMBERED)
def _read_passage(analysis: Analysis) -> _Found:
    words = _list_words(analysis)
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        places.setdefault(word, []).append(at)
    sentences, clauses = _number(analysis, _SENTENCE_MARKS), _number(analysis, _CLAUSE_MARKS)
    return _Found(words=words, places=places, sentences=sentences, clauses=clauses)


def _list_words(analysis: Analysis) -> list[str]:
    mark = TokenKind.MARK
    pairs = zip(analysis.tokens, analysis.roots, strict=True)
    return [root for token, root in pairs if token.kind is not mark][:_MOST_WORDS]


def _number(analysis: Analysis, marks: frozenset[str]) -> list[int]:
    """Return for each token the number of the stretch that it is in; a mark begins the next one."""
    return list(accumulate([token.lower in marks for token in analysis.tokens]))


def measure_texture(alignment: Alignment) -> dict[str, float]:
    """
    Return what the wording has in common, by name; shares are 0 to 1.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The old pier burned."), analyse("The old pier, it is said, burned."))
    >>> measure_texture(alignment)["word_pairs_kept"]
    0.6666666666666666
    """
    said, found = _read_statement(alignment.statement), _read_passage(alignment.evidence)
    runs = _list_runs(said.words, found.places)
    words, pairs, triples = (_share(said, runs, size) for size in _SIZES)
    run = max(runs, default=0)
    length = max(1, len(said.words))
    partners = sorted(
        [(alignment.partners[place], weight) for place, weight in alignment.weighty if place in alignment.partners]
    )
    total = alignment.weight or 1.0
    sentences, clauses = _cover(partners, found.sentences), _cover(partners, found.clauses)
    narrow, wide, widest = (_cover_window(partners, width) / total for width in _WINDOWS)
    low, high = (partners[0][0], partners[-1][0]) if partners else (0, -1)
    weights, used, heard = alignment.evidence.weights, alignment.used, alignment.evidence.lowers
    return {
        "words_kept": words,
        "word_pairs_kept": pairs,
        "word_triples_kept": triples,
        "longest_run": run,
        "longest_run_share": run / length,
        "words_in_order": common_length(said.words, found.words) / length,
        "covered_within_10": narrow,
        "covered_within_20": wide,
        "covered_within_40": widest,
        "covered_by_sentence": max(sentences.values(), default=0.0) / total,
        "sentences_touched": len(sentences),
        "covered_by_clause": max(clauses.values(), default=0.0) / total,
        "clauses_touched": len(clauses),
        # What the passage has besides, between the partners and right beside them: what it adds or narrows.
        "weight_between": sum([weights[at] for at in range(low, high + 1) if at not in used]),
        "weight_before": sum(weights[max(0, low - _BESIDE) : low]),
        "weight_after": sum(weights[high + 1 : high + 1 + _BESIDE]),
        "grammar_missing": sum([word not in heard for word in said.grammar]),
        "grammar": len(said.grammar),
    }


def _list_runs(said: Sequence[str], places: Mapping[str, Sequence[int]]) -> list[int]:
    """Return for each word of the statement how many words in a row, it being the last, the passage has as well."""
    runs = []
    ending: dict[int, int] = {}
    for word in said:
        ending = {at: ending.get(at - 1, 0) + 1 for at in places[word]} if word in places else {}
        runs.append(max(ending.values()) if ending else 0)
    return runs


def _share(said: _Said, runs: Sequence[int], size: int) -> float:
    """Return which share of the statement's different words, pairs or triples the passage has."""
    total = said.kinds[size - 1]
    held = {tuple(said.words[at + 1 - size : at + 1]) for at, run in enumerate(runs) if run >= size}
    return len(held) / total if total else 0.0


def _cover_window(partners: Sequence[tuple[int, float]], width: int) -> float:
    """Return the greatest weight that stands within ``width`` tokens."""
    best = held = 0.0
    first = 0
    for place, weight in partners:
        held += weight
        while partners[first][0] <= place - width:
            held -= partners[first][1]
            first += 1
        best = max(best, held)
    return best


def _cover(partners: Sequence[tuple[int, float]], numbers: Sequence[int]) -> dict[int, float]:
    """Return which weight each sentence, or clause, of the passage holds, by its number."""
    held: dict[int, float] = {}
    for place, weight in partners:
        number = numbers[place]
        held[number] = held.get(number, 0.0) + weight
    return held
