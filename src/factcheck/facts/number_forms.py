"""
What a number is, and the words that numbers are made of.

Tables for :mod:`factcheck.facts.number_words` and :mod:`factcheck.facts.digits`; start reading at
:func:`factcheck.facts.numbers.read_number`.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from factcheck.text.tokens import Token, TokenKind


class NumberForm(IntEnum):
    """
    How a number is said.

    >>> NumberForm.ORDINAL.name
    'ORDINAL'
    """

    CARDINAL = 0
    ORDINAL = 1
    #: A part of a whole: "two thirds", "½".
    FRACTION = 2
    #: "twice", "doubled", "threefold".
    MULTIPLE = 3
    #: "dozens", "hundreds of thousands": ``value`` is the least that the word asserts.
    VAGUE = 4


class Number(NamedTuple):
    """
    A number at the tokens ``[first, last)``.

    >>> Number(0, 1, 30.0, 1.0, NumberForm.CARDINAL, digits=True).value
    30.0
    """

    first: int
    last: int
    value: float
    #: The worth of the last digit that was written: 0.1 for "558.4", 1 for "560", a million for "two million".
    step: float
    form: NumberForm
    #: True for digits, False for words.
    digits: bool


_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_ONES = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
#: Words below a hundred.
SMALL = {word: float(value) for value, word in enumerate(_ONES.split())}
SMALL |= {word: 20.0 + 10.0 * rank for rank, word in enumerate(_TENS.split())}
SMALL |= {"fourty": 40.0, "nil": 0.0, "twoscore": 40.0, "threescore": 60.0, "fourscore": 80.0}
#: Words that multiply what stands before them.
SCALES = {
    "thousand": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "lac": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "quintillion": 1e18,
}
SMALL_ORDINALS = {word: float(value) for value, word in enumerate(_ORDINAL_ONES.split())}
SMALL_ORDINALS |= {word: 20.0 + 10.0 * rank for rank, word in enumerate(_ORDINAL_TENS.split())}
SCALE_ORDINALS = {"hundredth": 1e2, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9}
PART_WORDS = {"half": 2.0, "halves": 2.0, "quarter": 4.0, "quarters": 4.0}
PART_WORDS |= {word: value for word, value in SMALL_ORDINALS.items() if value >= 3}
PART_WORDS |= {word + "s": value for word, value in SMALL_ORDINALS.items() if value >= 3}
PART_WORDS |= {"hundredth": 100.0, "hundredths": 100.0}
MULTIPLE_WORDS = {
    "twice": 2.0,
    "thrice": 3.0,
    **dict.fromkeys(("double", "doubled", "doubling", "doubles"), 2.0),
    **dict.fromkeys(("triple", "tripled", "tripling", "triples", "trebled", "treble"), 3.0),
    **dict.fromkeys(("quadruple", "quadrupled", "quadrupling"), 4.0),
    "quintupled": 5.0,
    **dict.fromkeys(("halved", "halving"), 0.5),
    **{word + "fold": value for word, value in SMALL.items() if value >= 2},
    "hundredfold": 100.0,
}
# The least that a vague plural asserts: "dozens" are two dozen at the least.
VAGUE_WORDS = {
    "dozens": 24.0,
    "scores": 40.0,
    "tens": 20.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "trillions": 2e12,
}
ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
ARTICLES = frozenset({"a", "an"})
#: Every word at which a number can begin; a sentence without these and without digits holds none.
NUMBER_WORDS = frozenset(
    {
        "hundred",
        "dozen",
        "score",
        *SMALL,
        *SCALES,
        *SMALL_ORDINALS,
        *SCALE_ORDINALS,
        *PART_WORDS,
        *MULTIPLE_WORDS,
        *VAGUE_WORDS,
    }
    - {"tenths", "halves", "quarters", "hundredths"}
) | frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")


def read_part(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """
    Which part of a whole do the words at ``at`` name, and where do they end?

    >>> from factcheck.text.tokens import tokenize
    >>> read_part(tokenize("three quarters of it").tokens, 0)
    (0.75, 2)
    """
    if at + 1 >= len(tokens):
        return None
    word = tokens[at].lower
    over = 1.0 if word in ARTICLES else SMALL.get(word)
    if tokens[at + 1].text == "-":
        at += 1
    if over is None or at + 1 >= len(tokens):
        return None
    under = PART_WORDS.get(tokens[at + 1].lower)
    if under is None or over >= under or under > 10:
        return None
    return over / under, at + 2


def find_scale(tokens: Sequence[Token], at: int) -> float | None:
    """
    By what does the word at ``at`` multiply, dozen included? None for other words and past the end.

    >>> from factcheck.text.tokens import tokenize
    >>> find_scale(tokenize("two million").tokens, 1)
    1000000.0
    """
    if at >= len(tokens):
        return None
    word = tokens[at].lower
    return 12.0 if word == "dozen" else SCALES.get(word)


def touches_word(tokens: Sequence[Token], at: int) -> bool:
    """
    Say whether token ``at`` follows a word or number without a blank.

    >>> from factcheck.text.tokens import tokenize
    >>> touches_word(tokenize("5km").tokens, 1)
    True
    """
    return touches(tokens, at) and tokens[at - 1].kind is not TokenKind.MARK


def touches(tokens: Sequence[Token], at: int) -> bool:
    """
    Say whether token ``at`` follows the one before without a blank.

    >>> from factcheck.text.tokens import tokenize
    >>> touches(tokenize("5 km").tokens, 1)
    False
    """
    return at > 0 and tokens[at].start == tokens[at - 1].end
