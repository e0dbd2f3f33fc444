"""Which corpus a command uses, and how it says so."""

# ruff: noqa: PLC0415 - what a command needs is imported when it runs, so that help comes at once

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.terminal import complain

if TYPE_CHECKING:
    from factcheck.corpus import Corpus


def find_folder(folder: str | None, drafts: Sequence[str] = ()) -> tuple[Path, str]:
    """Return the corpus folder given, else the one that belongs to the drafts, with words that name it."""
    from factcheck.corpus import find_corpus_folder

    if folder is not None:
        return Path(folder), folder
    path, how = find_corpus_folder([Path(draft) for draft in drafts if draft != "-"])
    return path, f"{path} ({how})"


def open_corpus(folder: str | None, drafts: Sequence[str] = ()) -> tuple["Corpus", str]:
    """
    Load the corpus that a command uses; return it with words that name it and say what it holds.

    Raises CorpusError with every fault of the folder.
    """
    from factcheck.corpus import load_corpus

    path, name = find_folder(folder, drafts)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        corpus = load_corpus(path)
    for warning in told:
        complain(f"factcheck: {warning.message}")
    held = [count(len(corpus.claims), "claim"), count(len(corpus.documents), "document")]
    return corpus, f"{name}: {' and '.join(held)} of {count(len(corpus.sources), 'source')}"


def count(number: int, noun: str) -> str:
    """Say how many: "1 source", "2 sources"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
