"""The program ``factcheck``: its commands, and what becomes of errors: a line each on standard error, and a status."""

import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any

import click

from factcheck._version import __version__
from factcheck.cli.check_command import check
from factcheck.cli.corpus_command import corpus
from factcheck.cli.index_command import index
from factcheck.cli.search_command import search
from factcheck.cli.terminal import INTERRUPTED, UNABLE, complain
from factcheck.cli.verify_command import verify
from factcheck.errors import FactcheckError
from factcheck.processes import spare_collector


class Program(click.Group):
    """A group of commands that never shows a traceback: every error is one line that says what to do next."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,  # noqa: ANN401 - as click has it
    ) -> Any:  # noqa: ANN401
        """Run the command that the arguments name and leave with its status; without ``standalone_mode``, return."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        spare_collector()
        try:
            status = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            status = UNABLE
        except click.ClickException as error:
            complain(_advise(error))
            status = error.exit_code
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401
        """Run the command and turn what it raises into a message and a status."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except KeyboardInterrupt:
            complain("factcheck: interrupted")
            ctx.exit(INTERRUPTED)
        except FactcheckError as error:
            complain(str(error))
            ctx.exit(UNABLE)
        except Exception as error:  # noqa: BLE001 - the last resort: a person at a terminal wants no traceback
            _report_bug(error)
            ctx.exit(UNABLE)


def _advise(error: click.ClickException) -> str:
    """A click error on one line, with the command whose help says more."""
    message = " ".join(error.format_message().split())
    if isinstance(error, click.UsageError) and error.ctx is not None:
        path = error.ctx.command_path
        return f"{path}: {message.rstrip('.')}; see {path} --help"
    return f"factcheck: {message}"


def _report_bug(error: Exception) -> None:
    if os.environ.get("FACTCHECK_DEBUG") == "1":
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    # The message may hold a whole text; its beginning identifies the fault.
    told = " ".join(f"{type(error).__name__}: {error}"[:300].split())
    complain(f"factcheck: internal error: {told}; please report it with what FACTCHECK_DEBUG=1 prints")


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="factcheck", message="%(prog)s %(version)s")
def main() -> None:
    """
    Check the statements of a draft against your sources, and quote the evidence.

    \b
    Exit status: 0 nothing found, 1 findings (or nothing could be checked), 2 could not run.

    \b
    Examples:
      factcheck check draft.md
      factcheck check draft.md --corpus sources --format json -o report.json
      factcheck verify "The pier cost 48 million euros." --evidence almanac.txt
      factcheck search "cost of the pier"
      factcheck corpus check
      factcheck index --corpus archive
    """  # noqa: D301 - click's sign for a paragraph that keeps its lines


main.add_command(check)
main.add_command(verify)
main.add_command(search)
main.add_command(corpus)
main.add_command(index)
