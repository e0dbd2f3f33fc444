"""
Hold which way a figure went against the passage: "sales **rose** 3 %" beside "sales of 40 million, **down** 3 %".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation

_UP, _DOWN = 0, 1
# Small words that tell the way of a figure beside them; the verbs and nouns are the table's of opposites.
_ADVERBS = {"up": _UP, "down": _DOWN, "higher": _UP, "more": _UP, "lower": _DOWN, "less": _DOWN, "fewer": _DOWN}
# "Eleven months **ahead of** schedule", "**late**", "**later than** planned"; "a year later" alone follows something.
_TIMES = {"ahead": _UP, "early": _UP, "behind": _DOWN, "late": _DOWN, "overdue": _DOWN}
_TIMES_THAN = {"earlier": _UP, "sooner": _UP, "later": _DOWN}
# "Rose **by a** 3 %", "a fall **of** 3 %"; but what "rose **to** 3 %" is 3 % now.
_BETWEEN = frozenset("by of a an another further some".split())
# A figure and what it does to the way it went are this sure to belong together: they touch.
_SURE = 0.6
_SENSE = "direction"


def compare_changes(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a figure by which something rose in the statement, and fell in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Sales climbed 3%."), analyse("Sales were 40 million, down 3%.")
    >>> [(part.relation.value, part.detail) for part in compare_changes(align(said, found))]
    [('conflicts', 'direction')]
    """
    parts = []
    for said in alignment.statement.quantities:
        here = _find_way(alignment.statement, said)
        if here is None:
            continue
        ways = [
            way
            for found in alignment.evidence.quantities
            if do_agree(said, found) and (way := _find_way(alignment.evidence, found)) is not None
        ]
        if ways and all(way[1] != here[1] for way in ways):
            parts.append(_describe(alignment, here[0], ways[0][0]))
    return tuple(parts)


def _find_way(analysis: Analysis, one: Quantity) -> tuple[int, int] | None:
    """Return the word that tells which way a figure went, and which; None without one, or where it is denied."""
    if one.kind in {QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.RATIO}:
        return None
    before = one.first - 1
    while before > 0 and analysis.tokens[before].lower in _BETWEEN:
        before -= 1
    for at in (before, one.last):
        if 0 <= at < len(analysis.tokens) and at not in analysis.negated:
            way = _read_way(analysis, at)
            if way is not None:
                return at, way
    return None


def _read_way(analysis: Analysis, at: int) -> int | None:
    word = analysis.tokens[at].lower
    if word in _ADVERBS or word in _TIMES:
        return _ADVERBS.get(word, _TIMES.get(word))
    if word in _TIMES_THAN:
        after = analysis.tokens[at + 1].lower if at + 1 < len(analysis.tokens) else ""
        return _TIMES_THAN[word] if after == "than" else None
    return next((one.side for one in analysis.senses[at] if one.name == _SENSE and one.side in {_UP, _DOWN}), None)


def _describe(alignment: Alignment, word: int, other: int) -> Compared:
    said, found = alignment.statement.tokens[word].text, alignment.evidence.tokens[other].text
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(word, word + 1),
        evidence=(other, other + 1),
        detail=_SENSE,
        sure=_SURE,
        message=f"the statement says “{said}”, the evidence “{found}”",
    )
