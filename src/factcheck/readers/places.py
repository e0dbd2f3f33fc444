"""Say where a stretch of a draft's plain text stands in its file. A draft and a span enter, a span of the file leaves."""

from collections import defaultdict

from factcheck.model import Draft, Marked, Span


class Places:
    """
    Where the stretches of one draft's plain text stand in its file, with both marks of what is marked at their ends.

    >>> from factcheck.readers.drafts import read_text
    >>> draft = read_text("**Rome** is old. It *grew*", format="markdown")
    >>> [Places(draft).find(span).of(draft.text) for span in (Span(0, 4), Span(0, 12), Span(13, 20))]
    ['Rome', '**Rome** is old.', 'It *grew*']
    """

    def __init__(self, draft: Draft) -> None:
        self._offsets = draft.offsets
        self._starting: dict[int, list[Marked]] = defaultdict(list)
        self._ending: dict[int, list[Marked]] = defaultdict(list)
        for marked in draft.marked:
            self._starting[marked.plain.start].append(marked)
            self._ending[marked.plain.end].append(marked)

    def find(self, span: Span) -> Span:
        """Return where a span of the plain text, which is not empty, stands in the file."""
        if self._offsets is None:
            return span
        start, end = self._offsets[span.start], self._offsets[span.end - 1] + 1
        # "**Rome** is old." begins with its marks: behind them, the file has "Rome** is old.".
        for marked in self._starting.get(span.start, ()):
            if marked.is_part_of(span):
                start = min(start, marked.place.start)
        for marked in self._ending.get(span.end, ()):
            if marked.is_part_of(span):
                end = max(end, marked.place.end)
        return Span(start, end)
