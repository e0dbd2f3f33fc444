"""
Find which words of a passage say what the words of a statement say.

Two analyses enter, pairs of tokens leave. Words pair by identity, by form, as names of one referent, by synonym, as
spelling variants of one another, as the two sides of one deal, and, apart, as opposites. Where a word has several
partners, the one whose neighbours are the partners of its own neighbours wins.
"""

import itertools
from collections.abc import Set as AbstractSet
from enum import IntEnum
from functools import cached_property, lru_cache
from operator import attrgetter

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import Sense, are_opposed, find_converses, is_irregular
from factcheck.facts.spellings import are_one_word
from factcheck.facts.thesaurus import Entry, find_entry
from factcheck.matching.capitals import tie_in_texts
from factcheck.matching.names import NOT_SAME
from factcheck.text.fuzzy import similarity
from factcheck.text.tokens import TokenKind


class How(IntEnum):
    """
    Why two words pair, best first.

    >>> How.SAME < How.SYNONYM
    True
    """

    SAME = 0
    FORM = 1
    NAME = 2
    SYNONYM = 3
    SPELLING = 4
    #: Made from one another, or one in some sense, by the thesaurus: fail and failure, car and automobile.
    TIED = 5
    #: The passage has a kind of what the statement names: a sparrow for a bird.
    NARROWER = 6
    RELATED = 7
    #: The same deal told from its other side: buy and sell.
    CONVERSE = 8
    OPPOSITE = 9


# One edit in a word of five letters or more is a typo or a spelling variant: 1 - 1/5 at the shortest, and two letters
# exchanged count as one edit of ten.
_SPELLING_SIMILARITY = 0.8
_SHORTEST_FUZZY = 5
# Two words that share this much of their beginning are derived from one another more often than not.
_RELATED_PREFIX = 5
# A word that a passage repeats more often than this is looked for in its first places only: the work stays in
# proportion to the text.
_MOST_PLACES = 24
# In a text made to be endless only the first words are looked up in the thesaurus: each is held against each of the
# statement's words that have no nearer partner.
_MOST_TIED = 120
# The indexes of passages are kept for the next statement, as their analyses are.
_REMEMBERED = 4096


@attrs.frozen
class Pair:
    """
    Token ``statement`` says the same as token ``evidence``; or the opposite, for How.OPPOSITE.

    >>> Pair(statement=1, evidence=4, how=How.OPPOSITE).evidence
    4
    """

    statement: int
    evidence: int
    how: How


def pair_words(statement: Analysis, evidence: Analysis) -> dict[int, Pair]:
    """
    Pair the statement's content words with the evidence's, by the statement's token.

    Takes time in proportion to the product of the lengths at worst, and to their sum where most words are found as
    they are.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = pair_words(analyse("The firm bought a railway."), analyse("A railroad was acquired by the company."))
    >>> [pair.how.name for pair in pairs.values()]
    ['SYNONYM', 'SYNONYM', 'SYNONYM']
    """
    pairs = _choose(_find_candidates(statement, evidence))
    _pair_names(statement, evidence, pairs)
    _pair_converses(statement, evidence, pairs)
    _pair_opposites(statement, evidence, pairs)
    return pairs


def _find_candidates(statement: Analysis, evidence: Analysis) -> dict[int, list[Pair]]:
    """Return for each content token of the statement the pairs of the best kind it has."""
    index = _index_words(evidence)
    canonical = _canonical_names(statement)
    candidates: dict[int, list[Pair]] = {}
    for place, weight in enumerate(statement.weights):
        if not weight:
            continue
        found = index.find(statement, place, canonical.get(place))
        if found:
            candidates[place] = found
    return candidates


def _canonical_names(analysis: Analysis) -> dict[int, str]:
    return {
        index: name.canonical
        for name in analysis.names
        if name.canonical is not None
        for index in range(name.first, name.last)
    }


@lru_cache(maxsize=_REMEMBERED)
def _index_words(evidence: Analysis) -> "_Index":
    return _Index(evidence)


