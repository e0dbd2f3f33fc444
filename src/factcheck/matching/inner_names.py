"""
Find a place of the passage that lies in the one which the statement names: "a **European** firm" beside "a **Belgian** firm".

Two analyses, a name and the pairs found so far enter, a name leaves. The other way nothing is found: a European firm need not be Belgian.
"""

from collections.abc import Mapping

from factcheck.facts.analysis import Analysis
from factcheck.facts.geography import lies_within
from factcheck.facts.names import Name, NameKind
from factcheck.matching.clauses import find_governor
from factcheck.matching.pairs import Pair

_KINDS = frozenset({NameKind.NATIONALITY, NameKind.PLACE})

# What is told of all that a place holds, or of one alone.
_OF_ALL = frozenset(
    "all every each any whole entire throughout across most only sole no none few many nowhere everywhere elsewhere outside".split()
)


def find_inner_name(statement: Analysis, name: Name, evidence: Analysis, pairs: Mapping[int, Pair]) -> Name | None:
    """
    Return the passage's name in a name's own slot that lies within it.

    >>> from factcheck.facts.analysis import analyse
    >>> said, found = analyse("It toured in Africa."), analyse("It toured in Ghana.")
    >>> find_inner_name(said, said.names[0], found, {}).text
    'Ghana'
    >>> find_inner_name(found, found.names[0], said, {}) is None
    True
    """
    if name.canonical is None or name.kind not in _KINDS:
        return None
    if statement.ranks or not statement.lowers.isdisjoint(_OF_ALL):
        return None  # the rarest plant of Ireland need not be the rarest of Europe
    governor = find_governor(statement, name)
    for other in evidence.names:
        if other.kind is not name.kind or other.canonical is None or not lies_within(other.canonical, name.canonical):
            continue
        head = pairs.get(name.last)
        is_head = name.kind is NameKind.NATIONALITY and head is not None and head.evidence == other.last
        is_place = name.kind is NameKind.PLACE and governor is not None
        if is_head or (is_place and governor == find_governor(evidence, other)):
            return other
    return None
