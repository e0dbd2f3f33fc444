"""
Find the quantities that a text asserts: how many of what, how much, how often, which place in an order.

A tokenised text enters, :class:`Quantity` records leave, each with the interval that its words assert. The steps:
single amounts (:mod:`factcheck.facts.amounts`), joined to ranges, scores and shares, then hedged
(:mod:`factcheck.facts.hedges`) and given the noun they count.
"""

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from operator import attrgetter

import attrs

from factcheck.facts.amount_pairs import join_amounts
from factcheck.facts.amounts import Amount, Shape, read_amounts
from factcheck.facts.crossings import read_crossing
from factcheck.facts.excepted_figures import take_exceptions
from factcheck.facts.hedges import NARROWING, Hedge, read_hedge_after, read_hedge_aside, read_hedge_before
from factcheck.facts.noun_phrases import read_nouns, read_rate
from factcheck.facts.numbers import NumberForm
from factcheck.facts.uncounted import counts_nothing
from factcheck.facts.units import MARK, Dimension
from factcheck.facts.word_figures import WordFigure, find_word_figures
from factcheck.text.tokens import Token, TokenizedText


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class QuantityKind(StrEnum):
    """
    What sort of quantity it is.

    >>> QuantityKind("percent").name
    'PERCENT'
    """

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage-point"
    MEASURE = "measure"
    DURATION = "duration"
    TEMPERATURE = "temperature"
    ORDINAL = "ordinal"
    #: "twice", "four times the size", "threefold".
    MULTIPLE = "multiple"
    #: "a quarter": its value is .25, its base 25 percent.
    FRACTION = "fraction"
    #: "15 out of 28", "one in five".
    RATIO = "ratio"
    #: "3-1".
    SCORE = "score"


@attrs.frozen(kw_only=True)
class Quantity:
    """
    A quantity at the tokens ``[first, last)``, hedge, currency, number and unit together.

    Values count in the unit as written ("770 km" is 770); ``base`` and its kin count in the base unit ``unit``
    (770,000 m). For ranges ``value`` is the middle.

    >>> from factcheck.text.tokens import tokenize
    >>> found = find_quantities(tokenize("The line is more than 770 km long."))[0]
    >>> found.value, found.base, found.unit, found.hedge.value
    (770.0, 770000.0, 'm', 'more-than')
    """

    first: int
    last: int
    kind: QuantityKind
    #: The number written, scale words applied: 4e11 for "$400bn".
    value: float
    #: What the words assert, in the unit as written; ``-inf`` and ``inf`` where they set no bound.
    low: float
    high: float
    #: True where the bound itself is not asserted: "more than 30" is open at 30.
    low_open: bool = False
    high_open: bool = False
    #: The worth of the last digit written: 1e8 for "558.4bn".
    step: float = 1.0
    hedge: Hedge = Hedge.EXACT
    #: The base unit ("m", "kg", "s", "%", "pp", "USD", "$" for dollars of no named country), or None for counts.
    unit: str | None = None
    #: ``base = value * factor + offset``.
    factor: float = 1.0
    offset: float = 0.0
    #: The stems of the noun phrase that follows, to its head: ("bilater", "agreement").
    nouns: tuple[str, ...] = ()
    #: For rates, per what: "year" in "$100 billion a year".
    per: str | None = None
    #: Both numbers of a score or a share: (15, 28) for "15 out of 28".
    pair: tuple[float, float] | None = None

    @property
    def base(self) -> float:
        """The value in the base unit."""
        return self.value * self.factor + self.offset

    @property
    def base_low(self) -> float:
        """The lower bound in the base unit."""
        return self.low * self.factor + self.offset

    @property
    def base_high(self) -> float:
        """The upper bound in the base unit."""
        return self.high * self.factor + self.offset

    @property
    def base_step(self) -> float:
        """The step in the base unit."""
        return self.step * self.factor

    @property
    def noun(self) -> str | None:
        """The head of what is counted: the last stem of ``nouns``, or None."""
        return self.nouns[-1] if self.nouns else None


