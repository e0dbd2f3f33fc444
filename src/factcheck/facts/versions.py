"""
Find the versions of programs and standards: "Python 3.8", "version 2.4.0", "v1.2".

Tokens enter, :class:`Version` records leave. A version is no number: 3.10 comes after 3.9.
"""

import re
from collections.abc import Sequence

import attrs

from factcheck.facts.names import Name
from factcheck.text.tokens import Token

_WORDS = frozenset("version versions release releases".split())
# So many parts are no decimal figure.
_SURELY = 3
# "1.200.000 people": groups of three, as the Continent writes them.
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,}")
_FORM = re.compile(r"\d{1,5}(?:\.\d{1,5}){1,5}")


@attrs.frozen
class Version:
    """
    A version at the token ``place``.

    >>> Version(2, (3, 8), "python").parts
    (3, 8)
    """

    place: int
    parts: tuple[int, ...]
    #: The word before it in lower case: what it is a version of, or "version".
    of: str


def find_versions(tokens: Sequence[Token], names: Sequence[Name] = ()) -> tuple[Version, ...]:
    """
    Return the versions of a text, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> [version.parts for version in find_versions(tokenize("Version 2.4.0 is 3.5 times as fast.").tokens)]
    [(2, 4, 0)]
    """
    dotted = [(place, token) for place, token in enumerate(tokens) if "." in token.text and token.text != "."]
    if not dotted:
        return ()
    ends = {name.last for name in names}
    found = []
    for place, token in dotted:
        if not _FORM.fullmatch(token.text) or _GROUPED.fullmatch(token.text):
            continue
        parts = tuple(map(int, token.text.split(".")))
        before = tokens[place - 1].lower if place else ""
        if len(parts) >= _SURELY or before in _WORDS or place in ends:
            found.append(Version(place, parts, before))
    return tuple(found)
