"""
Read what a text tells of two by "the former" and "the latter": "Harl and Vint; **the former** was built in 1950, **the latter** in 1974".

An analysis enters, a :class:`TwoTold` leaves: the two, and the stretches that tell of each.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form, is_adverb
from factcheck.facts.names import Name
from factcheck.matching.listings import Listing, Member, read_listings
from factcheck.text.memory import TEXTS_REMEMBERED

#: By what points to the first of two, what points to the other; the first of these has to be there.
_PAIRS = {
    "former": frozenset({"latter"}),
    "first": frozenset({"second", "other", "latter"}),
    "elder": frozenset({"younger"}),
    "older": frozenset({"younger"}),
}
# "**The latter** was built in 1974" tells of the second alone, and of the first nothing.
_ALONE = {"former": 0, "latter": 1}
# These tell that one of two is meant, and not which: "**one** was built in 1950, **the other** in 1974".
_OPEN = frozenset({"one"})
#: One of these is in any text that tells of two so.
POINTING = frozenset("former latter elder older first one".split())
# "The first **of these**", "the former **dam**", "the first **one**".
_BESIDE = frozenset("of these those them the two one dam".split())
_ENDS = frozenset(". ; ! ?".split())
# Two are named a sentence before, no farther.
_NAMED_WITHIN = 40
_TWO = 2
_COUNTED_WITHIN = 6
_PLACING = frozenset("in at of from on near".split())


@attrs.frozen(eq=False)
class TwoTold:
    """
    Two members, the stretch of the text that tells of each, and whether the text says which of the two is which.

    >>> TwoTold(Listing(()), (range(0), range(3, 5)), is_open=False).told[1].start
    3
    """

    owners: Listing
    told: tuple[range, range]
    is_open: bool


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_two_told(text: Analysis) -> TwoTold | None:
    """
    Return the two of which a text tells by what points back to each; None where it tells of none so.

    >>> from factcheck.facts.analysis import analyse
    >>> found = find_two_told(analyse("We saw Harl and Vint; the former is old, the latter new."))
    >>> [text.start for text in found.told], found.is_open
    ([8, 13], False)
    >>> find_two_told(analyse("We saw Harl and Vint; the latter is new.")).told
    (range(0, 0), range(8, 10))
    >>> find_two_told(analyse("The former mayor came."))
    """
    if text.lowers.isdisjoint(POINTING):
        return None
    for at, lower in enumerate(text.spelt):
        if lower not in POINTING or not _points(text, at):
            continue
        other = _find_other(text, at)
        owners = _find_owners(text, at)
        if owners is None or (other is None and lower not in _ALONE):
            continue
        stop = _find_end(text, other if other is not None else at)
        if other is not None:
            return TwoTold(owners, (range(at + 1, other - 1), range(other + 1, stop)), is_open=lower in _OPEN)
        told = range(at + 1, stop)
        return TwoTold(owners, (range(0), told) if _ALONE[lower] else (told, range(0)), is_open=False)
    return None


def _points(text: Analysis, at: int) -> bool:
    """Say whether a word stands for a thing by itself: "**the former** was", not "the former mayor"."""
    before = text.spelt[at - 1] if at else ""
    after = text.spelt[at + 1] if at + 1 < len(text.tokens) else "."
    if before != "the" and text.spelt[at] not in _OPEN:
        return False
    if (text.spelt[at] in _OPEN or text.spelt[at] == "first") and after == "of":
        return (
            before == "the"
            and text.spelt[at + 2 : at + 3] in (("these",), ("those",), ("them",), ("the",))
            and text.spelt[at] == "first"
        )
    if text.spelt[at] in _OPEN and before in {"the", "no", "any", "this", "that", "each", "which", "every", "'s"}:
        return before == "the" and _find_other(text, at) is not None
    if at + 1 not in text.named and text.spelt[at] in _PAIRS and _find_other(text, at) is not None:
        return True  # "the former **sleep** upstairs, the latter in the hall"
    stands_alone = at + 1 >= len(text.tokens) or not text.weights[at + 1] or has_deed_form(after) or is_adverb(after)
    return (stands_alone and at + 1 not in text.named and after != "time") or after in _BESIDE


def _find_other(text: Analysis, at: int) -> int | None:
    """Return the word that points to the other of two, behind the one that points to the first."""
    wanted = _PAIRS.get(text.spelt[at], frozenset({"other"}) if text.spelt[at] in _OPEN else frozenset())
    for place in range(at + 2, min(len(text.tokens), at + _NAMED_WITHIN)):
        if text.spelt[place] in wanted and text.spelt[place - 1] == "the" and place not in text.named:
            return place
    return None


def _find_end(text: Analysis, at: int) -> int:
    figures = text.in_figures
    return next(
        (place for place in range(at, len(text.tokens)) if text.tokens[place].text in _ENDS and place not in figures),
        len(text.tokens),
    )


def _find_owners(text: Analysis, at: int) -> Listing | None:
    """Return the last two that are named before: a list of two, or the last two names."""
    start = max(0, at - _NAMED_WITHIN)
    lists = [
        one
        for one in read_listings(text)
        if one.members[0].first >= start and one.members[-1].last <= at and _can_own(one)
    ]
    if lists:
        is_two = len(lists[-1].members) == _TWO
        return lists[-1] if is_two and (text.spelt[at] in _ALONE or _counts_two(text, lists[-1])) else None
    names: list[Name] = []
    for name in text.names:
        if start <= name.first and name.last < at and all(name.words != one.words for one in names):
            names.append(name)
    if len(names) > _TWO:  # "Haas met Brandt **in Lima**": of where it was nothing is told
        names = [name for name in names if not name.first or text.spelt[name.first - 1] not in _PLACING]
    if len(names) != _TWO or text.spelt[at] not in _ALONE:
        return None
    return Listing(tuple([Member(name.first, name.last, name) for name in names]))


def _counts_two(text: Analysis, listing: Listing) -> bool:
    """Say whether a list is told to be of two: "**two** ferries, Swift and Heron"; else "the first" may be of any."""
    first = listing.members[0].first
    return "two" in text.spelt[max(0, first - _COUNTED_WITHIN) : first]


def _can_own(listing: Listing) -> bool:
    return all(member.value is None or isinstance(member.value, Name) for member in listing.members)
