"""
Hold a deed that the statement tells of now against its end in the passage: "**supports** it" beside "**support** for it **was dropped**".

An alignment enters, compared parts leave; yes or no, where the denials ask whether what they deny was taken away. The deed is a noun
in the passage, and what became of it stands behind it.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation

_BEING = frozenset("is are has have does do".split())
_GOING_ON = frozenset("continues continue remains remain still".split())
_NO_MORE = frozenset({"longer", "more", "anymore"})


def compare_ended_deeds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a deed told of now that ended in the passage, or one that goes on no longer in both.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Support for Ada was dropped in version 3.")
    >>> said = analyse("Version 3 supports Ada."), analyse("Version 3 no longer supports Ada.")
    >>> [[part.relation.value for part in compare_ended_deeds(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.negations or len(statement.negations) > 1:
        return ()
    going_on = not _GOING_ON.isdisjoint(statement.lowers)
    for place, pair in sorted(alignment.pairs.items()):
        if pair.how is not How.FORM and not (going_on and pair.how is How.SAME):
            continue
        end = find_taking_away(evidence, pair.evidence)
        if end is None or not _is_noun(evidence, pair.evidence) or not (going_on or _is_now(statement, place)):
            continue
        if evidence.tokens[end].lower in _GONE or not _ends_the_same(alignment, pair.evidence, end):
            continue
        denied = place in statement.negated
        if denied and _NO_MORE.isdisjoint(statement.lowers):
            return ()
        said, found = (place, place + 1), (pair.evidence, end + 1)
        message = "neither goes on" if denied else tell_difference(alignment, said, found)
        relation = Relation.AGREES if denied else Relation.CONFLICTS
        return (
            Compared(
                kind=Kind.POLARITY, relation=relation, statement=said, evidence=found, detail="ended", message=message
            ),
        )
    return ()


_BACK = frozenset("back again restored resumed returned reinstated".split())


def _ends_the_same(alignment: Alignment, first: int, end: int) -> bool:
    """Say whether what ended is all told by the statement, and for good: not "support for **another**", "lifted **for a week**"."""
    evidence = alignment.evidence
    between = [at for at in range(first + 1, end) if evidence.weights[at]]
    behind = evidence.tokens[end + 1].lower if end + 1 < len(evidence.tokens) else "."
    is_whole = all(at in alignment.used for at in between) and first + 1 not in evidence.in_figures
    return is_whole and behind != "for" and _BACK.isdisjoint(evidence.lowers)


def _is_now(statement: Analysis, place: int) -> bool:
    """Say whether a statement tells a deed of now: "supports it", "is supported", "support **continues**"."""
    lower = statement.tokens[place].lower
    before = [token.lower for token in statement.tokens[max(0, place - 3) : place]]
    is_verb = lower.endswith("s") and (not before or before[-1] not in {"the", "its", "their", "of", "for"})
    return place > 0 and (is_verb or not _BEING.isdisjoint(before))


def _is_noun(evidence: Analysis, at: int) -> bool:
    """Say whether a word is a noun with what it is of behind it: "**support for** it", "**sale of** the drug"."""
    behind = evidence.tokens[at + 1].lower if at + 1 < len(evidence.tokens) else ""
    return behind in {"for", "of", "to"} and not evidence.tokens[at].lower.endswith("ed")


_TAKEN_AWAY = frozenset(
    "removed dropped ended withdrawn discontinued abolished scrapped lifted cancelled canceled".split()
)
# "Support for the **old version** was removed".
_TAKEN_WITHIN = 9


def is_taken_away(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the passage says that what the statement denies was taken away: "support for it was removed".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It does not support Ada."), analyse("Support for Ada was removed."))
    >>> is_taken_away(alignment, 3, 0)
    True
    """
    statement, evidence = alignment.statement, alignment.evidence
    if place in statement.negated:
        return _has_stopped(evidence, partner) or (not evidence.negations and _is_gone(evidence, partner))
    return _has_stopped(statement, place) or (not statement.negations and _is_gone(statement, place))


_AUXILIARIES = frozenset("was were is are been being be have has had".split())
_GONE = frozenset("gone left disappeared vanished departed".split())
_TAKEN_AWAY_OR_GONE = _TAKEN_AWAY | _GONE


def _is_gone(analysis: Analysis, place: int) -> bool:
    """Say whether a text tells soon behind a word that it was taken away, or went: "the **troops** had gone"."""
    return find_taking_away(analysis, place) is not None


def find_taking_away(analysis: Analysis, place: int) -> int | None:
    """
    Return where a text tells soon behind a word that it was taken away, or went; None where it does not.

    >>> from factcheck.facts.analysis import analyse
    >>> find_taking_away(analyse("Support for Ada was removed."), 0)
    4
    """
    behind = analysis.tokens[place + 1 : place + 1 + _TAKEN_WITHIN]
    stop = next((at for at, token in enumerate(behind) if token.text in {".", ";"}), len(behind))
    return next(
        (
            place + 1 + at
            for at, token in enumerate(behind[:stop])
            if at and token.lower in _TAKEN_AWAY_OR_GONE and behind[at - 1].lower in _AUXILIARIES
        ),
        None,
    )


_STOPPED = frozenset("stopped ceased halted quit stops ceases".split())
_GIVEN = frozenset("gave give gives given giving".split())
# "**Stopped** making the old **carts**".
_STOPPED_WITHIN = 4


def _has_stopped(analysis: Analysis, place: int) -> bool:
    """Say whether a text tells right before a word that it was given up: "**stopped** making carts", "no more carts"."""
    before = [token.lower for token in analysis.tokens[max(0, place - _STOPPED_WITHIN) : place]]
    return not _STOPPED.isdisjoint(before) or any(
        one in _GIVEN and its == "up"
        for one, its in pairwise(before)  # "**gave up** smoking"
    )
