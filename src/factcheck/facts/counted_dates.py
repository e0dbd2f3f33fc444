"""
Count the date of an event from that of another: "two years before the vote of 2016", "in 1995, **ten years after** it opened".

Tokens and the dates of a text enter, the dates that follow from a distance and one of them leave, each with the event that it dates.
What a distance counts from stands behind it, in the same clause, or right before it.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.calendar import Granularity, Offset
from factcheck.facts.date_bounds import DateRelation
from factcheck.facts.dates import DateMention, resolve_offset
from factcheck.facts.relative_dates import find_distance_before
from factcheck.text.tokens import Token

_TURNS = frozenset({"before", "after"})
# "Two years before **the prime minister's visit in** 2016", "ten years after **the mill on the river opened**".
_ANCHORED_WITHIN = 8
_BREAKS = frozenset(". ; : , ! ? and but while whereas".split())
# "**Some** ten years after it opened", "**more than** two years after": the date is not known.
_ROUGHLY = frozenset("about around approximately roughly some nearly almost over than least under within".split())


@attrs.frozen
class CountedDate:
    """
    A date that a text gives by a distance from another.

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("It was sold in 1995, ten years after it opened.")
    >>> count_dates(read.tokens, find_dates(read))[0].event
    range(9, 11)
    """

    #: The date; its tokens are those of the distance.
    date: DateMention
    #: What it is counted from.
    anchor: DateMention
    #: The tokens of the event that it dates.
    event: range


def count_dates(tokens: Sequence[Token], mentions: Sequence[DateMention]) -> tuple[CountedDate, ...]:
    """
    Return the dates of a text that are counted from one of those that it mentions, in order.

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("It opened two years before the vote of June 2016.")
    >>> [one.date.named.low.year for one in count_dates(read.tokens, find_dates(read))]
    [2014]
    """
    dated = {at for one in mentions for at in range(one.first, one.last)}
    turns = [at for at, token in enumerate(tokens) if token.lower in _TURNS and at not in dated] if mentions else []
    counted = [_count(tokens, mentions, at) for at in turns if find_distance_before(tokens, at, 0) is not None]
    return tuple([one for one in counted if one is not None])


def _count(tokens: Sequence[Token], mentions: Sequence[DateMention], at: int) -> CountedDate | None:
    before = next((one for one in reversed(mentions) if one.last <= at), None)
    distance = find_distance_before(tokens, at, before.last if before is not None else 0)
    if distance is None or (distance[0] and tokens[distance[0] - 1].lower in _ROUGHLY):
        return None
    first, unit, forward, backward = distance
    if tokens[at].lower == "before":
        forward, backward = backward, forward
    behind = next((one for one in mentions if one.first > at), None)
    if behind is not None and behind.first - at - 1 <= _ANCHORED_WITHIN and _find_end(tokens, at + 1) > behind.first:
        return _shift(behind, (first, at), unit, forward, range(_find_start(tokens, first), first))
    if before is not None and all(token.text == "," for token in tokens[before.last : first]):
        return _shift(before, (first, at), unit, backward, range(at + 1, _find_end(tokens, at + 1)))
    return None


def _find_start(tokens: Sequence[Token], last: int) -> int:
    return next((at + 1 for at in range(last - 1, -1, -1) if tokens[at].lower in _BREAKS), 0)


def _find_end(tokens: Sequence[Token], first: int) -> int:
    return next((at for at in range(first, len(tokens)) if tokens[at].lower in _BREAKS), len(tokens))


def _shift(
    anchor: DateMention, place: tuple[int, int], unit: Granularity, offset: Offset, event: range
) -> CountedDate | None:
    if anchor.relation is not DateRelation.IN or not event:
        return None
    counted = DateMention(first=place[0], last=place[1], granularity=unit, offset=offset)
    found = resolve_offset(counted, anchor)
    if found.named is None:
        return None
    return CountedDate(attrs.evolve(found, offset=None, year=found.named.low.year), anchor, event)
