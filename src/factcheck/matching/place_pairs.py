"""
Pair the expressions of place of a statement with those of a passage: "**beneath** the pier", "**under** the pier".

Two analyses and the pairs found so far enter; the pairs of expressions leave, with whether they exclude each other. Words of
place are everywhere, so two are held together only behind the same verb, or of the same thing, and before the same noun.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.expressions import Expression, Index, find_expressions, index_expressions, read_table
from factcheck.facts.lexicon import has_deed_form, is_adverb
from factcheck.matching.pairs import How, Pair

# A sentence has a few; of a text made to be endless only the first are read.
_MOST_SAID, _MOST_FOUND = 8, 40
# Verbs that say of a thing no more than where it is.
_RESTING = frozenset(
    "lie lies lay stand stands stood sit sits sat located situated found placed built hang hangs hung rest rests runs run ran".split()
)
_BEING = frozenset("is are was were be been being am 's remains remained".split())
_RESTING_OR_BEING = _RESTING | _BEING
_ENDS = frozenset(". ; ! ? : and but while whereas or".split())
_DETERMINERS = frozenset("the a an this that these those its his her their our your my".split())
# From the verb to its place: "walked **slowly back** towards".
_VERB_WITHIN = 4
# "Behind **the old stone chapel**".
_OBJECT_WITHIN = 6
# From a place to the beginning of its clause.
_CLAUSE_WITHIN = 30


# What is above another is under it the other way round: the sides hold with the two things exchanged.
_MIRRORED = frozenset("of.support of.height of.river of.wind of.facing".split())
# No two things are each under, or in, the other.
_ONE_WAY = frozenset("of.support of.height of.river of.wind of.containment".split())
# The readings of texts are kept for the next pair, as the analyses are.
_REMEMBERED = 4096


@attrs.frozen
class Placed:
    """
    An expression of place with what it belongs to: the word before it, and the noun that it governs.

    >>> Placed(Expression(2, 3, "ashore"), governor=1, before=(0,), object=()).object
    ()
    """

    expression: Expression
    #: The verb of motion, or another word before; None where the text says only where a thing is.
    governor: int | None
    #: The words before that, the thing among them, in the clause.
    before: tuple[int, ...]
    #: The words of the place; empty where the expression stands alone: "offshore".
    object: tuple[int, ...]


@attrs.frozen
class PlacePair:
    """
    Two expressions of place that tell of one thing.

    >>> PlacePair(said=None, found=None, is_opposed=True).is_opposed
    True
    """

    said: Placed
    found: Placed
    is_opposed: bool


@cache
def _load() -> tuple[Mapping[str, frozenset[tuple[str, int]]], Index]:
    """Return by the words of each expression its sides, and the expressions by their first word."""
    sides: dict[str, set[tuple[str, int]]] = {}
    for title, several in read_table("places.txt"):
        for side, words in enumerate(several):
            for one in words:
                sides.setdefault(one, set()).add((title, side))
    return {one: frozenset(found) for one, found in sides.items()}, index_expressions(sides)


def pair_places(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words of an expression of place that the passage has another for, or excludes by another.

    >>> from factcheck.facts.analysis import analyse
    >>> said, found = analyse("The mill stands in the vicinity of the lake."), analyse("The mill stands near the lake.")
    >>> pairs = {place: Pair(place, place, How.SAME) for place in (1, 2)}
    >>> pairs[8] = Pair(8, 5, How.SAME)
    >>> pair_places(said, found, pairs)
    >>> pairs[5].how.name
    'SYNONYM'
    """
    for pair in match_places(statement, evidence, pairs):
        said, found = pair.said.expression, pair.found.expression
        for at in range(said.first, said.last):
            its = pairs.get(at)
            is_own = its is None or (pair.is_opposed and found.first <= its.evidence < found.last)
            if statement.weights[at] and is_own and (its is None or said.words != found.words):
                partner = _find_word(evidence, found)
                pairs[at] = Pair(at, partner, How.OPPOSITE if pair.is_opposed else How.SYNONYM)


