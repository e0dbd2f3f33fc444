"""
Put an alignment and its compared parts into numbers: the features that the judge reads.

An alignment and its parts enter, a tuple of floats leaves, in the order of :data:`FEATURES`. Every feature has a name
and a line that says what it measures; the docs print this table.

Each function measures one group, as a dictionary that is written down in one piece: the names stand beside what they
mean, and nothing is looked up by them. A feature more is an entry more in such a dictionary.
"""

import math
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from factcheck.facts.hedges import Hedge
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
    groups = _measure_groups(alignment, parts, rules, rivals)
    return tuple(map(float, chain.from_iterable([values.values() for _, values in groups]))), rivals


def _measure_groups(
    alignment: Alignment, parts: tuple[Compared, ...], rules: Impression, rivals: tuple[Rival, ...]
) -> tuple[tuple[str, Mapping[str, float]], ...]:
    """Return all features by groups, each with what its names begin with."""
    of_kind: dict[Kind, list[Compared]] = {kind: [] for kind in Kind}
    for part in parts:
        of_kind[part.kind].append(part)
    by_score = sorted(rivals, key=lambda rival: -rival.score)
    surest, least = (by_score[0], by_score[-1]) if by_score else (None, None)
    return (
        ("", _measure_coverage(alignment)),
        ("", _measure_gaps(alignment)),
        ("", _measure_order(alignment)),
        ("", measure_texture(alignment)),
        ("", _count_rivals(rivals)),
        ("rival_surest", _describe_rival(alignment, surest)),
        ("rival_least", _describe_rival(alignment, least)),
        ("quantities", _count_figures(of_kind[Kind.QUANTITY]) if of_kind[Kind.QUANTITY] else _NO_FIGURES),
        ("dates", _count_figures(of_kind[Kind.DATE]) if of_kind[Kind.DATE] else _NO_FIGURES),
        ("", _describe_figures(alignment, parts)),
        ("", measure_nearest(alignment)),
        ("", _count_names(alignment, of_kind[Kind.NAME])),
        ("", _count_polarities(alignment, of_kind[Kind.POLARITY])),
        ("", _count_others(of_kind)),
        ("lacks_", _count_lacks(parts)),
        ("", _count_small_words(alignment)),
        ("", measure_cues(alignment)),
        ("rules_", {"support": rules.support, "refute": rules.refute, "topic": rules.topic}),
    )


def _measure_coverage(alignment: Alignment) -> dict[str, float]:
    statement, evidence = alignment.statement, alignment.evidence
    pairs, partners = alignment.pairs, alignment.partners
    covered = [0.0] * len(How)
    found = 0.0
    for place, weight in alignment.weighty:
        if place in pairs:
            covered[pairs[place].how] += weight
        if place in partners:
            found += weight
    of_evidence = sum(evidence.weights)
    total = alignment.weight
    scale = total or 1.0
    return {
        "coverage": alignment.coverage,
        "coverage_in_passage": found / scale,
        "covered_by_context": sum([statement.weights[place] for place in alignment.in_context]) / scale,
        "covered_alike": (covered[How.SAME] + covered[How.FORM] + covered[How.NAME]) / scale,
        "covered_by_synonym": covered[How.SYNONYM] / scale,
        "covered_by_thesaurus": covered[How.TIED] / scale,
        "covered_by_narrower": covered[How.NARROWER] / scale,
        "covered_by_relation": covered[How.RELATED] / scale,
        "covered_by_opposite": covered[How.OPPOSITE] / scale,
        "statement_weight": total,
        "evidence_weight": of_evidence,
        "evidence_used": sum([evidence.weights[at] for at in alignment.used]) / of_evidence if of_evidence else 0.0,
        "statement_tokens": len(statement.tokens),
        "alike_as_text": similarity(_fold_words(statement.roots), _fold_words(evidence.roots)),
    }


# Longer texts are compared by their beginnings: likeness of whole texts says little there, and costs their product.
_MOST_WORDS = 80


