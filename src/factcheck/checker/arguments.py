"""
Say at once, in one sentence, that an argument is not what a public function takes, and what to pass instead.

Values enter; a TypeError or ValueError leaves, or nothing. Only what people mistake is looked at: a day written as text,
the name of a corpus for the corpus, a file for its text, one statement for several.
"""

import datetime
import os
from collections.abc import Iterable
from numbers import Real

from factcheck.corpus import Corpus
from factcheck.model import Statement


def require_draft(value: object) -> None:
    """
    Raise TypeError for what is neither a text nor a path.

    >>> require_draft(b"Rome is old.")
    Traceback (most recent call last):
    TypeError: the draft is a str (the text itself) or a Path (the file that holds it), not bytes
    """
    if not isinstance(value, str | os.PathLike):
        message = f"the draft is a str (the text itself) or a Path (the file that holds it), not {_name(value)}"
        raise TypeError(message)


def require_corpus(value: object) -> None:
    """
    Raise TypeError for what is no corpus.

    >>> require_corpus("sources")
    Traceback (most recent call last):
    TypeError: the corpus is what load_corpus returns, not str: pass load_corpus('sources')
    """
    if not isinstance(value, Corpus):
        remedy = f": pass load_corpus({str(value)!r})" if isinstance(value, str | os.PathLike) else ""
        message = f"the corpus is what load_corpus returns, not {_name(value)}{remedy}"
        raise TypeError(message)


def require_day(name: str, value: object) -> None:
    """
    Raise TypeError for what is neither a day nor None.

    >>> require_day("as_of", "2023-10-01")
    Traceback (most recent call last):
    TypeError: as_of is a datetime.date, not str: pass datetime.date.fromisoformat('2023-10-01')
    """
    # A datetime is a date too, but the two cannot be compared.
    if value is None or (isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)):
        return
    remedy = ""
    if isinstance(value, str):
        remedy = f": pass datetime.date.fromisoformat({value!r})"
    elif isinstance(value, datetime.datetime):
        remedy = ": pass its .date()"
    message = f"{name} is a datetime.date, not {_name(value)}{remedy}"
    raise TypeError(message)


def require_precision(value: object) -> None:
    """
    Raise TypeError for what is no number, and ValueError for one that is no probability.

    >>> require_precision(95)
    Traceback (most recent call last):
    ValueError: precision is a probability from 0 to 1, not 95
    """
    if not isinstance(value, Real):
        message = f"precision is a number from 0 to 1, not {_name(value)}"
        raise TypeError(message)
    if not 0 <= float(value) <= 1:
        message = f"precision is a probability from 0 to 1, not {value}"
        raise ValueError(message)


def require_statements(value: object) -> None:
    """
    Raise TypeError for what is no series of statements; a single text is a series of letters.

    >>> require_statements("Rome is old.")
    Traceback (most recent call last):
    TypeError: the statements are an iterable of str, not one str: pass ['Rome is old.']
    """
    if isinstance(value, str):
        message = f"the statements are an iterable of str, not one str: pass [{_shorten(value)}]"
        raise TypeError(message)
    if not isinstance(value, Iterable) or isinstance(value, bytes | os.PathLike):
        message = f"the statements are an iterable of str, not {_name(value)}"
        raise TypeError(message)


def require_statement(value: object) -> None:
    """
    Raise TypeError for what is no statement of a series.

    >>> require_statement(3)
    Traceback (most recent call last):
    TypeError: a statement is a str, not int
    """
    if not isinstance(value, str | Statement):
        message = f"a statement is a str, not {_name(value)}"
        raise TypeError(message)


def read_evidence(value: object) -> list[str]:
    """
    Return the texts of evidence as a list, or raise TypeError for what is no text.

    >>> read_evidence("Rome is old."), read_evidence(("a", "b"))
    (['Rome is old.'], ['a', 'b'])
    >>> from pathlib import PurePosixPath
    >>> read_evidence(PurePosixPath("rome.txt"))
    Traceback (most recent call last):
    TypeError: the evidence is a str or a sequence of str, not PurePosixPath: pass the file's text, path.read_text(encoding="utf-8")
    """
    if isinstance(value, str):
        return [value]
    given = list(value) if isinstance(value, Iterable) and not isinstance(value, bytes) else [value]
    texts: list[str] = []
    for text in given:
        if not isinstance(text, str):
            remedy = (
                ': pass the file\'s text, path.read_text(encoding="utf-8")' if isinstance(text, os.PathLike) else ""
            )
            message = f"the evidence is a str or a sequence of str, not {_name(text)}{remedy}"
            raise TypeError(message)
        texts.append(text)
    return texts


def _name(value: object) -> str:
    return type(value).__name__


def _shorten(text: str) -> str:
    """Show the beginning of a text that may be a book."""
    return repr(text if len(text) <= 60 else text[:59] + "…")
