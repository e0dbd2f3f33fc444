"""
Find the words of a passage that exclude what the words of a statement say in their place.

Two analyses and the pairs found so far enter, and leave with the opposites. Small words, and the particles of verbs, are
opposites only where they stand in the same place.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import Sense, are_opposed, has_deed_form
from factcheck.matching.pairs import How, Pair, expect_partner

# Each of one text is held against each of the other; a text made to be endless has no more that matter.
_MOST_SIDED = 400


def pair_opposites(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words of the statement without a partner that the passage has an opposite of.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs: dict[int, Pair] = {}
    >>> pair_opposites(analyse("Exports rose."), analyse("Exports fell."), pairs)
    >>> pairs[1].how.name
    'OPPOSITE'
    """
    # "**Open** on public holidays" beside "**closed** on public holidays": the passage's "public" is the statement's own.
    same = {pair.evidence for pair in pairs.values() if pair.how is How.SAME}
    lent = {place for place, pair in pairs.items() if pair.how is How.SYNONYM and pair.evidence in same}
    loose = {
        place
        for place, pair in pairs.items()
        if _is_loose(statement, evidence, pair) and not _is_between_partners(pairs, place)
    }
    unpaired = [
        place
        for place, senses in enumerate(statement.senses)
        if senses and (place not in pairs or pairs[place].how in _WEAK or place in lent or place in loose)
    ][:_MOST_SIDED]
    if not unpaired:
        return
    # Who "died of **natural causes**" was not "**murdered**", though who was murdered died.
    used = {pair.evidence for pair in pairs.values() if pair.how is not How.NARROWER}
    sided = [(at, senses) for at, senses in enumerate(evidence.senses) if senses and at not in used][:_MOST_SIDED]
    # "**Broke** his leg and will **miss** the season" tells of no record.
    unsaid = {None} if not statement.lowers.isdisjoint(_RECORDS) else {None, "record"}
    for place in unpaired:
        here = [(own, evidence.senses[own])] if (own := _find_weak_partner(pairs, place)) is not None else []
        opposed = [at for at, senses in (*sided, *here) if are_opposed(statement.senses[place], senses) not in unsaid]
        if place in statement.named and statement.tokens[place].text[0].isupper():
            opposed = [at for at in opposed if at in evidence.named]  # the film "The Bride" is no opposite of a son
        if opposed and _takes_side(evidence, statement.senses[place], place in statement.negated):
            continue  # "stopped" beside "ended the service but continues to sell": the passage says both
        if opposed and statement.tokens[place].lower in _PARTICLES:
            opposed = [at for at in opposed if _are_one_phrase(statement, place, evidence, at, pairs)]
        expected = expect_partner(place, pairs)
        beside = _find_before_object(statement, evidence, place, pairs, opposed)
        if beside is not None:
            pairs[place] = Pair(place, beside, How.OPPOSITE)
            continue
        if not statement.weights[place] or statement.tokens[place].lower in _AMOUNTS:
            opposed = _keep_small(statement, evidence, place, expected, opposed)
        if place in loose:  # an opposite in the word's own place outdoes a looser tie
            opposed = _keep_own_place(statement, pairs, place, opposed)
        if opposed:
            best = min(opposed, key=lambda at: (abs(at - expected) if expected is not None else 0, at))
            pairs[place] = Pair(place, best, How.OPPOSITE)


_RECORDS = frozenset({"record", "records"})
_BREAKS = frozenset(". ; : and but while whereas when".split())


def _are_of_one_clause(evidence: Analysis, one: int, other: int) -> bool:
    first, last = sorted((one, other))
    return _BREAKS.isdisjoint(token.lower for token in evidence.tokens[first:last])


def _keep_own_place(statement: Analysis, pairs: dict[int, Pair], place: int, opposed: list[int]) -> list[int]:
    """Keep the opposites in a word's own place, its object behind: "valid" beside "**signed** … **void**"; not "weakened **the council**"."""
    behind = range(place + 1, min(len(statement.tokens), place + 1 + SMALL_WITHIN))
    thing = next((one for one in behind if statement.weights[one]), None)
    return [
        at
        for at in opposed
        if _is_between_partners({**pairs, place: Pair(place, at, How.OPPOSITE)}, place)
        and (thing is None or (thing in pairs and 0 < pairs[thing].evidence - at <= _NEAR))
    ]


def _is_loose(statement: Analysis, evidence: Analysis, pair: Pair) -> bool:
    """Say whether two words are tied across their kinds, a deed to a thing: "**strengthened**", "the **powers**"."""
    if pair.how is not How.SYNONYM:
        return pair.how is How.TIED
    return has_deed_form(statement.spelt[pair.statement]) and not has_deed_form(evidence.spelt[pair.evidence])


_TIMES = frozenset("before after ahead following preceding prior".split())
# "Finished **under** budget", "30 million **over** its budget".
_SIDES = _TIMES | frozenset({"over", "under", "inside", "outside"})


