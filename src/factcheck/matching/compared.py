"""The record that every comparison of a part makes, before it becomes a finding with spans."""

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.model import Kind, Relation


def _put_on_one_line(message: str) -> str:
    return " ".join(message.split())


@attrs.frozen(kw_only=True)
class Compared:
    """
    One part of a statement held against one passage. Places are token indices, half-open.

    >>> Compared(kind=Kind.DATE, relation=Relation.MISSING, statement=(0, 1), message="no date").sure
    1.0
    """

    kind: Kind
    relation: Relation
    statement: tuple[int, int]
    evidence: tuple[int, int] | None = None
    detail: str | None = None
    #: How sure it is that the two speak of the same thing, 0 to 1.
    sure: float = 1.0
    #: How far apart two figures are: the signed logarithm of their ratio, or years; None where that means nothing.
    distance: float | None = None
    #: How sure the best partner is that agrees, and the best that conflicts, whichever was chosen; None without one.
    agreeing: float | None = None
    conflicting: float | None = None
    #: Whether two figures are in the same unit, or count the same noun.
    same_unit: bool = False
    #: Whether the statement gives a bound ("more than 30", "before 2010").
    is_bound: bool = False
    #: One sentence for a person, on one line wherever the texts that it quotes break theirs.
    message: str = attrs.field(converter=_put_on_one_line)


def tell_difference(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> str:
    """
    Say in words that the statement has one thing where the passage has another, both by their tokens.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> tell_difference(align(analyse("It rose."), analyse("It fell.")), (1, 2), (1, 2))
    'the statement says “rose” where the evidence says “fell”'
    """
    statement, evidence = alignment.statement, alignment.evidence
    ours, theirs = statement.span(*said).of(statement.text.text), evidence.span(*found).of(evidence.text.text)
    return f"the statement says “{ours}” where the evidence says “{theirs}”"


def describe_telling(
    alignment: Alignment,
    said: tuple[int, int],
    found: tuple[int, int],
    relation: Relation,
    *,
    kind: Kind,
    detail: str,
) -> Compared:
    """
    Describe a thing of some sort ("turn", "finish") that both texts tell in words of their own, by its two places.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> held = align(analyse("She came third."), analyse("She took bronze."))
    >>> describe_telling(held, (1, 3), (1, 3), Relation.AGREES, kind=Kind.RANK, detail="finish").message
    'the evidence tells the same finish'
    """
    agrees = relation is Relation.AGREES
    return Compared(
        kind=kind,
        relation=relation,
        statement=said,
        evidence=found,
        detail=detail,
        message=f"the evidence tells the same {detail}" if agrees else tell_difference(alignment, said, found),
    )


def describe_exchange(
    alignment: Alignment, said: tuple[int, int], found: tuple[int, int], kind: Kind = Kind.ROLE
) -> Compared:
    """
    Describe what the passage has in another's place: two stretches of tokens, half-open.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> describe_exchange(align(analyse("Poe beat Roe."), analyse("Roe beat Poe.")), (0, 1), (0, 1)).message
    'the statement says “Poe” where the evidence says “Roe”'
    """
    return Compared(
        kind=kind,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="exchanged",
        same_unit=kind is Kind.QUANTITY,
        message=tell_difference(alignment, said, found),
    )
