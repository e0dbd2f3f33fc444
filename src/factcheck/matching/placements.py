"""
Say whether a figure, a rank or a word of the statement stands in another place of a passage that a search found.

An alignment enters, yes or no leaves. "Sold for 3 million" is not borne out by "put up at 3 million, sold for 2 million".
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_head, is_deed
from factcheck.matching.comparability import comparable, same_unit
from factcheck.matching.dates import compare_dates
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.quantities import do_agree
from factcheck.matching.slots import find_partner, points_back
from factcheck.model import Relation

_Figure = TypeVar("_Figure", Quantity, DateMention)
# A figure stands so near behind its verb: "sold for about 3 million".
_BEHIND_VERB = 5
_CLAUSE_ENDS = frozenset(". ; , : ( )".split())


def gives_another_date(alignment: Alignment) -> bool:
    """
    Say whether the passage gives the statement's date behind another verb, and behind its verb another date.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Work on the mill began in 1872.")
    >>> gives_another_date(align(said, analyse("Planned in 1872, work on the mill did not begin until 1896.")))
    True
    """
    return any(_is_dated_elsewhere(alignment, date) for date in alignment.statement.dates)


def _is_dated_elsewhere(alignment: Alignment, said: DateMention) -> bool:
    verb = _find_verb(alignment, said.first)
    if verb is None:
        return False
    dates = alignment.evidence.dates
    agreeing = [one for one in dates if compare_dates(said, one).relation is Relation.AGREES]
    near = _list_behind(alignment, verb, dates)
    return bool(agreeing and near) and not any(one in agreeing for one in near)


def gives_another_figure(alignment: Alignment) -> bool:
    """
    Say whether the passage gives the statement's figure behind another verb, and behind its verb another figure.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The mill was sold for $3m.")
    >>> gives_another_figure(align(said, analyse("Put up at $3m, the mill was sold for $2m.")))
    True
    >>> gives_another_figure(align(said, analyse("The mill was sold for $3m, not $2m.")))
    False
    """
    return any(_stands_elsewhere(alignment, quantity) for quantity in alignment.statement.quantities)


def _stands_elsewhere(alignment: Alignment, said: Quantity) -> bool:
    if said.kind is QuantityKind.ORDINAL:
        return False
    verb = _find_verb(alignment, said.first)
    if verb is None:
        return False
    agreeing = _list_agreeing(alignment, said)
    near = _list_behind(alignment, verb, [one for one in alignment.evidence.quantities if comparable(said, one)])
    if any("from" in _read_between(alignment, verb, one.first) for one in near):
        return False  # "fell **from** 8 % in May to 7 % in June" gives both ends
    return (
        bool(agreeing and near)
        and not any(one in agreeing for one in near)
        and all(one.kind is said.kind and same_unit(said, one) for one in near)
    )


def gives_it_to_another(alignment: Alignment) -> bool:
    """
    Say whether the passage gives the statement's figure to another, and one of its own to the statement's subject.

    "The fund paid 22 million" beside "the city paid 22 million and **the fund 9 million**": the verb is left out.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The fund paid 22 million euros.")
    >>> gives_it_to_another(align(said, analyse("The city paid 22 million euros and the fund 9 million.")))
    True
    """
    return any(
        _is_gapped(alignment, quantity)
        for quantity in alignment.statement.quantities
        if quantity.kind is not QuantityKind.ORDINAL
    )


# "And the national arts **fund** only **9** million".
_BEHIND_SUBJECT = 3


def _is_gapped(alignment: Alignment, said: Quantity) -> bool:
    partners = [alignment.partners[at] for at, _ in alignment.weighty if at < said.first and at in alignment.partners]
    agreeing = _list_agreeing(alignment, said)
    if not agreeing:
        return False
    tokens = alignment.evidence.tokens
    if _has_the_rest(alignment, partners):
        return True
    for one in alignment.evidence.quantities:
        # The unit may be left out as well: "22 million euros and the fund **9 million**".
        bare = one.kind is QuantityKind.COUNT and not one.nouns
        if one in agreeing or not (bare or (one.kind is said.kind and comparable(said, one))):
            continue
        before = [at for at in range(max(0, one.first - _BEHIND_SUBJECT), one.first) if at in partners]
        joined = any(token.lower in {"and", "while", "but", ",", ";"} for token in tokens[agreeing[0].last : one.first])
        verbless = bool(before) and not any(is_deed(alignment.evidence, at) for at in range(before[-1], one.first))
        if verbless and joined and agreeing[0].last <= before[-1]:
            return True
    return False


_REST = frozenset("rest remainder balance".split())


def _has_the_rest(alignment: Alignment, partners: Sequence[int]) -> bool:
    """Say whether what stands before a figure of the statement has the rest in the passage: "and **the fund the rest**"."""
    tokens = alignment.evidence.tokens
    return any(
        token.lower in _REST and at > 1 and tokens[at - 1].lower == "the" and at - 2 in partners
        for at, token in enumerate(tokens)
    )


_EARLIER = frozenset("previously formerly originally initially".split())
_EARLIER_THINGS = frozenset("earlier previous former older".split())
_EARLIER_OR_EARLIER_THINGS = _EARLIER | _EARLIER_THINGS
_CONTRASTS = frozenset("; while whereas but".split())
# A text made to be endless has more of them than a sentence.
_MOST_CONTRASTS = 8


def tells_of_before(alignment: Alignment) -> bool:
    """
    Say whether a word of the statement stands in what the passage tells of an earlier time, and another before that.

    "Since 4.2 it uses gzip" beside "since 4.2 it uses zstd; **earlier versions** used gzip".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Since 4.2 the tool uses gzip.")
    >>> tells_of_before(align(said, analyse("Since 4.2 the tool takes zstd; earlier versions used gzip.")))
    True
    """
    said, tokens = alignment.statement.lowers, alignment.evidence.tokens
    if not said.isdisjoint(_EARLIER_OR_EARLIER_THINGS):
        return False
    for at in [at for at, token in enumerate(tokens) if token.lower in _CONTRASTS][:_MOST_CONTRASTS]:
        end = next((place for place in range(at + 1, len(tokens)) if tokens[place].lower in {".", ";"}), len(tokens))
        inside = [token.lower for token in tokens[at + 1 : end]]
        told = any(word in _EARLIER for word in inside) or any(
            word in _EARLIER_THINGS and following.endswith("s") for word, following in pairwise(inside)
        )
        partners = [alignment.partners[place] for place, _ in alignment.weighty if place in alignment.partners]
        if told and any(at < one < end for one in partners) and any(one < at for one in partners):
            return True
    return False


# Kinds of figures that tell a part of a whole.
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.RATIO})
_HAD = frozenset({"had"})


def tells_of_time_past(alignment: Alignment) -> bool:
    """
    Say whether the passage has a figure of the statement behind "had" alone, and another of its kind now.

    "Diesel makes up most of the sales" beside "diesel, which **had made up** more than half, fell to a quarter".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Diesel makes up more than half of the sales.")
    >>> tells_of_time_past(align(said, analyse("Diesel, which had made up more than half of the sales, fell to a quarter.")))
    True
    """
    if "had" in alignment.statement.lowers or "had" not in alignment.evidence.lowers:
        return False
    for said in alignment.statement.quantities:
        agreeing = _list_agreeing(alignment, said) if said.kind is not QuantityKind.SCORE else []
        others = [one for one in alignment.evidence.quantities if one not in agreeing and _are_alike(said, one)]
        if agreeing and others and all(_is_past(alignment.evidence, one) for one in agreeing):
            return not all(_is_past(alignment.evidence, one) for one in others)
    return False


def _are_alike(one: Quantity, other: Quantity) -> bool:
    return comparable(one, other) and (one.kind is other.kind or {one.kind, other.kind} <= _SHARES)


def _is_past(analysis: Analysis, one: Quantity) -> bool:
    """Say whether "had" and a deed stand before a figure in its clause."""
    for at in range(one.first - 1, max(-1, one.first - 1 - _BEHIND_VERB), -1):
        lower = analysis.tokens[at].lower
        if lower in _CLAUSE_ENDS:
            return False
        if lower in _HAD:
            return any(is_deed(analysis, place) for place in range(at + 1, one.first))
    return False


def _find_verb(alignment: Alignment, first: int, within: int = _BEHIND_VERB) -> int | None:
    """Return the partner of the deed before a figure of the statement, ``within`` so many words, or None."""
    tokens = alignment.statement.tokens
    for at in range(first - 1, max(-1, first - within), -1):
        if tokens[at].lower in _CLAUSE_ENDS:
            return None
        if is_deed(alignment.statement, at):
            return alignment.partner(at)
    return None


# "Shortlisted in 1961, 1963 **and 1964**": a list of figures goes on behind its verb.
_LISTING = frozenset("and or , both in also".split())
_LISTED_WITHIN = 9


def stands_behind_its_verb(alignment: Alignment, said: Quantity | DateMention, other: Quantity | DateMention) -> bool:
    """
    Say whether a figure of the passage stands behind the verb that the statement's figure stands behind, alone or in a list.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It sank in 1961."), analyse("Raised in 1966, it had sunk in 1959 and 1961."))
    >>> [stands_behind_its_verb(alignment, alignment.statement.dates[0], date) for date in alignment.evidence.dates]
    [False, True, True]
    """
    verb = _find_verb(alignment, said.first, _LISTED_WITHIN)
    if verb is None or not verb < other.first <= verb + _LISTED_WITHIN:
        return False
    evidence = alignment.evidence
    return not any(
        is_deed(evidence, at) or (token.lower in _CLAUSE_ENDS and token.lower not in _LISTING)
        for at, token in enumerate(evidence.tokens[verb + 1 : other.first], verb + 1)
    )


def _list_agreeing(alignment: Alignment, said: Quantity) -> list[Quantity]:
    return [one for one in alignment.evidence.quantities if do_agree(said, one)]


def _list_behind(alignment: Alignment, verb: int, figures: Sequence[_Figure]) -> list[_Figure]:
    """Return the figures that stand right behind a verb of the passage, in its clause."""
    return [
        one
        for one in figures
        if verb < one.first <= verb + _BEHIND_VERB
        and _CLAUSE_ENDS.isdisjoint(_read_between(alignment, verb, one.first))
    ]


def _read_between(alignment: Alignment, verb: int, first: int) -> list[str]:
    return [token.lower for token in alignment.evidence.tokens[verb + 1 : first]]


# What may stand between a verb and its object: "given **to the** patients".
_BETWEEN = frozenset("the a an its his her their of to with".split())


def lends_what_is_replaced(alignment: Alignment) -> bool:
    """
    Say whether the title has a word in whose place, behind the same word, the passage has another: "given the **placebo**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, title = analyse("All three patients had been given the vaccine."), analyse("A vaccine against gout")
    >>> lends_what_is_replaced(align(said, analyse("All three patients had been given the placebo."), title))
    True
    """
    statement, evidence, rest = alignment.statement, alignment.evidence, frozenset(alignment.rest)
    for at, _ in alignment.weighty:
        if at in alignment.partners or at not in alignment.lent or at in statement.named:
            continue
        before = at - 1
        while before > 0 and statement.tokens[before].lower in _BETWEEN:
            before -= 1
        partner = alignment.partner(before) if before >= 0 else None
        if partner is None:
            continue
        place = partner + 1
        while place < len(evidence.tokens) and evidence.tokens[place].lower in _BETWEEN:
            place += 1
        if place in rest and place not in evidence.named:
            return True
    return False


def lends_a_replaced_name(alignment: Alignment) -> bool:
    """
    Say whether only the title has a name, behind whose noun the passage has another of its kind: "trade **with Chile**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, title = analyse("Trade between Peru and Bolivia grew."), analyse("Peru and Bolivia")
    >>> lends_a_replaced_name(align(said, analyse("Trade with Chile grew."), title))
    True
    """
    names = alignment.statement.names
    others = [
        other
        for other in alignment.evidence.names
        if alignment.used.isdisjoint(range(other.first, other.last))
        and all(alignment.tie_names(name, other) in NOT_SAME for name in names)
    ]
    if not others or points_back(alignment.evidence):
        return False  # "trade **between the two** grew, and that with Chile fell"
    for name in names:
        head = find_head(alignment.statement, name)
        lent = [at for at in range(name.first, name.last) if at in alignment.lent and at not in alignment.partners]
        partner = alignment.partner(head) if head is not None and lent else None
        if partner is None or find_partner(alignment, name) is not None:
            continue
        if any(exclude_each_other(name, other) and find_head(alignment.evidence, other) == partner for other in others):
            return True
    return False


# "For the **first** time **since** 1998".
_SINCE_WITHIN = 4


def limits_the_rank(alignment: Alignment) -> bool:
    """
    Say whether the passage ranks something since a day, and the statement for all time: "the first time since 1998".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("They won for the first time in their history.")
    >>> limits_the_rank(align(said, analyse("They won for the first time since 1998.")))
    True
    """
    if "since" in alignment.statement.lowers or "since" not in alignment.evidence.lowers:
        return False
    if "first" not in alignment.statement.lowers or "first" not in alignment.evidence.lowers:
        return False
    tokens = alignment.evidence.tokens
    return any(
        token.lower == "first" and any(after.lower == "since" for after in tokens[at + 1 : at + 1 + _SINCE_WITHIN])
        for at, token in enumerate(tokens)
    )
