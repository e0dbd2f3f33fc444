"""
Hold who came after whom against the passage: "Ada Poe took over from Max Roe", "Ada Poe was replaced by Max Roe".

An alignment enters, compared parts leave. Roles are compared where both sides use one verb; who succeeds whom is said by many.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation

# Who comes after stands before these, and who went behind them.
_AFTER = frozenset("replace replaces replaced replacing succeed succeeds succeeded succeeding".split())
# Who went stands before these, and who comes after behind them.
_GONE_FIRST = frozenset("preceded precedes precede preceding".split())
_CUES = _AFTER | _GONE_FIRST
_NOUNS_AFTER = {"replacement": frozenset({"for", "of"}), "successor": frozenset({"to", "of"})}
# Whose owner went before, or came after.
_OWNED = {"successor": False, "replacement": False, "predecessor": True}
_BEING = frozenset({"is", "was"})
_TAKING = frozenset("took takes taking take taken inherited inherits".split())
# Who went stands before these.
_NOUNS_BEFORE = frozenset({"predecessor"})
_YIELDING = {"way": frozenset({"to", "for"}), "over": frozenset({"to"})}
# "Took over **the transport ministry** from": so far off stands the other word of a cue.
_CUE_WITHIN = 7
# "Replaced **the long-serving director** Max Roe".
_NAME_WITHIN = 7
# The names and the words of both sides are read, so it is surer than an opposite in a doubtful place.
_SURE = 0.6


@attrs.frozen
class _Succession:
    """Where the words of a succession stand, half-open, and whether who comes after stands before them."""

    first: int
    last: int
    after_first: bool


def compare_successions(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare who came after whom.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Ada Poe took over from Max Roe.")
    >>> found = analyse("Ada Poe, who is 60, was replaced by Max Roe.")
    >>> [(part.relation.value, part.detail) for part in compare_successions(align(said, found))]
    [('conflicts', 'succession')]
    """
    if len(alignment.statement.names) < 2 or len(alignment.evidence.names) < 2:
        return ()
    said = _find_succession(alignment.statement)
    found = _find_succession(alignment.evidence) if said is not None else None
    if said is None or found is None:
        return ()
    ours = _find_two(alignment.statement, said)
    if ours is None:
        return ()
    crossed = _is_crossed(alignment, ours, found)
    if crossed is None:
        return ()
    return (_describe(ours, found, crossed),)


def _find_succession(analysis: Analysis) -> _Succession | None:
    """Return the first words of a text that tell of a succession."""
    lowers = [token.lower for token in analysis.tokens]
    for at in range(len(lowers)):
        found = _read_noun(analysis, lowers, at) or _read_deed(analysis, lowers, at)
        if found is not None:
            return found
    return None


def _read_deed(analysis: Analysis, lowers: list[str], at: int) -> _Succession | None:
    """Read "replaced", "was succeeded by", "took over from", "gave way to", "was mayor before"."""
    lower, near = lowers[at], lowers[at + 1 : at + 1 + _CUE_WITHIN]
    following, before = (near[0] if near else ""), (lowers[at - 1] if at else "")
    if lower in _CUES:
        by = _find_by(near)
        is_after = (by is None) is (lower in _AFTER)
        return _Succession(at, at + 1 if by is None else at + 2 + by, after_first=is_after)
    if lower in _SINCE and _tells_an_office(analysis, at):
        return _Succession(at, at + 1, after_first=lower == "after")  # "was mayor **before** Roe"
    if lower in _TAKING and "from" in near and (following == "over" or lower.startswith("inherit")):
        return _Succession(at, at + 2 + near.index("from"), after_first=True)
    if following in _YIELDING.get(lower, ()) and _yields(before, lower):
        return _Succession(at, at + 2, after_first=False)
    if lower == "over" and "to" in near and _yields(before, lower):
        return _Succession(at, at + 2 + near.index("to"), after_first=False)  # "handed over **the mill** to Poe"
    return None


def _read_noun(analysis: Analysis, lowers: list[str], at: int) -> _Succession | None:
    """Read "the successor to", "the predecessor of", "Roe's successor was", "his predecessor, Roe"."""
    lower, following = lowers[at], lowers[at + 1] if at + 1 < len(lowers) else ""
    before = lowers[at - 1] if at else ""
    if following in _NOUNS_AFTER.get(lower, ()):
        return _Succession(at, at + 2, after_first=True)
    if lower in _NOUNS_BEFORE and following in {"of", "to"}:
        return _Succession(at, at + 2, after_first=False)
    if lower in _OWNED and before == "'s" and following in _BEING:
        return _Succession(at, at + 2, after_first=_OWNED[lower])  # "Roe's successor was Poe"
    return _find_named(analysis, at) if lower in _OWNED and before in _POSSESSIVES else None


