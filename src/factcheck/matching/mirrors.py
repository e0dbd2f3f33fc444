"""
Take back conflicts between two texts that tell the same from two sides: "Poe lost to Roe", "Roe won against Poe".

Compared parts enter and leave.
"""

from itertools import permutations

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.denial_forms import is_first_time
from factcheck.matching.phrases import DETERMINERS
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation


def settle_mirrored(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with what is told from the other side no longer in conflict.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("Lyon lies well south of Paris."), analyse("Paris lies well north of Lyon."))
    >>> [part.relation.value for part in settle_mirrored(alignment, list(compare_polarities(alignment)))]
    ['agrees']
    """
    return _settle_orders(_settle_comparisons(_settle_sides(alignment, parts)))


# What the words of a contest seem to say where it is told of the other side.
_OF_CONTESTS = frozenset({"outcome", "converse", "doer", "exchanged"})


def settle_contests(parts: list[Compared]) -> list[Compared]:
    """
    Read "Poe won the final" and "Roe lost the final to Poe" as the same.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.contests import compare_contests
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("Peru won the final."), analyse("Chile lost the final to Peru."))
    >>> parts = [*compare_contests(alignment), *compare_polarities(alignment)]
    >>> [(part.detail, part.relation.value) for part in settle_contests(parts)]
    [('contest', 'agrees'), ('mirrored', 'agrees')]
    """
    if not any(part.detail == "contest" and part.relation is Relation.AGREES for part in parts):
        return parts
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="mirrored", message="the same, told from the other side")
        if part.detail in _OF_CONTESTS
        else part
        for part in parts
    ]


def settle_denied_opposites(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Read "did **not** vote **for** it" and "voted **against** it" as the same: what is denied is the opposite.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.denials import compare_denials
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("She did not vote for it."), analyse("She voted against it."))
    >>> parts = [*compare_denials(alignment), *compare_polarities(alignment)]
    >>> [part.relation.value for part in settle_denied_opposites(alignment, parts)]
    ['agrees', 'agrees']
    """
    words = [part for part in parts if part.kind is Kind.POLARITY and part.relation is Relation.CONFLICTS]
    denied = [part for part in words if part.detail == "negation"]
    opposed = [part for part in words if part.detail != "negation"]
    if not denied or len(opposed) != 1 or not any(_denies_both(alignment, one, opposed[0]) for one in denied):
        return parts
    settled = [opposed[0], *denied] if _denies_subjects(alignment) else [opposed[0], denied[0]]
    if len(settled) <= len(denied):
        return parts
    return [
        attrs.evolve(part, relation=Relation.AGREES, message="an opposite that is denied comes to the same")
        if any(part is one for one in settled)
        else part
        for part in parts
    ]


# "Did not **vote for**", "**not many people**"; what stands farther is another matter, and so is how: "avoided it **entirely**".
_DENIED_WITHIN = 2


# "**Neither** the union **nor** the firm attended": the deed of both is denied.
_OF_SUBJECTS = frozenset("neither nor none nobody".split())


def _denies_subjects(alignment: Alignment) -> bool:
    return not (
        _OF_SUBJECTS.isdisjoint(alignment.statement.lowers) and _OF_SUBJECTS.isdisjoint(alignment.evidence.lowers)
    )


def _denies_both(alignment: Alignment, denied: Compared, opposed: Compared) -> bool:
    """Say whether the denial of one word takes in another, on the side that has it."""
    sides = [(alignment.statement, denied.statement, opposed.statement)]
    if denied.evidence is not None and opposed.evidence is not None:
        sides.append((alignment.evidence, denied.evidence, opposed.evidence))
    return any(
        negation.governed == first[0]
        and negation.cue < other[0] < negation.last
        and (abs(other[0] - first[0]) <= _DENIED_WITHIN or analysis.tokens[negation.cue].lower in _OF_SUBJECTS)
        and not is_adverb(analysis.tokens[other[0]].lower)
        for analysis, first, other in sides
        for negation in analysis.negations
    )


def settle_terms(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Read "valid for 30 days" and "expires after 30 days" as the same.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("It is valid for 30 days."), analyse("It expires after 30 days."))
    >>> [part.relation.value for part in settle_terms(alignment, list(compare_polarities(alignment)))]
    ['agrees']
    """
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="mirrored", message="what is valid so long expires then")
        if part.kind is Kind.POLARITY and part.relation is Relation.CONFLICTS and _is_the_same_term(alignment, part)
        else part
        for part in parts
        # "Never before 1974" and "in 1974 for the first time".
        if not _tells_the_first_time(alignment, part)
    ]


def settle_relations(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without the conflict of sexes where the one is the father, and the other the daughter.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> said, found = analyse("Max Poe is the father of Ada Poe."), analyse("Ada Poe is the daughter of Max Poe.")
    >>> [part.relation.value for part in compare(align(said, found)) if part.kind.value != "name"]
    ['agrees']
    """
    if not any(part.detail == "relation" for part in parts):
        return parts
    return [part for part in parts if part.detail != "holder" and not (part.detail or "").startswith("sex")]


