"""
Hold what one is or does to another against the passage, whichever side each of the two texts tells it from.

An alignment enters, compared parts leave. "Poe employs Roe" and "Roe works for Poe" say the same; "Poe works for Roe" says another.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.bonds import Bond
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
    if (
        first.agrees
        and alignment.statement.roots[first.said.words.start] == alignment.evidence.roots[first.found.words.start]
    ):
        return (_describe(alignment, first, is_plain=True),)
    return (_describe(alignment, first, is_plain=False),)


def settle_bonds(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without what other comparisons found over the two sides of a bond: both texts are read there.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> settle_bonds(align(analyse("Poe sang."), analyse("Poe sang.")), [])
    []
    """
    told = [part for part in parts if part.kind is Kind.ROLE and part.detail == "bond"]
    if not told:
        return parts
    first, last = told[0].statement
    # "Is **not as old as**" is a form of its own: "is younger than".
    denies = any(
        held.agrees and (_denies(alignment.statement, held.said) or _denies(alignment.evidence, held.found))
        for held in hold_bonds(alignment.statement, alignment.evidence)
    )
    return [
        part
        for part in parts
        if part is told[0]
        or part.kind not in {Kind.ROLE, Kind.NAME, Kind.POLARITY, Kind.CONTENT}
        or (part.kind in {Kind.NAME, Kind.CONTENT} and part.relation is not Relation.CONFLICTS)
        or (part.detail == "negation" and not denies)
        or not (first < part.statement[1] and part.statement[0] < last)
    ]


def _describe(alignment: Alignment, held: HeldBonds, *, is_plain: bool) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    said, found = held.said.whole, held.found.whole
    words = statement.span(*said).of(statement.text.text), evidence.span(*found).of(evidence.text.text)
    told = "the same" if is_plain else "the same, told from the other side"
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.AGREES if held.agrees else Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="bond",
        message=told if held.agrees else f"the statement says “{words[0]}”, the evidence “{words[1]}”",
    )


def _denies(analysis: Analysis, bond: Bond) -> bool:
    return any(analysis.tokens[at].lower in {"not", "n't"} for at in bond.words)
