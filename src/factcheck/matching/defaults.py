"""
Hold what is so by default, and from what to what something changes, against the passage: "the default policy is **never**".

An alignment enters, compared parts leave. What is set by default has one value; a passage that lists the others has every word of a wrong one.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

_BEING = frozenset("is are was were".split())
_GIVING = _BEING | {"use", "uses", "used"}
_MODALS = frozenset("can may could might must should".split())
# "The default **restart policy** is".
_NOUN_WITHIN = 4
_STOPS = frozenset(". ; , ! ? )".split())
# A way leads from here to there and back; a change has one direction.
_CHANGES = frozenset(
    """
    rename renamed renames renaming change changed changes turn turned turns convert converted converts switch switched switches
    """.split()
)
# "From **tool.json** to": a name of a file has some tokens.
_LONGEST_END = 8


def compare_defaults(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find another value by default than the passage gives.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The default policy is never. Other policies are always and on-failure.")
    >>> said = analyse("By default, the policy is always."), analyse("By default, the policy is never.")
    >>> [[part.detail for part in compare_defaults(align(one, found))] for one in said]
    [['default'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "default" not in statement.lowers or "default" not in evidence.lowers or statement.negations:
        return ()
    if _GIVING.isdisjoint(statement.lowers) or not _MODALS.isdisjoint(statement.lowers):
        return ()  # "users can change the default font" gives no value
    for at, token in enumerate(evidence.tokens):
        if token.lower != "default":
            continue
        reach = range(at + 1, min(len(evidence.tokens), at + 1 + _NOUN_WITHIN))
        being = next((one for one in reach if evidence.tokens[one].lower in _BEING), None)
        if being is None:
            continue
        nouns = [one for one in range(at + 1, being) if evidence.weights[one]]
        told = nouns and all(evidence.roots[one] in statement.roots for one in nouns)
        value = _read_value(evidence, being + 1) if told else []
        if (
            len(value) == 1
            and value[0] not in evidence.in_figures
            and not any(evidence.tokens[one].lower in statement.lowers for one in value)
        ):
            place = next(one for one, its in enumerate(statement.tokens) if its.lower == "default")
            return (_describe(alignment, place, value),)
    return ()


def _read_value(text: Analysis, first: int) -> list[int]:
    """Return the words and figures up to the end of the clause."""
    end = min(len(text.tokens), first + _LONGEST_END)
    last = next((at for at in range(first, end) if text.tokens[at].text in _STOPS), end)
    return [at for at in range(first, last) if text.tokens[at].kind is not TokenKind.MARK]


def compare_renamed(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a change told backwards: "renamed from b.js to a.js" beside "renamed from a.js to b.js".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Rename it from b.js to a.js."), analyse("It was renamed from a.js to b.js.")
    >>> [part.detail for part in compare_renamed(align(said, found))], compare_renamed(align(said, said))
    (['exchanged'], ())
    """
    if "from" not in alignment.statement.lowers or _CHANGES.isdisjoint(alignment.evidence.lowers):
        return ()
    ours, theirs = _read_way(alignment.statement), _read_way(alignment.evidence)
    if ours is None or theirs is None:
        return ()
    (first, then), (start, end) = ([_list_roots(text, one) for one in way] for text, way in (ours, theirs))
    if _are_alike(first, end) and _are_alike(then, start) and not _are_alike(first, start):
        place, found = ours[1], theirs[1]
        return (
            Compared(
                kind=Kind.ROLE,
                relation=Relation.CONFLICTS,
                statement=(place[0].start, place[1].stop),
                evidence=(found[0].start, found[1].stop),
                detail="exchanged",
                message="what it was and what it became have changed places",
            ),
        )
    return ()


_Way = tuple[Analysis, tuple[range, range]]


def _read_way(text: Analysis) -> _Way | None:
    """Return what stands between the only "from" and its "to", and what behind that; None where figures or names stand there."""
    lowers = [token.lower for token in text.tokens]
    if lowers.count("from") != 1:
        return None
    start = lowers.index("from") + 1
    to = next((at for at in range(start, min(len(lowers), start + _LONGEST_END)) if lowers[at] == "to"), None)
    if to is None or to == start or to + 1 >= len(lowers):
        return None
    last = to + 1
    while last < min(len(lowers), to + 1 + _LONGEST_END) and (lowers[last] not in _STOPS or _is_inside(text, last)):
        last += 1
    ends = range(start, to), range(to + 1, last)
    if any(at in text.in_figures or at in text.named for one in ends for at in one):
        return None  # figures and names are compared by themselves
    return text, ends


def _is_inside(text: Analysis, at: int) -> bool:
    """Say whether a mark stands inside a word: the dots of "tool.config.js"."""
    return at + 1 < len(text.tokens) and text.text.adjacent(at) and text.text.adjacent(at + 1)


def _list_roots(text: Analysis, places: range) -> list[str]:
    return [text.roots[at] for at in places]


def _are_alike(one: list[str], other: list[str]) -> bool:
    shorter = min(len(one), len(other))
    return shorter > 0 and one[:shorter] == other[:shorter]


def _describe(alignment: Alignment, place: int, value: list[int]) -> Compared:
    evidence = alignment.evidence
    found = evidence.span(value[0], value[-1] + 1).of(evidence.text.text)
    return Compared(
        kind=Kind.CONTENT,
        relation=Relation.CONFLICTS,
        statement=(place, place + 1),
        evidence=(value[0], value[-1] + 1),
        detail="default",
        sure=alignment.coverage,
        message=f"the evidence says that it is “{found}” by default",
    )
