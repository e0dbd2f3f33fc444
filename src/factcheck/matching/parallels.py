"""
Find what belongs together in the statement and to two parallel clauses in the passage: "Ada has 12 and Max has 9".

An alignment enters, compared parts leave. "Ada has 9" has every word and every figure of that passage. Two clauses are
parallel where each has something of its own for what the other has: another name for the name, another figure for the
figure, or another word in the same place, where the one clause is the other again with other words.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import permutations

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention
from factcheck.facts.lexicon import are_opposed, is_adverb
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import PARTS, Anchor, Clause, read_anchors, read_clauses
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.like_places import PRONOUNS, are_alike, are_of_one_kind, is_figure, is_now, is_word_or_name
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import DETERMINERS
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation

# Two parallel clauses are short.
_WITHIN = 14
_ENDS = frozenset(". : ( )".split())
# A text made to be endless has more anchors than a sentence.
_MOST_ANCHORS = 12


def compare_parallels(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two things of the statement that the passage has in two parallel clauses.

    Of the labelled pairs 27 have such: 26 refuted, none supported and 1 silent.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ada Poe has 12 medals and Max Roe has 9.")
    >>> [part.message for part in compare_parallels(align(analyse("Ada Poe has 9 medals."), found))]
    ['the evidence says “9” where it speaks of “Max Roe”']
    >>> compare_parallels(align(analyse("Ada Poe has 12 medals."), found))
    ()
    """
    if alignment.evidence.lowers.isdisjoint(PARTS):
        return ()
    if not all(_is_light(alignment, place) for place in alignment.lacks):
        return ()  # the passage lacks something: that is another matter
    clauses = read_clauses(alignment.evidence)
    if len(clauses) < 2 or _stands_in_one(alignment, clauses):
        return ()
    anchors = read_anchors(alignment.evidence)
    for said in read_clauses(alignment.statement):
        found = _find_crossing(alignment, said.anchors, clauses, anchors)
        if found is not None:
            return (found,)
    return ()


def _stands_in_one(alignment: Alignment, clauses: Sequence[Clause]) -> bool:
    """Say whether a statement without figures has all of its words in one clause of the passage, so that nothing is shared out."""
    statement = alignment.statement
    if statement.in_figures or not alignment.used:
        return False
    first, last = min(alignment.used), max(alignment.used)
    return any(first in clause.places and last in clause.places for clause in clauses)


# Verbs that tell little: "**made** the translation" is "translated".
_LIGHT = frozenset(
    "make makes made do does did give gives gave given take takes took taken get gets got gotten won wins produced".split()
)


def _is_light(alignment: Alignment, place: int) -> bool:
    return alignment.statement.tokens[place].lower in _LIGHT


@attrs.frozen(eq=False)
class _Placed:
    """What the statement has, where the passage has it, and in which clause."""

    said: Anchor
    found: Anchor
    clause: Clause
    number: int


def _find_crossing(
    alignment: Alignment, said: Sequence[Anchor], clauses: Sequence[Clause], found: Sequence[Anchor]
) -> Compared | None:
    """Find two things of one clause of the statement that two parallel clauses of the passage share out."""
    placed = [
        _Placed(one, its, clauses[number], number)
        for one, its in list(_pair_anchors(alignment, said, found))[:_MOST_ANCHORS]
        if (number := _find_clause(clauses, its)) is not None
    ]

    @cache
    def find_rival(its: _Placed, number: int) -> Anchor | None:
        # Each thing is held against each clause time and again.
        return _find_rival(alignment, said, its.found, its.clause, clauses[number])

    for one, other in permutations(placed, 2):
        if not _are_neighbours(alignment.evidence, clauses, one, other) or _are_parted(
            alignment.evidence, one.found, other.found
        ):
            continue
        rival, owner = find_rival(other, one.number), find_rival(one, other.number)
        if rival is None or owner is None or not _are_parallel(alignment.evidence, (one, rival), (other, owner)):
            continue
        if not _says_both(alignment, one.said, other.said, one.clause.anchors, other.clause.anchors):
            return _describe(alignment, other.said, other.found, owner)
    return None


def _are_neighbours(evidence: Analysis, clauses: Sequence[Clause], one: _Placed, other: _Placed) -> bool:
    """Say whether two things are in neighbouring clauses, or in one list of figures: "coal 40 %, **gas 35 %** and wind 15 %"."""
    first, last = sorted((one.number, other.number))
    return first < last and all(_is_member(evidence, clauses[last], clause) for clause in clauses[first + 1 : last])


