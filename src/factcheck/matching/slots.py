"""
Hold the statement's names against the passage's: is each there, or is another in its place?

An alignment enters, compared parts leave. A slot is what a name stands beside: the preposition or verb that governs
it and the words around that have partners in the passage.
"""

import itertools

from factcheck.facts.analysis import Analysis
from factcheck.facts.name_forms import are_told_apart
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_governor
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.inner_names import find_inner_name
from factcheck.matching.names import NameDetail, exclude_each_other, is_site
from factcheck.model import Kind, Relation

# How near the surroundings must be for another name to fill the same slot; the same governing word lowers the bar.
_SLOT_NEARNESS = 0.45
# A name that the sentences before lend is only outdone by one that stands in its very slot.
_CLEAR_SLOT_NEARNESS = 0.5
# Two places or two persons that are both known exclude each other on less.
_KNOWN_SLOT_NEARNESS = 0.3
_SAME_GOVERNOR_BONUS = 0.2
_SAME_HEAD_BONUS = 0.3


def compare_slots(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each name of the statement with the passage's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The road runs from Turin to Milan."), analyse("The road runs from Turin to Genoa.")
    >>> [part.relation.value for part in compare_slots(align(said, found))]
    ['agrees', 'conflicts']
    """
    found = [(name, find_partner(alignment, name)) for name in alignment.statement.names]
    return tuple([_compare_name(alignment, name, partner, found) for name, partner in found])


def find_partner(alignment: Alignment, name: Name) -> Name | None:
    """
    Return the passage's name for the same referent, the one in the likeliest place where there are several.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Trade with Peru fell."), analyse("Peruvian trade fell."))
    >>> find_partner(alignment, alignment.statement.names[0]).text
    'Peruvian'
    """
    return alignment.find_name(name)


def _compare_name(
    alignment: Alignment, name: Name, partner: Name | None, found: list[tuple[Name, Name | None]]
) -> Compared:
    text = alignment.statement.text
    said = text.span(name.first, name.last).of(text.text)
    place = (name.first, name.last)
    if partner is not None:
        return Compared(
            kind=Kind.NAME,
            relation=Relation.AGREES,
            statement=place,
            evidence=(partner.first, partner.last),
            detail=alignment.tie_names(name, partner).value,
            message=f"“{said}” is named",
        )
    inner = find_inner_name(alignment.statement, name, alignment.evidence, alignment.pairs)
    if inner is not None:
        return Compared(
            kind=Kind.NAME,
            relation=Relation.AGREES,
            statement=place,
            evidence=(inner.first, inner.last),
            detail=NameDetail.WITHIN.value,
            message=f"“{inner.text}” lies in “{said}”",
        )
    # What Louis XV did Louis XIV may have done too: the name is not there, though its words are.
    numbered = next((other for other in alignment.evidence.names if are_told_apart(name.words, other.words)), None)
    rival, sure = _find_rival(alignment, name, found)
    covered = _is_covered(alignment, name) if numbered is None else None
    if (
        covered is not None
        and not (rival is not None and _is_elsewhere(alignment, name, rival))
        and (rival is None or sure < _CLEAR_SLOT_NEARNESS or covered == "words" or _is_of_title(alignment, name, rival))
    ):
        return Compared(
            kind=Kind.NAME, relation=Relation.AGREES, statement=place, detail=covered, message=f"“{said}” is named"
        )
    if rival is not None and not _may_both_be(alignment):
        return _describe_rival(alignment, name, rival, sure)
    return Compared(
        kind=Kind.NAME, relation=Relation.MISSING, statement=place, message=f"the evidence does not name “{said}”"
    )


_ONCE = frozenset("formerly previously".split())
_PAST = frozenset("was were had did used once former formerly previously until then ago".split())


def _may_both_be(alignment: Alignment) -> bool:
    """Say whether a statement tells how it was and the passage only how it is: who "**used to live** in Rome" may **live** in Bologna now."""
    statement, evidence = alignment.statement, alignment.evidence
    tokens = statement.tokens
    used = any(one.lower == "used" and other.lower == "to" for one, other in itertools.pairwise(tokens))
    if not (used or statement.lowers & _ONCE) or not evidence.lowers.isdisjoint(_PAST):
        return False
    return any(
        evidence.tokens[found].lower.endswith("s") and evidence.tokens[found].lower != tokens[place].lower
        for place, found in alignment.partners.items()
        if place not in statement.named
    )


def _describe_rival(alignment: Alignment, name: Name, rival: Name, sure: float) -> Compared:
    place, other = (name.first, name.last), (rival.first, rival.last)
    return Compared(
        kind=Kind.NAME,
        relation=Relation.CONFLICTS,
        statement=place,
        evidence=other,
        detail="different",
        sure=sure,
        message=tell_difference(alignment, place, other),
    )


_LOCATIVES = frozenset("in at".split())


def _is_elsewhere(alignment: Alignment, name: Name, rival: Name) -> bool:
    """
    Say whether the passage has another known place where the statement has its own: "in Lima" beside "in Quito".

    The sentences before lend what "he" and "the firm" stand for; where it happened, the passage says itself.
    """
    governors = {find_governor(alignment.statement, name), find_governor(alignment.evidence, rival)}
    return len(governors) == 1 and governors <= _LOCATIVES and exclude_each_other(name, rival)


def _is_of_title(alignment: Alignment, name: Name, rival: Name) -> bool:
    """
    Say whether the title has a name, which the passage need not say again: "Marram" beside "the city's Sephardic Jews".

    Of 47 names of VitaminC's titles that stood in another's place 13 are refuted, none by that name. Against it stand two
    places that the table knows, of Peru nothing is told by what Chile did, and two who did the same: "bought **by** Roe".
    """
    words = [index for index in range(name.first, name.last) if alignment.statement.weights[index]]
    governors = {find_governor(alignment.statement, name), find_governor(alignment.evidence, rival)}
    if (name.canonical and rival.canonical) or governors == {"by"} or _have_one_head(alignment, name, rival):
        return False
    return bool(words) and alignment.in_context.issuperset(words)


def _is_covered(alignment: Alignment, name: Name) -> str | None:
    """
    Say how the name's words are there, though not as a name: in the passage ("words": "the Moscow parade"), in the
    context as what a pronoun or a title stands for ("context"), or in the context alone ("apart"); None if not at all.
    """
    words = [index for index in range(name.first, name.last) if alignment.statement.weights[index]]
    if not words and alignment.context is not None and name.words in {one.words for one in alignment.context.names}:
        return "context"  # a title of small words: "Me"
    if not words or not all(alignment.earned(index) > 0 for index in words):
        return None
    if any(alignment.partner(index) is not None for index in words):
        return "words"
    if any(index in alignment.in_context for index in words):
        return "context"
    goes_on = alignment.in_sentence_before.issuperset(words) and _shares_head(alignment, name)
    return "context" if goes_on or points_back(alignment.evidence) else "apart"


def _shares_head(alignment: Alignment, name: Name) -> bool:
    """
    Say whether the passage goes on about what the name belongs to.

    "Trade with Peru is small. It **fell**" and "Trade with Peru is small. Two-way **trade** fell" both speak of trade
    with Peru: the word before the name, past grammar, is in the passage.
    """
    for index in range(name.first - 1, -1, -1):
        if alignment.statement.weights[index] and index not in alignment.statement.named:
            return alignment.partner(index) is not None
    return False


# What stands for something named before.
_ANAPHORS = frozenset("he she they it his her their its him them this these both former latter".split())


def points_back(evidence: Analysis) -> bool:
    """
    Say whether a sentence speaks of what was named before: by a pronoun, or as "the two countries".

    >>> from factcheck.facts.analysis import analyse
    >>> points_back(analyse("The two met.")), points_back(analyse("Two men met."))
    (True, False)
    """
    if not _ANAPHORS.isdisjoint(evidence.lowers):
        return True
    lowers = [token.lower for token in evidence.tokens]
    return "two" in evidence.lowers and any(pair == ("the", "two") for pair in itertools.pairwise(lowers))


def _find_rival(alignment: Alignment, name: Name, found: list[tuple[Name, Name | None]]) -> tuple[Name | None, float]:
    """Return the passage's name that fills this name's slot, and how sure that is."""
    partners = {partner.first for _, partner in found if partner is not None}
    governor = find_governor(alignment.statement, name)
    best: tuple[float, int, Name] | None = None
    for other in alignment.evidence.names:
        if other.first in partners or other.first in alignment.used:
            continue
        if alignment.tie_names(name, other) is not NameDetail.DIFFERENT:
            continue
        same_governor = governor is not None and governor == find_governor(alignment.evidence, other)
        same_head = _have_one_head(alignment, name, other)
        is_known = exclude_each_other(name, other)
        if not is_known and not ((same_governor or same_head) and _may_conflict(name, other)):
            continue
        sure = alignment.nearness(name.first, other.first, name.last)
        sure += _SAME_GOVERNOR_BONUS * same_governor + _SAME_HEAD_BONUS * same_head
        least = _KNOWN_SLOT_NEARNESS if is_known else _SLOT_NEARNESS
        if sure >= least and (best is None or (sure, -other.first) > best[:2]):
            best = (sure, -other.first, other)
    if best is None:
        return None, 0.0
    return best[2], min(1.0, best[0])


def _have_one_head(alignment: Alignment, name: Name, other: Name) -> bool:
    """Say whether two names stand right before the same word: the Peruvian **navy**, the Chilean **navy**."""
    return name.last < len(alignment.statement.tokens) and alignment.partner(name.last) == other.last


#: Kinds of a country's names.
PLACES = frozenset({NameKind.PLACE, NameKind.NATIONALITY})


def _may_conflict(name: Name, other: Name) -> bool:
    """Say whether two different names could exclude each other where the kind of one is unknown."""
    kinds = {name.kind, other.kind}
    if is_site(name) and other.kind is NameKind.PLACE and not is_site(other):
        return False  # "in the Hall of Mirrors", "in Paris"
    if NameKind.NATIONALITY in kinds and not kinds <= PLACES:
        return False  # "the Peruvian president" and "Humala" are one man
    unknown = NameKind.OTHER in kinds or NameKind.NATIONALITY in kinds
    return unknown and set(name.full).isdisjoint(other.full)
