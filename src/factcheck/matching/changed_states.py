"""
Say whether an opposite tells what was so before a change: "**had been closed** for years" beside "**reopened** in May".

An alignment and a pair of opposites enter, yes or no leaves.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed

_BEEN = frozenset("had been".split())
# What the passage tells as a state, "it **is open**", changed nothing.
_STATED = frozenset("is are was were be been remains remained stays stayed".split())


def was_so_before(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether a statement tells what was so before, and the passage that it changed.

    What the passage tells of before as well, by a "had" of its own, is held against the statement as it is.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The museum had been closed."), analyse("The museum reopened."))
    >>> was_so_before(alignment, 4, 2)
    True
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "had" not in statement.lowers or "had" in evidence.lowers:
        return False
    ahead = [token.lower for token in statement.tokens[max(0, place - 2) : place]]
    before = evidence.tokens[partner - 1].lower if partner else ""
    is_earlier = "had" in ahead and _BEEN.issuperset(ahead[ahead.index("had") :])
    return is_earlier and is_deed(evidence, partner) and before not in _STATED
