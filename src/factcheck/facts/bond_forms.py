"""
Know the forms by which a text tells what one is to another: "employs", "works for", "is the employer of".

A root enters, the forms that begin with it leave, each with its relation and its side. The table is read at the first question,
not at import.
"""

from enum import StrEnum
from functools import cache
from importlib import resources

import attrs

from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import stem_word, tokenize


class Sort(StrEnum):
    """
    In which way a form ties its two sides.

    >>> Sort("noun") is Sort.NOUN
    True
    """

    #: employ, work for
    VERB = "verb"
    #: an employer of
    NOUN = "noun"
    #: be senior to
    STATE = "state"


@attrs.frozen
class Side:
    """
    A relation by its number, and which of its two sides stands first in a form; 0 for both of one that is the same either way.

    >>> Side(3, 1).first
    1
    """

    relation: int
    first: int
    is_mutual: bool = False
    #: Whether nobody is so to another and is kin to him in another way too: a mother is no aunt.
    is_kin: bool = False


@attrs.frozen
class BondForm:
    """
    The words of a form by their roots, "*" for a few others; what they tell, by sort and sides.

    >>> BondForm(("work", "for"), Sort.VERB, frozenset({Side(0, 1)})).words
    ('work', 'for')
    """

    #: Those of a noun as they are: a success is no successor.
    words: tuple[str, ...]
    sort: Sort
    sides: frozenset[Side]


def find_bond_forms(root: str, lower: str) -> tuple[BondForm, ...]:
    """
    Return the forms that begin with a word: by its root, those of a noun by the word itself.

    >>> [form.words for form in find_bond_forms("employ", "employed") if form.sort is Sort.VERB]
    [('employ',)]
    """
    verbs, nouns = _load()
    return verbs.get(root, ()) + nouns.get(lower, ())


# No token of a text; "*" would be parted from the words beside it.
_GAP = "xxgap"


def _read_words(form: str, sort: Sort) -> tuple[str, ...]:
    words = [token.lower for token in tokenize(form.replace("*", _GAP)).tokens]
    if sort is Sort.NOUN:
        return tuple(words)
    return tuple(["*" if word == _GAP else find_root(word, stem_word(word)) for word in words])


_SORTS = {"a": Sort.NOUN, "an": Sort.NOUN, "the": Sort.NOUN, "be": Sort.STATE}


_Forms = dict[str, tuple[BondForm, ...]]


@cache
def _load() -> tuple[_Forms, _Forms]:
    """Return the forms of verbs and states by their first root, and those of nouns by their first word."""
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("bonds.txt").read_text("utf-8")
    sides: dict[tuple[tuple[str, ...], Sort], set[Side]] = {}
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    for number, line in enumerate(lines):
        told = line.removeprefix("kin:")
        is_mutual = told.strip().startswith("=")
        for first, forms in enumerate(told.replace("=", "").split("|")):
            for form in forms.split(","):
                opener, _, rest = form.strip().partition(" ")
                sort = _SORTS.get(opener, Sort.VERB)
                words = _read_words(rest if sort is not Sort.VERB else form.strip(), sort)
                sides.setdefault((words, sort), set()).add(Side(number, first, is_mutual, "kin:" in line))
    verbs: dict[str, list[BondForm]] = {}
    nouns: dict[str, list[BondForm]] = {}
    for (words, sort), all_sides in sides.items():
        found = nouns if sort is Sort.NOUN else verbs
        found.setdefault(words[0], []).append(BondForm(words, sort, frozenset(all_sides)))
    return _put_longest_first(verbs), _put_longest_first(nouns)


def _put_longest_first(found: dict[str, list[BondForm]]) -> _Forms:
    return {first: tuple(sorted(forms, key=lambda form: -len(form.words))) for first, forms in found.items()}
