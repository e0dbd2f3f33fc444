"""
Know which words in names are short for others: "**Mt.** Lorn" is "**Mount** Lorn", "Acme **Inc.**" is "Acme **Incorporated**".

The words of a name enter, the same with each in its shortest form leave. "St." is short for a saint and for a street, so
both have it for their form.
"""

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
