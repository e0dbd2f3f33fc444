"""
Put fact-checks into a corpus folder: reviews enter; ``claims/KEY.jsonl`` and the bibliography are written.

Nothing that a person wrote is changed: lines and items that this module did not make stay as they are. Files are replaced in
one step, the bibliography first, so that whoever is stopped leaves a folder without faults.
"""

import hashlib
import json
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs

from factcheck.corpus.bibliography import read_bibliography
from factcheck.corpus.claim_reviews import Review
from factcheck.corpus.files import LARGEST_FILE, LARGEST_LINES, find_misplacement, list_files, read_file
from factcheck.corpus.rating_words import read_rating
from factcheck.corpus.reading import BIBLIOGRAPHY
from factcheck.errors import CorpusError, Fault
from factcheck.text.folding import fold_plain

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
# Of a claim's id: as many hexadecimal digits that two of a million hardly ever meet.
_ID_LENGTH = 16


@attrs.frozen(kw_only=True)
class Imported:
    """
    What an import came to, in claims.

    >>> Imported(added=2).total
    2
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    #: Of all, those whose rating says nothing of their truth, or is not known: they decide nothing.
    unrated: int = 0
    #: The files that were written, relative to the folder.
    written: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many claims were imported, or were there already."""
        return self.added + self.changed + self.unchanged


def import_reviews(reviews: Iterable[Review], folder: Path, key: str | None = None) -> Imported:
    """
    Put fact-checks into a corpus folder, which is made where there is none.

    Each publisher becomes a source, named by its host, unless ``key`` names one source for all. A review that is there
    already is written anew only where it changed.

    Raises:
        CorpusError: The folder's bibliography or a claims file cannot be read, or the key is none. Nothing is written.

    >>> import tempfile
    >>> review = Review(claim="It rained.", url="https://desk.example/a", publisher="Fact Desk", words="False")
    >>> with tempfile.TemporaryDirectory() as name:
    ...     first, again = (import_reviews([review], Path(name)) for _ in range(2))
    ...     json.loads(Path(name, "claims", "desk.example.jsonl").read_text())["rating"]
    'false'
    >>> first.added, again.unchanged
    (1, 1)
    """
    if key is not None and not _KEY.fullmatch(key):
        raise CorpusError((Fault(str(folder), None, f"{key!r} cannot name a source", "use letters, digits, . _ -"),))
    by_key: dict[str, list[Review]] = {}
    for review in reviews:
        by_key.setdefault(key or name_source(review), []).append(review)
    files = {found: _merge(folder, found, of_source) for found, of_source in sorted(by_key.items())}
    bibliography = _extend_bibliography(folder, {found: of_source[0] for found, of_source in by_key.items()})
    written = []
    if bibliography is not None:
        _replace(folder / BIBLIOGRAPHY, bibliography)
        written.append(BIBLIOGRAPHY)
    for found, merged in files.items():
        if merged.added or merged.changed:
            _replace(folder / "claims" / f"{found}.jsonl", "".join(f"{line}\n" for line in merged.lines))
            written.append(f"claims/{found}.jsonl")
    return Imported(
        added=sum(one.added for one in files.values()),
        changed=sum(one.changed for one in files.values()),
        unchanged=sum(one.unchanged for one in files.values()),
        unrated=sum(one.unrated for one in files.values()),
        written=tuple(written),
    )


def name_source(review: Review) -> str:
    """
    Return the key of a review's source: the host of its publisher, else of its address.

    >>> name_source(Review(claim="It rained.", url="https://www.desk.example/a", publisher="Fact Desk"))
    'desk.example'
    """
    for address in (review.site, review.url):
        try:
            host = urlsplit(address if address and "//" in address else f"//{address or ''}").hostname or ""
        except ValueError:
            continue
        name = re.sub(r"[^a-z0-9.-]", "-", host.lower().removeprefix("www.")).strip(".-")
        if _KEY.fullmatch(name):
            return name
    return "fact-checks"


def write_review(review: Review) -> dict[str, Any]:
    """
    Return a review as a line of a claims file has it.

    >>> sorted(write_review(Review(claim="It rained.", url="https://desk.example/a", publisher="Fact Desk")))
    ['id', 'text', 'url']
    """
    folded = f"{review.url}\n{fold_plain(review.claim)}".encode()
    rating = read_rating(review.words, review.value, review.best, review.worst)
    fields: dict[str, Any] = {
        "id": hashlib.sha256(folded).hexdigest()[:_ID_LENGTH],
        "text": review.claim,
        "title": review.title,
        "said_by": review.claimant,
        "date": review.claimed.isoformat() if review.claimed else None,
        "reviewed": review.date.isoformat() if review.date else None,
        "rating": rating.value if rating else None,
        "rating_text": review.words,
        "url": review.url,
    }
    return {name: value for name, value in fields.items() if value is not None}


