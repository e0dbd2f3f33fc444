"""
Say whether the passage gives what the statement says of somebody to another, before whose name it stands: "the mother of **the singer**
Ove Brask" makes no singer of the mother.

An alignment enters, yes or no leaves. The mother may sing as well: nothing conflicts.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How

_BEING = frozenset("is was are were".split())
_ARTICLES = frozenset("a an the".split())
# "Is **a Swedish jazz** singer": so far behind the verb stands the noun.
_NOUN_WITHIN = 6


def is_title_of_another(alignment: Alignment) -> bool:
    """
    Say whether all that the passage has of what somebody is stands right before the name of another.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Lena Brask is a singer.")
    >>> found = "Lena Brask is the mother of the singer Ove Brask.", "The singer Lena Brask is his mother."
    >>> [is_title_of_another(align(said, analyse(one))) for one in found]
    [True, False]
    """
    statement, evidence = alignment.statement, alignment.evidence
    noun = _find_noun(statement)
    if noun is None or noun not in alignment.partners or not statement.names or not evidence.names:
        return False
    if alignment.pairs[noun].how > How.FORM:
        return False  # "was the **successor** of Brandt" is "**followed** Brandt"
    at = alignment.partners[noun]
    titled = next((name for name in evidence.names if name.first == at + 1), None)
    if titled is None or evidence.roots.count(evidence.roots[at]) > 1:
        return False
    subject = statement.names[0]
    return subject.first <= 1 and alignment.tie_names(subject, titled) in NOT_SAME


def _find_noun(statement: Analysis) -> int | None:
    """Return the noun by which a statement says what its subject is: "Lena Brask **is a singer**"."""
    tokens = statement.tokens
    for at in range(1, len(tokens) - 1):
        if tokens[at].lower in _BEING and tokens[at + 1].lower in _ARTICLES and at - 1 in statement.named:
            behind = range(at + 2, min(len(tokens), at + 2 + _NOUN_WITHIN))
            end = next((place for place in behind if not statement.weights[place]), behind.stop)
            return end - 1 if end - 1 >= at + 2 and end - 1 not in statement.named else None
    return None
