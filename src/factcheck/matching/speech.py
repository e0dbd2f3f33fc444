"""
Hold quotations and attributions against the passage: are the words verbatim, and who says them?

An alignment enters, compared parts leave.
"""

import itertools
import re

from factcheck.facts.analysis import Analysis
from factcheck.facts.attributions import Attribution
from factcheck.facts.quotations import Quotation
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation
from factcheck.text.folding import fold_plain
from factcheck.text.fuzzy import similarity

# Under this likeness two quoted stretches are different quotations; above it, one is an altered copy of the other.
_ALTERED = 0.5
# Of the statement's words found in the passage, the share that must lie in a reported clause for the statement to
# repeat what is only reported.
_REPORTED_SHARE = 0.6
# Marks that a quoting writer may change or add at the edges.
_EDGES = " \"'.,;:!?-"
_GAP = re.compile(r"\s*(?:\.\.\.|\[\.\.\.\])\s*")


def compare_speech(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each quotation's words and each statement's claim to speak in its own voice.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The pilot claimed that the engine failed.")
    >>> [part.relation.value for part in compare_speech(align(analyse("The engine failed."), found))]
    ['missing']
    """
    return (*_compare_quotations(alignment), *_compare_voice(alignment))


def _compare_quotations(alignment: Alignment) -> list[Compared]:
    if not alignment.statement.quotations:
        return []
    source = fold_plain(alignment.evidence.text.text)
    return [_compare_quotation(alignment, quotation, source) for quotation in alignment.statement.quotations]


def _compare_quotation(alignment: Alignment, quotation: Quotation, source: str) -> Compared:
    place = (quotation.first, quotation.last)
    text = alignment.statement.text
    words = fold_plain(text.span(*place).of(text.text))
    if _is_verbatim(words, source):
        return Compared(
            kind=Kind.QUOTATION,
            relation=Relation.AGREES,
            statement=place,
            detail="verbatim",
            message="the words are verbatim",
        )
    nearest, likeness = _find_nearest(alignment, words)
    if nearest is not None and likeness >= _ALTERED:
        return Compared(
            kind=Kind.QUOTATION,
            relation=Relation.CONFLICTS,
            statement=place,
            evidence=(nearest.first, nearest.last),
            detail="altered",
            sure=likeness,
            message="the quotation alters the source's words",
        )
    return Compared(
        kind=Kind.QUOTATION,
        relation=Relation.MISSING,
        statement=place,
        detail="not found",
        message="the evidence does not hold the quoted words",
    )


def _is_verbatim(words: str, source: str) -> bool:
    """Say whether every stretch between marked omissions stands in the source, in order."""
    at = 0
    for piece in _GAP.split(words):
        bare = piece.strip(_EDGES)
        at = source.find(bare, at)
        if at < 0:
            return False
        at += len(bare)
    return True


def _find_nearest(alignment: Alignment, words: str) -> tuple[Quotation | None, float]:
    text = alignment.evidence.text
    scored = [
        (similarity(words, fold_plain(text.span(quotation.first, quotation.last).of(text.text))), quotation)
        for quotation in alignment.evidence.quotations
    ]
    best = max(scored, key=lambda item: (item[0], -item[1].first), default=None)
    return (best[1], best[0]) if best else (None, 0.0)


def _compare_voice(alignment: Alignment) -> list[Compared]:
    """Find a statement in the writer's own voice that the passage only reports."""
    if alignment.statement.attributions:
        return []
    for frame in alignment.evidence.attributions:
        if _reported_share(alignment, frame) >= _REPORTED_SHARE:
            if _names_holder(alignment, frame):
                return []
            return [
                Compared(
                    kind=Kind.ATTRIBUTION,
                    relation=Relation.MISSING,
                    statement=(0, len(alignment.statement.tokens)),
                    evidence=(frame.verb, frame.verb + 1),
                    detail="reported",
                    message="the evidence only reports that someone says so",
                )
            ]
    return []


# Who sees, thinks or expects something is said to hold it: "analysts **see** the deal **as** a success".
_HOLDING = frozenset(
    """
    see sees saw seen regard regards regarded view views viewed consider considers considered think thinks thought believe believes
    believed expect expects expected hold holds held find finds found fear fears feared doubt doubts doubted
    """.split()
)


def _names_holder(alignment: Alignment, frame: Attribution) -> bool:
    """Say whether the statement names who the passage reports to say so, as the one who thinks so."""
    if alignment.statement.lowers.isdisjoint(_HOLDING):
        return False
    speaker = [at for at in range(*frame.speaker) if alignment.evidence.weights[at]]
    named = [at for at in speaker if at in alignment.used]
    return bool(speaker) and len(named) >= _REPORTED_SHARE * len(speaker)


def _reported_share(alignment: Alignment, frame: Attribution) -> float:
    """Return which share of the statement's weight that found a partner found it inside the reported clause."""
    inside = total = 0.0
    aside = _find_asides(alignment.evidence)
    for place, weight in enumerate(alignment.statement.weights):
        partner = alignment.partner(place) if weight else None
        if partner is not None:
            total += weight
            inside += weight * (frame.content[0] <= partner < frame.content[1] and partner not in aside)
    return inside / total if total else 0.0


# An apposition opens like this after its comma: ", the oldest in Europe,".
_ASIDE_OPENERS = frozenset("the a an its his her their which who".split())
# Longer stretches between commas are clauses of their own.
_LONGEST_ASIDE = 12


def _find_asides(evidence: Analysis) -> frozenset[int]:
    """
    Return the tokens of appositions between commas, and of the noun before: the writer's own words, whoever is reported.

    "Talks with Peru, the largest producer, matter, analysts say" reports that talks matter, not who produces most.
    """
    tokens = evidence.tokens
    commas = [index for index, token in enumerate(tokens) if token.text == ","]
    asides: set[int] = set()
    for first, last in itertools.pairwise(commas):
        if last - first <= _LONGEST_ASIDE and tokens[first + 1].lower in _ASIDE_OPENERS:
            asides.update(range(first - 1, last))
    return frozenset(asides)
