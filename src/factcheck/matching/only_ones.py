"""
Hold "the only" of a kind against "one of" several: "the **only** mill in the valley" beside "**one of four** mills in the valley".

An alignment enters, compared parts leave.
"""

from collections.abc import Sequence

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_ONLY = frozenset({"only", "sole"})
_BEFORE_ONLY = frozenset("the its his her their 's".split())
# "One of **the valley's four** mills".
_SKIPPED = frozenset("the its his her their these those several many some numerous few other".split())
_PHRASE_WITHIN = 6


def compare_only_ones(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the one text calls the only one of its kind and the other one of several.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("She was the only woman on the board."), analyse("She was one of four women on the board.")
    >>> [part.message for part in compare_only_ones(align(said, found))]
    ['the statement says “only woman” where the evidence says “one of four women”']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or evidence.negations or _ONLY.isdisjoint(statement.lowers | evidence.lowers):
        return ()
    if any(statement.tokens[at].lower not in _SKIPPED for at in alignment.lacks):
        return ()
    for ours, theirs in ((_list_only, _list_several), (_list_several, _list_only)):
        for said in ours(statement):
            for found in theirs(evidence):
                if statement.roots[said[1] - 1] != evidence.roots[found[1] - 1] or _has_both(evidence, found):
                    continue
                if _is_narrowed(alignment, found, is_only=ours is _list_several):
                    continue
                if ours is _list_several or _tell_no_more(alignment, said, found):
                    return (_describe(alignment, said, found),)
    return ()


def settle_only_ones(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without the number of the several, which "the only" leaves out: "one of **two** mills", "the only mill".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It is one of two mills."), analyse("It is the only mill."))
    >>> [part.detail for part in settle_only_ones([*compare_only_ones(alignment)])]
    ['only']
    """
    several = next((part for part in parts if part.kind is Kind.RANK and part.detail == "only"), None)
    if several is None:
        return parts
    first, last = several.statement
    return [
        part
        for part in parts
        if part.kind is not Kind.QUANTITY
        or part.relation is not Relation.MISSING
        or not first <= part.statement[0] < last
    ]


def _is_narrowed(alignment: Alignment, found: tuple[int, int], *, is_only: bool) -> bool:
    """Say whether a passage narrows its noun, or goes on: "among the survivors**' visitors**", "among the doctors **in Ems**"."""
    evidence = alignment.evidence
    if evidence.tokens[found[0]].lower != "among" and not is_only:
        return False
    behind = [token.lower for token in evidence.tokens[found[1] : found[1] + 2]]
    if behind[:1] in (["'s"], ["'"]):
        return True
    thing = next((at for at in range(found[1] + 1, len(evidence.tokens)) if evidence.weights[at]), None)
    return behind[:1] in (["in"], ["of"], ["from"], ["at"]) and thing is not None and thing not in alignment.used


def _has_both(evidence: Analysis, found: tuple[int, int]) -> bool:
    """Say whether a passage has either form of one noun: "one of four mills, and the only mill with a wheel"."""
    noun = evidence.roots[found[1] - 1]
    forms = (_list_only(evidence), _list_several(evidence))
    return all(any(evidence.roots[last - 1] == noun for _, last in form) for form in forms)


def _tell_no_more(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> bool:
    """Say whether "the only" narrows its noun by nothing that the several lack: "the only **British** player"."""
    statement, evidence = alignment.statement, alignment.evidence
    roots = {evidence.roots[at] for at in range(*found)}
    return all(statement.roots[at] in roots for at in range(said[0] + 1, said[1]) if statement.weights[at])


def _list_only(text: Analysis) -> list[tuple[int, int]]:
    """Return where "only" and its noun stand: "the **only woman**"."""
    return [
        (at, last)
        for at, token in enumerate(text.tokens)
        if token.lower in _ONLY and at and text.tokens[at - 1].lower in _BEFORE_ONLY and at + 1 not in text.in_figures
        if (last := _find_noun(text, at + 1)) is not None
    ]


def _list_several(text: Analysis) -> list[tuple[int, int]]:
    """Return where "one of" and its noun stand: "**one of four women**", "**among the women**"; "one of the only two" is neither."""
    lowers = [token.lower for token in text.tokens]
    return [
        (at, last)
        for at in range(len(lowers) - 1)
        if _opens_several(lowers, at) and _ONLY.isdisjoint(lowers[at : at + _PHRASE_WITHIN])
        if (last := _find_noun(text, at + 2)) is not None
    ]


def _opens_several(lowers: Sequence[str], at: int) -> bool:
    """Say whether "one of" stands at a place, or "among the" behind "is": "was **also among the** guests"."""
    if lowers[at : at + 2] == ["one", "of"]:
        return True
    is_told = not _BEING.isdisjoint(lowers[max(0, at - 2) : at])
    return is_told and lowers[at : at + 2] in (["among", "the"], ["among", "its"])


_BEING = frozenset("is are was were".split())


def _find_noun(text: Analysis, first: int) -> int | None:
    """Return the end of the phrase that begins at a place: the last of the words of some weight that stand side by side."""
    last = None
    for at in range(first, min(len(text.tokens), first + _PHRASE_WITHIN)):
        if text.weights[at] and at not in text.in_figures:
            last = at + 1
        elif last is not None or not (at in text.in_figures or text.tokens[at].lower in _SKIPPED):
            break
    return last


def _describe(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.RANK,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="only",
        message=tell_difference(alignment, said, found),
    )
