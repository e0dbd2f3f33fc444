"""
Hold what the passage excepts against the statement: "all towns except Lima signed" beside "Lima has signed".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

# What opens an exception. "Apart from" and "other than" may add as well: "aside from her work in the mill, she paints".
_ALONE = frozenset("except excepting excluding barring".split())
_PHRASES = (("exception", "of"), ("but", "not"))
_OPENERS = _ALONE | {first for first, _ in _PHRASES}
# Of these something can be excepted.
_QUANTIFIERS = frozenset("all every each any everyone everybody everything nobody none no only most whole".split())
# In a statement these set its subject apart as an exception does.
_APART = frozenset("only alone not n't no never except excluding without lone sole single".split())
# "Except **for the old town of Lima**".
_EXCEPTED_WITHIN = 6
_ENDS = frozenset(". ; : , ( ) which who that".split())


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
    excepted = _find_excepted(alignment.evidence)
    if not excepted or not alignment.statement.lowers.isdisjoint(_APART):
        return ()
    if alignment.evidence.lowers.isdisjoint(_QUANTIFIERS) or alignment.coverage < _SAME_DEED:
        return ()
    if len(alignment.pairs) > len(alignment.partners):
        return ()  # "Poe failed" agrees with "all passed except Poe"
    named = alignment.statement.named
    places = [place for place, partner in alignment.partners.items() if partner in excepted and place in named]
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


def is_excepted(alignment: Alignment, place: int) -> bool:
    """
    Say whether both texts set a word apart: "Lima alone has **not** signed" beside "all **except** Lima have signed".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Lima is the only town that has not signed.")
    >>> is_excepted(align(said, analyse("All towns except Lima have signed.")), 8)
    True
    """
    excepted = _find_excepted(alignment.evidence)
    if not excepted or alignment.statement.lowers.isdisjoint(_APART):
        return False
    return any(partner in excepted for other, partner in alignment.partners.items() if other != place)


def _find_excepted(analysis: Analysis) -> frozenset[int]:
    """Return the words of some weight that an exception names."""
    if analysis.lowers.isdisjoint(_OPENERS):
        return frozenset()
    lowers = [token.lower for token in analysis.tokens]
    found: set[int] = set()
    for at in range(len(lowers)):
        if lowers[at] in _ALONE:
            begin = at + 1
        elif (lowers[at], lowers[at + 1] if at + 1 < len(lowers) else "") in _PHRASES:
            begin = at + 2
        else:
            continue
        found |= _read_excepted(analysis, lowers, begin)
    return frozenset(found)


def _read_excepted(analysis: Analysis, lowers: list[str], begin: int) -> set[int]:
    found: set[int] = set()
    for place in range(begin, min(len(lowers), begin + _EXCEPTED_WITHIN)):
        if lowers[place] in _ENDS or lowers[place] in _VERBS:
            # "Except Poe, **who** leads the bank" tells something of its own.
            return set() if {"which", "who"} & set(lowers[place : place + 2]) else found
        if analysis.weights[place]:
            found.add(place)
    return found


# Of the statement's weight the share that must be there, all but a light word: it says of the excepted what the passage says
# of the others. With less, "Peru stayed out" conflicted with "all but Peru joined".
_SAME_DEED = 0.9
# Where the exception ends and the sentence goes on.
_VERBS = frozenset("is are was were has have had will would can could may must do does did".split())
