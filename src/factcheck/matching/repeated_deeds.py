"""
Find what the passage denies by the verb that it has affirmed of something else before: "take it with food, **never take it with wine**".

An alignment enters, compared parts leave. The words of the statement pair with the first place of a verb; what stands behind the
verb tells which place is meant.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_ENDS = frozenset(". ; : ( ) but and".split())
# What a verb is told of stands so near behind it.
_BEHIND = 8
# A text made to be endless has more verbs than a sentence.
_MOST_VERBS = 12


def compare_repeated_deeds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a verb that the statement affirms, and the passage denies with what the statement has behind it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Adults may take it with food, but should never take it with wine.")
    >>> [part.detail for part in compare_repeated_deeds(align(analyse("Adults may take it with wine."), found))]
    ['repeated']
    >>> compare_repeated_deeds(align(analyse("Adults may take it with food."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not evidence.negations or statement.negations:
        return ()
    denied = [at for at in sorted(evidence.negated) if evidence.roots[at] not in evidence.once][:_MOST_VERBS]
    for other in denied:
        for place, _ in alignment.weighty:
            partner = alignment.partner(place)
            if statement.roots[place] != evidence.roots[other] or partner in {None, other}:
                continue
            things = [alignment.partners[at] for at, _ in alignment.weighty if at > place and at in alignment.partners]
            if things and partner not in evidence.negated and _stand_behind(evidence, other, things):
                return (_describe(alignment, place, other),)
    return ()


_PRONOUNS = frozenset({"it", "them"})


def _stand_behind(evidence: Analysis, verb: int, things: list[int]) -> bool:
    """Say whether all things stand behind a verb, or all but the first, for which "it" stands there."""
    clause = _read_behind(evidence, verb)
    if len(things) > 1 and not _PRONOUNS.isdisjoint(evidence.tokens[at].lower for at in clause):
        things = things[1:]
    return all(at in clause for at in things)


def _read_behind(evidence: Analysis, verb: int) -> range:
    """Return the words behind a verb up to the end of its clause."""
    end = min(len(evidence.tokens), verb + 1 + _BEHIND)
    last = next((at for at in range(verb + 1, end) if evidence.tokens[at].lower in _ENDS), end)
    return range(verb + 1, last)


def _describe(alignment: Alignment, place: int, other: int) -> Compared:
    word = alignment.statement.tokens[place].text
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(place, place + 1),
        evidence=(other, other + 1),
        detail="repeated",
        sure=alignment.coverage,
        message=f"the statement affirms “{word}”, the evidence denies it of this",
    )
