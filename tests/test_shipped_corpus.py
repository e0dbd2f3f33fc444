"""What the shipped corpus holds, checked against the article wherever it is at hand, and the tool that pins claims."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from ruamel.yaml import YAML

import factcheck
from factcheck.corpus import check_corpus
from factcheck.text.folding import fold_digest

ROOT = Path(__file__).resolve().parent.parent
KEY = "caixin2016putin"
CLAIMS_FILE = ROOT / "corpus" / "claims" / f"{KEY}.yaml"

CLAIMS = YAML(typ="safe", pure=True).load(CLAIMS_FILE.read_text(encoding="utf-8"))
IDS = [claim["id"] for claim in CLAIMS]

# The words of the treaty itself, which the article quotes too: they belong to neither the article nor us.
TREATY = "a new type of relationship of non-alignment, non-confrontation and not targeting a third party"
#: As many words in a row are the article's sentence, fewer may be a name, a figure and their preposition.
TOO_MANY = 9


@pytest.fixture(scope="module")
def article(data_folder: Path) -> str:
    path = data_folder / "seed" / "caixin-2016-06-28.txt"
    if not path.is_file():
        pytest.skip(f"the article is not in the data folder: {path}")
    return path.read_bytes().decode("utf-8")


def runs_of_words(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {tuple(words[first : first + TOO_MANY]) for first in range(len(words) - TOO_MANY + 1)}


def find_paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the paragraphs of the body: what follows the date line and the headline, parted by empty lines."""
    return [match.span() for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)][2:]


def test_there_are_at_least_fifty_claims():
    assert len(CLAIMS) >= 50


def test_every_claim_has_its_own_id():
    assert sorted(set(IDS)) == sorted(IDS)


@pytest.mark.parametrize("claim", CLAIMS, ids=IDS)
def test_a_claim_is_one_sentence_of_its_own_with_a_place_in_its_source(claim):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", claim["id"])
    # No end of a sentence inside; a claim that began with a pronoun would need a neighbour to be understood.
    assert re.search(r"[a-z]{3}[.?!] +[A-Z]", claim["text"]) is None
    assert claim["text"].endswith((".", '."'))
    assert claim["text"].split()[0] not in {"He", "She", "It", "They", "His", "Her", "Its", "Their", "This", "That"}
    assert re.fullmatch(r"para\. [1-9]\d?", claim["locator"])
    assert set(claim["anchor"]) == {"start", "end", "text"}


@pytest.mark.parametrize("claim", CLAIMS, ids=IDS)
def test_a_claim_resolves_what_depends_on_the_day_of_issue(claim):
    relative = r"\b(today|yesterday|(last|this|next) (year|month|week|September)|\w+ (years|months|weeks) ago)\b"

    assert re.search(relative, claim["text"]) is None


def test_who_is_said_to_say_something_is_in_the_claim_itself():
    speakers = {claim["id"]: claim["said_by"] for claim in CLAIMS if "said_by" in claim}
    texts = {claim["id"]: claim["text"] for claim in CLAIMS}

    assert speakers
    assert [name for name, who in speakers.items() if who.casefold() not in texts[name].casefold()] == []


def test_claims_stand_in_the_order_of_the_article():
    starts = [claim["anchor"]["start"] for claim in CLAIMS]

    assert [pair for pair in pairwise(starts) if pair[0] > pair[1]] == []


def test_the_bibliography_lists_the_source_of_every_claims_file():
    items = json.loads((ROOT / "corpus" / "bibliography.json").read_text(encoding="utf-8"))

    assert sorted(item["id"] for item in items) == sorted(path.stem for path in CLAIMS_FILE.parent.iterdir())


def test_the_article_was_issued_on_the_day_that_its_relative_dates_count_from():
    [item] = json.loads((ROOT / "corpus" / "bibliography.json").read_text(encoding="utf-8"))

    assert item["issued"] == {"date-parts": [[2016, 6, 28]]}


@pytest.mark.data
@pytest.mark.parametrize("claim", CLAIMS, ids=IDS)
def test_an_anchor_has_the_digest_of_its_stretch(claim, article):
    anchor = claim["anchor"]

    assert fold_digest(article[anchor["start"] : anchor["end"]]) == anchor["text"]


@pytest.mark.data
@pytest.mark.parametrize("claim", CLAIMS, ids=IDS)
def test_an_anchor_begins_and_ends_with_whole_words_inside_the_paragraph_of_its_locator(claim, article):
    start, end = claim["anchor"]["start"], claim["anchor"]["end"]
    number = int(claim["locator"].removeprefix("para. "))
    first, last = find_paragraphs(article)[number - 1]

    assert first <= start < end <= last
    assert not article[start - 1].isalnum()
    assert not article[end].isalnum()
    assert article[start:end].strip() == article[start:end]


