"""What the documentation promises: examples that run, commands that exist, a picture of the report as it is."""

import doctest
import html
import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])


def test_every_example_in_the_readme_runs(monkeypatch):
    monkeypatch.chdir(ROOT)
    blocks = re.findall(
        r"^```pycon\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    runner = doctest.DocTestRunner(optionflags=FLAGS)

    for block in blocks:
        runner.run(doctest.DocTestParser().get_doctest(block, {}, "README", "README.md", 0))

    assert blocks
    assert runner.summarize(verbose=False).failed == 0


def test_the_readme_example_has_about_ten_lines():
    code = re.findall(r"^(?:>>>|\.\.\.) ", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert 5 <= len(code) <= 12


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_that_a_page_names_exists(page):
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^\$ |`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE))

    assert named <= targets


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_every_file_that_the_front_pages_link_to_exists(page):
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))

    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_room_has_its_place_in_the_api_reference():
    rooms = {
        path.stem
        for path in (ROOT / "src" / "factcheck").iterdir()
        if not path.name.startswith(("_", ".")) and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    pages = "".join(page.read_text(encoding="utf-8") for page in (DOCS / "reference" / "api").glob("*.md"))

    assert rooms - {"cli"} == set(re.findall(r"^```{room} (\S+)", pages, re.MULTILINE))


def test_examples_in_the_pages_are_all_executed():
    # A block in the language pycon or python would be shown and never run.
    idle = [
        str(page.relative_to(ROOT))
        for page in DOCS.rglob("*.md")
        if re.search(r"^```(?:pycon|python)\b", page.read_text(encoding="utf-8"), re.MULTILINE)
    ]

    assert idle == []


def test_the_picture_shows_the_report_as_it_is():
    pytest.importorskip("rich")
    spec = importlib.util.spec_from_file_location("record_demo", ROOT / "tools" / "record_demo.py")
    record_demo = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(record_demo)

    def words(svg):
        # Versions of rich draw differently; what is written must be the same.
        return html.unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", svg, flags=re.DOTALL)).split()

    drawn = (DOCS / "_static" / "report.svg").read_text(encoding="utf-8")

    assert words(drawn) == words(record_demo.draw(record_demo.report())), "out of date: run make recording"
