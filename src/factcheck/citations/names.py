"""A CSL-JSON name list enters, the words a citation starts with leave."""

import re
from collections.abc import Mapping
from typing import Any

from factcheck.citations.words import clean

#: More authors than this are cut to the first and "et al.", as the author-date styles do.
_MOST_NAMES = 3
#: Letters of names that are written family name first and without a space: Han, kana, hangul.
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")


def join_names(names: Any) -> str | None:  # noqa: ANN401 - whatever the bibliography holds
    """
    Say who a list of CSL names is, or None where it names nobody.

    >>> join_names([{"family": "Byron", "given": "Ada"}, {"literal": "Tide Office"}])
    'Ada Byron and Tide Office'
    >>> join_names([{"family": family} for family in ("A", "B", "C", "D")])
    'A et al.'
    >>> join_names("Ada Byron") is None
    True
    """
    if not isinstance(names, (list, tuple)):
        return None
    known = [name for name in (_name(entry) for entry in names) if name]
    if not known:
        return None
    if len(known) > _MOST_NAMES:
        return f"{known[0]} et al."
    return " and ".join(filter(None, (", ".join(known[:-1]), known[-1])))


def _name(entry: Any) -> str | None:  # noqa: ANN401
    """One name in reading order: "Ludwig van Beethoven", "Sammy Davis Jr.", "王欣"."""
    if not isinstance(entry, Mapping):
        return None
    literal = clean(entry.get("literal"))
    if literal:
        return literal
    given, family = clean(entry.get("given")), clean(entry.get("family"))
    if given and family and _CJK.fullmatch(given) and _CJK.fullmatch(family):
        return family + given
    particles = (clean(entry.get("dropping-particle")), clean(entry.get("non-dropping-particle")))
    return " ".join(filter(None, (given, *particles, family, clean(entry.get("suffix"))))) or None
