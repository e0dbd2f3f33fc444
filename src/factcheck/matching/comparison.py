"""
Hold every part of a statement against one passage.

An alignment enters, all compared parts leave: names, roles, figures, denials, opposites, speech, and the words that are left over.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.advised_against import compare_advised_against
from factcheck.matching.alignment import Alignment
from factcheck.matching.almost_all import compare_almost_all
from factcheck.matching.bound_values import compare_bound_values
from factcheck.matching.cancellations import compare_cancellations, settle_cancellations
from factcheck.matching.changes import compare_changes
from factcheck.matching.choices import compare_choices
from factcheck.matching.clause_subjects import compare_clause_subjects
from factcheck.matching.compared import Compared
from factcheck.matching.compared_rankings import compare_rankings
from factcheck.matching.conditions import compare_conditionals
from factcheck.matching.constancy import compare_constancy
from factcheck.matching.contests import compare_beaten, compare_contests
from factcheck.matching.contrasts import compare_contrasts, compare_denied_causes
from factcheck.matching.day_parts import compare_day_parts
from factcheck.matching.deed_doers import compare_deed_doers, settle_deed_doers
from factcheck.matching.deed_sides import compare_deed_sides
from factcheck.matching.defaults import compare_defaults, compare_renamed
from factcheck.matching.denials import compare_denials
from factcheck.matching.denied_subjects import compare_denied_subjects
from factcheck.matching.differences import compare_differences
from factcheck.matching.discourse_relations import compare_discourse
from factcheck.matching.doers import compare_deeds
from factcheck.matching.draws import compare_draws
from factcheck.matching.earlier_figures import compare_earlier_figures
from factcheck.matching.effects import settle_effects
from factcheck.matching.ended_deeds import compare_ended_deeds
from factcheck.matching.ended_things import compare_ended_things
from factcheck.matching.endless import compare_endless
from factcheck.matching.exact_figures import compare_clock_times, compare_versions
from factcheck.matching.exceeding import compare_exceeding
from factcheck.matching.exceptions import compare_exceptions
from factcheck.matching.exchanges import compare_exchanges
from factcheck.matching.figure_deeds import compare_figure_deeds
from factcheck.matching.figure_owners import compare_figure_owners
from factcheck.matching.figures import compare_figures
from factcheck.matching.fillers import compare_fillers
from factcheck.matching.frequencies import compare_frequencies
from factcheck.matching.governed import compare_directions, compare_governed
from factcheck.matching.identities import compare_identities
from factcheck.matching.moves import compare_moves
from factcheck.matching.multiples import compare_multiples, compare_points
from factcheck.matching.name_heads import compare_name_heads
from factcheck.matching.needs import compare_needs
from factcheck.matching.nominal_deeds import compare_nominal_deeds
from factcheck.matching.obligations import compare_obligations
from factcheck.matching.only_ones import compare_only_ones
from factcheck.matching.orders import compare_orders
from factcheck.matching.other_parties import compare_other_parties
from factcheck.matching.outcome_nouns import compare_outcome_nouns
from factcheck.matching.outranked import compare_outranked
from factcheck.matching.parallels import compare_parallels
from factcheck.matching.partitions import compare_partitions
from factcheck.matching.past_states import compare_past_states
from factcheck.matching.place_relations import compare_places
from factcheck.matching.placings import compare_placings
from factcheck.matching.polarities import compare_polarities
from factcheck.matching.quantifiers import compare_quantifiers
from factcheck.matching.ranked_figures import compare_ranked_figures
from factcheck.matching.ranks import compare_ranks
from factcheck.matching.receptions import settle_receptions
from factcheck.matching.relations import compare_relations
from factcheck.matching.repeated_deeds import compare_repeated_deeds
from factcheck.matching.reversals import compare_reversals
from factcheck.matching.roles import compare_roles
from factcheck.matching.schedules import compare_schedules
from factcheck.matching.sentence_names import compare_sentence_names
from factcheck.matching.series_places import compare_series_places
from factcheck.matching.set_apart import compare_set_apart
from factcheck.matching.set_apart_deeds import settle_exclusions
from factcheck.matching.settlements import settle_conflicts
from factcheck.matching.shared_out import settle_shared_out
from factcheck.matching.shares import compare_shares, settle_shares
from factcheck.matching.slots import compare_slots
from factcheck.matching.sole_relations import compare_sole_relations
from factcheck.matching.sorts import compare_sorts
from factcheck.matching.spared import compare_spared
from factcheck.matching.speech import compare_speech
from factcheck.matching.state_holders import compare_state_holders
from factcheck.matching.subjects import compare_doers
from factcheck.matching.successions import compare_successions
from factcheck.matching.terms import compare_terms
from factcheck.matching.thresholds import compare_thresholds
from factcheck.matching.told_alone import compare_only
from factcheck.matching.told_bonds import compare_bonds, settle_bonds
from factcheck.matching.told_comparisons import compare_told
from factcheck.matching.told_finishes import settle_finishes
from factcheck.matching.told_of_others import compare_not_only
from factcheck.matching.told_of_two import settle_told_of_two
from factcheck.matching.told_phases import settle_phases
from factcheck.matching.told_privatives import settle_privatives
from factcheck.matching.told_tenures import compare_tenures
from factcheck.matching.told_turns import settle_turns
from factcheck.matching.told_values import settle_values
from factcheck.matching.universals import compare_universals
from factcheck.matching.verb_clauses import compare_verb_clauses
from factcheck.matching.votes import compare_ballots
from factcheck.matching.weekly import compare_weekly
from factcheck.matching.wholes import compare_majorities, compare_wholes
from factcheck.matching.worked_comparisons import work_out_comparisons
from factcheck.model import Kind, Relation

# The sentences before lend common words a share of less than half: that is a gap in this passage.
_HALF_SAID = 0.5
# A word lighter than this is no gap worth naming to a person ("recently").
_LEAST_WEIGHT_NAMED = 0.9


def compare(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare all parts of the statement with the passage, in the order of the statement.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The wooden bridge is 90 m long.")
    >>> parts = compare(align(said, analyse("The bridge is 80 m long.")))
    >>> [(part.kind.value, part.relation.value) for part in parts]
    [('content', 'missing'), ('quantity', 'conflicts')]
    """
    parts = [
        *_compare_parties(alignment),
        *_compare_figures(alignment),
        *_compare_clauses(alignment),
        *_compare_claims(alignment),
    ]
    parts = _drop_repeated(settle_deed_doers(alignment, _compare_told(alignment, parts)))
    parts = settle_effects(alignment, settle_conflicts(alignment, settle_bonds(alignment, parts)))
    parts = settle_cancellations(settle_phases(alignment, settle_exclusions(alignment, parts)))
    parts = settle_privatives(alignment, parts)
    parts = settle_values(alignment, parts)
    parts = settle_shared_out(alignment, settle_shares(alignment, [*parts, *compare_shares(alignment)]))
    parts = settle_turns(alignment, settle_finishes(alignment, settle_told_of_two(alignment, parts)))
    parts.extend(_compare_content(alignment, parts))
    return tuple(sorted(parts, key=lambda part: (part.statement, part.kind.value, part.relation.value)))


