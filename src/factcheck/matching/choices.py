"""
Hold what was chosen against the passage: "chose Quito **over Lima**" beside "the plant will be in **Lima**", "preferred **Lima** to Quito".

An alignment enters, compared parts leave. Of two options the passage tells which was taken, and which was not.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.pairs import How
from factcheck.matching.phrases import find_name
from factcheck.model import Kind, Relation

_CHOOSING = frozenset(
    "chose chosen choose chooses picked picks selected selects preferred prefers prefer favoured favored opted opts".split()
)
_OVER = (("over",), ("instead", "of"), ("rather", "than"), ("ahead", "of"))
# "Preferred Quito **to** Lima".
_PREFERRING = frozenset("preferred prefers prefer".split())
_OPTION_WITHIN = 7
_ENDS = frozenset(". ; ! ?".split())
# What the statement tells of the option that was left.
_LEAVING = frozenset("over instead rather than rejected lost against".split())
# So much of the statement the passage must have: "the new plant **will be built** in Lima" has words of its own. The labelled pairs have
# no option that was left, and of the plain ones two, both refuted, which are found without a bound as well.
_LEAST_COVERED = 0.45


def compare_choices(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find an option of which the statement tells that it was taken, and the passage that another was.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The firm chose Quito over Lima for its new plant.")
    >>> [part.message for part in compare_choices(align(analyse("The firm chose Lima for its new plant."), found))]
    ['the evidence says that another was chosen over “Lima”']
    >>> compare_choices(align(analyse("The firm chose Quito for its new plant."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_CHOOSING) or statement.negations or evidence.negations:
        return ()
    options = _find_options(evidence)
    if options is None or alignment.coverage < _LEAST_COVERED:
        return ()
    taken, left = options
    said = _find_said(alignment, left)
    if (
        said is None
        or not _is_told_as_taken(alignment, said, taken, left)
        or not _are_of_one_kind(evidence, taken, left)
    ):
        return ()
    words = evidence.span(left.start, left.stop).of(evidence.text.text)
    return (
        Compared(
            kind=Kind.ROLE,
            relation=Relation.CONFLICTS,
            statement=(said, said + 1),
            evidence=(taken.start, left.stop),
            detail="chosen",
            message=f"the evidence says that another was chosen over “{words}”",
        ),
    )


def _find_options(evidence: Analysis) -> tuple[range, range] | None:
    """Return what was taken and what was left, behind a verb of choosing."""
    lowers = [token.lower for token in evidence.tokens]
    for verb, lower in enumerate(lowers):
        if lower not in _CHOOSING:
            continue
        openers = (*_OVER, ("to",)) if lower in _PREFERRING else _OVER
        for at in range(verb + 2, min(len(lowers), verb + 1 + _OPTION_WITHIN)):
            if lowers[at] in _ENDS:
                break
            opener = next((words for words in openers if tuple(lowers[at : at + len(words)]) == words), None)
            left = _read_option(evidence, at + len(opener)) if opener is not None else None
            if left is not None:
                return range(verb + 1, at), left
    return None


def _read_option(evidence: Analysis, first: int) -> range | None:
    """Return the name, or the noun with what stands before it, that begins at a place."""
    while first < len(evidence.tokens) and evidence.tokens[first].lower in {"the", "a", "an", "its", "their"}:
        first += 1
    if first >= len(evidence.tokens):
        return None
    name = find_name(evidence, first)
    if name is not None:
        return range(name.first, name.last)
    last = first
    while last < len(evidence.tokens) and evidence.weights[last]:
        last += 1
    return range(first, last) if last > first else None


def _find_said(alignment: Alignment, left: range) -> int | None:
    return next(
        (
            at
            for at, pair in sorted(alignment.pairs.items())
            if pair.evidence == left.stop - 1 and pair.how in {How.SAME, How.FORM, How.NAME}
        ),
        None,
    )


def _are_of_one_kind(evidence: Analysis, taken: range, left: range) -> bool:
    """Say whether both options are names, or neither: "picked apples **over the weekend**" leaves nothing."""
    return (
        bool(evidence.named & set(taken)) is bool(evidence.named & set(left))
        and evidence.tokens[left.start - 1].lower != "the"
    )


def _is_told_besides(alignment: Alignment, left: range) -> bool:
    """Say whether the passage tells more of the option that was left, which the statement repeats: "Lima, **the capital of Peru**"."""
    tokens = alignment.evidence.tokens
    goes_on = left.stop < len(tokens) and tokens[left.stop].lower in {",", "who", "which", "that"}
    return goes_on and any(partner > left.stop for partner in alignment.partners.values())


def _is_told_as_taken(alignment: Alignment, said: int, taken: range, left: range) -> bool:
    """Say whether the statement names but the option that was left, or names it before the other as what was taken."""
    statement = alignment.statement
    others = [at for at, partner in alignment.partners.items() if partner in taken]
    if not others:
        return statement.lowers.isdisjoint(_LEAVING) and not _is_told_besides(alignment, left)
    verb = next((at for at, token in enumerate(statement.tokens) if token.lower in _CHOOSING), None)
    return verb is not None and verb < said < min(others)
