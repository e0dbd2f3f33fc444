"""
Put an alignment and its compared parts into numbers: the features that the judge reads.

An alignment and its parts enter, a tuple of floats leaves, in the order of :data:`FEATURES`. Every feature has a name
and a line that says what it measures; the docs print this table.
"""

import itertools
import math
from collections.abc import Iterator

from factcheck.facts.thesaurus import Tie
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.comparison import find_word_rival
from factcheck.matching.cues import measure_cues
from factcheck.matching.nearest import measure_nearest
from factcheck.matching.pairing import How
from factcheck.matching.rivals import Rival, find_rivals
from factcheck.matching.rules import Impression
from factcheck.matching.texture import measure_texture
from factcheck.model import Kind, Relation
from factcheck.text.fuzzy import similarity

# Log ratios and years beyond this are all the same: far.
_FAR = 6.0
_NONE = -1.0  # a feature that has nothing to measure; every real value is 0 or more, signed ones are shifted

_LIMITERS = frozenset("only all every always never entire entirely sole solely exclusively both first last".split())
_MODALS = frozenset("may might could would should will can".split())


def extract_features(
    alignment: Alignment, parts: tuple[Compared, ...], rules: Impression
) -> tuple[tuple[float, ...], tuple[Rival, ...]]:
    """
    Return the features of one statement and one passage, in the order of :data:`FEATURES`, and the rivals of the gaps.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> from factcheck.matching.rules import weigh_by_rules
    >>> alignment = align(analyse("It is 90 m long."), analyse("It is 80 m long."))
    >>> parts = compare(alignment)
    >>> features, rivals = extract_features(alignment, parts, weigh_by_rules(alignment, parts))
    >>> values = dict(zip(FEATURES, features, strict=True))
    >>> values["quantities_conflicting"], values["coverage"]
    (1.0, 1.0)
    """
    rivals = find_rivals(alignment)
    return tuple(value for _, value in _list_features(alignment, parts, rules, rivals)), rivals


def _list_features(
    alignment: Alignment, parts: tuple[Compared, ...], rules: Impression, rivals: tuple[Rival, ...]
) -> Iterator[tuple[str, float]]:
    yield from _measure_coverage(alignment)
    yield from _measure_gaps(alignment)
    yield from _measure_order(alignment)
    yield from measure_texture(alignment)
    yield from _describe_rivals(alignment, rivals)
    yield from _count_figures("quantities", [part for part in parts if part.kind is Kind.QUANTITY])
    yield from _count_figures("dates", [part for part in parts if part.kind is Kind.DATE])
    yield from _describe_figures(alignment, parts)
    yield from measure_nearest(alignment)
    yield from _count_names(alignment, [part for part in parts if part.kind is Kind.NAME])
    yield from _count_others(alignment, parts)
    yield from measure_cues(alignment)
    yield "rules_support", rules.support
    yield "rules_refute", rules.refute
    yield "rules_topic", rules.topic


def _measure_coverage(alignment: Alignment) -> Iterator[tuple[str, float]]:
    statement, evidence = alignment.statement, alignment.evidence
    total = sum(weight for _, weight in alignment.weighty)
    by_how = dict.fromkeys(How, 0.0)
    for place, weight in alignment.weighty:
        pair = alignment.pairs.get(place)
        if pair is not None:
            by_how[pair.how] += weight
    found = sum(weight for place, weight in alignment.weighty if alignment.partner(place) is not None)
    used = sum(evidence.weights[at] for at in alignment.used)
    of_evidence = sum(evidence.weights)
    scale = total or 1.0
    yield "coverage", alignment.coverage
    yield "coverage_in_passage", found / scale
    yield "covered_by_context", sum(statement.weights[place] for place in alignment.in_context) / scale
    yield "covered_alike", (by_how[How.SAME] + by_how[How.FORM] + by_how[How.NAME]) / scale
    yield "covered_by_synonym", by_how[How.SYNONYM] / scale
    yield "covered_by_thesaurus", by_how[How.TIED] / scale
    yield "covered_by_narrower", by_how[How.NARROWER] / scale
    yield "covered_by_relation", by_how[How.RELATED] / scale
    yield "covered_by_opposite", by_how[How.OPPOSITE] / scale
    yield "statement_weight", total
    yield "evidence_weight", of_evidence
    yield "evidence_used", used / of_evidence if of_evidence else 0.0
    yield "statement_tokens", float(len(statement.tokens))
    yield "alike_as_text", similarity(_fold_words(alignment.statement.roots), _fold_words(alignment.evidence.roots))


