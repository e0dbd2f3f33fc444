"""
Find the words that tell which of two deeds came first: "in the run-up to", "on the heels of", "was followed by", "a year later".

An analysis enters, cues leave, each with the two stretches of tokens that it parts.
"""

from collections.abc import Sequence

import attrs

from factcheck.facts.analysis import Analysis

_STOPS = frozenset(". ; ! ?".split())
_JOINTS = frozenset({"and", ",", "but", ";", "."})
_STOPS_OR_JOINTS = _STOPS | _JOINTS

# What stands before these came first, what stands behind them then; and the other way round.
_BEFORE = """
prior to | previous to | in advance of | in the run - up to | in the runup to | in the lead - up to | in the build - up to | on the eve of | leading up to | in anticipation of | by the time
| followed by | after which | whereupon | preceding | precedes | preceded
"""
_AFTER = """
in the wake of | in the aftermath of | on the heels of | upon completion of | on completion of | upon the completion of
| on the completion of | upon the conclusion of | on the conclusion of | at the conclusion of | after the conclusion of | as soon as
| subsequent to | only after | preceded by | of the end of | after the end of | days on from | weeks on from | months on from
| years on from | shortly after | soon after | straight after | immediately after
"""
# "The inn opened in May; **before that**, the mill had opened": what follows came first.
_BACKWARDS = """
before that | prior to that | before then | prior to this | before this | previously | beforehand | the year before | the day before
| the week before | the month before | the previous year | the previous day | the previous week | the previous month
| the preceding year | the preceding day
"""
_ONWARDS = """
subsequently | afterwards | afterward | thereafter | after that | the year after | the day after | the week after | the month after
| the following year | the following day | the following week | the following month | the next year | the next day | the next week
| the next month
"""
_UNITS = frozenset(
    "day days week weeks fortnight month months year years decade decades hour hours century centuries moment minutes".split()
)
_LATER = {
    "later": True,
    "afterwards": True,
    "afterward": True,
    "earlier": False,
    "previously": False,
    "beforehand": False,
}
# "**Once** the mill had opened, the inn did", "**as soon as** it had": with a verb of what was over.
_OVER = frozenset("had has have".split())
_OVER_WITHIN = 6
# What was **not** done once it had opened was not done after it.
_DENYING = frozenset("no not n't never nobody nothing".split())
_NOT_WITHIN = 6
_PREPOSITIONS = frozenset({"before", "after"})
_TOGETHER = (
    ("at", "the", "same", "time"), ("at", "the", "same", "moment"), ("on", "the", "same", "day"), ("simultaneously",),
    ("concurrently",), ("coincided",), ("coincides",), ("simultaneous",),
)  # fmt: skip


def _list_phrases() -> dict[str, tuple[tuple[tuple[str, ...], bool, bool], ...]]:
    """Return by its first word each phrase, whether what stands before it came first, and whether it stands in the second of two clauses."""
    found: dict[str, list[tuple[tuple[str, ...], bool, bool]]] = {}
    tables = ((_BEFORE, True, False), (_AFTER, False, False), (_BACKWARDS, False, True), (_ONWARDS, True, True))
    for table, is_first, is_adverb in tables:
        for phrase in table.split("|"):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, is_first, is_adverb))
    # "Prior to that" before "prior to".
    return {first: tuple(sorted(phrases, key=lambda one: -len(one[0]))) for first, phrases in found.items()}


_PHRASES = _list_phrases()


@attrs.frozen
class OrderCue:
    """
    Where a cue stands, half-open, and the tokens of what came first and of what came then.

    >>> OrderCue(1, 2, range(1), range(2, 3)).last
    2
    """

    first: int
    last: int
    earlier: range
    later: range


# The words that a cue may begin with.
_CUE_WORDS = frozenset(_PHRASES) | _UNITS | {"once", "until", "when", "no"}
# A text made to be endless has more cues than a passage, and no ends of sentences.
_MOST_CUES = 40
_LONGEST_SENTENCE = 200


def find_order_cues(text: Analysis) -> tuple[OrderCue, ...]:
    """
    Find the cues of more than "before" and "after", in order; an empty text has none.

    >>> from factcheck.facts.analysis import analyse
    >>> [cue] = find_order_cues(analyse("The inn opened on the heels of the mill."))
    >>> cue.earlier, cue.later
    (range(7, 9), range(0, 3))
    """
    if text.lowers.isdisjoint(_CUE_WORDS):
        return ()
    lowers = [token.lower for token in text.tokens]
    found: list[OrderCue] = []
    for at, lower in enumerate(lowers):
        if lower not in _CUE_WORDS or (found and at < found[-1].last):
            continue
        if len(found) == _MOST_CUES:
            break
        cue = _read_cue(lowers, at)
        if cue is not None:
            found.append(cue)
    return tuple(found)


def _read_cue(lowers: Sequence[str], at: int) -> OrderCue | None:
    return _read_phrase(lowers, at) or _read_distance(lowers, at) or _read_conjunction(lowers, at)


def _read_phrase(lowers: Sequence[str], at: int) -> OrderCue | None:
    for words, is_first, is_adverb in _PHRASES.get(lowers[at], ()):
        last = at + len(words)
        if tuple(lowers[at:last]) != words:
            continue
        if not is_adverb:
            return _part(lowers, at, last, is_first=is_first)
        # "On **the day before** the fair" parts no clauses.
        if words[-1] not in _PREPOSITIONS or last >= len(lowers) or lowers[last] in _STOPS_OR_JOINTS:
            return _part_clauses(lowers, at, last, onwards=is_first)
    return None


