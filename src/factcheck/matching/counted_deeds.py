"""
Say whether two figures count one deed, told by a verb in the one text and by a noun in the other.

Two analyses with a figure each enter, yes or no leaves: "62 people **recovered**" are "62 **recoveries**", "it claimed 50
**lives**" is "50 people **died**". By their nouns alone the two would count different things.
"""

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
# How far behind its noun a figure's verb stands, and how far before it: "infecting at least 40 people".
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


def count_one_deed(analysis: Analysis, quantity: Quantity, other_analysis: Analysis, other: Quantity) -> bool:
    """
    Say whether two counts count one deed by a verb and a noun, or by two nouns for it.

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = analyse("More than 62 people have recovered."), analyse("There were 212 cases and 63 recoveries.")
    >>> [count_one_deed(one, one.quantities[0], other, figure) for figure in other.quantities]
    [False, True]
    """
    if not (quantity.kind is other.kind is QuantityKind.COUNT):
        return False
    said, found = _find_nouns(analysis, quantity), _find_nouns(other_analysis, other)
    if not said.isdisjoint(found):
        return True
    said |= _name_noun(analysis, quantity)
    found |= _name_noun(other_analysis, other)
    return not said.isdisjoint(_find_deeds(other_analysis, other)) or not found.isdisjoint(
        _find_deeds(analysis, quantity)
    )


def share_a_deed(analysis: Analysis, quantity: Quantity, other_analysis: Analysis, other: Quantity) -> bool:
    """
    Say whether two counts of people have a verb in common: "fewer than 50 people **died**" beside "12 people **died**".

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = analyse("Fewer than 50 people died."), analyse("12 people died and 51 people were hurt.")
    >>> [share_a_deed(one, one.quantities[0], other, figure) for figure in other.quantities]
    [True, False]
    """
    if not (quantity.kind is other.kind is QuantityKind.COUNT):
        return False
    return not _find_deeds(analysis, quantity).isdisjoint(_find_deeds(other_analysis, other))


def count_other_deeds(analysis: Analysis, quantity: Quantity, other_analysis: Analysis, other: Quantity) -> bool:
    """
    Say whether two counts of people are of two deeds of the table: "12 people were **killed**", "14 people were **arrested**".

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = analyse("At least 12 people were killed."), analyse("14 people were arrested.")
    >>> count_other_deeds(one, one.quantities[0], other, other.quantities[0])
    True
    """
    if not (quantity.kind is other.kind is QuantityKind.COUNT):
        return False
    said, found = (
        {deed for deed in _find_deeds(of_text, figure) if deed.isdecimal()}
        for of_text, figure in ((analysis, quantity), (other_analysis, other))
    )
    return bool(said and found) and said.isdisjoint(found)


def _find_nouns(analysis: Analysis, quantity: Quantity) -> set[str]:
    """Return the deeds that the nouns of a figure count: those of "recoveries", of "**positive** tests"."""
    return {deed for at in _list_nouns(analysis, quantity) for deed in _ask(analysis, at)}


def _name_noun(analysis: Analysis, quantity: Quantity) -> set[str]:
    """Return the root of what a figure counts, which may be a deed's own noun: "3 million **views**"."""
    return {analysis.roots[at] for at in _list_nouns(analysis, quantity)[-1:]}


def _list_nouns(analysis: Analysis, quantity: Quantity) -> list[int]:
    """Return the places of a figure's nouns, to its head."""
    stems = set(quantity.nouns)
    behind = range(quantity.last, min(quantity.last + len(quantity.nouns) + _AMONG, len(analysis.tokens)))
    return [at for at in behind if analysis.tokens[at].stem in stems][: len(quantity.nouns)]


def _find_deeds(analysis: Analysis, quantity: Quantity) -> set[str]:
    """Return the deeds that the people do or suffer that a figure counts."""
    places = _list_nouns(analysis, quantity)
    if quantity.nouns and not (places and analysis.tokens[places[-1]].lower in _DOERS):
        return set()
    first = places[-1] + 1 if places else quantity.last
    around = [*_walk(analysis, range(first, min(first + _BEHIND, len(analysis.tokens))))]
    around += _walk(analysis, range(quantity.first - 1, max(-1, quantity.first - 1 - _BEFORE), -1))
    # "**Viewed** 3 million times" is "3 million views": a deed may be its own noun.
    told = {analysis.roots[at] for at in around if has_deed_form(analysis.tokens[at].lower)}
    return told.union(*(_ask(analysis, at, _DEED) for at in around))


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
