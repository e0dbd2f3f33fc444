"""
Hold whose figure it is against the passage: "front bolts to 20 Nm, rear bolts to 35 Nm" beside "the front bolts to 35 Nm".

An alignment enters, compared parts leave. A passage that gives two figures of one unit has a stretch of words around each. The statement
that has the figure of the one, and none but the other's own words, gives it to the wrong one. Unlike in
:mod:`factcheck.matching.parallels` the two stretches need not be clauses of one build, and the statement may have words of its own.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from math import isclose

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import PARTS
from factcheck.matching.clauses import is_deed
from factcheck.matching.comparability import comparable, same_unit
from factcheck.matching.compared import Compared
from factcheck.matching.predicates import find_verbs
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation

# A text made to be endless has more figures than two sentences.
_MOST_FIGURES = 8
# "About 12,000" is 12,340.
_ROUNDED = 0.05
_STOPS = frozenset(". ! ?".split())


@attrs.frozen(eq=False)
class _Owned:
    """A figure with the stretch of words around it that is its own."""

    figure: Quantity
    places: range


def compare_figure_owners(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a figure of the statement that the passage gives for another thing, and another figure for the statement's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Adults may borrow 12 books, while children may take out 5 books at a time.")
    >>> [part.message for part in compare_figure_owners(align(analyse("Adults can take 5 books."), found))]
    ['the evidence says “5” of another: of “adults” it says “12”']
    >>> compare_figure_owners(align(analyse("Children can take 5 books."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not statement.quantities or not 2 <= len(evidence.quantities) <= _MOST_FIGURES:
        return ()
    if "respectively" in statement.lowers or "respectively" in evidence.lowers:
        return ()  # there figures stand apart from their things
    return tuple(
        part
        for said in statement.quantities
        if (alike := _list_alike(evidence, said)) and (part := _compare_owner(alignment, said, alike)) is not None
    )


def _list_alike(evidence: Analysis, said: Quantity) -> list[Quantity]:
    """Return the figures of one unit with the statement's, where one of them, and but one, is its number."""
    alike = [one for one in evidence.quantities if _may_be_mistaken(said, one)]
    counted = [one for one in alike if same_unit(said, one)]
    alike = counted if len(counted) > 1 else alike  # "status **429**" is no number of requests
    return alike if len(alike) > 1 and sum(_is_same_number(said, one) for one in alike) == 1 else []


def _compare_owner(alignment: Alignment, said: Quantity, alike: Sequence[Quantity]) -> Compared | None:
    ours = next(one for one in _own(alignment.statement, alignment.statement.quantities) if one.figure is said)
    owned = _own(alignment.evidence, alike)
    found = next(one for one in owned if _is_same_number(said, one.figure))
    return _find_wrong_owner(alignment, ours, found, owned)


def _is_same_number(said: Quantity, other: Quantity) -> bool:
    """Say whether two figures are one number: "up to 60" agrees with "up to 600", and is another figure."""
    return isclose(said.base, other.base, rel_tol=_ROUNDED) and do_agree(said, other)


def _may_be_mistaken(said: Quantity, other: Quantity) -> bool:
    """Say whether two figures are of one unit, which a count may leave out: "12 books", "and children **5**"."""
    if QuantityKind.ORDINAL in {said.kind, other.kind} or not comparable(said, other):
        return False
    return same_unit(said, other) or not said.nouns or not other.nouns


def _own(text: Analysis, figures: Sequence[Quantity]) -> list[_Owned]:
    """Share the words of a text out among its figures: each has its sentence, or of one with several its clause."""
    bounds = [-1]
    for one, other in pairwise(figures):
        bounds.append(_find_bound(text, one.last, other.first))
    bounds.append(len(text.tokens))
    return [
        _Owned(figure, _clip(text, figure, first + 1, last))
        for figure, (first, last) in zip(figures, pairwise(bounds), strict=True)
    ]


def _find_bound(text: Analysis, first: int, last: int) -> int:
    """Return where the words of one figure end and those of the next begin: the first mark or "and" between them."""
    figures = text.in_figures
    return next(
        (
            at
            for at in range(first, last)
            if text.tokens[at].lower in PARTS and at not in figures and at not in text.named
        ),
        last - 1,
    )


def _clip(text: Analysis, figure: Quantity, first: int, last: int) -> range:
    """Keep to the sentence of a figure."""
    stops = [at for at in range(first, last) if text.tokens[at].text in _STOPS and at not in text.in_figures]
    begin = max((at + 1 for at in stops if at < figure.first), default=first)
    end = min((at for at in stops if at >= figure.last), default=last)
    return range(begin, end)


