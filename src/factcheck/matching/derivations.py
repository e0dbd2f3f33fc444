"""
Work out a figure of the statement from two of the passage: "half of 9 million" is 4.5 million, from 50 to 38 it fell by 12.

An alignment and a figure enter, the figure of the passage that it comes from leaves.
"""

from collections.abc import Iterator
from itertools import combinations, pairwise, permutations

import attrs

from factcheck.facts.amount_pairs import CHANGES
from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import BOUNDS, Hedge
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.quantities import Quantity, QuantityKind, round_step
from factcheck.facts.units import same_base
from factcheck.matching.alignment import Alignment
from factcheck.matching.dated_figures import has_its_date
from factcheck.matching.differences import find_comparative, tells_a_change
from factcheck.matching.pairs import How
from factcheck.matching.placed_figures import has_its_name
from factcheck.matching.scoped_figures import has_its_scope

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.RATIO})
_NO_AMOUNTS = _SHARES | {QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.MULTIPLE}
_PLAIN = frozenset({Hedge.EXACT, Hedge.ABOUT})
# By what the other figure is to be taken: "half of it paid by a fund", "doubled to 60,000".
_FACTORS = {
    "half": (0.5,),
    "halved": (2.0,),
    "halving": (2.0,),
    "doubled": (0.5,),
    "doubling": (0.5,),
    "tripled": (1 / 3,),
}
# A list of figures comes to nearly anything.
_MOST_FIGURES = 8
# Small whole numbers come about by chance: of 31 conflicts in 29,792 pairs of the labelled sets whose figure is a sum, a
# difference or a share of others 25 are refuted, most of one digit. With two digits asked for, or words that tell what the
# figure is, 11 remain, of which 7 are refuted and 3 supported; of 2,561 statements of drafts 24 were so, all of them supported.
# Shares were counted before a rest had to be told of.
_LEAST_DIGITS = 10
_REST = frozenset("remaining remainder rest other others".split())
# How far a figure that was worked out may be off: half of its last digit, or what "about" allows.
_ROUGHLY, _CLOSELY = 0.04, 0.005
# A third and 33 %.
_CLOSE_SHARES = 0.01


def derive_figure(alignment: Alignment, said: Quantity) -> Quantity | None:
    """
    Return the passage's figure from which, with another, the statement's follows; None where it does not.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The fund paid 4.5 million."), analyse("It cost 9 million, half of it paid by a fund."))
    >>> derive_figure(alignment, alignment.statement.quantities[0]).value
    9000000.0
    """
    figures = alignment.evidence.quantities
    if said.hedge in BOUNDS or len(figures) > _MOST_FIGURES:
        return None
    if said.pair is not None and said.kind is QuantityKind.RATIO and (part := find_part(alignment.evidence, said)):
        return part
    if said.kind is QuantityKind.COUNT and (told := _find_pair(alignment, said)) is not None:
        return told
    if (spread := _find_spread(alignment, said)) is not None:
        return spread
    if said.kind in _SHARES:
        part = _find_part_of_share(alignment.evidence, said)
        if part is not None or not _speaks_of_the_rest(alignment):
            return part
        return next((one for one in figures if one.kind in _SHARES and _is_complement(said, one)), None)
    if (
        said.kind in _NO_AMOUNTS
        or said.hedge not in _PLAIN
        or any(has_its_scope(alignment, said, one) for one in figures)
    ):
        return None  # "a worldwide total of 9 million" is told, whatever the parts come to
    reach = _find_reach(said)
    for found, value in _list_derived(alignment, said):
        if abs(value - said.base) <= reach:
            return found
    return None


# Seconds of the times that a rate may count by.
_LENGTHS = {"day": 86_400.0, "week": 604_800.0, "month": 2_629_800.0, "year": 31_557_600.0}
# How far a mean that was worked out may be off: 400 over 30 is "about 13".
_SPREAD_REACH = 0.05


