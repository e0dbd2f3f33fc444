"""
Hold whether something was in time, or within its budget, against the passage: "finished **on time**" beside "finished **two years late**".

An alignment enters, compared parts leave. These are told by phrases of small words, which stand for no word by themselves.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause, is_deed
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# What is told, and whether it was later or more than planned.
_PHRASES: dict[tuple[str, ...], tuple[str, bool]] = {
    ("on", "time"): ("time", False),
    ("on", "schedule"): ("time", False),
    ("ahead", "of", "schedule"): ("time", False),
    ("behind", "schedule"): ("time", True),
    ("overdue",): ("time", True),
    ("belatedly",): ("time", True),
    ("on", "budget"): ("budget", False),
    ("within", "budget"): ("budget", False),
    ("under", "budget"): ("budget", False),
    ("over", "budget"): ("budget", True),
}
_FIRST_WORDS = frozenset(phrase[0] for phrase in _PHRASES) | {"late", "early"}
_NOUNS = frozenset("time schedule budget late early overdue stayed stays kept remained remains".split())
# "Late" tells of a plan behind a length of time or a deed, and at the end of its clause: "opened **late**", not "late in May".
_ENDS = frozenset(". ; : , ! ? and but because after".split())


def compare_schedules(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare what both texts tell of a plan that was kept or was not.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The dam was finished two years late.")
    >>> said = "The dam was finished on time.", "The dam was finished behind schedule."
    >>> [[part.relation.value for part in compare_schedules(align(analyse(one), found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_FIRST_WORDS) or evidence.lowers.isdisjoint(_FIRST_WORDS):
        return ()
    said, found = _read_plans(statement), _read_plans(evidence)
    if any(statement.tokens[at].lower not in _NOUNS for at in alignment.lacks):
        return ()
    deeds = {alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners}
    return tuple(
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if is_over is found[what][0] else Relation.CONFLICTS,
            statement=place,
            evidence=found[what][1],
            detail="schedule",
            message=tell_difference(alignment, place, found[what][1]),
        )
        for what, (is_over, place) in said.items()
        if what in found and _is_told_there(evidence, deeds, found[what][1][0])
    )


def _is_told_there(evidence: Analysis, places: set[int], at: int) -> bool:
    """Say whether all that the passage has of the statement stands in the clause of the plan: "**left late**, and arrived"."""
    clause = find_clause(evidence, at, _CLAUSE_ENDS)
    return all(place in clause for place in places)


_CLAUSE_ENDS = frozenset(". ; : ! ? , and but while".split())


def _read_plans(text: Analysis) -> dict[str, tuple[bool, tuple[int, int]]]:
    """Return for time and budget whether a text tells that the plan was overrun, and where; what it tells twice is left out."""
    lowers = [token.lower for token in text.tokens]
    found: dict[str, list[tuple[bool, tuple[int, int]]]] = {}
    for at, lower in enumerate(lowers):
        if lower in {"late", "early"} and _is_told_of_a_plan(text, at):
            if lower == "early" and at in text.negated:
                continue  # what is not early may be in time
            found.setdefault("time", []).append((lower == "late" and at not in text.negated, (at, at + 1)))
        for phrase, (what, is_over) in _PHRASES.items() if lower in _FIRST_WORDS else ():
            if tuple(lowers[at : at + len(phrase)]) == phrase:
                is_denied = any(one.cue < at < one.last for one in text.negations)
                if is_denied and lower == "ahead":
                    continue  # what is not early may be in time
                found.setdefault(what, []).append((is_over is not is_denied, (at, at + len(phrase))))
    return {what: told[0] for what, told in found.items() if len(told) == 1}


def _is_told_of_a_plan(text: Analysis, at: int) -> bool:
    behind = text.tokens[at + 1].lower if at + 1 < len(text.tokens) else "."
    return at > 0 and behind in _ENDS and (at - 1 in text.in_figures or is_deed(text, at - 1))
