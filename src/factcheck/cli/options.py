"""The options that several commands have, each written once."""

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeAlias

import click

from factcheck.model import Verdict

Command: TypeAlias = Callable[..., Any]


def read_day(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    """Return the day that an option names as ISO 8601 writes it (2016-06-28), or say what a day looks like."""
    if value is None:
        return None
    try:
        return dt.datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no time zone
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day: write it like 2016-06-28", ctx, param) from None


corpus_option = click.option(
    "--corpus",
    "folder",
    metavar="DIR",
    help="The corpus folder. Without it: the folder 'corpus' beside the draft or in the current folder, else the "
    "corpus that comes with factcheck.",
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="What to write: text for reading, JSON for programs.",
)
as_of_option = click.option(
    "--as-of",
    metavar="YYYY-MM-DD",
    callback=read_day,
    help="The day of the statement, from which 'last year' counts. Without it such dates stay open.",
)
fail_option = click.option(
    "--fail-on",
    type=click.Choice([verdict.value for verdict in Verdict], case_sensitive=False),
    multiple=True,
    default=(Verdict.REFUTED.value, Verdict.CONFLICTING_EVIDENCE.value),
    show_default=True,
    metavar="VERDICT",
    help="A verdict that makes the exit status 1: SUPPORTED, REFUTED, NOT_ENOUGH_EVIDENCE or CONFLICTING_EVIDENCE; "
    "may be repeated.",
)
output_option = click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write there instead of to standard output: the whole report or nothing.",
)
color_option = click.option(
    "--color/--no-color",
    default=None,
    help="With or without colour. Without either: colour on a terminal; NO_COLOR and FORCE_COLOR are heeded.",
)
width_option = click.option(
    "--width", type=click.IntRange(30, 500), help="Columns of the text. Without it: the terminal's, 120 at most."
)


def join(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Make one decorator of several options, listed in the order of the help."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


rendering_options = join(format_option, output_option, color_option, width_option)
