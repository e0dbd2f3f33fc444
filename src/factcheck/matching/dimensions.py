"""
Pair the words that tell what a figure measures: "is 100 m **tall**" beside "**rises** 100 m", "**weighs** 5 kg", "has a **weight** of 5 kg".

Two analyses and their pairs enter, pairs are added. An adjective, a noun and a verb of one dimension say the same only beside a
figure of it: elsewhere a wall that rises need not be tall.
"""

from collections.abc import Sequence

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.comparability import comparable
from factcheck.matching.pairs import How, Pair
from factcheck.text.tokens import Token

_METRE, _KILOGRAM, _SQUARE_METRE = "m", "kg", "m2"
# By what is measured: the base unit, None for counts, and the words that say which of its lengths or numbers a figure is.
_DIMENSIONS: dict[str, tuple[str | None, frozenset[str]]] = {
    "height": (
        _METRE,
        frozenset(
            "tall high height rise rises rose rising stands stood standing towers towered reaches elevation".split()
        ),
    ),
    "length": (
        _METRE,
        frozenset(
            "long length runs run ran running stretches stretched stretching spans spanned extends extended".split()
        ),
    ),
    "depth": (_METRE, frozenset("deep depth".split())),
    "width": (_METRE, frozenset("wide broad width breadth across".split())),
    "thickness": (_METRE, frozenset("thick thickness".split())),
    "weight": (_KILOGRAM, frozenset("weigh weighs weighed weighing weight heavy mass".split())),
    "area": (
        _SQUARE_METRE,
        frozenset("cover covers covered covering area size occupies occupied occupying surface".split()),
    ),
    "room": (None, frozenset("hold holds held holding seat seats seated seating accommodates capacity".split())),
}
# Told of two things with a figure each: "the lake is **deeper** than the reservoir".
_COMPARATIVES = {
    "taller": "height", "higher": "height", "longer": "length", "shorter": "length", "deeper": "depth", "shallower": "depth",
    "wider": "width", "broader": "width", "narrower": "width", "thicker": "thickness", "heavier": "weight", "lighter": "weight",
}  # fmt: skip
# "Has a **depth** of about 45 metres", "**stands** at 45 m", "45 metres in **length**".
_BEFORE, _BEHIND = 4, 2
_JOINING = frozenset(
    "of at to is was about around for in by over the a some nearly almost approximately roughly just".split()
)


def pair_dimensions(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add the pairs of words of one dimension, each beside a figure of its text.

    >>> from factcheck.facts.analysis import analyse
    >>> said, found = analyse("The tower is 100 m tall."), analyse("The tower rises 98 m above the square.")
    >>> pairs = {}
    >>> pair_dimensions(said, found, pairs)
    >>> [(said.tokens[at].text, found.tokens[pair.evidence].text) for at, pair in pairs.items()]
    [('tall', 'rises')]
    """
    if not statement.quantities and "than" not in statement.lowers:
        return
    told = [(one, *word) for one in evidence.quantities for word in _find_dimensions(evidence.tokens, one)]
    if not told:
        return
    for said in statement.quantities:
        for name, place in _find_dimensions(statement.tokens, said):
            partner = next((at for one, its, at in told if its == name and comparable(said, one)), None)
            if partner is not None and statement.weights[place] and place not in pairs:
                pairs[place] = Pair(place, partner, How.TIED)
    if sum(one.kind is QuantityKind.MEASURE for one in evidence.quantities) > 1:  # figures of both things
        _pair_comparatives(statement, told, pairs)


def _pair_comparatives(statement: Analysis, told: Sequence[tuple[Quantity, str, int]], pairs: dict[int, Pair]) -> None:
    """Pair "**deeper** than" with the word of its dimension, where the passage has figures of two things."""
    for place, token in enumerate(statement.tokens[:-1]):
        name = _COMPARATIVES.get(token.lower)
        if name is None or place in pairs or place - 1 in statement.in_figures:
            continue  # "15 metres **taller** than": a difference
        if statement.tokens[place + 1].lower != "than":
            continue
        partner = next((at for _, its, at in told if its == name), None)
        if partner is not None:
            pairs[place] = Pair(place, partner, How.TIED)


def _find_dimensions(tokens: Sequence[Token], one: Quantity) -> list[tuple[str, int]]:
    """Return what a figure measures and the place of the word that says so; nothing where none does."""
    if one.kind not in {QuantityKind.MEASURE, QuantityKind.COUNT}:
        return []
    if one.last < len(tokens) and tokens[one.last].lower in _DISTANT:
        return []  # "stands 24 metres **from** the hall"
    places = [*range(one.last, min(len(tokens), one.last + _BEHIND)), *_list_before(tokens, one.first)]
    return [
        (name, at)
        for at in places
        for name, (unit, words) in _DIMENSIONS.items()
        if tokens[at].lower in words and unit == (one.unit if one.kind is QuantityKind.MEASURE else None)
    ]


_DISTANT = frozenset("from away off behind apart".split())


def _list_before(tokens: Sequence[Token], first: int) -> list[int]:
    """Return the places before a figure up to the first word that does more than join."""
    places: list[int] = []
    for at in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        places.append(at)
        if tokens[at].lower not in _JOINING:
            break
    return places
