"""
Hold who does what to whom against the passage: have two names changed places?

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import (
    JOINTS,
    MUTUAL,
    find_object,
    find_subject,
    is_deed,
    is_passive,
    is_verb,
    read_role,
)
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How, Pair
from factcheck.matching.phrases import are_one, find_before, find_name
from factcheck.matching.sides import compare_sides
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation


def compare_roles(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the parts that the statement's names play with those that they play in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Peru attacked Chile."), analyse("Chile attacked Peru.")
    >>> [(part.relation.value, part.detail) for part in compare_roles(align(said, found))]
    [('conflicts', 'exchanged')]
    """
    found = [(name, find_partner(alignment, name)) for name in alignment.statement.names]
    return (
        *(_compare_pairs(alignment, found) or _compare_subjects(alignment) or _compare_objects(alignment)),
        *compare_sides(alignment),
        *_compare_governors(alignment, found),
        *_compare_converses(alignment, found),
    )


def _compare_pairs(alignment: Alignment, found: list[tuple[Name, Name | None]]) -> list[Compared]:
    """Find two names that have changed places around the same word."""
    # Of "Peru needs Chile more than Chile needs Peru" the first clause is the one that claims.
    first = {name.full: name for name, _ in reversed(found)}
    found = [(name, partner) for name, partner in found if first[name.full] is name]
    paired = [(name, partner) for name, partner in found if partner is not None]
    pronoun = _find_pronoun(alignment.evidence) if len(paired) < len(found) else None
    if pronoun is not None:
        # Who is named only in the sentences before is whom the pronoun means.
        paired += [(name, pronoun) for name, partner in found if partner is None and alignment.earned(name.first)]
        paired.sort(key=lambda pair: pair[0].first)
    parts = []
    for position, one in enumerate(paired):
        for other in paired[position + 1 :]:
            part = _compare_pair(alignment, one, other)
            if part is not None:
                parts.append(part)
    return parts


_PRONOUNS = frozenset("he she they it".split())


def _find_pronoun(evidence: Analysis) -> Name | None:
    """Return the first pronoun of a text as a name without words, or None."""
    if evidence.lowers.isdisjoint(_PRONOUNS):
        return None
    for index, token in enumerate(evidence.tokens):
        if token.lower in _PRONOUNS:
            return Name(first=index, last=index + 1, text=token.lower, words=(token.lower,))
    return None


def _compare_pair(alignment: Alignment, one: tuple[Name, Name], other: tuple[Name, Name]) -> Compared | None:
    if not _are_exchangeable(alignment, one[0], other[0]):
        return None
    pivot = _find_pivot(alignment, one[0], other[0])
    if pivot is None:
        return None
    unknown = NameKind.OTHER in {one[0].kind, other[0].kind}
    if unknown and not (_begin(alignment, one, other, pivot) or _are_deeds(alignment, pivot)):
        return None  # "the gym of Simmons", "Simmons's gym": what is no deed has no doer
    said = [read_role(alignment.statement, name, pivot[0]) for name in (one[0], other[0])]
    one, other = ((name, _find_beside(alignment, name, partner, pivot[1])) for name, partner in (one, other))
    found = [read_role(alignment.evidence, name, pivot[1]) for name in (one[1], other[1])]
    if alignment.pairs[pivot[0]].how is How.CONVERSE:
        # "Chile sells to Peru" is "Peru buys from Chile": the subject of one is the other side of the other.
        said, found = [_name_side(role) for role in said], [_name_side(role) for role in found[::-1]]
    if said[0] == said[1] or said != found[::-1] or not (_DOERS & {*said} or {*said} in _OPPOSED_ROLES):
        return None
    text = alignment.statement.text
    names = [text.span(name.first, name.last).of(text.text) for name in (one[0], other[0])]
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(min(one[0].first, other[0].first), max(one[0].last, other[0].last)),
        evidence=(min(one[1].first, other[1].first), max(one[1].last, other[1].last)),
        detail="exchanged",
        message=f"“{names[0]}” and “{names[1]}” have changed places",
    )


def _are_deeds(alignment: Alignment, pivot: tuple[int, int]) -> bool:
    return is_deed(alignment.statement, pivot[0]) and is_deed(alignment.evidence, pivot[1])


def _begin(alignment: Alignment, one: tuple[Name, Name], other: tuple[Name, Name], pivot: tuple[int, int]) -> bool:
    """Say whether in both texts one of the names stands right before the same word: "Arlo **lies** north of Brin"."""
    same = alignment.pairs[pivot[0]].how is How.SAME
    said = pivot[0] in {one[0].last, other[0].last}
    return same and said and pivot[1] in {one[1].last, other[1].last}


