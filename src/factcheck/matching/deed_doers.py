"""
Hold who does a deed to what against the passage, where each of the two may tell it by a verb, by a noun, or from the other side.

An alignment enters, compared parts leave. "Poe, the author of it, met Roe" says that it is not Roe who wrote it.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import MUTUAL, is_passive
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.names import NOT_SAME
from factcheck.matching.told_deeds import ANYBODY, ToldDeed, list_deeds, list_roots, read_deed
from factcheck.model import Kind, Relation

# A text made to be endless has more deeds than a sentence.
_MOST_DEEDS = 12


@attrs.frozen
class _Held:
    """The statement's deed, and those of the passage that are done to the same: by the same, or by others."""

    said: ToldDeed
    same: tuple[ToldDeed, ...]
    others: tuple[ToldDeed, ...]


def compare_deed_doers(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a deed that the passage tells of another whom it names for something else.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Max Roe drew the map."), analyse("The map was drawn by Ada Poe, a cousin of Max Roe.")
    >>> [part.detail for part in compare_deed_doers(align(said, found))]
    ['exchanged']
    """
    for held in _hold_deeds(alignment):
        if held.same or not held.others or not _is_done_once(alignment, held.said):
            continue
        one, its = held.said.doers[0], held.others[0].doers[0]
        if _is_named_elsewhere(alignment, one) and not _may_have_joined(alignment, one, held.others[0].place):
            return (describe_exchange(alignment, (one.first, one.last), (its.first, its.last)),)
    return ()


def settle_deed_doers(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without a conflict over who does a deed, where the passage tells it of the same, by whatever form.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> settle_deed_doers(align(analyse("Poe drew it."), analyse("Poe drew it.")), [])
    []
    """
    if not any(_is_doubtful(part) for part in parts):
        return parts
    told = [held.said for held in _hold_deeds(alignment) if held.same and not held.others]
    return [part for part in parts if not (_is_doubtful(part) and any(_is_of(part, deed) for deed in told))]


_OF_SIDES = frozenset({"exchanged", "doer", "converse", "outcome"})


def _is_doubtful(part: Compared) -> bool:
    return (
        part.relation is Relation.CONFLICTS
        and part.detail in _OF_SIDES
        and part.kind in {Kind.ROLE, Kind.NAME, Kind.POLARITY}
    )


def _is_of(part: Compared, deed: ToldDeed) -> bool:
    """Say whether a part stands on a deed or one of its sides; the ends of a way, "**from** Poe **to** Roe", do not."""
    places = {deed.place, *deed.sufferer, *(at for name in deed.doers for at in range(name.first, name.last))}
    return any(at in places for at in range(*part.statement))


def _hold_deeds(alignment: Alignment) -> Iterator[_Held]:
    statement = alignment.statement
    if not statement.names or not alignment.evidence.names:
        return
    for place, _ in alignment.weighty[:_MOST_DEEDS]:
        if statement.roots[place] in MUTUAL or place in statement.negated:
            continue
        said = read_deed(statement, place)
        if said is not None and not _lacks_others(alignment, said):
            found = list(_list_alike(alignment, said))
            same = tuple(deed for deed in found if _share(alignment, said.doers, deed.doers))
            yield _Held(said, same, tuple(deed for deed in found if deed not in same))


_OWN = frozenset("his her its their".split())


def _is_done_once(alignment: Alignment, said: ToldDeed) -> bool:
    """Say whether what one has done no other has: many study one language, and each pays **their** workers."""
    statement = alignment.statement
    is_own = any(statement.tokens[at].lower in _OWN for at in said.sufferer)
    return not is_own and any(isinstance(deed, int) for deed in list_deeds(statement, said.place))


def _lacks_others(alignment: Alignment, said: ToldDeed) -> bool:
    """Say whether the passage lacks words or figures of the statement besides those of the deed: it may tell of another."""
    figures = {alignment.statement.tokens[at].lower for at in alignment.statement.in_figures}
    if not figures <= alignment.evidence.lowers:
        return True
    own = {said.place, *(at for name in said.doers for at in range(name.first, name.last))}
    tokens = alignment.statement.tokens
    lacks = [place for place in alignment.lacks if place not in own and tokens[place].lower not in ANYBODY]
    return any(not alignment.earned(place) for place in lacks)


def _list_alike(alignment: Alignment, said: ToldDeed) -> Iterator[ToldDeed]:
    """Yield the deeds of the passage that are of one kind with the statement's and done to the same."""
    evidence = alignment.evidence
    deeds = list_deeds(alignment.statement, said.place)
    groups = alignment.statement.groups[said.place]
    places = [
        at
        for at, weight in enumerate(evidence.weights)
        if weight and at not in evidence.negated and (list_deeds(evidence, at) & deeds or evidence.groups[at] & groups)
    ]
    for at in places[:_MOST_DEEDS]:
        found = read_deed(evidence, at)
        if found is not None and _suffer_alike(alignment, said, found):
            yield found


def _suffer_alike(alignment: Alignment, said: ToldDeed, found: ToldDeed) -> bool:
    """
    Say whether all words of what the statement's deed is done to stand in what the passage's is done to, without who does it:
    "the tune **earned Poe** a prize" tells of Poe's prize.
    """
    suffering = tuple([name for name in alignment.evidence.names if name.first == found.sufferer.start])
    if _share(alignment, said.doers, suffering):
        return False
    ours, theirs = list_roots(alignment.statement, said.sufferer), list_roots(alignment.evidence, found.sufferer)
    return bool(ours) and ours <= theirs


def _share(alignment: Alignment, ours: tuple[Name, ...], theirs: tuple[Name, ...]) -> bool:
    return any(alignment.tie_names(one, other) not in NOT_SAME for one in ours for other in theirs)


# "By Max Poe **with** Ada Roe", "by Poe **and his wife**, Ada Roe", "by **its architect**, Ada Roe".
_JOINING = frozenset(
    """
    with and together alongside jointly by plus & between collaboration partnership cooperation its who had credited
    """.split()
)
_JOINING_WITHIN = 5


_STOPS = frozenset({".", ";"})


def _list_before(evidence: Analysis, first: int, deed: int) -> list[str]:
    """
    Return the last words before a place, those of another sentence or another's deed apart: "was drawn **by** Ada Roe; Max Poe sold
    it", "was drawn by Ada Roe and **sold by** Max Poe".
    """
    tokens = evidence.tokens
    reach = range(max(0, first - _JOINING_WITHIN), first)
    stop = max((at for at in reach if tokens[at].text in _STOPS), default=-1)
    sold = max(
        (at for at in reach if tokens[at].lower == "by" and _is_another_deed(evidence, at - 1, deed)), default=-1
    )
    return [tokens[at].lower for at in reach if at > max(stop, sold)]


def _is_another_deed(evidence: Analysis, at: int, deed: int) -> bool:
    return at > deed and is_passive(evidence, at) and evidence.roots[at] != evidence.roots[deed]


def _may_have_joined(alignment: Alignment, name: Name, deed: int) -> bool:
    """Say whether the passage may name one as another who did it too, or have its deed in other words."""
    tokens = alignment.evidence.tokens
    for other in alignment.evidence.names:
        if alignment.tie_names(name, other) in NOT_SAME:
            continue
        before = _list_before(alignment.evidence, other.first, deed)
        behind = [token.lower for token in tokens[other.last : other.last + 3]]
        if not _JOINING.isdisjoint(before) or "who" in behind or "had" in behind:
            return True
    return False


def _is_named_elsewhere(alignment: Alignment, name: Name) -> bool:
    return any(alignment.tie_names(name, other) not in NOT_SAME for other in alignment.evidence.names)
