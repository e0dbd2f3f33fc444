"""
Cut a text into tokens: words, numbers, identifiers and marks, each with its stem and its place.

A string enters, a :class:`TokenizedText` leaves. Tokens stand at offsets of the *folded* text;
``TokenizedText.span`` gives the original's. All later rooms speak of tokens by index, half-open: ``[first, last)``.
"""

import re
import unicodedata
from enum import IntEnum
from typing import NamedTuple

import attrs
import Stemmer

from factcheck.model import Span
from factcheck.text.folding import Folded, fold
from factcheck.text.memory import Memory


class TokenKind(IntEnum):
    """
    What a token is.

    >>> TokenKind.WORD.name
    'WORD'
    """

    WORD = 0
    NUMBER = 1
    #: Letters and digits in one: A330, G20, B2B.
    IDENTIFIER = 2
    MARK = 3


class Token(NamedTuple):
    """
    A token of a folded text (a named tuple, since a check makes hundreds of them: half the time of a class).

    >>> Token(0, 5, "Tides", "tides", "tide", TokenKind.WORD).stem
    'tide'
    """

    #: Offsets in the folded text.
    start: int
    end: int
    #: As in the folded text, case kept.
    text: str
    #: Case folded, accents removed.
    lower: str
    #: The English stem of ``lower``; ``lower`` itself for numbers, identifiers and marks.
    stem: str
    kind: TokenKind