# Longer texts are compared by their beginnings: likeness of whole texts says little there, and costs their product.
_MOST_WORDS = 80


def _fold_words(roots: tuple[str, ...]) -> str:
    return " ".join(roots[:_MOST_WORDS])


def _measure_gaps(alignment: Alignment) -> Iterator[tuple[str, float]]:
    """What the passage and its context lack, and what stands there instead."""
    open_here = [(weight, place) for place, weight in alignment.weighty if alignment.partner(place) is None]
    open_at_all = sorted(
        ((weight, place) for weight, place in open_here if place not in alignment.in_context), reverse=True
    )
    heaviest = [weight for weight, _ in open_at_all[:2]] + [0.0, 0.0]
    rivals = [find_word_rival(alignment, place) for _, place in open_at_all[:3]]
    rated = sorted((sure for _, sure in rivals), reverse=True)
    places = [place for _, place in open_at_all]
    last = max((place for place, _ in alignment.weighty), default=0)
    yield "gaps", float(len(open_at_all))
    yield "gap_weight", sum(weight for weight, _ in open_at_all)
    yield "gap_heaviest", heaviest[0]
    yield "gap_second", heaviest[1]
    yield "gap_rival", rated[0] if rated else _NONE
    yield "gap_rival_least", rated[-1] if rated else _NONE
    yield "gap_is_last", float(last in places)
    yield "gap_first_place", min(places) / (last + 1) if places else _NONE
    yield "gap_capitalised", float(sum(alignment.statement.tokens[place].text[0].isupper() for place in places))
    yield "gap_verbal", float(sum(alignment.statement.tokens[place].lower.endswith(("ed", "ing")) for place in places))


# Ties by how much they say that the two exclude each other.
_TIES = {None: 0.0, Tie.SISTER: 2.0, Tie.OPPOSITE: 3.0}


def _describe_rivals(alignment: Alignment, rivals: tuple[Rival, ...]) -> Iterator[tuple[str, float]]:
    """What stands in the place of each gap: the surest rival and the least sure."""
    nothing = Rival(statement=(0, 0), evidence=None, weight=0.0)
    by_score = sorted(rivals, key=lambda rival: -rival.score) or [nothing]
    yield "rivals", float(sum(rival.score >= _CLEAR for rival in rivals))
    yield "gaps_without_rival", float(sum(rival.score < _CLEAR for rival in rivals))
    yield "rival_weight", sum(rival.weight for rival in rivals if rival.score >= _CLEAR)
    for which, rival in (("surest", by_score[0]), ("least", by_score[-1])):
        yield f"rival_{which}", rival.score if rivals else _NONE
        yield f"rival_{which}_nearness", rival.nearness if rivals else _NONE
        yield f"rival_{which}_beside", rival.beside_left + rival.beside_right
        yield f"rival_{which}_beside_least", min(rival.beside_left, rival.beside_right)
        yield f"rival_{which}_governor", float(rival.same_governor)
        yield f"rival_{which}_class", float(rival.same_class)
        yield f"rival_{which}_tie", _TIES.get(rival.tie, 1.0)
        yield f"rival_{which}_known", float(rival.known)
        yield f"rival_{which}_length", float(rival.statement[1] - rival.statement[0])
        yield f"rival_{which}_named", float(rival.statement[0] in alignment.statement.named)
        yield f"rival_{which}_modifies", float(_modifies(alignment, rival.statement[1])) if rivals else _NONE


# From this score on a rival has the gap's class and a neighbour or the governor in common.
_CLEAR = 0.8


