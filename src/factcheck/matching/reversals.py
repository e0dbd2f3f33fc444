"""
Find what is so no more: "the mayor, who **had long been in favour** of it, **now opposes** it".

An alignment enters, compared parts leave. The passage has the statement's word for then, and its opposite for now.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import are_opposed
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# What tells of then stands before the word, what tells of now before its opposite.
_THEN = frozenset("had once formerly previously originally initially long used first".split())
_AGAIN = frozenset({"again"})
_NOW = frozenset("now today nowadays meanwhile since currently later".split())
_NOW_OR_AGAIN = _NOW | _AGAIN
# With these the statement tells of then itself.
_PAST = _THEN | frozenset("was were did first before until earlier".split())
# "**Had** long been strongly in **favour**": from the cue to its word.
_WITHIN = 6
_ENDS = frozenset(". ; : ( )".split())
# In a text made to be endless only the first opposites are read.
_MOST_OPPOSITES = 12


def compare_reversals(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a word that the passage tells of then, with its opposite for now.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The mayor, who had long been in favour of the tunnel, now opposes it.")
    >>> [part.detail for part in compare_reversals(align(analyse("The mayor is in favour of the tunnel."), found))]
    ['reversed']
    >>> compare_reversals(align(analyse("The mayor was in favour of the tunnel."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if (
        evidence.lowers.isdisjoint(_NOW_OR_AGAIN)
        or evidence.lowers.isdisjoint(_THEN)
        or not statement.lowers.isdisjoint(_PAST)
    ):
        return ()
    if statement.negations or evidence.negations:
        return ()
    others = [
        at
        for at, senses in enumerate(evidence.senses)
        if senses and evidence.weights[at] and at not in alignment.used and _follows(evidence, at, _NOW)
    ][:_MOST_OPPOSITES]
    for place, _ in alignment.weighty if others else ():
        partner = alignment.partners.get(place)
        if partner is None or not statement.senses[place] or not _follows(evidence, partner, _THEN):
            continue
        for other in others:
            between = evidence.tokens[min(partner, other) : max(partner, other)]
            if any(token.text in _ENDS for token in between):
                continue  # "the mill was once open. The **inn** is now closed"
            if are_opposed(statement.senses[place], evidence.senses[other]) is not None:
                return (_describe(alignment, place, other),)
    return ()


def _follows(evidence: Analysis, at: int, cues: frozenset[str]) -> bool:
    """Say whether one of some cues stands close before a word, in its clause, or "again" right behind it."""
    if cues is _NOW and at + 1 < len(evidence.tokens) and evidence.tokens[at + 1].lower in _AGAIN:
        return True
    for before in range(at - 1, max(-1, at - 1 - _WITHIN), -1):
        lower = evidence.tokens[before].lower
        if lower in cues:
            return True
        if lower in _ENDS:
            break
    return False


def _describe(alignment: Alignment, place: int, other: int) -> Compared:
    said, found = alignment.statement.tokens[place].text, alignment.evidence.tokens[other].text
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(place, place + 1),
        evidence=(other, other + 1),
        detail="reversed",
        message=f"the evidence says “{said}” of then, and “{found}” of now",
    )
