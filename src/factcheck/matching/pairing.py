"""
Find which words of a passage say what the words of a statement say.

Two analyses enter, pairs of tokens leave. Words pair by identity, by form, as names of one referent, by synonym, as
spelling variants of one another, as the two sides of one deal, and, apart, as opposites. Where a word has several
partners, the one whose neighbours are the partners of its own neighbours wins.
"""

import itertools
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from operator import attrgetter

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import (
    Sense,
    begins_phrase,
    find_converses,
    find_groups,
    is_phrase,
)
from factcheck.facts.spellings import are_one_word
from factcheck.facts.thesaurus import Entry, find_entry
from factcheck.matching.bond_pairs import pair_bonds
from factcheck.matching.capitals import tie_in_texts
from factcheck.matching.compounds import pair_compounds
from factcheck.matching.dimensions import pair_dimensions
from factcheck.matching.discourse_pairs import pair_discourse
from factcheck.matching.effect_pairs import pair_effects
from factcheck.matching.finish_pairs import pair_finishes
from factcheck.matching.inner_names import find_inner_name
from factcheck.matching.life_pairs import pair_lives
from factcheck.matching.light_verbs import pair_light_verbs
from factcheck.matching.listing_pairs import pair_listings
from factcheck.matching.names import NOT_SAME
from factcheck.matching.opposites import SMALL_WITHIN, pair_opposites
from factcheck.matching.pairs import How, Pair, expect_partner
from factcheck.matching.place_pairs import pair_places
from factcheck.matching.privative_pairs import pair_privatives
from factcheck.matching.ranking_pairs import pair_rankings
from factcheck.matching.sort_pairs import pair_sorts
from factcheck.matching.tenures import pair_tenures
from factcheck.matching.thing_words import find_things, tells_deed
from factcheck.matching.turn_pairs import pair_turns
from factcheck.matching.value_pairs import pair_values
from factcheck.text.fuzzy import similarity
from factcheck.text.tokens import TokenKind

# One edit in a word of five letters or more is a typo or a spelling variant: 1 - 1/5 at the shortest, and two letters
# exchanged count as one edit of ten.
_SPELLING_SIMILARITY = 0.8
_SHORTEST_FUZZY = 5
# Two words that share this much of their beginning are derived from one another more often than not.
_RELATED_PREFIX = 5
# A word that a passage repeats more often than this is looked for in its first places only: the work stays in
# proportion to the text.
_MOST_PLACES = 24
# Events of the table that have common words for them too: COVID-19, "the coronavirus".
_EVENTS = "event:"
# In a text made to be endless only the first words are looked up in the thesaurus: each is held against each of the
# statement's words that have no nearer partner.
_MOST_TIED = 120
# The indexes of passages are kept for the next statement, as their analyses are.
_REMEMBERED = 4096


#: What pairs words that a table or a rule knows to come to the same, each the words that those before it left.
_TOLD_OTHERWISE = (
    pair_dimensions,
    pair_lives,
    pair_sorts,
    pair_light_verbs,
    pair_rankings,
    pair_opposites,
    pair_places,
    pair_discourse,
    pair_effects,
    pair_bonds,
    pair_values,
    pair_listings,
    pair_finishes,
    pair_turns,
    pair_tenures,
    pair_privatives,
)


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
    _pair_phrases(statement, evidence, pairs)
    _pair_names(statement, evidence, pairs)
    for pair_more in (pair_compounds, _pair_converses, _pair_small_words, *_TOLD_OTHERWISE):
        pair_more(statement, evidence, pairs)
    # The "over" of "hands over" weighs nothing, and needs no partner in "handover".
    return {at: pair for at, pair in pairs.items() if statement.weights[at] or pair.how is How.OPPOSITE}


def _find_candidates(statement: Analysis, evidence: Analysis) -> dict[int, list[Pair]]:
    """Return for each content token of the statement the pairs of the best kind it has."""
    index = _index_words(evidence)
    canonical = _canonical_names(statement)
    candidates: dict[int, list[Pair]] = {}
    things = find_things(evidence)
    for place, weight in enumerate(statement.weights):
        if not weight:
            continue
        found = index.find(statement, place, canonical.get(place))
        if found and not things.isdisjoint([pair.evidence for pair in found]) and tells_deed(statement, place):
            found = [pair for pair in found if pair.evidence not in things]
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
        self.by_broader: dict[int, tuple[int, ...]] = {}
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
            for group in evidence.broader[place]:
                self.by_broader[group] = (*self.by_broader.get(group, ()), place)[:_MOST_PLACES]
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
        return [
            (place, sides) for place in range(len(self.evidence.roots)) if (sides := _find_deal(self.evidence, place))
        ]

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
            found = [Pair(place, at, How.NAME) for at in self.by_name.get(name, ())]
            if found or not name.startswith(_EVENTS):
                return found
        groups = statement.groups[place]
        if groups:
            synonyms = {at for group in groups for at in self.by_group.get(group, ())}
            if synonyms:
                return [Pair(place, at, How.SYNONYM) for at in sorted(synonyms)]
            narrower = {at for group in groups for at in self.by_broader.get(group, ())}
            if narrower:
                return [Pair(place, at, How.NARROWER) for at in sorted(narrower)]
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


