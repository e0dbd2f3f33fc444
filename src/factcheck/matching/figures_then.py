"""
Hold a figure, or which of two was higher, against a passage that gives a figure of now and tells what it was then.

An alignment and compared parts enter, parts leave. "61 %, **down from** 68 % in 2015", "300, **twice as many as** a year ago", "raised **by
half a point to** 2.5 %": each tells two figures of one thing, one of which may have to be worked out.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.changes import DOWN, UP, read_way
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.differences import tells_a_change
from factcheck.matching.earlier_figures import find_compared
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_PLAIN = frozenset({Hedge.EXACT, Hedge.ABOUT})
# "40 % **a year earlier**", "the figure **of 2010**": so far behind the earlier figure stands when that was.
_WHEN_WITHIN = 5
# "**Raised** its key rate by half a point **to**": from the verb to its figures, and from one figure to the other.
_VERB_WITHIN, _TO_WITHIN = 8, 3
# "300 people, **twice as many as**": from the figure of now to what compares it.
_COMPARED_WITHIN = 4
# A list of figures is no course of one thing.
_MOST_FIGURES = 4
_MORE = frozenset("more higher greater larger longer up".split())
_LESS = frozenset("less fewer lower smaller shorter down".split())
_COMPARATIVES = _MORE | _LESS
# "Twice **as many as** a year ago", "half **the number of** 1990", "double **what it was in** 2010".
_LINKS = frozenset(
    "as many much the number figure level total amount rate of in what it was that its high large than".split()
)
# What tells of then in a statement that has no date of then …
_THEN = frozenset("before previously earlier originally formerly until".split())
# … and what it may say besides: "the rate **had been** 2 % **before the rise**".
_BESIDES = _THEN | frozenset("number figure rate level total year years ago rise cut increase change".split())
# A figure that was worked out by a share may be rounded by so much of itself; what is further off than the second is another.
_ROUNDED, _OTHER = 0.015, 0.04


@attrs.frozen
class TwoTimes:
    """
    A figure of now, and what it was then, by the base unit of the first.

    >>> from factcheck.facts.analysis import analyse
    >>> read_two_times(analyse("It has 300 members, twice as many as in 2010.")).was
    150.0
    """

    now: Quantity
    was: float
    #: The figure that tells what it was: the earlier one itself, or by how much or how many times it changed.
    told: Quantity
    #: Whether the earlier figure is told itself, and not worked out.
    is_told: bool
    when: DateMention | None

    @property
    def place(self) -> tuple[int, int]:
        """The tokens of both figures, half-open."""
        return min(self.now.first, self.told.first), max(self.now.last, self.told.last)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_two_times(analysis: Analysis) -> TwoTimes | None:
    """
    Return the two figures of one thing at two times, where a text tells of but one such thing; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> two = read_two_times(analyse("The bank raised its rate by half a percentage point to 2.5 %."))
    >>> two.was, two.now.value
    (2.0, 2.5)
    >>> read_two_times(analyse("It has 300 members and 20 clubs.")) is None
    True
    """
    if not 2 <= len(analysis.quantities) <= _MOST_FIGURES:
        return None
    compared = find_compared(analysis)
    if compared is not None:
        before, now = compared
        return TwoTimes(now, before.base, before, is_told=True, when=_find_when(analysis, before.last))
    found = [two for pair in pairwise(analysis.quantities) for two in _read_pair(analysis, *pair)]
    return found[0] if len(found) == 1 else None


def _find_when(analysis: Analysis, behind: int) -> DateMention | None:
    return next((date for date in analysis.dates if behind - 1 <= date.first < behind + _WHEN_WITHIN), None)


def _read_pair(analysis: Analysis, one: Quantity, two: Quantity) -> Iterator[TwoTimes]:
    """Yield what two figures that stand one behind the other tell: "by **X** to **Y**", "**Y**, twice as many as a year ago"."""
    if one.hedge not in _PLAIN or two.hedge not in _PLAIN:
        return
    between = [token.lower for token in analysis.tokens[one.last : two.first]]
    ahead = analysis.tokens[one.first - 1].lower if one.first else ""
    if between[-1:] == ["to"] and len(between) <= _TO_WITHIN and ahead not in {"from", "to"}:
        way = _find_way(analysis, one.first)
        was = _undo(two, one, way) if way is not None else None
        if was is not None:
            yield TwoTimes(two, was, one, is_told=False, when=None)
    elif len(between) <= _COMPARED_WITHIN and "," in between:
        yield from _read_comparison(analysis, one, two)


def _find_way(analysis: Analysis, first: int) -> int | None:
    """Return which way the verb before a change goes, where nothing but its object stands between: "**raised** its rate by"."""
    for at in range(first - 1, max(-1, first - 1 - _VERB_WITHIN), -1):
        way = read_way(analysis, at)
        if way is not None:
            return way
        if analysis.tokens[at].text in {",", ".", ";", ":"}:
            return None
    return None


def _read_comparison(analysis: Analysis, now: Quantity, by: Quantity) -> Iterator[TwoTimes]:
    """Yield what a figure was where it is compared with itself of then: "**a third fewer than** ten years ago"."""
    tokens = analysis.tokens
    ahead = [token.lower for token in tokens[by.last : by.last + _WHEN_WITHIN + 1]]
    when = _find_when(analysis, by.last)
    if when is None:
        return
    between = [token.lower for token in tokens[by.last : when.first] if token.lower not in _COMPARATIVES]
    if not _LINKS.issuperset(between):
        return
    way = next((UP if word in _MORE else DOWN for word in ahead[:2] if word in _COMPARATIVES), None)
    if (
        by.kind in _SHARES | {QuantityKind.MULTIPLE}
        and way is None
        and ("as" in between or "the" in between or "what" in between)
    ):
        times = by.value / 100 if by.kind is QuantityKind.PERCENT else by.value
        if times > 0:
            yield TwoTimes(now, now.base / times, by, is_told=False, when=when)
    elif way is not None and "than" in between and (was := _undo(now, by, way)) is not None:
        yield TwoTimes(now, was, by, is_told=False, when=when)


def _undo(now: Quantity, by: Quantity, way: int) -> float | None:
    """Return what a figure was before it went up or down by another; None where the two do not fit together."""
    sign = 1 if way == UP else -1
    if now.kind is QuantityKind.PERCENT:
        is_points = by.kind in {QuantityKind.PERCENTAGE_POINT, QuantityKind.PERCENT}
        return now.value - sign * by.value if is_points and by.kind is QuantityKind.PERCENTAGE_POINT else None
    if by.kind in _SHARES:
        share = by.value / 100 if by.kind is QuantityKind.PERCENT else by.value
        return now.base / (1 + sign * share) if sign * share > -1 else None
    is_alike = comparable(now, by) or (by.kind is QuantityKind.COUNT and not by.nouns)
    if not is_alike or by.kind is QuantityKind.ORDINAL:
        return None
    change = by.base if by.unit == now.unit else by.value * now.factor
    was = now.base - sign * change
    return was if was > 0 else None


def settle_figures_then(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a figure of the statement held against the figure of its time.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The firm has 300 clerks, twice as many as in 2010.")
    >>> said = analyse("In 2010 the firm had 150 clerks."), analyse("In 2010 the firm had 300 clerks.")
    >>> [[part.relation.value for part in settle_figures_then(align(one, found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement = alignment.statement
    if len(statement.quantities) > 1 or len(alignment.evidence.quantities) < 2 or statement.negations:
        return parts
    two = read_two_times(alignment.evidence)
    if two is None or not _speaks_of_the_same(alignment):
        return parts
    is_then = _tells_then(alignment, two)
    if not statement.quantities:
        return _settle_comparative(alignment, parts, two) if is_then else parts
    said = statement.quantities[0]
    if said.hedge not in _PLAIN or not comparable(said, two.now) or tells_a_change(statement, said):
        return parts
    if is_then:
        return _settle_then(alignment, parts, two, said)
    is_undated = not statement.dates and _THEN.isdisjoint(statement.lowers) and "had" not in statement.lowers
    if is_undated and not two.is_told and _is_about(said, two.was, two) and not _is_about(said, two.now.base, two):
        return _settle(parts, _describe(alignment, two, said, is_so=False))
    return parts


def _speaks_of_the_same(alignment: Alignment) -> bool:
    """Say whether the passage has all that the statement speaks of, but for the words of then and of how much."""
    tokens = alignment.statement.tokens
    dated = {at for date in alignment.statement.dates for at in range(date.first, date.last)}
    return all(
        at in dated or tokens[at].lower in _BESIDES or tokens[at].lower in _COMPARATIVES for at in alignment.lacks
    )


def _tells_then(alignment: Alignment, two: TwoTimes) -> bool:
    """Say whether the statement tells of the earlier time: by its date, or by a word where the passage dates it not."""
    statement = alignment.statement
    if statement.dates:
        return two.when is not None and all(
            compare_dates(date, two.when).relation is Relation.AGREES for date in statement.dates
        )
    return not _THEN.isdisjoint(statement.lowers) and not alignment.evidence.dates


def _settle_then(alignment: Alignment, parts: list[Compared], two: TwoTimes, said: Quantity) -> list[Compared]:
    if _is_about(said, two.was, two):
        return _settle(parts, _describe(alignment, two, said, is_so=True))
    if two.is_told or abs(said.base / two.was - 1) > _OTHER:
        return _settle(parts, _describe(alignment, two, said, is_so=False))
    return parts


def _is_about(said: Quantity, value: float, two: TwoTimes) -> bool:
    reach = max(said.base_step / 2, 0.0 if two.is_told else _ROUNDED * abs(value))
    return abs(said.base - value) <= reach


def _settle_comparative(alignment: Alignment, parts: list[Compared], two: TwoTimes) -> list[Compared]:
    """Hold "turnout was **higher** in 2015" against the two figures."""
    statement = alignment.statement
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _COMPARATIVES]
    if len(places) != 1 or "than" in statement.lowers or two.was == two.now.base:
        return parts
    word = statement.tokens[places[0]].lower
    is_so = (word in _MORE) == (two.was > two.now.base)
    return _settle(
        parts,
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            statement=(places[0], places[0] + 1),
            evidence=two.place,
            detail="direction",
            message=_tell(alignment, two, is_so=is_so),
        ),
    )


def _describe(alignment: Alignment, two: TwoTimes, said: Quantity, *, is_so: bool) -> Compared:
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=(said.first, said.last),
        evidence=two.place,
        detail="derived" if is_so else "different",
        agreeing=1.0 if is_so else None,
        conflicting=None if is_so else 1.0,
        distance=0.0,
        same_unit=True,
        message=_tell(alignment, two, is_so=is_so),
    )


def _tell(alignment: Alignment, two: TwoTimes, *, is_so: bool) -> str:
    found = alignment.evidence.span(*two.place).of(alignment.evidence.text.text)
    return f"{'it follows from' if is_so else 'it does not go with'} “{found}”"


def _settle(parts: list[Compared], settled: Compared) -> list[Compared]:
    """Put what was worked out in the place of what its words alone seemed to say."""
    return [*(part for part in parts if not _is_of_the_figures(part, settled)), settled]


def _is_of_the_figures(part: Compared, settled: Compared) -> bool:
    overlaps = part.statement[0] < settled.statement[1] and settled.statement[0] < part.statement[1]
    if overlaps and part.kind is not Kind.NAME:
        return True
    # "Was 68 % **before**", "was **higher**": which way it went is told by the figures.
    return part.kind is Kind.POLARITY and part.detail in {"direction", "amount", "size", "sequence"}
