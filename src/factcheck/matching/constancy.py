"""
Hold that a thing changed, or did not, against which way it went in the passage: "did **not change**" beside "**rose** by 12 %".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# Words of change, by their roots; what else they may tell ("changed hands") has an object.
_CHANGES = frozenset("chang differ alter vari".split())
_SENSE = "direction"
_CONSTANT = 2
# "Remained **the same**", "is **as before**".
_SAME = frozenset({"same", "unchanged", "constant"})
# A change and what changed stand in one clause, not far apart.
_WITHIN = 7
_ENDS = frozenset(". ; : , but while whereas".split())
_OBJECTS = frozenset("the a an his her its their to into from hands".split())


def compare_constancy(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a change that one text denies and the other tells.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The price did not change."), analyse("The price rose by 12 percent.")
    >>> [(part.relation.value, part.detail) for part in compare_constancy(align(said, found))]
    [('conflicts', 'direction')]
    >>> compare_constancy(align(said, analyse("The price stayed the same, but sales rose.")))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    change = _find_change(statement)
    if change is None or evidence.negations:
        return ()
    is_denied = change in statement.negated
    if is_denied != bool(statement.negations):
        return ()  # "changed, and did not recover"
    found = _find_way(alignment, of_change=is_denied)
    if found is None or (is_denied and not _SAME.isdisjoint(evidence.lowers)):
        return ()
    said, its = statement.tokens[change].text, evidence.tokens[found].text
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS,
            statement=(change, change + 1),
            evidence=(found, found + 1),
            detail=_SENSE,
            sure=alignment.coverage,
            message=f"the statement {'denies' if is_denied else 'says'} “{said}”, the evidence says “{its}”",
        ),
    )


def _find_change(statement: Analysis) -> int | None:
    """Return the word by which the statement tells, or denies, that its subject changed; None where it changed something else."""
    places = [at for at, root in enumerate(statement.roots) if root in _CHANGES and at not in statement.named]
    if len(places) != 1:
        return None
    behind = statement.tokens[places[0] + 1].lower if places[0] + 1 < len(statement.tokens) else "."
    return places[0] if behind not in _OBJECTS else None


def _find_way(alignment: Alignment, *, of_change: bool) -> int | None:
    """Return the word by which the passage tells of the statement's subject that it went up or down, or that it stayed the same."""
    evidence = alignment.evidence
    subject = next((alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners), None)
    if subject is None:
        return None
    for at in range(subject + 1, min(len(evidence.tokens), subject + 1 + _WITHIN)):
        if evidence.tokens[at].lower in _ENDS and at not in evidence.in_figures:
            return None
        sides = {sense.side for sense in evidence.senses[at] if sense.name == _SENSE}
        if (sides & {0, 1} if of_change else sides & {_CONSTANT}) and at not in alignment.used:
            return at
        if not of_change and evidence.tokens[at].lower in _SAME:
            return at
    return None
