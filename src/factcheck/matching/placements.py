"""
Say whether a figure, a rank or a word of the statement stands in another place of a passage that a search found.

An alignment enters, yes or no leaves. "Sold for 3 million" is not borne out by "put up at 3 million, sold for 2 million".
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import TypeVar

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.dates import compare_dates
from factcheck.matching.quantities import comparable, compare_quantities, same_unit
from factcheck.model import Relation
from factcheck.text.tokens import TokenKind

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


_EVERY = frozenset("all every each both".split())
_OF_THEM = frozenset("them whom these those which".split())


def tells_of_some(alignment: Alignment) -> bool:
    """
    Say whether the statement tells of all what the passage tells of some of them: "31 were hurt, **nine of them** badly".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("All 31 of the passengers were badly hurt.")
    >>> tells_of_some(align(said, analyse("Of the passengers 31 were hurt, nine of them badly.")))
    True
    """
    if alignment.statement.lowers.isdisjoint(_EVERY):
        return False
    tokens = alignment.evidence.tokens
    wholes = {one.value for one in alignment.statement.quantities}
    return any(
        (one.last + 1 < len(tokens) and tokens[one.last].lower == "of" and tokens[one.last + 1].lower in _OF_THEM)
        # "**Six of the nine** districts"
        or (
            one.kind is QuantityKind.RATIO
            and one.pair is not None
            and one.pair[0] < one.pair[1]
            and one.pair[1] in wholes
        )
        for one in alignment.evidence.quantities
    )


_TWO = frozenset("both two 2 each either neither all pair twin twins".split())
_AND_WITHIN = 4


def tells_of_one(alignment: Alignment) -> bool:
    """
    Say whether the statement tells of both what the passage tells of one: "**both** piers", "the eastern pier".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Both piers broke in the storm.")
    >>> tells_of_one(align(said, analyse("The eastern pier broke in the storm.")))
    True
    >>> tells_of_one(align(said, analyse("The eastern and the western pier broke in the storm.")))
    False
    """
    if "both" not in alignment.statement.lowers or not alignment.evidence.lowers.isdisjoint(_TWO):
        return False
    tokens, roots = alignment.statement.tokens, alignment.statement.roots
    for at, token in enumerate(tokens[:-1]):
        partner = alignment.partner(at + 1)
        if token.lower == "both" and partner is not None and tokens[at + 1].lower.endswith("s"):
            found = alignment.evidence.tokens[partner].lower
            before = [one.lower for one in alignment.evidence.tokens[max(0, partner - _AND_WITHIN) : partner]]
            is_one = found != tokens[at + 1].lower and alignment.evidence.roots[partner] == roots[at + 1]
            return is_one and "and" not in before  # "the eastern and the western pier"
    return False


_EARLIER = frozenset("previously formerly originally initially".split())
_EARLIER_THINGS = frozenset("earlier previous former older".split())
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
    if not said.isdisjoint(_EARLIER | _EARLIER_THINGS):
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


_ONLY = frozenset("only solely exclusively purely".split())
# "Used **only for** passenger **flights**".
_ONLY_WITHIN = 4


def restricts_another(alignment: Alignment) -> bool:
    """
    Say whether the statement and the passage each say "only", and of other things: "only freight", "solely passengers".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The port is used solely for grain.")
    >>> restricts_another(align(said, analyse("The port was closed to grain and takes only timber.")))
    True
    >>> restricts_another(align(said, analyse("The port takes grain only, no timber.")))
    False
    """
    if alignment.statement.lowers.isdisjoint(_ONLY) or alignment.evidence.lowers.isdisjoint(_ONLY):
        return False
    said, found = (_list_restricted(side) for side in (alignment.statement, alignment.evidence))
    partners = {alignment.partners[at] for at in said if at in alignment.partners}
    return bool(said and found) and partners.isdisjoint(found) and bool(partners)


def _list_restricted(analysis: Analysis) -> frozenset[int]:
    """Return the words of some weight that "only" tells of: those behind it in its clause, or else the one before it."""
    found: list[int] = []
    for at, token in enumerate(analysis.tokens):
        if token.lower in _ONLY:
            behind = range(at + 1, min(len(analysis.tokens), at + 1 + _ONLY_WITHIN))
            clause = takewhile(lambda place: analysis.tokens[place].kind is not TokenKind.MARK, behind)
            told = [place for place in clause if _may_be_restricted(analysis, place)]
            found.extend(told or [place for place in range(max(0, at - 1), at) if _may_be_restricted(analysis, place)])
    return frozenset(found)


def _may_be_restricted(analysis: Analysis, place: int) -> bool:
    return bool(analysis.weights[place]) and place not in analysis.in_figures


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


def _find_verb(alignment: Alignment, first: int) -> int | None:
    """Return the partner of the deed right before a figure of the statement, or None."""
    tokens = alignment.statement.tokens
    for at in range(first - 1, max(-1, first - _BEHIND_VERB), -1):
        if tokens[at].lower in _CLAUSE_ENDS:
            return None
        if is_deed(alignment.statement, at):
            return alignment.partner(at)
    return None


def _list_agreeing(alignment: Alignment, said: Quantity) -> list[Quantity]:
    quantities = [one for one in alignment.evidence.quantities if comparable(said, one)]
    return [one for one in quantities if compare_quantities(said, one).relation is Relation.AGREES]


_Figure = TypeVar("_Figure", Quantity, DateMention)


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


_MOST = frozenset("most majority".split())
_MOSTLY = frozenset(
    "most majority mostly mainly largely chiefly predominantly all every overwhelmingly minority few".split()
)
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.RATIO})


def lacks_the_share(alignment: Alignment) -> bool:
    """
    Say whether the statement tells what most do, and the passage gives no share of any.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Most of the patients smoked.")
    >>> lacks_the_share(align(said, analyse("Smoking patients were asked."))), lacks_the_share(align(said, analyse("60% smoked.")))
    (True, False)
    """
    tokens = alignment.statement.tokens
    if not any(token.lower in _MOST and tokens[at + 1].lower == "of" for at, token in enumerate(tokens[:-1])):
        return False
    if not alignment.evidence.lowers.isdisjoint(_MOSTLY):
        return False
    # "47 of the 52" may be no share to the reader of figures, and two figures make one.
    return len(alignment.evidence.quantities) < 2 and not any(
        quantity.kind in _SHARES for quantity in alignment.evidence.quantities
    )


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
