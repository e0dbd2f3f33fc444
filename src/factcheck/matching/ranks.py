"""
Hold the ranks of a statement against those of the passage: the oldest, the second-largest, larger than any other.

An alignment enters, compared parts leave.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.comparatives import find_outranked
from factcheck.facts.hedges import BOUNDS
from factcheck.facts.lexicon import are_opposed, find_groups, find_senses
from factcheck.facts.names import Name
from factcheck.facts.ranks import Rank
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.holders import Link, find_holder, find_possessor
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.model import Kind, Relation


def compare_ranks(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare ranks.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("It is the oldest inn."), analyse("It is the second-oldest inn.")
    >>> [(part.relation.value, part.message) for part in compare_ranks(align(said, found))]
    [('conflicts', 'the statement says “oldest”, the evidence “second-oldest”')]
    """
    parts = []
    for rank in alignment.statement.ranks:
        if _is_bound(alignment.statement, rank):
            continue
        related = [
            one
            for other in alignment.evidence.ranks
            if (one := _relate(alignment, rank, other)) is not None
            and not (
                one.relation is Relation.CONFLICTS
                and (_is_anothers(alignment, rank, other) or _has_it(alignment, rank, other))
            )
        ]
        best = max(
            related,
            key=lambda one: (
                alignment.nearness(rank.last - 1, one.rank.last - 1)
                + _AGREEMENT_BONUS * (rank.pole == "order" and one.relation is Relation.AGREES),
                -one.rank.first,
            ),
            default=None,
        )
        outranked = _find_outranked(alignment, rank)
        chosen = best if outranked is None else outranked
        parts.append(_describe(alignment, rank, chosen if chosen is None else _turn_denied(alignment, rank, chosen)))
    return tuple(parts)


def _is_bound(statement: Analysis, rank: Rank) -> bool:
    """Say whether a rank is the bound of another, which is compared as a figure: "ranks **above the** 41st largest economy"."""
    return rank.ordinal > 0 and any(
        one.hedge in BOUNDS and one.first < rank.first < one.last for one in statement.quantities
    )


def _has_it(alignment: Alignment, rank: Rank, other: Rank) -> bool:
    """Say whether the passage has the statement's own superlative as well: "the inn is the cheapest, the hall the dearest"."""
    is_another = (rank.pole, rank.ordinal) != (other.pole, other.ordinal) and rank.pole != "order"
    return is_another and any(
        one.pole == rank.pole and one.ordinal == rank.ordinal and not one.settled for one in alignment.evidence.ranks
    )


def _is_anothers(alignment: Alignment, rank: Rank, other: Rank) -> bool:
    """Say whether a rank of the passage is another of the statement's: "the **second** cost more than the **first**"."""
    before = alignment.statement.tokens[rank.first - 1].lower if rank.first else ""
    if "than" not in alignment.statement.lowers and before != "and":
        return False  # "the ninth **and final** film" is told in part by "the ninth film"
    return any(
        one is not rank and one.pole == other.pole and one.ordinal == other.ordinal for one in alignment.statement.ranks
    )


# Of "her third film" and "her second" the one that agrees is meant: two equal ordinals are rarely of two things.
_AGREEMENT_BONUS = 1.0


@attrs.frozen
class _Related:
    """A rank of the passage, how it relates to the statement's, and who has it, where that is another."""

    relation: Relation
    rank: Rank
    holder: Name | None = None
    #: Whether the statement denies a rank, and the passage has another.
    is_denied: bool = False


