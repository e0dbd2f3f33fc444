"""
Hold what the statement tells of all, most or a share of things against what the passage tells of a number of them: "all of
the restaurants passed" beside "they checked **60** restaurants; **54** passed".

An alignment enters, compared parts leave. The passage counts the things once, and again before the deed that the statement tells.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import LOWER_BOUNDS, UPPER_BOUNDS, Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

_EVERY = frozenset("all every each both whole".split())
_MOST = frozenset("most majority".split())
_EVERY_OR_MOST = _EVERY | _MOST
_SHARES = frozenset({QuantityKind.FRACTION, QuantityKind.PERCENT})
_WHOLE = {QuantityKind.FRACTION: 1.0, QuantityKind.PERCENT: 100.0}
_NONE = frozenset({"none", "neither"})
# "Not all" are any share but the whole; few are less than half by so much that nobody would argue.
_NEARLY_ALL, _FEW_AT_MOST = 0.9999, 0.4
# "**A** few" are some.
_TURNING_FEW = frozenset("a the only very quite too so no".split())
_DETAIL = "part"
# "All **of the 230 dogs**", "most of the old **mills**".
_NOUN_WITHIN = 5
# "54 **have since** passed", "the remaining 40 **are** chosen".
_BETWEEN = frozenset(
    "of them these those whom which are is were was have has had been be then since later also a an the".split()
)
# A share in round words holds for its neighbourhood: "half" of 60 are 29 as well; 24 are others.
_ROUND, _OTHER = 0.03, 0.1
# "Only some", "just a few": at most so many words stand between.
_SOME = frozenset("some part parts few half several".split())
_SOME_WITHIN = 3
# What stands between "only" and a deed is one phrase, with what is told beside it between commas.
_ALONE_WITHIN = 12
_ENDS = frozenset(". ; : ? !".split())


def settle_partitions(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without a denial that the passage's figures bear out: "**not** all rooms" beside "25 of the 40 rooms".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Not all rooms have a bath."), analyse("25 of the 40 rooms have a bath."))
    >>> [part.detail for part in settle_partitions([*compare_partitions(alignment)])]
    ['part']
    """
    if not any(
        part.kind is Kind.QUANTITY and part.detail == _DETAIL and part.relation is Relation.AGREES for part in parts
    ):
        return parts
    return [part for part in parts if part.kind is not Kind.POLARITY or part.detail not in {"negation", "every"}]


