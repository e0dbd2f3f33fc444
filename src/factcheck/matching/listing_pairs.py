"""
Pair the words by which a statement shares its lists out: "**respectively**" beside clauses that tell of each member apart.

Two analyses and their pairs enter, pairs are added.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.listings import SHARING, find_marks, find_shared_out
from factcheck.matching.pairs import How, Pair


def pair_listings(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair "respectively" and "in that order", which tell nothing but what goes with what.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {}
    >>> said, found = analyse("Kell and Moss sold 12 and 9 respectively."), analyse("Kell sold 12 and Moss sold 9.")
    >>> pair_listings(said, found, pairs)
    >>> list(pairs)
    [7]
    """
    if statement.lowers.isdisjoint(SHARING) or not evidence.tokens or not find_shared_out(statement):
        return
    for at in find_marks(statement):
        if statement.weights[at] and at not in pairs:
            pairs[at] = Pair(at, 0, How.SYNONYM)
