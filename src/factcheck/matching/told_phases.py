"""
Hold the phase in which the statement tells a deed against the passage's: "**still** sells", "sold" and "**never** sold" beside "**has
stopped** selling".

An alignment and compared parts enter, parts leave. What the phases say of one another is worked out; the comparison of the single
words, which hears a denial in "no longer" and none in "has stopped", gives way to it.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phases import Phase, find_phases
from factcheck.model import Kind, Relation

# What is told of a time after the end, or of another: "stopped in May but **resumed** in June".
_AGAIN = frozenset("again resumed resumes returned reinstated restarted reopened rejoined revived".split())
_PAST = frozenset("was were had did".split())
_PRESENT = frozenset("is are does do currently now today".split())
# These say no more than the phase itself does.
_IDLE = frozenset("still longer anymore currently now today any more up on off practice habit ever time".split())
_BEFORE = 3
_ENDS = frozenset(". ; ! ? ,".split())
# Adverbs of time leave open whether it ended.
_THEN = frozenset("once formerly previously earlier originally initially".split())


def settle_phases(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with what follows from the phases of a deed that both texts tell.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe has stopped teaching Latin.")
    >>> for said in ("Ada Poe still teaches Latin.", "Ada Poe no longer teaches Latin.", "Ada Poe never taught Latin."):
    ...     print([part.relation.value for part in settle_phases(align(analyse(said), found), [])])
    ['conflicts']
    ['agrees']
    ['conflicts']
    """
    found = [one for one in find_phases(alignment.evidence) if one.was]
    if not found or len(alignment.statement.negations) > 1 or not _AGAIN.isdisjoint(alignment.evidence.lowers):
        return parts
    told = find_phases(alignment.statement)
    for theirs in found:
        ours = _find_ours(alignment, told, theirs)
        relation = _relate(alignment, ours, theirs) if ours is not None else None
        if ours is None or relation is None or _is_also_otherwise(found, theirs):
            continue
        if _is_told_besides(alignment, ours, theirs):
            continue
        part = _describe(alignment, ours, theirs, relation)
        return [one for one in parts if not _yields(one, ours, theirs)] + [part]
    return parts


def _find_ours(alignment: Alignment, told: tuple[Phase, ...], theirs: Phase) -> Phase | None:
    """Return the phase in which the statement tells the passage's deed; None where it tells it with more, or not at all."""
    statement = alignment.statement
    root = alignment.evidence.roots[theirs.deed]
    deed = next((at for at, _ in alignment.weighty if alignment.partners.get(at) == theirs.deed), None)
    if deed is None:
        deed = next((at for at, _ in alignment.weighty if statement.roots[at] == root), None)
    if deed is None:
        return None
    ours = next((one for one in told if one.deed == deed), None)
    cue = range(*ours.cue) if ours is not None else range(0)
    if any(at not in cue and statement.tokens[at].lower not in _IDLE for at in alignment.lacks if at != deed):
        return None
    if _is_of_another(alignment, theirs):
        return None
    if ours is not None:
        return ours
    if statement.negations or told:
        return None
    return _read_plain(statement, deed)


def _is_of_another(alignment: Alignment, theirs: Phase) -> bool:
    """Say whether the last name before the passage's phase is none of the statement's: "Lima joined, while **Cusco** is no longer part"."""
    before = min(theirs.deed, theirs.cue[0])
    names = [name for name in alignment.evidence.names if name.last <= before]
    if not names or not alignment.statement.names:
        return False
    last = names[-1]
    between = [token.text for token in alignment.evidence.tokens[last.last : before]]
    if not _ENDS.isdisjoint(between):
        return False
    return all(alignment.tie_names(one, last) in NOT_SAME for one in alignment.statement.names)


def _read_plain(statement: Analysis, deed: int) -> Phase | None:
    """Read a deed told without a phase, in the past or of today: "**sold**", "**was** mayor", "**is** mayor", "**sells**"."""
    lower = statement.tokens[deed].lower
    before = [token.lower for token in statement.tokens[max(0, deed - _BEFORE) : deed]]
    cue = (deed, deed + 1)
    if not _PAST.isdisjoint(before) or (has_deed_form(lower) and not lower.endswith(("s", "ing"))):
        return Phase(deed=deed, cue=cue, was=True, now=None, ended=None)
    if not _THEN.isdisjoint(statement.lowers):
        return None
    is_present = not _PRESENT.isdisjoint(before) or (
        lower.endswith("s") and deed > 0 and before[-1:] not in (["the"], ["a"])
    )
    return Phase(deed=deed, cue=cue, was=None, now=True, ended=None) if is_present else None


def _relate(alignment: Alignment, ours: Phase, theirs: Phase) -> Relation | None:
    """Return how two phases stand to each other: what both tell must be the same, and the passage must tell all that the statement does."""
    if alignment.statement.dates and (ours.now is not None or ours.ended is not None):
        return None  # "still sold ink **in 1950**"
    if theirs.former and ours.was is None and ours.cue[0] == ours.deed:
        return None
    pairs = [
        (mine, its)
        for mine, its in ((ours.was, theirs.was), (ours.now, theirs.now), (ours.ended, theirs.ended))
        if mine is not None
    ]
    if any(its is not None and mine is not its for mine, its in pairs):
        return Relation.CONFLICTS
    return Relation.AGREES if all(its is not None for _, its in pairs) else None


def _is_also_otherwise(found: list[Phase], theirs: Phase) -> bool:
    """Say whether the passage tells of another end and of another going on: of which the statement tells is open."""
    return any(one.ended is not theirs.ended for one in found)


def _is_told_besides(alignment: Alignment, ours: Phase, theirs: Phase) -> bool:
    """
    Say whether the passage tells the deed once more, or what the statement tells behind it elsewhere: "no longer flies to Ems, but **flies**
    daily **to Ulm**".
    """
    evidence = alignment.evidence
    if evidence.roots.count(evidence.roots[theirs.deed]) > 1:
        return True
    first = min(theirs.deed, theirs.cue[0])
    last = next(
        (
            at
            for at in range(max(theirs.deed, theirs.cue[1] - 1), len(evidence.tokens))
            if evidence.tokens[at].lower in _PARTS
        ),
        len(evidence.tokens),
    )
    behind = [alignment.partners[at] for at, _ in alignment.weighty if at > ours.deed and at in alignment.partners]
    return any(not first <= at < last for at in behind)


_PARTS = frozenset(". ; : ! ? , and but while whereas".split())


def _yields(one: Compared, ours: Phase, theirs: Phase) -> bool:
    """Say whether a part that was found by the single words is of the same deed."""
    if one.kind is not Kind.POLARITY:
        return False
    said = range(min(ours.deed, ours.cue[0]), max(ours.deed + 1, ours.cue[1]))
    found = range(min(theirs.deed, theirs.cue[0]), max(theirs.deed + 1, theirs.cue[1]))
    is_ours = any(at in said for at in range(*one.statement))
    return is_ours or (one.evidence is not None and any(at in found for at in range(*one.evidence)))


def _describe(alignment: Alignment, ours: Phase, theirs: Phase, relation: Relation) -> Compared:
    said = min(ours.deed, ours.cue[0]), max(ours.deed + 1, ours.cue[1])
    found = min(theirs.deed, theirs.cue[0]), max(theirs.deed + 1, theirs.cue[1])
    return Compared(
        kind=Kind.POLARITY,
        relation=relation,
        statement=said,
        evidence=found,
        detail="over",
        message=tell_difference(alignment, said, found),
    )
