"""
Hold which of two is the greater against the passage, in whatever words: "Poe is **shorter than** Roe" beside "Roe is **taller than**
Poe", "Poe's sales **exceeded** Roe's" beside "Roe's were **lower than** Poe's".

An alignment enters, compared parts leave; parts enter and leave without the doubts that a comparison in other words has settled.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_root
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.rankings import Ranking, read_rankings
from factcheck.model import Kind, Relation
from factcheck.text.tokens import stem_word

_DETAIL = "worked-out"
# "By 1850 it was the other way **round**."
_TURNING = frozenset("round around reversed versa conversely".split())


def compare_rankings(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the only comparison of a statement with those of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The mill is wider than the inn.")
    >>> said = analyse("The inn is narrower than the mill."), analyse("The mill is narrower than the inn.")
    >>> [[part.relation.value for part in compare_rankings(align(one, found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    ours = read_rankings(alignment.statement)
    if len(ours) != 1 or not alignment.evidence.lowers.isdisjoint(_TURNING):
        return ()
    said = ours[0]
    for found in read_rankings(alignment.evidence):
        relation = _relate(alignment, said, found)
        if relation is not None:
            place, other = (said.first, said.last), (found.first, found.last)
            agrees = relation is Relation.AGREES
            message = "both tell which is more" if agrees else tell_difference(alignment, place, other)
            return (
                Compared(
                    kind=Kind.QUANTITY,
                    relation=relation,
                    statement=place,
                    evidence=other,
                    detail=_DETAIL,
                    message=message,
                ),
            )
    return ()


def _relate(alignment: Alignment, said: Ranking, found: Ranking) -> Relation | None:
    """Say whether two comparisons come to the same; None where they are of others, or leave it open."""
    scale = _find_scale(said.scales, found.scales)
    if scale is None or ((said.is_loose or found.is_loose) and not (said.is_comparative or found.is_comparative)):
        return None  # "Poe was **ahead of** Roe" at one time, and "**beat**" him at another
    is_crossed = is_told_crossed(alignment, said, found)
    if is_crossed is None:
        return None
    sign = scale * (-1 if is_crossed else 1)
    ways = frozenset(sign * way for way in found.ways)
    if ways <= said.ways:
        # "**Three times** as tall" is for the figures to tell.
        return Relation.AGREES if said.factor is None and said.difference is None else None
    if said.ways & ways or (said.is_plain and ways == {1}):
        return None
    is_same = all(said.first <= at < said.last or tells_verb(alignment, at, found) for at in alignment.lacks)
    return Relation.CONFLICTS if is_same else None


def tells_verb(alignment: Alignment, at: int, found: Ranking) -> bool:
    """
    Say whether a verb of the statement is in one of the passage that compares: "**sold** more than" beside "**outsold**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Poe sold more than Roe."), analyse("Poe outsold Roe."))
    >>> tells_verb(alignment, 1, *read_rankings(alignment.evidence))
    True
    """
    words = [token.lower for token in alignment.evidence.tokens[found.first : found.last]]
    root = alignment.statement.roots[at]
    return any(find_root(word[3:], stem_word(word[3:])) == root for word in words if word.startswith("out"))


def _find_scale(ours: frozenset[str], theirs: frozenset[str]) -> int | None:
    """Return 1 where two words measure on one scale the same way, -1 the other way, None where they measure not the same."""
    signs = {1} if ours & theirs else set()
    if any(f"-{scale}" in theirs for scale in ours) or any(f"-{scale}" in ours for scale in theirs):
        signs.add(-1)
    return signs.pop() if len(signs) == 1 else None


def is_told_crossed(alignment: Alignment, said: Ranking, found: Ranking) -> bool | None:
    """
    Say whether the passage has the two parties the other way round; None where it has others.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Ada Poe is taller than Max Roe."), analyse("Max Roe is taller than Ada Poe."))
    >>> is_told_crossed(alignment, *read_rankings(alignment.statement), *read_rankings(alignment.evidence))
    True
    """
    evidence = alignment.evidence
    ours_left, ours_right = _name(alignment, said.left), _name(alignment, said.right)
    left, right = _list_roots(evidence, found.left), _list_roots(evidence, found.right)
    # "**Sales** in Ulm exceeded **sales** in Ems": what both sides have tells them not apart.
    common = (ours_left & ours_right) | (left & right)
    ours_left, ours_right, left, right = (side - common for side in (ours_left, ours_right, left, right))
    kept, crossed = (ours_left & left, ours_right & right), (ours_left & right, ours_right & left)
    if all(kept) and not any(crossed):
        return False
    if all(crossed) and not kept[1]:
        return True
    return None


def _name(alignment: Alignment, places: tuple[int, ...]) -> frozenset[str]:
    """Return the roots of words of the statement, and of their partners in the passage."""
    roots = {alignment.statement.roots[at] for at in places}
    return frozenset(
        roots | {alignment.evidence.roots[alignment.partners[at]] for at in places if at in alignment.partners}
    )


def _list_roots(text: Analysis, places: tuple[int, ...]) -> frozenset[str]:
    return frozenset(text.roots[at] for at in places)
