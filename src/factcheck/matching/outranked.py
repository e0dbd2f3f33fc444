"""
Hold how many are ahead of a thing against the rank that the passage gives it: "five countries are larger than Peru" beside
"Peru is the sixth-largest".

An alignment enters, compared parts leave. What is sixth has five ahead of it.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import find_root
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.facts.ranks import Rank, find_base
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.quantities import compare_quantities
from factcheck.model import Kind, Relation
from factcheck.text.tokens import stem_word

# From the count to "than", and from a rank to what is ranked: "the **sixth**-most populous **country**".
_THAN_WITHIN, _RANKED_WITHIN = 14, 3


def compare_outranked(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare a count of what is ahead of something with its rank.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Peru is the sixth-largest country.")
    >>> said = analyse("Five countries are larger than Peru."), analyse("Four countries are larger than Peru.")
    >>> [[part.relation.value for part in compare_outranked(align(one, found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement = alignment.statement
    if "than" not in statement.lowers or statement.negations or alignment.evidence.negations:
        return ()
    for quantity in statement.quantities:
        than = _find_than(statement, quantity)
        poles = _read_poles(statement, quantity, than) if than is not None else set()
        ranks = [
            rank for rank in alignment.evidence.ranks if rank.pole in poles and not rank.one_of and rank.ordinal > 0
        ]
        rank = _choose(alignment.evidence, quantity, ranks)
        if rank is not None and than is not None and _is_its_own(alignment, than):
            return (_describe(alignment, quantity, rank),)
    return ()


def _find_than(statement: Analysis, quantity: Quantity) -> int | None:
    """Return the "than" behind a plain count: "**five** countries are larger **than** Peru", not "more **than** five"."""
    if quantity.kind is not QuantityKind.COUNT or not quantity.nouns:
        return None
    ahead = range(quantity.last, min(len(statement.tokens), quantity.last + _THAN_WITHIN))
    return next((at for at in ahead if statement.tokens[at].lower == "than"), None)


def _read_poles(statement: Analysis, quantity: Quantity, than: int) -> set[str]:
    """Return what ranks may be called by the comparatives between a count and "than": "larger", "more populous"."""
    poles = set()
    for at in range(quantity.last, than):
        token = statement.tokens[at]
        if token.lower == "more" and at + 1 < than:
            poles.add(f"most {statement.tokens[at + 1].stem}")
        elif token.lower.endswith("er"):
            base = find_base(token.lower[:-2])
            poles.add(find_root(base, stem_word(base)))
    return poles


def _choose(evidence: Analysis, quantity: Quantity, ranks: list[Rank]) -> Rank | None:
    """Return the rank among what is counted, or the only one."""
    among = [rank for rank in ranks if not set(quantity.nouns).isdisjoint(_list_ranked(evidence, rank))]
    chosen = among or ranks
    return chosen[0] if len(chosen) == 1 else None


def _list_ranked(evidence: Analysis, rank: Rank) -> list[str]:
    return [token.stem for token in evidence.tokens[rank.last : rank.last + _RANKED_WITHIN]]


def _is_its_own(alignment: Alignment, than: int) -> bool:
    """Say whether the passage, or what it is about, has all that stands behind "than"."""
    behind = [at for at, _ in alignment.weighty if at > than]
    return bool(behind) and all(alignment.earned(at) > 0 for at in behind)


def _describe(alignment: Alignment, quantity: Quantity, rank: Rank) -> Compared:
    ahead = rank.ordinal - 1
    found = attrs.evolve(
        quantity, value=ahead, low=ahead, high=ahead, low_open=False, high_open=False, hedge=Hedge.EXACT, step=1.0
    )
    match = compare_quantities(quantity, found)
    evidence = alignment.evidence
    told = evidence.span(rank.first, rank.last).of(evidence.text.text)
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if match.relation is Relation.AGREES else Relation.CONFLICTS,
        statement=(quantity.first, quantity.last),
        evidence=(rank.first, rank.last),
        detail="worked-out",
        distance=match.distance,
        is_bound=quantity.hedge is not Hedge.EXACT,
        message=f"what is “{told}” has {ahead} ahead of it",
    )
