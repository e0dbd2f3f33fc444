"""
Read what an unmet condition tells: "**had it not rained**, the match **would have been played**" tells that it rained, and of no match.

An alignment and compared parts enter, parts leave. In both clauses the contrary is so, which their words alone would not show.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

# "**Would have** been played"; what "might have" been is open either way.
_WOULD = frozenset("would 'd".split())
# Between "had" and its deed stand the subject and small words: "had **the mayor not** resigned".
_DEED_WITHIN = 6
_ENDS = frozenset(". ; ! ?".split())
# So many words between "would" and "have": "would **not** have".
_HAVE_WITHIN = 3
# What a statement says of this has parts of its own, or is itself no fact.
_UNREAL = frozenset("would could might may if unless had".split())
_AUXILIARIES = frozenset("had been be have has was were not n't never".split())


@attrs.frozen
class _Contrary:
    """A stretch of tokens whose contrary is so, and whether it is denied."""

    first: int
    last: int
    is_denied: bool


def settle_unmet_conditions(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with each deed of an unmet condition, and of what would have come of it, taken for its contrary.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Had it not rained, the match would have been played.")
    >>> said = analyse("It rained."), analyse("The match was played.")
    >>> [[part.relation.value for part in settle_unmet_conditions(align(one, found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _WOULD.isdisjoint(evidence.lowers) or "had" not in evidence.lowers or not _UNREAL.isdisjoint(statement.lowers):
        return parts
    for contrary in _read_contraries(evidence):
        place = _find_deed(alignment, contrary)
        if place is None:
            continue
        is_so = (place in statement.negated) is not contrary.is_denied
        return [
            *(part for part in parts if not _is_of_the_condition(part, place)),
            Compared(
                kind=Kind.POLARITY,
                relation=Relation.AGREES if is_so else Relation.CONFLICTS,
                statement=(place, place + 1),
                evidence=(contrary.first, contrary.last),
                detail="unmet",
                message=f"the evidence tells what would have been, so that it was {'so' if is_so else 'not so'}",
            ),
        ]
    return parts


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read_contraries(evidence: Analysis) -> tuple[_Contrary, ...]:
    """Return the condition and what would have come of it, in the only sentence that has both."""
    tokens = evidence.tokens
    told = next((at for at, token in enumerate(tokens) if token.lower in _WOULD), len(tokens))
    had = next((at for at in range(len(tokens)) if _opens_condition(evidence, at, told)), None)
    would = next((at for at in range(len(tokens)) if _tells_what_would_have_been(evidence, at)), None)
    if had is None or would is None or any(tokens[at].text in _ENDS for at in range(*sorted((had, would)))):
        return ()
    end = next((at for at in range(max(had, would), len(tokens)) if tokens[at].text in _ENDS), len(tokens))
    last = would if had < would else end
    comma = next((at for at in range(had, last) if tokens[at].text == ","), last)
    came_of_it = (comma, end) if had < would else (_find_start(evidence, would), had)
    return tuple(
        _Contrary(first, last, any(first <= one.cue < last for one in evidence.negations))
        for first, last in ((had, comma), came_of_it)
    )


def _opens_condition(evidence: Analysis, at: int, would: int) -> bool:
    """Say whether a condition opens: "**if** the dam had been built", "**had** it not rained"; behind a "would" a bare "had" does."""
    tokens = evidence.tokens
    lower = tokens[at].lower
    if lower == "if":
        return any(token.lower == "had" for token in tokens[at + 1 : at + 1 + _DEED_WITHIN])
    opens = lower == "had" and (at == 0 or tokens[at - 1].text in {",", ".", ";"} or would < at)
    ahead = tokens[at + 1 : at + 1 + _DEED_WITHIN]
    return (
        opens and bool(ahead) and not has_deed_form(ahead[0].lower) and any(has_deed_form(t.lower) for t in ahead[1:])
    )


def _tells_what_would_have_been(evidence: Analysis, at: int) -> bool:
    tokens = evidence.tokens
    if tokens[at].lower not in _WOULD:
        return False
    return any(token.lower == "have" for token in tokens[at + 1 : at + 1 + _HAVE_WITHIN])


def _find_start(evidence: Analysis, at: int) -> int:
    return next((place + 1 for place in range(at, -1, -1) if evidence.tokens[place].text in _ENDS), 0)


def _find_deed(alignment: Alignment, contrary: _Contrary) -> int | None:
    """Return the statement's deed that stands in a clause, where all else that the statement says is in it or its context."""
    statement, evidence = alignment.statement, alignment.evidence
    deed = None
    for place, _ in alignment.weighty:
        partner = alignment.partners.get(place)
        if partner is None or not contrary.first <= partner < contrary.last:
            return None if place not in alignment.in_context else deed
        is_same = alignment.pairs[place].how <= How.SYNONYM
        if is_same and has_deed_form(evidence.tokens[partner].lower) and place not in statement.named:
            deed = place if evidence.tokens[partner].lower not in _AUXILIARIES else deed
    return deed


def _is_of_the_condition(part: Compared, place: int) -> bool:
    if part.kind is not Kind.POLARITY:
        return False
    return part.statement[0] <= place < part.statement[1] or part.detail in {"modality", "condition", "negation"}
