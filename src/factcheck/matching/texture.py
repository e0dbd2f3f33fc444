"""
Measure how much of a statement's wording a passage keeps together.

An alignment enters, named numbers leave. Coverage asks which words are there; these ask whether they stand together,
in order, and in one clause.
"""

from collections.abc import Iterator, Sequence

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


def measure_texture(alignment: Alignment) -> Iterator[tuple[str, float]]:
    """
    Yield what the wording has in common, as names and numbers; shares are 0 to 1.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The old pier burned."), analyse("The old pier, it is said, burned."))
    >>> dict(measure_texture(alignment))["word_pairs_kept"]
    0.6666666666666666
    """
    said, found = _list_words(alignment.statement), _list_words(alignment.evidence)
    for length, name in ((1, "words_kept"), (2, "word_pairs_kept"), (3, "word_triples_kept")):
        yield name, _share_runs(said, found, length)
    run = _find_longest_run(said, found)
    yield "longest_run", float(run)
    yield "longest_run_share", run / max(1, len(said))
    yield "words_in_order", common_length(said, found) / max(1, len(said))
    partners = sorted(
        (partner, weight) for place, weight in alignment.weighty if (partner := alignment.partner(place)) is not None
    )
    total = sum(weight for _, weight in alignment.weighty) or 1.0
    for width in _WINDOWS:
        yield f"covered_within_{width}", _cover_window(partners, width) / total
    yield from _measure_clauses(alignment, partners, total)
    yield from _measure_between(alignment, [partner for partner, _ in partners])
    heard = {token.lower for token in alignment.evidence.tokens}
    grammar = [
        token.lower
        for token, weight in zip(alignment.statement.tokens, alignment.statement.weights, strict=True)
        if not weight and token.kind is TokenKind.WORD
    ]
    yield "grammar_missing", float(sum(word not in heard for word in grammar))
    yield "grammar", float(len(grammar))


def _list_words(analysis: Analysis) -> list[str]:
    pairs = zip(analysis.tokens, analysis.roots, strict=True)
    return [root for token, root in pairs if token.kind is not TokenKind.MARK][:_MOST_WORDS]


def _share_runs(said: Sequence[str], found: Sequence[str], length: int) -> float:
    runs = {tuple(said[at : at + length]) for at in range(len(said) - length + 1)}
    held = {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}
    return len(runs & held) / len(runs) if runs else 0.0


def _find_longest_run(said: Sequence[str], found: Sequence[str]) -> int:
    """Return how many words in a row the two have in common at most."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(found):
        places.setdefault(word, []).append(at)
    longest = 0
    ending: dict[int, int] = {}
    for word in said:
        ending = {at: ending.get(at - 1, 0) + 1 for at in places.get(word, ())}
        longest = max(longest, max(ending.values(), default=0))
    return longest


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


def _measure_clauses(
    alignment: Alignment, partners: Sequence[tuple[int, float]], total: float
) -> Iterator[tuple[str, float]]:
    """Yield which share of the statement the best sentence and the best clause of the passage hold."""
    for marks, name in ((_SENTENCE_MARKS, "sentence"), (_CLAUSE_MARKS, "clause")):
        number = 0
        numbers = []
        for token in alignment.evidence.tokens:
            number += token.lower in marks
            numbers.append(number)
        held: dict[int, float] = {}
        for place, weight in partners:
            held[numbers[place]] = held.get(numbers[place], 0.0) + weight
        yield f"covered_by_{name}", max(held.values(), default=0.0) / total
        yield f"{name}s_touched", float(len(held))


def _measure_between(alignment: Alignment, partners: Sequence[int]) -> Iterator[tuple[str, float]]:
    """Yield what the passage has besides, between the partners and right beside them: what it adds or narrows."""
    weights = alignment.evidence.weights
    low, high = (partners[0], partners[-1]) if partners else (0, -1)
    yield "weight_between", sum(weights[at] for at in range(low, high + 1) if at not in alignment.used)
    yield "weight_before", sum(weights[max(0, low - _BESIDE) : low])
    yield "weight_after", sum(weights[high + 1 : high + 1 + _BESIDE])
