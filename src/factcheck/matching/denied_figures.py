"""
Hold the figures and dates that one side denies against those that the other gives.

An alignment enters, compared parts leave.
"""

from collections.abc import Set as AbstractSet

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.denial_limits import DENIALS, LIMITS, is_done_then
from factcheck.facts.hedges import UPPER_BOUNDS
from factcheck.facts.measuring_words import find_measuring_word
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.dates import compare_dates
from factcheck.matching.quantities import compare_quantities
from factcheck.model import Kind, Relation


def compare_denied_figures(alignment: Alignment) -> list[Compared]:
    """
    Find a figure or a date that one side denies and the other gives: "is not 12 km long" against "is 12 km long".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The fair is on Monday."), analyse("The fair is not on Monday.")
    >>> [part.relation.value for part in compare_denied_figures(align(said, found))]
    ['conflicts']
    """
    said = find_denied_figures(alignment.statement)
    found = find_denied_figures(alignment.evidence)
    if not said and not found:
        return []
    parts = _compare_denied_dates(alignment, said, found)
    for quantity in alignment.statement.quantities:
        for other in alignment.evidence.quantities:
            denied = (quantity.first in said) != (other.first in found)
            if denied and compare_quantities(quantity, other).relation is Relation.AGREES:
                place = (other.first, other.last)
                parts.append(_describe_denied(alignment, (quantity.first, quantity.last), place))
    return parts


def _compare_denied_dates(alignment: Alignment, said: AbstractSet[int], found: AbstractSet[int]) -> list[Compared]:
    """Find a day that one side denies and the other gives: "the meeting is **not** on Monday"."""
    parts = []
    for date in alignment.statement.dates:
        for other in alignment.evidence.dates:
            denied = (date.first in said) != (other.first in found)
            if denied and compare_dates(date, other).relation is Relation.AGREES:
                parts.append(_describe_denied(alignment, (date.first, date.last), (other.first, other.last)))
    return parts


def _describe_denied(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="negation",
        sure=alignment.nearness(said[0], found[0]),
        message="the figure is denied on one side and given on the other",
    )


def find_denied_figures(analysis: Analysis) -> frozenset[int]:
    """
    Return the first tokens of the figures and dates that a cue of negation governs, by themselves or by what joins them.

    >>> from factcheck.facts.analysis import analyse
    >>> find_denied_figures(analyse("Trade did not amount to $12."))
    frozenset({5})
    >>> find_denied_figures(analyse("It is not 12 km long."))
    frozenset({3})
    """
    if not analysis.negations:
        return frozenset()
    governed = {negation.governed for negation in analysis.negations if negation.governed is not None}
    places = [(one.first, one.last) for one in analysis.quantities] + [(one.first, one.last) for one in analysis.dates]
    joined = [one.first for one in analysis.quantities if find_measuring_word(analysis.tokens, one) in governed]
    return frozenset(joined).union(
        first
        for first, last in places
        if not governed.isdisjoint(range(first, last)) and not _is_counted_out(analysis, first)
    )


def _is_counted_out(analysis: Analysis, first: int) -> bool:
    """Say whether a figure counts those of whom something is denied: "**none of the six** leaked"."""
    before = [token.lower for token in analysis.tokens[max(0, first - 3) : first]]
    return "of" in before and bool({"none", "neither"} & set(before))


# "Fewer than 100 **people have died**".
_COUNTED_WITHIN = 4


def counts_none(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether one side denies what the other counts as nought, or bounds from above: "no deaths" beside "0 deaths".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("There were no deaths.")
    >>> [counts_none(align(analyse(said), found), 2, 3) for said in ("It counted deaths.", "Under 9 deaths occurred.")]
    [False, True]
    """
    sides = ((alignment.statement, place), (alignment.evidence, partner))
    return any(
        at not in side.negated
        and any(
            (one.value == 0 or one.hedge in UPPER_BOUNDS) and one.last <= at <= one.last + _COUNTED_WITHIN
            for one in side.quantities
        )
        for side, at in sides
    )


def compare_limits(alignment: Alignment) -> list[Compared]:
    """
    Find a deed that the statement dates before the day up to which the passage denies it: "not told **until** May".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The fault was seen in 2019, but the mayor was not told until 2021.")
    >>> [part.message for part in compare_limits(align(analyse("The mayor was told in 2019."), found))]
    ['the statement says “2019” where the evidence says “until 2021”']
    """
    evidence = alignment.evidence
    sources = {partner: place for place, partner in alignment.partners.items()}
    for date in evidence.dates:
        deed = _find_limited(evidence, date)
        if deed not in sources or date.low is None:
            continue
        for said in _list_own_dates(alignment.statement, sources[deed]):
            if said.high is not None and said.high < date.low:
                places = (said.first, said.last), (date.first, date.last)
                return [
                    Compared(
                        kind=Kind.DATE,
                        relation=Relation.CONFLICTS,
                        statement=places[0],
                        evidence=places[1],
                        detail="bound-broken",
                        sure=alignment.nearness(sources[deed], deed),
                        message=tell_difference(alignment, *places),
                    )
                ]
    return []


def _list_own_dates(statement: Analysis, deed: int) -> list[DateMention]:
    """Return the dates of a deed: those behind it with no other deed between, or the only one of the statement."""
    if len(statement.dates) < 2:
        return list(statement.dates)
    return [
        date
        for date in statement.dates
        if deed < date.first and not any(is_deed(statement, at) for at in range(deed + 1, date.first))
    ]


def _find_limited(evidence: Analysis, date: DateMention) -> int:
    """Return the deed that was done no sooner than a date; -1 where the date is no such limit."""
    tokens = evidence.tokens
    if tokens[date.first].lower not in LIMITS or not is_done_then(tokens, date.first):
        return -1
    denial = next(at for at in range(date.first - 1, -1, -1) if tokens[at].lower in DENIALS)
    return next((at for at in range(denial + 1, date.first) if evidence.weights[at]), -1)
