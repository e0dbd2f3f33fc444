"""
Put an alignment and its compared parts into numbers: the features that the judge reads.

An alignment and its parts enter, a tuple of floats leaves, in the order of :data:`FEATURES`. Every feature has a name
and a line that says what it measures; the docs print this table.

Each function measures one group, as a dictionary that is written down in one piece: the names stand beside what they
mean, and nothing is looked up by them. A feature more is an entry more in such a dictionary.
"""

from collections.abc import Mapping
from itertools import chain, pairwise

from factcheck.facts.thesaurus import Tie
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.comparison import find_word_rival
from factcheck.matching.cues import measure_cues
from factcheck.matching.nearest import measure_nearest
from factcheck.matching.pairs import How
from factcheck.matching.receptions import describe_reception
from factcheck.matching.rivals import Rival, find_rivals
from factcheck.matching.rules import Impression
from factcheck.matching.sole_relations import describe_sole
from factcheck.matching.sorts import describe_sort
from factcheck.matching.tallies import (
    NO_FIGURES,
    NOTHING,
    count_figures,
    count_lacks,
    count_names,
    count_others,
    count_polarities,
    describe_figures,
)
from factcheck.model import Kind
from factcheck.text.fuzzy import common_length, similarity


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
    surest = max(rivals, key=lambda rival: rival.score, default=None)
    return (
        ("", _measure_coverage(alignment)),
        ("", _measure_gaps(alignment)),
        ("", _measure_order(alignment)),
        ("", _count_rivals(rivals)),
        ("rival_surest", _describe_rival(alignment, surest)),
        ("quantities", count_figures(of_kind[Kind.QUANTITY]) if of_kind[Kind.QUANTITY] else NO_FIGURES),
        ("dates", count_figures(of_kind[Kind.DATE]) if of_kind[Kind.DATE] else NO_FIGURES),
        ("", describe_figures(alignment, parts)),
        ("", measure_nearest(alignment)),
        ("", count_names(alignment, of_kind[Kind.NAME])),
        ("", count_polarities(alignment, of_kind[Kind.POLARITY])),
        ("", count_others(of_kind)),
        (
            "",
            {
                "reception": describe_reception(parts),
                "sole_relation": describe_sole(parts),
                "sort": describe_sort(alignment),
            },
        ),
        ("lacks_", count_lacks(parts)),
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
            how = pairs[place].how
            # "Not true" says what "false" says.
            covered[How.SYNONYM if how is How.OPPOSITE and place in partners else how] += weight
        if place in partners:
            found += weight
    of_evidence = sum(evidence.weights)
    total = alignment.weight
    scale = total or 1.0
    return {
        "coverage": alignment.coverage,
        "coverage_in_passage": found / scale,
        "covered_by_context": sum([statement.weights[place] for place in alignment.lent]) / scale,
        # What is missing says more where a title was there to lend it.
        "has_context": alignment.context is not None,
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
    partners, lent, tokens = alignment.partners, alignment.lent, alignment.statement.tokens
    gaps = [(weight, place) for place, weight in alignment.weighty if place not in partners and place not in lent]
    gaps.sort(reverse=True)
    rated = [find_word_rival(alignment, place)[1] for _, place in gaps[:3]]
    last = alignment.weighty[-1][0] if alignment.weighty else 0
    places = [place for _, place in gaps]
    return {
        "gaps": len(gaps),
        "gap_weight": sum([weight for weight, _ in gaps]),
        "gap_heaviest": gaps[0][0] if gaps else 0.0,
        "gap_second": gaps[1][0] if len(gaps) > 1 else 0.0,
        "gap_rival": max(rated, default=NOTHING),
        "gap_rival_least": min(rated, default=NOTHING),
        "gap_is_last": last in places,
        "gap_first_place": min(places) / (last + 1) if places else NOTHING,
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
    "": NOTHING,
    "_nearness": NOTHING,
    "_beside": 0.0,
    "_beside_least": 0.0,
    "_governor": 0.0,
    "_class": 0.0,
    "_tie": 0.0,
    "_known": 0.0,
    "_length": 0.0,
    "_named": 0.0,
    "_modifies": NOTHING,
}

# From this score on a rival has the gap's class and a neighbour or the governor in common.
_CLEAR = 0.8


def _modifies(alignment: Alignment, last: int) -> bool:
    """Say whether a gap stands right before a content word of the statement: a modifier may narrow, or be left out."""
    return last < len(alignment.statement.weights) and alignment.statement.weights[last] > 0


def _measure_order(alignment: Alignment) -> dict[str, float]:
    partners = [alignment.partners[place] for place, _ in alignment.weighty if place in alignment.partners]
    steps = [other - one for one, other in pairwise(partners)]
    low, width = (min(partners), max(partners) - min(partners) + 1) if partners else (NOTHING, 0)
    return {
        "in_order": sum([step > 0 for step in steps]) / len(steps) if steps else 1.0,
        "density": len(set(partners)) / width if width else 0.0,
        "largest_step": max(map(abs, steps), default=0),
        "first_partner": low,
        "words_in_order": _share_order(alignment),
    }


def _share_order(alignment: Alignment) -> float:
    """Return which share of the statement's words, small ones too, the passage has in their order."""
    said, found = alignment.statement.wording[:_MOST_ORDERED], alignment.evidence.wording[:_MOST_ORDERED]
    return common_length(said, found) / max(1, len(said))


# Longer texts are read by their beginnings: a statement is one sentence, and the work stays bounded.
_MOST_ORDERED = 160


def _name_features() -> tuple[str, ...]:
    from factcheck.facts.analysis import analyse  # noqa: PLC0415 - names come from a run on nothing
    from factcheck.matching.alignment import align  # noqa: PLC0415

    nothing = analyse("")
    groups = _measure_groups(align(nothing, nothing), (), Impression(0.0, 0.0, 0.0), ())
    return tuple(prefix + name for prefix, values in groups for name in values)


#: The names of the features, in order.
FEATURES = _name_features()