# Who does and who suffers; or the two ends of a way.
_DOERS = frozenset({"subject", "object"})
_OPPOSED_ROLES = ({"from", "to"}, {"for", "against"}, {"from", "into"})


def _find_beside(alignment: Alignment, name: Name, partner: Name, pivot: int) -> Name:
    """Return of a name's mentions in the passage the one that stands nearest to the verb."""
    same = [other for other in alignment.evidence.names if alignment.tie_names(name, other) not in NOT_SAME]
    return min(same, key=lambda other: (abs(other.first - pivot), other.first), default=partner)


def _are_exchangeable(alignment: Alignment, one: Name, other: Name) -> bool:
    """Say whether it makes a difference which of two names of the statement stands where, as in a list it does not."""
    if not set(one.full).isdisjoint(other.full):
        return False
    named, tokens = alignment.statement.named, alignment.statement.tokens
    between = range(one.last, other.first)
    return any(index not in named and tokens[index].lower not in JOINTS for index in between)


def _name_side(role: str) -> str:
    return role if role == "subject" else "other side"


def _find_pivot(alignment: Alignment, one: Name, other: Name) -> tuple[int, int] | None:
    """
    Return the first word after the first name that has a partner and is no name: mostly the verb.

    What both do to one another says nothing of their parts: "agreed to **buy**".
    """
    named = {index for name in (one, other) for index in range(name.first, name.last)}
    for index in range(one.last, len(alignment.statement.tokens)):
        partner = alignment.partner(index)
        mutual = alignment.statement.roots[index] in _MUTUAL
        if (
            partner is not None
            and not mutual
            and index not in named
            and not alignment.statement.tokens[index].text[:1].isupper()
        ):
            return index, partner
    return None


# What two do together says nothing of their parts either: "agreed to **buy**".
_MUTUAL = MUTUAL | frozenset("sign draw agre negoti start trade cooper".split())


def _compare_subjects(alignment: Alignment) -> list[Compared]:
    """
    Find a verb whose subject in the passage is another name of the statement: "Peru warned that ships built by Chile" beside
    "ships of Peru that Chile warned of".
    """
    statement, evidence = alignment.statement, alignment.evidence
    seen: set[str] = set()
    for place, _ in alignment.weighty:
        root = statement.roots[place]
        pair = alignment.pairs.get(place)
        if root in seen or pair is None or pair.how is not How.SAME or not is_verb(statement, place):
            continue
        said = find_subject(statement, place)
        if not said:
            continue
        seen.add(root)
        found = find_subject(evidence, pair.evidence)
        if not found or root in _MUTUAL or is_passive(statement, place) != is_passive(evidence, pair.evidence):
            continue
        others = [name for name in statement.names if name not in said]
        if (
            not _share(alignment, said, found)
            and all(find_partner(alignment, name) is not None for name in said)
            and _share(alignment, others, found)
        ):
            tokens = statement.tokens
            return [
                Compared(
                    kind=Kind.ROLE,
                    relation=Relation.CONFLICTS,
                    statement=(said[0].first, place + 1),
                    evidence=(found[0].first, pair.evidence + 1),
                    detail="exchanged",
                    message=f"“{tokens[place].text}” has another subject in the evidence",
                )
            ]
    return []


def _compare_objects(alignment: Alignment) -> list[Compared]:
    """
    Find a verb or its noun whose object in the passage is another place or body of the statement: "backs Peru in its
    dispute with Chile" beside "support for Chile in its dispute with Peru".
    """
    statement, evidence = alignment.statement, alignment.evidence
    seen: set[int] = set()
    for place, _ in alignment.weighty:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.SYNONYM or place in statement.named or pair.evidence in seen:
            continue
        if statement.roots[place] in _MUTUAL:
            continue
        seen.add(pair.evidence)
        said, found = find_object(statement, place), find_object(evidence, pair.evidence)
        if said is None or found is None or not exclude_each_other(said, found):
            continue
        partner = find_partner(alignment, said)
        if (
            partner is not None
            and partner != found
            and _share(alignment, [name for name in statement.names if name != said], [found])
            and not _share(alignment, [said], [found])
            and is_passive(statement, place) == is_passive(evidence, pair.evidence)
        ):
            return [
                Compared(
                    kind=Kind.ROLE,
                    relation=Relation.CONFLICTS,
                    statement=(place, said.last),
                    evidence=(pair.evidence, found.last),
                    detail="exchanged",
                    message=f"“{statement.tokens[place].text}” has another object in the evidence",
                )
            ]
    return []


