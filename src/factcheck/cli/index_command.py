"""``factcheck index``: a corpus folder enters; an index leaves, which makes a large corpus quick to open and search."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

import os
from typing import TYPE_CHECKING

import click

from factcheck.cli.options import corpus_option
from factcheck.cli.progress import Progress
from factcheck.cli.sources import count, find_folder
from factcheck.cli.terminal import CLEAN, write_text

if TYPE_CHECKING:
    from factcheck.corpus import Indexing


@click.command("index", short_help="Make a large corpus quick to open and search.")
@corpus_option
@click.option("--rehash", is_flag=True, help="Read every file to see whether it changed; else size and time decide.")
@click.option("--rebuild", is_flag=True, help="Make the index from nothing, whatever is there.")
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Read with so many processes.  [default: the processors, at most 4]"
)
@click.pass_context
def index(ctx: click.Context, *, folder: str | None, rehash: bool, rebuild: bool, jobs: int | None) -> None:
    """
    Make the index of the corpus folder, or bring it up to date: only what changed is read again.

    The index lies in the folder's hidden folder .factcheck and can be removed at any time. From then on every command
    opens it instead of reading the corpus, and brings it up to date. Small corpora need none.

    \b
    Examples:
      factcheck index
      factcheck index --corpus archive
      factcheck index --corpus archive --rehash
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines
    from factcheck.corpus import index_corpus

    path, name = find_folder(folder)
    with Progress("MB", "indexed", unit=10**6) as progress:
        made = index_corpus(
            path, rehash=rehash, rebuild=rebuild, jobs=jobs or min(4, os.cpu_count() or 1), progress=progress
        )
    write_text(f"{name}: {_tell(made)}\n")
    ctx.exit(CLEAN)


def _tell(made: "Indexing") -> str:
    """Say what was done, and what there is."""
    held = f"{made.passages:,} passages"
    if made.is_unchanged:
        return f"the index is up to date; {held}"
    if made.reason:
        return f"the index was made anew, since {made.reason}; {held} of {count(made.added, 'source')}"
    numbers = ((made.added, "added"), (made.changed, "changed"), (made.removed, "removed"))
    done = [f"{number} {word}" for number, word in numbers if number]
    return f"the index was brought up to date: {', '.join(done)}; {held}"
