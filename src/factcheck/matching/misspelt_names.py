"""
Find the names of a statement that are its title's, spelt otherwise: "Little Ceasar" beside "Little Caesars", "Toy Story4".

A statement and its context enter, places leave. Persons are left out: "Anna Poe" need not be "Anne Poe".
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.text.fuzzy import edits

# Shorter names are near to many others: "Lima", "Lomé".
_LEAST_LETTERS = 7
# So many letters a name must have for two slips, and no fewer for one.
_LONG = 10
# "Rocky II", "Dick Tracy Jr".
_NUMBERS = re.compile(r"\d+|\b(?:[ivx]+|jr|sr)\b")
_ADDED = re.compile(r"\(.*")
_MARKS = re.compile(r"[\W_]+")
# A title made to be endless has more names than a work.
_MOST_NAMES = 8


def find_misspelt(statement: Analysis, context: Analysis, found: AbstractSet[int]) -> frozenset[int]:
    """
    Return the content words of the statement's names that the context has in another spelling; none of a name that the passage has.

    >>> from factcheck.facts.analysis import analyse
    >>> find_misspelt(analyse("Toy Story4 is a film."), analyse("Toy Story 4"), frozenset())
    frozenset({0, 1})
    """
    places = [
        [at for at in range(name.first, name.last) if statement.weights[at]]
        for name in statement.names
        if found.isdisjoint(range(name.first, name.last)) and _is_of_title(name, context)
    ]
    return frozenset().union(*places)


def _is_of_title(name: Name, context: Analysis) -> bool:
    letters = _join(name.text)
    if len(letters) < _LEAST_LETTERS:
        return False
    return any(_are_one(name, letters, title) for title in _list_titles(context))


def _list_titles(context: Analysis) -> Iterator[str]:
    """List the title, what is added in brackets left out, and its names."""
    yield _ADDED.sub("", context.text.text.lower())
    yield from (other.text.lower() for other in context.names[:_MOST_NAMES])


def _are_one(name: Name, letters: str, title: str) -> bool:
    """Say whether a name is a title but for marks, blanks and a slip or two; "Rocky II" is not "Rocky III"."""
    other = _join(title)
    slips = 0 if name.kind is NameKind.PERSON else 1 + (len(letters) >= _LONG)
    if letters[:1] != other[:1] or abs(len(letters) - len(other)) > slips or edits(letters, other, slips) > slips:
        return False
    return _NUMBERS.findall(name.text.lower()) == _NUMBERS.findall(title)


def _join(text: str) -> str:
    return _MARKS.sub("", text.lower())
