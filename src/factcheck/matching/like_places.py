"""
Say whether two places of two clauses could stand for each other: by what they are, or by where they stand.

Anchors and their clauses enter, yes or no leaves. "12 euros on **weekdays** and 15 euros at **weekends**": each is the one
thing beside a price of its own.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention
from factcheck.facts.lexicon import are_opposed
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity
from factcheck.matching.anchored_clauses import Anchor, Clause, Value
from factcheck.matching.clauses import is_deed
from factcheck.matching.comparability import comparable
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.matching.phrases import DETERMINERS
from factcheck.matching.quantities import do_agree

#: What points back to a thing named before.
PRONOUNS = frozenset("it them him her".split())
# A preposition stands no farther before its noun: "to **the old harbour**".
_PHRASE = 3
_PREPOSITIONS = frozenset("as in at on to of from for by with under over into against after before until since".split())
# What tells the members of a pair apart, a figure ("first") or a word.
_ORDER = frozenset("first last former latter".split())
# The time of the text, beside a date: "800 in 1900; **today** 350".
_NOW = frozenset("today now currently".split())


def are_alike(evidence: Analysis, one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """
    Say whether two places of a text could stand for each other, by what they are or by where they stand.

    Figures and deeds stand where they will; names have to stand in the same place as well.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.anchored_clauses import read_clauses
    >>> read = analyse("Twenty were red and forty were blue.")
    >>> first, second = read_clauses(read)
    >>> are_alike(read, first.anchors[1], first, second.anchors[1], second)
    True
    >>> are_alike(read, first.anchors[0], first, second.anchors[1], second)
    False
    """
    if _are_last_of_two_sorts(one, its, other, others) or _flank_figures(evidence, one, its, other, others):
        return True
    if are_of_one_kind(evidence, one, other):
        by_name = isinstance(one.value, Name) and isinstance(other.value, Name)
        return not by_name or _have_one_place(evidence, one, its, other, others)
    opening = one.first == its.anchors[0].first and other.first == others.anchors[0].first
    lowers = {evidence.tokens[anchor.first].lower for anchor in (one, other)}
    if opening and len(lowers) == 2 and lowers <= _ORDER:
        return True  # "the **first** train leaves at 6:10, and the **last** at 11:40"
    first, second = one.value, other.value
    if first is None and second is None:
        if _are_both_last_but_one(one, its, other, others):
            return True  # "called the **kitchen** clean and the **storeroom** filthy"
        return _have_one_place(evidence, one, its, other, others)
    if any(is_now(evidence, anchor) for anchor in (one, other)) and DateMention in {type(first), type(second)}:
        return True
    # "The Labour Party gained, and the **tories** lost": a name and a word are alike where both open their clauses.
    by_place = opening and is_word_or_name(first) and is_word_or_name(second) and (first is None or second is None)
    return by_place and _have_one_place(evidence, one, its, other, others)


def _flank_figures(evidence: Analysis, one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """
    Say whether two words stand on the same side of figures that exclude each other, one with nothing else in its clause.

    "A ticket costs 12 euros on **weekdays** and 15 euros at **weekends**."
    """
    if one.value is not None or other.value is not None or min(len(its.anchors), len(others.anchors)) != 2:
        return False
    pairs = zip(_list_neighbours(its, one), _list_neighbours(others, other), strict=True)
    return any(
        here is not None and there is not None and is_figure(here.value) and are_of_one_kind(evidence, here, there)
        for here, there in pairs
    )


def _list_neighbours(clause: Clause, anchor: Anchor) -> tuple[Anchor | None, Anchor | None]:
    """Return what stands before and behind a place among what could be another."""
    at = next(number for number, one in enumerate(clause.anchors) if one.first == anchor.first)
    before = clause.anchors[at - 1] if at else None
    return before, clause.anchors[at + 1] if at + 1 < len(clause.anchors) else None


def _are_last_of_two_sorts(one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """Say whether a word and a figure close their clauses: "Poe won the **javelin** and Roe the **800 metres**"."""
    closing = one.first == its.anchors[-1].first and other.first == others.anchors[-1].first
    sorts = {isinstance(anchor.value, Quantity) for anchor in (one, other)}
    return closing and sorts == {True, False} and None in {one.value, other.value}


def _are_both_last_but_one(one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """Say whether two words stand before the last thing of their clauses, one of which has but two."""
    if min(len(its.anchors), len(others.anchors)) != 2 or max(len(its.anchors), len(others.anchors)) < 3:
        return False
    return one.first == its.anchors[-2].first and other.first == others.anchors[-2].first


def are_of_one_kind(evidence: Analysis, one: Anchor, other: Anchor) -> bool:
    """
    Say whether two places hold what excludes each other: two counts of one unit, two names of one kind, two opposites.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.anchored_clauses import read_anchors
    >>> read = analyse("Peru has 12 mills, Chile 9 mills.")
    >>> anchors = read_anchors(read)
    >>> are_of_one_kind(read, anchors[0], anchors[3]), are_of_one_kind(read, anchors[0], anchors[4])
    (True, False)
    """
    first, second = one.value, other.value
    if _is_plain(first) and _is_plain(second) and (first is None or second is None):
        return _are_words_alike(evidence, one.first, other.first)
    if isinstance(first, Name):
        return isinstance(second, Name) and _are_names_alike(first, second)
    if isinstance(first, Quantity):
        return isinstance(second, Quantity) and comparable(first, second) and not do_agree(first, second)
    if isinstance(first, DateMention):
        return isinstance(second, DateMention) and compare_dates(first, second).detail is DateDetail.OUTSIDE
    return isinstance(first, ClockTime) and isinstance(second, ClockTime) and not first.is_same(second)


def _have_one_place(evidence: Analysis, one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """
    Say whether two different things open their clauses, stand behind or before the same preposition, or, words, close them.

    "**Rain** is expected in the **west** and **sunshine** in the **east**."
    """
    if evidence.roots[one.first] == evidence.roots[other.first]:
        return False
    governor = _find_governor(evidence, one, its)
    if governor != _find_governor(evidence, other, others):
        return False
    if governor or _find_following(evidence, one) == _find_following(evidence, other) != "":
        return True
    if one.first == its.anchors[0].first and other.first == others.anchors[0].first:
        return True
    # "They built **cars** and sold them **cheaply**": what closes the one clause is in the other as well.
    closing = one.first == its.anchors[-1].first and other.first == others.anchors[-1].first
    return closing and one.value is None and not _points_back(evidence, its) and not _points_back(evidence, others)


def _points_back(evidence: Analysis, clause: Clause) -> bool:
    """Say whether a clause has a pronoun for what was named before; "**her** father" has none."""
    return any(
        evidence.tokens[at].lower in PRONOUNS and not (at + 1 in clause.places and evidence.weights[at + 1])
        for at in clause.places
    )


def _find_following(evidence: Analysis, anchor: Anchor) -> str:
    """Return the preposition right behind a word: "law **at** Yale"; "" without one."""
    lower = evidence.tokens[anchor.last].lower if anchor.last < len(evidence.tokens) else ""
    return lower if lower in _PREPOSITIONS else ""


def _find_governor(evidence: Analysis, anchor: Anchor, clause: Clause) -> str:
    """Return the preposition before a word of a clause, past articles and the words of its phrase; "" without one."""
    for at in range(anchor.first - 1, max(clause.places.start, anchor.first - _PHRASE) - 1, -1):
        lower = evidence.tokens[at].lower
        if lower in _PREPOSITIONS:
            return lower
        if not evidence.weights[at] and lower not in DETERMINERS:
            return ""
    return ""


def _are_names_alike(first: Name, second: Name) -> bool:
    alike = first.kind is second.kind or NameKind.OTHER in {first.kind, second.kind}
    return alike and set(first.full).isdisjoint(second.full)


def _are_words_alike(evidence: Analysis, first: int, second: int) -> bool:
    """Say whether two words exclude each other, or are two deeds."""
    if are_opposed(evidence.senses[first], evidence.senses[second]) is not None:
        return True
    both = is_deed(evidence, first) and is_deed(evidence, second)
    return both and evidence.roots[first] != evidence.roots[second]


def is_word_or_name(value: Value | None) -> bool:
    """
    Say whether a common word or a name stands somewhere, no figure, date or time.

    >>> is_word_or_name(None)
    True
    """
    return value is None or isinstance(value, Name)


def is_figure(value: Value | None) -> bool:
    """
    Say whether a figure, a date or a time stands somewhere, no word or name.

    >>> is_figure(None)
    False
    """
    return value is not None and not isinstance(value, Name)


def is_now(evidence: Analysis, anchor: Anchor) -> bool:
    """
    Say whether a word tells the time of the text itself, as a date would.

    >>> from factcheck.facts.analysis import analyse
    >>> is_now(analyse("Today it rained."), Anchor(0, 1, None))
    True
    """
    return evidence.tokens[anchor.first].lower in _NOW


def _is_plain(value: Value | None) -> bool:
    """Say whether a common word stands there, or one whose capital may be that of a sentence: "**Tin** rose"."""
    return value is None or (isinstance(value, Name) and value.first == 0 and value.last == 1)