@attrs.define
class _Merged:
    """The lines of one claims file, and what became of the reviews."""

    lines: list[str]
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    unrated: int = 0


def _merge(folder: Path, key: str, reviews: Sequence[Review]) -> _Merged:
    """Put reviews into the lines of the source's claims file."""
    merged = _Merged(_read_lines(folder, f"claims/{key}.jsonl"))
    places = {ident: at for at, line in enumerate(merged.lines) if (ident := _read_id(line))}
    for record in {record["id"]: record for record in map(write_review, reviews)}.values():
        at = places.get(record["id"])
        if at is not None:
            record = _keep_edits(json.loads(merged.lines[at]), record)  # noqa: PLW2901 - the same claim, with what it had
        line = json.dumps(record, ensure_ascii=False)
        merged.unrated += "rating" not in record
        if at is None:
            merged.added += 1
            merged.lines.append(line)
        elif merged.lines[at] == line:
            merged.unchanged += 1
        else:
            merged.changed += 1
            merged.lines[at] = line
    return merged


def _keep_edits(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return a claim as it is now published, with what a person added to it, and with a rating that a person corrected."""
    record = {**old, **new}
    if old.get("rating_text") == new.get("rating_text"):
        record.pop("rating", None)
        if "rating" in old:
            record["rating"] = old["rating"]
    return {**{key: record[key] for key in old if key in record}, **record}


def _read_lines(folder: Path, shown: str) -> list[str]:
    path = folder / shown
    if not path.exists() and not path.is_symlink():
        return []
    file = read_file(folder.resolve(), path, shown, LARGEST_LINES)
    if isinstance(file, Fault):
        raise CorpusError((attrs.evolve(file, path=f"{folder.as_posix()}/{file.path}"),))
    return file.text.removesuffix("\n").split("\n")


def _read_id(line: str) -> str | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    ident = record.get("id") if isinstance(record, dict) else None
    return ident if isinstance(ident, str) else None


def _extend_bibliography(folder: Path, publishers: Mapping[str, Review]) -> str | None:
    """Return the bibliography with an item for each publisher; None where it has them all."""
    path = folder / BIBLIOGRAPHY
    items: list[Any] = []
    text = "[]"
    if path.exists() or path.is_symlink():
        file = read_file(folder.resolve(), path, BIBLIOGRAPHY, LARGEST_FILE)
        faults = [file] if isinstance(file, Fault) else read_bibliography(file.text, file.path)[1]
        if isinstance(file, Fault) or faults:
            raise CorpusError(tuple(attrs.evolve(one, path=f"{folder.as_posix()}/{one.path}") for one in faults))
        items = json.loads(file.text.removeprefix("\ufeff"))
        text = file.text
    elif folder.is_dir() and (others := sorted(folder.glob("*.bib"))):
        remedy = "export it as CSL JSON to bibliography.json first"
        raise CorpusError((Fault(others[0].as_posix(), None, "BibTeX cannot be added to", remedy),))
    known = {unicodedata.normalize("NFC", str(item["id"])) for item in items}
    new = [_describe(key, review) for key, review in sorted(publishers.items()) if key not in known]
    if not items and folder.is_dir():  # documents alone are their own sources until there is a bibliography
        keys = {shown.rpartition("/")[2].rpartition(".")[0] for shown, _ in list_files(folder, "documents")}
        new += [{"id": key, "type": "document"} for key in sorted(keys - publishers.keys())]
    if not new:
        return None
    # What is there stays as it is written: the new items go before the bracket that closes the list.
    added = json.dumps(new, ensure_ascii=False, indent=2).removeprefix("[\n")
    kept = text.rstrip().removesuffix("]").rstrip()
    return f"{kept}{',' if items else ''}\n{added}\n"


def _describe(key: str, review: Review) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": "webpage", "title": review.publisher}
    if review.site and review.site.startswith(("https://", "http://")):
        item["URL"] = review.site
    return item


def _replace(path: Path, text: str) -> None:
    """Write a file in one step: whoever reads it sees the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        fault = find_misplacement(path.parent.resolve(), path, path.name, LARGEST_LINES)
        if fault:
            raise CorpusError((fault,))
    number, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_read_mask()
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _read_mask() -> int:
    """Return the mask of new files' rights; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
