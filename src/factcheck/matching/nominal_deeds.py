"""
Hold a deed that a noun tells against the passage: "**Peru's victory over Chile**" beside "Chile's victory over Peru".

An alignment enters, compared parts leave. Whose deed it is stands before it or behind "of" and "by", whom it befell behind "over",
"against" or "of"; the passage may tell it by the verb.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import MUTUAL, find_subject
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.doers import Sides, find_sides
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How
from factcheck.matching.phrases import DETERMINERS, are_one, find_behind

_OWNERS = frozenset({"'s", "'"})
_TOWARDS = frozenset("over against of on".split())
_OWNERS_OR_TOWARDS_OR_BY = _OWNERS | _TOWARDS | {"by"}
# "The Allies' **crushing** victory".
_DEED_WITHIN = 2
# A text made to be endless has more nouns than a sentence.
_MOST_DEEDS = 12


def compare_nominal_deeds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a deed, told by a noun, whose two sides have changed places in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The feast marks Peru's victory over Chile.")
    >>> found = analyse("A feast marks the victory of Chile over Peru."), analyse("It marks Peru's great victory over Chile.")
    >>> [[part.detail for part in compare_nominal_deeds(align(said, one))] for one in found]
    [['exchanged'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_OWNERS_OR_TOWARDS_OR_BY):
        return ()
    for place in [at for at, _ in alignment.weighty if at not in statement.named][:_MOST_DEEDS]:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.SYNONYM or not _is_one_sided(alignment, place, pair.evidence):
            continue
        turned = _find_turned(alignment, place, pair.evidence)
        if turned is not None:
            return (describe_exchange(alignment, *turned),)
        said = _read_sides(statement, place)
        found = (_read_sides(evidence, pair.evidence) or find_sides(evidence, pair.evidence)) if said else None
        if said is None or found is None or said.doer is None or found.doer is None:
            continue
        if are_one(alignment, said.doer, found.sufferer) and are_one(alignment, said.sufferer, found.doer):
            return (describe_exchange(alignment, (said.doer, said.doer + 1), (found.doer, found.doer + 1)),)
    return ()


# These befall whose they are: "Peru's **defeat** against Chile" is "Chile's defeat of Peru"; or both do them.
_BOTH_WAYS = frozenset("defeat loss game match derby duel final contest war battle fight race".split())


def _is_one_sided(alignment: Alignment, place: int, other: int) -> bool:
    words = alignment.statement.tokens[place].lower, alignment.evidence.tokens[other].lower
    return alignment.statement.roots[place] not in MUTUAL and _BOTH_WAYS.isdisjoint(words)


# "**Launched** a fierce attack on Chile" is "attacked Chile".
_LIGHT = frozenset(
    "launched launch launches made makes mounted mounts waged wages staged delivered carried led".split()
)
_LIGHT_WITHIN = 6


def _find_turned(alignment: Alignment, place: int, other: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return who does in the statement what befalls him in the passage: "**Peru** launched an attack on Chile", "on **Peru**"."""
    verb = _find_light(alignment.statement, place)
    said, found = _find_towards(alignment.statement, place), _find_towards(alignment.evidence, other)
    if verb is None or _find_light(alignment.evidence, other) is None or said is None or found is None:
        return None
    if alignment.tie_names(said, found) not in NOT_SAME:
        return None
    doers = find_subject(alignment.statement, verb)
    doer = next((one for one in doers if alignment.tie_names(one, found) not in NOT_SAME), None)
    return ((doer.first, doer.last), (found.first, found.last)) if doer is not None else None


def _find_light(analysis: Analysis, place: int) -> int | None:
    """Return the verb that a deed's noun goes with: "**launched** an attack"."""
    ahead = range(place - 1, max(-1, place - 1 - _LIGHT_WITHIN), -1)
    return next((at for at in ahead if analysis.tokens[at].lower in _LIGHT), None)


def _find_towards(analysis: Analysis, place: int) -> Name | None:
    """Return whom a deed's noun says it befell: "an attack **on Peru**"."""
    tokens = analysis.tokens
    if place + 2 >= len(tokens) or tokens[place + 1].lower not in {"on", "against"}:
        return None
    first = place + 2 + (tokens[place + 2].lower in DETERMINERS)
    return next((one for one in analysis.names if one.first == first), None)


def _read_sides(analysis: Analysis, place: int) -> Sides | None:
    """Return who did what a noun tells, and to whom: "**Peru's** victory over **Chile**", "the victory of Peru over Chile"."""
    tokens = analysis.tokens
    if place + 2 >= len(tokens):
        return None
    owner = next(
        (at for at in range(place - 1, max(-1, place - 1 - _DEED_WITHIN), -1) if tokens[at].lower in _OWNERS), None
    )
    if owner is not None and owner and tokens[place + 1].lower in _TOWARDS:
        return Sides(owner - 1, _find_side(analysis, place + 2))
    first = _find_side(analysis, place + 2) if tokens[place + 1].lower == "of" else None
    if first is None or first + 2 >= len(tokens) or first + 1 in analysis.named:
        return None  # "members of Rage **Against** the Machine"
    second = _find_side(analysis, first + 2)
    if tokens[first + 1].lower == "by":
        return Sides(second, first)  # "the invasion of Peru by Chile"
    return Sides(first, second) if tokens[first + 1].lower in {"over", "against"} else None


def _find_side(analysis: Analysis, first: int) -> int | None:
    """Return the last word of the name or the phrase that begins at a place, past an article."""
    start = first + (analysis.tokens[first].lower in DETERMINERS)
    name = next((one for one in analysis.names if one.first == start), None)
    return name.last - 1 if name is not None else find_behind(analysis, first)