class _Index:
    """The evidence's content words by what they can be found by."""

    def __init__(self, evidence: Analysis) -> None:
        self.evidence = evidence
        # Tuples of numbers, since thousands of texts are remembered: the garbage collector looks at every list time and again.
        self.by_root: dict[str, tuple[int, ...]] = {}
        self.by_group: dict[int, tuple[int, ...]] = {}
        self.by_name: dict[str, tuple[int, ...]] = {}
        by_root, by_group, roots, groups = self.by_root, self.by_group, evidence.roots, evidence.groups
        for place, weight in enumerate(evidence.weights):
            if not weight:
                continue
            root = roots[place]
            places = by_root.get(root, ())
            if len(places) < _MOST_PLACES:
                by_root[root] = (*places, place)
            for group in groups[place]:
                places = by_group.get(group, ())
                if len(places) < _MOST_PLACES:
                    by_group[group] = (*places, place)
        for place, name in _canonical_names(evidence).items():
            self.by_name[name] = (*self.by_name.get(name, ()), place)

    @cached_property
    def by_length(self) -> dict[int, list[tuple[int, str]]]:
        """The content words that are long enough to be compared by their letters, by their length."""
        found: dict[int, list[tuple[int, str]]] = {}
        for place, word in self.long:
            found.setdefault(len(word), []).append((place, word))
        return found

    @cached_property
    def by_prefix(self) -> dict[str, list[int]]:
        """Where the same words stand, by their beginning."""
        found: dict[str, list[int]] = {}
        for place, word in self.long:
            found.setdefault(word[:_RELATED_PREFIX], []).append(place)
        return found

    @cached_property
    def long(self) -> list[tuple[int, str]]:
        """The content words that are long enough to be compared by their letters."""
        return [
            (place, token.lower)
            for place, (token, weight) in enumerate(zip(self.evidence.tokens, self.evidence.weights, strict=True))
            if weight and len(token.lower) >= _SHORTEST_FUZZY
        ]

    @cached_property
    def entries(self) -> list[tuple[int, str, Entry]]:
        """The content words, names apart, that the thesaurus knows."""
        known = (
            (place, root, entry)
            for place, (root, weight) in enumerate(zip(self.evidence.roots, self.evidence.weights, strict=True))
            if weight and place not in self.evidence.named and (entry := find_entry(root)) is not None
        )
        return list(itertools.islice(known, _MOST_TIED))

    @cached_property
    def told(self) -> list[tuple[int, tuple[Sense, ...]]]:
        """The places that tell one side of a deal, and which."""
        return [(place, sides) for place, root in enumerate(self.evidence.roots) if (sides := find_converses(root))]

    def find(self, statement: Analysis, place: int, name: str | None) -> list[Pair]:
        token = statement.tokens[place]
        same = self.by_root.get(statement.roots[place])
        if same and name is not None:
            # "States" of the United States is not the state of a state visit.
            lower = token.lower
            same = tuple(
                [at for at in same if self.evidence.tokens[at].lower == lower or at in self.by_name.get(name, ())]
            )
        if same:
            tokens = self.evidence.tokens
            return [Pair(place, at, How.SAME if tokens[at].lower == token.lower else How.FORM) for at in same]
        if name is not None:
            return [Pair(place, at, How.NAME) for at in self.by_name.get(name, ())]
        groups = statement.groups[place]
        if groups:
            synonyms = {at for group in groups for at in self.by_group.get(group, ())}
            if synonyms:
                return [Pair(place, at, How.SYNONYM) for at in sorted(synonyms)]
        tied = self._find_tied(place, statement.roots[place]) if place not in statement.named else []
        if tied:
            return tied
        if token.kind is TokenKind.WORD and len(token.lower) >= _SHORTEST_FUZZY:
            return self._find_fuzzy(place, token.lower)
        return []

    def _find_tied(self, place: int, root: str) -> list[Pair]:
        """Find the words that the thesaurus ties most closely to a root."""
        entry = find_entry(root)
        if entry is None:
            return []
        tied: list[Pair] = []
        narrower: list[Pair] = []
        for at, other, of_other in self.entries:
            if other in entry.derived or not entry.notions.isdisjoint(of_other.notions):
                tied.append(Pair(place, at, How.TIED))
            elif not entry.usual.isdisjoint(of_other.above):
                narrower.append(Pair(place, at, How.NARROWER))
        return tied or narrower

    def _find_fuzzy(self, place: int, word: str) -> list[Pair]:
        spelled = [
            Pair(place, at, How.SPELLING)
            for size in range(len(word) - 2, len(word) + 3)
            for at, other in self.by_length.get(size, ())
            if similarity(word, other) >= _SPELLING_SIMILARITY and are_one_word(word, other)
        ]
        if spelled:
            return sorted(spelled, key=attrgetter("evidence"))
        return [Pair(place, at, How.RELATED) for at in self.by_prefix.get(word[:_RELATED_PREFIX], ())]


def _choose(candidates: dict[int, list[Pair]]) -> dict[int, Pair]:
    """Choose one pair for each token: first where there is no choice, then by the neighbours already paired."""
    chosen = {place: found[0] for place, found in candidates.items() if len(found) == 1}
    used = {pair.evidence for pair in chosen.values()}
    for place, found in candidates.items():
        if place in chosen:
            continue
        expected = _expect(place, chosen)
        best = min(
            found,
            key=lambda pair: (
                pair.evidence in used,
                abs(pair.evidence - expected) if expected is not None else 0,
                pair.how,
                pair.evidence,
            ),
        )
        chosen[place] = best
        used.add(best.evidence)
    return chosen


def _expect(place: int, chosen: dict[int, Pair]) -> int | None:
    """Say where the partner should stand, by the nearest word that has one, no farther than a long clause."""
    for distance in range(1, _NEIGHBOURS + 1):
        for other in (place - distance, place + distance):
            if other in chosen:
                return chosen[other].evidence + place - other
    return None


