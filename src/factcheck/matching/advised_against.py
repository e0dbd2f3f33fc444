"""
Hold what was advised, voted or decided against the passage: "recommended approval" beside "recommended **against** approval".

An alignment enters, compared parts leave. The one small word turns what was advised.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_ADVISING = frozenset(
    """
    recommend recommended recommends advise advised advises vote voted votes decide decided decides rule ruled rules campaign
    campaigned campaigns
    """.split()
)
_AGAINST_WITHIN = 2
_OBJECT_WITHIN = 5


def compare_advised_against(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a thing that the one text says was advised, and the other advised against.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The panel recommended approval."), analyse("The panel recommended against approval.")
    >>> [part.detail for part in compare_advised_against(align(said, found))]
    ['against']
    """
    statement, evidence = alignment.statement, alignment.evidence
    answered = _compare_answers(alignment)
    if answered:
        return answered
    if ("against" in statement.lowers) is ("against" in evidence.lowers) or statement.negations or evidence.negations:
        return ()
    for place, partner in sorted(alignment.partners.items()):
        if statement.tokens[place].lower not in _ADVISING or evidence.tokens[partner].lower not in _ADVISING:
            continue
        if _is_against(statement, place) is _is_against(evidence, partner):
            continue
        behind = range(place + 1, min(len(statement.tokens), place + 1 + _OBJECT_WITHIN))
        thing = next((at for at in behind if _tells(statement, at)), None)
        found = alignment.partners.get(thing) if thing is not None else None
        first = next((at for at in range(partner + 1, len(evidence.tokens)) if _tells(evidence, at)), None)
        if thing is not None and found is not None and found == first and found - partner <= _OBJECT_WITHIN:
            places = (place, thing + 1), (partner, found + 1)
            return (_describe(alignment, *places),)
    return ()


# "Voted **yes**".
_ANSWERS = frozenset({"yes", "no"})
_VOTING = frozenset("vote voted votes voting say said says".split())


def _compare_answers(alignment: Alignment) -> tuple[Compared, ...]:
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_ANSWERS) or evidence.lowers.isdisjoint(_ANSWERS):
        return ()
    said, found = _find_answer(statement), _find_answer(evidence)
    if said is None or found is None or statement.tokens[said].lower == evidence.tokens[found].lower:
        return ()
    if alignment.lacks or sum(token.lower in _ANSWERS for token in evidence.tokens) > 1:
        return ()  # "Poe voted no, and Roe voted **yes**"
    return (_describe(alignment, (said - 1, said + 1), (found - 1, found + 1)),)


def _find_answer(text: Analysis) -> int | None:
    """Return the "yes" or "no" right behind a verb of voting, at the end of its clause."""
    tokens = text.tokens
    return next(
        (
            at
            for at in range(1, len(tokens))
            if tokens[at].lower in _ANSWERS
            and tokens[at - 1].lower in _VOTING
            and (at + 1 == len(tokens) or not text.weights[at + 1])
        ),
        None,
    )


def _describe(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="against",
        message=tell_difference(alignment, said, found),
    )


def _tells(text: Analysis, at: int) -> bool:
    """Say whether a word tells what is advised: not the "favour" of "in favour of it"."""
    return bool(text.weights[at]) and text.tokens[at].lower not in {"favour", "favor"}


def _is_against(text: Analysis, verb: int) -> bool:
    return any(token.lower == "against" for token in text.tokens[verb + 1 : verb + 1 + _AGAINST_WITHIN])