def _find_spread(alignment: Alignment, said: Quantity) -> Quantity | None:
    """Return the sum of the passage that comes to a rate: "400 billion **over 30 years**" is 13 billion a year, ten tickets for 50 are 5 **each**."""
    evidence = alignment.evidence
    is_each = said.kind is QuantityKind.MONEY and not _EACH.isdisjoint(alignment.statement.lowers)
    if said.per not in _LENGTHS and not is_each:
        return None
    alike = [one for one in evidence.quantities if one.kind is said.kind and same_base(one.unit, said.unit)]
    if len(alike) != 1 or alike[0].per is not None or not _EACH.isdisjoint(evidence.lowers):
        return None  # a rate of its own, or several sums
    whole = alike[0]
    share = None
    if said.per in _LENGTHS:
        spread = (one for one in evidence.quantities if _is_spread_over(evidence, whole, one))
        share = next((one.base / _LENGTHS[said.per] for one in spread), None)
    else:
        counted = [one for one in evidence.quantities if one.kind is QuantityKind.COUNT and one.nouns]
        share = next((one.value for one in counted if one.nouns[-1] in alignment.statement.roots), None)
    if share is None or share <= 1:
        return None
    reach = max(said.base_step / 2, _SPREAD_REACH * said.base if said.hedge is Hedge.ABOUT else 0.0)
    return whole if abs(whole.base / share - said.base) <= reach else None


_SPREADING = frozenset("over in within for during next first last past coming".split())
_SPREAD_WITHIN = 8
_PARTING = frozenset(". ; , and that which after".split())


def _is_spread_over(evidence: Analysis, whole: Quantity, one: Quantity) -> bool:
    """Say whether a sum is told for a length of time, in one clause: "400 billion dollars **over 30 years**"."""
    if (
        one.kind is not QuantityKind.DURATION
        or one.hedge not in _PLAIN
        or not 0 <= one.first - whole.last <= _SPREAD_WITHIN
    ):
        return False
    between = [token.lower for token in evidence.tokens[whole.last : one.first]]
    return not _SPREADING.isdisjoint(between[-2:]) and not any(
        word in _PARTING or has_deed_form(word) for word in between
    )


_EACH = frozenset({"each", "apiece"})


def _find_pair(alignment: Alignment, said: Quantity) -> Quantity | None:
    """Return the "310 of 1,250" of the passage that a count is a side of, or the result whose margin it is."""
    ratios = (one for one in alignment.evidence.quantities if said.value in (one.pair or ()))
    ratio = next((one for one in ratios if find_part(alignment.statement, one)), None)
    return ratio if ratio is not None else _find_margin(alignment, said)


def _find_margin(alignment: Alignment, said: Quantity) -> Quantity | None:
    """Return the only result of the passage whose two sides are as far apart as the statement says: "won **by three goals**", "5-2"."""
    scores = [one for one in alignment.evidence.quantities if one.kind is QuantityKind.SCORE and one.pair is not None]
    before = alignment.statement.tokens[said.first - 1].lower if said.first else ""
    if len(scores) != 1 or before != "by" or scores[0].pair is None:
        return None
    return scores[0] if abs(scores[0].pair[0] - scores[0].pair[1]) == said.value else None


# "1,250 paintings, **of which** 310 are shown", "310 **of them**".
_OF_THEM = frozenset("which whom them these those".split())
_LINKED_WITHIN = 3
# "Of the 20 **players in the squad,** 5".
_WHOLE_WITHIN = 9


def find_part(analysis: Analysis, ratio: Quantity) -> Quantity | None:
    """
    Return the figure of a text that is the part of "310 of the 1,250", where the text has the whole and says that it is of it.

    >>> from factcheck.facts.analysis import analyse
    >>> [ratio] = analyse("310 of the 1,250 paintings").quantities
    >>> find_part(analyse("1,250 paintings, of which 310 are shown"), ratio).value
    310.0
    >>> find_part(analyse("1,250 paintings and 310 prints"), ratio) is None
    True
    """
    if ratio.pair is None or ratio.kind is not QuantityKind.RATIO:
        return None
    counts = [one for one in analysis.quantities if one.kind is QuantityKind.COUNT and one.hedge in _PLAIN]
    whole = next((one for one in counts if one.value == ratio.pair[1]), None)
    if whole is None:
        return None
    return next((one for one in counts if one.value == ratio.pair[0] and _is_of_them(analysis, one, whole)), None)


def _find_part_of_share(evidence: Analysis, said: Quantity) -> Quantity | None:
    """Return the part of a whole that makes a share: "35 percent" beside "**of 20** alarms tested, **7**"."""
    counts = [one for one in evidence.quantities if one.kind is QuantityKind.COUNT and one.hedge in _PLAIN]
    share = _read_share(said)
    return next(
        (
            part
            for whole, part in permutations(counts, 2)
            if whole.value > part.value > 0
            and abs(part.value / whole.value - share) <= _SAME_SHARE
            and _is_of_them(evidence, part, whole)
        ),
        None,
    )


# A share that was worked out, and perhaps rounded.
_SAME_SHARE = 0.005


