"""The pairs that a comparison starts from: which word of a passage says what a word of a statement says, and why."""

from enum import IntEnum

import attrs


class How(IntEnum):
    """
    Why two words pair, best first.

    >>> How.SAME < How.SYNONYM
    True
    """

    SAME = 0
    FORM = 1
    NAME = 2
    SYNONYM = 3
    SPELLING = 4
    #: Made from one another, or one in some sense, by the thesaurus: fail and failure, car and automobile.
    TIED = 5
    #: The passage has a kind of what the statement names: a sparrow for a bird.
    NARROWER = 6
    RELATED = 7
    #: The same deal told from its other side: buy and sell.
    CONVERSE = 8
    OPPOSITE = 9


@attrs.frozen
class Pair:
    """
    Token ``statement`` says the same as token ``evidence``; or the opposite, for How.OPPOSITE.

    >>> Pair(statement=1, evidence=4, how=How.OPPOSITE).evidence
    4
    """

    statement: int
    evidence: int
    how: How


# How far a word looks for a neighbour that has a partner: a long clause; a fixed reach keeps the work linear.
_NEIGHBOURS = 40


def expect_partner(place: int, chosen: dict[int, Pair]) -> int | None:
    """
    Say where the partner of a word should stand, by the nearest word that has one, no farther than a long clause.

    >>> expect_partner(2, {0: Pair(0, 5, How.SAME)}), expect_partner(2, {})
    (7, None)
    """
    for distance in range(1, _NEIGHBOURS + 1):
        for other in (place - distance, place + distance):
            if other in chosen:
                return chosen[other].evidence + place - other
    return None
