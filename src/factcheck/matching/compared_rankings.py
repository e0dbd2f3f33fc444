"""
Hold which of two is the greater against the passage, in whatever words: "Poe is **shorter than** Roe" beside "Roe is **taller than**
Poe", "Poe's sales **exceeded** Roe's" beside "Roe's were **lower than** Poe's".

An alignment enters, compared parts leave; parts enter and leave without the doubts that a comparison in other words has settled.
"""

from factcheck.facts.lexicon import find_root
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.rankings import Ranking, read_rankings
from factcheck.matching.turned_rankings import list_roots, turn_ways
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
    ours = _name(alignment, said.left), _name(alignment, said.right)
    theirs = list_roots(alignment.evidence, found.left), list_roots(alignment.evidence, found.right)
    ways = turn_ways(said, found, ours, theirs)
    if ways is None or not _count_alike(alignment, said, found):
        return None
    if ways <= said.ways:
        # "**Three times** as tall" is for the figures to tell.
        return Relation.AGREES if said.factor is None and said.difference is None else None
    if said.ways & ways or (said.is_plain and ways == {1}):
        return None
    is_same = all(said.first <= at < said.last or tells_verb(alignment, at, found) for at in alignment.lacks)
    return Relation.CONFLICTS if is_same else None


_COUNTING = frozenset("more fewer less many much".split())


def _count_alike(alignment: Alignment, said: Ranking, found: Ranking) -> bool:
    """Say whether two comparisons of numbers count one thing: "more **lakes** than" beside "more **springs** than" does not."""
    statement, evidence = alignment.statement, alignment.evidence
    ours = [at for at in range(said.first, said.last) if statement.weights[at]]
    theirs = [at for at in range(found.first, found.last) if evidence.weights[at]]
    firsts = statement.tokens[said.first].lower, evidence.tokens[found.first].lower
    if not _COUNTING.issuperset(firsts):
        return True
    held = {alignment.partners.get(at) for at in ours}
    return None not in held and held.issuperset(theirs)


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
    stem, root = alignment.statement.tokens[at].stem, alignment.statement.roots[at]
    deeds = [word.removeprefix("out") for word in words if word.startswith("out")]
    return any(stem_word(deed) == stem or find_root(deed, stem_word(deed)) == root for deed in deeds)


def _name(alignment: Alignment, places: tuple[int, ...]) -> frozenset[str]:
    """Return the roots of words of the statement, and of their partners in the passage."""
    roots = {alignment.statement.roots[at] for at in places}
    return frozenset(
        roots | {alignment.evidence.roots[alignment.partners[at]] for at in places if at in alignment.partners}
    )
