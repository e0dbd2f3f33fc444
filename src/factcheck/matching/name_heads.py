"""
Hold what a name hangs on against the passage: "the **port of** Poe Bay and the mines at Roe" beside "the **port of** Roe".

An alignment enters, compared parts leave. The head of a name is the word that its preposition joins it to. The passage must
have the statement's name elsewhere, and at its head another of the statement's names: the two have changed places.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How

_PREPOSITIONS = frozenset("of in at on from to into near with for by under over".split())
# These tell one place: "the mines **at** Roe", "**in** Roe".
_OF_PLACE = frozenset("of in at on near".split())
_ARTICLES = frozenset("the a an".split())
_JOINTS = frozenset({"and", "or", ","})
# A text made to be endless has more names than a sentence.
_MOST_NAMED = 8


@attrs.frozen
class _Hung:
    """A name, the preposition before it, and the place of the word that it hangs on."""

    name: Name
    preposition: str
    head: int


def compare_name_heads(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a name that the passage has at another head, and at its own head another name of the statement.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The river rises in the Ems Hills and empties into Lake Ulm.")
    >>> [part.detail for part in compare_name_heads(align(analyse("The river rises in Lake Ulm and ends in the Ems Hills."), found))]
    ['exchanged']
    >>> compare_name_heads(align(analyse("The river rises in the Ems Hills and ends in Lake Ulm."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if len(statement.names) < 2 or len(evidence.names) < 2:
        return ()
    ours, found = _list_hung(statement), _list_hung(evidence)
    for said in ours:
        pair = alignment.pairs.get(said.head)
        if pair is None or pair.how > How.FORM or evidence.roots.count(evidence.roots[pair.evidence]) > 1:
            continue
        its = [one for one in found if one.head == pair.evidence and _join_alike(said, one)]
        if (
            len(its) == 1
            and _have_changed(alignment, said, its[0].name, ours)
            and _stands_elsewhere(alignment, said, found)
        ):
            return (_describe(alignment, said.name, its[0].name),)
    return ()


def _list_hung(analysis: Analysis) -> list[_Hung]:
    """Return the names that hang on a word, those of lists apart: "the port of Roe **and Poe**" tells of both."""
    tokens = analysis.tokens
    starts, ends = {name.first for name in analysis.names}, {name.last for name in analysis.names}
    hung = []
    for name in analysis.names[:_MOST_NAMED]:
        at = name.first - 1
        if at > 0 and tokens[at].lower in _ARTICLES:
            at -= 1
        goes_on = name.last < len(tokens) and tokens[name.last].lower in _JOINTS and name.last + 1 in starts
        is_last = at >= 1 and tokens[at].lower in _JOINTS and at in ends
        if name.kind is NameKind.NATIONALITY:
            continue  # "the **Spanish** government"
        if at < 1 or goes_on or is_last or tokens[at].lower not in _PREPOSITIONS or name.possessive:
            continue
        if analysis.weights[at - 1] and at - 1 not in analysis.in_figures and at - 1 not in analysis.named:
            hung.append(_Hung(name, tokens[at].lower, at - 1))
    return hung


def _join_alike(said: _Hung, found: _Hung) -> bool:
    return said.preposition == found.preposition or {said.preposition, found.preposition} <= _OF_PLACE


def _have_changed(alignment: Alignment, said: _Hung, its: Name, ours: list[_Hung]) -> bool:
    """Say whether the passage's name is another, which the statement has as well, and hanging on another word."""
    if alignment.tie_names(said.name, its) not in NOT_SAME:
        return False
    others = [name for name in alignment.statement.names if alignment.tie_names(name, its) not in NOT_SAME]
    return len(others) == 1 and any(one.name is others[0] and one.head != said.head for one in ours)


def _stands_elsewhere(alignment: Alignment, said: _Hung, found: list[_Hung]) -> bool:
    """Say whether the passage has a name once, and hanging on another word than the statement's."""
    same = [name for name in alignment.evidence.names if alignment.tie_names(said.name, name) not in NOT_SAME]
    if len(same) != 1:
        return False
    partner = alignment.partners.get(said.head)
    return any(one.name is same[0] and one.head != partner for one in found)


def _describe(alignment: Alignment, one: Name, its: Name) -> Compared:
    said, found = (one.first, one.last), (its.first, its.last)
    return describe_exchange(alignment, said, found)
