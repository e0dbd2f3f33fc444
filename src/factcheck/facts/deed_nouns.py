"""
Know by which nouns a deed is told: who does it, "the author", and what it is called, "the discovery".

A root enters, the roots of the verbs leave. The table is read at the first question, not at import.
"""

from functools import cache
from importlib import resources

import attrs

from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import stem_word


@attrs.frozen
class _Nouns:
    #: By the root of a verb the number of its line, and by that of a noun.
    verbs: dict[str, frozenset[int]]
    doers: dict[str, frozenset[int]]
    deeds: dict[str, frozenset[int]]


def find_deed_verbs(root: str) -> frozenset[int]:
    """
    Return the deeds that a verb tells, by numbers; those that say one thing share one.

    >>> bool(find_deed_verbs("build") & find_deed_verbs("construct")), find_deed_verbs("tree")
    (True, frozenset())
    """
    return _load().verbs.get(root, frozenset())


def find_doer_deeds(root: str) -> frozenset[int]:
    """
    Return the deeds that a noun tells by who does them: an author writes.

    >>> find_doer_deeds("author") == find_deed_verbs("write")
    True
    """
    return _load().doers.get(root, frozenset())


def find_named_deeds(root: str) -> frozenset[int]:
    """
    Return the deeds that a noun is the name of: a theft is that one steals.

    >>> find_named_deeds("theft") == find_deed_verbs("steal")
    True
    """
    return _load().deeds.get(root, frozenset())


def _read_root(word: str) -> str:
    return find_root(word, stem_word(word))


@cache
def _load() -> _Nouns:
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("deed_nouns.txt").read_text("utf-8")
    columns: tuple[dict[str, set[int]], ...] = ({}, {}, {})
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    for number, line in enumerate(lines):
        for column, words in zip(columns, line.split("|"), strict=True):
            for word in words.split():
                column.setdefault(_read_root(word), set()).add(number)
    verbs, doers, deeds = ({root: frozenset(numbers) for root, numbers in column.items()} for column in columns)
    return _Nouns(verbs, doers, deeds)
