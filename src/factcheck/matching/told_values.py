"""
Hold a value told in words against one told in figures, or in other words: "**in his forties**" beside "**at the age of 61**".

An alignment and compared parts enter, parts leave. Each text tells one value of the sort, and the passage all else of the statement;
whatever else was made of the words of the value gives way.
"""

from factcheck.facts.ages import AGE
from factcheck.facts.analysis import Analysis
from factcheck.facts.anniversaries import DATED
from factcheck.facts.told_values import ToldValue
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.value_pairs import LIGHT, match_values
from factcheck.model import Kind, Relation

# What parts one deed from another: "she moved **and** painted", but "painted while still a teenager" is one.
_ENDS = frozenset(". ; : ! ? and but whereas".split())


def settle_values(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with the values of one sort compared as such.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("He took office in his forties.")
    >>> said = analyse("He took office at the age of 61."), analyse("He took office before he was fifty.")
    >>> [[part.relation.value for part in settle_values(align(one, found), [])] for one in said]
    [['conflicts'], ['agrees']]
    """
    for said, found in match_values(alignment.statement, alignment.evidence):
        if not _tells_all_else(alignment, said, found):
            continue
        parts = [part for part in parts if part.kind not in _TOLD or said.places.isdisjoint(range(*part.statement))]
        if _is_denied(alignment.statement, said) or _is_denied(alignment.evidence, found):
            parts = [part for part in parts if part.detail != "negation"]
        part = _compare(alignment, said, found)
        parts = [*parts, part] if part is not None else parts
    return parts


_TOLD = frozenset({Kind.QUANTITY, Kind.DATE, Kind.CONTENT, Kind.POLARITY, Kind.RANK})


def _compare(alignment: Alignment, said: ToldValue, found: ToldValue) -> Compared | None:
    places = (said.first, said.last), (found.first, found.last)
    if said.holds(found):
        relation, message = Relation.AGREES, f"both tell the same {said.sort}"
    elif not said.meets(found):
        relation, message = Relation.CONFLICTS, tell_difference(alignment, *places)
    else:
        relation, message = Relation.MISSING, f"the evidence tells the {said.sort} less closely"
    return Compared(
        kind=Kind.DATE if said.sort in DATED else Kind.QUANTITY,
        relation=relation,
        statement=places[0],
        evidence=places[1],
        detail=_DETAILS[relation],
        same_unit=relation is not Relation.MISSING,
        message=message,
    )


_DETAILS = {Relation.AGREES: "equal", Relation.CONFLICTS: "different", Relation.MISSING: "coarser"}


def _is_denied(text: Analysis, value: ToldValue) -> bool:
    """Say whether a denial is part of the value: "he was **not yet** 20"."""
    return any(one.cue in value.places for one in text.negations)


def _tells_all_else(alignment: Alignment, said: ToldValue, found: ToldValue) -> bool:
    """Say whether the passage tells what the statement's value is told of, in the clause of its own value."""
    statement, evidence = alignment.statement, alignment.evidence
    own = said.places
    if any(at not in own and statement.tokens[at].lower not in LIGHT for at in alignment.lacks):
        return False
    if said.sort == AGE and _is_anothers(alignment, found):
        return False
    deeds = [alignment.partners[at] for at, _ in alignment.weighty if at not in own and at in alignment.partners]
    clause = range(
        find_clause(evidence, found.first, _ENDS).start,
        max(found.last, find_clause(evidence, found.last - 1, _ENDS).stop),
    )
    return all(at in clause for at in deeds if at not in evidence.named)


# "Her **son was in** his twenties when she left": so far before an age stands whose it is.
_OWNER_WITHIN = 4


def _is_anothers(alignment: Alignment, age: ToldValue) -> bool:
    """Say whether the word before an age in the passage is one that the statement does not have."""
    weights = alignment.evidence.weights
    before = range(age.first - 1, max(-1, age.first - 1 - _OWNER_WITHIN), -1)
    nearest = next((at for at in before if weights[at]), None)
    return nearest is not None and nearest in alignment.rest
