"""
Read hand-written YAML and machine-written JSON lines into records that remember their lines.

A text enters; records (a mapping's keys and values, each with its line) and faults leave. YAML is taken as plain
data: no aliases, anchors, tags or second documents, and depth and size are bounded, so that no file can blow up.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

import attrs

from factcheck.corpus.files import show
from factcheck.errors import Fault

#: A claims file is a list of mappings that hold mappings and lists: three deep.
DEEPEST = 8
#: Integers of more digits are no offsets; Python refuses to convert 4,300 and more.
LONGEST_INTEGER = 18

# YAML 1.2, core schema (section 10.3.2): the plain words that are no strings.
_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


@attrs.frozen
class Entry:
    """
    A value and the line it stands on; mappings hold entries too.

    >>> Entry(3, 7).line
    7
    """

    #: str, int, float, bool, None, a list of entries or a dict of strings to entries.
    value: Any
    line: int
    #: The line of the key that names the value, or the value's own.
    key_line: int = 0

    def plain(self) -> Any:  # noqa: ANN401 - what the file holds
        """Return the value without the lines."""
        if isinstance(self.value, dict):
            return {key: entry.plain() for key, entry in self.value.items()}
        if isinstance(self.value, list):
            return [entry.plain() for entry in self.value]
        return self.value


class _Malformed(Exception):  # noqa: N818 - never leaves this module
    """A text that has no sense as a whole, at a line."""

    def __init__(self, line: int | None, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.line, self.problem, self.remedy = line, problem, remedy


def read_yaml(text: str, path: str) -> tuple[list[Entry], list[Fault]]:
    r"""
    Read a YAML list and return its items with their lines, and what is wrong with the file.

    >>> records, faults = read_yaml("- id: a\n  text: It is.\n", "claims/x.yaml")
    >>> records[0].plain(), records[0].value["text"].line, faults
    ({'id': 'a', 'text': 'It is.'}, 2, [])
    >>> print(*read_yaml("- {id: a, id: b}", "claims/x.yaml")[1])
    claims/x.yaml:1: the key 'id' is there twice; remove one
    """
    reader = _YamlReader(path)
    try:
        root = reader.read(text.removeprefix("\ufeff"))
    except _Malformed as malformed:
        return [], [*reader.faults, Fault(path, malformed.line, malformed.problem, malformed.remedy)]
    if root is None or root.value is None:
        return [], [Fault(path, None, "holds no claims", "write a list of claims, each with an id and a text")]
    if not isinstance(root.value, list):
        problem = f"a list of claims belongs here, not {show(root.plain())}"
        return [], [*reader.faults, Fault(path, root.line, problem, "begin each claim with '- id: '")]
    return root.value, reader.faults


class _YamlReader:
    """Builds entries from the events of one YAML text."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.faults: list[Fault] = []

    def read(self, text: str) -> Entry | None:
        # Imported here: it takes as long as importing the whole of factcheck, which may never read a corpus.
        from ruamel.yaml import YAML  # noqa: PLC0415
        from ruamel.yaml.error import YAMLError  # noqa: PLC0415
        from ruamel.yaml.events import (  # noqa: PLC0415
            DocumentEndEvent,
            DocumentStartEvent,
            StreamEndEvent,
            StreamStartEvent,
        )

        bare = (StreamStartEvent, StreamEndEvent, DocumentStartEvent, DocumentEndEvent)
        root: Entry | None = None
        try:
            events = YAML(typ="safe", pure=True).parse(text)
            for event in events:
                if isinstance(event, bare):
                    continue
                if root is not None:
                    raise _Malformed(_line(event), "a second YAML document begins here", "write one list per file")
                root = self._build(event, events, 0)
        except YAMLError as error:
            raise _describe(error) from error
        except (RecursionError, ValueError, LookupError, AttributeError, TypeError, AssertionError) as error:
            # What the parser lets slip on texts that are not YAML at all.
            raise _Malformed(None, "is not YAML", "write a list of claims, each with an id and a text") from error
        return root

    def _build(self, event: Any, events: Iterator[Any], depth: int) -> Entry:  # noqa: ANN401 - the parser has no types
        line = _line(event)
        if event.__class__.__name__ == "AliasEvent" or getattr(event, "anchor", None) is not None:
            raise _Malformed(line, "YAML anchors and aliases are not read", "write the value out (or put it in quotes)")
        tag = getattr(event, "tag", None)
        if tag is not None and str(tag) != "!":
            raise _Malformed(line, "YAML tags are not read", "write the value without its tag (or put it in quotes)")
        if depth > DEEPEST:
            raise _Malformed(line, f"is nested more than {DEEPEST} deep", "write a flat list of claims")
        kind = event.__class__.__name__
        if kind == "ScalarEvent":
            plain = event.style in {None, ""} and event.implicit[0]
            return Entry(_read_plain(event.value) if plain else event.value, line)
        if kind == "SequenceStartEvent":
            items = []
            while (item := next(events)).__class__.__name__ != "SequenceEndEvent":
                items.append(self._build(item, events, depth + 1))
            return Entry(items, line)
        return Entry(self._build_mapping(events, depth), line)

    def _build_mapping(self, events: Iterator[Any], depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        while (event := next(events)).__class__.__name__ != "MappingEndEvent":
            key = self._build(event, events, depth + 1)
            value = self._build(next(events), events, depth + 1)
            if not isinstance(key.value, str):
                problem = f"a key must be a word, not {show(key.plain())}"
                self.faults.append(Fault(self.path, key.line, problem, "write it as 'key: value'"))
            elif key.value in entries:
                self.faults.append(
                    Fault(self.path, key.line, f"the key {show(key.value)} is there twice", "remove one")
                )
            else:
                # A value that is missing is placed where the next thing begins: the key says better where.
                line = key.line if value.value is None else value.line
                entries[key.value] = Entry(value.value, line, key.line)
        return entries


def _line(event: Any) -> int:  # noqa: ANN401
    return int(event.start_mark.line) + 1


def _describe(error: Any) -> _Malformed:  # noqa: ANN401
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = " ".join(str(getattr(error, "problem", None) or getattr(error, "reason", None) or "").split())
    where = f" at column {mark.column + 1}" if mark else ""
    remedy = "put values that hold ': ', ' #' or begin with a mark in quotes"
    return _Malformed(mark.line + 1 if mark else None, f"is not YAML{where}: {problem[:200] or 'unreadable'}", remedy)


def _read_plain(word: str) -> Any:  # noqa: ANN401
    """Return what an unquoted word of YAML 1.2 means."""
    if word in _WORDS:
        return _WORDS[word]
    if _INTEGER.fullmatch(word):
        return read_integer(word)
    return float(word.replace(".inf", "inf").replace(".nan", "nan")) if _is_float(word) else word


def _is_float(word: str) -> bool:
    return len(word) <= 40 and _FLOAT.fullmatch(word.lower()) is not None  # longer "numbers" are digests


def read_integer(digits: str) -> int | float:
    """
    Read a decimal integer; one too long to be an offset becomes a float, however many digits it has.

    >>> read_integer("012"), read_integer("9" * 5000)
    (12, inf)
    """
    return int(digits) if len(digits) <= LONGEST_INTEGER else float(digits)


def read_json_lines(text: str, path: str) -> tuple[list[Entry], list[Fault]]:
    r"""
    Read one JSON object a line and return them with their lines, and what is wrong. Blank lines are skipped.

    >>> records, faults = read_json_lines('{"id": "a"}\n{"id": }\n', "claims/x.jsonl")
    >>> records[0].plain()
    {'id': 'a'}
    >>> print(*faults)
    claims/x.jsonl:2: is not JSON at column 8: Expecting value; write one JSON object a line
    """
    records: list[Entry] = []
    faults: list[Fault] = []
    twice: list[str] = []
    decoder = _make_decoder(twice)
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        twice.clear()
        try:
            value = decoder.decode(line)
        except (ValueError, RecursionError) as error:
            problem = f"is not JSON{_explain(error)}"
            faults.append(Fault(path, number, problem, "write one JSON object a line"))
            continue
        faults.extend(Fault(path, number, f"the key {show(key)} is there twice", "remove one") for key in twice)
        records.append(_wrap(value, number, 0))
    if not records and not faults:
        faults.append(Fault(path, None, "holds no claims", "write one JSON object a line, with an id and a text"))
    return records, faults


def _make_decoder(twice: list[str]) -> json.JSONDecoder:
    """Return what reads lines of JSON, and puts keys that come twice in one object into the list."""

    def pair(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        merged = dict(pairs)
        if len(merged) < len(pairs):
            merged = {}
            for key, value in pairs:
                if key in merged:
                    twice.append(key)
                merged.setdefault(key, value)
        return merged

    # One for all lines: to make it takes as long as to read one.
    return json.JSONDecoder(object_pairs_hook=pair, parse_int=read_integer, parse_constant=refuse_constant)


def refuse_constant(name: str) -> NoReturn:
    """
    Refuse NaN and Infinity, which Python reads and JSON does not have.

    >>> refuse_constant("NaN")
    Traceback (most recent call last):
    ValueError: NaN is no JSON
    """
    message = f"{name} is no JSON"
    raise ValueError(message)


def _explain(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f" at column {error.colno}: {error.msg}"
    return ": nested too deep" if isinstance(error, RecursionError) else f": {error}"


def _wrap(value: Any, line: int, depth: int) -> Entry:  # noqa: ANN401
    if depth > DEEPEST:  # no key of a claim goes so deep: the text alone is kept, for the message
        return Entry("…", line, line)
    if isinstance(value, dict):
        value = {key: _wrap(inner, line, depth + 1) for key, inner in value.items()}
    elif isinstance(value, list):
        value = [_wrap(inner, line, depth + 1) for inner in value]
    return Entry(value, line, line)
