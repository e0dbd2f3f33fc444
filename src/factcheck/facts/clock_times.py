"""
Find times of day: "3 p.m.", "15:30", "noon".

Tokens enter, :class:`ClockTime` records leave. Where nothing tells the half of the day ("at 4:30", "half past four"), both halves are
meant; "in the evening" tells it.
"""

import re
from collections.abc import Sequence

import attrs

from factcheck.text.tokens import Token, TokenKind

#: Minutes from midnight to noon.
HALF_DAY = 12 * 60
_DAY = 24 * 60
_MORNING = frozenset({"am", "a.m.", "a.m"})
_EVENING = frozenset({"pm", "p.m.", "p.m"})
_MORNING_OR_EVENING = _MORNING | _EVENING
_NAMED = {"noon": HALF_DAY, "midday": HALF_DAY, "midnight": 0}
_HOURS = {
    word: hour
    for hour, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
# "**Half** past four", "**a quarter** to six", "**ten** past six".
_PARTS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_PAST = {"past": 1, "after": 1, "to": -1}
_PARTS_OF_DAY = {"morning": 0, "afternoon": HALF_DAY, "evening": HALF_DAY}
# "3:1" and "23:4" are a score and a verse; minutes have two digits.
_MINUTE_DIGITS = 2


@attrs.frozen
class ClockTime:
    """
    A time of day at the tokens ``[first, last)``.

    >>> ClockTime(3, 5, 900, half_known=True).is_same(ClockTime(0, 3, 180, half_known=False))
    True
    """

    first: int
    last: int
    #: Minutes since midnight, 0 to 1439.
    minute: int
    #: Whether the half of the day is told: "3 p.m.", "15:00"; not "3:00".
    half_known: bool

    def is_same(self, other: "ClockTime") -> bool:
        """Say whether two may be one time of day."""
        if self.half_known and other.half_known:
            return self.minute == other.minute
        return self.minute % HALF_DAY == other.minute % HALF_DAY


def find_clock_times(tokens: Sequence[Token]) -> tuple[ClockTime, ...]:
    """
    Return the times of day of a text, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> found = find_clock_times(tokenize("From 9 a.m. to 15:30, not at noon; the score was 3:1.").tokens)
    >>> [(time.minute, time.half_known) for time in found]
    [(540, True), (930, True), (720, True)]
    """
    number = TokenKind.NUMBER
    found: list[ClockTime] = []
    starts = (
        at for at, token in enumerate(tokens) if token.kind is number or token.lower in _NAMED or token.lower in _SPOKEN
    )
    for index in starts:
        if found and index < found[-1].last:
            continue  # the minutes of the one before
        time = _read_time(tokens, index) or _read_spoken(tokens, index)
        if time is not None:
            found.append(_add_part_of_day(tokens, time))
    return tuple(found)


_SPOKEN = frozenset(_PARTS) | frozenset(_HOURS)
# "Half past four".
_SPOKEN_WORDS = 3


def _read_spoken(tokens: Sequence[Token], index: int) -> ClockTime | None:
    """Read "half past four", "a quarter to six" and "six o'clock"."""
    words = [token.lower for token in tokens[index : index + 3]]
    if len(words) > 1 and words[0] in _HOURS and words[1] == "o'clock":
        return ClockTime(index, index + 2, _HOURS[words[0]] % 12 * 60, half_known=False)
    before = tokens[index - 1].lower if index else ""
    if words[0] in _HOURS and before in _BEFORE_HOURS and _names_part_of_day(tokens, index + 1):
        return ClockTime(index, index + 1, _HOURS[words[0]] % 12 * 60, half_known=False)  # "at nine in the morning"
    if len(words) < _SPOKEN_WORDS or words[0] not in _PARTS or words[1] not in _PAST:
        return None
    if words[2] not in _HOURS or (words[0] not in {"half", "quarter"} and words[1] != "past"):
        return None  # "ten to six" may be a result
    minute = _HOURS[words[2]] % 12 * 60 + _PAST[words[1]] * _PARTS[words[0]]
    first = index - 1 if index and tokens[index - 1].lower == "a" else index
    return ClockTime(first, index + 3, minute % HALF_DAY, half_known=False)


_LATE_HOUR = 5 * 60


def _names_part_of_day(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "in the morning" or "at night" follows."""
    words = [token.lower for token in tokens[at : at + 3]]
    return words[:2] == ["at", "night"] or (
        words[:2] == ["in", "the"] and words[2:] != [] and words[2] in _PARTS_OF_DAY
    )


def _add_part_of_day(tokens: Sequence[Token], time: ClockTime) -> ClockTime:
    """Read "4:30 **in the afternoon**"."""
    words = [token.lower for token in tokens[time.last : time.last + 3]]
    if not time.half_known and words[:2] == ["at", "night"]:
        of_night = time.minute % HALF_DAY
        # "At one at night" is after midnight, "at nine at night" before.
        later = HALF_DAY if of_night >= _LATE_HOUR else 0
        return ClockTime(time.first, time.last + 2, of_night + later, half_known=True)
    if time.half_known or words[:2] != ["in", "the"] or words[2:] == [] or words[2] not in _PARTS_OF_DAY:
        return time
    return ClockTime(time.first, time.last + 3, time.minute % HALF_DAY + _PARTS_OF_DAY[words[2]], half_known=True)


def _read_time(tokens: Sequence[Token], index: int) -> ClockTime | None:
    token = tokens[index]
    if token.lower in _NAMED:
        return ClockTime(index, index + 1, _NAMED[token.lower], half_known=True)
    if token.kind is not TokenKind.NUMBER:
        return None
    hour, minute, last = _read_figures(tokens, index)
    if hour is None:
        return None
    if hour == 12 and last == index + 1 and last < len(tokens) and tokens[last].lower in _NAMED:
        return ClockTime(index, last + 1, _NAMED[tokens[last].lower], half_known=True)  # "12 noon"
    before = tokens[index - 1].lower if index else ""
    if last == index + 1 and hour <= 12 and before in _BEFORE_HOURS and _names_part_of_day(tokens, last):
        return ClockTime(index, last, hour % 12 * 60, half_known=False)  # "at 9 in the morning"
    half = tokens[last].lower if last < len(tokens) else ""
    if half in _MORNING_OR_EVENING:
        if not 1 <= hour <= 12:
            return None
        of_day = hour % 12 * 60 + minute + (HALF_DAY if half in _EVENING else 0)
        return ClockTime(index, last + 1, of_day, half_known=True)
    if half == "o'clock" and hour <= 12:
        return ClockTime(index, last + 1, hour % 12 * 60, half_known=False)
    if last == index + 1:
        return None  # a bare figure
    # "15:00" and "08:00" are of 24 hours, "8:00" may be of twelve.
    return ClockTime(index, last, (hour * 60 + minute) % _DAY, half_known=hour > 12 or token.text.startswith("0"))


def _read_figures(tokens: Sequence[Token], index: int) -> tuple[int | None, int, int]:
    """Return the hour, the minutes and where they end: "4:30", "4.30", "4"; None for an hour that there is not."""
    text = tokens[index].text
    hour, point, minutes = text.partition(".")
    last = index + 1
    behind = tokens[last] if last < len(tokens) else None
    if behind is not None and _GLUED_MINUTES.fullmatch(behind.text) and behind.start == tokens[index].end:
        return _check(hour, behind.text[1:], last + 1)  # "14h30"
    if behind is not None and behind.lower in _HOURS_WORDS and len(text) == _FOUR and text.isascii() and text.isdigit():
        # "1430 hours" is a time where a time can stand; "slept 1430 hours" lasts.
        is_time = index and tokens[index - 1].lower in _BEFORE_HOURS and text[2:] < "60"
        return _check(text[:2], text[2:], last + 1) if is_time else (None, 0, last)
    if point:
        half = tokens[last].lower if last < len(tokens) else ""
        if half not in _MORNING_OR_EVENING:
            return None, 0, last  # "4.30" may be any figure
    elif last + 1 < len(tokens) and tokens[last].text == ":" and tokens[last + 1].kind is TokenKind.NUMBER:
        minutes, last = tokens[last + 1].text, last + 2
        if last < len(tokens) and tokens[last].text == ":":
            whole = last + 1 < len(tokens) and tokens[last + 1].text == "00"
            if not (whole and index and tokens[index - 1].lower == "at"):
                return None, 0, last  # "1:45:30" lasts
            last += 2
        if len(minutes) != _MINUTE_DIGITS:
            return None, 0, last
    if minutes and last < len(tokens) and tokens[last].lower in {"hrs", "hours"}:
        last += 1
    return _check(hour, minutes, last)


_GLUED_MINUTES = re.compile(r"h\d\d")
_HOURS_WORDS, _FOUR = frozenset({"hours", "hrs", "h"}), 4
_BEFORE_HOURS = frozenset("at by from until till".split())


def _check(hour: str, minutes: str, last: int) -> tuple[int | None, int, int]:
    """Return the hour, the minutes and where they end; None for an hour that there is not."""
    if not (hour.isascii() and hour.isdigit() and len(hour) <= 2) or int(hour) > 24:
        return None, 0, last
    if minutes and not (
        minutes.isascii() and minutes.isdigit() and len(minutes) == _MINUTE_DIGITS and int(minutes) < 60
    ):
        return None, 0, last
    return int(hour), int(minutes or 0), last
