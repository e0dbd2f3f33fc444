"""
Check the statements of a draft against sourced claims and documents.

Start at :func:`check`, which takes a draft and a corpus, or at :func:`verify`, which takes a statement and texts. The
rooms of the package, from the ground up: text, facts, readers, statements, corpus, matching, reports and citations.
"""

from typing import TYPE_CHECKING, Any

from factcheck._version import __version__
from factcheck.errors import CorpusError, DraftError, FactcheckError
from factcheck.model import Evidence, Finding, Report, Result, Verdict

if TYPE_CHECKING:
    from factcheck.checker import check, check_many, verify
    from factcheck.corpus import load_corpus

__all__ = [
    "CorpusError",
    "DraftError",
    "Evidence",
    "FactcheckError",
    "Finding",
    "Report",
    "Result",
    "Verdict",
    "__version__",
    "check",
    "check_many",
    "load_corpus",
    "verify",
]

# What needs the rooms is imported at the first use, so that importing the package costs next to nothing.
_ROOMS = {
    "check": "factcheck.checker",
    "check_many": "factcheck.checker",
    "verify": "factcheck.checker",
    "load_corpus": "factcheck.corpus",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as the protocol of module attributes has it
    """Import a public function at its first use."""
    if name in _ROOMS:
        from importlib import import_module  # noqa: PLC0415 - nothing is imported before it is asked for

        return getattr(import_module(_ROOMS[name]), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return list(__all__)
