"""
Hold by how much something grew against the two figures of the passage: from 160 to 640 it quadrupled.

An alignment enters, compared parts leave. The passage has two figures of one kind, no more, and says which came first.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.facts.number_forms import MULTIPLE_WORDS
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.comparability import same_unit
from factcheck.matching.compared import Compared
from factcheck.matching.earlier_figures import find_compared
from factcheck.model import Kind, Relation

# Growth told by a verb, as against "twice the size of Chile"; what was halved came to half.
_GROWTH = {
    word: MULTIPLE_WORDS[word]
    for word in "doubled doubling tripled tripling trebled quadrupled quadrupling halved halving".split()
}
_TELLING = frozenset(_GROWTH) | {"half", "twice", "twofold", "double", "triple", "threefold", "fourfold", "times"}
# "Nearly doubled" may be 1.8 times; what is half as much again off is another multiple.
_NEAR, _FAR = 0.06, 0.2
_NOW = frozenset("today now currently".split())
# From a preposition to its figure: "from **about** 160".
_WITHIN = 3
# A text made to be endless has more figures than a passage.
_MOST_FIGURES = 8


def compare_multiples(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare a growth by so many times with the figures before and after.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The staff grew from 160 to 640 people.")
    >>> said = analyse("The staff quadrupled."), analyse("The staff doubled.")
    >>> [[part.relation.value for part in compare_multiples(align(one, found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement = alignment.statement
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _GROWTH]
    if len(places) != 1 or statement.negations or len(alignment.evidence.quantities) > _MOST_FIGURES:
        return ()
    at = places[0]
    if not alignment.evidence.lowers.isdisjoint(_TELLING):
        return ()  # the passage says by how much in so many words
    ends = _find_ends(alignment.evidence)
    if ends is None:
        return ()
    before, after = ends
    if not _is_of_the_same(alignment, before, at):
        return ()
    off = abs(after.value / before.value / _GROWTH[statement.tokens[at].lower] - 1)
    if _NEAR < off < _FAR:
        return ()
    return (_describe(alignment, (at, at + 1), ends, is_so=off <= _NEAR),)


def compare_points(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare a change by percentage points with the two shares that the passage gives.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Turnout rose from 40 percent to 50 percent.")
    >>> said = analyse("Turnout rose by 10 percentage points."), analyse("Turnout rose by 25 percentage points.")
    >>> [[part.relation.value for part in compare_points(align(one, found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    points = [one for one in alignment.statement.quantities if one.kind is QuantityKind.PERCENTAGE_POINT]
    shares = [one for one in alignment.evidence.quantities if one.kind is QuantityKind.PERCENT]
    told = any(one.kind is QuantityKind.PERCENTAGE_POINT for one in alignment.evidence.quantities)
    if len(points) != 1 or told or len(alignment.evidence.quantities) > _MOST_FIGURES:
        return ()
    if len(shares) == 1:
        first = next((one for one in alignment.evidence.quantities if one.last < shares[0].first), None)
        shares = [first, *shares] if first is not None and _count_alike(first, shares[0]) else shares
    if len(shares) != 2 or not _say_which_is_first(alignment.evidence, shares[0], shares[1]):
        return ()
    said = points[0]
    is_so = abs(abs(shares[1].value - shares[0].value) - said.value) <= said.step / 2
    return (_describe(alignment, (said.first, said.last), (shares[0], shares[1]), is_so=is_so),)


def _find_ends(evidence: Analysis) -> tuple[Quantity, Quantity] | None:
    """Return what something was and what it became; None where the text does not say which of two figures is which."""
    counted = [one for one in evidence.quantities if one.kind is not QuantityKind.ORDINAL and one.base > 0]
    for one, other in pairwise(counted):
        if not _count_alike(one, other):
            continue
        if _stands_behind(evidence, one, "from") and _stands_behind(evidence, other, "to"):
            return one, other
        if len(counted) == 2 and len(evidence.dates) in {1, 2}:
            return _order_by_dates(evidence, one, other)
    return None


def _is_of_the_same(alignment: Alignment, before: Quantity, growth: int) -> bool:
    """Say whether what the statement tells of stands before the figures in their sentence, with no other clause between."""
    evidence = alignment.evidence
    first = before.first
    while first and evidence.tokens[first - 1].lower not in _CLAUSE_ENDS:
        first -= 1
    told = [at for at, _ in alignment.weighty if at != growth and at not in alignment.statement.in_figures]
    return all(alignment.partners.get(at, -1) >= first or at in alignment.lent for at in told)


_CLAUSE_ENDS = frozenset(". ; while but whereas".split())


def _say_which_is_first(evidence: Analysis, one: Quantity, other: Quantity) -> bool:
    """Say whether two shares are of before and after: "**from** 40 % to 50 %", "**had been** 40 %, went up **to** 50 %", "50 %, **up from** 40 %"."""
    if find_compared(evidence) == (other, one):
        return True
    ends = _stands_behind(evidence, other, "to")
    return ends and (_stands_behind(evidence, one, "from") or _stands_behind(evidence, one, "been"))


def _count_alike(one: Quantity, other: Quantity) -> bool:
    """Say whether two figures count the same, the noun told once: "from **160** to 640 people", "had 160 members; has **176**"."""
    if one.kind is QuantityKind.COUNT and not one.nouns and other.kind in _TOLD_ONCE:
        return True  # "from **170 million** to 85 million pounds"
    if one.kind is QuantityKind.COUNT and other.kind is QuantityKind.COUNT and not other.nouns:
        return True
    return same_unit(one, other)


_TOLD_ONCE = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT})


def _stands_behind(evidence: Analysis, figure: Quantity, preposition: str) -> bool:
    return any(token.lower == preposition for token in evidence.tokens[max(0, figure.first - _WITHIN) : figure.first])


def _order_by_dates(evidence: Analysis, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """Order two figures by the two dates that stand with them, or by a date and "today"."""
    dates = [date for date in evidence.dates if date.low is not None]
    if len(dates) == 1:
        behind = {token.lower for token in evidence.tokens[one.last : other.first]}
        return (one, other) if not behind.isdisjoint(_NOW) and dates[0].first < one.first else None
    if len(dates) != 2 or not (dates[0].last <= other.first and dates[1].first >= one.last):
        return None
    first, second = dates[0].low, dates[1].low
    if first is None or second is None or first == second:
        return None
    return (one, other) if first < second else (other, one)


def _describe(
    alignment: Alignment, place: tuple[int, int], ends: tuple[Quantity, Quantity], *, is_so: bool
) -> Compared:
    evidence = alignment.evidence
    before, after = (evidence.span(one.first, one.last).of(evidence.text.text) for one in ends)
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=place,
        evidence=(min(one.first for one in ends), max(one.last for one in ends)),
        detail="worked-out",
        message=f"it {'follows' if is_so else 'does not follow'} from “{before}” and “{after}”",
    )
