"""
Find the words that only join a thing to its figure: trade **stood at** 68 billion, a deal **worth** 400 million.

Tokens and quantities enter, places leave. They say no more than "was" does, and a text may say the same with any of them.
"""

from collections.abc import Sequence

from factcheck.facts.hedges import read_hedge_after, read_hedge_aside
from factcheck.facts.noun_phrases import TIMES, read_nouns, read_rate
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.text.tokens import Token

# By the word what stands between it and the figure, hedges aside. Left out are "reached" and "hit", which tell of a rise, and
# "valued": a firm that is valued at 3 million is not one that owes them.
_MEASURING = (
    dict.fromkeys("worth totaled totalled totals total totaling totalling equals equaled equalled equal".split(), "")
    | dict.fromkeys("stood stands stand standing".split(), "at")
    | dict.fromkeys("amounted amounts amount amounting came comes".split(), "to")
)
# These join a thing to its share of another: "coal **makes up** a third of it", "a third of it is coal".
_OF_SHARES = _MEASURING | (
    dict.fromkeys("accounts accounted account accounting".split(), "for")
    | dict.fromkeys("makes made make making".split(), "up")
    | dict.fromkeys(
        "represents represented represent constitutes constituted constitute comprises comprised comprise".split(), ""
    )
)
# These join a thing to how long it went on: "the visit **lasted** one day", "a 24-hour visit".
_OF_TIMES = dict.fromkeys("last lasts lasted lasting take takes took taking".split(), "") | dict.fromkeys(
    "went goes go".split(), "on"
)
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.RATIO})
# Between the word and its figure stand "at" or "to" and what the figure has not taken for its hedge: "stood at **an** estimated 68".
_WITHIN = 3
# "Is **worth** 3 million" says what it is, "a deal **worth** 3 million" does not.
_LINKS = frozenset("is are was were be been being".split())
_NO_FIGURES = frozenset({QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.MULTIPLE})


def find_measuring_words(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[int]:
    """
    Return the places of the words that join a thing to one of the quantities.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("Trade stood at nearly 68 billion dollars, and he came to 12 meetings.")
    >>> [read.tokens[at].text for at in find_measuring_words(read.tokens, find_quantities(read))]
    ['stood']
    """
    places = (find_measuring_word(tokens, quantity) for quantity in quantities)
    return [at for at in places if at is not None]


def find_measuring_word(tokens: Sequence[Token], quantity: Quantity) -> int | None:
    """
    Return the place of the word that joins a thing to a quantity; None without one.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("The visit lasted one day.")
    >>> find_measuring_word(read.tokens, find_quantities(read)[0])
    2
    """
    if quantity.kind in _NO_FIGURES or (quantity.kind is QuantityKind.COUNT and quantity.nouns):
        return None  # "came to 12 meetings" tells where he was
    joining = _find_joining(quantity)
    for at in range(quantity.first - 1, max(-1, quantity.first - 1 - _WITHIN), -1):
        between = joining.get(tokens[at].lower)
        if between is None:
            continue
        ahead = [token.lower for token in tokens[at + 1 : quantity.first]]
        return at if between in ahead or (not between and not _says_what_it_is(tokens, at)) else None
    return None


def find_hedge_words(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[int]:
    """
    Return the places of the words behind a quantity's noun that belong to its figure: "500 barns **or fewer**".

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("It has 500 barns or fewer.")
    >>> find_hedge_words(read.tokens, find_quantities(read))
    [4, 5]
    """
    places: list[int] = []
    for one in quantities:
        end = read_nouns(tokens, one.last)[1]
        behind = read_hedge_after(tokens, end) or read_hedge_aside(tokens, end) if end > one.last else None
        places.extend(range(end, behind[1]) if behind else ())
    return places


# "90,000 passengers **a day**": so far behind a figure its rate ends.
_RATE_WITHIN = 5


def find_rate_words(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[int]:
    """
    Return the places of the words that tell per what time a quantity is, which is compared with it.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("It carries 90,000 passengers a day.")
    >>> [read.tokens[at].text for at in find_rate_words(read.tokens, find_quantities(read))]
    ['day']
    """
    found = []
    for quantity in quantities:
        if quantity.per not in TIMES:
            continue  # "0.3 grams **per litre**" tells of what
        for at in range(quantity.last, min(len(tokens), quantity.last + _RATE_WITHIN)):
            if read_rate(tokens, at) == quantity.per:
                found.append(at if tokens[at].lower.endswith("ly") else at + 1)
                break
    return found


def _find_joining(quantity: Quantity) -> dict[str, str]:
    if quantity.kind is QuantityKind.DURATION:
        return {} if quantity.nouns else _OF_TIMES  # "took a **four-year** break" does not last so long
    return _OF_SHARES if quantity.kind in _SHARES else _MEASURING


def _says_what_it_is(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].lower == "worth" and at > 0 and tokens[at - 1].lower in _LINKS
