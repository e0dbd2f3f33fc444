"""
Read numbers in digits and in words: "1,234.5", "2½", "seven hundred and fifty-three thousand", "two thirds", "70th".

Tokens enter, a :class:`Number` leaves: a bare value and how it was written, without unit, hedge or scale letter.
"""

import re
import unicodedata
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
    """A number at the tokens ``[first, last)``."""

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
SMALL |= {"fourty": 40.0, "nil": 0.0}
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
_SMALL_ORDINALS = {word: float(value) for value, word in enumerate(_ORDINAL_ONES.split())}
_SMALL_ORDINALS |= {word: 20.0 + 10.0 * rank for rank, word in enumerate(_ORDINAL_TENS.split())}
_SCALE_ORDINALS = {"hundredth": 1e2, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9}
_PARTS = {"half": 2.0, "halves": 2.0, "quarter": 4.0, "quarters": 4.0}
_PARTS |= {word: value for word, value in _SMALL_ORDINALS.items() if value >= 3}
_PARTS |= {word + "s": value for word, value in _SMALL_ORDINALS.items() if value >= 3}
_PARTS |= {"hundredth": 100.0, "hundredths": 100.0}
_MULTIPLES = {
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
_VAGUE = {
    "dozens": 24.0,
    "scores": 40.0,
    "tens": 20.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "trillions": 2e12,
}
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_ARTICLES = frozenset({"a", "an"})
#: Every word at which a number can begin; a sentence without these and without digits holds none.
NUMBER_WORDS = frozenset(
    {"hundred", "dozen", *SMALL, *SCALES, *_SMALL_ORDINALS, *_SCALE_ORDINALS, *_PARTS, *_MULTIPLES, *_VAGUE}
    - {"tenths", "halves", "quarters", "hundredths"}
) | frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")

# Longer runs of digits are keys, hashes or noise, and would overflow or lose their last digits as floats.
_LONGEST = 40
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?")  # 1,234.5 and 12,34,567
_GROUPED_BY_POINT = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")  # 1.234,5 and 1.234.567
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d+")  # what is no group of three: 0,5 and 1234,56


def read_digits(digits: str) -> tuple[float, float] | None:
    """
    Which value do these digits write, and what is their last digit worth?

    Knows points, commas, and groups in the English, continental and Indian manner; a lone group after a point is a
    decimal. None for what is no number (1.2.3, 007) and for more than 40 characters.

    >>> read_digits("1,234.5"), read_digits("1.234,5"), read_digits("12.50")
    ((1234.5, 0.1), (1234.5, 0.1), (12.5, 0.01))
    >>> read_digits("1.2.3") is None
    True
    """
    if len(digits) > _LONGEST or (digits[0] == "0" and digits[1:2].isdigit()):
        return None
    if digits.isdecimal():
        return float(digits), 1.0
    if _PLAIN.fullmatch(digits):
        plain = digits
    elif _GROUPED.fullmatch(digits):
        plain = digits.replace(",", "")
    elif _GROUPED_BY_POINT.fullmatch(digits):
        plain = digits.replace(".", "").replace(",", ".")
    elif _DECIMAL_COMMA.fullmatch(digits):
        plain = digits.replace(",", ".")
    else:
        return None
    decimals = len(plain) - plain.index(".") - 1 if "." in plain else 0
    return float(plain), float(f"1e-{decimals}")


def read_number(tokens: Sequence[Token], at: int) -> Number | None:
    """
    Which number begins at token ``at``?

    ``at`` must be a token of digits, one of :data:`NUMBER_WORDS`, or the point of ".5". An article before is taken in
    ("a hundred"). None where the token begins no number, as in "one of them", "the second half" and "World War Two".

    >>> from factcheck.text.tokens import tokenize
    >>> read_number(tokenize("seven hundred and fifty-three thousand").tokens, 0).value
    753000.0
    >>> read_number(tokenize("two and a half million").tokens, 0).value
    2500000.0
    >>> read_number(tokenize("one of them").tokens, 0) is None
    True
    """
    token = tokens[at]
    if token.kind is TokenKind.NUMBER:
        return _read_figures(tokens, at)
    word = token.lower
    if _is_named(tokens, at):
        return None
    if len(word) == 1:
        return _read_part_sign(tokens, at)
    if word in _VAGUE:
        return _read_vague(tokens, at)
    if word in _MULTIPLES:
        return Number(at, at + 1, _MULTIPLES[word], 1.0, NumberForm.MULTIPLE, digits=False)
    return _read_words(tokens, at)


def _read_figures(tokens: Sequence[Token], at: int) -> Number | None:
    """Read digits, with what may be written around them: blanks as group marks, a leading point, fractions, suffixes."""
    found = read_digits(tokens[at].text)
    if found is None:
        return None
    value, step = found
    first, last = at, at + 1
    if at and tokens[at - 1].text == "." and _touches(tokens, at) and not _touches_word(tokens, at - 1):
        digits = tokens[at].text
        if not digits.isdecimal():
            return None
        value, step, first = float("." + digits), float(f"1e-{len(digits)}"), at - 1
    elif value < 1000 and tokens[at].text.isdecimal():
        value, step, last = _join_groups(tokens, at, value)
    value, step, last = _add_part(tokens, last, value, step)
    if last < len(tokens):
        following = tokens[last]
        if following.lower in _SUFFIXES and _touches(tokens, last):
            return Number(first, last + 1, value, 1.0, NumberForm.ORDINAL, digits=True)
        if following.text == "/" and last == at + 1:
            return _read_slash(tokens, at, value)
    return Number(first, last, value, step, NumberForm.CARDINAL, digits=True)


def _join_groups(tokens: Sequence[Token], at: int, value: float) -> tuple[float, float, int]:
    """Join "1 234 567" and "1'234": groups of three after one blank or an apostrophe."""
    last, step, size = at + 1, 1.0, len(tokens[at].text)
    while last < len(tokens) and size < _LONGEST:
        group = last + 1 if tokens[last].text == "'" and _touches(tokens, last) else last
        if group >= len(tokens) or tokens[group].kind is not TokenKind.NUMBER:
            break
        gap = tokens[group].start - tokens[group - 1].end
        digits = tokens[group].text
        if gap != (0 if group > last else 1) or len(digits) != 3 or not digits.isdecimal():
            break
        value = value * 1000 + float(digits)
        last, size = group + 1, size + 3
    return value, step, last


def _add_part(tokens: Sequence[Token], at: int, value: float, step: float) -> tuple[float, float, int]:
    """Add "½", " 1/2", " and a half" or " and three quarters" to a whole number."""
    if at >= len(tokens) or value % 1:
        return value, step, at
    word = tokens[at].lower
    if len(word) == 1 and word.isnumeric() and not word.isdecimal():
        part = _part_sign(word)
        return (value + part, 0.01, at + 1) if part else (value, step, at)
    if tokens[at].kind is TokenKind.NUMBER and at + 2 < len(tokens) and tokens[at + 1].text == "/":
        part_number = _read_slash(
            tokens, at, float(tokens[at].text) if tokens[at].text.isdecimal() and len(word) < 3 else 0.0
        )
        return (value + part_number.value, 0.01, part_number.last) if part_number else (value, step, at)
    at_and = at + 1 if word == "-" else at
    if at_and + 2 < len(tokens) and tokens[at_and].lower == "and":
        after = at_and + 2 if tokens[at_and + 1].text == "-" else at_and + 1
        part_word = _read_part(tokens, after)
        if part_word:
            return value + part_word[0], 0.1, part_word[1]
    return value, step, at


def _read_part(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """Read "a half", "a quarter" or "three quarters" and say where it ends."""
    if at + 1 >= len(tokens):
        return None
    word = tokens[at].lower
    over = 1.0 if word in _ARTICLES else SMALL.get(word)
    if tokens[at + 1].text == "-":
        at += 1
    if over is None or at + 1 >= len(tokens):
        return None
    under = _PARTS.get(tokens[at + 1].lower)
    if under is None or over >= under or under > 10:
        return None
    return over / under, at + 2


def _read_slash(tokens: Sequence[Token], at: int, over: float) -> Number | None:
    """Read "1/3"; None for what is a date or a slogan ("9/11", "24/7")."""
    end = at + 2
    if end >= len(tokens) or not (_touches(tokens, at + 1) and _touches(tokens, end)):
        return None
    under_text = tokens[end].text
    if not under_text.isdecimal() or len(under_text) > 3:
        return None
    under = float(under_text)
    if not 0 < over < under or under not in {2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 25, 32, 50, 64, 100}:
        return None
    return Number(at, end + 1, over / under, 0.01, NumberForm.FRACTION, digits=True)


def _part_sign(sign: str) -> float:
    """Return the value of "½" and its kind, 0 for other signs: "²" is a digit to ``str.isdigit`` and no fraction."""
    value = unicodedata.numeric(sign, 0.0)
    return value if 0 < value < 1 else 0.0


def _read_part_sign(tokens: Sequence[Token], at: int) -> Number | None:
    part = _part_sign(tokens[at].lower)
    return Number(at, at + 1, part, 0.02, NumberForm.FRACTION, digits=True) if part else None


def _read_vague(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "dozens", "hundreds of thousands"; "scores" and "tens" only before "of", since scores are also results."""
    word, last = tokens[at].lower, at + 1
    value = _VAGUE[word]
    followed = last < len(tokens) and tokens[last].lower == "of"
    if word in {"scores", "tens"} and not followed:
        return None
    if followed and last + 1 < len(tokens) and tokens[last + 1].lower in _VAGUE and tokens[last + 1].lower != "dozens":
        value *= _VAGUE[tokens[last + 1].lower] / 2
        last += 2
    return Number(at, last, value, value / 2, NumberForm.VAGUE, digits=False)


def _read_words(tokens: Sequence[Token], at: int) -> Number | None:
    word = tokens[at].lower
    if word == "one" and _is_pronoun(tokens, at):
        return None
    if word in _PARTS and word not in _SMALL_ORDINALS:
        return _read_bare_part(tokens, at)
    first = at - 1 if at and tokens[at - 1].lower in _ARTICLES else at
    if word in _PARTS and first < at and _is_part_of(tokens, at):
        return Number(first, at + 1, 1 / _PARTS[word], 0.02, NumberForm.FRACTION, digits=False)
    if word in _SMALL_ORDINALS or word in _SCALE_ORDINALS:
        value = _SMALL_ORDINALS.get(word) or _SCALE_ORDINALS.get(word, 0.0)
        return Number(at, at + 1, value, 1.0, NumberForm.ORDINAL, digits=False)
    if word in {"hundred", "dozen"} or word in SCALES:
        return _read_article_scale(tokens, first, at)
    return _Words(tokens, at).read()


def _read_bare_part(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "half", "a quarter"; not "the second half", "half-brother", "first quarter"."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word == "half":
        if before in _SMALL_ORDINALS or before in {
            "th",
            "st",
            "nd",
            "rd",
            "latter",
            "other",
            "better",
            "early",
            "late",
        }:
            return None
        if after == "-" and (at + 2 >= len(tokens) or tokens[at + 2].lower not in _HALVED):
            return None
        first = at - 1 if before in _ARTICLES else at
        scale_at = at + 1
        while scale_at < len(tokens) and scale_at < at + 4 and tokens[scale_at].lower in {"a", "-"}:
            scale_at += 1
        scale = _scale(tokens, scale_at)
        if scale:
            return Number(first, scale_at + 1, scale / 2, scale / 10, NumberForm.CARDINAL, digits=False)
        if (
            after not in _HALVING
            and after not in _HALVED
            and after not in {"-", ""}
            and tokens[at + 1].kind is TokenKind.WORD
            and before not in _HALF_HEDGES
        ):
            return None
        return Number(first, at + 1, 0.5, 0.02, NumberForm.FRACTION, digits=False)
    if word == "quarter" and before in _ARTICLES:
        if after == "of" and at + 3 < len(tokens) and tokens[at + 2].lower == "a":
            scale = _scale(tokens, at + 3)
            if scale:
                return Number(at - 1, at + 4, scale / 4, scale / 100, NumberForm.CARDINAL, digits=False)
        return (
            Number(at - 1, at + 1, 0.25, 0.02, NumberForm.FRACTION, digits=False) if _is_part_of(tokens, at) else None
        )
    return None


_HALVED = frozenset(
    {"a", "an", "million", "billion", "dozen", "hour", "mile", "century", "year", "day", "point", "percent"}
)
_HALVING = frozenset(
    ["of", "the", "its", "their", "his", "her", "our", "all", "that", "this", "these", "those", "what", "as", "in", "by", "from", "to", "and", "or", "on", "at", "with", "for", "is", "are", "was", "were", "have", "had", "has", "do", "did", "who", "million", "billion", "trillion"]
)
_HALF_HEDGES = frozenset(["about", "around", "nearly", "almost", "over", "than", "roughly", "approximately", "under", "least", "by"])


def _scale(tokens: Sequence[Token], at: int) -> float | None:
    if at >= len(tokens):
        return None
    word = tokens[at].lower
    return 12.0 if word == "dozen" else SCALES.get(word)


def _is_part_of(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "a third" is a part and no rank: "a third of them", "fell by a third", but "a third term"."""
    if at + 1 >= len(tokens) or tokens[at + 1].kind is TokenKind.MARK:
        return at + 1 >= len(tokens) or tokens[at + 1].text != "-"
    return tokens[at + 1].lower in _HALVING


def _read_article_scale(tokens: Sequence[Token], first: int, at: int) -> Number | None:
    """Read "a hundred and ten", "a dozen", "several thousand" and the bare "million" of "multi-million" not at all."""
    before = tokens[at - 1].lower if at else ""
    if before in {"several", "few", "many"}:
        value = _scale(tokens, at) or 100.0
        return Number(at - 1, at + 1, 2 * value, value, NumberForm.VAGUE, digits=False)
    if first == at and before not in _BEFORE_BARE_SCALE:
        return None
    found = _Words(tokens, at).read()
    return found._replace(first=first) if found else None


_BEFORE_BARE_SCALE = frozenset({"than", "over", "about", "nearly", "almost", "some", "around", "per", "the", "every"})


class _Words:
    """One reading of a number in words: what is complete, the group below a thousand, and the place."""

    def __init__(self, tokens: Sequence[Token], at: int) -> None:
        self.tokens = tokens
        self.at = self.start = at
        self.total = 0.0
        self.group: float | None = None
        self.scale = float("inf")
        self.step = 1.0
        # "between one hundred and two hundred" are two numbers.
        self.parted = at > 0 and tokens[at - 1].lower == "between"

    def read(self) -> Number | None:
        while self.at < len(self.tokens):
            word = self._skip_joint()
            ordinal = self._take_ordinal(word)
            if ordinal:
                return ordinal
            if not (self._take_small(word) or self._take_scale(word)):
                break
        last = self.at
        if last == self.start:
            return None
        value = self.total + (self.group or 0.0)
        value, step, last = _add_part(self.tokens, last, value, self.step)
        if step != self.step and self.group is None and self.total == self.scale:
            # "a million and a half" means half of a million.
            value = self.total + (value - self.total) * self.scale
            step *= self.scale
        elif step != self.step and (scale := _scale(self.tokens, last)):
            value, step, last = value * scale, step * scale, last + 1
        return Number(self.start, last, value, step, NumberForm.CARDINAL, digits=False)

    def _skip_joint(self) -> str:
        """Return the next word, past a hyphen or an "and" that may join it; ``at`` moves once the word is taken."""
        tokens, at = self.tokens, self.at
        self.next = at
        if at > self.start and at + 1 < len(tokens):
            if (tokens[at].text == "-" and _touches(tokens, at)) or (tokens[at].lower == "and" and self._joins(at + 1)):
                self.next = at + 1
        return tokens[self.next].lower

    def _joins(self, at: int) -> bool:
        """Say whether "and" goes on: after a hundred or a scale, before a number below a hundred that ends there."""
        value = SMALL.get(self.tokens[at].lower) or _SMALL_ORDINALS.get(self.tokens[at].lower)
        if self.parted or not value or (self.group or 0.0) % 100 or (not self.group and not self.total):
            return False
        end = at + 1
        while (
            end < len(self.tokens)
            and end < at + 3
            and (self.tokens[end].text == "-" or self.tokens[end].lower in SMALL)
        ):
            end += 1
        following = self.tokens[end].lower if end < len(self.tokens) else ""
        # "three hundred and fifty thousand" goes on, "one hundred and two hundred" and "a million and two million" do not.
        return following != "hundred" if self.group is None else following not in {"hundred"} and bool(self.group)

    def _take_small(self, word: str) -> bool:
        value = SMALL.get(word)
        if value is None:
            return False
        group = self.group or 0.0
        room = 100 if value >= 10 or not group % 100 else 10
        if self.group is not None and (group % room or not group or not value or (room == 10 and group % 100 < 20)):
            return False
        self.group = group + value
        self.at = self.next + 1
        return True

    def _take_scale(self, word: str) -> bool:
        if word == "hundred" and (self.group or 1.0) < 100:
            self.group = (self.group or 1.0) * 100
        elif word == "dozen" and (self.group or 1.0) < 100:
            self.group = (self.group or 1.0) * 12
        elif (scale := SCALES.get(word)) is not None:
            if self.group is None:
                self.total = (self.total or 1.0) * scale
            elif scale >= self.scale:
                return False
            else:
                self.total += self.group * scale
            self.group, self.scale, self.step = None, scale, scale
            if self.total > 1e30:
                return False
        else:
            return False
        self.at = self.next + 1
        return True

    def _take_ordinal(self, word: str) -> Number | None:
        """End with an ordinal ("twenty-first") or make a fraction ("two thirds", "one-fifth")."""
        if self.at == self.start:
            return None
        group = self.group
        under = _PARTS.get(word)
        if (
            under
            and group
            and not self.total
            and group < under
            and (group == 1 or word[-1] == "s" or word == "quarter")
        ):
            if group < 20 or word[-1] == "s":
                return Number(self.start, self.next + 1, group / under, 0.02, NumberForm.FRACTION, digits=False)
        if word in _SCALE_ORDINALS and group is not None:
            value = self.total + group * _SCALE_ORDINALS[word]
        elif (
            word in _SMALL_ORDINALS
            and (group is None or group % 100 in {0, *range(20, 100, 10)})
            and (group or self.total)
        ):
            value = self.total + (group or 0.0) + _SMALL_ORDINALS[word]
        else:
            return None
        return Number(self.start, self.next + 1, value, 1.0, NumberForm.ORDINAL, digits=False)


_BEFORE_PRONOUN = frozenset(
    ["the", "this", "that", "each", "every", "any", "no", "some", "another", "a", "an", "which", "not", "'s", "these", "those", "number", "day"]
)
_AFTER_PRONOUN = frozenset(
    ["of", "another", "'s", "who", "whom", "which", "that", "is", "was", "are", "were", "has", "had", "will", "would", "can", "could", "may", "might", "must", "should", "in", "on", "at", "by", "for", "with", "from", "to", "as", "and", "or", "but", "than", "if", "when", "where", "while", "because", "day's", "should", "if", "can", "may", "did", "does", "do"]
)


def _is_pronoun(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "one" stands for a thing or a person: "one of them", "a new one", "one another", "no one"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    before = tokens[at - 1].lower if at else ""
    if after is None or (after.kind is TokenKind.MARK and after.text not in {"-", "%"}):
        return before not in {"than", "least", "only", "exactly", "just"}
    if after.lower in SCALES or after.lower in {"hundred", "dozen", "half", "quarter", "third"}:
        return False
    if after.lower == "in" and at + 2 < len(tokens):
        # "one in five" is a share.
        target = tokens[at + 2]
        return target.kind is not TokenKind.NUMBER and target.lower not in SMALL and target.lower not in {"every", "a"}
    if after.lower == "out" or (after.lower == "and" and _read_part(tokens, at + 2)):
        return False
    if after.lower == "day" or before in _BEFORE_PRONOUN:
        return True
    return after.lower in _AFTER_PRONOUN and before not in {"than", "least", "only", "exactly"}


_SENTENCE_BREAKS = frozenset(".!?:;\"'(-[")


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a number word is part of a name by its capital: "World War Two", "First Lady", "Big Three"."""
    token = tokens[at]
    if not token.text[0].isupper():
        return False
    following = at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    if at == 0 or tokens[at - 1].text in _SENTENCE_BREAKS:
        return following and (token.lower in _SMALL_ORDINALS or token.lower == "one") and len(tokens[at + 1].text) > 1
    return following or (tokens[at - 1].text[0].isupper() and tokens[at - 1].kind is TokenKind.WORD)


def _touches_word(tokens: Sequence[Token], at: int) -> bool:
    return _touches(tokens, at) and tokens[at - 1].kind is not TokenKind.MARK


def _touches(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at].start == tokens[at - 1].end
