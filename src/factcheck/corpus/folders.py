"""Find the corpus folder that a run means when it names none: paths enter, a path leaves."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.errors import CorpusError, Fault

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_folder() -> Path:
    """
    Say where the corpus is that comes with factcheck: in the package, or in the checkout that the package runs from.

    Raises CorpusError where neither is there.

    >>> shipped_folder().is_dir()
    True
    """
    checkout = _PACKAGE.parent.parent
    for folder in (_PACKAGE / "_shipped", checkout / "corpus"):
        if folder.is_dir() and (folder.name == "_shipped" or (checkout / "pyproject.toml").is_file()):
            return folder
    problem = "the corpus that comes with factcheck is missing"
    raise CorpusError((Fault(str(_PACKAGE / "_shipped"), None, problem, "install factcheck again, or name a folder"),))


def find_corpus_folder(drafts: Sequence[Path]) -> tuple[Path, str]:
    """
    Say which corpus folder the drafts are checked against by default, and why in words for the report.

    The folder ``corpus`` beside the first draft, else in the current folder, else the shipped one.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     Path(name, "corpus").mkdir()
    ...     folder, reason = find_corpus_folder([Path(name, "draft.md")])
    ...     folder == Path(name, "corpus"), reason
    (True, 'the folder beside the draft')
    """
    if drafts and (beside := drafts[0].parent / "corpus").is_dir():
        return beside, "the folder beside the draft"
    if (here := Path("corpus")).is_dir():
        return here, "the folder in the current folder"
    return shipped_folder(), "the corpus that comes with factcheck"