def _modifies(alignment: Alignment, last: int) -> bool:
    """Say whether a gap stands right before a content word of the statement: a modifier may narrow, or be left out."""
    return last < len(alignment.statement.weights) and alignment.statement.weights[last] > 0


def _measure_order(alignment: Alignment) -> Iterator[tuple[str, float]]:
    partners = [partner for place, _ in alignment.weighty if (partner := alignment.partner(place)) is not None]
    steps = list(itertools.pairwise(partners))
    rising = sum(one < other for one, other in steps)
    width = max(partners) - min(partners) + 1 if partners else 0
    yield "in_order", rising / len(steps) if steps else 1.0
    yield "density", len(set(partners)) / width if width else 0.0
    yield "largest_step", float(max((abs(other - one) for one, other in steps), default=0))
    yield "first_partner", float(min(partners)) if partners else _NONE


def _count_figures(name: str, parts: list[Compared]) -> Iterator[tuple[str, float]]:
    by_relation = {relation: [part for part in parts if part.relation is relation] for relation in Relation}
    agreeing, conflicting, missing = (by_relation[relation] for relation in Relation)
    yield name, float(len(parts))
    yield f"{name}_agreeing", float(len(agreeing))
    yield f"{name}_conflicting", float(len(conflicting))
    yield f"{name}_missing", float(len(missing))
    yield f"{name}_bound_agreeing", float(sum(part.is_bound for part in agreeing))
    yield f"{name}_bound_conflicting", float(sum(part.is_bound for part in conflicting))
    yield f"{name}_conflict_sure", max((part.sure for part in conflicting), default=_NONE)
    yield f"{name}_agreement_sure", min((part.sure for part in agreeing), default=_NONE)
    yield f"{name}_any_agreeing", max((part.agreeing for part in parts if part.agreeing is not None), default=_NONE)
    yield (
        f"{name}_any_conflicting",
        max((part.conflicting for part in parts if part.conflicting is not None), default=_NONE),
    )
    yield (
        f"{name}_margin",
        min(
            ((part.agreeing or 0.0) - (part.conflicting or 0.0) for part in parts if part.evidence is not None),
            default=_FAR,
        ),
    )
    yield f"{name}_absent", float(sum(part.evidence is None for part in missing))
    yield f"{name}_coarser", float(sum(part.detail == "coarser" for part in missing))
    yield f"{name}_conflict_distance", _scale(min((abs(part.distance or 0) for part in conflicting), default=None))
    yield f"{name}_conflict_same_unit", float(sum(part.same_unit for part in conflicting))
    yield f"{name}_agreement_same_unit", float(sum(part.same_unit for part in agreeing))


def _scale(distance: float | None) -> float:
    return _NONE if distance is None else min(_FAR, math.log1p(distance))


def _describe_figures(alignment: Alignment, parts: tuple[Compared, ...]) -> Iterator[tuple[str, float]]:
    statement, evidence = alignment.statement, alignment.evidence
    signed = [part.distance for part in parts if part.is_bound and part.distance is not None]
    details = [part.detail for part in parts if part.kind in {Kind.QUANTITY, Kind.DATE}]
    kinds = [quantity.kind.value for quantity in statement.quantities]
    found = [quantity.value for quantity in evidence.quantities]
    said = [quantity.value for quantity in statement.quantities]
    yield "bound_distance", max(-_FAR, min(_FAR, signed[0])) if signed else -_FAR - 1
    for detail in (
        "equal",
        "rounded",
        "within",
        "bound",
        "outside",
        "different",
        "other-unit",
        "converted",
        "bound-kept",
        "bound-broken",
    ):
        yield f"detail_{detail}", float(details.count(detail))
    for kind in ("count", "ordinal", "percent", "money", "duration", "measure"):
        yield f"statement_{kind}", float(kinds.count(kind))
    yield "evidence_quantities", float(len(found))
    yield "evidence_dates", float(len(evidence.dates))
    yield "figures_found_anywhere", float(sum(value in found for value in said))
    hedges = [quantity.hedge.value for quantity in evidence.quantities]
    yield "evidence_bounds", float(sum(hedge not in {"exact", "about", "range"} for hedge in hedges))


