"""
Cut a text into sentences.

A string enters, spans of it leave. Where a sentence ends after a full stop is nupunkt's decision (the Punkt method of
Kiss and Strunk 2006) by the abbreviations of :mod:`factcheck.text.abbreviations`; the rules here add what it does not
know: words that are an abbreviation in places, blank lines, lists, the full stops of other scripts, reference marks,
sentences glued together, dates with dots, and quotations, which stay whole because a sentence of a quotation is not
asserted by the one who quotes it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from factcheck.model import Span
from factcheck.text.abbreviations import ABBREVIATIONS, is_abbreviation, judge_stops

# Punkt decides by a word and its neighbours, so windows cut at a sentence's start change nothing; they bound memory.
_WINDOW = 50_000
# Punkt takes time in the square of an unbroken run of marks ("?!?!?!"); no word is as long as this.
_LONGEST_WORD = 200
# A quotation longer than this (about five sentences) reads as a text of its own, and is cut like one.
LONGEST_QUOTATION = 600

_BLANK = r"[^\S\r\n]"
_NEWLINE = r"(?:\r\n|\r(?!\n)|\n)"
# Where a block ends for certain, whatever the punctuation: a blank line, a form feed, a line that begins a list item.
_HARD_BREAK = re.compile(
    rf"""
      {_NEWLINE}{_BLANK}*{_NEWLINE}\s*                                        # a blank line
    | [\f\v\u2029]\s*                                                         # a page, a paragraph separator
    | {_NEWLINE}{_BLANK}*(?=(?:[-*+•·‣▪●–—]|\(?\d{{1,3}}[.)]|\(?[a-z]\)){_BLANK}) # "- item", "1. item", "(a) item"
    """,
    re.VERBOSE,
)
# A letter or digit of any script.
_WRITTEN = re.compile(r"[^\W_]")
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD},}}")
_OTHER_STOP = re.compile(r"[。！？｡؟।॥][\"'”’」』）)\]]*\s*")
_REFERENCE = r"\[(?:\d{1,3}|[a-z]|note\ \d{1,3}|citation\ needed|(?:\d{1,3}[,–-]\ ?)+\d{1,3})\]"
# "doubled.[1] It": the mark belongs to the sentence before it.
_BRACKETED = re.compile(rf"(?:{_REFERENCE}[^\S\r\n]?)+(?:(?<=\s)|\s+|(?=[\"“‘A-Z])|\Z)")
_BRACKETED_AFTER_STOP = re.compile(rf"[.!?][\"”’)]*(?:{_REFERENCE})+\s*(?=[\"“‘(]?[A-Z])")
# "doubled.1 It": four letters before the dot, since "no.1", "vol.2" and "fig.3" are shorter.
_RAISED = re.compile(
    r"(?:(?<=[a-z]{4}[.!?])|(?<=[.!?][\"”’)]))(?:\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁰⁴-⁹]{1,3})\s+(?=[\"“‘(]?[A-Z])"
)
_NO_STOP = re.compile(r"(?:[!?]|[^\W\d_]\.[^\W\d_]\.)[^\S\r\n]+\Z")
_DOTTED_DATE = re.compile(r"(?<!\d)\d{1,2}\.[ \u00a0]?\d{1,2}\.[ \u00a0]?\d{2,4}(?!\d)")
_GLUED = re.compile(r"[.!?][\"”’)]*(?=[\"“‘(]?[^\W\d_a-z])")
# How far to look at the words beside a mark.
_LONGEST_NEIGHBOUR = 40
_LEFT_CHUNK = re.compile(r"\S+\Z")
_IN_ADDRESS = re.compile(r"[/@.\\:_#=]")
_RIGHT_WORD = re.compile(r"[\"“‘(]?([^\W\d_]+)(?=[\s,'’]|\Z)")
# What follows a dot in names of sites and files, where a capital letter is a matter of taste: "Booking.Com".
_ENDINGS = frozenset(
    {
        "com",
        "org",
        "net",
        "edu",
        "gov",
        "io",
        "ai",
        "tv",
        "uk",
        "de",
        "fr",
        "eu",
        "js",
        "ts",
        "py",
        "html",
        "htm",
        "php",
    }
    | {"pdf", "txt", "doc", "docx", "exe", "jpg", "png"}
)

_QUOTATION_MARK = re.compile(r"[“”„«»「」『』‘’\"]|``|''")
_CLOSER = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "‘": "’", "``": "''", '"': '"'}


def split_sentences(text: str) -> tuple[Span, ...]:
    """
    Say where the sentences of ``text`` stand, in order, without the blanks around them.

    A stretch without a letter or digit belongs to the sentence before it; an empty text has no sentences. Takes time
    in proportion to the text, whatever the text is.

    >>> text = "Trade fell in 2015.[1] It rose by 2.5% on 25. 6. 2016.Then it fell."
    >>> [span.of(text) for span in split_sentences(text)]
    ['Trade fell in 2015.[1]', 'It rose by 2.5% on 25. 6. 2016.', 'Then it fell.']
    """
    spans: list[Span] = []
    start = 0
    for match in _HARD_BREAK.finditer(text):
        spans.extend(_split_block(text[start : match.start()], start))
        start = match.end()
    spans.extend(_split_block(text[start:], start))
    return tuple(spans)


def _split_block(block: str, offset: int) -> Iterator[Span]:
    """Yield the sentences of a block that holds no certain break; ``offset`` is where it stands."""
    begun: int | None = None
    ended = 0
    start = 0
    for cut in [*_find_cuts(block), len(block)]:
        first, last = _trim(block, start, cut)
        start = cut
        # Marks alone are no sentence: they stay with the one before, or are dropped at the start of a block.
        if _WRITTEN.search(block, first, last):
            if begun is not None:
                yield Span(offset + begun, offset + ended)
            begun, ended = first, last
        elif begun is not None and last > first:
            ended = last
    if begun is not None:
        yield Span(offset + begun, offset + ended)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the blanks, and a byte order mark, off both ends."""
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _find_cuts(block: str) -> list[int]:
    """Return where sentences begin within the block, in order."""
    judged = judge_stops(block)
    found = [cut for cut in _punkt_cuts(block) if judged.get(cut, True) and not _goes_on(block, cut)]
    found.extend(cut for cut, begins in judged.items() if begins)
    cuts = {_pass_reference(block, cut) for cut in found}
    cuts.update(match.end() for match in _OTHER_STOP.finditer(block))
    cuts.update(match.end() for match in _BRACKETED_AFTER_STOP.finditer(block))
    cuts.update(match.end() for match in _RAISED.finditer(block))
    cuts.update(match.end() for match in _GLUED.finditer(block) if _is_glued(block, match.start(), match.end()))
    if not cuts:
        return []
    whole = _merge([*_find_quotations(block), *(match.span() for match in _DOTTED_DATE.finditer(block))])
    starts = [start for start, _ in whole]
    kept = []
    for cut in sorted(cuts):
        index = bisect_right(starts, cut - 1) - 1
        if 0 < cut < len(block) and (index < 0 or cut >= whole[index][1]):
            kept.append(cut)
    return kept


