"""
Read together the passages of one source that each say a part of a statement.

A statement's analysis and judged passages enter; one :class:`~factcheck.matching.judged.Judged` of several passages leaves, or None.
"""

from collections.abc import Sequence

from factcheck.facts.analysis import Analysis
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.doubts import is_done_by_another, tells_an_order, tells_of_another
from factcheck.matching.judged import Judged, judge_passages
from factcheck.matching.judgement import Use
from factcheck.matching.near_pairs import SURE_CONFLICT
from factcheck.matching.predicates import find_verbs
from factcheck.matching.ratings import is_doubted
from factcheck.model import Kind, Relation

# A passage joins others for what it adds: the weight of one ordinary word or one figure at least; of texts that the caller
# picked, each of its own, anything, for all are about the statement.
_LEAST_ADDED = 0.9
# It must itself say half of the statement and not speak against it; and where any passage refutes the statement more
# likely than not, no reading together outvotes it.
LEAST_SHARED = 0.6
# In one text that the caller picked a third of the statement is enough to add the rest.
_LEAST_SHARED_OF_PICKED = 0.3
# The next sentence goes on about the same.
_LEAST_SHARED_OF_NEIGHBOUR = 0.3
# A passage that bears the statement out by itself needs no other.
_ENOUGH_ALONE = 0.6
_MOST_DOUBT = 0.1
_MOST_DOUBT_OF_ANY = 0.5
#: Of several texts that a caller picked for one statement one refutes plainly from here on. Half a tale often seems to
#: refute, "it opened in 1950" without the text that says what: of 1,200 statements of FEVER with several texts .611 are
#: right with .75, .587 with .5. As for texts that contradict one another: of 1,200 statements of VitaminC with a supporting
#: and a refuting one .411 are called conflicting with .75, .497 with .5; of 63 with two that support .048 and .111
#: (``benchmarks/several.py``).
PLAIN = 0.75
# Facts that are spread over more found passages than this are put together by a reader, not by a check; texts that the
# caller picked were put together by one.
_MOST_JOINED = 3
_MOST_JOINED_OF_PICKED = 6
# These stand inside the words that a sentence opens with.
_IN_OPENINGS = frozenset("of the a an and".split())
#: What counts, and finds its like by itself.
FIGURES = frozenset({Kind.QUANTITY, Kind.DATE})


def join_passages(statement: Analysis, single: Sequence[Judged], use: Use) -> Judged | None:
    """
    Read together the passages of one source that each say a part of the statement; None where one says it all.

    The passage that covers most comes first; another joins it only for what it adds.

    >>> from factcheck.facts.analysis import analyse
    >>> join_passages(analyse("It rained."), (), Use.PICKED) is None
    True
    """
    single = [one for one in single if not is_doubted(one.passage)]
    if any(_speaks_against(one) for one in single if one.is_sentence):
        single = [one for one in single if not one.is_sentence]
    most_doubt = PLAIN if any(_are_apart(one, single[0]) for one in single) else _MOST_DOUBT_OF_ANY
    if not single or max(one.judgement.refute for one in single) > most_doubt:
        return None
    if max(one.judgement.support for one in single) > _ENOUGH_ALONE:
        return None
    best = max(single, key=lambda one: (one.alignment.coverage, one.earliness))
    if best.is_sentence and (tells_of_another(best.alignment) or is_done_by_another(best.alignment)):
        return None
    chosen = _choose(statement, best, [one for one in single if _may_complete(one, best, use)], use)
    if len(chosen) == 1:
        return None
    if best.is_sentence:
        chosen.sort(key=lambda one: one.passage.span.start)  # "he" is whom the sentence before names
    joined = judge_passages(statement, tuple(one.passage for one in chosen), use)
    return None if best.is_sentence and _lends_too_much(statement, best, joined) else joined


