"""
Read whom a clause names with or against another: "Lima **as well as** Cusco signed", "Lima, **but not** Cusco, signed".

An analysis and a clause enter, a record leaves, or None. What is told of the one is told of the other as well, or denied of it.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.apart import FAILING, Exclusion, Party, list_deed, lower_at, opens_verb

# What adds a second to the first: "Lima **along with** Cusco", "**besides** Lima, Cusco".
_ADDING = frozenset(
    {
        ("in", "addition", "to"),
        ("as", "well", "as"),
        ("along", "with"),
        ("together", "with"),
        ("in", "common", "with"),
        ("coupled", "with"),
        ("not", "to", "mention"),
        ("just", "like"),
        ("and", "also"),
        ("and", "even"),
        ("alongside",),
        ("like",),
        ("besides",),
    }
)
# These add only beside an "also": "**apart from** Lima, Cusco **also** signed".
_ADDING_ALSO = frozenset({("apart", "from"), ("aside", "from"), ("other", "than")})
_NOT_ONLY = frozenset({("not", "only"), ("not", "just"), ("not", "merely"), ("not", "simply")})
# What sets the one against the other: the one that stands behind it does not.
_AGAINST = frozenset(
    {
        ("unlike",),
        ("in", "contrast", "to"),
        ("in", "contrast", "with"),
        ("as", "opposed", "to"),
        ("rather", "than"),
        ("instead", "of"),
        ("in", "place", "of"),
    }
)
_BUT_NOT = frozenset({("but", "not"), ("and", "not"), ("not",), ("though", "not")})
_BUT_NOT_OR_AGAINST = _BUT_NOT | _AGAINST
_IT_IS = frozenset({(), ("it", "was"), ("it", "is")})
# "Lima signed, **and so did** Cusco", "**as did** Cusco".
_SO_DID = frozenset({("and", "so"), ("so",), ("as",)})
_JOINTS = frozenset("and but while whereas though although , ; . so as".split())
_ALSO = frozenset("also too likewise".split())
_DOING = frozenset("did does do is are was were has have had will can".split())
#: Without one of these words no clause is read here.
PAIR_WORDS = frozenset(
    """
    addition well along together common coupled mention like also even alongside besides apart aside other only just merely simply
    unlike contrast opposed rather instead place not n't so as too likewise both
    """.split()
)


def read_pair(text: Analysis, clause: range) -> Exclusion | None:
    """
    Read of whom the clause of two names tells a deed, and of whom it denies it.

    >>> from factcheck.facts.analysis import analyse
    >>> for said in ("Lima as well as Cusco signed it.", "Lima, but not Cusco, signed it.", "Lima signed it, but Cusco did not."):
    ...     text = analyse(said)
    ...     print([party.does for party in read_pair(text, range(len(text.tokens) - 1)).parties])
    [True, True]
    [True, False]
    [True, False]
    >>> read_pair(analyse("Lima sued Cusco."), range(0, 3)) is None
    True
    """
    names = [name for name in text.names if name.first in clause]
    if len(names) < 2:
        return _read_short(text, clause, names)
    first, second = names[:2]
    told = (
        _read_joined(text, clause, first, second) if len(names) == 2 or first.first - clause.start <= _OPENING else None
    )
    if told is None:
        return _read_short(text, clause, names)
    begin = second.last
    while lower_at(text, begin) in {",", "that", "who", "which", "as", "well"}:
        begin += 1
    if not (opens_verb(text, begin) or lower_at(text, begin) in _ALSO):
        return None
    failing = any(text.tokens[at].lower in FAILING for at in range(begin, clause.stop))
    deed = tuple([at for at in list_deed(text, range(begin, clause.stop)) if text.tokens[at].lower not in _ALSO])
    if not deed:
        return None
    parties = tuple(
        Party(range(name.first, name.last), does=does is not failing)
        for name, does in zip((first, second), told, strict=True)
    )
    return Exclusion(
        parties=parties,
        others=None,
        kind=(),
        deed=deed,
        cue=(min(clause.start, first.last), second.first),
        clause=clause,
    )


# "**In addition to** Lima", "**it was not** Lima".
_OPENING = 3


def _read_joined(text: Analysis, clause: range, first: Name, second: Name) -> tuple[bool, bool] | None:
    """Return whether either of two names in the beginning of a clause does what it tells."""
    opening = tuple([token.lower for token in text.tokens[clause.start : first.first]])
    joint = [token.lower for token in text.tokens[first.last : second.first]]
    between = tuple([word for word in joint if word != ","])
    has_also = not _ALSO.isdisjoint(token.lower for token in text.tokens[second.last : clause.stop])
    if not between and joint:
        if opening in _ADDING or (opening in _ADDING_ALSO and has_also):
            return True, True
        return (False, True) if opening in _AGAINST else None
    if opening in _NOT_ONLY and between[:1] == ("but",):
        return True, True
    if opening in {("not",), ("it", "was", "not"), ("it", "is", "not")} and between == ("but",):
        return False, True
    if opening == ("both",) and between == ("and",):
        return True, True
    if opening in _IT_IS and between in _BUT_NOT_OR_AGAINST:
        return True, False
    return (True, True) if opening == () and between in _ADDING else None


def _read_short(text: Analysis, clause: range, names: list[Name]) -> Exclusion | None:
    """Read what a second clause tells in short: "Lima signed, **and so did Cusco**", "Lima signed; **Cusco did not**"."""
    if not names:
        return None
    last = names[-1]
    behind = [token.lower for token in text.tokens[last.last : clause.stop] if token.text != ","]
    before = tuple(
        [token.lower for token in text.tokens[max(clause.start, last.first - 3) : last.first] if token.text != ","]
    )
    if (
        not behind
        and before[-1:]
        and before[-1] in _DOING
        and (opening := next((one for one in (before[-3:-1], before[-2:-1]) if one in _SO_DID), None))
    ):
        does, end = True, last.first - len(opening) - 1
    elif behind and (behind[-1] in {"too", "likewise"} or behind[-2:] == ["as", "well"]) and len(behind) <= _SHORT:
        does, end = True, last.first
    elif len(behind) == 2 and behind[0] in _DOING and behind[1] in {"not", "n't"}:
        does, end = False, last.first
    else:
        return None
    start = clause.start
    if last.first == clause.start:
        start = next((at + 1 for at in range(clause.start - 2, -1, -1) if text.tokens[at].text in {".", ";"}), 0)
    while end > start and lower_at(text, end - 1) in _JOINTS:
        end -= 1
    first = next((name for name in text.names if name.first == start and name.last < end), None)
    told = range(first.last, end) if first is not None else range(0)
    if first is None or first.words == last.words or any(text.tokens[at].lower in FAILING for at in told):
        return None
    deed = list_deed(text, told)
    if not deed:
        return None
    return Exclusion(
        parties=(Party(range(first.first, first.last), does=True), Party(range(last.first, last.last), does=does)),
        others=None, kind=(), deed=deed, cue=(end, last.first + 1), clause=range(start, clause.stop),
    )  # fmt: skip


# "**did too**", "**did so as well**".
_SHORT = 4
