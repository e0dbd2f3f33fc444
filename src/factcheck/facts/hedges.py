"""
Read hedges, the words that turn a number into a bound or an estimate: "more than", "nearly", "or fewer", "about".

Tokens and the place of a number enter; a :class:`Hedge` and where its words begin or end leave.
"""

from collections.abc import Sequence
from enum import StrEnum

from factcheck.facts.numbers import NUMBER_WORDS
from factcheck.text.tokens import Token, TokenKind


class Hedge(StrEnum):
    """
    How a number is asserted.

    >>> Hedge("more-than") is Hedge.MORE_THAN
    True
    """

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"
    #: From below, not far: "nearly", "just under".
    NEARLY = "nearly"
    RANGE = "range"
    #: "dozens", "several hundred".
    VAGUE = "vague"


#: From below and from above a number only; "nearly 40" is from above, and not far.
LOWER_BOUNDS, UPPER_BOUNDS = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST}), frozenset({Hedge.LESS_THAN, Hedge.AT_MOST})
#: What bounds a number without telling it.
BOUNDS = LOWER_BOUNDS | UPPER_BOUNDS

_NEGATED = {
    Hedge.MORE_THAN: Hedge.AT_MOST,
    Hedge.LESS_THAN: Hedge.AT_LEAST,
    Hedge.AT_LEAST: Hedge.LESS_THAN,
    Hedge.AT_MOST: Hedge.MORE_THAN,
    Hedge.NEARLY: Hedge.LESS_THAN,
}


def _phrases(*texts: str) -> list[str]:
    """Return the phrases of texts that part them by commas."""
    return [phrase for text in texts for phrase in text.split(", ")]


_UP = _phrases(
    "more, greater, higher, larger, bigger, older, longer, taller, heavier, farther, further, wider, deeper, better"
)
_DOWN = _phrases("less, fewer, lower, smaller, younger, shorter, lighter, narrower, worse")
_BEFORE = {
    Hedge.MORE_THAN: [
        *(f"{word} than" for word in _UP),
        *_phrases(
            "over, above, beyond, exceeding, exceeds, exceed, exceeded, surpassing, surpassed, surpass, surpasses",
            "topping, topped, >, upwards of, upward of, in excess of, north of, well past",
            "over the age of, above the age of, after the age of, past the age of",
            "over than, more than of",  # slips for "more than", as are those below for "less than"
            "barely over, barely above, barely more than, marginally more than, marginally over, marginally above",
        ),
    ],
    Hedge.LESS_THAN: [
        *(f"{word} than" for word in _DOWN),
        *_phrases("under, below, <, south of, under than, below than, less than of"),
        *_phrases("under the age of, below the age of, before the age of, not even"),
    ],
    Hedge.AT_LEAST: _phrases(
        "at least, at the least, a minimum of, minimum of, minimum, as few as, as little as, not below",
        "no fewer than, no less than, no lower than, ≥, > =, at the very least, at a minimum, not under, a floor of",
        "a lower limit of",
    ),
    Hedge.AT_MOST: _phrases(
        "at most, at the most, up to, a maximum of, maximum of, maximum, no more than, no greater than, no higher than",
        "as many as, as much as, as high as, within, ≤, < =, at the very most, at the outside, at a maximum",
        "capped at, a cap of, an upper limit of, a ceiling of, a limit of, limited to a maximum of, not to exceed",
    ),
    Hedge.NEARLY: _phrases(
        "nearly, almost, approaching, approached, nearing, virtually, just under, just below, close to, just shy of",
        "shy of, just short of, little less than, a little under, slightly less than, slightly under, slightly below",
        "slightly fewer than, just less than, near to, practically, well nigh, close on, nigh on, getting on for, verging on",
        "bordering on, not far off, not far short of, not far from, marginally under, marginally below, marginally less than",
        "marginally fewer than, not quite",
    ),
    Hedge.ABOUT: _phrases(
        "about, around, roughly, approximately, approx, approx., circa, ca., ~, ≈, some, estimated, near, approx .",
        "c ., ca ., an estimated, in the region of, on the order of, in the order of, in the neighborhood of",
        "in the neighbourhood of, in the vicinity of, more or less, something like, anything like, of the order of",
        "somewhere around, somewhere near, somewhere about, round about, a ballpark, in the ballpark of, along the lines of",
        "in the area of, somewhere in the region of, something around, give or take",
    ),
    Hedge.EXACT: _phrases(
        "only, exactly, precisely, just, a total of, a record, a mere, merely, no more and no less than",
        "no more nor less than, neither more nor less than, no less and no more than, a cool, a round, a full, all of",
    ),
}
_AFTER = {
    Hedge.AT_LEAST: [
        *(f"or {word}" for word in (*_UP, "above", "over", "beyond", "up")),
        *_phrases(
            "and above, and over, and up, and more, and counting, at least, at the least, minimum, +, - plus, plus",
            "at the very least, at a minimum, if not more, and then some",
        ),
    ],
    Hedge.AT_MOST: [
        *(f"or {word}" for word in (*_DOWN, "below", "under")),
        *_phrases("and under, and below, at most, at the most, maximum, max, at the very most, at the outside, tops"),
    ],
    Hedge.ABOUT: _phrases(
        "or so, - odd, odd, approximately, or thereabouts, give or take, give or take a few, give or take one or two",
        "- ish, ish, - some, and some, more or less, or something like that, or something",
    ),
}


