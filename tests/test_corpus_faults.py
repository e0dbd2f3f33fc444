"""Every fault of a corpus folder is found, in one go, with its file and line and what to do."""

import json
import os
import time

import pytest

from factcheck.corpus import check_corpus, inspect_corpus, load_corpus
from factcheck.corpus.files import LARGEST_YAML
from factcheck.errors import CorpusError
from factcheck.text.folding import fold_digest

BOOK = '[{"id": "doe", "type": "book", "title": "On Towers"}]'
CLAIM = "- id: height\n  text: The tower is 90 m high.\n"
ZEROS = "fold1-sha256:" + "0" * 64
TOWER = "The tower is 90 m high. It has two lifts."
ANCHOR = f"  anchor: {{start: 0, end: 23, text: {fold_digest('The tower is 90 m high.')}}}\n"


def write(folder, files):
    """Write a corpus folder from a mapping of paths to texts or bytes."""
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def faults_of(folder, files):
    """Return the faults as the user reads them, with paths relative to the folder."""
    return [str(fault).removeprefix(f"{folder.as_posix()}/") for fault in check_corpus(write(folder, files))]


# id, the claims file of a sound bibliography, the faults
CLAIM_FAULTS = [
    ("unknown key", CLAIM + "  locater: p. 3\n", ["3: the key 'locater' is unknown; did you mean 'locator'?"]),
    (
        "unknown key like none",
        CLAIM + "  zzz: 3\n",
        [
            (
                "3: the key 'zzz' is unknown; remove it; known are anchor, context, date, id, locator, rating, rating_text, "
                "reviewed, said_by, tags, text, title, url, valid_from, valid_until"
            )
        ],
    ),
    (
        "id used twice",
        CLAIM + CLAIM,
        ["3: the id 'height' is used twice (first in line 1); give each claim an id of its own"],
    ),
    ("no id", "- text: It is.\n", ["1: the claim has no id; give it a short name, as in 'id: height'"]),
    ("no text", "- id: a\n", ["1: the claim 'a' has no text; write what the source asserts"]),
    ("empty text", "- id: a\n  text: ' '\n", ["2: 'text' is empty; write it or remove the key"]),
    ("number as text", "- id: a\n  text: 2016\n", ["2: 'text' must be text, not 2016; put it in quotes"]),
    ("number as id", "- id: 3.9\n  text: It is.\n", ["1: 'id' must be text, not 3.9; put it in quotes"]),
    ("nothing as title", CLAIM + "  title:\n", ["3: 'title' must be text, not nothing; put it in quotes"]),
    (
        "mapping as said_by",
        CLAIM + "  said_by: {a: b}\n",
        ["3: 'said_by' must be text, not a mapping; put it in quotes"],
    ),
    (
        "unknown rating",
        CLAIM + "  rating: falsch\n",
        ["3: the rating 'falsch' is unknown; write one of true, mostly-true, mixed, mostly-false, false"],
    ),
    (
        "number as rating",
        CLAIM + "  rating: 1\n",
        ["3: 'rating' must be a word, not 1; write one of true, mostly-true, mixed, mostly-false, false"],
    ),
    (
        "half a date",
        CLAIM + "  date: 2016-06\n",
        ["3: 'date' must be a full date, not '2016-06'; write it as YYYY-MM-DD"],
    ),
    ("year as date", CLAIM + "  date: 2016\n", ["3: 'date' must be a full date, not 2016; write it as YYYY-MM-DD"]),
    (
        "no such day",
        CLAIM + "  valid_from: 2015-02-29\n",
        ["3: 'valid_from' is no day of the calendar: 2015-02-29; write it as YYYY-MM-DD"],
    ),
    (
        "end before beginning",
        CLAIM + "  valid_from: 2016-01-02\n  valid_until: 2016-01-01\n",
        ["3: 'valid_from' (2016-01-02) is after 'valid_until' (2016-01-01); exchange or correct them"],
    ),
    ("tags as text", CLAIM + "  tags: gas\n", ["3: 'tags' must be a list of words, not 'gas'; write [word, word]"]),
    ("number among tags", CLAIM + "  tags: [gas, 3]\n", ["3: 'tags' must be text, not 3; put it in quotes"]),
    (
        "anchor as text",
        CLAIM + "  anchor: 3-5\n",
        ["3: 'anchor' must be a mapping, not '3-5'; write {start: 0, end: 9, text: …}"],
    ),
    (
        "offset in quotes",
        CLAIM + f"  anchor: {{start: '3712', end: 3800, text: {ZEROS}}}\n",
        ["3: 'start' must be an integer, not '3712'; write a whole number, without quotes"],
    ),
    (
        "offset with a fraction",
        CLAIM + f"  anchor:\n    start: 3\n    end: 3.9\n    text: {ZEROS}\n",
        ["5: 'end' must be an integer, not 3.9; write a whole number, without quotes"],
    ),
    (
        "truth value as offset",
        CLAIM + f"  anchor: {{start: false, end: 5, text: {ZEROS}}}\n",
        ["3: 'start' must be an integer, not false; write a whole number, without quotes"],
    ),
    (
        "offset of too many digits",
        CLAIM + f"  anchor: {{start: 3, end: {'9' * 5000}, text: {ZEROS}}}\n",
        ["3: 'end' must be an integer, not inf; write a whole number, without quotes"],
    ),
    (
        "offset below 0",
        CLAIM + f"  anchor: {{start: -1, end: 5, text: {ZEROS}}}\n",
        ["3: 'start' is below 0; offsets count from the start of the document"],
    ),
    (
        "anchor without end",
        CLAIM + f"  anchor: {{start: 1, text: {ZEROS}}}\n",
        ["3: the anchor has no 'end'; give start, end and text"],
    ),
    (
        "anchor without digest",
        CLAIM + "  anchor: {start: 1, end: 2}\n",
        ["3: the anchor has no 'text'; give start, end and text"],
    ),
    (
        "unknown key of an anchor",
        CLAIM + f"  anchor: {{start: 1, end: 2, text: {ZEROS}, stat: 1}}\n",
        ["3: the key 'stat' of an anchor is unknown; did you mean 'start'?"],
    ),
    (
        "anchor that ends before it starts",
        CLAIM + f"  anchor: {{start: 9, end: 9, text: {ZEROS}}}\n",
        ["3: the anchor starts at 9 and ends at 9; the end must be larger than the start"],
    ),
    (
        "anchor of whole pages",
        CLAIM + f"  anchor: {{start: 0, end: 90000, text: {ZEROS}}}\n",
        ["3: the anchor spans 90000 code points; mark the sentences alone, at most 10000"],
    ),
    (
        "no digest",
        CLAIM + "  anchor: {start: 1, end: 2, text: sha256:12}\n",
        [
            (
                "3: the anchor's 'text' is no digest: 'sha256:12'; write fold1-sha256: and the 64 hexadecimal digits "
                "(factcheck.text.folding.fold_digest)"
            )
        ],
    ),
    ("key twice", CLAIM + "  text: It is.\n", ["3: the key 'text' is there twice; remove one"]),
    (
        "text as claim",
        "- It is.\n",
        ["1: a claim with an id and a text belongs here, not 'It is.'; write '- id: …' and under it 'text: …'"],
    ),
    (
        "mapping as file",
        "id: a\ntext: It is.\n",
        ["1: a list of claims belongs here, not a mapping; begin each claim with '- id: '"],
    ),
    (
        "key that is no word",
        CLAIM + "  3: It is.\n",
        ["3: a key must be a word, not 3; write it as 'key: value'"],
    ),
    (
        "not YAML",
        "- id: [a\n  text: It is.\n",
        [
            (
                "2: is not YAML at column 7: expected ',' or ']', but got ':'; "
                "put values that hold ': ', ' #' or begin with a mark in quotes"
            )
        ],
    ),
    (
        "second YAML document",
        CLAIM + "---\n" + CLAIM,
        ["4: a second YAML document begins here; write one list per file"],
    ),
    (
        "YAML anchor",
        "- id: &x a\n  text: It is.\n",
        ["1: YAML anchors and aliases are not read; write the value out (or put it in quotes)"],
    ),
    (
        "YAML alias",
        "- id: a\n  text: *x\n",
        ["2: YAML anchors and aliases are not read; write the value out (or put it in quotes)"],
    ),
    (
        "YAML tag",
        "- id: a\n  text: !!python/object:os.system x\n",
        ["2: YAML tags are not read; write the value without its tag (or put it in quotes)"],
    ),
    ("deep nesting", "- " * 2000 + "a\n", ["1: is nested more than 8 deep; write a flat list of claims"]),
    ("deep brackets", "[" * 200_000, ["1: is nested more than 8 deep; write a flat list of claims"]),
    ("no claims", "# later\n", ["holds no claims; write a list of claims, each with an id and a text"]),
    ("NUL byte", CLAIM + "  title: a\0b\n", ["3: holds a NUL byte, so it is no text; save it as plain UTF-8 text"]),
    (
        "not UTF-8",
        CLAIM.encode() + b"  title: na\xefve\n",
        ["3: byte 12 of the line is not valid UTF-8; save the file as UTF-8"],
    ),
    (
        "too large",
        "#" + " " * LARGEST_YAML,
        ["is larger than 1 MB; split it, or for claims use one line each in KEY.jsonl"],
    ),
]


