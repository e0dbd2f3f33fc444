"""
Know in which forms a name is written: "**Mt.** Lorn" is "**Mount** Lorn", "Apollo **XI**" is "Apollo **11**" and not "Apollo **XII**".

The words of names in lower case enter, their short forms and numbers leave, and whether two are one. "St." is short for a saint and
for a street, so both have it for their form.
"""

import re
from collections.abc import Sequence
from types import MappingProxyType

_SHORT = MappingProxyType(
    {
        long: short
        for short, longs in {
            "ave": "avenue",
            "assn": "association",
            "blvd": "boulevard",
            "bros": "brothers",
            "capt": "captain",
            "co": "company",
            "col": "colonel",
            "corp": "corporation",
            "dept": "department",
            "dr": "doctor drive",
            "ft": "fort",
            "gen": "general",
            "inc": "incorporated",
            "inst": "institute",
            "intl": "international int'l",
            "jr": "junior",
            "lt": "lieutenant",
            "ltd": "limited",
            "mt": "mount mountain",
            "mts": "mountains",
            "natl": "national nat'l",
            "pl": "place",
            "pt": "point port",
            "rd": "road",
            "rr": "railroad",
            "ry": "railway rly",
            "sgt": "sergeant",
            "sq": "square",
            "sr": "senior",
            "st": "saint street",
            "ste": "sainte",
            "univ": "university",
            "utd": "united",
            "v": "vs versus",
        }.items()
        for long in longs.split()
    }
)
_WORDS = frozenset(_SHORT)


def shorten(words: Sequence[str]) -> tuple[str, ...]:
    """
    Return the words of a name, in lower case, each in its shortest form.

    >>> shorten(("mount", "lorn")) == shorten(("mt", "lorn")), shorten(())
    (True, ())
    """
    if _WORDS.isdisjoint(words):
        return tuple(words)
    return tuple([_SHORT.get(word, word) for word in words])


_ROMAN = MappingProxyType(
    {
        roman: str(number)
        for number, roman in enumerate(
            "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv".split(), 1
        )
    }
)
_ORDINALS = MappingProxyType(
    {
        word: str(number)
        for number, word in enumerate(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
            """.split(),
            1,
        )
    }
)
_CARDINALS = MappingProxyType(
    {word: str(number) for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
)
# "X" and "V" end names of their own: "Malcolm X".
_LETTERS = frozenset({"v", "x"})
_FIGURE = re.compile(r"[a-z]{0,2}\d+[a-z]?")


def read_number(words: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    """
    Return the words of a name without the number that it ends with, and the number in figures; None without one.

    >>> read_number(("louis", "xiv")), read_number(("max", "roe", "third"))
    ((('louis',), '14'), (('max', 'roe'), '3'))
    >>> read_number(("malcolm", "x")), read_number(("vi",))
    ((('malcolm', 'x'), None), (('vi',), None))
    """
    if len(words) < 2:
        return tuple(words), None
    *before, last = words
    number = None if last in _LETTERS else _ROMAN.get(last) or _ORDINALS.get(last) or _CARDINALS.get(last)
    if number is None and _FIGURE.fullmatch(last):
        number = last
    return (tuple(before), number) if number is not None else (tuple(words), None)


def are_written_short(first: Sequence[str], second: Sequence[str]) -> bool:
    """
    Say whether two names differ in how a word or a number of theirs is written: "Mt. Lorn", "Apollo XI", "Max Roe the Third".

    >>> are_written_short(("apollo", "xi"), ("apollo", "11")), are_written_short(("apollo", "xi"), ("apollo", "12"))
    (True, False)
    """
    (words, number), (others, another) = read_number(first), read_number(second)
    return number == another and shorten(words) == shorten(others)


def are_told_apart(first: Sequence[str], second: Sequence[str]) -> bool:
    """
    Say whether two names have the same words and another number behind them, or other initials: "Louis XIV" is not "Louis XV".

    >>> are_told_apart(("louis", "xiv"), ("louis", "xv")), are_told_apart(("louis", "xiv"), ("louis",))
    (True, False)
    """
    if not first or not second or first[0] != second[0]:
        return False
    if first[-1] == second[-1] and differ_in_initials(first, second):
        return True
    (words, number), (others, another) = read_number(first), read_number(second)
    return words == others and number is not None and another is not None and number != another


def differ_in_initials(first: Sequence[str], second: Sequence[str]) -> bool:
    """
    Say whether both names have initials behind one given name, and not the same: "George **W.** Bush", "George **H. W.** Bush".

    >>> differ_in_initials(("tom", "w", "roe"), ("tom", "h", "w", "roe")), differ_in_initials(("tom", "roe"), ("tom", "w", "roe"))
    (True, False)
    """
    ours, theirs = ([word for word in words[1:-1] if len(word) == 1] for words in (first, second))
    return first[0] == second[0] and len(first[0]) > 1 and bool(ours) and bool(theirs) and ours != theirs
