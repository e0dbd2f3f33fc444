"""
Say how two conditions stand to one another: "runs **unless** the sea is rough", "runs **only if** the sea is calm".

Two conditions, their texts and the pairs of their words enter; whether they come to the same leaves.
"""

from collections.abc import Mapping

from factcheck.facts.analysis import Analysis
from factcheck.facts.discourse import Discourse
from factcheck.matching.pairs import How, Pair
from factcheck.text.tokens import TokenKind

#: Without the one nothing is so, with the other nothing is so, and the third makes no difference.
CONDITIONS = frozenset("needed barred needless".split())

# "If the load is **not zero**": a figure is no word of a condition, but it may be denied.
_BEHIND = 4
_OPPOSITES = frozenset({How.OPPOSITE, How.CONVERSE})


def match_conditions(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: Discourse, found: Discourse
) -> bool | None:
    """
    Say whether two conditions of one thing come to the same, or exclude each other; None where neither is sure.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.discourse import read_discourse
    >>> from factcheck.matching.alignment import align
    >>> one, other = analyse("It runs only if the sea is calm."), analyse("It runs unless the sea is rough.")
    >>> match_conditions(one, other, align(one, other).pairs, read_discourse(one)[0], read_discourse(other)[0])
    True
    """
    if found.is_maybe or said.is_denied or found.is_denied:
        return None  # "if", where the statement says "only if"
    if statement.negated.isdisjoint(said.matter) is not evidence.negated.isdisjoint(found.matter):
        return None
    kinds = {said.kind, found.kind}
    if "needless" in kinds:
        if len(kinds) == 1:
            return True
        return None if said.is_maybe else False  # what is so in any case is so if it is calm
    is_turned = _is_denied(statement, said) is not _is_denied(evidence, found)
    is_turned = is_turned is not (len(list_opposed(pairs, said, found)) % 2 == 1)
    return is_turned is (len(kinds) == 2)


def _is_denied(text: Analysis, one: Discourse) -> bool:
    """Say whether a condition is that something is not so: "is **not** zero", "a **non**-zero code"."""
    behind = range(one.cue.last, min(len(text.tokens), one.ground[-1] + _BEHIND))
    end = next((at for at in behind if at > one.ground[-1] and text.tokens[at].kind is TokenKind.MARK), behind.stop)
    return any(at in text.negated or text.tokens[at].lower == "non" for at in range(one.cue.last, end))


def is_opposed(pair: Pair, within: tuple[int, ...]) -> bool:
    """
    Say whether a word is opposed to one of a part of the passage, be the pair read as one condition told from two sides or not.

    >>> is_opposed(Pair(1, 4, How.OPPOSITE), (3, 4)), is_opposed(Pair(1, 4, How.SAME), (3, 4))
    (True, False)
    """
    return pair.how in _OPPOSITES and pair.evidence in within


def list_opposed(pairs: Mapping[int, Pair], said: Discourse, found: Discourse) -> list[int]:
    """
    Return the words of a condition that are opposed to one of the other.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.discourse import read_discourse
    >>> said, found = analyse("It runs unless the sea is rough."), analyse("It runs unless the sea is calm.")
    >>> list_opposed({6: Pair(6, 6, How.OPPOSITE)}, read_discourse(said)[0], read_discourse(found)[0])
    [6]
    """
    return [at for at in said.ground if at in pairs and is_opposed(pairs[at], found.ground)]