def _fold_words(roots: tuple[str, ...]) -> str:
    return " ".join(roots[:_MOST_WORDS])


def _measure_gaps(alignment: Alignment) -> dict[str, float]:
    """What the passage and its context lack, and what stands there instead."""
    partners, in_context, tokens = alignment.partners, alignment.in_context, alignment.statement.tokens
    gaps = [(weight, place) for place, weight in alignment.weighty if place not in partners and place not in in_context]
    gaps.sort(reverse=True)
    rated = [find_word_rival(alignment, place)[1] for _, place in gaps[:3]]
    last = alignment.weighty[-1][0] if alignment.weighty else 0
    places = [place for _, place in gaps]
    return {
        "gaps": len(gaps),
        "gap_weight": sum([weight for weight, _ in gaps]),
        "gap_heaviest": gaps[0][0] if gaps else 0.0,
        "gap_second": gaps[1][0] if len(gaps) > 1 else 0.0,
        "gap_rival": max(rated, default=_NONE),
        "gap_rival_least": min(rated, default=_NONE),
        "gap_is_last": last in places,
        "gap_first_place": min(places) / (last + 1) if places else _NONE,
        "gap_capitalised": sum([tokens[place].text[0].isupper() for place in places]),
        "gap_verbal": sum([tokens[place].lower.endswith(("ed", "ing")) for place in places]),
    }


def _count_rivals(rivals: tuple[Rival, ...]) -> dict[str, float]:
    clear = [rival.weight for rival in rivals if rival.score >= _CLEAR]
    return {"rivals": len(clear), "gaps_without_rival": len(rivals) - len(clear), "rival_weight": sum(clear)}


# Ties by how much they say that the two exclude each other.
_TIES = {None: 0.0, Tie.SISTER: 2.0, Tie.OPPOSITE: 3.0}


def _describe_rival(alignment: Alignment, rival: Rival | None) -> dict[str, float]:
    """What stands in the place of one gap; None where the statement has no gap."""
    if rival is None:
        # The model has learned it so: without a gap, whether the statement begins with a name.
        return {**_NO_RIVAL, "_named": 0 in alignment.statement.named}
    first, last = rival.statement
    return {
        "": rival.score,
        "_nearness": rival.nearness,
        "_beside": rival.beside_left + rival.beside_right,
        "_beside_least": min(rival.beside_left, rival.beside_right),
        "_governor": rival.same_governor,
        "_class": rival.same_class,
        "_tie": _TIES.get(rival.tie, 1.0),
        "_known": rival.known,
        "_length": last - first,
        "_named": first in alignment.statement.named,
        "_modifies": _modifies(alignment, last),
    }


# What is measured where the statement has no gap.
_NO_RIVAL = {
    "": _NONE,
    "_nearness": _NONE,
    "_beside": 0.0,
    "_beside_least": 0.0,
    "_governor": 0.0,
    "_class": 0.0,
    "_tie": 0.0,
    "_known": 0.0,
    "_length": 0.0,
    "_named": 0.0,
    "_modifies": _NONE,
}

# From this score on a rival has the gap's class and a neighbour or the governor in common.
_CLEAR = 0.8


def _modifies(alignment: Alignment, last: int) -> bool:
    """Say whether a gap stands right before a content word of the statement: a modifier may narrow, or be left out."""
    return last < len(alignment.statement.weights) and alignment.statement.weights[last] > 0


def _measure_order(alignment: Alignment) -> dict[str, float]:
    partners = [alignment.partners[place] for place, _ in alignment.weighty if place in alignment.partners]
    steps = [other - one for one, other in pairwise(partners)]
    low, width = (min(partners), max(partners) - min(partners) + 1) if partners else (_NONE, 0)
    return {
        "in_order": sum([step > 0 for step in steps]) / len(steps) if steps else 1.0,
        "density": len(set(partners)) / width if width else 0.0,
        "largest_step": max(map(abs, steps), default=0),
        "first_partner": low,
    }


