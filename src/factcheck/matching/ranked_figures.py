"""
Hold which of two is the greater, and how many times, against one figure of each: "Poe **outsold** Roe", "Poe is **half as tall as** Roe"
beside "Poe is 2 m tall, Roe 1 m".

An alignment enters, compared parts leave.
"""

from collections.abc import Sequence

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import find_root
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import Clause, read_clauses
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.ellipses import complete_counts
from factcheck.matching.rankings import Ranking, read_rankings
from factcheck.matching.scale_words import EQUAL, LESS, MORE
from factcheck.model import Kind, Relation
from factcheck.text.tokens import stem_word

_METRES, _KILOGRAMS, _SECONDS = "m", "kg", "s"
_UNITS = {
    **dict.fromkeys("height length width depth thickness distance".split(), _METRES),
    "weight": _KILOGRAMS,
    "age": _SECONDS,
    "life": _SECONDS,
}
_KINDS = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.DURATION}
)
# "Twice as tall" may be 1.9 times; what is a fifth off is another multiple, and in between it is left open.
_NEAR, _FAR = 0.06, 0.2
# "Almost as many" are four in five at the least, and not under a half.
_ALMOST, _NOT_ALMOST = 0.8, 0.5
_MOST_FIGURES = 8
_PREPOSITIONS = frozenset("on in at by with for from to of".split())


