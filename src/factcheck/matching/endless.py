"""
Hold what lasts for ever against a length of time: "kept **for ever**" beside "kept **for 30 days**".

An alignment and compared parts enter, parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_ENDLESS = frozenset("forever indefinitely permanently eternally".split())
_LASTING = frozenset("for up at".split())


def compare_endless(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what lasts for ever by the statement, and for so long by the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Backups are kept for 30 days.")
    >>> [part.relation.value for part in compare_endless(align(analyse("Backups are kept for ever."), found))]
    ['conflicts']
    """
    place = _find_endless(alignment.statement)
    if place is None or alignment.statement.negations or alignment.evidence.negations:
        return ()
    if any(at not in range(*place) for at in alignment.lacks):
        return ()
    lasting = [one for one in alignment.evidence.quantities if _is_lasting(alignment.evidence, one)]
    if len(lasting) != 1:
        return ()
    found = (lasting[0].first, lasting[0].last)
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=Relation.CONFLICTS,
            statement=place,
            evidence=found,
            detail="different",
            message=tell_difference(alignment, place, found),
        ),
    )


def _find_endless(statement: Analysis) -> tuple[int, int] | None:
    if "ever" not in statement.lowers and _ENDLESS.isdisjoint(statement.lowers):
        return None
    tokens = statement.tokens
    for at, token in enumerate(tokens):
        if token.lower in _ENDLESS:
            return at, at + 1
        if token.lower == "ever" and at and tokens[at - 1].lower == "for":
            return at - 1, at + 1
    return None


def _is_lasting(evidence: Analysis, one: Quantity) -> bool:
    before = evidence.tokens[one.first - 1].lower if one.first else ""
    # "For **at least** 30 days" may be for ever.
    is_told = one.kind is QuantityKind.DURATION and one.hedge not in {Hedge.AT_LEAST, Hedge.MORE_THAN}
    return is_told and (before in _LASTING or evidence.tokens[one.first].lower in _LASTING)
