"""
Say by which terms a text is found: a text enters, normalised terms leave.

Forms of one word share a term, as do the names of a place and its people, and the ways to write a number or a day: "Sino-" and
"Chinese" are ``country:cn``, "US$400bn" and "400 billion dollars" both hold ``=4e+11`` and ``dollar``.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.facts.geography import first_words, look_up, look_up_prefix, match_tokens
from factcheck.facts.lexicon import FUNCTION_WORDS, find_root
from factcheck.facts.numbers import NUMBER_WORDS, SCALES, read_number
from factcheck.text.memory import Memory
from factcheck.text.tokens import Token, TokenKind, stem_word, tokenize

#: Changes whenever :func:`read_terms` answers differently, so that a stored index is built anew.
TERMS_VERSION = 3

_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupe", "₽": "roubl", "%": "percent"}
_SHORT_SCALES = {"bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "k": 1e3}
#: Longer words are no words; tantivy leaves out terms of more than 65,530 bytes without a word.
_LONGEST = 64
_MONTHS = "January February March April May June July August September October November December".split()
_DAY = re.compile(
    r"\b(?:(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    # "12/6/2016" is 12 June or December 6; "25/6/2016" can only be one.
    r"|(?P<first>\d\d?)\.(?P<mid>\d\d?)\.(?P<last>\d{4})|(?P<over>1[3-9]|2\d|3[01])/(?P<slash>\d\d?)/(?P<end>\d{4}))\b"
)
# Thai, Lao, Tibetan, Burmese and Khmer are written without blanks between words: found by every two letters.
_UNSPACED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]+")
_PARTS_OF_DAY = (("year", "last", "end"), ("month", "mid", "slash"), ("day", "first", "over"))
_TAGS = frozenset("#@")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# "#AustralianFires", "@BarackObama", "#NATOSummit2016": words written together. At most _LONGEST letters are split.
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[^\W\d_](?:[^\W\d_A-Z])*|\d+")


def read_terms(text: str) -> list[str]:
    """
    Return the terms of a text, in its order and as often as they occur. An empty text has none.

    >>> read_terms("Sino-Russian trade fell 28% to US$400bn.")
    ['country:cn', 'country:ru', 'trade', 'fall', '=28', 'percent', 'country:us', 'dollar', '=400', '=4e+11']
    """
    return [term for term, _ in read_forms(text)]


def read_forms(text: str) -> list[tuple[str, str]]:
    """
    Return the terms of a text, each with the word that it was read from: "" where that is no single word.

    >>> read_terms("on 2016-06-25") == read_terms("on 25 June 2016")
    True
    >>> read_forms("The presidents of China")
    [('presid', 'presidents'), ('country:cn', 'china')]
    """
    if "://" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    found: list[tuple[str, str]] = []
    if not text.isascii() and _UNSPACED.search(text):
        for run in _UNSPACED.findall(text):
            found.extend((run[place : place + 2], "") for place in range(max(1, len(run) - 1)))
        text = _UNSPACED.sub(" ", text)
    tokens = tokenize(_DAY.sub(_spell_day, text)).tokens
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind is TokenKind.MARK and token.text not in _SIGNS:
            at += 1
            continue
        plain = _PLAIN[token.lower] if token.kind is TokenKind.WORD else None
        if plain is None or (at and tokens[at - 1].text in _TAGS):
            at = _read_more(tokens, at, found)
            continue
        if plain:
            found.append((plain, token.lower if len(token.lower) <= _LONGEST else ""))
        at += 1
    return found


def _spell_day(match: re.Match[str]) -> str:
    """Write a day in figures as in words, which share their terms: "2016-06-25" and "25.6.2016" as "25 June 2016"."""
    year, month, day = (next(filter(None, map(match.group, names))) for names in _PARTS_OF_DAY)
    return f"{day} {_MONTHS[int(month) - 1]} {year}" if 1 <= int(month) <= 12 else match.group()


def _find_plain(lower: str) -> str | None:
    """Return the term of a word that is always read by itself, "" where it has none; None for what may be more."""
    if lower in NUMBER_WORDS or lower in first_words() or look_up_prefix(lower) or not lower.isalpha():
        return None
    if _is_ideograph(lower):
        return None
    if lower in FUNCTION_WORDS or lower in _SHORT_SCALES:
        return ""
    return find_root(lower, stem_word(lower))[:_LONGEST]


# Nearly all words are plain ones, and of them most have been met before.
_PLAIN = Memory(_find_plain, room=100_000)


def _read_more(tokens: Sequence[Token], at: int, found: list[tuple[str, str]]) -> int:
    """Add the terms of what begins at a token, and return where it ends."""
    token = tokens[at]
    named = _read_name(tokens, at)
    if named:
        found.append((named[1], token.lower if named[0] == at + 1 else ""))
        return named[0]
    if token.kind is TokenKind.NUMBER or token.lower in NUMBER_WORDS:
        number = read_number(tokens, at)
        if number is None:
            found.append((token.lower[:_LONGEST], ""))
            return at + 1
        last = max(number.last, at + 1)
        found.extend((term, "") for term in _write_value(tokens, last, number.value))
        return last
    form = token.lower if token.kind is TokenKind.WORD and len(token.lower) <= _LONGEST else ""
    found.extend((term, form) for term in _read_word(tokens, at))
    return at + 1


def _read_name(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Read a place, its people or its prefix: where it ends, and its id."""
    if tokens[at].kind is not TokenKind.WORD:
        return None
    found = match_tokens(tokens, at)
    if found:
        return found[0], found[1].id
    if at + 1 < len(tokens) and tokens[at + 1].text == "-" and tokens[at + 1].start == tokens[at].end:
        prefix = look_up_prefix(tokens[at].text)
        return (at + 2, prefix) if prefix else None
    return None


def _write_value(tokens: Sequence[Token], at: int, value: float) -> Iterator[str]:
    """Yield a number as written and, where a scale follows, scaled: a wrong scale still finds the right figure."""
    yield f"={value:g}"
    if at < len(tokens):
        word = tokens[at].lower
        scale = SCALES.get(word) or _SHORT_SCALES.get(word)
        if scale:
            yield f"={value * scale:g}"


def _read_word(tokens: Sequence[Token], at: int) -> Iterator[str]:
    token = tokens[at]
    if token.kind is TokenKind.MARK:
        if token.text in _SIGNS:
            yield _SIGNS[token.text]
    elif at and tokens[at - 1].text in _TAGS and tokens[at - 1].end == token.start:
        yield from _read_tag(token)
    elif _is_ideograph(token.text):
        yield token.text
        if at and _is_ideograph(tokens[at - 1].text) and tokens[at - 1].end == token.start:
            yield tokens[at - 1].text + token.text
    elif token.kind is not TokenKind.WORD:
        yield token.lower[:_LONGEST]
    elif token.lower not in FUNCTION_WORDS and token.lower not in _SHORT_SCALES:
        yield find_root(token.lower, token.stem)[:_LONGEST]


def _read_tag(token: Token) -> Iterator[str]:
    """Yield a tag or account as a whole and, where capitals or digits part them, its words."""
    yield token.lower[:_LONGEST]
    humps = _HUMP.findall(token.text[:_LONGEST])
    for hump in humps if len(humps) > 1 else ():
        entry = look_up(hump)
        if entry:
            yield entry.id
        elif len(hump) > 1:
            yield f"={hump}" if hump.isdecimal() else stem_word(hump)


def _is_ideograph(text: str) -> bool:
    return len(text) == 1 and "\u3040" <= text <= "\ud7af"
