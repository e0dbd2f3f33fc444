"""
Hold by how much two things differ against the passage: "5 million **less** than planned" beside "5 million **more** than planned".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.quantities import compare_quantities
from factcheck.model import Kind, Relation

#: What tells that a figure is how much more there is: "20 **more** than planned".
MORE = frozenset("more higher greater larger longer older".split())
_LESS = frozenset("less fewer lower smaller shorter younger".split())
_MORE_OR_LESS = MORE | _LESS
_CHANGES = frozenset("by up down another additional extra further".split())
_CHANGES_OR_MORE_OR_LESS = _CHANGES | MORE | _LESS
# "20 **fewer** boats **than** planned": a comparative stands right behind its figure, and "than" soon.
_COMPARED_WITHIN = 3
_THAN_WITHIN = 5


def compare_differences(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a figure by which something is more in the statement, and less in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("It cost 5 million less than planned.")
    >>> [part.detail for part in compare_differences(align(said, analyse("It cost 5 million more than planned.")))]
    ['amount']
    """
    parts = []
    for said in alignment.statement.quantities:
        word = find_comparative(alignment.statement, said)
        if word is None:
            continue
        for found in alignment.evidence.quantities:
            other = find_comparative(alignment.evidence, found)
            if other is None or not _are_opposed(alignment, word, other):
                continue
            if comparable(said, found) and compare_quantities(said, found).relation is Relation.AGREES:
                parts.append(_describe(alignment, word, other))
                break
    return tuple(parts)


def find_comparative(analysis: Analysis, one: Quantity) -> int | None:
    """
    Return where the comparative stands that makes a figure a difference: "20 **fewer** boats than planned"; None without.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("They sold 20 fewer boats than planned.")
    >>> find_comparative(read, read.quantities[0])
    3
    """
    tokens, figures = analysis.tokens, analysis.in_figures
    ahead = range(one.last, min(len(tokens), one.last + _COMPARED_WITHIN))
    at = next((at for at in ahead if tokens[at].lower in _MORE_OR_LESS and at not in figures), None)
    if at is None:
        return None
    behind = range(at + 1, min(len(tokens), at + 1 + _THAN_WITHIN))
    than = next((place for place in behind if tokens[place].lower == "than"), None)
    # "98 %, and less than 25 reviews": that comparative bounds another figure.
    return at if than is not None and than + 1 not in figures else None


def tells_a_change(analysis: Analysis, one: Quantity) -> bool:
    """
    Say whether a figure tells a difference, or a change: "by 80", "up 80", "80 more".

    >>> from factcheck.facts.analysis import analyse
    >>> rose, is_so_much = analyse("It rose by 80."), analyse("It has 80.")
    >>> tells_a_change(rose, rose.quantities[0]), tells_a_change(is_so_much, is_so_much.quantities[0])
    (True, False)
    """
    around = analysis.tokens[max(0, one.first - 2) : one.first] + analysis.tokens[one.last : one.last + 2]
    return not _CHANGES_OR_MORE_OR_LESS.isdisjoint([token.lower for token in around])


# As verbs these tell how one thing changed, and compare it with no other.
_TIMES_OVER = frozenset(
    """
    halve halves halved halving double doubles doubled doubling treble trebles trebled trebling triple triples tripled tripling
    quadruple quadruples quadrupled quadrupling quintuple quintuples quintupled quintupling
    """.split()
)
_BEFORE_ADJECTIVE = frozenset("a an the is are was were".split())


def tells_times_over(analysis: Analysis, multiple: Quantity) -> bool:
    """
    Say whether a multiple tells of one thing's change: "the herd has **halved**"; "the **double** of Chile's" compares two.

    >>> from factcheck.facts.analysis import analyse
    >>> texts = analyse("The herd doubled."), analyse("It was double the price.")
    >>> [tells_times_over(text, text.quantities[0]) for text in texts]
    [True, False]
    """
    word = analysis.tokens[multiple.first].lower
    if multiple.last - multiple.first != 1 or not (word in _TIMES_OVER or word.endswith("fold")):
        return False
    return not multiple.first or analysis.tokens[multiple.first - 1].lower not in _BEFORE_ADJECTIVE


def _are_opposed(alignment: Alignment, word: int, other: int) -> bool:
    pair = alignment.statement.tokens[word].lower, alignment.evidence.tokens[other].lower
    return any(pair[0] in ours and pair[1] in theirs for ours, theirs in ((MORE, _LESS), (_LESS, MORE)))


def _describe(alignment: Alignment, word: int, other: int) -> Compared:
    said, found = alignment.statement.tokens[word].text, alignment.evidence.tokens[other].text
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(word, word + 1),
        evidence=(other, other + 1),
        detail="amount",
        sure=alignment.nearness(word, other),
        message=f"the statement says “{said}”, the evidence “{found}”",
    )
