"""
Take back conflicts that are none once the parts are read together.

Compared parts enter and leave; each rule names why two things that differ may both be so.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import BOUNDS, Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.agreements import settle_agreements
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.compared_times import settle_compared_times
from factcheck.matching.counted_dates import settle_counted
from factcheck.matching.counted_lists import settle_counted_lists
from factcheck.matching.courses import settle_courses
from factcheck.matching.dated_predicates import settle_dated_predicates
from factcheck.matching.denied_dates import settle_denied_dates
from factcheck.matching.denied_figures import find_denied_figures
from factcheck.matching.derivations import derive_figure
from factcheck.matching.differences import find_comparative, tells_a_change
from factcheck.matching.discourse_relations import settle_discourse
from factcheck.matching.excepted_tails import settle_excepted_tails
from factcheck.matching.exceptions import settle_exceptions
from factcheck.matching.figures_then import settle_figures_then
from factcheck.matching.frequencies import settle_frequencies
from factcheck.matching.intervals import settle_intervals
from factcheck.matching.lifetimes import settle_lifetimes
from factcheck.matching.limits import settle_limits
from factcheck.matching.mirrors import (
    settle_contests,
    settle_denied_opposites,
    settle_mirrored,
    settle_relations,
    settle_terms,
)
from factcheck.matching.mistaken_beliefs import settle_mistaken_beliefs
from factcheck.matching.only_ones import settle_only_ones
from factcheck.matching.partitions import settle_partitions
from factcheck.matching.periods import settle_periods
from factcheck.matching.permissions import settle_permissions
from factcheck.matching.placings import settle_placings
from factcheck.matching.positions import settle_positions
from factcheck.matching.range_ends import settle_range_ends
from factcheck.matching.reciprocals import settle_reciprocals
from factcheck.matching.rests import settle_rests
from factcheck.matching.unmet_conditions import settle_unmet_conditions
from factcheck.matching.verbatim import settle_verbatim
from factcheck.matching.version_limits import settle_version_limits
from factcheck.matching.votes import settle_votes
from factcheck.matching.worked_comparisons import settle_worked
from factcheck.model import Kind, Relation

#: What holds a part told in other words against what it comes to, each of a sort of its own: figures of two times, ends and limits, lists,
#: conditions, rules, beliefs.
_TOLD_OTHERWISE = (
    settle_figures_then,
    settle_range_ends,
    settle_limits,
    settle_version_limits,
    settle_counted_lists,
    settle_unmet_conditions,
    settle_permissions,
    settle_excepted_tails,
    settle_mistaken_beliefs,
    settle_compared_times,
)


def settle_conflicts(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with what does not exclude each other no longer in conflict.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> alignment = align(analyse("They sold 20 fewer boats than planned."), analyse("They sold 80 boats."))
    >>> [part.detail for part in settle_conflicts(alignment, list(compare_figures(alignment)))]
    ['difference']
    """
    parts = settle_rests(alignment, parts)
    parts = settle_only_ones(settle_partitions(settle_discourse(alignment, settle_verbatim(alignment, parts))))
    parts = settle_dated_predicates(alignment, settle_agreements(alignment, parts))
    parts = settle_frequencies(settle_counted(alignment, parts))
    parts = settle_positions(alignment, settle_lifetimes(alignment, settle_courses(alignment, parts)))
    parts = settle_exceptions(alignment, settle_worked(settle_placings(settle_relations(parts))))
    parts = settle_reciprocals(alignment, _settle_rest([_derive(alignment, part) for part in parts]))
    parts = settle_contests(settle_periods(alignment, settle_intervals(alignment, settle_votes(alignment, parts))))
    for settle in _TOLD_OTHERWISE:
        parts = settle(alignment, parts)
    parts = [_oppose_limits(alignment, _doubt_exact(alignment, _doubt_stock(alignment, part))) for part in parts]
    if all(part.relation is not Relation.CONFLICTS for part in parts):
        return parts
    parts = settle_denied_dates(alignment, settle_terms(alignment, settle_denied_opposites(alignment, parts)))
    return settle_mirrored(alignment, _settle_figures(alignment, _settle_denied(alignment, parts)))


def _derive(alignment: Alignment, part: Compared) -> Compared:
    """Read a figure that the passage's come to as one that agrees: "half of 9 million" is 4.5 million."""
    if part.kind is not Kind.QUANTITY or part.relation is Relation.AGREES:
        return part
    said = _find_quantity(alignment.statement, part.statement)
    found = derive_figure(alignment, said) if said is not None else None
    if found is None:
        return part
    figure = alignment.evidence.span(found.first, found.last).of(alignment.evidence.text.text)
    return attrs.evolve(
        part,
        relation=Relation.AGREES,
        evidence=(found.first, found.last),
        detail="derived",
        agreeing=part.sure,
        conflicting=None,
        distance=0.0,
        message=f"it follows from “{figure}” and another figure beside it",
    )


