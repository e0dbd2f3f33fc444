"""
Hold what must be done against what the passage says is not needed: "**must** be heated" beside "**needs no** heating", "is **optional**".

An alignment enters, compared parts leave.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_MUST = frozenset("must required obliged mandatory compulsory requires require needs need necessary".split())
_HAVE = frozenset("has have had".split())
_MUST_OR_HAVE = _MUST | _HAVE
# "Need **not** be heated", "do **not have to**", "there is **no need** to".
_NEEDING = frozenset(
    "need needs needed have has had required requires require necessary obliged obligation requirement".split()
)
_DENYING = frozenset("not n't no never without".split())
_OPTIONAL = frozenset("optional voluntary unnecessary needless discretionary".split())
_NEEDING_OR_OPTIONAL = _NEEDING | _OPTIONAL
_PRONOUNS = frozenset("it they he she".split())
_PRONOUNS_OR_OPTIONAL = _PRONOUNS | _OPTIONAL
_BEING = frozenset("is are was were be remain remains".split())
_NEED_WITHIN = 5
# "Special characters in it **are optional**": from the word to what says so.
_OPTIONAL_WITHIN = 7
_ENDS = frozenset(". ; : ! ? but while whereas".split())
_CLAUSE_ENDS = _ENDS | {","}


def compare_needs(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement says must be and the passage says need not be.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The oil must be heated.")
    >>> [part.message for part in compare_needs(align(said, analyse("The oil does not need to be heated.")))]
    ['the statement says “must be heated” where the evidence says “not need to be heated”']
    >>> compare_needs(align(said, analyse("The oil needs to be heated.")))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or not _says_must(statement):
        return ()
    if evidence.lowers.isdisjoint(_NEEDING_OR_OPTIONAL):
        return ()
    for at, _ in alignment.weighty:
        cue = _find_must(statement, at)
        partner = alignment.pairs[at].evidence if at in alignment.pairs else None
        if cue is None or partner is None or at in statement.named:
            continue
        free = _find_no_need(evidence, partner) or _find_optional(evidence, partner)
        if free is not None and _is_told_there(alignment, at, partner) and not _is_needed_elsewhere(evidence, free):
            said = (cue, at + 1)
            return (
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.CONFLICTS,
                    statement=said,
                    evidence=free,
                    detail="obligation",
                    message=tell_difference(alignment, said, free),
                ),
            )
    return ()


def _is_told_there(alignment: Alignment, at: int, partner: int) -> bool:
    """Say whether the denial's own clause tells of all that the statement does, its subject first of all."""
    clause = find_clause(alignment.evidence, partner, _CLAUSE_ENDS)
    before = [place for place, _ in alignment.weighty if place < at and place in alignment.partners]
    behind = [place for place, _ in alignment.weighty if place > at]
    roots = {alignment.evidence.roots[place] for place in clause}
    inside = [
        place for place in before if alignment.partners[place] in clause or alignment.statement.roots[place] in roots
    ]
    subject = not before or bool(inside) or _points_back(alignment.evidence, clause)
    return subject and all(alignment.statement.roots[place] in roots for place in behind)


def _points_back(evidence: Analysis, clause: range) -> bool:
    """Say whether a clause has a pronoun for its subject, or a word that is told to be optional."""
    lowers = {evidence.tokens[at].lower for at in clause}
    return not lowers.isdisjoint(_PRONOUNS_OR_OPTIONAL)


def _is_needed_elsewhere(evidence: Analysis, free: tuple[int, int]) -> bool:
    """Say whether the sentence goes on to say that it must be after all, for others or at another time."""
    first = find_clause(evidence, free[0], _CLAUSE_ENDS).start
    end = find_clause(evidence, free[1] - 1, {".", ";"}).stop
    outside = [
        token.lower for at, token in enumerate(evidence.tokens[:end]) if at >= first and not free[0] <= at < free[1]
    ]
    return not _MUST.isdisjoint(outside) or any(one in _HAVE and other == "to" for one, other in pairwise(outside))


def _says_must(text: Analysis) -> bool:
    return not _MUST_OR_HAVE.isdisjoint(text.lowers) and text.lowers.isdisjoint(_OPTIONAL)


def _find_must(statement: Analysis, at: int) -> int | None:
    """Return what says that a word must be: "**must** contain a digit", "**has to** be treated"."""
    for cue in range(at - 1, max(-1, at - 1 - _NEED_WITHIN), -1):
        lower = statement.tokens[cue].lower
        if lower in _ENDS:
            return None
        if lower in _MUST or (lower in _HAVE and statement.tokens[cue + 1].lower == "to"):
            return cue
    return None


def _find_no_need(evidence: Analysis, at: int) -> tuple[int, int] | None:
    """Return the words that say that something is not needed, up to it: "**needs no treatment**", "**need not be treated**"."""
    before = range(max(0, at - _NEED_WITHIN), at)
    lowers = [evidence.tokens[place].lower for place in before]
    ends = [number for number, lower in enumerate(lowers) if lower in _ENDS or lower == ","]
    lowers, first = (lowers[ends[-1] + 1 :], before.start + ends[-1] + 1) if ends else (lowers, before.start)
    denying = [number for number, lower in enumerate(lowers) if lower in _DENYING]
    needing = [number for number, lower in enumerate(lowers) if lower in _NEEDING]
    if not denying or not needing or abs(denying[-1] - needing[-1]) > 1:
        return None
    if lowers[needing[-1]] in {"have", "has", "had"} and "to" not in lowers[needing[-1] :]:
        return None  # "has no roof" needs one all the more
    return first + min(denying[-1], needing[-1]), at + 1


def _find_optional(evidence: Analysis, at: int) -> tuple[int, int] | None:
    """Return a word and what says behind it that it is optional: "**digits are optional**"."""
    for place in range(at + 1, min(len(evidence.tokens), at + 1 + _OPTIONAL_WITHIN)):
        if evidence.tokens[place].lower in _ENDS:
            return None
        if evidence.tokens[place].lower in _OPTIONAL:
            return (at, place + 1) if evidence.tokens[place - 1].lower in _BEING else None
    return None
