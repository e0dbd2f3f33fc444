"""
Read numbers in digits: "1,234.5", "1.234,5", "1 234 567", "2½", "1/3", "70th".

Tokens enter, a :class:`~factcheck.facts.number_forms.Number` leaves.
"""

import re
import unicodedata
from collections.abc import Sequence

from factcheck.facts.number_forms import ORDINAL_SUFFIXES, Number, NumberForm, read_part, touches, touches_word
from factcheck.text.tokens import Token, TokenKind

# Longer runs of digits are keys, hashes or noise, and would overflow or lose their last digits as floats.
_LONGEST = 40
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?")  # 1,234.5 and 12,34,567
_GROUPED_BY_POINT = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")  # 1.234,5 and 1.234.567
# Nobody writes three decimals of nothing: 600.000 counts thousands; but 1.000 is a full average.
_THOUSANDS_BY_POINT = re.compile(r"(?!0|1\.)\d{1,3}\.000")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d+")  # what is no group of three: 0,5 and 1234,56


def read_digits(digits: str) -> tuple[float, float] | None:
    """
    Which value do these digits write, and what is their last digit worth?

    Knows points, commas, and groups in the English, continental and Indian manner; a lone group after a point is a
    decimal unless it is 000. None for what is no number (1.2.3, 007) and for more than 40 characters.

    >>> read_digits("1,234.5"), read_digits("1.234,5"), read_digits("12.50")
    ((1234.5, 0.1), (1234.5, 0.1), (12.5, 0.01))
    >>> read_digits("1.2.3") is None
    True
    """
    if len(digits) > _LONGEST or (digits[0] == "0" and digits[1:2].isdigit()):
        return None
    if digits.isdecimal():
        return float(digits), 1.0
    if _THOUSANDS_BY_POINT.fullmatch(digits):
        plain = digits.replace(".", "")
    elif _PLAIN.fullmatch(digits):
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


def read_figures(tokens: Sequence[Token], at: int) -> Number | None:
    """
    Which number do the digits at ``at`` write, with the signs around them?

    Reads blanks and apostrophes as group marks, a point before, fractions and the ends of ordinals. None for what is
    no number.

    >>> from factcheck.text.tokens import tokenize
    >>> read_figures(tokenize("1 234 567 trees").tokens, 0).value, read_figures(tokenize("70th").tokens, 0).form.name
    (1234567.0, 'ORDINAL')
    """
    found = read_digits(tokens[at].text)
    if found is None:
        return None
    value, step = found
    first, last = at, at + 1
    if at and tokens[at - 1].text == "." and touches(tokens, at) and not touches_word(tokens, at - 1):
        digits = tokens[at].text
        if not digits.isdecimal():
            return None
        value, step, first = float("." + digits), float(f"1e-{len(digits)}"), at - 1
    elif value < 1000 and tokens[at].text.isdecimal():
        value, step, last = _join_groups(tokens, at, value)
    value, step, last = add_part(tokens, last, value, step)
    value, step, last = _raise(tokens, last, value, step)
    if last < len(tokens):
        following = tokens[last]
        if following.lower in ORDINAL_SUFFIXES and touches(tokens, last):
            return Number(first, last + 1, value, 1.0, NumberForm.ORDINAL, digits=True)
        if following.text == "/" and last == at + 1:
            return _read_slash(tokens, at, value, step)
    return Number(first, last, value, step, NumberForm.CARDINAL, digits=True)


_EXPONENT = re.compile(r"e\+?(\d{1,2})")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# Larger powers of ten count nothing that a text tells of.
_LARGEST_POWER = 30


def _raise(tokens: Sequence[Token], at: int, value: float, step: float) -> tuple[float, float, int]:
    """Multiply by a power of ten written behind a number: "1.2**e6**", "1.2 **x 10^6**", "1.2 **× 10⁶**"."""
    words = [token.text for token in tokens[at : at + 4]]
    match = _EXPONENT.fullmatch(words[0]) if words and touches(tokens, at) else None
    power, last = (match[1], at + 1) if match else ("", at)
    if len(words) > 2 and words[0] in {"x", "×"} and words[1] == "10":
        raised = words[2].translate(_SUPERSCRIPTS)
        if words[2] == "^" and len(words) > 3 and words[3].isdecimal():
            power, last = words[3], at + 4
        elif raised != words[2] and raised.isdecimal() and touches(tokens, at + 2):
            power, last = raised, at + 3
    if not power or len(power) > 2 or int(power) > _LARGEST_POWER:
        return value, step, at
    factor = float(f"1e{int(power)}")
    return value * factor, step * factor, last


