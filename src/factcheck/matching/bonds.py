"""
Read what one is or does to another, by the forms of a table: "Poe employs Roe", "Roe works for Poe", "Roe is Poe's employee".

An analysis enters, its bonds leave: what stands on each side, and the relations that a form may tell.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.bond_forms import BondForm, Side, Sort, find_bond_forms
from factcheck.facts.lexicon import is_adverb, may_be_deed
from factcheck.matching.clauses import is_passive
from factcheck.matching.told_deeds import find_by, lower_at, read_phrase, read_phrase_before, skip_modifiers

# A text made to be endless has more bonds than a sentence.
_MOST_BONDS = 24
# "Studied **the lute** under": so many words may stand for the "*" of a form.
_LONGEST_GAP = 5
# "Was **for many years** the owner".
_BEING = frozenset("is are was were be been being became become becomes remains remained 's".split())
_BEING_BUT_OWNING = _BEING - {"'s"}
_BESIDE = _BEING - {"'s"} | frozenset(
    "has have had also later then first just already soon once both would will did does do still now".split()
)
_OPENERS = frozenset("the a an his her its their".split())
_RELATIVES = frozenset("who that which".split())
_HAVING = frozenset("has had have having".split())
_OWNING = frozenset({"'s", "'"})
_OWNING_OR_AS = _OWNING | {"as"}
# The readings of texts are kept for the next pair, as the analyses are.
_REMEMBERED = 4096


@attrs.frozen
class Bond:
    """
    The tokens of a form, those of what stands on its two sides, and what it tells of them.

    >>> Bond(range(1, 2), range(1), range(2, 3), frozenset()).one
    range(0, 1)
    """

    words: range
    one: range
    other: range
    sides: frozenset[Side]
    #: The places of the form's own words: of "studied **the lute** under" not what stands between.
    marks: tuple[int, ...] = ()

    @property
    def whole(self) -> tuple[int, int]:
        """The stretch of tokens from the first to the last of a bond."""
        parts = (self.words, self.one, self.other)
        return min(part.start for part in parts), max(part.stop for part in parts)


@lru_cache(maxsize=_REMEMBERED)
def read_bonds(analysis: Analysis) -> tuple[Bond, ...]:
    """
    Return the bonds of a text.

    >>> from factcheck.facts.analysis import analyse
    >>> [(bond.one, bond.other) for bond in read_bonds(analyse("Poe is employed by Roe."))]
    [(range(4, 5), range(0, 1))]
    """
    found: list[Bond] = []
    for place, forms in _list_forms(analysis):
        for form in forms:
            places = _match(analysis, place, form.sort, form.words)
            bond = _read(analysis, range(place, places[-1] + 1), form) if places is not None else None
            if places is not None and bond is not None and bond.one and bond.other:
                found.append(attrs.evolve(bond, marks=places))
                if len(found) == _MOST_BONDS:
                    return tuple(found)
    found.extend(islice(_read_owned_all(analysis), _MOST_BONDS))
    # "A **younger brother** of" says more than "a brother of".
    return tuple([bond for bond in found if not any(_is_within(bond.words, other.words) for other in found)])


def _list_forms(analysis: Analysis) -> list[tuple[int, tuple[BondForm, ...]]]:
    """Return the places at which a form may begin, with those that do; a name tells nothing, and what is denied is not so."""
    begun = enumerate(map(find_bond_forms, analysis.roots, analysis.spelt))
    apart = analysis.named | analysis.negated
    return [(place, forms) for place, forms in begun if forms and place not in apart]


def _is_within(words: range, other: range) -> bool:
    return other.start < words.start and words.stop == other.stop


def _match(analysis: Analysis, place: int, sort: Sort, words: Sequence[str]) -> tuple[int, ...] | None:
    """Return the places that have the words of a form in order, from a place on; the first word stands there."""
    said = analysis.spelt if sort is Sort.NOUN else analysis.roots
    if sort is not Sort.NOUN and not may_be_deed(analysis.spelt[place]):
        return None  # "the **employment** of"
    at, reach = place + 1, 1
    places = [place]
    for word in words[1:]:
        if word == "*":
            reach = _LONGEST_GAP
            continue
        stretch = said[at : at + reach]
        if word not in stretch:
            return None  # most forms part from the text at their second word
        at += stretch.index(word) + 1
        reach = 1
        places.append(at - 1)
    return tuple(places)


def _read(analysis: Analysis, words: range, form: BondForm) -> Bond | None:
    if form.sort is Sort.NOUN:
        return _read_noun(analysis, words, form)
    if form.sort is Sort.STATE:
        one, is_told = _read_subject(analysis, words.start)
        return Bond(words, one, read_phrase(analysis, words.stop), form.sides) if is_told else None
    before = lower_at(analysis, words.start - 1)
    if before in _OPENERS or before in _OWNING or before == "of":
        return None
    gap = _find_gap(analysis, words, form)
    if len(words) > 2 and lower_at(analysis, words.stop) == ",":
        words = range(words.start, words.stop + 1)  # "has a daughter, **Ada**"
    if is_passive(analysis, words.start):
        by = find_by(analysis, words.stop - 1) if gap is None else None
        if by is None or (len(form.words) > 1 and form.words[-1] in _PREPOSITIONS and by != words.stop):
            return None
        return Bond(words, read_phrase(analysis, by + 1), _read_subject(analysis, words.start)[0], form.sides)
    return Bond(words, _read_subject(analysis, words.start)[0], gap or read_phrase(analysis, words.stop), form.sides)


_PREPOSITIONS = frozenset("of to for from under with in on at against into as by than after before over".split())


def _find_gap(analysis: Analysis, words: range, form: BondForm) -> range | None:
    """Return what stands for the "*" of a form that has nothing behind it: "has **Roe** as a member", "took **Roe** to court"."""
    if "*" not in form.words or form.words[-1] in _PREPOSITIONS:
        return None
    gap = read_phrase(analysis, words.start + form.words.index("*"))
    return range(gap.start, min(gap.stop, words.stop))


def _read_subject(analysis: Analysis, verb: int) -> tuple[range, bool]:
    """Return what stands before a verb, and whether "is", a comma or "who" parts them: "**Poe**, who was older than"."""
    at = verb - 1
    while at >= 0 and (lower_at(analysis, at) in _BESIDE or is_adverb(lower_at(analysis, at))):
        at -= 1
    is_told = at < verb - 1
    if lower_at(analysis, at) in _RELATIVES and at > 0:
        at -= 1
    if lower_at(analysis, at) == "," and at > 0:
        at = _skip_aside(analysis, at)
        is_told = True
    return read_phrase_before(analysis, at), is_told


# "Poe, **a lawyer from the north,** employs Roe".
_LONGEST_ASIDE = 12


def _skip_aside(analysis: Analysis, comma: int) -> int:
    """Return the place before a comma, or before what that comma closes where a name stands before it."""
    ends = {name.last for name in analysis.names}
    for at in range(comma - 2, max(0, comma - _LONGEST_ASIDE), -1):
        if lower_at(analysis, at) in {".", ";", "and"}:
            break
        if lower_at(analysis, at) == "," and at in ends:
            return at - 1
    return comma - 1


def _read_noun(analysis: Analysis, words: range, form: BondForm) -> Bond | None:
    """Read what a noun tells: "Poe, **the owner of** Roe", "Roe's **owner** is Poe", "Roe had Poe as **an owner**"."""
    before = skip_modifiers(analysis, words.start)
    other = read_phrase(analysis, words.stop)
    lower = lower_at(analysis, before)
    if lower == "as" or (lower == "to" and lower_at(analysis, before + 1) == "be"):
        return None
    if lower in _BEING_BUT_OWNING:
        one, _ = _read_subject(analysis, before + 1)
        return Bond(words, one, other, form.sides)
    if lower == "," and before:
        return Bond(words, read_phrase_before(analysis, before - 1), other, form.sides)
    if before < 0 or lower in {".", ";"}:
        return Bond(words, _read_behind(analysis, other.stop), other, form.sides)
    return None


def _read_owned_all(analysis: Analysis) -> Iterator[Bond]:
    """Yield the bonds that a noun tells without its preposition: "Roe's **owner** is Poe", "Poe is Roe's **owner**", "Roe had Poe as owner"."""
    if analysis.lowers.isdisjoint(_OWNING_OR_AS):
        return
    for place, forms in _list_forms(analysis):
        for form in forms:
            if form.sort is not Sort.NOUN or form.words[-1] not in {"of", "to"} or not place:
                continue
            places = _match(analysis, place, form.sort, form.words[:-1])
            bond = _read_owned(analysis, range(place, places[-1] + 1), form) if places is not None else None
            if places is not None and bond is not None and bond.one and bond.other:
                yield attrs.evolve(bond, marks=places)


def _read_owned(analysis: Analysis, words: range, form: BondForm) -> Bond | None:
    before = skip_modifiers(analysis, words.start)
    lower = lower_at(analysis, before)
    if lower in _OWNING:
        owner = read_phrase_before(analysis, before - 1)
        being = owner.start - 1
        if lower_at(analysis, being) in _BEING_BUT_OWNING:
            one, _ = _read_subject(analysis, owner.start)
        elif lower_at(analysis, being) == "," and being:
            one = read_phrase_before(analysis, being - 1)
        else:
            one = _read_behind(analysis, words.stop)
        return Bond(words, one, owner, form.sides)
    if lower == "as":
        one = read_phrase_before(analysis, before - 1)
        having = one.start - 1 if lower_at(analysis, one.start) not in _HAVING else one.start
        verb = next((at for at in one if lower_at(analysis, at) in _HAVING), having)
        if lower_at(analysis, verb) in _HAVING or lower_at(analysis, verb) in {"kept", "keeps", "counts"}:
            return Bond(words, range(verb + 1, one.stop), _read_subject(analysis, verb)[0], form.sides)
    return None


def _read_behind(analysis: Analysis, at: int) -> range:
    """Return who is called what stands before: "… **is** Poe", "…, **Poe**,", "… **Poe**"."""
    if lower_at(analysis, at) in _BEING:
        return read_phrase(analysis, at + 1)
    starts = {name.first: name for name in analysis.names}
    at += lower_at(analysis, at) == ","
    return range(at, starts[at].last) if at in starts else range(at, at)