def _compare_parties(alignment: Alignment) -> list[Compared]:
    """Compare who does what to whom, and who is what."""
    return [
        *compare_slots(alignment),
        *compare_roles(alignment),
        *compare_governed(alignment),
        *compare_directions(alignment),
        *(
            compare_deeds(alignment)
            or compare_deed_sides(alignment)
            or compare_nominal_deeds(alignment)
            or compare_other_parties(alignment)
            or compare_deed_doers(alignment)
        ),
        *(compare_contests(alignment) or compare_beaten(alignment) or compare_draws(alignment)),
        *(compare_doers(alignment) or compare_state_holders(alignment)),
        *compare_identities(alignment),
        *compare_sorts(alignment),
        *compare_successions(alignment),
        *compare_tenures(alignment),
        *compare_relations(alignment),
        *compare_bonds(alignment),
    ]


def _compare_figures(alignment: Alignment) -> list[Compared]:
    """Compare figures, dates and what they go with."""
    return [
        *compare_figures(alignment),
        *compare_thresholds(alignment),
        *(compare_figure_owners(alignment) or compare_bound_values(alignment)),
        *compare_clock_times(alignment),
        *compare_day_parts(alignment),
        *compare_versions(alignment),
        *compare_differences(alignment),
        *compare_endless(alignment),
        *(
            compare_ranked_figures(alignment)
            or work_out_comparisons(alignment)
            or compare_outranked(alignment)
            or compare_rankings(alignment)
            or compare_told(alignment)
            or compare_exceeding(alignment)
        ),
        *compare_multiples(alignment),
        *compare_points(alignment),
        *(compare_changes(alignment) or compare_constancy(alignment)),
        *(
            compare_exchanges(alignment)
            or compare_name_heads(alignment)
            or compare_figure_deeds(alignment)
            or compare_fillers(alignment)
        ),
        *compare_earlier_figures(alignment),
        *compare_moves(alignment),
    ]


def _compare_clauses(alignment: Alignment) -> list[Compared]:
    """Compare what stands in which clause, what is denied, and what is ruled."""
    return [
        *(compare_parallels(alignment) or compare_sentence_names(alignment) or compare_clause_subjects(alignment)),
        *(compare_verb_clauses(alignment) or compare_conditionals(alignment)),
        *compare_denials(alignment),
        *compare_repeated_deeds(alignment),
        *compare_denied_subjects(alignment),
        *compare_ended_deeds(alignment),
        *compare_terms(alignment),
        *compare_defaults(alignment),
        *compare_renamed(alignment),
        *(compare_ended_things(alignment) or compare_cancellations(alignment) or compare_past_states(alignment)),
        *(compare_obligations(alignment) or compare_needs(alignment)),
    ]


