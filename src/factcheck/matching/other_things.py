"""
Say whether what a passage refutes may be another thing: another time, another subject, another of its kind.

A near pair enters, yes or no leaves. How many pairs of VitaminC a rule touches stands beside it.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateRelation
from factcheck.facts.hedges import LOWER_BOUNDS, UPPER_BOUNDS
from factcheck.facts.names import NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_head
from factcheck.matching.compared import Compared
from factcheck.matching.names import exclude_each_other
from factcheck.matching.near_pairs import COUNTING, SURE_CONFLICT, NearPair
from factcheck.model import Kind, Relation

# How much of the statement a sentence nearly the same has in its order, 0 to 1.
_NEARLY_ONE = 0.65
# The score of a rival in the gap's place in all likelihood.
_CLEAR_RIVAL = 0.8
# A word lighter than this has little matter of its own.
_LEAST_WEIGHT = 0.5


def refutes_another(pair: NearPair, parts: tuple[Compared, ...], *, found: bool) -> bool:
    """
    Say whether a refutation may be of another thing; of a passage that was ``found`` by a search more is asked.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.features import FEATURES
    >>> alignment = align(analyse("In 2010 it had 12 cranes."), analyse("In 1995 it had 7 cranes."))
    >>> pair = NearPair(alignment, COUNTING, (0.0,) * len(FEATURES), ())
    >>> refutes_another(pair, (), found=False)
    True
    """
    return (
        _speaks_of_another_time(pair, parts)
        or (_counts_another_thing(pair) and not any(_is_plain(part) for part in parts))
        or _ranks_elsewhere(pair, parts)
        or names_other_members(pair.alignment)
        or _adds_one_more(pair)
        or (
            found
            and (
                _ranks_both(pair.alignment, parts)
                or _figures_of_another_time(pair, parts)
                or _tells_of_another(pair)
                or _lacks_who_is_counted(pair, parts)
                or _only_bounds_farther(pair.alignment, parts)
            )
        )
    )


# What is worked out, or told of a part or of another, is of the same thing.
_PLAIN = frozenset("every part majority worked-out exchanged".split())


def _is_plain(part: Compared) -> bool:
    return part.relation is Relation.CONFLICTS and part.detail in _PLAIN


def _speaks_of_another_time(pair: NearPair, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether a date and a figure conflict and nothing else: "12 cranes in 2010" beside "7 cranes in 1995".

    Of the 151 pairs of VitaminC that were refuted all the same 83 are silent, 68 refuted.
    """
    # So does another thing on another day, "an earthquake on Monday", "a flood on Tuesday": 2 pairs, one of them refuted.
    return pair.conflicts in (COUNTING, {Kind.DATE, Kind.CONTENT}) and not (
        any(part.is_bound and part.kind is Kind.QUANTITY and part.relation is Relation.CONFLICTS for part in parts)
        and any(_is_up_to(pair, part) for part in parts)
    )


_UP_TO = frozenset({DateRelation.BEFORE, DateRelation.BY, DateRelation.UNTIL})


def _is_up_to(pair: NearPair, part: Compared) -> bool:
    """
    Say whether the statement bounds what there was up to a day, and the passage tells what there was later: "**by** May it had
    sold fewer than 40" beside "in June it had sold 48". Of 28 such pairs of VitaminC 19 are refuted.
    """
    if part.kind is not Kind.DATE or part.relation is not Relation.CONFLICTS or (part.distance or 0) <= 0:
        return False
    dates = pair.alignment.statement.dates
    return any((date.first, date.last) == part.statement and date.relation in _UP_TO for date in dates)


