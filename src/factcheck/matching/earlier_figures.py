"""
Find a figure of the statement that the passage gives as what it was before: "1,150 km of road, compared with **700** in 2021".

An alignment enters, compared parts leave. Whoever says now that it is 700 has the figure of then.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.quantities import compare_quantities
from factcheck.model import Kind, Relation

# What a figure was before stands behind these: "45 %, **compared with** 47 % a year earlier", "**down from** 47 %".
_COMPARED = frozenset("with to against versus from".split())
_COMPARING = frozenset("compared up down".split())
_THEN = frozenset("earlier before previous previously last ago from".split())
# "1,150 **kilometres of main road compared with** 700", "700 **kilometres of road in** 2021".
_COMPARED_WITHIN, _THEN_WITHIN = 6, 5
# With these the statement tells of then, or of both.
_OF_THEN = frozenset(
    "earlier before previous previously last ago from former formerly once then since had first up down".split()
)

# "It was 20 euros **before**": with these the statement tells of then alone.
_BEFORE = frozenset("before originally initially previously formerly".split())


def find_compared(analysis: Analysis) -> tuple[Quantity, Quantity] | None:
    """
    Return what a figure was before and what it is now, where the text compares but one pair; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> before, now = find_compared(analyse("It is 45 %, up from 40 %."))
    >>> before.value, now.value
    (40.0, 45.0)
    >>> find_compared(analyse("It is 45 % here, compared with 40 % in Peru.")) is None
    True
    """
    found = []
    for now, before in pairwise(analysis.quantities):
        between = [token.lower for token in analysis.tokens[now.last : before.first]]
        if not between or between[-1] not in _COMPARED or not comparable(now, before):
            continue
        if between[-1] in {"with", "to", "from"} and (len(between) < 2 or between[-2] not in _COMPARING):
            continue
        if len(between) <= _COMPARED_WITHIN and (between[-1] == "from" or _is_of_then(analysis, before)):
            found.append((before, now))
    return found[0] if len(found) == 1 else None


def _is_of_then(analysis: Analysis, figure: Quantity) -> bool:
    """Say whether a date, or a word of time past, stands close behind a figure: "40 % **a year earlier**", "40 % **in 2021**"."""
    end = figure.last + _THEN_WITHIN
    behind = {token.lower for token in analysis.tokens[figure.last : end]}
    return not _THEN.isdisjoint(behind) or any(figure.last <= date.first < end for date in analysis.dates)


def compare_earlier_figures(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a figure of an undated statement that the passage gives as what it was before.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("There are cameras on 90 km of road, compared with 70 km in 2021.")
    >>> [part.message for part in compare_earlier_figures(align(analyse("There are cameras on 70 km of road."), found))]
    ['the evidence gives “70 km” for before, and now “90 km”']
    >>> compare_earlier_figures(align(analyse("There are cameras on 90 km of road."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.dates or not evidence.quantities or len(statement.quantities) != 1:
        return ()
    tells_then = not _OF_THEN.isdisjoint(statement.lowers)
    compared = _find_change(evidence) or (None if tells_then else find_compared(evidence))
    if compared is None or (tells_then and _BEFORE.isdisjoint(statement.lowers)):
        return ()
    before, now = reversed(compared) if tells_then else compared
    one = statement.quantities[0]
    if one.hedge is not Hedge.EXACT or not _agree(one, before) or _agree(one, now):
        return ()
    ahead = statement.tokens[one.first - 1].lower if one.first else ""
    if ahead in {"by", "at", "aged", "reach", "reaches", "start", "starts"} or (
        tells_then and not _tells_before(alignment)
    ):
        return ()
    if sum(_agree(one, other) for other in evidence.quantities) > 1:
        return ()
    texts = [evidence.span(place.first, place.last).of(evidence.text.text) for place in (before, now)]
    return (
        Compared(
            kind=Kind.ROLE,  # the figure is there, and of something else: not now, but then
            relation=Relation.CONFLICTS,
            statement=(one.first, one.last),
            evidence=(min(now.first, before.first), max(now.last, before.last)),
            detail="elsewhere",
            message=(
                f"the evidence gives “{texts[0]}” for now, and before “{texts[1]}”"
                if tells_then
                else f"the evidence gives “{texts[0]}” for before, and now “{texts[1]}”"
            ),
        ),
    )


# "Has cut its staff **from 500 to 430**": so far before the figures stands the change.
_CHANGE_WITHIN = 6


def _tells_before(alignment: Alignment) -> bool:
    """Say whether "before" ends its clause or stands before the change: "before **the cut**", not "before the train"."""
    statement = alignment.statement
    at = next((at for at, token in enumerate(statement.tokens) if token.lower == "before"), None)
    if at is None:
        return True  # "originally"
    behind = [place for place in range(at + 1, min(len(statement.tokens), at + 4)) if statement.weights[place]]
    return not behind or any(sense.name == "direction" for sense in statement.senses[behind[0]])


def _find_change(evidence: Analysis) -> tuple[Quantity, Quantity] | None:
    """Return what a figure was and what it is behind a word of rising or falling: "raised **from 5 to 7 euros**"."""
    found = []
    for before, now in pairwise(evidence.quantities):
        ahead = evidence.tokens[before.first - 1].lower if before.first else ""
        between = [token.lower for token in evidence.tokens[before.last : now.first]]
        changes = _find_changing(evidence, before.first - 1)
        if ahead == "from" and between == ["to"] and changes and do_compare(before, now):
            found.append((before, now))
    return found[0] if len(found) == 1 and not evidence.dates else None


# "Rises from 500 to 900 m", "for children from 6 to 9": no change that is over.
_OBJECT_WORDS = frozenset("for in of by with at on , and".split())


def _find_changing(evidence: Analysis, last: int) -> bool:
    """Say whether a word of rising or falling that is over stands before a place, with its object alone between."""
    for at in range(last - 1, max(-1, last - 1 - _CHANGE_WITHIN), -1):
        lower = evidence.tokens[at].lower
        if any(sense.name == "direction" for sense in evidence.senses[at]):
            return has_deed_form(lower) or lower == "cut"
        if lower in _OBJECT_WORDS:
            return False
    return False


def do_compare(before: Quantity, now: Quantity) -> bool:
    """
    Say whether two figures of a change are of one kind; "from 25 to 20 euros" says the unit but once.

    >>> from factcheck.facts.analysis import analyse
    >>> do_compare(*analyse("It fell from 500 to 430.").quantities)
    True
    """
    return comparable(before, now) or before.unit is None


def _agree(one: Quantity, other: Quantity) -> bool:
    return compare_quantities(one, other).relation is Relation.AGREES
