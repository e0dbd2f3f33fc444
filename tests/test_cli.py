"""The command line: statuses, streams, files, and errors of one line."""

import io
import json
import os
import re
import stat
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
import sample_reports as samples
from click.testing import CliRunner

import factcheck.checker
from factcheck._version import __version__
from factcheck.cli import main, terminal
from factcheck.cli.output import check_target, write_file
from factcheck.cli.progress import Progress
from factcheck.cli.terminal import UnableError, page_width, wants_color
from factcheck.model import Report, Verdict

BIBLIOGRAPHY = [
    {
        "id": "almanac2019",
        "type": "book",
        "title": "Harbour Almanac",
        "author": [{"family": "Byron", "given": "Ada"}],
        "issued": {"date-parts": [[2019, 5, 2]]},
    }
]
RIGHT = "The harbour pier cost 38 million euros.\n"
WRONG = "The harbour pier cost 48 million euros.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a corpus of one document and three drafts, made the current one."""
    corpus = tmp_path / "corpus"
    (corpus / "documents").mkdir(parents=True)
    (corpus / "bibliography.json").write_text(json.dumps(BIBLIOGRAPHY), encoding="utf-8")
    (corpus / "documents" / "almanac2019.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "right.md").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "wrong.md").write_text(WRONG, encoding="utf-8")
    (tmp_path / "question.md").write_text("Is the pier worth a visit?\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "FACTCHECK_DEBUG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*arguments: str, text: str | None = None):
    """Run the program inside this process."""
    return CliRunner().invoke(main, list(arguments), input=text)


def program(*arguments: str, **options):
    """Run the program as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments], capture_output=True, timeout=60, check=False, **options
    )


# --- statuses ---


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        pytest.param(["right.md"], 0, id="all-supported-is-clean"),
        pytest.param(["wrong.md"], 1, id="a-refuted-statement-is-a-finding"),
        pytest.param(["right.md", "wrong.md"], 1, id="one-draft-with-findings-is-enough"),
        pytest.param(["wrong.md", "--fail-on", "CONFLICTING_EVIDENCE"], 0, id="only-the-named-verdicts-fail"),
        pytest.param(["right.md", "--fail-on", "SUPPORTED"], 1, id="any-verdict-can-fail"),
        pytest.param(["right.md", "--fail-on", "refuted", "--fail-on", "supported"], 1, id="repeated-and-lower-case"),
        pytest.param(["question.md"], 1, id="nothing-checked-is-no-pass"),
        pytest.param(["missing.md"], 2, id="a-missing-draft"),
        pytest.param(["missing.md", "right.md"], 2, id="one-missing-draft-among-others"),
        pytest.param(["corpus"], 2, id="a-folder-as-a-draft"),
        pytest.param(["right.md", "--corpus", "nowhere"], 2, id="a-missing-corpus"),
        pytest.param(["right.md", "--as-of", "28.6.2016"], 2, id="a-day-in-another-notation"),
        pytest.param(["right.md", "--jobs", "0"], 2, id="no-jobs"),
        pytest.param(["right.md", "--precision", "97"], 2, id="precision-is-no-percentage"),
        pytest.param(["right.md", "--format", "sarif"], 2, id="a-format-that-does-not-exist"),
        pytest.param(["right.md", "-o", "nowhere/report.json"], 2, id="a-file-in-a-missing-folder"),
        pytest.param(["right.md", "-o", "corpus"], 2, id="a-folder-as-the-file"),
        pytest.param(["right.md", "-o", "./right.md"], 2, id="the-draft-as-the-file"),
        pytest.param(["right.md", "-o", "n" * 300], 2, id="a-name-too-long-for-the-disk"),
        pytest.param([], 2, id="no-draft"),
    ],
)
def test_the_status_of_check_is_that_of_a_linter(folder, arguments, status):
    result = run("check", *arguments)

    assert result.exit_code == status, result.output
    if status == 2:
        lines = result.stderr.splitlines()
        assert len(lines) == 1
        assert "Traceback" not in result.stderr


def test_bad_drafts_are_each_reported_and_the_others_checked(folder):
    result = run("check", "missing.md", "right.md", "gone.md")

    assert result.exit_code == 2
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["missing.md", "gone.md"]
    assert "✓ SUPPORTED" in result.stdout
    assert "Could not read: gone.md (there is no such file)" in result.stdout


def test_a_report_for_programs_names_the_drafts_that_could_not_be_read(folder):
    result = run("check", "missing.md", "right.md", "--format", "json")

    report = json.loads(result.stdout)
    assert report["unread"] == [{"draft": "missing.md", "reason": "there is no such file"}]
    assert [draft["path"] for draft in report["drafts"]] == ["right.md"]


def test_every_fault_of_a_corpus_is_reported_on_its_line(folder):
    (folder / "corpus" / "claims").mkdir()
    (folder / "corpus" / "claims" / "unknown.yaml").write_text("- id: a\n  txt: x\n", encoding="utf-8")
    (folder / "corpus" / "claims" / "almanac2019.yaml").write_text("- id: a\n  txt: x\n", encoding="utf-8")

    result = run("check", "right.md")

    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) >= 2
    assert "almanac2019.yaml:2: " in result.stderr


def test_a_draft_given_twice_is_checked_once(folder):
    result = run("check", "right.md", "right.md", "--format", "json")

    assert json.loads(result.stdout)["summary"]["statements"] == 1


def test_standard_input_is_a_draft(folder):
    result = run("check", "-", text=WRONG)

    assert result.exit_code == 1
    assert "✗ REFUTED" in result.stdout


def test_nothing_checked_is_said(folder):
    assert "No statement could be checked." in run("check", "question.md").stdout
    assert "no statement could be checked" in run("check", "question.md", "--format", "json").stderr


# --- what is written, and where ---


def test_the_text_names_the_corpus_and_json_leaves_it_to_standard_error(folder):
    text, written = run("check", "right.md"), run("check", "right.md", "--format", "json")

    assert "Corpus: corpus (the folder beside the draft)" in text.stdout
    assert text.stderr == ""
    assert (
        written.stderr
        == "factcheck: checked against corpus (the folder beside the draft): 0 claims and 1 document of 1 source\n"
    )
    assert json.loads(written.stdout)["results"][0]["verdict"] == "SUPPORTED"


def test_a_corpus_given_needs_no_word(folder):
    result = run("check", "right.md", "--corpus", "corpus", "--format", "json")

    assert result.stderr == ""


def test_a_report_goes_to_the_file_and_only_there(folder):
    shown, filed = (
        run("check", "wrong.md", "--format", "json"),
        run("check", "wrong.md", "--format", "json", "-o", "r.json"),
    )

    assert filed.exit_code == 1
    assert filed.stdout == ""
    assert (folder / "r.json").read_bytes() == shown.stdout_bytes
    assert sorted(path.name for path in folder.iterdir() if "factcheck" in path.name) == []


def test_unchecked_stretches_are_listed_on_request(folder):
    assert "Is the pier" not in run("check", "question.md").stdout
    assert "Is the pier" in run("check", "question.md", "--list-unchecked").stdout


def test_the_width_is_kept(folder):
    result = run("check", "wrong.md", "--width", "40")

    assert max(map(len, result.stdout.splitlines())) <= 40


@pytest.mark.parametrize(
    ("arguments", "environment", "painted"),
    [
        pytest.param([], {}, False, id="no-terminal-no-colour"),
        pytest.param(["--color"], {}, True, id="asked-for"),
        pytest.param([], {"FORCE_COLOR": "1"}, True, id="forced"),
        pytest.param([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, id="no-beats-force"),
        pytest.param(["--color"], {"NO_COLOR": "1"}, True, id="the-option-beats-the-variable"),
        pytest.param(["--no-color"], {"FORCE_COLOR": "1"}, False, id="and-the-other-one-too"),
    ],
)
def test_colour_is_on_where_it_is_wanted(folder, monkeypatch, arguments, environment, painted):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert ("\x1b[" in CliRunner().invoke(main, ["check", "wrong.md", *arguments], color=True).stdout) is painted


@pytest.mark.parametrize(
    ("flag", "environment", "terminal", "expected"),
    [
        pytest.param(None, {}, True, True, id="a-terminal"),
        pytest.param(None, {"TERM": "dumb"}, True, False, id="a-terminal-that-has-none"),
        pytest.param(None, {"NO_COLOR": ""}, True, True, id="an-empty-variable-is-unset"),
        pytest.param(None, {"NO_COLOR": "0"}, True, False, id="any-other-value-counts"),
        pytest.param(None, {"FORCE_COLOR": "0"}, True, False, id="force-0-is-off"),
        pytest.param(False, {"FORCE_COLOR": "1"}, True, False, id="the-flag-decides"),
    ],
)
def test_the_choice_of_colour(monkeypatch, flag, environment, terminal, expected):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)

    assert wants_color(flag, environment) is expected


def test_pages_are_at_most_120_wide_unless_asked_for(monkeypatch):
    monkeypatch.setenv("COLUMNS", "300")

    assert page_width(None, to_file=False) == 120
    assert page_width(None, to_file=True) == 80
    assert page_width(200, to_file=False) == 200


# --- files: whole or not at all ---


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "report.json"
    target.write_text("old", encoding="utf-8")

    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(UnableError, match="No space left on device; nothing was changed"):
        write_file(target, [b"new"])
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_interrupted_write_leaves_nothing(tmp_path, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)

    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "report.json", [b"new"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_new_file_has_usual_permissions_and_an_old_one_keeps_its_own(tmp_path):
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "new", [b""])
        (tmp_path / "old").touch()
        (tmp_path / "old").chmod(0o600)
        write_file(tmp_path / "old", [b""])
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "old").stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_link_is_followed_and_stays_a_link(tmp_path):
    (tmp_path / "real.json").write_text("old", encoding="utf-8")
    (tmp_path / "link.json").symlink_to("real.json")

    write_file(check_target(str(tmp_path / "link.json")), [b"new"])

    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="devices of POSIX")
def test_a_device_is_written_to_and_not_replaced():
    write_file(check_target("/dev/null"), [b"new"])

    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_file_that_cannot_be_written_is_found_out_before_the_check(folder, monkeypatch):
    def never(*_, **__):
        pytest.fail("the check ran first")

    monkeypatch.setattr(factcheck.checker, "check_drafts", never)

    assert run("check", "right.md", "-o", "nowhere/report.txt").exit_code == 2


# --- errors ---


def test_a_fault_of_the_program_is_one_line_and_a_traceback_on_request(folder, monkeypatch):
    def fail(*_, **__):
        raise KeyError("lost\nthing")

    monkeypatch.setattr(factcheck.checker, "check_drafts", fail)
    result = run("check", "right.md")

    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("factcheck: internal error: KeyError: ")
    assert len(result.stderr.splitlines()) == 1
    assert "FACTCHECK_DEBUG=1" in result.stderr

    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    assert "Traceback" in run("check", "right.md").stderr


def test_an_interrupt_is_one_line_and_status_130(folder, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(factcheck.checker, "check_drafts", interrupt)
    result = run("check", "right.md")

    assert (result.exit_code, result.stderr) == (130, "factcheck: interrupted\n")


def test_an_unknown_command_is_one_line(folder):
    result = run("chek", "right.md")

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert "chek" in result.stderr


def test_messages_obey_nothing(capsys):
    terminal.complain("a\x1b[2J\ud800.md: gone")

    assert capsys.readouterr().err == "a␛[2J\ufffd.md: gone\n"


def test_the_program_alone_shows_its_help(folder):
    assert "Usage: factcheck" in program().stderr.decode()


# --- verify, search, corpus ---


@pytest.mark.parametrize(("said", "status"), [(RIGHT, 0), (WRONG, 1)], ids=["supported", "refuted"])
def test_verify_holds_a_statement_against_files(folder, said, status):
    result = run("verify", said, "--evidence", "right.md", "--title", "The harbour", "--date", "2019-05-02")

    assert result.exit_code == status
    assert "“The harbour pier cost 38 million euros.”" in result.stdout
    assert "— right.md" in result.stdout


def test_verify_writes_json_with_its_signature(folder):
    result = run("verify", WRONG, "--evidence", "-", "--as-of", "2020-01-31", "--format", "json", text=RIGHT)
    written = json.loads(result.stdout)

    assert written["format"] == "factcheck-result/1"
    assert written["signature"]["as_of"] == "2020-01-31"
    assert written["result"]["verdict"] == "REFUTED"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([RIGHT], id="no-evidence"),
        pytest.param([RIGHT, "--evidence", "missing.txt"], id="missing-evidence"),
        pytest.param([" ", "--evidence", "right.md"], id="an-empty-statement"),
        pytest.param(["Did the pier cost much?", "--evidence", "right.md"], id="a-question"),
        pytest.param([RIGHT, "--evidence", "right.md", "--date", "2019"], id="a-year-is-no-day"),
    ],
)
def test_verify_says_in_one_line_what_it_lacks(folder, arguments):
    result = run("verify", *arguments)

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1


def test_messages_on_evidence_speak_of_no_draft(folder):
    (folder / "empty.txt").write_text("")
    for name in ("empty.txt", "missing.txt"):
        result = run("verify", RIGHT, "--evidence", name)

        assert result.exit_code == 2
        assert "draft" not in result.stderr
        assert "statement" not in result.stderr


def test_verify_warns_of_several_sentences(folder):
    result = run("verify", f"{RIGHT.strip()} It is new.", "--evidence", "right.md")

    assert result.exit_code in {0, 1}
    assert result.stderr.splitlines() == [
        "factcheck: the 2 sentences are verified as one statement; give them one by one for a verdict each"
    ]


def test_search_shows_passages_with_citations(folder):
    result = run("search", "cost of the harbour pier")

    assert result.exit_code == 0
    assert "“The harbour pier cost 38 million euros.”" in result.stdout
    assert "— Ada Byron, “Harbour Almanac”, 2 May 2019" in result.stdout


def test_search_cites_a_fact_check_with_its_rating(folder):
    (folder / "corpus" / "claims").mkdir()
    claim = {"id": "a", "text": "Gulls stole 90 herrings.", "rating": "false", "url": "https://desk.example/gulls"}
    (folder / "corpus" / "claims" / "almanac2019.jsonl").write_text(json.dumps(claim), encoding="utf-8")

    shown = run("search", "gulls herrings").stdout

    assert "rated “false”" in shown
    assert "https://desk.example/gulls" in shown


def test_search_writes_json(folder):
    found = json.loads(run("search", "harbour pier", "--format", "json", "--limit", "1").stdout)

    assert found["passages"][0]["document"] == "documents/almanac2019.txt"
    assert found["passages"][0]["exact"] == RIGHT.strip()


def test_search_that_finds_nothing_says_so(folder):
    result = run("search", "zebras")

    assert result.exit_code == 1
    assert result.stdout == ""
    assert "no passage speaks of that" in result.stderr


def test_search_for_nothing_is_an_error(folder):
    assert run("search", " ").exit_code == 2


def test_corpus_check_counts_what_is_there(folder):
    result = run("corpus", "check")

    assert result.exit_code == 0
    assert "1 document" in result.stdout
    assert "no fault" in result.stdout


def test_corpus_check_lists_every_fault(folder):
    (folder / "corpus" / "claims").mkdir()
    (folder / "corpus" / "claims" / "almanac2019.yaml").write_text("- id: a\n  txt: x\n", encoding="utf-8")

    result = run("corpus", "check", "--corpus", "corpus")

    assert result.exit_code == 2
    assert "almanac2019.yaml:2: " in result.stderr


def test_corpus_check_of_no_folder_is_an_error(folder):
    assert run("corpus", "check", "--corpus", "nowhere").exit_code == 2


# --- whole reports of a real check; FACTCHECK_GOLDEN=write writes them anew ---

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def harbour(monkeypatch):
    """The folder with a draft and the corpus beside it, made the current one."""
    monkeypatch.chdir(GOLDEN / "harbour")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    return GOLDEN / "harbour"


@pytest.mark.parametrize("width", [80, 120])
def test_a_real_check_reads_as_agreed(harbour, width):
    result = run("check", "draft.md", "--list-unchecked", "--width", str(width))
    # How sure the judge is changes whenever it is tuned; what it says should not.
    shown = re.sub(r"  >?(\d+%)( *)", lambda match: "  N%" + " " * (len(match.group()) - 4), result.stdout)
    path = GOLDEN / f"check-{width}.txt"
    if os.environ.get("FACTCHECK_GOLDEN") == "write":
        path.write_text(shown, encoding="utf-8", newline="\n")

    assert result.exit_code == 1
    assert shown == path.read_text(encoding="utf-8")


def test_a_real_check_gives_all_four_verdicts_in_json_that_follows_the_schema(harbour):
    report = json.loads(run("check", "draft.md", "--format", "json").stdout)
    schema = json.loads(files("factcheck.reports").joinpath("report.schema.json").read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator(schema).validate(report)
    assert {result["verdict"] for result in report["results"]} == set(Verdict)


def test_every_position_of_a_real_check_points_at_its_words(harbour):
    report = json.loads(run("check", "draft.md", "--format", "json").stdout)
    draft = (harbour / "draft.md").read_text(encoding="utf-8")

    for result in report["results"]:
        stretches = [result["statement"], *(finding["statement"] for finding in result["findings"])]
        for stretch in filter(None, stretches):
            assert draft[stretch["start"] : stretch["end"]] == stretch["exact"]
        assert draft.splitlines()[result["statement"]["line"] - 1].find(result["statement"]["exact"]) == (
            result["statement"]["column"] - 1
        )
        for evidence in result["evidence"]:
            if evidence["document"]:
                text = (harbour / "corpus" / evidence["document"]).read_text(encoding="utf-8")
                assert text[evidence["start"] : evidence["end"]] == evidence["exact"]


# --- the process ---


def test_the_version_is_told():
    assert run("--version").output == f"factcheck {__version__}\n"


@pytest.mark.parametrize("command", [["check"], ["verify"], ["search"], ["corpus"], ["corpus", "check"]], ids="-".join)
def test_every_command_explains_itself(command):
    result = run(*command, "--help")

    assert result.exit_code == 0
    assert "\b" not in result.output
    assert command == ["corpus"] or "Examples:\n  " in result.output


def test_help_loads_no_engine():
    code = (
        "import sys\nfrom factcheck.cli import main\n"
        "try:\n    main(['check', '--help'])\nexcept SystemExit:\n    pass\n"
        "sys.exit(any(name in sys.modules for name in ('tantivy', 'rapidfuzz', 'nupunkt', 'cattrs', 'ruamel.yaml')))"
    )

    assert (
        subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=False, timeout=60).returncode == 0
    )


def test_json_is_utf8_and_text_readable_in_any_locale(folder):
    (folder / "wrong.md").write_text("The harbour pier cost 48 million euros — “too much”.\n", encoding="utf-8")
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}

    written = program("check", "wrong.md", "--format", "json", env=plain, cwd=folder)
    shown = program("check", "wrong.md", env=plain, cwd=folder)

    assert "— “too much”" in json.loads(written.stdout.decode("utf-8"))["results"][0]["statement"]["exact"]
    assert b'euros - "too much"' in shown.stdout


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_no_error(folder):
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "factcheck", "check", "right.md"],
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=folder,
        timeout=60,
        check=False,
    )
    os.close(writing)

    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line(folder):
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "factcheck", "check", "right.md"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=folder,
            timeout=60,
            check=False,
        )

    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 1
    assert b"No space left" in ended.stderr


def test_the_same_bytes_come_out_twice(folder):
    first, second = (program("check", "wrong.md", "--format", "json", cwd=folder).stdout for _ in range(2))

    assert first
    assert first == second


# --- progress ---


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("stream", "times", "expected"),
    [
        pytest.param(Terminal(), [0, 0.5, 0.9], "", id="a-short-run-shows-nothing"),
        pytest.param(
            Terminal(),
            [0, 1.5, 1.5],
            "\r\x1b[Kchecked 0 of 9 statements\r\x1b[K",
            id="a-long-one-shows-and-clears-a-line",
        ),
        pytest.param(io.StringIO(), [0, 1.5, 1.5], "", id="nobody-watches"),
    ],
)
def test_progress_is_shown_on_a_terminal_after_a_second(stream, times, expected):
    clock = iter([*times, times[-1], times[-1], times[-1]])
    with Progress("statements", stream=stream, clock=lambda: next(clock)) as progress:
        for done in range(len(times) - 1):
            progress(done, 9)

    assert stream.getvalue() == expected


def test_check_passes_its_options_on(folder, monkeypatch):
    seen = {}

    def remember(drafts, corpus, **options):
        seen.update(options, drafts=[draft.path for draft in drafts])
        return Report(signature=samples.harbour().signature, results=(samples.supported(),))

    monkeypatch.setattr(factcheck.checker, "check_drafts", remember)
    result = run("check", "right.md", "--as-of", "2016-06-28", "--precision", "0.8", "--jobs", "2")

    assert result.exit_code == 0, result.output
    assert (str(seen["as_of"]), seen["precision"], seen["jobs"], seen["drafts"]) == ("2016-06-28", 0.8, 2, ["right.md"])
