"""
Hold two figures, or the two ends of a way, against the passage's: each may stand in the other's place.

An alignment enters, compared parts leave. "The harbour has 40 berths and the marina 90" has every figure and every word of
"the harbour has 90 berths and the marina 40".
"""

from collections.abc import Sequence
from itertools import combinations, pairwise, permutations, takewhile

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import are_opposed
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity
from factcheck.facts.units import same_base
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.matching.distances import CLAUSE_WORDS, is_nearer, lay_out, list_anchors
from factcheck.matching.earlier_figures import find_compared
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import find_behind
from factcheck.matching.quantities import compare_quantities
from factcheck.model import Kind, Relation

# By so much must the words around both figures together fit the other's place better than their own, and those around
# one not worse: nearnesses, 0 to 1.
_BETTER_BY, _WORSE_BY = 0.1, 0.05
# A verb and its figure, with prepositions between.
_BEFORE_WITHIN = 4
# How surely two have crossed by the words before them.
_CROSSED = 0.5
# A text made to be endless has more figures than a sentence.
_MOST_EXCHANGED = 8

_Figure = Quantity | DateMention


def compare_exchanges(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two figures of the statement that the passage has in each other's place.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The harbour has 40 berths and the marina has 90.")
    >>> found = analyse("There are 90 berths in the harbour and 40 in the marina.")
    >>> [(part.relation.value, part.detail) for part in compare_exchanges(align(said, found))]
    [('conflicts', 'exchanged')]
    """
    said, found = alignment.statement, alignment.evidence
    for kind, ours, theirs in (
        (Kind.QUANTITY, said.quantities, found.quantities),
        (Kind.DATE, said.dates, found.dates),
    ):
        if len(ours) > 1 and len(theirs) > 1:
            exchanged = _find_exchanged(alignment, _pair_equal(ours, theirs))
            if exchanged is not None:
                one, place, sure = exchanged
                return (_describe(alignment, kind, (one.first, one.last), (place.first, place.last), sure),)
    return _compare_ends(alignment) or _compare_turned(alignment) or _compare_places(alignment)


# These have two ends and no direction: "the border **stretches** from Chile to Peru".
_EXTENTS = frozenset(
    """
    stretch stretches stretched stretching extend extends extended run runs distance border road route trail line railway range
    ranges km miles kilometres kilometers flight path canal between
    """.split()
)


def _compare_ends(alignment: Alignment) -> tuple[Compared, ...]:
    """Find a way or a change told backwards: "moved from Lima to Quito", "rose from 4 % to 6 %" beside "4 %, down from 6 %"."""
    statement, evidence = alignment.statement, alignment.evidence
    if not {"from", "to"} <= statement.lowers:
        return _compare_end(alignment)
    said = _find_ends(statement)
    found = _find_ends(evidence) or (find_compared(evidence) if said is not None else None)
    if said is None or found is None:
        return _compare_ways(alignment)
    if not isinstance(said[0], Quantity) and (
        _tells_extent(statement, said[0].first) or _tells_extent(evidence, found[0].first)
    ):
        return ()
    crossed = _are_one(alignment, said[0], found[1]) and _are_one(alignment, said[1], found[0])
    if not crossed or _are_one(alignment, said[0], found[0]):
        return ()
    one, place = said[0], found[0]
    return (_describe(alignment, Kind.ROLE, (one.first, one.last), (place.first, place.last), _CROSSED),)


def _tells_extent(analysis: Analysis, start: int) -> bool:
    """Say whether the two ends are those of what lies there, by the words before: "the **road** from Lima", "lies 9 **km** from"."""
    return any(token.lower in _EXTENTS for token in analysis.tokens[:start])


def _compare_ways(alignment: Alignment) -> tuple[Compared, ...]:
    """Find a way between two common nouns told backwards: "moved **from coal to gas**" beside "from gas to coal"."""
    ours, theirs = _find_way(alignment.statement), _find_way(alignment.evidence)
    if ours is None or theirs is None or (alignment.partner(ours[0]), alignment.partner(ours[1])) != theirs[::-1]:
        return ()
    if _tells_extent(alignment.statement, ours[0]) or _tells_extent(alignment.evidence, theirs[0]):
        return ()
    return (_describe(alignment, Kind.ROLE, (ours[0], ours[0] + 1), (theirs[0], theirs[0] + 1), _CROSSED),)


def _find_way(analysis: Analysis) -> tuple[int, int] | None:
    """Return the last words of both phrases of the only "from … to …" of a text."""
    ways = []
    for at, token in enumerate(analysis.tokens):
        start = find_behind(analysis, at + 1) if token.lower == "from" else None
        if start is not None and start + 1 < len(analysis.tokens) and analysis.tokens[start + 1].lower == "to":
            ways.append((start, find_behind(analysis, start + 2)))
    if len(ways) != 1 or ways[0][1] is None:
        return None
    return ways[0][0], ways[0][1]


def _compare_end(alignment: Alignment) -> tuple[Compared, ...]:
    """Find the one end of a change that is the other in the passage: "fell **to** 5 %" beside "fell from 5 % to 4 %"."""
    statement = alignment.statement
    found = _find_ends(alignment.evidence) if not statement.lowers.isdisjoint({"from", "to"}) else None
    if found is None or not isinstance(found[0], Quantity):
        return ()
    for one in statement.quantities:
        before = statement.tokens[one.first - 1].lower if one.first else ""
        if before in {"from", "to"} and one.hedge is Hedge.EXACT:
            own, other = found if before == "from" else found[::-1]
            if _are_one(alignment, one, other) and not _are_one(alignment, one, own):
                return (_describe(alignment, Kind.ROLE, (one.first, one.last), (other.first, other.last), _CROSSED),)
    return ()


def _find_ends(analysis: Analysis) -> tuple[Name | Quantity, Name | Quantity] | None:
    """Return what stands right behind the one "from" and the one "to" of a text that have a name or a figure behind them."""
    ends: dict[str, list[Name | Quantity]] = {"from": [], "to": []}
    places: tuple[Name | Quantity, ...] = (*analysis.quantities, *analysis.names)
    for at, token in enumerate(analysis.tokens[:-1]):
        if token.lower in ends:
            first = at + 2 if analysis.tokens[at + 1].lower == "the" else at + 1
            ends[token.lower].extend([one for one in places if one.first == first][:1])
    if len(ends["from"]) != 1 or len(ends["to"]) != 1:
        return None  # one who went there and back
    return ends["from"][0], ends["to"][0]


def _are_one(alignment: Alignment, one: Name | Quantity, other: Name | Quantity) -> bool:
    if isinstance(one, Quantity) or isinstance(other, Quantity):
        return isinstance(one, Quantity) and isinstance(other, Quantity) and _are_equal(one, other)
    return alignment.tie_names(one, other) not in NOT_SAME


def _pair_equal(ours: Sequence[_Figure], theirs: Sequence[_Figure]) -> list[tuple[_Figure, _Figure]]:
    """Return the figures that both sides have, where each side has it once."""
    pairs = []
    for one in ours[:_MOST_EXCHANGED]:
        if isinstance(one, Quantity) and one.hedge is not Hedge.EXACT:
            continue  # "more than 90" may be met by both
        equal = [other for other in theirs[:_MOST_EXCHANGED] if _are_equal(one, other)]
        if len(equal) == 1:
            pairs.append((one, equal[0]))
    found = [id(other) for _, other in pairs]
    return [(one, other) for one, other in pairs if found.count(id(other)) == 1]


def _are_equal(one: _Figure, other: _Figure) -> bool:
    if isinstance(one, Quantity):
        return isinstance(other, Quantity) and compare_quantities(one, other).relation is Relation.AGREES
    if isinstance(other, Quantity):
        return False
    match = compare_dates(one, other)
    return match.relation is Relation.AGREES and match.detail in {DateDetail.EQUAL, DateDetail.INSIDE}


def _find_exchanged(
    alignment: Alignment, pairs: Sequence[tuple[_Figure, _Figure]]
) -> tuple[_Figure, _Figure, float] | None:
    for (one, first), (other, second) in combinations(pairs, 2):
        if not _are_alike(one, other):
            continue
        better, other_better = _prefer(alignment, one, second, first), _prefer(alignment, other, first, second)
        if better + other_better > _BETTER_BY and min(better, other_better) > -_WORSE_BY:
            return one, second, better + other_better
        if _have_crossed(alignment, (one, first), (other, second)):
            return one, second, _CROSSED
    return None


def _have_crossed(alignment: Alignment, pair: tuple[_Figure, _Figure], other: tuple[_Figure, _Figure]) -> bool:
    """Say whether the word before each figure stands before the other in the passage: "opened in 1920, closed in 1950"."""
    said = [_find_word_before(alignment.statement.weights, one.first) for one, _ in (pair, other)]
    # "Reopened **to traffic** on 4 May": of the passage the words that both have count.
    shared = [weight if at in alignment.used else 0.0 for at, weight in enumerate(alignment.evidence.weights)]
    found = [_find_word_before(shared, one.first) for _, one in (pair, other)]
    if None in said or None in found or said[0] == said[1] or found[0] == found[1]:
        return False
    return [alignment.partners.get(place) for place in said if place is not None] == found[::-1]


def _find_word_before(weights: Sequence[float], at: int) -> int | None:
    return next((place for place in range(at - 1, max(-1, at - 1 - _BEFORE_WITHIN), -1) if weights[place]), None)


def _are_alike(one: _Figure, other: _Figure) -> bool:
    """Say whether two figures of the statement could be taken for each other: 40 and 90 berths, no 40 berths and 90 %."""
    if isinstance(one, Quantity):
        return isinstance(other, Quantity) and one.kind is other.kind and same_base(one.unit, other.unit)
    return not isinstance(other, Quantity) and one.granularity is other.granularity


def _prefer(alignment: Alignment, figure: _Figure, place: _Figure, own: _Figure) -> float:
    """Return by how much better the words around a figure fit another place than its own."""
    around = (figure.first, figure.last)
    return alignment.nearness(around[0], place.first, around[1]) - alignment.nearness(around[0], own.first, around[1])


def _describe(
    alignment: Alignment, kind: Kind, figure: tuple[int, int], place: tuple[int, int], sure: float
) -> Compared:
    return Compared(
        kind=kind,
        relation=Relation.CONFLICTS,
        statement=figure,
        evidence=place,
        detail="exchanged",
        sure=min(1.0, sure),
        message=tell_difference(alignment, figure, place),
    )


# "Radio is the main source, **ahead of** teachers", "schools, **followed by** social care".
# "the mill lies **east of** the inn".
_RELATIONS = {
    "ahead": "of",
    "followed": "by",
    "in": "front",
    "second": "to",
    "behind": "",
    "above": "",
    "below": "",
    "for": "",
}
_RELATIONS |= dict.fromkeys(
    "north south east west northeast northwest southeast southwest upstream downstream".split(), "of"
)
_RELATED_WITHIN = 4


def _compare_turned(alignment: Alignment) -> tuple[Compared, ...]:
    """Find two things that the passage ranks the other way round: "radio, **ahead of** teachers" beside "teachers, ahead of radio"."""
    statement, evidence = alignment.statement, alignment.evidence
    for at in _list_relations(statement):
        for place in _list_relations(evidence):
            if statement.tokens[at].lower != evidence.tokens[place].lower:
                continue
            behind, found = _list_behind(statement, at), _list_behind(evidence, place)
            before = {alignment.partners[one] for one, _ in alignment.weighty if one < at and one in alignment.partners}
            turned = next((one for one in found if one in before), None)
            moved = next((one for one in behind if alignment.partners.get(one, place) < place), None)
            if (
                turned is not None
                and moved is not None
                and not any(alignment.partners.get(one) in found for one in behind)
            ):
                return (_describe(alignment, Kind.ROLE, (moved, moved + 1), (turned, turned + 1), _CROSSED),)
    return ()


def _list_relations(analysis: Analysis) -> list[int]:
    tokens = analysis.tokens
    return [
        at
        for at, token in enumerate(tokens[:-1])
        if token.lower in _RELATIONS
        and _RELATIONS[token.lower] in {"", tokens[at + 1].lower}
        and (token.lower != "for" or _is_swapped(analysis, at))
    ][:_MOST_EXCHANGED]


# "**Traded** salt **for** iron", but "money for schools".
_SWAPS = frozenset(
    "trade trades traded exchange exchanges exchanged swap swaps swapped substitute substituted mistook".split()
)


def _is_swapped(analysis: Analysis, at: int) -> bool:
    return any(token.lower in _SWAPS for token in analysis.tokens[max(0, at - _RELATED_WITHIN) : at])


def _list_behind(analysis: Analysis, at: int) -> list[int]:
    """Return the words of some weight right behind a relation, in its clause."""
    ahead = range(at + 1, min(len(analysis.tokens), at + 1 + _RELATED_WITHIN))
    clause = takewhile(lambda place: analysis.tokens[place].lower not in CLAUSE_WORDS, ahead)
    return [place for place in clause if analysis.weights[place]]


# A text made to be endless has more names than a sentence.
_MOST_NAMED = 6
_JOINTS = frozenset({"and", "or", ",", "-"})
# "Poe of Roe" are one phrase, in whatever order.
_APART = 3


def _compare_places(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two names, or two opposites, that have changed places among two things: "Poe in the **first** round and Roe in the
    **third**", "her **father** drove a bus, her **mother** played the organ".

    Of 13 statements of drafts in which names have 11 are refuted; of 44,812 labelled pairs a handful is so.
    """
    rivals = [*permutations(_list_paired(alignment), 2), *_list_opposed(alignment)]
    if not rivals:
        return ()
    partners = alignment.partners
    anchors = _drop_reordered(alignment, list_anchors(alignment, named=False))
    said, found = lay_out(alignment.statement), lay_out(alignment.evidence)
    for (one, first), (other, second) in rivals:
        if min(abs(said[one] - said[other]), abs(found[first] - found[second])) <= _APART:
            continue
        own = [at for at in anchors if at not in {one, other} and is_nearer(said, at, one, other)]
        others = [at for at in anchors if at not in {one, other} and is_nearer(said, at, other, one)]
        if any(is_nearer(found, partners[at], second, first) for at in own) and any(
            is_nearer(found, partners[at], first, second) for at in others
        ):
            return (_describe(alignment, Kind.ROLE, (one, one + 1), (second, second + 1), _CROSSED),)
    return ()


# "Oil and **natural** gas".
_JOINED_WITHIN = 4


def _drop_reordered(alignment: Alignment, anchors: list[int]) -> list[int]:
    """Leave out two words that both texts join, each in its own order: "oil **and** gas" beside "natural gas **and** oil"."""
    dropped = set[int]()
    for one, other in pairwise(anchors):
        first, last = alignment.partners[other], alignment.partners[one]
        if (
            first < last
            and _are_joined(alignment.statement, one, other)
            and _are_joined(alignment.evidence, first, last)
        ):
            dropped |= {one, other}
    return [at for at in anchors if at not in dropped]


def _are_joined(analysis: Analysis, first: int, last: int) -> bool:
    between = analysis.tokens[first + 1 : last]
    return 0 < len(between) < _JOINED_WITHIN and any(token.lower in {"and", "or"} for token in between)


# A word or the first of a name, and its partner.
_Pivot = tuple[int, int]


def _list_opposed(alignment: Alignment) -> list[tuple[_Pivot, _Pivot]]:
    """Return the words that both texts have once and that are opposites of one another: "father", "mother"."""
    senses, partners = alignment.statement.senses, alignment.partners
    sided = [at for at, _ in alignment.weighty if senses[at] and at in partners]
    if len(sided) < 2:
        return []
    sided = [at for at in list_anchors(alignment, named=False) if senses[at]]
    return [
        ((one, partners[one]), (other, partners[other]))
        for one, other in permutations(sided, 2)
        if are_opposed(senses[one], senses[other]) is not None
    ]


def _list_paired(alignment: Alignment) -> list[_Pivot]:
    """Return the names of one kind that each side has once, with their partners."""
    paired = []
    for name in alignment.statement.names[:_MOST_NAMED]:
        same = [one for one in alignment.evidence.names if alignment.tie_names(name, one) not in NOT_SAME]
        if len(same) == 1 and not (_is_listed(alignment.statement, name) or _is_listed(alignment.evidence, same[0])):
            paired.append((name, same[0]))
    return [
        (name.first, one.first)
        for name, one in paired
        if all(other is name or _are_rivals(name, other) for other, _ in paired)
    ]


def _are_rivals(name: Name, other: Name) -> bool:
    alike = name.kind is other.kind or NameKind.OTHER in {name.kind, other.kind}
    return alike and set(name.words).isdisjoint(other.words)


def _is_listed(analysis: Analysis, name: Name) -> bool:
    """Say whether a name is one of a list, which has its places together: "Peru **and** Chile"."""
    ends, starts = {one.last for one in analysis.names}, {one.first for one in analysis.names}
    after = analysis.tokens[name.last].lower if name.last < len(analysis.tokens) else ""
    before = analysis.tokens[name.first - 1].lower if name.first else ""
    return (after in _JOINTS and name.last + 1 in starts) or (before in _JOINTS and name.first - 1 in ends)
