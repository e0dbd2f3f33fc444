"""
Read what "unlike" tells of the one that it sets apart: "**unlike Ems**, Ulm has no port" says that Ems has one.

An alignment enters, compared parts leave. What the passage says of the one is denied of the other: who tells it of the other as well is
refuted, and who denies what it denies agrees.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# "**Unlike** the standard model, ...", "**in contrast to** Ems, ...".
_CONTRASTING = (("unlike",), ("in", "contrast", "to"), ("as", "opposed", "to"))
_CUES = frozenset({"unlike", "contrast", "opposed"})
# "Unlike **the older model of the same maker**, ...".
_LONGEST_PHRASE = 9
_ENDS = frozenset(". ; : ! ?".split())
_NO = frozenset({"no", "none"})


@attrs.frozen
class _Contrast:
    """Who is set apart, and what the sentence tells of another."""

    apart: range
    rest: tuple[int, ...]


def compare_set_apart(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare what the statement tells of the one that "unlike" sets apart.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Unlike the old model, the new one does not come with a charger.")
    >>> said = "The old model comes with a charger.", "The old model does not come with a charger."
    >>> [[part.relation.value for part in compare_set_apart(align(analyse(one), found))] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_CUES):
        return ()
    contrast = _find_contrast(evidence)
    if contrast is None or not _is_told_of(alignment, contrast.apart):
        return ()
    others = {evidence.roots[at] for at in contrast.rest}
    named = {evidence.roots[at] for at in contrast.apart}
    told = [at for at, _ in alignment.weighty if statement.roots[at] not in named]
    if not told or any(statement.roots[at] not in others for at in told):
        return ()
    place = next(at for at in contrast.rest if evidence.roots[at] == statement.roots[told[0]])
    said = {statement.roots[at] for at in told}
    start = next((at for at in range(contrast.apart.stop, place) if _is_auxiliary(evidence, at)), place)
    rest = {evidence.roots[at] for at in contrast.rest if at >= start and evidence.weights[at]}
    is_same = _is_denied(statement, range(len(statement.tokens))) is _is_denied(evidence, contrast.rest)
    if is_same and not rest <= said:
        return ()  # "unlike Ems, Ulm is a **rich** town": what sets the two apart may be more than this
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS if is_same else Relation.AGREES,
            statement=(told[0], told[0] + 1),
            evidence=(min(contrast.apart.start, place), max(contrast.apart.stop, place + 1)),
            detail="unlike",
            message="the evidence sets it apart from the one of which it tells this",
        ),
    )


_AUXILIARIES = frozenset("is are was were has have had does do did will can may must".split())


def _is_auxiliary(evidence: Analysis, at: int) -> bool:
    return evidence.tokens[at].lower in _AUXILIARIES


def _find_contrast(evidence: Analysis) -> _Contrast | None:
    """Return the only contrast of a text: what stands behind "unlike" up to a comma, and the words of its sentence besides."""
    lowers = [token.lower for token in evidence.tokens]
    found = [
        (at, at + len(words))
        for words in _CONTRASTING
        if words[0] in evidence.lowers
        for at in range(len(lowers))
        if tuple(lowers[at : at + len(words)]) == words
    ]
    if len(found) != 1:
        return None
    opens, first = found[0]
    reach = range(first, min(len(lowers), first + _LONGEST_PHRASE))
    last = next((at for at in reach if lowers[at] == "," or lowers[at] in _ENDS), None)
    if last is None or (last + 1 < len(lowers) and lowers[last + 1] in {"who", "which", "that", "whose"}):
        return None
    if any(evidence.roots.count(evidence.roots[at]) > 1 for at in range(first, last) if at in evidence.named):
        return None  # told of elsewhere as well
    start = next((at + 1 for at in range(opens - 1, -1, -1) if lowers[at] in _ENDS), 0)
    end = next((at for at in range(last, len(lowers)) if lowers[at] in _ENDS), len(lowers))
    outside = (*range(start, opens), *range(last, end))
    return _Contrast(range(first, last), tuple(at for at in outside if evidence.weights[at] or lowers[at] in _NO))


def _is_told_of(alignment: Alignment, apart: range) -> bool:
    """Say whether the statement's first words are all of the one that is set apart."""
    evidence = alignment.evidence
    named = {evidence.roots[at] for at in apart if evidence.weights[at]}
    said = [alignment.statement.roots[at] for at, _ in alignment.weighty]
    return bool(named) and named <= set(said) and set(said[: len(named)]) == named


def _is_denied(text: Analysis, places: range | tuple[int, ...]) -> bool:
    return any(negation.cue in places or negation.governed in places for negation in text.negations)