def _settle_rest(parts: list[Compared]) -> list[Compared]:
    """
    Read "15 were **not** upheld" beside "of 17 two were upheld" as the same: what is denied is told of the rest.

    So is "a third were **women**" beside "two thirds were **men**". What comes from two clauses is of neither alone.
    """
    if not any(part.detail == "derived" for part in parts):
        return parts
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="rest", message="it is told of the rest")
        if part.relation is Relation.CONFLICTS and (part.detail == "negation" or (part.detail or "").startswith("sex"))
        else part
        for part in parts
        if part.kind is not Kind.ROLE or part.detail != "elsewhere"
    ]


def _settle_denied(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """Read a denied figure the other way round: "is not 640 m long" agrees with "is 700 m long"."""
    denied = find_denied_figures(alignment.statement)
    if not denied:
        return parts
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="denied", message="the figure that is denied is another")
        if part.kind is Kind.QUANTITY and part.relation is Relation.CONFLICTS and part.statement[0] in denied
        else part
        for part in parts
    ]


_OWNING = frozenset("has have had".split())
_CHANGING = frozenset(
    """
    lost loses lose losing added adds add adding gained gains gain gaining shed sheds shedding hired hires dismissed dismisses
    sold sells bought buys donated demolished killed
    """.split()
)


def _doubt_stock(alignment: Alignment, part: Compared) -> Compared:
    """Leave open how many there are where the passage tells by how many they changed: "**has** 300 cars", "**sold** 300 cars"."""
    if part.kind is not Kind.QUANTITY or part.relation is not Relation.AGREES or part.evidence is None:
        return part
    before = alignment.statement.tokens[max(0, part.statement[0] - 1)].lower
    if before not in _OWNING or alignment.evidence.tokens[max(0, part.evidence[0] - 1)].lower not in _CHANGING:
        return part
    found = alignment.evidence.span(part.evidence[0] - 1, part.evidence[1]).of(alignment.evidence.text.text)
    return attrs.evolve(part, relation=Relation.MISSING, detail="change", message=f"the evidence says “{found}”")


_EXACTLY = frozenset({"exactly", "precisely"})


def _doubt_exact(alignment: Alignment, part: Compared) -> Compared:
    """Leave open whether it is "**exactly** twenty" where the passage has a bound or a round figure: "at least 20"."""
    if part.kind is not Kind.QUANTITY or part.relation is not Relation.AGREES or part.evidence is None:
        return part
    found = _find_quantity(alignment.evidence, part.evidence)
    said = {token.lower for token in alignment.statement.tokens[part.statement[0] : part.statement[1]]}
    if found is None or said.isdisjoint(_EXACTLY) or found.hedge not in BOUNDS | {Hedge.ABOUT}:
        return part
    message = tell_difference(alignment, part.statement, part.evidence)
    return attrs.evolve(part, relation=Relation.MISSING, detail="bound", message=message)


_SET_LIMITS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST})
# What tells of a rule, not of what happened: "**must** have at least 8", but "at least 8 came".
_RULES = frozenset(
    """
    must shall should may can cannot need needs require requires required minimum maximum limit limits limited allow allows allowed
    support supports supported return returns accept accepts accepted per
    """.split()
)


def _oppose_limits(alignment: Alignment, part: Compared) -> Compared:
    """Oppose two limits of one rule: a password of at least 12 characters has 8, but "**must** have at least 8" is another rule."""
    if part.kind is not Kind.QUANTITY or part.relation is not Relation.AGREES or part.evidence is None:
        return part
    if _RULES.isdisjoint(alignment.statement.lowers) or _RULES.isdisjoint(alignment.evidence.lowers):
        return part
    said = _find_quantity(alignment.statement, part.statement)
    found = _find_quantity(alignment.evidence, part.evidence)
    if said is None or found is None or said.hedge not in _SET_LIMITS or said.base == found.base:
        return part
    if said.hedge is not found.hedge and not _is_limit_of_another(alignment, said):
        return part
    message = tell_difference(alignment, part.statement, part.evidence)
    return attrs.evolve(part, relation=Relation.CONFLICTS, detail="limit", message=message)


def _is_limit_of_another(alignment: Alignment, said: Quantity) -> bool:
    """Say whether the passage sets the very limit for another thing: "**up to six** books and two films"."""
    return any(
        one.hedge is said.hedge and one.base == said.base and one.nouns and not set(one.nouns) & set(said.nouns)
        for one in alignment.evidence.quantities
    ) and bool(said.nouns)


# Figures that differ, and are no figures of one thing.