def _is_member(evidence: Analysis, clause: Clause, other: Clause) -> bool:
    """Say whether two clauses are members of one list: two things each, one of them a figure that excludes the other's."""
    pairs = zip(clause.anchors, other.anchors, strict=False)
    return len(clause.anchors) == len(other.anchors) == 2 and any(
        is_figure(one.value) and are_of_one_kind(evidence, one, its) for one, its in pairs
    )


def _are_parallel(evidence: Analysis, here: tuple[_Placed, Anchor], there: tuple[_Placed, Anchor]) -> bool:
    """Say whether two clauses, each with what it has of its own for what the other has, are parallel."""
    (one, rival), (other, owner) = here, there
    its, others = one.found, other.found
    if not _stand_in_order(evidence, (its, rival), (owner, others)):
        return False
    if _is_deed_between(evidence, its, rival) or _is_deed_between(evidence, others, owner):
        return False
    both = (others, rival), (its, owner)
    by_kind = [are_of_one_kind(evidence, *pair) for pair in both]
    if all(by_kind):
        return True
    if _share_figures(one.clause, (its, rival)) and _share_figures(other.clause, (owner, others)):
        return True  # in whatever order the statement has them
    if (one.said.first < other.said.first) is not (its.first < rival.first):
        return False
    if _are_last_two(other.clause, (owner, others), one.clause, (its, rival)):
        return True
    # "Exports to Peru **rose**" and "imports from Chile **fell**" are parallel by their verbs.
    opposed = any(_are_opposed_deeds(evidence, *pair) for pair in both)
    earlier, later = sorted((one, other), key=lambda placed: placed.number)
    return _mirror(evidence, earlier.clause, later.clause, one_kind=any(by_kind), opposed=opposed)


def _are_parted(evidence: Analysis, one: Anchor, other: Anchor) -> bool:
    """Say whether two places are in two sentences, or farther apart than two short clauses reach."""
    between = range(min(one.last, other.last), max(one.first, other.first))
    figures = evidence.in_figures  # the marks of "6:10" part nothing
    return len(between) > _WITHIN or any(evidence.tokens[at].text in _ENDS and at not in figures for at in between)


def _stand_in_order(evidence: Analysis, here: tuple[Anchor, Anchor], there: tuple[Anchor, Anchor]) -> bool:
    """Say whether two clauses have two things in one order; figures, dates and "today" stand where they will."""
    if all(is_figure(anchor.value) or is_now(evidence, anchor) for anchor in (*here, *there)):
        return True
    return (here[0].first < here[1].first) is (there[0].first < there[1].first)


def _is_deed_between(evidence: Analysis, one: Anchor, other: Anchor) -> bool:
    """Say whether a deed parts another from a thing: "**used** in an attack led by **Poe**" does not say by whom it was used."""
    if not any(anchor.value is None and is_deed(evidence, anchor.first) for anchor in (one, other)):
        return False
    return any(is_deed(evidence, at) for at in range(min(one.last, other.last), max(one.first, other.first)))


def _find_clause(clauses: Sequence[Clause], anchor: Anchor) -> int | None:
    return next((number for number, clause in enumerate(clauses) if anchor.first in clause.places), None)


def _pair_anchors(
    alignment: Alignment, said: Sequence[Anchor], found: Sequence[Anchor]
) -> Iterator[tuple[Anchor, Anchor]]:
    """Yield what the statement has and where the passage has the same, each once."""
    for one in said:
        if one.first and _is_owner(alignment.statement, one):
            continue  # "took over the **chairman's** duties" tells nothing of what the chairman did
        if one.first in alignment.statement.negated or alignment.partners.get(one.first) in alignment.evidence.negated:
            continue  # "17 did **not pass**" is told where "17 failed" is
        same = [other for other in found if _are_same(alignment, one, other)]
        if len(same) == 1:
            yield one, same[0]


def _is_owner(analysis: Analysis, anchor: Anchor) -> bool:
    return anchor.last < len(analysis.tokens) and analysis.tokens[anchor.last].lower == "'s"


def _are_same(alignment: Alignment, one: Anchor, other: Anchor) -> bool:
    said, found = one.value, other.value
    if is_word_or_name(said) and is_word_or_name(found) and (said is None or found is None):
        # A word that the passage has twice is the same in both places; "Labour" may be the Labour Party.
        is_partner = any(
            other.first <= alignment.partners.get(at, -1) < other.last for at in range(one.first, one.last)
        )
        return is_partner or alignment.statement.roots[one.first] == alignment.evidence.roots[other.first]
    if isinstance(said, Name):
        return isinstance(found, Name) and alignment.tie_names(said, found) not in NOT_SAME
    if isinstance(said, Quantity):
        return isinstance(found, Quantity) and do_agree(said, found)
    if isinstance(said, DateMention):
        return isinstance(found, DateMention) and compare_dates(said, found).relation is Relation.AGREES
    return isinstance(said, ClockTime) and isinstance(found, ClockTime) and said.is_same(found)


