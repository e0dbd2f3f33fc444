"""
Hold the ends of a range against a bound that reaches further, or that is denied: "**up to ten** eggs" beside "two to four eggs".

An alignment and compared parts enter, parts leave. "At most ten" is so of two to four; "up to ten" says that there are ten as well.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# "**Never** lays **more than** four": so far before its bound stands the denial.
_DENIED_WITHIN = 4


def settle_range_ends(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a bound of the statement held against the ends of the passage's range.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> found = analyse("The bird lays two to four eggs.")
    >>> said = "The bird lays up to ten eggs.", "The bird never lays more than four eggs."
    >>> held = [align(analyse(one), found) for one in said]
    >>> [[part.relation.value for part in settle_range_ends(one, list(compare_figures(one)))] for one in held]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if all(one.hedge is not Hedge.RANGE for one in evidence.quantities):
        return parts
    for part in parts:
        if part.kind is not Kind.QUANTITY or part.evidence is None:
            continue
        said = next((one for one in statement.quantities if (one.first, one.last) == part.statement), None)
        found = next((one for one in evidence.quantities if (one.first, one.last) == part.evidence), None)
        if said is None or found is None or found.hedge is not Hedge.RANGE:
            continue
        if _reaches_further(statement, said, found):
            return [_settle(alignment, one, is_so=False) if one is part else one for one in parts]
        if _denies_more(statement, said):
            is_so = found.base_high <= said.base if said.hedge is Hedge.MORE_THAN else found.base_low >= said.base
            return [
                _settle(alignment, one, is_so=is_so) if one is part else one
                for one in parts
                if one.kind is not Kind.POLARITY or one.detail != "negation"
            ]
    return parts


def _reaches_further(statement: Analysis, said: Quantity, found: Quantity) -> bool:
    """Say whether "up to" names more than the upper end: "**up to ten**" of "two to four"."""
    words = [token.lower for token in statement.tokens[said.first : said.first + 2]]
    return words == ["up", "to"] and said.base > found.base_high


def _denies_more(statement: Analysis, said: Quantity) -> bool:
    """Say whether a bound is denied: "**never** lays **more than** four"."""
    if said.hedge not in {Hedge.MORE_THAN, Hedge.LESS_THAN}:
        return False
    return any(said.first - _DENIED_WITHIN <= one.cue < said.first for one in statement.negations)


def _settle(alignment: Alignment, part: Compared, *, is_so: bool) -> Compared:
    difference = tell_difference(alignment, part.statement, part.evidence or part.statement)
    return attrs.evolve(
        part,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        detail="within" if is_so else "outside",
        agreeing=part.sure if is_so else None,
        conflicting=None if is_so else part.sure,
        message="the range of the evidence keeps to it" if is_so else difference,
    )