def _counts_another_thing(pair: NearPair) -> bool:
    """
    Say whether only figures conflict, and in a sentence nearly the same another word stands for what they count.

    "Women in Lima live to 81" beside "people in Lima live to 78", or the north tower beside the south tower. Of 28 pairs
    of VitaminC 22 are refuted, 5 silent and one is supported; of those made for the purpose none is refuted.
    """
    if not pair.conflicts & COUNTING or not pair.conflicts <= {*COUNTING, Kind.POLARITY, Kind.CONTENT}:
        return False
    if pair.is_about_another():
        return True
    if not pair.is_in_order or pair.kept < _NEARLY_ONE:
        return False
    return bool(pair.conflicts & {Kind.POLARITY, Kind.CONTENT}) or any(
        rival.score >= _CLEAR_RIVAL
        and rival.same_class
        and rival.weight >= _LEAST_WEIGHT  # "held", "made" count nothing
        and not pair.is_named(rival)
        for rival in pair.rivals
    )


_BEING = frozenset("is are was were".split())
_OF_MANY = frozenset("a an one among".split())


def names_other_members(alignment: Alignment) -> bool:
    """
    Say whether a statement makes of its first name one of many, and the passage does not have the name: "**Drax is a** mill",
    "other mills are Olm and Roe". That others are so says neither that this one is, nor that it is not.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> names_other_members(align(analyse("Drax is a mill."), analyse("Other mills are Olm and Roe.")))
    True

    Of VitaminC's statements that are so 64 are silent, 15 refuted; of the 8 that the judge would refute 6 are silent, one refuted.
    """
    statement = alignment.statement
    name = statement.names[0] if statement.names else None
    if name is None or name.first > 1 or name.last + 1 >= len(statement.tokens):
        return False
    verb, article = (statement.tokens[at].lower for at in (name.last, name.last + 1))
    if verb not in _BEING or article not in _OF_MANY:
        return False
    return not any(at in alignment.partners or at in alignment.lent for at in range(name.first, name.last))


_NOTHING_MORE = frozenset("only sole solely no not n't never".split())


def _adds_one_more(pair: NearPair) -> bool:
    """
    Say whether a statement tells what is **also** so, and the passage says that of nothing: "is **also** based in Olm" beside "is
    based in Arlo". One does not exclude the other; another figure or a denial does.

    Of VitaminC's pairs that the judge would refute 10 are so: 9 are silent, one is supported.
    """
    tokens, lowers = pair.alignment.statement.tokens, pair.alignment.evidence.lowers
    if "also" not in pair.alignment.statement.lowers or "also" in lowers or not _NOTHING_MORE.isdisjoint(lowers):
        return False
    if not pair.conflicts <= {Kind.NAME, Kind.CONTENT}:
        return False
    # "Poe, **also** known as Roe, was born in May" tells it by the way, and "**Also**, it rained" only goes on.
    return any(token.lower == "also" and at > 0 and tokens[at - 1].text != "," for at, token in enumerate(tokens))


