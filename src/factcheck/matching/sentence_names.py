"""
Hold which sentence a name stands in against the passage: "85 houses were flooded **in Ems**" beside "Ems stayed dry. **In Ulm** 85
houses were flooded".

An alignment enters, compared parts leave. The passage must tell all else in one sentence, with another name in the place of the
statement's, and name the statement's in other sentences alone.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation

_STOPS = frozenset(". ! ? ;".split())
# What joins a name to what is told: two names behind the same one stand in one place.
_JOINING = frozenset("in at on from to for by near".split())
_ARTICLES = frozenset({"the"})
# So many other words of the statement must the sentence have, all there are.
_LEAST_TOLD = 3


def compare_sentence_names(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a name of the statement that the passage has in another sentence than all else, where another name stands in its place.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The wall kept Ems dry in May. In Ulm the water entered 85 houses.")
    >>> said = analyse("The water entered 85 houses in Ems."), analyse("The water entered 85 houses in Ulm.")
    >>> [[part.detail for part in compare_sentence_names(align(one, found))] for one in said]
    [['elsewhere'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if len(statement.names) != 1 or len(evidence.names) < 2 or alignment.lacks:
        return ()
    name = statement.names[0]
    joining = _find_joining(statement, name)
    told = [
        alignment.partners[at]
        for at, _ in alignment.weighty
        if at in alignment.partners and not name.first <= at < name.last
    ]
    if joining is None or len(told) < _LEAST_TOLD:
        return ()
    sentence = _find_sentence(evidence, told)
    own = [other for other in evidence.names if alignment.tie_names(name, other) not in NOT_SAME]
    if sentence is None or not own or any(other.first in sentence for other in own):
        return ()
    others = [
        other
        for other in evidence.names
        if other.first in sentence and _find_joining(evidence, other) == joining and _are_alike(name, other)
    ]
    if len(others) != 1:
        return ()
    return (_describe(name, others[0]),)


def _find_joining(analysis: Analysis, name: Name) -> str | None:
    at = name.first - 1
    if at >= 0 and analysis.tokens[at].lower in _ARTICLES:
        at -= 1
    return analysis.tokens[at].lower if at >= 0 and analysis.tokens[at].lower in _JOINING else None


def _find_sentence(evidence: Analysis, places: list[int]) -> range | None:
    """Return the one sentence that has all of some places; None where they stand in several."""
    tokens, figures = evidence.tokens, evidence.in_figures
    ends = [at for at, token in enumerate(tokens) if token.text in _STOPS and at not in figures]
    first = next((end + 1 for end in reversed(ends) if end < min(places)), 0)
    last = next((end for end in ends if end > min(places)), len(tokens))
    return range(first, last) if max(places) < last else None


def _are_alike(name: Name, other: Name) -> bool:
    return name.kind is other.kind or {name.kind, other.kind} <= {NameKind.PLACE, NameKind.OTHER}


def _describe(name: Name, other: Name) -> Compared:
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(name.first, name.last),
        evidence=(other.first, other.last),
        detail="elsewhere",
        message=f"the evidence says it of “{other.text}”, and speaks of “{name.text}” elsewhere",
    )
