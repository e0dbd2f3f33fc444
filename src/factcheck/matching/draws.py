"""
Hold a draw against a win: "the match **ended in a draw**" beside "Ems **beat** Ulm **2-0**".

An alignment enters, compared parts leave. Both texts must name the same two sides, or be of one contest by all else that they say.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation

_DREW = frozenset("drew drawn draw".split())
# "**A** draw", "**drew** with Ulm", "was **drawn**"; "the draw for the cup" is another.
_BEFORE_DRAW = frozenset("a goalless scoreless 0-0 1-1 2-2 3-3".split())
_BEHIND_DREW = frozenset("with against at home away . ,".split())
_WON = frozenset("beat beats beaten defeated defeats won thrashed trounced edged lost loses".split())
_SIDES = 2
_ANOTHER = frozenset("return rematch replay second later next previous earlier".split())


def compare_draws(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a contest that one text calls drawn and the other won.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ems defeated Ulm 2-0 in May.")
    >>> said = "The match between Ems and Ulm ended in a draw.", "Ems won against Ulm."
    >>> [[part.detail for part in compare_draws(align(analyse(one), found))] for one in said]
    [['contest'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or evidence.negations or not evidence.lowers.isdisjoint(_ANOTHER):
        return ()
    said, found = _find_draw(statement), _find_draw(evidence)
    if (said is None) is (found is None):
        return ()
    won = _find_win(evidence if found is None else statement)
    if won is None or not _are_of_one_contest(alignment):
        return ()
    places = (
        ((said, said + 1), (won, won + 1)) if said is not None else ((won, won + 1), ((found or 0), (found or 0) + 1))
    )
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS,
            statement=places[0],
            evidence=places[1],
            detail="contest",
            message=tell_difference(alignment, *places),
        ),
    )


def _find_draw(text: Analysis) -> int | None:
    if text.lowers.isdisjoint(_DREW):
        return None
    tokens = text.tokens
    for at, token in enumerate(tokens):
        before = tokens[at - 1].lower if at else ""
        after = tokens[at + 1].lower if at + 1 < len(tokens) else "."
        if token.lower == "draw" and before in _BEFORE_DRAW:
            return at
        if token.lower in {"drew", "drawn"} and (after in _BEHIND_DREW or at + 1 in text.in_figures):
            return at
    return None


def _find_win(text: Analysis) -> int | None:
    """Return the verb of a win; None beside an equal score."""
    if any(one.kind is QuantityKind.SCORE and one.pair and one.pair[0] == one.pair[1] for one in text.quantities):
        return None
    return next((at for at, token in enumerate(text.tokens) if token.lower in _WON), None)


def _are_of_one_contest(alignment: Alignment) -> bool:
    names = alignment.statement.names
    tied = [
        name
        for name in names
        if any(alignment.tie_names(name, other) not in NOT_SAME for other in alignment.evidence.names)
    ]
    return len(tied) >= _SIDES and len(tied) == len(names)