def _compare_claims(alignment: Alignment) -> list[Compared]:
    """Compare what is affirmed, what is told of how many, and in which order."""
    return [
        *compare_polarities(alignment),
        *compare_places(alignment),
        *compare_reversals(alignment),
        *compare_outcome_nouns(alignment),
        *compare_ballots(alignment),
        *compare_contrasts(alignment),
        *compare_choices(alignment),
        *compare_advised_against(alignment),
        *(compare_discourse(alignment) or compare_denied_causes(alignment)),
        *(compare_weekly(alignment) or compare_exceptions(alignment)),
        *compare_only(alignment),
        *(compare_not_only(alignment) or compare_universals(alignment) or compare_only_ones(alignment)),
        *(compare_wholes(alignment) or compare_partitions(alignment)),
        *(compare_majorities(alignment) or compare_quantifiers(alignment) or compare_almost_all(alignment)),
        *compare_set_apart(alignment),
        *compare_spared(alignment),
        *(compare_schedules(alignment) or compare_frequencies(alignment)),
        *compare_orders(alignment),
        *compare_ranks(alignment),
        *compare_series_places(alignment),
        *compare_placings(alignment),
        *compare_speech(alignment),
    ]


def _compare_told(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """Compare what is told by more than its words, which then say nothing by themselves."""
    return settle_receptions(alignment, compare_sole_relations(alignment, parts))


def _drop_repeated(parts: list[Compared]) -> list[Compared]:
    """Leave out what two comparisons found, where it is the less sure: "rose 3 %" beside "fell 3 %", sides exchanged."""
    surest: dict[object, Compared] = {}
    for part in parts:
        key = _name_finding(part)
        if key is not None and (key not in surest or part.sure > surest[key].sure):
            surest[key] = part
    # Who is named in another's place is not missing besides.
    told = {part.statement for part in parts if part.kind is Kind.NAME and part.relation is Relation.CONFLICTS}
    return [
        part
        for part in parts
        if not (part.kind is Kind.NAME and part.relation is Relation.MISSING and part.statement in told)
        and ((key := _name_finding(part)) is None or part is surest[key])
    ]


def _name_finding(part: Compared) -> object | None:
    """Return what tells that two comparisons found one thing; None for what only one looks for."""
    if part.relation is not Relation.CONFLICTS:
        return None
    if part.kind is Kind.POLARITY:
        return part.statement, part.evidence
    return part.detail if part.kind is Kind.ROLE and part.detail == "exchanged" else None


def _compare_content(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """Name the runs of content words that the passage lacks and no other part has named."""
    gaps = [
        index
        for index, weight in alignment.weighty
        if weight >= _LEAST_WEIGHT_NAMED and alignment.earned(index) < _HALF_SAID
    ]
    if not gaps:
        return []
    named = {index for part in parts if part.kind is not Kind.ATTRIBUTION for index in range(*part.statement)}
    gaps = [index for index in gaps if index not in named]
    runs: list[list[int]] = []
    for index in gaps:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return [_describe_gap(alignment, run) for run in runs[:_MOST_GAPS]]


# A statement with more gaps than this is about something else, whatever the rest of them are.
_MOST_GAPS = 20


# A word that stands, unpaired, where the statement's own should stand replaces it: the two say different things. Under
# this nearness it is only another word of the passage.
_REPLACED_NEARNESS = 0.55


def _describe_gap(alignment: Alignment, run: list[int]) -> Compared:
    text = alignment.statement.text
    said = text.span(run[0], run[-1] + 1).of(text.text)
    rival, sure = find_word_rival(alignment, run[-1])
    is_replaced = rival is not None and sure >= _REPLACED_NEARNESS
    other = f", but “{alignment.evidence.tokens[rival].text}”" if rival is not None and is_replaced else ""
    return Compared(
        kind=Kind.CONTENT,
        relation=Relation.MISSING,
        statement=(run[0], run[-1] + 1),
        evidence=(rival, rival + 1) if rival is not None and is_replaced else None,
        detail="replaced" if is_replaced else None,
        sure=sure if is_replaced else 1.0,
        message=f"the evidence does not say “{said}”{other}",
    )


def find_word_rival(alignment: Alignment, place: int) -> tuple[int | None, float]:
    """
    Return the passage's unpaired word that stands where the statement's word ``place`` should, and how surely, 0 to 1.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("She wrote a long novel."), analyse("She wrote a long poem."))
    >>> find_word_rival(alignment, 4)[0]
    4
    """
    best: int | None = None
    surest = -1.0
    is_named = _is_named(alignment.statement, place)
    for at in alignment.rest:
        if _is_named(alignment.evidence, at) is is_named:
            sure = alignment.nearness(place, at)
            if sure > surest:
                best, surest = at, sure
    return (best, surest) if best is not None else (None, 0.0)


def _is_named(analysis: Analysis, place: int) -> bool:
    """Say whether a word is part of a name, or looks like it: a name does not stand where a common word should."""
    return place in analysis.named or analysis.tokens[place].text[0].isupper()
