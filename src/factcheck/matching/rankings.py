"""
Read which of two parties a text puts above the other, and on which scale: "Poe is **taller than** Roe", "Poe **trails** Roe",
"Poe is **half as tall as** Roe", "Poe is **on a par with** Roe".

An analysis enters, rankings leave.
"""

from collections.abc import Sequence
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.scale_words import (
    EQUAL,
    LESS,
    LOOSE_VERBS,
    MORE,
    Saying,
    is_gradable,
    list_phrases,
    list_verbs,
    read_adjective,
    read_comparative,
    read_scale_noun,
)

_ALL = frozenset({MORE, EQUAL, LESS})
_STOPS = frozenset(". ; : ! ? but while whereas although though".split())
_ENDS = _STOPS | frozenset(", and or which who that when where because".split())
_PREPOSITIONS = frozenset("in on at by with for during after before since from as to until despite".split())
# From the comparative to "than": "**nearer** to the old mill **than**"; "**as many** small cars **as**".
_THAN_WITHIN, _AS_WITHIN = 7, 5
# From the sentence's beginning to the cue, and from the cue to the other party: what is farther is another clause's.
_BEFORE, _BEHIND = 16, 8
_BEING = frozenset(
    "is are was were be been being 's 're remain remains remained stay stayed seems stood stands ran".split()
)
_DENYING = frozenset("not n't never neither nor hardly scarcely nowhere".split())
# Stand between a denial, or "be", and the cue: "not **quite** as tall", "was **well** above".
_DEGREES = frozenset(
    """
    quite exactly nearly almost just equally about roughly approximately well far slightly much even still also only clearly barely
    now then always generally usually typically considerably significantly somewhat marginally more less than at least most a little
    bit anywhere near
    """.split()
)
_SHORT_OF = frozenset("nearly almost barely hardly scarcely virtually practically half".split())
_FACTORS = frozenset("twice thrice double triple treble quadruple half".split())
# What these measure says the verb: "**weighs** more than" is told of the heavier.
_MEASURING = {
    **dict.fromkeys("weigh weighs weighed".split(), "weight"),
    **dict.fromkeys("cost costs".split(), "price"),
    **dict.fromkeys("earn earns earned".split(), "wealth"),
}
_NEARLY = frozenset("nearly almost virtually practically".split())
_NEVER_READ = frozenset("soon well long far such early late".split())
_TIMES = {"twice": 2.0, "thrice": 3.0, "double": 2.0, "triple": 3.0}
_PER, _RATIO_WITHIN = frozenset({"for", "to"}), 3
_MANY = frozenset("many much few little".split())
_MORE_LESS = {"more": MORE, "less": LESS, "fewer": LESS}
_WAYS = frozenset(
    "north south east west northern southern eastern western upstream downstream inland up down away".split()
)
_PLURALS = frozenset("people men women children police staff money time land water".split())
# A text made to be endless compares more often than a passage.
_MOST = 6
# The readings of texts are kept for the next pair, as the analyses are.
_REMEMBERED = 4096


@attrs.frozen
class Ranking:
    """
    Where a text compares two, half-open, what it leaves open of more, equal and less, on which scales, and of what words.

    >>> from factcheck.facts.analysis import analyse
    >>> [one] = read_rankings(analyse("Poe is not taller than Roe."))
    >>> sorted(one.ways), one.left, one.right
    ([-1, 0], (0,), (5,))
    """

    first: int
    last: int
    ways: frozenset[int]
    scales: frozenset[str]
    #: The weighty words of the party that stands before the cue, and of the one behind it.
    left: tuple[int, ...]
    right: tuple[int, ...]
    #: How many times the one is the other; None where it is not told.
    factor: Quantity | None = None
    #: By how much the one is more: "**50 metres** taller".
    difference: Quantity | None = None
    #: Whether "as tall as" is all it says, which may be told of what is taller.
    is_plain: bool = False
    #: Whether it says "almost as tall as".
    is_near: bool = False
    #: Whether the word says much else, and compares only beside another.
    is_loose: bool = False
    #: Whether it compares by "than" or "as", which say nothing else.
    is_comparative: bool = False


@attrs.frozen
class _Cue:
    first: int
    last: int
    saying: Saying
    #: What is counted stands between: "more **cars** than".
    between: tuple[int, ...] = ()
    ways: frozenset[int] | None = None
    is_near: bool = False
    is_plain: bool = False
    is_loose: bool = False


