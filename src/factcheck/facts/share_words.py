"""
Read the words that tell how many of a whole something is told of: "**most** of the guests", "**hardly any** guests", "**a handful** of them".

Tokens enter, :class:`ShareWords` leave: from which to which share, or which number, the words may mean. How far each reaches follows
its entry in the dictionaries (a majority is more than half) and, for the vague ones, limits so wide that nobody would argue.
"""

import math
from collections.abc import Sequence

import attrs

from factcheck.text.tokens import Token

#: From the least to the most, both included.
Range = tuple[float, float]
# More than half, and less than all of it; nobody counts finer than this.
_OVER_HALF, _UNDER_HALF, _SOME, _NOT_ALL = 0.5001, 0.4999, 0.0001, 0.9999


@attrs.frozen
class ShareWords:
    """
    Words of a share at the tokens ``[first, last)``.

    >>> ShareWords(0, 1, claims=(1.0, 1.0), told=(1.0, 1.0), sure=(1.0, 1.0)).counts is None
    True
    """

    first: int
    last: int
    #: The shares that do not belie a statement with these words: "most" is no lie where all did.
    claims: Range | None = None
    #: The shares that a passage with these words leaves open: who says "most" knows of others.
    told: Range | None = None
    #: The shares that bear a statement with these words out.
    sure: Range | None = None
    #: How many they are, whatever the whole: "several" are two at the least.
    counts: Range | None = None
    #: Whether the words stand for persons as well: "**everyone**" has no noun.
    is_pronoun: bool = False


_ALL = (1.0, 1.0), (1.0, 1.0), (1.0, 1.0)
_NONE = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)
_NEARLY_ALL = (0.8, 1.0), (0.8, _NOT_ALL), (0.9, _NOT_ALL)
_HARDLY_ANY = (0.0, 0.2), (0.0, 0.2), (0.0, 0.05)
# By their phrases: which shares they claim, which they tell of, and which bear them out.
_SHARES: tuple[tuple[str, tuple[Range, Range, Range]], ...] = (
    (
        "all, every, each, all of, each of, every one of, each and every one of, every single one of, each and every",
        _ALL,
    ),
    ("every single, both, both of", _ALL),
    ("nearly all, almost all, virtually all, practically all, all but a few, all but a handful", _NEARLY_ALL),
    ("all but one, all but two", ((0.61, _NOT_ALL), (0.61, _NOT_ALL), (0.61, _NOT_ALL))),
    ("nearly every, almost every, virtually every, practically every", _NEARLY_ALL),
    (
        "the vast majority, the overwhelming majority, the great majority, a large majority, an overwhelming majority, a huge majority",
        ((0.62, 1.0), (0.6, 0.99), (0.75, 1.0)),
    ),
    ("a vast majority, a great majority, the large majority", ((0.62, 1.0), (0.6, 0.99), (0.75, 1.0))),
    ("the bulk, the lion 's share, a clear majority", ((_OVER_HALF, 1.0), (_OVER_HALF, 0.99), (0.6, 1.0))),
    (
        "most, the majority, a majority, a simple majority, the greater part, the larger part, an absolute majority",
        ((_OVER_HALF, 1.0), (_OVER_HALF, 0.99), (_OVER_HALF, 1.0)),
    ),
    ("most if not all", ((_OVER_HALF, 1.0), (_OVER_HALF, 1.0), (_OVER_HALF, 1.0))),
    (
        "a narrow majority, a slim majority, a bare majority, a small majority, a slight majority",
        ((_OVER_HALF, 0.7), (_OVER_HALF, 0.7), (_OVER_HALF, 0.6)),
    ),
    ("every second, every other", ((0.43, 0.57), (0.45, 0.55), (0.47, 0.53))),
    ("some but not all", ((_SOME, _NOT_ALL), (_SOME, _NOT_ALL), (_SOME, _NOT_ALL))),
    (
        "not all, not every, not all of, not every one of, not each of",
        ((0.0, _NOT_ALL), (0.0, _NOT_ALL), (0.0, _NOT_ALL)),
    ),
    ("a minority, the minority", ((0.0, _UNDER_HALF), (_SOME, _UNDER_HALF), (_SOME, _UNDER_HALF))),
    (
        "a significant minority, a sizeable minority, a sizable minority, a large minority, a substantial minority",
        ((0.1, _UNDER_HALF), (0.1, _UNDER_HALF), (0.2, _UNDER_HALF)),
    ),
    (
        "few, very few, only a few, just a few, precious few, only a handful, just a handful, a handful, a mere handful",
        ((0.0, 0.4), (_SOME, 0.4), (_SOME, 0.15)),
    ),
    ("a tiny minority, a small minority, a tiny fraction, a small fraction", ((0.0, 0.4), (_SOME, 0.4), (_SOME, 0.15))),
    ("a tiny share, a small share, a small proportion, a tiny proportion", ((0.0, 0.4), (_SOME, 0.4), (_SOME, 0.15))),
    ("hardly any, scarcely any, barely any, almost none, next to none, virtually none, practically none", _HARDLY_ANY),
    ("almost no, virtually no, practically no, next to no", _HARDLY_ANY),
    ("no, none, neither, not one, not a single, not a single one, not one single", _NONE),
    (
        "a substantial share, a large share, a considerable share, a significant share, a large number, a considerable number",
        ((0.05, 1.0), (0.05, 1.0), (0.3, 1.0)),
    ),
    ("a substantial number, a fair number, a large part, a large proportion", ((0.05, 1.0), (0.05, 1.0), (0.3, 1.0))),
)
_PRONOUNS: tuple[tuple[str, tuple[Range, Range, Range]], ...] = (
    ("everyone, everybody", _ALL),
    (
        "almost everyone, almost everybody, nearly everyone, nearly everybody, virtually everyone, practically everyone",
        _NEARLY_ALL,
    ),
    ("no one, nobody", _NONE),
    (
        "hardly anyone, hardly anybody, scarcely anyone, barely anyone, almost nobody, almost no one, virtually nobody",
        _HARDLY_ANY,
    ),
)
_MANY = math.inf
_COUNTS: tuple[tuple[str, Range], ...] = (
    ("several, multiple, numerous, various", (2.0, _MANY)),
    ("a single, a lone, a sole, only one, just one, exactly one, a solitary", (1.0, 1.0)),
    ("a pair of", (2.0, 2.0)),
    # Of the others it says nothing.
    ("one of", (1.0, _MANY)),
    ("a couple of, a couple, only a couple of, only a couple", (2.0, 3.0)),
    ("a myriad, a myriad of, myriads of, countless, a multitude of", (50.0, _MANY)),
)


