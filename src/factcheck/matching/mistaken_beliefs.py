"""
Read what was believed for a time, and so was not so: "was **thought** extinct **until** 2003" says that it is not extinct.

An alignment and compared parts enter, parts leave.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

_BELIEVED = frozenset("thought believed assumed presumed considered supposed feared reckoned deemed".split())
_BEING = frozenset("was were been had long once widely originally".split())
_UNTIL = frozenset("until till".split())
# "Thought **to be extinct** until": a belief is short.
_BELIEF_WITHIN = 7
_ENDS = frozenset(". ; , : ! ?".split())
# A statement of the belief says no more than the passage.
_OF_BELIEF = _BELIEVED | {"thinking", "belief", "seemed"}


def settle_mistaken_beliefs(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with what was believed until something else was found held against its contrary.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The newt was thought extinct until 2003.")
    >>> said = analyse("The newt is not extinct."), analyse("The newt is extinct.")
    >>> [[part.relation.value for part in settle_mistaken_beliefs(align(one, found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _BELIEVED.isdisjoint(evidence.lowers) or _UNTIL.isdisjoint(evidence.lowers) or alignment.lacks:
        return parts
    belief = _read_belief(evidence) if _OF_BELIEF.isdisjoint(statement.lowers) else None
    if belief is None:
        return parts
    places = [
        place
        for place, pair in alignment.pairs.items()
        if pair.evidence in belief and pair.how is not How.OPPOSITE and statement.weights[place]
    ]
    if not places or "until" in statement.lowers or "till" in statement.lowers:
        return parts
    place = places[-1]
    is_so = any(at in statement.negated for at in places)
    words = evidence.span(belief.start - 1, belief.stop + 1).of(evidence.text.text)
    return [
        *(part for part in parts if part.kind is not Kind.POLARITY or part.statement[0] not in places),
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            statement=(place, place + 1),
            evidence=(belief.start - 1, belief.stop + 1),
            detail="belief",
            message=f"the evidence says “{words}”",
        ),
    ]


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read_belief(evidence: Analysis) -> range | None:
    """Return what stands between "was thought" and "until"."""
    lowers = [token.lower for token in evidence.tokens]
    for at in range(1, len(lowers)):
        if lowers[at] not in _BELIEVED or lowers[at - 1] not in _BEING:
            continue
        for end in range(at + 1, min(len(lowers), at + 1 + _BELIEF_WITHIN)):
            if lowers[end] in _UNTIL and end > at + 1:
                return range(at + 1, end)
            if lowers[end] in _ENDS:
                break
    return None
