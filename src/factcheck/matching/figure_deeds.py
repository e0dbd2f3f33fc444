"""
Hold which deed a figure goes with against the passage: "**planned** 35 and will **open** 50" beside "will open 35, not the 50 planned".

An alignment enters, compared parts leave. A figure goes with the deed right before it, or with the one right behind it and its noun. The
passage must have both figures of the statement, and the deed of the one with the other.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import BOUNDS
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_bare_verb, is_deed
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.pairs import How
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind

# "Discovered **a colony of about** 5,000 penguins".
_BEFORE = frozenset("about of only some over a an the just nearly almost another up to exactly but by".split())
_BEFORE_WITHIN = 4
# "80 **members will** represent", "5,000 **birds were** counted".
_BESIDE = frozenset(
    "of them these those whom which who are is were was have has had been be will would then since also it they".split()
)
_BEHIND_WITHIN = 4
_PRONOUNS = frozenset("it they he she we".split())
_MOST_FIGURES = 8


def compare_figure_deeds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find two figures of the statement of which the passage has the one with the other's deed.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Of the 120 members 80 represent districts and 40 are chosen from lists.")
    >>> said = analyse("Some 40 members represent districts and 80 are chosen from lists.")
    >>> [part.detail for part in compare_figure_deeds(align(said, found))]
    ['exchanged']
    >>> compare_figure_deeds(align(analyse("Some 80 members represent districts, and 40 are chosen from lists."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not 2 <= len(statement.quantities) <= _MOST_FIGURES or len(evidence.quantities) < 2:
        return ()
    crossed = _find_crossed(alignment)
    if crossed is not None:
        return (_describe(alignment, *crossed),)
    found = [(one, _find_deed(evidence, one)) for one in evidence.quantities[:_MOST_FIGURES]]
    for said in statement.quantities:
        deed = _find_deed(statement, said) or _find_next(statement, said)
        pair = alignment.pairs.get(deed) if deed is not None else None
        if pair is None or pair.how > How.SYNONYM or evidence.roots.count(evidence.roots[pair.evidence]) > 1:
            continue
        # "80 **represent**": a verb without an ending may look like the figure's noun.
        theirs = [one for one, its in found if pair.evidence in {its, one.last} and comparable(said, one)]
        own = [(one, its) for one, its in found if _is_same(said, one)]
        if len(theirs) != 1 or len(own) != 1 or theirs[0] is own[0][0] or own[0][1] is None:
            continue
        if any(other is not said and _is_same(other, theirs[0]) for other in statement.quantities):
            return (_describe(alignment, said, theirs[0]),)
    return ()


_COMPLEMENTS = frozenset("from on for in with by to at of among under".split())


def _find_crossed(alignment: Alignment) -> tuple[Quantity, Quantity] | None:
    """Return a figure, and the one that the passage has in its place: "180 **from books** and 264 **from toys**" the other way round."""
    ours = [(one, at) for one in alignment.statement.quantities if (at := _find_complement(alignment.statement, one))]
    theirs = {
        at: one
        for one in alignment.evidence.quantities[:_MOST_FIGURES]
        if (at := _find_complement(alignment.evidence, one))
    }
    placed = [(one, theirs[partner]) for one, at in ours if (partner := alignment.partners.get(at)) in theirs]
    for one, its in placed:
        for other, others in placed:
            if one is not other and one.base != other.base and one.base == others.base and other.base == its.base:
                return one, its
    return None


def _find_complement(analysis: Analysis, one: Quantity) -> int | None:
    """Return the word that a preposition joins to a figure: "180 million **from books**", "**the motor for** two years"; None without one."""
    tokens, at = analysis.tokens, one.last
    before = one.first - 2
    if before >= 0 and tokens[before + 1].lower == "for" and analysis.weights[before]:
        return before if before not in analysis.in_figures and not is_deed(analysis, before) else None
    if at + 1 >= len(tokens) or tokens[at].lower not in _COMPLEMENTS:
        return None
    at += 2 if tokens[at + 1].lower in {"the", "a", "an", "its", "their"} else 1
    return at if at < len(tokens) and analysis.weights[at] and at not in analysis.in_figures else None


def _is_same(said: Quantity, other: Quantity) -> bool:
    return comparable(said, other) and do_agree(said, other) and said.base == other.base


def _find_deed(analysis: Analysis, one: Quantity) -> int | None:
    """Return the deed that a figure goes with; None where none stands beside it."""
    if one.kind in {QuantityKind.ORDINAL, QuantityKind.RATIO, QuantityKind.SCORE} or one.hedge in BOUNDS:
        return None
    tokens = analysis.tokens
    if one.last < len(tokens) and tokens[one.last].lower in _PRONOUNS:
        return _find_behind(analysis, one.last + 1)  # "the 50 **it** had **planned**"
    before = _find_before(analysis, one.first - 1)
    return before if before is not None else _find_behind(analysis, one.last)


def _find_next(statement: Analysis, one: Quantity) -> int | None:
    """Return the word right behind a figure's noun, where it may be a verb: "40 members **represent**"."""
    at = one.last
    while at < len(statement.tokens) and statement.roots[at] in one.nouns:
        at += 1
    is_next = one.last < at < len(statement.tokens) and bool(statement.weights[at]) and at not in statement.in_figures
    return at if is_next else None


def _find_before(analysis: Analysis, at: int) -> int | None:
    nouns = 0
    for place in range(at, max(-1, at - _BEFORE_WITHIN), -1):
        if analysis.weights[place] and is_deed(analysis, place):
            return place
        if analysis.weights[place] and place not in analysis.in_figures:
            nouns += 1
        if nouns > 1 or (not analysis.weights[place] and analysis.tokens[place].lower not in _BEFORE):
            return None
    return None


def _find_behind(analysis: Analysis, at: int) -> int | None:
    for place in range(at, min(len(analysis.tokens), at + _BEHIND_WITHIN)):
        if analysis.weights[place] and (is_deed(analysis, place) or is_bare_verb(analysis, place)):
            return place
        if not analysis.weights[place] and analysis.tokens[place].lower not in _BESIDE:
            return None
    return None


def _describe(alignment: Alignment, said: Quantity, found: Quantity) -> Compared:
    ours, theirs = (said.first, said.last), (found.first, found.last)
    return describe_exchange(alignment, ours, theirs, Kind.QUANTITY)
