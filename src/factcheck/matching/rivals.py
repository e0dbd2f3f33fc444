"""
Find what stands in a passage where a word or name of the statement should stand.

An alignment enters, for each gap the likeliest rival leaves: "the band plays **punk**" has a rival in "the band plays
**rock**", and none in "the band plays". What has a rival is probably refuted, what has none is left open; the judge
weighs how sure each rival is.
"""

from operator import attrgetter

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.facts.thesaurus import Tie, find_entry, relate_words
from factcheck.matching.alignment import Alignment
from factcheck.matching.names import NOT_SAME

# How far a gap looks for a neighbour that has a partner, and how far from that partner a rival may stand: with more
# words between, the two are in no phrase together.
_ANCHOR_REACH = 6
_ADJACENT = 4
# A statement with more gaps, or a passage with more unpaired words, is about something else; the rest is not asked.
_MOST_GAPS = 8
_MOST_CANDIDATES = 60
# What each sign adds to the nearness, 0 to 1, by which the rival is chosen. Judgement: the judge reads the signs one by
# one, so only their order matters here.
_BESIDE = 0.35
_BESIDE_TURNED = 0.15
_SAME_GOVERNOR = 0.25
_SAME_CLASS = 0.3
_SAME_ENDING = 0.1
_EXCLUDING = 0.4
_ENDING_LENGTH = 3


@attrs.frozen(kw_only=True)
class Rival:
    """
    What a gap of the statement, tokens ``[first, last)``, finds in its place; ``evidence`` is None where nothing stands there.

    >>> Rival(statement=(1, 2), evidence=None, weight=1.0).score
    0.0
    """

    statement: tuple[int, int]
    evidence: tuple[int, int] | None
    #: What the gap's words weigh.
    weight: float
    #: How sure the place is: all signs together, 0 and up.
    score: float = 0.0
    #: How well the words around fit, 0 to 1.
    nearness: float = 0.0
    #: Whether it stands beside the partner of the gap's neighbour, on the left and on the right, 0 to 1.
    beside_left: float = 0.0
    beside_right: float = 0.0
    #: Whether both stand behind the same word of grammar.
    same_governor: bool = False
    #: Whether both are names, or both are none.
    same_class: bool = False
    tie: Tie | None = None
    #: Whether the thesaurus knows both: then that it does not tie them says more.
    known: bool = False


@attrs.frozen
class _Unit:
    first: int
    last: int
    name: Name | None
    governor: str | None


def find_rivals(alignment: Alignment) -> tuple[Rival, ...]:
    """
    Return for each gap of the statement, in its order, what stands in its place.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The band plays punk in Lima."), analyse("The band plays rock in Lima."))
    >>> [(rival.statement, rival.evidence) for rival in find_rivals(alignment)]
    [((3, 4), (3, 4))]
    """
    if len(alignment.partners) == len(alignment.weighty):
        return ()  # every word has its partner, as in many pairs
    gaps = _list_gaps(alignment)[:_MOST_GAPS]
    candidates = _list_candidates(alignment)[:_MOST_CANDIDATES] if gaps else []
    return tuple(_choose(alignment, gap, candidates) for gap in gaps)


def _list_gaps(alignment: Alignment) -> list[_Unit]:
    """Return the names and the runs of other words that neither the passage nor its context has."""
    statement = alignment.statement
    lacking = {place for place, _ in alignment.weighty if not alignment.earned(place)}
    units = []
    for name in statement.names:
        inside = [index for index in range(name.first, name.last) if statement.weights[index]]
        if inside and lacking.issuperset(inside):
            units.append(_Unit(name.first, name.last, name, _find_governor(statement, name.first)))
            lacking.difference_update(inside)
    run: list[int] = []
    for place in sorted(lacking):
        if run and place == run[-1] + 1:
            run.append(place)
            units[-1] = attrs.evolve(units[-1], last=place + 1)
        else:
            run = [place]
            units.append(_Unit(place, place + 1, None, _find_governor(statement, place)))
    return sorted(units, key=attrgetter("first"))


def _list_candidates(alignment: Alignment) -> list[_Unit]:
    """Return the passage's names and other words that no word of the statement has for a partner."""
    evidence = alignment.evidence
    units = [
        _Unit(name.first, name.last, name, _find_governor(evidence, name.first))
        for name in evidence.names
        if alignment.used.isdisjoint(range(name.first, name.last)) and not _is_said(alignment, name)
    ]
    units += [
        _Unit(place, place + 1, None, _find_governor(evidence, place))
        for place in alignment.rest
        if place not in evidence.named
    ]
    return sorted(units, key=attrgetter("first"))


def _is_said(alignment: Alignment, name: Name) -> bool:
    """Say whether the statement names the same, in whatever form."""
    return any(alignment.tie_names(other, name) not in NOT_SAME for other in alignment.statement.names)


_PASSED = frozenset("a an the his her its their".split())


def _find_governor(analysis: Analysis, first: int) -> str | None:
    """Return the word of grammar before a place, past articles and up to two modifiers: the **by** of "by the new mayor"."""
    tokens, weights = analysis.tokens, analysis.weights
    for index in range(first - 1, max(-1, first - 4), -1):
        lower = tokens[index].lower
        if not lower[0].isalnum() or (not weights[index] and lower not in _PASSED):
            return lower
    return None


