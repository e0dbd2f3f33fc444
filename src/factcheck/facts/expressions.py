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


#: By the first word of expressions and the second, "" for none: each expression, and the words behind its first, the longest first.
Index = Mapping[str, Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]]


def index_expressions(words: Iterable[str]) -> Index:
    """
    Return expressions by their first and their second word, the longest first.

    >>> index_expressions(["out_of", "off", "out"])["out"]
    {'of': (('out_of', ('of',)),), '': (('out', ()),)}
    """
    found: dict[str, dict[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {}
    for one in sorted(set(words), key=lambda one: (-one.count("_"), one)):
        first, *rest = one.split("_")
        second = rest[0] if rest else ""
        of_first = found.setdefault(first, {})
        of_first[second] = (*of_first.get(second, ()), (one, tuple(rest)))
    return found


def find_expressions(tokens: Sequence[Token], index: Index) -> tuple[Expression, ...]:
    """
    Return the expressions of a text in their order, the longest at each place; none stands in another.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("The boat went out of the bay.").tokens
    >>> [one.words for one in find_expressions(tokens, index_expressions(["out_of", "out"]))]
    ['out_of']
    """
    found: list[Expression] = []
    lowers = [token.lower for token in tokens]
    end = 0
    for at, lower in enumerate(lowers):
        by_second = index.get(lower)
        if by_second is None or at < end:
            continue
        following = lowers[at + 1] if at + 1 < len(lowers) else ""
        for words, rest in (*by_second.get(following, ()), *by_second.get("", ())):
            last = at + 1 + len(rest)
            if tuple(lowers[at + 1 : last]) == rest:
                end = last
                found.append(Expression(at, end, words))
                break
    return tuple(found)
