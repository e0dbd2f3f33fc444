"""
Know how two words are tied: whether they say the same, one is a kind of the other, or they exclude each other.

Roots enter, as :func:`factcheck.facts.lexicon.find_root` gives them; ties leave. The table comes from WordNet 3.0 and
is read at the first question, not at import. It is wider and less sure than the tables of the lexicon, which were
written for this project: a tie is a hint that two words speak of one thing, never a proof.

:func:`relate_words` compares two words. To look for the partners of a word in a whole sentence, gather the sentence's
words by the numbers of their :class:`Entry`: what shares one of its ``notions`` is a synonym, what has one of its
``above`` among its ``usual`` is broader, what shares one of its ``choices`` is a sister.
"""

from bisect import bisect_left
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

import attrs


class Tie(StrEnum):
    """
    How the second of two words stands to the first, the closest tie first.

    >>> Tie("broader") is Tie.BROADER
    True
    """

    #: In one of their frequent senses both name one thing: car, automobile.
    SYNONYM = "synonym"
    #: One is made from the other: fail, failure.
    DERIVED = "derived"
    #: hot, cold
    OPPOSITE = "opposite"
    #: The first is a kind of the second: sparrow, bird.
    BROADER = "broader"
    #: The second is a kind of the first: bird, sparrow.
    NARROWER = "narrower"
    #: Two kinds of one thing, of which a thing is one: guitar, piano.
    SISTER = "sister"


@attrs.frozen(kw_only=True)
class Entry:
    """
    What the table knows of a root, in numbers of notions and in roots.

    >>> car, automobile = find_entry("car"), find_entry("automobil")
    >>> bool(car.notions & automobile.notions)
    True
    """

    #: The notions that the root names; words that share one are synonyms.
    notions: frozenset[int]
    #: Those of them that it names usually; the rest of the hierarchy hangs on these alone.
    usual: frozenset[int]
    #: The notions that the usual ones are kinds of, three steps up at most.
    above: frozenset[int]
    #: The notions right above the usual ones whose kinds exclude each other.
    choices: frozenset[int]
    #: The roots made from this one, or this one from them.
    derived: frozenset[str]
    opposites: frozenset[str]


# A word is a kind of what stands this many steps above its notion; what stands higher says little of it.
_LEVELS = 3
# The words of a text come again and again.
_REMEMBERED = 16_384


def relate_words(first: str, second: str) -> Tie | None:
    """
    Say how root ``second`` stands to root ``first``, by the closest tie, or None for words that the table does not tie.

    Of a root and itself it says nothing: None.

    >>> relate_words("sparrow", "bird"), relate_words("car", "automobil")
    (<Tie.BROADER: 'broader'>, <Tie.SYNONYM: 'synonym'>)
    """
    one, other = find_entry(first), find_entry(second)
    if one is None or other is None or first == second:
        return None
    if not one.notions.isdisjoint(other.notions):
        return Tie.SYNONYM
    if second in one.derived:
        return Tie.DERIVED
    if second in one.opposites:
        return Tie.OPPOSITE
    if not one.above.isdisjoint(other.usual):
        return Tie.BROADER
    if not one.usual.isdisjoint(other.above):
        return Tie.NARROWER
    return None if one.choices.isdisjoint(other.choices) else Tie.SISTER


@lru_cache(maxsize=_REMEMBERED)
def find_entry(root: str) -> Entry | None:
    """
    Return what the table knows of a root, or None; whoever asks about many pairs leaves out the roots without entry.

    The first question about a root takes some microseconds, the next ones a lookup.

    >>> find_entry("failur").derived
    frozenset({'fail'})
    """
    notions, words = _load()
    at = bisect_left(words, root + "\t")
    if at == len(words) or not words[at].startswith(root + "\t"):
        return None
    _, usual, other, derived, opposites = (words[at] + "\t\t\t").split("\t")[:5]
    numbers = frozenset(map(int, usual.split()))
    level = parents = _find_parents(numbers, notions)
    above: frozenset[int] = frozenset()
    for _ in range(_LEVELS):
        above |= level
        level = _find_parents(level, notions)
    return Entry(
        notions=numbers.union(map(int, other.split())),
        usual=numbers,
        above=above,
        choices=frozenset(parent for parent in parents if notions[parent].startswith("*")),
        derived=frozenset(derived.split()),
        opposites=frozenset(opposites.split()),
    )


def _find_parents(numbers: frozenset[int], notions: list[str]) -> frozenset[int]:
    return frozenset(int(parent) for number in numbers for parent in notions[number].lstrip("*-").split())


@cache
def _load() -> tuple[list[str], list[str]]:
    """Return the lines of the notions, by number, and those of the words, sorted: only lines asked for are read."""
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("thesaurus.txt").read_text("utf-8")
    _, _, text = text.partition("[notions]\n")
    notions, _, words = text.partition("[words]\n")
    return notions.splitlines(), words.splitlines()