def _split(text: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split(" ")) for phrase in text.split(", ")]


_PHRASES: dict[tuple[str, ...], ShareWords] = {
    **{phrase: ShareWords(0, 0, *ranges) for text, ranges in _SHARES for phrase in _split(text)},
    **{phrase: ShareWords(0, 0, *ranges, is_pronoun=True) for text, ranges in _PRONOUNS for phrase in _split(text)},
    **{phrase: ShareWords(0, 0, counts=counts) for text, counts in _COUNTS for phrase in _split(text)},
}
_SIZES: dict[str, tuple[int, ...]] = {}
for _phrase in _PHRASES:
    _SIZES[_phrase[0]] = tuple(sorted({*_SIZES.get(_phrase[0], ()), len(_phrase)}, reverse=True))
#: Every word of such words, those of grammar aside: a text without these tells of no share in words.
SHARE_WORDS = frozenset(word for phrase in _PHRASES for word in phrase) - frozenset(
    "a an the of 's not to but and".split()
)
# "**The** few", "at **most**", "**so** many": another share, or none; "not **nearly** all" is another as well.
_TURNING = frozenset("not at the only very quite too so than least over almost nearly".split())


def find_share_words(tokens: Sequence[Token]) -> tuple[ShareWords, ...]:
    """
    Return the words of a text that tell how many of a whole, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> [found.claims for found in find_share_words(tokenize("Nearly all boats left; a minority of the crews stayed.").tokens)]
    [(0.8, 1.0), (0.0, 0.4999)]
    """
    found: list[ShareWords] = []
    at = 0
    while at < len(tokens):
        words = _match(tokens, at)
        if words is not None:
            found.append(words)
        at = words.last if words is not None else at + 1
    return tuple(found)


def _match(tokens: Sequence[Token], at: int) -> ShareWords | None:
    for size in _SIZES.get(tokens[at].lower, ()):
        phrase = tuple([token.lower for token in tokens[at : at + size]])
        words = _PHRASES.get(phrase)
        if words is None or (size == 1 and at and tokens[at - 1].lower in _TURNING):
            continue
        return attrs.evolve(words, first=at, last=at + size)
    return None
