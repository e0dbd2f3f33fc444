"""
Hold a comparison against what the passage tells of it in other words: "cost **less than** its budget" beside "**three times** its
budget", "Poe is **higher than** Roe" beside "Poe is the **second-highest** after **Roe**".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.calendar import Period
from factcheck.facts.dates import DateRelation
from factcheck.facts.lexicon import find_root
from factcheck.facts.names import Name
from factcheck.facts.quantities import QuantityKind
from factcheck.facts.ranks import Rank, find_base
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation
from factcheck.text.tokens import stem_word

_MORE = frozenset("more bigger higher greater larger longer".split())
_LESS = frozenset("less fewer smaller lower shorter".split())
_MORE_OR_LESS = _MORE | _LESS
_THAN_WITHIN, _BEHIND_WITHIN = 5, 6
# "Half **of what** they had asked for", "three times **the** budget", "twice **as much as**".
_MULTIPLES = {"half": 0.5, "double": 2.0, "twice": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
_AHEAD = frozenset("after behind".split())
_RANKED_WITHIN = 8
_DETAIL = "worked-out"


def compare_told(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare a comparison of two things with a multiple of the one, or with a rank behind it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The bridge cost almost three times its budget.")
    >>> said = analyse("The bridge cost less than its budget."), analyse("The bridge cost more than its budget.")
    >>> [[part.relation.value for part in compare_told(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    thans = [
        at for at, token in enumerate(statement.tokens) if token.lower == "than" and at not in statement.in_figures
    ]
    if len(thans) != 1 or "than" in evidence.lowers or statement.negations:
        return ()
    than = thans[0]
    if evidence.negations:
        return _compare_not_as(alignment, than)
    return (
        _compare_multiple(alignment, than)
        or _compare_rank(alignment, than)
        or _compare_attribute(alignment, than)
        or _compare_equals(alignment, than)
        or _compare_times(alignment, than)
    )


def _compare_multiple(alignment: Alignment, than: int) -> tuple[Compared, ...]:
    """Compare "more than" something with the multiple of the same that the passage gives."""
    statement, evidence = alignment.statement, alignment.evidence
    before = range(max(0, than - _THAN_WITHIN), than)
    place = next((at for at in before if statement.tokens[at].lower in _MORE_OR_LESS), None)
    behind = [
        at for at in range(than + 1, min(len(statement.tokens), than + 1 + _BEHIND_WITHIN)) if statement.weights[at]
    ]
    if place is None or not behind or any(at not in alignment.partners for at in behind):
        return ()
    first = alignment.partners[behind[0]]
    multiple = _find_multiple(evidence, first)
    if multiple is None:
        return ()
    where, factor = multiple
    is_so = (factor > 1) is (statement.tokens[place].lower in _MORE)
    return (_describe(alignment, (place, place + 1), where, is_so=is_so),)


def _find_multiple(evidence: Analysis, first: int) -> tuple[tuple[int, int], float] | None:
    """Return the multiple right before a word, and its factor: "**three times** the original budget", "**half** of what the union"."""
    for one in evidence.quantities:
        if one.kind is QuantityKind.MULTIPLE and 0 <= first - one.last <= _THAN_WITHIN and one.value != 1:
            return (one.first, one.last), one.value
    for at in range(max(0, first - _THAN_WITHIN), first):
        lower = evidence.tokens[at].lower
        following = evidence.tokens[at + 1].lower
        if lower in _MULTIPLES and following in {"of", "what", "the", "its", "their", "his", "her", "as"}:
            return (at, at + 1), _MULTIPLES[lower]
    return None


def _compare_rank(alignment: Alignment, than: int) -> tuple[Compared, ...]:
    """Compare "higher than" another with a rank behind it: "the second-highest **after Roe**"."""
    statement, evidence = alignment.statement, alignment.evidence
    if than < 1 or not evidence.ranks or len(statement.names) < 2:
        return ()
    poles = _read_pole(statement, than - 1)
    behind = next((name for name in statement.names if name.first > than), None)
    before = [name for name in statement.names if name.last < than]
    if poles is None or behind is None or not before:
        return ()
    for rank in evidence.ranks:
        ahead = _find_ahead(evidence, rank) if rank.pole == poles and rank.ordinal > 1 else None
        holder = next((name for name in reversed(evidence.names) if name.last <= rank.first), None)
        if ahead is None or holder is None:
            continue
        if _are_one(alignment, before[0], holder) and _are_one(alignment, behind, ahead):
            return (_describe(alignment, (than - 1, than), (rank.first, ahead.last), is_so=False),)
        if _are_one(alignment, before[0], ahead) and _are_one(alignment, behind, holder):
            return (_describe(alignment, (than - 1, than), (rank.first, ahead.last), is_so=True),)
    return ()


_NEAR_NOUN = 3
_EQUALS = frozenset("equally alike same".split())
_EQUAL_WITHIN = 6


def _compare_attribute(alignment: Alignment, than: int) -> tuple[Compared, ...]:
    """Compare "steeper than the **west face**" with what the passage calls so: "the shorter but **steeper west face**"."""
    statement, evidence = alignment.statement, alignment.evidence
    place = than - 1
    behind = next((at for at, _ in alignment.weighty if at > than), None)
    partner, other = alignment.partners.get(place), alignment.partners.get(behind) if behind is not None else None
    if partner is None or other is None or statement.tokens[place].lower != evidence.tokens[partner].lower:
        return ()
    opens = statement.tokens[place].lower.endswith("er") and 0 < other - partner <= _NEAR_NOUN
    between = evidence.tokens[partner + 1 : other]
    if not opens or any(token.text in {",", ".", ";"} for token in between) or alignment.lacks:
        return ()
    return (_describe(alignment, (place, than), (partner, other + 1), is_so=False),)


def _compare_equals(alignment: Alignment, than: int) -> tuple[Compared, ...]:
    """Compare "girls gained **more than** boys" with what the passage tells of both alike: "boys and girls gained **equally**"."""
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_EQUALS) or not statement.lowers.isdisjoint(_EQUALS):
        return ()
    place = next(
        (at for at in range(than - 1, max(-1, than - _THAN_WITHIN), -1) if statement.tokens[at].lower in _MORE_OR_LESS),
        None,
    )
    behind = next((at for at, _ in alignment.weighty if at > than), None)
    if place is None or behind is None or (first := alignment.weighty[0][0]) >= place:
        return ()
    one, other = alignment.partners.get(first), alignment.partners.get(behind)
    if one is None or other is None or not 0 < abs(one - other) <= _NEAR_NOUN:
        return ()
    last = max(one, other)
    for at in range(last + 1, min(len(evidence.tokens), last + 1 + _EQUAL_WITHIN)):
        if evidence.tokens[at].text in {".", ";"}:
            break
        if evidence.tokens[at].lower in _EQUALS:
            return (_describe(alignment, (place, place + 1), (at, at + 1), is_so=False),)
    return ()


_AS = frozenset({"as", "so"})
_NOT_WITHIN = 3


def _compare_not_as(alignment: Alignment, than: int) -> tuple[Compared, ...]:
    """Compare "the tower is **taller than** the church" with "the tower is **not as tall as** the church"."""
    statement, evidence = alignment.statement, alignment.evidence
    pole = _read_pole(statement, than - 1) if than else None
    behind = next((at for at, _ in alignment.weighty if at > than), None)
    other = alignment.partners.get(behind) if behind is not None else None
    if pole is None or other is None:
        return ()
    lowers = [token.lower for token in evidence.tokens]
    for at in range(1, len(lowers) - 2):
        denied = any(0 < at - negation.cue <= _NOT_WITHIN for negation in evidence.negations)
        if not denied or lowers[at] not in _AS or lowers[at + 2] != "as" or evidence.roots[at + 1] != pole:
            continue
        first = alignment.partners.get(alignment.weighty[0][0])
        stop = next((place for place in range(at + 3, len(lowers)) if lowers[place] in _CLAUSE_ENDS), len(lowers))
        behind_as = range(at + 3, min(stop, at + 3 + _NEAR_NOUN))
        sides = (first, other) if other in behind_as else (other, first)
        if sides[0] is None or sides[1] not in behind_as or not sides[0] < at:
            continue  # it is compared with another
        if any(lower in _CLAUSE_ENDS for lower in lowers[sides[0] : at]):
            continue
        return (_describe(alignment, (than - 1, than), (at, at + 3), is_so=other < at),)
    return ()


_CLAUSE_ENDS = frozenset(". ; , : but while".split())


def _compare_times(alignment: Alignment, than: int) -> tuple[Compared, ...]:
    """Compare "sales were **higher in 2020 than in 2021**" with "sales **rose from 2020 to 2021**"."""
    statement, evidence = alignment.statement, alignment.evidence
    place = next(
        (at for at in range(than - 1, max(-1, than - _THAN_WITHIN), -1) if statement.tokens[at].lower in _MORE_OR_LESS),
        None,
    )
    if place is None or len(statement.dates) != 2 or not statement.dates[0].last <= than < statement.dates[1].first:
        return ()
    ways = [
        (at, sense.side)
        for at, senses in enumerate(evidence.senses)
        for sense in senses
        if sense.name == "direction" and evidence.weights[at]
    ]
    way = _find_way(evidence)
    if len(ways) != 1 or ways[0][1] > 1 or way is None:
        return ()
    said = [one.named for one in statement.dates if one.named is not None]
    starts = [one.low == way.low for one in said]
    if len(said) != len(statement.dates) or sorted(starts) != [False, True]:
        return ()
    if said[starts.index(False)].high != way.high:
        return ()
    tells_fall = starts[0] is (statement.tokens[place].lower in _MORE)
    return (_describe(alignment, (place, than), (ways[0][0], ways[0][0] + 1), is_so=tells_fall is (ways[0][1] == 1)),)


def _find_way(evidence: Analysis) -> Period | None:
    """Return the only stretch of time that a text tells "from" one day "to" another."""
    stretches = [one.named for one in evidence.dates if one.relation in _STRETCHES]
    return stretches[0] if len(stretches) == len(evidence.dates) == 1 else None


_STRETCHES = frozenset({DateRelation.FROM_TO, DateRelation.BETWEEN})


def _read_pole(statement: Analysis, at: int) -> str | None:
    token = statement.tokens[at]
    if not token.lower.endswith("er"):
        return None
    base = find_base(token.lower[:-2])
    return find_root(base, stem_word(base))


def _find_ahead(evidence: Analysis, rank: Rank) -> Name | None:
    """Return who is ahead of the holder of a rank: "the second-highest peak in the range **after Roe**"."""
    starts = {name.first: name for name in evidence.names}
    for at in range(rank.last, min(len(evidence.tokens) - 1, rank.last + _RANKED_WITHIN)):
        if evidence.tokens[at].text in {".", ";"}:
            return None
        if evidence.tokens[at].lower in _AHEAD and at + 1 in starts:
            return starts[at + 1]
    return None


def _are_one(alignment: Alignment, said: Name, found: Name) -> bool:
    return alignment.tie_names(said, found) not in NOT_SAME


def _describe(alignment: Alignment, said: tuple[int, int], found: tuple[int, int], *, is_so: bool) -> Compared:
    text = alignment.evidence.span(*found).of(alignment.evidence.text.text)
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail=_DETAIL,
        message=f"the evidence says “{text}”",
    )
