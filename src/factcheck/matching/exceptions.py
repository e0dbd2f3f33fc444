"""
Hold what the passage excepts against the statement: "all towns except Lima signed" beside "Lima has signed".

An alignment enters, compared parts leave.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

# What opens an exception. "Apart from" and "other than" may add as well: "aside from her work in the mill, she paints".
_ALONE = frozenset("except excepting excluding barring".split())
_PHRASES = (("exception", "of"), ("but", "not"), ("apart", "from"), ("but", "spared"))
_OPENERS = _ALONE | {first for first, _ in _PHRASES}
# Of these something can be excepted.
_QUANTIFIERS = frozenset(
    "all every each any anyone everyone everybody everything nobody none no only most whole always daily".split()
)
# "Except gift cards **that** were used" excepts some of them.
_RELATIVE = frozenset("that which who".split())
_NONE = frozenset("no nobody none".split())
_QUANTIFIERS_BUT_NONE = _QUANTIFIERS - _NONE
# In a statement these set its subject apart as an exception does.
_APART = frozenset(
    "only alone not n't no never except excluding excluded exempt exempted without lone sole single".split()
)
# These set it apart to say of it what is said of the others: "open **only** on Mondays" beside "open daily except Mondays".
_ALONE_IN = frozenset("only alone lone sole single".split())
_APART_BUT_ALONE_IN = _APART - _ALONE_IN
# "Except **for the old town of Lima**".
_EXCEPTED_WITHIN = 6
_ENDS = frozenset(". ; : , ( ) which who that".split())
_WEEKLY = frozenset("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends".split())


def compare_exceptions(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a part of the statement that the passage excepts from what it says.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Every town, including Lima, has signed the treaty.")
    >>> found = analyse("All towns except Lima have signed the treaty.")
    >>> [(part.relation.value, part.detail) for part in compare_exceptions(align(said, found))]
    [('conflicts', 'exception')]
    """
    dates = _find_excepted_dates(alignment.evidence)
    excepted = find_excepted(alignment.evidence) | dates
    if not excepted or not alignment.statement.lowers.isdisjoint(_APART_BUT_ALONE_IN):
        return ()
    if alignment.evidence.lowers.isdisjoint(_QUANTIFIERS):
        excepted = dates  # "free except on Sundays" is free on all other days
    if not excepted or alignment.coverage < _SAME_DEED:
        return ()
    if not alignment.evidence.lowers.isdisjoint(_NONE) and alignment.evidence.lowers.isdisjoint(_QUANTIFIERS_BUT_NONE):
        return ()  # "there is **no** other **apart from** Lima" has Lima
    if len(alignment.pairs) > len(alignment.partners):
        return ()  # "Poe failed" agrees with "all passed except Poe"
    named = alignment.statement.named
    # Of common words all must be there: "all goods except **gift cards**" says nothing against cards.
    told = excepted <= alignment.used and _is_whole(alignment.evidence, max(excepted))
    if _tells_of_the_excepted(alignment, excepted):
        return ()  # "except Poe, **who** leads the bank" tells something of its own
    places = [
        place for place, partner in alignment.partners.items() if partner in excepted and (told or place in named)
    ]
    places += [one.first for one in alignment.statement.dates if _is_among(alignment, one, dates)]
    if not places:
        return ()
    place = min(places)
    word = alignment.statement.tokens[place].text
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS,
            statement=(place, place + 1),
            evidence=(min(excepted), max(excepted) + 1),
            detail="exception",
            sure=alignment.coverage,
            message=f"the evidence excepts “{word}”",
        ),
    )


def _is_whole(evidence: Analysis, last: int) -> bool:
    """Say whether all of what is named is excepted: "except the old mill, which burned", but "except gift cards **that** were used"."""
    return last + 1 >= len(evidence.tokens) or evidence.tokens[last + 1].lower not in _RELATIVE


def _tells_of_the_excepted(alignment: Alignment, excepted: frozenset[int]) -> bool:
    """Say whether a relative clause tells of what is excepted, and has words of the statement."""
    last, tokens = max(excepted), alignment.evidence.tokens
    behind = [token.lower for token in tokens[last + 1 : last + 3]]
    if _RELATIVE.isdisjoint(behind):
        return False
    return any(partner > last + 1 for partner in alignment.partners.values())


def is_excepted(alignment: Alignment, place: int) -> bool:
    """
    Say whether both texts set a word apart: "Lima alone has **not** signed" beside "all **except** Lima have signed".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Lima is the only town that has not signed.")
    >>> is_excepted(align(said, analyse("All towns except Lima have signed.")), 8)
    True
    """
    excepted = find_excepted(alignment.evidence)
    if not excepted or alignment.statement.lowers.isdisjoint(_APART):
        return False
    return any(partner in excepted for other, partner in alignment.partners.items() if other != place)


