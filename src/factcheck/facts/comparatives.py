"""
Find ranks said by a comparison: "no ship is bigger than the Ada", "older than any other", "it has never been higher".

Tokens enter, :class:`~factcheck.facts.ranks.Rank` records leave. A comparison of one with one ranks nothing.
"""

from collections.abc import Set as AbstractSet

from factcheck.facts.lexicon import find_root
from factcheck.facts.ranks import Rank, find_base
from factcheck.text.tokens import Token, TokenKind, stem_word

_DENYING = frozenset("never no none nobody nothing few hardly scarcely barely".split())
# "Almost no ship is bigger", "few are": it is among the biggest.
_NEARLY = frozenset("almost nearly virtually practically hardly scarcely barely few".split())
_TURNING = _DENYING | {"not", "n't"}
_OTHER = frozenset("other others another".split())
# May stand before "other" where that opens a clause: "**Several** other ports are bigger".
_SOME = frozenset("some many several both two three four five most".split())
_ALL_OTHERS = frozenset("any every all both".split())
_EXCEPTING = frozenset("except excepting apart besides barring bar save aside".split())
# The number of those that are bigger: "only **two** ports are bigger than the Ada's".
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4}
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
_THAN_WITHIN, _DENIED_WITHIN = 14, 12
# "Never won a bigger **prize**": what is compared may end the clause behind the comparative.
_TAIL = 2
# A name and its article: "than **the Ada Poe**".
_HOLDER_WITHIN = 4
# "Than every other ship **in the whole fleet but one**".
_EXCEPTED_WITHIN = 10
_BEING = frozenset("is was are were".split())
_STOPS = frozenset(". ; : ? !".split())
_CLAUSE_BREAKS = _STOPS | {"but", "that", "which", "who"}
# "Higher than **it was**", "than **in** May", "than **before**": than at another time.
_TIMES = frozenset(
    "it they he she we in on at before now today this last ever when during under yesterday then".split()
)


#: Without one of these nothing is compared with all others.
COMPARING = frozenset({"than", "never"})


def find_comparatives(tokens: tuple[Token, ...], taken: AbstractSet[int] = frozenset()) -> tuple[Rank, ...]:
    """
    Find ranks said by a comparison with all others, in order; an empty text has none.

    "Other ships are bigger than the Ada" says that it is not first: its ordinal is 0. ``taken`` are tokens that dates and
    figures claim: "more **than** 20".

    >>> from factcheck.text.tokens import tokenize
    >>> [rank] = find_comparatives(tokenize("Only one ship is bigger than the Ada.").tokens)
    >>> rank.ordinal, rank.pole, rank.holder
    (2, 'big', (6, 9))
    """
    lowers = [token.lower for token in tokens]
    if COMPARING.isdisjoint(lowers):
        return ()
    found = []
    for index in range(len(tokens)):
        pole = None if index in taken else _read_comparative(tokens, index)
        rank = _read_rank(lowers, index, pole, taken) if pole is not None else None
        if rank is not None:
            found.append(rank)
    return tuple(found)


def find_outranked(tokens: tuple[Token, ...], taken: AbstractSet[int] = frozenset()) -> tuple[Rank, ...]:
    """
    Find what one is said to be less than another: of "the Bee is bigger than the Ada" that the Ada is not first.

    >>> from factcheck.text.tokens import tokenize
    >>> [rank] = find_outranked(tokenize("The Bee is bigger than the Ada.").tokens)
    >>> rank.ordinal, rank.pole, rank.holder
    (0, 'big', (5, 8))
    """
    lowers = [token.lower for token in tokens]
    if "than" not in lowers:
        return ()
    found = []
    for index in range(len(tokens)):
        pole = None if index in taken else _read_comparative(tokens, index)
        than = _find_than(lowers, index, taken) if pole is not None else None
        if pole is None or than is None or _find_denial(lowers, index) is not None:
            continue
        denied = not _TURNING.isdisjoint(lowers[_find_clause(lowers, index) : index])
        behind = lowers[than + 1] if than + 1 < len(lowers) else "it"
        if not denied and behind not in _TIMES and behind not in _ALL_OTHERS:
            holder = (than + 1, min(len(lowers), than + 1 + _HOLDER_WITHIN))
            found.append(Rank(first=index, last=index + 1, ordinal=0, pole=pole, holder=holder))
    return tuple(found)


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
    base = find_base(lower[:-2])
    return find_root(base, stem_word(base)) if base in _GRADED or base + "e" in _GRADED else None


def _read_rank(lowers: list[str], index: int, pole: str, taken: AbstractSet[int]) -> Rank | None:
    than = _find_than(lowers, index, taken)
    if than is not None and than + 1 < len(lowers) and lowers[than + 1] in _ALL_OTHERS:
        return _read_than_any(lowers, index, pole, than)
    denied = _find_denial(lowers, index)
    if denied is not None:
        return _read_denied(lowers, index, pole, than, denied)
    if than is None:
        return None
    more = _count_those_above(lowers, _find_clause(lowers, index))
    if more is None:
        return None
    ordinal = more + 1 if more else 0
    return Rank(
        first=index,
        last=index + 1,
        ordinal=ordinal,
        pole=pole,
        settled=frozenset({than}),
        holder=(than + 1, min(len(lowers), than + 1 + _HOLDER_WITHIN)),
    )


