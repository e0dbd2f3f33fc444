"""
Hold who won against whom against the passage: "Poe beat Roe", "Roe lost to Poe", "Poe won the final against Roe".

An alignment enters, compared parts leave. The same contest is told of the winner or of the loser, and has other verbs each time.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_passive
from factcheck.matching.compared import Compared
from factcheck.matching.phrases import are_one, find_before, find_behind
from factcheck.model import Kind, Relation

# Whom one wins against stands right behind these,
_BEATING = frozenset(
    "beat beats beaten defeated defeats overcame overpowered trounced thrashed outscored edged".split()
)
# or behind "against" or "over", where anything does.
_WINNING = frozenset("won wins triumphed prevailed".split())
# Who won stands behind "to".
_LOSING = frozenset("lost loses".split())
# Who finished second has not won.
_PLACED = frozenset("finished finishes came comes was placed".split())
_BEHIND = frozenset("second third fourth fifth sixth seventh eighth ninth tenth last runner-up 2nd 3rd 4th 5th".split())
_VERBS = _BEATING | _WINNING | _LOSING
_LOSERS = frozenset({"against", "over"})
# "Lost the semi-final of the cup 2-1 **to** Poe".
_NAMED_WITHIN = 10
_CLAUSE_ENDS = frozenset(". ; : ( ) , and but while".split())
# A text made to be endless has more contests than a sentence.
_MOST_CONTESTS = 6


@attrs.frozen
class _Contest:
    """The verb of a contest, and the last words of who won it and of who lost it; None where the text does not tell."""

    verb: int
    winner: int | None
    loser: int | None


def compare_contests(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find who won a contest, and whether the passage has it so.

    Whatever else the statement says, the passage must have: one may lose a final and win the next.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Peru lost the final."), analyse("Peru beat Chile in the final.")
    >>> [(part.relation.value, part.detail) for part in compare_contests(align(said, found))]
    [('conflicts', 'contest')]
    """
    if alignment.statement.lowers.isdisjoint(_VERBS) or alignment.evidence.lowers.isdisjoint(_VERBS | _BEHIND):
        return ()
    said = next(_read_contests(alignment.statement), None)
    if said is None or any(place != said.verb for place in alignment.lacks):
        return ()
    for number, found in enumerate(_read_contests(alignment.evidence)):
        if number == _MOST_CONTESTS:
            break
        relation = _hold(alignment, said, found)
        if relation is not None:
            return (_describe(alignment, said, found, relation),)
    return ()


def _read_contests(analysis: Analysis) -> Iterator[_Contest]:
    for at, token in enumerate(analysis.tokens):
        is_placed = (
            token.lower in _PLACED and at + 1 < len(analysis.tokens) and analysis.tokens[at + 1].lower in _BEHIND
        )
        if (token.lower in _VERBS or is_placed) and at not in analysis.negated and at not in analysis.named:
            contest = _read_contest(analysis, at)
            if contest.winner is not None or contest.loser is not None:
                yield contest


def _read_contest(analysis: Analysis, verb: int) -> _Contest:
    lower, subject = analysis.tokens[verb].lower, find_before(analysis, verb)
    if lower in _PLACED:
        return _Contest(verb, None, subject)
    if lower in _LOSING:
        return _Contest(verb, _find_named(analysis, verb, frozenset({"to"})), subject)
    if lower in _WINNING:
        return _Contest(verb, subject, _find_named(analysis, verb, _LOSERS))
    if is_passive(analysis, verb):
        return _Contest(verb, _find_named(analysis, verb, frozenset({"by"})), subject)
    return _Contest(verb, subject, find_behind(analysis, verb + 1))


def _find_named(analysis: Analysis, verb: int, prepositions: frozenset[str]) -> int | None:
    """Return the last word of what stands behind a preposition in the clause of a verb."""
    for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + _NAMED_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in prepositions:
            return find_behind(analysis, at + 1)
        if lower in _CLAUSE_ENDS:
            break
    return None


def _hold(alignment: Alignment, said: _Contest, found: _Contest) -> Relation | None:
    """Return how two contests relate; None where they have nobody in common, or another opponent."""
    if are_one(alignment, said.winner, found.loser) or are_one(alignment, said.loser, found.winner):
        return Relation.CONFLICTS
    sides = ((said.winner, found.winner), (said.loser, found.loser))
    known = [are_one(alignment, one, its) for one, its in sides if one is not None and its is not None]
    return Relation.AGREES if known and all(known) else None


def _describe(alignment: Alignment, said: _Contest, found: _Contest, relation: Relation) -> Compared:
    party = said.winner if said.winner is not None else said.loser
    word = alignment.statement.tokens[party if party is not None else said.verb].text
    verb = alignment.evidence.tokens[found.verb].text
    agrees = relation is Relation.AGREES
    return Compared(
        kind=Kind.ROLE,
        relation=relation,
        statement=(said.verb, said.verb + 1),
        evidence=(found.verb, found.verb + 1),
        detail="contest",
        message=f"“{word}” {'is' if agrees else 'is not'} on the same side of “{verb}”",
    )