def _find_word(evidence: Analysis, found: Expression) -> int:
    """Return the word of an expression that matters most, else its first: the **foot** of "at the foot of"."""
    return max(range(found.first, found.last), key=lambda at: (evidence.weights[at], -at))


def match_places(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> tuple[PlacePair, ...]:
    """
    Return the expressions of place of a statement with what the passage has for each: the same if it has it, else what excludes it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The cat sat under the table."), analyse("The cat sat on the table.")
    >>> [pair.is_opposed for pair in match_places(said, found, align(said, found).pairs)]
    [True]
    """
    ours = _read_places(statement)[:_MOST_SAID]
    theirs = _read_places(evidence)[:_MOST_FOUND] if ours else ()
    if not theirs:
        return ()
    may_be_opposed = _tells_of_once(statement, evidence)
    found: list[PlacePair] = []
    for said in ours:
        same = opposed = turned = None
        for other in theirs:
            is_turned = False
            if _tell_of_one(statement, evidence, pairs, said, other):
                relation = _relate(said, other)
            elif _have_turned(statement, evidence, pairs, said, other):
                relation, is_turned = _relate_turned(said, other), True
            else:
                continue
            if relation is None:
                continue
            if not relation:
                same = same or other
            elif is_turned:
                turned = turned or other
            else:
                opposed = opposed or other
        partner = same or turned or (opposed if may_be_opposed and not _has_expression(evidence, said) else None)
        if partner is not None:
            found.append(PlacePair(said, partner, same is None))
    return tuple(found)


# Of what is told of others, or of more than once, nothing excludes anything: "**also** plays outside London", "**other** troops".
_AGAIN = frozenset("also too other others another both then return again some".split())


def _tells_of_once(statement: Analysis, evidence: Analysis) -> bool:
    """Say whether a statement tells of a state or of what happened: water that **flows** into a tank may flow out of it too."""
    if not _AGAIN.isdisjoint(evidence.lowers):
        return False
    return any(token.lower in _RESTING_OR_BEING or has_deed_form(token.lower) for token in statement.tokens)


def _has_expression(evidence: Analysis, said: Placed) -> bool:
    """Say whether a passage has a statement's own expression, wherever: "into and out of the tank"."""
    return any(other.expression.words == said.expression.words for other in _read_places(evidence))


def _relate(said: Placed, found: Placed) -> bool | None:
    """Say whether two expressions exclude each other; None where they have nothing to do with one another."""
    sides = _load()[0]
    kind = "of." if said.object else "by."
    if bool(said.object) is not bool(found.object):
        return None
    ours, theirs = ({side for side in sides[one.expression.words] if side[0].startswith(kind)} for one in (said, found))
    if said.expression.words == found.expression.words or ours & theirs:
        return False
    return True if {line for line, _ in ours} & {line for line, _ in theirs} else None


def _relate_turned(said: Placed, found: Placed) -> bool | None:
    """Say the same of two expressions whose things have changed places: "the mill is **above** the inn", "the inn is **below** it"."""
    sides = _load()[0]
    ours, theirs = sides[said.expression.words], sides[found.expression.words]
    if {line for line, _ in ours & theirs} & _ONE_WAY:
        return True
    lines = {line for line, _ in ours} & {line for line, _ in theirs}
    return False if lines & _MIRRORED and not ours & theirs else None


def _have_turned(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Placed, found: Placed
) -> bool:
    """Say whether two expressions of rest stand between the same two things, the other way round."""
    if not (said.object and said.before and found.object and found.before):
        return False
    if said.governor is not None or found.governor is not None:
        return False
    if _is_denied(statement, said) or _is_denied(evidence, found):
        return False
    return _are_one(statement, evidence, pairs, said.before[-1], found.object[-1]) and _are_one(
        statement, evidence, pairs, said.object[-1], found.before[-1]
    )


def _tell_of_one(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Placed, found: Placed
) -> bool:
    """Say whether two expressions stand with the same verb and thing, and before the same noun."""
    if bool(said.object) is not bool(found.object):
        return False  # "**inside** the shed", "it is warm **inside**"
    if said.object and not _are_one(statement, evidence, pairs, said.object[-1], found.object[-1]):
        return False
    if any(at not in pairs for at in said.object) or (said.object and len(found.object) > len(said.object) + 1):
        return False
    if (said.governor is None) is not (found.governor is None):
        return False
    verb, its = said.governor, found.governor
    if verb is not None and its is not None and not _are_one(statement, evidence, pairs, verb, its):
        return False
    if _is_denied(statement, said) is not _is_denied(evidence, found):
        return False
    if not said.before:
        return said.governor is not None
    of_clause = frozenset(found.before)
    held = [at for at in said.before if at in pairs and pairs[at].evidence in of_clause]
    return said.before[-1] in held and 2 * len(held) >= len(said.before)


def _is_denied(text: Analysis, placed: Placed) -> bool:
    last = placed.object[-1] if placed.object else placed.expression.last - 1
    return any(placed.expression.first - _VERB_WITHIN <= negation.cue <= last for negation in text.negations)


def _are_one(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], place: int, other: int) -> bool:
    pair = pairs.get(place)
    if pair is not None and pair.evidence == other:
        return pair.how <= How.SYNONYM
    return statement.roots[place] == evidence.roots[other]