def settle_exceptions(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with the opposite of what is told of all read as told of what is excepted: "**closed** on Mondays" beside
    "open daily **except** Mondays"; what is excepted stands in nobody's place.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> said, found = analyse("The inn is closed in May."), analyse("The inn is always open except in May.")
    >>> alignment = align(said, found)
    >>> [part.relation.value for part in settle_exceptions(alignment, list(compare_polarities(alignment)))]
    ['agrees']
    """
    excepted = _find_excepted_dates(alignment.evidence)
    if not alignment.evidence.lowers.isdisjoint(_QUANTIFIERS):
        excepted |= find_excepted(alignment.evidence)
    if not excepted or alignment.statement.negations:
        return parts
    is_told = any(partner in excepted for partner in alignment.partners.values()) or any(
        _is_among(alignment, date, excepted) for date in alignment.statement.dates
    )
    return [_settle(part, excepted, is_told=is_told) for part in parts]


def _settle(part: Compared, excepted: frozenset[int], *, is_told: bool) -> Compared:
    if part.relation is not Relation.CONFLICTS or part.evidence is None or part.detail == "weekly":
        return part  # a schedule has been read with its exception
    if part.kind is Kind.POLARITY and part.detail not in {"exception", "negation"} and is_told:
        message = "the evidence tells the opposite of all but this"
        return attrs.evolve(part, relation=Relation.AGREES, detail="exception", message=message)
    if part.kind in {Kind.NAME, Kind.DATE} and not excepted.isdisjoint(range(*part.evidence)):
        return attrs.evolve(part, relation=Relation.MISSING, detail="excepted", message="the evidence excepts another")
    return part


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _find_excepted_dates(analysis: Analysis) -> frozenset[int]:
    """Return the tokens of the dates that an exception names: "except on **Mondays**"."""
    found: set[int] = set()
    for date in analysis.dates:
        before = [token.lower for token in analysis.tokens[max(0, date.first - 2) : date.first]]
        if not _ALONE.isdisjoint(before):
            found.update(range(date.first, date.last))
    for at, token in enumerate(analysis.tokens):
        # A day that comes every week is no date.
        if token.lower in _WEEKLY and not _ALONE.isdisjoint(
            [one.lower for one in analysis.tokens[max(0, at - 2) : at]]
        ):
            found.add(at)
    return frozenset(found)


def _is_among(alignment: Alignment, date: DateMention, excepted: frozenset[int]) -> bool:
    """Say whether a date of the statement is one of those that the passage excepts."""
    return any(
        other.first in excepted
        and compare_dates(date, other).relation is compare_dates(other, date).relation is Relation.AGREES
        for other in alignment.evidence.dates
    )  # "after 1999" is more than 2014


def find_excepted(analysis: Analysis) -> frozenset[int]:
    """
    Return the words of some weight that an exception names.

    >>> from factcheck.facts.analysis import analyse
    >>> find_excepted(analyse("All towns except Lima signed."))
    frozenset({3, 4})
    """
    if analysis.lowers.isdisjoint(_OPENERS):
        return frozenset()
    lowers = [token.lower for token in analysis.tokens]
    found: set[int] = set()
    for at in range(len(lowers)):
        if lowers[at] in _ALONE:
            begin = at + 1
        elif (lowers[at], lowers[at + 1] if at + 1 < len(lowers) else "") in _PHRASES:
            if lowers[at] == "apart" and (at == 0 or lowers[at - 1] in _ENDS):
                continue  # "**Apart from** Lima all towns signed" may add; "all towns signed **apart from** Lima" excepts
            begin = at + 2
        else:
            continue
        if begin in analysis.in_figures or lowers[begin : begin + 1] == ["one"]:
            continue  # "all **except two of the nine**" tells how many
        found |= _read_excepted(analysis, lowers, begin)
    return frozenset(found)


def _read_excepted(analysis: Analysis, lowers: list[str], begin: int) -> set[int]:
    found: set[int] = set()
    for place in range(begin, min(len(lowers), begin + _EXCEPTED_WITHIN)):
        if lowers[place] in _ENDS or lowers[place] in _VERBS:
            return found
        if analysis.weights[place]:
            found.add(place)
    return found


# Of the statement's weight the share that must be there, all but a light word: it says of the excepted what the passage says
# of the others. With less, "Peru stayed out" conflicted with "all but Peru joined".
_SAME_DEED = 0.9
# Where the exception ends and the sentence goes on.
_VERBS = frozenset("is are was were has have had will would can could may must do does did".split())