def _tells_the_first_time(alignment: Alignment, part: Compared) -> bool:
    """Say whether a date conflicts only since the one says "never before" and the other "for the first time", of one year."""
    if part.kind is not Kind.DATE or part.relation is not Relation.CONFLICTS or part.evidence is None:
        return False
    years = [
        next((date.year for date in text.dates if date.first == place[0]), None)
        for text, place in ((alignment.statement, part.statement), (alignment.evidence, part.evidence))
    ]
    both = (alignment.statement, alignment.evidence)
    return years[0] == years[1] and any(is_first_time(one, other) for one, other in permutations(both))


_LASTS, _ENDS = (
    frozenset("valid lasts last lasted runs good".split()),
    frozenset("expire expires expired lapse lapses".split()),
)


def _is_the_same_term(alignment: Alignment, part: Compared) -> bool:
    if part.evidence is None:
        return False
    sides = (alignment.statement, part.statement[0]), (alignment.evidence, part.evidence[0])
    following = {_read_two(analysis, at) for analysis, at in sides}
    return following == {(True, "for"), (False, "after")}


def _read_two(analysis: Analysis, at: int) -> tuple[bool | None, str]:
    """Return whether a word says that something lasts, or that it ends, and the word behind it."""
    lower = analysis.tokens[at].lower
    behind = analysis.tokens[at + 1].lower if at + 1 < len(analysis.tokens) else ""
    return (True if lower in _LASTS else False if lower in _ENDS else None), behind


def _settle_orders(parts: list[Compared]) -> list[Compared]:
    """Read "the mill opened before the inn" and "the inn opened after the mill" as the same, told from two sides."""
    if not any(part.detail == "order" and part.relation is Relation.AGREES for part in parts):
        return parts
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="mirrored", message="the same, told from the other side")
        if part.detail == "sequence" and part.relation is Relation.CONFLICTS
        else part
        for part in parts
    ]


# Relations that hold the other way round when the sides are exchanged and the word is its opposite.
_MIRRORED = frozenset("size length age speed wealth strength amount sequence compass_ns compass_ew river_way".split())


# What one of two is, the other is the opposite of.
_OF_TWO = _MIRRORED | {"outcome"}
_BEHIND_OTHERS = frozenset("of to against over than by from".split())


def _settle_sides(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """Read "Poe lost to Roe" and "Roe won against Poe", "Ashby is south of Brin" and "Brin is north of Ashby" as the same."""
    words = [part for part in parts if part.kind is Kind.POLARITY and part.detail in _OF_TWO]
    conflicts = [part for part in parts if part.relation is Relation.CONFLICTS]
    if len(words) != 1 or conflicts != words or not _have_turned(alignment, words[0]):
        return parts
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="mirrored", message="the same, told from the other side")
        if part is words[0]
        else part
        for part in parts
    ]


def _have_turned(alignment: Alignment, word: Compared) -> bool:
    """Say whether two names stand on the two sides of a word, each on the other's side in the passage."""
    sides = _find_sides(alignment)
    if sides is None or word.evidence is None:
        return False
    (one, its), (other, others) = sides
    apart = one < word.statement[0] < other and others < word.evidence[0] < its
    governors = {_find_preposition(alignment.statement, other), _find_preposition(alignment.evidence, its)}
    return apart and governors <= _BEHIND_OTHERS


def _find_sides(alignment: Alignment) -> list[tuple[int, int]] | None:
    """Return where the two names of the statement stand, or its first and its last word where it has none, on both sides."""
    names = alignment.statement.names
    if len(names) > 1:
        found = [
            (name.first, partner.first) for name in names if (partner := find_partner(alignment, name)) is not None
        ]
        return found if len(found) == len(names) == 2 else None
    ends = [alignment.weighty[0][0], alignment.weighty[-1][0]] if len(alignment.weighty) > 1 else []
    found = [(place, alignment.partners[place]) for place in ends if place in alignment.partners]
    return found if len(found) == 2 else None


def _find_preposition(analysis: Analysis, place: int) -> str:
    before = analysis.tokens[place - 1].lower if place else ""
    return analysis.tokens[place - 2].lower if before in DETERMINERS and place > 1 else before


def _settle_comparisons(parts: list[Compared]) -> list[Compared]:
    """Read "the inn is larger than the hall" and "the hall is smaller than the inn" as the same, told from two sides."""
    roles = [
        part
        for part in parts
        # That nobody is told to be "the younger of the two" is no exchange of sides.
        if part.kind is Kind.ROLE
        and part.detail not in {"order", "doer", "bond"}
        and (part.detail, part.relation) != ("holder", Relation.MISSING)
    ]
    if any(part.detail == "succession" and part.relation is Relation.CONFLICTS for part in roles):
        return parts  # who came after whom is worked out from both sides
    turned = [part for part in roles if part.detail == "mirrored"]
    words = [part for part in parts if part.kind is Kind.POLARITY and (turned or part.detail in _MIRRORED)]
    if len(words) != 1 or len(roles) != 1 + (bool(turned) and any(part.detail == "exchanged" for part in roles)):
        return parts
    settled = {id(part) for part in (*roles, *words)}
    return [
        attrs.evolve(part, relation=Relation.AGREES, detail="mirrored", message="the same, told from the other side")
        if id(part) in settled
        else part
        for part in parts
    ]
