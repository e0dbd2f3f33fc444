"""
Read how often something is done: "**twice a month**", "**fortnightly**", "**every other day**", "open **round the clock**".

The words of a text enter, frequencies leave, by how often a year each comes round.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.number_forms import SMALL
from factcheck.facts.told_values import ToldValue
from factcheck.text.tokens import Token

# How often a year each comes round.
_UNITS = {
    "minute": 525_960.0, "hour": 8766.0, "day": 365.25, "night": 365.25, "evening": 365.25, "morning": 365.25, "week": 52.18, "fortnight": 26.09, "month": 12.0, "quarter": 4.0, "year": 1.0, "decade": 0.1,
    "century": 0.01,
}  # fmt: skip
_ADVERBS = {
    "hourly": 8766.0, "daily": 365.25, "nightly": 365.25, "weekly": 52.18, "fortnightly": 26.09, "monthly": 12.0, "quarterly": 4.0,
    "semiannually": 2.0, "semimonthly": 24.0, "decennially": 0.1, "annually": 1.0, "yearly": 1.0, "biennially": 0.5, "triennially": 1 / 3, "quadrennially": 0.25, "biannually": 2.0,
}  # fmt: skip
_HALF = {"semi": 2.0, "half": 2.0}
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_SKIPPING = {"other": 2.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "tenth": 10.0}
# Every two weeks or twice a week: nobody can tell, but between the two it lies.
_EITHER = {"biweekly": (26.09, 104.36), "bimonthly": (6.0, 24.0), "biyearly": (0.5, 2.0)}
_PER = frozenset("a an per each every".split())
# "**At least** twice a year", "**more than** once a week" is another matter, and so is "**not** every day".
_BOUNDING = frozenset(
    "least most than to almost nearly not n't never about around some roughly maximum minimum".split()
)
#: What comes round so often at the least: who calls **twice a week** calls every week as well.
AT_LEAST = frozenset(("every", "each", *_ADVERBS))


@attrs.frozen
class Frequency:
    """
    How often something is done, at the tokens ``[first, last)``.

    >>> Frequency(0, 2, 52.18).a_year
    52.18
    """

    first: int
    last: int
    #: How often a year.
    a_year: float


CUES = frozenset(("every", "each", "times", *_TIMES, *_ADVERBS))


def list_frequencies(lowers: Sequence[str]) -> list[Frequency]:
    """
    Return the frequencies of the words of a text, in order; none where one of them is bounded or denied.

    >>> [one.a_year for one in list_frequencies("it is held every two years .".split())]
    [0.5]
    """
    found: list[Frequency] = []
    for at in range(len(lowers)):
        if found and at < found[-1].last:
            continue
        one = _read_every(lowers, at) or _read_times(lowers, at) or _read_adverb(lowers, at)
        if one is not None:
            if one.first and lowers[one.first - 1] in _BOUNDING:
                return []
            found.append(one)
    return found


def _read_every(lowers: Sequence[str], at: int) -> Frequency | None:
    """Read "**every day**", "**every other week**", "**every four years**"."""
    if lowers[at] not in {"every", "each"} or at + 1 >= len(lowers):
        return None
    following, unit = lowers[at + 1], lowers[at + 2] if at + 2 < len(lowers) else ""
    if following in _UNITS:
        return Frequency(at, at + 2, _UNITS[following])
    if following in _SKIPPING and unit in _UNITS:
        return Frequency(at, at + 3, _UNITS[unit] / _SKIPPING[following])
    number = _read_small(following)
    one = _singular(unit)
    if number and one in _UNITS:
        return Frequency(at, at + 3, _UNITS[one] / number)
    return None


_MOST_DIGITS = 3


def _singular(unit: str) -> str:
    return unit[:-3] + "y" if unit.endswith("ies") else unit.removesuffix("s")


def _read_times(lowers: Sequence[str], at: int) -> Frequency | None:
    """Read "**twice a year**", "**three times a week**", "**twice yearly**"."""
    times, last = _TIMES.get(lowers[at]), at + 1
    if times is None and lowers[at + 1 : at + 2] == ["times"]:
        word = lowers[at]
        times = float(word) if word.isdecimal() and len(word) <= _MOST_DIGITS else SMALL.get(word)
        last = at + 2
    if not times or last >= len(lowers):
        return None
    if lowers[last] in _ADVERBS:
        return Frequency(at, last + 1, times * _ADVERBS[lowers[last]])
    if lowers[last] in _PER and last + 1 < len(lowers):
        if lowers[last + 1] in _UNITS:
            return Frequency(at, last + 2, times * _UNITS[lowers[last + 1]])
        every = _read_every(lowers, last)
        return Frequency(at, every.last, times * every.a_year) if every is not None else None
    return None


def _read_adverb(lowers: Sequence[str], at: int) -> Frequency | None:
    """Read "**annually**", "**semi-annually**", at the end of a clause or before a preposition: no "daily paper"."""
    a_year = _ADVERBS.get(lowers[at])
    if a_year is None or (at + 1 < len(lowers) and lowers[at + 1] not in _BEHIND):
        return None
    if at > 1 and lowers[at - 1] == "-" and lowers[at - 2] in _HALF:
        return Frequency(at - 2, at + 1, a_year * _HALF[lowers[at - 2]])
    return Frequency(at, at + 1, a_year)


_BEHIND = frozenset(". , ; : ! ? in at on to from by for since with and until between".split())


FREQUENCY, HOURS = "frequency", "hours a day"
# A month is no whole number of weeks: twice a month and every two weeks are one to one part in ten.
_SLACK = 0.1
# "Does **not** run every day": less often, which every other day is.
_BELOW = 0.75
_DENIALS = frozenset({"not", "n't", "never"})
_DENIED_WITHIN = 4
_DAY_LONG = 24.0
_DAY_LONG_WORDS = (("round", "the", "clock"), ("around", "the", "clock"), ("day", "and", "night"))
#: Of two texts both have to have one of these.
FREQUENCY_WORDS = CUES | {"round", "around", "night", "hours", "alternate", *_EITHER}


def find_frequencies(tokens: Sequence[Token]) -> tuple[ToldValue, ...]:
    """
    Return how often a text tells that something is done, and how many hours a day.

    >>> from factcheck.text.tokens import tokenize
    >>> said = "It runs every other day.", "It does not run daily.", "It is open round the clock."
    >>> [[(one.sort, round(one.high)) for one in find_frequencies(tokenize(each).tokens)] for each in said]
    [[('frequency', 183)], [('frequency', 274)], [('hours a day', 24)]]
    """
    lowers = [token.lower for token in tokens]
    if FREQUENCY_WORDS.isdisjoint(lowers):
        return ()
    found = [_make(lowers, one) for one in list_frequencies(lowers)]
    values = [one for one in found if one is not None]
    values.extend(_read_other(lowers))
    return tuple(values)


def _make(lowers: Sequence[str], one: Frequency) -> ToldValue | None:
    cue = next(
        (at for at in range(one.first - 1, max(-1, one.first - 1 - _DENIED_WITHIN), -1) if lowers[at] in _DENIALS), None
    )
    if cue is None:
        return ToldValue(FREQUENCY, one.first, one.last, one.a_year, one.a_year, slack=_SLACK)
    if lowers[one.first] not in AT_LEAST:
        return None  # "not twice a week" may be thrice
    return ToldValue(FREQUENCY, one.first, one.last, 0.0, one.a_year * _BELOW, (cue, cue + 1))


def _read_other(lowers: Sequence[str]) -> list[ToldValue]:
    """Read "**round the clock**", "24 **hours a day**", "on **alternate days**", "**bimonthly**"."""
    values = []
    for at, word in enumerate(lowers):
        behind = tuple(lowers[at : at + 3])
        if behind in _DAY_LONG_WORDS:
            values.append(ToldValue(HOURS, at, at + 3, _DAY_LONG, _DAY_LONG))
        elif word == "hours" and behind[1:] in {("a", "day"), ("per", "day"), ("each", "day"), ("every", "day")} and at:
            number = _read_small(lowers[at - 1])
            if number is not None:
                values.append(ToldValue(HOURS, at - 1, at + 3, number, number))
        elif word == "alternate" and (unit := _UNITS.get(_singular(behind[1] if len(behind) > 1 else ""))):
            values.append(ToldValue(FREQUENCY, at, at + 2, unit / 2, unit / 2, slack=_SLACK))
        elif word in _EITHER:
            low, high = _EITHER[word]
            values.append(ToldValue(FREQUENCY, at, at + 1, low, high, slack=_SLACK))
    return values


def _read_small(word: str) -> float | None:
    return float(word) if word.isdecimal() and len(word) <= _MOST_DIGITS else SMALL.get(word)
