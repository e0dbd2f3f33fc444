"""
Work out comparisons that the passage gives the figures for: "more fires in 2022 than in 2021" beside "31 fires in 2022, 44 in 2021".

An alignment enters, compared parts leave. Both things that are compared, two names or two dates, must have a clause of their
own in the passage, with one figure each; and the figures must be of what is compared.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.hedges import Hedge
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import Clause, read_clauses
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.ellipses import complete_counts
from factcheck.matching.names import NOT_SAME
from factcheck.matching.quantities import comparable
from factcheck.model import Kind, Relation

_MORE = frozenset({"more"})
_LESS = frozenset("fewer less".split())
_HIGHER, _LOWER = frozenset("higher greater larger".split()), frozenset("lower smaller".split())
# What is measured has its own words, by the base unit: "taller" tells of metres, "older" of years.
_MEASURED = {
    "taller": ("m", 1), "deeper": ("m", 1), "wider": ("m", 1), "longer": ("m", 1), "shorter": ("m", -1),
    "heavier": ("kg", 1), "lighter": ("kg", -1), "older": ("s", 1), "younger": ("s", -1),
}  # fmt: skip
# From the comparative to "than", and from "than" to what stands behind it.
_THAN_WITHIN, _BEHIND_WITHIN = 8, 5
_KINDS = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.DURATION}
)

_WORKED_OUT = "worked-out"

_Thing = Name | DateMention


@attrs.frozen(eq=False)
class _Comparison:
    """Where the comparative stands, whether it says more (1) or less (-1), and of what two things."""

    place: int
    way: int
    one: _Thing
    other: _Thing
    #: The word that says what there is more of; None where the comparative itself does.
    noun: int | None
    #: The base unit that the comparative tells of; None for counts.
    unit: str | None


def work_out_comparisons(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare a comparison of two names or two dates with the figures that the passage gives for both.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Peru had 31 fires in 2022, down from 44 in 2021.")
    >>> said = analyse("Peru had more fires in 2022 than in 2021."), analyse("Peru had fewer fires in 2022 than in 2021.")
    >>> [[part.relation.value for part in work_out_comparisons(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "than" not in statement.lowers or len(evidence.quantities) < 2 or statement.negations or evidence.negations:
        return ()
    said = _read_comparison(statement)
    if said is None or any(at not in {said.place, said.place + 1} for at in alignment.lacks):
        return ()
    figures = [_find_figure(alignment, said, thing) for thing in (said.one, said.other)]
    one, other = figures
    if one is None or other is None or one is other or not comparable(one, other):
        return ()
    if (said.unit or one.unit) != one.unit or one.value == other.value:
        return ()
    agrees = (one.base > other.base) is (said.way > 0)
    return (_describe(alignment, said, one, other, Relation.AGREES if agrees else Relation.CONFLICTS),)


def settle_worked(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, without the doubts about a comparison whose figures the passage gives.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("Peru has more mills than Chile."), analyse("Peru has 12 mills, Chile 9."))
    >>> parts = [*compare_polarities(alignment), *work_out_comparisons(alignment)]
    >>> [part.detail for part in parts], [part.detail for part in settle_worked(parts)]
    (['comparison', 'worked-out'], ['worked-out'])
    """
    worked = next((part for part in parts if part.detail == _WORKED_OUT), None)
    if worked is None:
        return parts
    return [
        part
        for part in parts
        if part is worked
        or part.relation is Relation.AGREES
        or (part.detail != "comparison" and part.statement != worked.statement)
    ]


def _read_comparison(statement: Analysis) -> _Comparison | None:
    """Return the only comparison of a statement, with what stands before and behind its "than"."""
    tokens = statement.tokens
    thans = [at for at, token in enumerate(tokens) if token.lower == "than"]
    if len(thans) != 1 or not thans[0]:
        return None
    than = thans[0]
    place = next((at for at in range(than - 1, max(-1, than - _THAN_WITHIN), -1) if _read_way(tokens[at].lower)), None)
    behind = _find_thing(statement, range(than + 1, min(len(tokens), than + 1 + _BEHIND_WITHIN)))
    if place is None or behind is None or place in statement.in_figures:
        return None
    before = _find_partner(statement, behind, than)
    if before is None:
        return None
    lower = tokens[place].lower
    noun = place + 1 if lower in _MORE | _LESS and statement.weights[place + 1] else None
    if noun is None and lower not in _MEASURED and not isinstance(behind, DateMention):
        return None  # "Peru is **larger** than Chile" in what?
    if noun is None and lower in _MORE | _LESS:
        return None
    unit = _MEASURED[lower][0] if lower in _MEASURED else None
    return _Comparison(place, _read_way(lower), before, behind, noun, unit)


def _read_way(lower: str) -> int:
    """Return 1 for a word that says more, -1 for one that says less, 0 for others."""
    if lower in _MEASURED:
        return _MEASURED[lower][1]
    return (lower in _MORE | _HIGHER) - (lower in _LESS | _LOWER)


def _find_thing(statement: Analysis, places: range) -> _Thing | None:
    things: list[_Thing] = [*statement.dates, *statement.names]
    return next((one for one in things if one.first in places), None)


def _find_partner(statement: Analysis, thing: _Thing, than: int) -> _Thing | None:
    """Return what a thing is compared with: the only date before "than", or the name that opens the statement."""
    if isinstance(thing, DateMention):
        dates = [date for date in statement.dates if date.last <= than]
        return dates[0] if len(dates) == 1 else None
    opening = statement.names[0]
    return opening if opening.first <= 1 and opening.last <= than and not opening.possessive else None


def _find_figure(alignment: Alignment, said: _Comparison, thing: _Thing) -> Quantity | None:
    """Return the one figure of the clause that the passage has for a thing, if it is of what is compared."""
    evidence = alignment.evidence
    clauses = [clause for clause in read_clauses(evidence) if _tells_of(alignment, clause, thing)]
    if len(clauses) != 1:
        return None
    places = clauses[0].places
    figures = [
        one
        for one in complete_counts(evidence)
        if one.first in places and one.kind in _KINDS and one.hedge is Hedge.EXACT
    ]
    if len(figures) != 1:
        return None
    if said.noun is not None:
        root = evidence.roots[alignment.partners[said.noun]] if said.noun in alignment.partners else None
        return figures[0] if root is not None and root in figures[0].nouns else None
    return figures[0]


def _tells_of(alignment: Alignment, clause: Clause, thing: _Thing) -> bool:
    if isinstance(thing, DateMention):
        return any(
            isinstance(anchor.value, DateMention) and compare_dates(thing, anchor.value).relation is Relation.AGREES
            for anchor in clause.anchors
        )
    return any(
        isinstance(anchor.value, Name) and alignment.tie_names(thing, anchor.value) not in NOT_SAME
        for anchor in clause.anchors
    )


def _describe(alignment: Alignment, said: _Comparison, one: Quantity, other: Quantity, relation: Relation) -> Compared:
    evidence = alignment.evidence
    texts = [evidence.span(figure.first, figure.last).of(evidence.text.text) for figure in (one, other)]
    return Compared(
        kind=Kind.QUANTITY,
        relation=relation,
        statement=(said.place, said.place + 1),
        evidence=(min(one.first, other.first), max(one.last, other.last)),
        detail=_WORKED_OUT,
        message=f"the evidence gives “{texts[0]}” and “{texts[1]}”",
    )