# The longest phrase of the tables has four words.
_PHRASE_LENGTHS = (2, 3, 4)


def _pair_phrases(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair the inner words of a phrase with the partner of its first: "lost **his life**" beside "died"."""
    for place, pair in list(pairs.items()):
        if pair.how is not How.SYNONYM or not begins_phrase(statement.roots[place]):
            continue
        theirs = evidence.groups[pair.evidence]
        for length in _PHRASE_LENGTHS:
            inner = range(place + 1, place + length)
            if inner.stop > len(statement.tokens):
                break
            phrase = "_".join(statement.roots[place : inner.stop])
            if is_phrase(phrase) and not find_groups(phrase).isdisjoint(theirs):
                for at in inner:
                    if statement.weights[at] and at not in pairs:
                        pairs[at] = Pair(at, pair.evidence, How.SYNONYM)


def _pair_small_words(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair what is a word of grammar in the passage, or joins a thing to its figure there: the **sole** owner, the **only** one.

    Words of grammar are everywhere, so they must stand in the same place; "a deal **worth** 3 million" says what "is worth" does.
    """
    open_places = [
        place
        for place, weight in enumerate(statement.weights)
        if weight and place not in pairs and place not in statement.named
    ]
    if not open_places:
        return
    first_places = {token.lower: at for at, token in reversed([*enumerate(evidence.tokens)])}
    for place in open_places:
        at = first_places.get(statement.tokens[place].lower)
        if at is not None:
            if at not in evidence.in_figures:
                pairs[place] = Pair(place, at, How.SAME)
            continue
        groups, expected = statement.groups[place], expect_partner(place, pairs)
        if not groups or expected is None:
            continue
        for at in range(max(0, expected - SMALL_WITHIN), min(len(evidence.tokens), expected + SMALL_WITHIN + 1)):
            if (
                not evidence.weights[at]
                and at not in evidence.in_figures
                and not groups.isdisjoint(evidence.groups[at])
            ):
                pairs[place] = Pair(place, at, How.SYNONYM)
                break


def _choose(candidates: dict[int, list[Pair]]) -> dict[int, Pair]:
    """Choose one pair for each token: first where there is no choice, then by the neighbours already paired."""
    chosen = {place: found[0] for place, found in candidates.items() if len(found) == 1}
    used = {pair.evidence for pair in chosen.values()}
    for place, found in candidates.items():
        if place in chosen:
            continue
        expected = expect_partner(place, chosen)
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


def _pair_names(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair the words of names that are one by their form alone: an acronym and its long form, an initial and a name; and a place with one in it."""
    for name in statement.names:
        places = [place for place in range(name.first, name.last) if statement.weights[place] and place not in pairs]
        if not places:
            continue
        for other in evidence.names:
            if tie_in_texts(statement, name, evidence, other) not in NOT_SAME:
                pairs.update((place, Pair(place, other.last - 1, How.NAME)) for place in places)
                break
        else:
            inner = find_inner_name(statement, name, evidence, pairs)
            if inner is not None:
                pairs.update((place, Pair(place, inner.last - 1, How.NARROWER)) for place in places)


def _pair_converses(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """Pair words that tell one deal from its two sides; who stands on which side is compared with the roles."""
    telling = [
        (place, sides)
        for place, weight in enumerate(statement.weights)
        if weight and place not in pairs and (sides := _find_deal(statement, place))
    ]
    if not telling:
        return
    told = _index_words(evidence).told
    used = {pair.evidence for pair in pairs.values()}
    for place, sides in telling:
        partner = next((at for at, others in told if at not in used and _are_sides(sides, others)), None)
        if partner is not None:
            pairs[place] = Pair(place, partner, How.CONVERSE)


def _find_deal(analysis: Analysis, place: int) -> tuple[Sense, ...]:
    """
    Return the sides that a word takes in a deal, a small word behind it included: "taught", "studied **under**".

    As a phrase of the tables "studied under" would no longer pair with "studied".
    """
    root = analysis.roots[place]
    sides = find_converses(root)
    if place + 1 < len(analysis.tokens):
        sides += find_converses(f"{root}_{analysis.tokens[place + 1].lower}")
    return sides


def _are_sides(first: tuple[Sense, ...], second: tuple[Sense, ...]) -> bool:
    return any(one.name == other.name and one.side != other.side for one in first for other in second)


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
        if weight
        and place not in found
        and (index.find(statement, place, canonical.get(place)) or _is_number_of_name(statement, context, place))
    )


def _is_number_of_name(statement: Analysis, context: Analysis, place: int) -> bool:
    """Say whether a number is part of a name, and the context has it: the "747" of "Boeing 747", a figure where it stands alone."""
    token = statement.tokens[place]
    return token.kind is TokenKind.NUMBER and place in statement.named and token.lower in context.lowers