def _punkt_cuts(block: str) -> Iterator[int]:
    """Yield where Punkt begins a sentence, the first one left out."""
    if not any(mark in block for mark in ".!?…"):
        return
    masked = _LONG_WORD.sub(lambda match: "x" * (len(match.group()) - 4) + match.group()[-4:], block)
    tokenizer = _load_punkt()
    start = 0
    while start < len(masked):
        end = _end_window(masked, start)
        spans = list(tokenizer.span_tokenize(masked[start:end]))
        cuts = [start + first for first, _ in spans[1:]]
        yield from cuts
        # The window's last sentence may go on: the next window begins with it.
        start = end if end == len(masked) or not cuts else cuts[-1]


def _goes_on(block: str, cut: int) -> bool:
    """Say whether a small letter goes on with the sentence: "Yahoo! bought it", "the U.S. economy"."""
    return block[cut].islower() and _NO_STOP.search(block, max(0, cut - 6), cut) is not None


def _end_window(text: str, start: int) -> int:
    """Return where a window from ``start`` ends: at a blank, so that no word is cut."""
    end = start + _WINDOW
    if end >= len(text):
        return len(text)
    while end > start + _WINDOW // 2 and not text[end].isspace():
        end -= 1
    return end


@lru_cache(maxsize=1)
def _load_punkt() -> Any:  # noqa: ANN401 - nupunkt ships no types
    import nupunkt  # noqa: PLC0415 - 60 ms that only a check should pay

    learned = nupunkt.load("default").parameters
    # A tokenizer of our own: the library keeps one "default" for the whole process, which is not ours to change.
    known = {word for word in learned.abbrev_types if is_abbreviation(word)} | ABBREVIATIONS
    return nupunkt.PunktSentenceTokenizer(replace(learned, abbrev_types=known), include_common_abbrevs=False)


