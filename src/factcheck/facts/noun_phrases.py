"""
Read what a number counts and per what: the noun phrase after it, and "a year", "per day".

Tokens and the end of a number enter; stems, or a word of time or share, leave.
"""

from collections.abc import Sequence

from factcheck.facts.numbers import SCALES, SMALL
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words of grammar, at which a noun phrase ends.
STOPS = _words(
    "a an the and or but nor of in on at by for with from to into onto over under between among after before "
    "since until during through against about as than that which who whom whose where when while if because "
    "is are was were be been being am has have had having do does did will would shall should can could may "
    "might must not no n't it its he she they them his her their this these those there here we i you our "
    "your my 's each every per worth so yet up down out off then also compared respectively ago later earlier "
    "only both either neither more most less least away apart alone via including such versus vs vs. without "
    "within across around near above below despite although though however worldwide nationwide globally overall "
    "altogether together based according following total"
)
_AFTER_OF = _words("the its their his her these those all our my your")
_IRREGULAR_PLURALS = _words(
    "people men women children police feet teeth mice media data cattle staff troops lives wives"
)
_LONGEST_PHRASE = 4
# "the third most viewed video", "5 more people", "30 newly confirmed cases": what is counted comes after.
_PASSED = _words("most more least less other another additional further extra new newly")


def _is_passed(tokens: Sequence[Token], at: int) -> bool:
    """Say whether token ``at`` stands inside a noun phrase without adding to it: a hyphen, "more", an adverb."""
    if tokens[at].kind is TokenKind.NUMBER:
        # "8,500 COVID-19 cases"
        return tokens[at - 1].text == "-" and tokens[at].start == tokens[at - 1].end
    if tokens[at].text == "-" and at + 1 < len(tokens) and tokens[at + 1].kind is TokenKind.NUMBER:
        return at > 1 and tokens[at - 1].kind is TokenKind.WORD and tokens[at].start == tokens[at - 1].end
    if at + 1 >= len(tokens) or tokens[at + 1].kind is not TokenKind.WORD or not at:
        return False
    token = tokens[at]
    if token.text == "-":
        return token.start == tokens[at - 1].end
    return token.lower in _PASSED and tokens[at + 1].lower not in STOPS


def read_nouns(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int]:
    """
    What does a number that ends at ``at`` count, and where does that end?

    The stems of the noun phrase up to its first plural, four at most; past "of the" where the phrase follows it.

    >>> from factcheck.text.tokens import tokenize
    >>> read_nouns(tokenize("30 of the bilateral agreements signed").tokens, 1)
    (('bilater', 'agreement'), 5)
    """
    end = at
    size = len(tokens)
    if end < size and tokens[end].lower == "of":
        end += 1
        if end < size and tokens[end].lower in _AFTER_OF:
            end += 1
    nouns: list[str] = []
    while end < size and len(nouns) < _LONGEST_PHRASE:
        token = tokens[end]
        if nouns and token.lower == "'s" and end + 1 < size and tokens[end + 1].lower not in STOPS:
            nouns.clear()  # "62 of **Peru's** towns" and "ten **Leeds United's** home games" are towns and games
            end += 1
            continue
        if _is_passed(tokens, end):
            end += 1
            continue
        if token.kind is not TokenKind.WORD or token.lower in STOPS or token.lower in SMALL or token.lower in SCALES:
            break
        nouns.append(token.stem)
        end += 1
        if _is_plural(token.lower):
            break
    return tuple(nouns), end


def _is_plural(word: str) -> bool:
    """Say whether a word looks like a plural: "cases", "men"; not "glass", "virus", "crisis"."""
    return word in _IRREGULAR_PLURALS or (word[-1] == "s" and word[-2:] not in {"ss", "us", "is"} and len(word) > 3)


_RATE_WORDS = frozenset({"per", "a", "an", "each", "every", "/"})
_RATE_UNITS = {
    **{
        word: word
        for word in [
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "week",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
        ]
    },
    **{
        word: word
        for word in [
            "person",
            "head",
            "capita",
            "share",
            "episode",
            "game",
            "match",
            "barrel",
            "unit",
            "ton",
            "tonne",
            "litre",
            "liter",
            "gallon",
            "kilogram",
        ]
    },
    "yr": "year",
    "hr": "hour",
    "kg": "kilogram",
    "annum": "year",
    "pound": "pound",
    "mile": "mile",
    "capita": "capita",
}
_RATE_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
#: Times of which a rate is told.
TIMES = _words("second minute hour day night week month quarter year decade century")


def read_rate(tokens: Sequence[Token], at: int) -> str | None:
    """
    Which rate begins at token ``at``: "year" for "a year", "per year", "annually"? None where none does.

    >>> from factcheck.text.tokens import tokenize
    >>> read_rate(tokenize("5 tons a year").tokens, 2)
    'year'
    """
    if at >= len(tokens):
        return None
    word = tokens[at].lower
    if word in _RATE_ADVERBS:
        return _RATE_ADVERBS[word]
    if word not in _RATE_WORDS or at + 1 >= len(tokens):
        return None
    target = tokens[at + 1].lower
    if word in {"a", "an"} and target not in TIMES:
        return None
    return _RATE_UNITS.get(target)