@lru_cache(maxsize=_REMEMBERED)
def _read_places(text: Analysis) -> tuple[Placed, ...]:
    return tuple(
        placed for one in find_expressions(text.tokens, _load()[1]) if (placed := _read_place(text, one)) is not None
    )


def _read_place(text: Analysis, one: Expression) -> Placed | None:
    """Return an expression with its surroundings; None where it stands in none of its ways."""
    if one.first - 1 in text.in_figures:
        return None  # "made 3 million **outside** Peru" is told of the figure, which is compared itself
    lines = [line for line, _ in _load()[0][one.words]]
    objects = _read_object(text, one.last)
    if objects and any(at in text.in_figures for at in objects):
        return None  # "within **ten days**", "in 1990"
    if objects:
        if not any(line.startswith("of.") for line in lines):
            return None
    elif not any(line.startswith("by.") for line in lines) or not _ends_phrase(text, one.last):
        return None
    governor, before = _read_before(text, one.first)
    return Placed(one, governor, before, objects)


def _ends_phrase(text: Analysis, at: int) -> bool:
    """Say whether nothing follows that an adverb could describe: "**offshore** wind farms" are no place."""
    if at >= len(text.tokens):
        return True
    lower = text.tokens[at].lower
    return not text.weights[at] and at not in text.in_figures and lower not in _DETERMINERS and lower != "of"


def _read_object(text: Analysis, first: int) -> tuple[int, ...]:
    """Return the words of the noun phrase right behind an expression."""
    found: list[int] = []
    for at in range(first, min(len(text.tokens), first + _OBJECT_WITHIN)):
        if text.weights[at] or at in text.in_figures:
            found.append(at)
        elif found or text.tokens[at].lower not in _DETERMINERS:
            break
    return tuple(found)


def _read_before(text: Analysis, first: int) -> tuple[int | None, tuple[int, ...]]:
    """Return the verb that an expression stands behind, None for one of rest, and the words before it in its sentence."""
    start = first
    while start > max(0, first - _CLAUSE_WITHIN) and text.tokens[start - 1].lower not in _ENDS:
        start -= 1
    weighty = [at for at in range(start, first) if text.weights[at] and not is_adverb(text.tokens[at].lower)]
    if not weighty or first - weighty[-1] > _VERB_WITHIN:
        return None, tuple(weighty)
    verb = weighty[-1]
    if text.tokens[verb].lower in _RESTING:
        return None, tuple(weighty[:-1])
    if any(token.lower in _BEING for token in text.tokens[verb + 1 : first]):
        return None, tuple(weighty)
    return verb, tuple(weighty[:-1])
