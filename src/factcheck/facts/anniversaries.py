"""
Read in which year something began, by its anniversary or as such: "celebrated its **centenary** in 2014", "was **founded** in 1914".

Tokens and the dates of a text enter, years leave, by what began: a founding, a birth, a wedding, an opening, a death.
"""

from collections.abc import Iterator, Sequence

from factcheck.facts.dates import DateMention, DateRelation
from factcheck.facts.number_forms import NumberForm
from factcheck.facts.told_values import ToldValue, read_plain, word_at
from factcheck.facts.word_figures import ANNIVERSARY_FIGURES, find_word_figures
from factcheck.text.tokens import Token

FOUNDING, BIRTH, WEDDING, OPENING, DEATH = (
    "year of founding",
    "year of birth",
    "year of marriage",
    "year of opening",
    "year of death",
)
#: The sorts of values that are years.
DATED = frozenset({FOUNDING, BIRTH, WEDDING, OPENING, DEATH})
_DEEDS = {
    **dict.fromkeys("founded established created formed incorporated chartered founding foundation".split(), FOUNDING),
    **dict.fromkeys("establishment creation formation incorporation".split(), FOUNDING),
    **dict.fromkeys(("born", "birth"), BIRTH),
    **dict.fromkeys("married wed wedding marriage".split(), WEDDING),
    **dict.fromkeys(("opened", "opening"), OPENING),
    **dict.fromkeys(("died", "death"), DEATH),
}
_ANNIVERSARIES = frozenset({"anniversary", "birthday", "jubilee"})
# "Their **golden wedding**" is its own anniversary.
_WEDDINGS = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
_PERSONAL = frozenset("his her my your".split())
# From the anniversary to what began: "the centenary **of its** founding", and to its year.
_OF_WITHIN, _DATE_WITHIN = 4, 12
_OLDEST = 3000.0
_CUES = frozenset({"turned", "wedding", *_ANNIVERSARIES, *_DEEDS})
#: Of two texts one has to have one of these, or a centenary.
ANNIVERSARY_WORDS = frozenset({"turned", "wedding", *_ANNIVERSARIES, *ANNIVERSARY_FIGURES})
_WORDS = ("enary", "ennial")


def find_founding_years(tokens: Sequence[Token], dates: Sequence[DateMention]) -> tuple[ToldValue, ...]:
    """
    Return the years in which something began that a text tells; none where it has several dates, or none.

    >>> from factcheck.facts.dates import find_dates
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("The school celebrated its centenary in 2014.")
    >>> [(one.sort, one.low) for one in find_founding_years(read.tokens, find_dates(read))]
    [('year of founding', 1914.0)]
    """
    if len(dates) != 1 or dates[0].relation is not DateRelation.IN or dates[0].low is None or dates[0].high is None:
        return ()
    date, year = dates[0], dates[0].low.year
    if year != dates[0].high.year or not any(token.lower in _CUES or token.lower.endswith(_WORDS) for token in tokens):
        return ()
    beside = (date.first, date.last)
    told = [
        ToldValue(sort, _take_verb(tokens, first), last, year - count, year - count, beside)
        for first, last, count, sort in _list_anniversaries(tokens)
        if abs(first - date.first) <= _DATE_WITHIN
    ]
    return tuple(told) if told else tuple(_list_deeds(tokens, year, beside))


_CELEBRATING = frozenset(
    "celebrated celebrates celebrate celebrating marked marks mark marking observed observes commemorated commemorates".split()
)
_BEFORE_ANNIVERSARY = frozenset("its his her their the a".split())


def _take_verb(tokens: Sequence[Token], first: int) -> int:
    """Return where an anniversary begins, its verb included: "**celebrated** its centenary"."""
    at = first - (word_at(tokens, first - 1) in _BEFORE_ANNIVERSARY)
    return at - 1 if word_at(tokens, at - 1) in _CELEBRATING else first


def _list_deeds(tokens: Sequence[Token], year: int, beside: tuple[int, int]) -> Iterator[ToldValue]:
    """Yield the year of what a text says began in it: "was **founded** in 1914"."""
    for at, token in enumerate(tokens):
        sort = _DEEDS.get(token.lower)
        if sort is not None and abs(at - beside[0]) <= _DATE_WITHIN:
            yield ToldValue(sort, at, at + 1, float(year), float(year), beside, is_plain=True)


def _list_anniversaries(tokens: Sequence[Token]) -> Iterator[tuple[int, int, float, str]]:
    """Yield where a text tells an anniversary, of how many years, and of what."""
    for figure in find_word_figures(tokens):
        if figure.ranks:
            yield figure.first, figure.last, figure.value, _find_deed(tokens, figure.first, figure.last)
    for at, token in enumerate(tokens):
        if token.lower == "wedding" and word_at(tokens, at - 1) in _WEDDINGS:
            yield at - 1, at + 1, float(_WEDDINGS[word_at(tokens, at - 1)]), WEDDING
        elif token.lower in _ANNIVERSARIES and (read := _read_ordinal(tokens, at)) is not None:
            sort = _find_deed(tokens, read[0], at + 1)
            yield read[0], at + 1, read[1], BIRTH if token.lower == "birthday" and sort is FOUNDING else sort
        elif token.lower == "turned":
            number = read_plain(tokens, at + 1)
            if number is not None and 0 < number.value <= _OLDEST and word_at(tokens, number.last) in {"in", "on", "."}:
                yield at, number.last, number.value, FOUNDING
                yield at, number.last, number.value, BIRTH


# "50th", "one hundred and twenty-fifth": an ordinal of so many tokens at most.
_LONGEST_ORDINAL = 6


def _read_ordinal(tokens: Sequence[Token], at: int) -> tuple[int, float] | None:
    """Read the ordinal right before an anniversary, a wedding between them: "their **25th** wedding anniversary"."""
    end = at - 1 if word_at(tokens, at - 1) == "wedding" else at
    for first in range(max(0, end - _LONGEST_ORDINAL), end):
        number = read_plain(tokens, first, NumberForm.ORDINAL)
        if number is not None and number.last == end and 0 < number.value <= _OLDEST:
            return first, number.value
    return None


def _find_deed(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return of what an anniversary is: "of its **opening**", "**wedding** anniversary", "the centenary of **her birth**"."""
    if any(token.lower == "wedding" for token in tokens[first:last]):
        return WEDDING
    if word_at(tokens, last) == "of":
        deeds = (_DEEDS[token.lower] for token in tokens[last : last + _OF_WITHIN] if token.lower in _DEEDS)
        return next(deeds, FOUNDING)
    return BIRTH if word_at(tokens, first - 1) in _PERSONAL else FOUNDING
