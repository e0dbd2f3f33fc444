"""
Hold a defeat against a victory: "it was a **defeat** for the party" beside "it was a **victory** for the party".

An alignment enters, compared parts leave. As verbs these have two sides, "Peru defeated Chile" is a victory of Peru's; here they are nouns,
told of one.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

_LOST, _WON = frozenset({"defeat", "defeats"}), frozenset({"victory", "victories", "triumph", "win"})
_BEFORE_NOUN = frozenset("a an the its his her their another major great big clear heavy narrow first".split())
# "Peru's defeat **by** Chile" is Chile's victory **over** Peru.
_SIDES = frozenset("by of over against to".split())


def compare_outcome_nouns(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a defeat that the passage calls a victory, or a victory that it calls a defeat.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The vote was a major victory for the party.")
    >>> said = "The vote was a major defeat for the party.", "The vote was a triumph for the party."
    >>> [[part.detail for part in compare_outcome_nouns(align(analyse(one), found))] for one in said]
    [['outcome'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    for ours, theirs in ((_LOST, _WON), (_WON, _LOST)):
        said, found = _find_noun(statement, ours), _find_noun(evidence, theirs)
        if said is None or found is None or not statement.lowers.isdisjoint(theirs):
            continue
        if not evidence.lowers.isdisjoint(ours) or said in statement.negated or found in evidence.negated:
            continue
        if alignment.coverage < _LEAST_COVERED and set(alignment.lacks) != {said}:
            continue
        places = (said, said + 1), (found, found + 1)
        return (
            Compared(
                kind=Kind.POLARITY,
                relation=Relation.CONFLICTS,
                statement=places[0],
                evidence=places[1],
                detail="outcome",
                message=tell_difference(alignment, *places),
            ),
        )
    return ()


# The passage must tell most of the rest: another's victory is no defeat.
_LEAST_COVERED = 0.7


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _find_noun(text: Analysis, words: frozenset[str]) -> int | None:
    """Return the only noun of some words, told of one side alone."""
    tokens = text.tokens
    places = [at for at, token in enumerate(tokens) if token.lower in words]
    if len(places) != 1 or not places[0] or tokens[places[0] - 1].lower not in _BEFORE_NOUN:
        return None
    after = tokens[places[0] + 1].lower if places[0] + 1 < len(tokens) else "."
    return None if after in _SIDES else places[0]
