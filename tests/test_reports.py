"""What a report says does not depend on who renders it: JSON holds everything, the text is made for reading."""

import datetime as dt
import json
import os
import re
import unicodedata
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import attrs
import jsonschema
import pytest
import sample_reports as samples
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.model import (
    Evidence,
    Finding,
    Kind,
    Passage,
    Relation,
    Report,
    Signature,
    Span,
    Stance,
    Status,
    Unchecked,
    Unread,
    Verdict,
)
from factcheck.reports import (
    render_json,
    render_passages_json,
    render_passages_text,
    render_result_json,
    render_result_text,
    render_text,
)
from factcheck.reports.cells import Mark, count_cells, make_visible, set_glyphs, wrap_glyphs
from factcheck.reports.clipping import clip

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads(files("factcheck.reports").joinpath("report.schema.json").read_text(encoding="utf-8"))
CORPUS = "corpus (beside the draft)"
CODES = re.compile(r"\x1b\[[0-9;]*m")


class Hit(NamedTuple):
    passage: Passage
    score: float


def valid(name: str) -> jsonschema.Draft202012Validator:
    """Return the validator of one of the formats that the schema describes."""
    schema = SCHEMA if name == "report" else {**SCHEMA["$defs"][name], "$defs": SCHEMA["$defs"]}
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


# --- golden reports: whole, as a person or a program gets them; FACTCHECK_GOLDEN=write writes them anew ---

RENDERINGS = {
    "harbour-80.txt": lambda: render_text(samples.harbour(), width=80, corpus=CORPUS),
    "harbour-120.txt": lambda: render_text(samples.harbour(), width=120, list_unchecked=True, corpus=CORPUS),
    "harbour-48.txt": lambda: render_text(samples.harbour(), width=48, corpus=CORPUS),
    "harbour-80-color.txt": lambda: render_text(samples.harbour(), width=80, color=True, corpus=CORPUS),
    "harbour.json": lambda: render_json(samples.harbour()),
    "verify-refuted.txt": lambda: render_result_text(samples.refuted()),
    "verify-refuted.json": lambda: render_result_json(samples.refuted()),
}


@pytest.mark.parametrize("name", RENDERINGS)
def test_reports_look_as_agreed(name):
    path = GOLDEN / name
    rendered = RENDERINGS[name]()
    if os.environ.get("FACTCHECK_GOLDEN") == "write":
        path.write_text(rendered, encoding="utf-8", newline="\n")

    assert rendered == path.read_text(encoding="utf-8")


# --- JSON ---


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_reports_follow_the_schema():
    valid("report").validate(json.loads(render_json(samples.harbour())))


def test_drafts_that_could_not_be_read_are_named():
    report = attrs.evolve(samples.harbour(), unread=(Unread(draft="gone.md", reason="there is no such file"),))
    written = json.loads(render_json(report))

    valid("report").validate(written)
    assert written["unread"] == [{"draft": "gone.md", "reason": "there is no such file"}]
    assert "unread" not in json.loads(render_json(samples.harbour()))
    assert "\nCould not read: gone.md (there is no such file)\n" in render_text(report)
    assert "Could not read" not in render_text(samples.harbour())


def test_single_results_follow_the_schema():
    signature = samples.harbour().signature

    valid("single-result").validate(json.loads(render_result_json(samples.disputed())))
    valid("single-result").validate(json.loads(render_result_json(samples.disputed(), signature)))


def test_passages_follow_the_schema():
    passage = Passage(text="The pier is new.", span=Span(0, 16), source=samples.GAZETTE)

    valid("passages").validate(json.loads(render_passages_json("pier", [Hit(passage, 7.25)], ["Gazette"], "sha256:0")))


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda report: report.pop("unchecked"), id="a-key-is-gone"),
        pytest.param(lambda report: report["results"][0].update(verdict="TRUE"), id="a-verdict-is-invented"),
        pytest.param(lambda report: report["results"][0].update(confidence=97), id="confidence-is-percent"),
        pytest.param(lambda report: report["results"][0]["evidence"][0].pop("exact"), id="evidence-without-quote"),
        pytest.param(lambda report: report["results"][0]["statement"].update(line=0), id="a-line-zero"),
        pytest.param(lambda report: report["results"][0]["evidence"][0].update(score=2), id="a-score-above-one"),
        pytest.param(lambda report: report["unchecked"][0].update(status="unsure"), id="a-status-is-invented"),
    ],
)
def test_the_schema_refuses_what_is_no_report(damage):
    report = json.loads(render_json(samples.harbour()))
    damage(report)

    assert not valid("report").is_valid(report)


