"""
Hold what is told of one alone against what is told of another: "**only** Lima has a port", "available on Ems **only**".

An alignment enters, compared parts leave. What the passage tells of one alone is not so of another.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation

_ALONE_OF_ALL = frozenset("only sole solely".split())
# "Of which **only Esker is** uninhabited": so far behind its name stands the word that tells what it alone is.
_ALONE_WITHIN = 4


def compare_only(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a name of which the statement tells what the passage tells of another alone: "**only** Lima has a port".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Quito has a port."), analyse("Of Lima and Quito only Lima has a port.")
    >>> [part.message for part in compare_only(align(said, found))]
    ['the evidence tells it of “Lima” alone']
    >>> compare_only(align(analyse("Lima has a port."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "only" not in evidence.lowers or not _deny_the_same_words(alignment):
        return ()
    behind = _find_only_behind(alignment)
    if behind is not None:
        said, alone = behind
        return (_describe_alone(alignment, (said[0], said[-1] + 1), (alone[0], alone[-1] + 2)),)
    if not statement.names:
        return ()
    subject = statement.names[0]
    for name in evidence.names:
        follows = evidence.tokens[name.last].lower if name.last < len(evidence.tokens) else ","
        if name.first == 0 or evidence.tokens[name.first - 1].lower != "only" or follows in {",", "and", "or"}:
            continue
        if name.kind is NameKind.NATIONALITY:
            continue  # "the only Peruvian team"
        if any(alignment.tie_names(one, name) not in NOT_SAME for one in statement.names):
            return ()  # "Lima, unlike Quito, has one"
        told = {
            at for at in range(name.last, min(len(evidence.tokens), name.last + _ALONE_WITHIN)) if evidence.weights[at]
        }
        # The passage names both, or they are two of a kind: two things.
        are_two = find_partner(alignment, subject) is not None or exclude_each_other(subject, name)
        if told and told <= alignment.used and are_two:
            return (_describe_only(alignment, subject, name),)
    return ()


def _find_only_behind(alignment: Alignment) -> tuple[range, range] | None:
    """Return a phrase of the statement, and the one of which the passage tells the same alone: "on **Ems only**" beside "on **Ulm**"."""
    statement, evidence = alignment.statement, alignment.evidence
    if alignment.lacks or not _ALONE_OF_ALL.isdisjoint(statement.lowers):
        return None
    for only in range(3, len(evidence.tokens)):
        if evidence.tokens[only].lower != "only" or only + 1 in evidence.in_figures:
            continue
        found = _read_joined(evidence, only)
        if found is None or found[0] in alignment.used:
            continue
        told, joining = evidence.roots[found[0] - 2], evidence.tokens[found[0] - 1].lower
        for at, _ in alignment.weighty:
            is_joined = at > 1 and statement.tokens[at - 1].lower == joining and statement.roots[at - 2] == told
            if is_joined and alignment.partners.get(at) not in found:
                return range(at, at + 1), found
    return None


_JOINING = frozenset("on in at for to with by from".split())


def _read_joined(evidence: Analysis, only: int) -> range | None:
    """Return the word or name between a preposition and an "only" behind it: "available **on iOS** only"."""
    name = next((one for one in evidence.names if one.last == only), None)
    first = name.first if name is not None else only - 1
    if first < 2 or not evidence.weights[first] or evidence.tokens[first - 1].lower not in _JOINING:
        return None
    return range(first, only)


def _deny_the_same_words(alignment: Alignment) -> bool:
    """Say whether both texts deny nothing but what a word of both denies in itself: "only Lima is **un**inhabited"."""
    sides = alignment.statement, alignment.evidence
    if any(one.governed != one.cue for side in sides for one in side.negations):
        return False
    said, found = ({one.cue for one in side.negations} for side in sides)
    return {alignment.partners.get(at) for at in said} == found


def _describe_only(alignment: Alignment, subject: Name, name: Name) -> Compared:
    return _describe_alone(alignment, (subject.first, subject.last), (name.first - 1, name.last))


def _describe_alone(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> Compared:
    evidence = alignment.evidence
    words = [at for at in range(*found) if evidence.tokens[at].lower != "only"]
    text = evidence.span(words[0], words[-1] + 1).of(evidence.text.text)
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="exception",
        sure=alignment.coverage,
        message=f"the evidence tells it of “{text}” alone",
    )
