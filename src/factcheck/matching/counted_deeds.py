"""
Compare what two figures count by the deeds behind them, told by a verb in the one text and by a noun in the other.

Two analyses with a figure each enter, :class:`CountedDeeds` leave: "62 people **recovered**" are "62 **recoveries**", "it claimed 50
**lives**" is "50 people **died**". By their nouns alone the two would count different things.
"""

from typing import NamedTuple

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_counted, has_deed_form
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.phrases import DETERMINERS
from factcheck.text.tokens import TokenKind

# Whose deed is counted, and words that count how often: what they do says what is counted.
_DOERS = frozenset(
    """
    people persons person individuals men women children adults residents citizens patients students passengers players
    members users victims fans viewers learners guests times occasions matches games fights bouts races
    """.split()
)
# The side of the table on which the verbs are.
_DEED = 0
# How far behind its noun a figure's verb stands, "35 people in the town with a confirmed infection **died**", and how far before
# it, "**infecting** at least 40 people".
_BEHIND, _BEFORE = 10, 3
# What may stand before and among a figure's nouns: "62 **of the city's** schools".
_AMONG = 5
# Words that tell the deed beside one of these stems alone, by root: the storm "**claimed** 50 lives", the crew saved them; "positive
# **tests**" are no positive reviews.
_TOLD_BESIDE = {
    "life": frozenset("claim lost lose cost took taken take".split()),
    "positive2": frozenset("test sampl case".split()),
}
# Where another clause begins.
_ENDS = frozenset("and but while whereas which who although though".split())


class CountedDeeds(NamedTuple):
    """
    How the deeds stand to one another that two figures count.

    >>> CountedDeeds().are_one
    False
    """

    #: One counts by a noun what the other tells by a verb, or both count it by nouns: "62 people recovered", "63 recoveries".
    are_one: bool = False
    #: Both count people, by what they did: "fewer than 50 people **died**", "12 people **died**".
    share_a_verb: bool = False
    #: Both count people who did what the table tells apart: "12 people were **killed**", "14 people were **arrested**".
    are_two: bool = False


_UNTOLD = CountedDeeds()


def compare_counted_deeds(statement: Analysis, quantity: Quantity, evidence: Analysis, other: Quantity) -> CountedDeeds:
    """
    Compare the deeds that a figure of the statement and one of the evidence count; of what are no counts none is told.

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = analyse("More than 62 people have recovered."), analyse("There were 212 cases and 63 recoveries.")
    >>> [compare_counted_deeds(one, one.quantities[0], other, figure).are_one for figure in other.quantities]
    [False, True]
    >>> one, other = analyse("Fewer than 50 people died."), analyse("12 people died and 51 people were hurt.")
    >>> [compare_counted_deeds(one, one.quantities[0], other, figure)[1:] for figure in other.quantities]
    [(True, False), (False, True)]
    """
    if not (quantity.kind is other.kind is QuantityKind.COUNT):
        return _UNTOLD
    said, found = _read_deeds(statement, quantity), _read_deeds(evidence, other)
    are_one = not (
        said.counted.isdisjoint(found.counted)
        and said.nouns.isdisjoint(found.verbs)
        and found.nouns.isdisjoint(said.verbs)
        and said.counted.isdisjoint(found.told)
        and found.counted.isdisjoint(said.told)
    )
    share_a_verb = not (said.verbs.isdisjoint(found.verbs) and said.told.isdisjoint(found.told))
    are_two = bool(said.told and found.told) and said.told.isdisjoint(found.told)
    return CountedDeeds(are_one, share_a_verb, are_two)


class _Deeds(NamedTuple):
    """What a figure counts: rows of the table by its nouns and by the verbs around, its noun and the verbs by their roots."""

    counted: set[str]
    told: set[str]
    nouns: set[str]
    verbs: set[str]


def _read_deeds(analysis: Analysis, quantity: Quantity) -> _Deeds:
    nouns = _list_nouns(analysis, quantity)
    verbs = _list_verbs(analysis, quantity, nouns)
    return _Deeds(
        counted={deed for at in nouns for deed in _ask(analysis, at)},
        told={deed for at in verbs for deed in _ask(analysis, at, _DEED)},
        nouns={analysis.roots[at] for at in nouns[-1:]},
        # "**Viewed** 3 million times" is "3 million views": a deed may be its own noun.
        verbs={analysis.roots[at] for at in verbs if has_deed_form(analysis.tokens[at].lower)},
    )


def _list_nouns(analysis: Analysis, quantity: Quantity) -> list[int]:
    """Return the places of a figure's nouns, to its head."""
    stems = set(quantity.nouns)
    behind = range(quantity.last, min(quantity.last + len(quantity.nouns) + _AMONG, len(analysis.tokens)))
    return [at for at in behind if analysis.tokens[at].stem in stems][: len(quantity.nouns)]


def _list_verbs(analysis: Analysis, quantity: Quantity, nouns: list[int]) -> list[int]:
    """Return the places of what the people may do or suffer that a figure counts; none where it counts things."""
    if quantity.nouns and not (nouns and analysis.tokens[nouns[-1]].lower in _DOERS):
        return []
    first = nouns[-1] + 1 if nouns else quantity.last
    behind = _walk(analysis, range(first, min(first + _BEHIND, len(analysis.tokens))))
    return behind + _walk(analysis, range(quantity.first - 1, max(-1, quantity.first - 1 - _BEFORE), -1))


def _walk(analysis: Analysis, places: range) -> list[int]:
    """Return the places of what may be verbs, up to the end of the clause."""
    walked = []
    for at in places:
        token = analysis.tokens[at]
        if token.kind is not TokenKind.WORD or token.lower in _ENDS:
            break
        if not at or analysis.tokens[at - 1].lower not in DETERMINERS:  # "in **the crash**" tells no deed
            walked.append(at)
    return walked


def _ask(analysis: Analysis, at: int, side: int | None = None) -> set[str]:
    """Return the deeds that a word tells or counts, or those alone that it tells; none where it tells another."""
    beside = _TOLD_BESIDE.get(analysis.roots[at])
    if beside is not None and beside.isdisjoint(
        token.stem for token in analysis.tokens[max(0, at - _BEFORE - 1) : at + 2]
    ):
        return set()
    return {sense.name for sense in find_counted(analysis.roots[at]) if side is None or sense.side == side}
