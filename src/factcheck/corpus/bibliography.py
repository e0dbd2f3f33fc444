"""
Read ``bibliography.json``: its text enters, the sources by key and the faults leave.

The file is a CSL-JSON array, as Zotero and Pandoc write it. Keys and types are those of the Citation Style Language
1.0.2 data schema (https://github.com/citation-style-language/schema).
"""

import datetime as dt
import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from factcheck.corpus.files import is_encodable, show, suggest
from factcheck.corpus.records import Entry, read_integer, refuse_constant
from factcheck.errors import Fault
from factcheck.model import Source


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TYPES = _words(
    """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
    """
)
NAMES = _words(
    """
    author chair collection-editor compiler composer container-author contributor curator director editor
    editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author
    performer producer recipient reviewed-author script-writer series-creator translator
    """
)
DATES = _words("accessed available-date event-date issued original-date submitted")
TEXTS = _words(
    """
    language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place
    authority call-number chapter-number citation-key citation-label citation-number collection-number
    collection-title container-title container-title-short dimensions division DOI edition event event-place
    event-title first-reference-note-number genre ISBN ISSN issue jurisdiction keyword locator medium note number
    number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first part
    part-number part-title PMCID PMID printing publisher publisher-place references reviewed-genre reviewed-title
    scale section source status supplement supplement-number title title-short URL version volume volume-title
    volume-title-short year-suffix
    """
)
_NAME_PARTS = _words(
    """
    family given dropping-particle non-dropping-particle suffix comma-suffix static-ordering literal parse-names
    """
)
_DATE_PARTS = _words("date-parts season circa literal raw edtf")

_BLANK = re.compile(r"[ \t\n\r]*")
_WANTED = "export your library as CSL JSON"


def read_bibliography(text: str, path: str) -> tuple[dict[str, Source], list[Fault]]:
    r"""
    Read a CSL-JSON array and return its sources by key, and what is wrong with it.

    A faulty item whose id is known still makes a source, so that claims of it are not reported as well.

    >>> sources, faults = read_bibliography('[{"id": "doe", "type": "book"},\n {"id": "roe", "typ": "book"}]', "b.json")
    >>> sorted(sources)
    ['doe', 'roe']
    >>> for fault in faults: print(fault)
    b.json:2: the key 'typ' is unknown; did you mean 'type'?
    b.json:2: the item has no type; add one, as in "type": "book"
    """
    try:
        items, faults = _JsonReader(text, path).read_items()
    except json.JSONDecodeError as error:
        problem = f"is not JSON at column {error.colno}: {error.msg}"
        return {}, [Fault(path, error.lineno, problem, _WANTED)]
    except (ValueError, RecursionError) as error:
        reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
        return {}, [Fault(path, None, f"is not JSON: {reason}", _WANTED)]
    sources: dict[str, Source] = {}
    for item in items:
        key = _read_item(item, path, faults)
        if key is not None and key in sources:
            problem = f"the id {show(key)} is used twice"
            faults.append(Fault(path, item.value["id"].key_line, problem, "give each item an id of its own"))
        elif key is not None:
            sources[key] = Source(key, {**{name: entry.value for name, entry in item.value.items()}, "id": key})
    return sources, faults


class _JsonReader:
    """Reads an array of objects by the standard decoder, piece by piece, to know each key's line."""

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.decode = json.JSONDecoder(parse_int=read_integer, parse_constant=refuse_constant).raw_decode
        self.faults: list[Fault] = []

    def read_items(self) -> tuple[list[Entry], list[Fault]]:
        at = self._skip(1 if self.text.startswith("\ufeff") else 0)
        if not self.text.startswith("[", at):
            self.decode(self.text, at)  # says what is wrong where it is no JSON at all
            problem = "an array of CSL items belongs here"
            return [], [Fault(self.path, self._line(at), problem, f"put the items in [ ], or {_WANTED}")]
        items: list[Entry] = []
        at = self._skip(at + 1)
        while not self.text.startswith("]", at):
            item, at = self._read_item(at)
            items.append(item)
            at = self._next(at, "]")
        rest = self._skip(at + 1)
        if rest < len(self.text):
            raise json.JSONDecodeError("Extra data", self.text, rest)
        return items, self.faults

    def _read_item(self, at: int) -> tuple[Entry, int]:
        line = self._line(at)
        if not self.text.startswith("{", at):
            value, end = self.decode(self.text, at)
            return Entry(value, line), end
        entries: dict[str, Entry] = {}
        at = self._skip(at + 1)
        while not self.text.startswith("}", at):
            at = self._read_pair(at, entries)
            at = self._next(at, "}")
        return Entry(entries, line), at + 1

    def _read_pair(self, at: int, entries: dict[str, Entry]) -> int:
        line = self._line(at)
        if not self.text.startswith('"', at):
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", self.text, at)
        key, at = self.decode(self.text, at)
        at = self._skip(at)
        if not self.text.startswith(":", at):
            raise json.JSONDecodeError("Expecting ':' delimiter", self.text, at)
        value, at = self.decode(self.text, self._skip(at + 1))
        if key in entries:
            self.faults.append(Fault(self.path, line, f"the key {show(key)} is there twice", "remove one"))
        entries.setdefault(key, Entry(value, line, line))
        return at

    def _next(self, at: int, close: str) -> int:
        """Step over the comma before the next element; stay where the list closes."""
        at = self._skip(at)
        if self.text.startswith(close, at):
            return at
        if not self.text.startswith(",", at):
            raise json.JSONDecodeError("Expecting ',' delimiter", self.text, at)
        after = self._skip(at + 1)
        if self.text.startswith(close, after):
            raise json.JSONDecodeError("Illegal trailing comma", self.text, at)
        return after

    def _skip(self, at: int) -> int:
        match = _BLANK.match(self.text, at)
        return match.end() if match else at

    def _line(self, at: int) -> int:
        return bisect_right(self.starts, at)


