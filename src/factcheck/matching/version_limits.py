"""
Hold the version with which something works against the least or the last that it works with: "runs on 3.11" beside "needs **3.10 or later**".

An alignment and compared parts enter, parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.versions import Version
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.denials import says_not
from factcheck.model import Kind, Relation

_LATER = frozenset("later newer higher above up onwards upwards greater".split())
_EARLIER = frozenset("earlier older lower below".split())
# What the statement may say of it in words of its own: "does not **run on**".
_WORKING = frozenset(
    """
    run runs running work works working support supports supported compatible install installs installed usable use used
    works require requires required needs need
    """.split()
)
# "3.10 **or later**", "3.10 **and above**".
_BEHIND_WITHIN = 3


def settle_version_limits(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with the only version of the statement held against the only limit of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The library requires Python 3.10 or later.")
    >>> said = "The library runs on Python 3.11.", "The library runs on Python 3.9."
    >>> [settle_version_limits(align(analyse(one), found), [])[0].relation.value for one in said]
    ['agrees', 'conflicts']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if len(statement.versions) != 1 or len(evidence.versions) != 1 or evidence.negations:
        return parts
    one, limit = statement.versions[0], evidence.versions[0]
    is_least = _read_limit(evidence, limit)
    told = [at for at in alignment.lacks if statement.tokens[at].lower in _WORKING]
    if is_least is None or _read_limit(statement, one) is not None or len(told) != len(alignment.lacks):
        return parts
    is_inside = one.parts == limit.parts or (one.parts > limit.parts) is is_least
    is_so = is_inside is not says_not(statement)
    places = [(one.place, one.place + 1), *((at, at + 1) for at in told)]
    kept = [part for part in parts if part.kind is not Kind.POLARITY and part.statement not in places]
    return [*kept, *(_describe(alignment, place, limit, is_so=is_so) for place in places)]


def _read_limit(text: Analysis, version: Version) -> bool | None:
    """Return whether a version is the least that will do, or, as False, the last; None where it is the one."""
    behind = {token.lower for token in text.tokens[version.place + 1 : version.place + 1 + _BEHIND_WITHIN]}
    if behind.isdisjoint({"or", "and"}):
        return None
    return True if behind & _LATER else False if behind & _EARLIER else None


def _describe(alignment: Alignment, place: tuple[int, int], limit: Version, *, is_so: bool) -> Compared:
    found = (limit.place, limit.place + 1)
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=place,
        evidence=found,
        detail="threshold",
        agreeing=1.0 if is_so else None,
        conflicting=None if is_so else 1.0,
        message="it follows from the limit of the versions" if is_so else tell_difference(alignment, place, found),
    )
