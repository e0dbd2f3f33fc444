"""
Say whether a passage has the statement in so many words: what else it tells then excludes nothing.

An alignment enters, yes or no leaves, or parts that stand.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

# Where a clause begins: "the captain of **Ems won**" does not say that Ems won.
_BREAKS = frozenset(". ; : , ! ? and but that while whereas".split())
#: What a passage is found to tell of another, though it tells the very statement as well.
_SETTLED = frozenset(
    "exchanged elsewhere conditional moved obligation chosen unlike spared weekly over schedule contest cancelled only".split()
)


def settle_verbatim(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Take back what the passage tells of another party, place or case, where it tells the statement itself as well.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.compared import describe_exchange
    >>> alignment = align(analyse("Poe beat Roe."), analyse("Roe beat Poe, but Poe beat Roe in May."))
    >>> settle_verbatim(alignment, [describe_exchange(alignment, (0, 1), (0, 1))])
    []
    """
    doubtful = [
        part
        for part in parts
        if part.relation is Relation.CONFLICTS and part.detail in _SETTLED and part.kind is not Kind.QUANTITY
    ]
    if not doubtful or not is_told_verbatim(alignment):
        return parts
    return [part for part in parts if not any(part is one for one in doubtful)]


def is_told_verbatim(alignment: Alignment) -> bool:
    """
    Say whether a clause of the passage begins with the words of the statement, small ones too, in their order.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Poe voted no, and Roe voted yes.")
    >>> [is_told_verbatim(align(analyse(said), found)) for said in ("Roe voted yes.", "Poe voted yes.")]
    [True, False]
    """
    said, found = _list_words(alignment.statement), _list_words(alignment.evidence)
    words, whole = [word for _, word in said], [word for _, word in found]
    for at in range(len(whole) - len(words) + 1 if words else 0):
        if whole[at : at + len(words)] == words and (not at or _opens_there(alignment.evidence, found[at][0])):
            return True
    return False


_FRONTING = frozenset({"in", "on", "by", "since", "at", "the", "a", "an"})


def _opens_there(evidence: Analysis, place: int) -> bool:
    """Say whether a clause begins before a word, but for an article or a date: "but **in 2000 the** bank sold it"."""
    at = place - 1
    while at >= 0 and (at in evidence.in_figures or evidence.tokens[at].lower in _FRONTING):
        at -= 1
    return at < 0 or evidence.tokens[at].lower in _BREAKS


_ARTICLES = frozenset({"the", "a", "an"})


def _list_words(text: Analysis) -> list[tuple[int, str]]:
    """Return the words of a text with their places, articles and marks left out."""
    return [
        (at, token.lower)
        for at, token in enumerate(text.tokens)
        if token.kind is not TokenKind.MARK and token.lower not in _ARTICLES
    ]
