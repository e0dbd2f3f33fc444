"""
Hold on which days of the week something is so against the passage: "open on **Sundays**" beside "open **from Monday to Saturday**".

An alignment enters, compared parts leave. A schedule names its days one by one, by the first and the last, or as all but some; what it does
not name it leaves out, and there the opposite holds.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.date_forms import WEEKDAYS
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.denials import says_not
from factcheck.matching.pairs import How, Pair
from factcheck.model import Kind, Relation

_WEEK = frozenset(range(7))
_SETS = {"weekday": _WEEK - {5, 6}, "weekend": frozenset({5, 6})}
_DAY_WORDS = frozenset(word + ending for word in (*WEEKDAYS, *_SETS) for ending in ("", "s"))
_TO = frozenset({"to", "through", "till", "until", "-", "–"})
_JOINTS = frozenset({",", "and", "or", "&"})
_ALL = (("every", "day"), ("daily",), ("seven", "days", "a", "week"), ("all", "week"))
_EXCEPT = frozenset("except excepting but excluding".split())
# "Except **on** Mondays", "except **every** Monday".
_BETWEEN = frozenset({"on", "for", "every", "public", "holidays"})
_ENDS = frozenset(". ; ! ?".split())
# A passage with more stretches of days tells several schedules.
_MOST_STRETCHES = 2


def compare_weekly(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare the days of the week of which the statement tells something with those of the passage's schedule.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The shop is open from Monday to Saturday.")
    >>> said = "The shop is open on Sundays.", "The shop is open on Tuesdays.", "The shop is closed on Sundays."
    >>> [[part.relation.value for part in compare_weekly(align(analyse(one), found))] for one in said]
    [['conflicts'], ['agrees'], ['agrees', 'agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_DAY_WORDS):
        return ()
    said, told = _read_days(statement), _read_days(evidence)
    if (
        "only" in statement.lowers
        or len(said) != 1
        or not 0 < len(told) <= _MOST_STRETCHES
        or not _is_recurring(evidence, told)
    ):
        return ()
    place, days = next(iter(said.items()))
    scheduled = frozenset[int]().union(*told.values())
    if any(at not in alignment.pairs and not place[0] <= at < place[1] for at, _ in alignment.weighty):
        return ()
    opposites = [pair for pair in alignment.pairs.values() if pair.how is How.OPPOSITE]
    if any(_are_of_kinds(alignment, pair) for pair in opposites):
        return ()  # "the **museum** is closed" beside "the **library** is open"
    opposed = bool(opposites)
    turned = opposed is not (says_not(statement) is not says_not(evidence))
    inside, outside = days <= scheduled, days.isdisjoint(scheduled)
    if (len(told) > 1 and not outside) or inside is outside or days == scheduled:
        return ()
    found = min(told), max(told)
    stretch = (found[0][0], found[1][1])
    if not _is_told_there(alignment, place, stretch):
        return ()
    is_so = inside is not turned
    return (
        Compared(
            kind=Kind.DATE,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            statement=place,
            evidence=stretch,
            detail="weekly",
            message=tell_difference(alignment, place, stretch),
        ),
        *(_tell_opposite(alignment, pair) for pair in opposites if is_so),
    )


def _are_of_kinds(alignment: Alignment, pair: Pair) -> bool:
    return all(sense.is_kind for sense in alignment.statement.senses[pair.statement])


def _tell_opposite(alignment: Alignment, pair: Pair) -> Compared:
    """Tell that an opposite goes with the days: "**closed** on Sundays" beside "open from Monday to Saturday"."""
    word, other = alignment.statement.tokens[pair.statement].text, alignment.evidence.tokens[pair.evidence].text
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.AGREES,
        statement=(pair.statement, pair.statement + 1),
        evidence=(pair.evidence, pair.evidence + 1),
        detail="weekly",
        message=f"“{word}” is said of other days than “{other}”",
    )


def _is_told_there(alignment: Alignment, place: tuple[int, int], stretch: tuple[int, int]) -> bool:
    """Say whether the sentence of a schedule has all that the statement tells besides its days."""
    first = find_clause(alignment.evidence, stretch[0], _ENDS).start
    last = find_clause(alignment.evidence, stretch[1] - 1, _ENDS).stop
    places = [pair.evidence for at, pair in alignment.pairs.items() if not place[0] <= at < place[1]]
    return all(first <= at < last for at in places)


def _is_recurring(text: Analysis, told: dict[tuple[int, int], frozenset[int]]) -> bool:
    """Say whether a text tells of every week: of several days, or of "Mondays"; a single Monday was one."""
    return any(len(days) > 1 or text.tokens[place[1] - 1].lower.endswith("s") for place, days in told.items())


def _read_days(text: Analysis) -> dict[tuple[int, int], frozenset[int]]:
    """Return the stretches of days of a text by their tokens; none where a day has its date, and is no day of every week."""
    if any(date.day is not None and date.weekday is not None for date in text.dates):
        return {}
    lowers = [token.lower for token in text.tokens]
    found: dict[tuple[int, int], frozenset[int]] = {}
    at = 0
    while at < len(lowers):
        every = next((words for words in _ALL if tuple(lowers[at : at + len(words)]) == words), None)
        excepted, end = _read_exception(lowers, at + len(every)) if every is not None else (frozenset[int](), at)
        if every is not None and (excepted or every != ("daily",)):  # "the daily toll" is no schedule
            found[at, end] = _WEEK - excepted
            at = end
        elif _read_day(lowers[at]) is not None:
            days, end = _read_stretch(lowers, at)
            found[at, end] = days
            at = end
        else:
            at += 1
    return found


def _read_day(lower: str) -> frozenset[int] | None:
    """Return the days that a word names: "Monday", "Mondays", "weekdays"."""
    word = lower.removesuffix("s")
    day = WEEKDAYS.get(word)
    return _SETS.get(word) if day is None else frozenset({day})


def _read_stretch(lowers: list[str], first: int) -> tuple[frozenset[int], int]:
    """Read "Monday to Friday", "Mondays, Tuesdays and Fridays" or a single day, and where it ends."""
    days = _read_day(lowers[first]) or frozenset()
    last = first + 1
    while last + 1 < len(lowers):
        following = _read_day(lowers[last + 1])
        if lowers[last] in _TO and following is not None and len(days) == len(following) == 1:
            start, end = min(days), min(following)
            days = frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))
        elif lowers[last] in _JOINTS and following is not None:
            days |= following
        else:
            break
        last += 2
    return days, last


def _read_exception(lowers: list[str], last: int) -> tuple[frozenset[int], int]:
    """Read the days behind "except", and where they end."""
    at = last
    while at < len(lowers) and lowers[at] == ",":
        at += 1
    if at >= len(lowers) or lowers[at] not in _EXCEPT:
        return frozenset(), last
    at += 1
    while at < len(lowers) and lowers[at] in _BETWEEN:
        at += 1
    return _read_stretch(lowers, at) if at < len(lowers) and _read_day(lowers[at]) is not None else (frozenset(), last)
