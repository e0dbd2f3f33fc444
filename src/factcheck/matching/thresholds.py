"""
Apply a bound of the passage to a figure of the statement: "only those **aged 21 or over** may drive it" beside "a **20-year-old** may drive it".

An alignment enters, compared parts leave. A rule for those within a bound says nothing of a figure by itself: what counts is whether the
figure is within it. Outside of it the opposite holds where the passage says "only".
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.denials import says_not
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation

# A rule is told of what may, can or must be, or is so for all such.
_RULING = frozenset(
    "may can must cannot should need needs required allowed permitted admitted entitled eligible free pay pays".split()
)
_OPEN_ENDS = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST})
# "People **aged 21**", "a **20-year-old**": the years of one's life.
_OF_AGE = frozenset(
    """
    aged age ages old older over under younger anyone those children persons people visitors students applicants candidates
    """.split()
)
_AGE_WITHIN = 4
# Durations are counted in seconds.
_DURATION = "s"
# One word may be told in others, "is **too short**", where the passage has most of the rest. Of the plain pairs one word more finds
# three refuted and two supported ones more, and one wrongly; with three words two supported ones would conflict. The labelled pairs
# have none; at .3 of the rest the same are found as at .6.
_MOST_LACKING = 1
_LEAST_COVERED = 0.6


def compare_thresholds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Hold a figure to which a rule of the passage applies, or expressly does not, against what the statement says of it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Only students aged 21 or over may drive the van.")
    >>> said = "A 20-year-old student may drive the van.", "A 20-year-old student may not drive the van."
    >>> [[part.relation.value for part in compare_thresholds(align(analyse(one), found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_RULING) or evidence.lowers.isdisjoint(_RULING) or "default" in statement.lowers:
        return ()
    figures = [one for one in statement.quantities if one.hedge is Hedge.EXACT]
    bounds = [one for one in evidence.quantities if one.hedge in _OPEN_ENDS]
    if len(figures) != 1 or len(statement.quantities) != 1 or len(bounds) != 1:
        return ()
    figure, bound = figures[0], bounds[0]
    if not (comparable(figure, bound) or (is_age(statement, figure) and is_age(evidence, bound))):
        return ()
    lacking = [at for at in alignment.lacks if statement.tokens[at].lower not in _OF_AGE]
    if len(lacking) > _MOST_LACKING or (lacking and alignment.coverage < _LEAST_COVERED):
        return ()
    inside = _is_inside(figure, bound)
    if not inside and "only" not in evidence.lowers:
        return ()
    opposed = any(pair.how is How.OPPOSITE for pair in alignment.pairs.values())
    same = opposed is (says_not(statement) is not says_not(evidence))
    places = (figure.first, figure.last), (bound.first, bound.last)
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=Relation.AGREES if same is inside else Relation.CONFLICTS,
            statement=places[0],
            evidence=places[1],
            detail="threshold",
            message=tell_difference(alignment, *places),
        ),
    )


def is_age(text: Analysis, one: Quantity) -> bool:
    """
    Say whether a figure is an age: "a 20-year-old", "aged 21 or over", "anyone under 16".

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("Anyone under 16 may swim.")
    >>> is_age(text, text.quantities[0])
    True
    """
    if one.unit == _DURATION and any(token.lower == "old" for token in text.tokens[one.last : one.last + 2]):
        return True
    near = text.tokens[max(0, one.first - _AGE_WITHIN) : one.last + 1]
    return one.unit in {None, _DURATION} and any(token.lower in _OF_AGE for token in near)


def _is_inside(figure: Quantity, bound: Quantity) -> bool:
    # Of "20-year-old" and "under 16" only the one has a unit.
    value, limit = (figure.base, bound.base) if figure.unit == bound.unit else (figure.value, bound.value)
    if bound.hedge is Hedge.AT_LEAST:
        return value >= limit
    if bound.hedge is Hedge.MORE_THAN:
        return value > limit
    return value <= limit if bound.hedge is Hedge.AT_MOST else value < limit