def compare_partitions(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a share of things that is another in the passage, which counts them and those of them that the statement tells of.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Inspectors checked 60 restaurants; 54 passed and six closed.")
    >>> said = analyse("All the restaurants passed."), analyse("Most of the restaurants passed.")
    >>> [[part.relation.value for part in compare_partitions(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    lacks = [at for at in alignment.lacks if statement.tokens[at].lower not in _EVERY_OR_MOST]
    said = _find_opening(statement)
    if lacks or any(said is None or one.cue != said.cue for one in statement.negations):
        return ()
    # "The remaining three were **not**" denies it of the rest.
    if any(one.governed in alignment.used and one.cue < one.governed for one in evidence.negations):
        return ()
    some = _compare_some(alignment)
    if some is not None:
        return (some,)
    last = said.place[1] if said is not None else 0
    noun = next((at for at, _ in alignment.weighty if last <= at < last + _NOUN_WITHIN), None)
    told = _find_told(alignment, noun) if noun is not None else None
    if said is None or noun is None or told is None:
        return ()
    if said.is_all:
        alone = (
            _find_alone(evidence, told)
            or _find_some(evidence, told)
            or _find_rest(evidence)
            or _find_among(evidence, told)
        )
        if alone is not None:
            return (_describe(alignment, said.place, alone, Relation.CONFLICTS),)
    share = _find_share(evidence, statement.roots[noun], told)
    if share is None and not said.is_figure:  # two shares are compared as figures
        share = _find_told_share(alignment, noun)
    return _compare_share(alignment, said, *share) if share is not None else ()


@attrs.frozen
class _Share:
    """A share that the statement names: where, and the least and the most that it may be."""

    place: tuple[int, int]
    least: float
    most: float
    is_figure: bool = False
    #: Whether it is a share in round words, which holds for its neighbourhood.
    is_round: bool = False
    #: The denial that tells it: "**not** all", "**none** of", "some have **no**"; None without one.
    cue: int | None = None

    @property
    def is_all(self) -> bool:
        return self.least == 1.0


def _compare_share(alignment: Alignment, said: _Share, some: Quantity, value: float) -> tuple[Compared, ...]:
    """Compare a share with the one that the passage gives; one a little off is another or a rounded one, which nobody can tell."""
    if said.least <= value <= said.most:
        return (_describe(alignment, said.place, (some.first, some.last), Relation.AGREES),)
    off = min(abs(value - said.least), abs(value - said.most))
    if said.is_round and off < _OTHER - _ROUND:
        return ()
    return (_describe(alignment, said.place, (some.first, some.last), Relation.CONFLICTS),)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _find_opening(statement: Analysis) -> _Share | None:
    """Return the share of things that the statement names; None where it names none, or several."""
    shares = [one for one in statement.quantities if one.kind in _SHARES]
    if not shares:
        worded = (_read_share(statement, at) for at in range(len(statement.tokens) - 1))
        return next((one for one in worded if one is not None), None)
    if len(shares) != 1:
        return None
    place, value = (shares[0].first, shares[0].last), shares[0].value / _WHOLE[shares[0].kind]
    if shares[0].hedge in LOWER_BOUNDS:
        return _Share(place, value, 1.0, is_figure=True)
    if shares[0].hedge in UPPER_BOUNDS:
        return _Share(place, 0.0, value, is_figure=True)
    if shares[0].hedge not in {Hedge.EXACT, Hedge.ABOUT}:
        return None
    return _Share(place, max(0.0, value - _ROUND), min(1.0, value + _ROUND), is_figure=True, is_round=True)


def _read_share(statement: Analysis, at: int) -> _Share | None:
    """Read a share in words: "all", "not all", "most of", "few", "none of", "some have no"."""
    lower, behind = statement.tokens[at].lower, statement.tokens[at + 1].lower
    before = statement.tokens[at - 1].lower if at else ""
    if lower in _EVERY and at not in statement.in_figures:
        return (
            _Share((at - 1, at + 1), 0.0, _NEARLY_ALL, cue=at - 1)
            if before == "not"
            else _Share((at, at + 1), 1.0, 1.0)
        )
    if lower in _MOST and behind in {"of", "the"}:
        return _Share((at, at + 1), 0.5, 1.0)
    if lower in _NONE and behind == "of":
        return _Share((at, at + 1), 0.0, 0.0, cue=at)
    if lower == "few" and before not in _TURNING_FEW:
        return _Share((at, at + 1), 0.0, _FEW_AT_MOST)
    if lower == "some" and len(statement.negations) == 1 and statement.negations[0].cue > at:
        return _Share((at, at + 1), 0.0, _NEARLY_ALL, cue=statement.negations[0].cue)
    return None


def _find_told(alignment: Alignment, noun: int) -> int | None:
    """Return where the passage has the last deed that the statement tells of the things: "checked last summer **passed**"."""
    behind = [at for at, _ in alignment.weighty if at > noun and at not in alignment.statement.in_figures]
    deeds = [at for at in behind if is_deed(alignment.statement, at)]
    if not deeds:
        return alignment.partner(behind[-1]) if behind else None  # "are on **display**"
    partner = alignment.partner(deeds[-1])
    return partner if partner is not None and is_deed(alignment.evidence, partner) else None


def _find_share(evidence: Analysis, root: str, told: int) -> tuple[Quantity, float] | None:
    """Return the number right before a deed, and its share of the things that the passage counts by their noun."""
    ratio = _find_ratio(evidence, root, told)
    if ratio is not None:
        return ratio
    counts = [one for one in evidence.quantities if one.kind is QuantityKind.COUNT and one.hedge is Hedge.EXACT]
    some = next((one for one in counts if one.last <= told and _is_right_before(evidence, one.last, told)), None)
    wholes = [one for one in counts if root in one.nouns and one is not some]
    if some is None or len(wholes) != 1 or root in some.nouns or not 0 <= some.value <= wholes[0].value:
        return None
    return (some, some.value / wholes[0].value) if wholes[0].value else None


def _find_ratio(evidence: Analysis, root: str, told: int) -> tuple[Quantity, float] | None:
    """Return the share of which a deed is told in one phrase: "**25 of the 40 rooms** have a balcony"."""
    for one in evidence.quantities:
        if one.kind is QuantityKind.RATIO and one.pair is not None and root in one.nouns and one.last <= told:
            between = [
                at for at in range(one.last, told) if evidence.weights[at] and evidence.roots[at] not in one.nouns
            ]
            if not between:
                return one, one.value
    return None


def _is_right_before(evidence: Analysis, first: int, deed: int) -> bool:
    return all(token.lower in _BETWEEN for token in evidence.tokens[first:deed])


def _find_told_share(alignment: Alignment, noun: int) -> tuple[Quantity, float] | None:
    """Return the only share of the things that the passage gives, and its value: "**half of** the 100 sheep", "18 % of the mills"."""
    evidence = alignment.evidence
    partner = alignment.partners.get(noun)
    shares = [one for one in evidence.quantities if one.kind in _SHARES and one.hedge in {Hedge.EXACT, Hedge.ABOUT}]
    if partner is None or len(shares) != 1 or not 0 <= partner - shares[0].last < _NOUN_WITHIN:
        return None
    if shares[0].kind is QuantityKind.PERCENT and _EVERY.isdisjoint(alignment.statement.lowers):
        return None  # the majority that a percentage makes is compared by itself
    return shares[0], shares[0].value / _WHOLE[shares[0].kind]


_OF_SOME = (("some", "of"), ("many", "of"), ("most", "of"))


def _find_some(evidence: Analysis, told: int) -> tuple[int, int] | None:
    """Return the "some of which" of which a thing is told: "6,000 clocks, **some of which** are on display"."""
    for at in range(max(0, told - _NOUN_WITHIN - 1), told - 2):
        lowers = [token.lower for token in evidence.tokens[at : at + 3]]
        if (lowers[0], lowers[1]) in _OF_SOME and lowers[2] in {"which", "whom", "them"}:
            return at, at + 1
    return None


_AMONG = (("among", "them"), ("of", "them"), ("of", "which"), ("of", "whom"))


def _find_among(evidence: Analysis, told: int) -> tuple[int, int] | None:
    """Return the number of some of which a thing is told: "3,000 plants, **among them 46** then unknown"."""
    for one in evidence.quantities:
        before = tuple(token.lower for token in evidence.tokens[max(0, one.first - 2) : one.first])
        if one.kind is QuantityKind.COUNT and before in _AMONG and 0 <= told - one.last < _NOUN_WITHIN:
            return one.first, one.last
    return None


_REST = frozenset({"rest", "remainder"})
_REST_WITHIN = 6
# In a text made to be endless only the first are read.
_MOST_RESTS = 8


def _find_rest(evidence: Analysis) -> tuple[int, int] | None:
    """Return the "rest" of which a thing is denied: "one wing burned; the **rest** of the building was **not** damaged"."""
    if evidence.lowers.isdisjoint(_REST):
        return None
    places = [at for at, token in enumerate(evidence.tokens) if token.lower in _REST][:_MOST_RESTS]
    denied = (at for at in places if any(at < one.cue <= at + _REST_WITHIN for one in evidence.negations))
    first = next(denied, None)
    return (first, first + 1) if first is not None else None


def _find_alone(evidence: Analysis, told: int) -> tuple[int, int] | None:
    """Return the "only" of which a deed is told alone: "of the bridges **only** the old one, built in 1534, survived"."""
    for at in range(max(1, told - _ALONE_WITHIN), told):
        token = evidence.tokens[at]
        if token.lower != "only" or at + 1 in evidence.in_figures:
            continue
        opens = evidence.tokens[at - 1].lower in {",", "which", "whom", "them", "but"}
        between = evidence.tokens[at + 1 : told]
        commas = sum(one.text == "," for one in between)
        is_one = commas in {0, 2} and not any(one.text in _ENDS or one.lower == "and" for one in between)
        if opens and is_one and evidence.weights[told - 1] + evidence.weights[at + 1] + evidence.weights[at + 2]:
            return at, at + 1
    return None


def _compare_some(alignment: Alignment) -> Compared | None:
    """Find what the statement tells of only some, and the passage of all: "keep **only some** of the staff", "keep **all** 340"."""
    statement, evidence = alignment.statement, alignment.evidence
    for at, token in enumerate(statement.tokens[:-1]):
        behind = [one.lower for one in statement.tokens[at + 1 : at + 1 + _SOME_WITHIN]]
        if token.lower not in {"only", "just"} or _SOME.isdisjoint(behind):
            continue
        noun = next((place for place, _ in alignment.weighty if at < place <= at + 2 * _NOUN_WITHIN), None)
        partner = alignment.partner(noun) if noun is not None else None
        if partner is None:
            continue
        for every in range(max(0, partner - _SOME_WITHIN), partner):
            if evidence.tokens[every].lower in _EVERY:
                return _describe(alignment, (at, at + 1), (every, every + 1), Relation.CONFLICTS)
    return None


def _describe(alignment: Alignment, place: tuple[int, int], found: tuple[int, int], relation: Relation) -> Compared:
    return Compared(
        kind=Kind.QUANTITY,
        relation=relation,
        statement=place,
        evidence=found,
        detail=_DETAIL,
        sure=alignment.coverage,
        same_unit=True,
        message=tell_difference(alignment, place, found)
        if relation is Relation.CONFLICTS
        else "the evidence counts as many of them",
    )
