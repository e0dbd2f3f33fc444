"""
Read the verbs that tell on which side of a figure something is: sales **passed the** 500 **mark**, they **never fell below** 300.

Tokens and the place of a number enter; a :class:`~factcheck.facts.hedges.Hedge` and the places that its words take leave.
"""

from collections.abc import Sequence

from factcheck.facts.hedges import Hedge
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a figure is called that is passed: "the 500 **mark**", "the 1 million **barrier**".
_MARKS = _words("mark barrier threshold milestone level figure line")
_PASSING = _words(
    """
    pass passes passed passing cross crosses crossed crossing break breaks broke broken breaking breach breached breaches clear
    cleared clears top tops topped topping hit hits smash smashed smashes eclipse eclipsed eclipses outstrip outstripped outstrips
    """
)
# These are hedges by themselves where they stand right before a number.
_EXCEEDING = _words("exceed exceeded exceeds exceeding surpass surpassed surpasses surpassing")
# "Climbed **past** 500", "broke **through** the 500 mark"; a bare number behind "crossed" is a figure only where nothing is counted.
_THROUGH = _words("past through")
_RISING = _words(
    "climb climbed climbs climbing rise rose rises risen rising go goes went gone move moved moves push pushed pushes break broke"
)
_RISEN = _RISING | _words("get gets got exceed come comes came")
_FALLING = _words(
    """
    fall falls fell fallen falling drop drops dropped dropping dip dips dipped dipping sink sinks sank go goes went gone slip slips
    slipped decline declines declined get gets got come comes came
    """
)
_REACHING = _words("reach reaches reached reaching hit attain attained top topped meet pass passed")
_COUNTING = _words("meet pass passed")
_DENIALS = _words("not n't never nor")
_MISSING = _words("miss misses missed missing")
_FAILING = _words("fail fails failed failing")
_BELOW, _ABOVE = _words("below under beneath"), _words("above over beyond past")
# Before a bare figure these are as often no verbs: "a **top** 10 list", "a **hit** 5 in May".
_NO_VERBS = _words("hit hits top pass cross break clear breach")
# These are hedges by themselves as well.
_NO_VERBS |= _words("tops topped topping")
# What may stand behind a bare figure: "passed 500 **in** 2014".
_AFTER_BARE = _words(
    "in by on at for during after before last this as and but while for the since when to from amid despite with"
)


def read_crossing(tokens: Sequence[Token], first: int, last: int) -> tuple[Hedge, int, int] | None:
    """
    On which side of the number ``[first, last)`` is what a verb before it tells of? The hedge, and where its words begin and end.

    >>> from factcheck.text.tokens import tokenize
    >>> read_crossing(tokenize("Sales passed the 500 mark.").tokens, 3, 4)
    (<Hedge.AT_LEAST: 'at-least'>, 1, 5)
    >>> read_crossing(tokenize("They crossed 500 rivers.").tokens, 2, 3) is None
    True
    """
    at = first - 1
    is_mark = last < len(tokens) and tokens[last].lower in _MARKS
    if is_mark and at >= 0 and tokens[at].lower in {"the", "a"}:
        at -= 1
    elif is_mark:
        is_mark = False
    if at < 0:
        return None
    end = last + 1 if is_mark else last
    # "Did not **meet 12 ministers**" tells of no level.
    counts = _lower(tokens, at) in _COUNTING and not is_mark and not _is_bare(tokens, last)
    told = None if counts else _read_denied(tokens, at) or _read_short(tokens, at)
    if told is None and (is_mark or _is_bare(tokens, last)):
        told = _read_passing(tokens, at, is_mark=is_mark)
    return (*told, end) if told else None


def _lower(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at >= 0 else ""


def _read_denied(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    """Read "**never fell below** 30", "**did not rise above** 30", "**did not reach** 30", "**failed to reach** 30"."""
    word, before = _lower(tokens, at), _lower(tokens, at - 1)
    if word in _BELOW | _ABOVE and before in (_FALLING if word in _BELOW else _RISEN):
        denial = at - 2
        hedge = Hedge.AT_LEAST if word in _BELOW else Hedge.AT_MOST
        return (hedge, denial) if _lower(tokens, denial) in _DENIALS else None
    failed = before == "to" and _lower(tokens, at - 2) in _FAILING
    if word in _REACHING and before in _DENIALS:
        # What did not **pass** 500 may be 500; what did not reach it may not.
        return Hedge.AT_MOST if word in _PASSING else Hedge.LESS_THAN, at - 1
    if word in _REACHING and failed:
        return Hedge.LESS_THAN, at - 2
    if word in _EXCEEDING and failed:
        return Hedge.AT_MOST, at - 2  # what fails to exceed 500 may be 500
    return None


def _read_short(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    """Read "**fell short of** 30"."""
    if [_lower(tokens, place) for place in (at - 1, at)] == ["short", "of"]:
        return (Hedge.LESS_THAN, at - 2) if _lower(tokens, at - 2) in _FALLING else None
    return None


def _read_passing(tokens: Sequence[Token], at: int, *, is_mark: bool) -> tuple[Hedge, int] | None:
    """Read "**passed** 30", "**broke through** the 30 mark", "**missed** the 30 mark"."""
    word = _lower(tokens, at)
    if word in _THROUGH and _lower(tokens, at - 1) in _RISING | _PASSING:
        return Hedge.AT_LEAST, at - 1
    if word in _PASSING | _EXCEEDING and (is_mark or word not in _NO_VERBS | _EXCEEDING):
        denied = _lower(tokens, at - 1) in _DENIALS
        return (Hedge.AT_MOST, at - 1) if denied else (Hedge.AT_LEAST, at)
    return (Hedge.LESS_THAN, at) if is_mark and word in _MISSING else None


def _is_bare(tokens: Sequence[Token], last: int) -> bool:
    """Say whether nothing is counted by a number that ends at ``last``: "passed 500 in May", "passed $5 million"."""
    if last >= len(tokens):
        return True
    return tokens[last].kind is TokenKind.MARK or tokens[last].lower in _AFTER_BARE