def _find_wrong_owner(alignment: Alignment, said: _Owned, found: _Owned, owned: Sequence[_Owned]) -> Compared | None:
    statement, evidence = alignment.statement, alignment.evidence
    words = [at for at in said.places if statement.weights[at] and at not in statement.in_figures]
    open_words = [at for at in words if at not in alignment.partners and at not in alignment.lent]
    # What is no verb, which may be told with another ("**needs** 5 days"), the passage or its title must have.
    if open_words and not _list_verbs(statement).issuperset(open_words):
        return None
    for other in owned:
        if not _count_alike(evidence, found.figure, other.figure) or _is_same_number(said.figure, other.figure):
            continue
        for its, others in (
            _find_modifiers(evidence, found, other),
            _find_subjects(evidence, found, other),
            _find_rest(alignment, found, other),
        ):
            owners = [at for at in words if _is_among(alignment, at, others - its)]
            if owners and its - others and not any(_is_among(alignment, at, its - others) for at in words):
                return _describe(alignment, said, found, other, owners)
    return None


def _count_alike(text: Analysis, one: Quantity, other: Quantity) -> bool:
    """Say whether two figures count the same, in a unit that is not known as well: "20 **Nm**" and "35 **Nm**"."""
    if one.unit is None and other.unit is None and not one.nouns and not other.nouns:
        following = [text.roots[each.last : each.last + 1] for each in (one, other)]
        return one.kind is other.kind and following[0] == following[1]
    return same_unit(one, other)


_Roots = frozenset[str]


def _find_modifiers(evidence: Analysis, one: _Owned, other: _Owned) -> tuple[_Roots, _Roots]:
    """Return what tells a thing that both have from itself: "the **front** bolts" and "the **rear** bolts"."""
    shared = _list_roots(evidence, one) & _list_roots(evidence, other)
    own = [_list_before(evidence, each, shared) - shared for each in (one, other)]
    return own[0], own[1]


def _list_before(evidence: Analysis, owned: _Owned, heads: AbstractSet[str]) -> _Roots:
    """Return the words right before some others in a stretch."""
    weights, roots, figures = evidence.weights, evidence.roots, evidence.in_figures
    return frozenset(
        [
            roots[at - 1]
            for at in owned.places
            if roots[at] in heads and at - 1 in owned.places and weights[at - 1] and at - 1 not in figures
        ]
    )


def _find_subjects(evidence: Analysis, one: _Owned, other: _Owned) -> tuple[_Roots, _Roots]:
    """Return the words before the verbs of two stretches: "**adults** may borrow 12 books" and "**children** may take 5"."""
    subjects = []
    for each in (one, other):
        verb = next((at for at in find_verbs(evidence) if at in each.places), None)
        if verb is None or verb > each.figure.first:
            return frozenset(), frozenset()
        places = range(each.places.start, verb)
        subjects.append(frozenset([evidence.roots[at] for at in places if evidence.weights[at]]))
    return subjects[0], subjects[1]


# "After an hour **it** switches off": of the same as the stretch before.
_PRONOUNS = frozenset("it they he she".split())


def _find_rest(alignment: Alignment, one: _Owned, other: _Owned) -> tuple[_Roots, _Roots]:
    """
    Return all that two stretches tell but their common subject: "after ten minutes the lamp **sleeps**; after an hour it **switches off**".

    Only where the later has a pronoun for the subject of the earlier: else the subjects tell whose figure it is.
    """
    evidence = alignment.evidence
    earlier, later = sorted((one, other), key=lambda each: each.figure.first)
    verbs = find_verbs(evidence)
    points_back = any(evidence.weights[at] and evidence.tokens[at - 1].lower in _PRONOUNS for at in later.places if at)
    if not points_back or len(alignment.statement.quantities) != 1:
        return frozenset(), frozenset()
    verb = next((at for at in verbs if at in earlier.places), earlier.places.stop)
    subject = {evidence.roots[at] for at in earlier.places if at < verb}
    told = [_list_roots(evidence, each) - subject for each in (one, other)]
    return told[0] - told[1], told[1] - told[0]


def _list_verbs(statement: Analysis) -> frozenset[int]:
    return frozenset(find_verbs(statement)).union(at for at in range(len(statement.tokens)) if is_deed(statement, at))


def _list_roots(text: Analysis, owned: _Owned) -> _Roots:
    figures = text.in_figures
    return frozenset([text.roots[at] for at in owned.places if text.weights[at] and at not in figures])


def _is_among(alignment: Alignment, place: int, roots: AbstractSet[str]) -> bool:
    partner = alignment.partners.get(place)
    return alignment.statement.roots[place] in roots or (
        partner is not None and alignment.evidence.roots[partner] in roots
    )


def _describe(alignment: Alignment, said: _Owned, found: _Owned, other: _Owned, owners: Sequence[int]) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    owner = statement.tokens[owners[0]].lower
    its, others = (evidence.span(one.figure.first, one.figure.last).of(evidence.text.text) for one in (found, other))
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.CONFLICTS,
        statement=(said.figure.first, said.figure.last),
        evidence=(other.figure.first, other.figure.last),
        detail="exchanged",
        message=f"the evidence says “{its}” of another: of “{owner}” it says “{others}”",
    )
