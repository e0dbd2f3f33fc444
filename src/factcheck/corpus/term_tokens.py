"""
Read a text's terms token by token: a text enters, its terms leave, each with the word that it was read from.

This is the reading that counts; :mod:`factcheck.corpus.terms` does it faster where most of a text has been met before.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.facts.geography import first_words, look_up, look_up_prefix, match_tokens
from factcheck.facts.lexicon import FUNCTION_WORDS, find_root
from factcheck.facts.numbers import NUMBER_WORDS, SCALES, read_number
from factcheck.text.memory import Memory
from factcheck.text.tokens import Token, TokenKind, stem_word, tokenize

_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupe", "₽": "roubl", "%": "percent"}
#: Scales in short, which follow a number in digits.
SHORT_SCALES = {"bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "k": 1e3}
#: Longer words are no words; tantivy leaves out terms of more than 65,530 bytes without a word.
LONGEST_TERM = 64
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
# "#AustralianFires", "@BarackObama", "#NATOSummit2016": words written together. At most LONGEST_TERM letters are split.
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[^\W\d_](?:[^\W\d_A-Z])*|\d+")


def read_by_tokens(text: str) -> list[tuple[str, str]]:
    """
    Return the terms of a text, each with the word that it was read from: "" where that is no single word.

    >>> read_by_tokens("The presidents of China")
    [('presid', 'presidents'), ('country:cn', 'china')]
    >>> read_by_tokens("on 2016-06-25") == read_by_tokens("on 25 June 2016")
    True
    """
    found: list[tuple[str, str]] = []
    if is_unspaced(text):
        text = _leave_out_addresses(text)
        for run in _UNSPACED.findall(text):
            found.extend((run[place : place + 2], "") for place in range(max(1, len(run) - 1)))
        text = _UNSPACED.sub(" ", text)
    return [*found, *read_tokens(cut_tokens(text))]


def cut_tokens(text: str) -> tuple[Token, ...]:
    """
    Cut a text into the tokens that its terms are read from: addresses left out, days in figures spelt out.

    >>> [token.text for token in cut_tokens("by 25.6.2016")]
    ['by', '25', 'June', '2016']
    """
    return tokenize(_DAY.sub(_spell_day, _leave_out_addresses(text))).tokens


def _leave_out_addresses(text: str) -> str:
    return _ADDRESS.sub(" ", text) if "://" in text or "www." in text else text


def read_tokens(tokens: Sequence[Token]) -> list[tuple[str, str]]:
    """
    Return the terms of a text's tokens, each with the word that it was read from.

    >>> read_tokens(cut_tokens("two hundred tides"))
    [('=200', ''), ('tide', 'tides')]
    """
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind is TokenKind.MARK and token.text not in _SIGNS:
            at += 1
            continue
        plain = PLAIN[token.lower] if token.kind is TokenKind.WORD else None
        if plain is None or (at and tokens[at - 1].text in _TAGS):
            at = _read_more(tokens, at, found)
            continue
        if plain:
            found.append((plain, token.lower if len(token.lower) <= LONGEST_TERM else ""))
        at += 1
    return found


def is_unspaced(text: str) -> bool:
    """
    Say whether a part of the text is in a script without blanks between words, Chinese and its like aside.

    >>> is_unspaced("ท่าเรือ"), is_unspaced("quay")
    (True, False)
    """
    return not text.isascii() and _UNSPACED.search(text) is not None


def _spell_day(match: re.Match[str]) -> str:
    """Write a day in figures as in words, which share their terms: "2016-06-25" and "25.6.2016" as "25 June 2016"."""
    year, month, day = (next(filter(None, map(match.group, names))) for names in _PARTS_OF_DAY)
    return f"{day} {_MONTHS[int(month) - 1]} {year}" if 1 <= int(month) <= 12 else match.group()


def find_plain(lower: str) -> str | None:
    """
    Return the term of a word that is always read by itself, "" where it has none; None for what may be more.

    >>> find_plain("tides"), find_plain("the"), find_plain("of"), find_plain("two")
    ('tide', None, '', None)
    """
    if lower in NUMBER_WORDS or lower in first_words() or look_up_prefix(lower) or not lower.isalpha():
        return None
    if _is_ideograph(lower):
        return None
    if lower in FUNCTION_WORDS or lower in SHORT_SCALES:
        return ""
    return find_root(lower, stem_word(lower))[:LONGEST_TERM]


# Nearly all words are plain ones, and of them most have been met before.
PLAIN = Memory(find_plain, room=100_000)


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
            found.append((token.lower[:LONGEST_TERM], ""))
            return at + 1
        last = max(number.last, at + 1)
        found.extend((term, "") for term in _write_value(tokens, last, number.value))
        return last
    form = token.lower if token.kind is TokenKind.WORD and len(token.lower) <= LONGEST_TERM else ""
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
        scale = SCALES.get(word) or SHORT_SCALES.get(word)
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
        yield token.lower[:LONGEST_TERM]
    elif token.lower not in FUNCTION_WORDS and token.lower not in SHORT_SCALES:
        yield find_root(token.lower, token.stem)[:LONGEST_TERM]


def _read_tag(token: Token) -> Iterator[str]:
    """Yield a tag or account as a whole and, where capitals or digits part them, its words."""
    yield token.lower[:LONGEST_TERM]
    humps = _HUMP.findall(token.text[:LONGEST_TERM])
    for hump in humps if len(humps) > 1 else ():
        entry = look_up(hump)
        if entry:
            yield entry.id
        elif len(hump) > 1:
            yield f"={hump}" if hump.isdecimal() else stem_word(hump)


def _is_ideograph(text: str) -> bool:
    return len(text) == 1 and "\u3040" <= text <= "\ud7af"
