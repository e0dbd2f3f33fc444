"""
Hold how many are ahead of a thing against the rank that the passage gives it: "five countries are larger than Peru" beside
"Peru is the sixth-largest".

An alignment enters, compared parts leave. What is sixth has five ahead of it.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import BOUNDS, Hedge
from factcheck.facts.lexicon import find_root
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.facts.ranks import Rank, find_base
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.matching.quantities import compare_quantities
from factcheck.model import Kind, Relation
from factcheck.text.tokens import stem_word

# "About five" may be six.
_TOLD = BOUNDS | {Hedge.EXACT}
# From the count to "than", and from a rank to what is ranked: "the **sixth**-most populous **country**".
_THAN_WITHIN, _RANKED_WITHIN = 14, 8


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
        if than is None or not _is_there(alignment, than):
            continue
        poles = _read_poles(statement, quantity, than)
        ranks = [
            rank
            for rank in alignment.evidence.ranks
            if rank.pole in poles
            and not rank.one_of
            and rank.ordinal > 0
            and _ranks_what_is_counted(alignment.evidence, quantity, rank)
            and _is_its_rank(alignment, rank, than)
        ]
        if len(ranks) == 1:
            return _describe(alignment, quantity, ranks[0])
    return ()


def _find_than(statement: Analysis, quantity: Quantity) -> int | None:
    """Return the "than" behind a plain count: "**five** countries are larger **than** Peru", not "more **than** five"."""
    if quantity.kind is not QuantityKind.COUNT or not quantity.nouns or quantity.hedge not in _TOLD:
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


def _ranks_what_is_counted(evidence: Analysis, quantity: Quantity, rank: Rank) -> bool:
    """Say whether a rank is among what the statement counts: countries, films."""
    behind = evidence.tokens[rank.last : rank.last + _RANKED_WITHIN]
    return any(token.stem in quantity.nouns for token in behind)


# What hangs a rank on its holder: "Peru **is** the sixth-largest", "**as** the sixth-largest"; "left for the sixth-largest" does not.
_HANGING = frozenset(
    "is are was were rank ranks ranked ranking sits stands remains became becomes making makes as".split()
)
_HANGS_WITHIN = 5
_OF_A_PLACE = frozenset("in of".split())


def _is_its_rank(alignment: Alignment, rank: Rank, than: int) -> bool:
    """Say whether a rank is that of the thing behind "than", and of no smaller circle than the statement's."""
    statement, evidence = alignment.statement, alignment.evidence
    before = [token.lower for token in evidence.tokens[max(0, rank.first - _HANGS_WITHIN) : rank.first]]
    if _HANGING.isdisjoint(before):
        return False
    own = [name for name in statement.names if name.first > than]
    named = next((name for name in evidence.names if name.last <= rank.first), None)
    if named is not None and all(alignment.tie_names(name, named) in NOT_SAME for name in own):
        return False  # "Chile, which borders Peru, is the second-largest"
    return not any(
        0 < name.first - rank.last <= _RANKED_WITHIN
        and evidence.tokens[name.first - 1].lower in _OF_A_PLACE
        and alignment.used.isdisjoint(range(name.first, name.last))
        for name in evidence.names
    )


def _is_there(alignment: Alignment, than: int) -> bool:
    """Say whether the passage, or what it is about, has all that stands behind "than"."""
    behind = [at for at, _ in alignment.weighty if at > than]
    return bool(behind) and all(alignment.earned(at) > 0 for at in behind)


def _describe(alignment: Alignment, quantity: Quantity, rank: Rank) -> tuple[Compared, ...]:
    ahead = rank.ordinal - 1
    found = attrs.evolve(
        quantity, value=ahead, low=ahead, high=ahead, low_open=False, high_open=False, hedge=Hedge.EXACT, step=1.0
    )
    match = compare_quantities(quantity, found)
    if match.relation is Relation.MISSING:
        return ()
    evidence = alignment.evidence
    told = evidence.span(rank.first, rank.last).of(evidence.text.text)
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=match.relation,
            statement=(quantity.first, quantity.last),
            evidence=(rank.first, rank.last),
            detail="worked-out",
            distance=match.distance,
            message=f"what is “{told}” has {ahead} ahead of it",
        ),
    )
