"""
See a comparison of the passage from the statement's side: "Roe is **shorter** than Poe" makes Poe the taller.

Two rankings and the words of their parties enter; what is left open of more, equal and less leaves.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.rankings import Ranking

_Sides = tuple[frozenset[str], frozenset[str]]


def list_roots(text: Analysis, places: tuple[int, ...]) -> frozenset[str]:
    """
    Return the roots of words.

    >>> from factcheck.facts.analysis import analyse
    >>> sorted(list_roots(analyse("Old mills."), (1,)))
    ['mill']
    """
    return frozenset([text.roots[at] for at in places])


def turn_ways(said: Ranking, found: Ranking, ours: _Sides, theirs: _Sides) -> frozenset[int] | None:
    """
    Return what a comparison of the passage leaves open, as seen from the statement's two parties and by its word; None of others.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.rankings import read_rankings
    >>> [said], [found] = read_rankings(analyse("Poe is taller than Roe.")), read_rankings(analyse("Roe is shorter than Poe."))
    >>> turn_ways(said, found, (frozenset({"poe"}), frozenset({"roe"})), (frozenset({"roe"}), frozenset({"poe"})))
    frozenset({1})
    """
    scale = _find_scale(said.scales, found.scales)
    if scale is None or ((said.is_loose or found.is_loose) and not (said.is_comparative or found.is_comparative)):
        return None  # "Poe was **ahead of** Roe" at one time, and "**beat**" him at another
    crossed = _are_crossed(ours, theirs)
    if crossed is None:
        return None
    sign = -scale if crossed else scale
    return frozenset([sign * way for way in found.ways])


def _find_scale(ours: frozenset[str], theirs: frozenset[str]) -> int | None:
    """Return 1 where two words measure on one scale the same way, -1 the other way, None where they measure not the same."""
    signs = {1} if ours & theirs else set()
    if any(f"-{scale}" in theirs for scale in ours) or any(f"-{scale}" in ours for scale in theirs):
        signs.add(-1)
    return signs.pop() if len(signs) == 1 else None


def _are_crossed(ours: _Sides, theirs: _Sides) -> bool | None:
    """Say whether the passage has the two parties the other way round; None where it has others."""
    # "**Sales** in Ulm exceeded **sales** in Ems": what both sides have tells them not apart.
    common = (ours[0] & ours[1]) | (theirs[0] & theirs[1])
    one, other = (side - common for side in ours)
    left, right = (side - common for side in theirs)
    if one & left and other & right and not one & right and not other & left:
        return False
    if one & right and other & left and not other & right:
        return True
    return None
