"""How the documentation is built: Sphinx with MyST pages, the API from the docstrings, the commands from the program."""

import doctest
import json
import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from factcheck._version import __version__

SOURCE = Path(__file__).resolve().parent.parent / "src" / "factcheck"

project = "factcheck"
author = "the factcheck contributors"
copyright = "the factcheck contributors, MIT licence"
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "sphinx_click",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["build"]

# Options start with two hyphens, not with a dash.
smartquotes = False

html_theme = "furo"
html_title = "factcheck"
html_static_path = ["_static"]

autodoc_member_order = "bysource"
# An extra that is not needed to read about it.
autodoc_mock_imports = [name for name in ("pyspark", "pyarrow") if find_spec(name) is None]
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# Every name of this package that the pages mention has to resolve. Names of Python and of libraries may not: a build
# needs no network.
nitpick_ignore_regex = [("py:.*", r"(?!factcheck\b).*")]
# Type variables have no page.
nitpick_ignore = [
    ("py:class", "factcheck.text.memory.Key"),
    ("py:class", "factcheck.text.memory.Value"),
    ("py:class", "factcheck.matching.figure_pairs.Figure"),
]

# The examples in docstrings run with the tests, inside their own module. The pages' examples run here.
doctest_test_doctest_blocks = ""
doctest_default_flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# Spark starts its workers with the Python that the environment names, else with the first on the path.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
doctest_global_setup = f"""
import factcheck
from factcheck.corpus import shipped_folder
CORPUS = shipped_folder()
SPARK = {all(map(find_spec, ("pyspark", "pyarrow", "pandas"))) and shutil.which("java") is not None}
"""


def show_examples_as_code(_app: object, _context: object, lines: list[str]) -> None:
    """Set the examples of a command's description, which it indents, as code."""
    for place, line in enumerate(lines):
        if (example := line.removeprefix("|")).startswith("   "):
            lines[place] = f"|   ``{example.strip()}``"


class Room(SphinxDirective):
    """
    Document every module of a room: the content names those to read first, in order; the others follow by name.

    The pages of the API cannot forget a module, since they do not list them.
    """

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Give each module a heading and what its docstrings say."""
        folder = SOURCE / self.arguments[0]
        found = {path.stem for path in folder.glob("*.py")} - {"__init__"}
        first = [name for line in self.content for name in line.split()]
        if lost := set(first) - found:
            raise self.error(f"the room {folder.name} has no module {', '.join(sorted(lost))}")
        modules = [f"{folder.name}.{name}" for name in (*first, *sorted(found.difference(first)))]
        if not folder.is_dir():
            modules = [folder.name]
        page = "".join(
            f"## {name}\n\n```{{eval-rst}}\n.. automodule:: factcheck.{name}\n   :members:\n```\n\n" for name in modules
        )
        return self.parse_text_to_nodes(page, allow_section_headings=True)


class JudgeData(SphinxDirective):
    """List what the shipped forest was trained on, as its file says."""

    def run(self) -> list[nodes.Node]:
        """Make a table of the sets, their rows and what a row weighs for each of the two questions."""
        record = json.loads((SOURCE / "matching" / "judge.json").read_text(encoding="utf-8"))
        rows = [
            f"| `{name}` | {one['rows']:,} | {one['decides'] or '–'} | {one['supports'] or '–'} |"
            for name, one in record["data"].items()
        ]
        table = [
            "| pairs | number | weight: does it decide? | weight: does it support? |",
            "|---|---:|---:|---:|",
            *rows,
        ]
        return self.parse_text_to_nodes("\n".join(table))


class LowestRates(SphinxDirective):
    """List the behaviours whose kept rate is below the one given, lowest first."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Make a table of the rates and the behaviours."""
        file = SOURCE.parent.parent / "tests" / "behaviours" / "rates.json"
        rates = json.loads(file.read_text(encoding="utf-8"))
        low = sorted((rate, name) for name, rate in rates.items() if rate < float(self.arguments[0]))
        table = ["| right | behaviour |", "|---:|---|", *(f"| {rate:.2f} | {name} |" for rate, name in low)]
        return self.parse_text_to_nodes("\n".join(table))


def setup(app: Any) -> None:  # noqa: ANN401 - Sphinx's application; its type is not needed to read this file
    """Connect what the extensions leave to their users."""
    app.add_directive("room", Room)
    app.add_directive("judge-data", JudgeData)
    app.add_directive("lowest-rates", LowestRates)
    app.connect("sphinx-click-process-description", show_examples_as_code)
