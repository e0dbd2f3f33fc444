"""
Pair the words by which two texts compare the same two alike: "was **higher than** Roe's" beside "**exceeded** Roe's".

Two analyses and their pairs enter, pairs are added. Only comparisons that come to the same are paired.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.pairs import How, Pair
from factcheck.matching.rankings import Ranking, read_rankings
from factcheck.matching.turned_rankings import list_roots, turn_ways


def pair_rankings(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add the pairs of the words of a comparison that have none yet.

    >>> from factcheck.facts.analysis import analyse
    >>> said, found = analyse("Poe's rent was higher than Roe's."), analyse("Roe's rent was exceeded by Poe's.")
    >>> pairs = {}
    >>> pair_rankings(said, found, pairs)
    >>> [(said.tokens[at].text, found.tokens[pair.evidence].text) for at, pair in pairs.items()]
    [('higher', 'exceeded')]
    """
    ours = read_rankings(statement)
    if len(ours) != 1:
        return
    said = ours[0]
    lacks = [at for at in range(said.first, said.last) if statement.weights[at] and at not in pairs]
    lacks = [at for at in lacks if at not in statement.in_figures and at not in said.left]
    deed = said.first - 1
    if deed >= 0 and statement.weights[deed] and deed not in pairs:
        lacks.append(deed)
    if not lacks:
        return
    for found in read_rankings(evidence):
        if _come_to_the_same(statement, evidence, said, found):
            place = next((at for at in range(found.first, found.last) if evidence.weights[at]), found.last - 1)
            # "**Sold** more than" is in "**outsold**" as a whole.
            is_deed = any(
                token.lower == f"out{statement.tokens[deed].lower}"
                for token in evidence.tokens[found.first : found.last]
            )
            pairs.update({at: Pair(at, place, How.TIED) for at in lacks if at != deed or is_deed})
            return


def _come_to_the_same(statement: Analysis, evidence: Analysis, said: Ranking, found: Ranking) -> bool:
    ours = list_roots(statement, said.left), list_roots(statement, said.right)
    theirs = list_roots(evidence, found.left), list_roots(evidence, found.right)
    ways = turn_ways(said, found, ours, theirs)
    return ways is not None and ways <= said.ways
