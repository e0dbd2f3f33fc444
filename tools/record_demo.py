"""
Draw the picture of a report: run ``factcheck check`` in colour on the example draft and save the terminal as SVG.

The example draft and the shipped claims enter; ``docs/_static/report.svg`` leaves, the same bytes for the same report.

Usage: ``python tools/record_demo.py [--check]``; with ``--check`` nothing is written, and a picture that is out of date
ends the program with 1.
"""

import argparse
import html
import io
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "_static" / "report.svg"
#: Columns: wide enough for a quoted sentence on two lines, narrow enough to stay legible in a README.
WIDTH = 100
#: Lines shown; the rest of a long report would make the picture illegible.
HEIGHT = 48
COMMAND = ("check", "examples/drafts/visit.md")

# Soft colours on a dark ground that keep a contrast of 4.5 to 1 and more.
THEME = TerminalTheme(
    (22, 27, 34),
    (230, 237, 243),
    [
        (72, 79, 88),
        (255, 123, 114),
        (86, 211, 100),
        (227, 179, 65),
        (121, 192, 255),
        (210, 168, 255),
        (86, 212, 221),
        (201, 209, 217),
    ],
    [
        (139, 148, 158),
        (255, 161, 152),
        (126, 231, 135),
        (242, 204, 96),
        (165, 214, 255),
        (226, 197, 255),
        (179, 240, 255),
        (255, 255, 255),
    ],
)


# Rich's own frame, without the font that it would fetch from the web: the picture loads nothing.
FRAME = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font: {char_height}px "DejaVu Sans Mono", ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  white-space: pre;
}}
.{unique_id}-title {{ font: bold 18px system-ui, "DejaVu Sans", sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
BLANK = "&#160;"
STRETCH = re.compile(
    r"""<text (?P<before>[^>]*)\bx="(?P<x>[\d.]+)" (?P<middle>[^>]*)\btextLength="(?P<length>[\d.]+)" """
    r"""(?P<after>[^>]*)>(?P<text>[^<]*)</text>"""
)


def report() -> str:
    """Return what ``factcheck check`` prints in a colour terminal of the fixed width."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment |= {"TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8"}
    answer = subprocess.run(
        [sys.executable, "-m", "factcheck", *COMMAND, "--color", "--width", str(WIDTH)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if answer.returncode not in {0, 1}:  # 1: there are findings, as there should be
        raise SystemExit(answer.stderr)
    return answer.stdout


def shorten(lines: Sequence[str]) -> list[str]:
    """Keep whole paragraphs up to the height, and the summary at the end."""
    if len(lines) <= HEIGHT:
        return list(lines)
    tail = max(index for index, line in enumerate(lines[:-1]) if not line.strip())
    room = HEIGHT - (len(lines) - tail)
    cut = max(index for index in range(room) if not lines[index].strip())
    return [*lines[:cut], "", "\x1b[2m  …\x1b[0m", *lines[tail:]]


def place(match: re.Match[str]) -> str:
    """Put a stretch of text where its first letter stands: some programs drop blanks at the ends of a stretch."""
    text = match["text"]
    inner = text.strip() if BLANK not in text else re.sub(f"^(?:{BLANK})+|(?:{BLANK})+$", "", text)
    if not inner:
        return ""
    cells = len(html.unescape(text))
    cell = float(match["length"]) / cells
    x = float(match["x"]) + cell * (len(html.unescape(text[: text.index(inner)])))
    length = cell * len(html.unescape(inner))
    return (
        f'<text {match["before"]}x="{x:.1f}" {match["middle"]}textLength="{length:.1f}" {match["after"]}>{inner}</text>'
    )


def draw(output: str) -> str:
    """Return the terminal output as an SVG document."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(f"$ factcheck {' '.join(COMMAND)}\n\n"), end="")
    for line in shorten(output.rstrip("\n").split("\n")):
        console.print(Text.from_ansi(line), no_wrap=True, overflow="crop", crop=True)
    svg = console.export_svg(title="factcheck", theme=THEME, code_format=FRAME, unique_id="report")
    svg = STRETCH.sub(place, svg)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the picture, or say whether the one at hand is up to date."""
    parser = argparse.ArgumentParser(description="Draw docs/_static/report.svg from a real report.")
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 if the picture is out of date")
    chosen = parser.parse_args(arguments)
    svg = draw(report())
    if not chosen.check:
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_text(svg, encoding="utf-8")
        print(f"wrote {PICTURE.relative_to(ROOT)}")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != svg:
        raise SystemExit("docs/_static/report.svg is out of date; run: make recording")


if __name__ == "__main__":
    main()
