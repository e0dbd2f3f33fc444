"""
Say whether a passage leaves open which of two is so: "**either** the pump **or** the valve failed" does not say that the pump did.

An alignment enters, yes or no leaves.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.text.memory import TEXTS_REMEMBERED

# From "either" to "or", and what stands behind it.
_OR_WITHIN, _BEHIND_OR = 10, 6
_ENDS = frozenset(". ; , : ! ?".split())
# What may be done with either may be done with both: "**may** pay either by card or in cash".
_FREE = frozenset("may can could might whether not n't never without neither".split())


def is_one_of_two(alignment: Alignment) -> bool:
    """
    Say whether the statement tells of one what the passage tells of either of two.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Either the pump or the valve failed.")
    >>> said = "The pump failed.", "The pump or the valve failed."
    >>> [is_one_of_two(align(analyse(one), found)) for one in said]
    [True, False]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "either" not in evidence.lowers or "or" in statement.lowers or not _FREE.isdisjoint(evidence.lowers):
        return False
    sides = _read_sides(evidence)
    if sides is None:
        return False
    used = [any(at in alignment.used for at in side if evidence.weights[at]) for side in sides]
    return used[0] is not used[1]


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read_sides(evidence: Analysis) -> tuple[range, range] | None:
    """Return what stands between the only "either" and its "or", and as much behind it."""
    lowers = [token.lower for token in evidence.tokens]
    if lowers.count("either") != 1:
        return None
    first = lowers.index("either") + 1
    within = range(first, min(len(lowers), first + _OR_WITHIN))
    middle = next((at for at in within if lowers[at] == "or"), None)
    if middle is None or any(lowers[at] in _ENDS for at in range(first, middle)):
        return None
    # As many words of some weight as before it: "the **valve** failed" goes on with what is told of both.
    wanted = max(1, sum(bool(evidence.weights[at]) for at in range(first, middle)))
    last = middle + 1
    while last < min(len(lowers), middle + 1 + _BEHIND_OR) and wanted and lowers[last] not in _ENDS:
        wanted -= bool(evidence.weights[last])
        last += 1
    return range(first, middle), range(middle + 1, last)
