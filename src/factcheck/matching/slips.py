"""
Say whether a figure may be another one copied wrongly: two figures as they are written enter, yes or no leaves.

Who copies a figure exchanges two digits, misses one, or loses a nought or the point. Two figures that differ so much
less than they might mostly count the same thing.
"""

import re
from collections import Counter

# Of one digit any other may be a slip.
_FEWEST = 2
# A changed digit among so many shows; 31 and 37 may be two counts.
_FEWEST_CHANGED = 3


def is_slip(said: str, found: str) -> bool:
    """
    Say whether one figure in digits is the other with digits exchanged, one of three or more digits changed, or noughts
    too many or too few; the words around them, as scales and units, must be the same.

    >>> is_slip("73 volumes", "37 volumes"), is_slip("€420 million", "€42 million"), is_slip("1,284", "1,264")
    (True, True, True)
    >>> is_slip("12", "37"), is_slip("7", "9"), is_slip("five", "4"), is_slip("40 km", "400 m")
    (False, False, False, False)
    """
    one, other = _read_digits(said), _read_digits(found)
    if one == other or min(len(one), len(other)) < _FEWEST or _read_words(said) != _read_words(found):
        return False
    if len(one) == len(other):
        changed = sum(first != second for first, second in zip(one, other, strict=True))
        return Counter(one) == Counter(other) or (changed == 1 and len(one) >= _FEWEST_CHANGED)
    return one.rstrip("0") == other.rstrip("0")


def has_same_digits(said: str, found: str) -> bool:
    """
    Say whether two figures have the same digits, two at least: a point that has moved, or another word of scale.

    That two figures of other things have the same digits is rarer than a slip, whatever the words around.

    >>> has_same_digits("25 percent", "2.5 percent"), has_same_digits("$68 million", "US$68 billion")
    (True, True)
    >>> has_same_digits("5 million", "5 billion"), has_same_digits("25 percent", "26 percent")
    (False, False)
    """
    digits = _read_digits(said)
    return len(digits) >= _FEWEST and digits == _read_digits(found)


# "12.0" has no more digits than "12": noughts behind a point are no slip.
_NOUGHTS = re.compile(r"\.0+(?![0-9])")
_WORD = re.compile(r"[^\W\d_]+|[$£€¥%]")


def _read_digits(text: str) -> str:
    return "".join([char for char in _NOUGHTS.sub("", text) if char.isascii() and char.isdigit()])


def _read_words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