@lru_cache(maxsize=_REMEMBERED)
def read_rankings(text: Analysis) -> tuple[Ranking, ...]:
    """
    Return the comparisons of two that a text makes, in order; an empty text has none.

    >>> from factcheck.facts.analysis import analyse
    >>> [sorted(one.ways) for one in read_rankings(analyse("Poe trails Roe. Poe is as tall as Roe."))]
    [[-1], [0]]
    """
    lowers = [token.lower for token in text.tokens]
    found: list[Ranking] = []
    for at in range(len(lowers)):
        if len(found) == _MOST:
            break
        cue = _read_cue(text, lowers, at)
        if cue is None or (found and cue.first < found[-1].last):
            continue
        one = _complete(text, lowers, cue)
        if one is not None:
            found.append(one)
    return tuple(found)


def _read_cue(text: Analysis, lowers: Sequence[str], at: int) -> _Cue | None:
    lower = lowers[at]
    if lower == "than" and at not in text.in_figures:
        return _read_than(text, lowers, at)
    if lower in {"as", "so"}:
        return _read_as(text, lowers, at)
    if lower == "same":
        return _read_same(lowers, at)
    if lower in _PER and at + 1 < len(lowers) and lowers[at + 1] == "every":
        return _read_ratio(text, at)
    return _read_phrase(lowers, at) or _read_multiple(text, lowers, at) or _read_verb(lowers, at)


def _read_than(text: Analysis, lowers: Sequence[str], than: int) -> _Cue | None:
    """Read "taller **than**", "less dense **than**", "more cars **than**"."""
    if than + 1 < len(lowers) and lowers[than + 1] in _FACTORS:
        return None  # "more than **double**"
    for at in range(than - 1, max(-1, than - _THAN_WITHIN), -1):
        if lowers[at] in _STOPS or lowers[at] == ",":
            return None
        if lowers[at] in _MORE_LESS and (at not in text.in_figures or at + 1 == than or text.weights[at + 1]):
            return _read_more(text, lowers, at, than)
        if lowers[at] in _WAYS:
            return None  # "farther **north** than"
        base = read_comparative(lowers[at])
        if base is not None and at not in text.named:
            return _Cue(at, than + 1, read_adjective(base), _find_counted(text, at, than))
    return None


def _find_counted(text: Analysis, first: int, than: int) -> tuple[int, ...]:
    return tuple([at for at in range(first + 1, than) if text.weights[at] and at not in text.in_figures])


def _read_more(text: Analysis, lowers: Sequence[str], at: int, than: int) -> _Cue | None:
    way, following = _MORE_LESS[lowers[at]], lowers[at + 1]
    if at + 1 == than:
        scale = _MEASURING.get(lowers[at - 1]) if at else None
        if scale is not None:
            return _Cue(at - 1, than + 1, Saying(way, frozenset({"amount", scale})))
        return _Cue(at, than + 1, Saying(way, frozenset({"amount"})))
    is_adjective = is_gradable(following) or (
        at + 2 == than and not following.endswith("s") and following not in _PLURALS and lowers[at] != "fewer"
    )
    if is_adjective:
        scales = read_adjective(following).scales
        return _Cue(at, than + 1, Saying(way, scales), _find_counted(text, at + 1, than))
    return _Cue(at, than + 1, Saying(way, frozenset({"amount"})), _find_counted(text, at, than))


def _read_as(text: Analysis, lowers: Sequence[str], at: int) -> _Cue | None:
    """Read "**as** tall **as**", "not **so** tall **as**", "half **as** many cars **as**"."""
    if at + 2 >= len(lowers):
        return None
    word = lowers[at + 1]
    if word in _MANY:
        last = next((to for to in range(at + 2, min(len(lowers), at + 2 + _AS_WITHIN)) if lowers[to] == "as"), None)
        scales = frozenset({"amount"})
    else:
        last = at + 2 if lowers[at + 2] == "as" else None
        scales = read_adjective(word).scales
    if last is None or (word in _NEVER_READ and not _follows_being(lowers, at)):
        return None
    if not (is_gradable(word) or word in _MANY or _follows_being(lowers, at)):
        return None
    between = _find_counted(text, at, last) if word in _MANY else ()
    ways, first, is_plain = _read_degree(text, lowers, at)
    is_near = ways == {LESS} and lowers[at - 1] in _NEARLY
    return _Cue(first, last + 1, Saying(MORE, scales), between, ways, is_near, is_plain)