def _choose(statement: Analysis, best: Judged, partners: Sequence[Judged], use: Use) -> list[Judged]:
    """Return the passage that covers most and those of its source that add something, which cover more first."""
    chosen = [best]
    most = _MOST_JOINED_OF_PICKED if use is Use.PICKED else _MOST_JOINED
    held = _find_held(best)
    for one in sorted(partners, key=lambda one: (-one.alignment.coverage, one.passage.key)):
        added = _find_held(one) - held
        same_source = one.source == best.source and one.passage.date == best.passage.date
        least = 0.0 if _are_apart(one, best) else _LEAST_ADDED
        if added and same_source and sum(_weigh_place(statement, place) for place in added) >= least:
            chosen.append(one)
            held |= added
        if len(chosen) == most:
            break
    return chosen


def _lends_too_much(statement: Analysis, best: Judged, joined: Judged) -> bool:
    """
    Say whether sentences of a text, read together, would say what neither says.

    Two that leave a word open would need a third; and a rank, an order or a figure of one is not that of the next.
    """
    return (
        _has_gaps(joined)
        or _ranks(statement)
        or tells_an_order(statement)
        or _borrows_a_figure(best, joined)
        or _is_of_one_piece(statement)
    )


_JOINTS = frozenset(", ; and but which who while with".split())


def _is_of_one_piece(statement: Analysis) -> bool:
    """
    Say whether a statement tells one thing, with no figure and no second clause: of that no two sentences tell a part each.

    "The group will have its office in Lima" is not said by "Poe owns 28 % of the group" and "the office in Lima stays".
    """
    if statement.quantities or statement.dates:
        return False
    named = statement.named
    inside = (token.lower for at, token in enumerate(statement.tokens) if at not in named and at + 1 not in named)
    return _JOINTS.isdisjoint(inside)


# So much of the statement two sentences must say together for one of them to refute it.
_LEAST_TOGETHER = 0.8


def join_against(statement: Analysis, single: Sequence[Judged], use: Use) -> Judged | None:
    """
    Read two neighbouring sentences together of which one opposes a part of the statement; None where neither does so, or a
    sentence by itself tells.

    "The line will be closed in July. Buses will run every **ten** minutes" beside "while the line is closed in July, buses
    will run every **twenty** minutes".

    >>> from factcheck.facts.analysis import analyse
    >>> join_against(analyse("It rained."), (), Use.FOUND) is None
    True
    """
    if any(max(one.judgement.support, one.judgement.refute) > _MOST_DOUBT_OF_ANY for one in single):
        return None
    sentences = [one for one in single if one.is_sentence and not is_doubted(one.passage)]
    opposing = [one for one in sentences if one.alignment.coverage >= _LEAST_SHARED_OF_NEIGHBOUR and _opposes(one)]
    for one in sorted(opposing, key=lambda one: (-one.judgement.refute, one.passage.key)):
        near = [
            other
            for other in sentences
            if other.source == one.source
            and other.passage.span in (*one.passage.before[-1:], *one.passage.after[:1])
            and other.alignment.coverage >= _LEAST_SHARED_OF_NEIGHBOUR
            and not _opposes(other)
        ]
        for other in near:
            pair = sorted((one, other), key=lambda each: each.passage.span.start)
            joined = judge_passages(statement, tuple(each.passage for each in pair), use)
            if joined.alignment.coverage >= _LEAST_TOGETHER and _opposes(joined):
                return joined
    return None


def _opposes(one: Judged) -> bool:
    return any(
        part.relation is Relation.CONFLICTS and part.sure >= SURE_CONFLICT and part.kind is not Kind.DATE
        for part in one.judgement.parts
    )


def _borrows_a_figure(best: Judged, joined: Judged) -> bool:
    """Say whether sentences support a figure that the first has otherwise: "completed in 2013", and "closed in 2009"."""
    return joined.judgement.support > joined.judgement.refute and any(
        part.kind in FIGURES and part.relation is Relation.CONFLICTS for part in best.judgement.parts
    )


