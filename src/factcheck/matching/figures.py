"""
Hold the statement's quantities and dates against the passage's.

An alignment enters, compared parts leave. A different figure refutes only where it counts the same thing, so each
figure is first paired with the one that stands among the same words.
"""

import math

import attrs

from factcheck.facts.calendar import Granularity
from factcheck.facts.dates import DateMention, DateRelation, resolve_offset
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.counts import (
    changes_alike,
    changes_differently,
    count_other_things,
    ends_a_state,
    is_anothers,
    is_definite,
    is_elliptic,
    is_total,
)
from factcheck.matching.dated_figures import has_its_date, has_its_figure
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.matching.ellipses import complete_counts
from factcheck.matching.placements import stands_behind_its_verb
from factcheck.matching.quantities import (
    QuantityDetail,
    QuantityMatch,
    comparable,
    compare_quantities,
    differ_in_unit,
    same_unit,
)
from factcheck.model import Kind, Relation
from factcheck.text.folding import fold_plain
from factcheck.text.tokens import stem_word

# A figure that agrees needs no neighbours to be the right one as much as one that differs: agreement by chance is
# rare (.71 of equal figures are in supported statements of VitaminC's development part, .15 of different ones).
_AGREEMENT_BONUS = 0.25
# Still rarer by chance are equal decimals: 4.3, of a version or in percent.
_DECIMAL_BONUS = 0.4
# Two texts that name the same day or month by chance are rarer still.
_DAY_BONUS = 0.5
# Counting the same thing, as "her second" does after "her first film", counts for as much as the words around; sharing only an adjective ("confirmed") for little.
_HEAD_BONUS = 0.3
_NOUN_BONUS = 0.1
_UNIT_BONUS = 0.15
# So does standing on the same end of a change.
_CHANGE_BONUS = 0.15
# "Won in 1966, having been shortlisted **in 1961**": what agrees and stands behind the statement's own verb. What does not
# agree has no such right: of 38 labelled dates that would have conflicted so 24 are supported.
_DEED_BONUS = 0.5
# "From 48 million in 2021 to 54 million in 2022": of two figures that have a date each that of the statement's date is meant,
# be the other ever so equal.
_OWN_DATE_BONUS = 1.0
# Of two figures for the same thing the one of the same size is the likelier partner: 293 for "more than 290", not 134.
_CLOSENESS_BONUS = 0.25
_CLOSENESS_DECAY = 3.0
_DAYS_IN_YEAR = 365.25
_ANNIVERSARY = stem_word("anniversary")
_BOUNDS = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY})
_FINE = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.SEASON, Granularity.QUARTER})
_DATE_BOUNDS = frozenset(
    {DateRelation.BEFORE, DateRelation.AFTER, DateRelation.BY, DateRelation.SINCE, DateRelation.UNTIL}
)


@attrs.frozen
class _Candidate:
    place: int
    relation: Relation
    detail: str
    score: float
    #: The score without what agreement adds: how sure it is that the two count the same thing.
    sure: float
    distance: float | None = None
    same_unit: bool = False
    #: Whether both are of one kind beyond doubt: "12 bells" and "14 bells", two dates; not "4.1" and "4.3".
    counts_alike: bool = True


