"""
Hold the bonds of two texts against each other: do both tell the same of the same two, whichever side each tells it from?

Two analyses enter, pairs of bonds leave, each with whether they agree.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.bond_forms import Side
from factcheck.facts.lexicon import find_roots
from factcheck.facts.names import Name, NameKind
from factcheck.matching.bonds import Bond, read_bonds
from factcheck.matching.capitals import tie_in_texts
from factcheck.matching.names import NOT_SAME
from factcheck.matching.told_deeds import list_roots


@attrs.frozen
class HeldBonds:
    """
    A bond of the statement, one of the passage, and whether they tell the same of the same two.

    >>> bond = Bond(range(1), range(1), range(1), frozenset())
    >>> HeldBonds(bond, bond, agrees=True, is_turned=False).agrees
    True
    """

    said: Bond
    found: Bond
    agrees: bool
    #: Whether the two tell it by other words.
    is_turned: bool


# The pairing, the comparison and the settling of one pair ask the same.
@lru_cache(maxsize=16)
def hold_bonds(statement: Analysis, evidence: Analysis) -> tuple[HeldBonds, ...]:
    """
    Return the bonds that both texts tell of the same two.

    >>> from factcheck.facts.analysis import analyse
    >>> said = analyse("Ada Poe employs Max Roe.")
    >>> [[held.agrees for held in hold_bonds(said, analyse(text))] for text in ("Max Roe works for Ada Poe.", "Ada Poe works for Max Roe.")]
    [[True], [False]]
    """
    said = read_bonds(statement)
    found = read_bonds(evidence) if said else ()
    held = []
    for ours in said:
        for theirs in found:
            agrees = _hold(statement, evidence, ours, theirs)
            if agrees is not None:
                is_turned = [statement.roots[at] for at in ours.marks] != [evidence.roots[at] for at in theirs.marks]
                held.append(HeldBonds(ours, theirs, agrees, is_turned or _is_crossed(ours, theirs)))
    return tuple(held)


def _is_crossed(ours: Bond, theirs: Bond) -> bool:
    return any(one.is_mutual for one in ours.sides) and (ours.one.start < ours.other.start) is (
        theirs.one.start < theirs.other.start
    )


def _hold(statement: Analysis, evidence: Analysis, ours: Bond, theirs: Bond) -> bool | None:
    """Say whether two bonds tell the same of the same two, or the opposite; None where they tell of others, or of another matter."""
    shared = _list_shared(ours, theirs)
    are_kin = any(one.is_kin for one in ours.sides) and any(one.is_kin for one in theirs.sides)
    if not shared and not are_kin:
        return None
    direction = _find_direction(statement, evidence, ours, theirs)
    if direction is None:
        return None
    if not shared:
        # The mother of one is not his aunt; of "Max Poe" and "Max J. Poe" the one may be the other's son.
        return False if _have_same_names(statement, evidence, ours, theirs) else None
    if all(one.is_mutual for one, _ in shared):
        return _agree_in_sex(
            statement.tokens[ours.words.start].lower, evidence.tokens[theirs.words.start].lower, direction
        )
    agrees = any((one.first == other.first) is direction for one, other in shared)
    return agrees if agrees or not _may_both_be(statement, evidence, ours, theirs) else None


# What each of two may do to the other in turn, and what tells of another time.
_IN_TURN = "host guest supply customer admire follow interview sue lease lend"
_AGAIN = frozenset("following later then second again another return turn next".split())


def _may_both_be(statement: Analysis, evidence: Analysis, ours: Bond, theirs: Bond) -> bool:
    """Say whether two exchanged bonds may both be told truly: "Poe hosted Roe" and "Roe hosted Poe the following summer"."""
    roots = {statement.roots[at] for at in ours.marks} | {evidence.roots[at] for at in theirs.marks}
    # "Leased **trucks** to Roe", "leased **land** from Roe".
    have_gaps = len(ours.words) > len(ours.marks) or len(theirs.words) > len(theirs.marks)
    return have_gaps or not find_roots(_IN_TURN).isdisjoint(roots) or not _AGAIN.isdisjoint(evidence.lowers)


def _have_same_names(statement: Analysis, evidence: Analysis, ours: Bond, theirs: Bond) -> bool:
    """Say whether the names of both sides are the same word by word."""
    said = {name.full for side in (ours.one, ours.other) for name in _list_names(statement, side)}
    return said == {name.full for side in (theirs.one, theirs.other) for name in _list_names(evidence, side)}


def _find_direction(statement: Analysis, evidence: Analysis, ours: Bond, theirs: Bond) -> bool | None:
    """Say whether the sides of two bonds are one each, True, or one another's, False; None where a side is neither or may be both."""
    straight = (
        _are_one(statement, evidence, ours.one, theirs.one),
        _are_one(statement, evidence, ours.other, theirs.other),
    )
    crossed = (
        _are_one(statement, evidence, ours.one, theirs.other),
        _are_one(statement, evidence, ours.other, theirs.one),
    )
    if any(straight) and any(crossed):
        return None  # "Ada Poe is the mother of Ada Poe, the pilot"
    return True if all(straight) else False if all(crossed) else None


def _list_shared(ours: Bond, theirs: Bond) -> list[tuple[Side, Side]]:
    """Return the sides of relations that both bonds tell; of those that are the same either way only where they share no other."""
    shared = [(one, other) for one in ours.sides for other in theirs.sides if one.relation == other.relation]
    return [pair for pair in shared if not pair[0].is_mutual] or shared


_MALE = ("brother", "husband")
_FEMALE = ("sister", "wife")


def _agree_in_sex(said: str, found: str, straight: bool) -> bool | None:
    """Say whether two words for what each of two is to the other fit: nobody is brother and sister; of two brothers each is one."""
    sexes = [(any(part in word for part in _MALE), any(part in word for part in _FEMALE)) for word in (said, found)]
    if (False, False) in sexes:
        return True
    if straight:
        return sexes[0] == sexes[1]
    return True if said == found or sexes[0] != sexes[1] else None


def _are_one(statement: Analysis, evidence: Analysis, ours: range, theirs: range) -> bool:
    """Say whether two phrases name one: by the same words, or by a name that is the same, with the same words beside it."""
    said, found = list_roots(statement, ours), list_roots(evidence, theirs)
    if said == found:
        return bool(said)
    names, others = _list_names(statement, ours), _list_names(evidence, theirs)
    if not names or not others or tie_in_texts(statement, names[0], evidence, others[0]) in NOT_SAME:
        return False
    beside = _list_beside(statement, ours), _list_beside(evidence, theirs)
    return beside[0] <= beside[1] or beside[1] <= beside[0]


def _list_names(analysis: Analysis, phrase: range) -> list[Name]:
    """Return the names of a phrase; "the **Chilean** mill" is not named so."""
    return [name for name in analysis.names if name.first in phrase and name.kind is not NameKind.NATIONALITY]


def _list_beside(analysis: Analysis, phrase: range) -> frozenset[str]:
    return frozenset([analysis.roots[at] for at in phrase if analysis.weights[at] and at not in analysis.named])
