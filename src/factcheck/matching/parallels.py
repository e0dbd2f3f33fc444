"""
Find what belongs together in the statement and to two parallel clauses in the passage: "Ada has 12 and Max has 9".

An alignment enters, compared parts leave. "Ada has 9" has every word and every figure of that passage. Two clauses are
parallel where each has something of its own for what the other has: another name for the name, another figure for the figure.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention
from factcheck.facts.lexicon import are_opposed
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.matching.names import NOT_SAME
from factcheck.matching.quantities import comparable, do_agree
from factcheck.model import Kind, Relation

# What parts two clauses, or two members of a list.
_PARTS = frozenset(", ; . : and but while whereas".split())
# Two parallel clauses are short.
_WITHIN = 14
_ENDS = frozenset(". : ( )".split())
# A text made to be endless has more clauses than a sentence.
_MOST_CLAUSES, _MOST_ANCHORS = 12, 12

_Value = Quantity | DateMention | ClockTime | Name


@attrs.frozen(eq=False)
class _Anchor:
    """What stands at the tokens ``[first, last)``: a figure, a date, a time, a name, or a word."""

    first: int
    last: int
    #: None for a common word.
    value: _Value | None


def compare_parallels(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two things of the statement that the passage has in two parallel clauses.

    Of the 44,812 labelled pairs 16 have such, 15 of them refuted; the supported one ("released by Pixar" beside "produced by
    Pixar and released by Walt Disney") is not borne out by its passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe has 12 medals and Max Roe has 9.")
    >>> [part.message for part in compare_parallels(align(analyse("Ada Poe has 9 medals."), found))]
    ['the evidence says “9” where it speaks of “Max Roe”']
    >>> compare_parallels(align(analyse("Ada Poe has 12 medals."), found))
    ()
    """
    if alignment.evidence.lowers.isdisjoint(_PARTS):
        return ()
    if any(place not in alignment.partners for place, _ in alignment.weighty):
        return ()  # the passage lacks something: that is another matter
    said = _list_anchors(alignment.statement, range(len(alignment.statement.tokens)))
    clauses = _part(alignment.evidence) if any(one.value is not None for one in said) else []
    if len(clauses) < 2:
        return ()
    pairs = list(_pair_anchors(alignment, said))[:_MOST_ANCHORS]
    if len(pairs) < 2:
        return ()
    own = [_list_anchors(alignment.evidence, clause) for clause in clauses]
    placed = [(one, its, number) for one, its in pairs if (number := _find_clause(clauses, its)) is not None]
    for (one, its, here), (other, others, there) in permutations(placed, 2):
        if abs(here - there) != 1 or other.value is None or _are_parted(alignment.evidence, its, others):
            continue
        rival = _find_rival(alignment, said, others, own[here])
        owner = _find_rival(alignment, said, its, own[there])
        if rival is None or owner is None or (its.first < rival.first) is not (owner.first < others.first):
            continue
        if not (_stand_alike(alignment.evidence, others, rival) and _have_one_place(its, own[here], owner, own[there])):
            continue
        if not _says_both(alignment, one, other, own[here], own[there]):
            return (_describe(alignment, other, others, owner),)
    return ()


def _part(analysis: Analysis) -> list[range]:
    """Return the clauses of a text that have two anchors at least; one with a single anchor goes on with the one before."""
    clauses: list[range] = []
    first = 0
    figures = analysis.in_figures
    for at, token in enumerate(analysis.tokens):
        if token.lower in _PARTS and at not in analysis.named and at not in figures:
            _add(analysis, clauses, range(first, at))
            first = at + 1
    _add(analysis, clauses, range(first, len(analysis.tokens)))
    return clauses[:_MOST_CLAUSES]


def _add(analysis: Analysis, clauses: list[range], clause: range) -> None:
    count = len(_list_anchors(analysis, clause))
    if count >= 2 or (count and not clauses):
        clauses.append(clause)
    elif count:
        clauses[-1] = range(clauses[-1].start, clause.stop)


def _are_parted(evidence: Analysis, one: _Anchor, other: _Anchor) -> bool:
    """Say whether two places are in two sentences, or farther apart than two short clauses reach."""
    between = evidence.tokens[min(one.last, other.last) : max(one.first, other.first)]
    return len(between) > _WITHIN or any(token.text in _ENDS for token in between)


_PREPOSITIONS = frozenset("in at on to of from for by with under over into against after before until since".split())


def _stand_alike(evidence: Analysis, one: _Anchor, other: _Anchor) -> bool:
    """Say whether two names stand behind the same preposition, or behind none; figures stand where they will."""
    if not isinstance(one.value, Name):
        return True
    governors = [evidence.tokens[max(0, anchor.first - 1)].lower for anchor in (one, other)]
    before = [governor if governor in _PREPOSITIONS else "" for governor in governors]
    return before[0] == before[1] != ""