def test_keys_come_in_the_order_of_the_format():
    report = json.loads(render_json(samples.harbour()))

    assert list(report) == ["format", "signature", "drafts", "summary", "results", "unchecked"]
    assert list(report["results"][0]) == [
        "id", "draft", "statement", "verdict", "confidence", "probabilities", "explanation", "findings", "evidence",
    ]  # fmt: skip
    assert list(report["results"][0]["evidence"][0]) == [
        "source", "claim", "document", "exact", "prefix", "suffix", "start", "end", "stance", "score", "citation",
    ]  # fmt: skip


def test_every_position_of_the_report_points_at_its_words():
    report = json.loads(render_json(samples.harbour()))
    texts = {"almanac2019": samples.ALMANAC_TEXT, "gazette2020": samples.GAZETTE_TEXT}

    for result in report["results"]:
        spans = [result["statement"], *(finding["statement"] for finding in result["findings"])]
        assert all(samples.DRAFT[span["start"] : span["end"]] == span["exact"] for span in spans)
        for evidence in result["evidence"]:
            if evidence["document"]:
                text = texts[evidence["source"]]
                assert text[evidence["start"] : evidence["end"]] == evidence["exact"]
                assert evidence["prefix"] + evidence["exact"] + evidence["suffix"] in text
        for finding in result["findings"]:
            if finding["evidence"]:
                index, start, end = (finding["evidence"][key] for key in ("index", "start", "end"))
                assert finding["evidence"]["exact"] in result["evidence"][index]["exact"]
                assert end - start == len(finding["evidence"]["exact"])


def test_the_words_of_a_finding_come_from_the_statement_where_no_draft_is_known():
    with_draft = json.loads(render_json(samples.harbour()))["results"][0]
    without = json.loads(render_json(attrs.evolve(samples.harbour(), drafts=())))["results"][0]

    assert without["findings"] == with_draft["findings"]


def test_context_is_32_code_points_and_starts_with_no_bare_accent():
    text = "a" * 50 + "e\u0301" + "b" * 31 + "QUOTE" + "c" * 50
    start = text.index("QUOTE")
    evidence = Evidence(quote="QUOTE", start=start, end=start + 5, text=text)
    quoted = json.loads(render_result_json(samples.single("Q.", evidence=(evidence,))))["result"]["evidence"][0]

    assert quoted["prefix"] == "e\u0301" + "b" * 31
    assert quoted["suffix"] == "c" * 32


def test_numbers_have_four_digits_and_no_negative_zero():
    result = samples.single(
        "Q.", probabilities={Verdict.SUPPORTED: 1 / 3, Verdict.REFUTED: -0.00001, Verdict.NOT_ENOUGH_EVIDENCE: 2 / 3}
    )
    written = render_result_json(result)

    assert '"SUPPORTED": 0.3333,\n      "REFUTED": 0.0,\n      "NOT_ENOUGH_EVIDENCE": 0.6667' in written


def test_half_surrogates_are_escaped_and_everything_else_stands_as_it_is():
    written = render_result_json(samples.single("caf\u00e9 \ud800 \U0001f600"))

    assert "café \\ud800 😀" in written
    assert json.loads(written.encode("utf-8"))["result"]["statement"]["exact"] == "café \ud800 😀"


def test_options_of_any_type_are_written_in_one_order():
    options = {"b": frozenset({"y", "x"}), "a": dt.date(2020, 1, 2), "c": Verdict.REFUTED, "d": ("t",), "e": Path("p")}
    signature = Signature(version="1", corpus="", judge="", options=options)

    assert list(json.loads(render_json(Report(signature=signature)))["signature"]["options"].items()) == [
        ("a", "2020-01-02"), ("b", ["x", "y"]), ("c", "REFUTED"), ("d", ["t"]), ("e", "p"),
    ]  # fmt: skip


def test_json_ends_in_one_newline():
    assert re.search(r"\}\n\Z", render_json(samples.harbour()))


# --- text ---


@pytest.mark.parametrize("width", [30, 48, 80, 120, 200])
@pytest.mark.parametrize("color", [False, True], ids=["plain", "color"])
def test_no_line_is_wider_than_the_page(width, color):
    text = CODES.sub("", render_text(samples.harbour(), width=width, color=color, list_unchecked=True, corpus=CORPUS))

    assert max(map(count_cells, text.splitlines())) <= width


