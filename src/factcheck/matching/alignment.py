"""
Pair the words of a statement with the words of a passage that say the same.

Two analyses enter (and one of the passage's context: its title, its heading, the sentences before), an
:class:`Alignment` leaves. Words pair by identity, by form, as names of one referent, by synonym, as spelling variants
of one another, and, apart, as opposites. Where a word has several partners, the one whose neighbours are the
partners of its own neighbours wins.
"""

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import Sense, are_opposed, find_converses
from factcheck.matching.names import NameRelation, compare_names
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
    RELATED = 5
    #: The same deal told from its other side: buy and sell.
    CONVERSE = 6
    OPPOSITE = 7


#: How much of a word's weight a pair of each kind earns.
SCORES = {
    How.SAME: 1.0,
    How.FORM: 1.0,
    How.NAME: 1.0,
    How.SYNONYM: 0.9,
    How.SPELLING: 0.9,
    How.RELATED: 0.6,
    How.CONVERSE: 0.9,
    How.OPPOSITE: 0.0,
}
# One edit in a word of five letters or more is a typo or a spelling variant: 1 - 1/5 at the shortest, and two letters
# exchanged count as one edit of ten.
_SPELLING_SIMILARITY = 0.8
_SHORTEST_FUZZY = 5
# Two words that share this much of their beginning are derived from one another more often than not.
_RELATED_PREFIX = 5
# Tokens over which nearness falls to 1/e: about a clause's width on the statement's side, wider on the evidence's,
# where more words stand between.
_STATEMENT_REACH = 4.0
_EVIDENCE_REACH = 7.0
_FARTHEST = 60  # beyond it nothing is left of either
_STATEMENT_DECAY = tuple(math.exp(-distance / _STATEMENT_REACH) for distance in range(_FARTHEST + 1))
_EVIDENCE_DECAY = tuple(math.exp(-distance / _EVIDENCE_REACH) for distance in range(_FARTHEST + 1))
# The indexes of passages are kept for the next statement, as their analyses are.
_REMEMBERED = 4096
# A word found only in the title or the heading earns this share: the passage may speak of something else.
CONTEXT_SHARE = 0.75
# The sentences before lend names, which "he" and "the firm" stand for; that they have other words says little.
BEFORE_SHARE = 0.3


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


