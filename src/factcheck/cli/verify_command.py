"""``factcheck verify``: one statement and files of evidence enter, a verdict and a status leave."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

import datetime as dt
import hashlib
from typing import TYPE_CHECKING

import attrs
import click

from factcheck.cli.options import as_of_option, fail_option, join, read_day, rendering_options
from factcheck.cli.output import Output
from factcheck.cli.terminal import CLEAN, FINDINGS, complain

if TYPE_CHECKING:
    from factcheck.model import Draft, Evidence, Result, Signature


@click.command("verify", short_help="Verify one statement against given evidence.")
@click.argument("statement")
@click.option(
    "--evidence",
    "paths",
    metavar="FILE",
    multiple=True,
    required=True,
    help="A text that the statement is held against; may be repeated; - is standard input.",
)
@click.option("--title", help="The title of the evidence: it tells what the text speaks of.")
@click.option(
    "--date",
    metavar="YYYY-MM-DD",
    callback=read_day,
    help="The day of the evidence, from which 'last year' in it counts.",
)
@join(as_of_option, rendering_options, fail_option)
@click.pass_context
def verify(
    ctx: click.Context,
    *,
    statement: str,
    paths: tuple[str, ...],
    title: str | None,
    date: dt.date | None,
    as_of: dt.date | None,
    form: str,
    output: str | None,
    color: bool | None,
    width: int | None,
    fail_on: tuple[str, ...],
) -> None:
    """
    Verify one STATEMENT, one sentence, against the texts that you give as evidence.

    The statement is taken as it is, opinions too; a question is refused.

    \b
    Examples:
      factcheck verify "The pier cost 48 million euros." --evidence almanac.txt
      factcheck verify "Traffic doubled last year." --evidence report.txt --date 2019-05-02 --as-of 2020-01-31
      curl -s https://example.org/almanac.txt | factcheck verify "The pier is new." --evidence -
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines
    if not statement.strip():
        raise click.UsageError("the statement is empty: give a sentence", ctx)
    out = Output.settle(form, output, color, width, paths)
    _look_at(ctx, statement)
    from factcheck.checker import sign
    from factcheck.checker import verify as verify_statement
    from factcheck.readers import read_draft

    texts = [read_draft(path) for path in dict.fromkeys(paths)]
    result = verify_statement(statement, [text.text for text in texts], title=title, date=date, as_of=as_of)
    result = attrs.evolve(result, evidence=tuple(_name(evidence, texts) for evidence in result.evidence))
    given = hashlib.sha256("\n".join(text.digest for text in texts).encode()).hexdigest()
    options: dict[str, object] = {"date": date, "evidence": list(dict.fromkeys(paths)), "title": title}
    out.deliver([_render(result, sign(f"sha256:{given}", as_of, options), out)])
    ctx.exit(FINDINGS if result.verdict.value in fail_on else CLEAN)


def _look_at(ctx: click.Context, statement: str) -> None:
    """Refuse a question, of which no evidence can say that it is so, and warn of several sentences."""
    from factcheck.model import BlockKind
    from factcheck.statements import explain_unchecked
    from factcheck.text.sentences import split_sentences

    if explain_unchecked(statement, BlockKind.PARAGRAPH) == "a question":
        raise click.UsageError("a question is no statement: write as a fact what you want to verify", ctx)
    count = len(split_sentences(statement))
    if count > 1:
        complain(
            f"factcheck: the {count} sentences are verified as one statement; give them one by one for a verdict each"
        )


def _name(evidence: "Evidence", texts: list["Draft"]) -> "Evidence":
    """Cite the file that a quotation comes from, for texts given on the command line have no bibliography."""
    file = next((text.path for text in texts if text.text == evidence.text), None)
    return evidence if evidence.citation or not file else attrs.evolve(evidence, citation=file)


def _render(result: "Result", signature: "Signature", out: Output) -> str:
    from factcheck.reports import render_result_json, render_result_text

    if out.form == "json":
        return render_result_json(result, signature)
    return render_result_text(result, width=out.width, color=out.color)