def _may_complete(one: Judged, best: Judged, use: Use) -> bool:
    """
    Say whether a passage speaks of the same thing as the statement and not against it.

    In a long text every name stands somewhere: a passage that is about something else would lend it to any statement. So
    a sentence of a document completes only its neighbours; cards, and texts picked by the caller, may complete one another.
    """
    if any(part.detail == "modality" for part in one.judgement.parts):
        return False  # what is only planned completes no fact: "China wants to import oil"
    sentences = [each.is_sentence for each in (one, best)]
    if all(sentences):
        near = one.passage.span in (*best.passage.before, *best.passage.after)
        return near and one.alignment.coverage >= _LEAST_SHARED_OF_NEIGHBOUR and one.judgement.refute <= _MOST_DOUBT
    if any(sentences):
        return False
    if use is Use.PICKED and _are_apart(one, best):
        return one.judgement.refute <= PLAIN and _goes_on(one, best)
    if use is Use.PICKED:
        return one.alignment.coverage >= _LEAST_SHARED_OF_PICKED and one.judgement.refute <= _MOST_DOUBT_OF_ANY
    return one.alignment.coverage >= LEAST_SHARED and one.judgement.refute <= _MOST_DOUBT


def _are_apart(one: Judged, other: Judged) -> bool:
    """Say whether two passages are texts of their own that the caller gave without a source."""
    return not one.source and not other.source and one.passage.text != other.passage.text


def _goes_on(one: Judged, best: Judged) -> bool:
    """
    Say whether a text goes on about the same: it has the title of the other, or it opens with what the statement or the other
    names, or with no noun at all.

    "The cat of Port Bell is black" says of no pier that it is black; "it was built in 1904" may.
    """
    if one.passage.title:
        return True
    evidence = one.alignment.evidence
    opening = _find_opening(evidence)
    known = {*one.alignment.statement.roots, *best.alignment.evidence.roots}
    named = [at for at in opening if at in evidence.named]
    return not opening or any(evidence.roots[at] in known for at in named or opening)


def _find_opening(text: Analysis) -> list[int]:
    """Return the places of the words that a text opens with up to its verb: "the **cat** of **Port Bell** is black"."""
    verb = next(iter(find_verbs(text)), len(text.tokens))
    opening: list[int] = []
    for at, token in enumerate(text.tokens[:verb]):
        if text.weights[at]:
            if opening and token.lower.endswith("s") and at not in text.named and _is_followed_by_other(text, at):
                break  # "the bakery **employs** 30", "Poe **lives** in Lima"
            opening.append(at)
        elif opening and token.lower not in _IN_OPENINGS:
            break
    return opening


def _is_followed_by_other(text: Analysis, at: int) -> bool:
    return at + 1 < len(text.tokens) and not text.weights[at + 1]


def _speaks_against(one: Judged) -> bool:
    """Say whether a passage that shares most of the statement opposes or denies a part of it, or only plans it."""
    return one.alignment.coverage >= LEAST_SHARED and any(
        part.kind is not Kind.DATE and part.sure >= SURE_CONFLICT
        if part.relation is Relation.CONFLICTS
        else part.detail in {"denies", "modality"}
        for part in one.judgement.parts
    )


def _ranks(statement: Analysis) -> bool:
    """Say whether a statement ranks something: "the first" of one sentence is not that of the next."""
    return bool(statement.ranks) or any(one.kind is QuantityKind.ORDINAL for one in statement.quantities)


def _has_gaps(one: Judged) -> bool:
    return any(not one.alignment.earned(place) for place, _ in one.alignment.weighty)


def _find_held(one: Judged) -> frozenset[int]:
    """Return the statement's tokens that a passage itself says: words with a partner, figures that agree."""
    words = {place for place, _ in one.alignment.weighty if one.alignment.partner(place) is not None}
    figures = {
        part.statement[0]
        for part in one.judgement.parts
        if part.kind in {Kind.QUANTITY, Kind.DATE} and part.relation is Relation.AGREES
    }
    return frozenset(words | figures)


def _weigh_place(statement: Analysis, place: int) -> float:
    return statement.weights[place] or 1.0  # a figure weighs what an ordinary word does
