"""
Say when a capital stands for its country: two names as they are used in their texts enter, their tie leaves.

"Moscow warned" is Russia's doing; "in Moscow" is a place.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.names import NameDetail, find_detail


def tie_in_texts(statement: Analysis, name: Name, evidence: Analysis, other: Name) -> NameDetail:
    """
    Say by what a name of a statement and one of a passage are the same or related, as both are used there.

    >>> from factcheck.facts.analysis import analyse
    >>> said, found = analyse("Moscow warned them."), analyse("Russia warned them.")
    >>> tie_in_texts(said, said.names[0], found, found.names[0])
    <NameDetail.GOVERNMENT: 'government'>
    """
    detail = find_detail(name, other)
    if detail is not NameDetail.METONYM:
        return detail
    analysis, capital = (statement, name) if (name.canonical or "").startswith("city:") else (evidence, other)
    return NameDetail.GOVERNMENT if acts_as_government(analysis, capital) else detail


# A capital behind one of these is a party; behind "in" or "near" it is a place.
_OF_PARTIES = frozenset("by with against for".split())
_PLACING = frozenset(
    "in at near from to of around outside into through via between towards toward within across on over".split()
)
_ACTING = frozenset(
    "has have had is are was were will would can could should may might did does do also and , . ; :".split()
)


def acts_as_government(analysis: Analysis, name: Name) -> bool:
    """
    Say whether a capital is spoken of as a party: it does something, or something is done by, with or for it.

    >>> from factcheck.facts.analysis import analyse
    >>> [acts_as_government(text, text.names[0]) for text in map(analyse, ["Moscow warned them.", "It is in Moscow."])]
    [True, False]
    """
    tokens, at = analysis.tokens, name.first - 1
    ends = {other.last - 1: other for other in analysis.names}
    while at > 0 and tokens[at].lower in {"and", ","} and at - 1 in ends:
        at = ends[at - 1].first - 1  # "by Beijing and Moscow"
    before = tokens[at].lower if at >= 0 else ""
    if before in _PLACING:
        return False
    following = tokens[name.last].lower if name.last < len(tokens) else "."
    verbal = following in _ACTING or following.endswith("ed")
    return before in _OF_PARTIES or (verbal and following != ".")