def _read_than_any(lowers: list[str], index: int, pole: str, than: int) -> Rank | None:
    """Read "older **than any other**"; "not older than any other" says nothing."""
    first = _find_clause(lowers, index)
    if not _OTHER.intersection(lowers[than + 1 : than + 3]) or _TURNING.intersection(lowers[first:index]):
        return None
    more = _count_excepted(lowers[than + 1 : than + 1 + _EXCEPTED_WITHIN])
    if more is None:
        return None
    return Rank(
        first=index,
        last=index + 1,
        ordinal=1 + more,
        pole=pole,
        one_of=not _NEARLY.isdisjoint(lowers[first:index]),
        settled=frozenset({than}),
        holder=(first, index),
    )


def _count_excepted(behind: list[str]) -> int | None:
    """Return how many are excepted: 1 of "every other ship **but one**", 0 where none is; None where it is not counted."""
    at = next((at for at, lower in enumerate(behind) if lower in _EXCEPTING or lower == "but"), None)
    if at is None or any(lower in _STOPS for lower in behind[:at]):
        return 0
    counts = [_COUNTS[lower] for lower in behind[at + 1 : at + 3] if lower in _COUNTS]
    if counts or behind[at] == "but":
        return counts[0] if counts else 0
    return None if "and" in behind[at:] else 1


def _read_denied(lowers: list[str], index: int, pole: str, than: int | None, denied: int) -> Rank | None:
    """Read "**no** ship is bigger than the Ada" and "it has **never** been bigger"."""
    never = lowers[denied] == "never"
    if than is None and not (never and _ends_after(lowers, index)):
        return None
    between = lowers[denied + 1 : len(lowers) if than is None else than + 1 + _HOLDER_WITHIN]
    excepted = not _EXCEPTING.isdisjoint(between)
    if excepted and "and" in between:
        return None
    behind = lowers[than + 1] if than is not None and than + 1 < len(lowers) else None
    return Rank(
        first=index,
        last=index + 1,
        ordinal=2 if excepted else 1,
        pole=pole,
        one_of=not _NEARLY.isdisjoint(lowers[max(0, denied - 1) : denied + 1]),
        over_time=never and (behind is None or behind in _TIMES),
        settled=frozenset({denied} if than is None else {denied, than}),
        holder=None if than is None else (than + 1, min(len(lowers), than + 1 + _HOLDER_WITHIN)),
    )


def _find_than(lowers: list[str], index: int, taken: AbstractSet[int]) -> int | None:
    for at in range(index + 1, min(len(lowers), index + _THAN_WITHIN)):
        if lowers[at] in _STOPS:
            return None
        if lowers[at] == "than":
            return None if at in taken else at
    return None


def _find_clause(lowers: list[str], index: int) -> int:
    """Return where the clause of a comparative begins, or the last words before it that are asked."""
    for at in range(index - 1, max(-1, index - 1 - _DENIED_WITHIN), -1):
        if lowers[at] in _CLAUSE_BREAKS or lowers[at] == ",":
            return at + 1
    return max(0, index - _DENIED_WITHIN)


def _find_denial(lowers: list[str], index: int) -> int | None:
    """Return the word before a comparative that denies it; not that of a clause before."""
    for at in range(index - 1, max(-1, index - 1 - _DENIED_WITHIN), -1):
        if lowers[at] in _CLAUSE_BREAKS and not (at + 2 == index and lowers[at + 1] in _BEING):
            return None  # but "no ship **that is** bigger"
        if lowers[at] in _DENYING:
            if lowers[at] == "few" and at and lowers[at - 1] == "a":
                return None
            # "no longer" and "no more" say something else than that nothing is so.
            return at if lowers[at] == "never" or at + 1 != index else None
    return None


def _count_those_above(lowers: list[str], first: int) -> int | None:
    """Return how many a clause says to be more: 0 for "other ships are", 2 for "only two ships are"; None for neither."""
    opening = lowers[first : first + 2]
    if not opening:
        return None
    if opening[0] in _OTHER or (opening[0] in _SOME and opening[-1] in _OTHER):
        return 0
    return _COUNTS.get(opening[-1]) if opening[0] == "only" else None


def _ends_after(lowers: list[str], index: int) -> bool:
    """Say whether a comparative ends its clause, up to a word or two: "it has never been **higher**."."""
    behind = lowers[index + 1 : index + 2 + _TAIL]
    return len(behind) <= _TAIL or any(lower in _STOPS or lower in {",", "and", "but"} for lower in behind)