def _have_one_place(one: _Anchor, here: Sequence[_Anchor], other: _Anchor, there: Sequence[_Anchor]) -> bool:
    """Say whether two names open their clauses, or close them; a deed may stand anywhere."""
    if not isinstance(one.value, Name):
        return True
    first = one.first == here[0].first and other.first == there[0].first
    return first or (one.first == here[-1].first and other.first == there[-1].first)


def _find_clause(clauses: Sequence[range], anchor: _Anchor) -> int | None:
    return next((number for number, clause in enumerate(clauses) if anchor.first in clause), None)


def _list_anchors(analysis: Analysis, clause: range) -> list[_Anchor]:
    values: list[_Value] = [*analysis.quantities, *analysis.dates, *analysis.clock_times, *analysis.names]
    anchors = [_Anchor(value.first, value.last, value) for value in values if value.first in clause]
    taken = {at for anchor in anchors for at in range(anchor.first, anchor.last)}
    words = [_Anchor(at, at + 1, None) for at in clause if analysis.weights[at] and at not in taken]
    return sorted([*anchors, *words], key=lambda anchor: anchor.first)


def _pair_anchors(alignment: Alignment, said: Sequence[_Anchor]) -> Iterator[tuple[_Anchor, _Anchor]]:
    """Yield what the statement has and where the passage has the same, each once."""
    found = _list_anchors(alignment.evidence, range(len(alignment.evidence.tokens)))
    for one in said:
        same = [other for other in found if _are_same(alignment, one, other)]
        if len(same) == 1:
            yield one, same[0]


def _are_same(alignment: Alignment, one: _Anchor, other: _Anchor) -> bool:
    said, found = one.value, other.value
    if said is None or found is None:
        # A word that the passage has twice is the same in both places.
        is_partner = alignment.partners.get(one.first) == other.first
        is_word = is_partner or alignment.statement.roots[one.first] == alignment.evidence.roots[other.first]
        return said is None and found is None and is_word
    if isinstance(said, Name):
        return isinstance(found, Name) and alignment.tie_names(said, found) not in NOT_SAME
    if isinstance(said, Quantity):
        return isinstance(found, Quantity) and do_agree(said, found)
    if isinstance(said, DateMention):
        return isinstance(found, DateMention) and compare_dates(said, found).relation is Relation.AGREES
    return isinstance(found, ClockTime) and said.is_same(found)


def _find_rival(
    alignment: Alignment, said: Sequence[_Anchor], anchor: _Anchor, clause: Sequence[_Anchor]
) -> _Anchor | None:
    """Return what a clause has of its own for what another has, and the statement does not have."""
    return next(
        (one for one in clause if _are_alike(alignment, anchor, one) and not _is_said(alignment, said, one)), None
    )


def _are_alike(alignment: Alignment, one: _Anchor, other: _Anchor) -> bool:
    """Say whether two places of the passage could stand for each other: two counts of one unit, two names of one kind."""
    first, second = one.value, other.value
    if first is None or second is None:
        return first is None and second is None and _are_words_alike(alignment.evidence, one.first, other.first)
    if isinstance(first, Name):
        return isinstance(second, Name) and _are_names_alike(first, second)
    if isinstance(first, Quantity):
        return isinstance(second, Quantity) and comparable(first, second) and not do_agree(first, second)
    if isinstance(first, DateMention):
        return isinstance(second, DateMention) and compare_dates(first, second).detail is DateDetail.OUTSIDE
    return isinstance(second, ClockTime) and not first.is_same(second)


def _are_names_alike(first: Name, second: Name) -> bool:
    alike = first.kind is second.kind or NameKind.OTHER in {first.kind, second.kind}
    return alike and set(first.full).isdisjoint(second.full)


def _are_words_alike(evidence: Analysis, first: int, second: int) -> bool:
    """Say whether two words exclude each other, or are two deeds."""
    if are_opposed(evidence.senses[first], evidence.senses[second]) is not None:
        return True
    both = is_deed(evidence, first) and is_deed(evidence, second)
    return both and evidence.roots[first] != evidence.roots[second]


def _is_said(alignment: Alignment, said: Sequence[_Anchor], anchor: _Anchor) -> bool:
    if anchor.value is None:
        return anchor.first in alignment.used
    return any(_are_same(alignment, one, anchor) for one in said if one.value is not None)


def _says_both(
    alignment: Alignment, one: _Anchor, other: _Anchor, here: Sequence[_Anchor], there: Sequence[_Anchor]
) -> bool:
    """Say whether either clause has both after all."""
    return any(_are_same(alignment, other, anchor) for anchor in here) or any(
        _are_same(alignment, one, anchor) for anchor in there
    )


def _describe(alignment: Alignment, said: _Anchor, found: _Anchor, owner: _Anchor) -> Compared:
    evidence = alignment.evidence
    value, its = (evidence.span(one.first, one.last).of(evidence.text.text) for one in (found, owner))
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(said.first, said.last),
        evidence=(min(found.first, owner.first), max(found.last, owner.last)),
        detail="elsewhere",
        message=f"the evidence says “{value}” where it speaks of “{its}”",
    )