def _pass_reference(block: str, cut: int) -> int:
    """Move a cut behind the reference marks that stand right after it."""
    raised = _RAISED.match(block, cut)
    if raised:
        return raised.end()
    if cut < len(block) and block[cut] == "[" and block[cut - 1] not in "\r\n":
        match = _BRACKETED.match(block, cut)
        if match:
            return match.end()
    return cut


def _is_glued(block: str, stop: int, end: int) -> bool:
    """Say whether the mark at ``stop`` parts two sentences that no blank parts: "in 2020.As of", not "Booking.Com"."""
    right = _RIGHT_WORD.match(block, end, end + _LONGEST_NEIGHBOUR)
    if right is None or not stop:
        return False
    after = right.group(1)
    capital = after[0].isalpha() and not after[0].islower() and (len(after) == 1 or after[1:].islower())
    if not capital or after.lower() in _ENDINGS:
        return False
    left = _LEFT_CHUNK.search(block, max(0, stop - _LONGEST_NEIGHBOUR), stop)
    if left is None or _IN_ADDRESS.search(left.group()):
        return False
    before = left.group().lstrip('"“‘([')
    if not before:
        return False  # a mark right after an opening quotation mark or bracket
    if before[-1] in '%)]”’"':
        return True
    solid = len(before) > 1 and (before[-1].islower() or before[-1].isdigit())
    return solid and not is_abbreviation(before.lower())


def _find_quotations(block: str) -> Iterator[tuple[int, int]]:
    """Yield the quotations of the block that are short enough to stay whole; a mark without its partner opens none."""
    opened: dict[str, int] = {}
    for match in _QUOTATION_MARK.finditer(block):
        mark, (start, end) = match.group(), match.span()
        partner = next(
            (opener for opener in opened if mark in _CLOSER[opener] and _may_close(block, mark, start, end)), None
        )
        if partner is not None:
            begun = opened.pop(partner)
            if end - begun <= LONGEST_QUOTATION:
                yield begun, end
        elif mark in _CLOSER and (mark != '"' or _may_open(block, start, end)):
            opened[mark] = start


def _may_open(block: str, start: int, end: int) -> bool:
    """Say whether a straight quotation mark can open: it follows no letter or digit, and a text follows it."""
    return (start == 0 or not (block[start - 1].isalnum() or block[start - 1] in ".,!?%")) and end < len(block)


def _may_close(block: str, mark: str, start: int, end: int) -> bool:
    """Say whether a mark can close: not the apostrophe of "it’s", not a straight mark glued to the next word alone."""
    after = block[end : end + 1]
    if mark == "’":
        return not after.isalnum()
    if mark == '"':
        return not (after.isalnum() and block[start - 1].isspace())
    return True


def _merge(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the stretches that overlap."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