def _count_names(alignment: Alignment, parts: list[Compared]) -> Iterator[tuple[str, float]]:
    conflicting = [part for part in parts if part.relation is Relation.CONFLICTS]
    missing = [part for part in parts if part.relation is Relation.MISSING]
    unused = [name for name in alignment.evidence.names if name.first not in alignment.used]
    yield "names", float(len(parts))
    yield "names_agreeing", float(len(parts) - len(conflicting) - len(missing))
    yield "names_conflicting", float(len(conflicting))
    yield "names_missing", float(len(missing))
    yield "names_conflict_sure", max((part.sure for part in conflicting), default=_NONE)
    yield "names_of_evidence_unused", float(len(unused))
    yield "first_name_found", _first_name_found(parts)


def _first_name_found(parts: list[Compared]) -> float:
    """Whether what the statement begins with, mostly its subject, is named in the passage."""
    if not parts:
        return _NONE
    return float(min(parts, key=lambda part: part.statement).relation is Relation.AGREES)


def _count_others(alignment: Alignment, parts: tuple[Compared, ...]) -> Iterator[tuple[str, float]]:
    statement, evidence = alignment.statement, alignment.evidence
    polarity = [part for part in parts if part.kind is Kind.POLARITY]
    denials = [part for part in polarity if part.detail == "negation"]
    opposites = [part for part in polarity if part.detail != "negation" and part.relation is not Relation.MISSING]
    yield "denials_agreeing", float(sum(part.relation is Relation.AGREES for part in denials))
    yield "denials_conflicting", float(sum(part.relation is Relation.CONFLICTS for part in denials))
    yield "denial_sure", max((part.sure for part in denials if part.relation is Relation.CONFLICTS), default=_NONE)
    yield "opposites_conflicting", float(sum(part.relation is Relation.CONFLICTS for part in opposites))
    yield "opposites_agreeing", float(sum(part.relation is Relation.AGREES for part in opposites))
    yield "opposite_sure", max((part.sure for part in opposites if part.relation is Relation.CONFLICTS), default=_NONE)
    yield "statement_denials", float(len(statement.negations))
    yield "evidence_denials", float(len(evidence.negations))
    for kind, name in (
        (Kind.RANK, "ranks"),
        (Kind.ROLE, "roles"),
        (Kind.QUOTATION, "quotations"),
        (Kind.ATTRIBUTION, "voice"),
    ):
        of_kind = [part.relation for part in parts if part.kind is kind]
        for relation in Relation:
            if kind not in {Kind.ROLE, Kind.ATTRIBUTION} or relation is _ONLY_RELATION[kind]:
                yield f"{name}_{relation.value}", float(of_kind.count(relation))
    for detail in ("modality", "every", "only", "cause", "comparison", "apart", "context", "replaced"):
        yield f"lacks_{detail}", float(sum(part.detail == detail for part in parts))
    yield "statement_limiters", float(sum(token.lower in _LIMITERS for token in statement.tokens))
    yield "limiters_missing", float(_count_missing_words(alignment, _LIMITERS))
    yield "statement_modals", float(sum(token.lower in _MODALS for token in statement.tokens))
    yield "modals_missing", float(_count_missing_words(alignment, _MODALS))


_ONLY_RELATION = {Kind.ROLE: Relation.CONFLICTS, Kind.ATTRIBUTION: Relation.MISSING}


def _count_missing_words(alignment: Alignment, words: frozenset[str]) -> int:
    found = {token.lower for token in alignment.evidence.tokens}
    return sum(token.lower in words and token.lower not in found for token in alignment.statement.tokens)


def _name_features() -> tuple[str, ...]:
    from factcheck.facts.analysis import analyse  # noqa: PLC0415 - names come from a run on nothing
    from factcheck.matching.alignment import align  # noqa: PLC0415

    nothing = analyse("")
    return tuple(name for name, _ in _list_features(align(nothing, nothing), (), Impression(0.0, 0.0, 0.0), ()))


#: The names of the features, in order.
FEATURES = _name_features()
