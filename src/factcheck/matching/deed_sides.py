"""
Hold the names on the two sides of a deed against the passage, where they stand too far from it there to be read plainly.

An alignment enters, compared parts leave. The passage must have all that the statement says, and the deed once: then a name
behind "by", or on the wrong side of the deed, is no slip. "Poe's 4,000 men **beat** an army led by **Roe**" has no plain
subject and object, and yet it was not Roe who beat Poe.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import MUTUAL, is_deed, is_passive, is_verb
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How
from factcheck.matching.phrases import find_behind, find_name
from factcheck.model import Kind, Relation

# A text made to be endless has more deeds than a sentence.
_MOST_DEEDS = 6
_STOPS = frozenset(". ; ! ?".split())
# Between a name and a deed these are another who does it.
_PRONOUNS = frozenset("he she it they we you i who which that whom whose".split())
# "Was **chaired** on Monday **by**": so far from its deed stands who did it.
_BY_WITHIN = 6


@attrs.frozen
class _Deed:
    """A deed of the statement and its place in the passage."""

    place: int
    other: int


def compare_deed_sides(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a deed that the passage tells of another, or whose two sides stand on the other side there.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Ada Poe beat Max Roe."), analyse("Max Roe's two teams beat a club led by Ada Poe.")
    >>> [(part.relation.value, part.detail) for part in compare_deed_sides(align(said, found))]
    [('conflicts', 'exchanged')]
    >>> compare_deed_sides(align(said, analyse("Ada Poe's two teams beat a club led by Max Roe.")))
    ()
    """
    if not alignment.statement.names or not alignment.evidence.names or alignment.lacks:
        return ()
    for deed in _list_deeds(alignment):
        names = _find_other_agent(alignment, deed) or _find_turned(alignment, deed)
        if names is not None:
            return (_describe(alignment, *names),)
    return ()


def _list_deeds(alignment: Alignment) -> Iterator[_Deed]:
    """Yield the deeds of the statement that the passage has once, in whatever form."""
    statement, evidence = alignment.statement, alignment.evidence
    deeds = [place for place, _ in alignment.weighty if place not in statement.named and is_deed(statement, place)]
    for place in deeds[:_MOST_DEEDS]:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.FORM or pair.evidence in evidence.named:
            continue
        root = statement.roots[place]
        if root not in MUTUAL and evidence.roots.count(root) == 1 and statement.roots.count(root) == 1:
            yield _Deed(place, pair.evidence)


def _find_other_agent(alignment: Alignment, deed: _Deed) -> tuple[Name, Name] | None:
    """Return who is named behind "by" in both texts, where these are two: "chaired **by Poe**", "chaired **by Roe**"."""
    one, its = _find_agent(alignment.statement, deed.place), _find_agent(alignment.evidence, deed.other)
    if one is None or its is None or alignment.tie_names(one, its) not in NOT_SAME:
        return None
    kinds = {one.kind, its.kind}
    are_alike = len(kinds) == 1 or kinds <= {NameKind.PERSON, NameKind.OTHER}
    return (one, its) if exclude_each_other(one, its) or are_alike else None


def _find_agent(analysis: Analysis, verb: int) -> Name | None:
    if not is_passive(analysis, verb):
        return None
    for at in range(verb + 1, min(len(analysis.tokens) - 1, verb + 1 + _BY_WITHIN)):
        if analysis.tokens[at].text in _STOPS or analysis.tokens[at].text == ",":
            return None
        if analysis.tokens[at].lower == "by":
            last = find_behind(analysis, at + 1)
            name = find_name(analysis, last) if last is not None else None
            return name if name is not None and last == name.last - 1 else None
    return None


