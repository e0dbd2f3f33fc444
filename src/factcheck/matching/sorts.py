"""
Hold what sort of thing a statement says something is against what the passage says it is: "Lumen is a **podcast**" beside "Lumen is a
1974 **film**".

An alignment enters, compared parts leave. Both have to say it of one subject by "is"; which sorts exclude each other
:mod:`factcheck.facts.sorts` knows.
"""

from factcheck.facts.descriptions import Description, NounPhrase
from factcheck.facts.sorts import are_exclusive
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_PRONOUNS = frozenset("it he she they this".split())
# What a house or a firm is, it need not have been: "was a hospital" beside "is a hotel".
_CHANGING = frozenset("building organisation place".split())
# Of 476 labelled pairs that this refutes 471 are refuted.
_SURE = 0.9


def compare_sorts(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare of what sort the statement and the passage say that its subject is.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Lumen (2001) is an odd film and a musical.")
    >>> [part.message for part in compare_sorts(align(analyse("Lumen is a dog."), found))]
    ['the statement says “dog” where the evidence says “film”']
    >>> compare_sorts(align(analyse("Lumen is a movie."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    said = next(iter(statement.descriptions), None)
    if said is None or statement.negations:
        return ()
    ours = next((phrase for phrase in said.phrases if phrase.sorts), None)
    if ours is None or alignment.partner(ours.last - 1) is not None:
        return ()
    for found in evidence.descriptions:
        theirs = [phrase for phrase in found.phrases if phrase.sorts]
        if _excludes(said, ours, found, theirs) and _tell_of_one(alignment, said, found):
            return (_describe(alignment, ours, theirs[0]),)
    return ()


# How a sort that the statement tells stands to the passage's, as a feature: nothing to hold, the same noun, nouns of which the table does
# not know both, another noun of one sort ("a monk", "an actress"), another sort.
NO_SORT, SAME_NOUN, UNKNOWN_SORT, SAME_SORT, OTHER_SORT = -1.0, 0.0, 1.0, 2.0, 3.0


def describe_sort(alignment: Alignment) -> float:
    """
    Return how what the statement says its subject is stands to what the passage says it is.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe is an actress.")
    >>> [describe_sort(align(analyse(f"Ada Poe {said}."), found)) for said in ("sang", "is an actress", "is a monk", "is a ship")]
    [-1.0, 0.0, 2.0, 3.0]
    """
    said = next(iter(alignment.statement.descriptions), None)
    if said is None:
        return NO_SORT
    found = next((one for one in alignment.evidence.descriptions if _tell_of_one(alignment, said, one)), None)
    if found is None:
        return NO_SORT
    ours = said.phrases[0]
    if alignment.partner(ours.last - 1) is not None:
        return SAME_NOUN
    theirs = [phrase for phrase in found.phrases if phrase.sorts]
    if not ours.sorts or not theirs:
        return UNKNOWN_SORT
    return OTHER_SORT if all(are_exclusive(ours.sorts, one.sorts) for one in theirs) else SAME_SORT


def _excludes(said: Description, ours: NounPhrase, found: Description, theirs: list[NounPhrase]) -> bool:
    if not theirs or not all(are_exclusive(ours.sorts, phrase.sorts) for phrase in theirs):
        return False
    if said.is_now is found.is_now:
        return True
    tops = {sort.partition(".")[0] for phrase in (ours, *theirs) for sort in phrase.sorts}
    return not tops <= _CHANGING


def _tell_of_one(alignment: Alignment, said: Description, found: Description) -> bool:
    """Say whether two descriptions have one subject: all its words stand in the other, or "it" stands for them."""
    own = [place for place, _ in alignment.weighty if said.first <= place < said.last]
    if not own or not all(alignment.earned(place) for place in own):
        return False
    if found.last == found.first + 1 and alignment.evidence.tokens[found.first].lower in _PRONOUNS:
        return True
    partners = [partner for place in own if (partner := alignment.partner(place)) is not None]
    return bool(partners) and all(found.first <= partner < found.last for partner in partners)


def _describe(alignment: Alignment, ours: NounPhrase, theirs: NounPhrase) -> Compared:
    said, found = (ours.last - 1, ours.last), (theirs.last - 1, theirs.last)
    return Compared(
        kind=Kind.CONTENT,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="sort",
        sure=_SURE,
        message=tell_difference(alignment, said, found),
    )
