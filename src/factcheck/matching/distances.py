"""
Say which of two words another stands nearer to, in the statement and in the passage: what is near belongs together.

An alignment enters, places leave. There is no parse; what parts clauses takes more room than a word.
"""

from itertools import accumulate

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.pairs import How

#: What parts clauses.
CLAUSE_WORDS = frozenset(", ; : . ( ) and but while whereas who which when before after although though then".split())
# A clause between counts for as many words.
_CLAUSE = 5
# By so much nearer a word stands to the one than to the other; farther off it is another's.
_NEARER_BY, _FARTHEST = 2, 7
# A text made to be endless has more words in common than a sentence.
_MOST_ANCHORS = 12


def lay_out(analysis: Analysis) -> list[int]:
    """
    Return where each word stands, when what parts clauses takes more room.

    >>> from factcheck.facts.analysis import analyse
    >>> lay_out(analyse("Poe won, Roe lost."))
    [1, 2, 7, 8, 9, 14]
    """
    return list(accumulate((_CLAUSE if token.lower in CLAUSE_WORDS else 1) for token in analysis.tokens))


def is_nearer(places: list[int], at: int, near: int, far: int) -> bool:
    """
    Say whether a word stands near one place, and clearly nearer than to another.

    >>> is_nearer([1, 2, 7, 8, 9], 1, 0, 3), is_nearer([1, 2, 3, 4, 5], 2, 0, 4)
    (True, False)
    """
    distance = abs(places[at] - places[near])
    return distance <= _FARTHEST and distance + _NEARER_BY <= abs(places[at] - places[far])


def list_anchors(alignment: Alignment, *, named: bool) -> list[int]:
    """
    Return the words of the statement that both texts have once; of names the first word, or with ``named`` false none.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> list_anchors(align(analyse("Peru won the cup."), analyse("The cup went to Peru.")), named=True)
    [0, 3]
    """
    statement, evidence = alignment.statement, alignment.evidence
    inner = {at for name in statement.names for at in range(name.first + 1, name.last)} if named else statement.named
    return [
        at
        for at, _ in alignment.weighty
        if at not in inner
        and at in alignment.partners
        and alignment.pairs[at].how <= How.FORM
        and statement.roots[at] in statement.once
        and evidence.roots[alignment.partners[at]] in evidence.once
    ][:_MOST_ANCHORS]
