"""
Say what a text says beside a denial: the same word affirmed, its object denied with it, the word that denies on the other side as well.

An analysis or an alignment and a place enter, yes or no leaves.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb


def is_affirmed_too(analysis: Analysis, denied: int) -> bool:
    """
    Say whether a text has a word that it denies once more, as the same word or a deed: not "run the **merge** command".

    >>> from factcheck.facts.analysis import analyse
    >>> is_affirmed_too(analyse("He did not sign in May, but signed in June."), 3)
    True
    """
    root, lower = analysis.roots[denied], analysis.tokens[denied].lower
    return analysis.roots.count(root) > 1 and any(
        other == root
        and place not in analysis.negated
        and analysis.weights[place]
        and (analysis.tokens[place].lower == lower or is_deed(analysis, place) or is_verb(analysis, place))
        for place, other in enumerate(analysis.roots)
    )


# A verb and its object, with an article and an adjective between.
_OBJECT_WITHIN = 3
# Small words beyond that: "a date **has not yet been** set".
_BESIDE_WITHIN = 6
_BREAKS = frozenset(", ; : . but and".split())


def is_denied_beside(analysis: Analysis, governed: AbstractSet[int], at: int) -> bool:
    """
    Say whether a side denies the verb where the other denies its object, or the other way round.

    "Earned **no** royalties" and "**never** received royalties" say the same.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("A date has not yet been set.")
    >>> is_denied_beside(read, {6}, 1), is_denied_beside(read, {6}, 0)
    (True, False)
    """
    return any(other in governed for other in _list_beside(analysis, at))


def _list_beside(analysis: Analysis, at: int) -> Iterator[int]:
    """
    List the places around one, within its clause: "they are mammals, **not** fish" denies something else.

    Small words part nobody: "a **date** has not yet been **set**".
    """
    for step in (-1, 1):
        are_small = True
        for distance in range(1, _BESIDE_WITHIN + 1):
            other = at + step * distance
            if not 0 <= other < len(analysis.tokens) or (distance > _OBJECT_WITHIN and not are_small):
                break
            if analysis.tokens[min(other, other - step)].lower in _BREAKS:
                break
            yield other
            are_small = are_small and analysis.tokens[other].lower in FUNCTION_WORDS


def share_the_cue(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the word that denies on one side, or one for the same, stands on the other: "**closed** to cars", "**closed** for cars".

    "Batteries are **excluded** from it" and "it **excludes** batteries" deny another word each, and say the same.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It is closed for cars."), analyse("It is closed to cars."))
    >>> share_the_cue(alignment, 4, 4)
    True
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _are_both_in_place_of(alignment, place, partner):
        return True
    sides = (statement, place, evidence), (evidence, partner, statement)
    return any(
        not _list_alike(denying.tokens[negation.cue].lower).isdisjoint(other.lowers)
        for denying, at, other in sides
        for negation in denying.negations
        if negation.governed == at
    )


_IN_PLACE = frozenset({"instead", "rather"})


def _are_both_in_place_of(alignment: Alignment, place: int, partner: int) -> bool:
    """Say whether both texts name what something is done in the place of: "**instead of** tucking it under it", "**rather than** under it"."""
    sides = (alignment.statement, place), (alignment.evidence, partner)
    return all(
        any(text.tokens[one.cue].lower in _IN_PLACE and one.cue < at < one.last for one in text.negations)
        for text, at in sides
    )


def _list_alike(cue: str) -> frozenset[str]:
    """Return a word that denies and those that deny the same; none for "not" and "non-", which many a text has for something else."""
    own = frozenset[str]() if cue in FUNCTION_WORDS or cue == "non" else frozenset({cue})
    return own.union(*(family for family in _FAMILIES if cue in family))


# Words that deny the same, with their forms; some of them are cues in one form alone.
_FAMILIES = (
    frozenset("await awaits awaited awaiting wait waits waited waiting".split()),
    frozenset(
        "exclude excludes excluded excluding omit omits omitted missing absent absence lack lacks lacked lacking left leaves".split()
    ),
    frozenset("ban bans banned bar bars barred prohibit prohibits prohibited forbidden forbids outlawed".split()),
)
