"""A long text with marked parts enters, the stretches worth printing leave: what is marked, with some words around it."""

from collections.abc import Sequence

from factcheck.model import Span

#: Words around a marked part that let it be read: about a line of a terminal on both sides together.
_AROUND = 60
#: A word longer than this is cut where it is, or a text without blanks would be kept whole.
_WORD = 24


def clip(text: str, marked: Sequence[Span], limit: int) -> tuple[Span, ...]:
    """
    Choose the stretches of a text to print, in order, in about ``limit`` code points. A short text is kept whole.

    >>> clip("short", (), 40)
    (Span(start=0, end=5),)
    >>> text = "word " * 100 + "HERE " + "word " * 100
    >>> [span.of(text) for span in clip(text, [Span(500, 504)], 150)]
    ['word word word word word word word word word word word word HERE word word word word word word word word word word word word']
    """
    whole = Span(0, len(text))
    if len(text) <= limit:
        return (whole,)
    if not marked:
        return (_to_words(text, Span(0, limit)),)
    kept: list[Span] = []
    room = limit
    for span in sorted(marked, key=lambda span: (span.start, span.end)):
        for part in _ends(span, limit):
            if room <= 0:
                break
            window = _to_words(text, Span(max(0, part.start - _AROUND), min(len(text), part.end + _AROUND)))
            if kept and window.start <= kept[-1].end:
                room -= max(0, window.end - kept[-1].end)
                kept[-1] = Span(kept[-1].start, max(kept[-1].end, window.end))
            else:
                room -= len(window)
                kept.append(window)
    return tuple(kept)


def _ends(span: Span, limit: int) -> tuple[Span, ...]:
    """A marked part that is itself too long to print: its beginning and its end."""
    if len(span) <= limit // 2:
        return (span,)
    return (Span(span.start, span.start + limit // 4), Span(span.end - limit // 4, span.end))


def _to_words(text: str, span: Span) -> Span:
    """Move the ends of a stretch inwards to whole words, unless a word is very long."""
    start, end = span.start, span.end
    if start > 0:
        start = next((place for place in range(start, min(start + _WORD, end)) if text[place - 1].isspace()), start)
    if end < len(text):
        end = next((place for place in range(end, max(end - _WORD, start), -1) if text[place].isspace()), end)
    return Span(start, max(start, end))
