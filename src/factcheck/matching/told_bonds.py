"""
Hold what one is or does to another against the passage, whichever side each of the two texts tells it from.

An alignment enters, compared parts leave. "Poe employs Roe" and "Roe works for Poe" say the same; "Poe works for Roe" says another.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.held_bonds import HeldBonds, hold_bonds
from factcheck.model import Kind, Relation


def compare_bonds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two whose bond the passage tells the other way round, or the same from its other side.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Ada Poe employs Max Roe.")
    >>> found = analyse("Max Roe works for Ada Poe."), analyse("Ada Poe works for Max Roe.")
    >>> [[(part.relation.value, part.detail) for part in compare_bonds(align(said, one))] for one in found]
    [[('agrees', 'bond')], [('conflicts', 'bond')]]
    """
    held = hold_bonds(alignment.statement, alignment.evidence)
    if not held:
        return ()
    first = next((one for one in held if one.agrees), held[0])
    # What both tell by the same words is compared by these.
    return () if first.agrees and not first.is_turned else (_describe(alignment, first),)


def settle_bonds(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without what other comparisons found over the two sides of a bond: both texts are read there.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> settle_bonds(align(analyse("Poe sang."), analyse("Poe sang.")), [])
    []
    """
    if not any(part.detail == "bond" for part in parts):
        return parts
    held = hold_bonds(alignment.statement, alignment.evidence)
    first = next((one for one in held if one.agrees), held[0])
    return [part for part in parts if part.detail == "bond" or not _is_told(alignment, part, first)]


_OF_SIDES = frozenset({"exchanged", "doer", "converse", "holder", "direction", "mirrored", "relation", "order"})


def _is_told(alignment: Alignment, part: Compared, held: HeldBonds) -> bool:
    """Say whether a part is about the two sides of a bond, or an opposite of its own words, "predecessor" and "succeeded"."""
    said, found = held.said.whole, held.found.whole
    if part.kind in {Kind.ROLE, Kind.NAME} and part.detail in _OF_SIDES:
        return said[0] < part.statement[1] and part.statement[0] < said[1]
    if (
        part.kind not in {Kind.POLARITY, Kind.CONTENT}
        or part.relation is not Relation.CONFLICTS
        or part.evidence is None
    ):
        return False
    if part.kind is Kind.POLARITY and part.detail == "negation":
        # "Is **not as old as**" is a form of its own: "is younger than".
        tokens = alignment.statement.tokens, alignment.evidence.tokens
        return any(
            words[at].lower == "not"
            for words, bond in zip(tokens, (held.said, held.found), strict=True)
            for at in bond.marks
        )
    return held.said.words.start <= part.statement[0] < held.said.words.stop and found[0] <= part.evidence[0] < found[1]


def _describe(alignment: Alignment, held: HeldBonds) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    said, found = held.said.whole, held.found.whole
    words = statement.span(*said).of(statement.text.text), evidence.span(*found).of(evidence.text.text)
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.AGREES if held.agrees else Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="bond",
        message="the same, told from the other side"
        if held.agrees
        else f"the statement says “{words[0]}”, the evidence “{words[1]}”",
    )
