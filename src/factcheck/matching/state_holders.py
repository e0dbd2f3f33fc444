"""
Find a state that the passage tells of another, and of the statement's own subject something else: "**Sonata 2** has a battery" beside
"**Sonata 1** has a battery; Sonata 2 is described elsewhere".

An alignment enters, compared parts leave. A state is what stands behind "is" or "has"; both subjects are told apart by a name, a letter or
a number. What only one can be, the oldest or the first, the statement's subject then is not; of other states the passage says nothing.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_BEING = frozenset("is are was were has have had proved proves became remains".split())
_BREAKS = frozenset(". ; : , ( ) and but while whereas which who although though because".split())
# Behind these a clause begins; behind "and" or a comma its subject may be a list, or stand farther ahead.
_OPENERS = frozenset(". ; but while whereas".split())
# "So has the Sonata 2", "the Sonata 2 **too**", "now the South Tower, **until** 1990 the North Tower".
_TOO = frozenset("so too also same likewise as until formerly".split())
# "The lava of the old Mount Kibo **is**": a longer run of words before "is" is more than a subject.
_LONGEST_SUBJECT = 8
# A text made to be endless has more clauses than a passage.
_MOST_CLAUSES = 12


@attrs.frozen
class _Clause:
    """The words of some weight of a subject, and the tokens from its "is" to the end of the clause."""

    subject: tuple[int, ...]
    state: range


def compare_state_holders(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a state of the statement's subject that the passage tells of another by name.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The Sonata 1 has a removable battery. The Sonata 2 is described elsewhere.")
    >>> [part.message for part in compare_state_holders(align(analyse("The Sonata 2 has a removable battery."), found))]
    ['the evidence says it of “Sonata 1”']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if alignment.lacks or statement.negations or "than" in statement.lowers or not evidence.lowers.isdisjoint(_TOO):
        return ()
    said = next(_list_clauses(statement), None)
    if said is None:
        return ()
    state = [at for at, _ in alignment.weighty if at in said.state and at not in said.subject]
    partners = {alignment.partners.get(at) for at in state}
    own = _list_telling(statement, said.subject)
    if not state or not own or None in partners:
        return ()
    for found in _list_clauses(evidence):
        if not all(at in found.state for at in partners) or any(one.cue in found.state for one in evidence.negations):
            continue
        other = [at for at in _list_telling(evidence, found.subject) if evidence.roots[at] not in statement.roots]
        if not other or not _stands_outside(alignment, own, found):
            return ()
        return (_describe(alignment, said, found, is_sole=_tells_sole(statement, said)),)
    return ()


def _list_clauses(text: Analysis) -> Iterator[_Clause]:
    """Yield the clauses of a text that say what something is or has."""
    places = [at for at, token in enumerate(text.tokens) if token.lower in _BEING and at][:_MOST_CLAUSES]
    for being in places:
        first = being
        while first > 0 and text.tokens[first - 1].lower not in _BREAKS:
            first -= 1
        if first and text.tokens[first - 1].lower not in _OPENERS:
            continue
        last = being + 1
        while last < len(text.tokens) and text.tokens[last].lower not in _OPENERS:
            last += 1
        subject = tuple(at for at in range(first, being) if text.weights[at] or at in text.in_figures)
        if 0 < len(subject) <= _LONGEST_SUBJECT:
            yield _Clause(subject, range(being, last))


def _list_telling(text: Analysis, places: tuple[int, ...]) -> list[int]:
    """Return the words that tell a subject from others of its kind: of a name, with its number, or a letter."""
    return [at for at in places if at in text.named or (text.tokens[at].text.isupper() and at)]


def _stands_outside(alignment: Alignment, own: list[int], found: _Clause) -> bool:
    """Say whether the passage has a telling word of the statement's subject, and not in the other's clause."""
    evidence = alignment.evidence
    inside = {evidence.roots[at] for at in (*found.subject, *found.state)}
    outside = [at for at in own if alignment.statement.roots[at] not in inside]
    return any(alignment.statement.roots[at] in evidence.roots for at in outside)


def _tells_sole(statement: Analysis, said: _Clause) -> bool:
    return any(
        rank.first in said.state and rank.ordinal == 1 and rank.pole != "order" and not rank.one_of
        for rank in statement.ranks
    )


def _describe(alignment: Alignment, said: _Clause, found: _Clause, *, is_sole: bool) -> Compared:
    evidence = alignment.evidence
    place = (said.subject[0], said.subject[-1] + 1)
    other = (found.subject[0], found.subject[-1] + 1)
    message = f"the evidence says it of “{evidence.span(*other).of(evidence.text.text)}”"
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS if is_sole else Relation.MISSING,
        statement=place,
        evidence=other,
        detail="holder" if is_sole else "elsewhere",
        sure=1.0,
        message=tell_difference(alignment, place, other) if is_sole else message,
    )
