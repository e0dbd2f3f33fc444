"""Words, marked texts and rules enter, the lines of a terminal leave: colour where wanted, carets where not."""

from collections.abc import Iterable, Sequence
from itertools import groupby

import attrs

from factcheck.model import Span
from factcheck.reports.cells import Glyph, Mark, count_cells, make_visible, set_glyphs, wrap_glyphs
from factcheck.reports.clipping import clip

#: ANSI codes (ECMA-48, 8.3.117). Only the eight basic colours, which every terminal theme keeps readable.
_CODES = {"bold": 1, "dim": 2, "underline": 4, "red": 31, "green": 32, "yellow": 33, "magenta": 35, "cyan": 36}


@attrs.frozen(kw_only=True)
class Page:
    """
    How wide a page is, and whether it may use colour.

    >>> Page(width=20).rule()
    '────────────────────'
    """

    width: int = 80
    color: bool = False

    def paint(self, text: str, *styles: str) -> str:
        """Return the text in the styles, or as it is on a page without colour."""
        if not (self.color and styles and text):
            return text
        return f"\x1b[{';'.join(str(_CODES[style]) for style in styles)}m{text}\x1b[0m"

    def rule(self, char: str = "─") -> str:
        """Return a line across the page."""
        return self.paint(char * self.width, "dim")

    def ends(self, left: str, right: str, left_styles: Sequence[str], right_styles: Sequence[str]) -> list[str]:
        """Return a line with words at both ends, or lines one below the other where they do not fit one."""
        shown = [make_visible(left), make_visible(right)]
        gap = self.width - sum(map(count_cells, shown))
        if not right and gap >= 0:
            return [self.paint(shown[0], *left_styles)]
        if gap >= 2:
            return [self.paint(shown[0], *left_styles) + " " * gap + self.paint(shown[1], *right_styles)]
        lines = self.write(shown[0], styles=left_styles)
        return lines + self.write(shown[1], margin="  ", styles=right_styles)

    def write(self, text: str, *, margin: str = "", hang: str = "", styles: Sequence[str] = ()) -> list[str]:
        """Return a text wrapped behind a margin, cut where it is long; ``hang`` is added to the margin of all lines but the first."""
        glyphs = self._clipped(text, ())
        lines = wrap_glyphs(glyphs, max(8, self.width - count_cells(margin + hang)))
        return [
            self._margin(margin) + (hang if number else "") + self._line(line, styles, styles)
            for number, line in enumerate(lines)
        ]

    def write_marked(
        self,
        text: str,
        marks: Sequence[tuple[Span, Mark]],
        *,
        margin: str = "",
        quotes: tuple[str, str] = ("", ""),
        marked: Sequence[str] = ("bold", "red", "underline"),
    ) -> list[str]:
        """
        Return a text with its marked parts standing out, cut around them where it is long.

        In colour they are painted; without, a line of ``^`` or ``~`` runs below.
        """
        glyphs = [*set_glyphs(quotes[0]), *self._clipped(text, marks), *set_glyphs(quotes[1])]
        lines = []
        for line in wrap_glyphs(glyphs, max(8, self.width - count_cells(margin))):
            lines.append(self._margin(margin) + self._line(line, (), marked))
            if not self.color and any(glyph.mark for glyph in line):
                carets = "".join((glyph.mark.value if glyph.mark else " ") * glyph.width for glyph in line)
                lines.append(margin + carets.rstrip())
        return lines

    def _margin(self, margin: str) -> str:
        return self.paint(margin, "dim") if margin.strip() else margin

    def _clipped(self, text: str, marks: Sequence[tuple[Span, Mark]]) -> list[Glyph]:
        """The glyphs of the parts to print, with an ellipsis for each part left out."""
        # Six lines of a page hold a long sentence; what is longer is read in the source.
        kept = clip(text, [span for span, _ in marks], 6 * self.width)
        glyphs: list[Glyph] = [] if not kept or kept[0].start == 0 else set_glyphs("… x")[:2]
        for number, part in enumerate(kept):
            if number:
                glyphs += set_glyphs("x … x")[1:4]
            glyphs += set_glyphs(part.of(text), _within(marks, part))
        if kept and kept[-1].end < len(text):
            glyphs += set_glyphs("x …")[1:]
        return glyphs

    def _line(self, line: Iterable[Glyph], plain: Sequence[str], marked: Sequence[str]) -> str:
        parts = []
        for mark, run in groupby(line, key=lambda glyph: glyph.mark):
            styles = plain if mark is None else marked if mark is Mark.CONFLICT else ("yellow", "underline")
            parts.append(self.paint("".join(glyph.text for glyph in run), *styles))
        return "".join(parts)


def _within(marks: Iterable[tuple[Span, Mark]], part: Span) -> list[tuple[Span, Mark]]:
    """The marks inside one part of the text, counted from its beginning."""
    return [
        (Span(max(0, span.start - part.start), min(len(part), span.end - part.start)), mark)
        for span, mark in marks
        if span.start < part.end and part.start < span.end
    ]