def _share(alignment: Alignment, names: list[Name], others: list[Name]) -> bool:
    """Say whether some name of the statement is one of some names of the passage."""
    return any(alignment.tie_names(name, other) not in NOT_SAME for name in names for other in others)


_OPPOSED_GOVERNORS = frozenset({("to", "from"), ("from", "to"), ("for", "against"), ("against", "for")})


def _compare_governors(alignment: Alignment, found: list[tuple[Name, Name | None]]) -> list[Compared]:
    """Find a name behind opposite prepositions of the same word: "exports **to** Chile", "exports **from** Chile"."""
    parts = []
    for name, partner in found:
        if partner is None or name.first < 2 or partner.first < 2:
            continue
        said, other = alignment.statement.tokens[name.first - 1], alignment.evidence.tokens[partner.first - 1]
        if (said.lower, other.lower) in _OPPOSED_GOVERNORS and alignment.partner(name.first - 2) == partner.first - 2:
            parts.append(
                Compared(
                    kind=Kind.ROLE,
                    relation=Relation.CONFLICTS,
                    statement=(name.first - 1, name.last),
                    evidence=(partner.first - 1, partner.last),
                    detail="direction",
                    message=f"the statement says “{said.text}”, the evidence “{other.text}”",
                )
            )
    return parts


def _compare_converses(alignment: Alignment, found: list[tuple[Name, Name | None]]) -> list[Compared]:
    """Find a deal told from its other side without the sides being exchanged: to buy is not to sell."""
    deals = [pair for pair in alignment.pairs.values() if pair.how is How.CONVERSE]
    paired = [(name, partner) for name, partner in found if partner is not None]
    return [
        Compared(
            kind=Kind.ROLE,
            relation=Relation.CONFLICTS if _is_of_one(alignment, pair) else Relation.MISSING,
            statement=(pair.statement, pair.statement + 1),
            evidence=(pair.evidence, pair.evidence + 1),
            detail="converse",
            message=(
                f"the statement says “{alignment.statement.tokens[pair.statement].text}”, "
                f"the evidence “{alignment.evidence.tokens[pair.evidence].text}”"
            ),
        )
        for pair in deals
        if not _are_exchanged(alignment, pair.statement, pair.evidence, paired)
    ]


def _is_of_one(alignment: Alignment, pair: Pair) -> bool:
    """Say whether one and the same does both, and all else is the same: "the firm **sold** 300 cars", "the firm **bought** 300"."""
    sides = (alignment.statement, pair.statement), (alignment.evidence, pair.evidence)
    if any(is_passive(analysis, place) for analysis, place in sides):
        return False
    if _have_one_owner(alignment, pair):
        return True
    if not are_one(alignment, *(find_before(analysis, place) for analysis, place in sides)):
        return False
    return all(place == pair.statement for place in alignment.lacks)


# "Roe's **former** pupil": so far before the word stands whose it is.
_OWNER_WITHIN = 3


def _have_one_owner(alignment: Alignment, pair: Pair) -> bool:
    """Say whether two sides of a bond are told of one owner: "Roe's **teacher**" beside "a former **pupil** of Roe"."""
    owners = _find_owner(alignment.statement, pair.statement), _find_owner(alignment.evidence, pair.evidence)
    return are_one(alignment, *owners)


def _find_owner(analysis: Analysis, place: int) -> int | None:
    tokens = analysis.tokens
    if place + 2 < len(tokens) and tokens[place + 1].lower == "of":
        name = find_name(analysis, place + 2)
        return name.last - 1 if name is not None else None
    owning = next(
        (at for at in range(place - 1, max(0, place - 1 - _OWNER_WITHIN), -1) if tokens[at].lower == "'s"), None
    )
    return owning - 1 if owning is not None and analysis.weights[owning - 1] else None


def _are_exchanged(alignment: Alignment, place: int, other: int, paired: list[tuple[Name, Name]]) -> bool:
    """Say whether some two names stand on opposite sides of the two words."""
    for position, (one, its) in enumerate(paired):
        for second, seconds in paired[position + 1 :]:
            said = [_name_side(read_role(alignment.statement, name, place)) for name in (one, second)]
            told = [_name_side(read_role(alignment.evidence, name, other)) for name in (its, seconds)]
            if said[0] != said[1] and said == told[::-1]:
                return True
    return False