@attrs.frozen(kw_only=True)
class Alignment:
    """
    The pairs of one statement with one passage.

    >>> from factcheck.facts.analysis import analyse
    >>> alignment = align(analyse("Exports fell."), analyse("In May exports fell."))
    >>> alignment.partner(0), alignment.partner(1)
    (2, 3)
    """

    statement: Analysis
    evidence: Analysis
    context: Analysis | None
    #: By the statement's token.
    pairs: dict[int, Pair] = attrs.field(repr=False)
    #: The statement's tokens found in the context alone.
    in_context: frozenset[int]
    #: The statement's tokens found in the sentences before alone.
    in_before: frozenset[int]
    #: Those of them that the very sentence before has.
    in_sentence_before: frozenset[int]
    #: The evidence's tokens that have a partner.
    used: frozenset[int]
    #: The statement's tokens that have a weight, with it.
    weighty: tuple[tuple[int, float], ...] = attrs.field(repr=False)
    #: What ``nearness`` has worked out for the statement's tokens so far.
    voters: dict[tuple[int, int], tuple[float, list[tuple[float, int]]]] = attrs.field(
        factory=dict, repr=False, eq=False
    )

    def partner(self, index: int) -> int | None:
        """Return the evidence's token that says what the statement's token ``index`` says, or None."""
        pair = self.pairs.get(index)
        return pair.evidence if pair is not None and pair.how is not How.OPPOSITE else None

    def earned(self, index: int) -> float:
        """Return which share of its weight the statement's token ``index`` finds in the passage, 0 to 1."""
        pair = self.pairs.get(index)
        if pair is not None and pair.how is not How.OPPOSITE:
            return SCORES[pair.how]
        if index in self.in_context:
            return CONTEXT_SHARE
        if index not in self.in_before:
            return 0.0
        return CONTEXT_SHARE if index in self.statement.named else BEFORE_SHARE

    @property
    def coverage(self) -> float:
        """The share of the statement's weight that the passage and its context hold, 0 to 1; 1 where it has none."""
        weights = self.statement.weights
        total = sum(weights)
        if not total:
            return 1.0
        return sum(weight * self.earned(index) for index, weight in enumerate(weights) if weight) / total

    def nearness(self, index: int, place: int, last: int | None = None) -> float:
        """
        Say how well the surroundings of the statement's token fit those of the evidence's token ``place``, 0 to 1.

        The words around ``index`` vote, nearer ones more, each by how near its partner stands to ``place``. Of a part of
        several tokens, ``[index, last)``, none votes.
        """
        total, voters = self._find_voters(index, last if last is not None else index + 1)
        if not total:
            return 0.0
        return sum(voice * _EVIDENCE_DECAY[min(abs(partner - place), _FARTHEST)] for voice, partner in voters) / total

    def _find_voters(self, index: int, last: int) -> tuple[float, list[tuple[float, int]]]:
        """Return the sum of all voices around a part, and the voice and the partner of each that has one."""
        if (index, last) not in self.voters:
            total = 0.0
            found = []
            for other, weight in self.weighty:
                if index <= other < last:
                    continue
                partner = self.partner(other)
                if partner is None and other in self.statement.named and self.earned(other):
                    continue  # a name that "it" stands for here votes for no place
                voice = weight * _STATEMENT_DECAY[min(abs(other - index), _FARTHEST)]
                total += voice
                if partner is not None:
                    found.append((voice, partner))
            self.voters[index, last] = (total, found)
        return self.voters[index, last]


def align(
    statement: Analysis, evidence: Analysis, context: Analysis | None = None, before: Sequence[Analysis] = ()
) -> Alignment:
    """
    Pair the statement's words with the evidence's; ``context`` is the title and heading, ``before`` are the sentences
    that precede, nearest last.

    Takes time in proportion to the product of the lengths at worst, and to their sum where most words are found as
    they are.

    >>> from factcheck.facts.analysis import analyse
    >>> alignment = align(analyse("The firm bought a railway."), analyse("A railroad was acquired by the company."))
    >>> round(alignment.coverage, 1)
    0.9
    """
    candidates = _find_candidates(statement, evidence)
    pairs = _choose(candidates)
    _pair_names(statement, evidence, pairs)
    _pair_converses(statement, evidence, pairs)
    _pair_opposites(statement, evidence, pairs)
    in_context = _find_in_context(statement, context, pairs.keys()) if context is not None else frozenset()
    elsewhere = pairs.keys() | in_context
    by_sentence = [_find_in_context(statement, sentence, elsewhere) for sentence in before]
    used = frozenset(pair.evidence for pair in pairs.values() if pair.how is not How.OPPOSITE)
    return Alignment(
        statement=statement,
        evidence=evidence,
        context=context,
        pairs=pairs,
        in_context=in_context,
        in_before=frozenset().union(*by_sentence),
        in_sentence_before=by_sentence[-1] if by_sentence else frozenset(),
        used=used,
        weighty=tuple((index, weight) for index, weight in enumerate(statement.weights) if weight),
    )


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
        self.by_root: dict[str, list[int]] = {}
        self.by_group: dict[int, list[int]] = {}
        self.by_name: dict[str, list[int]] = {}
        self.content: list[int] = []
        for place, weight in enumerate(evidence.weights):
            if not weight:
                continue
            self.content.append(place)
            self.by_root.setdefault(evidence.roots[place], []).append(place)
            for group in evidence.groups[place]:
                self.by_group.setdefault(group, []).append(place)
        for place, name in _canonical_names(evidence).items():
            self.by_name.setdefault(name, []).append(place)

    def find(self, statement: Analysis, place: int, name: str | None) -> list[Pair]:
        token = statement.tokens[place]
        same = self.by_root.get(statement.roots[place], [])
        if same:
            tokens = self.evidence.tokens
            return [Pair(place, at, How.SAME if tokens[at].lower == token.lower else How.FORM) for at in same]
        if name is not None and name in self.by_name:
            return [Pair(place, at, How.NAME) for at in self.by_name[name]]
        synonyms = sorted({at for group in statement.groups[place] for at in self.by_group.get(group, ())})
        if synonyms:
            return [Pair(place, at, How.SYNONYM) for at in synonyms]
        if token.kind is TokenKind.WORD and len(token.lower) >= _SHORTEST_FUZZY and name is None:
            return self._find_fuzzy(place, token.lower)
        return []

    def _find_fuzzy(self, place: int, word: str) -> list[Pair]:
        spelled: list[Pair] = []
        related: list[Pair] = []
        for at in self.content:
            other = self.evidence.tokens[at].lower
            if len(other) < _SHORTEST_FUZZY:
                continue
            if abs(len(other) - len(word)) <= 2 and similarity(word, other) >= _SPELLING_SIMILARITY:
                spelled.append(Pair(place, at, How.SPELLING))
            elif other[:_RELATED_PREFIX] == word[:_RELATED_PREFIX]:
                related.append(Pair(place, at, How.RELATED))
        return spelled or related


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
    """Say where the partner should stand, by the nearest word that has one."""
    if not chosen:
        return None
    nearest = min(chosen, key=lambda other: (abs(other - place), other))
    return chosen[nearest].evidence + place - nearest


