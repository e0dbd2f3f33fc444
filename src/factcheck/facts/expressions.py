"""
Find the fixed expressions of a table in a text: "in front of", "out to sea", "on account of".

Lines of a table and the words of a text enter, the places of the expressions leave.
"""

from collections.abc import Iterable, Mapping, Sequence
from importlib import resources

import attrs

from factcheck.text.tokens import Token


@attrs.frozen
class Expression:
    """
    An expression of a table in a text, by its tokens, half-open; its words are joined with underscores.

    >>> Expression(2, 5, "in_front_of").words
    'in_front_of'
    """

    first: int
    last: int
    words: str


def read_table(name: str) -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """
    Return the lines of a table: the title of each, and its sides with their expressions.

    >>> dict(read_table("places.txt"))["of.wind"]
    (('upwind_of',), ('downwind_of',))
    """
    text = resources.files("factcheck.facts").joinpath("tables").joinpath(name).read_text("utf-8")
    lines = [line.partition(":") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple((title, tuple(tuple(side.split()) for side in rest.split("|"))) for title, _, rest in lines)


def index_expressions(words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """
    Return expressions by their first word, the longest first.

    >>> index_expressions(["out_of", "off", "out"])["out"]
    ('out_of', 'out')
    """
    found: dict[str, list[str]] = {}
    for one in sorted(set(words), key=lambda one: (-one.count("_"), one)):
        found.setdefault(one.partition("_")[0], []).append(one)
    return {first: tuple(several) for first, several in found.items()}


def find_expressions(tokens: Sequence[Token], index: Mapping[str, tuple[str, ...]]) -> tuple[Expression, ...]:
    """
    Return the expressions of a text in their order, the longest at each place; none stands in another.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("The boat went out of the bay.").tokens
    >>> [one.words for one in find_expressions(tokens, index_expressions(["out_of", "out"]))]
    ['out_of']
    """
    found: list[Expression] = []
    end = 0
    for at, token in enumerate(tokens):
        if at < end or token.lower not in index:
            continue
        for words in index[token.lower]:
            parts = words.split("_")
            if [one.lower for one in tokens[at : at + len(parts)]] == parts:
                end = at + len(parts)
                found.append(Expression(at, end, words))
                break
    return tuple(found)
