"""
Find what belongs together in the statement and to two parallel clauses in the passage: "Ada has 12 and Max has 9".

An alignment enters, compared parts leave. "Ada has 9" has every word and every figure of that passage. Two clauses are
parallel where each has something of its own for what the other has: another name for the name, another figure for the
figure, or another word in the same place, where the one clause is the other again with other words.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention
from factcheck.facts.lexicon import are_opposed, is_adverb
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import PARTS, Anchor, Clause, Value, read_anchors, read_clauses
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import DETERMINERS
from factcheck.matching.quantities import comparable, do_agree
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
    if len(clauses) < 2:
        return ()
    for said in read_clauses(alignment.statement):
        found = _find_crossing(alignment, said.anchors, clauses)
        if found is not None:
            return (found,)
    return ()


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


def _find_crossing(alignment: Alignment, said: Sequence[Anchor], clauses: Sequence[Clause]) -> Compared | None:
    """Find two things of one clause of the statement that two parallel clauses of the passage share out."""
    placed = [
        _Placed(one, its, clauses[number], number)
        for one, its in list(_pair_anchors(alignment, said))[:_MOST_ANCHORS]
        if (number := _find_clause(clauses, its)) is not None
    ]
    for one, other in permutations(placed, 2):
        if abs(one.number - other.number) != 1 or _are_parted(alignment.evidence, one.found, other.found):
            continue
        rival = _find_rival(alignment, said, other.found, other.clause, one.clause)
        owner = _find_rival(alignment, said, one.found, one.clause, other.clause)
        if rival is None or owner is None or not _are_parallel(alignment.evidence, (one, rival), (other, owner)):
            continue
        if not _says_both(alignment, one.said, other.said, one.clause.anchors, other.clause.anchors):
            return _describe(alignment, other.said, other.found, owner)
    return None


def _are_parallel(evidence: Analysis, here: tuple[_Placed, Anchor], there: tuple[_Placed, Anchor]) -> bool:
    """Say whether two clauses, each with what it has of its own for what the other has, are parallel."""
    (one, rival), (other, owner) = here, there
    its, others = one.found, other.found
    if not _stand_in_order((its, rival), (owner, others)):
        return False
    if _is_deed_between(evidence, its, rival) or _is_deed_between(evidence, others, owner):
        return False
    both = (others, rival), (its, owner)
    by_kind = [_are_of_one_kind(evidence, *pair) for pair in both]
    if all(by_kind):
        return True
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
    between = evidence.tokens[min(one.last, other.last) : max(one.first, other.first)]
    return len(between) > _WITHIN or any(token.text in _ENDS for token in between)


_PRONOUNS = frozenset("it them him her".split())
# A preposition stands no farther before its noun: "to **the old harbour**".
_PHRASE = 3
_PREPOSITIONS = frozenset("as in at on to of from for by with under over into against after before until since".split())


def _stand_in_order(here: tuple[Anchor, Anchor], there: tuple[Anchor, Anchor]) -> bool:
    """Say whether two clauses have two things in one order; figures and dates stand where they will."""
    if all(anchor.value is not None and not isinstance(anchor.value, Name) for anchor in (*here, *there)):
        return True
    return (here[0].first < here[1].first) is (there[0].first < there[1].first)


def _is_deed_between(evidence: Analysis, one: Anchor, other: Anchor) -> bool:
    """Say whether a deed parts another from a thing: "**used** in an attack led by **Poe**" does not say by whom it was used."""
    if not any(anchor.value is None and is_deed(evidence, anchor.first) for anchor in (one, other)):
        return False
    return any(is_deed(evidence, at) for at in range(min(one.last, other.last), max(one.first, other.first)))


def _find_clause(clauses: Sequence[Clause], anchor: Anchor) -> int | None:
    return next((number for number, clause in enumerate(clauses) if anchor.first in clause.places), None)


def _pair_anchors(alignment: Alignment, said: Sequence[Anchor]) -> Iterator[tuple[Anchor, Anchor]]:
    """Yield what the statement has and where the passage has the same, each once."""
    found = read_anchors(alignment.evidence)
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
    if _is_word_or_name(said) and _is_word_or_name(found) and (said is None or found is None):
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
    """Return what a clause has of its own for what another has, and the statement does not have."""
    return next(
        (
            one
            for one in clause.anchors
            if _are_alike(alignment, anchor, its, one, clause) and not _is_said(alignment, said, one)
        ),
        None,
    )


def _are_alike(alignment: Alignment, one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """
    Say whether two places of the passage could stand for each other, by what they are or by where they stand.

    Figures and deeds stand where they will; names have to stand in the same place as well.
    """
    if _are_last_of_two_sorts(one, its, other, others):
        return True
    if _are_of_one_kind(alignment.evidence, one, other):
        by_name = isinstance(one.value, Name) and isinstance(other.value, Name)
        return not by_name or _have_one_place(alignment.evidence, one, its, other, others)
    first, second = one.value, other.value
    if first is None and second is None:
        if _are_both_last_but_one(one, its, other, others):
            return True  # "called the **kitchen** clean and the **storeroom** filthy"
        return _have_one_place(alignment.evidence, one, its, other, others)
    # "The Labour Party gained, and the **tories** lost": a name and a word are alike where both open their clauses.
    opening = one.first == its.anchors[0].first and other.first == others.anchors[0].first
    by_place = opening and _is_word_or_name(first) and _is_word_or_name(second) and (first is None or second is None)
    return by_place and _have_one_place(alignment.evidence, one, its, other, others)


def _are_last_of_two_sorts(one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """Say whether a word and a figure close their clauses: "Poe won the **javelin** and Roe the **800 metres**"."""
    closing = one.first == its.anchors[-1].first and other.first == others.anchors[-1].first
    sorts = {isinstance(anchor.value, Quantity) for anchor in (one, other)}
    return closing and sorts == {True, False} and None in {one.value, other.value}


def _are_both_last_but_one(one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """Say whether two words stand before the last thing of their clauses, one of which has but two."""
    if min(len(its.anchors), len(others.anchors)) != 2 or max(len(its.anchors), len(others.anchors)) < 3:
        return False
    return one.first == its.anchors[-2].first and other.first == others.anchors[-2].first


def _are_of_one_kind(evidence: Analysis, one: Anchor, other: Anchor) -> bool:
    """Say whether two places hold what excludes each other: two counts of one unit, two names of one kind, two opposites."""
    first, second = one.value, other.value
    if _is_plain(first) and _is_plain(second) and (first is None or second is None):
        return _are_words_alike(evidence, one.first, other.first)
    if isinstance(first, Name):
        return isinstance(second, Name) and _are_names_alike(first, second)
    if isinstance(first, Quantity):
        return isinstance(second, Quantity) and comparable(first, second) and not do_agree(first, second)
    if isinstance(first, DateMention):
        return isinstance(second, DateMention) and compare_dates(first, second).detail is DateDetail.OUTSIDE
    return isinstance(first, ClockTime) and isinstance(second, ClockTime) and not first.is_same(second)


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


# "80 **were** rescued and 40 **are** missing".
_FORMS = {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have", "had": "have"}


def _list_small_words(evidence: Analysis, clause: Clause) -> list[str]:
    taken = {at for anchor in clause.anchors for at in range(anchor.first, anchor.last)}
    lowers = [evidence.tokens[at].lower for at in clause.places if at not in taken]
    return [_FORMS.get(lower, lower) for lower in lowers if lower not in DETERMINERS and lower not in _PRONOUNS]


def _is_word_or_name(value: Value | None) -> bool:
    return value is None or isinstance(value, Name)


def _is_plain(value: Value | None) -> bool:
    """Say whether a common word stands there, or one whose capital may be that of a sentence: "**Tin** rose"."""
    return value is None or (isinstance(value, Name) and value.first == 0 and value.last == 1)


def _have_one_place(evidence: Analysis, one: Anchor, its: Clause, other: Anchor, others: Clause) -> bool:
    """
    Say whether two different things open their clauses, stand behind or before the same preposition, or, words, close them.

    "**Rain** is expected in the **west** and **sunshine** in the **east**."
    """
    if evidence.roots[one.first] == evidence.roots[other.first]:
        return False
    governor = _find_governor(evidence, one, its)
    if governor != _find_governor(evidence, other, others):
        return False
    if governor or _find_following(evidence, one) == _find_following(evidence, other) != "":
        return True
    if one.first == its.anchors[0].first and other.first == others.anchors[0].first:
        return True
    # "They built **cars** and sold them **cheaply**": what closes the one clause is in the other as well.
    closing = one.first == its.anchors[-1].first and other.first == others.anchors[-1].first
    return closing and one.value is None and not _points_back(evidence, its) and not _points_back(evidence, others)


def _points_back(evidence: Analysis, clause: Clause) -> bool:
    return any(evidence.tokens[at].lower in _PRONOUNS for at in clause.places)


def _find_following(evidence: Analysis, anchor: Anchor) -> str:
    """Return the preposition right behind a word: "law **at** Yale"; "" without one."""
    lower = evidence.tokens[anchor.last].lower if anchor.last < len(evidence.tokens) else ""
    return lower if lower in _PREPOSITIONS else ""


def _find_governor(evidence: Analysis, anchor: Anchor, clause: Clause) -> str:
    """Return the preposition before a word of a clause, past articles and the words of its phrase; "" without one."""
    for at in range(anchor.first - 1, max(clause.places.start, anchor.first - _PHRASE) - 1, -1):
        lower = evidence.tokens[at].lower
        if lower in _PREPOSITIONS:
            return lower
        if not evidence.weights[at] and lower not in DETERMINERS:
            return ""
    return ""


def _are_names_alike(first: Name, second: Name) -> bool:
    alike = first.kind is second.kind or NameKind.OTHER in {first.kind, second.kind}
    return alike and set(first.full).isdisjoint(second.full)


def _are_words_alike(evidence: Analysis, first: int, second: int) -> bool:
    """Say whether two words exclude each other, or are two deeds."""
    if are_opposed(evidence.senses[first], evidence.senses[second]) is not None:
        return True
    both = is_deed(evidence, first) and is_deed(evidence, second)
    return both and evidence.roots[first] != evidence.roots[second]


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