def _is_of_them(analysis: Analysis, part: Quantity, whole: Quantity) -> bool:
    """Say whether a figure is of another: "of the 1,250 paintings **310**", "310 of them"."""
    lowers = [token.lower for token in analysis.tokens]
    ahead = lowers[max(0, whole.first - _LINKED_WITHIN) : whole.first]
    if "of" in ahead and 0 <= part.first - whole.last <= _WHOLE_WITHIN:
        return True
    around = lowers[max(0, part.first - _LINKED_WITHIN) : part.first], lowers[part.last : part.last + _LINKED_WITHIN]
    return any(one == "of" and other in _OF_THEM for side in around for one, other in pairwise(side))


def _speaks_of_the_rest(alignment: Alignment) -> bool:
    """Say whether one side tells of what the other leaves: "the **remainder**", or women where the other has men."""
    lowers = alignment.statement.lowers | alignment.evidence.lowers
    return not _REST.isdisjoint(lowers) or any(pair.how is How.OPPOSITE for pair in alignment.pairs.values())


def _is_complement(said: Quantity, one: Quantity) -> bool:
    """Say whether a share is what another leaves of the whole: "two fifths" beside "60 percent; the remainder"."""
    share, rest = _read_share(said), 1 - _read_share(one)
    if not 0 < rest < 1 or one.hedge in BOUNDS:
        return False
    low, high = (_read_share(attrs.evolve(said, value=bound)) for bound in (said.low, said.high))
    return low <= rest <= high or abs(share - rest) <= _CLOSE_SHARES


def _list_derived(alignment: Alignment, said: Quantity) -> Iterator[tuple[Quantity, float]]:
    """List what the passage's figures of the same kind come to, each with the figure that it is made of."""
    figures = alignment.evidence.quantities
    alike = [one for one in figures if one.kind is said.kind and same_base(one.unit, said.unit) and one.hedge in _PLAIN]
    if _has_digits(said):
        yield from _list_shares(alignment, alike)
        yield from ((one, one.base + other.base) for one, other in _list_summands(alignment, said, alike))
    elif said.nouns:
        for one, other in pairwise(alike):
            if one.nouns[-1:] == other.nouns[-1:] == said.nouns[-1:] and _are_joined(alignment.evidence, one, other):
                yield one, one.base + other.base  # "two gold medals and three silver medals"
            elif one.nouns[-1:] == said.nouns[-1:] and _are_of_both(alignment, one, other):
                yield one, one.base + other.base
    if _tells_difference(alignment, said):
        yield from ((one, abs(one.base - other.base)) for one, other in combinations(alike, 2))


def _list_shares(alignment: Alignment, alike: list[Quantity]) -> Iterator[tuple[Quantity, float]]:
    """List what shares of the figures come to, where the statement tells what the share is of: "half of it **paid by the fund**"."""
    evidence = alignment.evidence
    ends = [
        (_read_share(one), one.last) for one in evidence.quantities if one.kind in _SHARES and 0 < _read_share(one) < 1
    ]
    ends += [(factor, at) for at, token in enumerate(evidence.tokens) for factor in _FACTORS.get(token.lower, ())]
    for share, last in ends:
        is_doubled = last < len(evidence.tokens) and evidence.tokens[last].lower in _DOUBLED
        if is_doubled or any(place >= last for place in alignment.used):
            yield from ((one, one.base * share) for one in alike)


# "Doubled to 60,000" tells what was before.
_DOUBLED = frozenset("doubled doubling tripled".split())


# "**A total of** 85 flights", "85 between them".
_TOTAL = frozenset("total altogether combined together overall between".split())