_SINCE = frozenset({"before", "after"})
_POSSESSIVES = frozenset("his her their its".split())
_WAS = frozenset("was were is became served been".split())
# "Was **mayor of Ems** before Roe".
_OFFICE_WITHIN = 6


def _tells_an_office(analysis: Analysis, at: int) -> bool:
    """Say whether "before" tells who held an office first: "**was mayor of Ems** before Roe"; not "was born before the war"."""
    if all(name.first - len(name.title) != at + 1 for name in analysis.names):
        return False
    start = max(0, at - _OFFICE_WITHIN)
    verb = next((place for place in range(at - 1, start, -1) if analysis.tokens[place].lower in _WAS), None)
    if verb is None or any(name.last > verb and name.last <= at and name.last == at for name in analysis.names[:1]):
        return False
    inside = [place for place in range(verb + 1, at) if analysis.weights[place]]
    return bool(inside) and not any(has_deed_form(analysis.tokens[place].lower) for place in inside)


def _find_named(analysis: Analysis, at: int) -> _Succession | None:
    """Read "praised **his predecessor, Roe**" and "named **Roe as his successor**"."""
    is_after = _OWNED[analysis.tokens[at].lower]
    behind = at + 1 + (at + 1 < len(analysis.tokens) and analysis.tokens[at + 1].text == ",")
    if any(behind == name.first - len(name.title) for name in analysis.names):
        return _Succession(at, behind, after_first=is_after)
    if analysis.tokens[at - 2].lower != "as":
        return None
    before = [name for name in analysis.names if name.last <= at - 2]
    if len(before) < 2 or before[-1].last != at - 2:
        return None
    owner, other = before[-2], before[-1]
    return _Succession(owner.last, other.first, after_first=is_after)


def _find_by(behind: list[str]) -> int | None:
    """Return where "by" stands behind a participle, an office between: "was succeeded **as governor** by Poe"."""
    if behind[:1] == ["with"]:
        return 0  # "was replaced **with** Poe"
    if "by" not in behind or behind[0] not in {"by", "as", "in"}:
        return None
    return behind.index("by")


def _yields(before: str, lower: str) -> bool:
    return before in (
        {"gave", "give", "gives", "made", "makes"} if lower == "way" else {"hand", "handed", "hands", "handing"}
    )


def _find_two(analysis: Analysis, succession: _Succession) -> tuple[Name, Name] | None:
    """Return who comes after and who went, of a statement: the first name before the words, and the first behind them."""
    before = next((name for name in analysis.names if name.last <= succession.first), None)
    behind = _find_behind(analysis, succession)
    if before is None or behind is None:
        return None
    return (before, behind) if succession.after_first else (behind, before)


def _find_behind(analysis: Analysis, succession: _Succession) -> Name | None:
    last = succession.last
    return next((name for name in analysis.names if last <= name.first < last + _NAME_WITHIN), None)


def _is_crossed(alignment: Alignment, ours: tuple[Name, Name], found: _Succession) -> bool | None:
    """Say whether the passage has the two the other way round; None where it tells of others."""
    after, gone = ours
    behind = _find_behind(alignment.evidence, found)
    before = [name for name in alignment.evidence.names if name.last <= found.first]
    if behind is None:
        return None
    is_after = alignment.tie_names(after, behind) not in NOT_SAME
    is_gone = alignment.tie_names(gone, behind) not in NOT_SAME
    other = gone if is_after else after
    if is_after == is_gone or all(alignment.tie_names(other, name) in NOT_SAME for name in before):
        return None
    return is_after if found.after_first else is_gone


def _describe(ours: tuple[Name, Name], found: _Succession, crossed: bool) -> Compared:
    after, gone = ours
    said = (min(after.first, gone.first), max(after.last, gone.last))
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS if crossed else Relation.AGREES,
        statement=said,
        evidence=(found.first, found.last),
        detail="succession",
        sure=_SURE,
        message=(
            f"in the evidence “{gone.text}” comes after “{after.text}”"
            if crossed
            else f"in both “{after.text}” comes after “{gone.text}”"
        ),
    )
