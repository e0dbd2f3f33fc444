"""How the documentation is built: Sphinx with MyST pages, the API from the docstrings, the commands from the program."""

from factcheck import __version__

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

html_theme = "furo"
html_title = "factcheck"
html_static_path = ["_static"]

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# Every name of this package that the pages mention has to resolve. Names of Python and of libraries may not: a build
# needs no network.
nitpick_ignore_regex = [("py:.*", r"(?!factcheck\b).*")]

# The examples in docstrings run with the tests, inside their own module. The pages' examples run here.
doctest_test_doctest_blocks = ""
doctest_global_setup = "import factcheck"
