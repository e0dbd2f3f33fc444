"""
Pair a word for a whole sort with what the passage calls the same thing: "Ada Poe is a **person**" beside "Ada Poe is an **actress**".

Two analyses and their pairs enter, a pair is added.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.descriptions import Description
from factcheck.facts.sorts import is_generic, is_of_sort
from factcheck.matching.pairs import How, Pair


def pair_sorts(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair the noun that tells of what sort the statement's subject is with a narrower one that the passage has for it.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {0: Pair(0, 0, How.SAME)}
    >>> pair_sorts(analyse("Poe is a person."), analyse("Poe was an actress."), pairs)
    >>> pairs[3].evidence, pairs[3].how is How.NARROWER
    (3, True)
    """
    said = next(iter(statement.descriptions), None)
    if said is None:
        return
    ours = said.phrases[0]
    place = ours.last - 1
    if place in pairs or not statement.weights[place] or not is_generic(statement.tokens[place].lower):
        return
    for found in evidence.descriptions:
        theirs = next((phrase for phrase in found.phrases if is_of_sort(phrase.sorts, ours.sorts)), None)
        if theirs is not None and _tell_of_one(said, found, pairs):
            pairs[place] = Pair(place, theirs.last - 1, How.NARROWER)
            return


def _tell_of_one(said: Description, found: Description, pairs: dict[int, Pair]) -> bool:
    """Say whether a word of the one subject stands in the other."""
    return any(
        said.first <= place < said.last and found.first <= pair.evidence < found.last for place, pair in pairs.items()
    )
