"""
Hold how a statement says a work was received against the passage: "diverse reviews" beside "mixed", "good" or "mixed to good" ones.

An alignment and compared parts enter, parts leave. What the grades of a scale say of one another is more than their words do, so
the comparison of those words gives way to it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import NameKind
from factcheck.facts.receptions import HEADS, Grade, Reception, find_receptions
from factcheck.matching.alignment import Alignment
from factcheck.matching.bearers import Bearer, are_borne_by_one, find_bearer, find_object
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# The detail of a part that was compared here.
_RECEPTION = "reception"
# Of VitaminC's neighbours on the scale, as mixed and good, 37 of 51 are refuted, of opposites, as good and bad, 20 of 23.
_SURE_APART, _SURE_ADJACENT = 0.9, 0.7
# The relation of a reception as a feature, the plainest last.
_AS_FEATURE = {Relation.AGREES: 0.0, Relation.MISSING: 1.0, Relation.CONFLICTS: 2.0}
_NONE = -1.0


def settle_receptions(alignment: Alignment, parts: Iterable[Compared]) -> list[Compared]:
    """
    Compare the receptions, and leave out what was said of their words.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The play received diverse reviews.")
    >>> for found in ("Reviews of the play were mixed.", "The play was met with acclaim.", "Its reviews were mixed to positive."):
    ...     print([part.relation.value for part in settle_receptions(align(said, analyse(found)), ())])
    ['agrees']
    ['conflicts']
    ['missing']
    """
    parts = list(parts)
    if HEADS.isdisjoint(alignment.statement.lowers):
        return parts
    said = _read_facts(alignment.statement)
    found = _read_facts(alignment.evidence) if said else ()
    ends = [at for at, token in enumerate(alignment.evidence.tokens) if token.lower in _CLAUSE_ENDS] if found else []
    compared = [part for one in said if (part := _compare(alignment, one, found, ends)) is not None]
    if not compared:
        return parts
    theirs = [(one.first, one.last) for one in found]
    return [part for part in parts if not _gives_way(part, compared, theirs)] + compared


def _read_facts(analysis: Analysis) -> tuple[Reception, ...]:
    """Return the receptions that a text tells as facts: none that is hoped, feared or foretold."""
    told = find_receptions(analysis.tokens)
    unreal = [(one.first, one.last) for one in analysis.modalities]
    unreal += [one.content for one in analysis.attributions if analysis.tokens[one.verb].lower in _FORETELLING]
    return tuple([one for one in told if not any(first <= one.first < last for first, last in unreal)])


_FORETELLING = frozenset(
    "fear fears feared predict predicts predicted believe believes believed think thinks thought warned".split()
)
_WORDY = frozenset({Kind.POLARITY, Kind.CONTENT})


def _gives_way(part: Compared, compared: Sequence[Compared], theirs: Sequence[tuple[int, int]]) -> bool:
    """Say whether a part is about a word of a reception on either side."""
    if part.kind not in _WORDY:
        return False
    ours = any(_lies_in(part.statement, one.statement) for one in compared)
    return ours or (part.evidence is not None and any(_lies_in(part.evidence, one) for one in theirs))


def _lies_in(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _compare(alignment: Alignment, said: Reception, found: Sequence[Reception], ends: Sequence[int]) -> Compared | None:
    """Hold a reception against the one that the passage tells of the same, or the nearest; None where it tells of none."""
    same_scale = [one for one in found if one.scale is said.scale]
    if not same_scale:
        return None
    nearest = min(
        same_scale, key=lambda one: (-_measure_clause(alignment, one, ends), _measure_distance(said, one), one.first)
    )
    relation = _weaken(alignment, said, nearest, _relate(said, nearest))
    if relation is None:
        return None
    return Compared(
        kind=Kind.CONTENT if relation is Relation.MISSING else Kind.POLARITY,
        relation=relation,
        statement=(said.first, said.last),
        evidence=(nearest.first, nearest.last),
        detail=_RECEPTION,
        sure=1.0 if relation is not Relation.CONFLICTS else _rate(said, nearest),
        message=_tell(alignment, said, nearest, relation),
    )


_CLAUSE_ENDS = frozenset(", . ; ! ? ( ) but while whereas although though despite".split())


def _measure_clause(alignment: Alignment, one: Reception, ends: Sequence[int]) -> int:
    """Return how many words of the statement stand in the clause of a reception: "a flop **in India**, but a hit overseas"."""
    before, behind = bisect_left(ends, one.first), bisect_left(ends, one.last)
    first = ends[before - 1] + 1 if before else 0
    last = ends[behind] if behind < len(ends) else len(alignment.evidence.tokens)
    return len([at for at in alignment.used if first <= at < last and not one.first <= at < one.last])


# What stands between a work and how it was received.
_BEFORE_RECEPTION = frozenset(
    """
    received receive receives receiving got get gets gained garnered earned drew met with opened to has had enjoyed was were reviewed
    reviews review reception response reaction feedback by critics critic reviewers audiences critically generally mostly largely released
    release declared considered published issued launched premiered critical universal widespread
    """.split()
)


def _weaken(alignment: Alignment, said: Reception, found: Reception, relation: Relation | None) -> Relation | None:
    """Take back what is told of two things: a conflict is open then, and an agreement none."""
    if relation is None or relation is Relation.MISSING:
        return relation
    ours, theirs = _find_received(alignment.statement, said), _find_received(alignment.evidence, found)
    if not are_borne_by_one(alignment, ours, theirs) or _is_to_another(alignment, found):
        return Relation.MISSING if relation is Relation.CONFLICTS else None
    if relation is Relation.CONFLICTS and _are_of_two_places(alignment, said, found):
        return Relation.MISSING
    return relation


def _find_received(analysis: Analysis, one: Reception) -> Bearer:
    """Return what was received: the object of "critics panned", or what stands before."""
    if one.is_active:
        return find_object(analysis, one.last)
    return find_bearer(analysis, one.first, _BEFORE_RECEPTION)


# "A poor reaction **to its results**": so far behind stands to what.
_TO_WITHIN = 4


def _is_to_another(alignment: Alignment, found: Reception) -> bool:
    """Say whether a reception is one of something that the statement does not have: "the response **to the drug**"."""
    evidence = alignment.evidence
    if found.last >= len(evidence.tokens) or evidence.tokens[found.last].lower not in {"to", "of"}:
        return False
    behind = range(found.last + 1, min(len(evidence.tokens), found.last + 1 + _TO_WITHIN))
    place = next((at for at in behind if evidence.weights[at]), None)
    if place is None:
        return False
    return not are_borne_by_one(alignment, Bearer(found.last, None), Bearer(found.last, place))


def _are_of_two_places(alignment: Alignment, said: Reception, found: Reception) -> bool:
    """Say whether either tells where, and the other not, or elsewhere: "good reviews **in France**"."""
    ours = [one for one in alignment.statement.names if one.kind is NameKind.PLACE and one.first >= said.last]
    behind = found.last + 1
    if behind < len(alignment.evidence.tokens) and alignment.evidence.tokens[behind].lower == "the":
        behind += 1  # "in **the** Netherlands"
    theirs = [one for one in alignment.evidence.names if one.kind is NameKind.PLACE and one.first == behind]
    is_elsewhere = any(one.first not in alignment.partners and one.first not in alignment.lent for one in ours)
    return is_elsewhere or any(one.first not in alignment.used for one in theirs)


def _measure_distance(said: Reception, found: Reception) -> int:
    grades = abs(said.lowest - found.lowest) + abs(said.highest - found.highest)
    return grades + (said.is_denied is not found.is_denied)


def _relate(said: Reception, found: Reception) -> Relation | None:
    """
    Say how two receptions of one scale stand to each other.

    Of VitaminC's statements about reviews 139 of 156 are supported whose grades are the passage's; of those with another grade
    72 of 86 are refuted and one supported; of what the passage spans, or tells of another, 18 are supported and 19 refuted.
    """
    same = (said.lowest, said.highest) == (found.lowest, found.highest)
    within = found.lowest <= said.lowest and said.highest <= found.highest
    if said.is_denied or found.is_denied:
        return _relate_denied(said, found, same=same, within=within)
    if same or _is_middle(said, found) or _is_middle(found, said):
        return Relation.AGREES
    if said.lowest is Grade.GOOD and found.lowest is Grade.ACCLAIMED:
        return Relation.AGREES
    if said.lowest is Grade.ACCLAIMED and found.lowest is Grade.GOOD:
        return Relation.MISSING
    return Relation.MISSING if within else Relation.CONFLICTS


def _relate_denied(said: Reception, found: Reception, *, same: bool, within: bool) -> Relation | None:
    """Say how two receptions stand to each other of which one at least is denied: what is bad is not good."""
    if said.is_denied and found.is_denied:
        return Relation.AGREES if same else None
    if said.is_denied:
        return Relation.AGREES if _lies_beyond(found, said) else Relation.CONFLICTS
    # What is denied to be good may be mixed or bad, and is not acclaimed.
    return Relation.CONFLICTS if within or (found.lowest >= Grade.GOOD and said.lowest >= found.lowest) else None


def _lies_beyond(one: Reception, denied: Reception) -> bool:
    """Say whether a reception is on the other side of a denied one: acclaim is good, so "not good" denies it too."""
    return one.highest < denied.lowest if denied.lowest >= Grade.GOOD else one.lowest > denied.highest


def _is_middle(one: Reception, other: Reception) -> bool:
    """Say whether one is mixed, and the other good and bad at once: "both negative and positive reviews"."""
    return one.lowest is one.highest is Grade.MIXED and other.lowest is Grade.BAD and other.highest >= Grade.GOOD


def _rate(said: Reception, found: Reception) -> float:
    is_adjacent = said.lowest is Grade.MIXED or found.lowest is Grade.MIXED or said.highest is Grade.MIXED
    return _SURE_ADJACENT if is_adjacent or found.highest is Grade.MIXED else _SURE_APART


def _tell(alignment: Alignment, said: Reception, found: Reception, relation: Relation) -> str:
    if relation is Relation.CONFLICTS:
        return tell_difference(alignment, (said.first, said.last), (found.first, found.last))
    ours, theirs = _quote(alignment.statement, said), _quote(alignment.evidence, found)
    if relation is Relation.AGREES:
        return f"“{ours}” and “{theirs}” come to the same"
    return f"“{theirs}” leaves “{ours}” open"


def _quote(analysis: Analysis, one: Reception) -> str:
    return analysis.span(one.first, one.last).of(analysis.text.text)


def describe_reception(parts: Iterable[Compared]) -> float:
    """
    Return how the receptions stand to each other as a number: -1 where none was compared, 0 agreeing, 1 open, 2 in conflict.

    >>> describe_reception(())
    -1.0
    """
    return max((_AS_FEATURE[part.relation] for part in parts if part.detail == _RECEPTION), default=_NONE)
