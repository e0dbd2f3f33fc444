"""
Hold what the statement tells of all, or of none, against a passage that leaves some out: "**all** ships sank" beside "**all but one** of the
ships sank", "**almost all** ships sank".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.apart import list_clauses, lower_at, opens_verb
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_WHOLE = frozenset("all every each".split())
_NONE = frozenset("no none".split())
_WHOLE_OR_NONE = _WHOLE | _NONE
# "**Almost** all", "**virtually** every".
_NEARLY = frozenset("almost nearly virtually practically".split())
_EXCEPTING = frozenset("but bar save except excluding minus excepting barring".split())
_FROM = {"apart": "from", "aside": "from", "other": "than"}
_SOME = frozenset("one two three four five six seven eight nine ten a few some".split())
# "All **but a handful**", "all but **a few**".
_A_SOME = frozenset("few handful couple fraction minority".split())
_EXCEPTIONS = frozenset("exception exceptions".split())
# "**With one exception**, all ships sank": so near before "all".
_EXCEPTION_WITHIN = 5
# "All but one **of the twelve ships**": so far behind is the noun.
_NOUN_WITHIN = 8


def compare_almost_all(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement tells of all or of none, and the passage of nearly all.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("All but one of the ships sank.")
    >>> said = "All ships sank.", "None of the ships sank.", "Most ships sank."
    >>> [[part.detail for part in compare_almost_all(align(analyse(one), found))] for one in said]
    [['quantifier'], ['quantifier'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _WHOLE_OR_NONE]
    if len(places) != 1 or alignment.lacks or not alignment.weighty or _find_some_left(statement) is not None:
        return ()
    if any(one.cue != places[0] for one in statement.negations):
        return ()
    if sum(token.lower in _WHOLE_OR_NONE for token in evidence.tokens) > 1:
        return ()  # "almost all ships were hit, but **no** ship sank"
    found = _find_some_left(evidence)
    noun = next((at for at, _ in alignment.weighty if at > places[0]), None)
    if found is None or noun is None or alignment.partners[noun] not in range(found[0], found[1] + _NOUN_WITHIN):
        return ()
    clause = next((clause for clause in list_clauses(evidence) if found[0] in clause), range(0))
    if any(alignment.partners[at] not in clause for at, _ in alignment.weighty):
        return ()
    said = places[0], places[0] + 1
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=Relation.CONFLICTS,
            statement=said,
            evidence=found,
            detail="quantifier",
            message=tell_difference(alignment, said, found),
        ),
    )


def _find_some_left(text: Analysis) -> tuple[int, int] | None:
    """Return where a text tells of all but a few."""
    for at, token in enumerate(text.tokens):
        if token.lower not in {"all", "every"}:
            continue
        before = lower_at(text, at - 1)
        if before in _NEARLY or (before == "not" and lower_at(text, at - 2) == "but"):
            return at - 1, at + 1
        if any(lower_at(text, one) in _EXCEPTIONS for one in range(max(0, at - _EXCEPTION_WITHIN), at)):
            return at, at + 1
        after = _skip_noun(text, at + 1)
        if lower_at(text, after) in _EXCEPTING:
            after += 1
        elif _FROM.get(lower_at(text, after)) == lower_at(text, after + 1):
            after += 2
        else:
            continue
        if lower_at(text, after) in _SOME and (lower_at(text, after) != "a" or lower_at(text, after + 1) in _A_SOME):
            return at, after + 1
    return None


def _skip_noun(text: Analysis, at: int) -> int:
    """Return where an exception may open behind "all", or behind its noun: "all **the old ships** but one"."""
    for place in range(at, min(len(text.tokens), at + _NOUN_WITHIN)):
        if lower_at(text, place) in _EXCEPTING | _FROM.keys():
            return place
        if opens_verb(text, place) or text.tokens[place].text in {",", ".", ";"}:
            break
    return at