_KINDS = {
    Dimension.MONEY: QuantityKind.MONEY,
    Dimension.SHARE: QuantityKind.PERCENT,
    Dimension.POINTS: QuantityKind.PERCENTAGE_POINT,
    Dimension.DURATION: QuantityKind.DURATION,
    Dimension.TEMPERATURE: QuantityKind.TEMPERATURE,
    Dimension.MEASURE: QuantityKind.MEASURE,
    Dimension.MULTIPLE: QuantityKind.MULTIPLE,
}


def find_quantities(text: TokenizedText, taken: AbstractSet[int] = frozenset()) -> tuple[Quantity, ...]:
    """
    Which quantities does the text assert, in order?

    ``taken`` are the indices of tokens that belong to dates or names; no number is read from them. An empty text has
    no quantities. Takes time in proportion to the text.

    >>> from factcheck.text.tokens import tokenize
    >>> [(q.kind.value, q.value) for q in find_quantities(tokenize("Nearly US$558.4bn, or 28 percent, went to one of them."))]
    [('money', 558400000000.0), ('percent', 28.0)]
    >>> find_quantities(tokenize("COVID-19 spread."))
    ()
    """
    words = [_count_word(figure) for figure in find_word_figures(text.tokens) if figure.last - 1 not in taken]
    amounts = take_exceptions(text.tokens, join_amounts(text.tokens, read_amounts(text.tokens, taken)))
    if not amounts:
        return tuple(words)
    amounts = [amount for amount in amounts if not counts_nothing(text.tokens, amount)]
    crossings = [_read_crossing(text.tokens, amount) for amount in amounts]
    amounts = [
        attrs.evolve(amount, last=crossing[2]) if crossing else amount
        for amount, crossing in zip(amounts, crossings, strict=True)
    ]
    hedges = [
        (crossing[0], crossing[1]) if crossing else read_hedge_before(text.tokens, amount.first)
        for amount, crossing in zip(amounts, crossings, strict=True)
    ]
    found: list[Quantity] = []
    for at, amount in enumerate(amounts):
        hedge = hedges[at]
        if hedge and found and hedge[1] < found[-1].last:
            hedge = None  # "20 c. 5": the words are the unit of the number before
        following = hedges[at + 1] if at + 1 < len(amounts) else None
        # "5, maximum of 8": the words before a number are its own.
        limit = following[1] if following and following[1] >= amount.last else len(text.tokens)
        found.append(_hedge(text.tokens, amount, hedge, limit))
    return tuple(sorted((*found, *words), key=attrgetter("first")) if words else found)


def _read_crossing(tokens: Sequence[Token], amount: Amount) -> tuple[Hedge, int, int] | None:
    """Read a verb that tells on which side of a figure something is; of a rank, a score or a range none does."""
    if amount.form is not NumberForm.CARDINAL or amount.shape is not Shape.SINGLE:
        return None
    return read_crossing(tokens, amount.first, amount.last)


def _count_word(figure: WordFigure) -> Quantity:
    """Make a quantity of a word that is a figure."""
    kind = QuantityKind.ORDINAL if figure.ranks else QuantityKind.COUNT
    value = figure.value
    return Quantity(
        first=figure.first, last=figure.last, kind=kind, value=value, low=value, high=value, nouns=figure.nouns
    )


def _hedge(tokens: Sequence[Token], amount: Amount, found: tuple[Hedge, int] | None, limit: int) -> Quantity:
    """Give an amount the hedge found before it, or one behind it that ends by ``limit``, and its noun."""
    first, last = amount.first, amount.last
    hedge = Hedge.EXACT
    if found and not (tokens[first - 1].lower == "over" and _is_throughout(tokens, amount)):
        hedge, first = found
        if amount.form is NumberForm.ORDINAL:
            hedge = _turn_rank(tokens, hedge, amount.first)
    nouns, end = read_nouns(tokens, last)
    if amount.form is NumberForm.ORDINAL and hedge is Hedge.EXACT:
        hedge, first = _read_passing(tokens, first, last) or _read_outranking(tokens, first) or (hedge, first)
    after = _read_after(tokens, last, limit)
    if after:
        last = after[1]
        nouns, end = read_nouns(tokens, last)
    elif nouns:
        # "30 people or more"; the noun stays outside of the quantity's own tokens.
        after = _read_after(tokens, end, limit)
    if after and hedge in {Hedge.EXACT, Hedge.ABOUT}:
        hedge = after[0]
    if amount.shape is Shape.RANGE:
        hedge = Hedge.RANGE
        first -= _is_loose(tokens, first)
    elif amount.form is NumberForm.VAGUE and hedge in {Hedge.EXACT, Hedge.ABOUT}:
        hedge = Hedge.VAGUE
    kind = _kind(amount)
    low, high, low_open, high_open = _interval(amount, hedge, kind)
    if hedge is Hedge.MORE_THAN and first < amount.first and tokens[first].lower in NARROWING:
        high, high_open = amount.value + _not_far(amount.value, amount.step), False
    unit = MARK if not nouns and _is_mark(tokens, amount) else amount.unit
    return Quantity(
        first=first,
        last=last,
        kind=kind,
        value=amount.value,
        low=low,
        high=high,
        low_open=low_open,
        high_open=high_open,
        step=amount.step,
        hedge=hedge,
        unit=unit.base if unit else None,
        factor=unit.factor if unit else 1.0,
        offset=unit.offset if unit else 0.0,
        nouns=nouns or amount.nouns,
        per=read_rate(tokens, last) or read_rate(tokens, end),
        pair=amount.pair,
    )


