"""
Find the frame of a passage with its fillings exchanged: "fed by **one river**, drained by **nine streams**" the other way round.

An alignment enters, compared parts leave. A frame is a word and the small words behind it ("fed by"), or those before it; what stands there
in a text fills it. Two fillings that have changed places leave every word of the passage in the statement, and every small word where it was:
where sentences are only told in another order, the frames move with what fills them.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, combinations, pairwise

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.pairs import How
from factcheck.text.memory import TEXTS_REMEMBERED

_ARTICLES = frozenset("a an the its his her their".split())
_STOPS = frozenset(". ; : ! ? ,".split())
# Behind a filling these belong to its deed: "**was** removed", "**can** block"; "**for** research" may hang on anything before.
_AUXILIARIES = frozenset(
    "is are was were be been has have had can could may might will would must should do does did to".split()
)
# A filling is a phrase; longer runs of words are clauses.
_LONGEST = 4
# In a text made to be endless only the first words are read.
_MOST_WORDS = 60


@attrs.frozen(eq=False)
class _Reading:
    """The words of some weight of a text in one direction, and for each the next."""

    text: Analysis
    following: dict[int, int]

    def between(self, one: int, other: int) -> tuple[str, ...]:
        """Return the small words between two words, articles left out."""
        first, last = min(one, other), max(one, other)
        lowers = [token.lower for token in self.text.tokens[first + 1 : last]]
        return tuple([lower for lower in lowers if lower not in _ARTICLES])

    def read_filling(self, first: int) -> frozenset[int]:
        """Return the words that stand beside one another from a word on."""
        found = [first]
        while len(found) < _LONGEST and (after := self.following.get(found[-1])) is not None:
            if self.between(found[-1], after):
                break
            found.append(after)
        return frozenset(found)


@attrs.frozen(eq=False)
class _Slot:
    """A word and the small words beside it, with what fills the place in either text, where these are two."""

    word: int
    said: frozenset[int]
    found: frozenset[int]
    #: The roots of the two fillings, with those of the passage for words that it says in its own way.
    ours: frozenset[str]
    theirs: frozenset[str]


def compare_fillers(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two fillings that have changed places between their frames.

    Of 44,812 labelled pairs four are so, three of them refuted and one supported; of 5,605 plain ones 52, all of them refuted.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It is fed by nine streams but drained by a single river.")
    >>> said = analyse("It is fed by a single river but drained by nine streams.")
    >>> [part.detail for part in compare_fillers(align(said, found))]
    ['exchanged']
    >>> compare_fillers(align(analyse("It is drained by a single river but fed by nine streams."), found))
    ()
    """
    if len(alignment.lacks) > _MOST_LACKING or _is_in_order(alignment):
        return ()
    if any(pair.how is How.OPPOSITE for pair in alignment.pairs.values()):
        return ()  # "lies **east** of Roe" beside "Roe lies **west** of it"
    ahead, behind = (list(_list_slots(alignment, is_reversed=is_reversed)) for is_reversed in (False, True))
    turned = next((slot for slot in ahead if _have_turned(alignment, slot)), None)
    # With one frame of either kind two of six labelled pairs and two of three plain ones were supported.
    pairs = chain(combinations(ahead, 2), combinations(behind, 2))
    changed = turned or next((one for one, other in pairs if _have_changed(one, other)), None)
    return (_describe(alignment, changed),) if changed is not None else ()


# What has changed places is there: without this bound the same pairs are found, and more are read in vain.
_MOST_LACKING = 3


def _is_in_order(alignment: Alignment) -> bool:
    """Say whether the passage has the statement's words in the statement's order: then nothing has changed places, but for figures."""
    places = [alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners]
    return not alignment.statement.in_figures and all(one < other for one, other in pairwise(places))


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read(text: Analysis, *, is_reversed: bool) -> _Reading:
    places = [at for at, weight in enumerate(text.weights) if weight or at in text.in_figures][:_MOST_WORDS]
    if is_reversed:
        places.reverse()
    return _Reading(text, dict(pairwise(places)))


