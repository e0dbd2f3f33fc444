"""
Find superlatives and ordinals of rank: "the second-largest economy", "one of the oldest", "his first visit".

Tokens enter, :class:`Rank` records leave. Ranks said by a comparison are found in ``comparatives``.
"""

import itertools
from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import Token, TokenKind, stem_word

_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            "sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        start=1,
    )
}
#: Superlatives that do not end in -est, and the adjective each belongs to.
_IRREGULAR = {
    "best": "good",
    "worst": "bad",
    "most": "most",
    "least": "least",
    "top": "top",
    "leading": "top",
    "main": "top",
    "eldest": "old",
}
# Words in -est that are no superlatives.
_NOT_RANKS = frozenset(
    """
    west east rest test guest forest interest request protest contest harvest invest arrest nest chest quest suggest
    digest honest modest conquest priest manifest southwest northwest southeast northeast midwest inquest tempest
    bequest attest detest infest ingest jest crest zest vest pest lest budapest bucharest everest earnest latest
    """.split()
)
# Words at which a rank can begin, apart from digits and the words in -est.
_STARTS = frozenset(_ORDINALS) | frozenset(_IRREGULAR) | {"debut", "opening", "last", "final", "next"}
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_MAX_ORDINAL_DIGITS = 6  # a rank beyond a million is none


@attrs.frozen(kw_only=True)
class Rank:
    """
    A rank: place ``ordinal`` from the top of what ``pole`` measures; -1 is the last.

    >>> Rank(first=2, last=3, ordinal=1, pole="larg").one_of
    False
    """

    first: int
    last: int
    ordinal: int
    #: The root of the adjective: "larg" for "largest"; "order" for a bare first or last.
    pole: str
    #: "one of the largest": among the top, place unsaid.
    one_of: bool = False
    #: "the largest since 2003", "the worst in ten years": before that there may have been others.
    limited: bool = False
    #: "The highest ever", "it has never been higher": among all times.
    over_time: bool = False
    #: Of a rank said by a comparison, the tokens that say no more than it: the "never" and the "than" of "never a bigger
    #: ship than the Ada".
    settled: frozenset[int] = frozenset()
    #: Of a rank said by a comparison, where the text names what has it, half-open; to be searched for a name.
    holder: tuple[int, int] | None = None


def find_ranks(tokens: tuple[Token, ...], taken: AbstractSet[int] = frozenset()) -> tuple[Rank, ...]:
    """
    Find the ranks of a text, in order; an empty text has none.

    ``taken`` are tokens that dates and shares claim: "the second quarter", "a fifth of".

    >>> from factcheck.text.tokens import tokenize
    >>> [rank] = find_ranks(tokenize("It is the 2nd-largest port.").tokens)
    >>> rank.ordinal, rank.pole
    (2, 'larg')
    >>> find_ranks(tokenize("one of the oldest towns").tokens)[0].one_of
    True
    """
    found: list[Rank] = []
    done = 0
    number = TokenKind.NUMBER
    starts = [
        index
        for index, token in enumerate(tokens)
        if token.lower in _STARTS or "est" in token.lower or token.kind is number
    ]
    for index in starts:
        rank = _read_rank(tokens, index) if index >= done and index not in taken else None
        if rank is not None:
            found.append(rank)
            done = rank.last
    return tuple(found)


def _read_rank(tokens: tuple[Token, ...], index: int) -> Rank | None:
    ordinal, after = _read_ordinal(tokens, index)
    start = after
    if ordinal is not None and start < len(tokens) and tokens[start].text == "-":
        start += 1
    pole, last = _read_superlative(tokens, start, is_counted=ordinal is not None)
    if pole is not None:
        return Rank(
            first=index,
            last=last,
            ordinal=(ordinal or 1) + _count_but(tokens, last),
            pole=pole,
            one_of=_is_one_of(tokens, index),
            limited=_is_limited(tokens, last),
            over_time=_is_over_time(tokens, last),
        )
    token = tokens[index]
    if token.lower in {"last", "final"} and (_is_after_article(tokens, index) or _goes_on_counting(tokens, index)):
        return Rank(first=index, last=index + 1, ordinal=-1, pole="order")
    if ordinal is not None and token.kind is TokenKind.WORD:
        return Rank(first=index, last=after, ordinal=ordinal, pole="order", one_of=_is_one_of(tokens, index))
    return None


def _count_but(tokens: tuple[Token, ...], last: int) -> int:
    """Return how many are excepted behind a superlative: "the tallest **but one**" is the second."""
    behind = [token.lower for token in tokens[last : last + 2]]
    return _BUT.get(behind[1], 0) if len(behind) == 2 and behind[0] in {"but", "bar"} else 0


_BUT = {"one": 1, "two": 2, "three": 3}


