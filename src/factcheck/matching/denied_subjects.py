"""
Find what the passage denies of the statement's own subject, though it says it of others: "books can be renewed; **DVDs cannot**".

An alignment enters, compared parts leave. The statement's verb pairs with the one that is affirmed; whose verb it is shows in its clause.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.polarity import Negation
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_CLAUSE_ENDS = frozenset(". ; : ! ? , ( ) and but while whereas although though if unless when because".split())
# "Closed to all **except** citizens", "cannot decide **until** the sixth grade".
_LIMITS = frozenset("except until".split())
# "It is **too** small to fit in", "**zero** films were made", "**only** then can they": these deny as well.
_IMPLY = frozenset("too zero only".split())
# A text made to be endless has more denials than a passage.
_MOST_DENIALS = 8
# "DVDs cannot be renewed **online**": so much of what stands behind the verb is looked at.
_BEHIND = 6


def compare_denied_subjects(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a verb that the passage denies of all that its clause names, where the statement affirms it of the same.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Books can be renewed twice. DVDs cannot be renewed.")
    >>> [part.detail for part in compare_denied_subjects(align(analyse("DVDs can be renewed twice."), found))]
    ['negation']
    >>> compare_denied_subjects(align(analyse("Books can be renewed twice."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or not evidence.negations:
        return ()
    if not (_LIMITS.isdisjoint(evidence.lowers) and _IMPLY.isdisjoint(statement.lowers)):
        return ()
    said = {statement.roots[at]: at for at, _ in alignment.weighty}
    for negation in evidence.negations[:_MOST_DENIALS]:
        verb = negation.governed
        if verb is not None and evidence.tokens[verb].lower in _GRANTED and not statement.lowers.isdisjoint(_GRANTING):
            place = _find_granted(alignment, negation, verb)
            if place is not None:
                return (_describe(alignment, place, verb, _list_subject(evidence, negation)),)
        if verb is None or evidence.roots[verb] not in said:
            continue
        subject = [at for at in _list_subject(evidence, negation) if evidence.roots[at] != evidence.roots[verb]]
        if _is_affirmed_later(evidence, verb, subject):
            continue
        rest = _list_rest(evidence, verb)
        if subject and all(evidence.roots[at] in statement.roots for at in (*subject, *rest)):
            return (_describe(alignment, said[evidence.roots[verb]], verb, subject),)
    return ()


# "Email is not **sufficient**", "the charger is not **included**": without these a thing is not to be had.
_GRANTED = frozenset(
    "sufficient enough accepted acceptable valid allowed permitted possible available included supported eligible provided".split()
)
# "**May** be given by email", "**comes** with a charger": what grants a thing, in whatever words.
_GRANTING = frozenset(
    "may can comes come includes include included contains accepts accepted allows allowed available supports possible permitted valid".split()
)
# A statement with more words of its own tells something else.
_MOST_LACKING = 1


def _find_granted(alignment: Alignment, negation: Negation, verb: int) -> int | None:
    """Return the statement's word for a thing that it grants, and the passage does not: "email", of "**email** is not sufficient"."""
    statement, evidence = alignment.statement, alignment.evidence
    subject = _list_subject(evidence, negation)
    if not subject or _list_rest(evidence, verb) or len(alignment.lacks) > _MOST_LACKING:
        return None
    if any(evidence.roots[at] not in statement.roots for at in subject):
        return None
    return statement.roots.index(evidence.roots[subject[-1]])


_PRONOUNS = frozenset("it he she they".split())


def _is_affirmed_later(evidence: Analysis, verb: int, subject: list[int]) -> bool:
    """Say whether a text affirms behind a denial what it denied: "was not accepted at once. **It was accepted** in May"."""
    again = next(
        (
            at
            for at in range(verb + 1, len(evidence.roots))
            if evidence.roots[at] == evidence.roots[verb] and at not in evidence.negated
        ),
        None,
    )
    if again is None:
        return False
    words = {evidence.roots[at] for at in subject}
    between = range(verb + 1, again)
    return any(evidence.tokens[at].lower in _PRONOUNS or evidence.roots[at] in words for at in between)


def _list_subject(evidence: Analysis, negation: Negation) -> list[int]:
    """Return the words of some weight that stand before a denial in its clause."""
    first = negation.cue
    while first and evidence.tokens[first - 1].lower not in _CLAUSE_ENDS:
        first -= 1
    return [at for at in range(first, negation.cue) if evidence.weights[at]]


def _list_rest(evidence: Analysis, verb: int) -> list[int]:
    """Return the words of some weight behind a verb in its clause, which may limit what is denied."""
    rest = []
    for at in range(verb + 1, min(len(evidence.tokens), verb + 1 + _BEHIND)):
        if evidence.tokens[at].lower in _CLAUSE_ENDS:
            break
        if evidence.weights[at] or at in evidence.in_figures:
            rest.append(at)
    return rest


def _describe(alignment: Alignment, place: int, verb: int, subject: list[int]) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    word = statement.tokens[place].text
    whose = evidence.span(subject[0], subject[-1] + 1).of(evidence.text.text)
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(place, place + 1),
        evidence=(verb, verb + 1),
        detail="negation",
        sure=alignment.coverage,
        message=f"the statement affirms “{word}”, the evidence denies it of “{whose}”",
    )