# How far a word looks for a neighbour that has a partner: a long clause; a fixed reach keeps the work linear.
_NEIGHBOURS = 40


def _pair_names(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair the words of names that are one by their form alone: an acronym and its long form, an initial and a name."""
    for name in statement.names:
        places = [place for place in range(name.first, name.last) if statement.weights[place] and place not in pairs]
        if not places:
            continue
        for other in evidence.names:
            if tie_in_texts(statement, name, evidence, other) not in NOT_SAME:
                pairs.update((place, Pair(place, other.last - 1, How.NAME)) for place in places)
                break


def _pair_converses(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair words that tell one deal from its two sides; who stands on which side is compared with the roles."""
    roots = statement.roots
    telling = [
        (place, sides)
        for place, weight in enumerate(statement.weights)
        if weight and place not in pairs and (sides := find_converses(roots[place]))
    ]
    if not telling:
        return
    told = _index_words(evidence).told
    used = {pair.evidence for pair in pairs.values()}
    for place, sides in telling:
        partner = next((at for at, others in told if at not in used and _are_sides(sides, others)), None)
        if partner is not None:
            pairs[place] = Pair(place, partner, How.CONVERSE)


def _are_sides(first: tuple[Sense, ...], second: tuple[Sense, ...]) -> bool:
    return any(one.name == other.name and one.side != other.side for one in first for other in second)


# Each of one text is held against each of the other; a text made to be endless has no more that matter.
_MOST_SIDED = 400


def _pair_opposites(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    unpaired = [
        place
        for place, senses in enumerate(statement.senses)
        if senses and (place not in pairs or pairs[place].how in _WEAK)
    ][:_MOST_SIDED]
    if not unpaired:
        return
    used = {pair.evidence for pair in pairs.values()}
    sided = [(at, senses) for at, senses in enumerate(evidence.senses) if senses and at not in used][:_MOST_SIDED]
    for place in unpaired:
        opposed = [at for at, senses in sided if are_opposed(statement.senses[place], senses) is not None]
        if opposed and _takes_side(evidence, statement.senses[place], place in statement.negated):
            continue  # "stopped" beside "ended the service but continues to sell": the passage says both
        if opposed and statement.tokens[place].lower in _PARTICLES:
            opposed = [at for at in opposed if _are_one_phrase(statement, place, evidence, at, pairs)]
        expected = _expect(place, pairs)
        if not statement.weights[place] or statement.tokens[place].lower in _AMOUNTS:
            opposed = _keep_small(statement, evidence, place, expected, opposed)
        if opposed:
            best = min(opposed, key=lambda at: (abs(at - expected) if expected is not None else 0, at))
            pairs[place] = Pair(place, best, How.OPPOSITE)


def _keep_small(
    statement: Analysis, evidence: Analysis, place: int, expected: int | None, opposed: list[int]
) -> list[int]:
    """Keep of the opposites of a small word those that stand in its place; none where the passage has the word too."""
    lower = statement.tokens[place].lower
    if not opposed or expected is None or lower in evidence.lowers:
        return []
    if lower in _AMOUNTS and "than" in statement.lowers and "than" in evidence.lowers:
        return []  # "more women than men" is "fewer men than women"
    near = [at for at in opposed if abs(at - expected) <= _SMALL_WITHIN]
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
    said, found = (side.tokens[index - 1].lower if index else "" for side, index in ((statement, place), (evidence, at)))
    if said in _MOVING and found in _MOVING:
        return True
    pair = pairs.get(place - 1)
    if pair is not None and pair.evidence == at - 1:
        return True
    return not (_looks_like_deed(said) or _looks_like_deed(found))


def _looks_like_deed(lower: str) -> bool:
    return lower.endswith(("ed", "ing")) or is_irregular(lower)


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
# Texts are full of words of grammar, so the two must stand in the same place, give or take an article and an adjective.
_SMALL_WITHIN = 3


def _find_amounts(analysis: Analysis) -> frozenset[str]:
    """Return the words of amount of a text of which no place is in a figure, date or rank."""
    said = _AMOUNTS & analysis.lowers
    if not said:
        return said
    ranked = {index for rank in analysis.ranks for index in range(rank.first, rank.last)}
    taken = {analysis.tokens[index].lower for index in analysis.in_figures | ranked}
    return said - taken


def find_words(statement: Analysis, context: Analysis, found: AbstractSet[int]) -> frozenset[int]:
    """
    Return the statement's content words that a context has, apart from those already found.

    >>> from factcheck.facts.analysis import analyse
    >>> find_words(analyse("Exports fell."), analyse("Exports of grain"), frozenset())
    frozenset({0})
    """
    index = _index_words(context)
    canonical = _canonical_names(statement)
    return frozenset(
        place
        for place, weight in enumerate(statement.weights)
        if weight and place not in found and index.find(statement, place, canonical.get(place))
    )