def _relate(alignment: Alignment, rank: Rank, other: Rank) -> _Related | None:
    """
    Say how one rank relates to another, and who has them: "no firm is larger than Acme" beside "Bolt is the largest firm".

    Who has the same superlative is compared among names and roles. Another place that another has is no conflict: "the
    first king, Ada" leaves open whether Max was the second.
    """
    relation = Relation.CONFLICTS if _is_first_of_all(alignment, rank, other) else _relate_places(rank, other)
    if relation is None:
        return None
    if relation is Relation.AGREES and (owner := _find_other_owner(alignment, rank, other)) is not None:
        return None if rank.one_of or other.one_of else _Related(Relation.CONFLICTS, other, owner)
    if not (rank.settled or other.settled) and (relation is not Relation.CONFLICTS or rank.ordinal == other.ordinal):
        return _Related(relation, other)
    said, found = _find_holder(alignment.statement, rank), _find_holder(alignment.evidence, other)
    if said is None or found is None or alignment.tie_names(said, found) not in NOT_SAME:
        return _Related(relation, other)
    excludes = exclude_each_other(said, found) and relation is Relation.AGREES
    if not excludes or rank.one_of or other.one_of or not rank.ordinal:
        return None  # two may be among the largest, and others larger than two
    return _Related(Relation.CONFLICTS, other, found)


def _turn_denied(alignment: Alignment, rank: Rank, found: _Related) -> _Related:
    """Return what another place makes of a rank that the statement denies: "**not the largest** city", "the second-largest"."""
    statement, evidence = alignment.statement, alignment.evidence
    is_denied = not statement.negated.isdisjoint(range(rank.first, rank.last))
    is_other = found.holder is None and rank.ordinal != found.rank.ordinal and found.relation is Relation.CONFLICTS
    if not is_denied or not is_other or not evidence.negated.isdisjoint(range(found.rank.first, found.rank.last)):
        return found
    return attrs.evolve(found, relation=Relation.AGREES, is_denied=True)


def _find_first(analysis: Analysis, rank: Rank) -> Name | None:
    """Return who "is" or "became" the first of all: "**Peru** was the first country to"."""
    holder = find_holder(analysis, rank.last)
    return holder.name if holder is not None and holder.link in {Link.IS, Link.WAS, Link.BECAME} else None


def _is_first_of_all(alignment: Alignment, rank: Rank, other: Rank) -> bool:
    """Say whether one is the first of what the other is a later of: "the leading exporter", "the second-largest exporter"."""
    statement, evidence = alignment.statement, alignment.evidence
    if (
        (rank.pole == "top") is (other.pole == "top")
        or "order" in {rank.pole, other.pole}
        or rank.one_of
        or other.one_of
    ):
        return False
    if not 0 < rank.ordinal != other.ordinal > 0:
        return False
    ours, theirs = (text.roots[one.last : one.last + _SCOPE] for text, one in ((statement, rank), (evidence, other)))
    # "The leading exporter **of silver**" is of another thing than "the second-largest exporter **of tin**".
    return ours[:1] == theirs[:1] != () and ("of" not in {*ours, *theirs} or ours == theirs)


# "Exporter **of tin**".
_SCOPE = 3


def _find_other_owner(alignment: Alignment, rank: Rank, other: Rank) -> Name | None:
    """Return who has it by the passage, where that is another: "Peru has the largest port" beside "Chile, home to the largest port"."""
    said = find_possessor(alignment.statement, rank.last)
    found = find_possessor(alignment.evidence, other.last) if said is not None else None
    if said is None and rank.pole == other.pole == "order" and rank.ordinal == 1:
        said, found = _find_first(alignment.statement, rank), _find_first(alignment.evidence, other)
    if said is None or found is None or alignment.tie_names(said, found) not in NOT_SAME:
        return None
    return found if exclude_each_other(said, found) and alignment.partners.get(rank.last) == other.last else None


def _find_outranked(alignment: Alignment, rank: Rank) -> _Related | None:
    """Return a comparison by which another is before the statement's: "the inn is **older than** the hall" of the oldest hall."""
    if rank.ordinal != 1 or rank.one_of or rank.pole == "order" or "than" not in alignment.evidence.lowers:
        return None
    subject = {partner for place, partner in alignment.partners.items() if place < rank.first}
    for other in find_outranked(alignment.evidence.tokens, alignment.evidence.in_figures):
        if other.pole == rank.pole and other.holder is not None and not subject.isdisjoint(range(*other.holder)):
            return _Related(Relation.CONFLICTS, other)
    return None


