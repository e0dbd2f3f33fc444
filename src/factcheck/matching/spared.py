"""
Hold what came to harm against what the passage says was spared: "the flood **hit the mill**" beside "hit the inn, but **the mill stayed dry**".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_SPARED = frozenset(
    """
    dry untouched unharmed unscathed unhurt uninjured intact unaffected undamaged spared safe escaped unscarred immune standing
    """.split()
)
_STAYING = frozenset(
    "stayed stays stay remained remains remain was were is are left leaves leaving got escaped came spared".split()
)
_HARMING = frozenset(
    """
    flooded destroyed burned burnt damaged hit struck killed ruined swept wrecked devastated ravaged hurt injured wounded affected
    infected scorched gutted inundated affects hits floods flood destroy damage harmed
    """.split()
)
# "The station **on the hill** stayed dry", "left **the old town** untouched".
_SPARED_WITHIN = 7
_SOME = frozenset("much most part parts some half many".split())
_SOME_WITHIN = 3
_PARTS = frozenset(". ; : , ! ? but while whereas although though".split())


def compare_spared(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare what the statement says came to harm, or did not, with what the passage says was spared.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The river flooded the market, but the station stayed dry.")
    >>> said = "The river flooded the station.", "The station was not flooded."
    >>> [[part.relation.value for part in compare_spared(align(analyse(one), found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_SPARED) or not statement.lowers.isdisjoint(_SPARED):
        return ()
    harm = next(
        (at for at, token in enumerate(statement.tokens) if token.lower in _HARMING and at in alignment.partners), None
    )
    if harm is None:
        return ()
    for at, token in enumerate(evidence.tokens):
        # "**Un**touched" denies itself, "not safe" is denied.
        if token.lower not in _SPARED or any(one.governed == at != one.cue for one in evidence.negations):
            continue
        spared = _list_spared(evidence, at)
        if any(token.lower in _SOME for token in evidence.tokens[max(0, min(spared, default=at) - _SOME_WITHIN) : at]):
            continue  # "much of the town stayed dry"
        heads = [place for place, _ in alignment.weighty if alignment.partners.get(place) in spared and place != harm]
        others = [place for place in spared if place not in alignment.used]
        if heads and "of" in [token.lower for token in statement.tokens[harm : heads[0]]]:
            continue  # "destroyed the roof of the church"
        if heads and not others and alignment.partners[harm] not in range(min(spared), at):
            denied = bool(statement.negations)
            return (
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.AGREES if denied else Relation.CONFLICTS,
                    statement=(min(harm, heads[0]), max(harm, heads[-1]) + 1),
                    evidence=(min(spared), at + 1),
                    detail="spared",
                    message=f"the evidence says that it was spared: “{token.text}”",
                ),
            )
    return ()


def _list_spared(evidence: Analysis, at: int) -> list[int]:
    """Return the words of what is spared: before "stayed dry", or between "left" and "untouched"."""
    found: list[int] = []
    verb = None
    for place in range(at - 1, max(-1, at - 1 - _SPARED_WITHIN), -1):
        lower = evidence.tokens[place].lower
        if lower in _PARTS:
            break
        if lower in _STAYING:
            verb = place
            if found:  # "left the old town untouched"
                break
        elif evidence.weights[place] and place not in evidence.in_figures:
            found.append(place)
    return sorted(found) if verb is not None else []
