"""
Find superlatives and ordinals of rank: "the second-largest economy", "one of the oldest", "his first visit".

Tokens enter, :class:`Rank` records leave.
"""

import itertools
from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import Token, TokenKind, stem_word

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
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
_STARTS = frozenset(_ORDINALS) | frozenset(_IRREGULAR) | {"debut", "last", "final"}
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
    #: Tokens that say no more than the rank does: the "never" and the "than" of "never a bigger ship than the Ada".
    settled: frozenset[int] = frozenset()


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
    found.extend(_find_compared(tokens, taken))
    return tuple(sorted(found, key=lambda rank: rank.first))


def _read_rank(tokens: tuple[Token, ...], index: int) -> Rank | None:
    ordinal, after = _read_ordinal(tokens, index)
    start = after
    if ordinal is not None and start < len(tokens) and tokens[start].text == "-":
        start += 1
    pole, last = _read_superlative(tokens, start)
    if pole is not None:
        return Rank(
            first=index,
            last=last,
            ordinal=ordinal or 1,
            pole=pole,
            one_of=_is_one_of(tokens, index),
            limited=_is_limited(tokens, last),
        )
    token = tokens[index]
    if token.lower in {"last", "final"} and _is_after_article(tokens, index):
        return Rank(first=index, last=index + 1, ordinal=-1, pole="order")
    if ordinal is not None and token.kind is TokenKind.WORD:
        return Rank(first=index, last=after, ordinal=ordinal, pole="order", one_of=_is_one_of(tokens, index))
    return None


def _read_ordinal(tokens: tuple[Token, ...], index: int) -> tuple[int | None, int]:
    token = tokens[index]
    if token.lower in _ORDINALS:
        return _ORDINALS[token.lower], index + 1
    if token.lower == "debut" and index > 0 and _is_after_article(tokens, index):
        return 1, index + 1  # "her debut album" is her first
    is_number = token.kind is TokenKind.NUMBER and token.text.isdecimal() and len(token.text) <= _MAX_ORDINAL_DIGITS
    if is_number and index + 1 < len(tokens) and tokens[index + 1].lower in _SUFFIXES:
        return int(token.text), index + 2
    return None, index


def _read_superlative(tokens: tuple[Token, ...], index: int) -> tuple[str | None, int]:
    if index >= len(tokens):
        return None, index
    lower = tokens[index].lower
    if lower in {"most", "least"}:
        if index + 1 < len(tokens) and _is_after_article(tokens, index) and tokens[index + 1].kind is TokenKind.WORD:
            return f"{lower} {tokens[index + 1].stem}", index + 2
        return None, index
    if lower in _IRREGULAR:
        return _IRREGULAR[lower], index + 1
    if len(lower) > 5 and lower.endswith("est") and lower not in _NOT_RANKS:
        base = _find_base(lower[:-3])
        return find_root(base, stem_word(base)), index + 1
    return None, index


def _find_base(stretch: str) -> str:
    """Return what an adjective is without its ending: "bigg" is "big", "heavi" is "heavy"."""
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


def _is_after_article(tokens: tuple[Token, ...], index: int) -> bool:
    before = {token.lower for token in tokens[max(0, index - 2) : index]}
    return bool(before & {"the", "his", "her", "its", "their", "'s", "our", "my"})


def _is_one_of(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "one of the" or "among the" stands before, a few words off."""
    before = [token.lower for token in tokens[max(0, index - 5) : index]]
    return "among" in before or any(pair == ("one", "of") for pair in itertools.pairwise(before))


# Ranks in the form of a comparison.

_DENYING = frozenset("never no none nobody nothing".split())
_OTHERS = frozenset("other others another elsewhere".split())
_ALL_OTHERS = frozenset("any every all both".split())
# Adjectives whose comparison ranks; "other", "number" and "over" end like them.
_GRADED = frozenset(
    """
    big large great high low small long short old young new fast quick slow strong weak rich poor hot cold warm cool wide broad
    narrow deep heavy light dry wet bright dark near close far early late cheap dear costly busy hard easy tall thick thin rare
    safe few loud quiet steep severe fierce harsh mild dense wealthy deadly lively healthy happy clean fresh smart simple
    """.split()
)
_UNLIKE = {"better": "good", "worse": "bad"}
# A comparison ends within so many words, and what denies it stands within so many before.
_THAN_WITHIN, _DENIED_WITHIN = 14, 8
_STOPS = frozenset(". ; : ? !".split())


def _find_compared(tokens: tuple[Token, ...], taken: AbstractSet[int]) -> list[Rank]:
    """
    Find ranks that are said by a comparison with all others: "no ship is **bigger** than the Ada", "**older** than any other".

    "Others are bigger than the Ada" says that it is not first: its ordinal is 0.
    """
    lowers = [token.lower for token in tokens]
    if "than" not in lowers and "never" not in lowers:
        return []
    found = []
    for index in range(len(tokens)):
        pole = None if index in taken else _read_comparative(tokens, index)
        if pole is None:
            continue
        than = _find_than(lowers, index, taken)
        denied = _find_denial(lowers, index)
        if denied is not None and (than is not None or (lowers[denied] == "never" and _ends_after(lowers, index))):
            settled = {denied} if than is None else {denied, than}
            found.append(Rank(first=index, last=index + 1, ordinal=1, pole=pole, settled=frozenset(settled)))
        elif than is not None and _OTHERS.intersection(lowers[than + 1 : than + 3]) and lowers[than + 1] in _ALL_OTHERS:
            found.append(Rank(first=index, last=index + 1, ordinal=1, pole=pole, settled=frozenset({than})))
        elif than is not None and _OTHERS.intersection(lowers[index + 1 : than]):
            found.append(Rank(first=index, last=index + 1, ordinal=0, pole=pole, settled=frozenset({than})))
    return found


def _read_comparative(tokens: tuple[Token, ...], index: int) -> str | None:
    """Return the pole that a comparative measures on, as its superlative has it; None for other words."""
    lower = tokens[index].lower
    if lower in _UNLIKE:
        return _UNLIKE[lower]
    if lower in {"more", "less"}:
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if following is None or following.kind is not TokenKind.WORD or following.lower == "than":
            return None
        return f"{'most' if lower == 'more' else 'least'} {following.stem}"
    if not lower.endswith("er"):
        return None
    base = _find_base(lower[:-2])
    return find_root(base, stem_word(base)) if base in _GRADED or base + "e" in _GRADED else None


def _find_than(lowers: list[str], index: int, taken: AbstractSet[int]) -> int | None:
    for at in range(index + 1, min(len(lowers), index + _THAN_WITHIN)):
        if lowers[at] in _STOPS:
            return None
        if lowers[at] == "than":
            return None if at in taken else at
    return None


def _find_denial(lowers: list[str], index: int) -> int | None:
    """Return the word before a comparative that denies it; not that of a clause before."""
    for at in range(index - 1, max(-1, index - 1 - _DENIED_WITHIN), -1):
        if lowers[at] in _STOPS or lowers[at] in {"but", "that", "which", "who"}:
            return None
        if lowers[at] in _DENYING:
            # "no longer" and "no more" say something else than that nothing is so.
            return at if lowers[at] == "never" or at + 1 != index else None
    return None


def _ends_after(lowers: list[str], index: int) -> bool:
    """Say whether a comparative ends its clause: "it has never been **higher**."."""
    return index + 1 == len(lowers) or lowers[index + 1] in {*_STOPS, ",", "and", "but"}
