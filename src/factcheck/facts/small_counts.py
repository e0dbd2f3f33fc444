"""
Read how many there are of a thing, in words that are no numbers: "**a single** vote", "**a pair of** boots", "**a hat-trick**".

Tokens enter, counts leave, each of its own noun; a plain number before a noun is one as well, to hold the words against.
"""

from collections.abc import Iterator, Sequence

from factcheck.facts.noun_phrases import read_nouns
from factcheck.facts.told_values import ToldValue, read_plain, word_at
from factcheck.text.tokens import Token, TokenKind

# Before its noun: "a **single** vote". A single of music has no noun behind it.
_ONE = frozenset({"single", "lone", "solitary"})
_GROUPS: dict[str, float] = {
    "pair": 2, "brace": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "triplet": 3, "quartet": 4, "foursome": 4, "quintet": 5,
    "sextet": 6, "septet": 7, "octet": 8, "dozen": 12, "score": 20, "gross": 144,
}  # fmt: skip
_ARTICLES = frozenset({"a", "an"})
_SCORING = frozenset("scored scores score scoring netted bagged made hit notched".split())
_SCORED_WITHIN = 4
# Who scores a century has a hundred runs or more, and no double century.
_RUNS = {"century": (100, 199), "half-century": (50, 99)}
#: Of two texts one has to have one of these.
COUNT_WORDS = frozenset({*_ONE, *_GROUPS, *_RUNS, "hat", "half"})


def find_small_counts(tokens: Sequence[Token]) -> tuple[ToldValue, ...]:
    """
    Return the counts that a text tells in such words and the plain ones beside them.

    >>> from factcheck.text.tokens import tokenize
    >>> said = "It passed by a single vote.", "It passed by one vote.", "She bought a pair of mules."
    >>> [[(one.sort, one.low) for one in find_small_counts(tokenize(each).tokens)] for each in said]
    [[('count of vote', 1.0)], [('count of vote', 1.0)], [('count of mule', 2.0)]]
    """
    return tuple([value for at in range(len(tokens)) for value in _read(tokens, at)])


def _read(tokens: Sequence[Token], at: int) -> Iterator[ToldValue]:
    word, before = tokens[at].lower, word_at(tokens, at - 1)
    if word in _ONE and before in _ARTICLES:
        yield from _count(tokens, at - 1, at + 1, 1.0)
    elif word == "one" and word_at(tokens, at + 1) != "of":
        yield from _count(tokens, at, at + 1 + (word_at(tokens, at + 1) == "single"), 1.0, is_plain=True)
    elif word in _GROUPS and before in _ARTICLES and word_at(tokens, at + 1) == "of":
        yield from _count(tokens, at - 1, at + 2, _GROUPS[word])
    elif word in {*_RUNS, "hat", "brace", "half"} and before == "a":
        yield from _read_scored(tokens, at)
    elif (number := read_plain(tokens, at)) is not None and number.value.is_integer():
        yield from _count(tokens, at, number.last, number.value, is_plain=True)


def _count(
    tokens: Sequence[Token], first: int, last: int, value: float, *, is_plain: bool = False
) -> Iterator[ToldValue]:
    nouns, end = read_nouns(tokens, last)
    is_noun = last < len(tokens) and tokens[last].kind is TokenKind.WORD
    if nouns and is_noun and end > last:
        yield ToldValue(f"count of {nouns[-1]}", first, end, float(value), float(value), is_plain=is_plain)


def _read_scored(tokens: Sequence[Token], at: int) -> Iterator[ToldValue]:
    """Read "scored **a hat-trick**", "**a century**", "**a half-century**"."""
    before = {token.lower for token in tokens[max(0, at - _SCORED_WITHIN) : at]}
    if before.isdisjoint(_SCORING):
        return
    word, last = tokens[at].lower, at + 1
    while last < len(tokens) and tokens[last].text == "-" and last + 1 < len(tokens):
        word, last = f"{word}-{tokens[last + 1].lower}", last + 2
    if word in _RUNS:
        low, high = _RUNS[word]
        yield ToldValue("count of run", at - 1, last, float(low), float(high))
    elif word in {"hat-trick", "brace"} or (word == "hat" and word_at(tokens, last) == "trick"):
        goals = 2.0 if word == "brace" else 3.0
        yield ToldValue("count of goal", at - 1, last + (word == "hat"), goals, goals)
