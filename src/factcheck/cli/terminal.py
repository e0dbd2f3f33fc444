"""What the commands share of the terminal: exit statuses, messages, width, colour, and writing bytes to it."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

import os
import shutil
import sys
from collections.abc import Iterable, Mapping

import click

#: Exit statuses, as all linters have them.
CLEAN, FINDINGS, UNABLE = 0, 1, 2
#: 128 and the number of the signal, as shells have it.
INTERRUPTED = 130

#: Lines longer than this are hard to read, however wide the terminal.
_WIDEST = 120
_USUAL = 80
#: What stands in for a sign that the terminal's encoding lacks; one cell for one cell, so that carets stay in place.
_PLAIN = str.maketrans({
    "✓": "+", "✗": "x", "≠": "!", "→": ">", "│": "|", "─": "-", "═": "=", "—": "-", "–": "-", "·": "*",
    "“": '"', "”": '"', "‘": "'", "’": "'", "…": "~",
})  # fmt: skip


class UnableError(click.ClickException):
    """The command could not run: what is wrong, and what to do next."""

    exit_code = UNABLE


def complain(message: str) -> None:
    """Write a message of one or more lines to standard error, without anything that a terminal obeys."""
    from factcheck.reports.cells import make_visible

    for line in message.split("\n"):
        click.echo(make_visible(line), err=True)


def wants_color(flag: bool | None, environment: Mapping[str, str] | None = None) -> bool:
    """
    Say whether standard output gets colour: the flag, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal.

    The variables count when they are set and not empty (no-color.org, force-color.org).
    """
    environment = os.environ if environment is None else environment
    if flag is not None:
        return flag
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return sys.stdout.isatty() and environment.get("TERM") != "dumb"


def page_width(width: int | None, to_file: bool) -> int:
    """Return the width asked for, else the terminal's up to 120 cells, else 80."""
    if width is not None:
        return width
    return _USUAL if to_file else min(_WIDEST, shutil.get_terminal_size((_USUAL, 24)).columns)


def write_text(text: str) -> None:
    """Write a text to standard output in its encoding, with plain signs where it lacks the drawn ones."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        data = text.translate(_PLAIN).encode(encoding, "replace")
    write_bytes([data])


def write_bytes(pieces: Iterable[bytes]) -> None:
    """Write bytes to standard output; a reader that has gone away (``| head``) is no error."""
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more when it ends; from here on there is no pipe to break.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UnableError(f"standard output cannot be written: {error.strerror}; write to a file with -o") from error
