"""
Work out comparisons that the passage gives the figures for: "more fires in 2022 than in 2021" beside "31 fires in 2022, 44 in 2021".

An alignment enters, compared parts leave. Both things that are compared, two names, words or dates, must have a clause of their
own in the passage, with one figure each; and the figures must be of what is compared. What is older has the earlier date.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.hedges import Hedge
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import Clause, read_clauses
from factcheck.matching.clauses import is_deed
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.differences import MORE, find_comparative
from factcheck.matching.ellipses import complete_counts
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import DETERMINERS
from factcheck.model import Kind, Relation

_MORE = frozenset({"more"})
_LESS = frozenset("fewer less".split())
_MORE_OR_LESS = _MORE | _LESS
_HIGHER, _LOWER = frozenset("higher greater larger".split()), frozenset("lower smaller".split())
# The base unit of time.
_AGE = "s"
# With these an age begins.
_BEGINNINGS = frozenset(
    "born built founded established constructed erected created launched finished completed begun formed laid".split()
)
_WHOEVER = frozenset("people persons".split())
# What is compared by these is a sum or a weight of each: "children **pay** 6 euros".
_YIELDING = frozenset(
    "pay pays paid cost costs earn earns earned weigh weighs weighed score scores scored get gets got sold produced makes made".split()
)
# "Than the year **before**" names no other thing.
_BEFORE_THEN = frozenset("year before previous earlier last expected planned".split())
# What is measured has its own words, by the base unit: "taller" tells of metres, "older" of years.
_MEASURED = {
    "taller": ("m", 1), "deeper": ("m", 1), "wider": ("m", 1), "longer": ("m", 1), "shorter": ("m", -1),
    "heavier": ("kg", 1), "lighter": ("kg", -1), "older": (_AGE, 1), "younger": (_AGE, -1), "newer": (_AGE, -1),
}  # fmt: skip
# From the comparative to "than", and from "than" to what stands behind it.
_THAN_WITHIN, _BEHIND_WITHIN = 12, 5
_KINDS = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.DURATION}
)

# "The **number** of births was higher": what is compared is what is counted.
_COUNTED = frozenset("number total figure amount count".split())

_WORKED_OUT = "worked-out"

_Figure = Quantity | DateMention
# A name, a date, or the place of a common word.
_Thing = Name | DateMention | int


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
    Compare a comparison of two names, words or dates with the figures that the passage gives for both.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Peru had 31 fires in 2022, down from 44 in 2021.")
    >>> said = analyse("Peru had more fires in 2022 than in 2021."), analyse("Peru had fewer fires in 2022 than in 2021.")
    >>> [[part.relation.value for part in work_out_comparisons(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if (
        "than" not in statement.lowers
        or len(evidence.quantities) + len(evidence.dates) < 2
        or statement.negations
        or evidence.negations
    ):
        return ()
    said = _read_comparison(statement)
    if said is None or any(
        at not in {said.place, said.place + 1} and statement.tokens[at].lower not in _COUNTED for at in alignment.lacks
    ):
        return ()
    told = read_clauses(evidence)
    clauses = [_find_clause(alignment, told, thing) for thing in (said.one, said.other)]
    one, other = (_find_figure(alignment, said, clause) for clause in clauses)
    if one is None or other is None:
        return _compare_ages(alignment, said, clauses)
    if said.noun is None and said.unit is None and not _are_of_one_sort(statement, said.place, (one, other)):
        return ()
    difference = find_comparative(evidence, other)
    if difference is not None and one is not other:
        # "300 grams, **50 grams less than** its predecessor" has no figure of the predecessor.
        is_so = (evidence.tokens[difference].lower in MORE) is (said.way > 0)
        return (_describe(alignment, said, (one, other), is_so=is_so),) if comparable(one, other) else ()
    if one is other or not comparable(one, other) or (said.unit or one.unit) != one.unit or one.value == other.value:
        return ()
    return (_describe(alignment, said, (one, other), is_so=(one.base > other.base) is (said.way > 0)),)


_PAYING = frozenset("pay pays paid cost costs earn earns earned".split())


def _are_of_one_sort(statement: Analysis, place: int, figures: tuple[Quantity, Quantity]) -> bool:
    """Say whether two figures count one thing for one time: "6 euros" and "12", not "3 houses" and "40 books", "a month" and "a year"."""
    one, other = figures
    if place and statement.tokens[place - 1].lower in _PAYING and QuantityKind.MONEY not in {one.kind, other.kind}:
        return False  # "pays 300 **workers**"
    nouns = not one.nouns or not other.nouns or one.nouns[-1:] == other.nouns[-1:]
    return nouns and one.per == other.per


def _compare_ages(alignment: Alignment, said: _Comparison, clauses: Sequence[Clause | None]) -> tuple[Compared, ...]:
    """Compare which of two is older with the one date that the passage gives for each: "the castle was built in 1120"."""
    dates = [
        [date for date in alignment.evidence.dates if clause is not None and date.first in clause.places]
        for clause in clauses
    ]
    if said.unit != _AGE or any(len(of_thing) != 1 for of_thing in dates):
        return ()
    deeds = {
        alignment.evidence.tokens[at].lower
        for clause in clauses
        if clause is not None
        for at in clause.places
        if alignment.evidence.weights[at] and is_deed(alignment.evidence, at)
    }
    if not deeds or not deeds <= _BEGINNINGS:
        return ()  # "Poe was **elected** in 1990, Roe in 2000" tells no ages
    one, other = (of_thing[0] for of_thing in dates)
    if one.low is None or other.low is None or one.low == other.low or one.relation is not other.relation:
        return ()
    return (_describe(alignment, said, (one, other), is_so=(one.low < other.low) is (said.way > 0)),)


def _is_only_turned(part: Compared, worked: Compared) -> bool:
    """Say whether sides have changed places in a comparison that comes to the same: "Ulm is not as large as Ems"."""
    if worked.relation is not Relation.AGREES:
        return False
    if part.kind is Kind.ROLE:
        # "Closer **to**" and "farther **from**" are no two directions.
        return part.detail == "exchanged" or (
            part.detail == "direction" and _overlap(part.statement, _widen(worked.statement))
        )
    if part.kind is Kind.QUANTITY:
        return _overlap(part.statement, worked.statement)  # "**50 m** taller" beside "200 m" and "150 m"
    # "**Less dense** than" denies not what "**denser** than" affirms.
    return part.kind is Kind.POLARITY and (
        _overlap(part.statement, worked.statement) or _overlap(part.evidence, worked.evidence)
    )


def _widen(place: tuple[int, int]) -> tuple[int, int]:
    return place[0], place[1] + 1


def _overlap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


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
        or (part.detail != "comparison" and part.statement != worked.statement and not _is_only_turned(part, worked))
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
    lower = tokens[place].lower
    twins = _find_twins(statement, than)
    if twins is not None and lower in _MORE_OR_LESS and not statement.weights[place + 1]:
        return _Comparison(place, _read_way(lower), *twins, None, None)
    before = _find_partner(statement, behind, than)
    if before is None:
        return None
    noun = place + 1 if lower in _MORE_OR_LESS and statement.weights[place + 1] else None
    if noun is None and lower in _MORE_OR_LESS:
        # "Children **pay** more than adults" tells of one sum each.
        if place + 1 != than or statement.tokens[place - 1].lower not in _YIELDING:
            return None
    elif noun is None and lower not in _MEASURED and not isinstance(behind, DateMention):
        return None  # "Peru is **larger** than Chile" in what?
    unit = _MEASURED[lower][0] if lower in _MEASURED else None
    return _Comparison(place, _read_way(lower), before, behind, noun, unit)


def _read_way(lower: str) -> int:
    """Return 1 for a word that says more, -1 for one that says less, 0 for others."""
    if lower in _MEASURED:
        return _MEASURED[lower][1]
    return (lower in _MORE | _HIGHER) - (lower in _LESS | _LOWER)


def _find_thing(statement: Analysis, places: range) -> _Thing | None:
    known: list[Name | DateMention] = [*statement.dates, *statement.names]
    named = next((one for one in known if one.first in places), None)
    if named is not None:
        return named
    return next((at for at in places if statement.weights[at] and statement.tokens[at].lower not in _BEFORE_THEN), None)


_PREPOSITIONS = frozenset("on in with for at by from to of".split())
_TWIN_WITHIN = 3


def _find_twins(statement: Analysis, than: int) -> tuple[_Thing, _Thing] | None:
    """Return what stands behind one preposition on both sides of "than": "more **on roofs** than **on windows**"; None without such."""
    lower = statement.tokens[than + 1].lower if than + 1 < len(statement.tokens) else ""
    at = next((at for at in range(than - 1, 0, -1) if statement.tokens[at].lower == lower), None)
    if lower not in _PREPOSITIONS or at is None:
        return None
    one = _find_first(statement, range(at + 1, min(than, at + 1 + _TWIN_WITHIN)))
    other = _find_first(statement, range(than + 2, min(len(statement.tokens), than + 2 + _TWIN_WITHIN)))
    return (one, other) if one is not None and other is not None else None


def _find_first(statement: Analysis, places: range) -> Name | int | None:
    """Return the first name or word of some weight, no date."""
    for at in places:
        if at in statement.in_figures:
            return None
        if statement.weights[at] or at in statement.named:
            return next((name for name in statement.names if name.first <= at < name.last), at)
    return None


def _find_partner(statement: Analysis, thing: _Thing, than: int) -> _Thing | None:
    """Return what a thing is compared with: the only date before "than", or the name or word that opens the statement."""
    if isinstance(thing, DateMention):
        dates = [date for date in statement.dates if date.last <= than]
        return dates[0] if len(dates) == 1 else None
    opening = statement.names[0] if statement.names else None
    if opening is not None and opening.first <= 1:
        return opening if opening.last <= than and not opening.possessive else None
    first = 1 if statement.tokens[0].lower in DETERMINERS else 0
    return first if statement.weights[first] else None  # "the **castle** is older"


def _find_clause(alignment: Alignment, told: Sequence[Clause], thing: _Thing) -> Clause | None:
    """Return the one clause that the passage has for a thing."""
    clauses = [clause for clause in told if _tells_of(alignment, clause, thing)]
    return clauses[0] if len(clauses) == 1 else None


def _find_figure(alignment: Alignment, said: _Comparison, clause: Clause | None) -> Quantity | None:
    """Return the one figure of a clause, if it is of what is compared."""
    if clause is None:
        return None
    evidence = alignment.evidence
    figures = [
        one
        for one in complete_counts(evidence)
        if one.first in clause.places and one.kind in _KINDS and one.hedge is Hedge.EXACT
    ]
    if len(figures) != 1:
        return None
    if said.noun is not None:
        noun = said.noun
        if alignment.statement.tokens[noun].lower in _WHOEVER and noun not in alignment.partners:
            noun += 1  # "more people **visited** it" beside "it had 90,000 **visitors**"
        root = evidence.roots[alignment.partners[noun]] if noun in alignment.partners else None
        # "Ems employs 200 people, while Ulm **employs 740**."
        bare = not figures[0].nouns and figures[0].kind is QuantityKind.COUNT
        return figures[0] if root is not None and (bare or root in figures[0].nouns) else None
    return figures[0]


def _tells_of(alignment: Alignment, clause: Clause, thing: _Thing) -> bool:
    if isinstance(thing, int):
        return alignment.partners.get(thing, -1) in clause.places
    if isinstance(thing, DateMention):
        return any(
            isinstance(anchor.value, DateMention) and compare_dates(thing, anchor.value).relation is Relation.AGREES
            for anchor in clause.anchors
        )
    return any(
        isinstance(anchor.value, Name) and alignment.tie_names(thing, anchor.value) not in NOT_SAME
        for anchor in clause.anchors
    )


def _describe(alignment: Alignment, said: _Comparison, found: tuple[_Figure, _Figure], *, is_so: bool) -> Compared:
    evidence = alignment.evidence
    texts = [evidence.span(one.first, one.last).of(evidence.text.text) for one in found]
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=(said.place, said.place + 1),
        evidence=(min(one.first for one in found), max(one.last for one in found)),
        detail=_WORKED_OUT,
        message=f"the evidence gives “{texts[0]}” and “{texts[1]}”",
    )