def _find_rival(
    alignment: Alignment, said: Sequence[Anchor], anchor: Anchor, its: Clause, clause: Clause
) -> Anchor | None:
    """
    Return what a clause has of its own for what another has, and the statement does not have.

    A deed for a deed before what only stands in its place: "**work** on it **began** in 1928, and it **opened** in 1932".
    """
    alike = [
        one
        for one in clause.anchors
        if are_alike(alignment.evidence, anchor, its, one, clause) and not _is_said(alignment, said, one)
    ]
    return next((one for one in alike if are_of_one_kind(alignment.evidence, anchor, one)), alike[0] if alike else None)


def _are_opposed_deeds(evidence: Analysis, one: Anchor, other: Anchor) -> bool:
    senses = evidence.senses[one.first], evidence.senses[other.first]
    both = is_deed(evidence, one.first) and is_deed(evidence, other.first)
    return one.value is None and other.value is None and both and are_opposed(*senses) is not None


def _mirror(evidence: Analysis, earlier: Clause, later: Clause, *, one_kind: bool, opposed: bool) -> bool:
    """
    Say whether the later of two clauses is the earlier again with other things, what they share left out or not.

    "Rain **is** expected **in** the west" and "sunshine **in** the east", "adults pay 12 euros" and "students 8 euros",
    but not "she was baptised by Poe" and "later began her ministry".
    """
    opening = later.anchors[0]
    lower = evidence.tokens[opening.first].lower
    if opening.value is None and (is_deed(evidence, opening.first) or is_adverb(lower)):
        return False
    if opposed:
        return True
    small = _list_small_words(evidence, later)
    rest = iter(_list_small_words(evidence, earlier))
    return all(word in rest for word in small) and (bool(small) or one_kind)


def _are_last_two(clause: Clause, pair: tuple[Anchor, Anchor], other: Clause, others: tuple[Anchor, Anchor]) -> bool:
    """Say whether a clause has but two things, and another ends with two: "called the yard **clean** and the inn **dirty**"."""
    if len(clause.anchors) != 2 or len(other.anchors) < 3:
        return False
    ends = [anchor.first for anchor in (*clause.anchors, *other.anchors[-2:])]
    return ends == [anchor.first for anchor in (*pair, *others)]


def _share_figures(clause: Clause, pair: tuple[Anchor, Anchor]) -> bool:
    """Say whether a word stands beside a figure at the end of its clause: "12 euros on **weekdays**", "15 euros at **weekends**"."""
    ends = sorted(anchor.first for anchor in pair)
    is_last = [anchor.first for anchor in clause.anchors[-2:]] == ends
    return is_last and sorted(is_figure(anchor.value) for anchor in pair) == [False, True]


# "80 **were** rescued and 40 **are** missing".
_FORMS = {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have", "had": "have"}


def _list_small_words(evidence: Analysis, clause: Clause) -> list[str]:
    taken = {at for anchor in clause.anchors for at in range(anchor.first, anchor.last)}
    lowers = [evidence.tokens[at].lower for at in clause.places if at not in taken]
    return [_FORMS.get(lower, lower) for lower in lowers if lower not in DETERMINERS and lower not in PRONOUNS]


def _is_said(alignment: Alignment, said: Sequence[Anchor], anchor: Anchor) -> bool:
    """Say whether the statement has a place of the passage, or the same word: "the world's tallest and **the world's** oldest"."""
    root = alignment.evidence.roots[anchor.first] if anchor.value is None else None
    return any(
        alignment.partners.get(one.first) == anchor.first or alignment.statement.roots[one.first] == root
        if one.value is None
        else _are_same(alignment, one, anchor)
        for one in said
    )


def _says_both(
    alignment: Alignment, one: Anchor, other: Anchor, here: Sequence[Anchor], there: Sequence[Anchor]
) -> bool:
    """Say whether either clause has both after all."""
    return any(_are_same(alignment, other, anchor) for anchor in here) or any(
        _are_same(alignment, one, anchor) for anchor in there
    )


def _describe(alignment: Alignment, said: Anchor, found: Anchor, owner: Anchor) -> Compared:
    evidence = alignment.evidence
    value, its = (evidence.span(one.first, one.last).of(evidence.text.text) for one in (found, owner))
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(said.first, said.last),
        evidence=(min(found.first, owner.first), max(found.last, owner.last)),
        detail="elsewhere",
        message=f"the evidence says “{value}” where it speaks of “{its}”",
    )
