"""
The command line: arguments enter, a report and an exit status leave.

Start reading in ``program``. Each command has a file; what the package does is imported only when a command runs, so
that help comes at once.
"""

from factcheck.cli.program import main

__all__ = ["main"]
