"""
Part a text into clauses, and a clause into what could be another: its names, its figures, its words of some weight.

An analysis enters, clauses with their anchors leave. Marks and conjunctions part; there is no grammar here.
"""

from bisect import bisect_left

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity

#: What parts two clauses, or two members of a list.
PARTS = frozenset(", ; . : and but while whereas".split())
# A text made to be endless has more clauses than a sentence.
_MOST_CLAUSES = 12

Value = Quantity | DateMention | ClockTime | Name


@attrs.frozen(eq=False)
class Anchor:
    """
    What stands at the tokens ``[first, last)``: a figure, a date, a time, a name, or a word.

    >>> Anchor(2, 3, None).value is None
    True
    """

    first: int
    last: int
    #: None for a common word.
    value: Value | None


@attrs.frozen(eq=False)
class Clause:
    """
    The tokens of a clause, and its anchors in order.

    >>> len(Clause(range(3), []).places)
    3
    """

    places: range
    anchors: list[Anchor]


def read_anchors(analysis: Analysis) -> list[Anchor]:
    """
    Return the anchors of a text in order; an empty text has none.

    >>> from factcheck.facts.analysis import analyse
    >>> [(anchor.first, anchor.last) for anchor in read_anchors(analyse("The boats cost 40 million euros."))]
    [(1, 2), (2, 3), (3, 6)]
    """
    values: list[Value] = [*analysis.quantities, *analysis.dates, *analysis.clock_times, *analysis.names]
    anchors = [Anchor(value.first, value.last, value) for value in values]
    taken = {at for anchor in anchors for at in range(anchor.first, anchor.last)}
    anchors += [Anchor(at, at + 1, None) for at, weight in enumerate(analysis.weights) if weight and at not in taken]
    anchors.sort(key=lambda anchor: anchor.first)
    return anchors


def read_clauses(analysis: Analysis) -> list[Clause]:
    """
    Return the clauses of a text that have two anchors at least; one with a single anchor goes on with the one before.

    >>> from factcheck.facts.analysis import analyse
    >>> [len(clause.anchors) for clause in read_clauses(analyse("Peru sold tin, and Chile bought it."))]
    [3, 2]
    """
    figures = analysis.in_figures
    ends = [
        at
        for at, token in enumerate(analysis.tokens)
        if token.lower in PARTS
        and at not in analysis.named
        and at not in figures
        and not _opens_apposition(analysis, at)
    ]
    anchors = read_anchors(analysis)
    clauses: list[Clause] = []
    first = begin = 0
    for end in [*ends, len(analysis.tokens)]:
        stop = bisect_left(anchors, end, begin, key=lambda anchor: anchor.first)
        _add(clauses, Clause(range(first, end), anchors[begin:stop]))
        first, begin = end + 1, stop
    return clauses[:_MOST_CLAUSES]


# "Born in Ems, **a small town in the north of Austria**, she": longer ones hold a verb.
_LONGEST_APPOSITION = 9


def _opens_apposition(analysis: Analysis, comma: int) -> bool:
    """Say whether a comma opens words that only say what the name before it is, without a verb or a figure."""
    tokens = analysis.tokens
    if tokens[comma].text != "," or comma - 1 not in analysis.named:
        return False
    if comma + 1 >= len(tokens) or tokens[comma + 1].lower not in {"a", "an"}:
        return False
    reach = range(comma + 1, min(len(tokens), comma + 1 + _LONGEST_APPOSITION))
    end = next((at for at in reach if tokens[at].text in {",", "."}), None)
    return end is not None and not any(
        at in analysis.in_figures or tokens[at].lower in _VERBS for at in range(comma, end)
    )


_VERBS = frozenset("is are was were has have had and".split())


def _add(clauses: list[Clause], clause: Clause) -> None:
    if len(clause.anchors) >= 2 or (clause.anchors and not clauses):
        clauses.append(clause)
    elif clause.anchors:
        before = clauses[-1]
        clauses[-1] = Clause(range(before.places.start, clause.places.stop), [*before.anchors, *clause.anchors])
