"""
Read the lists of a text, and which of them are shared out: "**Kell and Moss** scored **12 and 9** points **respectively**".

An analysis enters, :class:`Listing` records leave, and groups of lists of which the members at one place go together.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity
from factcheck.matching.anchored_clauses import Value
from factcheck.text.memory import TEXTS_REMEMBERED

_AND = frozenset({"and", "&"})
# "The **former deputy chief** whip and the treasurer": a member of a list of words is no longer.
_LONGEST_MEMBER = 4
# More than five members nobody shares out by their places.
_MOST_MEMBERS = 5
# A text made to be endless has more lists than a passage.
_MOST_LISTINGS = 12
# What may open a member: "in 1950 and **in** 1960", "the cello and **the** harp".
_OPENINGS = frozenset(
    "a an the in on at to by for from of with its his her their about around nearly over some".split()
)
# "12 **points** and 9 rebounds": what is counted stands between a figure and the "and".
_COUNTED_WITHIN = 2
_SENTENCE_ENDS = frozenset(". ; ! ?".split())

#: One of these is in any text that says so in words.
SHARING = frozenset("respectively order".split())
_IN_ORDER = (("in", "that", "order"), ("in", "this", "order"), ("in", "the", "same", "order"))
# What tells of which kind the figures behind two names are: "Kell and Moss, **aged** 12 and 9,".
_CUES = frozenset(
    """
    aged ages age worth weighing measuring numbered costing priced dated born built founded opened launched established made
    completed published released
    """.split()
)
_APPOSED = frozenset({",", "("})
_CLOSING = frozenset({",", ")", ".", ";"})
# "And Moss, **who were born in** 1950 and 1960,": so much stands between two lists side by side.
_APPOSED_WITHIN = 4


@attrs.frozen(eq=False)
class Member:
    """
    A member of a list: the tokens ``[first, last)``, and its value where it is a figure, a date, a time or a name.

    >>> Member(0, 1, None).last
    1
    """

    first: int
    last: int
    value: Value | None


@attrs.frozen(eq=False)
class Listing:
    """
    The members of a list, in order, two at least.

    >>> Listing((Member(0, 1, None), Member(2, 3, None))).members[1].first
    2
    """

    members: tuple[Member, ...]


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_listings(text: Analysis) -> tuple[Listing, ...]:
    """
    Return the lists of a text that are joined with "and", in order.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("Harl, Vint and Orme opened in 1901, 1907 and 1911.")
    >>> [[read.tokens[member.first].text for member in one.members] for one in read_listings(read)]
    [['Harl', 'Vint', 'Orme'], ['1901', '1907', '1911']]
    >>> read_listings(analyse(""))
    ()
    """
    if text.lowers.isdisjoint(_AND):
        return ()
    return tuple(_iterate_listings(text))[:_MOST_LISTINGS]


def _iterate_listings(text: Analysis) -> Iterator[Listing]:
    values: tuple[Value, ...] = (*text.quantities, *text.dates, *text.clock_times, *text.names)
    opening = {_find_opening(value): value for value in values}
    closing = {value.last: value for value in values}
    for at, token in enumerate(text.tokens):
        if token.lower not in _AND or at in text.named or at in text.in_figures:
            continue
        last = _read_behind(text, at + 1, opening)
        members = _read_before(text, at, last, closing) if last is not None else []
        if last is not None and members:
            yield Listing(_even_out(text, (*members, last)))


def _find_opening(value: Value) -> int:
    return value.first - len(value.title) if isinstance(value, Name) else value.first


def _read_behind(text: Analysis, first: int, opening: dict[int, Value]) -> Member | None:
    """Read the last member of a list, behind its "and"."""
    while first < len(text.tokens) and first not in opening and text.tokens[first].lower in _OPENINGS:
        first += 1
    value = opening.get(first)
    if value is not None:
        return Member(value.first, value.last, value)
    last = first
    while last < min(len(text.tokens), first + _LONGEST_MEMBER) and last not in opening and _is_word(text, last):
        last += 1
    return Member(first, last, None) if last > first else None


def _read_before(text: Analysis, end: int, last: Member, closing: dict[int, Value]) -> list[Member]:
    """Read the other members of a list, from its "and" backwards."""
    members: list[Member] = []
    while end > 0 and len(members) < _MOST_MEMBERS - 1:
        end -= text.tokens[end - 1].text == ","
        found = _read_member(text, end, last, closing)
        if found is None:
            break
        members.insert(0, found)
        end = found.first
        while end > 0 and text.tokens[end - 1].lower in _OPENINGS:
            end -= 1
        if not end or text.tokens[end - 1].text != "," or end - 1 in text.in_figures:
            break
    return members


def _read_member(text: Analysis, end: int, last: Member, closing: dict[int, Value]) -> Member | None:
    """Read the member that ends before a place, of the kind of the last; a word may stand beside a name: "gold and Silver"."""
    end -= end > 0 and text.tokens[end - 1].lower == "'s"
    value = closing.get(end)
    if value is None and isinstance(last.value, Quantity):
        value = next(
            (
                one
                for step in range(1, _COUNTED_WITHIN + 1)
                if isinstance(one := closing.get(end - step), Quantity) and one.nouns
            ),
            None,
        )
    is_worded = last.value is None or isinstance(last.value, Name)
    if value is not None:
        alike = (is_worded and isinstance(value, Name)) or type(value) is type(last.value)
        return Member(value.first, value.last, value) if alike else None
    first = end
    while first > max(0, end - _LONGEST_MEMBER) and _is_word(text, first - 1):
        first -= 1
    # "Scored 9 **points** and Moss" is no list; "**Gold** and Silver", where every first word is capitalised, is one.
    opens = first == 0 or text.tokens[first - 1].text in _SENTENCE_ENDS
    is_worded = last.value is None or (isinstance(last.value, Name) and opens)
    return Member(first, end, None) if is_worded and first < end else None


def _is_word(text: Analysis, at: int) -> bool:
    """Say whether a common word may be of a member: no verb, no figure, and no word of grammar."""
    lower = text.tokens[at].lower
    return bool(
        text.weights[at]
        and at not in text.named
        and at not in text.in_figures
        and lower not in SHARING
        and not (has_deed_form(lower) and lower.endswith("ed"))
    )


def _even_out(text: Analysis, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """
    Keep of each member as many words as of the shortest, next to the "and": "played **cello** and **harp**", "the **red** and **blue** lines".

    A last member that its clause ends with is whole: "the chair and the **deputy chair**".
    """
    if any(member.value is not None for member in members):
        return members
    size = min(member.last - member.first for member in members)
    last = members[-1]
    after = text.tokens[last.last].lower if last.last < len(text.tokens) else "."
    ends = after in _CLOSING or after in SHARING
    evened = [attrs.evolve(member, first=max(member.first, member.last - size)) for member in members[:-1]]
    return (*evened, last if ends else attrs.evolve(last, last=last.first + size))


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_shared_out(text: Analysis) -> tuple[tuple[Listing, ...], ...]:
    """
    Return the groups of lists of a text whose members go together, the first with the first.

    >>> from factcheck.facts.analysis import analyse
    >>> len(find_shared_out(analyse("Kell and Moss scored 12 and 9 points respectively.")))
    1
    >>> len(find_shared_out(analyse("Kell and Moss, aged 12 and 9, came."))), find_shared_out(analyse("Kell and Moss sold 12."))
    (1, ())
    """
    listings = read_listings(text)
    if len(listings) < 2:
        return ()
    if text.lowers.isdisjoint(SHARING):
        return tuple(_list_apposed(text, listings))
    ends = [at for at, token in enumerate(text.tokens) if token.text in _SENTENCE_ENDS and at not in text.in_figures]
    groups: list[tuple[Listing, ...]] = []
    for at in _list_marks(text):
        sentence = bisect_right(ends, at)
        near = [one for one in listings if bisect_right(ends, one.members[0].first) == sentence]
        before = [one for one in near if one.members[0].first < at]
        size = len((before or near)[-1].members) if near else 0
        group = tuple([one for one in near if len(one.members) == size])
        if len(group) > 1 and group not in groups:
            groups.append(group)
    return tuple(groups)


def _list_marks(text: Analysis) -> list[int]:
    lowers = text.spelt
    return [
        at
        for at, lower in enumerate(lowers)
        if lower == "respectively" or any(lowers[at : at + len(mark)] == mark for mark in _IN_ORDER)
    ]


def _list_apposed(text: Analysis, listings: tuple[Listing, ...]) -> Iterator[tuple[Listing, ...]]:
    """Yield a list and the figures beside it in commas or brackets: "Kell and Moss**, aged 12 and 9,**"."""
    for one, other in pairwise(listings):
        end, begin = one.members[-1].last, other.members[0].first
        between = [token.lower for token in text.tokens[end:begin]]
        if not between or between[0] not in _APPOSED or len(between) > _APPOSED_WITHIN:
            continue
        is_cued = between == ["("] or not _CUES.isdisjoint(between[1:])
        after = text.tokens[other.members[-1].last].text if other.members[-1].last < len(text.tokens) else "."
        figures = all(member.value is not None and not isinstance(member.value, Name) for member in other.members)
        if is_cued and figures and after in _CLOSING and len(one.members) == len(other.members):
            yield one, other


def find_marks(text: Analysis) -> frozenset[int]:
    """
    Return the tokens that only say that lists are shared out.

    >>> from factcheck.facts.analysis import analyse
    >>> sorted(find_marks(analyse("They came first and last, in that order.")))
    [6, 7, 8]
    """
    if text.lowers.isdisjoint(SHARING):
        return frozenset()
    ends = [(at, at + (1 if text.spelt[at] == "respectively" else 3)) for at in _list_marks(text)]
    return frozenset(at for first, last in ends for at in range(first, last))