def test_colour_changes_no_word():
    plain = render_text(samples.harbour(), color=False).splitlines()
    painted = CODES.sub("", render_text(samples.harbour(), color=True)).splitlines()
    legend = "Marked ^^^ where draft and source disagree, ~~~ what no source says."

    assert painted == [line for line in plain if not re.fullmatch(r"[ │]*[~^][ ~^]*", line) and line != legend]


def test_without_colour_there_is_no_code():
    assert "\x1b" not in render_text(samples.harbour(), color=False)


@pytest.mark.parametrize("width", [30, 48, 80, 120])
def test_carets_stand_under_the_words_they_mark(width):
    lines = render_text(samples.harbour(), width=width).splitlines()
    marked = [
        words[under.index("^") : len(under)] for words, under in pairwise(lines) if re.fullmatch(r"[ │]*\^+", under)
    ]

    assert marked == ["48 million euros", "38 million euros", "in 1871", "1871", "in 1874"]


def test_carets_under_wide_characters_count_two_cells():
    lines = render_text(samples.harbour(), width=80).splitlines()
    words, under = next((a, b) for a, b in pairwise(lines) if a.strip().startswith("每年"))

    assert count_cells("每年有二百万名乘客") == under.count("~")
    assert words.index("每") == under.index("~")


def test_both_sources_of_a_conflict_are_quoted_and_cited():
    text = render_result_text(samples.disputed(), width=100)

    assert text.index("supported by:") < text.index("dates from 1871") < text.index("“Harbour Almanac”")
    assert text.index("refuted by:") < text.index("finished in 1874") < text.index("— “Coastal Gazette”")


def test_a_quotation_is_never_marked_as_a_whole():
    result = samples.refuted()
    whole = Span(result.evidence[0].start, result.evidence[0].end)
    findings = (attrs.evolve(result.findings[0], evidence=whole),)
    lines = render_result_text(attrs.evolve(result, findings=findings)).splitlines()

    assert [line.strip() for line in lines if re.fullmatch(r"[ │]*\^+", line)] == ["^" * len("48 million euros")]


def test_a_claim_card_is_not_shown_as_a_quotation():
    assert "│ The harbour office reported" in render_result_text(samples.supported())
    assert "│ “The pier, which cost" in render_result_text(samples.refuted())


def test_what_could_not_be_checked_is_always_listed_and_what_asserts_nothing_on_request():
    entry = Unchecked(
        statement=samples.statement("Is it worth a visit?"), status=Status.COULD_NOT_CHECK, reason="unreadable source"
    )
    report = attrs.evolve(samples.harbour(), unchecked=(*samples.harbour().unchecked, entry))

    assert "COULD NOT CHECK: unreadable source" in render_text(report)
    assert "Not checkable: 2 (list them with --list-unchecked)" in render_text(report)
    assert "a heading" not in render_text(report)
    assert "not checkable: a heading" in render_text(report, list_unchecked=True)


def test_a_report_without_results_says_that_nothing_was_checked():
    report = attrs.evolve(samples.harbour(), results=())

    assert "2 statements, 0 checked\nNo statement could be checked.\n" in render_text(report)


def test_drafts_follow_in_the_order_given():
    first = attrs.evolve(samples.refuted(), statement=attrs.evolve(samples.refuted().statement, draft="z.md"))
    report = attrs.evolve(samples.harbour(), results=(first, samples.refuted()), unchecked=(), drafts=())

    text = render_text(report)

    assert text.index("z.md:3:1") < text.index("harbour.md:3:1")


def test_the_message_of_a_finding_stands_in_for_a_missing_explanation():
    result = attrs.evolve(samples.refuted(), explanation="")

    assert "→ 38 million euros, not 48 million euros" in render_result_text(result)


@pytest.mark.parametrize(
    ("confidence", "shown"),
    [(1.0, "100%"), (0.99999, ">99%"), (0.9949, "99%"), (0.5, "50%"), (0.0, "0%")],
)
def test_only_certainty_is_called_100_percent(confidence, shown):
    headline = render_result_text(attrs.evolve(samples.refuted(), confidence=confidence)).splitlines()[0]

    assert headline == f"✗ REFUTED  {shown}"