@pytest.mark.parametrize(
    ("claims", "expected"), [case[1:] for case in CLAIM_FAULTS], ids=[case[0] for case in CLAIM_FAULTS]
)
def test_a_fault_of_a_claims_file_is_named_with_its_line(tmp_path, claims, expected):
    found = faults_of(tmp_path, {"bibliography.json": BOOK, "claims/doe.yaml": claims})

    assert [fault.removeprefix("claims/doe.yaml:").lstrip() for fault in found] == expected


LINE_FAULTS = [
    (
        "half a character",
        '{"id": "a", "text": "It is \\ud83d."}',
        ["1: 'text' holds half a character (a lone surrogate); write the whole character"],
    ),
    (
        "not JSON",
        '{"id": "a", "text": It is.}',
        ["1: is not JSON at column 21: Expecting value; write one JSON object a line"],
    ),
    (
        "a list of all",
        '[{"id": "a", "text": "It is."}]',
        ["1: a claim with an id and a text belongs here, not a list; write '- id: …' and under it 'text: …'"],
    ),
    ("key twice", '\n{"id": "a", "id": "b", "text": "It is."}', ["2: the key 'id' is there twice; remove one"]),
    ("unknown key", '{"id": "a", "text": "It is.", "txt": "b"}', ["1: the key 'txt' is unknown; did you mean 'text'?"]),
    ("deep nesting", '{"id": ' + "[" * 100_000, ["1: is not JSON: nested too deep; write one JSON object a line"]),
    ("no number", '{"id": NaN, "text": "It is."}', ["1: is not JSON: NaN is no JSON; write one JSON object a line"]),
    ("empty", "\n", ["holds no claims; write one JSON object a line, with an id and a text"]),
]


