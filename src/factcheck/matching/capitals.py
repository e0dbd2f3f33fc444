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


# What governments do and cities do not.
_DEEDS = frozenset(
    """
    warn warns warned say says said agree agrees agreed sign signs signed accuse accuses accused reject rejects rejected
    deny denies denied vow vows vowed urge urges urged insist insists insisted condemn condemns condemned caution cautions
    cautioned announce announces announced threaten threatens threatened demand demands demanded refuse refuses refused
    pledge pledges pledged propose proposes proposed recognise recognises recognised recognize recognizes recognized
    negotiate negotiates negotiated annexed retaliate retaliates retaliated protest protests protested call calls called
    regard regards regarded back backs backed support supports supported depend depends depended need needs needed
    want wants wanted seek seeks sought criticise criticises criticised criticize criticizes criticized lobby lobbies lobbied
    """.split()
)
_AUXILIARIES = frozenset("has have had will would both also".split())
# Behind one of these, where a deed stands before: "signed by Moscow", "agreed with Moscow".
_OF_PARTIES = frozenset("by with".split())


def acts_as_government(analysis: Analysis, name: Name) -> bool:
    """
    Say whether a capital is spoken of as a party: it does what governments do, or that is done by or with it.

    >>> from factcheck.facts.analysis import analyse
    >>> [acts_as_government(text, text.names[0]) for text in map(analyse, ["Moscow warned them.", "Moscow has grown."])]
    [True, False]
    """
    tokens = analysis.tokens
    starts = {other.first: other for other in analysis.names}
    ends = {other.last - 1: other for other in analysis.names}
    first, last = name.first, name.last
    is_one_of_two = False
    while first > 1 and tokens[first - 1].lower in _JOINTS and first - 2 in ends:
        first = ends[first - 2].first  # "by Beijing and Moscow"
        is_one_of_two = True
    while last + 1 < len(tokens) and tokens[last].lower in _JOINTS and last + 1 in starts:
        last = starts[last + 1].last
        is_one_of_two = True
    if _has_dealings(analysis, first, last, is_one_of_two):
        return True
    if first > 1 and tokens[first - 1].lower in _OF_PARTIES and tokens[first - 2].lower in _DEEDS:
        return True
    while last < len(tokens) and tokens[last].lower in _AUXILIARIES:
        last += 1
    return last < len(tokens) and tokens[last].lower in _DEEDS


# What governments have with one another, and towns do not; "the line between Moscow and Kazan" is none.
_DEALINGS = frozenset(
    """
    tie ties relation relations relationship relationships alliance alliances partnership partnerships treaty treaties accord
    accords pact pacts talks negotiation negotiations dispute disputes tension tensions rivalry friendship summit summits
    diplomacy sanctions rapprochement mistrust distrust animosity
    """.split()
)
_BETWEEN = frozenset("between with of against on".split())
# "The **warming** of relations between", "**ties** have grown between": so near stands the noun.
_DEALINGS_WITHIN = 5


def _has_dealings(analysis: Analysis, first: int, last: int, is_one_of_two: bool) -> bool:
    """Say whether capitals are parties to something: "ties **between** Beijing and Moscow", "**sanctions against** Moscow"."""
    lowers = [token.lower for token in analysis.tokens[max(0, first - _DEALINGS_WITHIN) : last + 2]]
    before = lowers[: min(first, _DEALINGS_WITHIN)]
    if before and before[-1] in _BETWEEN and not _DEALINGS.isdisjoint(before):
        return is_one_of_two or before[-1] != "between"
    # "Beijing-Moscow ties", "Moscow and Beijing's friendship"
    return is_one_of_two and not _DEALINGS.isdisjoint(lowers[len(before) + last - first :])


# What joins the names of a list here; an article does not: "and the Kremlin" is another's doing.
_JOINTS = frozenset({"and", ",", "-", "–"})
