"""
Know what sort of thing a noun names: a person, an animal, a film, an island.

The words of a noun phrase enter, the names of sorts leave. The table is wide and shallow: it says that an actress is a
person and no dog, not what an actress does. A sort below another has its name before a dot: ``place.island`` is a
place. One thing is mostly of one sort; the pairs of which it may be both are listed.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources

import attrs

# "Association football club" has three words.
_LONGEST = 3
_BOTH = "[may be both]"
_GENERIC = "[generic]"


@attrs.frozen
class _Table:
    by_term: dict[str, frozenset[str]]
    #: The words for whole sorts.
    generic: frozenset[str]
    may_be_both: frozenset[tuple[str, str]]


def find_sorts(words: Sequence[str]) -> frozenset[str]:
    """
    Return the sorts that the last of some words in lower case may name, together with those before it where they are one term.

    Words, no roots: a composition is no composer. Empty where the table does not know it.

    >>> sorted(find_sorts(["board", "games"])), sorted(find_sorts(["actress"])), find_sorts([])
    (['work.game'], ['person'], frozenset())
    """
    if not words:
        return frozenset()
    by_term = _load().by_term
    *before, last = words
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        for singular in _list_singulars(last):
            found = by_term.get("_".join((*before[first:], singular)))
            if found is not None:
                return found
    return frozenset()


def _list_singulars(word: str) -> list[str]:
    """Return a word and what it may be the plural of: "actresses", "cities", "women"."""
    found = [word]
    if word.endswith("ies"):
        found.append(f"{word[:-3]}y")
    if word.endswith("es"):
        found.append(word[:-2])
    if word.endswith("s") and not word.endswith("ss"):
        found.append(word[:-1])
    if word.endswith("men"):
        found.append(f"{word[:-3]}man")
    return found


def are_exclusive(first: Iterable[str], second: Iterable[str]) -> bool:
    """
    Say whether nothing is of one of the first sorts and of one of the second; of no sort nothing is known.

    >>> are_exclusive({"work.film"}, {"work.book"}), are_exclusive({"place"}, {"place.island"}), are_exclusive((), {"person"})
    (True, False, False)
    """
    pairs = [(one, other) for one in first for other in second]
    return bool(pairs) and all(map(_exclude, *zip(*pairs, strict=True)))


def is_of_sort(sorts: frozenset[str], broader: frozenset[str]) -> bool:
    """
    Say whether what is of one of the first sorts is of one of the broader ones, whichever it is.

    >>> is_of_sort(frozenset({"place.island"}), frozenset({"place"})), is_of_sort(frozenset(), frozenset({"place"}))
    (True, False)
    """
    return bool(sorts) and all(any(_is_below(one, other) for other in broader) for one in sorts)


def is_generic(word: str) -> bool:
    """
    Say whether a word, in lower case, names no more than a sort.

    >>> is_generic("person"), is_generic("actress")
    (True, False)
    """
    return word in _load().generic


@cache
def _exclude(one: str, other: str) -> bool:
    if _is_below(one, other) or _is_below(other, one):
        return False
    may_be_both = _load().may_be_both
    return not any((above, beside) in may_be_both for above in _climb(one) for beside in _climb(other))


def _is_below(one: str, other: str) -> bool:
    """Say whether a sort is another, or a kind of it."""
    return one == other or one.startswith(f"{other}.")


def _climb(sort: str) -> list[str]:
    """Return a sort and those above it."""
    parts = sort.split(".")
    return [".".join(parts[:last]) for last in range(1, len(parts) + 1)]


@cache
def _load() -> _Table:
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("sorts.txt").read_text("utf-8")
    listed, _, text = text.partition(f"\n{_BOTH}\n")
    both, _, generic = text.partition(f"\n{_GENERIC}\n")
    by_term: dict[str, set[str]] = {}
    for sort, words in _read_lines(listed):
        for word in words:
            by_term.setdefault(word, set()).add(sort)
    for word, sorts in _read_lines(generic):
        by_term.setdefault(word, set()).update(sorts)
    pairs = [tuple(line.split()) for line in both.splitlines() if line]
    return _Table(
        {term: frozenset(sorts) for term, sorts in by_term.items()},
        frozenset(word for word, _ in _read_lines(generic)),
        frozenset([(one, other) for one, other in pairs] + [(other, one) for one, other in pairs]),
    )


def _read_lines(text: str) -> Iterator[tuple[str, list[str]]]:
    """Read "name: words", where a text has two words for one with a hyphen."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, _, words = line.replace("-", "_").partition(":")
            yield name, words.split()