@pytest.mark.data
@pytest.mark.parametrize("path", sorted((ROOT / "corpus").rglob("*.*")), ids=lambda path: path.name)
def test_the_corpus_repeats_no_sentence_of_the_article(path, article):
    repeated = runs_of_words(path.read_text(encoding="utf-8")) & runs_of_words(article)

    assert repeated - runs_of_words(TREATY) == set()


@pytest.mark.data
@pytest.mark.parametrize("path", sorted((ROOT / "examples").rglob("*.*")), ids=lambda path: path.name)
def test_the_examples_repeat_no_sentence_of_the_article(path, article):
    repeated = runs_of_words(path.read_text(encoding="utf-8")) & runs_of_words(article)

    assert repeated - runs_of_words(TREATY) == set()


@pytest.mark.data
def test_every_paragraph_that_states_facts_has_claims(article):
    paragraphs = range(1, len(find_paragraphs(article)) + 1)
    claimed = {int(claim["locator"].removeprefix("para. ")) for claim in CLAIMS}

    # The last two are the byline and a line of the web page.
    assert claimed == set(paragraphs) - {22, 23}


# Both corpora, and the drafts beside them, in the hands of factcheck.


@pytest.mark.parametrize("folder", ["corpus", "examples/conflict"])
def test_the_corpora_of_this_repository_have_no_fault(folder):
    assert check_corpus(ROOT / folder) == ()


@pytest.mark.data
def test_every_anchor_is_found_when_the_article_is_put_beside_the_claims(article, tmp_path):
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus", ignore=shutil.ignore_patterns("documents"))
    (tmp_path / "corpus" / "documents").mkdir()
    # Wrapped otherwise and with a line on top: the offsets are off, the words are the same.
    copy = "A COPY.\n\n" + article.replace(", ", ",\n")
    (tmp_path / "corpus" / "documents" / f"{KEY}.txt").write_text(copy, encoding="utf-8", newline="")

    corpus = factcheck.load_corpus(tmp_path / "corpus")

    assert [claim.id for claim in corpus.claims if claim.quoted is None] == []
    assert {claim.id: fold_digest(claim.quoted.of(copy)) for claim in corpus.claims} == {
        claim["id"]: claim["anchor"]["text"] for claim in CLAIMS
    }


S, R, N, C = (
    factcheck.Verdict.SUPPORTED,
    factcheck.Verdict.REFUTED,
    factcheck.Verdict.NOT_ENOUGH_EVIDENCE,
    factcheck.Verdict.CONFLICTING_EVIDENCE,
)

# What a person who has the sources says of each statement, by its line in the draft.
VISIT = {3: S, 4: R, 5: S, 6: N, 10: S, 11: R, 12: S, 13: S, 18: S, 19: R, 20: R, 21: R, 22: R, 23: N}
BRIDGE = {3: C, 4: S, 5: R, 6: R, 8: S, 9: N}

DRAFTS = [
    pytest.param("examples/drafts/visit.md", "corpus", VISIT, {S, R, N}, id="visit"),
    pytest.param("examples/conflict/draft.md", "examples/conflict", BRIDGE, {S, R, N, C}, id="conflict"),
]


@pytest.mark.parametrize(("draft", "folder", "truth", "verdicts"), DRAFTS)
def test_the_example_drafts_get_every_kind_of_verdict_and_no_wrong_one(draft, folder, truth, verdicts):
    report = factcheck.check(ROOT / draft, factcheck.load_corpus(ROOT / folder))
    found = {result.statement.line: result.verdict for result in report}

    assert found.keys() == truth.keys()
    # To abstain is never wrong, but a demonstration that abstains throughout shows nothing.
    assert {line: verdict for line, verdict in found.items() if verdict not in {truth[line], N}} == {}
    assert set(found.values()) == verdicts


def test_the_example_script_prints_a_verdict_for_every_statement():
    command = [sys.executable, str(ROOT / "examples" / "check_draft.py")]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

    assert (answer.returncode, answer.stderr) == (0, "")
    verdicts = [line.split()[0] for line in answer.stdout.splitlines() if not line.startswith(" ")]
    assert len(verdicts) == len(VISIT)
    assert set(verdicts) <= set(factcheck.Verdict)


# The tool that pins claims.


