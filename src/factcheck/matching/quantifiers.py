"""
Hold how many of a whole the statement tells something of against the passage: "**most** guests left" beside "**few** guests left".

An alignment enters, compared parts leave. A quantifier stands right before its noun in both texts, and what is told of it is the same; a
share in figures tells how many as well.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# The shares that a quantifier may mean; where the passage says "most" or "few", it leaves some out, and means some. Few are less than half
# by so much that nobody would argue, and half itself is left to the figures.
_SHARES = {
    "all": (1.0, 1.0),
    "every": (1.0, 1.0),
    "most": (0.5, 0.99),
    "few": (0.005, 0.4),
    "no": (0.0, 0.0),
    "none": (0.0, 0.0),
    "both": (1.0, 1.0),
    "neither": (0.0, 0.0),
}
_NONE = (0.0, 0.0)
# "Most **of the** guests", "all **the older** guests".
_BEFORE_NOUN = frozenset("of the its their his her our those these".split())
_NOUN_WITHIN = 4
_OF_A_WHOLE = {QuantityKind.PERCENT: 100.0, QuantityKind.FRACTION: 1.0}
_ENDS = frozenset(". ; : ! ? , but while whereas".split())
# In a text made to be endless only the first are read.
_MOST = 12
# "**Not** all", "nearly all", "a few", "at most", "the most": another share, or none.
_TURNING = frozenset("not nearly almost a at the only very quite too so virtually practically over than least".split())


@attrs.frozen
class _Told:
    """A share of a noun: its tokens, the shares that it may be, the place of the noun and of the next word that tells something."""

    first: int
    last: int
    shares: tuple[float, float]
    noun: int
    deed: int


def compare_quantifiers(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a quantifier of the statement that cannot mean the share of which the passage tells the same.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Most guests left.")
    >>> [part.message for part in compare_quantifiers(align(said, analyse("Few guests left; most slept.")))]
    ['the statement says “Most” where the evidence says “Few”']
    >>> compare_quantifiers(align(said, analyse("Some 70 percent of the guests left.")))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_SHARES):
        return ()
    told = list(_read_quantifiers(statement))
    if len(told) != 1:
        return ()
    found = [*_read_quantifiers(evidence), *_read_figures(evidence), *_read_parts(evidence)]
    same = [other for other in found if _is_same(alignment, told[0], other)]
    if len(same) != 1 or _overlap(told[0].shares, same[0].shares):
        return ()
    places = (told[0].first, told[0].last), (same[0].first, same[0].last)
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=Relation.CONFLICTS,
            statement=places[0],
            evidence=places[1],
            detail="quantifier",
            message=tell_difference(alignment, *places),
        ),
    )


def _read_quantifiers(text: Analysis) -> list[_Told]:
    ranked = {at for rank in text.ranks for at in range(rank.first, rank.last)}
    found = []
    for at, token in enumerate(text.tokens):
        before = text.tokens[at - 1].lower if at else ""
        if token.lower in _SHARES and at not in ranked and before not in _TURNING:
            told = _read_noun(text, at, at + 1, _SHARES[token.lower])
            if told is not None:
                found.append(told)
    return found[:_MOST]


def _read_figures(text: Analysis) -> list[_Told]:
    found = []
    for one in text.quantities[:_MOST]:
        if one.kind in _OF_A_WHOLE:
            share = one.value / _OF_A_WHOLE[one.kind]
            told = _read_noun(text, one.first, one.last, (share, share))
            if told is not None:
                found.append(told)
    return found


_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


def _read_parts(text: Analysis) -> list[_Told]:
    """Read "one of the two drivers": so many of so many."""
    lowers = [token.lower for token in text.tokens]
    found = []
    for at in range(len(lowers) - 3):
        part, whole = _COUNTS.get(lowers[at]), _COUNTS.get(lowers[at + 3])
        if part is not None and whole is not None and lowers[at + 1] == "of" and lowers[at + 2] in _BEFORE_NOUN:
            told = _read_noun(text, at, at + 4, (part / whole, part / whole))
            if told is not None:
                found.append(told)
    return found[:_MOST]


def _read_noun(text: Analysis, first: int, last: int, shares: tuple[float, float]) -> _Told | None:
    """Read the noun behind a quantifier, and what is told of it: the next word of some weight in the clause."""
    noun = None
    for at in range(last, min(len(text.tokens), last + _NOUN_WITHIN + _NOUN_WITHIN)):
        lower = text.tokens[at].lower
        if lower in _ENDS:
            return None
        if text.weights[at] and at not in text.in_figures:
            if noun is not None:
                return _Told(first, last, shares, noun, at)
            noun = at
        elif noun is None and lower not in _BEFORE_NOUN:
            return None
    return None


def _is_same(alignment: Alignment, told: _Told, other: _Told) -> bool:
    """Say whether two texts tell one thing of one noun, both or neither of them denied."""
    ours, theirs = alignment.statement, alignment.evidence
    if ours.roots[told.noun] != theirs.roots[other.noun] or ours.roots[told.deed] != theirs.roots[other.deed]:
        return False
    denied = told.deed in ours.negated and told.shares != _NONE  # "no judge" is itself the denial
    if denied is not (other.deed in theirs.negated and other.shares != _NONE):
        return False
    if theirs.roots.count(theirs.roots[other.deed]) > 1:
        return False  # "few left before midnight, but most **left** later"
    behind = [at for at, _ in alignment.weighty if at > told.deed]
    clause = list_told_behind(theirs, other.deed)
    return all(ours.roots[at] in clause for at in behind) and len(clause) <= len(behind)


def list_told_behind(text: Analysis, deed: int) -> set[str]:
    """
    Return the roots of what a clause tells behind its deed: "passed **with honours**" is not "passed".

    >>> from factcheck.facts.analysis import analyse
    >>> list_told_behind(analyse("Most passed with honours."), 1)
    {'honour'}
    """
    roots = set()
    for at in range(deed + 1, len(text.tokens)):
        if text.tokens[at].lower in _ENDS:
            break
        if text.weights[at]:
            roots.add(text.roots[at])
    return roots


# "Most left" is no lie where all did.
_LENIENT = {(0.5, 0.99): (0.5, 1.0), (0.005, 0.4): (0.0, 0.4)}


def _overlap(said: tuple[float, float], found: tuple[float, float]) -> bool:
    low, high = _LENIENT.get(said, said)
    return low <= found[1] and found[0] <= high