def _goes_on_counting(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether an ordinal and "and" stand before: "the ninth **and final** album"."""
    before = [token.lower for token in tokens[max(0, index - 2) : index]]
    return len(before) == 2 and before[0] in _ORDINALS and before[1] == "and"


def _read_ordinal(tokens: tuple[Token, ...], index: int) -> tuple[int | None, int]:
    token = tokens[index]
    if token.lower in _ORDINALS:
        return _ORDINALS[token.lower], index + 1
    if [one.lower for one in tokens[index : index + 4]] in (["next", "-", "to", "-"], ["second", "-", "to", "-"]):
        return 2, index + 4  # "the **next-to**-tallest"
    if token.lower == "debut" and index > 0 and _is_after_article(tokens, index):
        return 1, index + 1  # "her debut album" is her first
    if token.lower == "opening" and _opens_a_stretch(tokens, index):
        return 1, index + 1
    is_number = token.kind is TokenKind.NUMBER and token.text.isdecimal() and len(token.text) <= _MAX_ORDINAL_DIGITS
    if is_number and index + 1 < len(tokens) and tokens[index + 1].lower in _SUFFIXES:
        return int(token.text), index + 2
    return None, index


_STRETCHES = frozenset("weekend day week night month season round match game race".split())


def _opens_a_stretch(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "opening" tells the first: "its **opening** weekend"; not "the opening hours", "it is opening"."""
    is_followed = index + 1 < len(tokens) and tokens[index + 1].lower in _STRETCHES
    return is_followed and index > 0 and _is_after_article(tokens, index)


def _read_superlative(tokens: tuple[Token, ...], index: int, *, is_counted: bool) -> tuple[str | None, int]:
    if index >= len(tokens):
        return None, index
    lower = tokens[index].lower
    if lower == "latest" or (lower == "most" and index + 1 < len(tokens) and tokens[index + 1].lower == "recent"):
        # "The latest" is "the most recent".
        return ("recent", index + 1 + (lower == "most")) if _is_after_article(tokens, index) else (None, index)
    if lower in {"most", "least"}:
        # "The sixth-**most** populous" needs no article of its own, "most people" is no rank.
        is_rank = is_counted or _is_after_article(tokens, index)
        if index + 1 < len(tokens) and is_rank and tokens[index + 1].kind is TokenKind.WORD:
            return f"{lower} {tokens[index + 1].stem}", index + 2
        return None, index
    if lower in _IRREGULAR:
        return _IRREGULAR[lower], index + 1
    if len(lower) > 5 and lower.endswith("est") and lower not in _NOT_RANKS:
        base = find_base(lower[:-3])
        return find_root(base, stem_word(base)), index + 1
    return None, index


def find_base(stretch: str) -> str:
    """
    Return what an adjective is without its ending.

    >>> find_base("bigg"), find_base("heavi"), find_base("old")
    ('big', 'heavy', 'old')
    """
    if stretch.endswith("i"):
        return stretch[:-1] + "y"
    if len(stretch) > 3 and stretch[-1] == stretch[-2] and stretch[-1] in "bdgmnpt":
        return stretch[:-1]
    return stretch


# How far behind a rank it is said since when it holds: "the largest outbreak in the whole region **since** 2003".
_LIMITED_WITHIN = 8
_SPANS = frozenset("year years decade decades month months week weeks".split())
_CLAUSE_ENDS = frozenset(". ; : , ( ) but and which that".split())


def _is_limited(tokens: tuple[Token, ...], last: int) -> bool:
    """Say whether a rank holds for a stretch of time alone, up to now: "since 2003", "in ten years", "for a decade"."""
    for at in range(last, min(len(tokens), last + _LIMITED_WITHIN)):
        lower = tokens[at].lower
        if lower in _CLAUSE_ENDS:
            return False
        if lower == "since":
            return True
        if lower in {"in", "for"} and any(token.lower in _SPANS for token in tokens[at + 1 : at + 4]):
            return True
    return False


_ALL_TIMES = frozenset("ever history time times yet record recorded".split())


def _is_over_time(tokens: tuple[Token, ...], last: int) -> bool:
    """Say whether a rank is among all times: "the highest ever", "the largest in its history", "the worst on record"."""
    for token in tokens[last : last + _LIMITED_WITHIN]:
        if token.lower in _CLAUSE_ENDS:
            return False
        if token.lower in _ALL_TIMES:
            return True
    return False


def _is_after_article(tokens: tuple[Token, ...], index: int) -> bool:
    before = {token.lower for token in tokens[max(0, index - 2) : index]}
    return bool(before & {"the", "his", "her", "its", "their", "'s", "our", "my"})


# "Is one of five cities in the country **with the** highest rates".
_OF_SEVERAL_WITHIN = 12
_BELONGS = frozenset("belong belongs belonged belonging".split())


def _is_one_of(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "one of the", "among the" or "belongs to the" stands before, a few words off."""
    before = [token.lower for token in tokens[max(0, index - 5) : index]]
    pairs = [*itertools.pairwise(before)]
    if "among" in before or ("one", "of") in pairs or any(one in _BELONGS and other == "to" for one, other in pairs):
        return True
    if before[-2:] != ["with", "the"]:
        return False
    farther = [token.lower for token in tokens[max(0, index - _OF_SEVERAL_WITHIN) : index]]
    return ("one", "of") in itertools.pairwise(farther) and "," not in farther and "." not in farther
