"""
Hold the names behind the prepositions of a deed against those of the same deed in the passage.

An alignment enters, compared parts leave. "The island was annexed **from Peru**" and "the annexation of the island **from
Chile**" have the deed in two forms and no subject in common; the preposition tells whose loss it was.
"""

from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_governed
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How, Pair
from factcheck.matching.slots import find_partner

# A text made to be endless has more deeds than a sentence.
_MOST_DEEDS = 12


def compare_governed(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a name of the statement behind a preposition where the passage has another of the statement's names.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The islands were annexed from Peru by Chile.")
    >>> found = analyse("Peru was condemned for its annexation of the islands from Chile.")
    >>> [(part.relation.value, part.detail) for part in compare_governed(align(said, found))]
    [('conflicts', 'exchanged')]
    """
    if len(alignment.statement.names) < 2 or not alignment.evidence.names:
        return ()
    for place in [place for place, _ in alignment.weighty if place not in alignment.statement.named][:_MOST_DEEDS]:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.SYNONYM or pair.evidence in alignment.evidence.named:
            continue
        said = find_governed(alignment.statement, place)
        found = find_governed(alignment.evidence, pair.evidence)
        for preposition in [one for one in said if one in found]:
            one, other = said[preposition], found[preposition]
            if _have_changed(alignment, one, other) or _goes_to_another(alignment, preposition, pair, (one, other)):
                return (_describe(alignment, one, other),)
    return ()


def _goes_to_another(alignment: Alignment, preposition: str, deed: Pair, names: tuple[Name, Name]) -> bool:
    """
    Say whether the passage has all that the statement says, and another receives it: "gave it **to Poe**", "Poe and Roe fought; it was
    given **to Roe**".
    """
    one, other = names
    if preposition != "to" or alignment.lacks or alignment.tie_names(one, other) not in NOT_SAME:
        return False
    if alignment.used.isdisjoint(range(deed.evidence + 1, other.first)):
        return False  # "exports wine to Poe" beside "exports **timber** to Roe"
    partner = find_partner(alignment, one)
    are_alike = one.kind is other.kind or exclude_each_other(one, other)
    return are_alike and partner is not None and partner.last < other.first - 1


def compare_directions(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a way whose end is its beginning in the passage: "moved **to** Lima" beside "moved **from** Lima to Quito".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The firm moved to Lima."), analyse("The firm moved away from Lima to Quito.")
    >>> [part.detail for part in compare_directions(align(said, found))]
    ['exchanged']
    """
    if not {"to", "from"} <= alignment.evidence.lowers or not alignment.statement.names:
        return ()
    for place in [place for place, _ in alignment.weighty if place not in alignment.statement.named][:_MOST_DEEDS]:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.SYNONYM or pair.evidence in alignment.evidence.named:
            continue
        said, found = find_governed(alignment.statement, place), find_governed(alignment.evidence, pair.evidence)
        for here, there in (("to", "from"), ("from", "to")):
            if here in said and there not in said and here in found and there in found:
                one, its, other = said[here], found[here], found[there]
                are_crossed = alignment.tie_names(one, other) not in NOT_SAME
                if are_crossed and alignment.tie_names(one, its) in NOT_SAME:
                    return (_describe(alignment, one, other),)
    return ()


def _have_changed(alignment: Alignment, one: Name, other: Name) -> bool:
    """Say whether the passage has a name of the statement elsewhere, and here another of its names."""
    if alignment.tie_names(one, other) not in NOT_SAME or not exclude_each_other(one, other):
        return False
    partner = find_partner(alignment, one)
    if partner is None or partner.first > other.first:
        return False  # "owes much to Poe's guitar and to **Roe**"
    return any(
        name is not one and alignment.tie_names(name, other) not in NOT_SAME for name in alignment.statement.names
    )


def _describe(alignment: Alignment, one: Name, other: Name) -> Compared:
    said, found = (one.first - 1, one.last), (other.first - 1, other.last)
    return describe_exchange(alignment, said, found)