def compare_figures(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each quantity and date of the statement with the passage's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Exports fell 12% in 2015."), analyse("Exports fell 15% in 2015.")
    >>> [(part.kind.value, part.relation.value) for part in compare_figures(align(said, found))]
    [('quantity', 'conflicts'), ('date', 'agrees')]
    """
    return (*_compare_all_quantities(alignment), *_compare_all_dates(alignment))


def _compare_all_quantities(alignment: Alignment) -> list[Compared]:
    if not alignment.statement.quantities:
        return []
    evidence = [_as_years(quantity) for quantity in complete_counts(alignment.evidence)]
    asked: list[tuple[Quantity, list[_Candidate]]] = []
    lent: list[Compared] = []
    for quantity in alignment.statement.quantities:
        years = _as_years(quantity)
        candidates = [
            _weigh_quantity(alignment, years, other, place)
            for place, other in enumerate(evidence)
            if comparable(years, other) or differ_in_unit(years, other)
        ]
        if quantity.hedge is Hedge.EXACT and not _may_agree(candidates) and _is_lent(alignment, quantity):
            lent.append(_describe_lent(alignment, Kind.QUANTITY, quantity))
        elif not is_definite(alignment, quantity) or any(candidate.same_unit for candidate in candidates):
            asked.append((quantity, candidates))
    chosen = _share_out([candidates for _, candidates in asked])
    return lent + [
        _describe_quantity(alignment, quantity, best, candidates)
        for (quantity, candidates), best in zip(asked, chosen, strict=True)
    ]


def _may_agree(candidates: list[_Candidate]) -> bool:
    return any(candidate.relation is Relation.AGREES for candidate in candidates)


def _is_lent(alignment: Alignment, figure: Quantity | DateMention) -> bool:
    """
    Say whether the title or the heading has a figure word for word: "version 4.3", "the 2020 election".

    It says what the statement is about, and the passage need not say it again, nor oppose it by a figure of its own.
    """
    if alignment.context is None:
        return False
    words = [
        token.lower
        for token in alignment.statement.tokens[figure.first : figure.last]
        if token.text[0].isalnum() and token.lower not in FUNCTION_WORDS
    ]
    return any(word[0].isdigit() for word in words) and alignment.context.lowers.issuperset(words)


def _describe_lent(alignment: Alignment, kind: Kind, figure: Quantity | DateMention) -> Compared:
    text = alignment.statement.text
    said = text.span(figure.first, figure.last).of(text.text)
    return Compared(
        kind=kind,
        relation=Relation.AGREES,
        statement=(figure.first, figure.last),
        detail="context",
        message=f"the title says “{said}”",
    )


def _share_out(asked: list[list[_Candidate]]) -> list[_Candidate | None]:
    """
    Give each figure of the statement one of the evidence: two stand for two, unless there is but one.

    Those that find their like choose first: of "version 3.0" and "87 people" the second has a right to the "87". What agrees
    with one opposes no other: "3.0 is out, as 2.0 is no more" beside "2.0 is no more".
    """
    chosen: list[_Candidate | None] = [None] * len(asked)
    taken: set[int] = set()
    settled: set[int] = set()
    best = [_choose(candidates) for candidates in asked]
    agreeing = [one is not None and one.relation is Relation.AGREES for one in best]
    for index in sorted(range(len(asked)), key=lambda index: not agreeing[index]):
        free = [one for one in asked[index] if one.place not in taken]
        free = free or [
            one
            for one in asked[index]
            if one.place not in settled or one.relation is not Relation.CONFLICTS or one.counts_alike
        ]
        one = chosen[index] = _choose(free)
        if one is not None:
            taken.add(one.place)
            if one.relation is Relation.AGREES:
                settled.add(one.place)
    return chosen


def _as_years(quantity: Quantity) -> Quantity:
    """Read the 70th anniversary as seventy years, which is how the same is said otherwise."""
    if quantity.kind is QuantityKind.ORDINAL and _ANNIVERSARY in quantity.nouns:
        return attrs.evolve(quantity, kind=QuantityKind.DURATION, unit="s", factor=_DAYS_IN_YEAR * 86400)
    return quantity


def _choose(candidates: list[_Candidate]) -> _Candidate | None:
    return max(candidates, key=lambda candidate: (candidate.score, -candidate.place), default=None)


def _best_of(candidates: list[_Candidate], relation: Relation) -> float | None:
    return max((candidate.sure for candidate in candidates if candidate.relation is relation), default=None)


def _is_another_limit(alignment: Alignment, quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether two limits are told, and differ: "up to 600 calls are allowed" beside "up to 60 calls".

    Only "up to" tells what is allowed; who finished within 2 hours has finished within 3. The labelled pairs have no such two.
    """
    opens = alignment.statement.tokens[quantity.first].lower == "up"
    return (
        opens
        and quantity.hedge is other.hedge is Hedge.AT_MOST
        and same_unit(quantity, other)
        and quantity.base != other.base
    )


def _match(alignment: Alignment, quantity: Quantity, other: Quantity, *, are_others: bool) -> QuantityMatch:
    """Compare two figures, and take back what an agreement or a conflict of other things would say."""
    match = compare_quantities(quantity, other)
    if differ_in_unit(quantity, other):
        match = attrs.evolve(match, relation=Relation.CONFLICTS, detail=QuantityDetail.DIFFERENT)
    elif _is_another_limit(alignment, quantity, other):
        match = attrs.evolve(match, relation=Relation.CONFLICTS, detail=QuantityDetail.BOUND)
    # An equal figure may count the same thing by another noun; a different one, or one within a bound, does not.
    is_equal = match.relation is Relation.AGREES and quantity.hedge is Hedge.EXACT
    if are_others and not is_equal:
        match = attrs.evolve(match, relation=Relation.MISSING, detail=QuantityDetail.OTHER_UNIT)
    if match.relation is Relation.AGREES and _is_far_within(quantity, other, match.distance):
        match = attrs.evolve(match, relation=Relation.MISSING, detail=QuantityDetail.COARSER)
    if changes_differently(alignment, quantity, other) or (
        match.relation is Relation.CONFLICTS and (is_anothers(alignment, quantity, other) or is_total(alignment, other))
    ):
        match = attrs.evolve(match, relation=Relation.MISSING, detail=QuantityDetail.OTHER_UNIT)
    return match


def _weigh_quantity(alignment: Alignment, quantity: Quantity, other: Quantity, place: int) -> _Candidate:
    are_others = count_other_things(quantity, other)
    match = _match(alignment, quantity, other, are_others=are_others)
    is_equal = match.relation is Relation.AGREES and quantity.hedge is Hedge.EXACT
    is_same = same_unit(quantity, other)
    sure = alignment.nearness(quantity.first, other.first)
    if is_elliptic(alignment, quantity, other) or (
        quantity.nouns and other.nouns and quantity.nouns[-1] == other.nouns[-1]
    ):
        sure += _HEAD_BONUS
    elif not set(quantity.nouns).isdisjoint(other.nouns):
        sure += _NOUN_BONUS
    elif is_same and quantity.kind is not QuantityKind.COUNT:
        sure += _UNIT_BONUS
    score = sure + _OWN_DATE_BONUS * has_its_date(alignment, quantity, other)
    if changes_alike(alignment, quantity, other):
        score += _CHANGE_BONUS
    if not are_others:  # 38 goals are not to be found in 38 matches
        score += _CLOSENESS_BONUS * math.exp(-_CLOSENESS_DECAY * abs(match.distance))
        score += _AGREEMENT_BONUS * (match.relation is Relation.AGREES)
        if is_equal and quantity.value == other.value and quantity.value % 1:
            score += _DECIMAL_BONUS
    certain = min(1.0, sure)
    return _Candidate(place, match.relation, str(match.detail), score, certain, match.distance, is_same, is_same)


# A bound is given near its figure. Of the labelled pairs with a figure within twice the bound 92 % are supported; from there
# to five times above it, where no noun is shared, 10 of 14, below it 40 of 81; farther off 37 of 79.
_FAR_WITHIN, _FARTHER_WITHIN = math.log(2), math.log(5)


def _is_far_within(quantity: Quantity, other: Quantity, distance: float) -> bool:
    """Say whether a figure is so far within a bound that it may be of anything: "fewer than 400,000" beside 4."""
    if quantity.hedge not in _BOUNDS:
        return False
    if abs(distance) > _FARTHER_WITHIN:
        return True
    return distance < -_FAR_WITHIN and set(quantity.nouns).isdisjoint(other.nouns)


def _describe_quantity(
    alignment: Alignment, quantity: Quantity, best: _Candidate | None, candidates: list[_Candidate]
) -> Compared:
    said = alignment.statement.text.span(quantity.first, quantity.last).of(alignment.statement.text.text)
    place = (quantity.first, quantity.last)
    if best is None:
        return Compared(
            kind=Kind.QUANTITY,
            relation=Relation.MISSING,
            statement=place,
            message=f"the evidence gives no figure for “{said}”",
        )
    other = alignment.evidence.quantities[best.place]
    found = alignment.evidence.text.span(other.first, other.last).of(alignment.evidence.text.text)
    if quantity.per != other.per and fold_plain(said) == fold_plain(found):
        said, found = (
            f"{words} per {one.per}" if one.per else words for words, one in ((said, quantity), (found, other))
        )
    message = _tell(best.relation, said, found)
    return Compared(
        kind=Kind.QUANTITY,
        relation=best.relation,
        statement=place,
        evidence=(other.first, other.last),
        detail=best.detail,
        sure=best.sure,
        distance=best.distance,
        agreeing=_best_of(candidates, Relation.AGREES),
        conflicting=_best_of(candidates, Relation.CONFLICTS),
        same_unit=best.same_unit,
        is_bound=quantity.hedge in _BOUNDS,
        message=message,
    )


def _compare_all_dates(alignment: Alignment) -> list[Compared]:
    lent: list[Compared] = []
    dates: list[DateMention] = []
    asked: list[list[_Candidate]] = []
    for date in alignment.statement.dates:
        candidates = [
            _weigh_date(alignment, date, other, place) for place, other in enumerate(alignment.evidence.dates)
        ]
        if date.relation is DateRelation.IN and not _may_agree(candidates) and _is_lent(alignment, date):
            lent.append(_describe_lent(alignment, Kind.DATE, date))
        else:
            dates.append(date)
            asked.append(candidates)
    return lent + [
        _describe_date(alignment, date, best, candidates)
        for date, candidates, best in zip(dates, asked, _share_out(asked), strict=True)
    ]


def _weigh_date(alignment: Alignment, date: DateMention, other: DateMention, place: int) -> _Candidate:
    if date.relation is DateRelation.OFFSET and not date.resolved:
        return _weigh_offset(alignment, date, place)
    match = compare_dates(date, other)
    if match.relation is Relation.AGREES and _is_other_bound(alignment, date, other):
        match = attrs.evolve(match, relation=Relation.CONFLICTS, detail=DateDetail.BOUND_BROKEN)
    sure = alignment.nearness(date.first, other.first)
    if match.relation is Relation.CONFLICTS and (match.distance or 0.0) > 0 and ends_a_state(alignment, date, other):
        match = attrs.evolve(match, relation=Relation.MISSING, detail=DateDetail.OVERLAP)
    bonus = 0.0
    if match.relation is Relation.AGREES:
        is_fine = date.granularity in _FINE and other.granularity in _FINE
        bonus = _DAY_BONUS if is_fine and match.detail is DateDetail.EQUAL else _AGREEMENT_BONUS
        bonus += _DEED_BONUS * stands_behind_its_verb(alignment, date, other)
        bonus += _OWN_DATE_BONUS * has_its_figure(alignment, date, other)
    years = match.distance / _DAYS_IN_YEAR if match.distance is not None else None
    return _Candidate(place, match.relation, str(match.detail), sure + bonus, sure, years)


def _is_other_bound(alignment: Alignment, date: DateMention, other: DateMention) -> bool:
    """Say whether both deny something up to a day, and another one: "not **before 2047**" does not follow from "not **before 2027**"."""
    if date.relation is not other.relation or date.relation not in _DATE_BOUNDS or date.named == other.named:
        return False
    return bool(alignment.statement.negations) and bool(alignment.evidence.negations)


def _weigh_offset(alignment: Alignment, date: DateMention, place: int) -> _Candidate:
    """Weigh "15 years later" by counting it from each other date of the passage."""
    other = alignment.evidence.dates[place]
    sure = alignment.nearness(date.first, other.first)
    if other.relation is DateRelation.OFFSET and not other.resolved:
        # "six months earlier" beside "nine months earlier".
        match = compare_dates(date, other)
        bonus = _AGREEMENT_BONUS if match.relation is Relation.AGREES else 0.0
        return _Candidate(place, match.relation, str(match.detail), sure + bonus, sure)
    counted = [resolve_offset(date, anchor) for anchor in alignment.evidence.dates if anchor is not other]
    matches = [compare_dates(one, other) for one in counted if one.resolved]
    best = min(matches, key=lambda match: _PREFERENCE[match.relation], default=None)
    if best is None:
        return _Candidate(place, Relation.MISSING, "unresolved", sure, sure)
    bonus = _AGREEMENT_BONUS if best.relation is Relation.AGREES else 0.0
    return _Candidate(place, best.relation, str(best.detail), sure + bonus, sure)


_PREFERENCE = {Relation.AGREES: 0, Relation.MISSING: 1, Relation.CONFLICTS: 2}


def _describe_date(
    alignment: Alignment, date: DateMention, best: _Candidate | None, candidates: list[_Candidate]
) -> Compared:
    said = alignment.statement.text.span(date.first, date.last).of(alignment.statement.text.text)
    place = (date.first, date.last)
    if best is None:
        return Compared(
            kind=Kind.DATE,
            relation=Relation.MISSING,
            statement=place,
            message=f"the evidence gives no date for “{said}”",
        )
    other = alignment.evidence.dates[best.place]
    found = alignment.evidence.text.span(other.first, other.last).of(alignment.evidence.text.text)
    is_repeated = best.detail == DateDetail.REPEATED
    message = (
        f"both say “{said}”; the statement, of no date, is read as of the source's day"
        if is_repeated
        else _tell(best.relation, said, found)
    )
    return Compared(
        kind=Kind.DATE,
        relation=best.relation,
        statement=place,
        evidence=(other.first, other.last),
        detail=best.detail,
        sure=best.sure,
        distance=best.distance,
        agreeing=_best_of(candidates, Relation.AGREES),
        conflicting=_best_of(candidates, Relation.CONFLICTS),
        is_bound=date.relation in _DATE_BOUNDS,
        message=message,
    )


def _tell(relation: Relation, said: str, found: str) -> str:
    """Say in words how a figure of the statement relates to one of the evidence."""
    if relation is Relation.CONFLICTS:
        return f"the statement says “{said}”, the evidence “{found}”"
    if relation is Relation.MISSING:
        return f"“{found}” does not settle “{said}”"
    if fold_plain(said) == fold_plain(found):
        return f"both say “{said}”"
    return f"“{said}” agrees with “{found}”"
