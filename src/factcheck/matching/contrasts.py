"""
Hold what the statement sets against something else against the passage: "the cases were of cholera, **not measles**".

An alignment enters, compared parts leave. The passage has what the statement denies, and lacks what it puts in its place.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.facts.polarity import Negation
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# What stands before the "not" of a contrast; "did not" denies a deed.
_BEFORE = frozenset(", and but".split())
# So far before it stands what is put in the place: "of **cholera**, not measles", "as its chief **executive**, not".
_AHEAD = 5


def compare_contrasts(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement says in place of what the passage has.

    The labelled pairs have none, so the judge has learned nothing of it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("They grew rye, not oats."), analyse("They grew oats.")
    >>> [part.message for part in compare_contrasts(align(said, found))]
    ['the statement says “rye, not oats” where the evidence says “oats”']
    """
    statement = alignment.statement
    if not statement.negations or alignment.evidence.negations:
        return ()
    for negation in statement.negations:
        denied = _list_denied(statement, negation)
        if not denied or not all(at in alignment.partners for at in denied):
            continue
        ahead = range(max(0, negation.cue - _AHEAD), negation.cue)
        lacking = [at for at in ahead if statement.weights[at] and at not in alignment.partners]
        if lacking:
            place = (lacking[0], denied[-1] + 1)
            found = sorted(alignment.partners[at] for at in denied)
            evidence = (found[0], found[-1] + 1)
            return (
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.CONFLICTS,
                    statement=place,
                    evidence=evidence,
                    detail="contrast",
                    sure=alignment.coverage,
                    message=tell_difference(alignment, place, evidence),
                ),
            )
    return ()


_STOPS = frozenset(". ; , : ) but".split())
# "Not because of **the high price of energy**".
_LONGEST_CAUSE = 10
_CAUSE_WORDS = frozenset("because due owing".split())


def compare_denied_causes(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a cause of the statement that the passage denies: "left because of a scandal", "left, **but not because of** a scandal".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("He left because of a scandal.")
    >>> found = analyse("He left because of illness and not because of a scandal.")
    >>> [part.detail for part in compare_denied_causes(align(said, found))]
    ['contrast']
    """
    statement, evidence = alignment.statement, alignment.evidence
    causes = [at for at, token in enumerate(statement.tokens) if token.lower in _CAUSE_WORDS]
    if len(causes) != 1 or statement.negations:
        return ()
    said = [statement.roots[at] for at in range(causes[0] + 1, len(statement.tokens)) if statement.weights[at]]
    for cue, (token, following) in enumerate(pairwise(evidence.tokens)):
        if token.lower != "not" or following.lower not in _CAUSE_WORDS:
            continue
        end = min(len(evidence.tokens), cue + 2 + _LONGEST_CAUSE)
        last = next((at for at in range(cue + 2, end) if evidence.tokens[at].lower in _STOPS), end)
        if not evidence.in_figures.isdisjoint(range(cue, last)):
            continue  # "not because of heat **in 2010**"
        denied = [at for at in range(cue + 2, last) if evidence.weights[at]]
        if denied and all(evidence.roots[at] in said for at in denied):
            return (
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.CONFLICTS,
                    statement=(causes[0], len(statement.tokens)),
                    evidence=(cue, denied[-1] + 1),
                    detail="contrast",
                    sure=alignment.coverage,
                    message=f"the evidence denies the cause: “{evidence.span(cue, denied[-1] + 1).of(evidence.text.text)}”",
                ),
            )
    return ()


def _list_denied(statement: Analysis, negation: Negation) -> list[int]:
    """Return the words of some weight that a contrast denies; none where the denial is no contrast."""
    before = statement.tokens[negation.cue - 1].lower if negation.cue else ""
    if statement.tokens[negation.cue].lower != "not" or before not in _BEFORE:
        return []
    return [at for at in range(negation.cue + 1, negation.last) if statement.weights[at]]
