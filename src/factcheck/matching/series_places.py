"""
Hold which of its series a thing is: "their **debut** album" beside "the **fourth** album by the band, eight years after their debut".

An alignment enters, compared parts leave. Both texts say of one subject, by "is" or "was", the how-manieth of its kind it is.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_BEING = frozenset("is was are were became".split())
_OWNING = frozenset("the a its his her their our 's".split())
# "Was the **band's** fourth studio album": so far behind "is" the place in the series stands, and its noun behind that.
_WITHIN, _NOUN_WITHIN = 4, 4
_FIRSTS = frozenset({"debut", "maiden", "inaugural"})


@attrs.frozen
class _Place:
    """The how-manieth of which kind something is, where that is told, and the words before."""

    number: int
    noun: int
    first: int
    subject: frozenset[int]


def compare_series_places(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a thing that is another of its series in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Annex was her debut novel.")
    >>> found = analyse("Annex was her third novel, written nine years after her debut.")
    >>> [part.message for part in compare_series_places(align(said, found))]
    ['the statement says “debut novel” where the evidence says “third novel”']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or evidence.negations:
        return ()
    said = _read_place(statement)
    latest = _read_latest(evidence) if said is not None and said.number == 1 else None
    found = latest or _read_place(evidence) if said is not None else None
    if said is None or found is None or said.number == found.number:
        return ()
    if statement.roots[said.noun] != evidence.roots[found.noun] and alignment.partners.get(said.noun) != found.noun:
        return ()
    if latest is not None:
        return (_describe(alignment, said, latest),) if _is_told_of_it(alignment, said, latest) else ()
    if _is_also(evidence, said.number):
        return ()
    partners = {alignment.partners.get(at) for at in said.subject if statement.weights[at]}
    if partners and not partners & found.subject:
        return ()
    return (_describe(alignment, said, found),)


def _describe(alignment: Alignment, said: _Place, found: _Place) -> Compared:
    ours, theirs = (said.first, said.noun + 1), (found.first, found.noun + 1)
    return Compared(
        kind=Kind.RANK,
        relation=Relation.CONFLICTS,
        statement=ours,
        evidence=theirs,
        detail="series",
        message=tell_difference(alignment, ours, theirs),
    )


def _is_told_of_it(alignment: Alignment, said: _Place, latest: _Place) -> bool:
    """Say whether the statement's subject stands in the sentence of "the latest of ten", before it."""
    evidence = alignment.evidence
    subject = [alignment.partners.get(at) for at in said.subject if alignment.statement.weights[at]]
    ends = (at for at in range(latest.first, 0, -1) if evidence.tokens[at].text in {".", ";"})
    start = next(ends, -1)
    return all(at is not None and start < at < latest.first for at in subject)


def _is_also(evidence: Analysis, number: int) -> bool:
    """Say whether the passage joins the statement's place to its own: "her third novel**, and the first** in English"."""
    numbers = {one.first: int(one.value) for one in evidence.quantities if one.kind is QuantityKind.ORDINAL}
    for at, token in enumerate(evidence.tokens):
        found = 1 if token.lower in _FIRSTS else numbers.get(at)
        before = {one.lower for one in evidence.tokens[max(0, at - 2) : at]}
        if found == number and "and" in before:
            return True
    return False


_LATEST = frozenset({"latest", "last", "most"})
# "The **latest of** more than **10 summits**".
_COUNT_WITHIN = 5


def _read_latest(text: Analysis) -> _Place | None:
    """Read "the latest of ten summits", which is not the first of them."""
    for at in range(len(text.tokens) - 2):
        if text.tokens[at].lower not in _LATEST or text.tokens[at + 1].lower != "of":
            continue
        several = (one for one in text.quantities if at < one.first <= at + _COUNT_WITHIN and one.low > 1)
        count = next((one for one in several if one.kind is QuantityKind.COUNT), None)
        noun = _find_noun(text, count.last) if count is not None else None
        if noun is not None:
            return _Place(0, noun, at, frozenset())
    return None


def _read_place(text: Analysis) -> _Place | None:
    """Read the first "is the fourth album" of a text."""
    being = next((at for at, token in enumerate(text.tokens) if token.lower in _BEING), None)
    if being is None:
        return None
    ordinals = {one.first: int(one.value) for one in text.quantities if one.kind is QuantityKind.ORDINAL}
    for at in range(being + 2, min(len(text.tokens), being + 1 + _WITHIN)):
        lower = text.tokens[at].lower
        number = 1 if lower in _FIRSTS else ordinals.get(at)
        if number is None or text.tokens[at - 1].lower not in _OWNING:
            continue
        noun = _find_noun(text, at + 1)
        return _Place(number, noun, at, frozenset(range(being))) if noun is not None else None
    return None


def _find_noun(text: Analysis, first: int) -> int | None:
    """Return the last of the words that stand right behind a number: "fourth studio **album**"."""
    noun = None
    for at in range(first, min(len(text.tokens), first + _NOUN_WITHIN)):
        if not text.weights[at] or at in text.in_figures:
            break
        noun = at
    return noun
