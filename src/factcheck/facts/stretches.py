"""
Read stretches of time that an article counts: "a decade", "for a year", "a year and a half".

Tokens and the place of a noun of time enter, a number and its unit leave. "A year" is as often a rate ("two tons a
year") as a stretch; only the words around tell, and without them it is left alone.
"""

from collections.abc import Sequence

from factcheck.facts.digits import add_part
from factcheck.facts.noun_phrases import STOPS
from factcheck.facts.number_forms import ARTICLES, Number, NumberForm
from factcheck.facts.units import NAMES, Unit
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Nothing is paid or counted per these, so that few words are needed around them.
_LONG = _words("decade century millennium fortnight")
#: The nouns at which a stretch can be read; "a second" is as often a rank, "a night" a room.
STRETCH_NOUNS = _LONG | _words("hour day week month year")
#: What an article counts only where a half follows or the words around measure: "a mile and a half", "a foot long", "weighs a ton".
MEASURE_NOUNS = _words(
    "minute foot yard mile metre meter kilometre kilometer inch ton tonne pound kilo litre liter gallon pint acre hectare"
)
STRETCH_NOUNS |= MEASURE_NOUNS
_STRETCHED = _words("long wide high deep tall thick across away apart")
_WEIGHING = _words("weigh weighs weighed weighing")
_LASTING = _words(
    "last lasts lasted lasting take takes took taken taking spend spends spent spending wait waits waited waiting "
    "stay stays stayed serve serves served serving span spans spanned spanning for within after"
)
_BEFORE = _LASTING | _words("than least most nearly almost roughly approximately only just exactly over under")
# "Lasted about a year", but "a film about a year at sea".
_BEFORE_AFTER_LASTING = _words("about around some")
# "A **full** year" is a year.
_WHOLE = _words("single full whole entire")
# "In a year" and "of a year" may say per what; "in a decade" does not. A batsman's century follows "scored".
_BEFORE_LONG = _words("in of by during throughout across into")
_BEFORE_OR_BEFORE_LONG = _BEFORE | _BEFORE_LONG


def read_stretch(tokens: Sequence[Token], at: int) -> tuple[Number, Unit] | None:
    """
    Which stretch of time do the noun at ``at``, one of :data:`STRETCH_NOUNS`, and the article before it say?

    None where no article stands there, and where the words around do not tell a stretch from a rate.

    >>> from factcheck.text.tokens import tokenize
    >>> read_stretch(tokenize("lasted a year and a half").tokens, 2)[0].value
    1.5
    >>> read_stretch(tokenize("lasted a single day").tokens, 3)[0].first
    1
    >>> read_stretch(tokenize("two tons a year").tokens, 3) is None
    True
    """
    first = at - 2 if at > 1 and tokens[at - 1].lower in _WHOLE else at - 1
    if first < 0 or tokens[first].lower not in ARTICLES:
        return None
    value, step, last = add_part(tokens, at + 1, 1.0, 1.0)
    if tokens[at].lower in MEASURE_NOUNS and last == at + 1 and not _is_measured(tokens, first, at):
        return None
    if last == at + 1 and tokens[at].lower not in MEASURE_NOUNS and not _is_stretch(tokens, first, at):
        return None
    number = Number(first, last, value, step, NumberForm.CARDINAL, digits=False)
    return number, NAMES[tokens[at].lower]


def _is_measured(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Say whether the words around "a foot" measure: "a foot **long**", "**weighs** a ton"; "a foot injury" does not."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if following in _STRETCHED:
        return True
    return first > 0 and tokens[first - 1].lower in _WEIGHING


def _is_stretch(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Say whether the words around "a year", which begins at ``first``, speak of how long something is."""
    after = at + 2 if at + 2 < len(tokens) and tokens[at + 1].text == "-" else at + 1
    following = tokens[after] if after < len(tokens) else None
    if following is not None and following.lower in {"long", "old"}:
        return True
    if after == at + 2:
        return False  # a year-end report
    before = tokens[first - 1] if first else None
    if tokens[at].lower in _LONG:
        return before is None or before.kind is TokenKind.MARK or _announces(tokens, first - 1, _BEFORE_OR_BEFORE_LONG)
    # "For a day trip" lasts as long as the trip does.
    attribute = following is not None and following.kind is TokenKind.WORD and following.lower not in STOPS
    return before is not None and _announces(tokens, first - 1, _BEFORE) and not attribute


def _announces(tokens: Sequence[Token], at: int, words: frozenset[str]) -> bool:
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    return word in words or (word in _BEFORE_AFTER_LASTING and before in _LASTING) or (word == "to" and before == "up")