@pytest.mark.parametrize(
    ("claims", "expected"), [case[1:] for case in LINE_FAULTS], ids=[case[0] for case in LINE_FAULTS]
)
def test_a_fault_of_claims_one_a_line_is_named_with_its_line(tmp_path, claims, expected):
    found = faults_of(tmp_path, {"bibliography.json": BOOK, "claims/doe.jsonl": claims})

    assert [fault.removeprefix("claims/doe.jsonl:").lstrip() for fault in found] == expected


BIBLIOGRAPHY_FAULTS = [
    (
        "half a character",
        '[{"id": "doe", "type": "book", "author": [{"literal": "\\udc00"}]}]',
        ["1: 'author' holds half a character (a lone surrogate); write the whole character"],
    ),
    (
        "not JSON",
        '[{"id": "doe" "type": "book"}]',
        ["1: is not JSON at column 15: Expecting ',' delimiter; export your library as CSL JSON"],
    ),
    (
        "cut off",
        '[{"id": "doe"',
        ["1: is not JSON at column 14: Expecting ',' delimiter; export your library as CSL JSON"],
    ),
    ("nothing", "", ["1: is not JSON at column 1: Expecting value; export your library as CSL JSON"]),
    (
        "comma at the end",
        BOOK[:-1] + ",]",
        ["1: is not JSON at column 53: Illegal trailing comma; export your library as CSL JSON"],
    ),
    ("more after the end", BOOK + "[]", ["1: is not JSON at column 54: Extra data; export your library as CSL JSON"]),
    (
        "an object",
        '\n{"id": "doe"}',
        ["2: an array of CSL items belongs here; put the items in [ ], or export your library as CSL JSON"],
    ),
    ("a text as item", '["doe"]', ["1: a CSL item belongs here, not 'doe'; export your library as CSL JSON"]),
    ("no id", '[\n{"type": "book"}]', ['2: the item has no id; add one, as in "id": "doe2020"']),
    ("empty id", '[{"id": "", "type": "book"}]', ['1: the id is empty; write one, as in "id": "doe2020"']),
    ("no type", '[\n\n{"id": "doe"}]', ['3: the item has no type; add one, as in "type": "book"']),
    (
        "unknown type",
        '[{"id": "doe", "type": "article-newpaper"}]',
        ["1: the type 'article-newpaper' is unknown; did you mean 'article-newspaper'?"],
    ),
    (
        "unknown key",
        '[{"id": "doe",\n "type": "book",\n "titel": "On Towers"}]',
        ["3: the key 'titel' is unknown; did you mean 'title'?"],
    ),
    ("key twice", '[{"id": "doe", "type": "book",\n "id": "roe"}]', ["2: the key 'id' is there twice; remove one"]),
    ("id twice", BOOK[:-1] + ",\n" + BOOK[1:], ["2: the id 'doe' is used twice; give each item an id of its own"]),
    (
        "list as title",
        '[{"id": "doe", "type": "book", "title": ["a"]}]',
        ["1: 'title' must be text, not a list; write it in double quotes"],
    ),
    (
        "truth value as page",
        '[{"id": "doe", "type": "book", "page": true}]',
        ["1: 'page' must be text, not true; write it in double quotes"],
    ),
    (
        "text as author",
        '[{"id": "doe", "type": "book", "author": "Doe"}]',
        [
            '1: \'author\' must be a list of names, not \'Doe\'; write [{"family": "…", "given": "…"}] or [{"literal": "…"}]'
        ],
    ),
    (
        "part of a name",
        '[{"id": "doe", "type": "book", "author": [{"familly": "Doe"}]}]',
        ["1: the part 'familly' of a name in 'author' is unknown; did you mean 'family'?"],
    ),
    (
        "no text in a name",
        '[{"id": "doe", "type": "book", "author": [{"family": []}]}]',
        [
            '1: the part \'family\' of a name in \'author\' must be text, not a list; write [{"family": "…", "given": "…"}] or [{"literal": "…"}]'
        ],
    ),
    (
        "text as date",
        '[{"id": "doe", "type": "book", "issued": "2020"}]',
        ["1: 'issued' must be a date object, not '2020'; write {\"date-parts\": [[2020, 3, 9]]}, or less of it"],
    ),
    (
        "no such month",
        '[{"id": "doe", "type": "book", "issued": {"date-parts": [[2020, 30]]}}]',
        ["1: the date 'issued' is no date: [[2020, 30]]; write {\"date-parts\": [[2020, 3, 9]]}, or less of it"],
    ),
    (
        "no such day",
        '[{"id": "doe", "type": "book", "issued": {"date-parts": [[2021, 2, 29]]}}]',
        ["1: the date 'issued' is no date: [[2021, 2, 29]]; write {\"date-parts\": [[2020, 3, 9]]}, or less of it"],
    ),
    (
        "part of a date",
        '[{"id": "doe", "type": "book", "issued": {"date_parts": [[2020]]}}]',
        ["1: the part 'date_parts' of the date 'issued' is unknown; did you mean 'date-parts'?"],
    ),
    (
        "text as categories",
        '[{"id": "doe", "type": "book", "categories": "a"}]',
        ["1: 'categories' must be a list of words, not 'a'; write [\"…\", \"…\"]"],
    ),
    (
        "text as custom",
        '[{"id": "doe", "type": "book", "custom": "a"}]',
        ["1: 'custom' must be an object, not 'a'; write {…}"],
    ),
    ("deep nesting", '[{"id": ' + "[" * 100_000, ["is not JSON: nested too deep; export your library as CSL JSON"]),
    ("no number", '[{"id": NaN}]', ["is not JSON: NaN is no JSON; export your library as CSL JSON"]),
    ("NUL byte", '[\n"\0"]', ["2: holds a NUL byte, so it is no text; save it as plain UTF-8 text"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in BIBLIOGRAPHY_FAULTS], ids=[case[0] for case in BIBLIOGRAPHY_FAULTS]
)
def test_a_fault_of_the_bibliography_is_named_with_its_line(tmp_path, text, expected):
    found = faults_of(tmp_path, {"bibliography.json": text})

    assert [fault.removeprefix("bibliography.json:").lstrip() for fault in found] == expected


FOLDER_FAULTS = [
    ("claims of an unknown source", {"bibliography.json": BOOK, "claims/qqq.yaml": CLAIM},
     ["claims/qqq.yaml: 'qqq' is no id in the bibliography; add an item with this id to bibliography.json, or rename the file"]),
    ("document of a mistyped source", {"bibliography.json": BOOK, "documents/doee.txt": TOWER},
     ["documents/doee.txt: 'doee' is no id in the bibliography; did you mean 'doe'?"]),
    ("claims without a bibliography", {"claims/doe.yaml": CLAIM},
     [("claims/doe.yaml: there is no bibliography.json to say what source 'doe' is; "
      "add an item with this id to bibliography.json, or rename the file")]),
    ("BibTeX alone", {"library.bib": "@book{doe}", "claims/doe.yaml": CLAIM},
     ["library.bib: BibTeX is not read, and there is no bibliography.json; export it as CSL JSON to bibliography.json"]),
    ("another ending", {"bibliography.json": BOOK, "claims/doe.yml": CLAIM},
     ["claims/doe.yml: has the ending '.yml'; claims are read from KEY.yaml and KEY.jsonl"]),
    ("a document that is no text", {"bibliography.json": BOOK, "documents/doe.pdf": "%PDF"},
     ["documents/doe.pdf: has the ending '.pdf'; documents are read from KEY.txt and KEY.md"]),
    ("no ending", {"bibliography.json": BOOK, "documents/doe": TOWER},
     ["documents/doe: has no ending; documents are read from KEY.txt and KEY.md"]),
    ("a folder among the claims", {"bibliography.json": BOOK, "claims/old/doe.yaml": CLAIM},
     ["claims/old: is a folder; claims are read from KEY.yaml and KEY.jsonl"]),
    ("a folder named as a file", {"bibliography.json": BOOK, "claims/doe.yaml/x": CLAIM},
     ["claims/doe.yaml: is a folder; move it out of the corpus folder"]),
    ("two documents of one source", {"bibliography.json": BOOK, "documents/doe.txt": TOWER, "documents/doe.md": TOWER},
     ["documents/doe.txt: the source 'doe' has a document already, documents/doe.md; keep one of them"]),
    ("an empty document", {"documents/doe.txt": "\ufeff\r\n"},
     ["documents/doe.txt: is empty; put the source's text there or remove the file"]),
    ("a document that is not UTF-8", {"documents/doe.txt": b"fine\r\ncaf\xe9"},
     ["documents/doe.txt:2: byte 4 of the line is not valid UTF-8; save the file as UTF-8"]),
    ("id twice over two files",
     {"bibliography.json": BOOK, "claims/doe.yaml": CLAIM, "claims/doe.jsonl": '{"id": "height", "text": "It is."}'},
     ["claims/doe.yaml:1: the id 'height' is used twice (first in claims/doe.jsonl:1); give each claim an id of its own"]),
    ("anchor out of range",
     {"bibliography.json": BOOK, "documents/doe.txt": TOWER,
      "claims/doe.yaml": CLAIM + f"  anchor: {{start: 9, end: 99, text: {ZEROS}}}\n"},
     [("claims/doe.yaml:1: the anchor 9-99 of the claim 'height' is out of range of documents/doe.txt (41 code points) "
      "and matches nothing in the document; anchor the claim anew, or put the text there that it was anchored in")]),
    ("anchor that matches nothing",
     {"bibliography.json": BOOK, "documents/doe.txt": "The tower is 80 m high. It has two lifts.", "claims/doe.yaml": CLAIM + ANCHOR},
     [("claims/doe.yaml:1: the anchor 0-23 of the claim 'height' drifted: it matches nothing in the document; "
      "anchor the claim anew, or put the text there that it was anchored in")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("files", "expected"), [case[1:] for case in FOLDER_FAULTS], ids=[case[0] for case in FOLDER_FAULTS]
)
def test_a_fault_of_the_folder_is_named_with_its_file(tmp_path, files, expected):
    assert faults_of(tmp_path, files) == expected


def test_an_id_used_twice_is_found_beside_other_faults(tmp_path):
    claims = CLAIM + "  zzz: 3\n" + "- id: height\n" + "- text: It is.\n"
    found = faults_of(tmp_path, {"bibliography.json": BOOK, "claims/doe.yaml": claims, "claims/roe.yaml": CLAIM * 2})

    assert [fault.partition(";")[0] for fault in found] == [
        "claims/doe.yaml:3: the key 'zzz' is unknown",
        "claims/doe.yaml:4: the claim 'height' has no text",
        "claims/doe.yaml:4: the id 'height' is used twice (first in line 1)",
        "claims/doe.yaml:5: the claim has no id",
        "claims/roe.yaml: 'roe' is no id in the bibliography",
        "claims/roe.yaml:3: the id 'height' is used twice (first in line 1)",
    ]


def test_every_fault_comes_at_once_sorted_by_file_and_line(tmp_path):
    files = {
        "bibliography.json": '[{"id": "doe", "type": "bok"},\n{"id": "roe", "type": "book", "titel": "x"}]',
        "claims/roe.yaml": "- id: a\n  text: 3\n- id: b\n",
        "claims/doe.yaml": CLAIM + "  tittle: x\n",
        "documents/doe.txt": b"\xff",
    }

    with pytest.raises(CorpusError) as caught:
        load_corpus(write(tmp_path, files))

    places = [(fault.path.removeprefix(f"{tmp_path.as_posix()}/"), fault.line) for fault in caught.value.faults]
    assert places == [
        ("bibliography.json", 1),
        ("bibliography.json", 2),
        ("claims/doe.yaml", 3),
        ("claims/roe.yaml", 2),
        ("claims/roe.yaml", 3),
        ("documents/doe.txt", 1),
    ]
    assert str(caught.value).count("\n") == 5


def test_a_broken_bibliography_is_one_fault_and_the_claims_are_still_checked(tmp_path):
    found = faults_of(tmp_path, {"bibliography.json": "[", "claims/doe.yaml": CLAIM + "  titel: x\n"})

    assert found == [
        "bibliography.json:1: is not JSON at column 2: Expecting value; export your library as CSL JSON",
        "claims/doe.yaml:3: the key 'titel' is unknown; did you mean 'title'?",
    ]


@pytest.mark.parametrize("name", ["missing", "file.txt", "empty"])
def test_a_folder_that_is_none_is_one_fault(tmp_path, name):
    (tmp_path / "file.txt").touch()
    (tmp_path / "empty").mkdir()

    (fault,) = check_corpus(tmp_path / name)

    expected = {
        "missing": "there is no such folder",
        "file.txt": "is no folder",
        "empty": "the folder holds no corpus",
    }
    assert fault.problem.startswith(expected[name])
    assert fault.path == (tmp_path / name).as_posix()


def test_a_link_that_leads_out_of_the_folder_is_a_fault(tmp_path):
    (tmp_path / "secret.txt").write_text(TOWER)
    folder = write(tmp_path / "corpus", {"bibliography.json": BOOK, "documents/roe.txt": TOWER})
    (folder / "documents/doe.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "documents/roe.txt").unlink()

    (fault,) = check_corpus(folder)

    assert (fault.path, fault.problem) == (
        (folder / "documents/doe.txt").as_posix(),
        "is a link that leads out of the corpus folder",
    )


def test_a_folder_of_claims_that_is_a_link_out_of_the_corpus_is_a_fault(tmp_path):
    write(tmp_path / "elsewhere", {"doe.yaml": CLAIM})
    folder = write(tmp_path / "corpus", {"bibliography.json": BOOK})
    (folder / "claims").symlink_to(tmp_path / "elsewhere")

    assert [fault.problem for fault in check_corpus(folder)] == ["is a link that leads out of the corpus folder"]


def test_links_inside_the_folder_are_read_and_the_folder_may_be_a_link(tmp_path):
    folder = write(tmp_path / "corpus", {"bibliography.json": BOOK, "texts/doe.txt": TOWER})
    (folder / "documents").symlink_to(folder / "texts")
    (tmp_path / "link").symlink_to(folder)

    assert load_corpus(tmp_path / "link").documents[0].text == TOWER


@pytest.mark.parametrize("kind", ["loop", "dangling", "pipe"])
def test_what_is_no_file_is_a_fault_and_never_waited_for(tmp_path, kind):
    folder = write(tmp_path, {"bibliography.json": BOOK, "documents/x~": ""})
    place = folder / "documents/doe.txt"
    if kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to(place if kind == "loop" else "nothing")

    (fault,) = check_corpus(folder)

    assert fault.path == place.as_posix()


def test_counts_say_what_was_read_even_where_something_is_wrong(tmp_path):
    files = {
        "bibliography.json": '[{"id": "doe", "type": "book"}, {"id": "roe", "type": "book"}]',
        "claims/doe.yaml": CLAIM + ANCHOR + "- id: b\n  text: 3\n",
        "claims/roe.yaml": CLAIM + ANCHOR,
        "documents/doe.txt": TOWER,
    }

    inspection = inspect_corpus(write(tmp_path, files))

    assert len(inspection.faults) == 1
    assert (inspection.sources, inspection.claims, inspection.documents) == (2, 2, 1)
    assert (inspection.anchors_verified, inspection.anchors_unverified) == (1, 1)
    assert inspection.corpus is None


@pytest.mark.parametrize(
    "text",
    [
        "- id: a\n  text: " + "x: " * 100_000,
        "- {" * 50_000,
        "- 'a\n" * 20_000,
        "? " * 50_000,
        "- id: |\n" + " " * 200_000,
        "%YAML 9.9\n---\n- a",
        "\t- id: a",
        "- id: \x07",
        "\x85- a\u2028b",
        "- id: !<tag:x> a",
        "- <<: {id: a}",
    ],
)
def test_hostile_yaml_is_a_fault_and_takes_no_time(tmp_path, text):
    start = time.monotonic()

    found = check_corpus(write(tmp_path, {"bibliography.json": BOOK, "claims/doe.yaml": text}))

    assert found
    assert time.monotonic() - start < 5


def test_a_long_list_of_faults_stays_readable(tmp_path):
    item = {"id": "doe", "type": "book", "x" * 10_000: "y"}

    (fault,) = check_corpus(write(tmp_path, {"bibliography.json": json.dumps([item])}))

    assert len(str(fault)) < 300