# "**Anywhere** from 40 to 60", "**somewhere** between 40 and 60".
_LOOSELY = frozenset({"anywhere", "somewhere"})


def _is_loose(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].lower in _LOOSELY


def _read_after(tokens: Sequence[Token], at: int, limit: int) -> tuple[Hedge, int] | None:
    found = read_hedge_after(tokens, at) or read_hedge_aside(tokens, at)
    return found if found and found[1] <= limit else None


# After these, and before "ago" and "old", "over 30 years" is more than 30 years.
_LASTING = _words(
    "for last lasts lasted lasting of after than is was were been well just aged age spent take takes took "
    "taken and in at since by spanning spanned spans until every served serving"
)


_LONG = _words("ago old long later older earlier away - of")


_AVERAGED = _words("averaged averaging average averages spread split shared distributed")


def _is_throughout(tokens: Sequence[Token], amount: Amount) -> bool:
    """Say whether "over" is no bound: "sold over 30 years", "averaged over 30 reviews"; "lasted over 30 years" has one."""
    if amount.first > 1 and tokens[amount.first - 2].lower in _AVERAGED:
        return True
    if amount.unit is None or amount.unit.dimension is not Dimension.DURATION:
        return False
    after = tokens[amount.last].lower if amount.last < len(tokens) else ""
    if amount.first == 1:
        return after == ","  # "over a year, prices doubled"
    before = tokens[amount.first - 2].lower
    return before not in _LASTING and after not in _LONG


_TURNED = {Hedge.MORE_THAN: Hedge.LESS_THAN, Hedge.LESS_THAN: Hedge.MORE_THAN}
_RANKING = _words("above over below under")
_RANKING_PAIRS = _words("higher better lower worse")


_PASSING = {"after": Hedge.MORE_THAN, "before": Hedge.LESS_THAN}
_PASSED_STRETCHES = frozenset("minute lap hole inning over mile kilometre kilometer".split())


def _read_passing(tokens: Sequence[Token], first: int, last: int) -> tuple[Hedge, int] | None:
    """Read "**after the** 57th minute", "**before the** 9th lap": what is counted goes on, and the deed is beyond or not so far."""
    before = [token.lower for token in tokens[max(0, first - 2) : first]]
    if len(before) < 2 or before[1] != "the" or last >= len(tokens) or tokens[last].lower not in _PASSED_STRETCHES:
        return None
    return (_PASSING[before[0]], first - 2) if before[0] in _PASSING else None


_OUTRANKING = {
    **dict.fromkeys("above before over".split(), Hedge.LESS_THAN),
    **dict.fromkeys("below behind under".split(), Hedge.MORE_THAN),
}
_RANKED = _words("rank ranks ranked ranking place places placed sits stands stood listed finished finishes")
# "Is **ranked** well **above the** 41st".
_RANKED_WITHIN = 5


