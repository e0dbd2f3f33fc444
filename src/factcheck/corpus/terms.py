"""
Say by which terms a text is found: a text enters, normalised terms leave.

Forms of one word share a term, as do the names of a place and its people, and the ways to write a number or a day: "Sino-" and
"Chinese" are ``country:cn``, "US$400bn" and "400 billion dollars" both hold ``=4e+11`` and ``dollar``.

How a text is read is said by :mod:`factcheck.corpus.term_tokens`. Most of a text need not be cut into tokens for that:
a stretch between two blanks mostly reads the same wherever it stands, and has been met before. What does not, a number
or a part of a name, is read together with the little words around it, and no further than the next plain words: "fell
to **two hundred and ten** tonnes".
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from factcheck.corpus.term_tokens import (
    LONGEST_TERM,
    PLAIN,
    SHORT_SCALES,
    cut_tokens,
    is_unspaced,
    read_by_tokens,
    read_tokens,
)
from factcheck.facts.geography import find_followers
from factcheck.facts.numbers import CONTEXT_WORDS, NUMBER_WORDS, SCALES
from factcheck.text.memory import Memory
from factcheck.text.tokens import SHORTENED, Token, TokenKind

#: Changes whenever :func:`read_terms` answers differently, so that a stored index is built anew.
TERMS_VERSION = 5

#: A term, and the word that it was read from: "" where that is no single word.
Form: TypeAlias = tuple[str, str]


def read_terms(text: str) -> list[str]:
    """
    Return the terms of a text, in its order and as often as they occur. An empty text has none.

    >>> read_terms("Sino-Russian trade fell 28% to US$400bn.")
    ['country:cn', 'country:ru', 'trade', 'fall', '=28', 'percent', 'country:us', 'dollar', '=400', '=4e+11']
    """
    return [term for term, _ in read_forms(text)]


def read_forms(text: str) -> list[Form]:
    """
    Return the terms of a text, each with the word that it was read from: "" where that is no single word.

    >>> read_terms("on 2016-06-25") == read_terms("on 25 June 2016")
    True
    >>> read_forms("The presidents of China")
    [('presid', 'presidents'), ('country:cn', 'china')]
    """
    if is_unspaced(text):
        return read_by_tokens(text)
    found: list[Form] = []
    run: list[str] = []  # the chunks since the last plain word
    begun, before, is_open = 0, "", False
    expected: frozenset[str] = _NOTHING
    for chunk in text.split():
        read = _CHUNKS[chunk]
        joins = read.first in expected
        if read.stands_alone and not joins:
            if run:
                if is_open:
                    found[begun:] = _RUNS[" ".join(run), before, read.as_right]
                run, is_open, expected = [], False, _NOTHING
            found += read.forms
            begun, before = len(found), read.as_left
            continue
        run.append(chunk)
        is_open = is_open or joins or read.is_open
        expected = read.expects
        found += read.forms
    if is_open:
        found[begun:] = _RUNS[" ".join(run), before, ""]
    return found


_NOTHING: frozenset[str] = frozenset()


class _Chunk(NamedTuple):
    """What stands between two blanks: the terms that it has by itself, and how it stands to its neighbours."""

    forms: tuple[Form, ...]
    #: A plain word, which says nothing about how its neighbours are read.
    stands_alone: bool = False
    #: To be read together with its neighbours, whatever they are.
    is_open: bool = False
    #: Its first word, or _FIGURE; and what of the kind it is read together with where that comes next.
    first: str = ""
    expects: frozenset[str] = _NOTHING
    #: What stands for a plain word behind which, or before which, a run is read.
    as_left: str = ""
    as_right: str = ""


# Stands for any plain word beside a run, so that the run is remembered whatever stood there. Only a capital and the marks
# at the word are looked at from there.
_WORD, _CAPITALISED = "tides", "Tides"
# Stands for digits and marks, by which a number may go on.
_FIGURE = "#"
# "5 **bn**", "5 **and** a half", "400 **million**".
_GOING_ON = frozenset({"and", _FIGURE, *SHORT_SCALES, *SCALES})


def _read_chunk(chunk: str) -> _Chunk:
    """
    Read what stands between two blanks.

    >>> _read_chunk("harbours,").stands_alone, _read_chunk("four").is_open, "million" in _read_chunk("US$400").expects
    (True, True, True)
    """
    inner = chunk.strip(_AROUND)
    if inner.endswith(_POSSESSIVE):
        inner = inner[:-2]
    if inner.isascii() and inner.isalpha() and len(inner) > 1 and not chunk.endswith(_SHORTENED):
        word = inner.lower()
        term = PLAIN[word]
        if term and _is_plain(word):
            opening, _, closing = chunk.partition(inner)
            stand_in = _CAPITALISED if inner[0].isupper() else _WORD
            return _Chunk(
                ((term, word if len(word) <= LONGEST_TERM else ""),),
                stands_alone=True,
                first=_FIGURE if opening else word,
                as_left=stand_in + closing,
                as_right=opening + stand_in,
            )
    return _describe(chunk, cut_tokens(chunk))


# Marks that are read the same whatever stands at their other side; not so the apostrophe of "'s" and the dot of ".5".
_AROUND = '()[]",;:.!?'
_POSSESSIVE = ("'s", "’s")
# "Mr." is one token before a blank, and two at the end of a text.
_SHORTENED = tuple(f"{word}." for word in SHORTENED)


def _is_plain(word: str) -> bool:
    # "cannot" is two words.
    return word not in CONTEXT_WORDS and word[-3:] != "not" and not find_followers(word)


def _describe(chunk: str, tokens: Sequence[Token]) -> _Chunk:
    """Describe a chunk that is no plain word; one without tokens, of characters that are not seen, joins nothing."""
    forms = tuple(read_tokens(tokens))
    if not tokens or chunk.endswith(_SHORTENED):
        return _Chunk(forms, is_open=bool(tokens))
    is_hyphened = tokens[-1].text == "-" and len(tokens) > 1  # "World War- II"
    expects = frozenset(find_followers(_key(tokens[-2 if is_hyphened else -1])))
    if not all(map(str.isalpha, expects)):
        expects |= {_FIGURE}  # "Covid 19"
    if any(token.kind is TokenKind.NUMBER for token in tokens):
        expects |= _GOING_ON
    return _Chunk(
        forms,
        is_open=any(token.lower in NUMBER_WORDS for token in tokens),
        first=_key(tokens[0]) if tokens[0].kind is TokenKind.WORD else _FIGURE,
        expects=expects,
    )


def _key(token: Token) -> str:
    """Return a word as names of several have it: "U.S." is "us"."""
    return token.lower.replace(".", "") if token.kind is TokenKind.WORD else token.lower


# A large corpus has many chunks that come a few times: of a million sentences one chunk in five is not among 30,000.
_CHUNKS = Memory(_read_chunk, room=100_000)


def _read_run(key: tuple[str, str, str]) -> tuple[Form, ...]:
    """
    Read a run of chunks between two plain words, or the ends of the text.

    >>> _read_run(("to two hundred and ten", "tides", "tides"))
    (('=210', ''),)
    """
    run, before, after = key
    forms = read_by_tokens(" ".join(filter(None, (before, run, after))))
    return tuple(forms[1 if before else 0 : -1 if after else None])


_RUNS = Memory(_read_run, room=50_000)
