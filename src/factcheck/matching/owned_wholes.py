"""
Say whether all of somebody's things are those that the passage has as his: "**all of its** borders" beside "**its** borders".

An alignment enters, yes or no leaves.
"""

from factcheck.matching.alignment import Alignment

_ALL = frozenset("all every".split())
_OWNED = frozenset("its their his her our my your".split())
_NARROWING = frozenset("with in to of for from on at near".split())
# "Its borders **with Chile**": so near behind its noun stands what narrows it.
_NARROWED_WITHIN = 5


def tells_all_of_one(alignment: Alignment) -> bool:
    """
    Say whether all of somebody's things are told of, and the passage has them as his and narrows them to none.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Peru closed all of its borders.")
    >>> found = "Peru closed its borders.", "Peru closed its borders with Chile."
    >>> [tells_all_of_one(align(said, analyse(one))) for one in found]
    [True, False]
    """
    tokens = alignment.statement.tokens
    for at, token in enumerate(tokens[:-2]):
        if token.lower not in _ALL:
            continue
        owner = at + 1 + (tokens[at + 1].lower == "of")
        partner = alignment.partner(owner + 1) if owner + 1 < len(tokens) else None
        if tokens[owner].lower in _OWNED and partner and alignment.evidence.tokens[partner - 1].lower in _OWNED:
            return not _is_narrowed(alignment, partner)
    return False


def _is_narrowed(alignment: Alignment, at: int) -> bool:
    """Say whether what stands behind a noun of the passage narrows it, and the statement lacks it."""
    tokens = alignment.evidence.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower not in _NARROWING:
        return False
    within = range(at + 2, min(at + _NARROWED_WITHIN, len(tokens)))
    first = next((place for place in within if alignment.evidence.weights[place]), None)
    return first is not None and first not in alignment.used