def load_tool():
    """Import the tool from its file: the folder of tools is no package."""
    spec = importlib.util.spec_from_file_location("anchor_claims", ROOT / "tools" / "anchor_claims.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = load_tool()


def run_tool(*arguments: object) -> Result:
    return CliRunner().invoke(TOOL.main, [str(argument) for argument in arguments])


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "tower.txt"
    path.write_text("Notes.\n\nThe tower is 41 metres high. It was built in 1902.\n", encoding="utf-8")
    return path


DIGEST = fold_digest("The tower is 41 metres high")

# before, after --write, why
WRITTEN = [
    pytest.param(
        '# Kept.\n- id: height   # kept\n  text: "41 metres"\n  anchor: {start: 8, end: 35}   # kept\n',
        '# Kept.\n- id: height   # kept\n  text: "41 metres"\n  anchor: {start: 8, end: 35, text: DIGEST}   # kept\n',
        id="flow: after the last value, comments and quotes as they were",
    ),
    pytest.param(
        "- id: height\n  anchor:\n    start: 8\n    end: 35\n\n# Kept.\n- id: other\n",
        "- id: height\n  anchor:\n    start: 8\n    end: 35\n    text: DIGEST\n\n# Kept.\n- id: other\n",
        id="block: on a line of its own, as far in as its neighbours",
    ),
    pytest.param(
        "\ufeff- id: height\n  anchor: {end: 35, start: 8}\n",
        "\ufeff- id: height\n  anchor: {end: 35, start: 8, text: DIGEST}\n",
        id="a byte order mark shifts nothing",
    ),
]


@pytest.mark.parametrize(("before", "after"), WRITTEN)
def test_the_tool_writes_missing_digests_and_nothing_else(before, after, document, tmp_path):
    claims = tmp_path / "tower.yaml"
    claims.write_bytes(before.encode())

    answer = run_tool(document, claims, "--write")

    assert (answer.exit_code, answer.stderr) == (0, "")
    assert claims.read_bytes().decode() == after.replace("DIGEST", DIGEST)
    assert run_tool(document, claims).exit_code == 0


# claims, options, exit status, error
REFUSED = [
    pytest.param(
        "- id: a\n  anchor: {start: 8, end: 35}\n", [], 1, ":2: the anchor of claim 'a' has no digest", id="missing"
    ),
    pytest.param(
        "- id: a\n  anchor: {start: 8, end: 35, text: fold1-sha256:00}\n",
        ["--write"],
        1,
        ":2: the anchor of claim 'a' does not match",
        id="a digest that differs is not overwritten by --write",
    ),
    pytest.param(
        "- id: a\n\n- id: b\n  anchor: {start: 8, end: 900}\n",
        ["--write"],
        1,
        ":4: the anchor of claim 'b' ends at 900",
        id="out of range",
    ),
    pytest.param(
        "- id: a\n  anchor: {start: 8, end: 3}\n",
        ["--write"],
        1,
        ":2: the anchor of claim 'a' has no stretch",
        id="reversed",
    ),
    pytest.param(
        "- id: a\n  anchor: {start: 8.5, end: 9}\n",
        [],
        1,
        ":2: the anchor of claim 'a' has no stretch",
        id="no whole number",
    ),
    pytest.param("- id: a\n  anchor: 8\n", [], 1, ":2: the anchor of claim 'a' is no mapping", id="no mapping"),
    pytest.param("- id: a\n  anchor: {start: 8\n- id: b\n", [], 2, ": is not YAML", id="not YAML"),
    pytest.param("claims: 3\n", [], 2, ":1: is not a list of claims", id="no list"),
]


@pytest.mark.parametrize(("source", "options", "status", "error"), REFUSED)
def test_the_tool_says_where_an_anchor_is_at_fault_and_leaves_the_file(source, options, status, error, document):
    claims = document.with_name("tower.yaml")
    claims.write_text(source, encoding="utf-8")

    answer = run_tool(document, claims, *options)

    assert answer.exit_code == status
    assert answer.stderr.startswith(str(claims))
    assert error in answer.stderr
    assert claims.read_text(encoding="utf-8") == source


def test_the_tool_replaces_a_digest_that_differs_only_when_told_to(document, tmp_path):
    claims = tmp_path / "tower.yaml"
    claims.write_text("- id: a\n  anchor: {start: 8, end: 35, text: fold1-sha256:00}\n", encoding="utf-8")

    answer = run_tool(document, claims, "--repin")

    assert answer.exit_code == 0
    assert claims.read_text(encoding="utf-8") == f"- id: a\n  anchor: {{start: 8, end: 35, text: {DIGEST}}}\n"


def test_the_tool_names_a_file_that_it_cannot_read(tmp_path):
    answer = run_tool(tmp_path / "none.txt", CLAIMS_FILE)

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr.startswith(f"{tmp_path / 'none.txt'}: cannot be read")


def test_the_tool_shows_what_every_claim_stands_for(document, tmp_path):
    claims = tmp_path / "tower.yaml"
    claims.write_text(f"- id: height\n  anchor: {{start: 8, end: 35, text: {DIGEST}}}\n", encoding="utf-8")

    assert "height 8:35\n    The tower is 41 metres high\n" in run_tool(document, claims, "--show").stdout
