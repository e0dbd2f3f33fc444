"""
Hold which way a figure went against the passage: "sales **rose** 3 %" beside "sales of 40 million, **down** 3 %".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import are_opposed
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

#: Which way a figure went.
UP, DOWN = 0, 1
# Small words that tell the way of a figure beside them; the verbs and nouns are the table's of opposites.
_ADVERBS = {"up": UP, "down": DOWN, "higher": UP, "more": UP, "lower": DOWN, "less": DOWN, "fewer": DOWN}
# "Eleven months **ahead of** schedule", "**late**", "**later than** planned"; "a year later" alone follows something.
_TIMES = {"ahead": UP, "early": UP, "behind": DOWN, "late": DOWN, "overdue": DOWN}
_TIMES_THAN = {"earlier": UP, "sooner": UP, "later": DOWN}
# "Rose **by a** 3 %", "a fall **of** 3 %"; but what "rose **to** 3 %" is 3 % now.
_BETWEEN = frozenset("by of a an another further some".split())
# A figure and what it does to the way it went are this sure to belong together: they touch.
_SURE = 0.6
_SENSE = "direction"


def compare_changes(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a figure by which something rose in the statement, and fell in the passage.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Sales climbed 3%."), analyse("Sales were 40 million, down 3%.")
    >>> [(part.relation.value, part.detail) for part in compare_changes(align(said, found))]
    [('conflicts', 'direction')]
    """
    parts = []
    for said in alignment.statement.quantities:
        here = _find_way(alignment.statement, said)
        if here is None:
            continue
        ways = [
            way
            for found in alignment.evidence.quantities
            if do_agree(said, found) and (way := _find_way(alignment.evidence, found)) is not None
        ]
        if ways and all(way[1] != here[1] for way in ways):
            parts.append(_describe(alignment, here[0], ways[0][0]))
    return tuple(parts) or _compare_heads(alignment) or _compare_turns(alignment)


def _compare_heads(alignment: Alignment) -> tuple[Compared, ...]:
    """Find a figure of one thing in the statement and of its opposite in the passage: "a **profit of** 12 million", "a **loss of**"."""
    statement, evidence = alignment.statement, alignment.evidence
    for said in statement.quantities:
        head = _find_head(statement, said)
        if head is None:
            continue
        heads = [
            its
            for found in evidence.quantities
            if do_agree(said, found) and (its := _find_head(evidence, found)) is not None
        ]
        if heads and all(are_opposed(statement.senses[head], evidence.senses[its]) is not None for its in heads):
            return (_describe(alignment, head, heads[0]),)
    return ()


def _find_head(analysis: Analysis, one: Quantity) -> int | None:
    """Return the word that a figure is of, where it has an opposite."""
    at = one.first - 2
    is_head = at >= 0 and analysis.tokens[at + 1].lower == "of" and bool(analysis.senses[at])
    return at if is_head and at not in analysis.negated else None


_TURNS = {"up": UP, "down": DOWN}


def _compare_turns(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a change that went the other way: "sales **fell**" beside "sales of 4 million, **up from** 3 million", "sales **were up**".

    One of the two texts tells it by "up" or "down" alone.
    """
    statement, evidence = alignment.statement, alignment.evidence
    said, found = _find_turns(statement), _find_turns(evidence)
    if not (said or found) or statement.negations or evidence.negations or evidence.lowers.issuperset(_TURNS):
        return ()  # "down in May and **up** in June"
    if alignment.weighty and alignment.weighty[0][0] not in alignment.partners:
        return ()  # "**costs** fell" beside "sales were up"
    if said and not alignment.lacks:
        told = [(at, way) for at in alignment.rest if (way := read_way(evidence, at)) is not None]
        found = found or told
    elif found and len(alignment.lacks) <= _MOST_LACKING:
        said = [(at, way) for at in alignment.lacks if (way := read_way(statement, at)) is not None]
    if len(said) != 1 or len(found) != 1:
        return ()
    (word, way), (other, its) = said[0], found[0]
    ways = {
        read_way(evidence, at)
        for at, token in enumerate(evidence.tokens)
        if evidence.senses[at] and token.lower not in _ADVERBS
    }
    if way == its:
        is_all = 1 - way not in ways and alignment.lacks in {(), (word,)}
        return (_describe(alignment, word, other, Relation.AGREES),) if is_all else ()
    if way in ways:
        return ()  # "dropped by 11 percent, with one in five electric, **up from** one in eight"
    return (_describe(alignment, word, other),)


# The change itself, and a word that is told in another: "sales **fell**, **analysts** said".
_MOST_LACKING = 2
_COPULAS = frozenset("is are was were be been 's 're".split())
# "Was up **to**", "is down **for**" tell of something else.
_BEHIND_TURN = frozenset(
    "from by in on at over compared sharply slightly strongly steeply year month more less about almost nearly".split()
)


def _find_turns(analysis: Analysis) -> list[tuple[int, int]]:
    """Return the places of "up" and "down" that tell a change by themselves, and which way: "**up** from", "were **down** 3 %"."""
    if analysis.lowers.isdisjoint(_TURNS):
        return []
    tokens = analysis.tokens
    turns = []
    for at, token in enumerate(tokens[:-1]):
        if token.lower not in _TURNS or at in analysis.named:
            continue
        behind, before = tokens[at + 1], tokens[at - 1].lower if at else ""
        is_state = before in _COPULAS and (
            behind.kind is TokenKind.MARK or at + 1 in analysis.in_figures or behind.lower in _BEHIND_TURN
        )
        if is_state or behind.lower == "from":
            turns.append((at, _TURNS[token.lower]))
    return turns


def _find_way(analysis: Analysis, one: Quantity) -> tuple[int, int] | None:
    """Return the word that tells which way a figure went, and which; None without one, or where it is denied."""
    if one.kind in {QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.RATIO}:
        return None
    before = one.first - 1
    while before > 0 and analysis.tokens[before].lower in _BETWEEN:
        before -= 1
    for at in (before, one.last):
        if 0 <= at < len(analysis.tokens) and at not in analysis.negated:
            way = read_way(analysis, at)
            if way is not None:
                return at, way
    return None


def read_way(analysis: Analysis, at: int) -> int | None:
    """
    Return which way a word tells that a figure went, :data:`UP` or :data:`DOWN`; None for other words.

    >>> from factcheck.facts.analysis import analyse
    >>> [read_way(analyse(said), 1) for said in ("Exports rose.", "Exports fell.", "Exports stopped.")]
    [0, 1, None]
    """
    word = analysis.tokens[at].lower
    if word in _ADVERBS or word in _TIMES:
        return _ADVERBS.get(word, _TIMES.get(word))
    if word in _TIMES_THAN:
        after = analysis.tokens[at + 1].lower if at + 1 < len(analysis.tokens) else ""
        return _TIMES_THAN[word] if after == "than" else None
    return next((one.side for one in analysis.senses[at] if one.name == _SENSE and one.side in {UP, DOWN}), None)


def _describe(alignment: Alignment, word: int, other: int, relation: Relation = Relation.CONFLICTS) -> Compared:
    said, found = alignment.statement.tokens[word].text, alignment.evidence.tokens[other].text
    return Compared(
        kind=Kind.POLARITY,
        relation=relation,
        statement=(word, word + 1),
        evidence=(other, other + 1),
        detail=_SENSE,
        sure=_SURE,
        message=(
            f"the statement says “{said}”, the evidence “{found}”"
            if relation is Relation.CONFLICTS
            else f"“{found}” tells the same way as “{said}”"
        ),
    )
