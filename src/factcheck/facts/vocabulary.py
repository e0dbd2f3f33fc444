"""
Know of a word all that does not depend on its sentence: its root, what it is a synonym and an opposite of, its weight.

A token's folded form and stem enter, a :class:`Word` leaves. Each is worked out once and remembered.
"""

from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from factcheck.facts.lexicon import (
    FUNCTION_WORDS,
    LIGHT_WORDS,
    Sense,
    begins_phrase,
    find_broader,
    find_groups,
    find_rarity,
    find_root,
    find_senses,
    is_adverb,
)
from factcheck.text.memory import Memory
from factcheck.text.tokens import Token

# A word's weight is its rarity by this: 1 for a word in one of 400 sentences ("trade"), which is the middle of the table.
_MIDDLE_RARITY = 6.0
# Every content word counts for something ("film" would get .3, and "born" is as common), and none for everything.
_LIGHTEST, _HEAVIEST = 0.6, 1.25
# An adverb of manner ("moderately") is often left out of what is the same fact.
_ADVERB_FACTOR = 0.75


_form_and_stem = itemgetter(Token._fields.index("lower"), Token._fields.index("stem"))


class Word(NamedTuple):
    """
    What is known of a word by itself (a named tuple, so that those of a text part into columns at once).

    >>> from factcheck.text.tokens import tokenize
    >>> article, adverb = find_words(tokenize("the quickly").tokens)
    >>> article.weight, adverb.weight < adverb.rarity
    (0.0, True)
    """

    #: What the forms of one word share.
    root: str
    #: Its synonym groups.
    groups: frozenset[int]
    #: The groups of what follows from it.
    broader: frozenset[int]
    #: The sides that it takes in pairs of opposites.
    senses: tuple[Sense, ...]
    #: How much it matters by its rarity alone, as in a name; 0 for grammar.
    rarity: float
    #: How much it matters in a sentence, where adverbs and words of little matter count less.
    weight: float
    #: Whether a phrase of the tables may begin with it.
    begins_phrase: bool


def _describe(key: tuple[str, str]) -> Word:
    lower, stem = key
    root = find_root(lower, stem)
    rarity = min(_HEAVIEST, max(_LIGHTEST, find_rarity(root) / _MIDDLE_RARITY)) if lower not in FUNCTION_WORDS else 0.0
    factor = _ADVERB_FACTOR if is_adverb(lower) else LIGHT_WORDS.get(lower, 1.0)
    return Word(
        root, find_groups(root), find_broader(root), find_senses(root), rarity, rarity * factor, begins_phrase(root)
    )


_WORDS = Memory(_describe, room=30_000)


def find_words(tokens: Iterable[Token]) -> list[Word]:
    """
    Return what is known of the word of each token.

    >>> from factcheck.text.tokens import tokenize
    >>> [word.root for word in find_words(tokenize("Prices fell").tokens)]
    ['price', 'fall']
    """
    return list(map(_WORDS.__getitem__, map(_form_and_stem, tokens)))