def _pair_names(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair the words of names that are one by their form alone: an acronym and its long form, an initial and a name."""
    for name in statement.names:
        places = [place for place in range(name.first, name.last) if statement.weights[place] and place not in pairs]
        if not places:
            continue
        for other in evidence.names:
            if compare_names(name, other).relation is NameRelation.SAME:
                pairs.update((place, Pair(place, other.last - 1, How.NAME)) for place in places)
                break


def _pair_converses(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair words that tell one deal from its two sides; who stands on which side is compared with the roles."""
    used = {pair.evidence for pair in pairs.values()}
    for place, weight in enumerate(statement.weights):
        sides = find_converses(statement.roots[place]) if weight and place not in pairs else ()
        for at, root in enumerate(evidence.roots):
            if sides and at not in used and _are_sides(sides, find_converses(root)):
                pairs[place] = Pair(place, at, How.CONVERSE)
                break


def _are_sides(first: tuple[Sense, ...], second: tuple[Sense, ...]) -> bool:
    return any(one.name == other.name and one.side != other.side for one in first for other in second)


def _pair_opposites(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    used = {pair.evidence for pair in pairs.values()}
    lowers = {token.lower for token in evidence.tokens}
    for place, weight in enumerate(statement.weights):
        if place in pairs or not statement.senses[place]:
            continue
        # Grammar that takes sides ("before") is no content; where the passage has the same word, nothing is opposed.
        if not weight and (statement.tokens[place].lower not in _POLED or statement.tokens[place].lower in lowers):
            continue
        opposed = [
            at
            for at in range(len(evidence.tokens))
            if at not in used and are_opposed(statement.senses[place], evidence.senses[at]) is not None
        ]
        if opposed:
            expected = _expect(place, pairs)
            best = min(opposed, key=lambda at: (abs(at - expected) if expected is not None else 0, at))
            pairs[place] = Pair(place, best, How.OPPOSITE)


# Function words that still take sides.
_POLED = frozenset("before after with without up down for against".split())


def _find_in_context(statement: Analysis, context: Analysis, found: AbstractSet[int]) -> frozenset[int]:
    index = _index_words(context)
    canonical = _canonical_names(statement)
    return frozenset(
        place
        for place, weight in enumerate(statement.weights)
        if weight and place not in found and index.find(statement, place, canonical.get(place))
    )
