"""
Read how old somebody was, in words and in figures: "**in his late forties**", "**a teenager**", "**aged 46**", "**on her 18th birthday**".

Tokens enter, ages in whole years leave, as what the words allow at least and at most.
"""

from collections.abc import Iterator, Sequence

import attrs

from factcheck.facts.number_forms import SMALL, NumberForm
from factcheck.facts.told_values import ToldValue, read_plain, word_at
from factcheck.text.tokens import Token

AGE = "age"
_OLDEST = 125.0
_TENS = dict(
    zip(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), range(20, 100, 10), strict=True
    )
)
_OWNERS = frozenset("his her their my our your".split())
# "In his **early** forties": a year more than a third on either side, since nobody draws the line at 43.
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (6, 9), "later": (5, 9)}
_JOINTS = frozenset({"-", "to"})
_DECADES = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
# Words of one person by age; plurals are of many.
_PERSONS: dict[str, tuple[float, float]] = {
    **dict.fromkeys("teenager teenaged teenage teen".split(), (13, 19)),
    "adolescent": (11, 19),
    "preteen": (9, 12),
    "toddler": (1, 4),
    **dict.fromkeys("newborn infant".split(), (0, 1)),
    "denarian": (10, 19),
    "vicenarian": (20, 29),
    "tricenarian": (30, 39),
    "quadragenarian": (40, 49),
    "quinquagenarian": (50, 59),
    "sexagenarian": (60, 69),
    "septuagenarian": (70, 79),
    "octogenarian": (80, 89),
    "nonagenarian": (90, 99),
    "centenarian": (100, _OLDEST),
    "supercentenarian": (110, _OLDEST),
    **{f"{tens}something": (value, value + 9) for tens, value in _DECADES.items()},
}
_BIRTHDAY = "birthday"
_CUES = frozenset(
    {
        *_PERSONS,
        *_TENS,
        *_OWNERS,
        _BIRTHDAY,
        "something",
        "age",
        "aged",
        "old",
        "was",
        "turned",
        "turning",
        "before",
        "at",
        "yet",
    }
)
#: Of two texts one has to have one of these, that there is anything to hold against figures.
AGE_WORDS = frozenset(
    {*_PERSONS, *_TENS, "teens", "s", "something", _BIRTHDAY, "before", "yet", "turned", "turning", "when"}
)
# What only shades an age: "at the age of **just** 17".
_SHADING = frozenset("just only exactly merely".split())
_ARTICLES = frozenset("a an the".split())
_WAS = frozenset("was were is turned turning reached reaching became".split())
_PERSONAL = frozenset("he she they i we".split())
# Behind a bare age nothing is counted: "before she was twenty**.**", "turned 40 **in May**", but "turned 40 heads".
_BEHIND = frozenset(". , ; : ! ? ) in on at when and but before after while as that this last".split()) | {""}


def find_ages(tokens: Sequence[Token]) -> tuple[ToldValue, ...]:
    """
    Return the ages that a text tells, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> said = "Poe, aged 46, met a teenager.", "He was in his late forties.", "She left before she was twenty."
    >>> [[(age.low, age.high) for age in find_ages(tokenize(one).tokens)] for one in said]
    [[(46.0, 46.0), (13, 19)], [(46, 49)], [(0.0, 19.0)]]
    """
    found: list[ToldValue] = []
    for at in [
        at
        for at, token in enumerate(tokens)
        if token.lower in _CUES or token.lower in SMALL or token.text[:1].isdecimal()
    ]:
        if found and at < found[-1].last:
            continue
        age = next((age for age in _read(tokens, at) if age is not None), None)
        if age is not None and not (found and age.first < found[-1].last):
            found.append(age)
    return tuple(found)


def _read(tokens: Sequence[Token], at: int) -> Iterator[ToldValue | None]:
    yield _read_person(tokens, at)
    yield _read_decade(tokens, at)
    yield _read_before(tokens, at)
    yield _read_birthday(tokens, at)
    yield _read_aged(tokens, at)
    yield _read_old(tokens, at)
    yield _read_bare(tokens, at)