def _lacks_who_is_counted(pair: NearPair, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether only figures conflict, none of them surely in its place, and a name of the statement is nowhere: "trade with
    **India** reached 70 billion" beside "trade was worth 68 billion".

    Of 59 such pairs in 9,000 of VitaminC 39 are silent, 20 refuted; where the figure stands in its place 39 of 45 are refuted.
    Where the caller picked the evidence and gave no title, a name that is lacking says little.
    """
    if not pair.conflicts or not pair.conflicts <= COUNTING:
        return False
    lacking = {part.statement[0] for part in parts if part.kind is Kind.NAME and part.relation is Relation.MISSING}
    if lacking and any(part.relation is Relation.CONFLICTS and part.sure >= SURE_CONFLICT for part in parts):
        return _is_of_another(pair.alignment, lacking)
    return bool(lacking)


def _only_bounds_farther(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether nothing conflicts but a bound that goes farther the same way: "more than **40**" beside "more than 30" is left open.

    Of 45 such pairs of VitaminC 33 are refuted and 7 supported, so where the evidence was picked the judge decides.
    """
    conflicts = [part for part in parts if part.relation is Relation.CONFLICTS]
    said = {(one.first, one.last): one.hedge for one in alignment.statement.quantities}
    found = {(one.first, one.last): one.hedge for one in alignment.evidence.quantities}
    sides = [(said.get(part.statement), found.get(part.evidence or (0, 0))) for part in conflicts]
    ways = (LOWER_BOUNDS, UPPER_BOUNDS)
    return bool(sides) and all(any(one in way and other in way for way in ways) for one, other in sides)


def _is_of_another(alignment: Alignment, lacking: set[int]) -> bool:
    """Say whether a country that the passage lacks is whose thing the passage speaks of: "**India's** trade fell by 24 %"."""
    statement = alignment.statement
    heads = [
        find_head(statement, name) for name in statement.names if name.first in lacking and name.kind is NameKind.PLACE
    ]
    return any(head is not None and alignment.partner(head) is not None for head in heads)


def _ranks_elsewhere(pair: NearPair, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether a rank agrees and only the names conflict, neither of which rules out the other.

    "The largest farm **in Peru**" beside "the largest farm **in the Poe hills**", which may lie anywhere. Of 5 pairs of
    VitaminC 4 are refuted, 1 silent; the pair that was written for it is silent.
    """
    if pair.conflicts != {Kind.NAME}:
        return False
    ranks = [rank.last for rank in pair.alignment.statement.ranks if rank.pole != "order"]
    if not ranks or not any(part.kind is Kind.RANK and part.relation is Relation.AGREES for part in parts):
        return False
    said = {name.first: name for name in pair.alignment.statement.names}
    found = {name.first: name for name in pair.alignment.evidence.names}
    names = [part for part in parts if part.kind is Kind.NAME and part.relation is Relation.CONFLICTS]
    return all(
        part.evidence is not None
        and part.statement[0] in said
        and part.statement[0] >= ranks[0]
        and part.evidence[0] in found
        and not exclude_each_other(said[part.statement[0]], found[part.evidence[0]])
        for part in names
    )


# What of a passage that was found may be of another thing.


def _tells_of_another(pair: NearPair) -> bool:
    """
    Say whether a name and a figure conflict and nothing else: "trade with India reached 70 billion" beside "trade with Peru
    is 100 billion".

    Of 52 such pairs of VitaminC 26 are refuted, 23 silent and 3 supported; of what a search finds four of five are silent to
    begin with.
    """
    return Kind.NAME in pair.conflicts and bool(pair.conflicts & COUNTING) and pair.conflicts <= {Kind.NAME, *COUNTING}


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())


def _ranks_both(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether only an ordinal conflicts, which the passage has as well: "failed in its **first** trial; a **second** began".

    Of 40 pairs of the labelled sets 27 are refuted, 13 supported; there the judge decides.
    """
    conflicts = [part for part in parts if part.relation is Relation.CONFLICTS]
    # Of who holds a rank the rank is a part: "Chile is the **second** largest", "Peru, the **second** largest".
    return bool(conflicts) and all(
        part.kind not in {Kind.ROLE, Kind.QUOTATION}
        and any(
            token.lower in _ORDINALS and token.lower in alignment.evidence.lowers
            for token in alignment.statement.tokens[slice(*part.statement)]
        )
        for part in conflicts
    )


_RELATIVE = frozenset({DateRelation.BEFORE, DateRelation.AFTER, DateRelation.SINCE, DateRelation.UNTIL})


def _figures_of_another_time(pair: NearPair, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether only figures conflict, and the statement's date is but a bound of the passage's: "in 2018 it was 80 %" beside
    "74 %, the best **since** 2018".
    """
    if not pair.conflicts or not pair.conflicts <= COUNTING:
        return False
    return any(
        part.kind is Kind.DATE
        and part.relation is Relation.AGREES
        and part.evidence is not None
        and _is_relative(pair.alignment.evidence, part.evidence)
        and not _is_relative(pair.alignment.statement, part.statement)
        for part in parts
    )


def _is_relative(analysis: Analysis, place: tuple[int, int]) -> bool:
    return any((date.first, date.last) == place and date.relation in _RELATIVE for date in analysis.dates)
