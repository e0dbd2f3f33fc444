"""
Hold the two sides of a comparison against the passage's: have they changed places?

An alignment enters, compared parts leave. "Dearer in Peru than in Chile" and "cheaper in Chile than in Peru" are the same, told
from the other side.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import are_opposed
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.distances import CLAUSE_WORDS
from factcheck.model import Kind, Relation


def compare_sides(alignment: Alignment) -> list[Compared]:
    """
    Find the two sides of a comparison exchanged: "the hall is older than the inn", "the inn is older than the hall".

    What follows the second side ("**for** both towns") is on neither.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The hall is older than the inn."), analyse("The inn is older than the hall.")
    >>> [part.detail for part in compare_sides(align(said, found))]
    ['exchanged']
    """
    than = _find_than(alignment.statement), _find_than(alignment.evidence)
    if than[0] is None or than[1] is None:
        return []
    ends = _find_side_end(alignment.statement, than[0]), _find_side_end(alignment.evidence, than[1])
    sides: dict[tuple[bool, bool], list[int]] = {}
    for place, _ in alignment.weighty:
        partner = _find_inside(alignment, place, ends[1])
        if place < ends[0]:
            if _is_on_both(alignment.evidence, partner, than[1], ends[1]):
                continue  # "the old **road** is longer than the new **road**"
            # What the passage does not have is on neither of its sides, and so has not crossed.
            crosses = partner is not None and (place < than[0]) != (partner < than[1])
            sides.setdefault((place < than[0], crosses), []).append(place)
    crossed = sides.get((True, True), []), sides.get((False, True), [])
    kept = sides.get((False, False), [])
    is_turned = _turns_amount(alignment, than[0], than[1]) or _compares_the_opposite(alignment, than[0], than[1])
    if not crossed[0] and not crossed[1] and kept and is_turned:
        return [_describe_turned(than[0], than[1])]
    if not crossed[0] or not crossed[1] or kept:
        return []
    if any(place > crossed[0][0] and place not in alignment.pairs for place in sides.get((True, False), [])):
        return []  # something else is compared
    is_mirrored = _compares_the_opposite(alignment, than[0], than[1])
    return [
        Compared(
            kind=Kind.ROLE,
            relation=Relation.AGREES if is_mirrored else Relation.CONFLICTS,
            statement=(crossed[0][0], crossed[1][-1] + 1),
            evidence=(than[1], than[1] + 1),
            detail="mirrored" if is_mirrored else "exchanged",
            message=(
                "the same, told from the other side"
                if is_mirrored
                else "the two sides of the comparison have changed places"
            ),
        )
    ]


_MORE, _LESS = frozenset({"more"}), frozenset({"less", "fewer"})


def _turns_amount(alignment: Alignment, than: int, other: int) -> bool:
    """Say whether one side has "more" where the other has "less", and what is compared stands where it did."""
    if any(place not in alignment.partners for place, _ in alignment.weighty if place < than):
        return False  # "earn more" beside "**work** less"
    sides = [
        {token.lower for token in analysis.tokens[max(0, at - _COMPARED_RIGHT_BEFORE) : at]}
        for analysis, at in ((alignment.statement, than), (alignment.evidence, other))
    ]
    return any(
        not one.isdisjoint(_MORE) and one.isdisjoint(_LESS) and not its.isdisjoint(_LESS) and its.isdisjoint(_MORE)
        for one, its in (sides, sides[::-1])
    ) and not any(analysis.negations for analysis in (alignment.statement, alignment.evidence))


def _describe_turned(than: int, other: int) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(than, than + 1),
        evidence=(other, other + 1),
        detail="amount",
        message="the one says more of it where the other says less",
    )


def _find_inside(alignment: Alignment, place: int, end: int) -> int | None:
    """Return the partner of a word, or where the passage has it within the comparison: "women than men; most were **men**"."""
    partner = alignment.partner(place)
    if partner is None or partner < end:
        return partner
    root, roots = alignment.statement.roots[place], alignment.evidence.roots
    return next((at for at in range(end) if roots[at] == root), None)


def _is_on_both(evidence: Analysis, place: int | None, than: int, end: int) -> bool:
    root = None if place is None else evidence.roots[place]
    return root in evidence.roots[:than] and root in evidence.roots[than:end]


# "**More** expensive" stands right before what it is compared with, or its noun: "has less caffeine than".
_COMPARED_RIGHT_BEFORE = 5


def _compares_the_opposite(alignment: Alignment, than: int, other: int) -> bool:
    """Say whether one side compares by the opposite word: "dearer in Peru than in Chile", "cheaper in Chile than in Peru"."""
    statement, evidence = alignment.statement, alignment.evidence
    # What is compared may have an opposite too, "more **men** than **women**": such words both texts have.
    said = [
        statement.senses[at]
        for at in range(max(0, than - _COMPARED_RIGHT_BEFORE), than)
        if statement.roots[at] not in evidence.roots
    ]
    found = [
        evidence.senses[at]
        for at in range(max(0, other - _COMPARED_RIGHT_BEFORE), other)
        if evidence.roots[at] not in statement.roots
    ]
    return any(are_opposed(one, its) is not None for one in said if one for its in found if its)


_SIDE_ENDS = CLAUSE_WORDS | frozenset("for in at by on during since".split())


def _find_side_end(analysis: Analysis, than: int) -> int:
    """Return where the second side of a comparison ends: at a preposition behind its first word, or with the clause."""
    tokens = analysis.tokens
    stands_in = any(token.lower in _STAND_INS for token in tokens[than + 1 : than + 3])
    for at in range(than + 2, len(tokens)):
        lower = tokens[at].lower
        if lower in CLAUSE_WORDS or (lower in _SIDE_ENDS and not stands_in):
            return at
    return len(tokens)


# "Older than **the one** in Lima": what tells it from the other stands behind a preposition.
_STAND_INS = frozenset("one ones that those".split())


_COMPARERS = frozenset({"than", "as"})


def _find_than(analysis: Analysis) -> int | None:
    """Return the word that parts the two sides of the only comparison: "older **than**", "twice as old **as**"."""
    if analysis.lowers.isdisjoint(_COMPARERS):
        return None
    lowers = [token.lower for token in analysis.tokens]
    places = [
        index
        for index, lower in enumerate(lowers)
        if lower == "than" or (lower == "as" and _compares(lowers[max(0, index - _COMPARED_WITHIN) : index]))
    ]
    in_figures = {index for quantity in analysis.quantities for index in range(quantity.first, quantity.last)}
    free = [place for place in places if place not in in_figures]
    return free[0] if len(free) == 1 else None


# An adjective and an adverb may stand between: "as far and wide as".
_COMPARED_WITHIN = 4


def _compares(before: list[str]) -> bool:
    """Say whether "as" ends what another one began: "as **old** as", not "as well as"."""
    return "as" in before and before[-2:] != ["as", "well"]