def compare_ranked_figures(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the only comparison of a statement with the figures that the passage gives of both.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The Poe Mill is 30 metres tall and the Roe Mill is 60 metres tall.")
    >>> said = analyse("The Poe Mill is half as tall as the Roe Mill."), analyse("The Poe Mill is as tall as the Roe Mill.")
    >>> [[part.relation.value for part in compare_ranked_figures(align(one, found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not 2 <= len(evidence.quantities) <= _MOST_FIGURES or evidence.negations:
        return ()
    ours = read_rankings(statement)
    if len(ours) != 1 or read_rankings(evidence):
        return ()
    said = ours[0]
    if statement.tokens[said.last].lower in _PREPOSITIONS:
        return ()  # "more **on** roofs than **on** windows" is of one party
    if not _is_all_there(alignment, said):
        return ()
    figures = _find_figures(alignment, said)
    if figures is None or not _are_of_scale(alignment, said, figures):
        return ()
    relation = _relate(said, *figures)
    return () if relation is None else (_describe(alignment, said, figures, relation),)


def _is_all_there(alignment: Alignment, said: Ranking) -> bool:
    """Say whether the passage has all that the statement says but for the comparison."""
    return all(said.first <= at < said.last for at in alignment.lacks)


def _find_figures(alignment: Alignment, said: Ranking) -> tuple[Quantity, Quantity] | None:
    """Return the one figure of each party: that of a clause that tells of the one and not of the other."""
    evidence = alignment.evidence
    left, right = (_name_party(alignment.statement, side) for side in (said.left, said.right))
    left, right = left - right, right - left
    clauses = read_clauses(evidence)
    figures = [
        one
        for one in complete_counts(evidence)
        if one.kind in _KINDS and one.hedge is Hedge.EXACT and one.first not in evidence.named
    ]
    told = [(one, _name_clause(evidence, clauses, one)) for one in figures]
    # "In Ulm", "sold" and "cars" may stand in both clauses: what only one has tells them apart.
    everywhere = frozenset.intersection(*(roots for _, roots in told)) if told else frozenset()
    left, right = left - everywhere, right - everywhere
    ours = [one for one, roots in told if roots & left and not roots & right]
    theirs = [one for one, roots in told if roots & right and not roots & left]
    if len(ours) != 1 or len(theirs) != 1 or not comparable(ours[0], theirs[0]) or theirs[0].base <= 0:
        return None
    return ours[0], theirs[0]


def _name_party(statement: Analysis, places: tuple[int, ...]) -> set[str]:
    """Return the roots of a party: those of its name where it has one, "**Poe** has more seats"."""
    named = [at for at in places if at in statement.named]
    return {statement.roots[at] for at in named or places}


def _name_clause(evidence: Analysis, clauses: Sequence[Clause], figure: Quantity) -> frozenset[str]:
    clause = next((clause for clause in clauses if figure.first in clause.places), None)
    return frozenset(evidence.roots[at] for at in clause.places) if clause is not None else frozenset()


def _are_of_scale(alignment: Alignment, said: Ranking, figures: tuple[Quantity, Quantity]) -> bool:
    """Say whether two figures are of what is compared: metres of heights, cars of "sold more **cars**"."""
    units = {_UNITS[scale.lstrip("-")] for scale in said.scales if scale.lstrip("-") in _UNITS}
    if any(one.kind in {QuantityKind.MEASURE, QuantityKind.DURATION} for one in figures):
        return bool(units) and all(one.unit in units for one in figures)
    if "price" in said.scales or "-price" in said.scales:
        return figures[0].kind is QuantityKind.MONEY
    if "amount" not in said.scales or figures[0].per != figures[1].per:
        return False
    roots = set(alignment.statement.roots)
    words = [
        token.lower[3:] for token in alignment.statement.tokens[said.first : said.last] if token.lower[:3] == "out"
    ]
    if any(find_root(word, stem_word(word)) in alignment.evidence.roots for word in words):
        return True  # "Poe **outsold** Roe" beside "Poe **sold** 30 cars"
    return all(one.kind is not QuantityKind.COUNT or bool(roots & set(one.nouns)) for one in figures)


def _relate(said: Ranking, one: Quantity, other: Quantity) -> Relation | None:
    ratio = one.base / other.base
    way = EQUAL if abs(ratio - 1) < _CRUMB else MORE if ratio > 1 else LESS
    sign = _find_sign(said)
    if sign is None:
        return None
    ways = frozenset(sign * each for each in said.ways)
    if way not in ways:
        # "As short as" may be told of what is shorter still.
        is_open = (said.is_plain and sign * way == MORE) or (EQUAL in ways and abs(ratio - 1) < _NEAR)
        return None if is_open else Relation.CONFLICTS
    if said.factor is not None:
        # "Twice as **cheap**" costs half.
        return _relate_ratio(said.factor, ratio**sign) if ratio > 0 and said.factor.value > 0 else None
    if said.difference is not None:
        return _relate_difference(said.difference, one, other)
    if said.is_near:
        ratio = ratio**sign if ratio > 0 else ratio
        return Relation.AGREES if ratio >= _ALMOST else Relation.CONFLICTS if ratio < _NOT_ALMOST else None
    return Relation.AGREES


_CRUMB = 1e-9


def _find_sign(said: Ranking) -> int | None:
    """Return -1 where the scale's word is of little: "shorter" by metres; None where its words are of both."""
    signs = {-1 if scale.startswith("-") else 1 for scale in said.scales if not scale.startswith("=")}
    return signs.pop() if len(signs) == 1 else None


def _relate_ratio(factor: Quantity, ratio: float) -> Relation | None:
    """Compare "three times as many" with the ratio of two figures."""
    if factor.hedge in {Hedge.EXACT, Hedge.ABOUT}:
        off = abs(ratio / factor.value - 1)
        return Relation.AGREES if off <= _NEAR else Relation.CONFLICTS if off >= _FAR else None
    low, high = factor.low, factor.high
    is_so = (low is None or ratio >= low) and (high is None or ratio <= high)
    return Relation.AGREES if is_so else Relation.CONFLICTS


def _relate_difference(difference: Quantity, one: Quantity, other: Quantity) -> Relation | None:
    """Compare "50 metres taller" and "50 % more" with what two figures come to."""
    if difference.kind is QuantityKind.PERCENT:
        come_to, told = abs(one.base / other.base - 1) * 100, difference.value
    elif difference.kind is one.kind or difference.kind is QuantityKind.COUNT:
        come_to, told = abs(one.base - other.base), difference.base
    else:
        return None
    off = abs(come_to / told - 1) if told else 1.0
    return Relation.AGREES if off <= _NEAR else Relation.CONFLICTS if off >= _FAR else None


def _describe(alignment: Alignment, said: Ranking, figures: tuple[Quantity, Quantity], relation: Relation) -> Compared:
    evidence = alignment.evidence
    texts = [evidence.span(one.first, one.last).of(evidence.text.text) for one in figures]
    return Compared(
        kind=Kind.QUANTITY,
        relation=relation,
        statement=(said.first, said.last),
        evidence=(min(one.first for one in figures), max(one.last for one in figures)),
        detail="worked-out",
        message=f"the evidence gives “{texts[0]}” and “{texts[1]}”",
    )