def _count_figures(parts: Sequence[Compared]) -> dict[str, float]:
    """Count the quantities, or the dates, by how they stand to the passage's."""
    agreeing = [part for part in parts if part.relation is Relation.AGREES]
    conflicting = [part for part in parts if part.relation is Relation.CONFLICTS]
    missing = [part for part in parts if part.relation is Relation.MISSING]
    margins = [(part.agreeing or 0.0) - (part.conflicting or 0.0) for part in parts if part.evidence is not None]
    return {
        "": len(parts),
        "_agreeing": len(agreeing),
        "_conflicting": len(conflicting),
        "_missing": len(missing),
        "_bound_agreeing": sum([part.is_bound for part in agreeing]),
        "_bound_conflicting": sum([part.is_bound for part in conflicting]),
        "_conflict_sure": max([part.sure for part in conflicting], default=_NONE),
        "_agreement_sure": min([part.sure for part in agreeing], default=_NONE),
        "_any_agreeing": max([part.agreeing for part in parts if part.agreeing is not None], default=_NONE),
        "_any_conflicting": max([part.conflicting for part in parts if part.conflicting is not None], default=_NONE),
        "_margin": min(margins, default=_FAR),
        "_absent": sum([part.evidence is None for part in missing]),
        "_coarser": sum([part.detail == "coarser" for part in missing]),
        "_conflict_distance": _scale(min([abs(part.distance or 0) for part in conflicting], default=None)),
        "_conflict_same_unit": sum([part.same_unit for part in conflicting]),
        "_agreement_same_unit": sum([part.same_unit for part in agreeing]),
    }


def _scale(distance: float | None) -> float:
    return _NONE if distance is None else min(_FAR, math.log1p(distance))


# Most statements have no date, and many no quantity.
_NO_FIGURES = _count_figures(())


def _describe_figures(alignment: Alignment, parts: tuple[Compared, ...]) -> dict[str, float]:
    statement, evidence = alignment.statement, alignment.evidence
    signed = [part.distance for part in parts if part.is_bound and part.distance is not None]
    details = [part.detail for part in parts if part.kind is Kind.QUANTITY or part.kind is Kind.DATE]
    kinds = [quantity.kind.value for quantity in statement.quantities]
    found = [quantity.value for quantity in evidence.quantities]
    return {
        "bound_distance": max(-_FAR, min(_FAR, signed[0])) if signed else -_FAR - 1,
        "detail_equal": details.count("equal"),
        "detail_rounded": details.count("rounded"),
        "detail_within": details.count("within"),
        "detail_bound": details.count("bound"),
        "detail_outside": details.count("outside"),
        "detail_different": details.count("different"),
        "detail_other-unit": details.count("other-unit"),
        "detail_converted": details.count("converted"),
        "detail_bound-kept": details.count("bound-kept"),
        "detail_bound-broken": details.count("bound-broken"),
        "statement_count": kinds.count("count"),
        "statement_ordinal": kinds.count("ordinal"),
        "statement_percent": kinds.count("percent"),
        "statement_money": kinds.count("money"),
        "statement_duration": kinds.count("duration"),
        "statement_measure": kinds.count("measure"),
        "evidence_quantities": len(found),
        "evidence_dates": len(evidence.dates),
        "figures_found_anywhere": sum([quantity.value in found for quantity in statement.quantities]),
        "evidence_bounds": sum([quantity.hedge not in _NO_BOUNDS for quantity in evidence.quantities]),
    }


_NO_BOUNDS = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.RANGE})


def _count_names(alignment: Alignment, parts: Sequence[Compared]) -> dict[str, float]:
    conflicting = [part.sure for part in parts if part.relation is Relation.CONFLICTS]
    missing = [part for part in parts if part.relation is Relation.MISSING]
    used = alignment.used
    return {
        "names": len(parts),
        "names_agreeing": len(parts) - len(conflicting) - len(missing),
        "names_conflicting": len(conflicting),
        "names_missing": len(missing),
        "names_conflict_sure": max(conflicting, default=_NONE),
        "names_of_evidence_unused": sum([name.first not in used for name in alignment.evidence.names]),
        "first_name_found": _first_name_found(parts),
    }


