"""
Pair a verb that says next to nothing with the deed of the noun behind it: "**launched** an attack" beside "attacked".

Two analyses and their pairs enter, pairs are added.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS, find_roots, has_deed_form
from factcheck.matching.pairs import How, Pair

# Verbs that lend a deed told by a noun no more than a verb: "**pay** a visit", "**suffer** a defeat", "**cast** a vote".
_LIGHT = "launch mount conduct perform undertake pay reach deliver stage inflict cast make give commit execute"
# By these one has the good or the harm of another's deed: "**suffered** a defeat" is "was defeated".
_RECEIVING = "suffer undergo sustain experience receive"
# "Launched a **large surprise** attack".
_NOUN_WITHIN = 5
_TIED = frozenset({How.SAME, How.FORM, How.SYNONYM, How.TIED, How.RELATED})


def pair_light_verbs(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair a light verb with the deed that the noun behind it has for a partner.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {3: Pair(3, 1, How.FORM)}
    >>> pair_light_verbs(analyse("They launched an attack."), analyse("They attacked."), pairs)
    >>> pairs[1].evidence
    1
    """
    light = find_roots(f"{_LIGHT} {_RECEIVING}")
    if light.isdisjoint(statement.roots):
        return
    for place, root in enumerate(statement.roots):
        if root not in light or place in pairs or not statement.weights[place]:
            continue
        deed = _find_deed(statement, evidence, place, pairs)
        if deed is not None:
            pairs[place] = Pair(place, deed, How.TIED)


def _find_deed(statement: Analysis, evidence: Analysis, verb: int, pairs: dict[int, Pair]) -> int | None:
    """Return the deed of the passage that the noun behind a light verb tells of; None for another thing, "launched a **boat**"."""
    for place in range(verb + 1, min(len(statement.tokens), verb + 1 + _NOUN_WITHIN)):
        token = statement.tokens[place]
        if not token.text.isalpha() or token.lower in _STOPS:
            return None
        pair = pairs.get(place)
        if pair is not None and pair.how in _TIED and _tells_deed(evidence, pair.evidence):
            is_passive = not _BEING.isdisjoint(
                token.lower for token in evidence.tokens[max(0, pair.evidence - 2) : pair.evidence]
            )
            return pair.evidence if is_passive is (statement.roots[verb] in find_roots(_RECEIVING)) else None
    return None


_BEING = frozenset("is are was were be been being got".split())
_DETERMINERS = frozenset("a an the its his her their several two three many some no".split())
_STOPS = FUNCTION_WORDS - _DETERMINERS - {"out"}


def _tells_deed(evidence: Analysis, at: int) -> bool:
    """Say whether the passage has a verb: "they **attacked**"; not "the **attack**"."""
    before = evidence.tokens[at - 1].lower if at else ""
    return before not in _DETERMINERS and has_deed_form(evidence.tokens[at].lower)
