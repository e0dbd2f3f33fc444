"""
Which figure of a passage is held against which of the statement: candidates, and how they are shared out.

Candidates enter, one of them for each figure leaves; quantities and dates are paired alike.
"""

from typing import TypeVar

import attrs

from factcheck.facts.dates import DateMention
from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation
from factcheck.text.folding import fold_plain

#: A figure that agrees needs no neighbours to be the right one as much as one that differs: agreement by chance is
#: rare (.71 of equal figures are in supported statements of VitaminC's development part, .15 of different ones).
AGREEMENT_BONUS = 0.25


@attrs.frozen
class Candidate:
    """
    A figure of the passage beside one of the statement, and how likely it is its partner.

    >>> Candidate(0, Relation.AGREES, "equal", score=0.9, sure=0.4).same_unit
    False
    """

    #: Its number among the passage's figures.
    place: int
    relation: Relation
    detail: str
    score: float
    #: The score without what agreement adds: how sure it is that the two count the same thing.
    sure: float
    distance: float | None = None
    same_unit: bool = False
    #: Whether both are of one kind beyond doubt: "12 bells" and "14 bells", two dates; not "4.1" and "4.3".
    counts_alike: bool = True
    #: Whether the statement gives a bound on a quantity, within which another figure lies by chance; not told of dates.
    is_bound: bool = False
    #: How well the words and the dates around speak for it, whatever its size: 0 and up.
    fit: float = 0.0


def may_agree(candidates: list[Candidate]) -> bool:
    """
    Say whether any of the candidates agrees.

    >>> may_agree([])
    False
    """
    return any(candidate.relation is Relation.AGREES for candidate in candidates)


def is_lent(alignment: Alignment, figure: Quantity | DateMention) -> bool:
    """
    Say whether the title or the heading has a figure word for word: "version 4.3", "the 2020 election".

    It says what the statement is about, and the passage need not say it again, nor oppose it by a figure of its own.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The 2020 vote was close."), analyse("It was close."), analyse("The 2020 vote"))
    >>> is_lent(alignment, alignment.statement.dates[0])
    True
    """
    if alignment.context is None:
        return False
    words = [
        token.lower
        for token in alignment.statement.tokens[figure.first : figure.last]
        if token.text[0].isalnum() and token.lower not in FUNCTION_WORDS
    ]
    return any(word[0].isdigit() for word in words) and alignment.context.lowers.issuperset(words)


def describe_lent(alignment: Alignment, kind: Kind, figure: Quantity | DateMention) -> Compared:
    """
    Return the part that a figure of the statement makes which its title has.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The 2020 vote was close."), analyse("It was close."))
    >>> describe_lent(alignment, Kind.DATE, alignment.statement.dates[0]).message
    'the title says “2020”'
    """
    text = alignment.statement.text
    said = text.span(figure.first, figure.last).of(text.text)
    return Compared(
        kind=kind,
        relation=Relation.AGREES,
        statement=(figure.first, figure.last),
        detail="context",
        message=f"the title says “{said}”",
    )


def share_out(asked: list[list[Candidate]]) -> list[Candidate | None]:
    """
    Give each figure of the statement one of the evidence: two stand for two, unless there is but one.

    Those that find their like choose first: of "version 3.0" and "87 people" the second has a right to the "87". What agrees
    with one opposes no other: "3.0 is out, as 2.0 is no more" beside "2.0 is no more".

    >>> one, other = Candidate(0, Relation.AGREES, "", 0.9, 0.4), Candidate(1, Relation.CONFLICTS, "", 0.3, 0.3)
    >>> [found.place for found in share_out([[one, other], [attrs.evolve(one, score=0.5), other]])]
    [0, 1]
    """
    chosen: list[Candidate | None] = [None] * len(asked)
    taken: set[int] = set()
    settled: set[int] = set()
    best = [_choose(candidates) for candidates in asked]
    agreeing = [one is not None and one.relation is Relation.AGREES for one in best]
    for index in sorted(range(len(asked)), key=lambda index: not agreeing[index]):
        free = [one for one in asked[index] if one.place not in taken]
        free = free or [
            one
            for one in asked[index]
            if one.place not in settled or one.relation is not Relation.CONFLICTS or one.counts_alike
        ]
        one = chosen[index] = _choose(free)
        if one is not None:
            taken.add(one.place)
            if one.relation is Relation.AGREES:
                settled.add(one.place)
    return chosen