def _read_person(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "a **teenager**", "the **octogenarian**", "a **twenty-something**"."""
    span = _PERSONS.get(tokens[at].lower)
    if span is None and tokens[at].lower == "something" and word_at(tokens, at - 1) == "-":
        tens = _DECADES.get(word_at(tokens, at - 2))
        return ToldValue(AGE, at - 2, at + 1, tens, tens + 9) if tens is not None else None
    return ToldValue(AGE, at, at + 1, *span) if span is not None else None


def _read_decade(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "**his forties**", "**her late 20s**", "**their teens**"; "the forties" are of a century."""
    if tokens[at].lower not in _OWNERS:
        return None
    place, part = at + 1, (0, 9)
    while word_at(tokens, place) in _PARTS or word_at(tokens, place) in _JOINTS:
        # "His **mid-to-late** forties" reach from one to the other.
        named = _PARTS.get(word_at(tokens, place))
        part = (part[0], named[1]) if named and word_at(tokens, place - 1) == "to" else named or part
        place += 1
    word = word_at(tokens, place)
    if word == "teens":
        low, high = {(0, 4): (13, 15), (3, 7): (14, 17), (6, 9): (16, 19)}.get(part, (13, 19))
        return ToldValue(AGE, at, place + 1, low, high)
    tens, last = _TENS.get(word), place + 1
    if tens is None and word.isdecimal() and len(word) == 2 and word[1] == "0" and word_at(tokens, place + 1) == "s":
        tens, last = int(word), place + 2
    if not tens:
        return None
    return ToldValue(AGE, at, last, tens + part[0], tens + part[1])


def _read_before(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "**before she was twenty**", "**before turning 30**", "**not yet 20**"."""
    place = at + 1
    if tokens[at].lower == "before":
        place += word_at(tokens, place) in _PERSONAL
        place += word_at(tokens, place) == "had"
        if word_at(tokens, place) not in _WAS:
            return None
        place += 1
    elif tokens[at].lower != "yet" or word_at(tokens, at - 1) != "not":
        return None
    return _make(tokens, at if tokens[at].lower == "before" else at - 1, place, 0.0, None)


def _make(tokens: Sequence[Token], first: int, place: int, low: float | None, high: float | None) -> ToldValue | None:
    """Make an age of the number at a place: the age itself, or a bound below it (``low``) or above (``high``)."""
    while word_at(tokens, place) in _SHADING:
        place += 1
    number = read_plain(tokens, place)
    if number is None or not 0 < number.value <= _OLDEST or not number.value.is_integer():
        return None
    if word_at(tokens, number.last) not in _BEHIND:
        return None
    if low is not None:
        return ToldValue(AGE, first, number.last, low, number.value - 1)
    return ToldValue(AGE, first, number.last, number.value, number.value if high is None else high)


def _read_birthday(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "on her **18th birthday**", "**before** her twentieth birthday", "**after** her 30th birthday"."""
    if tokens[at].lower not in _OWNERS:
        return None
    number = read_plain(tokens, at + 1, NumberForm.ORDINAL)
    if number is None or word_at(tokens, number.last) != _BIRTHDAY or not 0 < number.value <= _OLDEST:
        return None
    before = word_at(tokens, at - 1)
    if before == "before":
        return ToldValue(AGE, at - 1, number.last + 1, 0.0, number.value - 1)
    if before == "after":
        return ToldValue(AGE, at - 1, number.last + 1, number.value, _OLDEST)
    return ToldValue(AGE, at, number.last + 1, number.value, number.value) if before == "on" else None


def _read_aged(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "**aged 46**", "at the **age of 46**", "**under the age of 20**"."""
    word = tokens[at].lower
    if word == "aged":
        return _mark_plain(_make(tokens, at, at + 1, None, None))
    if word != "age":
        return None
    first = at - 1 if word_at(tokens, at - 1) in _ARTICLES else at
    place = at + 2 if word_at(tokens, at + 1) == "of" else at + 1
    before = word_at(tokens, first - 1)
    if before in {"under", "below", "before"}:
        return _make(tokens, first - 1, place, 0.0, None)
    if before in {"over", "above", "past", "after"}:
        return _make(tokens, first - 1, place, None, _OLDEST)
    is_told = before in {"at", "of", "by", "from", "until", "to"}
    return _mark_plain(_make(tokens, first, place, None, None)) if is_told else None


def _mark_plain(age: ToldValue | None) -> ToldValue | None:
    return attrs.evolve(age, is_plain=True) if age is not None else None


def _read_old(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "17 **years old**", "a **17-year-old**", "46 **years of age**"."""
    number = read_plain(tokens, at)
    if number is None or not 0 < number.value <= _OLDEST:
        return None
    place = number.last + (word_at(tokens, number.last) == "-")
    if word_at(tokens, place) not in {"year", "years"}:
        return None
    place += 1 + (word_at(tokens, place + 1) == "-")
    of_age = word_at(tokens, place) == "of" and word_at(tokens, place + 1) == "age"
    if (word_at(tokens, place) != "old" and not of_age) or word_at(tokens, at - 1) in _VAGUE:
        return None
    last = place + 1 + of_age
    bound = _read_bound(tokens, at)
    if bound is None:
        return ToldValue(AGE, at, last, number.value, number.value, is_plain=True)
    first, is_below = bound
    # In whole years: who is more than 12 years old is 13.
    low, high = (0.0, number.value - 1) if is_below else (number.value + 1, _OLDEST)
    return ToldValue(AGE, first, last, low, high, is_plain=True)


_VAGUE = frozenset("almost nearly about around approximately roughly some least most exactly".split())
_BOUNDS = {"under": True, "below": True, "over": False, "above": False}
_COMPARED = {"less": True, "younger": True, "fewer": True, "more": False, "older": False}


def _read_bound(tokens: Sequence[Token], at: int) -> tuple[int, bool] | None:
    """Return where the bound before an age begins, and whether it is one below: "**younger than** 9", "**over** 30"."""
    before = word_at(tokens, at - 1)
    if before in _BOUNDS:
        return at - 1, _BOUNDS[before]
    compared = word_at(tokens, at - 2)
    return (at - 2, _COMPARED[compared]) if before == "than" and compared in _COMPARED else None


def _read_bare(tokens: Sequence[Token], at: int) -> ToldValue | None:
    """Read "**was 27** when", "**turned 40**", "married **at 17**"."""
    word = tokens[at].lower
    if word in {"turned", "turning"}:
        return _make(tokens, at, at + 1, None, None)
    place = at + 1
    while word_at(tokens, place) in _SHADING:
        place += 1
    number = read_plain(tokens, place)
    if number is None:
        return None
    behind = word_at(tokens, number.last)
    is_told = behind in {"when", "before"} or word_at(tokens, at - _PRONOUN_AND_VERB) == "when"
    if (word == "was" and is_told) or (word == "at" and behind in _AT_THE_END):
        return _make(tokens, at, place, None, None)
    return None


# "**When she was** 12".
_PRONOUN_AND_VERB = 2
# "Married at 17**.**": with another age to hold it against it is none of a price or of a time of day.
_AT_THE_END = frozenset(". , ; when".split()) | {""}