#: Shortened words keep their full stop, except where the text ends with it.
SHORTENED = tuple("Mr Mrs Ms Dr St Jr Sr No vs Inc Ltd Corp Co Gen Sen Gov Rep Prof".split())
_STOPPED = tuple(f"{word}." for word in SHORTENED)
# The currencies whose codes are most often written close to a figure: "EUR5m" is money, "A330" a name.
_CODES = "USD EUR GBP JPY CNY INR AUD CAD HKD NZD SGD CHF SEK NOK DKK BRL ZAR".split()
# The order matters: the first alternative that fits wins.
_TOKEN = re.compile(
    rf"""
      (?P<abbreviation> (?:[^\W\d_]\.){{2,}} | (?:{"|".join(SHORTENED)})\.(?=\s) )
    | (?P<number> \d+(?:[.,]\d+)* )                                     # 1,234.5 and 25.6.2016, but not the dot of "2020."
    | (?P<code> (?:{"|".join(_CODES)})(?=\d) | (?<=\$)(?:US|AU|CA|HK|NZ)(?=\d) )  # the EUR of EUR5m, the US of $US5
    | (?P<identifier> [^\W\d_]+\d\w* )                                  # A330, G20
    | (?P<ideograph> [\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af] )   # scripts without spaces
    | (?P<word> [^\W\d_]+ (?: ['&][^\W\d_]+ )* [^\W\d_]* )              # words, O'Brien, AT&T
    | (?P<clitic> '(?:s|S|re|ve|ll|d|m)\b )                             # set apart in tokenised texts: Russia 's
    | (?P<mark> \.\.\. | [^\w\s] | _ | \d )
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(r"(?i)n't\Z|'(?:s|re|ve|ll|d|m)\Z")
_KINDS = {"number": TokenKind.NUMBER, "identifier": TokenKind.IDENTIFIER, "mark": TokenKind.MARK}

_stemmer = Stemmer.Stemmer("english", 0)


@attrs.frozen
class TokenizedText:
    """
    A text, its folded form and its tokens.

    >>> tokens = tokenize("Trade fell 28%.")
    >>> [token.text for token in tokens.tokens]
    ['Trade', 'fell', '28', '%', '.']
    >>> tokens.span(2, 4).of("Trade fell 28%.")
    '28%'
    """

    text: str
    folded: Folded = attrs.field(repr=False)
    tokens: tuple[Token, ...]

    def span(self, first: int, last: int) -> Span:
        """Return where the tokens ``[first, last)`` stand in the original text; ``first < last``."""
        return self.folded.original(self.tokens[first].start, self.tokens[last - 1].end)

    def adjacent(self, index: int) -> bool:
        """
        Say whether no blank parts token ``index`` from the one before it.

        >>> tokenize("a 28%").adjacent(2)
        True
        """
        return index > 0 and self.tokens[index].start == self.tokens[index - 1].end


def _forms(word: str) -> tuple[str, str]:
    """Return the folded form and the stem of a word."""
    lower = word.casefold()
    if not lower.isascii():
        bare = "".join(char for char in unicodedata.normalize("NFD", lower) if not unicodedata.combining(char))
        lower = unicodedata.normalize("NFC", bare) or lower
    return lower, _stemmer.stemWord(lower)


_FORMS = Memory(_forms, room=100_000)


def stem_word(word: str) -> str:
    """
    Return the English stem of a word, its case and accents folded.

    >>> stem_word("Railways")
    'railway'
    """
    return _FORMS[word][1]


def tokenize(text: str) -> TokenizedText:
    """
    Cut ``text`` into tokens. An empty text has none; takes time in proportion to the text.

    >>> [token.lower for token in tokenize("Russia’s 24-hour visit doesn’t count.").tokens]
    ['russia', "'s", '24', '-', 'hour', 'visit', 'does', "n't", 'count', '.']
    """
    folded = fold(text)
    whole = folded.text
    chunks = whole.split()
    cuts = list(map(_CUTS.__getitem__, chunks))
    if whole.endswith(_STOPPED):
        cuts[-1] = _cut(chunks[-1], "")
    tokens: list[Token] = []
    append, new, find = tokens.append, tuple.__new__, whole.index
    place = 0
    for chunk, pieces in zip(chunks, cuts, strict=True):
        place = find(chunk, place)
        for start, end, word, lower, stem, kind in pieces:
            # Not Token(...), whose own __new__ takes twice the time.
            append(new(Token, (place + start, place + end, word, lower, stem, kind)))
        place += len(chunk)
    return TokenizedText(text, folded, tuple(tokens))


# What Token holds, its offsets counted from the beginning of the chunk.
_Piece = tuple[int, int, str, str, str, TokenKind]


def _cut(chunk: str, after: str = " ") -> tuple[_Piece, ...]:
    """Cut a chunk, a stretch without blanks; ``after`` is the blank behind it, or "" at the end of the text."""
    if chunk.isascii():
        body, mark = (chunk[:-1], chunk[-1]) if chunk[-1] in _ENDS else (chunk, "")
        if body.isalpha() and not (mark == "." and chunk in _STOPPED) and body[-3:].lower() != "not":
            plain: _Piece = (0, len(body), body, *_FORMS[body], TokenKind.WORD)
            return (plain, _place_mark(body, mark)) if mark else (plain,)
        if body.isdecimal():
            plain = (0, len(body), body, body, body, TokenKind.NUMBER)
            return (plain, _place_mark(body, mark)) if mark else (plain,)
    elif not _WRONG.isdisjoint(chunk):
        chunk = _mend(chunk)
    pieces: list[_Piece] = []
    for match in _TOKEN.finditer(chunk + after):
        group = match.lastgroup or "mark"
        word = match.group()
        start, end = match.span()
        kind = _KINDS.get(group)
        if kind is not None:
            lower = word if kind is not TokenKind.IDENTIFIER else word.casefold()
            pieces.append((start, end, word, lower, lower, kind))
            continue
        if group == "word" and ("'" in word or word[-3:].lower() == "not"):
            cut = _find_cut(word)
            if cut:
                pieces.append((start, start + cut, word[:cut], *_FORMS[word[:cut]], TokenKind.WORD))
                pieces.append((start + cut, end, word[cut:], *_FORMS[word[cut:]], TokenKind.WORD))
                continue
        pieces.append((start, end, word, *_FORMS[word], TokenKind.WORD))
    return tuple(pieces)


# A character that was lost where a text was decoded wrongly, and the same lost once more.
_LOST = "(?:\ufffd|ï¿½)"
_LOST_DASH = re.compile(rf"(?<=\d){_LOST}(?=\d)")
_LOST_APOSTROPHE = re.compile("(?<=[^\\W\\d_])\ufffd(?=(?:s|t|re|ve|ll|d|m)\\b)")
_LOST_HYPHEN = re.compile("(?<=[a-z])\ufffd(?=[A-Z])")
_LOST_LETTER = re.compile("(?<=[^\\W\\d_])\ufffd(?=[^\\W\\d_])")
# Signs that were read in the wrong encoding, as they come out and as they are.
# Folding has made a straight quote of the low one.
_MISREAD = {"â'¬": "€  ", "Â£": "£ ", "Â¥": "¥ ", "â'¹": "₹  "}
# The first characters of all these.
_WRONG = frozenset("\ufffdïâÂ")
_LOST_SIGN = re.compile(rf"(?<!\w){_LOST}(?=\d)")


def _mend(chunk: str) -> str:
    """
    Give a lost character between digits as a dash, "7?0", one before a figure as a sign of some currency, "?86 million", and
    one between letters as a letter that is like no other, "Mar?a", so that the word stays one; "Ada?s" lost an apostrophe.

    "â‚¬14" is "€14". What is put in is as long as what was lost, so that offsets hold.
    """
    for misread, sign in _MISREAD.items():
        chunk = chunk.replace(misread, sign)
    chunk = _LOST_HYPHEN.sub("-", _LOST_APOSTROPHE.sub("'", chunk))
    chunk = _LOST_LETTER.sub("ø", chunk)
    chunk = _LOST_DASH.sub(lambda lost: "-".center(len(lost.group())), chunk)
    return _LOST_SIGN.sub(lambda lost: "¤".ljust(len(lost.group())), chunk)


# What may end a chunk and is a mark by itself: most chunks are a word or a number, and at most one of these.
_ENDS = frozenset(".,;:")


def _place_mark(body: str, mark: str) -> _Piece:
    return (len(body), len(body) + 1, mark, mark, mark, TokenKind.MARK)


# A large corpus has many chunks that come a few times: of a million sentences one chunk in five is not among 30,000.
_CUTS = Memory(_cut, room=100_000)


def _find_cut(word: str) -> int:
    """Return where a clitic begins in ``word``, or 0: "doesn't" is does + n't, "cannot" is can + not."""
    if word.lower() == "cannot":
        return 3
    match = _CLITIC.search(word)
    return match.start() if match else 0