def _index(table: dict[Hedge, list[str]], key: int) -> tuple[dict[str, Hedge], dict[str, tuple[int, ...]]]:
    """Index phrases by themselves, and by their word at ``key`` (0 the first, -1 the last) how long they are."""
    phrases = {phrase: hedge for hedge, members in table.items() for phrase in members}
    sizes: dict[str, set[int]] = {}
    for phrase in phrases:
        words = phrase.split(" ")
        sizes.setdefault(words[key], set()).add(len(words))
    return phrases, {word: tuple(sorted(lengths, reverse=True)) for word, lengths in sizes.items()}


_PHRASES_BEFORE, _SIZES_BEFORE = _index(_BEFORE, -1)
_PHRASES_AFTER, _SIZES_AFTER = _index(_AFTER, 0)
_NEGATIONS = frozenset({"not", "no", "never", "n't", "nor"})
# Words that may stand between a hedge and its number: "at least another 30"; "over a 30-day stay" speaks of the stay.
_FILLERS = frozenset({"another", "further", "additional"})
# "well over 30", "slightly more than 30" are more than 30.
# … and of these some say that it is not much more: "just over 4 months" is not 14.
NARROWING = frozenset({"little", "slightly", "just", "barely", "marginally"})
_DEGREES = NARROWING | {"well", "far", "much"}


def read_hedge_before(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    """
    Which hedge ends just before token ``at``, and at which token does it begin?

    A negation before a bound turns it round: "not more than" is at most. Two hedges read as the outer one ("at least
    about 30"). None where there is none.

    >>> from factcheck.text.tokens import tokenize
    >>> read_hedge_before(tokenize("no fewer than 30").tokens, 3)
    (<Hedge.AT_LEAST: 'at-least'>, 0)
    """
    found = _match_before(tokens, at)
    if found is None:
        return _match_before(tokens, at - 1) if at > 1 and tokens[at - 1].lower in _FILLERS else None
    hedge, first = found
    if _is_place(tokens, first):
        return None
    if hedge in {Hedge.ABOUT, Hedge.EXACT} and (outer := _match_before(tokens, first)):
        if _is_place(tokens, outer[1]):
            return found  # "extends over about 25 acres"
        hedge, first = outer
    if hedge is Hedge.MORE_THAN and first and tokens[first - 1].lower in _DEGREES:
        first -= 1
    if first and tokens[first - 1].lower in _NEGATIONS and hedge in _NEGATED:
        return _NEGATED[hedge], first - 1
    return hedge, first


def _is_place(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a word tells where, not how many: "buried **under** 300 m of sand"; "spread **over** four floors" has four."""
    if not first:
        return False
    word, before = tokens[first].lower, tokens[first - 1].lower
    return (word in _PLACES and before in _COVERED) or (word == "over" and before in _SPREAD)


_PLACES = frozenset("under below beneath".split())
_SPREAD = frozenset(
    """
    spread spreads spaced distributed divided staggered phased scattered stretched stretch stretches stretching extend extends
    extended extending sprawls sprawling
    """.split()
)
_COVERED = frozenset("buried hidden submerged lie lies lay lying sit sits sat rest rests rested trapped".split())


def _match_before(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    sizes = _SIZES_BEFORE.get(tokens[at - 1].lower) if at > 0 else None
    for size in sizes or ():
        if size > at:
            continue
        hedge = _PHRASES_BEFORE.get(" ".join([token.lower for token in tokens[at - size : at]]))
        if hedge is not None:
            return hedge, at - size
    return None


# Between commas a hedge is told of the figure before: "500 barns, **give or take**, burned"; "30 barns, more or less intact" has none.
_CLOSING = frozenset(", . ; ) :".split())


def read_hedge_aside(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    """
    Which hedge stands between commas at token ``at``, behind a number and its noun, and where does it end?

    >>> from factcheck.text.tokens import tokenize
    >>> read_hedge_aside(tokenize("30 barns, if not more, burned").tokens, 2)
    (<Hedge.AT_LEAST: 'at-least'>, 6)
    >>> read_hedge_aside(tokenize("30 barns, more or less intact").tokens, 2) is None
    True
    """
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return None
    found = read_hedge_after(tokens, at + 1)
    return found if found and (found[1] == len(tokens) or tokens[found[1]].text in _CLOSING) else None


def _starts_number(token: Token) -> bool:
    return (
        token.kind is TokenKind.NUMBER
        or token.lower in NUMBER_WORDS
        or token.lower in {"than", "$", "€", "£", "us", "rs"}
    )


def read_hedge_after(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    """
    Which hedge begins at token ``at``, right after a number, its unit or its noun, and where does it end?

    >>> from factcheck.text.tokens import tokenize
    >>> read_hedge_after(tokenize("30 or more").tokens, 1)
    (<Hedge.AT_LEAST: 'at-least'>, 3)
    """
    sizes = _SIZES_AFTER.get(tokens[at].lower) if at < len(tokens) else None
    for size in sizes or ():
        end = at + size
        if end > len(tokens):
            continue
        hedge = _PHRASES_AFTER.get(" ".join([token.lower for token in tokens[at:end]]))
        # "30 or more than 40" and "30 and over 40" start another number.
        if hedge is not None and not (end < len(tokens) and _starts_number(tokens[end])):
            return hedge, end
    return None
