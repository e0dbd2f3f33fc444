"""
Say whether what one side denies is only undone so far, or only to be done elsewhere: "unused days must be used", "dry away from the sun".

An alignment and a pair of places enter, yes or no leaves.
"""

from itertools import pairwise

from factcheck.matching.alignment import Alignment

_MODALS = frozenset("must should can could may might will would to".split())
_MODAL_WITHIN = 3


def is_yet_to_be_done(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the statement tells what may or must be done of what the passage calls undone so far: "unused days must be used".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The days must be used in May."), analyse("Unused days must be taken in May.")
    >>> is_yet_to_be_done(align(said, found), 4, 0)
    True
    """
    statement = alignment.statement
    before = statement.tokens[max(0, place - _MODAL_WITHIN) : place]
    is_undone = alignment.evidence.tokens[partner].lower == f"un{statement.tokens[place].lower}"
    return is_undone and any(token.lower in _MODALS for token in before)


_KEPT_AWAY = ("away", "from")
# "**Dry** it flat and **away from** the light".
_AWAY_WITHIN = 8


def is_kept_away(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the statement denies it where the passage wants it done away from there: "not dried in the sun", "dry away from the sun".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("It should not be dried in the sun."), analyse("Dry it away from the sun.")
    >>> is_kept_away(align(said, found), 4, 0)
    True
    """
    if place not in alignment.statement.negated:
        return False
    behind = [token.lower for token in alignment.evidence.tokens[partner : partner + _AWAY_WITHIN]]
    away = next((at for at, pair in enumerate(pairwise(behind)) if pair == _KEPT_AWAY), None)
    if away is None:
        return False
    told = [alignment.partners[at] for at, _ in alignment.weighty if at > place and at in alignment.partners]
    return bool(told) and all(at > partner + away for at in told)  # from what it is kept away