def _find_holder(analysis: Analysis, rank: Rank) -> Name | None:
    """Return the name that has a rank, where the text says so in so many words."""
    if rank.holder is not None:
        first, last = rank.holder
        return next((name for name in analysis.names if first <= name.first < last), None)
    holder = find_holder(analysis, rank.last)
    return holder.name if holder is not None else None


# The tenth-largest of many is one of the largest; the fiftieth hardly.
_AMONG = 10


def _relate_places(rank: Rank, other: Rank) -> Relation | None:
    """Say how one rank relates to another; None where they measure different things."""
    if rank.pole != other.pole and not find_groups(rank.pole) & find_groups(other.pole):
        if rank.settled or other.settled:
            return None  # "no inn is older" and "the newest inn" tell of two inns
        return Relation.CONFLICTS if _are_opposed(rank, other) else None
    if any(one.settled and one.over_time and not two.over_time for one, two in ((rank, other), (other, rank))):
        return None  # "never larger" compares it with itself at other times, "the largest" with others
    if rank.one_of and 1 < other.ordinal <= _AMONG:
        return Relation.AGREES  # the third-largest is one of the largest
    if rank.ordinal != other.ordinal:
        # "Others are bigger" than what is the second-biggest.
        return Relation.AGREES if rank.ordinal == 0 and other.ordinal > 1 else Relation.CONFLICTS
    if (other.one_of and not rank.one_of) or (other.limited and not rank.limited):
        return Relation.MISSING
    return Relation.AGREES


_MOST_AND_LEAST = {"most", "least"}


def _are_opposed(rank: Rank, other: Rank) -> bool:
    (first, *thing), (second, *its) = rank.pole.split(" "), other.pole.split(" ")
    if {first, second} == _MOST_AND_LEAST and thing == its != []:
        return True  # "the most profitable" beside "the least profitable"
    if {first, second} & _MOST_AND_LEAST and "least" not in {first, second}:
        # "The cheapest" beside "the **most expensive**".
        bases = [words[-1] for words in (rank.pole.split(" "), other.pole.split(" "))]
        return are_opposed(find_senses(bases[0]), find_senses(bases[1])) is not None
    return are_opposed(find_senses(rank.pole), find_senses(other.pole)) is not None


def _describe(alignment: Alignment, rank: Rank, best: _Related | None) -> Compared:
    statement, evidence = alignment.statement.text, alignment.evidence.text
    said = statement.span(rank.first, rank.last).of(statement.text)
    if best is None:
        return Compared(
            kind=Kind.RANK,
            relation=Relation.MISSING,
            statement=(rank.first, rank.last),
            message=f"the evidence gives no rank for “{said}”",
        )
    relation, other = best.relation, best.rank
    found = evidence.span(other.first, other.last).of(evidence.text)
    agreeing = f"both say “{said}”" if said == found else f"“{said}” agrees with “{found}”"
    messages = {
        Relation.AGREES: f"the denied “{said}” leaves room for “{found}”" if best.is_denied else agreeing,
        Relation.CONFLICTS: (
            f"the statement says “{said}”, the evidence “{found}”"
            if best.holder is None
            else f"the evidence says “{found}” of “{best.holder.text}”"
        ),
        Relation.MISSING: f"“{found}” is {'among several' if other.one_of else 'for some time'}, “{said}” alone",
    }
    return Compared(
        kind=Kind.RANK,
        relation=relation,
        statement=(rank.first, rank.last),
        evidence=(other.first, other.last),
        detail=_name_detail(relation, rank, other),
        sure=alignment.nearness(rank.last - 1, other.last - 1),
        message=messages[relation],
    )


def _name_detail(relation: Relation, rank: Rank, other: Rank) -> str | None:
    if relation is Relation.CONFLICTS and _are_opposed(rank, other):
        return "opposed"  # the highest, the lowest
    return "limited" if relation is Relation.MISSING and other.limited else None
