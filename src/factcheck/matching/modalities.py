"""
Hold a statement of fact against a passage that only plans, expects or supposes it: "**built** a line" beside "**plans to** build a line".

An alignment enters, compared parts leave. Who speaks of a plan as well says no more than the passage.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# Words by which a statement itself speaks of what is planned, wished or needed. "Deal" and "plan" are none: a deal may be
# closed where the passage only plans to close it.
_PLANNED = frozenset(
    """
    planned proposed intended envisaged prospective keen eager interested willing wants want needs need needed
    """.split()
)
# Of the statement's words found in the passage, the share that must stand in what is not said to be fact.
_UNSETTLED_SHARE = 0.4


def compare_modalities(alignment: Alignment) -> list[Compared]:
    """
    Find a statement of fact about what the passage only plans, expects or supposes.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("They made a deal to build a line.")
    >>> said = "They built a line.", "The line to be built is long."
    >>> [[part.detail for part in compare_modalities(align(analyse(one), found))] for one in said]
    [['modality'], []]
    """
    if alignment.statement.modalities or not alignment.evidence.modalities:
        return []
    if not alignment.statement.lowers.isdisjoint(_PLANNED):
        return []  # "the **planned** line", "is **keen** to buy": the statement says no more
    found = [(place, partner) for place, _ in alignment.weighty if (partner := alignment.partner(place)) is not None]
    for modality in alignment.evidence.modalities:
        inside = [place for place, partner in found if modality.first <= partner < modality.last]
        outside = {root for at, root in enumerate(alignment.evidence.roots) if not modality.first <= at < modality.last}
        if modality.governed is not None and alignment.evidence.roots[modality.governed] in outside:
            continue  # "offered to pay, and paid"
        if _says_so_too(alignment, modality.cue) or any(
            partner == modality.governed and _is_unsettled(alignment.statement, place) for place, partner in found
        ):
            continue  # "**attempts** to meddle", "a contract **to build** it": the statement says no more
        if any(place in alignment.statement.negated and is_nearly_done(alignment.evidence, at) for place, at in found):
            continue  # "did **not** fall" beside "nearly fell"
        is_governed = any(partner == modality.governed for _, partner in found)
        if inside and (is_governed or (not modality.is_deed and len(inside) >= _UNSETTLED_SHARE * len(found))):
            return [
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.MISSING,
                    statement=(inside[0], inside[0] + 1),
                    evidence=(modality.cue, modality.cue + 1),
                    detail="modality",
                    message=f"the evidence says “{alignment.evidence.tokens[modality.cue].text}”, not that it is so",
                )
            ]
    return []


_NEARLY = frozenset({"nearly", "almost"})


def is_nearly_done(text: Analysis, deed: int) -> bool:
    """
    Say whether a deed was only nearly done, and so not: "the wall **nearly fell**".

    >>> from factcheck.facts.analysis import analyse
    >>> is_nearly_done(analyse("The wall nearly fell."), 3), is_nearly_done(analyse("The wall fell."), 2)
    (True, False)
    """
    if text.lowers.isdisjoint(_NEARLY):
        return False
    return any(one.governed == deed and text.tokens[one.cue].lower in _NEARLY for one in text.modalities)


# "**Attempts** by certain states **to** meddle".
_TO_WITHIN = 6


def _says_so_too(alignment: Alignment, cue: int) -> bool:
    """Say whether a statement has the passage's "attempt to", "plans to" in one form or another; "under a contract" tells of a deed."""
    place = next((at for at, partner in alignment.partners.items() if partner == cue), None)
    if place is None:
        return False
    ahead = [token.lower for token in alignment.statement.tokens[place + 1 : place + 1 + _TO_WITHIN]]
    return "to" in ahead


# Who "managed **to** build it" did build it.
_DONE_TO = frozenset(
    """
    manage manages managed begin begins began begun start starts started continue continues continued come comes came go goes went
    get gets got use used help helps helped proceed proceeds proceeded prove proves proved turn turned live lived return returned
    """.split()
)


def _is_unsettled(statement: Analysis, place: int) -> bool:
    """Say whether a statement has a deed as what is to be done only: "a contract **to** jointly **build** it", "the line **to be built**"."""
    at = place - 1
    while at > 0 and (statement.tokens[at].lower == "be" or is_adverb(statement.tokens[at].lower)):
        at -= 1
    return at > 0 and statement.tokens[at].lower == "to" and statement.tokens[at - 1].lower not in _DONE_TO