def _read_ratio(text: Analysis, at: int) -> _Cue | None:
    """Read "three women **for every** man"."""
    figure = next((one for one in text.quantities if 0 < at - one.first <= _RATIO_WITHIN and one.value > 1), None)
    if figure is None or figure.kind is not QuantityKind.COUNT:
        return None
    between = tuple([place for place in range(figure.first + 1, at) if text.weights[place]])
    return _Cue(at, at + 2, Saying(MORE, frozenset({"amount"})), between)


def _follows_being(lowers: Sequence[str], at: int) -> bool:
    place = _skip_degrees(lowers, at)
    return place >= 0 and (lowers[place] in _BEING or lowers[place] in _DENYING)


def _skip_degrees(lowers: Sequence[str], at: int) -> int:
    """Return the first word before a place that is no degree: that of "**not** quite as"."""
    place = at - 1
    while place >= 0 and place > at - 6 and lowers[place] in _DEGREES:
        place -= 1
    return place


def _read_degree(text: Analysis, lowers: Sequence[str], at: int) -> tuple[frozenset[int], int, bool]:
    """Return what is left open before "as", where its words begin, and whether there are none."""
    place = _skip_degrees(lowers, at)
    degrees = lowers[place + 1 : at]
    if place >= 0 and lowers[place] in _DENYING:
        return frozenset({LESS}), place, False
    multiple = next((one for one in text.quantities if one.kind is QuantityKind.MULTIPLE and one.last == at), None)
    value = multiple.value if multiple is not None else _TIMES.get(lowers[at - 1]) if at else None
    if value is None and at and lowers[at - 1] == "times":
        value = next((one.value for one in text.quantities if one.last == at), None)
    if value is not None:
        return frozenset({MORE if value > 1 else LESS}), at - 1 if multiple is None else multiple.first, False
    if not _SHORT_OF.isdisjoint(degrees):
        return frozenset({LESS}), place + 1, False
    if list(degrees[-2:]) == ["at", "least"]:
        return frozenset({EQUAL, MORE}), at - 2, False
    return frozenset({EQUAL}), place + 1, not degrees


def _read_same(lowers: Sequence[str], at: int) -> _Cue | None:
    """Read "the **same** height **as**", "the **same** number of cars **as**"."""
    noun = lowers[at + 1] if at + 1 < len(lowers) else ""
    scales = read_scale_noun(noun)
    last = next((to for to in range(at + 2, min(len(lowers), at + 2 + _AS_WITHIN)) if lowers[to] == "as"), None)
    if not scales or last is None:
        return None
    return _Cue(at, last + 1, Saying(EQUAL, scales), tuple(range(at + 3, last)))


def _read_phrase(lowers: Sequence[str], at: int) -> _Cue | None:
    for of_verbs in (True, False):
        for words, saying in list_phrases(of_verbs=of_verbs).get(lowers[at], ()):
            if tuple(lowers[at : at + len(words)]) != words:
                continue
            place = _skip_degrees(lowers, at)
            if not of_verbs and (place < 0 or not (lowers[place] in _BEING or lowers[place] in _DENYING)):
                continue
            if lowers[at + len(words) : at + len(words) + 1] == ["as"]:
                continue  # "**twice** as tall" is told by what follows
            return _read_noun_behind(lowers, _Cue(at, at + len(words), saying))
    return _read_in_scale(lowers, at)


def _read_noun_behind(lowers: Sequence[str], cue: _Cue) -> _Cue:
    """Read "twice **the height of**" of heights."""
    if cue.last + 2 < len(lowers) and lowers[cue.last] == "the" and lowers[cue.last + 2] in {"of", "that"}:
        scales = read_scale_noun(lowers[cue.last + 1])
        if scales:
            return attrs.evolve(cue, last=cue.last + 3, saying=attrs.evolve(cue.saying, scales=scales))
    return cue


def _read_in_scale(lowers: Sequence[str], at: int) -> _Cue | None:
    """Read "**equal in height to**", "**level in height with**", and "is **the size of** the mill"."""
    four = lowers[at : at + 4]
    if len(four) == 4 and four[0] in {"equal", "level", "identical"} and four[1] == "in" and four[3] in {"to", "with"}:
        scales = read_scale_noun(four[2])
        return _Cue(at, at + 4, Saying(EQUAL, scales)) if scales else None
    if four[:1] == ["the"] and four[2:3] == ["of"] and at and lowers[at - 1] in _BEING:
        scales = read_scale_noun(four[1])
        return _Cue(at, at + 3, Saying(EQUAL, scales)) if scales and scales != {"amount"} else None
    return None