def _list_slots(alignment: Alignment, *, is_reversed: bool) -> Iterator[_Slot]:
    """Yield the frames of the statement that the passage has, with another filling."""
    statement = _read(alignment.statement, is_reversed=is_reversed)
    evidence = _read(alignment.evidence, is_reversed=is_reversed)
    before = {after: word for word, after in statement.following.items()}
    for word, filling in statement.following.items():
        partner = alignment.partners.get(word)
        other = evidence.following.get(partner) if partner is not None else None
        if other == alignment.partners.get(filling):
            continue
        if (
            partner is None
            or other is None
            or not (_is_single(alignment, word) or _follows(alignment, evidence, before, word))
        ):
            continue
        if _are_of_one_name(alignment.statement, word, filling) or _are_of_one_name(alignment.evidence, partner, other):
            continue
        small = statement.between(word, filling)
        if small != evidence.between(partner, other) or not _STOPS.isdisjoint(small):
            continue
        if is_reversed and not _AUXILIARIES.issuperset(small):
            continue
        slot = _fill(alignment, word, statement.read_filling(filling), evidence.read_filling(other))
        if slot.ours.isdisjoint(slot.theirs):
            yield slot


def _are_of_one_name(text: Analysis, one: int, other: int) -> bool:
    """Say whether two words belong to one name, which nothing fills: "New **York Times**"."""
    return any(name.first <= min(one, other) and max(one, other) < name.last for name in text.names)


def _is_single(alignment: Alignment, place: int) -> bool:
    """Say whether each text has a word once: of two the passage may mean either."""
    partner = alignment.partners[place]
    ours, theirs = alignment.statement.roots, alignment.evidence.roots
    return ours.count(ours[place]) == 1 and theirs.count(theirs[partner]) == 1


def _follows(alignment: Alignment, evidence: _Reading, before: dict[int, int], word: int) -> bool:
    """Say whether the word before tells which of several is meant: "**avoid** light that is steady"."""
    ahead = before.get(word)
    partner = alignment.partners.get(ahead) if ahead is not None else None
    return partner is not None and evidence.following.get(partner) == alignment.partners[word]


def _fill(alignment: Alignment, word: int, said: frozenset[int], found: frozenset[int]) -> _Slot:
    statement, evidence, partners = alignment.statement, alignment.evidence, alignment.partners
    telling = [at for at in said if not is_adverb(statement.tokens[at].lower)]
    ours = {statement.roots[at] for at in telling} | {evidence.roots[partners[at]] for at in telling if at in partners}
    return _Slot(word, said, found, frozenset(ours), frozenset(evidence.roots[at] for at in found))


def _have_changed(one: _Slot, other: _Slot) -> bool:
    """Say whether each of two frames has in the passage what fills the other in the statement."""
    if one.word in other.said or other.word in one.said or not one.said.isdisjoint(other.said):
        return False
    if not one.ours.isdisjoint(other.ours):
        return False
    return _fills(one, other) and _fills(other, one)


def _fills(one: _Slot, other: _Slot) -> bool:
    """Say whether what fills the one in the statement fills the other in the passage, with no more than a word besides."""
    return not one.ours.isdisjoint(other.theirs) and len(other.theirs - one.ours) <= 1


_JOINTS = frozenset({"and", "or", "nor", "but", "as", "than"})
_JOINTS_OR_STOPS = _JOINTS | _STOPS


def _have_turned(alignment: Alignment, slot: _Slot) -> bool:
    """Say whether a filling and the one behind it have changed places around a small word: "replace **oil with gas**"."""
    statement, evidence = (_read(text, is_reversed=False) for text in (alignment.statement, alignment.evidence))
    last, other = max(slot.said), max(slot.found)
    behind, found = statement.following.get(last), evidence.following.get(other)
    if behind is None or found is None:
        return False
    small = statement.between(last, behind)
    if small == statement.between(slot.word, min(slot.said)) or any(
        is_deed(alignment.statement, at) for at in slot.said
    ):
        return False  # "born **in** May **in** Ems" in any order
    if not small or small != evidence.between(other, found) or not _JOINTS_OR_STOPS.isdisjoint(small):
        return False
    second = _fill(alignment, last, statement.read_filling(behind), evidence.read_filling(found))
    return _fills(slot, second) and _fills(second, slot)


def _describe(alignment: Alignment, slot: _Slot) -> Compared:
    said, found = (min(slot.said), max(slot.said) + 1), (min(slot.found), max(slot.found) + 1)
    return describe_exchange(alignment, said, found)
