"""
Know the words that decide where a name begins and ends: titles, heads, connectors, and what merely starts sentences.

A folded word enters by membership in one of the sets of :func:`word_lists`. The lists are read at the first question.
"""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

import attrs

from factcheck.text.tokens import tokenize


@attrs.frozen(kw_only=True)
class WordLists:
    """
    The lists of ``tables/name_words.txt``, and the stems of ``tables/common_words.txt``.

    >>> word_lists().nicknames["bill"]
    'william'
    """

    #: Begin sentences and no names: after, however, three.
    starters: frozenset[str]
    #: Months, days, seasons.
    months: frozenset[str]
    titles: frozenset[str]
    #: Titles of several words by their first, the longest first: "prime": (("prime", "minister"),).
    title_phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    #: Words with which a title of one or several words begins.
    title_words: frozenset[str]
    #: Titles that begin other names too: general, captain.
    dual_titles: frozenset[str]
    #: Titles that end the name before them: Microsoft CEO …
    inner_titles: frozenset[str]
    #: Begin names that go on over "of": bank, university.
    heads: frozenset[str]
    #: Begin names that go on over "and" too: ministry, treaty.
    and_heads: frozenset[str]
    #: Particles inside names: de, von, bin.
    joining: frozenset[str]
    #: Make a name an organisation's.
    organisation: frozenset[str]
    #: Make a name a place.
    place: frozenset[str]
    #: Are completed by a number: boeing, route.
    numbered: frozenset[str]
    #: After a number, say that it counts.
    units: frozenset[str]
    #: Starters that also open the titles of works: no, after.
    openers: frozenset[str]
    #: Capitals that name nothing: AM, GMT.
    no_names: frozenset[str]
    #: Second syllables of given names that are words as well: Ki-moon.
    syllables: frozenset[str]
    #: After a hyphen, make an adjective of a name: Moscow-based.
    derived: frozenset[str]
    #: Make a name an event's or a prize's.
    events: frozenset[str]
    #: Left in lower case inside titles of works: with, from.
    small: frozenset[str]
    #: Not among a name's words: the, of.
    ignored: frozenset[str]
    organisation_first: frozenset[str]
    place_first: frozenset[str]
    #: Names of currencies: dollars, roubles.
    currencies: frozenset[str]
    number_words: frozenset[str]
    #: Go on after "'s": people, king.
    possessors: frozenset[str]
    #: Given names of persons.
    given: frozenset[str]
    #: Short forms of given names, with the full one: bill, william.
    nicknames: Mapping[str, str]
    #: Stems of common English words.
    common: frozenset[str]


def _read(name: str) -> str:
    text = resources.files("factcheck.facts.tables").joinpath(name).read_text(encoding="utf-8")
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


@cache
def word_lists() -> WordLists:
    """
    Return the word lists, read once.

    >>> words = word_lists()
    >>> "president" in words.titles, "prime" in words.title_phrases, "countri" in words.common
    (True, True, True)
    """
    sections: dict[str, frozenset[str]] = {}
    for section in _read("name_words.txt").split("[")[1:]:
        name, _, body = section.partition("]")
        sections[name] = frozenset(body.split())
    phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(tuple(phrase.split("-")) for phrase in sections.pop("title_phrases")):
        phrases[phrase[0]] = (phrase, *phrases.get(phrase[0], ()))
    nicknames = dict(pair.split("-") for pair in sections.pop("nicknames"))
    common = frozenset(token.stem for token in tokenize(_read("common_words.txt")).tokens)
    return WordLists(
        title_words=sections["titles"] | phrases.keys(),
        title_phrases=MappingProxyType(phrases),
        nicknames=MappingProxyType(nicknames),
        common=common,
        **sections,
    )
