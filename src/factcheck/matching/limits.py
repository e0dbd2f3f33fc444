"""
Hold what is let through or turned away against a limit: "passwords of 10 characters **are rejected**" beside "**at least** 12 characters".

An alignment and compared parts enter, parts leave. A figure within the limit is no other figure: what counts is on which side of it the
figure stands, and what the statement says becomes of it.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.denials import says_not
from factcheck.matching.thresholds import is_age
from factcheck.model import Kind, Relation

_LET = frozenset(
    """
    can may could allow allows allowed accept accepts accepted permit permits permitted valid eligible enough sufficient suffices suffice
    works admitted qualify qualifies legal legally lawful acceptable
    """.split()
)
_TURNED_AWAY = frozenset(
    """
    reject rejects rejected refuse refuses refused invalid block blocks blocked forbidden prohibited disallowed barred fail fails failed
    denied error errors illegal illegally unlawful ineligible excluded turned cannot too
    """.split()
)
_VERDICTS = (
    _LET
    | _TURNED_AWAY
    | frozenset("be is are away short long large small big few many little high low heavy old young".split())
)
# What makes a bound a rule, and no report of how many there were: "**must** have at least 12", but "at least 12 came".
_RULING = frozenset(
    """
    must shall should may can need needs needed require requires required limit limits limited maximum minimum max min only allowed
    permitted exceed cap capped
    """.split()
)
_CONDITIONS = frozenset("if unless when except accompanied provided".split())
_MOST = frozenset("limit limits limited maximum max cap capped exceed".split())
_LEAST = frozenset("minimum min".split())
# "**Limited to** 5 MB", "the **maximum** size of an upload is 5 MB": so far before its figure stands what limits.
_LIMIT_WITHIN = 7
# "**Files** larger than 5 MB" beside "**uploads**": besides what becomes of it, one word may be another.
_MOST_LACKING = 1
_BOUNDS = {
    Hedge.AT_LEAST: (True, True),
    Hedge.MORE_THAN: (True, False),
    Hedge.AT_MOST: (False, True),
    Hedge.LESS_THAN: (False, False),
}


@attrs.frozen
class _Limit:
    """A figure of a rule: whether it is the least or the most, and whether it is within itself."""

    figure: Quantity
    is_least: bool
    is_within: bool


def settle_limits(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a figure that is let through or turned away held against the only limit of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Uploads are limited to 5 MB.")
    >>> said = analyse("Uploads of 8 MB are rejected."), analyse("Uploads of 8 MB are accepted.")
    >>> [settle_limits(align(one, found), [])[0].relation.value for one in said]
    ['agrees', 'conflicts']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _RULING.isdisjoint(evidence.lowers) or len(statement.quantities) != 1:
        return parts
    if not evidence.lowers.isdisjoint(_CONDITIONS):
        return parts  # "under twelve travel free only **if** accompanied": the figure alone does not tell
    is_let = _is_let_through(statement)
    limit = _find_limit(evidence) if is_let is not None else None
    if is_let is None or limit is None or not _count_alike(alignment, statement.quantities[0], limit.figure):
        return parts
    lacks = [at for at in alignment.lacks if statement.tokens[at].lower not in _VERDICTS]
    own = [at for at in lacks if at not in statement.in_figures]
    # "Are rejected **at night**" tells more than the limit; what comes before its figure may be named otherwise.
    if len(own) > _MOST_LACKING or any(at > statement.quantities[0].first for at in own):
        return parts
    said = statement.quantities[0]
    if said.unit != limit.figure.unit:
        # "A **40-year**-old", "under **35**": both in years.
        said = attrs.evolve(said, unit=limit.figure.unit, factor=limit.figure.factor, offset=limit.figure.offset)
    is_inside = _find_side(said, limit)
    if is_inside is None:
        return parts
    is_so = is_inside is is_let
    told = [at for at in alignment.lacks if statement.tokens[at].lower in _VERDICTS]
    return [
        *(part for part in parts if not _is_of_the_rule(statement, part) and part.statement[0] not in told),
        _describe(alignment, limit, is_so=is_so),
        *(_tell_verdict(alignment, limit, at, is_so=is_so) for at in told),
    ]


def _count_alike(alignment: Alignment, said: Quantity, limit: Quantity) -> bool:
    if said.per != limit.per:
        return False  # "5 MB **a day**" is no limit of one upload
    return comparable(said, limit) or (is_age(alignment.statement, said) and is_age(alignment.evidence, limit))


def _is_let_through(statement: Analysis) -> bool | None:
    """Say whether a statement tells that something passes or that it is turned away; None where it tells neither."""
    denied = says_not(statement)
    lets = {token.lower for token in statement.tokens if token.text != "May"} & _LET  # a month lets nothing through
    if not statement.lowers.isdisjoint(_TURNED_AWAY):
        return denied and "cannot" not in statement.lowers
    return not denied if lets else None


def _find_limit(evidence: Analysis) -> _Limit | None:
    """Return the only limit of a passage whose figures count alike; None without one, or where it is denied."""
    found = []
    for one in evidence.quantities:
        if one.kind in {QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.RATIO}:
            continue
        before = {token.lower for token in evidence.tokens[max(0, one.first - _LIMIT_WITHIN) : one.last]}
        if one.hedge in _BOUNDS:
            found.append(_Limit(one, *_BOUNDS[one.hedge]))
        elif one.hedge is Hedge.EXACT and not before.isdisjoint(_MOST | _LEAST):
            found.append(_Limit(one, is_least=before.isdisjoint(_MOST), is_within=True))
        else:
            return None  # a figure besides the rule: of which of the two the statement tells is open
    denied = evidence.negations and "exceed" not in evidence.lowers
    return found[0] if len(found) == 1 and not denied else None


def _find_side(said: Quantity, limit: _Limit) -> bool | None:
    """Say whether a figure, or all that a bound holds, is within a limit; None where only part of it is."""
    if said.hedge in _BOUNDS:
        is_from, reaches = _BOUNDS[said.hedge]
        return _place_bound(said, limit, is_from=is_from, reaches=reaches)
    if said.hedge is not Hedge.EXACT:
        return None
    if said.base == limit.figure.base:
        return limit.is_within
    return (said.base > limit.figure.base) is limit.is_least


def _place_bound(said: Quantity, limit: _Limit, *, is_from: bool, reaches: bool) -> bool | None:
    """Say where all stands that is "larger than 5 MB": out of "at most 5 MB", but partly within "at least 8 MB"."""
    off = said.base - limit.figure.base
    if is_from is limit.is_least:
        return True if (off == 0 and (limit.is_within or not reaches)) or ((off > 0) is is_from and off) else None
    if off == 0:
        return None if reaches and limit.is_within else False
    return False if (off > 0) is is_from else None


def _is_of_the_rule(statement: Analysis, part: Compared) -> bool:
    """Say whether a part only tells that the figure, the verb or a denial is another than the rule's."""
    if part.kind is Kind.QUANTITY:
        return True
    if part.kind is Kind.POLARITY:
        is_verdict = any(token.lower in _VERDICTS for token in statement.tokens[part.statement[0] : part.statement[1]])
        return is_verdict or part.detail in {"negation", "modality", "denies"}
    return part.kind is Kind.CONTENT and part.detail == "replaced"


def _tell_verdict(alignment: Alignment, limit: _Limit, at: int, *, is_so: bool) -> Compared:
    """Tell that what becomes of a figure, "is **rejected**", follows from the limit, or does not."""
    word = alignment.statement.tokens[at].text
    limits = alignment.evidence.span(limit.figure.first, limit.figure.last).of(alignment.evidence.text.text)
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=(at, at + 1),
        evidence=(limit.figure.first, limit.figure.last),
        detail="threshold",
        message=f"“{word}” {'follows from' if is_so else 'does not go with'} the limit “{limits}”",
    )


def _describe(alignment: Alignment, limit: _Limit, *, is_so: bool) -> Compared:
    said = alignment.statement.quantities[0]
    places = (said.first, said.last), (limit.figure.first, limit.figure.last)
    limits = alignment.evidence.span(*places[1]).of(alignment.evidence.text.text)
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=places[0],
        evidence=places[1],
        detail="threshold",
        agreeing=1.0 if is_so else None,
        conflicting=None if is_so else 1.0,
        distance=0.0,
        same_unit=True,
        message=f"it follows from the limit “{limits}”" if is_so else tell_difference(alignment, *places),
    )
