"""
Read the claims of one source: records enter, claims and faults leave.

Types are strict, since a silent guess would end in a citation: '3712' or 3.9 is no offset, and an unknown key is
most often a known one, mistyped.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from factcheck.corpus.files import TextFile, is_encodable, show, suggest
from factcheck.corpus.records import Entry, read_json_lines, read_yaml
from factcheck.errors import Fault
from factcheck.model import Anchor, Claim, Rating, Source

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DIGEST = re.compile(r"fold1-sha256:[0-9a-f]{64}")
#: A claim is what a few sentences say, not pages; the bound keeps the search for a moved stretch short.
LONGEST_ANCHOR = 10_000
_ANCHOR_KEYS = ("start", "end", "text")


class _Wrong(Exception):  # noqa: N818 - never leaves this module
    """A value that does not belong where it stands: what is wrong, and what to do."""


@attrs.frozen
class Cards:
    """
    What a claims file holds.

    >>> read_claims(TextFile("claims/doe.yaml", "- id: a", ""), Source("doe")).ids
    (('a', 1),)
    """

    #: The sound claims, each with its line.
    claims: tuple[tuple[Claim, int], ...]
    #: The id and the line of every claim that has one, sound or not.
    ids: tuple[tuple[str, int], ...]
    faults: tuple[Fault, ...]


def read_claims(file: TextFile, source: Source) -> Cards:
    r"""
    Read a source's claims file, and say what is wrong with it.

    >>> text = "- id: height\n  text: It is 90 m high.\n- id: width\n  texts: It is 9 m wide.\n"
    >>> cards = read_claims(TextFile("claims/doe.yaml", text, ""), Source("doe"))
    >>> [(claim.id, line) for claim, line in cards.claims]
    [('height', 1)]
    >>> for fault in cards.faults: print(fault)
    claims/doe.yaml:3: the claim 'width' has no text; write what the source asserts
    claims/doe.yaml:4: the key 'texts' is unknown; did you mean 'text'?
    """
    read = read_json_lines if file.ending == ".jsonl" else read_yaml
    records, faults = read(file.text, file.path)
    claims: list[tuple[Claim, int]] = []
    ids: list[tuple[str, int]] = []
    for record in records:
        found: list[Fault] = []
        fields = _read_fields(record, file.path, found)
        if "id" in fields:
            ids.append((fields["id"], record.line))
        if not found:
            claims.append((Claim(source=source, **fields), record.line))
        faults.extend(sorted(found, key=lambda fault: fault.line or 0))
    return Cards(tuple(claims), tuple(ids), tuple(faults))


def find_repeated(ids: Iterable[tuple[str, int, str]]) -> list[Fault]:
    """
    Find the ids that a source uses for more than one claim. Each id comes with its line and file.

    >>> [str(fault) for fault in find_repeated([("a", 1, "claims/doe.yaml"), ("a", 5, "claims/doe.yaml")])]
    ["claims/doe.yaml:5: the id 'a' is used twice (first in line 1); give each claim an id of its own"]
    """
    faults = []
    seen: dict[str, tuple[int, str]] = {}
    for ident, line, path in ids:
        first = seen.setdefault(ident, (line, path))
        if first != (line, path):
            where = f"line {first[0]}" if first[1] == path else f"{first[1]}:{first[0]}"
            problem = f"the id {show(ident)} is used twice (first in {where})"
            faults.append(Fault(path, line, problem, "give each claim an id of its own"))
    return faults


def _read_fields(record: Entry, path: str, faults: list[Fault]) -> dict[str, Any]:
    """Read what can be read of a claim, and add what is wrong with the rest."""
    if not isinstance(record.value, dict):
        problem = f"a claim with an id and a text belongs here, not {show(record.plain())}"
        faults.append(Fault(path, record.line, problem, "write '- id: …' and under it 'text: …'"))
        return {}
    fields: dict[str, Any] = {}
    for key, entry in record.value.items():
        read = _READERS.get(key)
        if read is None:
            faults.append(Fault(path, entry.key_line, f"the key {show(key)} is unknown", suggest(key, tuple(_READERS))))
            continue
        try:
            fields[key] = read(key, entry, path, faults)
        except _Wrong as wrong:
            faults.append(Fault(path, entry.line, *wrong.args))
    _check_whole(record, fields, path, faults)
    return fields


def _check_whole(record: Entry, fields: dict[str, Any], path: str, faults: list[Fault]) -> None:
    """Find what is wrong with a claim as a whole: something missing, an end before its beginning."""
    name = f"the claim {show(fields['id'])}" if "id" in fields else "the claim"
    for key, remedy in (("id", "give it a short name, as in 'id: height'"), ("text", "write what the source asserts")):
        if key not in record.value:
            faults.append(Fault(path, record.line, f"{name} has no {key}", remedy))
    first, last = fields.get("valid_from"), fields.get("valid_until")
    if first and last and first > last:
        problem = f"'valid_from' ({first}) is after 'valid_until' ({last})"
        faults.append(Fault(path, record.value["valid_from"].line, problem, "exchange or correct them"))


def _read_text(key: str, entry: Entry, _path: str = "", _faults: list[Fault] | None = None) -> str:
    if not isinstance(entry.value, str):
        raise _Wrong(f"{show(key)} must be text, not {show(entry.plain())}", "put it in quotes")
    if not entry.value.strip():
        raise _Wrong(f"{show(key)} is empty", "write it or remove the key")
    if not is_encodable(entry.value):
        raise _Wrong(f"{show(key)} holds half a character (a lone surrogate)", "write the whole character")
    return entry.value


def _read_id(key: str, entry: Entry, _path: str, _faults: list[Fault]) -> str:
    return _read_text(key, entry).strip()


def _read_rating(key: str, entry: Entry, _path: str, _faults: list[Fault]) -> Rating:
    # An unquoted true or false is a truth value in YAML and JSON: here it is the rating of that name.
    word = show(entry.value) if isinstance(entry.value, bool) else entry.value
    known = tuple(rating.value for rating in Rating)
    if not isinstance(word, str):
        raise _Wrong(f"{show(key)} must be a word, not {show(entry.plain())}", "write one of " + ", ".join(known))
    if word not in known:
        raise _Wrong(f"the rating {show(word)} is unknown", "write one of " + ", ".join(known))
    return Rating(word)


def _read_address(key: str, entry: Entry, _path: str, _faults: list[Fault]) -> str:
    address = _read_text(key, entry).strip()
    if not address.startswith(("https://", "http://")) or any(char.isspace() for char in address):
        raise _Wrong(f"{show(key)} is no address of the web: {show(address)}", "write it as https://…")
    return address


def _read_day(key: str, entry: Entry, _path: str, _faults: list[Fault]) -> dt.date:
    remedy = "write it as YYYY-MM-DD"
    if not isinstance(entry.value, str) or not _DAY.fullmatch(entry.value):
        raise _Wrong(f"{show(key)} must be a full date, not {show(entry.plain())}", remedy)
    try:
        return dt.date.fromisoformat(entry.value)
    except ValueError:
        raise _Wrong(f"{show(key)} is no day of the calendar: {entry.value}", remedy) from None


def _read_tags(key: str, entry: Entry, _path: str, _faults: list[Fault]) -> tuple[str, ...]:
    if not isinstance(entry.value, list):
        raise _Wrong(f"{show(key)} must be a list of words, not {show(entry.plain())}", "write [word, word]")
    return tuple(_read_text(key, inner) for inner in entry.value)


def _read_anchor(key: str, entry: Entry, path: str, faults: list[Fault]) -> Anchor | None:
    """Read an anchor and add what is wrong with it, part by part."""
    if not isinstance(entry.value, dict):
        raise _Wrong(f"{show(key)} must be a mapping, not {show(entry.plain())}", "write {start: 0, end: 9, text: …}")
    before = len(faults)
    for part, inner in entry.value.items():
        if part not in _ANCHOR_KEYS:
            problem = f"the key {show(part)} of an anchor is unknown"
            faults.append(Fault(path, inner.key_line, problem, suggest(part, _ANCHOR_KEYS)))
    start, end = (_read_offset(part, entry, path, faults) for part in ("start", "end"))
    digest = _read_digest(entry, path, faults)
    if start is not None and end is not None and start >= end:
        problem = f"the anchor starts at {start} and ends at {end}"
        faults.append(Fault(path, entry.value["end"].line, problem, "the end must be larger than the start"))
    if start is not None and end is not None and end - start > LONGEST_ANCHOR:
        problem = f"the anchor spans {end - start} code points"
        faults.append(
            Fault(path, entry.value["end"].line, problem, f"mark the sentences alone, at most {LONGEST_ANCHOR}")
        )
    if len(faults) > before or start is None or end is None or digest is None:
        return None
    return Anchor(start, end, digest)


def _read_offset(part: str, entry: Entry, path: str, faults: list[Fault]) -> int | None:
    inner = entry.value.get(part)
    if inner is None:
        faults.append(Fault(path, entry.line, f"the anchor has no {part!r}", "give start, end and text"))
        return None
    if isinstance(inner.value, bool) or not isinstance(inner.value, int):
        problem = f"{part!r} must be an integer, not {show(inner.plain())}"
        faults.append(Fault(path, inner.line, problem, "write a whole number, without quotes"))
        return None
    if inner.value < 0:
        faults.append(Fault(path, inner.line, f"{part!r} is below 0", "offsets count from the start of the document"))
        return None
    return int(inner.value)


def _read_digest(entry: Entry, path: str, faults: list[Fault]) -> str | None:
    inner = entry.value.get("text")
    if inner is None:
        faults.append(Fault(path, entry.line, "the anchor has no 'text'", "give start, end and text"))
        return None
    if not isinstance(inner.value, str) or not _DIGEST.fullmatch(inner.value):
        problem = f"the anchor's 'text' is no digest: {show(inner.plain())}"
        remedy = "write fold1-sha256: and the 64 hexadecimal digits (factcheck.text.folding.fold_digest)"
        faults.append(Fault(path, inner.line, problem, remedy))
        return None
    return inner.value


_READERS: dict[str, Callable[[str, Entry, str, list[Fault]], Any]] = {
    "id": _read_id,
    "text": _read_text,
    "locator": _read_text,
    "title": _read_text,
    "context": _read_text,
    "rating": _read_rating,
    "rating_text": _read_text,
    "url": _read_address,
    "reviewed": _read_day,
    "said_by": _read_text,
    "date": _read_day,
    "valid_from": _read_day,
    "valid_until": _read_day,
    "tags": _read_tags,
    "anchor": _read_anchor,
}
