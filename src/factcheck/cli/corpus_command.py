"""``factcheck corpus``: what one does to a corpus folder."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

import click

from factcheck.cli.options import corpus_option
from factcheck.cli.sources import count, find_folder
from factcheck.cli.terminal import CLEAN, UNABLE, complain, write_text


@click.group("corpus", short_help="Look after a corpus folder.")
def corpus() -> None:
    """Look after a corpus folder."""


@corpus.command("check", short_help="Find every fault of a corpus folder.")
@corpus_option
@click.pass_context
def check_folder(ctx: click.Context, folder: str | None) -> None:
    """
    Find every fault of the corpus folder: file:line, what is wrong, and what to do. The status is 2 if there are any.

    \b
    Examples:
      factcheck corpus check
      factcheck corpus check --corpus sources
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines
    from factcheck.corpus import inspect_corpus

    path, name = find_folder(folder)
    found = inspect_corpus(path)
    for fault in found.faults:
        complain(str(fault))
    if found.faults:
        ctx.exit(UNABLE)
    held = [count(found.sources, "source"), count(found.claims, "claim"), count(found.documents, "document")]
    lines = [f"{name}: {', '.join(held)}; no faults"]
    if found.anchors_verified:
        lines.append(f"{count(found.anchors_verified, 'anchor')} found in the documents")
    if found.anchors_unverified:
        lines.append(f"{count(found.anchors_unverified, 'anchor')} not checked: the corpus holds no text of the source")
    write_text("\n".join(lines) + "\n")
    ctx.exit(CLEAN)
