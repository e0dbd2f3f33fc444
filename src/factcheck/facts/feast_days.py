"""
Read feast days that fall on the same day of every year: "on **Christmas Day 1914**", "on **New Year's Eve**", "**Bastille Day**".

Tokens and the place of a feast's first word enter; a date leaves, or None. Feasts that move (Easter, Thanksgiving) name no day, and of
those that fall on other days in other countries only the ones that name the country are read.
"""

from collections.abc import Sequence

from factcheck.facts.calendar import NOMINAL_YEAR, Granularity, make_day
from factcheck.facts.date_forms import DateExpression, lower_at, read_year
from factcheck.facts.noun_phrases import STOPS
from factcheck.facts.year_context import is_year
from factcheck.text.tokens import Token, TokenKind

# The words of each, the signs of possession left out, with its month and its day.
_FEASTS = {
    (1, 1): "new year day",
    (1, 6): "epiphany | three kings day",
    (1, 25): "burns night",
    (1, 26): "australia day",
    (2, 2): "candlemas | groundhog day",
    (2, 14): "valentine day | valentines day | saint valentine day",
    (2, 29): "leap day",
    (3, 1): "saint david day",
    (3, 8): "international women day",
    (3, 14): "pi day",
    (3, 15): "ides of march",
    (3, 17): "saint patrick day",
    (3, 19): "saint joseph day",
    (3, 25): "lady day",
    (4, 1): "april fool day | april fools day",
    (4, 22): "earth day",
    (4, 23): "saint george day",
    (4, 25): "anzac day",
    (4, 30): "walpurgis night",
    (5, 1): "may day",
    (5, 5): "cinco de mayo",
    (5, 8): "ve day",
    (6, 6): "d - day",
    (6, 19): "juneteenth",
    (6, 24): "midsummer day | saint john day",
    (7, 1): "canada day",
    (7, 4): "us independence day | u.s. independence day | american independence day | fourth of july",
    (7, 14): "bastille day",
    (7, 15): "saint swithin day",
    (8, 1): "lammas day | swiss national day",
    (8, 15): "assumption day",
    (9, 29): "michaelmas day",
    (10, 24): "united nations day",
    (10, 31): "halloween | hallowe'en | all hallows eve | reformation day",
    (11, 1): "all saints day | all hallows day",
    (11, 2): "all souls day",
    (11, 5): "guy fawkes night | guy fawkes day | bonfire night",
    (11, 11): "armistice day | remembrance day | veterans day | martinmas | saint martin day",
    (11, 30): "saint andrew day",
    (12, 1): "world aids day",
    (12, 6): "saint nicholas day",
    (12, 10): "human rights day",
    (12, 13): "saint lucy day | saint lucia day",
    (12, 24): "christmas eve | xmas eve",
    (12, 25): "christmas day | xmas day",
    (12, 26): "boxing day | saint stephen day",
    (12, 31): "new year eve | hogmanay",
}
_BY_WORDS = {tuple(name.split()): day for day, names in _FEASTS.items() for name in names.split("|")}
_BY_FIRST: dict[str, tuple[tuple[str, ...], ...]] = {
    first: tuple(words for words in _BY_WORDS if words[0] == first) for first in {words[0] for words in _BY_WORDS}
}
_SAINT = frozenset({"st", "st.", "saint"})
#: The words with which the name of a feast begins.
FEAST_WORDS = frozenset(_BY_FIRST) | _SAINT
_POSSESSION = frozenset({"'s", "'", "’", "’s", "."})


def read_feast(tokens: Sequence[Token], at: int, floor: int) -> DateExpression | None:
    """
    Which day is the feast whose name begins at token ``at``?

    >>> from factcheck.text.tokens import tokenize
    >>> read_feast(tokenize("on New Year's Eve 1921").tokens, 1, 0).named.low
    datetime.date(1921, 12, 31)
    >>> read_feast(tokenize("a new year").tokens, 1, 0) is None
    True
    """
    first = "saint" if tokens[at].lower in _SAINT else tokens[at].lower
    for words in _BY_FIRST.get(first, ()):
        last = _find_end(tokens, at, words)
        if last is not None and tokens[at].text[0].isupper() and _is_date(tokens, at, last):
            month, day = _BY_WORDS[words]
            year, last = _find_year(tokens, last, floor)
            named = make_day(year or NOMINAL_YEAR, month, day)
            return DateExpression(at, last, Granularity.DAY, named, year, month, day) if named is not None else None
    return None


def _find_end(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> int | None:
    """Return where the name of a feast ends; None where other words stand there."""
    place = at + 1
    for word in words[1:]:
        while lower_at(tokens, place) in _POSSESSION:
            place += 1
        if lower_at(tokens, place) not in {word, f"{word}'s", f"{word}'"}:
            return None
        place += 1
    return place


_BEFORE_FEASTS = frozenset("on at since until till by before after every each last this next".split())


def _is_date(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether a feast dates something: no name goes on ("the **Boxing Day Test**"), and it describes none ("the Christmas Eve **service**")."""
    before = lower_at(tokens, first - 1)
    behind = tokens[last] if last < len(tokens) else None
    if behind is not None and behind.kind is TokenKind.WORD and behind.text[0].isupper():
        return False
    if last == first + 1:  # "**Halloween** opened in Lima" is a film
        return before in _BEFORE_FEASTS or (behind is not None and behind.kind is TokenKind.NUMBER)
    describes = behind is not None and behind.kind is TokenKind.WORD and behind.lower not in STOPS
    return not describes or before in _BEFORE_FEASTS


def _find_year(tokens: Sequence[Token], at: int, floor: int) -> tuple[int | None, int]:
    """Return the year behind a feast, and where it ends: "Christmas Day **1914**", "Christmas Day**, 1914**", "Christmas Eve **in 1914**"."""
    place = at + 1 if lower_at(tokens, at) in {",", "of", "in"} else at
    year = read_year(tokens, place)
    return (year, place + 1) if year is not None and is_year(tokens, place, floor, joined=True) else (None, at)