def test_a_long_quotation_is_cut_around_what_decided_it():
    text = "padding words go here. " * 400 + "It cost 38 million euros. " + "more words follow on. " * 400
    evidence = Evidence(quote=text, start=0, end=len(text), text=text, stance=Stance.REFUTES)
    finding = Finding(
        kind=Kind.QUANTITY,
        relation=Relation.CONFLICTS,
        message="m",
        statement=Span(0, 1),
        evidence=samples.span_of("38 million euros", text),
        index=0,
    )
    result = samples.single("Q.", verdict=Verdict.REFUTED, evidence=(evidence,), findings=(finding,))
    written = render_result_text(result)

    assert "38 million euros. more words" in written
    assert "… " in written
    assert " …”" in written
    assert len(written) < 1000


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        pytest.param("red \x1b[31m alert", "red ␛[31m alert", id="escape-codes"),
        pytest.param("a\x07\x08b", "a␇␈b", id="bell-and-backspace"),
        pytest.param("a\u202etxt", "a<U+202E>txt", id="right-to-left-override"),
        pytest.param("a\u2066b\u2069", "a<U+2066>b<U+2069>", id="isolates"),
        pytest.param("a\x9b31mb", "a<U+009B>31mb", id="one-byte-escape-sequence"),
        pytest.param("a\ud800b", "a\ufffdb", id="half-surrogate"),
        pytest.param("a\u200bb\ufeff", "ab", id="invisible-characters"),
        pytest.param("a\x7fb", "a␡b", id="delete"),
    ],
)
def test_nothing_that_a_terminal_obeys_gets_through(hostile, shown):
    written = render_result_text(samples.single(hostile, explanation=hostile))

    assert f"  {shown}\n  → {shown}" in written


def test_hostile_names_of_files_are_shown_not_obeyed():
    result = attrs.evolve(samples.refuted(), statement=attrs.evolve(samples.refuted().statement, draft="a\x1b[2J\n.md"))
    report = attrs.evolve(samples.harbour(), results=(result,), drafts=(), unchecked=())

    assert "a␛[2J␊.md:3:1" in render_text(report)


def test_a_statement_of_five_megabytes_is_printed_in_a_few_lines():
    result = samples.single("tide " * 1_000_000, explanation="tide " * 1_000_000)

    assert len(render_result_text(result)) < 2000


def test_found_passages_are_numbered_and_cited():
    claim = Passage(text="The pier is new.", span=Span(0, 16), source=samples.GAZETTE)
    document = samples.document(samples.ALMANAC, samples.ALMANAC_TEXT)
    quoted = Passage(text=document.text, span=Span(0, 37), source=samples.ALMANAC, document=document)

    text = render_passages_text([Hit(quoted, 0.91), Hit(claim, 0.5)], ["Almanac", "Gazette"], width=60)

    assert text.splitlines() == [
        "1. documents/almanac2019.txt" + " " * 22 + "score 0.91",
        "  │ “Works at the harbour ended in spring.”",
        "  │ — Almanac",
        "",
        "2. gazette2020" + " " * 36 + "score 0.50",
        "  │ “The pier is new.”",
        "  │ — Gazette",
    ]


# --- laws of the layout ---

CHARS = st.characters(exclude_categories=()) | st.sampled_from("界，。 \u0301\u200d\x1b\u202e\n")
TEXTS = st.text(CHARS, max_size=60)


@given(TEXTS)
def test_visible_text_holds_nothing_a_terminal_obeys(text):
    shown = make_visible(text)

    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(TEXTS, st.integers(2, 20), st.tuples(st.integers(0, 60), st.integers(0, 60)))
def test_wrapping_loses_nothing_and_fits(text, width, ends):
    start, end = sorted(min(place, len(text)) for place in ends)
    glyphs = set_glyphs(text, [(Span(start, end), Mark.CONFLICT)])
    lines = wrap_glyphs(glyphs, width)

    assert [glyph for line in lines for glyph in line if glyph.text != " "] == [g for g in glyphs if g.text != " "]
    assert all(sum(glyph.width for glyph in line) <= width for line in lines)


@example("0" * 380, [(0, 1), (101, 40), (261, 40)])
@given(TEXTS.map(lambda text: text * 20), st.lists(st.tuples(st.integers(0, 900), st.integers(1, 40)), max_size=4))
def test_clipping_keeps_order_and_shows_the_first_marked_part(text, places):
    marked = [Span(start, start + size) for start, size in places if start + size <= len(text)]
    kept = clip(text, marked, 200)

    assert all(before.end < after.start for before, after in pairwise(kept))
    assert sum(map(len, kept)) <= 200 + 160
    if marked and len(text) > 200:
        first = min(marked, key=lambda span: (span.start, span.end))
        assert any(part.start <= first.start and first.end <= part.end for part in kept)
