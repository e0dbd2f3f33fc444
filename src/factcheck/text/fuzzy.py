"""
Say how alike two strings are: the one door to rapidfuzz.

Two strings enter, a score from 0 to 1 (1 = the same) or a number of edits leaves. Case counts: fold first.
"""

from collections.abc import Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, LCSseq


def similarity(first: str, second: str) -> float:
    """
    Score how alike two strings are as wholes, from 0 to 1; two empty strings are the same.

    It is the normalised InDel similarity: 1 - (insertions + deletions) / (both lengths).

    >>> similarity("gazprom", "gazprom"), round(similarity("gazprom", "gasprom"), 2)
    (1.0, 0.86)
    >>> similarity("", ""), similarity("", "a")
    (1.0, 0.0)
    """
    return fuzz.ratio(first, second) / 100


def partial_similarity(first: str, second: str) -> float:
    """
    Score the best match of the shorter string inside the longer, from 0 to 1.

    >>> partial_similarity("gas contract", "the gas contract of 2014")
    1.0
    """
    return fuzz.partial_ratio(first, second) / 100


def edits(first: str, second: str, limit: int) -> int:
    """
    Count the edits that part two strings, up to ``limit``; more than that gives ``limit + 1``.

    An edit inserts, deletes or replaces one character, or exchanges two neighbours ("Putni").

    >>> edits("putin", "putni", 2), edits("putin", "merkel", 2)
    (1, 3)
    """
    return OSA.distance(first, second, score_cutoff=limit)


def common_length(first: Sequence[str], second: Sequence[str]) -> int:
    """
    Count the words of the longest sequence that two sequences of words have in common, gaps allowed.

    >>> common_length("the pier was painted".split(), "the old pier was not painted".split())
    4
    """
    return LCSseq.similarity(first, second)