def _read_distance(lowers: Sequence[str], at: int) -> OrderCue | None:
    """Read "…, and the mill opened **a week later**"; not "a week later than"."""
    two = lowers[at : at + 3]
    if two[0] not in _UNITS or len(two) == 1 or two[1] not in _LATER or two[2:] == ["than"]:
        return None
    return _part_clauses(lowers, at, at + 2, onwards=_LATER[two[1]])


def _read_conjunction(lowers: Sequence[str], at: int) -> OrderCue | None:
    """Read "**once** the mill had opened", "did not open **until**", "had already opened **when**", "**no sooner** … than"."""
    begin, end = _find_begin(lowers, at), _find_end(lowers, at)
    word, before = lowers[at], lowers[max(begin, at - _NOT_WITHIN) : at]
    is_over = (
        word == "once"
        and bool(_OVER & set(lowers[at + 1 : min(end, at + _OVER_WITHIN)]))
        and _DENYING.isdisjoint(lowers[begin:at])
    )
    # "**Only once** the count was over": whatever its verb, and the sentence that it opens needs no comma.
    is_only = word == "once" and at > begin and lowers[at - 1] == "only" and _DENYING.isdisjoint(lowers[begin : at - 1])
    if is_only:
        return _part_turned(lowers, at - 1, at + 1)
    if is_over or (word == "until" and "not" in before):
        return _part(lowers, at, at + 1, is_first=False)
    if word == "when" and "already" in before:
        return _part(lowers, at, at + 1, is_first=True)
    if lowers[at : at + 2] == ["no", "sooner"] and "than" in lowers[at:end]:
        than = lowers.index("than", at)
        return OrderCue(at, at + 2, range(at + 2, than), range(than + 1, end))
    return None


def _find_begin(lowers: Sequence[str], at: int) -> int:
    first = max(-1, at - 1 - _LONGEST_SENTENCE)
    return next((place + 1 for place in range(at - 1, first, -1) if lowers[place] in _STOPS), first + 1)


def _find_end(lowers: Sequence[str], at: int) -> int:
    last = min(len(lowers), at + _LONGEST_SENTENCE)
    return next((place for place in range(at, last) if lowers[place] in _STOPS), last)


def _part(lowers: Sequence[str], first: int, last: int, *, is_first: bool) -> OrderCue | None:
    """Part a sentence by a preposition or a conjunction, whichever of the two it opens with."""
    begin, end = _find_begin(lowers, first), _find_end(lowers, last)
    if first == begin:
        comma = next((place for place in range(last, end) if lowers[place] == ","), None)
        if comma is None:
            return None
        main, beside = range(comma + 1, end), range(last, comma)
    else:
        main, beside = range(begin, first), range(last, end)
    return OrderCue(first, last, main, beside) if is_first else OrderCue(first, last, beside, main)


# "Only once the count was over **did** the panel name Poe".
_TURNING = frozenset("did do does was were is are had has have would will could can".split())


def _part_turned(lowers: Sequence[str], first: int, last: int) -> OrderCue | None:
    """Part a sentence by "only once", whose main clause turns round where it comes second."""
    begin, end = _find_begin(lowers, first), _find_end(lowers, last)
    if first != begin:
        return _part(lowers, first, last, is_first=False)
    # The verb of the first clause is an auxiliary as often: the last one opens the second.
    turn = next(
        (at for at in range(end - 2, last + 1, -1) if lowers[at] in _TURNING and lowers[at + 1] not in _STOPS), None
    )
    comma = next((at for at in range(last, end) if lowers[at] == ","), None)
    joint = turn if turn is not None else comma
    return None if joint is None else OrderCue(first, last, range(last, joint), range(joint + 1, end))


def _part_clauses(lowers: Sequence[str], first: int, last: int, *, onwards: bool) -> OrderCue | None:
    """Part two clauses, or two sentences, of which the second has the adverb: "…, and the mill opened **a year later**"."""
    joint = next(
        (place for place in range(first - 1, max(0, first - _LONGEST_SENTENCE), -1) if lowers[place] in _JOINTS), None
    )
    if joint is None:
        return None
    while lowers[joint - 1] in _JOINTS and joint > 1:
        joint -= 1
    begin, end = _find_begin(lowers, joint), _find_end(lowers, last)
    one, other = range(begin, joint), range(joint + 1, end)
    return OrderCue(first, last, one, other) if onwards else OrderCue(first, last, other, one)


def find_together(text: Analysis) -> tuple[int, int] | None:
    """
    Return where a text tells that two things were at one time: not where "At the same time" opens its sentence.

    >>> from factcheck.facts.analysis import analyse
    >>> find_together(analyse("The inn and the mill opened simultaneously."))
    (6, 7)
    """
    if text.lowers.isdisjoint(words[0] for words in _TOGETHER):
        return None
    lowers = [token.lower for token in text.tokens]
    for at in range(1, len(lowers)):
        for words in _TOGETHER:
            if tuple(lowers[at : at + len(words)]) == words and lowers[at - 1] not in _STOPS:
                return at, at + len(words)
    return None