def _find_turned(alignment: Alignment, deed: _Deed) -> tuple[Name, Name] | None:
    """Return the two names of a deed, of which the passage has each once, on the other side of it and in its sentence."""
    statement, evidence = alignment.statement, alignment.evidence
    if is_passive(statement, deed.place) or is_passive(evidence, deed.other):
        return None
    before = [name for name in statement.names if name.last <= deed.place]
    behind = [name for name in statement.names if name.first > deed.place]
    if len(before) != 1 or not behind or deed.other in evidence.negated or deed.place in statement.negated:
        return None
    if not _is_side(statement, deed.place, behind[0]) or not set(before[0].full).isdisjoint(behind[0].full):
        return None
    if before[0].canonical is not None and before[0].canonical == behind[0].canonical:
        return None  # "**Peruvians** may enter **Peru**"
    last = find_behind(evidence, deed.other + 1)
    object_ = find_name(evidence, last) if last is not None else None
    if object_ is not None and _are_turned(alignment, before[0], behind[0], object_, deed):
        return before[0], object_
    doer, sufferer = _find_only(alignment, before[0]), _find_only(alignment, behind[0])
    if doer is None or sufferer is None or not sufferer.last <= deed.other < doer.first:
        return None
    if sufferer.last != deed.other and not _tells_deed(evidence, deed.other):
        return None  # "**Roe carries** 600", but "the **carrying** of"
    inside = evidence.tokens[sufferer.first : doer.last]
    apart = {token.lower for token in evidence.tokens[sufferer.last : deed.other]}
    if any(token.text in _STOPS for token in inside) or not apart.isdisjoint(_PRONOUNS):
        return None
    return before[0], sufferer


def _are_turned(alignment: Alignment, doer: Name, sufferer: Name, object_: Name, deed: _Deed) -> bool:
    """Say whether the doer suffers the deed in the passage, which names the other before it in its sentence: "**Poe's** share rose, overtaking **Roe**"."""
    if alignment.tie_names(doer, object_) in NOT_SAME or not _tells_deed(alignment.evidence, deed.other):
        return False
    tokens = alignment.evidence.tokens
    begin = next((at for at in range(deed.other, -1, -1) if tokens[at].text in _STOPS), -1)
    ahead = [name for name in alignment.evidence.names if begin < name.first and name.last <= deed.other]
    return len(ahead) == 1 and alignment.tie_names(sufferer, ahead[0]) not in NOT_SAME


_COMPARING = frozenset({"as", "than"})
_NOUN_OPENERS = frozenset("the a an of under by for its his her their".split())


def _is_side(analysis: Analysis, verb: int, name: Name) -> bool:
    """Say whether a name is what a deed is done to, or compared with: "beat **Roe**", "carried more than **Roe**"; not "signed with Roe"."""
    last = find_behind(analysis, verb + 1)
    if last is not None and name.first <= last < name.last:
        return True
    before = [token.lower for token in analysis.tokens[max(0, name.first - 2) : name.first]]
    return not _COMPARING.isdisjoint(before)


def _tells_deed(analysis: Analysis, place: int) -> bool:
    """Say whether a word is the deed itself, no noun of it: "**overtaking** Roe", but "**the signing of** Roe", "the head **coach**"."""
    if is_deed(analysis, place) or is_verb(analysis, place):
        return True
    before = analysis.tokens[place - 1].lower if place else "the"
    after = analysis.tokens[place + 1].lower if place + 1 < len(analysis.tokens) else "of"
    return analysis.tokens[place].lower.endswith("ing") and before not in _NOUN_OPENERS and after != "of"


def _find_only(alignment: Alignment, name: Name) -> Name | None:
    """Return the passage's only name for the same; None where it has several or none."""
    same = [other for other in alignment.evidence.names if alignment.tie_names(name, other) not in NOT_SAME]
    return same[0] if len(same) == 1 else None


def _describe(alignment: Alignment, one: Name, its: Name) -> Compared:
    is_named = any(alignment.tie_names(name, its) not in NOT_SAME for name in alignment.statement.names)
    return Compared(
        kind=Kind.ROLE if is_named else Kind.NAME,
        relation=Relation.CONFLICTS,
        statement=(one.first, one.last),
        evidence=(its.first, its.last),
        detail="exchanged" if is_named else "doer",
        message=f"the statement says it of “{one.text}”, the evidence of “{its.text}”",
    )