def _read_multiple(text: Analysis, lowers: Sequence[str], at: int) -> _Cue | None:
    """Read "was **three times** Roe's", "is **three times the height of**"."""
    if lowers[at] != "times" or at + 1 >= len(lowers) or lowers[at + 1] in {"as", "more", "less", "a", "in", "by", "."}:
        return None
    figure = next((one for one in text.quantities if one.last in {at, at + 1} and one.value > 0), None)
    if figure is None or not _follows_being(lowers, figure.first):
        return None
    scales = frozenset({"amount", "=times"})
    way = MORE if figure.value > 1 else LESS
    return _read_noun_behind(lowers, _Cue(figure.first, at + 1, Saying(way, scales)))


def _read_verb(lowers: Sequence[str], at: int) -> _Cue | None:
    known = list_verbs().get(lowers[at])
    behind = lowers[at + 1] if at + 1 < len(lowers) else ""
    if known is None or at == 0 or behind == "than":
        return None  # "**better** than" is no verb
    base, saying = known
    is_passive = behind == "by" and _follows_being(lowers, at)
    if (behind == "by" and not is_passive) or lowers[at - 1] in {"the", "a", "an", "to", "its", "their"}:
        return None
    saying = attrs.evolve(saying, way=-saying.way) if is_passive else saying
    return _Cue(at, at + 1 + is_passive, saying, is_loose=base in LOOSE_VERBS)


def _complete(text: Analysis, lowers: Sequence[str], cue: _Cue) -> Ranking | None:
    """Find the two parties of a comparison, and whether it is denied."""
    end = next(
        (at for at in range(cue.last, min(len(lowers), cue.last + _BEHIND)) if lowers[at] in _ENDS),
        min(len(lowers), cue.last + _BEHIND),
    )
    begin = next((at + 1 for at in range(cue.first - 1, -1, -1) if lowers[at] in _STOPS), 0)
    left = _list_words(text, range(max(begin, cue.first - _BEFORE), cue.first)) + cue.between
    shared = {text.roots[at] for at in left}
    right: list[int] = []
    for at in range(cue.last, end):
        if lowers[at] in _PREPOSITIONS and any(text.roots[place] not in shared for place in right):
            break
        if at in text.in_figures and not right:
            return None
        if _weighs(text, at):
            right.append(at)
    if not left or not right:
        return None
    ways, first = _deny(lowers, cue)
    figure = next(
        (
            one
            for one in text.quantities
            if 0 <= cue.first - one.last <= 1 or cue.first <= one.first < one.last <= cue.last
        ),
        None,
    )
    is_multiple = figure is not None and (
        figure.kind is QuantityKind.MULTIPLE or "times" in lowers[figure.first : figure.last + 1]
    )
    return Ranking(
        first=min(first, figure.first) if figure is not None else first,
        last=cue.last,
        ways=ways,
        scales=cue.saying.scales,
        left=tuple(at for at in left if figure is None or not figure.first <= at < figure.last),
        right=tuple(right),
        factor=figure if is_multiple else None,
        difference=figure if not is_multiple and figure is not None and figure.hedge is Hedge.EXACT else None,
        is_near=cue.is_near,
        is_plain=cue.is_plain,
        is_loose=cue.is_loose,
        is_comparative=lowers[cue.last - 1] in {"than", "as"},
    )


def _deny(lowers: Sequence[str], cue: _Cue) -> tuple[frozenset[int], int]:
    """Return what a comparison leaves open once its denial is read, and where its words begin: "**no** taller than"."""
    if cue.ways is not None:
        return cue.ways, cue.first
    told = frozenset({cue.saying.way})
    place = _skip_degrees(lowers, cue.first)
    denied = place >= 0 and (lowers[place] in _DENYING or (lowers[place] == "no" and place + 1 == cue.first))
    if not denied:
        return told, place + 1
    # "Does not match" is told of the lesser, "is not on a par with" too.
    return (frozenset({LESS}) if told == {EQUAL} else _ALL - told), place


def _weighs(text: Analysis, at: int) -> bool:
    return bool(text.weights[at] or at in text.named) and at not in text.in_figures


def _list_words(text: Analysis, places: range) -> tuple[int, ...]:
    return tuple([at for at in places if _weighs(text, at)])
