"""``factcheck search``: words enter, the passages of the corpus that speak of them leave."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

from typing import TYPE_CHECKING

import click

from factcheck.cli.options import corpus_option, join, rendering_options
from factcheck.cli.output import Output
from factcheck.cli.sources import open_corpus
from factcheck.cli.terminal import CLEAN, FINDINGS, complain

if TYPE_CHECKING:
    from factcheck.model import Passage


@click.command("search", short_help="Show the passages that speak of something.")
@click.argument("query")
@join(corpus_option, rendering_options)
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="At most so many passages.")
@click.pass_context
def search(
    ctx: click.Context,
    *,
    query: str,
    folder: str | None,
    form: str,
    output: str | None,
    color: bool | None,
    width: int | None,
    limit: int,
) -> None:
    """
    Show the passages of the corpus that speak of QUERY, best first; the status is 1 when there are none.

    The score beside a passage says how much of the query it holds: 0 for nothing, 1 for all.

    \b
    Examples:
      factcheck search "cost of the pier"
      factcheck search "cost of the pier" --corpus sources --limit 3 --format json
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines
    if not query.strip():
        raise click.UsageError("the query is empty: give some words", ctx)
    out = Output.settle(form, output, color, width)
    corpus, name = open_corpus(folder)
    from factcheck.reports import render_passages_json, render_passages_text

    hits = tuple(corpus.search(query, limit=limit))
    citations = [_cite(hit.passage) for hit in hits]
    if out.form == "json":
        out.deliver([render_passages_json(query, hits, citations, corpus.digest)])
    else:
        out.deliver([render_passages_text(hits, citations, width=out.width, color=out.color)])
    if not hits:
        complain(f"factcheck: no passage speaks of that in {name}; try other words")
    ctx.exit(CLEAN if hits else FINDINGS)


def _cite(passage: "Passage") -> str:
    from factcheck.citations import cite, cite_claim

    if passage.source is None:
        return "unnamed source"
    return cite_claim(passage.claim, passage.source) if passage.claim else cite(passage.source)
