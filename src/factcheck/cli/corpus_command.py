"""``factcheck corpus``: what one does to a corpus folder."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

from pathlib import Path

import click

from factcheck.cli.options import corpus_option
from factcheck.cli.sources import count, find_folder
from factcheck.cli.terminal import CLEAN, FINDINGS, UNABLE, UnableError, complain, write_text


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


# Feeds of whole archives are some hundred megabytes.
_LARGEST_FEED = 2**30


@corpus.command("import", short_help="Import fact-checks (ClaimReview) as rated claims.")
@click.argument("files", metavar="FILE…", nargs=-1, required=True)
@corpus_option
@click.option("--key", metavar="KEY", help="One source for all; without it, each publisher is a source of its own.")
@click.pass_context
def import_files(ctx: click.Context, files: tuple[str, ...], folder: str | None, key: str | None) -> None:
    """
    Import published fact-checks into the corpus folder: a statement that repeats a claim rated false is then REFUTED.

    FILE is ClaimReview markup (JSON-LD, alone or in a saved web page), a Data Commons feed, or an answer of the Fact
    Check Tools API as JSON. What was imported before is updated. Nothing is fetched from the network. The status is 1
    when some fact-checks could not be read, 2 when a file or all of them could not.

    \b
    Examples:
      factcheck corpus import feed.json --corpus sources
      factcheck corpus import answer.json page.html --corpus sources --key desk
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines
    from factcheck.corpus import import_reviews, read_reviews

    path = find_folder(folder)[0] if folder is None else Path(folder)
    if folder is None and path == shipped():
        raise click.UsageError("say into which folder with --corpus: the corpus of the package is not written to", ctx)
    reviews, skipped, unread = [], 0, 0
    for name in files:
        data = _read(name)
        if data is None:
            unread += 1
            continue
        found, faults = read_reviews(data, name)
        for fault in faults:
            complain(str(fault))
        reviews.extend(found)
        skipped += len(faults)
        unread += not found
    if not reviews:
        complain("factcheck: no fact-check could be imported; nothing was written")
        ctx.exit(UNABLE)
    try:
        made = import_reviews(reviews, path, key)
    except OSError as error:
        raise UnableError(f"{path}: cannot be written ({error.strerror}); make room or the folder writable") from error
    told = f"{path}: {made.added} added, {made.changed} changed, {made.unchanged} unchanged"
    if made.unrated:
        told += f"; {made.unrated} without a rating of their truth, which decide nothing"
    write_text(told + "\n")
    ctx.exit(UNABLE if unread else FINDINGS if skipped else CLEAN)


def _read(name: str) -> bytes | None:
    """Read a file, or complain that it cannot be read."""
    try:
        with Path(name).open("rb") as stream:
            data = stream.read(_LARGEST_FEED + 1)
    except (OSError, ValueError) as error:
        complain(f"{name}: cannot be read ({getattr(error, 'strerror', None) or error}); give a file of fact-checks")
        return None
    if len(data) > _LARGEST_FEED:
        complain(f"{name}: is larger than {_LARGEST_FEED // 2**20} MB; split it")
        return None
    return data


def shipped() -> Path:
    """Return the folder of the corpus that comes with factcheck."""
    from factcheck.corpus import shipped_folder

    return shipped_folder()