def _list_summands(alignment: Alignment, said: Quantity, alike: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """
    List the pairs of figures that may be summed: of one thing, "38 boats in Lima **and** 13 in Quito", not "and Roe scored 14".

    "14 points" are not the 7 shots and 7 passes of one who has 17 points, but "35 ships" are 20 ships and 15 tankers. What the
    passage gives of the statement's own date or name is no sum.
    """
    if any(has_its_date(alignment, said, one) or has_its_name(alignment, one) for one in alike):
        return
    own = [one for one in alike if one.nouns and one.nouns[-1:] == said.nouns[-1:]]
    is_total = not _TOTAL.isdisjoint(alignment.statement.lowers) or _tells_all(alignment.statement)
    lowers = [token.lower for token in alignment.evidence.tokens]
    for one, other in combinations(alike, 2):
        is_own = not own or any(each in own or not each.nouns for each in (one, other))
        is_joined = lowers[other.first - 1] in {"and", "plus", ",", "with"}
        if is_own and (is_total or is_joined):
            yield one, other


def _tells_all(statement: Analysis) -> bool:
    """Say whether a figure is a total: "45 minutes **in all**"."""
    return any((one.lower, other.lower) == ("in", "all") for one, other in pairwise(statement.tokens))


# "Two **gold medals and** three".
_JOINED_WITHIN = 4


def _are_joined(evidence: Analysis, one: Quantity, other: Quantity) -> bool:
    """Say whether "and" alone stands between two counts and their nouns, and no third count beside them."""
    between = [token.lower for token in evidence.tokens[one.last : other.first]]
    return len(between) <= _JOINED_WITHIN and between[-1:] == ["and"]


_BOTH = frozenset({"both", "two"})
_BOTH_OR_TOTAL = _BOTH | _TOTAL


def _are_of_both(alignment: Alignment, one: Quantity, other: Quantity) -> bool:
    """Say whether a statement tells of both what the passage tells of each: "three died in the first raid **and two in the second**"."""
    evidence = alignment.evidence
    lowers = alignment.statement.lowers
    if lowers.isdisjoint(_BOTH_OR_TOTAL) or "each" in lowers or len(evidence.tokens) <= other.last:
        return False
    joined = evidence.tokens[other.first - 1].lower == "and" and evidence.tokens[other.last].lower in {"in", "at", "on"}
    parts = {token.lower for token in evidence.tokens[one.last : other.first]}
    return joined and not parts.isdisjoint({"in", "at", "on"})


def _tells_difference(alignment: Alignment, said: Quantity) -> bool:
    """Say whether a figure tells by how much, or how many are left: "by 12", "12 fewer than", "5 were **not** upheld"."""
    statement = alignment.statement
    return (
        bool(statement.negations)
        or not _REST_OR_EARLIER.isdisjoint(statement.lowers)
        or not _REST.isdisjoint(alignment.evidence.lowers)
        or _tells_a_lead(alignment)
        or _tells_a_loss(alignment, said)
        or (said.first > 0 and statement.tokens[said.first - 1].stem in CHANGES)  # "**rose** 20 cents"
        or tells_a_change(statement, said)
        or find_comparative(statement, said) is not None
    )


# "**Before** the rise it stood at 79".
_EARLIER = frozenset("before previous previously earlier prior".split())
_REST_OR_EARLIER = _REST | _EARLIER
_LEADS = frozenset({"ahead", "behind"})


_LOSING = {"lost": -1, "loses": -1, "shed": -1, "gained": 1, "gains": 1, "added": 1}


def _tells_a_loss(alignment: Alignment, said: Quantity) -> bool:
    """Say whether a figure is what one thing lost or gained between two dates of the passage: "**lost** 60 inhabitants"."""
    evidence = alignment.evidence
    before = alignment.statement.tokens[said.first - 1].lower if said.first else ""
    alike = [one for one in evidence.quantities if one.kind is said.kind and one.hedge in _PLAIN]
    if before not in _LOSING or len(alike) != _TWO_FIGURES or not evidence.dates:
        return False
    between = {token.lower for token in evidence.tokens[alike[0].last : alike[1].first]}
    is_down = alike[1].base < alike[0].base
    # "The village has 340 **and the town** 400" tells of two.
    return is_down is (_LOSING[before] < 0) and between.isdisjoint({"and", "its", "while", "whereas"})


_TWO_FIGURES = 2


def _tells_a_lead(alignment: Alignment) -> bool:
    """Say whether the passage tells how far another is from the statement's: "41 points, four **ahead of the Greens**"."""
    evidence = alignment.evidence
    if _LEADS.isdisjoint(evidence.lowers) or not alignment.used:
        return False
    return any(token.lower in _LEADS and at < max(alignment.used) for at, token in enumerate(evidence.tokens))


def _read_share(one: Quantity) -> float:
    return one.value / 100 if one.kind is QuantityKind.PERCENT else one.value


def _has_digits(said: Quantity) -> bool:
    """Say whether a figure has two digits that are no zeros at its end, or is large: 4.5 million, 800,000; not 5."""
    return said.value >= _LEAST_DIGITS or said.value / round_step(said.value, said.step) >= _LEAST_DIGITS


def _find_reach(said: Quantity) -> float:
    if said.hedge is Hedge.ABOUT:  # "about 1,000" stands for 1,010
        step = round_step(said.value, said.step) * said.factor
        return min(step / 2, _ROUGHLY * abs(said.base))
    return max(min(said.base_step / 2, _CLOSELY * abs(said.base)), 1e-9 * abs(said.base))