def _first_name_found(parts: Sequence[Compared]) -> float:
    """Whether what the statement begins with, mostly its subject, is named in the passage."""
    if not parts:
        return _NONE
    return min(parts, key=lambda part: part.statement).relation is Relation.AGREES


def _count_polarities(alignment: Alignment, parts: Sequence[Compared]) -> dict[str, float]:
    """Count denials, and opposites, which say in which sense the two are opposed."""
    denials = [part for part in parts if part.detail == "negation"]
    opposites = [part for part in parts if part.detail != "negation"]
    denied = [part.sure for part in denials if part.relation is Relation.CONFLICTS]
    opposed = [part.sure for part in opposites if part.relation is Relation.CONFLICTS]
    return {
        "denials_agreeing": sum([part.relation is Relation.AGREES for part in denials]),
        "denials_conflicting": len(denied),
        "denial_sure": max(denied, default=_NONE),
        "opposites_conflicting": len(opposed),
        "opposites_agreeing": sum([part.relation is Relation.AGREES for part in opposites]),
        "opposite_sure": max(opposed, default=_NONE),
        "statement_denials": len(alignment.statement.negations),
        "evidence_denials": len(alignment.evidence.negations),
    }


def _count_others(of_kind: Mapping[Kind, Sequence[Compared]]) -> dict[str, float]:
    ranks, quotations, roles, voice = (
        [part.relation for part in of_kind[kind]] for kind in (Kind.RANK, Kind.QUOTATION, Kind.ROLE, Kind.ATTRIBUTION)
    )
    return {
        "ranks_agrees": ranks.count(Relation.AGREES),
        "ranks_conflicts": ranks.count(Relation.CONFLICTS),
        "ranks_missing": ranks.count(Relation.MISSING),
        "roles_conflicts": roles.count(Relation.CONFLICTS),
        "quotations_agrees": quotations.count(Relation.AGREES),
        "quotations_conflicts": quotations.count(Relation.CONFLICTS),
        "quotations_missing": quotations.count(Relation.MISSING),
        "voice_missing": voice.count(Relation.MISSING),
    }


def _count_lacks(parts: tuple[Compared, ...]) -> dict[str, float]:
    details = [part.detail for part in parts]
    return {
        "modality": details.count("modality"),
        "every": details.count("every"),
        "only": details.count("only"),
        "cause": details.count("cause"),
        "comparison": details.count("comparison"),
        "apart": details.count("apart"),
        "context": details.count("context"),
        "replaced": details.count("replaced"),
    }


def _count_small_words(alignment: Alignment) -> dict[str, float]:
    """Count the words that limit a statement, or make it a possibility, and those of them that the passage lacks."""
    lowers = [token.lower for token in alignment.statement.tokens]
    limiters = [lower for lower in lowers if lower in _LIMITERS]
    modals = [lower for lower in lowers if lower in _MODALS]
    found = alignment.evidence.lowers if limiters or modals else frozenset()
    return {
        "statement_limiters": len(limiters),
        "limiters_missing": sum([lower not in found for lower in limiters]),
        "statement_modals": len(modals),
        "modals_missing": sum([lower not in found for lower in modals]),
    }


def _name_features() -> tuple[str, ...]:
    from factcheck.facts.analysis import analyse  # noqa: PLC0415 - names come from a run on nothing
    from factcheck.matching.alignment import align  # noqa: PLC0415

    nothing = analyse("")
    groups = _measure_groups(align(nothing, nothing), (), Impression(0.0, 0.0, 0.0), ())
    return tuple(prefix + name for prefix, values in groups for name in values)


#: The names of the features, in order.
FEATURES = _name_features()