def _settle_figures(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """Leave open what a figure of the statement is beside one of another sort."""
    return [
        attrs.evolve(part, relation=Relation.MISSING, detail=reason)
        if part.relation is Relation.CONFLICTS and (reason := _find_other_sort(alignment, part)) is not None
        else part
        for part in parts
    ]


def _find_other_sort(alignment: Alignment, part: Compared) -> str | None:
    """Return why a conflict is none, or None where it is one."""
    if part.evidence is None or part.detail == "conditional":
        return None
    if _is_conditional(alignment.statement, part.statement[0]) and not _is_conditional(
        alignment.evidence, part.evidence[0]
    ):
        return "condition"
    if part.detail == "negation" and _is_conditional(alignment.evidence, part.evidence[0]):
        return "condition"  # "would have gone up **had it won**" does not say that it won
    if part.kind is not Kind.QUANTITY:
        return None
    said = _find_quantity(alignment.statement, part.statement)
    found = _find_quantity(alignment.evidence, part.evidence)
    if said is None or found is None or QuantityKind.ORDINAL in {said.kind, found.kind}:
        return None
    if find_comparative(alignment.statement, said) is not None and not tells_a_change(alignment.evidence, found):
        return "difference"
    if said.per is not None and found.per is None and not _tells_rate(alignment.evidence, said.per):
        return "rate"
    if _passes_limit(alignment, said, found):
        return "limit"
    return None


def _find_quantity(analysis: Analysis, place: tuple[int, int]) -> Quantity | None:
    return next((one for one in analysis.quantities if (one.first, one.last) == place), None)


_CONDITIONS = frozenset("if unless whenever".split())
_CLAUSE_ENDS = frozenset(". ; , : ( ) then".split())
_BEGINNINGS = frozenset(", only and or".split())
_INVERTED = frozenset("had were should".split())
_SUBJECTS = frozenset("it he she they we the a an its his her their".split())
_PAST = frozenset("was were had did".split())
# A condition is a short clause: "when the water temperature exceeds 60 °C".
_CONDITION_WITHIN = 10


def _is_inverted(analysis: Analysis, at: int) -> bool:
    """Say whether a verb stands before its subject: "**had it** been sold", "would have gone up **had it** won"."""
    tokens = analysis.tokens
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    if follows is None or not (follows.lower in _SUBJECTS or follows.text[:1].isupper()):
        return False
    return at == 0 or tokens[at - 1].text == "," or "would" in analysis.lowers


def _is_conditional(analysis: Analysis, place: int) -> bool:
    """
    Say whether a place stands in a condition, which is not said to be so: "**once enabled**, it runs every six hours".

    "When" opens one where its clause is told in the present: "when it exceeds 60 °C"; not "when it opened".
    """
    tokens = analysis.tokens
    for at in range(place - 1, max(-1, place - 1 - _CONDITION_WITHIN), -1):
        lower = tokens[at].lower
        if lower in _CLAUSE_ENDS:
            return False
        if lower in _CONDITIONS:
            return True
        if lower in _INVERTED and _is_inverted(analysis, at):
            return True  # "**had** it not been sold, …"
        if lower == "once":
            return at == 0 or tokens[at - 1].lower in _BEGINNINGS
        if lower == "when":
            inside = [token.lower for token in tokens[at + 1 : place + 1]]
            return any(word in {"is", "are"} or (word.endswith("s") and len(word) > 3) for word in inside) and not any(
                word in _PAST or word.endswith("ed") for word in inside
            )
    return False


_RATES = {
    "year": frozenset("annual annually yearly".split()),
    "month": frozenset({"monthly"}),
    "day": frozenset({"daily"}),
}


def _tells_rate(analysis: Analysis, per: str) -> bool:
    """Say whether a text tells a rate in other words: "an **annual** salary"."""
    return per in analysis.roots or not analysis.lowers.isdisjoint(_RATES.get(per, ()))


_LIMITS = frozenset("limit limits limited maximum capped cap exceed exceeding most".split())
_REFUSALS = frozenset(
    "cannot not n't no never rejected reject rejects refused refuse refuses fail fails failed error too barred banned".split()
)
_LIMITED_WITHIN = 4


def _passes_limit(alignment: Alignment, said: Quantity, found: Quantity) -> bool:
    """Say whether the statement tells what is refused beyond a limit: "files above 40 MB are rejected", "at most 40 MB"."""
    tokens = alignment.evidence.tokens
    limited = found.hedge in {Hedge.AT_MOST, Hedge.LESS_THAN} or any(
        token.lower in _LIMITS for token in tokens[max(0, found.first - _LIMITED_WITHIN) : found.first]
    )
    beyond = said.base_high > found.base
    return limited and beyond and not alignment.statement.lowers.isdisjoint(_REFUSALS)