# So much surer by its words a figure within a bound is meant, though one beyond it is nearer in size: "more than 100 million"
# beside "grossed 250 million against a budget of 99 million". Of VitaminC's statements with a bound 3,948 stand to the passage
# as their label says with this, 3,955 without.
_SURER = 0.3


def _choose(candidates: list[Candidate]) -> Candidate | None:
    best = max(candidates, key=_rate, default=None)
    if best is None or not best.is_bound or best.relation is not Relation.CONFLICTS:
        return best
    within = [one for one in candidates if one.relation is Relation.AGREES and one.fit >= best.fit + _SURER]
    return max(within, key=_rate, default=best)


def _rate(candidate: Candidate) -> tuple[float, int]:
    return candidate.score, -candidate.place


def describe_missing(alignment: Alignment, kind: Kind, figure: Quantity | DateMention, called: str) -> Compared:
    """
    Return the part that a figure of the statement makes to which the passage has none.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The 2020 vote was close."), analyse("It was close."))
    >>> describe_missing(alignment, Kind.DATE, alignment.statement.dates[0], "date").message
    'the evidence gives no date for “2020”'
    """
    text = alignment.statement.text
    return Compared(
        kind=kind,
        relation=Relation.MISSING,
        statement=(figure.first, figure.last),
        message=f"the evidence gives no {called} for “{text.span(figure.first, figure.last).of(text.text)}”",
    )


Figure = TypeVar("Figure", Quantity, DateMention)


def quote_both(alignment: Alignment, said: Figure, found: Figure) -> tuple[str, str]:
    """
    Return the words of a figure of the statement and of one of the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It had 12 boats."), analyse("It had about 9 boats."))
    >>> quote_both(alignment, alignment.statement.quantities[0], alignment.evidence.quantities[0])
    ('12', 'about 9')
    """
    ours, theirs = alignment.statement.text, alignment.evidence.text
    return ours.span(said.first, said.last).of(ours.text), theirs.span(found.first, found.last).of(theirs.text)


def describe_pair(
    kind: Kind,
    figures: tuple[Figure, Figure],
    best: Candidate,
    candidates: list[Candidate],
    *,
    is_bound: bool,
    message: str,
) -> Compared:
    """
    Return the part that a figure of the statement makes with the passage's that was chosen among the candidates.

    >>> from factcheck.facts.analysis import analyse
    >>> figures = (analyse("12 boats").quantities[0], analyse("about 9 boats").quantities[0])
    >>> best = Candidate(0, Relation.CONFLICTS, "outside", 0.9, 0.4)
    >>> describe_pair(Kind.QUANTITY, figures, best, [best], is_bound=False, message="12 is not 9").conflicting
    0.4
    """
    said, found = figures
    return Compared(
        kind=kind,
        relation=best.relation,
        statement=(said.first, said.last),
        evidence=(found.first, found.last),
        detail=best.detail,
        sure=best.sure,
        distance=best.distance,
        agreeing=_best_of(candidates, Relation.AGREES),
        conflicting=_best_of(candidates, Relation.CONFLICTS),
        same_unit=best.same_unit,
        is_bound=is_bound,
        message=message,
    )


def _best_of(candidates: list[Candidate], relation: Relation) -> float | None:
    """Return how sure the surest candidate of one relation is; None where there is none."""
    return max((candidate.sure for candidate in candidates if candidate.relation is relation), default=None)


def tell_relation(relation: Relation, said: str, found: str) -> str:
    """
    Say in words how a figure of the statement relates to one of the evidence.

    >>> tell_relation(Relation.MISSING, "560.4", "about 560")
    '“about 560” does not settle “560.4”'
    """
    if relation is Relation.CONFLICTS:
        return f"the statement says “{said}”, the evidence “{found}”"
    if relation is Relation.MISSING:
        return f"“{found}” does not settle “{said}”"
    if fold_plain(said) == fold_plain(found):
        return f"both say “{said}”"
    return f"“{said}” agrees with “{found}”"