def _read_item(item: Entry, path: str, faults: list[Fault]) -> str | None:
    """Check one item, add its faults, and return its key where it has one."""
    if not isinstance(item.value, dict):
        faults.append(Fault(path, item.line, f"a CSL item belongs here, not {show(item.value)}", _WANTED))
        return None
    for key, entry in item.value.items():
        problem = _check_value(key, entry.value) or _check_characters(key, entry.value)
        if problem:
            faults.append(Fault(path, entry.key_line, *problem))
    for key, example in (("id", '"id": "doe2020"'), ("type", '"type": "book"')):
        if key not in item.value:
            faults.append(Fault(path, item.line, f"the item has no {key}", f"add one, as in {example}"))
    ident = item.value["id"].value if "id" in item.value else None
    if isinstance(ident, bool) or not isinstance(ident, str | int) or ident == "":
        return None
    return unicodedata.normalize("NFC", str(ident))


def _check_value(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    """Say what is wrong with one variable of an item and what to do, or None."""
    check = _CHECKS.get(key)
    if check is None:
        return f"the key {show(key)} is unknown", suggest(key, frozenset(_CHECKS))
    return check(key, value)


def _check_characters(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    if is_encodable(json.dumps(value, ensure_ascii=False)):
        return None
    return f"{show(key)} holds half a character (a lone surrogate)", "write the whole character"


def _check_type(_key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    if isinstance(value, str) and value in TYPES:
        return None
    return f"the type {show(value)} is unknown", suggest(str(value), TYPES)


def _check_id(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    return ("the id is empty", 'write one, as in "id": "doe2020"') if value == "" else _check_text(key, value)


def _check_text(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return None
    return f"{show(key)} must be text, not {show(value)}", "write it in double quotes"


def _check_words(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return None
    return f"{show(key)} must be a list of words, not {show(value)}", 'write ["…", "…"]'


def _check_object(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    return None if isinstance(value, dict) else (f"{show(key)} must be an object, not {show(value)}", "write {…}")


def _check_names(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    remedy = 'write [{"family": "…", "given": "…"}] or [{"literal": "…"}]'
    if not isinstance(value, list) or not all(isinstance(name, dict) for name in value):
        return f"{show(key)} must be a list of names, not {show(value)}", remedy
    for part, content in (pair for name in value for pair in name.items()):
        if part not in _NAME_PARTS:
            return f"the part {show(part)} of a name in {show(key)} is unknown", suggest(part, _NAME_PARTS)
        if not isinstance(content, str | int | float):
            return f"the part {show(part)} of a name in {show(key)} must be text, not {show(content)}", remedy
    return None


def _check_date(key: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401
    remedy = 'write {"date-parts": [[2020, 3, 9]]}, or less of it'
    if not isinstance(value, dict):
        return f"{show(key)} must be a date object, not {show(value)}", remedy
    unknown = next((part for part in value if part not in _DATE_PARTS), None)
    if unknown is not None:
        return f"the part {show(unknown)} of the date {show(key)} is unknown", suggest(unknown, _DATE_PARTS)
    parts = value.get("date-parts")
    if "date-parts" in value and not _are_date_parts(parts):
        return f"the date {show(key)} is no date: {json.dumps(parts, default=str)[:60]}", remedy
    return None


def _are_date_parts(parts: Any) -> bool:  # noqa: ANN401
    """Tell whether these are one or two dates of a year, a month and a day, or the first of them."""
    if not isinstance(parts, list) or not 1 <= len(parts) <= 2:
        return False
    return all(isinstance(part, list) and 1 <= len(part) <= 3 and _is_date(part) for part in parts)


def _is_date(part: list[Any]) -> bool:
    if not all(_is_whole(number) for number in part):
        return False
    year, month, day = (*(int(number) for number in part), 1, 1)[:3]
    if len(part) < 3 and 13 <= month <= 24:  # seasons, as some tools write them
        return True
    try:
        dt.date(year if 0 < year < 9999 else 2000, month, day)  # 2000: years before Christ have leap days as well
    except ValueError:
        return False
    return True


def _is_whole(number: Any) -> bool:  # noqa: ANN401
    if isinstance(number, str):
        return re.fullmatch(r"-?[0-9]{1,5}", number) is not None
    return isinstance(number, int) and not isinstance(number, bool) and abs(number) < 100_000


_CHECKS: dict[str, Callable[[str, Any], tuple[str, str] | None]] = {
    **dict.fromkeys(NAMES, _check_names),
    **dict.fromkeys(DATES, _check_date),
    **dict.fromkeys(TEXTS, _check_text),
    "id": _check_id,
    "type": _check_type,
    "categories": _check_words,
    "custom": _check_object,
}
