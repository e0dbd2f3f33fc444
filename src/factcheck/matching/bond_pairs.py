"""
Pair the words by which both texts tell what one is to another, each from its side: "**employs** Roe" beside "Roe **works for**".

Two analyses and their pairs enter, pairs are added, and replaced where they are opposites: "**predecessor**", "**succeeded**".
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.held_bonds import hold_bonds
from factcheck.matching.pairs import How, Pair


def pair_bonds(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair the words of two bonds that agree and are told by other words.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs: dict[int, Pair] = {}
    >>> pair_bonds(analyse("Ada Poe employs Max Roe."), analyse("Max Roe works for Ada Poe."), pairs)
    >>> [(place, pair.evidence) for place, pair in pairs.items()]
    [(2, 2)]
    """
    for held in hold_bonds(statement, evidence):
        if not held.agrees or not held.is_turned:
            continue
        partner = next((at for at in held.found.marks if evidence.weights[at]), held.found.words.start)
        for place in held.said.marks:
            apart = place not in pairs or pairs[place].how in {How.OPPOSITE, How.CONVERSE}
            if apart and statement.weights[place]:
                pairs[place] = Pair(place, partner, How.SYNONYM)