def _join_groups(tokens: Sequence[Token], at: int, value: float) -> tuple[float, float, int]:
    """Join "1 234 567" and "1'234": groups of three after one blank or an apostrophe."""
    last, step, size = at + 1, 1.0, len(tokens[at].text)
    while last < len(tokens) and size < _LONGEST:
        group = last + 1 if tokens[last].text == "'" and touches(tokens, last) else last
        if group >= len(tokens) or tokens[group].kind is not TokenKind.NUMBER:
            break
        gap = tokens[group].start - tokens[group - 1].end
        digits = tokens[group].text
        if gap != (0 if group > last else 1) or len(digits) != 3 or not digits.isdecimal():
            break
        value = value * 1000 + float(digits)
        last, size = group + 1, size + 3
    return value, step, last


def add_part(tokens: Sequence[Token], at: int, value: float, step: float) -> tuple[float, float, int]:
    """
    What do "½", " 1/2", " and a half" or " and three quarters" at ``at`` add to a whole number?

    Returns value, step and end, unchanged where nothing of the kind follows.

    >>> from factcheck.text.tokens import tokenize
    >>> add_part(tokenize("two and a half").tokens, 1, 2.0, 1.0)
    (2.5, 0.1, 4)
    """
    if at >= len(tokens) or value % 1:
        return value, step, at
    word = tokens[at].lower
    if len(word) == 1 and word.isnumeric() and not word.isdecimal():
        part = _part_sign(word)
        return (value + part, 0.01, at + 1) if part else (value, step, at)
    if tokens[at].kind is TokenKind.NUMBER and at + 2 < len(tokens) and tokens[at + 1].text == "/":
        over = float(word) if word.isdecimal() and len(word) < 3 else 0.0
        part_number = _read_slash(tokens, at, over) if over else None
        return (value + part_number.value, 0.01, part_number.last) if part_number else (value, step, at)
    at_and = at + 1 if word == "-" else at
    if at_and + 2 < len(tokens) and tokens[at_and].lower == "and":
        at_a = at_and + 2
        if word == "-" and tokens[at_a].lower == "a" and at_a + 2 < len(tokens) and tokens[at_a + 1].text == "-":
            under = tokens[at_a + 2].lower  # "one-and-**a-half**"
            return (value + 0.5, 0.1, at_a + 3) if under == "half" else (value, step, at)
        after = at_and + 2 if tokens[at_and + 1].text == "-" else at_and + 1
        part_word = read_part(tokens, after)
        if part_word:
            return value + part_word[0], 0.1, part_word[1]
    return value, step, at


# What is written below a stroke: halves to tenths, parts of an inch, and the marks of ratings.
_UNDER = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 25, 32, 50, 64, 100})
_FULL_MARKS = frozenset({4, 5, 10, 100})


def _read_slash(tokens: Sequence[Token], at: int, over: float, step: float = 1.0) -> Number | None:
    """Read "1/3" and the rating "6.7/10"; None for what is a date or a slogan ("9/11", "24/7")."""
    end = at + 2
    if end >= len(tokens) or not (touches(tokens, at + 1) and touches(tokens, end)):
        return None
    under_text = tokens[end].text
    if not under_text.isdecimal() or len(under_text) > 3:
        return None
    under = float(under_text)
    full = over == under and under in _FULL_MARKS
    if not (0 < over < under or full) or under not in _UNDER:
        return None
    return Number(at, end + 1, over / under, min(0.01, step / under), NumberForm.FRACTION, digits=True)


def _part_sign(sign: str) -> float:
    """Return the value of "½" and its kind, 0 for other signs: "²" is a digit to ``str.isdigit`` and no fraction."""
    value = unicodedata.numeric(sign, 0.0)
    return value if 0 < value < 1 else 0.0


def read_part_sign(tokens: Sequence[Token], at: int) -> Number | None:
    """
    Which part of a whole is the sign at ``at``, as in "½"?

    >>> from factcheck.text.tokens import tokenize
    >>> read_part_sign(tokenize("¾ of it").tokens, 0).value
    0.75
    """
    part = _part_sign(tokens[at].lower)
    return Number(at, at + 1, part, 0.02, NumberForm.FRACTION, digits=True) if part else None