def _find_before_object(
    statement: Analysis, evidence: Analysis, place: int, pairs: dict[int, Pair], opposed: list[int]
) -> int | None:
    """Return the opposite of "before" or "after" that stands right before the partner of its object: "**after** his visit", "**ahead of** his visit"."""
    lower = statement.tokens[place].lower
    if lower not in _SIDES or lower in evidence.lowers or place in statement.in_figures:
        return None
    ahead = range(place + 1, min(len(statement.tokens), place + 1 + SMALL_WITHIN))
    thing = next((at for at in ahead if statement.weights[at]), None)
    if thing is None or thing not in pairs:
        return None
    expected = pairs[thing].evidence + place - thing
    deed = next((pairs[at].evidence for at in range(place - 1, -1, -1) if at in pairs), None)
    near = [
        at
        for at in opposed
        if evidence.tokens[at].lower in _SIDES
        and abs(at - expected) <= SMALL_WITHIN
        and deed is not None
        and _are_of_one_clause(evidence, deed, at)
    ]
    return min(near, key=lambda at: abs(at - expected), default=None)


def _is_between_partners(pairs: dict[int, Pair], place: int) -> bool:
    """Say whether a word's partner stands between those of the words before and behind, or beside the one where the other lacks."""
    own = pairs[place].evidence
    before = next((pairs[at].evidence for at in range(place - 1, max(-1, place - 1 - _NEAR), -1) if at in pairs), None)
    behind = next((pairs[at].evidence for at in range(place + 1, place + 1 + _NEAR) if at in pairs), None)
    if before is None or behind is None:
        beside = behind if before is None else before
        return beside is not None and abs(own - beside) <= _NEAR
    return before < own < behind


# A word and its neighbours with a partner.
_NEAR = 5


def _find_weak_partner(pairs: dict[int, Pair], place: int) -> int | None:
    """Return what a word is paired with only by its kind: to "forbid" is to "order" something, and its opposite."""
    return pairs[place].evidence if place in pairs else None


def _keep_small(
    statement: Analysis, evidence: Analysis, place: int, expected: int | None, opposed: list[int]
) -> list[int]:
    """Keep of the opposites of a small word those that stand in its place; none where the passage has the word too."""
    lower = statement.tokens[place].lower
    if not opposed or expected is None or lower in evidence.lowers:
        return []
    if lower in _AMOUNTS and "than" in statement.lowers and "than" in evidence.lowers:
        return []  # "more women than men" is "fewer men than women"
    near = [at for at in opposed if abs(at - expected) <= SMALL_WITHIN]
    if lower in _POLED:
        return near
    if lower not in _find_amounts(statement):
        return []
    amounts = _find_amounts(evidence)
    if _is_turned(statement, place):
        return []
    return [at for at in near if evidence.tokens[at].lower in amounts and not _is_turned(evidence, at)]


_COURSES = frozenset("stillness course state order".split())


def _takes_side(evidence: Analysis, senses: tuple[Sense, ...], denied: bool) -> bool:
    """Say whether the passage has a word on the very side of the statement's, of what goes on and what ends."""
    return not denied and any(
        sense in senses and sense.name in _COURSES
        for at, others in enumerate(evidence.senses)
        if others and evidence.weights[at] and at not in evidence.negated
        for sense in others
    )


_PARTICLES = frozenset("up down on off".split())
# With these the particle tells the way.
_MOVING = frozenset("go goes going went gone come comes came coming move moves moved moving turn turned turns".split())


def _are_one_phrase(statement: Analysis, place: int, evidence: Analysis, at: int, pairs: dict[int, Pair]) -> bool:
    """Say whether two particles go with one verb, or with none: "gave **up** his post", "stepped **down**" are no opposites."""
    said, found = (
        side.tokens[index - 1].lower if index else "" for side, index in ((statement, place), (evidence, at))
    )
    if said in _MOVING and found in _MOVING:
        return True
    if statement.weights[place]:
        return True  # a state by itself: "is **on** by default", "is disabled"
    pair = pairs.get(place - 1)
    if pair is not None and pair.evidence == at - 1:
        return True
    return not any(has_deed_form(word) or word.endswith("ing") for word in (said, found))


# "A few" are some, "little more" is hardly any.
_TURNING = frozenset("a little no any once".split())


def _is_turned(analysis: Analysis, place: int) -> bool:
    return place > 0 and analysis.tokens[place - 1].lower in _TURNING


# Pairs that an opposite in the same text outdoes: "agreed" is nearer to "rejected" than to "unanimously".
_WEAK = frozenset({How.NARROWER, How.RELATED})
# Function words that still take sides.
_POLED = frozenset("before after with without up down for against".split())
# Words of amount and place take sides where they belong to no figure and no rank: "few analysts", "40 percent less".
_AMOUNTS = frozenset("more less fewer many few most above below ahead behind".split())
#: Texts are full of words of grammar, so the two must stand in the same place, give or take an article and an adjective.
SMALL_WITHIN = 3


def _find_amounts(analysis: Analysis) -> frozenset[str]:
    """Return the words of amount of a text of which no place is in a figure, date or rank."""
    said = _AMOUNTS & analysis.lowers
    if not said:
        return said
    ranked = {index for rank in analysis.ranks for index in range(rank.first, rank.last)}
    taken = {analysis.tokens[index].lower for index in analysis.in_figures | ranked}
    return said - taken