def _choose(alignment: Alignment, gap: _Unit, candidates: list[_Unit]) -> Rival:
    left = _find_anchor(alignment, range(gap.first - 1, max(-1, gap.first - _ANCHOR_REACH), -1))
    right = _find_anchor(alignment, range(gap.last, min(len(alignment.statement.tokens), gap.last + _ANCHOR_REACH)))
    best, highest = None, 0.0
    for candidate in candidates:
        if not _is_form(alignment, gap, candidate):
            score = _rate(alignment, gap, candidate, (left, right))
            if score > highest:
                best, highest = candidate, score
    if best is None:
        return Rival(statement=(gap.first, gap.last), evidence=None, weight=_weigh(alignment, gap))
    return _describe(alignment, gap, best, (left, right), highest)


def _weigh(alignment: Alignment, gap: _Unit) -> float:
    return sum(alignment.statement.weights[gap.first : gap.last])


def _is_form(alignment: Alignment, gap: _Unit, candidate: _Unit) -> bool:
    """Say whether one word is the other with an ending: "tall" does not exclude "tallest"."""
    if gap.name is not None or candidate.name is not None:
        return False
    said = alignment.statement.tokens[gap.last - 1].lower
    found = alignment.evidence.tokens[candidate.last - 1].lower
    short, long = (said, found) if len(said) < len(found) else (found, said)
    return len(short) >= _SHORTEST_STEM and long.startswith(short)


# "Old" begins many words, "tall" few that are not made of it.
_SHORTEST_STEM = 4


def _find_anchor(alignment: Alignment, places: range) -> int | None:
    """Return the partner of the nearest of some places that has one."""
    return next((partner for place in places if (partner := alignment.partner(place)) is not None), None)


# The partners of a gap's nearest neighbours on the left and on the right.
_Anchors = tuple[int | None, int | None]


def _rate(alignment: Alignment, gap: _Unit, candidate: _Unit, anchors: _Anchors) -> float:
    """Return how likely a unit of the passage stands for a gap: all signs together."""
    after_left, before_left = _stand_beside(candidate, anchors[0])
    after_right, before_right = _stand_beside(candidate, anchors[1])
    same_class = (gap.name is None) is (candidate.name is None)
    score = (
        alignment.nearness(gap.first, candidate.first, gap.last)
        + _BESIDE * (after_left + before_right)
        + _BESIDE_TURNED * (before_left + after_right)
        + _SAME_GOVERNOR * (gap.governor is not None and gap.governor == candidate.governor)
        + _SAME_CLASS * same_class
        + _EXCLUDING * (same_class and _relate(alignment, gap, candidate) in _EXCLUSIVE)
    )
    if same_class and gap.name is None:
        ending = alignment.statement.tokens[gap.last - 1].lower[-_ENDING_LENGTH:]
        score += _SAME_ENDING * (ending == alignment.evidence.tokens[candidate.last - 1].lower[-_ENDING_LENGTH:])
    return score


_EXCLUSIVE = (Tie.SISTER, Tie.OPPOSITE)


def _relate(alignment: Alignment, gap: _Unit, candidate: _Unit) -> Tie | None:
    return relate_words(alignment.statement.roots[gap.last - 1], alignment.evidence.roots[candidate.last - 1])


def _describe(alignment: Alignment, gap: _Unit, chosen: _Unit, anchors: _Anchors, score: float) -> Rival:
    """Tell the signs of the unit that was chosen."""
    after_left, before_left = _stand_beside(chosen, anchors[0])
    after_right, before_right = _stand_beside(chosen, anchors[1])
    same_class = (gap.name is None) is (chosen.name is None)
    return Rival(
        statement=(gap.first, gap.last),
        evidence=(chosen.first, chosen.last),
        weight=_weigh(alignment, gap),
        score=score,
        nearness=alignment.nearness(gap.first, chosen.first, gap.last),
        beside_left=max(after_left, before_left / 2),
        beside_right=max(before_right, after_right / 2),
        same_governor=gap.governor is not None and gap.governor == chosen.governor,
        same_class=same_class,
        tie=_relate(alignment, gap, chosen) if same_class else None,
        known=same_class and gap.name is None and _are_known(alignment, gap.last - 1, chosen.last - 1),
    )


def _are_known(alignment: Alignment, head: int, other: int) -> bool:
    return (
        find_entry(alignment.statement.roots[head]) is not None
        and find_entry(alignment.evidence.roots[other]) is not None
    )


def _stand_beside(unit: _Unit, anchor: int | None) -> tuple[float, float]:
    """Say how closely a unit follows an anchor, and how closely it precedes it, 0 to 1 each."""
    if anchor is None:
        return 0.0, 0.0
    after, before = unit.first - anchor, anchor - unit.last + 1
    return (
        1 - (after - 1) / _ADJACENT if 0 < after <= _ADJACENT else 0.0,
        1 - (before - 1) / _ADJACENT if 0 < before <= _ADJACENT else 0.0,
    )
