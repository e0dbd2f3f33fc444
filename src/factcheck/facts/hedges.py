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


_NEGATED = {
    Hedge.MORE_THAN: Hedge.AT_MOST,
    Hedge.LESS_THAN: Hedge.AT_LEAST,
    Hedge.AT_LEAST: Hedge.LESS_THAN,
    Hedge.AT_MOST: Hedge.MORE_THAN,
    Hedge.NEARLY: Hedge.LESS_THAN,
}
_UP = "more greater higher larger bigger older longer taller heavier farther further wider deeper better"
_DOWN = "less fewer lower smaller younger shorter lighter narrower worse"
_BEFORE = {
    Hedge.MORE_THAN: [
        *(f"{word} than" for word in _UP.split()),
        *[
            "over",
            "above",
            "beyond",
            "exceeding",
            "exceeds",
            "exceed",
            "exceeded",
            "surpassing",
            "surpassed",
            "surpass",
            "surpasses",
            "topping",
            "topped",
            ">",
        ],
        *("upwards of", "upward of", "in excess of", "north of", "well past", "the north side of"),
    ],
    Hedge.LESS_THAN: [*(f"{word} than" for word in _DOWN.split()), "under", "below", "<", "south of"],
    Hedge.AT_LEAST: [
        *(
            "at least",
            "at the least",
            "a minimum of",
            "minimum of",
            "minimum",
            "as few as",
            "as little as",
            "not below",
        ),
        *("no fewer than", "no less than", "no lower than", "≥", "> ="),
    ],
    Hedge.AT_MOST: [
        *(
            "at most",
            "at the most",
            "up to",
            "a maximum of",
            "maximum of",
            "maximum",
            "no more than",
            "no greater than",
        ),
        *("no higher than", "as many as", "as much as", "as high as", "≤", "< ="),
    ],
    Hedge.NEARLY: [
        *["nearly", "almost", "approaching", "approached", "nearing", "virtually"],
        *(
            "just under",
            "just below",
            "close to",
            "just shy of",
            "shy of",
            "just short of",
            "little less than",
            "a little under",
        ),
        *("slightly less than", "slightly under", "slightly below", "slightly fewer than", "just less than", "near to"),
    ],
    Hedge.ABOUT: [
        *[
            "about",
            "around",
            "roughly",
            "approximately",
            "approx",
            "approx.",
            "circa",
            "c",
            "c.",
            "ca",
            "ca.",
            "~",
            "≈",
            "some",
            "estimated",
            "near",
        ],
        *("approx .", "c .", "ca .", "an estimated", "in the region of", "on the order of", "in the order of"),
        *("in the neighborhood of", "in the neighbourhood of", "in the vicinity of", "more or less"),
    ],
    Hedge.EXACT: ["only", "exactly", "precisely", "just", "a total of", "a record", "a mere", "merely"],
}
_AFTER = {
    Hedge.AT_LEAST: [
        *(f"or {word}" for word in (*_UP.split(), "above", "over", "beyond", "up")),
        *(
            "and above",
            "and over",
            "and up",
            "and more",
            "and counting",
            "at least",
            "at the least",
            "minimum",
            "+",
            "- plus",
            "plus",
        ),
    ],
    Hedge.AT_MOST: [
        *(f"or {word}" for word in (*_DOWN.split(), "below", "under")),
        *("and under", "and below", "at most", "at the most", "maximum", "max", "tops"),
    ],
    Hedge.ABOUT: ["or so", "- odd", "odd", "approximately", "or thereabouts", "give or take"],
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_Phrases = dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]


def _index(table: dict[Hedge, list[str]], key: int) -> _Phrases:
    """Index phrases by their word at ``key`` (0 the first, -1 the last), longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for hedge, phrases in table.items():
        for phrase in phrases:
            words = tuple(phrase.split())
            found.setdefault(words[key], []).append((words, hedge))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}


_BY_LAST = _index(_BEFORE, -1)
_BY_FIRST = _index(_AFTER, 0)
_NEGATIONS = frozenset({"not", "no", "never", "n't", "nor"})
# Words that may stand between a hedge and its number without changing it: "at least another 30", "over the 30".
_FILLERS = _words("another further additional the a an its his their")
# What makes a weak word before a number no hedge: "some 30", but "the some"; "c. 1900" is a date and was taken.
_LONGEST_PHRASE = 5


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
        if at > 1 and tokens[at - 1].lower in _FILLERS and (found := _match_before(tokens, at - 1)):
            # "over a 30-day stay" and "about the 30" speak of the stay.
            return found if tokens[at - 1].lower in {"another", "further", "additional"} else None
        return None
    hedge, first = found
    if hedge in {Hedge.ABOUT, Hedge.EXACT} and (outer := _match_before(tokens, first)):
        hedge, first = outer
    if (
        hedge is Hedge.MORE_THAN
        and first
        and tokens[first - 1].lower in {"little", "slightly", "just", "well", "far", "much"}
    ):
        first -= 1
    if first and tokens[first - 1].lower in _NEGATIONS and hedge in _NEGATED:
        return _NEGATED[hedge], first - 1
    return hedge, first


def _match_before(tokens: Sequence[Token], at: int) -> tuple[Hedge, int] | None:
    rows = _BY_LAST.get(tokens[at - 1].lower) if at > 0 else None
    if rows is None:
        return None
    for words, hedge in rows:
        first = at - len(words)
        if first >= 0 and all(tokens[first + step].lower == word for step, word in enumerate(words)):
            return hedge, first
    return None


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
    rows = _BY_FIRST.get(tokens[at].lower) if at < len(tokens) else None
    if rows is None:
        return None
    for words, hedge in rows:
        end = at + len(words)
        if end <= len(tokens) and all(tokens[at + step].lower == word for step, word in enumerate(words)):
            # "30 or more than 40" and "30 and over 40" start another number.
            if end < len(tokens) and _starts_number(tokens[end]):
                continue
            return hedge, end
    return None
