"""
Hold what follows from a condition against the passage: "red when **low**, green when **full**" beside "turns **red** when it is **full**".

An alignment enters, compared parts leave. A passage that names two conditions, each with what follows, has every word of a statement that
takes the one condition with the other's consequence.
"""

from collections.abc import Iterator
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_OPENERS = frozenset("if when once whenever".split())
_ENDS = frozenset(". ; ! ?".split())
_PARTS = _ENDS | frozenset(", and but while whereas or".split())
_PARTS_OR_OPENERS = _PARTS | _OPENERS
# A clause has so many words at most; of a text made to be endless no more are read each time.
_LONGEST = 60
# In a text made to be endless only the first conditions are read.
_MOST = 8


@attrs.frozen
class _Conditional:
    """A condition, and what follows from it: by the roots of their words, with the places."""

    condition: frozenset[str]
    consequence: frozenset[str]
    places: tuple[int, ...]


def compare_conditionals(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a condition of the statement with what follows from another in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The lamp turns green when the battery is full and red when it is low.")
    >>> said = analyse("The lamp turns red when the battery is full.")
    >>> [part.message for part in compare_conditionals(align(said, found))]
    ['the statement says “red” where the evidence says “green”']
    >>> compare_conditionals(align(analyse("The lamp turns red when the battery is low."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_OPENERS) or evidence.lowers.isdisjoint(_OPENERS):
        return ()
    said, told = (list(islice(_read_conditionals(text), _MOST)) for text in (statement, evidence))
    if len(said) != 1:
        return ()
    restricted = _find_restricted(alignment, said[0])
    if restricted is not None:
        return (restricted,)
    for its in told:
        for other in told:
            if its is other:
                continue
            ours = said[0].condition & (its.condition - other.condition)
            crossed = said[0].consequence & (other.consequence - its.consequence)
            # "The lamp turns" is told but once of both: what the statement leaves out of its own tells.
            own = its.consequence - said[0].consequence
            is_of_both = other.consequence <= said[0].consequence <= its.consequence | other.consequence
            is_its = not other.condition - its.condition <= said[0].condition
            if ours and crossed and own and is_of_both and is_its:
                return _describe(alignment, said[0], its, other, crossed)
    return ()


def _find_restricted(alignment: Alignment, said: _Conditional) -> Compared | None:
    """
    Find a condition of the statement that the passage rules out: "refunded if it is **postponed**" beside "refunded **only if** it is
    cancelled; if it is postponed, …".
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "only" not in evidence.lowers or "only" in statement.lowers or statement.negations:
        return None
    for its in _read_conditionals(evidence):
        last = its.places[-1]
        behind = range(last + 1, min(len(evidence.tokens) - 1, last + 1 + _ONLY_WITHIN))
        only = next((at for at in behind if evidence.tokens[at].lower == "only"), None)
        if only is None or evidence.tokens[only + 1].lower not in _OPENERS or not said.consequence <= its.consequence:
            continue
        others = [
            at
            for at in range(only + 2, len(evidence.tokens))
            if evidence.roots[at] in said.condition - its.condition and _opens_condition(evidence, at, only + 1)
        ]
        ours = [at for at in range(len(statement.tokens)) if statement.roots[at] in said.condition - its.condition]
        if ours and its.condition - said.condition:
            places = (ours[0], ours[-1] + 1), (only, (others[0] if others else only + 1) + 1)
            return Compared(
                kind=Kind.ROLE,
                relation=Relation.CONFLICTS if others else Relation.MISSING,
                statement=places[0],
                evidence=places[1],
                detail="conditional",
                message=tell_difference(alignment, *places),
            )
    return None


# "Are refunded **then and** only if".
_ONLY_WITHIN = 3
# "If **it is** postponed".
_OPENED_WITHIN = 6


def _opens_condition(evidence: Analysis, at: int, only: int) -> bool:
    """Say whether a word stands behind another "if" than the only one: what the passage tells of it is another consequence."""
    ahead = range(at - 1, max(only, at - 1 - _OPENED_WITHIN), -1)
    return any(evidence.tokens[place].lower in _OPENERS for place in ahead)


def _read_conditionals(text: Analysis) -> Iterator[_Conditional]:
    lowers = [token.lower for token in text.tokens]
    for at, lower in enumerate(lowers):
        if lower not in _OPENERS:
            continue
        end = next((place for place in range(at + 1, len(lowers)) if lowers[place] in _PARTS_OR_OPENERS), len(lowers))
        condition = _list_roots(text, range(at + 1, end))
        begin = max(0, at - _LONGEST)
        first = next((place + 1 for place in range(at - 1, begin - 1, -1) if lowers[place] in _PARTS), begin)
        before = range(first, at)
        if not _list_roots(text, before) and end < len(lowers) and lowers[end] == ",":
            stop = next((place for place in range(end + 1, len(lowers)) if lowers[place] in _PARTS), len(lowers))
            before = range(end + 1, stop)  # "if it is low, it turns red"
        elif not _list_roots(text, before):
            # "If it is postponed they remain valid": no mark parts the two, nor does this.
            continue
        places = tuple(place for place in before if text.weights[place])
        if condition and places:
            yield _Conditional(condition, _list_roots(text, before), places)


def _list_roots(text: Analysis, places: range) -> frozenset[str]:
    return frozenset(text.roots[at] for at in places if text.weights[at] or at in text.in_figures)


def _mean_one(alignment: Alignment, place: int, other: int) -> bool:
    """Say whether two words are of one group: what the statement calls **insured** may be **covered** in one place."""
    return not alignment.statement.groups[place].isdisjoint(alignment.evidence.groups[other])


def _describe(
    alignment: Alignment, said: _Conditional, its: _Conditional, other: _Conditional, crossed: frozenset[str]
) -> tuple[Compared, ...]:
    statement, evidence = alignment.statement, alignment.evidence
    ours = [at for at in said.places if statement.roots[at] in crossed]
    theirs = [at for at in its.places if evidence.roots[at] not in other.consequence | said.consequence]
    first = find_clause(evidence, its.places[0], _ENDS).start
    before = {evidence.roots[at] for at in range(first, its.places[0])}
    if crossed <= before:
        return ()  # "the fan **stops** and the light goes on when the door is open"
    if not ours or not theirs or any(_mean_one(alignment, at, place) for at in ours for place in theirs):
        return ()
    places = (ours[0], ours[-1] + 1), (theirs[0], theirs[-1] + 1)
    return (
        Compared(
            kind=Kind.ROLE,
            relation=Relation.CONFLICTS,
            statement=places[0],
            evidence=places[1],
            detail="conditional",
            message=tell_difference(alignment, *places),
        ),
    )
