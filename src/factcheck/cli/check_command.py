"""``factcheck check``: drafts enter, a report and a status leave."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs
import click

from factcheck.cli.options import as_of_option, corpus_option, fail_option, join, rendering_options
from factcheck.cli.output import Output
from factcheck.cli.progress import Progress
from factcheck.cli.sources import open_corpus
from factcheck.cli.terminal import CLEAN, FINDINGS, UNABLE, complain
from factcheck.errors import DraftError

if TYPE_CHECKING:
    from factcheck.model import Draft, Report, Unread


@click.command("check", short_help="Check the statements of drafts against a corpus.")
@click.argument("drafts", metavar="DRAFT…", nargs=-1, required=True)
@join(corpus_option, rendering_options, as_of_option, fail_option)
@click.option(
    "--precision",
    type=click.FloatRange(0, 1),
    help="How often a SUPPORTED or REFUTED must be right, 0 to 1: below it the verdict is NOT_ENOUGH_EVIDENCE.",
)
@click.option("--list-unchecked", is_flag=True, help="List what asserts nothing checkable too.")
@click.option(
    "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Work on so many statements at once."
)
@click.pass_context
def check(
    ctx: click.Context,
    *,
    drafts: tuple[str, ...],
    folder: str | None,
    form: str,
    output: str | None,
    color: bool | None,
    width: int | None,
    as_of: dt.date | None,
    fail_on: tuple[str, ...],
    precision: float | None,
    list_unchecked: bool,
    jobs: int,
) -> None:
    """
    Check each statement of the drafts (text or Markdown; - is standard input) and quote the evidence.

    A draft that cannot be read is named, also in the report, the others are checked all the same, and the status is 2.

    \b
    Examples:
      factcheck check draft.md
      factcheck check chapter-*.md --corpus sources --list-unchecked
      factcheck check draft.md --as-of 2016-06-28 --format json -o report.json
      factcheck check draft.md --fail-on REFUTED --fail-on NOT_ENOUGH_EVIDENCE
      pandoc draft.docx -t plain | factcheck check -
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines
    drafts = tuple(dict.fromkeys(drafts))
    out = Output.settle(form, output, color, width, drafts)
    read, unread = _read(drafts)
    if not read:
        ctx.exit(UNABLE)
    corpus, name = open_corpus(folder, drafts)
    from factcheck.checker import check_drafts

    options = {} if precision is None else {"precision": precision}
    with Progress("statements") as progress:
        report = check_drafts(read, corpus, as_of=as_of, jobs=jobs, progress=progress, **options)
    report = attrs.evolve(report, unread=tuple(unread))
    out.deliver(_render(report, out, list_unchecked, name))
    if not out.is_read_at_once:
        _tell(report, None if folder else name)
    ctx.exit(UNABLE if unread else find_status(report, fail_on))


def _read(paths: Sequence[str]) -> tuple[list["Draft"], list["Unread"]]:
    """Read the drafts that can be read; complain of each that cannot, and return why."""
    from factcheck.model import Unread
    from factcheck.readers import read_draft

    read, unread = [], []
    for path in paths:
        try:
            read.append(read_draft(path))
        except DraftError as error:
            complain(str(error))
            unread.append(Unread(draft=error.fault.path, reason=error.fault.problem))
    return read, unread


def _render(report: "Report", out: Output, list_unchecked: bool, corpus: str) -> Iterable[str]:
    from factcheck.reports import render_text, write_json

    if out.form == "json":
        return write_json(report)
    return [render_text(report, width=out.width, color=out.color, list_unchecked=list_unchecked, corpus=corpus)]


def _tell(report: "Report", corpus: str | None) -> None:
    """Say on standard error what a reader of the text report would have seen on the screen."""
    if corpus:
        complain(f"factcheck: checked against {corpus}")
    if not report.results:
        complain(f"factcheck: no statement could be checked, of {len(report.unchecked)}; see 'unchecked' in the report")


def find_status(report: "Report", fail_on: Sequence[str]) -> int:
    """Return the exit status: findings when a verdict of ``fail_on`` occurs, and when nothing could be checked."""
    failing = not report.results or any(result.verdict.value in fail_on for result in report.results)
    return FINDINGS if failing else CLEAN