def _read_outranking(tokens: Sequence[Token], first: int) -> tuple[Hedge, int] | None:
    """Read "ranks **above the** 41st largest economy": it is the 40th at the least."""
    at = first - 1
    if at < 1 or tokens[at].lower != "the":
        return None
    at -= 1
    ahead = tokens[at].lower == "of" and tokens[at - 1].lower == "ahead"
    hedge = Hedge.LESS_THAN if ahead else _OUTRANKING.get(tokens[at].lower)
    if hedge is None or not any(token.lower in _RANKED for token in tokens[max(0, at - _RANKED_WITHIN) : at]):
        return None
    return hedge, at - ahead


def _turn_rank(tokens: Sequence[Token], hedge: Hedge, first: int) -> Hedge:
    """Turn a bound on a rank round where it speaks of height: "below sixth" is seventh or worse, a larger number."""
    word = tokens[first - 1].lower
    high = word in _RANKING or (word == "than" and first > 1 and tokens[first - 2].lower in _RANKING_PAIRS)
    return _TURNED.get(hedge, hedge) if high else hedge


def _is_mark(tokens: Sequence[Token], amount: Amount) -> bool:
    """Say whether "6.7/10" or "88 out of 100" is a critic's mark: of 5, 10 or 100, and nothing counted follows."""
    if amount.shape is not Shape.RATIO or not amount.pair or amount.pair[1] not in {5, 10, 100}:
        return False
    return any(token.lower in {"/", "out"} for token in tokens[amount.first : amount.last])


def _kind(amount: Amount) -> QuantityKind:
    if amount.shape is Shape.SCORE:
        return QuantityKind.SCORE
    if amount.shape is Shape.RATIO:
        return QuantityKind.RATIO
    if amount.form is NumberForm.ORDINAL:
        return QuantityKind.ORDINAL
    if amount.form is NumberForm.FRACTION:
        return QuantityKind.FRACTION
    return _KINDS[amount.unit.dimension] if amount.unit else QuantityKind.COUNT


def round_step(value: float, step: float) -> float:
    """
    How coarsely does a round number speak, one that is only about right?

    The worth of its last digit that is no zero, and no less than ``step``.

    >>> round_step(560, 1), round_step(558.4, 0.1)
    (10.0, 0.1)
    """
    size = abs(value)
    if not size or step <= 0 or math.isinf(size):
        return step
    while size / step >= 10 and abs(size / (step * 10) - round(size / (step * 10))) < 1e-9:
        step *= 10
    return float(step)


def _interval(amount: Amount, hedge: Hedge, kind: QuantityKind) -> tuple[float, float, bool, bool]:
    value = amount.value
    if amount.shape is Shape.RANGE and amount.pair:
        return amount.pair[0], amount.pair[1], False, False
    match hedge:
        case Hedge.MORE_THAN:
            return value, math.inf, True, True
        case Hedge.AT_LEAST:
            return value, math.inf, False, True
        case Hedge.LESS_THAN:
            return -math.inf, value, True, True
        case Hedge.AT_MOST:
            return -math.inf, value, True, False
        case Hedge.VAGUE:
            # "thousands" are not said of millions; "millions" may be hundreds of millions.
            return value, value * (500 if value >= 2e6 else 50), False, True
        case Hedge.NEARLY:
            part = 0.1 * value if amount.form is NumberForm.FRACTION else 0.0  # 46 % is "nearly half"
            return value - max(part, _not_far(value, amount.step)), value, False, False
        case Hedge.ABOUT if kind is not QuantityKind.ORDINAL:
            slack = _about(value, amount.step)
            return value - slack, value + slack, False, False
    return value, value, False, False


# Who writes four digits knows them: "nearly 558.4" is not said of 545, as "nearly 560" may be.
_EXACT_DIGITS = 1000
_OF_EXACT = 0.005


def _not_far(value: float, step: float) -> float:
    """A twentieth, or for round numbers the last digit, which may be large: "nearly a million", "just over a million"."""
    last = round_step(value, step)
    share = 0.05 if abs(value) < _EXACT_DIGITS * last else _OF_EXACT
    return min(max(last, share * abs(value)), 0.15 * abs(value))


def _about(value: float, step: float) -> float:
    """Half of the last digit that is no zero, but from a fortieth to a tenth: "about 560" is 546 to 574."""
    last = round_step(value, step)
    share = 0.025 if abs(value) < _EXACT_DIGITS * last else _OF_EXACT
    return min(max(last / 2, share * abs(value)), 0.1 * abs(value))
